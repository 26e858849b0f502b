//! A port, and a future for each connection to it.

use alloc::rc::Rc;
use core::{future::Future, net::SocketAddr};

use super::{
    Connection, Error, Options, Response, Router,
    response::Content,
    stop::{Guests, Seat},
};
use crate::{
    future::{Either, select},
    net::{self, ErrorCode, TcpListener, TcpStream},
    spawn_local,
    time::{Duration, sleep, timeout},
};

/// How many connections are served at once if nothing is said. A task has 1,024 handles if
/// nobody gives it more, and a connection takes three.
const CONNECTIONS_MAX: usize = 300;

/// How long answers may take that are under way when the server stops.
const GRACE: Duration = Duration::from_secs(1);

/// A port that answers HTTP by a [`Router`]. See the [module](super) for an example.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    options: Options,
    connections_max: usize,
}

impl Server {
    /// Listens; needs the grant `net.listen`. Never waits.
    pub fn bind(address: impl Into<SocketAddr>) -> Result<Self, net::Error> {
        Ok(Self {
            listener: TcpListener::listen(address, 1024)?,
            options: Options::default(),
            connections_max: CONNECTIONS_MAX,
        })
    }

    /// With these bounds for each connection.
    #[must_use]
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// With so many connections at once; those beyond wait to be accepted. 300 if nothing is
    /// said. Each takes up to three of the task's handles.
    #[must_use]
    pub fn connections_max(mut self, count: usize) -> Self {
        self.connections_max = count.max(1);
        self
    }

    /// The address it listens on, with the port that the host chose.
    pub fn local_addr(&self) -> Result<SocketAddr, net::Error> {
        self.listener.local_addr()
    }

    /// Answers until the port fails.
    pub async fn serve(self, router: Router) -> Result<(), net::Error> {
        self.serve_until(router, core::future::pending()).await
    }

    /// Answers until `stop` is done. Then nobody is accepted any more, idle connections are
    /// closed, and answers under way have one second; what is left then ends with the task's
    /// main future.
    pub async fn serve_until(
        self,
        router: Router,
        stop: impl Future<Output = ()>,
    ) -> Result<(), net::Error> {
        let guests = Rc::new(Guests::default());
        let stopped = select(stop, self.accept_all(Rc::new(router), &guests)).await;
        drop(self.listener);
        if let Either::Second(failed) = stopped {
            return failed;
        }
        guests.stop();
        // Who is not done by then has had its time.
        let _ = timeout(GRACE, guests.below(1)).await;
        Ok(())
    }

    async fn accept_all(&self, router: Rc<Router>, guests: &Rc<Guests>) -> Result<(), net::Error> {
        loop {
            guests.below(self.connections_max).await;
            match self.listener.accept().await {
                Ok(stream) => {
                    let (router, options, seat) = (Rc::clone(&router), self.options, guests.seat());
                    drop(spawn_local(async move {
                        // What a client does wrong concerns nobody else.
                        let _ = serve_one(stream, options, &router, &seat).await;
                    }));
                }
                // Gone before it was taken.
                Err(net::Error::Host(
                    ErrorCode::ConnectionReset | ErrorCode::ConnectionAborted,
                )) => {}
                // The port itself.
                Err(
                    error @ net::Error::Host(ErrorCode::InvalidState | ErrorCode::InvalidArgument),
                ) => return Err(error),
                // All the handles are in use, or memory is short, or the network is down: the
                // next one waits until that is over.
                Err(_) => sleep(Duration::from_millis(10)).await,
            }
        }
    }
}

async fn serve_one(
    stream: TcpStream,
    options: Options,
    router: &Router,
    seat: &Seat,
) -> Result<(), Error> {
    let connection = Connection::new(stream, options)?;
    while let Some(next) = seat.unless_stopped(connection.next()).await {
        let Some(request) = next? else { break };
        let response = router.answer(request).await;
        let answered = if let Content::Upgrade(upgrade) = response.content {
            match connection.upgrade(&response.headers, &upgrade) {
                Ok(Some(socket)) => {
                    // It has nothing any more, but takes handles.
                    drop(connection);
                    (upgrade.run)(socket).await;
                    return Ok(());
                }
                refused => refused.map(drop),
            }
        } else {
            connection.respond(response).await
        };
        match answered {
            // The handler gave what can't be sent, as a header with a line end in it.
            Err(Error::InvalidArgument(_)) => connection.respond(Response::new(500)).await?,
            result => result?,
        }
        if seat.is_stopped() {
            // The host has the answer, the client perhaps not all of it. Whoever stays longer
            // meets the server's grace.
            let _ = connection.next().await;
            break;
        }
    }
    Ok(())
}
