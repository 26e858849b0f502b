//! The calls of `smallos:mqtt/mqtt`.

use super::convert::{connect_error, filter_in, invalid, properties_in, qos_in, subscription_in};
use super::machine::{ANSWERS, CONNECT, DISCONNECT, Machine, RECEIVE, START};
use super::options::Plan;
use super::requests::Whom;
use crate::clients::{Around, Link};
use crate::platform::Platform;
use crate::task::Task;
use alloc::string::String;
use alloc::vec::Vec;
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::mqtt::mqtt::{
    Answer, ClientHandle, ConnectOptions, Connected, Error, Message, Mqtt, Outcome, Property, Qos,
    ReasonCode, Subscription,
};
use smallos_kernel::Instant;
use smallos_mqtt::{Publication, TopicName};

/// The most filters in one request.
const FILTERS_MAX: usize = 256;

type Called<T> = Result<Result<T, Error>, Fault>;

impl<P: Platform> Task<P> {
    fn begin_mqtt(&mut self, options: &ConnectOptions) -> Called<u32> {
        let now = self.platform.now();
        let plan = match Plan::new(options, &self.spec.inherited.clients) {
            Ok(plan) => plan,
            Err(error) => return Ok(Err(error)),
        };
        let machine = match Machine::new(plan, now) {
            Ok(machine) => machine,
            Err(error) => return Ok(Err(connect_error(error))),
        };
        let until = after(now, machine.timeout_ns);
        let (host, tls) = (&options.host, options.tls.as_ref());
        let opened = self.open_client(host, options.port, tls, until, machine)?;
        Ok(opened.map_err(Error::Net))
    }

    fn mqtt(&mut self, handle: ClientHandle) -> Result<&mut Machine, Fault> {
        let (link, _) = self.client::<Link<P, Machine>>(handle.0)?;
        Ok(&mut link.machine)
    }

    /// Takes what there is without waiting.
    fn mqtt_try<T>(
        &mut self,
        handle: ClientHandle,
        mut check: impl FnMut(&mut Machine) -> Option<Result<T, Error>>,
    ) -> Called<T> {
        let check = |link: &mut Link<P, Machine>, _: &Around<'_, P>| check(&mut link.machine);
        let found = self.try_client(handle.0, check)?;
        Ok(found.unwrap_or(Err(Error::WouldBlock)))
    }

    /// Begins something, once more if the connection got on meanwhile.
    fn mqtt_start<T>(
        &mut self,
        handle: ClientHandle,
        mut begin: impl FnMut(&mut Machine, Instant) -> Result<T, Error>,
    ) -> Called<T> {
        let check = |link: &mut Link<P, Machine>, around: &Around<'_, P>| match begin(
            &mut link.machine,
            around.now,
        ) {
            Err(Error::WouldBlock) => None,
            result => Some(result),
        };
        let found = self.try_client(handle.0, check)?;
        Ok(found.unwrap_or(Err(Error::WouldBlock)))
    }

    /// Waits for as long as the options allow.
    fn mqtt_wait<T>(
        &mut self,
        handle: ClientHandle,
        mut check: impl FnMut(&mut Machine) -> Option<Result<T, Error>>,
    ) -> Poll<Called<T>> {
        let timeout_ns = match self.mqtt(handle) {
            Ok(machine) => machine.timeout_ns,
            Err(fault) => return Poll::Ready(Err(fault)),
        };
        let check = |link: &mut Link<P, Machine>, _: &Around<'_, P>| check(&mut link.machine);
        self.until_client(handle.0, Some(timeout_ns), check)
            .map_ok(|found| found.unwrap_or(Err(Error::Timeout)))
    }

    /// Begins a request as soon as there is room for it, and waits for its end.
    fn mqtt_request<T>(
        &mut self,
        handle: ClientHandle,
        mut begin: impl FnMut(&mut Machine, Instant) -> Result<Option<u64>, Error>,
        none: impl Fn() -> T,
        wanted: impl Fn(Outcome) -> Result<T, Error>,
    ) -> Poll<Called<T>> {
        let now = self.platform.now();
        let mut request = self.progress.request;
        let ended = self.mqtt_wait(handle, |machine| {
            let id = match request {
                Some(id) => id,
                None => match begin(machine, now) {
                    Ok(Some(id)) => *request.insert(id),
                    Ok(None) => return Some(Ok(none())),
                    Err(Error::WouldBlock) => return None,
                    Err(error) => return Some(Err(error)),
                },
            };
            machine.outcome(id).map(&wanted)
        });
        self.progress.request = request;
        if let (Poll::Ready(Ok(Err(_))), Some(id)) = (&ended, request) {
            self.mqtt(handle)?.forget(id);
        }
        ended
    }

    fn mqtt_event(
        &mut self,
        handle: ClientHandle,
        interest: crate::clients::Interest,
    ) -> Result<PollableHandle, Fault> {
        self.subscribe_client::<Link<P, Machine>>(handle.0, interest)
    }
}

