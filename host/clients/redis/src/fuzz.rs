//! One entry for a fuzzer: a peer that sends anything. Checked are that nothing panics,
//! that every bound holds after every piece, and that the events are the same however the
//! input is split. The first bytes choose the settings and what the user asked for.

use alloc::{format, string::String, vec::Vec};

use super::{Connection, Credentials, Event, Limits, Protocol, Settings};

const HELLO_REPLY: &[u8] =
    b"%3\r\n$6\r\nserver\r\n$5\r\nredis\r\n$7\r\nversion\r\n$3\r\n7.0\r\n$5\r\nproto\r\n:3\r\n";

/// What the user asks for before the input arrives; each line one command.
const WISHES: [&str; 8] = [
    "",
    "GET a\nGET b\nGET c\nPING",
    "SUBSCRIBE a b\nPSUBSCRIBE p*\nUNSUBSCRIBE\nPING",
    "MULTI\nSET a 1\nGET a\nEXEC\nGET b",
    "MONITOR\nQUIT",
    "SSUBSCRIBE s\nSUNSUBSCRIBE s",
    "MULTI\nGET a\nDISCARD\nSUBSCRIBE a",
    "GET a\nSUBSCRIBE a",
];

/// `data` is a first byte with bit 0 for RESP3, bit 1 for small limits, bit 2 for a
/// handshake played by the input, bits 3 to 5 for the wishes; a second byte for how the
/// input is split; and the input.
pub fn fuzz_one(data: &[u8]) {
    let [choice, pieces, input @ ..] = data else {
        return;
    };
    if input.len() > 1 << 16 {
        return;
    }
    let whole = play(*choice, input, input.len().max(1));
    let split = play(*choice, input, usize::from(*pieces % 16) + 1);
    let bytes = play(*choice, input, 1);
    assert_eq!(whole, split);
    assert_eq!(whole, bytes);
}

/// As text, since NaN is not equal to itself.
fn play(choice: u8, input: &[u8], piece_bytes: usize) -> Vec<String> {
    let has_handshake = choice & 4 != 0;
    let protocol = if choice & 1 != 0 {
        Protocol::Resp3
    } else {
        Protocol::Resp2
    };
    let credentials = Credentials {
        user: Some(b"user".to_vec()),
        password: b"secret".to_vec(),
    };
    let mut connection = Connection::new(&Settings {
        protocol,
        credentials: has_handshake.then_some(credentials),
        limits: limits(choice & 2 != 0),
        ..Settings::default()
    });
    let mut told = Vec::new();
    let drain = |connection: &mut Connection, told: &mut Vec<String>| {
        while let Some(event) = connection.poll() {
            connection.assert_bounds();
            let is_last = matches!(event, Event::Closed { .. });
            told.push(format!("{event:?}"));
            assert!(
                !is_last || connection.poll().is_none(),
                "an event after Closed"
            );
        }
    };
    if !has_handshake {
        if protocol == Protocol::Resp3 {
            assert_eq!(connection.receive(HELLO_REPLY), Ok(()));
        }
        drain(&mut connection, &mut told);
        let wishes = WISHES.get(usize::from(choice >> 3) % WISHES.len()).copied();
        for wish in wishes.unwrap_or_default().lines() {
            let arguments: Vec<&str> = wish.split(' ').collect();
            // Refused is fine: then it is refused in each run.
            let _ = connection.command(&arguments);
        }
    }
    for piece in input.chunks(piece_bytes) {
        let result = connection.receive(piece);
        connection.assert_bounds();
        drain(&mut connection, &mut told);
        if result.is_err() {
            assert!(connection.is_closed());
            break;
        }
    }
    connection.end_of_input();
    drain(&mut connection, &mut told);
    assert!(connection.is_closed() && connection.transmit().is_empty());
    assert!(
        told.last().is_some_and(|last| last.starts_with("Closed")),
        "the end is told"
    );
    told
}

