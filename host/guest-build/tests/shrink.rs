//! Modules made small: what goes, what stays, and what is refused.

use smallos_guest_build::{measure, shrink};
use wit_component::{StringEncoding, metadata};
use wit_parser::Resolve;

const WORLD: &str = r#"
    package example:room@1.0.0;

    interface types {
        record point { x: u32, y: u32 }
        enum color { red, green }
    }

    interface things {
        use types.{point, color};
        resource thing {
            constructor(at: point);
            move-to: func(to: point);
            paint: func(fresh: color);
        }
        count: func() -> u32;
        find: func(name: string) -> option<thing>;
    }

    interface others {
        record unused { text: string }
        use-it: func(it: unused);
    }

    world room {
        import things;
        import others;
        export run: func() -> u32;
    }
"#;

/// A module of the world with a body of WebAssembly text.
fn module(encoding: StringEncoding, body: &str) -> Vec<u8> {
    let mut resolve = Resolve::default();
    let package = resolve.push_str("room.wit", WORLD).unwrap();
    let world = resolve.select_world(&[package], Some("room")).unwrap();
    let text = format!(
        "(module {body} (memory (export \"memory\") 100 (pagesize 1))
           (global (export \"__heap_base\") i32 (i32.const 100))
           (global (export \"mine\") i32 (i32.const 7))
           (func (export \"run\") (result i32) i32.const 42)
           (data (i32.const 0) \"data\"))"
    );
    let mut module = wat::parse_str(text).unwrap();
    wit_component::embed_component_metadata(&mut module, &resolve, world, encoding).unwrap();
    module
}

/// What the description of a module imports: interfaces with functions and types.
fn described(module: &[u8]) -> Vec<(String, Vec<String>, Vec<String>)> {
    let (_, bindgen) = metadata::decode(module).unwrap();
    let resolve = bindgen.resolve;
    let imports = resolve.worlds[bindgen.world].imports.iter();
    let interface = |(key, item): (&wit_parser::WorldKey, &wit_parser::WorldItem)| match item {
        wit_parser::WorldItem::Interface { id, .. } => {
            let interface = &resolve.interfaces[*id];
            let functions = interface.functions.keys().cloned().collect();
            let types = interface.types.keys().cloned().collect();
            Some((resolve.name_world_key(key), functions, types))
        }
        _ => None,
    };
    imports.filter_map(interface).collect()
}

fn words(list: &[&str]) -> Vec<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
fn the_description_keeps_what_is_imported_and_its_types() {
    let before = module(
        StringEncoding::UTF8,
        r#"(import "example:room/things@1.0.0" "[method]thing.move-to"
             (func (param i32 i32 i32)))"#,
    );
    let after = shrink(&before).unwrap();
    let expected = [
        (
            "example:room/types@1.0.0".to_owned(),
            vec![],
            words(&["point"]),
        ),
        (
            "example:room/things@1.0.0".to_owned(),
            words(&["[method]thing.move-to"]),
            words(&["point", "thing"]),
        ),
    ];
    assert_eq!(described(&after), expected);
    assert_eq!(described(&before).len(), 3);
    assert!(measure(&after).description_bytes < measure(&before).description_bytes / 2);
}

#[test]
fn a_resource_that_is_only_dropped_stays() {
    let before = module(
        StringEncoding::UTF8,
        r#"(import "example:room/things@1.0.0" "[resource-drop]thing" (func (param i32)))"#,
    );
    let after = shrink(&before).unwrap();
    let expected = (
        "example:room/things@1.0.0".to_owned(),
        vec![],
        words(&["thing"]),
    );
    assert_eq!(described(&after), [expected]);
}

#[test]
fn without_imports_only_the_exports_are_described() {
    let after = shrink(&module(StringEncoding::UTF8, "")).unwrap();
    assert!(described(&after).is_empty());
    let (_, bindgen) = metadata::decode(&after).unwrap();
    assert_eq!(bindgen.resolve.worlds[bindgen.world].exports.len(), 1);
}

#[test]
fn names_go_and_what_runs_stays() {
    let before = module(StringEncoding::UTF8, "(func $named)");
    let after = shrink(&before).unwrap();
    let (full, small) = (measure(&before), measure(&after));
    assert_eq!(
        (
            small.code_bytes,
            small.data_bytes,
            small.memory_bytes,
            small.page_bytes
        ),
        (full.code_bytes, full.data_bytes, 100, 1)
    );
    assert_eq!(small.custom_bytes, small.description_bytes);
    assert!(full.custom_bytes > full.description_bytes);
    let text = String::from_utf8_lossy(&after).into_owned();
    assert!(text.contains("mine") && !text.contains("__heap_base") && !text.contains("named"));
    // Once more changes nothing.
    assert_eq!(shrink(&after).unwrap(), after);
}

#[test]
fn the_stack_is_where_its_pointer_begins() {
    let global = "(global (mut i32) (i32.const 64))";
    let stack = |body| measure(&module(StringEncoding::UTF8, body)).stack_bytes;
    assert_eq!(stack(global), 64);
    // The first global of the module, and it never changes.
    assert_eq!(stack(""), 0);
}

#[test]
fn the_largest_function_is_measured() {
    let largest = |body: &str| measure(&module(StringEncoding::UTF8, body)).function_bytes_max;
    // No variables, forty `nop`, the end.
    let forty = format!("(func {})", "nop ".repeat(40));
    assert_eq!(largest(&forty), 42);
    assert!(largest("(func nop)") < 42);
}

#[test]
fn what_does_not_fit_its_description_is_refused() {
    for (import, says) in [
        (
            r#"(import "example:room/things@1.0.0" "cuont" (func (result i32)))"#,
            "cuont",
        ),
        (
            r#"(import "example:room/things@1.0.0" "count" (func (param i32)))"#,
            "count",
        ),
    ] {
        let why = shrink(&module(StringEncoding::UTF8, import)).unwrap_err();
        assert!(why.contains(says), "{why}");
    }
    let why = shrink(&module(StringEncoding::UTF16, "")).unwrap_err();
    assert!(why.contains("UTF-8"), "{why}");
    assert!(shrink(b"\0asm garbage").is_err());
}
