//! Compiled code that is kept: it makes starts faster and must never make one fail.

use std::{
    fs,
    path::{Path, PathBuf},
};

use smallos_tests::{Engine::Wasmtime, Finished, guest, host};

/// Says hello with this cache.
fn hello(cache: &Path) -> Finished {
    Wasmtime
        .host(["run", "--cache-dir"])
        .args([cache])
        .args([guest("hello")])
        .run()
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path)),
            path => found.push(path),
        }
    }
    found
}

#[test]
fn compiled_code_is_kept_and_used_again() {
    let folder = tempfile::tempdir().unwrap();
    let cache = folder.path().join("cache");
    hello(&cache).code(0).prints("hello, world\n").quietly();
    assert!(!files(&cache).is_empty(), "something is kept");
    hello(&cache).code(0).prints("hello, world\n").quietly();
}

#[test]
fn a_broken_cache_is_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    let cache = folder.path().join("cache");
    hello(&cache).code(0);
    for file in files(&cache) {
        let length = fs::metadata(&file).unwrap().len();
        fs::write(&file, vec![0x5A; length as usize / 2]).unwrap();
    }
    hello(&cache).code(0).prints("hello, world\n");
}

#[test]
fn a_cache_that_can_not_be_made_is_no_harm() {
    // A file is where the folder should be; not even root can make it.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "in the way").unwrap();
    hello(&file.join("cache")).code(0).prints("hello, world\n");
    let finished = host([guest("hello")]).env("XDG_CACHE_HOME", &file).run();
    finished.code(0).prints("hello, world\n");
}

#[test]
fn without_a_cache_nothing_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let finished = Wasmtime.host(["run", "--no-cache"]).args([guest("hello")]);
    finished
        .env("XDG_CACHE_HOME", folder.path())
        .run()
        .code(0)
        .prints("hello, world\n");
    assert!(files(folder.path()).is_empty(), "nothing is kept");
}
