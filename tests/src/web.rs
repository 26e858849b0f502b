//! A web server whose answers a test writes byte by byte: what no well-behaved server would
//! send can come from nowhere else.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use crate::PATIENCE;

/// A request as the server read it.
#[derive(Debug, Clone)]
pub struct Asked {
    /// `GET`
    pub method: String,
    /// With the query.
    pub path: String,
    /// Start line and header lines.
    pub head: String,
    /// Without framing.
    pub body: Vec<u8>,
    /// Trailer lines.
    pub trailers: String,
    /// The first connection is 1.
    pub connection: usize,
}

/// A server, on a port that the system chose, for as long as the test runs.
pub struct WebPeer {
    port: u16,
    asked: Arc<Mutex<Vec<Asked>>>,
    open: Arc<(Mutex<usize>, Condvar)>,
}

impl WebPeer {
    /// Starts it. `answer` writes whatever it likes and says whether the connection stays; it
    /// runs on the connection's own thread.
    ///
    /// # Panics
    /// If no port can be had.
    pub fn start(answer: impl Fn(&Asked, &mut TcpStream) -> bool + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let peer = Self {
            port: listener.local_addr().expect("it has an address").port(),
            asked: Arc::default(),
            open: Arc::default(),
        };
        let (asked, open) = (Arc::clone(&peer.asked), Arc::clone(&peer.open));
        let answer = Arc::new(answer);
        let connections = AtomicUsize::new(0);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let number = connections.fetch_add(1, Ordering::Relaxed) + 1;
                let (asked, open) = (Arc::clone(&asked), Arc::clone(&open));
                let answer = Arc::clone(&answer);
                *open.0.lock().expect("no panic inside") += 1;
                thread::spawn(move || {
                    serve(stream, number, &asked, &*answer);
                    *open.0.lock().expect("no panic inside") -= 1;
                    open.1.notify_all();
                });
            }
        });
        peer
    }

    /// The URL of its root, without a slash at the end.
    pub fn base(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Its port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// What it was asked so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().expect("no panic inside").clone()
    }

    /// Waits until none of its connections is open: the other side has closed those that it
    /// kept.
    ///
    /// # Panics
    /// If one stays.
    #[track_caller]
    pub fn is_left_alone(&self) {
        let open = self.open.0.lock().expect("no panic inside");
        let waited = self.open.1.wait_timeout_while(open, PATIENCE, |n| *n > 0);
        let (open, _) = waited.expect("no panic inside");
        assert_eq!(*open, 0, "connections that are still open");
    }
}

/// Reads until the other side closes, or says how long it did not.
pub fn until_closed(stream: &mut TcpStream) -> Result<(), Duration> {
    let start = Instant::now();
    let mut buffer = [0; 4096];
    stream.set_read_timeout(Some(PATIENCE)).ok();
    loop {
        match stream.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => return Ok(()),
            Err(_) => return Err(start.elapsed()),
        }
    }
}

fn serve(
    mut stream: TcpStream,
    connection: usize,
    asked: &Mutex<Vec<Asked>>,
    answer: &dyn Fn(&Asked, &mut TcpStream) -> bool,
) {
    stream.set_nodelay(true).ok();
    let Ok(reading) = stream.try_clone() else {
        return;
    };
    let mut reader = BufReader::new(reading);
    while let Some(request) = read_request(&mut reader, &mut stream, connection) {
        asked.lock().expect("no panic inside").push(request.clone());
        if !answer(&request, &mut stream) {
            return;
        }
    }
}

fn read_request(
    reader: &mut BufReader<TcpStream>,
    stream: &mut TcpStream,
    connection: usize,
) -> Option<Asked> {
    let head = read_section(reader)?;
    let mut words = head.split(' ');
    let mut request = Asked {
        method: words.next()?.into(),
        path: words.next()?.into(),
        head: head.clone(),
        body: Vec::new(),
        trailers: String::new(),
        connection,
    };
    let field = |name: &str| {
        head.lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    };
    if field("Expect").is_some() {
        if request.path.starts_with("/refuse-early") {
            return Some(request);
        }
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").ok()?;
    }
    if field("Transfer-Encoding").is_some() {
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok()?;
            let size = usize::from_str_radix(line.trim_end(), 16).ok()?;
            if size == 0 {
                request.trailers = read_section(reader)?;
                return Some(request);
            }
            let mut chunk = vec![0; size + 2];
            reader.read_exact(&mut chunk).ok()?;
            request.body.extend_from_slice(chunk.get(..size)?);
        }
    }
    if let Some(length) = field("Content-Length")
        && !request.path.starts_with("/refuse")
    {
        request.body = vec![0; length.parse().ok()?];
        reader.read_exact(&mut request.body).ok()?;
    }
    Some(request)
}

/// Lines up to an empty one, which is left out.
fn read_section(reader: &mut BufReader<TcpStream>) -> Option<String> {
    let mut section = String::new();
    loop {
        let mut line = String::new();
        match reader.read_line(&mut line) {
            Ok(0) | Err(_) => return None,
            Ok(_) if line == "\r\n" => return Some(section),
            Ok(_) => section.push_str(&line),
        }
    }
}
