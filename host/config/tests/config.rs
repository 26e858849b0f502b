//! What a file means, and what is said about a wrong one.

use smallos_config::{
    Config, ERRORS_MAX, FILE_BYTES_MAX, KEYS, Kind, LogLevel, MemoryLayout, RestartPolicy,
    TaskConfig, TlsProfile, keys_text,
};
use std::path::{Path, PathBuf};
use std::time::Duration;

const EXAMPLE: &str = include_str!("../example.toml");

fn read(text: &str) -> Config {
    Config::parse(text, "smallos.toml").unwrap_or_else(|errors| panic!("{errors:#?}"))
}

/// The errors as they are printed.
fn errors(text: &str) -> Vec<String> {
    match Config::parse(text, "smallos.toml") {
        Ok(_) => Vec::new(),
        Err(errors) => errors.iter().map(ToString::to_string).collect(),
    }
}

/// A file with one task and these lines in it.
fn with_task(lines: &str) -> String {
    format!("[[task]]\nname = \"a\"\nmodule = \"a.wasm\"\n{lines}\n")
}

#[test]
fn the_example_is_all_defaults() {
    let mut defaults = Config::default_for_run();
    let task = TaskConfig::new(&defaults, "app", "app.wasm");
    defaults.modules.insert("app".into(), "app.wasm".into());
    defaults.tasks.push(task);
    assert_eq!(read(EXAMPLE), defaults);
    assert_eq!(
        read("[[task]]\nname = \"app\"\nmodule = \"app.wasm\""),
        defaults
    );
}

#[test]
fn the_defaults_are_those_of_the_requirements() {
    let c = Config::default_for_run();
    assert_eq!(
        (c.task_capacity, c.priority_levels, c.io_buffer_length),
        (1024, 10, 1024)
    );
    assert!(!c.eternal_watchers && !c.stop_on_failure);
    assert_eq!(
        (c.workers, c.slice, c.ageing, c.timeout),
        (0, Duration::from_millis(1), None, None)
    );
    assert_eq!(
        (c.memory_layout, c.log),
        (MemoryLayout::Guarded, LogLevel::Info)
    );
    let d = &c.client_defaults;
    let values: Vec<u64> = d.entries().iter().map(|(_, value)| *value).collect();
    assert_eq!(
        values,
        [
            16 << 20,
            16 << 20,
            16 << 20,
            32,
            60,
            256 << 10,
            1024,
            1 << 20,
            64 << 10,
            1 << 20,
            4 << 20,
            16 << 10
        ]
    );
    let t = TaskConfig::new(&c, "a", "a.wasm");
    assert_eq!(
        (t.priority, t.watcher, t.grants.is_empty()),
        (5, false, true)
    );
    assert_eq!(
        (t.limits.memory, t.limits.stack, t.limits.timeout),
        (64 << 20, 512 << 10, None)
    );
    assert_eq!(
        (
            t.limits.handles,
            t.limits.tasks,
            t.limits.table_elements,
            t.limits.instances
        ),
        (1024, 256, 100_000, 32)
    );
    let r = &t.restart;
    assert_eq!((r.policy, r.max), (RestartPolicy::Never, 5));
    assert_eq!(
        (r.backoff, r.backoff_max, r.window),
        (
            Duration::from_millis(100),
            Duration::from_secs(30),
            Duration::from_secs(60)
        )
    );
}

