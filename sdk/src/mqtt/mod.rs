//! MQTT 3.1.1 and 5.0, spoken by the host: `Options`, a [`Client`], `publish`, `subscribe`
//! and `next`. Needs the grant `net.connect` for the server.
//!
//! There is no event loop to poll: the host sends signs of life and acknowledgements while the
//! task waits for anything. A message is acknowledged when [`Client::next`] gives it. A client
//! that has subscribed must take its messages: answers of the server wait behind them.
//!
//! ```no_run
//! # async fn example() -> Result<(), smallos::mqtt::Error> {
//! use smallos::mqtt::{Client, Options, QoS};
//!
//! let client = Client::connect(&Options::new("thermometer", "127.0.0.1", 1883)).await?;
//! client.subscribe("rooms/+/target", QoS::AtLeastOnce).await?;
//! client.publish("rooms/1/is", QoS::AtLeastOnce, true, "21.5").await?;
//! let message = client.next().await?;
//! # Ok(())
//! # }
//! ```

mod client;
mod error;
mod expected;
mod options;
mod reconnect;

pub use crate::bindings::mqtt::mqtt::{
    Connected, Limit, Message, Property, Qos as QoS, ReasonCode, Refusal, RetainHandling,
    Subscription, Version, Will as LastWill,
};
pub use client::{Client, Delivery};
pub use error::Error;
pub use options::Options;
pub use reconnect::Backoff;
