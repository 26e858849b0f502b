//! `cargo xtask guests`: builds every guest program to `target/guests/NAME.wasm`.
//!
//! Five kinds: Rust with our SDK, the same for boards, a standard WASI command in Rust, C, and
//! WebAssembly text. Each has its folder in `guests/`; the Rust ones are listed in their
//! `Cargo.toml`. Nothing is left out silently: a guest that can't be built here is named, and in
//! CI it is an error.

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    artifacts,
    bindings::generator,
    c_guest,
    failure::{Failure, of_file},
    manifest, nearest,
    process::Process,
    project::Project,
    say, setup,
};

/// Where cargo builds guests: apart from the host, so that the profiles don't disturb.
pub const BUILD: &str = "target/guests-build";

/// The cargo packages with guests, and what each is built for. One by one, never together.
pub const PACKAGES: [(&str, &str); 6] = [
    ("guests", setup::GUEST_TARGET),
    ("guests/bench", setup::GUEST_TARGET),
    ("guests/board", setup::GUEST_TARGET),
    ("guests/no-std", setup::GUEST_TARGET),
    ("guests/tiny", setup::GUEST_TARGET),
    ("guests/wasi", setup::WASI_TARGET),
];

/// A kind of guest: where its list is, and how the chosen ones are built.
struct Kind {
    folder: &'static str,
    list: fn(&Path) -> Result<Vec<String>, Failure>,
    build: fn(&Project, &[String]) -> Result<Vec<Built>, Failure>,
}

/// A finished module, not yet in its place.
pub struct Built {
    /// The guest's name, the file's name without `.wasm`.
    pub name: String,
    /// The module.
    pub file: PathBuf,
}

const KINDS: [Kind; 9] = [
    Kind {
        folder: "guests",
        list: manifest::examples,
        build: rust,
    },
    Kind {
        folder: "guests/abi",
        list: manifest::examples,
        build: abi,
    },
    Kind {
        folder: "guests/bench",
        list: manifest::examples,
        build: compute,
    },
    Kind {
        folder: "guests/board",
        list: manifest::examples,
        build: board,
    },
    Kind {
        folder: "guests/no-std",
        list: manifest::examples,
        build: no_std,
    },
    Kind {
        folder: "guests/tiny",
        list: manifest::examples,
        build: tiny,
    },
    Kind {
        folder: "guests/wasi",
        list: manifest::programs,
        build: wasi,
    },
    Kind {
        folder: "guests/c",
        list: c_guest::list,
        build: c,
    },
    Kind {
        folder: "guests/wat",
        list: |folder| files(folder, "wat"),
        build: wat,
    },
];

/// `cargo xtask guests [NAME...]`.
pub fn run(project: &Project, names: &[String]) -> Result<(), Failure> {
    if let Some(option) = names.iter().find(|name| name.starts_with('-')) {
        return Err(Failure::usage(format!(
            "cargo xtask guests {option}: unknown option (names of guests are expected)"
        )));
    }
    build(project, names)
}

/// Builds the named guests, or all of them when there are no names.
pub fn build(project: &Project, names: &[String]) -> Result<(), Failure> {
    let mut chosen = Vec::new();
    let mut known = BTreeMap::new();
    for kind in &KINDS {
        let folder = project.path(kind.folder);
        let all = if folder.is_dir() {
            (kind.list)(&folder)?
        } else {
            Vec::new()
        };
        for name in &all {
            if let Some(folder) = known.insert(name.clone(), kind.folder) {
                return Err(Failure::new(format!(
                    "guest {name} is in {folder} and in {}: rename one",
                    kind.folder
                )));
            }
        }
        let wanted = all
            .into_iter()
            .filter(|name| names.is_empty() || names.contains(name));
        chosen.push((kind, wanted.collect::<Vec<_>>()));
    }
    if let Some(name) = names.iter().find(|name| !known.contains_key(*name)) {
        let known: Vec<&str> = known.keys().map(String::as_str).collect();
        return Err(Failure::usage(format!(
            "cargo xtask guests {name}: no such guest{}",
            nearest::hint(name, &known)
        )));
    }
    fs::create_dir_all(project.guests()).map_err(of_file(&project.guests()))?;
    let mut count = 0;
    for (kind, wanted) in chosen {
        if wanted.is_empty() {
            continue;
        }
        let built =
            (kind.build)(project, &wanted).map_err(|failure| failure.during(kind.folder))?;
        for guest in built {
            install(project, &guest)?;
            count += 1;
        }
    }
    say::note(&format!("guests built to target/guests/NAME.wasm: {count}"));
    Ok(())
}

