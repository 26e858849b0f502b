//! What the printers make of packages that aren't ours, and what they refuse. That the printed
//! text compiles and does what it should is `tests/abi`'s to show.

use smallos_witgen::{Contract, Target, contract, wasmi};
use std::fs;
use std::path::PathBuf;

const WORLD: &str = "
    interface run { run: func() -> result<list<u8>, string>; }
    world task { import things; export run; }
";

/// A folder with one package, removed at the end.
struct Package(PathBuf);

impl Package {
    fn new(name: &str, text: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("witgen-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("a.wit"), format!("package our:pkg;{text}")).unwrap();
        Self(folder)
    }

    /// Puts another package beside it, with one interface `things`.
    fn with(self, name: &str, things: &str) -> Self {
        let folder = self.0.join("deps").join(name);
        fs::create_dir_all(&folder).unwrap();
        let text = format!("package our:{name}; interface things {{ {things} }}");
        fs::write(folder.join("a.wit"), text).unwrap();
        self
    }
}

impl Drop for Package {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

fn read(
    name: &str,
    things: &str,
    waits: &'static [(&'static str, &'static str)],
) -> anyhow::Result<Contract> {
    let package = Package::new(name, &format!("interface things {{ {things} }} {WORLD}"));
    let target = Target {
        source: "my-wit/",
        contract: "crate",
        engine_wasmi: "smallos_engine_wasmi",
        waits,
        optional: &[],
    };
    Contract::read_for(&package.0, target)
}

/// A contract with two packages that can be left out, `red` and `blue`, and one that can't. The
/// number in a function's name is how many core values it takes.
fn optional(
    name: &str,
    always: &str,
    optional: &'static [(&'static str, &'static str)],
) -> anyhow::Result<Contract> {
    let world = "
        interface run { run: func() -> result<list<u8>, string>; }
        world task {
          import our:always/things; import our:red/things; import our:blue/things; export run;
        }
    ";
    let red = "resource r { m1: func(); } record p { a: u8 } f2: func(p: p, b: u8); f3: func(a: u8, b: u8, c: u8);";
    let blue = "f3: func(a: u8, b: u8, c: u8); f4: func(a: u8, b: u8, c: u8, d: u8);";
    let package = Package::new(name, world)
        .with("always", always)
        .with("red", red)
        .with("blue", blue);
    let target = Target {
        source: "my-wit/",
        contract: "crate",
        engine_wasmi: "smallos_engine_wasmi",
        waits: &[],
        optional,
    };
    Contract::read_for(&package.0, target)
}

/// Glue without what only formatting changes.
fn printed(contract: &Contract) -> String {
    words(&wasmi::print(contract).unwrap())
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn refusal(name: &str, things: &str, waits: &'static [(&'static str, &'static str)]) -> String {
    let read = read(name, things, waits);
    let error = match read {
        Ok(contract) => contract::print(&contract)
            .and_then(|_| wasmi::print(&contract))
            .expect_err("it was not refused"),
        Err(error) => error,
    };
    format!("{error:#}")
}

#[test]
fn a_signature_is_the_canonical_abis() {
    let contract = read(
        "plain",
        "f: func(a: u8, b: s64, c: string) -> option<u32>;",
        &[],
    )
    .unwrap();
    let text = printed(&contract);
    assert!(text.contains(
        "Import { name: \"f\", params: &[ValType::I32, ValType::I64, ValType::I32, \
         ValType::I32, ValType::I32], result: None, allocates: false"
    ));
    assert!(text.contains("call.placed::<Option<u32>>(result, args[4])"));
    assert!(text.contains("entry: \"our:pkg/run#run\""));
    assert!(text.contains("post_return: \"cabi_post_our:pkg/run#run\""));
}

#[test]
fn seventeen_values_are_spilled_to_memory() {
    let params: Vec<String> = (0..17).map(|n| format!("p{n}: u8")).collect();
    let things = format!("f: func({});", params.join(", "));
    let text = printed(&read("spilled", &things, &[]).unwrap());
    assert!(text.contains("params: &[ValType::I32], result: None"));
    assert!(text.contains("let at = from.place(flat.next_u32(), 17, 1)?;"));
    assert!(text.contains("let p16 = <u8 as Lift>::load(&mut from, at + 16)?;"));
}

#[test]
fn a_result_that_allocates_is_marked() {
    let text = printed(&read("list", "f: func() -> list<u64>;", &[]).unwrap());
    assert!(text.contains("allocates: true"));
}

#[test]
fn a_record_lies_as_the_abi_says() {
    let things = "record r { a: u8, b: u64, c: u16 } f: func(r: r) -> r;";
    let text = printed(&read("record", things, &[]).unwrap());
    assert!(text.contains("const SIZE: u32 = 24; const ALIGN: u32 = 8; const FLAT: usize = 3;"));
    assert!(text.contains("c: <u16 as Lift>::load(from, at + 16)?"));
}

#[test]
fn a_waiting_function_is_called_again() {
    let text = printed(&read("waits", "f: func();", &[("things", "f")]).unwrap());
    assert!(text.contains("call.begin_wait(syscalls);"));
    assert!(text.contains("Poll::Pending => return Ok(Answer::Wait)"));
}

#[test]
fn handles_given_away_beside_lent_ones_are_told_apart() {
    let things = "resource r; f: func(a: borrow<r>, b: own<r>); g: func(b: own<r>);";
    let text = printed(&read("lent", things, &[]).unwrap());
    assert_eq!(text.matches("from.remember_lent();").count(), 1);
}

#[test]
fn what_cannot_be_printed_is_refused_by_name() {
    type Waits = &'static [(&'static str, &'static str)];
    let cases: [(&str, &str, Waits, &str); 5] = [
        (
            "own",
            "resource r; f: func(r: own<r>);",
            &[("things", "f")],
            "our:pkg/things#f waits",
        ),
        ("stale", "f: func();", &[("things", "g")], "things.g"),
        ("async", "f: async func();", &[], "things.f: only"),
        (
            "stream",
            "f: func(s: stream<u8>);",
            &[],
            "stream is not known",
        ),
        (
            "constructor",
            "resource r { constructor(); }",
            &[],
            "[constructor]r: only",
        ),
    ];
    for (name, things, waits, part) in cases {
        let error = refusal(name, things, waits);
        assert!(error.contains(part), "{name}: {error}");
    }
}

#[test]
fn the_entry_point_has_one_type() {
    let package = Package::new(
        "entry",
        "interface run { run: func(a: u8); } world task { export run; }",
    );
    let contract = Contract::read_for(&package.0, Target::SMALLOS);
    // Our own list of waiting functions names interfaces that this package doesn't have.
    assert!(contract.is_err());
    let target = Target {
        waits: &[],
        ..Target::SMALLOS
    };
    let contract = Contract::read_for(&package.0, target).unwrap();
    let error = wasmi::print(&contract).unwrap_err().to_string();
    assert!(error.contains("our:pkg/run#run"), "{error}");
}

const COLOURS: &[(&str, &str)] = &[("red", "warm"), ("blue", "cold")];
const ALWAYS: &str = "f2: func(a: u8, b: u8);";

#[test]
fn an_optional_package_of_the_contract_is_behind_its_feature() {
    let contract = optional("colours", ALWAYS, COLOURS).unwrap();
    let text = words(&contract::print(&contract).unwrap());
    assert!(text.contains("#[cfg(feature = \"warm\")] pub mod red {"));
    assert!(text.contains("always`. pub mod always {"));
    assert!(text.contains(
        "#[cfg(feature = \"warm\")] pub trait RedPackage: red::things::Things {} \
         #[cfg(feature = \"warm\")] impl<T: red::things::Things> RedPackage for T {}"
    ));
    assert!(text.contains("#[cfg(not(feature = \"warm\"))] impl<T> RedPackage for T {}"));
    assert!(text.contains(
        "pub trait Syscalls: crate::Waiter + always::things::Things + RedPackage + BluePackage {}"
    ));
}

#[test]
fn the_glue_of_an_optional_package_is_behind_its_feature() {
    let text = printed(&optional("glue", ALWAYS, COLOURS).unwrap());
    assert!(text.contains(
        "#[cfg(feature = \"warm\")] mod red { #[allow(unused_imports)] use super::*; \
         impl Handle for crate::red::things::RHandle"
    ));
    assert!(text.contains("pub(super) fn red_things_f2<S: Syscalls>"));
    assert!(text.contains("call: red::red_things_f2::<S>"));
    assert!(text.contains("pub(super) fn red_things_drop_r<S: Syscalls>"));
    assert!(text.contains("} fn always_things_f2<S: Syscalls>"));
}

#[test]
fn an_interface_that_is_left_out_stays_in_the_table_without_functions() {
    let text = printed(&optional("table", ALWAYS, COLOURS).unwrap());
    for (package, feature) in COLOURS {
        assert!(text.contains(&format!(
            "#[cfg(not(feature = {feature:?}))] \
             Interface {{ id: \"our:{package}/things\", functions: &[] }}, \
             #[cfg(feature = {feature:?})] \
             Interface {{ id: \"our:{package}/things\", functions: &[ Import"
        )));
    }
    assert!(text.contains("&[ Interface { id: \"our:always/things\", functions: &[ Import"));
}

#[test]
fn a_shape_is_there_for_whoever_uses_it() {
    let text = printed(&optional("shapes", ALWAYS, COLOURS).unwrap());
    for (shape, before) in [
        ("i", "#[cfg(feature = \"warm\")] "),
        (
            "iii",
            "#[cfg(any(feature = \"cold\", feature = \"warm\"))] ",
        ),
        ("iiii", "#[cfg(feature = \"cold\")] "),
    ] {
        let defined = format!("{before}fn link_{shape}_none<S: 'static>");
        assert!(text.contains(&defined), "{defined}");
    }
    assert!(text.contains("fn link_ii_none<S: 'static>"));
    assert!(!text.contains(")] fn link_ii_none<S: 'static>"));
}

#[test]
fn a_package_that_is_not_there_can_be_listed() {
    let plain = optional("listed", ALWAYS, &[]).unwrap();
    let listed = optional("listed", ALWAYS, &[("green", "green")]).unwrap();
    assert_eq!(printed(&plain), printed(&listed));
    assert_eq!(
        contract::print(&plain).unwrap(),
        contract::print(&listed).unwrap()
    );
    assert!(!printed(&listed).contains("cfg"));
}

#[test]
fn a_type_that_can_be_left_out_is_not_for_other_packages() {
    let always = "use our:red/things.{p}; f: func(p: p);";
    let error = optional("borrowed", always, COLOURS).err().unwrap();
    assert_eq!(
        error.to_string(),
        "our:always/things uses a type of our:red/things, which can be left out"
    );
}