#[test]
fn every_value_reaches_its_field() {
    let c = Config::parse(
        r#"
        oslist_length = 7
        num_categories = 4
        io_buffer_length = 9
        eternal_watchers = true
        workers = 3
        slice = "500 us"
        ageing = "2 s"
        memory_layout = "dense"
        log = "trace"
        timeout = "5 min"
        stop_on_failure = true
        [modules]
        worker = "w/worker.wasm"
        [client_defaults.redis]
        max_nesting_depth = 8
        [client_defaults.mqtt]
        keepalive = "2 min"
        [[task]]
        name = "one"
        module = "worker"
        args = ["a", "b"]
        env = { HOME = "/" }
        config = { colour = "red" }
        priority = 3
        watcher = true
        grants = ["task.control", "net.listen=:7000"]
        restart = "always"
        limits = { memory = 65536, timeout = "1 s", handles = 2, tasks = 0, stack = "8 MiB", table_elements = 1, instances = 1 }
        client_defaults = { redis = { max_nesting_depth = 9 }, sse = { max_line_size = "2 KB" } }
        [[task]]
        name = "two"
        module = "/abs/two.wasm"
        restart = { policy = "on-failure", backoff = "1 s", backoff_max = "2 s", max = 1, window = "3 s" }
        "#,
        "conf/smallos.toml",
    )
    .unwrap();
    assert_eq!(
        (
            c.task_capacity,
            c.priority_levels,
            c.io_buffer_length,
            c.workers
        ),
        (7, 4, 9, 3)
    );
    assert!(c.eternal_watchers && c.stop_on_failure);
    assert_eq!(
        (c.slice, c.ageing),
        (Duration::from_micros(500), Some(Duration::from_secs(2)))
    );
    assert_eq!(
        (c.memory_layout, c.log),
        (MemoryLayout::Dense, LogLevel::Trace)
    );
    assert_eq!(c.timeout, Some(Duration::from_secs(300)));
    let (one, two) = (&c.tasks[0], &c.tasks[1]);
    assert_eq!(one.module, Path::new("conf/w/worker.wasm"));
    assert_eq!(one.module_name.as_deref(), Some("worker"));
    assert_eq!(two.module, Path::new("/abs/two.wasm"));
    let modules: Vec<_> = c
        .modules
        .iter()
        .map(|(n, p)| (n.as_str(), p.clone()))
        .collect();
    assert_eq!(
        modules,
        [
            ("two", PathBuf::from("/abs/two.wasm")),
            ("worker", one.module.clone())
        ]
    );
    assert_eq!(
        (
            one.args.join(" "),
            one.env["HOME"].as_str(),
            one.config["colour"].as_str()
        ),
        ("a b".into(), "/", "red")
    );
    assert_eq!(
        (one.priority, one.watcher, one.restart.policy),
        (3, true, RestartPolicy::Always)
    );
    assert!(one.grants.control() && one.grants.listen("::".parse().unwrap(), 7000));
    let l = &one.limits;
    assert_eq!(
        (l.memory, l.timeout, l.handles, l.tasks),
        (65536, Some(Duration::from_secs(1)), 2, 0)
    );
    assert_eq!((l.stack, l.table_elements, l.instances), (8 << 20, 1, 1));
    let d = &one.client_defaults;
    assert_eq!((d.redis.max_nesting_depth, d.sse.max_line_size), (9, 2000));
    assert_eq!(d.mqtt.keepalive, Duration::from_secs(120), "inherited");
    assert_eq!(two.client_defaults, c.client_defaults);
    assert_eq!(two.client_defaults.redis.max_nesting_depth, 8);
    assert_eq!(two.priority, 3, "5 is beyond three levels");
    let r = &two.restart;
    assert_eq!(
        (r.policy, r.max, r.backoff),
        (RestartPolicy::OnFailure, 1, Duration::from_secs(1))
    );
    assert_eq!(
        (r.backoff_max, r.window),
        (Duration::from_secs(2), Duration::from_secs(3))
    );
}

#[test]
fn unknown_keys_get_the_nearest_name() {
    let text = "\n[client_defaults.redis]\nmax_nesting_depht = 3\n";
    assert_eq!(
        errors(text),
        [
            "smallos.toml:3: client_defaults.redis.max_nesting_depht: unknown key (did you mean max_nesting_depth?)"
        ]
    );
    assert_eq!(
        errors("[[taks]]"),
        ["smallos.toml:1: taks: unknown key (did you mean task?)"]
    );
    assert_eq!(
        errors(&with_task("limits.memroy = 1")),
        ["smallos.toml:4: task[0].limits.memroy: unknown key (did you mean memory?)"]
    );
    assert!(
        errors("[client_defaults]\nq = 1")[0]
            .contains("known here are http, mqtt, redis, sse, stream, websocket")
    );
    assert_eq!(
        errors(&with_task("client_defaults.mqtt.keepaliv = 1")),
        [
            "smallos.toml:4: task[0].client_defaults.mqtt.keepaliv: unknown key (did you mean keepalive?)"
        ]
    );
}

