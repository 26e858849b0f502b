//! Against redis-server of the system. Without one the tests say that they are skipped;
//! where `CI=true` that is a failure.

mod stream;

use std::{
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

use smallos_redis::{
    CloseReason, Credentials, ErrorKind, Event, Executed, HandshakeError, Limit, Limits, Protocol,
    Settings, Source, SubscriptionKind, Value,
};
use stream::Client;

struct Server {
    process: Child,
    port: u16,
}

impl Server {
    /// Starts one on a free port; `None` if there is none on this machine.
    fn start(test: &str, arguments: &[&str]) -> Option<Self> {
        for _ in 0..10 {
            // Free now; if another takes it before the server does, try again.
            let port = TcpListener::bind("127.0.0.1:0")
                .unwrap()
                .local_addr()
                .unwrap()
                .port();
            let started = Command::new("redis-server")
                .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
                .args(["--save", "", "--appendonly", "no", "--databases", "4"])
                .args(arguments)
                .current_dir(std::env::temp_dir())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn();
            let Ok(process) = started else {
                let is_ci = std::env::var("CI").is_ok_and(|ci| ci == "true");
                assert!(
                    !is_ci,
                    "{test}: redis-server is not installed, and CI must not skip"
                );
                println!("SKIPPED {test}: redis-server is not installed");
                return None;
            };
            let mut server = Self { process, port };
            for _ in 0..200 {
                if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                    return Some(server);
                }
                if server.process.try_wait().unwrap().is_some() {
                    break;
                }
                sleep(Duration::from_millis(25));
            }
        }
        panic!("{test}: redis-server does not start");
    }

    fn open(&self, settings: &Settings) -> Client {
        Client::open(("127.0.0.1", self.port), settings).expect("the handshake succeeds")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn both() -> [Settings; 2] {
    [Protocol::Resp2, Protocol::Resp3].map(|protocol| Settings {
        protocol,
        ..Settings::default()
    })
}

fn ok() -> Value {
    Value::Simple(b"OK".to_vec())
}

#[test]
fn common_commands() {
    let Some(server) = Server::start("common_commands", &[]) else {
        return;
    };
    for settings in both() {
        let mut client = server.open(&settings);
        assert_eq!(client.connection.protocol(), settings.protocol);
        assert_eq!(client.ask(&["PING"]), Ok(Value::Simple(b"PONG".to_vec())));
        let binary = [0, 13, 10, 255];
        assert_eq!(client.ask(&[b"SET".as_slice(), b"k", &binary]), Ok(ok()));
        assert_eq!(client.ask(&["GET", "k"]), Ok(Value::Blob(binary.to_vec())));
        assert_eq!(client.ask(&["DEL", "k", "none"]), Ok(Value::Integer(1)));
        assert_eq!(client.ask(&["GET", "k"]), Ok(Value::Null));
        let error = client.ask(&["NOSUCHCOMMAND"]).unwrap_err();
        assert_eq!(
            (error.code.as_str(), error.kind()),
            ("ERR", ErrorKind::Other)
        );
        client.ask(&["SET", "s", "text"]).unwrap();
        assert_eq!(
            client.ask(&["LPUSH", "s", "1"]).unwrap_err().kind(),
            ErrorKind::WrongType
        );
        // A blocking command is a command whose reply comes late.
        assert_eq!(client.ask(&["BLPOP", "none", "0.05"]), Ok(Value::Null));
        let long = vec![b'x'; 3 << 20];
        client.ask(&[b"SET".as_slice(), b"long", &long]).unwrap();
        assert_eq!(client.ask(&["GET", "long"]), Ok(Value::Blob(long)));
        client.connection.quit().unwrap();
        assert!(matches!(client.next(), Event::Reply { result: Ok(status), .. } if status == ok()));
        let end = Event::Closed {
            reason: CloseReason::Ended,
            lost: vec![],
        };
        assert_eq!(client.next(), end);
    }
}

/// `DEBUG PROTOCOL` answers with each type that the server has.
#[test]
fn every_type_the_server_has() {
    let name = "every_type_the_server_has";
    let Some(server) = Server::start(name, &["--enable-debug-command", "yes"]) else {
        return;
    };
    let mut client = server.open(&Settings::default());
    let mut debug = |what| client.ask(&["DEBUG", "PROTOCOL", what]);
    assert!(matches!(debug("string"), Ok(Value::Blob(_))));
    assert!(matches!(debug("integer"), Ok(Value::Integer(_))));
    assert!(matches!(debug("double"), Ok(Value::Double(_))));
    assert_eq!(debug("null"), Ok(Value::Null));
    assert!(matches!(debug("array"), Ok(Value::Array(items)) if items.len() == 3));
    assert!(matches!(debug("set"), Ok(Value::Set(items)) if items.len() == 3));
    assert!(matches!(debug("map"), Ok(Value::Map(pairs)) if pairs.len() == 3));
    assert!(matches!(debug("verbatim"), Ok(Value::Verbatim { format, .. }) if &format == b"txt"));
    assert_eq!(debug("true"), Ok(Value::Boolean(true)));
    assert_eq!(debug("false"), Ok(Value::Boolean(false)));
    assert!(matches!(debug("bignum"), Ok(Value::BigNumber(number)) if number.len() > 19));
    let id = client
        .connection
        .command(&["DEBUG", "PROTOCOL", "attrib"])
        .unwrap();
    match client.next() {
        Event::Reply {
            id: of,
            result: Ok(_),
            attributes,
        } => {
            assert_eq!(of, id);
            assert_eq!(attributes.len(), 1, "{attributes:?}");
        }
        other => panic!("{other:?}"),
    }
    client
        .connection
        .command(&["DEBUG", "PROTOCOL", "push"])
        .unwrap();
    let event = client.next();
    assert!(
        matches!(&event, Event::Push { items, .. } if !items.is_empty()),
        "{event:?}"
    );
}

#[test]
fn ten_thousand_commands_in_pipelines() {
    let Some(server) = Server::start("ten_thousand_commands_in_pipelines", &[]) else {
        return;
    };
    for settings in both() {
        let mut client = server.open(&settings);
        let mut asked = 0u32;
        let mut answered = 0u32;
        client.ask(&["DEL", "n"]).unwrap();
        while answered < 10_000 {
            while client.connection.room() > 0 && asked < 10_000 {
                client.connection.command(&["INCR", "n"]).unwrap();
                asked += 1;
            }
            match client.next() {
                Event::Reply { result, .. } => {
                    answered += 1;
                    assert_eq!(result, Ok(Value::Integer(answered.into())));
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn logging_in() {
    let users = [
        "--requirepass",
        "hunter2",
        "--user",
        "ann",
        "on",
        ">secret",
        "~*",
        "+@all",
    ];
    let Some(server) = Server::start("logging_in", &users) else {
        return;
    };
    for protocol in [Protocol::Resp2, Protocol::Resp3] {
        for (user, password, is_right) in [
            (None, "hunter2", true),
            (Some("default"), "hunter2", true),
            (Some("ann"), "secret", true),
            (None, "secret", false),
            (Some("ann"), "hunter2", false),
        ] {
            let settings = Settings {
                protocol,
                credentials: Some(Credentials {
                    user: user.map(Into::into),
                    password: password.into(),
                }),
                database: 2,
                client_name: Some(b"board-7".to_vec()),
                ..Settings::default()
            };
            match Client::open(("127.0.0.1", server.port), &settings) {
                Ok(mut client) => {
                    assert!(is_right);
                    let info = client.ask(&["CLIENT", "INFO"]).unwrap();
                    let info = String::from_utf8_lossy(info.as_bytes().unwrap()).into_owned();
                    assert!(
                        info.contains("name=board-7") && info.contains("db=2"),
                        "{info}"
                    );
                }
                Err(CloseReason::Handshake(HandshakeError::Refused { error, .. })) => {
                    assert!(!is_right, "{error}");
                    assert_eq!(error.kind(), ErrorKind::WrongPass);
                }
                Err(other) => panic!("{other:?}"),
            }
        }
    }
    match Client::open(("127.0.0.1", server.port), &Settings::default()) {
        Err(CloseReason::Handshake(HandshakeError::Refused { error, .. })) => {
            assert_eq!(error.kind(), ErrorKind::NoAuth);
        }
        other => panic!("{:?}", other.err()),
    }
    let plain = Settings {
        protocol: Protocol::Resp2,
        ..Settings::default()
    };
    assert_eq!(
        server.open(&plain).ask(&["GET", "a"]).unwrap_err().kind(),
        ErrorKind::NoAuth
    );
}

#[test]
fn a_database_that_does_not_exist() {
    let Some(server) = Server::start("a_database_that_does_not_exist", &[]) else {
        return;
    };
    let settings = Settings {
        database: 9,
        ..Settings::default()
    };
    let reason = Client::open(("127.0.0.1", server.port), &settings).err();
    assert!(format!("{reason:?}").contains("Select"), "{reason:?}");
}

/// Redis 6 lets a command be renamed; so a server without HELLO is at hand.
#[test]
fn falling_back_to_resp2() {
    let rename = ["--rename-command", "HELLO", "", "--requirepass", "hunter2"];
    let Some(server) = Server::start("falling_back_to_resp2", &rename) else {
        return;
    };
    let credentials = Some(Credentials {
        user: None,
        password: b"hunter2".to_vec(),
    });
    let settings = Settings {
        credentials,
        ..Settings::default()
    };
    let mut client = server.open(&settings);
    assert_eq!(client.connection.protocol(), Protocol::Resp2);
    assert_eq!(client.ask(&["GET", "none"]), Ok(Value::Null));
    let settings = Settings {
        no_fallback: true,
        ..settings
    };
    let reason = Client::open(("127.0.0.1", server.port), &settings).err();
    assert_eq!(
        reason,
        Some(CloseReason::Handshake(HandshakeError::NoResp3))
    );
}

#[test]
fn publish_and_subscribe() {
    let Some(server) = Server::start("publish_and_subscribe", &[]) else {
        return;
    };
    let mut publisher = server.open(&Settings::default());
    for settings in both() {
        let mut client = server.open(&settings);
        client
            .connection
            .subscribe(SubscriptionKind::Channel, &[b"news", b"sport"])
            .unwrap();
        client
            .connection
            .subscribe(SubscriptionKind::Pattern, &[b"n*"])
            .unwrap();
        client
            .connection
            .subscribe(SubscriptionKind::Shard, &[b"part"])
            .unwrap();
        for _ in 0..4 {
            assert!(matches!(client.next(), Event::Subscribed { .. }));
        }
        assert_eq!(
            publisher.ask(&["PUBLISH", "news", "hi"]),
            Ok(Value::Integer(2))
        );
        assert_eq!(
            publisher.ask(&["SPUBLISH", "part", "ho"]),
            Ok(Value::Integer(1))
        );
        let message = |source, channel: &str, payload: &str| Event::Message {
            source,
            channel: channel.into(),
            payload: payload.into(),
        };
        assert_eq!(client.next(), message(Source::Channel, "news", "hi"));
        assert_eq!(
            client.next(),
            message(Source::Pattern(b"n*".to_vec()), "news", "hi")
        );
        assert_eq!(client.next(), message(Source::Shard, "part", "ho"));
        assert_eq!(client.ask(&["PING"]), Ok(Value::Simple(b"PONG".to_vec())));
        assert_eq!(
            client.ask(&["PING", "hey"]),
            Ok(Value::Blob(b"hey".to_vec()))
        );
        if settings.protocol == Protocol::Resp3 {
            // Its own message comes beside the reply.
            let id = client.connection.publish(b"sport", b"goal").unwrap();
            assert_eq!(client.reply(id), Ok(Value::Integer(1)));
            assert_eq!(client.next(), message(Source::Channel, "sport", "goal"));
        }
        client
            .connection
            .unsubscribe(SubscriptionKind::Channel, &[])
            .unwrap();
        client
            .connection
            .unsubscribe(SubscriptionKind::Channel, &[])
            .unwrap();
        client
            .connection
            .unsubscribe(SubscriptionKind::Pattern, &[b"n*", b"none"])
            .unwrap();
        client
            .connection
            .unsubscribe(SubscriptionKind::Shard, &[])
            .unwrap();
        for _ in 0..6 {
            let event = client.next();
            assert!(
                matches!(event, Event::Unsubscribed { id: Some(_), .. }),
                "{event:?}"
            );
        }
        assert_eq!(client.ask(&["SET", "a", "1"]), Ok(ok()));
    }
}

#[test]
fn transactions() {
    let Some(server) = Server::start("transactions", &[]) else {
        return;
    };
    let mut other = server.open(&Settings::default());
    for settings in both() {
        let mut client = server.open(&settings);
        let executed = |client: &mut Client| loop {
            match client.next() {
                Event::Executed { outcome, .. } => return outcome,
                Event::Closed { reason, .. } => panic!("{reason:?}"),
                _ => {}
            }
        };
        other.ask(&["SET", "a", "text"]).unwrap();
        client.connection.multi().unwrap();
        let set = client.connection.set(b"b", b"1").unwrap();
        let bad = client.connection.command(&["INCR", "a"]).unwrap();
        client.connection.exec().unwrap();
        let Executed::Done(results) = executed(&mut client) else {
            panic!("not done")
        };
        assert_eq!(results[0], (set, Ok(ok())));
        assert!(results[1].0 == bad && results[1].1.is_err());

        client.connection.multi().unwrap();
        client.connection.command(&["NOSUCHCOMMAND"]).unwrap();
        client.connection.exec().unwrap();
        let Executed::Refused(error) = executed(&mut client) else {
            panic!("not refused")
        };
        assert_eq!(error.kind(), ErrorKind::ExecAbort);

        client.ask(&["WATCH", "a"]).unwrap();
        other.ask(&["SET", "a", "changed"]).unwrap();
        client.connection.multi().unwrap();
        client.connection.get(b"a").unwrap();
        client.connection.exec().unwrap();
        assert_eq!(executed(&mut client), Executed::WatchedKeyChanged);

        client.connection.multi().unwrap();
        client.connection.get(b"a").unwrap();
        let discard = client.connection.discard().unwrap();
        assert_eq!(client.reply(discard), Ok(ok()));
        while client.connection.poll().is_some() {}
        let exec = client.connection.exec().unwrap();
        assert!(client.reply(exec).is_err(), "EXEC without MULTI");
    }
}

#[test]
fn monitoring() {
    let Some(server) = Server::start("monitoring", &[]) else {
        return;
    };
    let mut other = server.open(&Settings::default());
    for settings in both() {
        let mut client = server.open(&settings);
        client.ask(&["MONITOR"]).unwrap();
        other.ask(&["SET", "watched", "1"]).unwrap();
        match client.next() {
            Event::Monitored(line) => {
                assert!(String::from_utf8_lossy(&line).contains("\"watched\""));
            }
            event => panic!("{event:?}"),
        }
        let quit = client.connection.quit().unwrap();
        assert_eq!(client.reply(quit), Ok(ok()));
    }
}

#[test]
fn keys_that_change_are_pushed() {
    let Some(server) = Server::start("keys_that_change_are_pushed", &[]) else {
        return;
    };
    let mut other = server.open(&Settings::default());
    let mut client = server.open(&Settings::default());
    client.ask(&["CLIENT", "TRACKING", "ON"]).unwrap();
    client.ask(&["GET", "a"]).unwrap();
    other.ask(&["SET", "a", "2"]).unwrap();
    let items = vec![Value::Array(vec![Value::Blob(b"a".to_vec())])];
    assert_eq!(
        client.next(),
        Event::Push {
            kind: b"invalidate".to_vec(),
            items
        }
    );
}

#[test]
fn nested_replies_and_limits() {
    let Some(server) = Server::start("nested_replies_and_limits", &[]) else {
        return;
    };
    for settings in both() {
        let limits = Limits {
            nesting_max: 4,
            response_bytes_max: 1000,
            ..Limits::default()
        };
        let settings = Settings { limits, ..settings };
        let mut client = server.open(&settings);
        let script = |depth| format!("return {}1{}", "{".repeat(depth), "}".repeat(depth));
        client.ask(&["EVAL", &script(4), "0"]).unwrap();
        client
            .connection
            .command(&["EVAL", &script(5), "0"])
            .unwrap();
        let reason = CloseReason::Broken(Limit::Nesting.into());
        assert!(matches!(client.next(), Event::Closed { reason: r, .. } if r == reason));

        let mut client = server.open(&settings);
        client.ask(&["SET", "long", &"x".repeat(2000)]).unwrap();
        client.connection.get(b"long").unwrap();
        let reason = CloseReason::Broken(Limit::ResponseBytes.into());
        assert!(matches!(client.next(), Event::Closed { reason: r, .. } if r == reason));
    }
}

#[test]
fn a_server_that_dies_leaves_a_list_of_what_was_lost() {
    let name = "a_server_that_dies_leaves_a_list_of_what_was_lost";
    let Some(mut server) = Server::start(name, &[]) else {
        return;
    };
    let mut client = server.open(&Settings::default());
    let id = client.connection.command(&["BLPOP", "none", "0"]).unwrap();
    client.flush().unwrap();
    server.process.kill().unwrap();
    match client.next() {
        Event::Closed {
            reason: CloseReason::Ended,
            lost,
        } => assert_eq!(lost, vec![id]),
        other => panic!("{other:?}"),
    }
}
