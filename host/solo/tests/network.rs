//! The loopback network of a simulation, through the syscalls that guests have.

use smallos_contract::kernel::poll::Poll as _;
use smallos_contract::kernel::tasks::{Limits, Module, SpawnOptions, Tasks};
use smallos_contract::kernel::time::Time;
use smallos_contract::net::addresses::{ErrorCode, IpAddress, SocketAddress};
use smallos_contract::net::names::Names;
use smallos_contract::net::tcp::{
    Direction, StreamOption, Tcp, TcpListenerHandle, TcpStreamHandle,
};
use smallos_contract::net::tls::{self, TlsOptions};
use smallos_contract::net::udp::{Udp, UdpSocketHandle};
use smallos_contract::system::random::Random;
use smallos_grants::Grants;
use smallos_kernel::{Outcome, Restart};
use smallos_solo::simulation::{AnyProgram, Native, Settings, Simulation, What, native, task};
use smallos_syscalls::{Inherited, Shared};

const ANY: SocketAddress = at(0);

const fn at(port: u16) -> SocketAddress {
    SocketAddress {
        ip: IpAddress::Ipv4((127, 0, 0, 1)),
        port,
    }
}

const AS_MINE: Limits = Limits {
    memory: None,
    timeout: None,
    handles: None,
    tasks: None,
};

fn done() -> Outcome {
    Outcome::Finished(Box::default())
}

/// Runs the programs side by side and expects each of them to end well: a failed assertion
/// in one of them fails the test.
fn run(settings: Settings, programs: impl IntoIterator<Item = AnyProgram>) {
    let mut simulation = Simulation::new(settings).unwrap();
    for program in programs {
        simulation.add_module("other", program.clone());
        simulation.spawn(task(program), Restart::NEVER).unwrap();
    }
    let report = simulation.run();
    assert!(report.is_over(), "{report:?}");
}

async fn listen(me: &mut Native, port: u16, backlog: u32) -> TcpListenerHandle {
    me.listen(at(port), backlog).unwrap().unwrap()
}

async fn accept(me: &mut Native, listener: TcpListenerHandle) -> TcpStreamHandle {
    me.wait(|task| task.tcp_listener_accept(TcpListenerHandle(listener.0)))
        .await
        .unwrap()
        .unwrap()
}

async fn connect(me: &mut Native, port: u16) -> Result<TcpStreamHandle, ErrorCode> {
    me.wait(|task| task.connect("127.0.0.1", port))
        .await
        .unwrap()
}

async fn read(me: &mut Native, stream: &TcpStreamHandle, max: u32) -> Result<Vec<u8>, ErrorCode> {
    me.wait(|task| task.tcp_stream_read(TcpStreamHandle(stream.0), max))
        .await
        .unwrap()
}

async fn write(me: &mut Native, stream: &TcpStreamHandle, bytes: &[u8]) -> Result<(), ErrorCode> {
    me.wait(|task| task.tcp_stream_write(TcpStreamHandle(stream.0), bytes))
        .await
        .unwrap()
}

async fn sleep(me: &mut Native, ns: i64) {
    me.wait(|task| task.sleep(ns)).await.unwrap().unwrap();
}

