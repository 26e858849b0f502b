//! A mosquitto of this test alone, on a free port, stopped when dropped.

use std::{
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

pub struct Mosquitto {
    child: Child,
    folder: PathBuf,
    pub at: SocketAddr,
}

impl Mosquitto {
    /// `None` where none is installed; that is a failure in CI.
    pub fn start(test: &str, settings: &str) -> Option<Self> {
        let program = "mosquitto";
        if Command::new(program)
            .arg("-h")
            .stdout(Stdio::null())
            .status()
            .is_err()
        {
            assert!(
                std::env::var_os("CI").is_none(),
                "CI needs mosquitto: apt-get install it"
            );
            eprintln!("SKIPPED {test}: mosquitto is not installed");
            return None;
        }
        let folder = std::env::temp_dir().join(format!("mqtt-{test}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let config = folder.join("mosquitto.conf");
        let text =
            format!("listener {port} 127.0.0.1\nallow_anonymous true\nuser root\n{settings}\n");
        std::fs::write(&config, text).unwrap();
        let child = Command::new(program)
            .arg("-c")
            .arg(&config)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let at = SocketAddr::from(([127, 0, 0, 1], port));
        let until = Instant::now() + Duration::from_secs(10);
        while TcpStream::connect(at).is_err() {
            assert!(Instant::now() < until, "mosquitto doesn't listen");
            std::thread::sleep(Duration::from_millis(10));
        }
        Some(Self { child, folder, at })
    }
}

impl Drop for Mosquitto {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
