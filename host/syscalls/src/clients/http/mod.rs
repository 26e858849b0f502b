//! `smallos:web/http`: requests over connections that are kept, each driven by the calls that
//! wait for its response.

mod exchange;
pub(super) mod fault;
pub(super) mod fields;
mod machine;
mod pool;
mod settings;
#[cfg(test)]
mod tests;
mod unread;

pub(crate) use exchange::Exchange;
pub(crate) use fault::{argument, of_url};
pub(crate) use fields::from_guest;
pub(crate) use pool::Pool;
pub(crate) use settings::{SECOND_NS, Settings, TIMEOUT_DEFAULT_NS};

use crate::BYTES_MAX;
use crate::clients::Interest;
use crate::clients::kinds::Kind;
use crate::platform::Platform;
use crate::task::{Object, Task};
use alloc::vec::Vec;
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::web::http::{
    ClientHandle, ClientOptions, ExchangeHandle, Http, Request, Response,
};
use smallos_contract::web::types::{Header, HttpError, HttpPhase};

/// A response, or more of its body.
pub(crate) const READ: Interest = Interest(0);
/// Room for more of a request's body.
pub(crate) const WRITE: Interest = Interest(1);

/// What a call on an exchange comes to: a fault of the guest's, an error, or a value.
type Outcome<T> = Result<Result<T, HttpError>, Fault>;

impl<P: Platform> Task<P> {
    fn wait_for_exchange<T>(
        &mut self,
        this: ExchangeHandle,
        check: impl FnMut(&mut Exchange<P>) -> Option<Result<T, HttpError>>,
    ) -> Poll<Outcome<T>> {
        let mut check = check;
        let timeout_ns = match self.client::<Exchange<P>>(this.0) {
            Ok((exchange, _)) => exchange.call_ns(),
            Err(fault) => return Poll::Ready(Err(fault)),
        };
        let found = self.until_client(this.0, Some(timeout_ns), |exchange: &mut Exchange<P>, _| {
            check(exchange)
        });
        found.map(|found| {
            let found = found?.unwrap_or(Err(HttpError::Timeout(HttpPhase::Call)));
            self.keep_connection(this.0)?;
            Ok(found)
        })
    }

    fn try_exchange<T>(
        &mut self,
        this: ExchangeHandle,
        mut check: impl FnMut(&mut Exchange<P>) -> Option<Result<T, HttpError>>,
    ) -> Outcome<T> {
        let found = self.try_client(this.0, |exchange: &mut Exchange<P>, _| check(exchange))?;
        self.keep_connection(this.0)?;
        Ok(found.unwrap_or(Err(HttpError::WouldBlock)))
    }

    /// Once the guest has read the response, its connection serves others.
    fn keep_connection(&mut self, exchange: u32) -> Result<(), Fault> {
        if self.client::<Exchange<P>>(exchange)?.0.is_read() {
            self.give_back(exchange)?;
        }
        Ok(())
    }

    /// Puts the connection of an exchange that is done back to its client, if that is there.
    fn give_back(&mut self, exchange: u32) -> Result<(), Fault> {
        let (exchange, around) = self.client::<Exchange<P>>(exchange)?;
        let now = around.now;
        let Some(link) = exchange.give_back() else {
            return Ok(());
        };
        let (url, client) = (exchange.url().clone(), exchange.client());
        // This exchange has a handle of its own, so that they are as many as before.
        let idle = self.idle_connections();
        let has_room = self.handles.has_room_for_connections(idle);
        if let Ok((pool, _)) = self.client::<Pool<P>>(client) {
            pool.put(link, url, has_room, now);
            let deadline = crate::clients::Client::next_deadline(pool);
            self.chores.note(deadline);
        }
        Ok(())
    }

    /// How many connections its clients keep that no handle stands for.
    fn idle_connections(&mut self) -> u32 {
        let pools = self.handles.values_mut().filter_map(|object| match object {
            Object::Client(client) => Pool::of(client),
            _ => None,
        });
        pools.map(|pool| pool.count()).sum()
    }
}

impl<P: Platform> Http for Task<P> {
    fn exchange_write(&mut self, this: ExchangeHandle, bytes: &[u8]) -> Poll<Outcome<()>> {
        if bytes.len() > BYTES_MAX {
            return Poll::Ready(Ok(Err(argument("bytes", "more than 65,536"))));
        }
        let now = self.platform.now();
        let mut count = self.progress.count;
        let written = self.wait_for_exchange(this, |exchange| {
            while let Some(rest) = bytes.get(count..).filter(|rest| !rest.is_empty()) {
                match exchange.write(rest, now)? {
                    Ok(taken) => count += taken,
                    Err(error) => return Some(Err(error)),
                }
            }
            Some(Ok(()))
        });
        self.progress.count = count;
        written
    }