#[test]
fn bytes_arrive_in_order_through_a_small_buffer() {
    const TOTAL: usize = 200_000;
    let server = native("server", |mut me| async move {
        let listener = listen(&mut me, 7000, 0).await;
        let stream = accept(&mut me, listener).await;
        let mut next = 0u8;
        let mut total = 0;
        loop {
            let max = me.get_random_u64().unwrap().unwrap() % 3000 + 1;
            let bytes = read(&mut me, &stream, max as u32).await.unwrap();
            if bytes.is_empty() {
                break;
            }
            for byte in &bytes {
                assert_eq!(*byte, next);
                next = next.wrapping_add(1);
            }
            total += bytes.len();
        }
        assert_eq!(total, TOTAL);
        write(&mut me, &stream, b"thanks").await.unwrap();
        done()
    });
    let client = native("client", |mut me| async move {
        let stream = connect(&mut me, 7000).await.unwrap();
        let all: Vec<u8> = (0..TOTAL).map(|i| i as u8).collect();
        let mut rest = &all[..];
        while !rest.is_empty() {
            let count = me.get_random_u64().unwrap().unwrap() as usize % 5000 + 1;
            let (now, later) = rest.split_at(count.min(rest.len()));
            write(&mut me, &stream, now).await.unwrap();
            rest = later;
        }
        me.tcp_stream_shutdown(TcpStreamHandle(stream.0), Direction::Send)
            .unwrap()
            .unwrap();
        assert_eq!(
            write(&mut me, &stream, b"more").await,
            Err(ErrorCode::ConnectionBroken)
        );
        let mut answer = Vec::new();
        loop {
            match read(&mut me, &stream, 100).await.unwrap() {
                bytes if bytes.is_empty() => break,
                bytes => answer.extend(bytes),
            }
        }
        assert_eq!(answer, b"thanks");
        done()
    });
    for (seed, stream_bytes_max) in [(1, 1), (2, 100), (3, 4096), (4, 1 << 20)] {
        let settings = Settings {
            seed,
            stream_bytes_max,
            ..Settings::default()
        };
        run(settings, [server.clone(), client.clone()]);
    }
}

#[test]
fn nobody_listening_refuses_and_elsewhere_is_unreachable() {
    let client = native("client", |mut me| async move {
        assert_eq!(
            connect(&mut me, 7000).await.unwrap_err(),
            ErrorCode::ConnectionRefused
        );
        let far = me.wait(|task| task.connect("10.0.0.1", 80)).await.unwrap();
        assert_eq!(far.unwrap_err(), ErrorCode::RemoteUnreachable);
        let unknown = me.wait(|task| task.connect("nobody", 80)).await.unwrap();
        assert_eq!(unknown.unwrap_err(), ErrorCode::NameUnresolvable);
        done()
    });
    run(Settings::default(), [client]);
}

#[test]
fn the_log_names_the_grant_that_is_missing() {
    let client = native("client", |mut me| async move {
        let plain = me.wait(|task| task.connect("localhost", 80)).await;
        assert_eq!(plain.unwrap().unwrap_err(), ErrorCode::AccessDenied);
        let options = TlsOptions {
            profile: String::new(),
            server_name: None,
            protocols: Vec::new(),
            unverified: true,
        };
        let secured = me
            .wait(|task| tls::Tls::connect(task, "localhost", 80, &options))
            .await;
        assert_eq!(secured.unwrap().unwrap_err(), ErrorCode::AccessDenied);
        done()
    });
    let logged = |grants: [&str; 2]| -> Vec<String> {
        let mut simulation = Simulation::new(Settings::default()).unwrap();
        let mut client = task(client.clone());
        client.inherited = Shared::new(Inherited {
            grants: Grants::parse(grants).unwrap(),
            ..Inherited::default()
        });
        simulation.spawn(client, Restart::NEVER).unwrap();
        let report = simulation.run();
        assert!(report.is_over(), "{report:?}");
        simulation.trace(|trace| {
            let entries = trace.entries().iter();
            let denied = entries.filter_map(|entry| match &entry.what {
                What::Logged { message, .. } => message.strip_prefix("denied: it needs the grant "),
                _ => None,
            });
            denied.map(str::to_owned).collect()
        })
    };
    // The name may be looked up, but its address may not be connected to.
    assert_eq!(
        logged(["net.connect=192.0.2.1:80", "net.unverified=localhost:80"]),
        ["net.connect=localhost:80", "net.connect=localhost:80"]
    );
}