#[test]
fn wrong_types_say_expected_and_found() {
    for (text, what) in [
        (
            "workers = \"2\"",
            "workers: expected a whole number, found text",
        ),
        (
            "workers = 2.0",
            "workers: expected a whole number, found a number with a fraction",
        ),
        (
            "slice = 5",
            "slice: expected a duration (text like \"250 ms\" or \"10 s\"), found a whole number",
        ),
        (
            "eternal_watchers = 1",
            "eternal_watchers: expected true or false, found a whole number",
        ),
        (
            "log = 2020-01-01",
            "log: expected a word in quotes, found a date or time",
        ),
        (
            "modules = []",
            "modules: expected a table of texts, found a list",
        ),
        (
            "modules.a = 1",
            "modules.a: expected text in quotes, found a whole number",
        ),
        (
            "client_defaults = 1",
            "client_defaults: expected a table, found a whole number",
        ),
        (
            "client_defaults.stream.max_buffer_size = true",
            "client_defaults.stream.max_buffer_size: expected a size (bytes, or text like \"16 MiB\"), found true or false",
        ),
        (
            "[task]\nname = \"a\"",
            "task: expected [[task]] tables (with two brackets), found a table",
        ),
        (
            "task = [1]",
            "task[0]: expected a table, found a whole number",
        ),
        (
            "[workers]",
            "workers: expected a whole number, found a table",
        ),
    ] {
        assert_eq!(errors(text), [format!("smallos.toml:1: {what}")]);
    }
    for (line, what) in [
        (
            "args = [\"a\", 1]",
            "args[1]: expected text in quotes, found a whole number",
        ),
        (
            "env = { A = 1 }",
            "env.A: expected text in quotes, found a whole number",
        ),
        (
            "restart = 1",
            "restart: expected a word in quotes, found a whole number",
        ),
        (
            "limits = 1",
            "limits: expected a table, found a whole number",
        ),
        (
            "client_defaults = 1",
            "client_defaults: expected a table, found a whole number",
        ),
        (
            "name = 1\nmodule = \"a.wasm\"",
            "name: expected text in quotes, found a whole number",
        ),
    ] {
        let text = match line.starts_with("name") {
            true => format!("[[task]]\n\n\n{line}"),
            false => with_task(line),
        };
        assert_eq!(errors(&text), [format!("smallos.toml:4: task[0].{what}")]);
    }
}

#[test]
fn ranges_and_quantities() {
    for (text, what) in [
        (
            "task_capacity = 0",
            "task_capacity: 0 is out of range (1 to 1048576)",
        ),
        (
            "priority_levels = -1",
            "priority_levels: -1 is out of range (2 to 255)",
        ),
        (
            "workers = 99999999999999999999",
            "workers: 99999999999999999999 is out of range (0 to 1024)",
        ),
        (
            "slice = \"2 s\"",
            "slice: 2 s is out of range (100 us to 1 s)",
        ),
        (
            "slice = \"off\"",
            "slice: \"off\" is not a duration (text like \"250 ms\" or \"10 s\"): it doesn't begin with a whole number",
        ),
        (
            "ageing = \"5\"",
            "ageing: \"5\" is not a duration (text like \"10 s\") or \"off\": write a whole number and ns, us, ms, s, min, h or d",
        ),
        (
            "log = \"wran\"",
            "log: \"wran\" is not one of off, error, warn, info, debug, trace (did you mean warn?)",
        ),
        (
            "client_defaults.sse.max_line_size = \"1 TiB\"",
            "client_defaults.sse.max_line_size: 1 TiB is out of range (1 KiB to 1 GiB)",
        ),
        (
            "client_defaults.mqtt.keepalive = \"1500 ms\"",
            "client_defaults.mqtt.keepalive: \"1500 ms\" is not seconds (a whole number, or text like \"10 s\"): write whole seconds",
        ),
    ] {
        assert_eq!(errors(text), [format!("smallos.toml:1: {what}")]);
    }
    assert_eq!(read("workers = 0x1_0").workers, 16);
}

