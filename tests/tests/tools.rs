//! The commands that run nothing: `inspect`, `completions`, `man`, help and usage.

use serde_json::Value;
use smallos_tests::{Engine, Finished, each_engine, guest, host};

#[track_caller]
fn json(finished: &Finished) -> Value {
    finished.code(0);
    serde_json::from_str(&finished.stdout).unwrap_or_else(|error| panic!("{error}\n{finished}"))
}

#[test]
fn inspect_tells_imports_grants_and_memory() {
    let finished = host(["inspect"]).args([guest("echo-server")]).run();
    finished.code(0).quietly();
    for part in [
        "core module",
        "smallos:net/tcp@0.1.0",
        "listen",
        "net.listen",
        "memory",
    ] {
        finished.shows(part);
    }
}

#[test]
fn inspect_knows_a_wasi_command_from_a_task() {
    host(["inspect"])
        .args([guest("wasi-hello")])
        .run()
        .code(0)
        .shows("component")
        .shows("wasi:cli");
    host(["inspect"])
        .args([guest("answer.wat")])
        .run()
        .code(0)
        .shows("component");
}

#[test]
fn inspect_speaks_json() {
    for name in [
        "hello",
        "echo-server",
        "wasi-hello",
        "answer.wat",
        "c-hello",
    ] {
        let finished = host(["inspect", "--json"]).args([guest(name)]).run();
        assert!(json(&finished).is_object(), "{finished}");
    }
    let finished = host(["inspect", "--json"])
        .args([guest("echo-server")])
        .run();
    assert!(
        json(&finished).to_string().contains("net.listen"),
        "{finished}"
    );
}

#[test]
fn inspect_refuses_what_run_refuses() {
    let finished = host(["inspect"]).args([guest("unknown-import.wat")]).run();
    finished.code(65).says("example:unknown/thing@1.0.0#go");
    host(["inspect", "nowhere.wasm"])
        .run()
        .code(66)
        .says("nowhere.wasm");
}

#[test]
fn grants_speak_json() {
    assert!(
        json(&host(["grants", "--json"]).run())
            .to_string()
            .contains("net.connect")
    );
}

#[each_engine]
fn every_line_of_json_events_parses(engine: Engine) {
    for (name, code) in [
        ("log-levels", 0),
        ("fail", 1),
        ("panic", 101),
        ("trap", 134),
    ] {
        let finished = engine.guest("--json", name, "").run();
        finished.code(code).prints("");
        assert!(!finished.stderr.is_empty(), "{finished}");
        for line in finished.stderr.lines() {
            let event: Result<Value, _> = serde_json::from_str(line);
            assert!(
                event.is_ok_and(|event| event.is_object()),
                "{line:?}\n{finished}"
            );
        }
    }
}

#[test]
fn completions_exist_for_the_usual_shells() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let finished = host(["completions", shell]).run();
        finished
            .code(0)
            .quietly()
            .shows("smallos-host")
            .shows("allow-all");
    }
    host(["completions", "nosuchshell"])
        .run()
        .code(2)
        .says("nosuchshell");
}

/// What a real bash offers for the last of these words.
fn completed(words: &str) -> String {
    let script = format!(
        "source <(\"$HOST\" completions bash); COMP_WORDS=({words}); \
         COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); \
         function=$(complete -p smallos-host | sed 's/.* -F \\([^ ]*\\) .*/\\1/'); \
         \"$function\" smallos-host \"${{COMP_WORDS[-1]}}\" \"${{COMP_WORDS[-2]}}\"; \
         echo \"${{COMPREPLY[*]}}\""
    );
    let bash = std::process::Command::new("bash")
        .args(["--norc", "-c", &script])
        .env("HOST", smallos_tests::host_program())
        .output()
        .expect("there is a bash");
    let errors = String::from_utf8_lossy(&bash.stderr);
    assert!(errors.is_empty(), "{words}: {errors}");
    String::from_utf8_lossy(&bash.stdout).trim().to_owned()
}

#[test]
fn bash_completes_commands_flags_and_values() {
    for (words, offered) in [
        ("smallos-host insp", "inspect"),
        ("smallos-host run --pri", "--priority"),
        ("smallos-host run --memory-layout g", "guarded"),
        ("smallos-host up --no-c", "--no-cache"),
        ("smallos-host check --ke", "--keys"),
        ("smallos-host inspect --js", "--json"),
        ("smallos-host grants --js", "--json"),
        ("smallos-host completions z", "zsh"),
        ("smallos-host man --ou", "--out"),
    ] {
        assert_eq!(completed(words), offered, "{words}");
    }
}