/// The names of the files with this ending in a folder, sorted.
pub fn files(folder: &Path, ending: &str) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(of_file(folder))? {
        let path = entry.map_err(of_file(folder))?.path();
        if path.extension() == Some(OsStr::new(ending))
            && let Some(name) = path.file_stem().and_then(OsStr::to_str)
        {
            names.push(name.to_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Puts a module into `target/guests`. An unchanged one is left alone, so that its time stays.
fn install(project: &Project, guest: &Built) -> Result<(), Failure> {
    let target = project.guests().join(format!("{}.wasm", guest.name));
    let module = fs::read(&guest.file).map_err(of_file(&guest.file))?;
    if fs::read(&target).is_ok_and(|present| present == module) {
        return Ok(());
    }
    fs::write(&target, module).map_err(of_file(&target))
}

fn rust(project: &Project, names: &[String]) -> Result<Vec<Built>, Failure> {
    examples(project, "guests", names)
}

/// Guests without std. Packages of their own, built alone: beside the others, cargo would give
/// them the same features of the SDK.
fn no_std(project: &Project, names: &[String]) -> Result<Vec<Built>, Failure> {
    examples(project, "guests/no-std", names)
}

fn tiny(project: &Project, names: &[String]) -> Result<Vec<Built>, Failure> {
    examples(project, "guests/tiny", names)
}

/// The guest of `tests/abi`. Its bindings follow from the WIT there and are too large to be
/// checked in.
fn abi(project: &Project, names: &[String]) -> Result<Vec<Built>, Failure> {
    let folder = project.path(BUILD).join("abi-bindings");
    generator(project, "abi").args([&folder]).run()?;
    examples(project, "guests/abi", names)
}

/// The kernels of the benchmark, built for speed.
fn compute(project: &Project, names: &[String]) -> Result<Vec<Built>, Failure> {
    examples(project, "guests/bench", names)
}

/// As `smallos-host build` builds them.
fn board(project: &Project, names: &[String]) -> Result<Vec<Built>, Failure> {
    setup::targets(project, &[setup::GUEST_TARGET])?;
    let target = project.path(BUILD);
    let out = target.join("for-boards");
    generator(project, "board")
        .args([&project.path("guests/board"), &target, &out])
        .args(names)
        .run()?;
    let built = names.iter().map(|name| Built {
        name: name.clone(),
        file: out.join(format!("{name}.wasm")),
    });
    Ok(built.collect())
}

fn examples(project: &Project, folder: &str, names: &[String]) -> Result<Vec<Built>, Failure> {
    setup::targets(project, &[setup::GUEST_TARGET])?;
    let examples = names.iter().flat_map(|name| ["--example", name.as_str()]);
    cargo(project, folder, setup::GUEST_TARGET, examples, names)
}

fn wasi(project: &Project, names: &[String]) -> Result<Vec<Built>, Failure> {
    setup::targets(project, &[setup::WASI_TARGET])?;
    let programs = names.iter().flat_map(|name| ["--bin", name.as_str()]);
    cargo(project, "guests/wasi", setup::WASI_TARGET, programs, names)
}

/// Builds in a guest workspace. The folder matters: its `.cargo/config.toml` has link options.
fn cargo<'a>(
    project: &Project,
    folder: &str,
    target: &str,
    selection: impl Iterator<Item = &'a str>,
    names: &[String],
) -> Result<Vec<Built>, Failure> {
    let messages = Process::cargo(project, ["build", "--release", "--target", target])
        .within(project, folder)
        .env("CARGO_TARGET_DIR", project.path(BUILD))
        .args(["--message-format", "json-render-diagnostics"])
        .args(selection)
        .output()?;
    let built: Vec<Built> = artifacts::wasm_files(&messages)
        .into_iter()
        .map(|artifact| Built {
            name: artifact.name,
            file: artifact.file,
        })
        .collect();
    match names
        .iter()
        .find(|name| built.iter().all(|guest| guest.name != **name))
    {
        Some(name) => Err(Failure::new(format!(
            "{name}: cargo made no .wasm file; is it in {folder}/Cargo.toml with crate-type cdylib?"
        ))),
        None => Ok(built),
    }
}

fn c(project: &Project, names: &[String]) -> Result<Vec<Built>, Failure> {
    if project.ci {
        setup::c_compiler(project)?;
    } else if !setup::has_c_compiler(project) {
        say::note(&format!(
            "SKIPPED, no clang or wasm-ld here: {} (`cargo xtask setup` installs them)",
            names.join(", ")
        ));
        return Ok(Vec::new());
    }
    c_guest::build(project, names)
}

fn wat(project: &Project, names: &[String]) -> Result<Vec<Built>, Failure> {
    let folder = project.path(BUILD).join("wat");
    fs::create_dir_all(&folder).map_err(of_file(&folder))?;
    let sources = names
        .iter()
        .map(|name| project.path(format!("guests/wat/{name}.wat")));
    generator(project, "wat")
        .args([&folder])
        .args(sources)
        .run()?;
    let built = names.iter().map(|name| Built {
        name: name.clone(),
        file: folder.join(format!("{name}.wasm")),
    });
    Ok(built.collect())
}
