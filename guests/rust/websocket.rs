//! A WebSocket client: sends messages and expects them back.
//! Arguments: URL (ws://127.0.0.1:7000/), number of messages (3), their size in bytes (20), how
//! many milliseconds each step may take (30000), and how many to sleep before closing (0): the
//! host answers pings meanwhile.
//!
//! smallos-host run --grant net.listen=127.0.0.1:7000 target/guests/websocket-echo.wasm 7000
//! smallos-host run --grant net.connect=127.0.0.1:7000 target/guests/websocket.wasm

use smallos::{
    Args, println,
    time::{Duration, sleep, timeout},
    websocket::{Message, NORMAL, Request, WebSocket},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let url = args.get(0).unwrap_or("ws://127.0.0.1:7000/");
    let (count, size): (usize, usize) = (args.get_or(1, 3), args.get_or(2, 20));
    let patience = Duration::from_millis(args.get_or(3, 30_000));
    let socket = Request::new(url).timeout(patience).connect().await?;
    timeout(patience, exchange(&socket, count, size)).await??;
    sleep(Duration::from_millis(args.get_or(4, 0))).await;
    socket.close(NORMAL, "all came back").await?;
    println!("{count} texts and {count} binaries of {size} bytes came back");
    Ok(())
}

async fn exchange(
    socket: &WebSocket,
    count: usize,
    size: usize,
) -> Result<(), Box<dyn std::error::Error>> {
    for number in 0..count {
        let text = "x".repeat(size.saturating_sub(1)) + &(number % 10).to_string();
        socket.send_text(&text).await?;
        expect(socket, &Message::Text(text)).await?;
        let bytes = vec![number as u8; size];
        socket.send_binary(&bytes).await?;
        expect(socket, &Message::Binary(bytes)).await?;
    }
    // A message in three frames is one message.
    for (part, last) in [("in ", false), ("three ", false), ("parts", true)] {
        socket.send_text_part(part, last).await?;
    }
    expect(socket, &Message::from("in three parts")).await?;
    socket.ping(b"still there?")?;
    expect(socket, &Message::Pong(b"still there?".to_vec())).await
}

async fn expect(socket: &WebSocket, wanted: &Message) -> Result<(), Box<dyn std::error::Error>> {
    let message = socket.receive().await?;
    let same = match (&message, wanted) {
        (Message::Text(one), Message::Text(other)) => one == other,
        (Message::Binary(one), Message::Binary(other)) => one == other,
        (Message::Pong(one), Message::Pong(other)) => one == other,
        _ => false,
    };
    if same {
        Ok(())
    } else {
        Err(format!("got {message:?} instead of {wanted:?}").into())
    }
}