#[test]
fn ports_are_taken_and_come_back() {
    let program = native("binds", |mut me| async move {
        let first = listen(&mut me, 7000, 1).await;
        assert_eq!(
            me.listen(at(7000), 1).unwrap().unwrap_err(),
            ErrorCode::AddressInUse
        );
        me.drop_tcp_listener(first).unwrap();
        listen(&mut me, 7000, 1).await;
        let chosen = me.listen(ANY, 1).unwrap().unwrap();
        let local = me.tcp_listener_local_address(chosen).unwrap().unwrap();
        assert!(local.port >= 49_152);
        let elsewhere = SocketAddress {
            ip: IpAddress::Ipv4((10, 9, 9, 9)),
            port: 1,
        };
        assert_eq!(
            me.listen(elsewhere, 1).unwrap().unwrap_err(),
            ErrorCode::AddressNotBindable
        );
        done()
    });
    run(Settings::default(), [program]);
}

#[test]
fn a_full_backlog_makes_clients_wait() {
    let server = native("server", |mut me| async move {
        let listener = listen(&mut me, 7000, 1).await;
        sleep(&mut me, 1000).await;
        for _ in 0..3 {
            let stream = accept(&mut me, TcpListenerHandle(listener.0)).await;
            sleep(&mut me, 1000).await;
            me.drop_tcp_stream(stream).unwrap();
        }
        done()
    });
    let client = |name, expected_at: u64| {
        native(name, move |mut me| async move {
            sleep(&mut me, 1).await;
            let stream = connect(&mut me, 7000).await.unwrap();
            assert_eq!(me.now().unwrap(), expected_at);
            assert_eq!(read(&mut me, &stream, 1).await.unwrap(), b"");
            done()
        })
    };
    run(
        Settings::default(),
        [
            server,
            client("one", 1),
            client("two", 1000),
            client("three", 2000),
        ],
    );
}

#[test]
fn a_listener_that_goes_resets_the_made_and_refuses_the_others() {
    let server = native("server", |mut me| async move {
        let listener = listen(&mut me, 7000, 1).await;
        sleep(&mut me, 1000).await;
        me.drop_tcp_listener(listener).unwrap();
        done()
    });
    let made = native("made", |mut me| async move {
        sleep(&mut me, 1).await;
        let stream = connect(&mut me, 7000).await.unwrap();
        assert_eq!(
            read(&mut me, &stream, 1).await,
            Err(ErrorCode::ConnectionReset)
        );
        assert_eq!(read(&mut me, &stream, 1).await.unwrap(), b"");
        done()
    });
    let waits = native("waits", |mut me| async move {
        sleep(&mut me, 2).await;
        assert_eq!(
            connect(&mut me, 7000).await.unwrap_err(),
            ErrorCode::ConnectionRefused
        );
        done()
    });
    run(Settings::default(), [server, made, waits]);
}

#[test]
fn closing_with_unread_bytes_resets_and_without_them_ends() {
    let server = native("server", |mut me| async move {
        let listener = listen(&mut me, 7000, 0).await;
        for _ in 0..2 {
            let stream = accept(&mut me, TcpListenerHandle(listener.0)).await;
            sleep(&mut me, 1000).await;
            me.drop_tcp_stream(stream).unwrap();
        }
        done()
    });
    let client = native("client", |mut me| async move {
        let stream = connect(&mut me, 7000).await.unwrap();
        write(&mut me, &stream, b"unread").await.unwrap();
        assert_eq!(
            read(&mut me, &stream, 1).await,
            Err(ErrorCode::ConnectionReset)
        );
        let stream = connect(&mut me, 7000).await.unwrap();
        assert_eq!(read(&mut me, &stream, 1).await, Ok(Vec::new()));
        assert_eq!(
            write(&mut me, &stream, b"late").await,
            Err(ErrorCode::ConnectionBroken)
        );
        done()
    });
    run(Settings::default(), [server, client]);
}

