//! Every key of `smallos.toml`: the single source for reading, suggesting and documenting.
//! To add a key, add a row here and the field that takes its value.

use std::time::Duration;

/// One key.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The key with its tables. `task.` stands for the keys of a `[[task]]`, and `tls.` for
    /// those of a `[tls.NAME]`.
    pub path: &'static str,
    /// A second name under which the key is accepted.
    pub alias: Option<&'static str>,
    /// Its type, default and range.
    pub kind: Kind,
    /// What it means, in one line.
    pub doc: &'static str,
}

/// What a key takes. Bounds are inclusive.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A whole number.
    Integer {
        /// If the key is absent.
        default: u64,
        /// The least.
        min: u64,
        /// The most.
        max: u64,
    },
    /// `true` or `false`.
    Boolean {
        /// If the key is absent.
        default: bool,
    },
    /// Bytes, or text like `"16 MiB"`.
    Size {
        /// If the key is absent, in bytes.
        default: u64,
        /// The least, in bytes.
        min: u64,
        /// The most, in bytes.
        max: u64,
    },
    /// Text like `"10 s"`.
    Duration {
        /// If the key is absent.
        default: Duration,
        /// The least.
        min: Duration,
        /// The most.
        max: Duration,
    },
    /// Text like `"10 s"`, or `"off"`, which is the default.
    DurationOrOff {
        /// The least.
        min: Duration,
        /// The most.
        max: Duration,
    },
    /// Whole seconds, or text like `"10 s"`.
    Seconds {
        /// If the key is absent, in seconds.
        default: u64,
        /// The least, in seconds.
        min: u64,
        /// The most, in seconds.
        max: u64,
    },
    /// One of some words.
    Choice {
        /// If the key is absent.
        default: &'static str,
        /// The words.
        of: &'static [&'static str],
    },
    /// Text that must be given.
    Text,
    /// Text, empty by default, which is none.
    OptionalText,
    /// A path from the directory of the file, empty by default, which is none.
    OptionalPath,
    /// A list of texts, empty by default.
    Texts,
    /// A table of texts, empty by default.
    TextTable,
    /// The keys of `client_defaults` again, for one task.
    ClientDefaults,
    /// Any number of `[[task]]` tables.
    Tasks,
    /// Any number of `[tls.NAME]` tables.
    Profiles,
}

const KIB: u64 = 1 << 10;
const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;
const YEAR: Duration = Duration::from_secs(365 * 86_400);
const MS: Duration = Duration::from_millis(1);

const fn key(path: &'static str, kind: Kind, doc: &'static str) -> Key {
    Key {
        path,
        alias: None,
        kind,
        doc,
    }
}

const fn aliased(path: &'static str, alias: &'static str, kind: Kind, doc: &'static str) -> Key {
    Key {
        path,
        alias: Some(alias),
        kind,
        doc,
    }
}

const fn int(default: u64, min: u64, max: u64) -> Kind {
    Kind::Integer { default, min, max }
}

/// A cap of a client: from 1 KiB to 1 GiB.
const fn cap(default: u64) -> Kind {
    Kind::Size {
        default,
        min: KIB,
        max: GIB,
    }
}

const fn flag(default: bool) -> Kind {
    Kind::Boolean { default }
}

const fn time(default: Duration, min: Duration, max: Duration) -> Kind {
    Kind::Duration { default, min, max }
}

const RESTARTS: Kind = Kind::Choice {
    default: "never",
    of: &["never", "on-failure", "always"],
};

