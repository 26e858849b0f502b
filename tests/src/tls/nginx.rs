//! nginx with TLS.

use std::path::Path;

use super::{Authority, Identity};
use crate::{Program, free_port};

/// Starts one that serves localhost over TLS, with a certificate of this authority; `lines` are
/// of its `server` block. `None` if it isn't installed, as [`Program::start`] says.
#[track_caller]
pub fn nginx(authority: &Authority, lines: &str) -> Option<(Program, u16)> {
    let Identity { certificate, key } = authority.issue(&["localhost"]);
    let port = free_port();
    let paths: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|kind| format!("{kind}_temp_path {kind};\n"))
        .collect();
    let configuration = format!(
        "daemon off; master_process off; pid pid; error_log stderr;\n\
         events {{}}\n\
         http {{ access_log off;\n{paths}\
         server {{ listen 127.0.0.1:{port} ssl; ssl_protocols TLSv1.2 TLSv1.3;\n\
         ssl_certificate {}; ssl_certificate_key {};\n{lines}\n}} }}\n",
        certificate.display(),
        key.display()
    );
    let file = authority.write("nginx.conf", &configuration);
    let here = authority.folder();
    let flags = ["-p".as_ref(), here, "-c".as_ref(), Path::new(&file)];
    let started = Program::start("nginx", flags, here, port)?;
    Some((started, port))
}
