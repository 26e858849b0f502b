//! A headless Chromium that is told what to do over its DevTools protocol.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use smallos_tests::PATIENCE;
use tempfile::TempDir;
use tungstenite::{Message, WebSocket};

/// A browser of its own, with a home that is gone with it.
pub struct Browser {
    process: Child,
    /// Where DevTools listens.
    address: String,
    _home: TempDir,
}

/// A page in it.
pub struct Page {
    socket: WebSocket<TcpStream>,
    calls: u64,
}

impl Browser {
    /// Nothing if there is no Chromium.
    pub fn start() -> Option<Self> {
        let home = tempfile::tempdir().expect("a temporary folder");
        let mut process = Command::new("chromium")
            .args(["--headless", "--no-sandbox", "--disable-gpu"])
            .args([
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-port=0",
            ])
            .arg(format!("--user-data-dir={}", home.path().display()))
            .arg("about:blank")
            .env("HOME", home.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .ok()?;
        let told = BufReader::new(process.stderr.take().expect("piped"));
        let mut lines = told.lines();
        let address = lines.find_map(|line| {
            let line = line.ok()?;
            let (_, rest) = line.split_once("DevTools listening on ws://")?;
            Some(rest.split('/').next()?.to_owned())
        });
        // Nobody may be stopped by a full pipe.
        thread::spawn(move || lines.for_each(drop));
        Some(Self {
            process,
            address: address.expect("chromium says where it listens"),
            _home: home,
        })
    }

    /// Opens a page.
    #[track_caller]
    pub fn open(&self, url: &str) -> Page {
        let mut stream = TcpStream::connect(&self.address).expect("DevTools listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("above zero");
        let escaped = url.replace('%', "%25").replace('#', "%23");
        write!(
            stream,
            "PUT /json/new?{escaped} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        )
        .expect("DevTools reads");
        let body = body(stream);
        let page: Value = serde_json::from_str(&body).unwrap_or_else(|_| panic!("{body}"));
        let socket = page["webSocketDebuggerUrl"].as_str().expect("a page");
        let stream = TcpStream::connect(&self.address).expect("DevTools listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("above zero");
        let (socket, _) = tungstenite::client(socket, stream).expect("DevTools agrees");
        Page { socket, calls: 0 }
    }
}

/// The body of an answer; DevTools keeps the connection.
fn body(stream: TcpStream) -> String {
    let mut stream = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).expect("DevTools answers");
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().expect("a number");
        }
        if line == "\r\n" {
            break;
        }
    }
    let mut body = String::new();
    stream
        .take(length)
        .read_to_string(&mut body)
        .expect("DevTools answers");
    body
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Page {
    /// Waits until an expression has this value.
    #[track_caller]
    pub fn until(&mut self, expression: &str, wanted: &str) {
        let limit = Instant::now() + PATIENCE;
        loop {
            let value = self.evaluate(expression);
            if value.as_str() == Some(wanted) {
                return;
            }
            assert!(
                Instant::now() < limit,
                "{expression} is {value} and never {wanted:?}"
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn evaluate(&mut self, expression: &str) -> Value {
        self.calls += 1;
        let call = json!({
            "id": self.calls,
            "method": "Runtime.evaluate",
            "params": { "expression": expression },
        });
        self.socket
            .send(Message::text(call.to_string()))
            .expect("DevTools reads");
        loop {
            let message = self.socket.read().expect("DevTools answers");
            let Message::Text(text) = message else {
                continue;
            };
            let answer: Value = serde_json::from_str(&text).expect("DevTools writes JSON");
            if answer["id"] == self.calls {
                return answer["result"]["result"]["value"].clone();
            }
        }
    }
}