/// Every key, in the order of the documentation.
pub const KEYS: &[Key] = &[
    aliased(
        "task_capacity",
        "oslist_length",
        int(1024, 1, 1_048_576),
        "The most tasks at one time.",
    ),
    aliased(
        "priority_levels",
        "num_categories",
        int(10, 2, 255),
        "Priorities run from 1, the most urgent, to this minus 1.",
    ),
    key(
        "io_buffer_length",
        int(1024, 1, 1_048_576),
        "Lines of the tasks' output that are kept to be shown again.",
    ),
    key(
        "eternal_watchers",
        flag(false),
        "Watcher tasks alone keep the host running.",
    ),
    key(
        "workers",
        int(0, 0, 1024),
        "Worker threads; 0 is one per core.",
    ),
    key(
        "slice",
        time(MS, Duration::from_micros(100), Duration::from_secs(1)),
        "How long a task computes before others of its level get their turn.",
    ),
    key(
        "ageing",
        Kind::DurationOrOff { min: MS, max: YEAR },
        "A task ready for this long rises by one level; off is strict priorities.",
    ),
    key(
        "memory_layout",
        Kind::Choice {
            default: "guarded",
            of: &["guarded", "dense"],
        },
        "guarded: fast, much address space per task; dense: slower, far more tasks.",
    ),
    key(
        "log",
        Kind::Choice {
            default: "info",
            of: &["off", "error", "warn", "info", "debug", "trace"],
        },
        "The least level of the log that is shown.",
    ),
    key(
        "timeout",
        Kind::DurationOrOff { min: MS, max: YEAR },
        "Ends the whole run after this time.",
    ),
    key(
        "stop_on_failure",
        flag(false),
        "A task that fails for good stops all others.",
    ),
    key(
        "modules",
        Kind::TextTable,
        "Modules that tasks may start by name: name = \"path\".",
    ),
    key(
        "tls",
        Kind::Profiles,
        "One [tls.NAME] per TLS profile; tasks that name none have the one called default.",
    ),
    key(
        "tls.system_roots",
        flag(true),
        "Trust the certificate authorities that this machine trusts.",
    ),
    key(
        "tls.ca_file",
        Kind::OptionalPath,
        "Trust the certificate authorities in this PEM file too.",
    ),
    key(
        "tls.certificate_file",
        Kind::OptionalPath,
        "The certificate, and its chain, for servers that ask for one; PEM.",
    ),
    key(
        "tls.key_file",
        Kind::OptionalPath,
        "The key of that certificate, PEM without a password; no task ever sees it.",
    ),
    key(
        "tls.server_name",
        Kind::OptionalText,
        "The name that servers' certificates must be for; else the host connected to.",
    ),
    key(
        "tls.handshake_timeout",
        time(Duration::from_secs(30), MS, Duration::from_secs(3600)),
        "From the connection to the end of the handshake.",
    ),
    key(
        "client_defaults.stream.max_buffer_size",
        cap(16 * MIB),
        "The most bytes that a stream buffers.",
    ),
    key(
        "client_defaults.http.max_response_size",
        cap(16 * MIB),
        "The largest HTTP response.",
    ),
    key(
        "client_defaults.redis.max_response_size",
        cap(16 * MIB),
        "The largest Redis response.",
    ),
    key(
        "client_defaults.redis.max_nesting_depth",
        int(32, 1, 1024),
        "The deepest nesting of a Redis response.",
    ),
    key(
        "client_defaults.mqtt.keepalive",
        Kind::Seconds {
            default: 60,
            min: 0,
            max: 65_535,
        },
        "Seconds between signs of life to an MQTT broker; 0 is none.",
    ),
    key(
        "client_defaults.mqtt.max_packet_size",
        cap(256 * KIB),
        "The largest MQTT packet.",
    ),
    key(
        "client_defaults.mqtt.max_queued_messages",
        int(1024, 1, 1_048_576),
        "The most MQTT messages that wait.",
    ),
    key(
        "client_defaults.sse.max_event_size",
        cap(MIB),
        "The largest server-sent event.",
    ),
    key(
        "client_defaults.sse.max_line_size",
        cap(64 * KIB),
        "The longest line of a server-sent event.",
    ),
    key(
        "client_defaults.websocket.max_frame_size",
        cap(MIB),
        "The largest WebSocket frame.",
    ),
    key(
        "client_defaults.websocket.max_message_size",
        cap(4 * MIB),
        "The largest WebSocket message.",
    ),
    key(
        "client_defaults.websocket.max_line_size",
        cap(16 * KIB),
        "The longest header line of a WebSocket handshake.",
    ),
    key(
        "task",
        Kind::Tasks,
        "One [[task]] per task, started in the order of the file.",
    ),
    key(
        "task.name",
        Kind::Text,
        "Its name, 1 to 64 bytes, unlike every other task's.",
    ),
    key(
        "task.module",
        Kind::Text,
        "What it runs: a name from [modules], or a path from this file's directory.",
    ),
    key(
        "task.args",
        Kind::Texts,
        "Its arguments, at most 65,536 bytes in all.",
    ),
    key(
        "task.env",
        Kind::TextTable,
        "Its environment variables; the host's own are not inherited.",
    ),
    key(
        "task.config",
        Kind::TextTable,
        "Its configuration values, for environment.get.",
    ),
    key(
        "task.priority",
        int(5, 1, 254),
        "From 1, the most urgent, to priority_levels - 1; the default never exceeds that.",
    ),
    key(
        "task.watcher",
        flag(false),
        "A watcher doesn't keep the host running.",
    ),
    key(
        "task.grants",
        Kind::Texts,
        "What it may do, for instance \"net.listen=:7000\"; nothing by default.",
    ),
    key(
        "task.limits.memory",
        Kind::Size {
            default: 64 * MIB,
            min: 64 * KIB,
            max: 4 * GIB,
        },
        "The most linear memory.",
    ),
    key(
        "task.limits.timeout",
        Kind::DurationOrOff { min: MS, max: YEAR },
        "The most time from its start to its end.",
    ),
    key(
        "task.limits.handles",
        int(1024, 1, 1_048_576),
        "The most open handles.",
    ),
    key(
        "task.limits.tasks",
        int(256, 0, 1_048_576),
        "The most living descendants.",
    ),
    key(
        "task.limits.stack",
        Kind::Size {
            default: 512 * KIB,
            min: 64 * KIB,
            max: 8 * MIB,
        },
        "The most stack.",
    ),
    key(
        "task.limits.table_elements",
        int(100_000, 0, 10_000_000),
        "The most elements in its tables.",
    ),
    key(
        "task.limits.instances",
        int(32, 1, 1024),
        "The most core instances in its component.",
    ),
    key(
        "task.restart",
        RESTARTS,
        "When to start it again; a table says more than the word.",
    ),
    key("task.restart.policy", RESTARTS, "The word, in the table."),
    key(
        "task.restart.backoff",
        time(Duration::from_millis(100), MS, Duration::from_secs(3600)),
        "The wait before the first restart; it doubles with each.",
    ),
    key(
        "task.restart.backoff_max",
        time(Duration::from_secs(30), MS, Duration::from_secs(86_400)),
        "The longest wait before a restart.",
    ),
    key(
        "task.restart.max",
        int(5, 1, 1_000_000),
        "More restarts than this within the window, and the failure is final.",
    ),
    key(
        "task.restart.window",
        time(Duration::from_secs(60), MS, YEAR),
        "The window for max.",
    ),
    key(
        "task.client_defaults",
        Kind::ClientDefaults,
        "This task's own client_defaults; what it doesn't set is the host's.",
    ),
];

/// The row of this path.
pub(crate) fn find(path: &str) -> Option<&'static Key> {
    KEYS.iter()
        .find(|key| key.path == path || key.alias == Some(path))
}

/// The names directly under a table; the top has the empty path. With aliases.
pub(crate) fn children(table: &str) -> impl Iterator<Item = &'static str> {
    KEYS.iter()
        .flat_map(|key| [Some(key.path), key.alias])
        .flatten()
        .filter_map(move |path| {
            let rest = match table {
                "" => path,
                _ => path.strip_prefix(table)?.strip_prefix('.')?,
            };
            rest.split('.').next()
        })
}
