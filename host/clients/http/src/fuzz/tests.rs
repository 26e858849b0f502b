//! The fuzzer's promises on known messages: cut at every byte, truncated at
//! every byte, and mutated.

use super::*;

const RESPONSES: &[&[u8]] = &[
    b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n1 ;x\r\n!\r\n0\r\nX-Sum: 1\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n",
    b"HTTP/1.0 200 OK\r\nServer: old\r\n\r\nuntil the end, which is more than the receive buffer holds at once",
    b"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nnot http",
    b"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello, too much",
    b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
];

const REQUESTS: &[&[u8]] = &[
    b"GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /2?q HTTP/1.1\r\nHost: a\r\n\r\n",
    b"\r\nPOST /a HTTP/1.1\r\nHost: a:80\r\nContent-Length: 3\r\n\r\nabcHEAD / HTTP/1.1\r\nHost: [::1]\r\nConnection: close\r\n\r\nGET",
    b"PUT /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n3\r\nabc\r\n0\r\nT: 1\r\n\r\nOPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
    b"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET http://b/c HTTP/1.0\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
    b"GET / HTTP/1.1\nHost: a\n\n",
];

const STREAMS: &[&[u8]] = &[
    b"\xef\xbb\xbfdata: a\r\ndata: b\rdata\n\nid: 1\nevent: e\ndata:x\n\n:c\nretry: 10\nid\n\ndata\n\n",
    b"data: \xff\xe2\x82\r\n\r\nid: a\0b\nretry: 1x\n\r\rdata: no end",
    b"data: 0123456789012345678901234567890123456789\n\n",
];

#[test]
fn the_cut_is_never_seen() {
    for message in RESPONSES {
        for (method, upgrade) in [(Method::GET, true), (Method::HEAD, false)] {
            let whole = client_trace(&method, upgrade, &[message]);
            for at in 0..=message.len() {
                let (a, b) = message.split_at(at);
                assert_eq!(
                    client_trace(&method, upgrade, &[a, b]),
                    whole,
                    "cut at {at}"
                );
            }
            let bytes: Vec<&[u8]> = message.chunks(1).collect();
            assert_eq!(client_trace(&method, upgrade, &bytes), whole);
        }
    }
    for message in REQUESTS {
        let whole = server_trace(&[message]);
        for at in 0..=message.len() {
            let (a, b) = message.split_at(at);
            assert_eq!(server_trace(&[a, b]), whole, "cut at {at}");
        }
        let bytes: Vec<&[u8]> = message.chunks(1).collect();
        assert_eq!(server_trace(&bytes), whole);
    }
    for message in STREAMS {
        let whole = sse_trace(&[message]);
        for at in 0..=message.len() {
            let (a, b) = message.split_at(at);
            assert_eq!(sse_trace(&[a, b]), whole, "cut at {at}");
        }
        let bytes: Vec<&[u8]> = message.chunks(1).collect();
        assert_eq!(sse_trace(&bytes), whole);
    }
}

#[test]
fn a_truncated_message_never_ends_well() {
    for message in &RESPONSES[..2] {
        for at in 0..message.len() {
            let trace = client_trace(&Method::GET, false, &[&message[..at]]);
            let rule = if at == 0 {
                http::Rule::ClosedBeforeResponse
            } else {
                http::Rule::Truncated
            };
            assert_eq!(trace.error, Some(Error::Peer(rule)), "at {at}");
            let ended = trace
                .events
                .iter()
                .any(|e| matches!(e, client::Event::End(_)));
            assert!(!ended, "at {at}");
        }
    }
    let message = REQUESTS[2];
    let complete = message.windows(7).position(|w| w == b"OPTIONS").unwrap();
    for at in 1..complete {
        let trace = server_trace(&[&message[..at]]);
        assert_eq!(
            trace.error,
            Some(Error::Peer(http::Rule::Truncated)),
            "at {at}"
        );
        assert!(
            !trace
                .events
                .iter()
                .any(|e| matches!(e, server::Event::End(_))),
            "at {at}"
        );
    }
}

#[test]
fn mutations_break_no_promise() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let seeds: Vec<(u8, &[u8])> = RESPONSES
        .iter()
        .map(|m| (0, *m))
        .chain(REQUESTS.iter().map(|m| (1, *m)))
        .chain(STREAMS.iter().map(|m| (2, *m)))
        .chain([
            (3, b"http://a:80/b/../c%20?d=e#f".as_slice()),
            (3, b"../%2e/./{x}"),
            (4, b"echo"),
        ])
        .collect();
    for _ in 0..40_000 {
        let (reader, message) = seeds[random.below(seeds.len())];
        let mut input = Vec::from([reader, random.next() as u8]);
        input.extend_from_slice(message);
        for _ in 0..random.below(4) + 1 {
            mutate(&mut input, &mut random);
        }
        fuzz_one(&input);
    }
}

/// Bytes that mean something to one of the readers.
const SPICE: &[u8] = b"\r\n \t:;,0019afx-+%/?#[]{}\0\x7f\xff\xef";

fn mutate(input: &mut Vec<u8>, random: &mut Random) {
    if input.len() < 4 {
        return;
    }
    let at = 2 + random.below(input.len() - 2);
    let spice = SPICE[random.below(SPICE.len())];
    match random.below(6) {
        0 => input[at] = random.next() as u8,
        1 => input[at] = spice,
        2 => input.insert(at, spice),
        3 => {
            input.remove(at);
        }
        4 => {
            let end = (at + random.below(24)).min(input.len());
            let copy = input[at..end].to_vec();
            let to = 2 + random.below(input.len() - 2);
            input.splice(to..to, copy);
        }
        _ => input.truncate(at),
    }
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }
}
