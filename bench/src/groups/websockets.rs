//! Memory of idle WebSocket connections: the server's resident size with many of them less that
//! with few. Each has echoed one message before.

use super::{Bench, free_port};
use crate::Failure;
use crate::load::patient_connect;
use crate::row::Row;
use crate::sample::Figure;
use crate::scenario::Scenario;
use crate::subject::Subject;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_secs(15);
const BASELINE: &str = "tungstenite on tokio";
const KIB: f64 = 1024.0;
/// So that what a server has only once is not in the figure. With the others fewer than the
/// events that one `poll` takes: beyond it the SDK looks again every 10 ms.
const FEW: usize = 20;
const MANY: usize = 1_000;

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let port = free_port()?;
    let native = bench.native(BASELINE, &["websocket-echo", &port.to_string()])?;
    let baseline = each(native, port)?;
    row(Row::new(
        "websockets",
        format!("an idle one of {MANY}, {BASELINE}"),
        baseline,
        "KiB",
    ));
    let port = free_port()?;
    let scenario = Scenario::new(&bench.places);
    let host = scenario
        .task("websocket-echo", 5, &[&port.to_string()])
        .start("websockets")?;
    let variant = format!("an idle one of {MANY}, in one guest");
    row(Row::new("websockets", variant, each(host, port)?, "KiB").against(BASELINE, baseline));
    Ok(())
}

/// KiB for each connection.
fn each(mut server: Subject, port: u16) -> Result<Figure, Failure> {
    let mut open: Vec<TcpStream> = Vec::new();
    let mut resident = |count| -> Result<f64, Failure> {
        while open.len() < count {
            open.push(connect(port)?);
        }
        server.settle(LIMIT)?;
        Ok(server.resident_bytes()? as f64)
    };
    let few = resident(FEW)?;
    let many = resident(FEW + MANY)?;
    Ok(Figure::once((many - few) / MANY as f64 / KIB))
}

/// A connection that has echoed one message.
fn connect(port: u16) -> Result<TcpStream, Failure> {
    let mut stream = patient_connect(port, Instant::now() + LIMIT)?;
    stream.set_read_timeout(Some(LIMIT))?;
    stream.write_all(
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
          Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
    )?;
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    if !head.starts_with(b"HTTP/1.1 101 ") {
        return Err(format!("it answers {:?}", String::from_utf8_lossy(&head)).into());
    }
    // A text under the mask 0, and the same without.
    stream.write_all(&[0x81, 0x85, 0, 0, 0, 0, b'h', b'e', b'l', b'l', b'o'])?;
    let mut echo = [0; 7];
    stream.read_exact(&mut echo)?;
    if echo != *b"\x81\x05hello" {
        return Err(format!("it echoes {echo:?}").into());
    }
    Ok(stream)
}