    fn exchange_try_write(&mut self, this: ExchangeHandle, bytes: &[u8]) -> Outcome<u32> {
        if bytes.is_empty() || bytes.len() > BYTES_MAX {
            return Ok(Err(argument("bytes", "not 1 to 65,536")));
        }
        let now = self.platform.now();
        let written = self.try_exchange(this, |exchange| exchange.write(bytes, now))?;
        Ok(written.map(|count| count as u32))
    }

    fn exchange_subscribe_write(&mut self, this: ExchangeHandle) -> Result<PollableHandle, Fault> {
        self.subscribe_client::<Exchange<P>>(this.0, WRITE)
    }

    fn exchange_finish(&mut self, this: ExchangeHandle, trailers: &[Header]) -> Outcome<()> {
        let trailers = match from_guest(trailers) {
            Ok(trailers) => trailers,
            Err(error) => return Ok(Err(error)),
        };
        let now = self.platform.now();
        let mut trailers = Some(trailers);
        self.try_exchange(this, |exchange| {
            Some(exchange.finish(trailers.take().unwrap_or_default(), now))
        })
    }

    fn exchange_response(&mut self, this: ExchangeHandle, max: u32) -> Poll<Outcome<Response>> {
        self.wait_for_exchange(this, |exchange| exchange.response(max))
    }

    fn exchange_try_response(&mut self, this: ExchangeHandle, max: u32) -> Outcome<Response> {
        self.try_exchange(this, |exchange| exchange.response(max))
    }

    fn exchange_read(&mut self, this: ExchangeHandle, max: u32) -> Poll<Outcome<Vec<u8>>> {
        self.wait_for_exchange(this, |exchange| exchange.read(max))
    }

    fn exchange_try_read(&mut self, this: ExchangeHandle, max: u32) -> Outcome<Vec<u8>> {
        self.try_exchange(this, |exchange| exchange.read(max))
    }

    fn exchange_subscribe_read(&mut self, this: ExchangeHandle) -> Result<PollableHandle, Fault> {
        self.subscribe_client::<Exchange<P>>(this.0, READ)
    }

    fn exchange_trailers(&mut self, this: ExchangeHandle) -> Outcome<Vec<Header>> {
        let (exchange, _) = self.client::<Exchange<P>>(this.0)?;
        Ok(exchange.trailers().map(fields::to_guest))
    }

    fn client_start(&mut self, this: ClientHandle, request: &Request) -> Outcome<ExchangeHandle> {
        if !self.handles.has_room_for_connection() {
            return Ok(Err(HttpError::Net(ErrorCode::TooManySockets)));
        }
        let (pool, around) = self.client::<Pool<P>>(this.0)?;
        let made = Exchange::new(request, pool.settings.clone(), this.0, around.now);
        let mut exchange = match made {
            Ok(exchange) => exchange,
            Err(error) => return Ok(Err(error)),
        };
        if let Some(link) = pool.take(exchange.url(), &around) {
            exchange.reuse(link, around.now);
        }
        let handle = self.insert_client(exchange)?;
        // What goes without waiting goes now.
        self.try_client(handle, |_: &mut Exchange<P>, _| None::<()>)?;
        let (exchange, _) = self.client::<Exchange<P>>(handle)?;
        if let Some(failure) = exchange.start_failure().cloned() {
            self.remove_client::<Exchange<P>>(handle)?;
            return Ok(Err(failure));
        }
        Ok(Ok(ExchangeHandle(handle)))
    }

    fn open(&mut self, options: &ClientOptions) -> Outcome<ClientHandle> {
        if !self.handles.has_room_for_connection() {
            return Ok(Err(HttpError::Net(ErrorCode::TooManySockets)));
        }
        let settings = Settings::new(options, &self.spec.inherited.clients);
        self.insert_client(Pool::new(settings))
            .map(|handle| Ok(ClientHandle(handle)))
    }

    fn drop_exchange(&mut self, this: ExchangeHandle) -> Result<(), Fault> {
        self.give_back(this.0)?;
        self.remove_client::<Exchange<P>>(this.0).map(drop)
    }

    fn drop_client(&mut self, this: ClientHandle) -> Result<(), Fault> {
        self.remove_client::<Pool<P>>(this.0).map(drop)
    }
}
