//! Bytes to packets and back, for both roles and both versions.
//!
//! Written here because no crate fits. `mqtt-proto` 0.4 takes integers that
//! aren't minimal and strings with NUL, and its `bytes` needs atomics that
//! Cortex-M0 lacks; `mqtt-protocol-core` 0.7 brings 40,000 lines, a state
//! machine of its own and proc-macro crates; `mqttrs` is 3.1.1 only and
//! without upkeep since 2021; `mqttbytes` is left for `rumqttc`, with std.

mod decode;
mod encode;
mod frames;
mod packet;
mod property;
pub(crate) mod wire;

pub use decode::decode;
pub use encode::{EncodeError, encode};
pub(crate) use encode::{publish_size, write_publish};
pub use frames::{Frame, Frames};
pub use packet::{
    Ack, Auth, Connack, Connect, Disconnect, Packet, PacketType, Publish, Qos, RetainHandling,
    Suback, Subscribe, Subscription, Unsubscribe, Version, Will,
};
pub use property::{Place, Properties, Property, PropertyError};
pub use wire::VARINT_MAX;