#[test]
fn the_table_of_keys_is_what_the_parser_does() {
    for key in KEYS {
        let task = key.path.starts_with("task.");
        let tls = key.path.starts_with("tls.");
        let path = key.path.strip_prefix("task.").unwrap_or(key.path);
        let path = path.strip_prefix("tls.").unwrap_or(path);
        let with = |path: &str, value: &str| {
            let line = format!("{path} = {value}");
            match (task, tls) {
                (true, _) => with_task(&line),
                (_, true) => format!("[tls.default]\n{line}\n"),
                _ => line,
            }
        };
        if let Some(default) = key.default_text() {
            let without = if task { with_task("") } else { String::new() };
            assert_eq!(read(&with(path, &default)), read(&without), "{}", key.path);
            if let Some(alias) = key.alias {
                assert_eq!(read(&with(alias, &default)), read(&without), "{alias}");
                let both = format!("{alias} = {default}\n{path} = {default}");
                assert!(errors(&both)[0].contains("given twice"), "{both}");
            }
        }
        if let Kind::Integer { min, max, .. }
        | Kind::Size { min, max, .. }
        | Kind::Seconds { min, max, .. } = key.kind
        {
            // The highest priority needs as many levels.
            let levels = if key.path == "task.priority" {
                "priority_levels = 255\n"
            } else {
                ""
            };
            for n in [min, max] {
                read(&format!("{levels}{}", with(path, &n.to_string())));
            }
            let below = i128::from(min) - 1;
            for n in [below, i128::from(max) + 1] {
                let all = errors(&with(path, &n.to_string()));
                assert!(
                    all.len() == 1 && all[0].contains("is out of range"),
                    "{path} = {n}: {all:?}"
                );
            }
        }
        if let Kind::Duration { min, max, .. } | Kind::DurationOrOff { min, max } = key.kind {
            let value = |ns: u128| with(path, &format!("\"{ns} ns\""));
            for bad in [min.as_nanos() - 1, max.as_nanos() + 1] {
                assert!(
                    errors(&value(bad))
                        .iter()
                        .any(|e| e.contains("is out of range")),
                    "{path}"
                );
            }
            for good in [min, max] {
                let all = errors(&value(good.as_nanos()));
                assert!(
                    all.iter().all(|e| e.contains("longer than backoff_max")),
                    "{all:?}"
                );
            }
        }
        if let Kind::Choice { of, .. } = key.kind {
            for word in of {
                read(&with(path, &format!("\"{word}\"")));
            }
        }
        assert!(
            errors(&with(path, "1979-05-27")).len() == 1,
            "{path} takes a date"
        );
    }
}

#[test]
fn the_documentation_and_the_example_name_every_key() {
    let docs = keys_text();
    let example: toml::Table = EXAMPLE.parse().unwrap();
    for key in KEYS {
        assert!(
            docs.lines().any(|line| line.starts_with(key.path)),
            "{}",
            key.path
        );
        assert!(docs.contains(key.doc));
        let mut here = &toml::Value::Table(example.clone());
        for name in key.path.split('.') {
            here = here
                .get(name)
                .unwrap_or_else(|| panic!("the example lacks {}", key.path));
            here = here
                .as_array()
                .filter(|_| name == "task")
                .map_or(here, |tasks| &tasks[0]);
            if name == "tls" {
                here = &here["default"];
            }
        }
    }
    let defaults: Vec<_> = KEYS
        .iter()
        .map(|k| k.path)
        .filter(|p| p.starts_with("client_defaults."))
        .collect();
    let entries = Config::default_for_run().client_defaults.entries();
    assert_eq!(entries.map(|(key, _)| key).to_vec(), defaults);
}

#[test]
fn tls_profiles_stand_beside_the_default() {
    let text = "[tls.inside]\nsystem_roots = false\nca_file = \"ca.pem\"\n\
                certificate_file = \"/me.pem\"\nkey_file = \"keys/me.key\"\n\
                server_name = \"db.inside\"\nhandshake_timeout = \"2 s\"";
    let config = Config::parse(text, "dir/smallos.toml").unwrap();
    let names: Vec<&str> = config.tls.keys().map(String::as_str).collect();
    assert_eq!(names, ["default", "inside"]);
    let default = TlsProfile {
        system_roots: true,
        ca_file: None,
        certificate_file: None,
        key_file: None,
        server_name: None,
        handshake_timeout: Duration::from_secs(30),
    };
    assert_eq!(config.tls["default"], default);
    let inside = TlsProfile {
        system_roots: false,
        ca_file: Some("dir/ca.pem".into()),
        certificate_file: Some("/me.pem".into()),
        key_file: Some("dir/keys/me.key".into()),
        server_name: Some("db.inside".into()),
        handshake_timeout: Duration::from_secs(2),
    };
    assert_eq!(config.tls["inside"], inside);
}