fn after(now: Instant, span_ns: u64) -> Instant {
    Instant(now.0.saturating_add(span_ns))
}

/// What can be said of a message before it is copied.
fn sizes(topic: &str, payload: &[u8], qos: Qos) -> (smallos_mqtt::Qos, usize) {
    (qos_in(qos), topic.len().saturating_add(payload.len()))
}

fn publication(
    topic: &str,
    payload: &[u8],
    qos: Qos,
    retain: bool,
    properties: &[Property],
) -> Result<Publication, Error> {
    Ok(Publication {
        topic: TopicName::new(topic).map_err(invalid)?,
        payload: payload.into(),
        qos: qos_in(qos),
        retain,
        properties: properties_in(properties)?,
    })
}

fn subscribe(
    machine: &mut Machine,
    filters: &[Subscription],
    properties: &[Property],
    whom: Whom,
    now: Instant,
) -> Result<u64, Error> {
    check_count(filters.len())?;
    let filters = filters
        .iter()
        .map(subscription_in)
        .collect::<Result<_, _>>();
    machine.subscribe(filters?, properties_in(properties)?, whom, now)
}

fn unsubscribe(
    machine: &mut Machine,
    filters: &[String],
    properties: &[Property],
    whom: Whom,
    now: Instant,
) -> Result<u64, Error> {
    check_count(filters.len())?;
    let filters = filters.iter().map(|filter| filter_in(filter));
    let filters = filters.collect::<Result<_, _>>();
    machine.unsubscribe(filters?, properties_in(properties)?, whom, now)
}

/// Before each of them is copied.
fn check_count(count: usize) -> Result<(), Error> {
    if count > FILTERS_MAX {
        return Err(Error::Limit(smallos_contract::mqtt::mqtt::Limit::Filters));
    }
    Ok(())
}

fn published(outcome: Outcome) -> Result<ReasonCode, Error> {
    match outcome {
        Outcome::Published(code) => Ok(code),
        Outcome::Answered(_) => Ok(ReasonCode::Success),
        Outcome::Failed(error) => Err(error),
    }
}

fn answered(outcome: Outcome) -> Result<Vec<ReasonCode>, Error> {
    match outcome {
        Outcome::Published(code) => Ok(Vec::from([code])),
        Outcome::Answered(codes) => Ok(codes),
        Outcome::Failed(error) => Err(error),
    }
}

impl<P: Platform> Mqtt for Task<P> {
    fn client_finish_connect(&mut self, this: ClientHandle) -> Poll<Called<Connected>> {
        // The link and the machine have time limits of their own for this.
        let check = |link: &mut Link<P, Machine>, _: &Around<'_, P>| link.machine.connected();
        self.until_client(this.0, None, check)
            .map_ok(|found| found.unwrap_or(Err(Error::Timeout)))
    }

    fn client_subscribe_connect(&mut self, this: ClientHandle) -> Result<PollableHandle, Fault> {
        self.mqtt_event(this, CONNECT)
    }

    fn client_start_reconnect(&mut self, this: ClientHandle) -> Called<()> {
        let server = self.mqtt(this)?.server.clone();
        let connection = match self.open_connection(&server.host, server.port, server.tls.as_ref())
        {
            Ok(connection) => connection,
            Err(error) => return Ok(Err(Error::Net(error))),
        };
        let (link, around) = self.client::<Link<P, Machine>>(this.0)?;
        let now = around.now;
        if let Err(error) = link.machine.begin_again(now) {
            return Ok(Err(connect_error(error)));
        }
        let until = after(now, link.machine.timeout_ns);
        link.reconnect(connection, until);
        self.chores.note(Some(until));
        Ok(Ok(()))
    }

    fn client_publish(
        &mut self,
        this: ClientHandle,
        topic: &str,
        payload: &[u8],
        qos: Qos,
        retain: bool,
        properties: &[Property],
    ) -> Poll<Called<ReasonCode>> {
        self.mqtt_request(
            this,
            |machine, now| {
                machine.publish(sizes(topic, payload, qos), Whom::Call, now, || {
                    publication(topic, payload, qos, retain, properties)
                })
            },
            || ReasonCode::Success,
            published,
        )
    }

