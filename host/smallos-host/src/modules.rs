//! Reads and compiles modules, each file once, and tells which grants tasks lack.

use crate::engine::{Engine, Loaded};
use crate::exit::Code;
use crate::failure::Failure;
use smallos_config::{Config, TaskConfig};
use smallos_desktop::Program;
use smallos_engine_wasmtime::{LoadError, MODULE_BYTES_MAX};
use smallos_grants::{GRANTS_KNOWN, Grants};
use smallos_syscalls::needs::{self, Missing};
use std::collections::HashMap;
use std::fmt::Display;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The modules of a run.
#[derive(Default)]
pub struct Modules {
    /// What tasks may spawn by name.
    by_name: HashMap<String, Arc<Loaded>>,
    by_path: HashMap<PathBuf, Arc<Loaded>>,
}

impl Modules {
    /// Loads everything that a configuration names; what can't be loaded is told.
    pub fn load(engine: &Engine, config: &Config) -> (Self, Vec<Failure>) {
        let mut modules = Self::default();
        let mut failures = Vec::new();
        let mut broken: Vec<&Path> = Vec::new();
        let named = config.modules.iter().map(|(name, path)| (Some(name), path));
        let tasks = config.tasks.iter();
        let unnamed = tasks.filter(|task| task.module_name.is_none());
        for (name, path) in named.chain(unnamed.map(|task| (None, &task.module))) {
            if broken.contains(&path.as_path()) {
                continue;
            }
            if let Err(failure) = modules.one(engine, name, path) {
                broken.push(path);
                failures.push(failure);
            }
        }
        (modules, failures)
    }

    fn one(&mut self, engine: &Engine, name: Option<&String>, path: &Path) -> Result<(), Failure> {
        let text = name.map_or("module", String::as_str);
        let loaded = match self.by_path.get(path) {
            Some(loaded) => loaded.named(text),
            None => load(engine, text, path)?,
        };
        self.by_path
            .entry(path.to_owned())
            .or_insert_with(|| loaded.clone());
        if let Some(name) = name {
            self.by_name.insert(name.clone(), loaded);
        }
        Ok(())
    }

    /// What a task runs.
    pub fn of(&self, task: &TaskConfig) -> Option<&Arc<Loaded>> {
        let named = task.module_name.as_ref();
        named
            .and_then(|name| self.by_name.get(name))
            .or_else(|| self.by_path.get(&task.module))
    }

    /// What tasks may spawn by name.
    pub fn spawnable(&self) -> HashMap<String, Arc<dyn Program>> {
        let programs = self.by_name.iter();
        programs
            .map(|(name, loaded)| (name.clone(), loaded.clone() as Arc<dyn Program>))
            .collect()
    }
}

/// Reads and compiles one file.
///
/// # Errors
/// That it can't be read, or what is wrong with it.
pub fn load(engine: &Engine, name: &str, path: &Path) -> Result<Arc<Loaded>, Failure> {
    let bytes = read(path)?;
    Loaded::load(engine, name, &bytes).map_err(|error| bad(path, &error))
}

/// Reads a module's file, but never more than a module may have.
///
/// # Errors
/// That it can't be read, or that it is too large.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |error: std::io::Error| {
        let text = format!("{}: can't be read: {error}", path.display());
        Failure::new(Code::UNREADABLE, text)
    };
    let file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_or(0, |found| {
        usize::try_from(found.len()).unwrap_or(usize::MAX)
    });
    let mut bytes = Vec::new();
    file.take(MODULE_BYTES_MAX as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() > MODULE_BYTES_MAX {
        let error = LoadError::TooLarge {
            bytes: size.max(bytes.len()),
        };
        return Err(bad(path, &error));
    }
    Ok(bytes)
}

fn bad(path: &Path, error: &impl Display) -> Failure {
    Failure::new(Code::BAD_MODULE, format!("{}: {error}", path.display()))
}

/// The grants that a task lacks for what its module imports, each named once.
pub fn missing(grants: &Grants, needs: &[(String, String)]) -> Vec<Missing> {
    let mut all: Vec<Missing> = Vec::new();
    for (interface, function) in needs {
        if let Err(one) = needs::check(grants, [(interface.as_str(), function.as_str())])
            && all.iter().all(|known| known.grant != one.grant)
        {
            all.push(one);
        }
    }
    all
}

/// How a grant is written, for instance `net.connect=HOST:PORT`.
pub fn grant_form(name: &str) -> &str {
    let known = GRANTS_KNOWN.iter().find(|known| known.name == name);
    known.map_or(name, |known| known.form)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(list: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned =
            |(interface, function): &(&str, &str)| ((*interface).into(), (*function).into());
        list.iter().map(owned).collect()
    }

    #[test]
    fn each_missing_grant_is_named_once() {
        let needs = needs(&[
            ("smallos:net/tcp@0.1.0", "listen"),
            ("smallos:net/tcp@0.1.0", "connect"),
            ("smallos:net/tcp@0.1.0", "start-connect"),
        ]);
        let grants = Grants::parse(["net.listen=:7000"]).unwrap();
        let missing = missing(&grants, &needs);
        assert_eq!(missing.len(), 1);
        assert_eq!(missing[0].grant, "net.connect");
        assert_eq!(grant_form("net.connect"), "net.connect=HOST:PORT");
    }

    #[test]
    fn a_file_without_end_is_refused() {
        let failure = read(Path::new("/dev/zero")).unwrap_err();
        assert_eq!(failure.code, Code::BAD_MODULE);
        assert_eq!(read(Path::new("/")).unwrap_err().code, Code::UNREADABLE);
    }
}
