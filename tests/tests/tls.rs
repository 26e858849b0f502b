//! Tasks that connect with TLS: to real servers, to servers of this test that do as they are
//! told, and to some that mean harm.

use std::{
    fs,
    io::{Read, Write},
    net::{Shutdown, TcpStream},
    path::Path,
    sync::{Mutex, mpsc},
    thread,
    time::Duration,
};

use smallos_tests::{
    Engine, Finished, HostCommand, Job, Program, each_engine, free_port,
    tls::{Authority, Connection, Identity, Serve, nginx, raw_server},
};

/// What `tls-client` may do in every test.
const GRANTS: &str = "--grant net.connect=localhost:* --grant net.connect=127.0.0.1:* \
                      --grant task.spawn=self --grant console.read";

/// `tls-client`, with a root to trust; `words` are what it does and how it connects.
fn client(engine: Engine, root: &Path, port: u16, words: &str) -> HostCommand {
    let flags = format!("{GRANTS} --tls-ca {}", root.display());
    engine.guest(&flags, "tls-client", &format!("localhost {port} {words}"))
}

/// A server of the test with a certificate for localhost that `authority` has issued.
fn echo(authority: &Authority) -> u16 {
    Serve::new(&authority.issue(&["localhost"])).echo()
}

/// A configuration with profiles, whose task is `tls-client`. Paths go into it as they are.
fn with_profiles(profiles: &str, port: u16, words: &str) -> Job {
    let words: Vec<String> = words.split(' ').map(|word| format!("\"{word}\"")).collect();
    let lines = format!(
        "args = [\"localhost\", \"{port}\", {}]\n\
         grants = [\"net.connect=localhost:*\", \"task.spawn=self\", \"console.read\"]",
        words.join(", ")
    );
    Job::new("")
        .lines(profiles)
        .task("client", "tls-client", &lines)
}

/// A profile that trusts this authority and nobody else.
fn profile(name: &str, authority: &Authority, lines: &str) -> String {
    format!(
        "[tls.{name}]\nsystem_roots = false\nca_file = '{}'\n{lines}\n",
        authority.root().display()
    )
}

/// A host on a machine that trusts this file of roots and nothing else.
fn with_roots(host: HostCommand, file: &Path) -> HostCommand {
    let nowhere = file.with_extension("none");
    host.env("SSL_CERT_FILE", file)
        .env("SSL_CERT_DIR", &nowhere)
}

#[track_caller]
fn is_refused(finished: &Finished, code: &str, words: &str) {
    finished.code(1).prints("").says(code).says(words);
}

#[each_engine]
fn a_page_comes_from_nginx(engine: Engine) {
    let authority = Authority::new();
    let answer = "location / { return 200 \"over $ssl_protocol to $ssl_server_name\\n\"; }";
    let Some((_nginx, port)) = nginx(&authority, answer) else {
        return;
    };
    let flags = format!(
        "--grant net.connect=localhost:{port} --tls-ca {}",
        authority.root().display()
    );
    let page = engine
        .guest(&flags, "tls-get", &format!("localhost {port} /"))
        .run();
    page.code(0)
        .quietly()
        .shows("HTTP/1.1 200 OK")
        .shows("over TLSv1.3 to localhost\n");
}

/// `openssl s_server` that sends each line back reversed.
fn openssl(authority: &Authority, port: u16, flags: &str) -> Option<Program> {
    let Identity { certificate, key } = authority.issue(&["localhost"]);
    let (certificate, key) = (certificate.display(), key.display());
    let arguments = format!(
        "s_server -accept 127.0.0.1:{port} -rev -quiet -cert {certificate} -key {key} {flags}"
    );
    let arguments = arguments.split_whitespace();
    Program::start("openssl", arguments, authority.folder(), port)
}

#[each_engine]
fn openssl_is_understood_in_both_versions(engine: Engine) {
    for flags in [
        "-tls1_2",
        "-tls1_3",
        "-tls1_3 -ciphersuites TLS_CHACHA20_POLY1305_SHA256",
    ] {
        let (authority, port) = (Authority::new(), free_port());
        let Some(_server) = openssl(&authority, port, flags) else {
            return;
        };
        for words in ["line", "line-blocking"] {
            let run = client(engine, &authority.root(), port, words).run();
            run.code(0).quietly().prints("ereht revo olleh\n");
        }
    }
}

