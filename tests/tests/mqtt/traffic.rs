//! Messages through a real server.

use smallos_tests::{Engine, Mosquitto, each_engine, tls::Authority};

use super::steps;

#[each_engine]
fn each_qos_goes_both_ways_in_both_versions(engine: Engine) {
    let Some(server) = Mosquitto::start("") else {
        return;
    };
    for version in ["", "v311"] {
        let text = format!(
            "{version} id=me connect sub=t/#:2 pub=t/a:0:none pub=t/b:1:once pub=t/c:2:twice \
             next next next unsub=t/# pub=t/a:1:more next=100 disconnect"
        );
        let finished = steps(engine, server.port, &text).run();
        // Nobody listens any more: only 5.0 says so.
        let last = if version.is_empty() {
            "NoMatchingSubscribers"
        } else {
            "Success"
        };
        finished.code(0).quietly().prints(&format!(
            "connect: a new session of \"me\"\n\
             sub: Qos::ExactlyOnce\n\
             pub: ReasonCode::Success\n\
             pub: ReasonCode::Success\n\
             pub: ReasonCode::Success\n\
             next: t/a:0:none\n\
             next: t/b:1:once\n\
             next: t/c:2:twice\n\
             unsub: ()\n\
             pub: ReasonCode::{last}\n\
             next: nothing\n\
             disconnect: ()\n"
        ));
    }
}

#[each_engine]
fn the_demos_talk_to_each_other(engine: Engine) {
    let Some(server) = Mosquitto::start("") else {
        return;
    };
    let port = server.port;
    let flags = format!("--grant net.connect=127.0.0.1:{port}");
    let arguments = format!("127.0.0.1 {port} greetings/# 3");
    let mut subscriber = engine.guest(&flags, "mqtt-subscribe", &arguments).start();
    subscriber.shows("subscribed to greetings/#");
    let arguments = format!("127.0.0.1 {port} greetings/all 3 2");
    engine
        .guest(&flags, "mqtt-publish", &arguments)
        .run()
        .code(0)
        .prints("3 messages published to greetings/all\n");
    subscriber.finish().code(0).prints(
        "subscribed to greetings/#: Qos::ExactlyOnce\n\
         greetings/all: message 1 of 3\n\
         greetings/all: message 2 of 3\n\
         greetings/all: message 3 of 3\n",
    );
}

#[each_engine]
fn the_waiting_calls_do_the_same(engine: Engine) {
    let Some(server) = Mosquitto::start("") else {
        return;
    };
    let text = "id=me timeout=200 connect-blocking sub-blocking=t:1 pub-blocking=t:0:a \
                pub-blocking=t:1:b pub-blocking=t:2:c next-blocking next-blocking \
                next-blocking next-blocking pub-blocking=t:1:d next-blocking";
    let finished = steps(engine, server.port, text).run();
    finished.code(0).quietly().prints(
        "connect-blocking: a new session of \"me\"\n\
         sub-blocking: Qos::AtLeastOnce\n\
         pub-blocking: ReasonCode::Success\n\
         pub-blocking: ReasonCode::Success\n\
         pub-blocking: ReasonCode::Success\n\
         next-blocking: t:0:a\n\
         next-blocking: t:1:b\n\
         next-blocking: t:1:c\n\
         next-blocking failed: the server didn't answer in time\n\
         pub-blocking: ReasonCode::Success\n\
         next-blocking: t:1:d\n",
    );
}

#[each_engine]
fn kept_messages_come_to_later_subscribers(engine: Engine) {
    let Some(server) = Mosquitto::start("") else {
        return;
    };
    steps(engine, server.port, "connect retain=state:1:on disconnect")
        .run()
        .code(0);
    let text = "connect sub=state:1 next retain=state:1: next sub=state:1 next=100";
    let finished = steps(engine, server.port, text).run();
    finished
        .code(0)
        .shows("next: state:1:on retained\n")
        // The deletion itself comes as a message without content.
        .shows("next: state:1:\n")
        .shows("next: nothing\n");
}

#[each_engine]
fn properties_arrive_as_they_were_sent(engine: Engine) {
    let Some(server) = Mosquitto::start("") else {
        return;
    };
    let text = "connect sub=t:1 pub-user=t:1:21 next disconnect \
                v311 connect pub-user=t:1:21 pub=t:1:still-here";
    let finished = steps(engine, server.port, text).run();
    finished
        .code(0)
        .shows("next: t:1:21 ")
        .shows("Property::ContentType(\"text/plain\")")
        .shows("Property::User((\"unit\", \"°C\"))")
        .shows("pub-user failed: MQTT 3.1.1 has no properties, aliases or reason codes\n")
        .shows("pub: ReasonCode::Success\n");
}

#[each_engine]
fn messages_that_are_not_taken_wait_and_none_is_lost(engine: Engine) {
    let Some(server) = Mosquitto::start("max_queued_messages 2000") else {
        return;
    };
    let mut listener = steps(
        engine,
        server.port,
        "messages=8 receive=4 connect sub=t:1 sleep=700 count=500",
    )
    .start();
    listener.shows("sub: ");
    let finished = steps(engine, server.port, "connect many=t:1:500 disconnect").run();
    finished.code(0).shows("many: 500 acknowledged\n");
    listener.finish().code(0).shows("count: 500 in order\n");
}

#[each_engine]
fn own_requests_end_though_messages_wait(engine: Engine) {
    let Some(server) = Mosquitto::start("") else {
        return;
    };
    // The messages come before the acknowledgement of the last publication.
    let text = "connect sub=t:0 pub=t:0:0 pub=t:0:1 pub=t:1:2 pub=other:2:x sub=u:1 count=3";
    let finished = steps(engine, server.port, text).run();
    finished
        .code(0)
        .shows("sub: Qos::AtLeastOnce\n")
        .shows("count: 3 in order\n");
}

