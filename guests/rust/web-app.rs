//! A web application: routes, and a live page that shows what others type as they type it. It
//! updates by server-sent events and sends by WebSocket. Ends with Ctrl-C, or with POST /stop.
//! Any page of a browser may type here and stop it: nothing looks at `Origin`.
//! Arguments: port (8080), address (127.0.0.1), how many milliseconds a slow client has (30000).
//!
//! smallos-host run --grant net.listen=127.0.0.1:8080 target/guests/web-app.wasm 8080
//! chromium http://127.0.0.1:8080/ ; curl -X POST http://127.0.0.1:8080/stop

use std::{
    cell::{Cell, RefCell},
    future::poll_fn,
    net::IpAddr,
    rc::Rc,
    task::{Poll, Waker},
};

use smallos::{
    Args,
    http_server::{Error, Event, Options, Request, Response, Router, Server, Sse},
    println,
    time::{Duration, timeout},
    websocket::{Message, WebSocket},
};

const PAGE: &str = include_str!("web-app.html");

/// The longest text that is shown.
const TEXT_SIZE_MAX: usize = 1024;

/// What all pages show.
#[derive(Default)]
struct Board {
    text: RefCell<String>,
    /// Counts the changes.
    version: Cell<u64>,
    stopped: Cell<bool>,
    /// How many pages are shown.
    pages: Cell<usize>,
    waiting: RefCell<Vec<Waker>>,
}

impl Board {
    fn set(&self, text: &str) {
        *self.text.borrow_mut() = text.chars().take(TEXT_SIZE_MAX).collect();
        self.version.set(self.version.get() + 1);
        self.wake();
    }

    fn stop(&self) {
        self.stopped.set(true);
        self.wake();
    }

    fn wake(&self) {
        let waiting = self.waiting.take();
        waiting.into_iter().for_each(Waker::wake);
    }

    async fn until(&self, condition: impl Fn(&Self) -> bool) {
        let mut waits = Waits {
            board: self,
            waker: None,
        };
        poll_fn(|context| {
            if condition(self) {
                return Poll::Ready(());
            }
            waits.with(context.waker());
            Poll::Pending
        })
        .await
    }
}

/// A future's place among those that wait, given back when it is dropped. One task waits in one
/// place at a time.
struct Waits<'a> {
    board: &'a Board,
    waker: Option<Waker>,
}

impl Waits<'_> {
    fn with(&mut self, waker: &Waker) {
        self.give_back();
        self.board.waiting.borrow_mut().push(waker.clone());
        self.waker = Some(waker.clone());
    }

    fn give_back(&mut self) {
        if let Some(waker) = self.waker.take() {
            let mut waiting = self.board.waiting.borrow_mut();
            waiting.retain(|known| !known.will_wake(&waker));
        }
    }
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.give_back();
    }
}

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let address: IpAddr = args.get(1).unwrap_or("127.0.0.1").parse()?;
    let patience = Some(Duration::from_millis(args.get_or(2, 30_000)));
    let server = Server::bind((address, args.get_or(0, 8080)))?.options(Options {
        idle_timeout: patience,
        head_timeout: patience,
        body_timeout: patience,
        ..Options::default()
    });
    println!("http://{}/", server.local_addr()?);
    let board = Rc::new(Board::default());
    let stopped = board.until(|board| board.stopped.get());
    server.serve_until(routes(&board), stopped).await?;
    println!("stopped");
    Ok(())
}

fn routes(board: &Rc<Board>) -> Router {
    let (live, typed, read, written, counted, stop) = (
        Rc::clone(board),
        Rc::clone(board),
        Rc::clone(board),
        Rc::clone(board),
        Rc::clone(board),
        Rc::clone(board),
    );
    Router::new()
        .get("/", async |_| Response::html(PAGE))
        .get("/hello/{name}", async |request: Request| {
            format!("hello, {}\n", request.parameter("name").unwrap_or_default())
        })
        .post("/echo", async |request: Request| {
            request.bytes(1 << 20).await
        })
        .get("/live", move |_| {
            let board = Rc::clone(&live);
            async { Response::sse(|page| show(page, board)) }
        })
        .get("/type", move |_| {
            let board = Rc::clone(&typed);
            async { Response::websocket(|page| take(page, board)) }
        })
        .get("/text", move |_| {
            let text = read.text.borrow().clone();
            async { text }
        })
        .get("/pages", move |_| {
            let count = counted.pages.get().to_string();
            async { count }
        })
        .post("/text", move |request: Request| {
            let board = Rc::clone(&written);
            async move {
                board.set(&request.text(TEXT_SIZE_MAX).await?);
                Ok::<_, Error>(204)
            }
        })
        .post("/stop", move |_| {
            stop.stop();
            async { "stopping\n" }
        })
}

/// Counts a page while it is shown.
struct Shown(Rc<Board>);

impl Shown {
    fn new(board: &Rc<Board>) -> Self {
        board.pages.set(board.pages.get() + 1);
        Self(Rc::clone(board))
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.0.pages.set(self.0.pages.get() - 1);
    }
}

/// Shows each change to one page, until it is closed: then this future is dropped.
async fn show(page: Sse, board: Rc<Board>) -> Result<(), Error> {
    let _shown = Shown::new(&board);
    let mut shown = None;
    while !board.stopped.get() {
        let version = board.version.get();
        if shown != Some(version) {
            shown = Some(version);
            let (text, id) = (board.text.borrow().clone(), version.to_string());
            page.send(Event {
                name: "text",
                data: &text,
                id: Some(&id),
            })
            .await?;
        }
        let changed =
            board.until(|board| shown != Some(board.version.get()) || board.stopped.get());
        if timeout(Duration::from_secs(15), changed).await.is_err() {
            page.keep_alive().await?;
        }
    }
    Ok(())
}

/// Takes what one page's user types.
async fn take(page: WebSocket, board: Rc<Board>) {
    while let Ok(message) = page.receive().await {
        if let Message::Text(text) = message {
            board.set(&text);
        }
    }
}