#[each_engine]
fn versions_that_are_too_old_are_refused(engine: Engine) {
    let (authority, port) = (Authority::new(), free_port());
    let flags = "-tls1_1 -cipher ALL:@SECLEVEL=0";
    let Some(_server) = openssl(&authority, port, flags) else {
        return;
    };
    let run = client(engine, &authority.root(), port, "hello").run();
    is_refused(
        &run,
        "handshake-failed",
        "WARN  tls-client: tls: localhost: ",
    );
}

#[each_engine]
fn certificates_that_are_not_to_be_trusted_are_refused(engine: Engine) {
    let authority = Authority::new();
    let stranger = Authority::new();
    for (identity, why) in [
        (
            authority.issue(&["example.org"]),
            "not valid for name \"localhost\"",
        ),
        (authority.issue(&["*.localhost"]), "not valid for name"),
        (authority.issue(&["127.0.0.1"]), "not valid for name"),
        (authority.issue_expired(&["localhost"]), "expired"),
        (stranger.issue(&["localhost"]), "UnknownIssuer"),
        (authority.self_signed(&["localhost"]), "UnknownIssuer"),
    ] {
        let port = Serve::new(&identity).echo();
        let run = client(engine, &authority.root(), port, "line").run();
        is_refused(&run, "certificate-refused", why);
    }
}

#[each_engine]
fn an_address_needs_a_certificate_for_the_address(engine: Engine) {
    let authority = Authority::new();
    let flags = format!("{GRANTS} --tls-ca {}", authority.root().display());
    let for_both = Serve::new(&authority.issue(&["127.0.0.1", "localhost"])).echo();
    let for_name = echo(&authority);
    let to = |port: u16, options: &str| {
        let words = format!("127.0.0.1 {port} line {options}");
        engine.guest(&flags, "tls-client", &words).run()
    };
    to(for_both, "").code(0).prints("hello over there\n");
    is_refused(
        &to(for_name, ""),
        "certificate-refused",
        "not valid for name",
    );
    to(for_name, "name=localhost")
        .code(0)
        .prints("hello over there\n");
}

#[each_engine]
fn any_certificate_is_taken_with_flag_and_grant_only(engine: Engine) {
    let authority = Authority::new();
    let port = Serve::new(&authority.self_signed(&["example.org"])).echo();
    let run = |host: &str, grant: &str, options: &str| {
        let flags = format!("{GRANTS} {grant}");
        let words = format!("{host} {port} line {options}");
        engine.guest(&flags, "tls-client", &words).run()
    };
    let granted = format!("--grant net.unverified=localhost:{port}");
    run("localhost", &granted, "unverified")
        .code(0)
        .quietly()
        .prints("hello over there\n");
    is_refused(
        &run("localhost", &granted, ""),
        "certificate-refused",
        "UnknownIssuer",
    );
    for (host, grant) in [
        ("localhost", ""),
        ("127.0.0.1", ""),
        ("localhost", "--grant net.unverified=localhost:1"),
        ("localhost", "--grant net.unverified=example.org:*"),
    ] {
        let denied = format!(
            "WARN  tls-client: grants: denied: it needs the grant net.unverified={host}:{port}\n"
        );
        is_refused(&run(host, grant, "unverified"), "access-denied", &denied);
    }
    let network = "--grant net.unverified=127.0.0.0/8:*";
    for host in ["localhost", "127.0.0.1"] {
        run(host, network, "unverified")
            .code(0)
            .prints("hello over there\n");
    }
}

#[each_engine]
fn the_grant_that_is_missing_is_the_one_in_the_log(engine: Engine) {
    let port = free_port();
    // The name may be looked up, but no address that it has may be connected to.
    let flags = "--grant net.connect=192.0.2.1:* --grant net.unverified=localhost:* \
                 --grant task.spawn=self --grant console.read";
    let denied = format!("denied: it needs the grant net.connect=localhost:{port}\n");
    for options in ["", "unverified"] {
        let words = format!("localhost {port} hello {options}");
        let run = engine.guest(flags, "tls-client", &words).run();
        is_refused(&run, "access-denied", &denied);
    }
}

