//! A native HTTP client: hyper-util's pooled client on tokio, one thread.

use crate::Failure;
use crate::http_server::BODY_BYTES;
use http_body_util::{BodyExt, Empty};
use hyper::Uri;
use hyper::body::Bytes;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::runtime::Builder;

pub fn play(port: u16, connections: u32, requests: u32) -> Result<(), Failure> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let uri: Uri = format!("http://127.0.0.1:{port}/").parse()?;
        let all: Vec<_> = (0..connections)
            .map(|_| tokio::spawn(get(uri.clone(), requests)))
            .collect();
        for one in all {
            one.await??;
        }
        Ok(())
    })
}

async fn get(uri: Uri, requests: u32) -> Result<(), Failure> {
    let mut connector = HttpConnector::new();
    connector.set_nodelay(true);
    let client: Client<_, Empty<Bytes>> = Client::builder(TokioExecutor::new()).build(connector);
    for _ in 0..requests {
        let response = client.get(uri.clone()).await?;
        if !response.status().is_success() {
            return Err(format!("the server answered {}", response.status()).into());
        }
        let body = response.into_body().collect().await?.to_bytes();
        if body.len() != BODY_BYTES {
            return Err(format!("a body of {} bytes", body.len()).into());
        }
    }
    Ok(())
}
