//! The runtime showcase, and the examples of PyOS: each scheduling call with real tasks.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Instant,
};

use smallos_tests::{Echo, Engine, PATIENCE, each_engine};

const LOOPBACK: &str = "--grant net.listen=127.0.0.1:* --grant net.connect=127.0.0.1:*";

#[each_engine]
fn the_showcase_is_the_same_with_one_worker_and_with_four(engine: Engine) {
    for workers in [1, 2, 4] {
        let flags = format!("--grant task.spawn=self --workers {workers}");
        let finished = engine.guest(&flags, "showcase", "").run();
        finished.code(0).prints(include_str!("showcase.txt"));
    }
}

#[each_engine]
fn the_showcase_runs_with_the_dense_memory_layout(engine: Engine) {
    let flags = "--grant task.spawn=self --memory-layout dense";
    let finished = engine.guest(flags, "showcase", "").run();
    finished.code(0).prints(include_str!("showcase.txt"));
}

/// Runs a PyOS guest that spawns, and expects this transcript.
#[track_caller]
fn pyos(engine: Engine, name: &str, expected: &str) {
    // A slice that is long enough for each turn, on a busy machine too.
    let flags = "--grant task.spawn=self --workers 1 --slice 1s";
    engine.guest(flags, name, "").run().code(0).prints(expected);
}

#[each_engine]
fn pyos_getpid_takes_turns(engine: Engine) {
    pyos(
        engine,
        "pyos-getpid",
        "I'm first, my pid is 2\n\
         I'm second, my pid is 3\n\
         I'm first, my pid is 2\n\
         I'm second, my pid is 3\n\
         I'm first, my pid is 2\n",
    );
}

#[each_engine]
fn pyos_newtask_sees_its_child(engine: Engine) {
    pyos(
        engine,
        "pyos-newtask",
        "tasks that I see: 2\n\
         the new one is among them: true\n\
         the new task runs\n\
         the new task has ended\n",
    );
}

#[each_engine]
fn pyos_killtask_ends_its_child(engine: Engine) {
    pyos(
        engine,
        "pyos-killtask",
        "the child was cancelled\nmain done\n",
    );
}

#[each_engine]
fn pyos_waittask_goes_on_after_its_child(engine: Engine) {
    pyos(
        engine,
        "pyos-waittask",
        "waiting for a child\nchild 1\nchild 2\nchild 3\nthe child is done\n",
    );
}

#[each_engine]
fn pyos_nested_calls_return_their_values(engine: Engine) {
    pyos(engine, "pyos-nested", "2 + 2 = 4\n10! = 3628800\n");
}

#[each_engine]
fn pyos_readwait_holds_nobody_up(engine: Engine) {
    engine
        .guest(LOOPBACK, "pyos-readwait", "")
        .run()
        .code(0)
        .prints("waiting until it can be read\ntick 1\ntick 2\ntick 3\nread: now it can be read\n");
}

#[each_engine]
fn pyos_writewait_sends_more_than_a_connection_holds(engine: Engine) {
    engine
        .guest(LOOPBACK, "pyos-writewait", "")
        .run()
        .code(0)
        .prints("the reader sleeps, the writer has to wait\n16777216 bytes went through\n");
}

#[each_engine]
fn pyos_echo_serves_each_connection(engine: Engine) {
    let grants = "--grant net.listen=127.0.0.1:* --grant task.spawn=self";
    let mut server = engine.guest(grants, "pyos-echo", "0").start();
    let address = server.shows("server starting on ");
    let mut first = Echo::connect(&address);
    let mut second = Echo::connect(&address);
    second.round_trip(b"second first");
    first.round_trip(b"first");
    second.close();
    server.shows("client closed after 12 bytes");
    first.close();
    server.shows("client closed after 5 bytes");
    server.signal(libc::SIGTERM);
    server.finish().code(130);
}

#[each_engine]
fn pyos_echo_outlives_clients_that_break_off(engine: Engine) {
    let grants = "--grant net.listen=127.0.0.1:* --grant task.spawn=self";
    let mut server = engine.guest(grants, "pyos-echo", "0").start();
    let address = server.shows("server starting on ");
    for _ in 0..20 {
        let mut rude = TcpStream::connect(&address).unwrap();
        rude.write_all(&[0xFF; 4096]).unwrap();
    }
    let mut all: Vec<Echo> = (0..100).map(|_| Echo::connect(&address)).collect();
    all.iter_mut()
        .for_each(|echo| echo.round_trip(b"one task for each"));
    all.into_iter().for_each(Echo::close);
    assert!(server.is_running());
}

#[each_engine]
fn pyos_echo_goes_on_when_there_is_no_task_for_a_client(engine: Engine) {
    let grants = "--grant net.listen=127.0.0.1:* --grant task.spawn=self --task-capacity 3";
    let mut server = engine.guest(grants, "pyos-echo", "0").start();
    let address = server.shows("server starting on ");
    let mut served: Vec<Echo> = (0..2).map(|_| Echo::connect(&address)).collect();
    served
        .iter_mut()
        .for_each(|echo| echo.round_trip(b"served"));
    // The server and two clients fill the table: the third is sent away.
    Echo::connect(&address).close();
    server.shows("no task for a client: SpawnError::TableFull");
    served
        .iter_mut()
        .for_each(|echo| echo.round_trip(b"still served"));
    served.remove(0).close();
    server.shows("client closed after 18 bytes");
    // Its task is about to end; then there is one for somebody else.
    let limit = Instant::now() + PATIENCE;
    while !is_served(&address) {
        assert!(Instant::now() < limit, "nobody is served any more");
    }
}

/// Whether a new client gets an answer.
fn is_served(address: &str) -> bool {
    let mut client = TcpStream::connect(address).unwrap();
    let mut answer = [0; 2];
    client
        .write_all(b"hi")
        .and_then(|()| client.read_exact(&mut answer))
        .is_ok()
}
