//! The client against a small server made of the same codec, over a stream that hands over
//! pieces of random size. A model of the data says what each reply must be.

use std::collections::{BTreeMap, VecDeque};

use smallos_redis::{
    CloseReason, Connection, Event, Executed, Limits, Protocol, RequestId, ServerError, Settings,
    SubscriptionKind, Value,
    decode::{Body, Decoder},
    encode,
};

/// The same numbers on each run of a seed.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound.max(1) as u64) as usize
    }
}

type Data = BTreeMap<Vec<u8>, Vec<u8>>;

struct Server {
    decoder: Decoder,
    protocol: Protocol,
    data: Data,
    queue: Option<Vec<Vec<Vec<u8>>>>,
    channels: Vec<Vec<u8>>,
    output: Vec<u8>,
}

impl Server {
    fn new() -> Self {
        Self {
            decoder: Decoder::new(&Limits::default(), Protocol::Resp2),
            protocol: Protocol::Resp2,
            data: Data::new(),
            queue: None,
            channels: Vec::new(),
            output: Vec::new(),
        }
    }

    fn receive(&mut self, mut bytes: &[u8]) {
        while let Some(frame) = self.decoder.decode(&mut bytes).expect("commands are valid") {
            let Body::Reply(Value::Array(items)) = frame.body else {
                panic!("no command")
            };
            let command = items.into_iter().map(|item| match item {
                Value::Blob(argument) => argument,
                other => panic!("no argument: {other:?}"),
            });
            self.run(command.collect());
        }
    }

    fn run(&mut self, command: Vec<Vec<u8>>) {
        let name = command[0].clone();
        if let Some(queue) = &mut self.queue
            && name != b"EXEC"
        {
            queue.push(command);
            return self.reply(&Value::Simple(b"QUEUED".to_vec()));
        }
        match name.as_slice() {
            b"HELLO" => {
                self.protocol = Protocol::Resp3;
                let text = |text: &str| Value::Blob(text.into());
                self.reply(&Value::Map(vec![
                    (text("server"), text("model")),
                    (text("version"), text("1")),
                    (text("proto"), Value::Integer(3)),
                ]));
            }
            b"MULTI" => {
                self.queue = Some(Vec::new());
                self.reply(&Value::Simple(b"OK".to_vec()));
            }
            b"EXEC" => {
                let queue = self.queue.take().expect("a transaction");
                let results = queue
                    .iter()
                    .map(|command| data_command(&mut self.data, command));
                let results = Value::Array(results.collect());
                self.reply(&results);
            }
            b"SUBSCRIBE" | b"UNSUBSCRIBE" => {
                for channel in &command[1..] {
                    self.channels.retain(|known| known != channel);
                    if name == b"SUBSCRIBE" {
                        self.channels.push(channel.clone());
                    }
                    let count = Value::Integer(self.channels.len() as i64);
                    let word = Value::Blob(name.to_ascii_lowercase());
                    self.push(&[word, Value::Blob(channel.clone()), count]);
                }
            }
            b"PUBLISH" => {
                let is_known = self.channels.contains(&command[1]);
                if is_known {
                    let [channel, payload] = [1, 2].map(|at| Value::Blob(command[at].clone()));
                    self.push(&[Value::Blob(b"message".to_vec()), channel, payload]);
                }
                self.reply(&Value::Integer(is_known.into()));
            }
            _ => {
                let value = data_command(&mut self.data, &command);
                self.reply(&value);
            }
        }
    }

    fn reply(&mut self, value: &Value) {
        encode::value(value, self.protocol, &mut self.output);
    }

    fn push(&mut self, items: &[Value]) {
        encode::push(items, self.protocol, &mut self.output);
    }
}

/// GET, SET and DEL, for the server and for the model that it is compared with.
fn data_command(data: &mut Data, command: &[Vec<u8>]) -> Value {
    match command {
        [name, key] if name == b"GET" => data.get(key).cloned().map_or(Value::Null, Value::Blob),
        [name, key, value] if name == b"SET" => {
            data.insert(key.clone(), value.clone());
            Value::Simple(b"OK".to_vec())
        }
        [name, key] if name == b"DEL" => Value::Integer(data.remove(key).is_some().into()),
        _ => Value::Error(ServerError::from_line(b"ERR unknown command")),
    }
}