    fn client_start_publish(
        &mut self,
        this: ClientHandle,
        topic: &str,
        payload: &[u8],
        qos: Qos,
        retain: bool,
        properties: &[Property],
    ) -> Called<Option<u64>> {
        self.mqtt_start(this, |machine, now| {
            machine.publish(sizes(topic, payload, qos), Whom::Answers, now, || {
                publication(topic, payload, qos, retain, properties)
            })
        })
    }

    fn client_subscribe_start(&mut self, this: ClientHandle) -> Result<PollableHandle, Fault> {
        self.mqtt_event(this, START)
    }

    fn client_subscribe(
        &mut self,
        this: ClientHandle,
        filters: &[Subscription],
        properties: &[Property],
    ) -> Poll<Called<Vec<ReasonCode>>> {
        self.mqtt_request(
            this,
            |machine, now| subscribe(machine, filters, properties, Whom::Call, now).map(Some),
            Vec::new,
            answered,
        )
    }

    fn client_start_subscribe(
        &mut self,
        this: ClientHandle,
        filters: &[Subscription],
        properties: &[Property],
    ) -> Called<u64> {
        self.mqtt_start(this, |machine, now| {
            subscribe(machine, filters, properties, Whom::Answers, now)
        })
    }

    fn client_unsubscribe(
        &mut self,
        this: ClientHandle,
        names: &[String],
        properties: &[Property],
    ) -> Poll<Called<Vec<ReasonCode>>> {
        self.mqtt_request(
            this,
            |machine, now| unsubscribe(machine, names, properties, Whom::Call, now).map(Some),
            Vec::new,
            answered,
        )
    }

    fn client_start_unsubscribe(
        &mut self,
        this: ClientHandle,
        names: &[String],
        properties: &[Property],
    ) -> Called<u64> {
        self.mqtt_start(this, |machine, now| {
            unsubscribe(machine, names, properties, Whom::Answers, now)
        })
    }

    fn client_answers(&mut self, this: ClientHandle) -> Poll<Called<Vec<Answer>>> {
        self.mqtt_wait(this, Machine::answers)
    }

    fn client_try_answers(&mut self, this: ClientHandle) -> Called<Vec<Answer>> {
        self.mqtt_try(this, Machine::answers)
    }

    fn client_subscribe_answers(&mut self, this: ClientHandle) -> Result<PollableHandle, Fault> {
        self.mqtt_event(this, ANSWERS)
    }

    fn client_receive(&mut self, this: ClientHandle) -> Poll<Called<Message>> {
        self.mqtt_wait(this, Machine::message)
    }

    fn client_try_receive(&mut self, this: ClientHandle) -> Called<Message> {
        self.mqtt_try(this, Machine::message)
    }

    fn client_subscribe_receive(&mut self, this: ClientHandle) -> Result<PollableHandle, Fault> {
        self.mqtt_event(this, RECEIVE)
    }

    fn client_start_disconnect(
        &mut self,
        this: ClientHandle,
        with_will: bool,
        session_expiry: Option<u32>,
    ) -> Called<()> {
        self.mqtt_start(this, |machine, _| {
            machine.disconnect(with_will, session_expiry)
        })
    }

    fn client_finish_disconnect(&mut self, this: ClientHandle) -> Poll<Called<()>> {
        self.mqtt_wait(this, |machine| machine.disconnected())
    }

    fn client_subscribe_disconnect(&mut self, this: ClientHandle) -> Result<PollableHandle, Fault> {
        self.mqtt_event(this, DISCONNECT)
    }

    fn connect(&mut self, options: &ConnectOptions) -> Poll<Called<ClientHandle>> {
        let connected = self.connect_client::<Link<P, Machine>, _>(
            |task| task.begin_mqtt(options),
            |task, handle| {
                let finished = task.client_finish_connect(ClientHandle(handle));
                finished.map_ok(|result| result.map(drop))
            },
        );
        connected.map_ok(|made| made.map(ClientHandle))
    }

    fn start_connect(&mut self, options: &ConnectOptions) -> Called<ClientHandle> {
        Ok(self.begin_mqtt(options)?.map(ClientHandle))
    }

    fn drop_client(&mut self, this: ClientHandle) -> Result<(), Fault> {
        Task::drop_client::<Link<P, Machine>>(self, this.0)
    }
}