#[test]
fn the_sockets_of_a_killed_task_are_closed_when_its_join_returns() {
    let program = native("both", |mut me| async move {
        if me.name_is("server") {
            let listener = listen(&mut me, 7000, 0).await;
            let _stream = accept(&mut me, listener).await;
            me.wait(|task| smallos_contract::kernel::signals::Signals::wait(task, 1))
                .await
                .ok();
            return done();
        }
        let options = SpawnOptions {
            module: Module::Own,
            name: Some("server".into()),
            arguments: Vec::new(),
            priority: None,
            watcher: false,
            limits: AS_MINE,
        };
        let server = me.spawn(&options).unwrap().unwrap();
        sleep(&mut me, 1).await;
        let stream = connect(&mut me, 7000).await.unwrap();
        sleep(&mut me, 1).await;
        me.kill(server, true).unwrap().unwrap();
        let joined = me.wait(|task| task.join(server)).await.unwrap();
        assert!(joined.is_err());
        assert_eq!(read(&mut me, &stream, 1).await, Ok(Vec::new()));
        listen(&mut me, 7000, 0).await;
        done()
    });
    run(Settings::default(), [program]);
}

trait Named {
    fn name_is(&mut self, name: &str) -> bool;
}

impl Named for Native {
    fn name_is(&mut self, name: &str) -> bool {
        self.spec().name == name
    }
}

#[test]
fn a_connection_can_be_given_away() {
    let program = native("both", |mut me| async move {
        if me.name_is("worker") {
            let stream = me.wait(|task| task.take()).await.unwrap().unwrap();
            let bytes = read(&mut me, &stream, 100).await.unwrap();
            assert_eq!(bytes, b"for the worker");
            write(&mut me, &stream, b"got it").await.unwrap();
            return done();
        }
        let options = SpawnOptions {
            module: Module::Own,
            name: Some("worker".into()),
            arguments: Vec::new(),
            priority: None,
            watcher: false,
            limits: AS_MINE,
        };
        let worker = me.spawn(&options).unwrap().unwrap();
        sleep(&mut me, 1).await;
        let listener = listen(&mut me, 7000, 0).await;
        let client = connect(&mut me, 7000).await.unwrap();
        let server = accept(&mut me, listener).await;
        me.give(server, worker).unwrap().unwrap();
        sleep(&mut me, 1).await;
        write(&mut me, &client, b"for the worker").await.unwrap();
        assert_eq!(read(&mut me, &client, 100).await.unwrap(), b"got it");
        me.wait(|task| task.join(worker)).await.unwrap().unwrap();
        let stale = me.give(client, worker).unwrap();
        assert_eq!(stale.unwrap_err(), ErrorCode::InvalidState);
        done()
    });
    run(Settings::default(), [program]);
}

#[test]
fn polling_wakes_for_the_first_of_many() {
    let server = native("server", |mut me| async move {
        let listener = listen(&mut me, 7000, 0).await;
        let stream = accept(&mut me, listener).await;
        let readable = me
            .tcp_stream_subscribe_read(TcpStreamHandle(stream.0))
            .unwrap();
        let late = me.subscribe_sleep(5000).unwrap().unwrap();
        let handles = [readable, late];
        let ready = me.wait(|task| task.poll(&handles)).await.unwrap().unwrap();
        assert_eq!((ready, me.now().unwrap()), (vec![0], 2000));
        assert_eq!(read(&mut me, &stream, 9).await.unwrap(), b"now");
        let ready = me.wait(|task| task.poll(&handles)).await.unwrap().unwrap();
        assert_eq!((ready, me.now().unwrap()), (vec![1], 5000));
        done()
    });
    let client = native("client", |mut me| async move {
        let stream = connect(&mut me, 7000).await.unwrap();
        sleep(&mut me, 2000).await;
        write(&mut me, &stream, b"now").await.unwrap();
        sleep(&mut me, 8000).await;
        done()
    });
    run(Settings::default(), [server, client]);
}