#[each_engine]
fn a_client_certificate_comes_from_the_profile(engine: Engine) {
    let authority = Authority::new();
    let Identity { certificate, key } = authority.issue(&["a client"]);
    let files = format!(
        "certificate_file = '{}'\nkey_file = '{}'",
        certificate.display(),
        key.display()
    );
    let profiles = profile("default", &authority, "") + &profile("known", &authority, &files);
    for version in [&rustls::version::TLS13, &rustls::version::TLS12] {
        let server = authority.issue(&["localhost"]);
        let port = Serve::demanding(&server, version, &authority).echo();
        let known = with_profiles(&profiles, port, "line profile=known");
        engine
            .up(&known)
            .run()
            .code(0)
            .quietly()
            .prints("hello over there\n");
        let unknown = with_profiles(&profiles, port, "line");
        engine
            .up(&unknown)
            .run()
            .code(1)
            .prints("")
            .says("handshake-failed");
    }
    let missing = with_profiles(&profiles, 1, "line profile=knwon");
    engine.up(&missing).run().code(1).says("connection-refused");
    let missing = with_profiles(&profiles, echo(&authority), "line profile=knwon");
    engine.up(&missing).run().code(1).says("unknown-profile");
}

#[each_engine]
fn openssl_takes_our_client_certificate(engine: Engine) {
    let (authority, port) = (Authority::new(), free_port());
    let root = authority.root();
    let flags = format!("-Verify 1 -verify_return_error -CAfile {}", root.display());
    let Some(_server) = openssl(&authority, port, &flags) else {
        return;
    };
    let Identity { certificate, key } = authority.issue(&["a client"]);
    let files = format!(
        "certificate_file = '{}'\nkey_file = '{}'",
        certificate.display(),
        key.display()
    );
    let job = with_profiles(&profile("default", &authority, &files), port, "line");
    engine
        .up(&job)
        .run()
        .code(0)
        .quietly()
        .prints("ereht revo olleh\n");
    client(engine, &root, port, "line")
        .run()
        .code(1)
        .says("handshake-failed");
}

#[each_engine]
fn the_protocol_is_what_both_sides_know(engine: Engine) {
    let authority = Authority::new();
    let identity = authority.issue(&["localhost"]);
    let hello = |port: u16, options: &str| {
        client(engine, &authority.root(), port, &format!("hello {options}")).run()
    };
    let knows_two = Serve::new(&identity)
        .protocols(&["http/1.1", "mqtt"])
        .echo();
    hello(knows_two, "alpn=h2,mqtt")
        .code(0)
        .prints("secured, for mqtt\n");
    hello(knows_two, "").code(0).prints("secured\n");
    is_refused(
        &hello(knows_two, "alpn=h2"),
        "handshake-failed",
        "NoApplicationProtocol",
    );
    let knows_none = Serve::new(&identity).echo();
    hello(knows_none, "alpn=h2,mqtt")
        .code(0)
        .prints("secured\n");
    for wrong in ["alpn=", "name=", "name=not_a/name", &too_many_protocols()] {
        is_refused(&hello(knows_none, wrong), "invalid-argument", "");
    }
}

fn too_many_protocols() -> String {
    format!("alpn={}", ["p"; 17].join(","))
}

#[each_engine]
fn the_server_hears_the_name_of_the_profile_or_the_task(engine: Engine) {
    let authority = Authority::new();
    let serve = Serve::new(&authority.issue(&["one.example", "two.example"]));
    let port = serve.start(|mut connection| {
        let name = connection.server_name().unwrap_or_default();
        let _ = connection.write_all(format!("{name}\n").as_bytes());
        connection.read_to_end();
    });
    let profiles = profile("default", &authority, "server_name = 'one.example'");
    for (options, name) in [
        ("line", "one.example\n"),
        ("line name=two.example", "two.example\n"),
    ] {
        let job = with_profiles(&profiles, port, options);
        engine.up(&job).run().code(0).quietly().prints(name);
    }
}

#[each_engine]
fn a_second_connection_needs_no_full_handshake(engine: Engine) {
    let authority = Authority::new();
    for version in [&rustls::version::TLS13, &rustls::version::TLS12] {
        let serve = Serve::version(&authority.issue(&["localhost"]), version);
        let port = serve.start(|mut connection| {
            let resumed = connection.is_resumed();
            let _ = writeln!(connection, "resumed: {resumed}");
            connection.read_to_end();
        });
        let run = client(engine, &authority.root(), port, "twice").run();
        run.code(0)
            .quietly()
            .prints("resumed: false\nresumed: true\n");
    }
}

