//! TLS by rustls with blocking sockets: the server that every client of the group has, and the
//! client that smallOS is measured against.

use crate::Failure;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::{CertificateDer, ServerName, pem::PemObject};
use rustls::{
    ClientConfig, ClientConnection, RootCertStore, ServerConfig, ServerConnection, StreamOwned,
};
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;

/// Reads a number from each client, sends as many bytes and says farewell. Its certificate, which
/// is its own root, goes to the file `root` before it listens.
pub fn serve(port: u16, root: &str) -> Result<(), Failure> {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()])?;
    std::fs::write(root, cert.pem())?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], signing_key.into())?;
    let config = Arc::new(config);
    for socket in TcpListener::bind((Ipv4Addr::LOCALHOST, port))?.incoming() {
        let (config, socket) = (config.clone(), socket?);
        let small = std::thread::Builder::new().stack_size(256 << 10);
        // A client that goes early is no news.
        small.spawn(move || answer(config, socket).ok())?;
    }
    Ok(())
}

fn answer(config: Arc<ServerConfig>, socket: TcpStream) -> Result<(), Failure> {
    socket.set_nodelay(true)?;
    let mut reader = BufReader::new(StreamOwned::new(ServerConnection::new(config)?, socket));
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let stream = reader.get_mut();
    let piece = vec![b'x'; 1 << 16];
    let mut left: usize = line.trim().parse()?;
    while left > 0 {
        let count = left.min(piece.len());
        stream.write_all(&piece[..count])?;
        left -= count;
    }
    stream.conn.send_close_notify();
    Ok(stream.flush()?)
}

/// Asks for so many bytes and reads them.
pub fn fetch(port: u16, root: &str, bytes: usize) -> Result<(), Failure> {
    let mut stream = connect(port, &config(root)?)?;
    writeln!(stream, "{bytes}")?;
    let read = read_to_end(&mut stream)?;
    println!("{read} bytes, and the end");
    Ok(())
}

/// How many bytes come. Asks the socket for as much at once as our host does: rustls' own reading
/// asks for 4 KiB.
fn read_to_end(stream: &mut StreamOwned<ClientConnection, TcpStream>) -> Result<usize, Failure> {
    let (mut wire, mut plain) = (vec![0; 1 << 16], vec![0; 1 << 16]);
    let mut read = 0;
    loop {
        let count = stream.sock.read(&mut wire)?;
        if count == 0 {
            return Err(format!("the stream was cut off after {read} bytes").into());
        }
        let mut rest = &wire[..count];
        while !rest.is_empty() {
            stream.conn.read_tls(&mut rest)?;
            stream.conn.process_new_packets()?;
            loop {
                match stream.conn.reader().read(&mut plain) {
                    Ok(0) => return Ok(read),
                    Ok(count) => read += count,
                    Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                    Err(error) => return Err(error.into()),
                }
            }
        }
    }
}

/// Keeps so many connections open until somebody ends the process.
pub fn hold(port: u16, root: &str, count: usize) -> Result<(), Failure> {
    let config = config(root)?;
    let mut all = Vec::new();
    for _ in 0..count {
        all.push(connect(port, &config)?);
    }
    println!("{} connections", all.len());
    loop {
        std::thread::park();
    }
}

fn config(root: &str) -> Result<Arc<ClientConfig>, Failure> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(root)?)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}

fn connect(
    port: u16,
    config: &Arc<ClientConfig>,
) -> Result<StreamOwned<ClientConnection, TcpStream>, Failure> {
    let name = ServerName::try_from("localhost")?;
    let mut socket = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    let mut connection = ClientConnection::new(config.clone(), name)?;
    while connection.is_handshaking() {
        connection.complete_io(&mut socket)?;
    }
    Ok(StreamOwned::new(connection, socket))
}
