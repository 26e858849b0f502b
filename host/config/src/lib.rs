//! Reads `smallos.toml`, the file that tells a host what to run and how.
//!
//! Text becomes a [`Config`] with every field typed and in range, or a list of all that is
//! wrong, each with its line and key. This crate opens no module and checks no path; it
//! only says which path was meant.
//!
//! One table, [`KEYS`], holds each key's type, default, range and meaning. It drives the
//! reading, the suggestions for misspelt keys and the documentation ([`keys_text`]), so
//! that the three can't disagree.
//!
//! ```
//! use smallos_config::Config;
//!
//! let text = r#"
//! workers = 2
//! [[task]]
//! name = "web"
//! module = "web.wasm"
//! grants = ["net.listen=:8080"]
//! "#;
//! let config = Config::parse(text, "smallos.toml").unwrap();
//! assert_eq!(config.tasks[0].priority, 5);
//!
//! let errors = Config::parse("wrokers = 2", "smallos.toml").unwrap_err();
//! assert_eq!(
//!     errors[0].to_string(),
//!     "smallos.toml:1: wrokers: unknown key (did you mean workers?)"
//! );
//! ```
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod build;
mod clients;
mod config;
mod error;
mod keys;
mod lines;
mod quantity;
mod section;
mod show;
mod task;
mod tls;
mod value;

pub use clients::{
    ClientDefaults, HttpDefaults, MqttDefaults, RedisDefaults, SseDefaults, StreamDefaults,
    WebsocketDefaults,
};
pub use config::{Config, FILE_BYTES_MAX, LogLevel, MemoryLayout};
pub use error::{ConfigError, ERRORS_MAX};
pub use keys::{KEYS, Key, Kind};
pub use quantity::{parse_duration, parse_size, show_duration, show_size};
pub use show::keys_text;
pub use smallos_grants::Grants;
pub use task::{Limits, Restart, RestartPolicy, TEXTS_BYTES_MAX, TaskConfig};
pub use tls::{TLS_DEFAULT, TlsProfile};