#[test]
fn a_tls_profile_that_can_not_work_is_told() {
    for (text, what) in [
        (
            "[tls.a]\nsystem_roots = false",
            "2: tls.a.system_roots: nothing is trusted then",
        ),
        (
            "[tls.a]\nkey_file = \"k\"",
            "2: tls.a.key_file: it needs its certificate_file",
        ),
        (
            "[tls.a]\ncertificate_file = \"c\"",
            "2: tls.a.certificate_file: it needs its key_file",
        ),
        (
            "[tls.a]\nca_flie = \"c\"",
            "2: tls.a.ca_flie: unknown key (did you mean ca_file?)",
        ),
        ("[tls.a]\nca_file = \"c\\n\"", "2: tls.a.ca_file: bad path"),
        (
            "[tls.a]\nhandshake_timeout = \"2 h\"",
            "2: tls.a.handshake_timeout: 2 h is out of range",
        ),
        ("tls.a = 1", "1: tls.a: expected a table"),
        ("tls = 1", "1: tls: expected [tls.NAME] tables"),
        ("[tls.\"\"]", "1: tls.: bad profile name"),
    ] {
        let all = errors(text);
        assert!(
            all.len() == 1 && all[0].starts_with(&format!("smallos.toml:{what}")),
            "{text}: {all:?}"
        );
    }
}

#[test]
fn tasks_need_distinct_names_and_modules() {
    let missing = errors("\n[[task]]\n");
    assert_eq!(
        missing,
        [
            "smallos.toml:2: task[0].name: missing; every task needs a name",
            "smallos.toml:2: task[0].module: missing; say what the task runs"
        ]
    );
    let twice = format!("{0}{0}", with_task(""));
    assert_eq!(
        errors(&twice),
        ["smallos.toml:6: task[1].name: task[0] is called \"a\" already"]
    );
    for bad in ["", &"x".repeat(65), "a\\nb", " a"] {
        let text = format!("[[task]]\nmodule = \"a.wasm\"\nname = \"{bad}\"");
        assert_eq!(errors(&text).len(), 1, "{bad:?}");
    }
    assert!(
        errors(&format!(
            "task_capacity = 1\n{}{}",
            with_task(""),
            with_task("").replace("\"a\"", "\"b\"")
        ))[0]
            .contains("2 tasks, but task_capacity is 1")
    );
}

#[test]
fn modules_by_name_and_by_path() {
    let task = |modules: &str, module: &str| {
        format!("{modules}\n[[task]]\nname = \"t\"\nmodule = \"{module}\"")
    };
    assert_eq!(
        errors(&task("[modules]\nworker = \"w.wasm\"", "wroker")),
        ["smallos.toml:5: task[0].module: \"wroker\" is not in [modules] (did you mean worker?)"]
    );
    assert_eq!(
        errors(&task("", "app")),
        ["smallos.toml:4: task[0].module: \"app\" is not in [modules] (for a file, write ./app)"]
    );
    assert_eq!(read(&task("", "./app")).tasks[0].module, Path::new("./app"));
    let two = format!(
        "{}\n[[task]]\nname = \"u\"\nmodule = \"b/x.wasm\"",
        task("", "a/x.wasm")
    );
    assert_eq!(
        errors(&two),
        [
            "smallos.toml:7: task[1].module: two files would be the module \"x\"; give them names in [modules]"
        ]
    );
    let named = read(&format!("modules = {{ x = \"b/x.wasm\" }}\n{two}"));
    assert_eq!(named.modules["x"], Path::new("b/x.wasm"));
    assert_eq!(
        (
            named.tasks[0].module_name.as_deref(),
            named.tasks[1].module_name.as_deref()
        ),
        (None, Some("x"))
    );
    assert!(errors("[modules]\nself = \"a\"")[0].contains("own module"));
    assert!(errors("[modules]\na = \"\"")[0].contains("bad path"));
    assert!(errors("[modules]\n\"a*\" = \"b\"")[0].contains("bad module name"));
}

#[test]
fn rules_between_keys() {
    assert_eq!(
        errors(&with_task("priority = 10")),
        [
            "smallos.toml:4: task[0].priority: 10 is out of range (1 to 9, because priority_levels is 10)"
        ]
    );
    assert_eq!(
        errors(&with_task("restart.backoff = \"1 min\"")),
        [
            "smallos.toml:4: task[0].restart.backoff: backoff (1 min) is longer than backoff_max (30 s)"
        ]
    );
    let grants = errors(&with_task(
        "grants = [\n\"task.control\",\n\"net.conect=a:1\",\n]",
    ));
    assert_eq!(
        grants,
        [
            "smallos.toml:6: task[0].grants[1]: grant \"net.conect=a:1\": unknown grant (did you mean net.connect?)"
        ]
    );
    for line in [
        "env = { \"A=B\" = \"\" }",
        "env = { A = \"\\u0000\" }",
        "config = { \"client_defaults.x\" = \"\" }",
        "args = [\"\\u0000\"]",
    ] {
        assert_eq!(errors(&with_task(line)).len(), 1, "{line}");
    }
    let long = "x".repeat(65_537);
    for line in [
        format!("args = [\"{long}\"]"),
        format!("env = {{ A = \"{long}\" }}"),
        format!("config = {{ A = \"{long}\" }}"),
    ] {
        assert!(errors(&with_task(&line))[0].contains("bytes in all"));
    }
}