#[test]
fn a_command_behind_a_flag_is_told_its_place() {
    for (arguments, meant) in [
        (&["-v", "run", "x"][..], "smallos-host run -v x"),
        (&["--json", "check", "f"], "smallos-host check --json f"),
        (&["--no-cache", "up", "f"], "smallos-host up --no-cache f"),
    ] {
        let finished = host(arguments).run();
        finished.code(2).prints("").says("put the command first");
        finished.says(meant);
    }
    host(["chekc", "f"])
        .run()
        .code(66)
        .says("did you mean the command check?");
}

#[test]
fn a_missing_module_of_a_file_is_not_mistaken_for_a_command() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("smallos.toml");
    let text = "[modules]\nchekc = \"chekc\"\n[[task]]\nname = \"a\"\nmodule = \"chekc\"\n";
    std::fs::write(&file, text).unwrap();
    let finished = host(["up", "smallos.toml"]).within(folder.path()).run();
    finished.code(66).says("chekc");
    assert!(!finished.stderr.contains("command"), "{finished}");
}

#[test]
fn check_looks_for_directories_and_modules_of_grants() {
    let folder = tempfile::tempdir().unwrap();
    let job = |grants: &str| {
        let module = guest("answer.wat");
        let text = format!("[[task]]\nname = \"a\"\nmodule = {module:?}\ngrants = [{grants}]\n");
        std::fs::write(folder.path().join("smallos.toml"), text).unwrap();
        host(["check"]).within(folder.path())
    };
    let finished =
        job("\"fs.read=nodir::/data\", \"fs.write=smallos.toml\", \"task.spawn=anwser\"").run();
    finished.code(2).says("fs.read=nodir::/data: No such file");
    finished.says("fs.write=smallos.toml: it is no directory");
    finished.says("task.spawn=anwser: no such module (did you mean answer?)");
    job("\"fs.read=.\", \"task.spawn=answer\", \"task.spawn=self\"")
        .run()
        .code(0);
}

#[test]
fn the_keys_speak_json() {
    let keys = json(&host(["check", "--json", "--keys"]).run());
    let workers = keys.as_array().unwrap();
    let workers = workers.iter().find(|key| key["key"] == "workers").unwrap();
    assert_eq!(
        (&workers["type"], &workers["default"]),
        (&"integer".into(), &"0".into())
    );
}

#[test]
fn the_man_page_names_flags_and_exit_codes() {
    let finished = host(["man"]).run();
    finished.code(0).quietly().shows(".TH");
    for code in [
        "65", "66", "70", "77", "101", "124", "130", "134", "135", "137", "141",
    ] {
        finished.shows(code);
    }
}

#[test]
fn man_pages_are_written_to_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    host(["man", "--out"]).args([folder.path()]).run().code(0);
    assert!(folder.path().join("smallos-host.1").is_file());
}

#[test]
fn help_and_version_are_good_ends() {
    let help = host(["--help"]).run();
    help.code(0).quietly();
    for part in ["run", "up", "check", "inspect", "124", "135"] {
        help.shows(part);
    }
    host(["--version"])
        .run()
        .code(0)
        .quietly()
        .shows("smallos-host 0.1.0");
}

#[test]
fn usage_errors_are_exit_code_2() {
    for arguments in [
        &[][..],
        &["run"],
        &["run", "--no-such-flag", "x.wasm"],
        &["run", "--timeout", "soon", "x.wasm"],
        &["run", "--memory-max", "much", "x.wasm"],
        &["run", "--workers", "-1", "x.wasm"],
        &["run", "--engine", "steam", "x.wasm"],
        &["run", "--env", "novalue", "x.wasm"],
    ] {
        let finished = host(arguments).run();
        finished.code(2).prints("");
        assert!(!finished.stderr.is_empty(), "{arguments:?}");
    }
}

#[each_engine]
fn no_escape_sequences_reach_a_file(engine: Engine) {
    let finished = engine.guest("", "fail", "").run();
    assert!(!finished.stderr.contains('\u{1b}'), "{finished}");
    let finished = engine.guest("--color always", "fail", "").run();
    finished.code(1).says("\u{1b}[");
}

#[each_engine]
fn what_a_guest_says_can_not_disturb_the_terminal(engine: Engine) {
    let finished = engine.guest("", "fail", "").args(["\u{1b}[2J wiped"]).run();
    finished.code(1).says("wiped");
    assert!(!finished.stderr.contains('\u{1b}'), "{finished}");
}