#[each_engine]
fn more_than_may_wait_are_handed_over_one_after_the_other(engine: Engine) {
    let Some(server) = Mosquitto::start("max_queued_messages 0") else {
        return;
    };
    // Few may wait; whether somebody waits for their ends or not.
    let text = "messages=4 connect sub=t:0 pour=u:1:100 many=u:2:100 pour=v:0:300 \
                pour=t:2:3 count=3 disconnect";
    let finished = steps(engine, server.port, text).run();
    finished
        .code(0)
        .shows("pour: 100 handed over\n")
        .shows("many: 100 acknowledged\n")
        .shows("pour: 300 handed over\n")
        .shows("count: 3 in order\n");
}

#[each_engine]
fn a_guests_mistakes_are_errors_of_the_call(engine: Engine) {
    let Some(server) = Mosquitto::start("") else {
        return;
    };
    let text = "packet=200 connect pub=a/+:0:x pub=:1:x sub=a#:1 sub=:0 retain=t:1:LONG \
                disconnect-will disconnect pub=t:0:x next reconnect pub=t:1:x \
                v311 will=a/#:1:gone connect"
        .replace("LONG", &"x".repeat(300));
    let finished = steps(engine, server.port, &text).run();
    finished.code(0).quietly();
    let level = "`+` and `#` stand in filters only, alone in their level, `#` in the last";
    finished
        .shows(&format!("pub failed: {level}\n"))
        .shows("pub failed: a topic has at least one character\n")
        .shows(&format!("sub failed: {level}\n"))
        .shows("sub failed: a topic has at least one character\n")
        .shows("retain failed: a limit is met: the largest packet\n")
        .shows("pub failed: the connection is closed\n")
        .shows("next failed: the connection is closed\n")
        .shows(&format!("connect failed: {level}\n"));
}

#[each_engine]
fn a_connection_needs_its_grant(engine: Engine) {
    let flags = "--grant net.connect=127.0.0.1:1";
    engine
        .guest(flags, "mqtt-steps", "127.0.0.1 1883 connect")
        .run()
        .code(0)
        .shows("connect failed: access-denied")
        .says("it needs the grant net.connect=127.0.0.1:1883");
    engine
        .guest("", "mqtt-steps", "127.0.0.1 1883 connect")
        .run()
        .code(77)
        .says("needs the grant net.connect")
        .says("smallos:mqtt/mqtt");
}

#[each_engine]
fn users_and_their_rights_are_the_servers_business(engine: Engine) {
    let server = Mosquitto::with(|folder| {
        let (users, rights) = (folder.join("users"), folder.join("rights"));
        let made = std::process::Command::new("mosquitto_passwd")
            .args(["-b", "-c"])
            .arg(&users)
            .args(["ann", "secret"])
            .status();
        assert!(made.expect("it comes with mosquitto").success());
        std::fs::write(&rights, "user ann\ntopic readwrite open/#\n").unwrap();
        format!(
            "allow_anonymous false\npassword_file {}\nacl_file {}",
            users.display(),
            rights.display()
        )
    });
    let Some(server) = server else { return };
    let text = "id=ID connect user=ann:wrong connect user=ann:secret connect sub=open/#:1 \
                pub=open/door:1:x next pub=shut/door:1:x pub=shut/door:2:x pub=open/door:1:y next";
    let finished = steps(engine, server.port, text).run();
    finished.code(0).quietly().prints(
        "connect failed: the server refused: not authorized\n\
         connect failed: the server refused: not authorized\n\
         connect: a new session of \"ID\"\n\
         sub: Qos::AtLeastOnce\n\
         pub: ReasonCode::Success\n\
         next: open/door:1:x\n\
         pub failed: the server refused: not authorized\n\
         pub failed: the server refused: not authorized\n\
         pub: ReasonCode::Success\n\
         next: open/door:1:y\n",
    );
    let finished = steps(engine, server.port, "v311 user=ann:wrong connect").run();
    finished
        .code(0)
        .shows("connect failed: the server refused: not authorized\n");
}

#[each_engine]
fn a_secured_server_is_talked_to_by_those_who_trust_it(engine: Engine) {
    let [authority, stranger] = [Authority::new(), Authority::new()];
    let identity = authority.issue(&["localhost"]);
    let server = Mosquitto::start(&format!(
        "certfile {}\nkeyfile {}",
        identity.certificate.display(),
        identity.key.display()
    ));
    let Some(server) = server else { return };
    let port = server.port;
    let run = |trusted: &Authority, steps: &str| {
        let root = trusted.root();
        let flags = format!(
            "--grant net.connect=localhost:{port} --tls-ca {}",
            root.display()
        );
        let arguments = format!("localhost {port} {steps}");
        engine.guest(&flags, "mqtt-steps", &arguments).run()
    };
    let text = "tls= connect sub=t:2 pub=t:2:secret next disconnect reconnect pub=t:1:again";
    run(&authority, text)
        .code(0)
        .shows("next: t:2:secret\ndisconnect: ()\nreconnect: ")
        .shows("pub: ReasonCode::Success\n");
    run(&stranger, "tls= connect tls=none connect")
        .code(0)
        .shows("connect failed: certificate-refused")
        .shows("connect failed: unknown-profile");
    // A server that wants TLS makes nothing of a CONNECT in the clear.
    run(&authority, "connect").code(0).shows("connect failed: ");
}
