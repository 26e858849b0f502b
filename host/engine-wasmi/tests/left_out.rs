//! A guest that imports from a package which was left out of the build.

#![cfg(feature = "validate")]

use smallos_engine_wasmi::glue::{Glue, Interface};
use smallos_engine_wasmi::{LoadError, Program, Settings};

const MQTT: &str = "smallos:mqtt/mqtt@0.1.0";

/// What is printed for a build without the feature `mqtt`.
const GLUE: Glue<()> = Glue {
    interfaces: &[Interface {
        id: MQTT,
        functions: &[],
    }],
    entry: "run",
    post_return: "post-return",
};

/// A task that imports `publish` of an interface and does nothing.
fn importing(interface: &str) -> Vec<u8> {
    let name = |text: &str| [&[text.len() as u8], text.as_bytes()].concat();
    let import = [&[1][..], &name(interface), &name("publish"), &[0, 0]].concat();
    let sections = [
        (0, name("component-type")),
        (1, b"\x01\x60\x00\x01\x7f".to_vec()),
        (2, import),
        (3, b"\x01\x00".to_vec()),
        (5, b"\x01\x00\x00".to_vec()),
        (7, b"\x02\x06memory\x02\x00\x03run\x00\x01".to_vec()),
        (10, b"\x01\x04\x00\x41\x00\x0b".to_vec()),
    ];
    let mut file = b"\0asm\x01\0\0\0".to_vec();
    for (id, content) in sections {
        file.push(id);
        file.push(content.len() as u8);
        file.extend(content);
    }
    file
}

fn refused(interface: &str) -> LoadError {
    let loaded = Program::load_for(&Settings::BOARD, GLUE, "guest", &importing(interface));
    loaded.err().expect("it was loaded")
}

#[test]
fn it_is_refused_with_the_interface_and_the_package() {
    let error = refused(MQTT);
    assert_eq!(error, LoadError::LeftOut(MQTT));
    assert_eq!(
        error.to_string(),
        "it imports smallos:mqtt/mqtt@0.1.0, and this host was built without smallos:mqtt"
    );
}

#[test]
fn an_interface_that_nobody_knows_is_another_error() {
    let error = refused("smallos:fax/fax@0.1.0");
    let unknown = "smallos:fax/fax@0.1.0#publish".to_owned();
    assert_eq!(error, LoadError::UnknownImports(vec![unknown]));
}
