//! The peer of HTTP clients: one small page, from hyper on tokio. It is not measured.

use crate::Failure;
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::net::Ipv4Addr;
use tokio::net::TcpListener;
use tokio::runtime::Builder;

/// Bytes of the page.
pub const BODY_BYTES: usize = 64;

pub fn play(port: u16) -> Result<(), Failure> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(serve(port))
}

async fn serve(port: u16) -> Result<(), Failure> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        tokio::spawn(async move {
            let page = |_: Request<hyper::body::Incoming>| async {
                let body = Bytes::from_static(&[b'x'; BODY_BYTES]);
                Ok::<_, Infallible>(Response::new(Full::new(body)))
            };
            // A client that goes away is no failure.
            let connection =
                http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(page));
            connection.await.ok();
        });
    }
}
