//! A host with tasks in it: writes the `smallos.toml` that `smallos-host up` runs.

use crate::Failure;
use crate::places::Places;
use crate::subject::Subject;
use std::fmt::Write as _;
use std::process::Command;

/// How guests lie in memory.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// 4 GiB of address space and guard regions for each.
    Guarded,
    /// Small slots side by side.
    Dense,
}

impl Layout {
    /// As the configuration has it.
    pub fn name(self) -> &'static str {
        match self {
            Layout::Guarded => "guarded",
            Layout::Dense => "dense",
        }
    }
}

/// What runs the guests.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// The compiler.
    Wasmtime,
    /// The interpreter of the boards.
    Wasmi,
}

impl Engine {
    /// As the command line has it.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Wasmtime => "wasmtime",
            Engine::Wasmi => "wasmi",
        }
    }
}

/// The host's settings and its tasks.
pub struct Scenario<'a> {
    places: &'a Places,
    capacity: u32,
    workers: usize,
    layout: Layout,
    engine: Engine,
    modules: Vec<&'static str>,
    tasks: String,
    count: usize,
}

/// So many children has a spawner at one time.
pub const BATCH: u32 = 500;

impl<'a> Scenario<'a> {
    /// A guarded host on wasmtime with one worker and room for a thousand tasks.
    pub fn new(places: &'a Places) -> Self {
        Self {
            places,
            capacity: 1024,
            workers: 1,
            layout: Layout::Guarded,
            engine: Engine::Wasmtime,
            modules: Vec::new(),
            tasks: String::new(),
            count: 0,
        }
    }

    /// Room for so many tasks.
    pub fn capacity(mut self, capacity: u32) -> Self {
        self.capacity = capacity;
        self
    }

    /// Worker threads; 0 is one per core.
    pub fn workers(mut self, workers: usize) -> Self {
        self.workers = workers;
        self
    }

    /// The memory layout.
    pub fn layout(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }

    /// The engine.
    pub fn engine(mut self, engine: Engine) -> Self {
        self.engine = engine;
        self
    }

    /// Makes a guest known to the tasks.
    pub fn module(mut self, guest: &'static str) -> Self {
        if !self.modules.contains(&guest) {
            self.modules.push(guest);
        }
        self
    }

    /// Adds a task.
    pub fn task(mut self, guest: &'static str, priority: u8, args: &[&str]) -> Self {
        self = self.module(guest);
        let number = self.count;
        self.count += 1;
        // Writing to a string can't fail.
        let _ = write!(
            self.tasks,
            "[[task]]\nname = \"{guest}-{number}\"\nmodule = \"{guest}\"\nargs = {args:?}\n\
             priority = {priority}\ngrants = [\"task.spawn\", \"net.listen=127.0.0.1:*\", \
             \"net.connect=127.0.0.1:*\"]\n\
             limits = {{ tasks = 1000, handles = 20000 }}\n\n"
        );
        self
    }

    /// Adds so many tasks of a guest. For those that all end at one time: a host keeps a
    /// thousand records of ended tasks, which is too few for spawners that join them.
    pub fn each(mut self, guest: &'static str, count: u32, args: &[&str]) -> Self {
        for _ in 0..count {
            self = self.task(guest, 5, args);
        }
        self
    }

    /// Adds so many tasks of a guest, started by spawners in batches of [`BATCH`]: a small
    /// file for any number.
    pub fn many(mut self, guest: &'static str, count: u32, args: &[&str]) -> Self {
        self = self.module(guest);
        let mut left = count;
        while left > 0 {
            let batch = left.min(BATCH).to_string();
            let mut all = vec![batch.as_str(), guest];
            all.extend(args);
            self = self.task("spawner", 5, &all);
            left -= left.min(BATCH);
        }
        self
    }

    /// Starts the host.
    pub fn start(&self, what: &str) -> Result<Subject, Failure> {
        // Two hosts may be starting at one time.
        let path = self
            .places
            .file(format!("{}.toml", what.replace([' ', ','], "-")));
        std::fs::write(&path, self.text()?)?;
        let mut command = Command::new(&self.places.host);
        command
            .args(["up", "--quiet", "--engine", self.engine.name()])
            .arg(path);
        Subject::start(self.places, what, &mut command)
    }

    fn text(&self) -> Result<String, Failure> {
        let mut text = format!(
            "task_capacity = {}\nworkers = {}\nmemory_layout = \"{}\"\n\n[modules]\n",
            self.capacity,
            self.workers,
            self.layout.name(),
        );
        for guest in &self.modules {
            let _ = writeln!(text, "{guest} = {:?}", self.places.guest(guest)?);
        }
        text.push('\n');
        text.push_str(&self.tasks);
        Ok(text)
    }
}
