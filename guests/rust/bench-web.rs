//! The HTTP server of the benchmarks: prints nothing and answers `/hello/{name}`. Arguments:
//! port, address (127.0.0.1).

use smallos::{
    Args,
    http_server::{Request, Router, Server},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let address: std::net::IpAddr = args.get(1).unwrap_or("127.0.0.1").parse()?;
    let server = Server::bind((address, args.get_or(0, 7000)))?.connections_max(10_000);
    let hello = async |request: Request| {
        let name = request.parameter("name").unwrap_or_default();
        format!("hello, {name}\n")
    };
    server
        .serve(Router::new().get("/hello/{name}", hello))
        .await?;
    Ok(())
}
