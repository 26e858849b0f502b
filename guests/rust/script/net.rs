//! Calls of `smallos:net`: TCP, UDP and name look-up.

use crate::held::Held;
use crate::kernel::dropped;
use crate::words::{Words, bytes, payload, told, told_bytes};
use smallos::bindings::net::{
    addresses::{ErrorCode, IpAddress, SocketAddress},
    names,
    tcp::{self, Direction, StreamOption},
    udp::{self, Datagram, UdpOption},
};
use std::net::IpAddr;

pub fn call(call: &str, words: &mut Words<'_>, held: &mut Held) -> Option<String> {
    names(call, words, held)
        .or_else(|| streams(call, words, held))
        .or_else(|| listeners(call, words, held))
        .or_else(|| datagrams(call, words, held))
}

fn names(call: &str, words: &mut Words<'_>, held: &mut Held) -> Option<String> {
    Some(match call {
        "resolve" => told(names::resolve(words.text())),
        "start-resolve" => held.lookups.keep_ok(names::start_resolve(words.text())),
        "finish" => held.lookups.with(words.text(), |it| told(it.finish())),
        "subscribe-finish" => {
            let pollables = &mut held.pollables;
            held.lookups
                .with(words.text(), |it| pollables.keep(it.subscribe_finish()))
        }
        "drop-lookup" => held.lookups.spend(words.text(), dropped),
        _ => return None,
    })
}

fn streams(call: &str, words: &mut Words<'_>, held: &mut Held) -> Option<String> {
    let pollables = &mut held.pollables;
    Some(match call {
        "connect" => {
            let host = words.text();
            held.streams.keep_ok(tcp::connect(host, words.number()))
        }
        "start-connect" => {
            let host = words.text();
            held.streams
                .keep_ok(tcp::start_connect(host, words.number()))
        }
        "finish-connect" => held
            .streams
            .with(words.text(), |it| told(it.finish_connect())),
        "subscribe-connect" => held
            .streams
            .with(words.text(), |it| pollables.keep(it.subscribe_connect())),
        "read" => held
            .streams
            .with(words.text(), |it| told_bytes(it.read(words.number()))),
        "try-read" => held
            .streams
            .with(words.text(), |it| told_bytes(it.try_read(words.number()))),
        "subscribe-read" => held
            .streams
            .with(words.text(), |it| pollables.keep(it.subscribe_read())),
        "write" => held
            .streams
            .with(words.text(), |it| told(it.write(&payload(words.number())))),
        "try-write" => held.streams.with(words.text(), |it| {
            told(it.try_write(&payload(words.number())))
        }),
        "subscribe-write" => held
            .streams
            .with(words.text(), |it| pollables.keep(it.subscribe_write())),
        "shutdown" => held
            .streams
            .with(words.text(), |it| told(it.shutdown(direction(words)))),
        "stream-option" => held
            .streams
            .with(words.text(), |it| told(it.set_option(stream_option(words)))),
        "stream-local" => held
            .streams
            .with(words.text(), |it| told(it.local_address())),
        "stream-peer" => held
            .streams
            .with(words.text(), |it| told(it.peer_address())),
        "drop-stream" => held.streams.spend(words.text(), dropped),
        "give" => {
            let (stream, to) = (words.text(), words.text());
            let to = held.pid(to);
            held.streams.spend(stream, |it| told(tcp::give(it, to)))
        }
        "take" => held.streams.keep_ok(tcp::take()),
        "try-take" => held.streams.keep_ok(tcp::try_take()),
        "subscribe-take" => pollables.keep(tcp::subscribe_take()),
        _ => return None,
    })
}

fn listeners(call: &str, words: &mut Words<'_>, held: &mut Held) -> Option<String> {
    let (streams, pollables) = (&mut held.streams, &mut held.pollables);
    Some(match call {
        "listen" => {
            let at = address(words);
            held.listeners.keep_ok(tcp::listen(at, words.number()))
        }
        "accept" => held
            .listeners
            .with(words.text(), |it| streams.keep_ok(it.accept())),
        "try-accept" => held
            .listeners
            .with(words.text(), |it| streams.keep_ok(it.try_accept())),
        "subscribe-accept" => held
            .listeners
            .with(words.text(), |it| pollables.keep(it.subscribe_accept())),
        "listener-local" => held
            .listeners
            .with(words.text(), |it| told(it.local_address())),
        "drop-listener" => held.listeners.spend(words.text(), dropped),
        _ => return None,
    })
}

fn datagrams(call: &str, words: &mut Words<'_>, held: &mut Held) -> Option<String> {
    let pollables = &mut held.pollables;
    Some(match call {
        "bind" => held.sockets.keep_ok(udp::bind(address(words))),
        "receive" => held
            .sockets
            .with(words.text(), |it| datagram(it.receive(words.number()))),
        "try-receive" => held
            .sockets
            .with(words.text(), |it| datagram(it.try_receive(words.number()))),
        "subscribe-receive" => held
            .sockets
            .with(words.text(), |it| pollables.keep(it.subscribe_receive())),
        "send-to" => held.sockets.with(words.text(), |it| {
            let bytes = payload(words.number());
            told(it.send_to(&bytes, address(words)))
        }),
        "try-send-to" => held.sockets.with(words.text(), |it| {
            let bytes = payload(words.number());
            told(it.try_send_to(&bytes, address(words)))
        }),
        "subscribe-send" => held
            .sockets
            .with(words.text(), |it| pollables.keep(it.subscribe_send())),
        "socket-option" => held
            .sockets
            .with(words.text(), |it| told(it.set_option(udp_option(words)))),
        "socket-local" => held
            .sockets
            .with(words.text(), |it| told(it.local_address())),
        "drop-socket" => held.sockets.spend(words.text(), dropped),
        _ => return None,
    })
}

fn datagram(result: Result<Datagram, ErrorCode>) -> String {
    match result {
        Ok(datagram) => format!("Ok({}, {:?})", bytes(&datagram.bytes), datagram.sender),
        Err(error) => format!("Err({error:?})"),
    }
}

fn direction(words: &mut Words<'_>) -> Direction {
    match words.text() {
        "receive" => Direction::Receive,
        "send" => Direction::Send,
        _ => Direction::Both,
    }
}

fn stream_option(words: &mut Words<'_>) -> StreamOption {
    match words.text() {
        "no-delay" => StreamOption::NoDelay(words.yes()),
        "keep-alive" => StreamOption::KeepAliveSeconds(words.number()),
        "hop-limit" => StreamOption::HopLimit(words.number()),
        "receive-buffer" => StreamOption::ReceiveBufferSize(words.number()),
        _ => StreamOption::SendBufferSize(words.number()),
    }
}

fn udp_option(words: &mut Words<'_>) -> UdpOption {
    match words.text() {
        "broadcast" => UdpOption::Broadcast(words.yes()),
        _ => UdpOption::HopLimit(words.number()),
    }
}

/// An address and a port, in two words.
fn address(words: &mut Words<'_>) -> SocketAddress {
    let ip: IpAddr = words.text().parse().expect("an address");
    let ip = match ip {
        IpAddr::V4(ip) => IpAddress::Ipv4(ip.octets().into()),
        IpAddr::V6(ip) => IpAddress::Ipv6(ip.segments().into()),
    };
    SocketAddress {
        ip,
        port: words.number(),
    }
}
