//! What outlives a connection: sessions, wills, signs of life.

use smallos_tests::{Engine, Job, Mosquitto, each_engine};

use super::steps;

#[each_engine]
fn a_will_is_published_when_its_task_is_killed(engine: Engine) {
    let Some(server) = Mosquitto::start("") else {
        return;
    };
    let port = server.port;
    let grants = format!("grants = [\"net.connect=127.0.0.1:{port}\"]");
    let arguments = |steps: &str| {
        let words = steps.split_whitespace().map(|word| format!(", {word:?}"));
        format!(
            "args = [\"127.0.0.1\", \"{port}\"{}]\n{grants}",
            words.collect::<String>()
        )
    };
    // The host goes on: the connection must be closed by the end of the task.
    let job = Job::new("stop_on_failure = false")
        .task(
            "listener",
            "mqtt-steps",
            &arguments("connect sub=last:1 next"),
        )
        .task(
            "victim",
            "mqtt-steps",
            &format!(
                "{}\nlimits = {{ timeout = \"1 s\" }}",
                arguments("will=last:1:words connect sleep=60000")
            ),
        );
    let finished = engine.up(&job).run();
    finished.shows("next: last:1:words\n");
    assert_ne!(finished.code, Some(0), "{finished}");
}

#[each_engine]
fn a_goodbye_withholds_the_will_unless_it_is_asked_for(engine: Engine) {
    let Some(server) = Mosquitto::start("") else {
        return;
    };
    let text = "connect sub=last:1 next next=300";
    let mut listener = steps(engine, server.port, text).start();
    listener.shows("sub: ");
    steps(engine, server.port, "will=last:1:one connect disconnect")
        .run()
        .code(0);
    steps(
        engine,
        server.port,
        "will=last:1:two connect disconnect-will",
    )
    .run()
    .code(0);
    let finished = listener.finish();
    finished.code(0).shows("next: last:1:two\nnext: nothing\n");
}

#[each_engine]
fn a_dropped_client_leaves_its_will(engine: Engine) {
    let Some(server) = Mosquitto::start("") else {
        return;
    };
    let mut listener = steps(engine, server.port, "connect sub=last:1 next").start();
    listener.shows("sub: ");
    steps(
        engine,
        server.port,
        "will=last:1:gone connect drop sleep=100",
    )
    .run()
    .code(0);
    listener.finish().code(0).shows("next: last:1:gone\n");
}

#[each_engine]
fn a_sleeping_task_stays_connected(engine: Engine) {
    let Some(server) = Mosquitto::start("") else {
        return;
    };
    let text = "keep=1 connect sub=t:1 sleep=5000 pub=t:1:awake next disconnect";
    let finished = steps(engine, server.port, text).run();
    finished.code(0).shows("next: t:1:awake\ndisconnect: ()\n");
}

#[each_engine]
fn a_session_and_its_messages_outlive_the_servers_crash(engine: Engine) {
    let Some(mut server) = Mosquitto::start("") else {
        return;
    };
    // `old`: this mosquitto saves no session that began with a clean start.
    let text = "id=keeper old expiry=600 connect sub=t/#:2 next next sleep=1 reconnect-until \
                next next sleep=1 disconnect";
    let mut listener = steps(engine, server.port, text).start();
    listener.shows("sub: ");
    steps(engine, server.port, "connect pub=t/a:2:before disconnect")
        .run()
        .code(0);
    listener.shows("next: t/a:2:before");
    server.save();
    server.crash(|| {
        listener.shows("next failed: ");
    });
    listener.shows("reconnect-until: the old session of \"keeper\"");
    steps(engine, server.port, "connect pub=t/b:1:after disconnect")
        .run()
        .code(0);
    listener.shows("next: t/b:1:after");
    steps(engine, server.port, "connect pub=t/c:2:later disconnect")
        .run()
        .code(0);
    listener.shows("next: t/c:2:later");
    listener.finish().code(0);
}

#[each_engine]
fn what_was_not_acknowledged_is_published_again(engine: Engine) {
    let Some(mut server) = Mosquitto::start("") else {
        return;
    };
    for version in ["old expiry=600", "old v311"] {
        let text = format!(
            "{version} id=writer connect sleep=1500 pour=t:1:3 pour=t:2:3 next=200 next \
             sleep=1500 reconnect many=u:2:1 disconnect"
        );
        let mut writer = steps(engine, server.port, &text).start();
        writer.shows("connect: ");
        server.save();
        server.freeze();
        // What it writes from here on nobody reads.
        writer.shows("sleep: done");
        writer.shows("next: nothing");
        server.crash(|| {
            writer.shows("next failed: ");
        });
        let text = "connect sub=t:2 count=3 count=3 next=300";
        let mut listener = steps(engine, server.port, text).start();
        listener.shows("sub: ");
        writer.shows("reconnect: the old session of \"writer\"");
        writer.shows("many: 1 acknowledged");
        writer.finish().code(0);
        listener
            .finish()
            .code(0)
            .shows("count: 3 in order\ncount: 3 in order\nnext: nothing\n");
    }
}