/// Or the ticket of a connection that nobody checked would lead round the check.
#[each_engine]
fn what_was_not_verified_is_not_resumed_as_if_it_were(engine: Engine) {
    let authority = Authority::new();
    let port = Serve::new(&authority.self_signed(&["localhost"])).echo();
    let unverified = "--grant net.unverified=localhost:*";
    let run = client(engine, &authority.root(), port, "lax-first");
    let denied = run.run();
    denied.code(1).prints("").says("access-denied");
    let flags = format!(
        "{GRANTS} {unverified} --tls-ca {}",
        authority.root().display()
    );
    let run = engine.guest(&flags, "tls-client", &format!("localhost {port} lax-first"));
    run.run()
        .code(1)
        .prints("hello over there\n")
        .says("certificate-refused");
}

#[each_engine]
fn a_server_that_speaks_plain_text_is_no_tls_server(engine: Engine) {
    let authority = Authority::new();
    for answer in ["HTTP/1.0 400 Bad Request\r\n\r\n", "\u{16}\u{3}\u{3}", "x"] {
        let port = raw_server(move |mut socket| {
            let _ = socket.read(&mut [0; 1000]);
            let _ = socket.write_all(answer.as_bytes());
        });
        let run = client(engine, &authority.root(), port, "hello").run();
        is_refused(&run, "handshake-failed", "tls: localhost: ");
    }
}

#[each_engine]
fn a_server_that_goes_half_way_through_the_handshake_is_told(engine: Engine) {
    let authority = Authority::new();
    let good = echo(&authority);
    // The good server's own answer, cut off after so many bytes.
    for most in [0, 1, 5, 100, 500] {
        let port = raw_server(move |mut socket| {
            let mut hello = [0; 4096];
            let Ok(count) = socket.read(&mut hello) else {
                return;
            };
            let mut inner = TcpStream::connect(("127.0.0.1", good)).unwrap();
            inner.write_all(&hello[..count]).unwrap();
            let mut answer = vec![0; most];
            inner.read_exact(&mut answer).unwrap();
            let _ = socket.write_all(&answer);
            let _ = socket.shutdown(Shutdown::Write);
        });
        let run = client(engine, &authority.root(), port, "hello").run();
        let words = "closed during the handshake";
        is_refused(&run, "handshake-failed", words);
    }
}

#[each_engine]
fn a_server_that_stalls_costs_its_client_only(engine: Engine) {
    let authority = Authority::new();
    let port = raw_server(|mut socket| {
        // Until the client has given up.
        let _ = std::io::copy(&mut socket, &mut std::io::sink());
    });
    let profiles = profile("default", &authority, "handshake_timeout = '500 ms'");
    for words in ["hello", "hello-blocking"] {
        let job = with_profiles(&profiles, port, words);
        let job = job.task("other", "ticker", "args = [\"10\", \"3\"]");
        let run = engine.up(&job).run();
        run.code(1).says("task client: timeout");
        assert_eq!(run.stdout.lines().count(), 3, "{run}");
    }
}

#[each_engine]
fn a_stream_that_is_cut_off_does_not_end(engine: Engine) {
    let authority = Authority::new();
    for version in [&rustls::version::TLS13, &rustls::version::TLS12] {
        let serve = |end: fn(Connection)| {
            let identity = authority.issue(&["localhost"]);
            Serve::version(&identity, version).start(move |mut connection| {
                let _ = connection.write_all(&[b'x'; 100_000]);
                end(connection);
            })
        };
        let read = |port: u16| client(engine, &authority.root(), port, "read").run();
        let closed = read(serve(Connection::close));
        closed
            .code(0)
            .quietly()
            .prints("100000 bytes, and the end\n");
        let cut = read(serve(Connection::cut));
        cut.code(0).shows("100000 bytes, and connection-aborted");
    }
}