#[test]
fn all_errors_come_at_once_in_order_and_bounded() {
    let all =
        errors("wrokers = 1\nslice = 1\n[client_defaults]\nx = 1\n[[task]]\nname = 2\nmodule = 3");
    let lines: Vec<_> = all.iter().map(|e| e.split(':').nth(1).unwrap()).collect();
    assert_eq!(lines, ["1", "2", "4", "6", "7"]);
    let many: String = (0..1000).map(|i| format!("key_{i} = 1\n")).collect();
    assert_eq!(errors(&many).len(), ERRORS_MAX);
    assert_eq!(errors("a = 1\na = 2\n= 3").len(), 2, "slips in TOML too");
    assert!(errors("workers = \nslice = 1")[0].starts_with("smallos.toml:1: not TOML: "));
}

#[test]
fn hostile_text() {
    let escaped = &errors("\"\\u001b[31m\" = 1")[0];
    assert!(!escaped.contains('\u{1b}'), "{escaped}");
    assert!(errors(&format!("{} = 1", "k".repeat(10_000)))[0].len() < 1000);
    assert!(!errors(&format!("workers = {}", "[".repeat(100_000))).is_empty());
    assert!(!errors(&format!("{} = 1", "a.".repeat(100_000) + "a")).is_empty());
    assert!(errors(&" ".repeat(FILE_BYTES_MAX + 1))[0].contains("larger than"));
    assert_eq!(
        errors("\u{feff}workers = 1\r\n").len(),
        0,
        "a byte order mark and CRLF"
    );
}

#[test]
fn a_truncated_example_never_panics() {
    let mut good = 0;
    for end in 0..=EXAMPLE.len() {
        if let Some(cut) = EXAMPLE.get(..end) {
            match Config::parse(cut, "f") {
                Ok(_) => good += 1,
                Err(errors) => assert!(!errors.is_empty()),
            }
        }
    }
    assert!(good > 100, "{good} ends leave a whole file");
}

#[test]
fn random_changes_never_panic() {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |n: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 16) as usize % n
    };
    let pieces = [
        "\"",
        "[",
        "]",
        "{",
        "}",
        "=",
        ".",
        "\n",
        "-1",
        "0",
        "99999999999",
        "true",
        "\"1 d\"",
        "a",
        "task",
        "\u{0}",
        "é",
        "[[task]]\n",
        "#",
    ];
    let mut bad = 0;
    for _ in 0..2_000 {
        let mut bytes = EXAMPLE.as_bytes().to_vec();
        for _ in 0..=next(4) {
            let at = next(bytes.len());
            let end = (at + next(6)).min(bytes.len());
            bytes.splice(at..end, pieces[next(pieces.len())].bytes());
        }
        let text = String::from_utf8_lossy(&bytes);
        if let Err(errors) = Config::parse(&text, "f") {
            bad += 1;
            assert!(errors.len() <= ERRORS_MAX && !errors.is_empty());
            assert!(
                errors
                    .iter()
                    .all(|e| !e.to_string().contains(char::is_control)),
                "{errors:?}"
            );
        }
        let noise: Vec<u8> = (0..next(200)).map(|_| next(256) as u8).collect();
        let _ = Config::parse(&String::from_utf8_lossy(&noise), "f");
    }
    assert!(bad > 500, "{bad}");
}

#[test]
fn loading_a_file() {
    let directory = std::env::temp_dir().join(format!("smallos-config-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let file = directory.join("smallos.toml");
    std::fs::write(&file, with_task("")).unwrap();
    assert_eq!(
        Config::load(&file).unwrap().tasks[0].module,
        directory.join("a.wasm")
    );
    std::fs::write(&file, b"a = \xff").unwrap();
    assert!(
        Config::load(&file).unwrap_err()[0]
            .message
            .contains("not UTF-8 text at byte 4")
    );
    std::fs::remove_dir_all(&directory).unwrap();
    assert!(
        Config::load(&file).unwrap_err()[0]
            .message
            .contains("can't open it")
    );
}
