//! Every protocol client over TLS, against the real servers.

use std::path::Path;

use smallos_tests::{
    Engine, HostCommand, Program, each_engine, free_port,
    tls::{Authority, Identity, nginx},
};

/// A guest that may connect to localhost, and trusts this authority if `root` is one.
fn guest(engine: Engine, root: Option<&Path>, name: &str, arguments: &str) -> HostCommand {
    let root = root.map(|root| format!("--tls-ca {}", root.display()));
    let flags = format!(
        "--grant net.connect=localhost:* --grant task.spawn=self --grant console.read {}",
        root.unwrap_or_default()
    );
    engine.guest(&flags, name, arguments)
}

#[each_engine]
fn http_from_nginx(engine: Engine) {
    let authority = Authority::new();
    let answer = "location / { default_type text/plain; return 200 \"over $ssl_protocol\\n\"; }";
    let Some((_nginx, port)) = nginx(&authority, answer) else {
        return;
    };
    let url = format!("https://localhost:{port}/");
    let run = guest(engine, Some(&authority.root()), "http", &url).run();
    run.code(0)
        .quietly()
        .prints("200 text/plain\nover TLSv1.3\n");
    let run = guest(engine, None, "http", &url).run();
    run.code(1)
        .prints("")
        .says("invalid peer certificate: UnknownIssuer");
}

#[each_engine]
fn websocket_through_nginx(engine: Engine) {
    let authority = Authority::new();
    let behind = free_port();
    let flags = format!("--grant net.listen=127.0.0.1:{behind}");
    let mut echo = engine
        .guest(&flags, "websocket-echo", &behind.to_string())
        .start();
    echo.shows("listening on ");
    let lines = format!(
        "location / {{ proxy_pass http://127.0.0.1:{behind}; proxy_http_version 1.1;\n\
         proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; }}"
    );
    let Some((_nginx, port)) = nginx(&authority, &lines) else {
        return;
    };
    let url = format!("wss://localhost:{port}/ 3 5000");
    let run = guest(engine, Some(&authority.root()), "websocket", &url).run();
    run.code(0).quietly().shows("came back");
    assert!(echo.is_running());
}

#[each_engine]
fn redis_server(engine: Engine) {
    let authority = Authority::new();
    let Identity { certificate, key } = authority.issue(&["localhost"]);
    let (root, port) = (authority.root(), free_port());
    let flags = format!(
        "--port 0 --bind 127.0.0.1 --tls-port {port} --tls-auth-clients no --save  \
         --tls-cert-file {} --tls-key-file {} --tls-ca-cert-file {}",
        certificate.display(),
        key.display(),
        root.display()
    );
    let flags = flags.split(' ');
    let Some(_redis) = Program::start("redis-server", flags, authority.folder(), port) else {
        return;
    };
    let words = format!("rediss://localhost:{port} SET key 7 , INCR key");
    let run = guest(engine, Some(&root), "redis-cli", &words).run();
    run.code(0).quietly().shows("8");
    let run = guest(engine, None, "redis-cli", &words).run();
    run.code(1)
        .prints("")
        .says("invalid peer certificate: UnknownIssuer");
}

#[each_engine]
fn mosquitto(engine: Engine) {
    let authority = Authority::new();
    let Identity { certificate, key } = authority.issue(&["localhost"]);
    let port = free_port();
    let configuration = format!(
        "listener {port} 127.0.0.1\nallow_anonymous true\nuser root\n\
         certfile {}\nkeyfile {}\n",
        certificate.display(),
        key.display()
    );
    let file = authority.write("mosquitto.conf", &configuration);
    let flags = ["-c".as_ref(), file.as_os_str()];
    let Some(_mosquitto) = Program::start("mosquitto", flags, authority.folder(), port) else {
        return;
    };
    let words = format!("localhost {port} mqtt");
    let run = guest(engine, Some(&authority.root()), "tls-client", &words).run();
    run.code(0).quietly().prints("published\n");
    let run = guest(engine, None, "tls-client", &words).run();
    run.code(1)
        .prints("")
        .says("invalid peer certificate: UnknownIssuer");
}
