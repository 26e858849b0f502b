//! `smallos:web/events`: streams of events that connect again by themselves.

mod source;

pub(crate) use source::Source;

use super::http::of_url;
use crate::clients::Interest;
use crate::platform::Platform;
use crate::task::Task;
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::web::events::{Event, EventSourceHandle, Events, EventsError, SourceOptions};
use smallos_contract::web::types::{HttpError, HttpPhase};
use smallos_http::http::url::Url;

/// The next event, or the end of them.
const NEXT: Interest = Interest(0);

impl<P: Platform> Events for Task<P> {
    fn event_source_next(
        &mut self,
        this: EventSourceHandle,
    ) -> Poll<Result<Result<Event, EventsError>, Fault>> {
        let timeout_ns = match self.client::<Source<P>>(this.0) {
            Ok((source, _)) => source.call_ns(),
            Err(fault) => return Poll::Ready(Err(fault)),
        };
        let over = EventsError::Http(HttpError::Timeout(HttpPhase::Call));
        self.until_client(this.0, Some(timeout_ns), |source: &mut Source<P>, _| {
            source.next()
        })
        .map(|found| Ok(found?.unwrap_or(Err(over))))
    }

    fn event_source_try_next(
        &mut self,
        this: EventSourceHandle,
    ) -> Result<Result<Event, EventsError>, Fault> {
        let found = self.try_client(this.0, |source: &mut Source<P>, _| source.next())?;
        Ok(found.unwrap_or(Err(EventsError::Http(HttpError::WouldBlock))))
    }

    fn event_source_subscribe_next(
        &mut self,
        this: EventSourceHandle,
    ) -> Result<PollableHandle, Fault> {
        self.subscribe_client::<Source<P>>(this.0, NEXT)
    }

    fn connect(
        &mut self,
        url: &str,
        options: &SourceOptions,
    ) -> Result<Result<EventSourceHandle, EventsError>, Fault> {
        if !self.handles.has_room_for_connection() {
            let full = HttpError::Net(ErrorCode::TooManySockets);
            return Ok(Err(EventsError::Http(full)));
        }
        let source = Url::parse(url)
            .map_err(of_url)
            .and_then(|url| Source::new(url, options, &self.spec.inherited.clients));
        let source = match source {
            Ok(source) => source,
            Err(error) => return Ok(Err(EventsError::Http(error))),
        };
        let handle = self.insert_client(source)?;
        // What goes without waiting goes now.
        self.try_client(handle, |_: &mut Source<P>, _| None::<()>)?;
        let (source, _) = self.client::<Source<P>>(handle)?;
        if let Some(end) = source.start_failure().cloned() {
            self.remove_client::<Source<P>>(handle)?;
            return Ok(Err(end));
        }
        Ok(Ok(EventSourceHandle(handle)))
    }

    fn drop_event_source(&mut self, this: EventSourceHandle) -> Result<(), Fault> {
        self.remove_client::<Source<P>>(this.0).map(drop)
    }
}
