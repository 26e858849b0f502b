//! From the guest's options and the task's caps to what the machine needs.

use super::convert::{invalid, properties_in, qos_in};
use crate::clients::ClientDefaults;
use alloc::string::String;
use smallos_contract::mqtt::mqtt as contract;
use smallos_contract::net::tls::TlsOptions;
use smallos_mqtt::{ConnectOptions, Limits, Properties, Property, TopicName, Version, Will};

/// Of a waiting call, if the options have none.
const TIMEOUT_DEFAULT_NS: u64 = 30_000_000_000;
/// MQTT 5.0, 2.1.4.
const PACKET_BYTES_MAX: usize = 268_435_460;
/// What a topic alias may take: MQTT's longest topic, and at least what the table needs.
const ALIAS_BYTES: [usize; 2] = [256, 65_536];

/// Where to connect to, again and again.
#[derive(Clone)]
pub(crate) struct Server {
    pub host: String,
    pub port: u16,
    pub tls: Option<TlsOptions>,
}

/// What a machine is made from.
pub(crate) struct Plan {
    pub server: Server,
    pub client_id: String,
    pub options: ConnectOptions,
    pub limits: Limits,
    pub timeout_ns: u64,
}

impl Plan {
    pub fn new(
        from: &contract::ConnectOptions,
        caps: &ClientDefaults,
    ) -> Result<Self, contract::Error> {
        let timeout_ns = from.timeout.unwrap_or(TIMEOUT_DEFAULT_NS);
        Ok(Self {
            server: Server {
                host: from.host.clone(),
                port: from.port,
                tls: from.tls.clone(),
            },
            client_id: from.client_id.clone(),
            options: connect_options(from, caps, timeout_ns)?,
            limits: limits(from, caps)?,
            timeout_ns,
        })
    }
}

fn connect_options(
    from: &contract::ConnectOptions,
    caps: &ClientDefaults,
    timeout_ns: u64,
) -> Result<ConnectOptions, contract::Error> {
    let mut options = ConnectOptions::new(match from.version {
        contract::Version::V311 => Version::V311,
        contract::Version::V5 => Version::V5,
    });
    options.clean_start = from.clean_start;
    options.session_expiry_secs = from.session_expiry;
    options.keep_alive_secs = from.keep_alive.unwrap_or(caps.mqtt_keepalive_s);
    options.username = from.user.clone();
    options.password = from.password.clone();
    options.will = from.will.as_ref().map(will).transpose()?;
    options.connack_timeout_ns = timeout_ns;
    options.ping_timeout_ns = timeout_ns;
    for property in properties_in(&from.properties)?.iter() {
        match property {
            Property::RequestResponseInformation(wanted) => {
                options.request_response_information = wanted == 1;
            }
            // What has no place here is refused when the machine begins.
            property => options.user_properties.push(property).map_err(invalid)?,
        }
    }
    Ok(options)
}

fn will(from: &contract::Will) -> Result<Will, contract::Error> {
    let properties: Properties = properties_in(&from.properties)?;
    Ok(Will {
        topic: TopicName::new(from.topic.as_str()).map_err(invalid)?,
        payload: from.payload.clone(),
        qos: qos_in(from.qos),
        retain: from.retain,
        properties,
    })
}

fn limits(
    from: &contract::ConnectOptions,
    caps: &ClientDefaults,
) -> Result<Limits, contract::Error> {
    let usual = Limits::default();
    let packet_bytes = at_most(from.packet_bytes_max, caps.mqtt_packet_bytes).min(PACKET_BYTES_MAX);
    let messages = at_most(from.messages_max, caps.mqtt_messages);
    if messages == 0 || from.receive_maximum == Some(0) {
        return Err(invalid("messages-max and receive-maximum are at least 1"));
    }
    let messages_u16 = u16::try_from(messages).unwrap_or(u16::MAX);
    // Each may stand for as long a topic as a packet can bring.
    let [least, most] = ALIAS_BYTES;
    let alias_bytes = packet_bytes.clamp(least, most);
    let aliases_most = u16::try_from(caps.stream_buffer_bytes / alias_bytes).unwrap_or(u16::MAX);
    let aliases = |usual: u16| from.topic_alias_maximum.unwrap_or(usual).min(aliases_most);
    Ok(Limits {
        // No more than `PACKET_BYTES_MAX`.
        packet_bytes_max: packet_bytes as u32,
        queued_messages_max: messages,
        // Any one message has to fit.
        queued_bytes_max: caps.stream_buffer_bytes.max(packet_bytes),
        receive_maximum: from
            .receive_maximum
            .unwrap_or(usual.receive_maximum)
            .min(messages_u16),
        transmit_bytes_max: usual.transmit_bytes_max.min(caps.stream_buffer_bytes),
        events_max: messages,
        event_bytes_max: usual.event_bytes_max.min(caps.stream_buffer_bytes),
        topic_aliases_in_max: aliases(usual.topic_aliases_in_max),
        topic_aliases_out_max: aliases(usual.topic_aliases_out_max),
        ..usual
    })
}

fn at_most(asked: Option<u32>, cap: usize) -> usize {
    asked.map_or(cap, |asked| cap.min(asked as usize))
}
