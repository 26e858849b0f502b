//! Builds guests in C: bindings from wit-bindgen's C generator, clang and lld from Debian.
//!
//! The generated C files are not checked in; they are made anew in `target/guests-build/c`.

use std::{fs, path::Path};

use crate::{
    bindings::generator,
    failure::{Failure, of_file},
    guests::{self, BUILD, Built},
    process::Process,
    project::Project,
};

/// The guests among the C files: those called `c-NAME.c`. The rest is linked into each of them.
pub fn list(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut names = guests::files(folder, "c")?;
    names.retain(|name| name.starts_with("c-"));
    Ok(names)
}

/// Builds `guests/c/NAME.c` for each name.
pub fn build(project: &Project, names: &[String]) -> Result<Vec<Built>, Failure> {
    let folder = project.path(BUILD).join("c");
    fs::create_dir_all(&folder).map_err(of_file(&folder))?;
    generator(project, "c").args([&folder]).run()?;
    let mut built = Vec::new();
    for name in names {
        built.push(compile(project, &folder, name)?);
    }
    Ok(built)
}

fn compile(project: &Project, folder: &Path, name: &str) -> Result<Built, Failure> {
    let source = project.path("guests/c");
    let file = folder.join(format!("{name}.wasm"));
    Process::new(project, "clang")
        .args(["--target=wasm32", "-std=c11", "-O2"])
        .args(["-Wall", "-Wextra", "-Werror"])
        // The generated file has helpers that a guest may not use.
        .args(["-Wno-unused-function", "-Wno-unused-parameter"])
        .args(["-nostdlib", "-ffreestanding", "-mexec-model=reactor"])
        .args([
            "-Wl,--no-entry",
            "-Wl,-zstack-size=65536",
            "-Wl,--stack-first",
        ])
        .args(["-isystem".into(), source.join("include")])
        .args(["-I".as_ref(), folder.as_os_str()])
        .args([source.join(format!("{name}.c")), source.join("memory.c")])
        .args([folder.join("task.c")])
        // Holds the component-type section: without it the host can't tell what this is.
        .args([folder.join("task_component_type.o")])
        .args(["-o".as_ref(), file.as_os_str()])
        .run()?;
    Ok(Built {
        name: name.to_owned(),
        file,
    })
}