fn limits(small: bool) -> Limits {
    if !small {
        return Limits::default();
    }
    Limits {
        response_bytes_max: 200,
        nesting_max: 3,
        elements_max: 12,
        line_bytes_max: 40,
        in_flight_max: 6,
        transmit_bytes_max: 300,
        events_max: 2,
        input_bytes_max: 1 << 16,
        subscriptions_max: 4,
        subscription_bytes_max: 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Streams that are valid for the wishes of the same number.
    const STREAMS: [&[u8]; 8] = [
        b">2\r\n$10\r\ninvalidate\r\n*1\r\n$1\r\nk\r\n",
        b"$1\r\n1\r\n$-1\r\n-MOVED 3999 127.0.0.1:6381\r\n+PONG\r\n",
        b"*3\r\n$9\r\nsubscribe\r\n$1\r\na\r\n:1\r\n*3\r\n$9\r\nsubscribe\r\n$1\r\nb\r\n:2\r\n\
          *3\r\n$7\r\nmessage\r\n$1\r\na\r\n$2\r\nhi\r\n*3\r\n$10\r\npsubscribe\r\n$2\r\np*\r\n:3\r\n\
          *3\r\n$11\r\nunsubscribe\r\n$1\r\nb\r\n:2\r\n*3\r\n$11\r\nunsubscribe\r\n$1\r\na\r\n:1\r\n\
          *2\r\n$4\r\npong\r\n$0\r\n\r\n*4\r\n$8\r\npmessage\r\n$2\r\np*\r\n$2\r\npx\r\n$1\r\n!\r\n",
        b"+OK\r\n+QUEUED\r\n+QUEUED\r\n*2\r\n+OK\r\n$1\r\n1\r\n$-1\r\n",
        b"+OK\r\n+1339518083.107412 [0 127.0.0.1:60866] \"keys\" \"*\"\r\n+OK\r\n",
        b">3\r\n$10\r\nssubscribe\r\n$1\r\ns\r\n:1\r\n>3\r\n$8\r\nsmessage\r\n$1\r\ns\r\n$2\r\nhi\r\n\
          >3\r\n$12\r\nsunsubscribe\r\n$1\r\ns\r\n:0\r\n",
        b"+OK\r\n+QUEUED\r\n+OK\r\n",
        b"|1\r\n+ttl\r\n:3600\r\n%2\r\n+a\r\n,1.5\r\n+b\r\n~2\r\n#t\r\n_\r\n\
          >3\r\n+subscribe\r\n+a\r\n:1\r\n",
    ];

    const PARTS: [&[u8]; 22] = [
        b"\r\n",
        b"\r",
        b"\n",
        b"*",
        b"*?\r\n",
        b".\r\n",
        b"|1\r\n",
        b"%1\r\n",
        b"~1\r\n",
        b">1\r\n",
        b"$?\r\n",
        b";3\r\nabc\r\n",
        b";0\r\n",
        b"_\r\n",
        b"#t\r\n",
        b",nan\r\n",
        b"(12\r\n",
        b"!5\r\nERR a\r\n",
        b"=5\r\ntxt:a\r\n",
        b":1\r\n",
        b"+QUEUED\r\n",
        b"*3000000000\r\n",
    ];

    struct Random(u64);

    impl Random {
        fn below(&mut self, bound: usize) -> usize {
            // xorshift64: the same numbers on each run.
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 % bound.max(1) as u64) as usize
        }
    }

    fn mutate(random: &mut Random, input: &mut Vec<u8>) {
        for _ in 0..=random.below(4) {
            let at = random.below(input.len() + 1);
            match random.below(5) {
                0 if at < input.len() => input[at] = random.below(256) as u8,
                1 if at < input.len() => input[at] ^= 1 << random.below(8),
                2 if at < input.len() => {
                    let end = (at + 1 + random.below(8)).min(input.len());
                    input.drain(at..end);
                }
                3 => {
                    let from = random.below(input.len());
                    let to = (from + random.below(30)).min(input.len());
                    let copy = input.get(from..to).unwrap_or_default().to_vec();
                    input.splice(at..at, copy);
                }
                _ => {
                    let part = PARTS[random.below(PARTS.len())];
                    input.splice(at..at, part.iter().copied());
                }
            }
        }
    }

    #[test]
    fn whole_streams_and_every_beginning_of_them() {
        for (wishes, stream) in STREAMS.iter().enumerate() {
            for end in 0..=stream.len() {
                for mode in 0..8 {
                    let mut data = Vec::from([(wishes as u8) << 3 | mode, 6]);
                    data.extend_from_slice(&stream[..end]);
                    fuzz_one(&data);
                }
            }
        }
    }

    #[test]
    fn forty_thousand_mutations() {
        let mut random = Random(0x5eed_0004);
        for round in 0..40_000 {
            let wishes = round % STREAMS.len();
            let mut input = STREAMS[wishes].to_vec();
            mutate(&mut random, &mut input);
            let mode = random.below(8) as u8;
            let mut data = Vec::from([(wishes as u8) << 3 | mode, random.below(256) as u8]);
            data.append(&mut input);
            fuzz_one(&data);
        }
    }

    #[test]
    fn handshakes_mutated() {
        let mut random = Random(0x5eed_0005);
        let unknown = b"-ERR unknown command `HELLO`, with args beginning with: `3`\r\n+OK\r\n";
        for round in 0..10_000 {
            let mut input = if round % 2 == 0 {
                HELLO_REPLY.to_vec()
            } else {
                unknown.to_vec()
            };
            mutate(&mut random, &mut input);
            let mut data = Vec::from([4 | random.below(4) as u8, random.below(256) as u8]);
            data.append(&mut input);
            fuzz_one(&data);
        }
    }
}