#[each_engine]
fn bytes_that_were_changed_on_the_way_are_not_read(engine: Engine) {
    let authority = Authority::new();
    let serve = Serve::version(&authority.issue(&["localhost"]), &rustls::version::TLS13);
    let good = serve.start(|mut connection| {
        let _ = connection.write_all(&[b'x'; 60_000]);
        connection.close();
    });
    let port = raw_server(move |client| {
        let server = TcpStream::connect(("127.0.0.1", good)).unwrap();
        let (mut up, mut down) = (client.try_clone().unwrap(), server.try_clone().unwrap());
        thread::spawn(move || std::io::copy(&mut up, &mut down));
        let (mut server, mut client) = (server, client);
        let (mut bytes, mut passed) = ([0; 1000], 0);
        while let Ok(count @ 1..) = server.read(&mut bytes) {
            // Far behind the handshake, in the middle of what is sealed.
            let target = 30_000_usize.checked_sub(passed).filter(|at| *at < count);
            if let Some(at) = target {
                bytes[at] ^= 1;
            }
            passed += count;
            let _ = client.write_all(&bytes[..count]);
        }
        let _ = client.shutdown(Shutdown::Write);
    });
    let run = client(engine, &authority.root(), port, "read").run();
    run.code(0).shows(" bytes, and handshake-failed");
    assert!(!run.stdout.starts_with("60000"), "{run}");
}

#[each_engine]
fn a_task_that_is_killed_in_the_handshake_leaves_no_connection(engine: Engine) {
    let authority = Authority::new();
    let (tell, told) = mpsc::channel();
    let tell = Mutex::new(tell);
    let port = raw_server(move |mut socket| {
        let mut hello = [0; 4096];
        let begun = socket.read(&mut hello).is_ok_and(|count| count > 0);
        tell.lock().unwrap().send(begun).unwrap();
        // The end comes when the connection is closed.
        let closed = matches!(socket.read(&mut hello), Ok(0));
        tell.lock().unwrap().send(closed).unwrap();
    });
    let mut host = client(engine, &authority.root(), port, "kill")
        .keep_input()
        .start();
    assert_eq!(told.recv(), Ok(true), "the handshake has begun");
    assert_eq!(told.try_recv(), Err(mpsc::TryRecvError::Empty));
    host.write(b"\n");
    host.shows("killed: ");
    assert_eq!(told.recv(), Ok(true), "the connection is closed");
    assert!(host.is_running());
}

#[each_engine]
fn a_mebibyte_goes_both_ways_at_a_time(engine: Engine) {
    let authority = Authority::new();
    let run = client(engine, &authority.root(), echo(&authority), "both=1048576").run();
    run.code(0).quietly().prints("1048576 bytes came back\n");
}

/// Small reads of what came in big records, and one byte at a time.
#[each_engine]
fn what_is_decrypted_is_read_though_the_socket_is_silent(engine: Engine) {
    let authority = Authority::new();
    let serve = Serve::new(&authority.issue(&["localhost"]));
    let port = serve.start(|mut connection| {
        // Both lines in one record; the second is asked for when nothing comes any more.
        let mut line = [0; 17];
        while connection.read_exact(&mut line).is_ok() {
            let _ = connection.write_all(&line);
        }
    });
    let run = client(engine, &authority.root(), port, "bytewise").run();
    run.code(0).quietly().prints("hello over there\n");
}

#[each_engine]
fn what_was_written_arrives_though_the_task_goes_at_once(engine: Engine) {
    let authority = Authority::new();
    let versions = [&rustls::version::TLS13, &rustls::version::TLS12];
    // By the task that connected, and by one that took the connection over.
    for (version, words) in versions
        .into_iter()
        .flat_map(|version| ["upload", "give"].map(|words| (version, words)))
    {
        let (tell, told) = mpsc::channel();
        let tell = Mutex::new(tell);
        let serve = Serve::version(&authority.issue(&["localhost"]), version);
        let port = serve.start(move |mut connection| {
            // Slower than the client, whose buffers fill.
            thread::sleep(Duration::from_millis(100));
            tell.lock().unwrap().send(connection.read_to_end()).unwrap();
        });
        let words = format!("{words}=10000000");
        let run = client(engine, &authority.root(), port, &words).run();
        run.code(0).quietly().prints("10000000 bytes are sent\n");
        let (bytes, farewell) = told.recv().unwrap();
        assert_eq!(bytes.len(), 10_000_000);
        assert!(farewell, "the end was said");
    }
}

#[each_engine]
fn two_hundred_connections_of_one_task(engine: Engine) {
    let authority = Authority::new();
    let run = client(engine, &authority.root(), echo(&authority), "crowd=200").run();
    run.code(0).quietly().prints("200 connections at a time\n");
}

