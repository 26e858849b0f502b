//! Conversations written by hand: what the client sends, what a server answers, what the
//! user learns.

use smallos_redis::{
    CloseReason, Connection, Credentials, Error, ErrorKind, Event, Executed, HandshakeError, Limit,
    Limits, Misuse, Protocol, RequestId, Settings, Source, SubscriptionKind, Value, Violation,
};

const HELLO: &str = "%7\r\n$6\r\nserver\r\n$5\r\nredis\r\n$7\r\nversion\r\n$6\r\n7.0.15\r\n\
    $5\r\nproto\r\n:3\r\n$2\r\nid\r\n:5\r\n$4\r\nmode\r\n$10\r\nstandalone\r\n\
    $4\r\nrole\r\n$6\r\nmaster\r\n$7\r\nmodules\r\n*0\r\n";

struct Talk(Connection);

impl Talk {
    fn with(settings: &Settings) -> Self {
        Self(Connection::new(settings))
    }

    fn resp2() -> Self {
        Self::ready(&Settings {
            protocol: Protocol::Resp2,
            ..Settings::default()
        })
    }

    fn resp3() -> Self {
        Self::ready(&Settings::default())
    }

    fn ready(settings: &Settings) -> Self {
        let mut talk = Self::with(settings);
        if settings.protocol == Protocol::Resp3 {
            talk.sends("HELLO 3");
            talk.answer(HELLO);
        }
        assert!(matches!(talk.0.poll(), Some(Event::Ready { .. })));
        talk
    }

    /// What is to be sent is exactly these commands, one to a line.
    #[track_caller]
    fn sends(&mut self, commands: &str) {
        let mut wire = Vec::new();
        for command in commands.lines() {
            let arguments: Vec<&str> = command.split(' ').collect();
            smallos_redis::encode::command(&arguments, &mut wire);
        }
        let expected = String::from_utf8_lossy(&wire).into_owned();
        assert_eq!(String::from_utf8_lossy(self.0.transmit()), expected);
        self.0.sent(wire.len());
    }