#[test]
fn datagrams_arrive_or_are_lost() {
    let server = native("server", |mut me| async move {
        let socket = me.bind(at(9000)).unwrap().unwrap();
        sleep(&mut me, 1000).await;
        for expected in 0..2u8 {
            let got = me
                .udp_socket_try_receive(UdpSocketHandle(socket.0), 4)
                .unwrap()
                .unwrap();
            assert_eq!(got.bytes, [expected; 4], "cut to what was asked for");
        }
        let none = me
            .udp_socket_try_receive(UdpSocketHandle(socket.0), 4)
            .unwrap();
        assert_eq!(none.unwrap_err(), ErrorCode::WouldBlock);
        let got = me
            .wait(|task| {
                let socket = UdpSocketHandle(socket.0);
                task.udp_socket_receive(socket, 100)
            })
            .await
            .unwrap()
            .unwrap();
        assert_eq!(got.bytes, b"late");
        let answer = me
            .udp_socket_try_send_to(socket, b"answer", got.sender)
            .unwrap();
        answer.unwrap();
        done()
    });
    let client = native("client", |mut me| async move {
        let socket = me.bind(ANY).unwrap().unwrap();
        let handle = || UdpSocketHandle(socket.0);
        for i in 0..5u8 {
            me.udp_socket_try_send_to(handle(), &[i; 6], at(9000))
                .unwrap()
                .unwrap();
        }
        me.udp_socket_try_send_to(handle(), b"nobody", at(9001))
            .unwrap()
            .unwrap();
        sleep(&mut me, 2000).await;
        me.udp_socket_try_send_to(handle(), b"late", at(9000))
            .unwrap()
            .unwrap();
        let got = me
            .wait(|task| task.udp_socket_receive(handle(), 100))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(got.bytes, b"answer");
        assert_eq!(got.sender.port, 9000);
        done()
    });
    let settings = Settings {
        datagrams_max: 2,
        ..Settings::default()
    };
    run(settings, [server, client]);
}

#[test]
fn names_come_from_the_settings() {
    let program = native("asks", |mut me| async move {
        let mut resolve =
            async |name: &'static str| me.wait(|task| task.resolve(name)).await.unwrap();
        let ip = IpAddress::Ipv4((127, 0, 0, 1));
        assert_eq!(
            format!("{:?}", resolve("localhost").await),
            format!("{:?}", Ok::<_, ErrorCode>(vec![ip]))
        );
        assert_eq!(resolve("db").await.unwrap().len(), 2);
        assert_eq!(resolve("[::1]").await.unwrap().len(), 1);
        assert_eq!(
            resolve("nobody").await.unwrap_err(),
            ErrorCode::NameUnresolvable
        );
        done()
    });
    let settings = Settings {
        hosts: vec![(
            "db".into(),
            vec!["127.0.0.2".parse().unwrap(), "::1".parse().unwrap()],
        )],
        ..Settings::default()
    };
    run(settings, [program]);
}

#[test]
fn sockets_are_bounded_and_options_are_checked() {
    let program = native("many", |mut me| async move {
        listen(&mut me, 7000, 0).await;
        let stream = connect(&mut me, 7000).await.unwrap();
        assert_eq!(
            connect(&mut me, 7000).await.unwrap_err(),
            ErrorCode::TooManySockets
        );
        let handle = || TcpStreamHandle(stream.0);
        let bad = me.tcp_stream_set_option(handle(), StreamOption::HopLimit(0));
        assert_eq!(bad.unwrap().unwrap_err(), ErrorCode::InvalidArgument);
        let good = me.tcp_stream_set_option(handle(), StreamOption::NoDelay(true));
        good.unwrap().unwrap();
        done()
    });
    let settings = Settings {
        sockets_max: 3,
        ..Settings::default()
    };
    run(settings, [program]);
}