#[each_engine]
fn a_secured_connection_can_be_given_away(engine: Engine) {
    let authority = Authority::new();
    let run = client(engine, &authority.root(), echo(&authority), "give").run();
    run.code(0).quietly().prints("hello over there\n");
}

#[each_engine]
fn the_systems_roots_are_trusted_unless_a_profile_says_otherwise(engine: Engine) {
    let (system, own) = (Authority::new(), Authority::new());
    let (by_system, by_own) = (echo(&system), echo(&own));
    let lines = format!("ca_file = '{}'", own.root().display());
    for (port, profiles, trusted) in [
        (by_system, String::new(), true),
        (by_own, String::new(), false),
        (by_system, format!("[tls.default]\n{lines}"), true),
        (by_own, format!("[tls.default]\n{lines}"), true),
        (by_system, profile("default", &own, ""), false),
        (by_own, profile("default", &own, ""), true),
    ] {
        let job = with_profiles(&profiles, port, "line");
        let run = with_roots(engine.up(&job), &system.root()).run();
        match trusted {
            true => drop(run.code(0).quietly().prints("hello over there\n")),
            false => is_refused(&run, "certificate-refused", "UnknownIssuer"),
        }
    }
}

#[each_engine]
fn a_machine_without_roots_trusts_nobody(engine: Engine) {
    let authority = Authority::new();
    let empty = authority.write("empty.pem", "");
    let job = with_profiles("", echo(&authority), "line");
    let run = with_roots(engine.up(&job), &empty).run();
    is_refused(
        &run,
        "certificate-refused",
        "WARN  smallos: tls: no system roots: ",
    );
}

#[each_engine]
fn files_of_profiles_are_read_at_the_start(engine: Engine) {
    let authority = Authority::new();
    let good = authority.issue(&["a client"]);
    let other = authority.issue(&["another"]);
    let (certificate, key) = (good.certificate.display(), good.key.display());
    let secret = fs::read_to_string(&good.key).unwrap();
    let cut = authority.write("cut.key", &secret[..secret.len() / 2]);
    let empty = authority.write("empty.pem", "no PEM here\n");
    let (cut, empty) = (cut.display(), empty.display());
    let other = other.key.display();
    for (lines, what) in [
        (
            "ca_file = 'none.pem'".to_owned(),
            "none.pem: can't open it: ".to_owned(),
        ),
        (
            format!("ca_file = '{empty}'"),
            format!("{empty}: no certificate in it, as PEM"),
        ),
        (
            format!("ca_file = '{key}'"),
            format!("{key}: no certificate in it, as PEM"),
        ),
        (
            format!("certificate_file = '{certificate}'\nkey_file = '{cut}'"),
            format!("{cut}: no private key in it, as PEM without a password"),
        ),
        (
            format!("certificate_file = '{certificate}'\nkey_file = '{other}'"),
            format!("{other}: not the key of the first certificate in {certificate}"),
        ),
        (
            format!("certificate_file = '{key}'\nkey_file = '{key}'"),
            format!("{key}: no certificate in it, as PEM"),
        ),
        (
            "server_name = 'a b'".to_owned(),
            "a b is no name of a server".to_owned(),
        ),
    ] {
        let job = with_profiles(&format!("[tls.mine]\n{lines}"), 1, "hello");
        for run in [
            engine.up(&job).run(),
            engine
                .host(["check".as_ref(), job.file().as_os_str()])
                .run(),
        ] {
            run.code(2).prints("").says("error: TLS profile mine: ");
            run.says(&what);
            let line = secret.lines().nth(1).unwrap();
            assert!(!run.stderr.contains(&line[..20]), "{run}");
        }
    }
    let lines = format!("[tls.mine]\ncertificate_file = '{certificate}'\nkey_file = '{key}'");
    let job = with_profiles(&lines, 1, "hello");
    let check = engine
        .host(["check".as_ref(), job.file().as_os_str()])
        .run();
    check.code(0).quietly();
    let flags = format!("{GRANTS} --tls-ca none.pem");
    let run = engine
        .guest(&flags, "tls-client", "localhost 1 hello")
        .run();
    run.code(2)
        .says("error: TLS profile default: none.pem: can't open it: ");
}
