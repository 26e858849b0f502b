//! A backend for the `log` crate. `#[smallos::task]` installs it; a record's target becomes
//! the entry's context. It never waits: the host drops entries when its buffer is full.

use log::{Level, LevelFilter, Log, Metadata, Record};

use crate::bindings::system::log as host;

struct HostLog;

impl Log for HostLog {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.level() <= log::max_level()
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let message = alloc::fmt::format(*record.args());
        host::log(host_level(record.level()), record.target(), &message);
    }

    fn flush(&self) {}
}

/// Installs the backend with the host's threshold. A second call changes nothing.
pub fn install() {
    #[cfg(target_arch = "wasm32")]
    if log::set_logger(&HostLog).is_ok() {
        log::set_max_level(filter(host::threshold()));
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (
        &HostLog as &dyn Log,
        filter as fn(host::Level) -> LevelFilter,
    );
}

fn host_level(level: Level) -> host::Level {
    match level {
        Level::Error => host::Level::Error,
        Level::Warn => host::Level::Warn,
        Level::Info => host::Level::Info,
        Level::Debug => host::Level::Debug,
        Level::Trace => host::Level::Trace,
    }
}

/// `log` has nothing graver than `error`, so `critical` keeps none of its records.
fn filter(threshold: host::Level) -> LevelFilter {
    match threshold {
        host::Level::Trace => LevelFilter::Trace,
        host::Level::Debug => LevelFilter::Debug,
        host::Level::Info => LevelFilter::Info,
        host::Level::Warn => LevelFilter::Warn,
        host::Level::Error => LevelFilter::Error,
        host::Level::Critical => LevelFilter::Off,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn critical_keeps_no_record_and_trace_keeps_all() {
        assert_eq!(filter(host::Level::Critical), LevelFilter::Off);
        assert_eq!(filter(host::Level::Trace), LevelFilter::Trace);
    }

    #[test]
    fn levels_keep_their_rank() {
        assert!(host_level(Level::Error) > host_level(Level::Warn));
        assert!(host_level(Level::Debug) > host_level(Level::Trace));
    }
}