    fn ask(&mut self, command: &str) -> RequestId {
        self.try_ask(command)
            .unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    fn try_ask(&mut self, command: &str) -> Result<RequestId, Error> {
        let arguments: Vec<&str> = command.split(' ').collect();
        self.0.command(&arguments)
    }

    #[track_caller]
    fn answer(&mut self, wire: &str) {
        assert_eq!(self.0.receive(wire.as_bytes()), Ok(()));
    }

    #[track_caller]
    fn reply(&mut self, id: RequestId) -> Result<Value, smallos_redis::ServerError> {
        match self.0.poll() {
            Some(Event::Reply { id: of, result, .. }) if of == id => result,
            other => panic!("no reply to {id:?} but {other:?}"),
        }
    }

    #[track_caller]
    fn breaks_by(&mut self, wire: &str, violation: Violation) {
        let error = Error::Peer(violation);
        assert_eq!(self.0.receive(wire.as_bytes()), Err(error));
        let mut last = None;
        while let Some(event) = self.0.poll() {
            last = Some(event);
        }
        let reason = CloseReason::Broken(error);
        assert!(matches!(last, Some(Event::Closed { reason: r, .. }) if r == reason));
        assert!(self.0.is_closed() && self.0.transmit().is_empty());
        assert_eq!(self.0.receive(b"+OK\r\n"), Err(Misuse::Closed.into()));
        assert_eq!(self.0.ping(), Err(Misuse::Closed.into()));
    }

    #[track_caller]
    fn closed(&mut self) -> (CloseReason, Vec<RequestId>) {
        match self.0.poll() {
            Some(Event::Closed { reason, lost }) => (reason, lost),
            other => panic!("not closed but {other:?}"),
        }
    }
}

fn secret(user: Option<&str>) -> Option<Credentials> {
    Some(Credentials {
        user: user.map(Into::into),
        password: b"hunter2".to_vec(),
    })
}

fn ok() -> Value {
    Value::Simple(b"OK".to_vec())
}

fn blob(text: &str) -> Value {
    Value::Blob(text.into())
}

#[test]
fn hello_logs_in_names_and_then_selects() {
    let mut talk = Talk::with(&Settings {
        credentials: secret(Some("ann")),
        client_name: Some(b"board-7".to_vec()),
        database: 3,
        ..Settings::default()
    });
    assert_eq!(talk.try_ask("PING"), Err(Misuse::NotReady.into()));
    talk.sends("HELLO 3 AUTH ann hunter2 SETNAME board-7");
    talk.answer(HELLO);
    talk.sends("SELECT 3");
    assert_eq!(talk.0.poll(), None);
    talk.answer("+OK\r\n");
    let Some(Event::Ready {
        protocol: Protocol::Resp3,
        server: Some(server),
    }) = talk.0.poll()
    else {
        panic!("not ready");
    };
    assert_eq!(
        (server.server.as_str(), server.version.as_str()),
        ("redis", "7.0.15")
    );
    assert_eq!((server.id, server.mode.as_str()), (Some(5), "standalone"));
}

#[test]
fn a_password_without_user_is_the_default_users() {
    let settings = Settings {
        credentials: secret(None),
        ..Settings::default()
    };
    Talk::with(&settings).sends("HELLO 3 AUTH default hunter2");
}

#[test]
fn a_server_without_hello_is_spoken_to_in_resp2() {
    for complaint in [
        "-ERR unknown command `HELLO`, with args beginning with: `3`, `AUTH`, `hunter2`, \r\n",
        "-ERR unknown command 'HELLO'\r\n",
        "-NOPROTO sorry this protocol version is not supported\r\n",
    ] {
        let mut talk = Talk::with(&Settings {
            credentials: secret(None),
            client_name: Some(b"me".to_vec()),
            database: 1,
            ..Settings::default()
        });
        talk.sends("HELLO 3 AUTH default hunter2 SETNAME me");
        talk.answer(complaint);
        talk.sends("AUTH hunter2");
        talk.answer("+OK\r\n");
        talk.sends("CLIENT SETNAME me");
        talk.answer("+OK\r\n");
        talk.sends("SELECT 1");
        talk.answer("+OK\r\n");
        let ready = Event::Ready {
            protocol: Protocol::Resp2,
            server: None,
        };
        assert_eq!(talk.0.poll(), Some(ready));
        // And RESP3's types are refused from now on.
        talk.ask("GET a");
        talk.breaks_by("_\r\n", Violation::UnknownType(b'_'));
    }
}

#[test]
fn without_fallback_an_old_server_is_an_error_that_holds_no_password() {
    let settings = Settings {
        credentials: secret(None),
        no_fallback: true,
        ..Settings::default()
    };
    let mut talk = Talk::with(&settings);
    talk.answer("-ERR unknown command `HELLO`, with args beginning with: `hunter2`\r\n");
    let (reason, lost) = talk.closed();
    assert_eq!(reason, CloseReason::Handshake(HandshakeError::NoResp3));
    assert!(lost.is_empty());
    assert!(!format!("{settings:?} {reason:?}").contains("hunter2"));
}

#[test]
fn a_wrong_password_is_told_as_one() {
    let settings = Settings {
        credentials: secret(Some("ann")),
        ..Settings::default()
    };
    let mut talk = Talk::with(&settings);
    talk.answer("-WRONGPASS invalid username-password pair or user is disabled.\r\n");
    let (CloseReason::Handshake(HandshakeError::Refused { error, .. }), _) = talk.closed() else {
        panic!("another reason");
    };
    assert_eq!(error.kind(), ErrorKind::WrongPass);
}

#[test]
fn a_complaint_that_repeats_the_password_is_blotted_out() {
    let settings = Settings {
        protocol: Protocol::Resp2,
        credentials: secret(None),
        ..Settings::default()
    };
    let mut talk = Talk::with(&settings);
    talk.sends("AUTH hunter2");
    talk.answer("-ERR unknown command `AUTH`, with args beginning with: `hunter2`, \r\n");
    let (reason, _) = talk.closed();
    assert!(!format!("{reason:?}").contains("hunter2"), "{reason:?}");
}

#[test]
fn hello_must_be_answered_as_the_specification_says() {
    for wire in [
        "+OK\r\n",
        "*0\r\n",
        "%0\r\n",
        "%3\r\n+server\r\n+redis\r\n+version\r\n+7\r\n+proto\r\n:2\r\n",
    ] {
        Talk::with(&Settings::default()).breaks_by(wire, Violation::ReplyKind);
    }
}

#[test]
fn the_stream_ends_in_the_handshake() {
    let mut talk = Talk::with(&Settings::default());
    talk.0.end_of_input();
    assert_eq!(
        talk.closed().0,
        CloseReason::Handshake(HandshakeError::Ended)
    );
}

#[test]
fn replies_are_matched_in_order() {
    let mut talk = Talk::resp3();
    let set = talk.0.set(b"a", b"1").unwrap();
    let get = talk.0.get(b"a").unwrap();
    let none = talk.0.get(b"b").unwrap();
    let deleted = talk.0.delete(&[b"a", b"b"]).unwrap();
    let moved = talk.0.get(b"c").unwrap();
    let pong = talk.0.ping().unwrap();
    talk.sends("SET a 1\nGET a\nGET b\nDEL a b\nGET c\nPING");
    talk.answer("+OK\r\n$1\r\n1\r\n_\r\n:1\r\n-MOVED 3999 127.0.0.1:6381\r\n+PONG\r\n");
    assert_eq!(talk.reply(set), Ok(ok()));
    assert_eq!(talk.reply(get), Ok(blob("1")));
    assert_eq!(talk.reply(none), Ok(Value::Null));
    assert_eq!(talk.reply(deleted), Ok(Value::Integer(1)));
    assert!(
        matches!(talk.reply(moved).unwrap_err().kind(), ErrorKind::Moved(to) if to.port == 6381)
    );
    assert_eq!(talk.reply(pong), Ok(Value::Simple(b"PONG".to_vec())));
    assert_eq!(talk.0.poll(), None);
}

#[test]
fn attributes_come_with_the_reply() {
    let mut talk = Talk::resp3();
    let id = talk.ask("GET a");
    talk.answer("|1\r\n+ttl\r\n:3600\r\n$1\r\n1\r\n");
    let attributes = vec![(Value::Simple(b"ttl".to_vec()), Value::Integer(3600))];
    assert_eq!(
        talk.0.poll(),
        Some(Event::Reply {
            id,
            result: Ok(blob("1")),
            attributes
        })
    );
}

#[test]
fn a_reply_to_nothing_ends_the_connection() {
    Talk::resp3().breaks_by("+OK\r\n", Violation::UnaskedReply);
    Talk::resp2().breaks_by("*1\r\n+OK\r\n", Violation::UnaskedReply);
}

#[test]
fn commands_that_change_the_matching_are_refused_by_name() {
    let mut talk = Talk::resp3();
    for command in [
        "HELLO 2",
        "reset",
        "SYNC",
        "PSYNC ? -1",
        "REPLCONF ACK 0",
        "client reply off",
    ] {
        assert!(
            matches!(
                talk.try_ask(command),
                Err(Error::Misuse(Misuse::Refused(_)))
            ),
            "{command}"
        );
    }
    assert_eq!(talk.0.command::<&[u8]>(&[]), Err(Misuse::Empty.into()));
    assert_eq!(talk.try_ask(""), Err(Misuse::Empty.into()));
    assert_eq!(talk.try_ask("SUBSCRIBE"), Err(Misuse::Empty.into()));
    assert_eq!(talk.0.delete(&[]), Err(Misuse::Empty.into()));
    talk.ask("CLIENT ID");
    talk.sends("CLIENT ID");
}

#[test]
fn commands_in_flight_are_bounded() {
    let limits = Limits {
        in_flight_max: 3,
        ..Limits::default()
    };
    let mut talk = Talk::ready(&Settings {
        limits,
        ..Settings::default()
    });
    assert_eq!(talk.0.room(), 3);
    let first = talk.ask("PING");
    talk.ask("PING");
    talk.ask("PING");
    assert_eq!(talk.try_ask("PING"), Err(Limit::InFlight.into()));
    talk.sends("PING\nPING\nPING");
    talk.answer("+PONG\r\n");
    talk.reply(first).unwrap();
    assert_eq!(talk.0.room(), 1);
    talk.ask("PING");
}

#[test]
fn a_full_transaction_can_still_be_executed() {
    let limits = Limits {
        in_flight_max: 3,
        ..Limits::default()
    };
    let mut talk = Talk::ready(&Settings {
        limits,
        ..Settings::default()
    });
    talk.ask("MULTI");
    for _ in 0..2 {
        talk.ask("GET a");
    }
    talk.answer("+OK\r\n+QUEUED\r\n+QUEUED\r\n");
    talk.ask("GET b");
    talk.answer("+QUEUED\r\n");
    assert_eq!(talk.try_ask("GET c"), Err(Limit::InFlight.into()));
    talk.ask("EXEC");
    assert_eq!(
        talk.try_ask("EXEC"),
        Err(Limit::InFlight.into()),
        "once only"
    );
    talk.answer("*3\r\n_\r\n_\r\n_\r\n");
    assert_eq!(talk.0.room(), 3);
}

#[test]
fn bytes_to_send_are_bounded_and_a_refused_command_leaves_no_trace() {
    let limits = Limits {
        transmit_bytes_max: 59,
        ..Limits::default()
    };
    let mut talk = Talk::ready(&Settings {
        limits,
        ..Settings::default()
    });
    let long = "x".repeat(60);
    assert_eq!(
        talk.0.set(b"a", long.as_bytes()),
        Err(Limit::TransmitBytes.into())
    );
    assert!(talk.0.transmit().is_empty());
    talk.ask("GET 0123456789");
    assert_eq!(
        talk.try_ask("GET 0123456789"),
        Err(Limit::TransmitBytes.into())
    );
    talk.sends("GET 0123456789");
    talk.ask("GET 0123456789");
    let half = talk.0.transmit().len() / 2 + 1;
    let rest = talk.0.transmit()[half..].to_vec();
    talk.0.sent(half);
    assert_eq!(talk.0.transmit(), rest);
    talk.0.sent(usize::MAX);
    assert!(talk.0.transmit().is_empty());
}

#[test]
fn a_user_that_does_not_poll_stops_the_reading_and_loses_nothing() {
    let limits = Limits {
        events_max: 2,
        input_bytes_max: 100,
        ..Limits::default()
    };
    let mut talk = Talk::ready(&Settings {
        limits,
        ..Settings::default()
    });
    let asked: Vec<_> = (0..10).map(|_| talk.ask("PING")).collect();
    assert!(talk.0.wants_input());
    talk.answer(&"+PONG\r\n".repeat(10));
    assert!(!talk.0.wants_input());
    talk.0.end_of_input();
    for id in asked {
        talk.reply(id).unwrap();
    }
    assert_eq!(talk.closed(), (CloseReason::Ended, vec![]));
    assert_eq!(talk.0.poll(), None);
}

#[test]
fn replies_that_wait_are_bounded_in_bytes_too() {
    let limits = Limits {
        response_bytes_max: 100,
        ..Limits::default()
    };
    let mut talk = Talk::ready(&Settings {
        protocol: Protocol::Resp2,
        limits,
        ..Settings::default()
    });
    let asked: Vec<_> = (0..5).map(|_| talk.ask("GET a")).collect();
    let long = format!("$60\r\n{}\r\n", "x".repeat(60));
    talk.answer(&long);
    assert!(talk.0.wants_input());
    talk.answer(&long);
    assert!(!talk.0.wants_input());
    talk.answer(&long.repeat(3));
    for id in asked {
        talk.reply(id).unwrap();
    }
    assert!(talk.0.wants_input());
}

#[test]
fn a_caller_that_reads_on_against_advice_meets_a_limit() {
    let limits = Limits {
        events_max: 2,
        input_bytes_max: 20,
        ..Limits::default()
    };
    let mut talk = Talk::ready(&Settings {
        limits,
        ..Settings::default()
    });
    for _ in 0..10 {
        talk.ask("PING");
    }
    let result = talk.0.receive("+PONG\r\n".repeat(10).as_bytes());
    assert_eq!(result, Err(Limit::InputBytes.into()));
}

#[test]
fn subscriptions_in_resp3_beside_commands() {
    let mut talk = Talk::resp3();
    let get = talk.ask("GET a");
    let sub = talk
        .0
        .subscribe(SubscriptionKind::Channel, &[b"x", b"y"])
        .unwrap();
    let publish = talk.0.publish(b"x", b"hi").unwrap();
    talk.sends("GET a\nSUBSCRIBE x y\nPUBLISH x hi");
    talk.answer(
        "_\r\n>3\r\n$9\r\nsubscribe\r\n$1\r\nx\r\n:1\r\n>3\r\n$9\r\nsubscribe\r\n$1\r\ny\r\n:2\r\n",
    );
    talk.answer(">3\r\n$7\r\nmessage\r\n$1\r\nx\r\n$2\r\nhi\r\n:1\r\n");
    assert_eq!(talk.reply(get), Ok(Value::Null));
    for (name, count, last) in [("x", 1, false), ("y", 2, true)] {
        assert_eq!(
            talk.0.poll(),
            Some(Event::Subscribed {
                id: sub,
                kind: SubscriptionKind::Channel,
                channel: name.into(),
                count,
                last
            })
        );
    }
    assert_eq!(
        talk.0.poll(),
        Some(Event::Message {
            source: Source::Channel,
            channel: b"x".to_vec(),
            payload: b"hi".to_vec()
        })
    );
    assert_eq!(talk.reply(publish), Ok(Value::Integer(1)));
}

#[test]
fn subscribe_mode_of_resp2() {
    let mut talk = Talk::resp2();
    let get = talk.ask("LRANGE l 0 -1");
    let sub = talk.ask("psubscribe p*");
    // From here on only subscriptions, PING and QUIT.
    assert_eq!(talk.try_ask("GET a"), Err(Misuse::Subscribed.into()));
    // A list that looks like a message is still the reply to LRANGE.
    talk.answer("*3\r\n$7\r\nmessage\r\n$1\r\na\r\n$1\r\nb\r\n");
    assert_eq!(
        talk.reply(get),
        Ok(Value::Array(vec![blob("message"), blob("a"), blob("b")]))
    );
    talk.answer("*3\r\n$10\r\npsubscribe\r\n$2\r\np*\r\n:1\r\n");
    assert!(matches!(talk.0.poll(), Some(Event::Subscribed { id, last: true, .. }) if id == sub));
    let ping = talk.0.ping().unwrap();
    let ping_text = talk.ask("PING hey");
    talk.answer("*4\r\n$8\r\npmessage\r\n$2\r\np*\r\n$3\r\npop\r\n$1\r\n!\r\n");
    talk.answer("*2\r\n$4\r\npong\r\n$0\r\n\r\n*2\r\n$4\r\npong\r\n$3\r\nhey\r\n");
    assert_eq!(
        talk.0.poll(),
        Some(Event::Message {
            source: Source::Pattern(b"p*".to_vec()),
            channel: b"pop".to_vec(),
            payload: b"!".to_vec()
        })
    );
    assert_eq!(talk.reply(ping), Ok(Value::Simple(b"PONG".to_vec())));
    assert_eq!(talk.reply(ping_text), Ok(blob("hey")));
    let end = talk.0.unsubscribe(SubscriptionKind::Pattern, &[]).unwrap();
    let ping = talk.0.ping().unwrap();
    assert_eq!(talk.try_ask("GET a"), Err(Misuse::Subscribed.into()));
    talk.answer("*3\r\n$12\r\npunsubscribe\r\n$2\r\np*\r\n:0\r\n+PONG\r\n");
    assert!(
        matches!(talk.0.poll(), Some(Event::Unsubscribed { id: Some(id), last: true, .. }) if id == end)
    );
    talk.reply(ping).unwrap();
    talk.ask("GET a");
}

#[test]
fn unsubscribing_from_all_ends_each_in_any_order() {
    let mut talk = Talk::resp3();
    talk.ask("SUBSCRIBE a b");
    let end = talk.ask("UNSUBSCRIBE");
    let none = talk.ask("UNSUBSCRIBE");
    let get = talk.ask("GET k");
    talk.answer(">3\r\n+subscribe\r\n+a\r\n:1\r\n>3\r\n+subscribe\r\n+b\r\n:2\r\n");
    talk.answer(">3\r\n+unsubscribe\r\n+b\r\n:1\r\n>3\r\n+unsubscribe\r\n+a\r\n:0\r\n");
    talk.answer(">3\r\n+unsubscribe\r\n_\r\n:0\r\n$1\r\nv\r\n");
    talk.0.poll();
    talk.0.poll();
    let ended = |id, channel: Option<&str>, count, last| Event::Unsubscribed {
        id: Some(id),
        kind: SubscriptionKind::Channel,
        channel: channel.map(Into::into),
        count,
        last,
    };
    assert_eq!(talk.0.poll(), Some(ended(end, Some("b"), 1, false)));
    assert_eq!(talk.0.poll(), Some(ended(end, Some("a"), 0, true)));
    assert_eq!(talk.0.poll(), Some(ended(none, None, 0, true)));
    assert_eq!(talk.reply(get), Ok(blob("v")));
}

#[test]
fn a_refused_subscription_is_a_reply() {
    for mut talk in [Talk::resp2(), Talk::resp3()] {
        let id = talk.ask("SUBSCRIBE a b");
        talk.answer("-NOPERM no\r\n");
        assert_eq!(talk.reply(id).unwrap_err().kind(), ErrorKind::NoPerm);
        talk.ask("GET a");
    }
}

#[test]
fn a_shard_channel_may_end_by_itself() {
    let mut talk = Talk::resp3();
    talk.ask("SSUBSCRIBE s");
    talk.answer(">3\r\n+ssubscribe\r\n+s\r\n:1\r\n>3\r\n+smessage\r\n+s\r\n+hi\r\n");
    talk.answer(">3\r\n+sunsubscribe\r\n+s\r\n:0\r\n");
    talk.0.poll();
    assert!(matches!(
        talk.0.poll(),
        Some(Event::Message {
            source: Source::Shard,
            ..
        })
    ));
    assert!(matches!(
        talk.0.poll(),
        Some(Event::Unsubscribed { id: None, .. })
    ));
    talk.breaks_by(
        ">3\r\n+sunsubscribe\r\n+s\r\n:0\r\n",
        Violation::Confirmation,
    );
}

#[test]
fn confirmations_and_messages_that_fit_nothing() {
    for (commands, wire, violation) in [
        (
            "",
            ">3\r\n+subscribe\r\n+a\r\n:1\r\n",
            Violation::Confirmation,
        ),
        (
            "GET a",
            ">3\r\n+subscribe\r\n+a\r\n:1\r\n",
            Violation::Confirmation,
        ),
        (
            "SUBSCRIBE a",
            ">3\r\n+subscribe\r\n+b\r\n:1\r\n",
            Violation::Confirmation,
        ),
        (
            "SUBSCRIBE a",
            ">3\r\n+psubscribe\r\n+a\r\n:1\r\n",
            Violation::Confirmation,
        ),
        (
            "SUBSCRIBE a",
            ">3\r\n+subscribe\r\n_\r\n:1\r\n",
            Violation::Confirmation,
        ),
        (
            "UNSUBSCRIBE",
            ">3\r\n+unsubscribe\r\n+a\r\n:0\r\n",
            Violation::Confirmation,
        ),
        (
            "SUBSCRIBE a",
            ">3\r\n+subscribe\r\n+a\r\n:-1\r\n",
            Violation::Push,
        ),
        ("SUBSCRIBE a", ">2\r\n+subscribe\r\n+a\r\n", Violation::Push),
        ("SUBSCRIBE a", "+OK\r\n", Violation::ReplyKind),
        (
            "SUBSCRIBE a b",
            ">3\r\n+subscribe\r\n+a\r\n:1\r\n-ERR x\r\n",
            Violation::ReplyKind,
        ),
        (
            "",
            ">3\r\n+message\r\n+a\r\n+m\r\n",
            Violation::UnaskedMessage,
        ),
        (
            "",
            ">4\r\n+pmessage\r\n+a\r\n+a\r\n+m\r\n",
            Violation::UnaskedMessage,
        ),
        ("", ">2\r\n+message\r\n+a\r\n", Violation::Push),
        ("", ">4\r\n+message\r\n+a\r\n+m\r\n+m\r\n", Violation::Push),
    ] {
        let mut talk = Talk::resp3();
        if !commands.is_empty() {
            talk.ask(commands);
        }
        talk.breaks_by(wire, violation);
    }
}

#[test]
fn subscriptions_are_bounded() {
    let limits = Limits {
        subscriptions_max: 3,
        ..Limits::default()
    };
    let mut talk = Talk::ready(&Settings {
        limits,
        ..Settings::default()
    });
    talk.ask("SUBSCRIBE a b");
    assert_eq!(
        talk.try_ask("PSUBSCRIBE c d"),
        Err(Limit::Subscriptions.into())
    );
    talk.ask("PSUBSCRIBE c");
    talk.answer(">3\r\n+subscribe\r\n+a\r\n:1\r\n>3\r\n+subscribe\r\n+b\r\n:2\r\n-NOPERM no\r\n");
    talk.ask("SSUBSCRIBE c");
    assert_eq!(
        talk.try_ask("SUBSCRIBE d"),
        Err(Limit::Subscriptions.into())
    );
}

#[test]
fn names_are_bounded_in_bytes_whichever_way_they_go() {
    let mut talk = Talk::ready(&Settings {
        limits: Limits {
            subscriptions_max: 4,
            subscription_bytes_max: 6,
            ..Limits::default()
        },
        ..Settings::default()
    });
    let bytes = Err(Limit::SubscriptionBytes.into());
    assert_eq!(talk.try_ask("SUBSCRIBE aaa bbbb"), bytes);
    talk.ask("SUBSCRIBE aaa aaa");
    assert_eq!(talk.try_ask("PSUBSCRIBE c"), bytes);
    // The same name twice is kept once.
    talk.answer(">3\r\n+subscribe\r\n+aaa\r\n:1\r\n>3\r\n+subscribe\r\n+aaa\r\n:1\r\n");
    talk.ask("PSUBSCRIBE ccc");
    talk.answer(">3\r\n+psubscribe\r\n+ccc\r\n:2\r\n");
    // All of it can be ended, and that is bounded too.
    talk.ask("UNSUBSCRIBE aaa");
    talk.ask("PUNSUBSCRIBE ccc");
    assert_eq!(talk.try_ask("UNSUBSCRIBE x"), bytes);
    talk.answer(">3\r\n+unsubscribe\r\n+aaa\r\n:1\r\n-NOPERM no\r\n");
    talk.ask("UNSUBSCRIBE x y z");
    assert_eq!(
        talk.try_ask("UNSUBSCRIBE x y"),
        Err(Limit::Subscriptions.into())
    );
    assert_eq!(talk.try_ask("SUBSCRIBE aaaa"), bytes);
    talk.ask("SUBSCRIBE aaa");
}

#[test]
fn other_pushes_are_passed_on() {
    let mut talk = Talk::resp3();
    talk.answer(">2\r\n$10\r\ninvalidate\r\n*1\r\n$1\r\nk\r\n");
    let items = vec![Value::Array(vec![blob("k")])];
    assert_eq!(
        talk.0.poll(),
        Some(Event::Push {
            kind: b"invalidate".to_vec(),
            items
        })
    );
    // The same in RESP2, where it comes as a message that is none.
    let mut talk = Talk::resp2();
    talk.ask("SUBSCRIBE __redis__:invalidate");
    talk.answer("*3\r\n$9\r\nsubscribe\r\n$20\r\n__redis__:invalidate\r\n:1\r\n");
    talk.answer("*3\r\n$7\r\nmessage\r\n$20\r\n__redis__:invalidate\r\n*1\r\n$1\r\nk\r\n");
    talk.0.poll();
    let items = vec![Value::Array(vec![blob("k")])];
    assert_eq!(
        talk.0.poll(),
        Some(Event::Push {
            kind: b"invalidate".to_vec(),
            items
        })
    );
}

#[test]
fn a_transaction_sent_at_once() {
    for mut talk in [Talk::resp2(), Talk::resp3()] {
        let watch = talk.0.watch(&[b"a"]).unwrap();
        let multi = talk.0.multi().unwrap();
        let set = talk.0.set(b"a", b"1").unwrap();
        let push = talk.ask("LPUSH a 1");
        let exec = talk.0.exec().unwrap();
        let get = talk.0.get(b"a").unwrap();
        talk.sends("WATCH a\nMULTI\nSET a 1\nLPUSH a 1\nEXEC\nGET a");
        talk.answer(
            "+OK\r\n+OK\r\n+QUEUED\r\n+QUEUED\r\n*2\r\n+OK\r\n-WRONGTYPE no\r\n$1\r\n1\r\n",
        );
        assert_eq!(talk.reply(watch), Ok(ok()));
        assert_eq!(talk.reply(multi), Ok(ok()));
        assert_eq!(talk.0.poll(), Some(Event::Queued { id: set }));
        assert_eq!(talk.0.poll(), Some(Event::Queued { id: push }));
        let Some(Event::Executed {
            id,
            outcome: Executed::Done(results),
            ..
        }) = talk.0.poll()
        else {
            panic!("not executed");
        };
        assert_eq!(id, exec);
        assert_eq!(results[0], (set, Ok(ok())));
        assert_eq!(results[1].0, push);
        assert_eq!(
            results[1].1.as_ref().unwrap_err().kind(),
            ErrorKind::WrongType
        );
        assert_eq!(talk.reply(get), Ok(blob("1")));
    }
}

#[test]
fn transactions_that_do_not_run() {
    for (wire, expected) in [
        ("*-1\r\n", "WatchedKeyChanged"),
        (
            "-EXECABORT Transaction discarded because of previous errors.\r\n",
            "EXECABORT",
        ),
    ] {
        let mut talk = Talk::resp2();
        talk.ask("MULTI");
        let bad = talk.ask("NOSUCH");
        talk.ask("EXEC");
        talk.answer("+OK\r\n-ERR unknown command\r\n");
        talk.answer(wire);
        talk.0.poll();
        talk.reply(bad).unwrap_err();
        let told = format!("{:?}", talk.0.poll());
        assert!(told.contains(expected), "{told}");
        talk.ask("SUBSCRIBE a");
    }
}

#[test]
fn discard_forgets_the_queue() {
    let mut talk = Talk::resp3();
    talk.ask("MULTI");
    talk.ask("GET a");
    assert_eq!(
        talk.try_ask("SUBSCRIBE a"),
        Err(Misuse::InTransaction.into())
    );
    assert_eq!(talk.try_ask("MONITOR"), Err(Misuse::InTransaction.into()));
    let discard = talk.0.discard().unwrap();
    let get = talk.ask("GET b");
    talk.answer("+OK\r\n+QUEUED\r\n+OK\r\n$6\r\nQUEUED\r\n");
    talk.0.poll();
    talk.0.poll();
    assert_eq!(talk.reply(discard), Ok(ok()));
    assert_eq!(talk.reply(get), Ok(blob("QUEUED")));
    talk.ask("SUBSCRIBE a");
}

#[test]
fn a_refused_discard_leaves_the_transaction_open() {
    let limits = Limits {
        in_flight_max: 2,
        ..Limits::default()
    };
    let mut talk = Talk::ready(&Settings {
        limits,
        ..Settings::default()
    });
    talk.ask("MULTI");
    let get = talk.ask("GET a");
    talk.answer("+OK\r\n+QUEUED\r\n");
    let discard = talk.ask("DISCARD");
    talk.answer("-NOPERM no\r\n");
    assert_eq!(
        talk.try_ask("SUBSCRIBE a"),
        Err(Misuse::InTransaction.into())
    );
    let more = talk.ask("GET b");
    talk.answer("+QUEUED\r\n");
    assert_eq!(talk.try_ask("GET c"), Err(Limit::InFlight.into()));
    // Though it is full, and MULTI was sent long ago.
    let exec = talk.ask("EXEC");
    talk.answer("*2\r\n_\r\n:1\r\n");
    let told: Vec<_> = std::iter::from_fn(|| talk.0.poll()).collect();
    assert!(matches!(&told[2], Event::Reply { id, result: Err(_), .. } if *id == discard));
    let results = vec![(get, Ok(Value::Null)), (more, Ok(Value::Integer(1)))];
    let outcome = Executed::Done(results);
    assert_eq!(
        told[4],
        Event::Executed {
            id: exec,
            outcome,
            attributes: vec![]
        }
    );
}

#[test]
fn after_a_refused_multi_subscriptions_are_possible() {
    let mut talk = Talk::resp3();
    talk.ask("MULTI");
    assert_eq!(
        talk.try_ask("SUBSCRIBE a"),
        Err(Misuse::InTransaction.into())
    );
    talk.answer("-NOPERM no\r\n");
    talk.ask("SUBSCRIBE a");
}

#[test]
fn a_refused_multi_means_that_commands_ran() {
    let mut talk = Talk::resp3();
    let multi = talk.ask("MULTI");
    let get = talk.ask("GET a");
    let exec = talk.ask("EXEC");
    talk.answer("-NOPERM no\r\n$1\r\n1\r\n-ERR EXEC without MULTI\r\n");
    talk.reply(multi).unwrap_err();
    assert_eq!(talk.reply(get), Ok(blob("1")));
    talk.reply(exec).unwrap_err();
    talk.ask("SUBSCRIBE a");
}

#[test]
fn answers_a_transaction_can_not_have() {
    for (wire, violation) in [
        ("+YES\r\n", Violation::ReplyKind),
        ("+OK\r\n$1\r\n1\r\n", Violation::ReplyKind),
        (
            "+OK\r\n+QUEUED\r\n*2\r\n:1\r\n:2\r\n",
            Violation::TransactionLength,
        ),
        ("+OK\r\n+QUEUED\r\n*0\r\n", Violation::TransactionLength),
        ("+OK\r\n+QUEUED\r\n+OK\r\n", Violation::ReplyKind),
    ] {
        let mut talk = Talk::resp3();
        talk.ask("MULTI");
        talk.ask("GET a");
        talk.ask("EXEC");
        talk.breaks_by(wire, violation);
    }
}

#[test]
fn monitor_is_a_stream_of_lines_until_quit() {
    let mut talk = Talk::resp3();
    let monitor = talk.ask("MONITOR");
    assert_eq!(talk.try_ask("GET a"), Err(Misuse::Monitoring.into()));
    talk.answer("+OK\r\n+1339518083.107412 [0 127.0.0.1:60866] \"keys\" \"*\"\r\n");
    assert_eq!(talk.reply(monitor), Ok(ok()));
    assert!(matches!(talk.0.poll(), Some(Event::Monitored(line)) if line.starts_with(b"1339")));
    let quit = talk.0.quit().unwrap();
    talk.answer("+1339518087.877697 [0 127.0.0.1:60866] \"get\" \"k\"\r\n+OK\r\n");
    assert!(matches!(talk.0.poll(), Some(Event::Monitored(_))));
    assert_eq!(talk.reply(quit), Ok(ok()));
    talk.0.end_of_input();
    assert_eq!(talk.closed(), (CloseReason::Ended, vec![]));
}

#[test]
fn a_refused_monitor_changes_nothing() {
    let mut talk = Talk::resp2();
    let monitor = talk.ask("MONITOR");
    talk.answer("-NOPERM no\r\n");
    talk.reply(monitor).unwrap_err();
    talk.ask("GET a");
}

#[test]
fn what_had_no_reply_is_lost_by_name() {
    let mut talk = Talk::resp3();
    talk.ask("MULTI");
    let queued = talk.ask("INCR a");
    let exec = talk.ask("EXEC");
    talk.answer("+OK\r\n+QUEUED\r\n");
    talk.0.poll();
    talk.0.poll();
    talk.0.end_of_input();
    assert_eq!(talk.closed(), (CloseReason::Ended, vec![queued, exec]));
    assert_eq!(talk.try_ask("PING"), Err(Misuse::Closed.into()));
}

#[test]
fn the_stream_ends_inside_of_a_reply() {
    let mut talk = Talk::resp3();
    let get = talk.ask("GET a");
    talk.answer("$5\r\nhel");
    talk.0.end_of_input();
    let reason = CloseReason::Broken(Violation::Truncated.into());
    assert_eq!(talk.closed(), (reason, vec![get]));
}

#[test]
fn a_reply_that_is_too_large_ends_the_connection_by_its_announcement() {
    let mut talk = Talk::resp3();
    talk.ask("GET a");
    let result = talk.0.receive(b"$16777217\r\n");
    assert_eq!(result, Err(Limit::ResponseBytes.into()));
    let told = Error::from(Limit::ResponseBytes).to_string();
    assert_eq!(told, "redis: the limit response_bytes_max is met");
}