fn random_command(random: &mut Random) -> Vec<Vec<u8>> {
    let key = vec![b'a' + random.below(3) as u8];
    match random.below(4) {
        0 => vec![b"GET".to_vec(), key],
        1 => {
            let value = (0..random.below(40))
                .map(|_| random.below(256) as u8)
                .collect();
            vec![b"SET".to_vec(), key, value]
        }
        2 => vec![b"DEL".to_vec(), key],
        _ => vec![b"WHAT".to_vec(), key],
    }
}

fn result(value: Value) -> Result<Value, ServerError> {
    match value {
        Value::Error(error) => Err(error),
        value => Ok(value),
    }
}

fn session(seed: u64, protocol: Protocol) -> usize {
    let mut random = Random(seed);
    let mut client = Connection::new(&Settings {
        protocol,
        ..Settings::default()
    });
    let mut server = Server::new();
    let mut model = Data::new();
    let mut expected: VecDeque<Event> = VecDeque::new();
    let mut told = 0;
    let reply = |id: RequestId, value| Event::Reply {
        id,
        result: result(value),
        attributes: vec![],
    };
    let ok = || Value::Simple(b"OK".to_vec());
    let mut left = 60;
    loop {
        // A step of the stream in each direction, of any size.
        let count = random.below(client.transmit().len() + 1);
        server.receive(&client.transmit()[..count]);
        client.sent(count);
        let count = random.below(server.output.len() + 1);
        let piece: Vec<u8> = server.output.drain(..count).collect();
        client.receive(&piece).expect("the server keeps the rules");
        while let Some(event) = client.poll() {
            if !matches!(event, Event::Ready { .. }) {
                assert_eq!(Some(event), expected.pop_front(), "seed {seed}");
                told += 1;
            }
        }
        if left == 0 && expected.is_empty() && server.output.is_empty() {
            break;
        }
        if left == 0 || random.below(2) == 0 {
            continue;
        }
        match random.below(6) {
            0 => {
                let Ok(multi) = client.multi() else { continue };
                expected.push_back(reply(multi, ok()));
                let mut results = Vec::new();
                for _ in 0..random.below(5) {
                    let command = random_command(&mut random);
                    let id = client.command(&command).unwrap();
                    expected.push_back(Event::Queued { id });
                    results.push((id, result(data_command(&mut model, &command))));
                }
                let id = client.exec().unwrap();
                let outcome = Executed::Done(results);
                expected.push_back(Event::Executed {
                    id,
                    outcome,
                    attributes: vec![],
                });
            }
            1 if protocol == Protocol::Resp3 => {
                let kind = SubscriptionKind::Channel;
                let Ok(id) = client.subscribe(kind, &[b"c"]) else {
                    continue;
                };
                let channel = b"c".to_vec();
                expected.push_back(Event::Subscribed {
                    id,
                    kind,
                    channel,
                    count: 1,
                    last: true,
                });
                let id = client.publish(b"c", b"hi").unwrap();
                expected.push_back(Event::Message {
                    source: smallos_redis::Source::Channel,
                    channel: b"c".to_vec(),
                    payload: b"hi".to_vec(),
                });
                expected.push_back(reply(id, Value::Integer(1)));
                let id = client.unsubscribe(kind, &[b"c"]).unwrap();
                let channel = Some(b"c".to_vec());
                let id = Some(id);
                expected.push_back(Event::Unsubscribed {
                    id,
                    kind,
                    channel,
                    count: 0,
                    last: true,
                });
            }
            _ => {
                let command = random_command(&mut random);
                let Ok(id) = client.command(&command) else {
                    continue;
                };
                expected.push_back(reply(id, data_command(&mut model, &command)));
            }
        }
        left -= 1;
    }
    client.end_of_input();
    let end = Event::Closed {
        reason: CloseReason::Ended,
        lost: vec![],
    };
    assert_eq!(client.poll(), Some(end));
    assert_eq!(model, server.data);
    told
}

#[test]
fn five_hundred_random_sessions_in_each_version() {
    for protocol in [Protocol::Resp2, Protocol::Resp3] {
        let told: usize = (1..=500).map(|seed| session(seed * 7919, protocol)).sum();
        assert!(told > 500 * 60, "only {told} events");
    }
}
