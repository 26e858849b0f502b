// Generated from tests/abi/wit/ by `cargo xtask bindings`. Don't edit: edit tests/abi/wit/.

/// The package `smallos:abi`.
pub mod abi {
/// How the test drives its guest.
pub mod control {
#[allow(unused_imports)] use alloc::{string::String, vec::Vec};
use crate::Fault;
/// The interface's name in a component's imports.
pub const ID: &str = "smallos:abi/control@0.1.0";
/// The functions of `smallos:abi/control@0.1.0`.
pub trait Control {
/// Whether another round shall be run. False ends the guest.
fn next(&mut self) -> Result<bool, Fault>;
/// What the guest does with handles in this round follows from this number.
fn seed(&mut self) -> Result<u64, Fault>;
/// How often `cabi_realloc` was called since the last report, and a digest of all its
/// arguments and results and of the numbers of handles, in order.
fn reallocs(&mut self, count: u32, digest: u64) -> Result<(), Fault>;
}
}
/// Corners of the canonical ABI, chosen by hand. `get-*` gives a value, `put-*` takes it back,
/// `pass-*` takes it back and gives the next one. `args-*` is what its parameters are together.
pub mod corners {
#[allow(unused_imports)] use alloc::{string::String, vec::Vec};
use crate::Fault;
/// The interface's name in a component's imports.
pub const ID: &str = "smallos:abi/corners@0.1.0";
/// Discriminants: one case, the last that fits a byte, the first that doesn't.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(enum))]
#[repr(u8)]
pub enum One {
#[cfg_attr(feature = "wasmtime", component(name = "only"))]
Only,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(enum))]
#[repr(u16)]
pub enum Wide {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0,
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1,
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2,
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3,
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4,
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5,
#[cfg_attr(feature = "wasmtime", component(name = "c6"))]
C6,
#[cfg_attr(feature = "wasmtime", component(name = "c7"))]
C7,
#[cfg_attr(feature = "wasmtime", component(name = "c8"))]
C8,
#[cfg_attr(feature = "wasmtime", component(name = "c9"))]
C9,
#[cfg_attr(feature = "wasmtime", component(name = "c10"))]
C10,
#[cfg_attr(feature = "wasmtime", component(name = "c11"))]
C11,
#[cfg_attr(feature = "wasmtime", component(name = "c12"))]
C12,
#[cfg_attr(feature = "wasmtime", component(name = "c13"))]
C13,
#[cfg_attr(feature = "wasmtime", component(name = "c14"))]
C14,
#[cfg_attr(feature = "wasmtime", component(name = "c15"))]
C15,
#[cfg_attr(feature = "wasmtime", component(name = "c16"))]
C16,
#[cfg_attr(feature = "wasmtime", component(name = "c17"))]
C17,
#[cfg_attr(feature = "wasmtime", component(name = "c18"))]
C18,
#[cfg_attr(feature = "wasmtime", component(name = "c19"))]
C19,
#[cfg_attr(feature = "wasmtime", component(name = "c20"))]
C20,
#[cfg_attr(feature = "wasmtime", component(name = "c21"))]
C21,
#[cfg_attr(feature = "wasmtime", component(name = "c22"))]
C22,
#[cfg_attr(feature = "wasmtime", component(name = "c23"))]
C23,
#[cfg_attr(feature = "wasmtime", component(name = "c24"))]
C24,
#[cfg_attr(feature = "wasmtime", component(name = "c25"))]
C25,
#[cfg_attr(feature = "wasmtime", component(name = "c26"))]
C26,
#[cfg_attr(feature = "wasmtime", component(name = "c27"))]
C27,
#[cfg_attr(feature = "wasmtime", component(name = "c28"))]
C28,
#[cfg_attr(feature = "wasmtime", component(name = "c29"))]
C29,
#[cfg_attr(feature = "wasmtime", component(name = "c30"))]
C30,
#[cfg_attr(feature = "wasmtime", component(name = "c31"))]
C31,
#[cfg_attr(feature = "wasmtime", component(name = "c32"))]
C32,
#[cfg_attr(feature = "wasmtime", component(name = "c33"))]
C33,
#[cfg_attr(feature = "wasmtime", component(name = "c34"))]
C34,
#[cfg_attr(feature = "wasmtime", component(name = "c35"))]
C35,
#[cfg_attr(feature = "wasmtime", component(name = "c36"))]
C36,
#[cfg_attr(feature = "wasmtime", component(name = "c37"))]
C37,
#[cfg_attr(feature = "wasmtime", component(name = "c38"))]
C38,
#[cfg_attr(feature = "wasmtime", component(name = "c39"))]
C39,
#[cfg_attr(feature = "wasmtime", component(name = "c40"))]
C40,
#[cfg_attr(feature = "wasmtime", component(name = "c41"))]
C41,
#[cfg_attr(feature = "wasmtime", component(name = "c42"))]
C42,
#[cfg_attr(feature = "wasmtime", component(name = "c43"))]
C43,
#[cfg_attr(feature = "wasmtime", component(name = "c44"))]
C44,
#[cfg_attr(feature = "wasmtime", component(name = "c45"))]
C45,
#[cfg_attr(feature = "wasmtime", component(name = "c46"))]
C46,
#[cfg_attr(feature = "wasmtime", component(name = "c47"))]
C47,
#[cfg_attr(feature = "wasmtime", component(name = "c48"))]
C48,
#[cfg_attr(feature = "wasmtime", component(name = "c49"))]
C49,
#[cfg_attr(feature = "wasmtime", component(name = "c50"))]
C50,
#[cfg_attr(feature = "wasmtime", component(name = "c51"))]
C51,
#[cfg_attr(feature = "wasmtime", component(name = "c52"))]
C52,
#[cfg_attr(feature = "wasmtime", component(name = "c53"))]
C53,
#[cfg_attr(feature = "wasmtime", component(name = "c54"))]
C54,
#[cfg_attr(feature = "wasmtime", component(name = "c55"))]
C55,
#[cfg_attr(feature = "wasmtime", component(name = "c56"))]
C56,
#[cfg_attr(feature = "wasmtime", component(name = "c57"))]
C57,
#[cfg_attr(feature = "wasmtime", component(name = "c58"))]
C58,
#[cfg_attr(feature = "wasmtime", component(name = "c59"))]
C59,
#[cfg_attr(feature = "wasmtime", component(name = "c60"))]
C60,
#[cfg_attr(feature = "wasmtime", component(name = "c61"))]
C61,
#[cfg_attr(feature = "wasmtime", component(name = "c62"))]
C62,
#[cfg_attr(feature = "wasmtime", component(name = "c63"))]
C63,
#[cfg_attr(feature = "wasmtime", component(name = "c64"))]
C64,
#[cfg_attr(feature = "wasmtime", component(name = "c65"))]
C65,
#[cfg_attr(feature = "wasmtime", component(name = "c66"))]
C66,
#[cfg_attr(feature = "wasmtime", component(name = "c67"))]
C67,
#[cfg_attr(feature = "wasmtime", component(name = "c68"))]
C68,
#[cfg_attr(feature = "wasmtime", component(name = "c69"))]
C69,
#[cfg_attr(feature = "wasmtime", component(name = "c70"))]
C70,
#[cfg_attr(feature = "wasmtime", component(name = "c71"))]
C71,
#[cfg_attr(feature = "wasmtime", component(name = "c72"))]
C72,
#[cfg_attr(feature = "wasmtime", component(name = "c73"))]
C73,
#[cfg_attr(feature = "wasmtime", component(name = "c74"))]
C74,
#[cfg_attr(feature = "wasmtime", component(name = "c75"))]
C75,
#[cfg_attr(feature = "wasmtime", component(name = "c76"))]
C76,
#[cfg_attr(feature = "wasmtime", component(name = "c77"))]
C77,
#[cfg_attr(feature = "wasmtime", component(name = "c78"))]
C78,
#[cfg_attr(feature = "wasmtime", component(name = "c79"))]
C79,
#[cfg_attr(feature = "wasmtime", component(name = "c80"))]
C80,
#[cfg_attr(feature = "wasmtime", component(name = "c81"))]
C81,
#[cfg_attr(feature = "wasmtime", component(name = "c82"))]
C82,
#[cfg_attr(feature = "wasmtime", component(name = "c83"))]
C83,
#[cfg_attr(feature = "wasmtime", component(name = "c84"))]
C84,
#[cfg_attr(feature = "wasmtime", component(name = "c85"))]
C85,
#[cfg_attr(feature = "wasmtime", component(name = "c86"))]
C86,
#[cfg_attr(feature = "wasmtime", component(name = "c87"))]
C87,
#[cfg_attr(feature = "wasmtime", component(name = "c88"))]
C88,
#[cfg_attr(feature = "wasmtime", component(name = "c89"))]
C89,
#[cfg_attr(feature = "wasmtime", component(name = "c90"))]
C90,
#[cfg_attr(feature = "wasmtime", component(name = "c91"))]
C91,
#[cfg_attr(feature = "wasmtime", component(name = "c92"))]
C92,
#[cfg_attr(feature = "wasmtime", component(name = "c93"))]
C93,
#[cfg_attr(feature = "wasmtime", component(name = "c94"))]
C94,
#[cfg_attr(feature = "wasmtime", component(name = "c95"))]
C95,
#[cfg_attr(feature = "wasmtime", component(name = "c96"))]
C96,
#[cfg_attr(feature = "wasmtime", component(name = "c97"))]
C97,
#[cfg_attr(feature = "wasmtime", component(name = "c98"))]
C98,
#[cfg_attr(feature = "wasmtime", component(name = "c99"))]
C99,
#[cfg_attr(feature = "wasmtime", component(name = "c100"))]
C100,
#[cfg_attr(feature = "wasmtime", component(name = "c101"))]
C101,
#[cfg_attr(feature = "wasmtime", component(name = "c102"))]
C102,
#[cfg_attr(feature = "wasmtime", component(name = "c103"))]
C103,
#[cfg_attr(feature = "wasmtime", component(name = "c104"))]
C104,
#[cfg_attr(feature = "wasmtime", component(name = "c105"))]
C105,
#[cfg_attr(feature = "wasmtime", component(name = "c106"))]
C106,
#[cfg_attr(feature = "wasmtime", component(name = "c107"))]
C107,
#[cfg_attr(feature = "wasmtime", component(name = "c108"))]
C108,
#[cfg_attr(feature = "wasmtime", component(name = "c109"))]
C109,
#[cfg_attr(feature = "wasmtime", component(name = "c110"))]
C110,
#[cfg_attr(feature = "wasmtime", component(name = "c111"))]
C111,
#[cfg_attr(feature = "wasmtime", component(name = "c112"))]
C112,
#[cfg_attr(feature = "wasmtime", component(name = "c113"))]
C113,
#[cfg_attr(feature = "wasmtime", component(name = "c114"))]
C114,
#[cfg_attr(feature = "wasmtime", component(name = "c115"))]
C115,
#[cfg_attr(feature = "wasmtime", component(name = "c116"))]
C116,
#[cfg_attr(feature = "wasmtime", component(name = "c117"))]
C117,
#[cfg_attr(feature = "wasmtime", component(name = "c118"))]
C118,
#[cfg_attr(feature = "wasmtime", component(name = "c119"))]
C119,
#[cfg_attr(feature = "wasmtime", component(name = "c120"))]
C120,
#[cfg_attr(feature = "wasmtime", component(name = "c121"))]
C121,
#[cfg_attr(feature = "wasmtime", component(name = "c122"))]
C122,
#[cfg_attr(feature = "wasmtime", component(name = "c123"))]
C123,
#[cfg_attr(feature = "wasmtime", component(name = "c124"))]
C124,
#[cfg_attr(feature = "wasmtime", component(name = "c125"))]
C125,
#[cfg_attr(feature = "wasmtime", component(name = "c126"))]
C126,
#[cfg_attr(feature = "wasmtime", component(name = "c127"))]
C127,
#[cfg_attr(feature = "wasmtime", component(name = "c128"))]
C128,
#[cfg_attr(feature = "wasmtime", component(name = "c129"))]
C129,
#[cfg_attr(feature = "wasmtime", component(name = "c130"))]
C130,
#[cfg_attr(feature = "wasmtime", component(name = "c131"))]
C131,
#[cfg_attr(feature = "wasmtime", component(name = "c132"))]
C132,
#[cfg_attr(feature = "wasmtime", component(name = "c133"))]
C133,
#[cfg_attr(feature = "wasmtime", component(name = "c134"))]
C134,
#[cfg_attr(feature = "wasmtime", component(name = "c135"))]
C135,
#[cfg_attr(feature = "wasmtime", component(name = "c136"))]
C136,
#[cfg_attr(feature = "wasmtime", component(name = "c137"))]
C137,
#[cfg_attr(feature = "wasmtime", component(name = "c138"))]
C138,
#[cfg_attr(feature = "wasmtime", component(name = "c139"))]
C139,
#[cfg_attr(feature = "wasmtime", component(name = "c140"))]
C140,
#[cfg_attr(feature = "wasmtime", component(name = "c141"))]
C141,
#[cfg_attr(feature = "wasmtime", component(name = "c142"))]
C142,
#[cfg_attr(feature = "wasmtime", component(name = "c143"))]
C143,
#[cfg_attr(feature = "wasmtime", component(name = "c144"))]
C144,
#[cfg_attr(feature = "wasmtime", component(name = "c145"))]
C145,
#[cfg_attr(feature = "wasmtime", component(name = "c146"))]
C146,
#[cfg_attr(feature = "wasmtime", component(name = "c147"))]
C147,
#[cfg_attr(feature = "wasmtime", component(name = "c148"))]
C148,
#[cfg_attr(feature = "wasmtime", component(name = "c149"))]
C149,
#[cfg_attr(feature = "wasmtime", component(name = "c150"))]
C150,
#[cfg_attr(feature = "wasmtime", component(name = "c151"))]
C151,
#[cfg_attr(feature = "wasmtime", component(name = "c152"))]
C152,
#[cfg_attr(feature = "wasmtime", component(name = "c153"))]
C153,
#[cfg_attr(feature = "wasmtime", component(name = "c154"))]
C154,
#[cfg_attr(feature = "wasmtime", component(name = "c155"))]
C155,
#[cfg_attr(feature = "wasmtime", component(name = "c156"))]
C156,
#[cfg_attr(feature = "wasmtime", component(name = "c157"))]
C157,
#[cfg_attr(feature = "wasmtime", component(name = "c158"))]
C158,
#[cfg_attr(feature = "wasmtime", component(name = "c159"))]
C159,
#[cfg_attr(feature = "wasmtime", component(name = "c160"))]
C160,
#[cfg_attr(feature = "wasmtime", component(name = "c161"))]
C161,
#[cfg_attr(feature = "wasmtime", component(name = "c162"))]
C162,
#[cfg_attr(feature = "wasmtime", component(name = "c163"))]
C163,
#[cfg_attr(feature = "wasmtime", component(name = "c164"))]
C164,
#[cfg_attr(feature = "wasmtime", component(name = "c165"))]
C165,
#[cfg_attr(feature = "wasmtime", component(name = "c166"))]
C166,
#[cfg_attr(feature = "wasmtime", component(name = "c167"))]
C167,
#[cfg_attr(feature = "wasmtime", component(name = "c168"))]
C168,
#[cfg_attr(feature = "wasmtime", component(name = "c169"))]
C169,
#[cfg_attr(feature = "wasmtime", component(name = "c170"))]
C170,
#[cfg_attr(feature = "wasmtime", component(name = "c171"))]
C171,
#[cfg_attr(feature = "wasmtime", component(name = "c172"))]
C172,
#[cfg_attr(feature = "wasmtime", component(name = "c173"))]
C173,
#[cfg_attr(feature = "wasmtime", component(name = "c174"))]
C174,
#[cfg_attr(feature = "wasmtime", component(name = "c175"))]
C175,
#[cfg_attr(feature = "wasmtime", component(name = "c176"))]
C176,
#[cfg_attr(feature = "wasmtime", component(name = "c177"))]
C177,
#[cfg_attr(feature = "wasmtime", component(name = "c178"))]
C178,
#[cfg_attr(feature = "wasmtime", component(name = "c179"))]
C179,
#[cfg_attr(feature = "wasmtime", component(name = "c180"))]
C180,
#[cfg_attr(feature = "wasmtime", component(name = "c181"))]
C181,
#[cfg_attr(feature = "wasmtime", component(name = "c182"))]
C182,
#[cfg_attr(feature = "wasmtime", component(name = "c183"))]
C183,
#[cfg_attr(feature = "wasmtime", component(name = "c184"))]
C184,
#[cfg_attr(feature = "wasmtime", component(name = "c185"))]
C185,
#[cfg_attr(feature = "wasmtime", component(name = "c186"))]
C186,
#[cfg_attr(feature = "wasmtime", component(name = "c187"))]
C187,
#[cfg_attr(feature = "wasmtime", component(name = "c188"))]
C188,
#[cfg_attr(feature = "wasmtime", component(name = "c189"))]
C189,
#[cfg_attr(feature = "wasmtime", component(name = "c190"))]
C190,
#[cfg_attr(feature = "wasmtime", component(name = "c191"))]
C191,
#[cfg_attr(feature = "wasmtime", component(name = "c192"))]
C192,
#[cfg_attr(feature = "wasmtime", component(name = "c193"))]
C193,
#[cfg_attr(feature = "wasmtime", component(name = "c194"))]
C194,
#[cfg_attr(feature = "wasmtime", component(name = "c195"))]
C195,
#[cfg_attr(feature = "wasmtime", component(name = "c196"))]
C196,
#[cfg_attr(feature = "wasmtime", component(name = "c197"))]
C197,
#[cfg_attr(feature = "wasmtime", component(name = "c198"))]
C198,
#[cfg_attr(feature = "wasmtime", component(name = "c199"))]
C199,
#[cfg_attr(feature = "wasmtime", component(name = "c200"))]
C200,
#[cfg_attr(feature = "wasmtime", component(name = "c201"))]
C201,
#[cfg_attr(feature = "wasmtime", component(name = "c202"))]
C202,
#[cfg_attr(feature = "wasmtime", component(name = "c203"))]
C203,
#[cfg_attr(feature = "wasmtime", component(name = "c204"))]
C204,
#[cfg_attr(feature = "wasmtime", component(name = "c205"))]
C205,
#[cfg_attr(feature = "wasmtime", component(name = "c206"))]
C206,
#[cfg_attr(feature = "wasmtime", component(name = "c207"))]
C207,
#[cfg_attr(feature = "wasmtime", component(name = "c208"))]
C208,
#[cfg_attr(feature = "wasmtime", component(name = "c209"))]
C209,
#[cfg_attr(feature = "wasmtime", component(name = "c210"))]
C210,
#[cfg_attr(feature = "wasmtime", component(name = "c211"))]
C211,
#[cfg_attr(feature = "wasmtime", component(name = "c212"))]
C212,
#[cfg_attr(feature = "wasmtime", component(name = "c213"))]
C213,
#[cfg_attr(feature = "wasmtime", component(name = "c214"))]
C214,
#[cfg_attr(feature = "wasmtime", component(name = "c215"))]
C215,
#[cfg_attr(feature = "wasmtime", component(name = "c216"))]
C216,
#[cfg_attr(feature = "wasmtime", component(name = "c217"))]
C217,
#[cfg_attr(feature = "wasmtime", component(name = "c218"))]
C218,
#[cfg_attr(feature = "wasmtime", component(name = "c219"))]
C219,
#[cfg_attr(feature = "wasmtime", component(name = "c220"))]
C220,
#[cfg_attr(feature = "wasmtime", component(name = "c221"))]
C221,
#[cfg_attr(feature = "wasmtime", component(name = "c222"))]
C222,
#[cfg_attr(feature = "wasmtime", component(name = "c223"))]
C223,
#[cfg_attr(feature = "wasmtime", component(name = "c224"))]
C224,
#[cfg_attr(feature = "wasmtime", component(name = "c225"))]
C225,
#[cfg_attr(feature = "wasmtime", component(name = "c226"))]
C226,
#[cfg_attr(feature = "wasmtime", component(name = "c227"))]
C227,
#[cfg_attr(feature = "wasmtime", component(name = "c228"))]
C228,
#[cfg_attr(feature = "wasmtime", component(name = "c229"))]
C229,
#[cfg_attr(feature = "wasmtime", component(name = "c230"))]
C230,
#[cfg_attr(feature = "wasmtime", component(name = "c231"))]
C231,
#[cfg_attr(feature = "wasmtime", component(name = "c232"))]
C232,
#[cfg_attr(feature = "wasmtime", component(name = "c233"))]
C233,
#[cfg_attr(feature = "wasmtime", component(name = "c234"))]
C234,
#[cfg_attr(feature = "wasmtime", component(name = "c235"))]
C235,
#[cfg_attr(feature = "wasmtime", component(name = "c236"))]
C236,
#[cfg_attr(feature = "wasmtime", component(name = "c237"))]
C237,
#[cfg_attr(feature = "wasmtime", component(name = "c238"))]
C238,
#[cfg_attr(feature = "wasmtime", component(name = "c239"))]
C239,
#[cfg_attr(feature = "wasmtime", component(name = "c240"))]
C240,
#[cfg_attr(feature = "wasmtime", component(name = "c241"))]
C241,
#[cfg_attr(feature = "wasmtime", component(name = "c242"))]
C242,
#[cfg_attr(feature = "wasmtime", component(name = "c243"))]
C243,
#[cfg_attr(feature = "wasmtime", component(name = "c244"))]
C244,
#[cfg_attr(feature = "wasmtime", component(name = "c245"))]
C245,
#[cfg_attr(feature = "wasmtime", component(name = "c246"))]
C246,
#[cfg_attr(feature = "wasmtime", component(name = "c247"))]
C247,
#[cfg_attr(feature = "wasmtime", component(name = "c248"))]
C248,
#[cfg_attr(feature = "wasmtime", component(name = "c249"))]
C249,
#[cfg_attr(feature = "wasmtime", component(name = "c250"))]
C250,
#[cfg_attr(feature = "wasmtime", component(name = "c251"))]
C251,
#[cfg_attr(feature = "wasmtime", component(name = "c252"))]
C252,
#[cfg_attr(feature = "wasmtime", component(name = "c253"))]
C253,
#[cfg_attr(feature = "wasmtime", component(name = "c254"))]
C254,
#[cfg_attr(feature = "wasmtime", component(name = "c255"))]
C255,
#[cfg_attr(feature = "wasmtime", component(name = "c256"))]
C256,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum Lonely {
#[cfg_attr(feature = "wasmtime", component(name = "only"))]
Only,
}
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum LonelyText {
#[cfg_attr(feature = "wasmtime", component(name = "only"))]
Only(String),
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum Empties {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
A,
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
B,
#[cfg_attr(feature = "wasmtime", component(name = "c"))]
C,
}
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum SomeEmpty {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
A,
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
B(u8),
#[cfg_attr(feature = "wasmtime", component(name = "c"))]
C,
#[cfg_attr(feature = "wasmtime", component(name = "d"))]
D(String),
#[cfg_attr(feature = "wasmtime", component(name = "e"))]
E,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum WideVariant {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0,
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1,
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2,
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3,
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4,
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5,
#[cfg_attr(feature = "wasmtime", component(name = "c6"))]
C6,
#[cfg_attr(feature = "wasmtime", component(name = "c7"))]
C7,
#[cfg_attr(feature = "wasmtime", component(name = "c8"))]
C8,
#[cfg_attr(feature = "wasmtime", component(name = "c9"))]
C9,
#[cfg_attr(feature = "wasmtime", component(name = "c10"))]
C10,
#[cfg_attr(feature = "wasmtime", component(name = "c11"))]
C11,
#[cfg_attr(feature = "wasmtime", component(name = "c12"))]
C12,
#[cfg_attr(feature = "wasmtime", component(name = "c13"))]
C13,
#[cfg_attr(feature = "wasmtime", component(name = "c14"))]
C14,
#[cfg_attr(feature = "wasmtime", component(name = "c15"))]
C15,
#[cfg_attr(feature = "wasmtime", component(name = "c16"))]
C16,
#[cfg_attr(feature = "wasmtime", component(name = "c17"))]
C17,
#[cfg_attr(feature = "wasmtime", component(name = "c18"))]
C18,
#[cfg_attr(feature = "wasmtime", component(name = "c19"))]
C19,
#[cfg_attr(feature = "wasmtime", component(name = "c20"))]
C20,
#[cfg_attr(feature = "wasmtime", component(name = "c21"))]
C21,
#[cfg_attr(feature = "wasmtime", component(name = "c22"))]
C22,
#[cfg_attr(feature = "wasmtime", component(name = "c23"))]
C23,
#[cfg_attr(feature = "wasmtime", component(name = "c24"))]
C24,
#[cfg_attr(feature = "wasmtime", component(name = "c25"))]
C25,
#[cfg_attr(feature = "wasmtime", component(name = "c26"))]
C26,
#[cfg_attr(feature = "wasmtime", component(name = "c27"))]
C27,
#[cfg_attr(feature = "wasmtime", component(name = "c28"))]
C28,
#[cfg_attr(feature = "wasmtime", component(name = "c29"))]
C29,
#[cfg_attr(feature = "wasmtime", component(name = "c30"))]
C30,
#[cfg_attr(feature = "wasmtime", component(name = "c31"))]
C31,
#[cfg_attr(feature = "wasmtime", component(name = "c32"))]
C32,
#[cfg_attr(feature = "wasmtime", component(name = "c33"))]
C33,
#[cfg_attr(feature = "wasmtime", component(name = "c34"))]
C34,
#[cfg_attr(feature = "wasmtime", component(name = "c35"))]
C35,
#[cfg_attr(feature = "wasmtime", component(name = "c36"))]
C36,
#[cfg_attr(feature = "wasmtime", component(name = "c37"))]
C37,
#[cfg_attr(feature = "wasmtime", component(name = "c38"))]
C38,
#[cfg_attr(feature = "wasmtime", component(name = "c39"))]
C39,
#[cfg_attr(feature = "wasmtime", component(name = "c40"))]
C40,
#[cfg_attr(feature = "wasmtime", component(name = "c41"))]
C41,
#[cfg_attr(feature = "wasmtime", component(name = "c42"))]
C42,
#[cfg_attr(feature = "wasmtime", component(name = "c43"))]
C43,
#[cfg_attr(feature = "wasmtime", component(name = "c44"))]
C44,
#[cfg_attr(feature = "wasmtime", component(name = "c45"))]
C45,
#[cfg_attr(feature = "wasmtime", component(name = "c46"))]
C46,
#[cfg_attr(feature = "wasmtime", component(name = "c47"))]
C47,
#[cfg_attr(feature = "wasmtime", component(name = "c48"))]
C48,
#[cfg_attr(feature = "wasmtime", component(name = "c49"))]
C49,
#[cfg_attr(feature = "wasmtime", component(name = "c50"))]
C50,
#[cfg_attr(feature = "wasmtime", component(name = "c51"))]
C51,
#[cfg_attr(feature = "wasmtime", component(name = "c52"))]
C52,
#[cfg_attr(feature = "wasmtime", component(name = "c53"))]
C53,
#[cfg_attr(feature = "wasmtime", component(name = "c54"))]
C54,
#[cfg_attr(feature = "wasmtime", component(name = "c55"))]
C55,
#[cfg_attr(feature = "wasmtime", component(name = "c56"))]
C56,
#[cfg_attr(feature = "wasmtime", component(name = "c57"))]
C57,
#[cfg_attr(feature = "wasmtime", component(name = "c58"))]
C58,
#[cfg_attr(feature = "wasmtime", component(name = "c59"))]
C59,
#[cfg_attr(feature = "wasmtime", component(name = "c60"))]
C60,
#[cfg_attr(feature = "wasmtime", component(name = "c61"))]
C61,
#[cfg_attr(feature = "wasmtime", component(name = "c62"))]
C62,
#[cfg_attr(feature = "wasmtime", component(name = "c63"))]
C63,
#[cfg_attr(feature = "wasmtime", component(name = "c64"))]
C64,
#[cfg_attr(feature = "wasmtime", component(name = "c65"))]
C65,
#[cfg_attr(feature = "wasmtime", component(name = "c66"))]
C66,
#[cfg_attr(feature = "wasmtime", component(name = "c67"))]
C67,
#[cfg_attr(feature = "wasmtime", component(name = "c68"))]
C68,
#[cfg_attr(feature = "wasmtime", component(name = "c69"))]
C69,
#[cfg_attr(feature = "wasmtime", component(name = "c70"))]
C70,
#[cfg_attr(feature = "wasmtime", component(name = "c71"))]
C71,
#[cfg_attr(feature = "wasmtime", component(name = "c72"))]
C72,
#[cfg_attr(feature = "wasmtime", component(name = "c73"))]
C73,
#[cfg_attr(feature = "wasmtime", component(name = "c74"))]
C74,
#[cfg_attr(feature = "wasmtime", component(name = "c75"))]
C75,
#[cfg_attr(feature = "wasmtime", component(name = "c76"))]
C76,
#[cfg_attr(feature = "wasmtime", component(name = "c77"))]
C77,
#[cfg_attr(feature = "wasmtime", component(name = "c78"))]
C78,
#[cfg_attr(feature = "wasmtime", component(name = "c79"))]
C79,
#[cfg_attr(feature = "wasmtime", component(name = "c80"))]
C80,
#[cfg_attr(feature = "wasmtime", component(name = "c81"))]
C81,
#[cfg_attr(feature = "wasmtime", component(name = "c82"))]
C82,
#[cfg_attr(feature = "wasmtime", component(name = "c83"))]
C83,
#[cfg_attr(feature = "wasmtime", component(name = "c84"))]
C84,
#[cfg_attr(feature = "wasmtime", component(name = "c85"))]
C85,
#[cfg_attr(feature = "wasmtime", component(name = "c86"))]
C86,
#[cfg_attr(feature = "wasmtime", component(name = "c87"))]
C87,
#[cfg_attr(feature = "wasmtime", component(name = "c88"))]
C88,
#[cfg_attr(feature = "wasmtime", component(name = "c89"))]
C89,
#[cfg_attr(feature = "wasmtime", component(name = "c90"))]
C90,
#[cfg_attr(feature = "wasmtime", component(name = "c91"))]
C91,
#[cfg_attr(feature = "wasmtime", component(name = "c92"))]
C92,
#[cfg_attr(feature = "wasmtime", component(name = "c93"))]
C93,
#[cfg_attr(feature = "wasmtime", component(name = "c94"))]
C94,
#[cfg_attr(feature = "wasmtime", component(name = "c95"))]
C95,
#[cfg_attr(feature = "wasmtime", component(name = "c96"))]
C96,
#[cfg_attr(feature = "wasmtime", component(name = "c97"))]
C97,
#[cfg_attr(feature = "wasmtime", component(name = "c98"))]
C98,
#[cfg_attr(feature = "wasmtime", component(name = "c99"))]
C99,
#[cfg_attr(feature = "wasmtime", component(name = "c100"))]
C100,
#[cfg_attr(feature = "wasmtime", component(name = "c101"))]
C101,
#[cfg_attr(feature = "wasmtime", component(name = "c102"))]
C102,
#[cfg_attr(feature = "wasmtime", component(name = "c103"))]
C103,
#[cfg_attr(feature = "wasmtime", component(name = "c104"))]
C104,
#[cfg_attr(feature = "wasmtime", component(name = "c105"))]
C105,
#[cfg_attr(feature = "wasmtime", component(name = "c106"))]
C106,
#[cfg_attr(feature = "wasmtime", component(name = "c107"))]
C107,
#[cfg_attr(feature = "wasmtime", component(name = "c108"))]
C108,
#[cfg_attr(feature = "wasmtime", component(name = "c109"))]
C109,
#[cfg_attr(feature = "wasmtime", component(name = "c110"))]
C110,
#[cfg_attr(feature = "wasmtime", component(name = "c111"))]
C111,
#[cfg_attr(feature = "wasmtime", component(name = "c112"))]
C112,
#[cfg_attr(feature = "wasmtime", component(name = "c113"))]
C113,
#[cfg_attr(feature = "wasmtime", component(name = "c114"))]
C114,
#[cfg_attr(feature = "wasmtime", component(name = "c115"))]
C115,
#[cfg_attr(feature = "wasmtime", component(name = "c116"))]
C116,
#[cfg_attr(feature = "wasmtime", component(name = "c117"))]
C117,
#[cfg_attr(feature = "wasmtime", component(name = "c118"))]
C118,
#[cfg_attr(feature = "wasmtime", component(name = "c119"))]
C119,
#[cfg_attr(feature = "wasmtime", component(name = "c120"))]
C120,
#[cfg_attr(feature = "wasmtime", component(name = "c121"))]
C121,
#[cfg_attr(feature = "wasmtime", component(name = "c122"))]
C122,
#[cfg_attr(feature = "wasmtime", component(name = "c123"))]
C123,
#[cfg_attr(feature = "wasmtime", component(name = "c124"))]
C124,
#[cfg_attr(feature = "wasmtime", component(name = "c125"))]
C125,
#[cfg_attr(feature = "wasmtime", component(name = "c126"))]
C126,
#[cfg_attr(feature = "wasmtime", component(name = "c127"))]
C127,
#[cfg_attr(feature = "wasmtime", component(name = "c128"))]
C128,
#[cfg_attr(feature = "wasmtime", component(name = "c129"))]
C129,
#[cfg_attr(feature = "wasmtime", component(name = "c130"))]
C130,
#[cfg_attr(feature = "wasmtime", component(name = "c131"))]
C131,
#[cfg_attr(feature = "wasmtime", component(name = "c132"))]
C132,
#[cfg_attr(feature = "wasmtime", component(name = "c133"))]
C133,
#[cfg_attr(feature = "wasmtime", component(name = "c134"))]
C134,
#[cfg_attr(feature = "wasmtime", component(name = "c135"))]
C135,
#[cfg_attr(feature = "wasmtime", component(name = "c136"))]
C136,
#[cfg_attr(feature = "wasmtime", component(name = "c137"))]
C137,
#[cfg_attr(feature = "wasmtime", component(name = "c138"))]
C138,
#[cfg_attr(feature = "wasmtime", component(name = "c139"))]
C139,
#[cfg_attr(feature = "wasmtime", component(name = "c140"))]
C140,
#[cfg_attr(feature = "wasmtime", component(name = "c141"))]
C141,
#[cfg_attr(feature = "wasmtime", component(name = "c142"))]
C142,
#[cfg_attr(feature = "wasmtime", component(name = "c143"))]
C143,
#[cfg_attr(feature = "wasmtime", component(name = "c144"))]
C144,
#[cfg_attr(feature = "wasmtime", component(name = "c145"))]
C145,
#[cfg_attr(feature = "wasmtime", component(name = "c146"))]
C146,
#[cfg_attr(feature = "wasmtime", component(name = "c147"))]
C147,
#[cfg_attr(feature = "wasmtime", component(name = "c148"))]
C148,
#[cfg_attr(feature = "wasmtime", component(name = "c149"))]
C149,
#[cfg_attr(feature = "wasmtime", component(name = "c150"))]
C150,
#[cfg_attr(feature = "wasmtime", component(name = "c151"))]
C151,
#[cfg_attr(feature = "wasmtime", component(name = "c152"))]
C152,
#[cfg_attr(feature = "wasmtime", component(name = "c153"))]
C153,
#[cfg_attr(feature = "wasmtime", component(name = "c154"))]
C154,
#[cfg_attr(feature = "wasmtime", component(name = "c155"))]
C155,
#[cfg_attr(feature = "wasmtime", component(name = "c156"))]
C156,
#[cfg_attr(feature = "wasmtime", component(name = "c157"))]
C157,
#[cfg_attr(feature = "wasmtime", component(name = "c158"))]
C158,
#[cfg_attr(feature = "wasmtime", component(name = "c159"))]
C159,
#[cfg_attr(feature = "wasmtime", component(name = "c160"))]
C160,
#[cfg_attr(feature = "wasmtime", component(name = "c161"))]
C161,
#[cfg_attr(feature = "wasmtime", component(name = "c162"))]
C162,
#[cfg_attr(feature = "wasmtime", component(name = "c163"))]
C163,
#[cfg_attr(feature = "wasmtime", component(name = "c164"))]
C164,
#[cfg_attr(feature = "wasmtime", component(name = "c165"))]
C165,
#[cfg_attr(feature = "wasmtime", component(name = "c166"))]
C166,
#[cfg_attr(feature = "wasmtime", component(name = "c167"))]
C167,
#[cfg_attr(feature = "wasmtime", component(name = "c168"))]
C168,
#[cfg_attr(feature = "wasmtime", component(name = "c169"))]
C169,
#[cfg_attr(feature = "wasmtime", component(name = "c170"))]
C170,
#[cfg_attr(feature = "wasmtime", component(name = "c171"))]
C171,
#[cfg_attr(feature = "wasmtime", component(name = "c172"))]
C172,
#[cfg_attr(feature = "wasmtime", component(name = "c173"))]
C173,
#[cfg_attr(feature = "wasmtime", component(name = "c174"))]
C174,
#[cfg_attr(feature = "wasmtime", component(name = "c175"))]
C175,
#[cfg_attr(feature = "wasmtime", component(name = "c176"))]
C176,
#[cfg_attr(feature = "wasmtime", component(name = "c177"))]
C177,
#[cfg_attr(feature = "wasmtime", component(name = "c178"))]
C178,
#[cfg_attr(feature = "wasmtime", component(name = "c179"))]
C179,
#[cfg_attr(feature = "wasmtime", component(name = "c180"))]
C180,
#[cfg_attr(feature = "wasmtime", component(name = "c181"))]
C181,
#[cfg_attr(feature = "wasmtime", component(name = "c182"))]
C182,
#[cfg_attr(feature = "wasmtime", component(name = "c183"))]
C183,
#[cfg_attr(feature = "wasmtime", component(name = "c184"))]
C184,
#[cfg_attr(feature = "wasmtime", component(name = "c185"))]
C185,
#[cfg_attr(feature = "wasmtime", component(name = "c186"))]
C186,
#[cfg_attr(feature = "wasmtime", component(name = "c187"))]
C187,
#[cfg_attr(feature = "wasmtime", component(name = "c188"))]
C188,
#[cfg_attr(feature = "wasmtime", component(name = "c189"))]
C189,
#[cfg_attr(feature = "wasmtime", component(name = "c190"))]
C190,
#[cfg_attr(feature = "wasmtime", component(name = "c191"))]
C191,
#[cfg_attr(feature = "wasmtime", component(name = "c192"))]
C192,
#[cfg_attr(feature = "wasmtime", component(name = "c193"))]
C193,
#[cfg_attr(feature = "wasmtime", component(name = "c194"))]
C194,
#[cfg_attr(feature = "wasmtime", component(name = "c195"))]
C195,
#[cfg_attr(feature = "wasmtime", component(name = "c196"))]
C196,
#[cfg_attr(feature = "wasmtime", component(name = "c197"))]
C197,
#[cfg_attr(feature = "wasmtime", component(name = "c198"))]
C198,
#[cfg_attr(feature = "wasmtime", component(name = "c199"))]
C199,
#[cfg_attr(feature = "wasmtime", component(name = "c200"))]
C200,
#[cfg_attr(feature = "wasmtime", component(name = "c201"))]
C201,
#[cfg_attr(feature = "wasmtime", component(name = "c202"))]
C202,
#[cfg_attr(feature = "wasmtime", component(name = "c203"))]
C203,
#[cfg_attr(feature = "wasmtime", component(name = "c204"))]
C204,
#[cfg_attr(feature = "wasmtime", component(name = "c205"))]
C205,
#[cfg_attr(feature = "wasmtime", component(name = "c206"))]
C206,
#[cfg_attr(feature = "wasmtime", component(name = "c207"))]
C207,
#[cfg_attr(feature = "wasmtime", component(name = "c208"))]
C208,
#[cfg_attr(feature = "wasmtime", component(name = "c209"))]
C209,
#[cfg_attr(feature = "wasmtime", component(name = "c210"))]
C210,
#[cfg_attr(feature = "wasmtime", component(name = "c211"))]
C211,
#[cfg_attr(feature = "wasmtime", component(name = "c212"))]
C212,
#[cfg_attr(feature = "wasmtime", component(name = "c213"))]
C213,
#[cfg_attr(feature = "wasmtime", component(name = "c214"))]
C214,
#[cfg_attr(feature = "wasmtime", component(name = "c215"))]
C215,
#[cfg_attr(feature = "wasmtime", component(name = "c216"))]
C216,
#[cfg_attr(feature = "wasmtime", component(name = "c217"))]
C217,
#[cfg_attr(feature = "wasmtime", component(name = "c218"))]
C218,
#[cfg_attr(feature = "wasmtime", component(name = "c219"))]
C219,
#[cfg_attr(feature = "wasmtime", component(name = "c220"))]
C220,
#[cfg_attr(feature = "wasmtime", component(name = "c221"))]
C221,
#[cfg_attr(feature = "wasmtime", component(name = "c222"))]
C222,
#[cfg_attr(feature = "wasmtime", component(name = "c223"))]
C223,
#[cfg_attr(feature = "wasmtime", component(name = "c224"))]
C224,
#[cfg_attr(feature = "wasmtime", component(name = "c225"))]
C225,
#[cfg_attr(feature = "wasmtime", component(name = "c226"))]
C226,
#[cfg_attr(feature = "wasmtime", component(name = "c227"))]
C227,
#[cfg_attr(feature = "wasmtime", component(name = "c228"))]
C228,
#[cfg_attr(feature = "wasmtime", component(name = "c229"))]
C229,
#[cfg_attr(feature = "wasmtime", component(name = "c230"))]
C230,
#[cfg_attr(feature = "wasmtime", component(name = "c231"))]
C231,
#[cfg_attr(feature = "wasmtime", component(name = "c232"))]
C232,
#[cfg_attr(feature = "wasmtime", component(name = "c233"))]
C233,
#[cfg_attr(feature = "wasmtime", component(name = "c234"))]
C234,
#[cfg_attr(feature = "wasmtime", component(name = "c235"))]
C235,
#[cfg_attr(feature = "wasmtime", component(name = "c236"))]
C236,
#[cfg_attr(feature = "wasmtime", component(name = "c237"))]
C237,
#[cfg_attr(feature = "wasmtime", component(name = "c238"))]
C238,
#[cfg_attr(feature = "wasmtime", component(name = "c239"))]
C239,
#[cfg_attr(feature = "wasmtime", component(name = "c240"))]
C240,
#[cfg_attr(feature = "wasmtime", component(name = "c241"))]
C241,
#[cfg_attr(feature = "wasmtime", component(name = "c242"))]
C242,
#[cfg_attr(feature = "wasmtime", component(name = "c243"))]
C243,
#[cfg_attr(feature = "wasmtime", component(name = "c244"))]
C244,
#[cfg_attr(feature = "wasmtime", component(name = "c245"))]
C245,
#[cfg_attr(feature = "wasmtime", component(name = "c246"))]
C246,
#[cfg_attr(feature = "wasmtime", component(name = "c247"))]
C247,
#[cfg_attr(feature = "wasmtime", component(name = "c248"))]
C248,
#[cfg_attr(feature = "wasmtime", component(name = "c249"))]
C249,
#[cfg_attr(feature = "wasmtime", component(name = "c250"))]
C250,
#[cfg_attr(feature = "wasmtime", component(name = "c251"))]
C251,
#[cfg_attr(feature = "wasmtime", component(name = "c252"))]
C252,
#[cfg_attr(feature = "wasmtime", component(name = "c253"))]
C253,
#[cfg_attr(feature = "wasmtime", component(name = "c254"))]
C254,
#[cfg_attr(feature = "wasmtime", component(name = "c255"))]
C255,
#[cfg_attr(feature = "wasmtime", component(name = "c256"))]
C256,
#[cfg_attr(feature = "wasmtime", component(name = "c257"))]
C257,
#[cfg_attr(feature = "wasmtime", component(name = "c258"))]
C258,
#[cfg_attr(feature = "wasmtime", component(name = "c259"))]
C259,
#[cfg_attr(feature = "wasmtime", component(name = "c260"))]
C260,
#[cfg_attr(feature = "wasmtime", component(name = "c261"))]
C261,
#[cfg_attr(feature = "wasmtime", component(name = "c262"))]
C262,
#[cfg_attr(feature = "wasmtime", component(name = "c263"))]
C263,
#[cfg_attr(feature = "wasmtime", component(name = "c264"))]
C264,
#[cfg_attr(feature = "wasmtime", component(name = "c265"))]
C265,
#[cfg_attr(feature = "wasmtime", component(name = "c266"))]
C266,
#[cfg_attr(feature = "wasmtime", component(name = "c267"))]
C267,
#[cfg_attr(feature = "wasmtime", component(name = "c268"))]
C268,
#[cfg_attr(feature = "wasmtime", component(name = "c269"))]
C269,
#[cfg_attr(feature = "wasmtime", component(name = "c270"))]
C270,
#[cfg_attr(feature = "wasmtime", component(name = "c271"))]
C271,
#[cfg_attr(feature = "wasmtime", component(name = "c272"))]
C272,
#[cfg_attr(feature = "wasmtime", component(name = "c273"))]
C273,
#[cfg_attr(feature = "wasmtime", component(name = "c274"))]
C274,
#[cfg_attr(feature = "wasmtime", component(name = "c275"))]
C275,
#[cfg_attr(feature = "wasmtime", component(name = "c276"))]
C276,
#[cfg_attr(feature = "wasmtime", component(name = "c277"))]
C277,
#[cfg_attr(feature = "wasmtime", component(name = "c278"))]
C278,
#[cfg_attr(feature = "wasmtime", component(name = "c279"))]
C279,
#[cfg_attr(feature = "wasmtime", component(name = "c280"))]
C280,
#[cfg_attr(feature = "wasmtime", component(name = "c281"))]
C281,
#[cfg_attr(feature = "wasmtime", component(name = "c282"))]
C282,
#[cfg_attr(feature = "wasmtime", component(name = "c283"))]
C283,
#[cfg_attr(feature = "wasmtime", component(name = "c284"))]
C284,
#[cfg_attr(feature = "wasmtime", component(name = "c285"))]
C285,
#[cfg_attr(feature = "wasmtime", component(name = "c286"))]
C286,
#[cfg_attr(feature = "wasmtime", component(name = "c287"))]
C287,
#[cfg_attr(feature = "wasmtime", component(name = "c288"))]
C288,
#[cfg_attr(feature = "wasmtime", component(name = "c289"))]
C289,
#[cfg_attr(feature = "wasmtime", component(name = "c290"))]
C290,
#[cfg_attr(feature = "wasmtime", component(name = "c291"))]
C291,
#[cfg_attr(feature = "wasmtime", component(name = "c292"))]
C292,
#[cfg_attr(feature = "wasmtime", component(name = "c293"))]
C293,
#[cfg_attr(feature = "wasmtime", component(name = "c294"))]
C294,
#[cfg_attr(feature = "wasmtime", component(name = "c295"))]
C295,
#[cfg_attr(feature = "wasmtime", component(name = "c296"))]
C296,
#[cfg_attr(feature = "wasmtime", component(name = "c297"))]
C297,
#[cfg_attr(feature = "wasmtime", component(name = "c298"))]
C298,
#[cfg_attr(feature = "wasmtime", component(name = "last"))]
Last(u64),
}
/// Joins of flat types: where two cases need other core types in the same place.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum JoinI32F32 {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
A(u32),
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
B(f32),
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum JoinI32I64 {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
A(u32),
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
B(u64),
}
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum JoinI32F64 {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
A(i32),
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
B(f64),
}
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum JoinF32F64 {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
A(f32),
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
B(f64),
}
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum JoinF32I64 {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
A(f32),
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
B(i64),
}
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum JoinI64F64 {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
A(u64),
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
B(f64),
}
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum JoinAll {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
A(u8),
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
B(f32),
#[cfg_attr(feature = "wasmtime", component(name = "c"))]
C(f64),
#[cfg_attr(feature = "wasmtime", component(name = "d"))]
D(i64),
#[cfg_attr(feature = "wasmtime", component(name = "e"))]
E(char),
#[cfg_attr(feature = "wasmtime", component(name = "f"))]
F(bool),
#[cfg_attr(feature = "wasmtime", component(name = "g"))]
G(i8),
#[cfg_attr(feature = "wasmtime", component(name = "h"))]
H(i16),
#[cfg_attr(feature = "wasmtime", component(name = "i"))]
I,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum JoinText {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
A(String),
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
B(f32),
#[cfg_attr(feature = "wasmtime", component(name = "c"))]
C((f32, f32)),
#[cfg_attr(feature = "wasmtime", component(name = "d"))]
D((u64, f64, String)),
#[cfg_attr(feature = "wasmtime", component(name = "e"))]
E(Vec<f32>),
}
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum JoinNested {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
A(JoinI32F32),
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
B(JoinF32F64),
#[cfg_attr(feature = "wasmtime", component(name = "c"))]
C(Option<f32>),
#[cfg_attr(feature = "wasmtime", component(name = "d"))]
D(Option<Option<f64>>),
#[cfg_attr(feature = "wasmtime", component(name = "e"))]
E(Result<f32, u64>),
}
/// Alignment and padding.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Padded {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
pub a: u8,
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
pub b: u64,
#[cfg_attr(feature = "wasmtime", component(name = "c"))]
pub c: u8,
#[cfg_attr(feature = "wasmtime", component(name = "d"))]
pub d: u16,
#[cfg_attr(feature = "wasmtime", component(name = "e"))]
pub e: u8,
#[cfg_attr(feature = "wasmtime", component(name = "f"))]
pub f: u32,
#[cfg_attr(feature = "wasmtime", component(name = "g"))]
pub g: bool,
#[cfg_attr(feature = "wasmtime", component(name = "h"))]
pub h: f64,
#[cfg_attr(feature = "wasmtime", component(name = "i"))]
pub i: char,
#[cfg_attr(feature = "wasmtime", component(name = "j"))]
pub j: i8,
}
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Nested {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
pub a: u8,
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
pub b: Padded,
#[cfg_attr(feature = "wasmtime", component(name = "c"))]
pub c: Option<Padded>,
#[cfg_attr(feature = "wasmtime", component(name = "d"))]
pub d: u8,
}
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum PaddedCase {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
A(u8),
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
B(u64),
#[cfg_attr(feature = "wasmtime", component(name = "c"))]
C((u8, u8, u8)),
#[cfg_attr(feature = "wasmtime", component(name = "d"))]
D(Padded),
}
/// Names that are words of Rust or of WIT.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Words {
#[cfg_attr(feature = "wasmtime", component(name = "type"))]
pub type_: u8,
#[cfg_attr(feature = "wasmtime", component(name = "list"))]
pub list: u8,
#[cfg_attr(feature = "wasmtime", component(name = "self"))]
pub this: u8,
#[cfg_attr(feature = "wasmtime", component(name = "match"))]
pub match_: String,
#[cfg_attr(feature = "wasmtime", component(name = "static"))]
pub static_: u8,
#[cfg_attr(feature = "wasmtime", component(name = "option"))]
pub option: u8,
#[cfg_attr(feature = "wasmtime", component(name = "ref"))]
pub ref_: u8,
#[cfg_attr(feature = "wasmtime", component(name = "crate-name"))]
pub crate_name: u8,
#[cfg_attr(feature = "wasmtime", component(name = "super"))]
pub super_: u8,
#[cfg_attr(feature = "wasmtime", component(name = "impl"))]
pub impl_: u8,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(enum))]
#[repr(u8)]
pub enum WordCases {
#[cfg_attr(feature = "wasmtime", component(name = "super"))]
Super,
#[cfg_attr(feature = "wasmtime", component(name = "match"))]
Match,
#[cfg_attr(feature = "wasmtime", component(name = "record"))]
Record,
#[cfg_attr(feature = "wasmtime", component(name = "none"))]
None,
#[cfg_attr(feature = "wasmtime", component(name = "ok"))]
Ok,
#[cfg_attr(feature = "wasmtime", component(name = "err"))]
Err,
#[cfg_attr(feature = "wasmtime", component(name = "some"))]
Some,
}
pub type Text = String;
pub type Pair = (Text, u8);
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Aliased {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
pub a: Text,
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
pub b: Pair,
}
pub type Texts = Vec<Text>;
pub type Maybe = Option<Texts>;
#[cfg(feature = "wasmtime")]
#[allow(missing_docs)]
mod flags1_flags {
wasmtime::component::flags! { Flags1 {
#[component(name = "f0")] const F0;
} }
}
#[cfg(feature = "wasmtime")]
/// Flags of each size.
pub use flags1_flags::Flags1;
/// Flags of each size.
#[cfg(not(feature = "wasmtime"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags1(u32);
#[cfg(not(feature = "wasmtime"))]
impl Flags1 {
pub const F0: Self = Self(1 << 0);
/// No flag.
#[must_use] pub fn empty() -> Self { Self(0) }
/// Whether all flags of `other` are set.
#[must_use] pub fn contains(&self, other: Self) -> bool { self.0 & other.0 == other.0 }
}
#[cfg(not(feature = "wasmtime"))]
impl core::ops::BitOr for Flags1 {
type Output = Self;
fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) }
}
impl Flags1 {
/// All flags, in WIT's order.
pub const LABELS: [Self; 1] = [Self::F0];
/// As the canonical ABI has it: the first flag is the lowest bit.
#[must_use] pub fn bits(&self) -> u32 {
Self::LABELS.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(self.contains(*flag)))
}
/// From the canonical ABI. It ignores bits above the last flag.
#[must_use] pub fn from_bits(bits: u32) -> Self {
(0..).zip(Self::LABELS).filter(|(bit, _)| bits >> bit & 1 == 1)
.fold(Self::empty(), |set, (_, flag)| set | flag)
}
}
#[cfg(feature = "wasmtime")]
#[allow(missing_docs)]
mod flags7_flags {
wasmtime::component::flags! { Flags7 {
#[component(name = "f0")] const F0;
#[component(name = "f1")] const F1;
#[component(name = "f2")] const F2;
#[component(name = "f3")] const F3;
#[component(name = "f4")] const F4;
#[component(name = "f5")] const F5;
#[component(name = "f6")] const F6;
} }
}
#[cfg(feature = "wasmtime")]
pub use flags7_flags::Flags7;
#[cfg(not(feature = "wasmtime"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags7(u32);
#[cfg(not(feature = "wasmtime"))]
impl Flags7 {
pub const F0: Self = Self(1 << 0);
pub const F1: Self = Self(1 << 1);
pub const F2: Self = Self(1 << 2);
pub const F3: Self = Self(1 << 3);
pub const F4: Self = Self(1 << 4);
pub const F5: Self = Self(1 << 5);
pub const F6: Self = Self(1 << 6);
/// No flag.
#[must_use] pub fn empty() -> Self { Self(0) }
/// Whether all flags of `other` are set.
#[must_use] pub fn contains(&self, other: Self) -> bool { self.0 & other.0 == other.0 }
}
#[cfg(not(feature = "wasmtime"))]
impl core::ops::BitOr for Flags7 {
type Output = Self;
fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) }
}
impl Flags7 {
/// All flags, in WIT's order.
pub const LABELS: [Self; 7] = [Self::F0, Self::F1, Self::F2, Self::F3, Self::F4, Self::F5, Self::F6];
/// As the canonical ABI has it: the first flag is the lowest bit.
#[must_use] pub fn bits(&self) -> u32 {
Self::LABELS.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(self.contains(*flag)))
}
/// From the canonical ABI. It ignores bits above the last flag.
#[must_use] pub fn from_bits(bits: u32) -> Self {
(0..).zip(Self::LABELS).filter(|(bit, _)| bits >> bit & 1 == 1)
.fold(Self::empty(), |set, (_, flag)| set | flag)
}
}
#[cfg(feature = "wasmtime")]
#[allow(missing_docs)]
mod flags8_flags {
wasmtime::component::flags! { Flags8 {
#[component(name = "f0")] const F0;
#[component(name = "f1")] const F1;
#[component(name = "f2")] const F2;
#[component(name = "f3")] const F3;
#[component(name = "f4")] const F4;
#[component(name = "f5")] const F5;
#[component(name = "f6")] const F6;
#[component(name = "f7")] const F7;
} }
}
#[cfg(feature = "wasmtime")]
pub use flags8_flags::Flags8;
#[cfg(not(feature = "wasmtime"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags8(u32);
#[cfg(not(feature = "wasmtime"))]
impl Flags8 {
pub const F0: Self = Self(1 << 0);
pub const F1: Self = Self(1 << 1);
pub const F2: Self = Self(1 << 2);
pub const F3: Self = Self(1 << 3);
pub const F4: Self = Self(1 << 4);
pub const F5: Self = Self(1 << 5);
pub const F6: Self = Self(1 << 6);
pub const F7: Self = Self(1 << 7);
/// No flag.
#[must_use] pub fn empty() -> Self { Self(0) }
/// Whether all flags of `other` are set.
#[must_use] pub fn contains(&self, other: Self) -> bool { self.0 & other.0 == other.0 }
}
#[cfg(not(feature = "wasmtime"))]
impl core::ops::BitOr for Flags8 {
type Output = Self;
fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) }
}
impl Flags8 {
/// All flags, in WIT's order.
pub const LABELS: [Self; 8] = [Self::F0, Self::F1, Self::F2, Self::F3, Self::F4, Self::F5, Self::F6, Self::F7];
/// As the canonical ABI has it: the first flag is the lowest bit.
#[must_use] pub fn bits(&self) -> u32 {
Self::LABELS.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(self.contains(*flag)))
}
/// From the canonical ABI. It ignores bits above the last flag.
#[must_use] pub fn from_bits(bits: u32) -> Self {
(0..).zip(Self::LABELS).filter(|(bit, _)| bits >> bit & 1 == 1)
.fold(Self::empty(), |set, (_, flag)| set | flag)
}
}
#[cfg(feature = "wasmtime")]
#[allow(missing_docs)]
mod flags9_flags {
wasmtime::component::flags! { Flags9 {
#[component(name = "f0")] const F0;
#[component(name = "f1")] const F1;
#[component(name = "f2")] const F2;
#[component(name = "f3")] const F3;
#[component(name = "f4")] const F4;
#[component(name = "f5")] const F5;
#[component(name = "f6")] const F6;
#[component(name = "f7")] const F7;
#[component(name = "f8")] const F8;
} }
}
#[cfg(feature = "wasmtime")]
pub use flags9_flags::Flags9;
#[cfg(not(feature = "wasmtime"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags9(u32);
#[cfg(not(feature = "wasmtime"))]
impl Flags9 {
pub const F0: Self = Self(1 << 0);
pub const F1: Self = Self(1 << 1);
pub const F2: Self = Self(1 << 2);
pub const F3: Self = Self(1 << 3);
pub const F4: Self = Self(1 << 4);
pub const F5: Self = Self(1 << 5);
pub const F6: Self = Self(1 << 6);
pub const F7: Self = Self(1 << 7);
pub const F8: Self = Self(1 << 8);
/// No flag.
#[must_use] pub fn empty() -> Self { Self(0) }
/// Whether all flags of `other` are set.
#[must_use] pub fn contains(&self, other: Self) -> bool { self.0 & other.0 == other.0 }
}
#[cfg(not(feature = "wasmtime"))]
impl core::ops::BitOr for Flags9 {
type Output = Self;
fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) }
}
impl Flags9 {
/// All flags, in WIT's order.
pub const LABELS: [Self; 9] = [Self::F0, Self::F1, Self::F2, Self::F3, Self::F4, Self::F5, Self::F6, Self::F7, Self::F8];
/// As the canonical ABI has it: the first flag is the lowest bit.
#[must_use] pub fn bits(&self) -> u32 {
Self::LABELS.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(self.contains(*flag)))
}
/// From the canonical ABI. It ignores bits above the last flag.
#[must_use] pub fn from_bits(bits: u32) -> Self {
(0..).zip(Self::LABELS).filter(|(bit, _)| bits >> bit & 1 == 1)
.fold(Self::empty(), |set, (_, flag)| set | flag)
}
}
#[cfg(feature = "wasmtime")]
#[allow(missing_docs)]
mod flags15_flags {
wasmtime::component::flags! { Flags15 {
#[component(name = "f0")] const F0;
#[component(name = "f1")] const F1;
#[component(name = "f2")] const F2;
#[component(name = "f3")] const F3;
#[component(name = "f4")] const F4;
#[component(name = "f5")] const F5;
#[component(name = "f6")] const F6;
#[component(name = "f7")] const F7;
#[component(name = "f8")] const F8;
#[component(name = "f9")] const F9;
#[component(name = "f10")] const F10;
#[component(name = "f11")] const F11;
#[component(name = "f12")] const F12;
#[component(name = "f13")] const F13;
#[component(name = "f14")] const F14;
} }
}
#[cfg(feature = "wasmtime")]
pub use flags15_flags::Flags15;
#[cfg(not(feature = "wasmtime"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags15(u32);
#[cfg(not(feature = "wasmtime"))]
impl Flags15 {
pub const F0: Self = Self(1 << 0);
pub const F1: Self = Self(1 << 1);
pub const F2: Self = Self(1 << 2);
pub const F3: Self = Self(1 << 3);
pub const F4: Self = Self(1 << 4);
pub const F5: Self = Self(1 << 5);
pub const F6: Self = Self(1 << 6);
pub const F7: Self = Self(1 << 7);
pub const F8: Self = Self(1 << 8);
pub const F9: Self = Self(1 << 9);
pub const F10: Self = Self(1 << 10);
pub const F11: Self = Self(1 << 11);
pub const F12: Self = Self(1 << 12);
pub const F13: Self = Self(1 << 13);
pub const F14: Self = Self(1 << 14);
/// No flag.
#[must_use] pub fn empty() -> Self { Self(0) }
/// Whether all flags of `other` are set.
#[must_use] pub fn contains(&self, other: Self) -> bool { self.0 & other.0 == other.0 }
}
#[cfg(not(feature = "wasmtime"))]
impl core::ops::BitOr for Flags15 {
type Output = Self;
fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) }
}
impl Flags15 {
/// All flags, in WIT's order.
pub const LABELS: [Self; 15] = [Self::F0, Self::F1, Self::F2, Self::F3, Self::F4, Self::F5, Self::F6, Self::F7, Self::F8, Self::F9, Self::F10, Self::F11, Self::F12, Self::F13, Self::F14];
/// As the canonical ABI has it: the first flag is the lowest bit.
#[must_use] pub fn bits(&self) -> u32 {
Self::LABELS.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(self.contains(*flag)))
}
/// From the canonical ABI. It ignores bits above the last flag.
#[must_use] pub fn from_bits(bits: u32) -> Self {
(0..).zip(Self::LABELS).filter(|(bit, _)| bits >> bit & 1 == 1)
.fold(Self::empty(), |set, (_, flag)| set | flag)
}
}
#[cfg(feature = "wasmtime")]
#[allow(missing_docs)]
mod flags16_flags {
wasmtime::component::flags! { Flags16 {
#[component(name = "f0")] const F0;
#[component(name = "f1")] const F1;
#[component(name = "f2")] const F2;
#[component(name = "f3")] const F3;
#[component(name = "f4")] const F4;
#[component(name = "f5")] const F5;
#[component(name = "f6")] const F6;
#[component(name = "f7")] const F7;
#[component(name = "f8")] const F8;
#[component(name = "f9")] const F9;
#[component(name = "f10")] const F10;
#[component(name = "f11")] const F11;
#[component(name = "f12")] const F12;
#[component(name = "f13")] const F13;
#[component(name = "f14")] const F14;
#[component(name = "f15")] const F15;
} }
}
#[cfg(feature = "wasmtime")]
pub use flags16_flags::Flags16;
#[cfg(not(feature = "wasmtime"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags16(u32);
#[cfg(not(feature = "wasmtime"))]
impl Flags16 {
pub const F0: Self = Self(1 << 0);
pub const F1: Self = Self(1 << 1);
pub const F2: Self = Self(1 << 2);
pub const F3: Self = Self(1 << 3);
pub const F4: Self = Self(1 << 4);
pub const F5: Self = Self(1 << 5);
pub const F6: Self = Self(1 << 6);
pub const F7: Self = Self(1 << 7);
pub const F8: Self = Self(1 << 8);
pub const F9: Self = Self(1 << 9);
pub const F10: Self = Self(1 << 10);
pub const F11: Self = Self(1 << 11);
pub const F12: Self = Self(1 << 12);
pub const F13: Self = Self(1 << 13);
pub const F14: Self = Self(1 << 14);
pub const F15: Self = Self(1 << 15);
/// No flag.
#[must_use] pub fn empty() -> Self { Self(0) }
/// Whether all flags of `other` are set.
#[must_use] pub fn contains(&self, other: Self) -> bool { self.0 & other.0 == other.0 }
}
#[cfg(not(feature = "wasmtime"))]
impl core::ops::BitOr for Flags16 {
type Output = Self;
fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) }
}
impl Flags16 {
/// All flags, in WIT's order.
pub const LABELS: [Self; 16] = [Self::F0, Self::F1, Self::F2, Self::F3, Self::F4, Self::F5, Self::F6, Self::F7, Self::F8, Self::F9, Self::F10, Self::F11, Self::F12, Self::F13, Self::F14, Self::F15];
/// As the canonical ABI has it: the first flag is the lowest bit.
#[must_use] pub fn bits(&self) -> u32 {
Self::LABELS.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(self.contains(*flag)))
}
/// From the canonical ABI. It ignores bits above the last flag.
#[must_use] pub fn from_bits(bits: u32) -> Self {
(0..).zip(Self::LABELS).filter(|(bit, _)| bits >> bit & 1 == 1)
.fold(Self::empty(), |set, (_, flag)| set | flag)
}
}
#[cfg(feature = "wasmtime")]
#[allow(missing_docs)]
mod flags17_flags {
wasmtime::component::flags! { Flags17 {
#[component(name = "f0")] const F0;
#[component(name = "f1")] const F1;
#[component(name = "f2")] const F2;
#[component(name = "f3")] const F3;
#[component(name = "f4")] const F4;
#[component(name = "f5")] const F5;
#[component(name = "f6")] const F6;
#[component(name = "f7")] const F7;
#[component(name = "f8")] const F8;
#[component(name = "f9")] const F9;
#[component(name = "f10")] const F10;
#[component(name = "f11")] const F11;
#[component(name = "f12")] const F12;
#[component(name = "f13")] const F13;
#[component(name = "f14")] const F14;
#[component(name = "f15")] const F15;
#[component(name = "f16")] const F16;
} }
}
#[cfg(feature = "wasmtime")]
pub use flags17_flags::Flags17;
#[cfg(not(feature = "wasmtime"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags17(u32);
#[cfg(not(feature = "wasmtime"))]
impl Flags17 {
pub const F0: Self = Self(1 << 0);
pub const F1: Self = Self(1 << 1);
pub const F2: Self = Self(1 << 2);
pub const F3: Self = Self(1 << 3);
pub const F4: Self = Self(1 << 4);
pub const F5: Self = Self(1 << 5);
pub const F6: Self = Self(1 << 6);
pub const F7: Self = Self(1 << 7);
pub const F8: Self = Self(1 << 8);
pub const F9: Self = Self(1 << 9);
pub const F10: Self = Self(1 << 10);
pub const F11: Self = Self(1 << 11);
pub const F12: Self = Self(1 << 12);
pub const F13: Self = Self(1 << 13);
pub const F14: Self = Self(1 << 14);
pub const F15: Self = Self(1 << 15);
pub const F16: Self = Self(1 << 16);
/// No flag.
#[must_use] pub fn empty() -> Self { Self(0) }
/// Whether all flags of `other` are set.
#[must_use] pub fn contains(&self, other: Self) -> bool { self.0 & other.0 == other.0 }
}
#[cfg(not(feature = "wasmtime"))]
impl core::ops::BitOr for Flags17 {
type Output = Self;
fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) }
}
impl Flags17 {
/// All flags, in WIT's order.
pub const LABELS: [Self; 17] = [Self::F0, Self::F1, Self::F2, Self::F3, Self::F4, Self::F5, Self::F6, Self::F7, Self::F8, Self::F9, Self::F10, Self::F11, Self::F12, Self::F13, Self::F14, Self::F15, Self::F16];
/// As the canonical ABI has it: the first flag is the lowest bit.
#[must_use] pub fn bits(&self) -> u32 {
Self::LABELS.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(self.contains(*flag)))
}
/// From the canonical ABI. It ignores bits above the last flag.
#[must_use] pub fn from_bits(bits: u32) -> Self {
(0..).zip(Self::LABELS).filter(|(bit, _)| bits >> bit & 1 == 1)
.fold(Self::empty(), |set, (_, flag)| set | flag)
}
}
#[cfg(feature = "wasmtime")]
#[allow(missing_docs)]
mod flags31_flags {
wasmtime::component::flags! { Flags31 {
#[component(name = "f0")] const F0;
#[component(name = "f1")] const F1;
#[component(name = "f2")] const F2;
#[component(name = "f3")] const F3;
#[component(name = "f4")] const F4;
#[component(name = "f5")] const F5;
#[component(name = "f6")] const F6;
#[component(name = "f7")] const F7;
#[component(name = "f8")] const F8;
#[component(name = "f9")] const F9;
#[component(name = "f10")] const F10;
#[component(name = "f11")] const F11;
#[component(name = "f12")] const F12;
#[component(name = "f13")] const F13;
#[component(name = "f14")] const F14;
#[component(name = "f15")] const F15;
#[component(name = "f16")] const F16;
#[component(name = "f17")] const F17;
#[component(name = "f18")] const F18;
#[component(name = "f19")] const F19;
#[component(name = "f20")] const F20;
#[component(name = "f21")] const F21;
#[component(name = "f22")] const F22;
#[component(name = "f23")] const F23;
#[component(name = "f24")] const F24;
#[component(name = "f25")] const F25;
#[component(name = "f26")] const F26;
#[component(name = "f27")] const F27;
#[component(name = "f28")] const F28;
#[component(name = "f29")] const F29;
#[component(name = "f30")] const F30;
} }
}
#[cfg(feature = "wasmtime")]
pub use flags31_flags::Flags31;
#[cfg(not(feature = "wasmtime"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags31(u32);
#[cfg(not(feature = "wasmtime"))]
impl Flags31 {
pub const F0: Self = Self(1 << 0);
pub const F1: Self = Self(1 << 1);
pub const F2: Self = Self(1 << 2);
pub const F3: Self = Self(1 << 3);
pub const F4: Self = Self(1 << 4);
pub const F5: Self = Self(1 << 5);
pub const F6: Self = Self(1 << 6);
pub const F7: Self = Self(1 << 7);
pub const F8: Self = Self(1 << 8);
pub const F9: Self = Self(1 << 9);
pub const F10: Self = Self(1 << 10);
pub const F11: Self = Self(1 << 11);
pub const F12: Self = Self(1 << 12);
pub const F13: Self = Self(1 << 13);
pub const F14: Self = Self(1 << 14);
pub const F15: Self = Self(1 << 15);
pub const F16: Self = Self(1 << 16);
pub const F17: Self = Self(1 << 17);
pub const F18: Self = Self(1 << 18);
pub const F19: Self = Self(1 << 19);
pub const F20: Self = Self(1 << 20);
pub const F21: Self = Self(1 << 21);
pub const F22: Self = Self(1 << 22);
pub const F23: Self = Self(1 << 23);
pub const F24: Self = Self(1 << 24);
pub const F25: Self = Self(1 << 25);
pub const F26: Self = Self(1 << 26);
pub const F27: Self = Self(1 << 27);
pub const F28: Self = Self(1 << 28);
pub const F29: Self = Self(1 << 29);
pub const F30: Self = Self(1 << 30);
/// No flag.
#[must_use] pub fn empty() -> Self { Self(0) }
/// Whether all flags of `other` are set.
#[must_use] pub fn contains(&self, other: Self) -> bool { self.0 & other.0 == other.0 }
}
#[cfg(not(feature = "wasmtime"))]
impl core::ops::BitOr for Flags31 {
type Output = Self;
fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) }
}
impl Flags31 {
/// All flags, in WIT's order.
pub const LABELS: [Self; 31] = [Self::F0, Self::F1, Self::F2, Self::F3, Self::F4, Self::F5, Self::F6, Self::F7, Self::F8, Self::F9, Self::F10, Self::F11, Self::F12, Self::F13, Self::F14, Self::F15, Self::F16, Self::F17, Self::F18, Self::F19, Self::F20, Self::F21, Self::F22, Self::F23, Self::F24, Self::F25, Self::F26, Self::F27, Self::F28, Self::F29, Self::F30];
/// As the canonical ABI has it: the first flag is the lowest bit.
#[must_use] pub fn bits(&self) -> u32 {
Self::LABELS.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(self.contains(*flag)))
}
/// From the canonical ABI. It ignores bits above the last flag.
#[must_use] pub fn from_bits(bits: u32) -> Self {
(0..).zip(Self::LABELS).filter(|(bit, _)| bits >> bit & 1 == 1)
.fold(Self::empty(), |set, (_, flag)| set | flag)
}
}
#[cfg(feature = "wasmtime")]
#[allow(missing_docs)]
mod flags32_flags {
wasmtime::component::flags! { Flags32 {
#[component(name = "f0")] const F0;
#[component(name = "f1")] const F1;
#[component(name = "f2")] const F2;
#[component(name = "f3")] const F3;
#[component(name = "f4")] const F4;
#[component(name = "f5")] const F5;
#[component(name = "f6")] const F6;
#[component(name = "f7")] const F7;
#[component(name = "f8")] const F8;
#[component(name = "f9")] const F9;
#[component(name = "f10")] const F10;
#[component(name = "f11")] const F11;
#[component(name = "f12")] const F12;
#[component(name = "f13")] const F13;
#[component(name = "f14")] const F14;
#[component(name = "f15")] const F15;
#[component(name = "f16")] const F16;
#[component(name = "f17")] const F17;
#[component(name = "f18")] const F18;
#[component(name = "f19")] const F19;
#[component(name = "f20")] const F20;
#[component(name = "f21")] const F21;
#[component(name = "f22")] const F22;
#[component(name = "f23")] const F23;
#[component(name = "f24")] const F24;
#[component(name = "f25")] const F25;
#[component(name = "f26")] const F26;
#[component(name = "f27")] const F27;
#[component(name = "f28")] const F28;
#[component(name = "f29")] const F29;
#[component(name = "f30")] const F30;
#[component(name = "f31")] const F31;
} }
}
#[cfg(feature = "wasmtime")]
pub use flags32_flags::Flags32;
#[cfg(not(feature = "wasmtime"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags32(u32);
#[cfg(not(feature = "wasmtime"))]
impl Flags32 {
pub const F0: Self = Self(1 << 0);
pub const F1: Self = Self(1 << 1);
pub const F2: Self = Self(1 << 2);
pub const F3: Self = Self(1 << 3);
pub const F4: Self = Self(1 << 4);
pub const F5: Self = Self(1 << 5);
pub const F6: Self = Self(1 << 6);
pub const F7: Self = Self(1 << 7);
pub const F8: Self = Self(1 << 8);
pub const F9: Self = Self(1 << 9);
pub const F10: Self = Self(1 << 10);
pub const F11: Self = Self(1 << 11);
pub const F12: Self = Self(1 << 12);
pub const F13: Self = Self(1 << 13);
pub const F14: Self = Self(1 << 14);
pub const F15: Self = Self(1 << 15);
pub const F16: Self = Self(1 << 16);
pub const F17: Self = Self(1 << 17);
pub const F18: Self = Self(1 << 18);
pub const F19: Self = Self(1 << 19);
pub const F20: Self = Self(1 << 20);
pub const F21: Self = Self(1 << 21);
pub const F22: Self = Self(1 << 22);
pub const F23: Self = Self(1 << 23);
pub const F24: Self = Self(1 << 24);
pub const F25: Self = Self(1 << 25);
pub const F26: Self = Self(1 << 26);
pub const F27: Self = Self(1 << 27);
pub const F28: Self = Self(1 << 28);
pub const F29: Self = Self(1 << 29);
pub const F30: Self = Self(1 << 30);
pub const F31: Self = Self(1 << 31);
/// No flag.
#[must_use] pub fn empty() -> Self { Self(0) }
/// Whether all flags of `other` are set.
#[must_use] pub fn contains(&self, other: Self) -> bool { self.0 & other.0 == other.0 }
}
#[cfg(not(feature = "wasmtime"))]
impl core::ops::BitOr for Flags32 {
type Output = Self;
fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) }
}
impl Flags32 {
/// All flags, in WIT's order.
pub const LABELS: [Self; 32] = [Self::F0, Self::F1, Self::F2, Self::F3, Self::F4, Self::F5, Self::F6, Self::F7, Self::F8, Self::F9, Self::F10, Self::F11, Self::F12, Self::F13, Self::F14, Self::F15, Self::F16, Self::F17, Self::F18, Self::F19, Self::F20, Self::F21, Self::F22, Self::F23, Self::F24, Self::F25, Self::F26, Self::F27, Self::F28, Self::F29, Self::F30, Self::F31];
/// As the canonical ABI has it: the first flag is the lowest bit.
#[must_use] pub fn bits(&self) -> u32 {
Self::LABELS.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(self.contains(*flag)))
}
/// From the canonical ABI. It ignores bits above the last flag.
#[must_use] pub fn from_bits(bits: u32) -> Self {
(0..).zip(Self::LABELS).filter(|(bit, _)| bits >> bit & 1 == 1)
.fold(Self::empty(), |set, (_, flag)| set | flag)
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct FlagsAll {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
pub a: Flags1,
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
pub b: Flags9,
#[cfg_attr(feature = "wasmtime", component(name = "c"))]
pub c: Flags8,
#[cfg_attr(feature = "wasmtime", component(name = "d"))]
pub d: Flags32,
#[cfg_attr(feature = "wasmtime", component(name = "e"))]
pub e: Flags16,
}
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum FlagsCase {
#[cfg_attr(feature = "wasmtime", component(name = "a"))]
A(Flags1),
#[cfg_attr(feature = "wasmtime", component(name = "b"))]
B(Flags32),
#[cfg_attr(feature = "wasmtime", component(name = "c"))]
C(f64),
}
/// The functions of `smallos:abi/corners@0.1.0`.
pub trait Corners {
fn get_bool(&mut self) -> Result<bool, Fault>;
fn put_bool(&mut self, v: bool) -> Result<(), Fault>;
fn get_u8(&mut self) -> Result<u8, Fault>;
fn put_u8(&mut self, v: u8) -> Result<(), Fault>;
fn get_u16(&mut self) -> Result<u16, Fault>;
fn put_u16(&mut self, v: u16) -> Result<(), Fault>;
fn get_u32(&mut self) -> Result<u32, Fault>;
fn put_u32(&mut self, v: u32) -> Result<(), Fault>;
fn get_u64(&mut self) -> Result<u64, Fault>;
fn put_u64(&mut self, v: u64) -> Result<(), Fault>;
fn pass_u64(&mut self, v: u64) -> Result<u64, Fault>;
fn get_s8(&mut self) -> Result<i8, Fault>;
fn put_s8(&mut self, v: i8) -> Result<(), Fault>;
fn get_s16(&mut self) -> Result<i16, Fault>;
fn put_s16(&mut self, v: i16) -> Result<(), Fault>;
fn get_s32(&mut self) -> Result<i32, Fault>;
fn put_s32(&mut self, v: i32) -> Result<(), Fault>;
fn get_s64(&mut self) -> Result<i64, Fault>;
fn put_s64(&mut self, v: i64) -> Result<(), Fault>;
fn get_f32(&mut self) -> Result<f32, Fault>;
fn put_f32(&mut self, v: f32) -> Result<(), Fault>;
fn pass_f32(&mut self, v: f32) -> Result<f32, Fault>;
fn get_f64(&mut self) -> Result<f64, Fault>;
fn put_f64(&mut self, v: f64) -> Result<(), Fault>;
fn get_char(&mut self) -> Result<char, Fault>;
fn put_char(&mut self, v: char) -> Result<(), Fault>;
fn get_string(&mut self) -> Result<String, Fault>;
fn put_string(&mut self, v: &str) -> Result<(), Fault>;
fn pass_string(&mut self, v: &str) -> Result<String, Fault>;
fn get_one(&mut self) -> Result<One, Fault>;
fn put_one(&mut self, v: One) -> Result<(), Fault>;
fn get_wide(&mut self) -> Result<Wide, Fault>;
fn put_wide(&mut self, v: Wide) -> Result<(), Fault>;
fn get_lonely(&mut self) -> Result<Lonely, Fault>;
fn put_lonely(&mut self, v: Lonely) -> Result<(), Fault>;
fn get_lonely_text(&mut self) -> Result<LonelyText, Fault>;
fn put_lonely_text(&mut self, v: &LonelyText) -> Result<(), Fault>;
fn get_empties(&mut self) -> Result<Empties, Fault>;
fn put_empties(&mut self, v: Empties) -> Result<(), Fault>;
fn get_some_empty(&mut self) -> Result<SomeEmpty, Fault>;
fn put_some_empty(&mut self, v: &SomeEmpty) -> Result<(), Fault>;
fn get_wide_variant(&mut self) -> Result<WideVariant, Fault>;
fn put_wide_variant(&mut self, v: WideVariant) -> Result<(), Fault>;
fn get_join_i32_f32(&mut self) -> Result<JoinI32F32, Fault>;
fn put_join_i32_f32(&mut self, v: JoinI32F32) -> Result<(), Fault>;
fn get_join_i32_i64(&mut self) -> Result<JoinI32I64, Fault>;
fn put_join_i32_i64(&mut self, v: JoinI32I64) -> Result<(), Fault>;
fn get_join_i32_f64(&mut self) -> Result<JoinI32F64, Fault>;
fn put_join_i32_f64(&mut self, v: JoinI32F64) -> Result<(), Fault>;
fn get_join_f32_f64(&mut self) -> Result<JoinF32F64, Fault>;
fn put_join_f32_f64(&mut self, v: JoinF32F64) -> Result<(), Fault>;
fn get_join_f32_i64(&mut self) -> Result<JoinF32I64, Fault>;
fn put_join_f32_i64(&mut self, v: JoinF32I64) -> Result<(), Fault>;
fn get_join_i64_f64(&mut self) -> Result<JoinI64F64, Fault>;
fn put_join_i64_f64(&mut self, v: JoinI64F64) -> Result<(), Fault>;
fn get_join_all(&mut self) -> Result<JoinAll, Fault>;
fn put_join_all(&mut self, v: JoinAll) -> Result<(), Fault>;
fn pass_join_all(&mut self, v: JoinAll) -> Result<JoinAll, Fault>;
fn get_join_text(&mut self) -> Result<JoinText, Fault>;
fn put_join_text(&mut self, v: &JoinText) -> Result<(), Fault>;
fn get_join_nested(&mut self) -> Result<JoinNested, Fault>;
fn put_join_nested(&mut self, v: JoinNested) -> Result<(), Fault>;
fn get_joins(&mut self) -> Result<Vec<JoinAll>, Fault>;
fn put_joins(&mut self, v: &[JoinAll]) -> Result<(), Fault>;
fn get_join_texts(&mut self) -> Result<Vec<JoinText>, Fault>;
fn put_join_texts(&mut self, v: &[JoinText]) -> Result<(), Fault>;
fn get_padded(&mut self) -> Result<Padded, Fault>;
fn put_padded(&mut self, v: Padded) -> Result<(), Fault>;
fn pass_padded(&mut self, v: Padded) -> Result<Padded, Fault>;
fn get_paddeds(&mut self) -> Result<Vec<Padded>, Fault>;
fn put_paddeds(&mut self, v: &[Padded]) -> Result<(), Fault>;
fn get_nested(&mut self) -> Result<Nested, Fault>;
fn put_nested(&mut self, v: Nested) -> Result<(), Fault>;
fn get_padded_case(&mut self) -> Result<PaddedCase, Fault>;
fn put_padded_case(&mut self, v: PaddedCase) -> Result<(), Fault>;
fn get_padded_cases(&mut self) -> Result<Vec<PaddedCase>, Fault>;
fn put_padded_cases(&mut self, v: &[PaddedCase]) -> Result<(), Fault>;
fn get_words(&mut self) -> Result<Words, Fault>;
fn put_words(&mut self, v: &Words) -> Result<(), Fault>;
fn get_word_cases(&mut self) -> Result<Vec<WordCases>, Fault>;
fn put_word_cases(&mut self, v: &[WordCases]) -> Result<(), Fault>;
fn get_aliased(&mut self) -> Result<Aliased, Fault>;
fn put_aliased(&mut self, v: &Aliased) -> Result<(), Fault>;
fn get_text(&mut self) -> Result<Text, Fault>;
fn put_text(&mut self, v: &Text) -> Result<(), Fault>;
fn get_texts(&mut self) -> Result<Texts, Fault>;
fn put_texts(&mut self, v: &[Text]) -> Result<(), Fault>;
fn get_maybe(&mut self) -> Result<Maybe, Fault>;
fn put_maybe(&mut self, v: &Maybe) -> Result<(), Fault>;
fn get_flags_1(&mut self) -> Result<Flags1, Fault>;
fn put_flags_1(&mut self, v: Flags1) -> Result<(), Fault>;
fn get_flags_7(&mut self) -> Result<Flags7, Fault>;
fn put_flags_7(&mut self, v: Flags7) -> Result<(), Fault>;
fn get_flags_8(&mut self) -> Result<Flags8, Fault>;
fn put_flags_8(&mut self, v: Flags8) -> Result<(), Fault>;
fn get_flags_9(&mut self) -> Result<Flags9, Fault>;
fn put_flags_9(&mut self, v: Flags9) -> Result<(), Fault>;
fn pass_flags_9(&mut self, v: Flags9) -> Result<Flags9, Fault>;
fn get_flags_15(&mut self) -> Result<Flags15, Fault>;
fn put_flags_15(&mut self, v: Flags15) -> Result<(), Fault>;
fn get_flags_16(&mut self) -> Result<Flags16, Fault>;
fn put_flags_16(&mut self, v: Flags16) -> Result<(), Fault>;
fn get_flags_17(&mut self) -> Result<Flags17, Fault>;
fn put_flags_17(&mut self, v: Flags17) -> Result<(), Fault>;
fn get_flags_31(&mut self) -> Result<Flags31, Fault>;
fn put_flags_31(&mut self, v: Flags31) -> Result<(), Fault>;
fn get_flags_32(&mut self) -> Result<Flags32, Fault>;
fn put_flags_32(&mut self, v: Flags32) -> Result<(), Fault>;
fn get_flags_all(&mut self) -> Result<FlagsAll, Fault>;
fn put_flags_all(&mut self, v: FlagsAll) -> Result<(), Fault>;
fn get_flags_case(&mut self) -> Result<FlagsCase, Fault>;
fn put_flags_case(&mut self, v: FlagsCase) -> Result<(), Fault>;
fn get_flags_list(&mut self) -> Result<Vec<Flags9>, Fault>;
fn put_flags_list(&mut self, v: &[Flags9]) -> Result<(), Fault>;
fn get_bools(&mut self) -> Result<Vec<bool>, Fault>;
fn put_bools(&mut self, v: &[bool]) -> Result<(), Fault>;
fn get_bytes(&mut self) -> Result<Vec<u8>, Fault>;
fn put_bytes(&mut self, v: &[u8]) -> Result<(), Fault>;
fn get_shorts(&mut self) -> Result<Vec<i16>, Fault>;
fn put_shorts(&mut self, v: &[i16]) -> Result<(), Fault>;
fn get_words64(&mut self) -> Result<Vec<u64>, Fault>;
fn put_words64(&mut self, v: &[u64]) -> Result<(), Fault>;
fn get_singles(&mut self) -> Result<Vec<f32>, Fault>;
fn put_singles(&mut self, v: &[f32]) -> Result<(), Fault>;
fn get_doubles(&mut self) -> Result<Vec<f64>, Fault>;
fn put_doubles(&mut self, v: &[f64]) -> Result<(), Fault>;
fn get_chars(&mut self) -> Result<Vec<char>, Fault>;
fn put_chars(&mut self, v: &[char]) -> Result<(), Fault>;
fn get_strings(&mut self) -> Result<Vec<String>, Fault>;
fn put_strings(&mut self, v: &[String]) -> Result<(), Fault>;
fn get_lists_of_strings(&mut self) -> Result<Vec<Vec<String>>, Fault>;
fn put_lists_of_strings(&mut self, v: &[Vec<String>]) -> Result<(), Fault>;
fn pass_lists_of_strings(&mut self, v: &[Vec<String>]) -> Result<Vec<Vec<String>>, Fault>;
fn get_deep(&mut self) -> Result<Vec<Vec<Vec<Vec<u16>>>>, Fault>;
fn put_deep(&mut self, v: &[Vec<Vec<Vec<u16>>>]) -> Result<(), Fault>;
fn get_empty_lists(&mut self) -> Result<Vec<Vec<u64>>, Fault>;
fn put_empty_lists(&mut self, v: &[Vec<u64>]) -> Result<(), Fault>;
fn get_wides(&mut self) -> Result<Vec<Wide>, Fault>;
fn put_wides(&mut self, v: &[Wide]) -> Result<(), Fault>;
fn get_ones(&mut self) -> Result<Vec<One>, Fault>;
fn put_ones(&mut self, v: &[One]) -> Result<(), Fault>;
fn get_tuple_align(&mut self) -> Result<(u8, u64, u8, u32, u8, u16), Fault>;
fn put_tuple_align(&mut self, v: (u8, u64, u8, u32, u8, u16)) -> Result<(), Fault>;
fn get_tuple_one(&mut self) -> Result<(String,), Fault>;
fn put_tuple_one(&mut self, v: &(String,)) -> Result<(), Fault>;
fn get_tuples(&mut self) -> Result<Vec<(u8, u16, u8)>, Fault>;
fn put_tuples(&mut self, v: &[(u8, u16, u8)]) -> Result<(), Fault>;
fn get_tuple_nested(&mut self) -> Result<(u8, (u8, (u8, f64)), String), Fault>;
fn put_tuple_nested(&mut self, v: &(u8, (u8, (u8, f64)), String)) -> Result<(), Fault>;
fn get_tuple_twelve(&mut self) -> Result<(u8, u16, u32, u64, i8, i16, i32, i64, f32, f64, char, bool), Fault>;
fn put_tuple_twelve(&mut self, v: (u8, u16, u32, u64, i8, i16, i32, i64, f32, f64, char, bool)) -> Result<(), Fault>;
fn get_option_u8(&mut self) -> Result<Option<u8>, Fault>;
fn put_option_u8(&mut self, v: Option<u8>) -> Result<(), Fault>;
fn get_option_u64(&mut self) -> Result<Option<u64>, Fault>;
fn put_option_u64(&mut self, v: Option<u64>) -> Result<(), Fault>;
fn pass_option_u64(&mut self, v: Option<u64>) -> Result<Option<u64>, Fault>;
fn get_option_string(&mut self) -> Result<Option<String>, Fault>;
fn put_option_string(&mut self, v: &Option<String>) -> Result<(), Fault>;
fn get_option_option(&mut self) -> Result<Option<Option<u32>>, Fault>;
fn put_option_option(&mut self, v: Option<Option<u32>>) -> Result<(), Fault>;
fn get_option_option_option(&mut self) -> Result<Option<Option<Option<String>>>, Fault>;
fn put_option_option_option(&mut self, v: &Option<Option<Option<String>>>) -> Result<(), Fault>;
fn get_options(&mut self) -> Result<Vec<Option<u64>>, Fault>;
fn put_options(&mut self, v: &[Option<u64>]) -> Result<(), Fault>;
fn get_option_one(&mut self) -> Result<Option<One>, Fault>;
fn put_option_one(&mut self, v: Option<One>) -> Result<(), Fault>;
fn get_result_empty(&mut self) -> Result<Result<(), ()>, Fault>;
fn put_result_empty(&mut self, v: Result<(), ()>) -> Result<(), Fault>;
fn get_result_ok(&mut self) -> Result<Result<u64, ()>, Fault>;
fn put_result_ok(&mut self, v: Result<u64, ()>) -> Result<(), Fault>;
fn get_result_err(&mut self) -> Result<Result<(), String>, Fault>;
fn put_result_err(&mut self, v: &Result<(), String>) -> Result<(), Fault>;
fn get_result_both(&mut self) -> Result<Result<String, u8>, Fault>;
fn put_result_both(&mut self, v: &Result<String, u8>) -> Result<(), Fault>;
fn get_result_same(&mut self) -> Result<Result<Vec<u8>, Vec<u8>>, Fault>;
fn put_result_same(&mut self, v: &Result<Vec<u8>, Vec<u8>>) -> Result<(), Fault>;
fn get_result_nested(&mut self) -> Result<Result<Result<u8, String>, Option<f32>>, Fault>;
fn put_result_nested(&mut self, v: &Result<Result<u8, String>, Option<f32>>) -> Result<(), Fault>;
fn get_results(&mut self) -> Result<Vec<Result<(), u64>>, Fault>;
fn put_results(&mut self, v: &[Result<(), u64>]) -> Result<(), Fault>;
fn get_result_join(&mut self) -> Result<Result<f32, f64>, Fault>;
fn put_result_join(&mut self, v: Result<f32, f64>) -> Result<(), Fault>;
fn pass_result_join(&mut self, v: Result<f32, f64>) -> Result<Result<f32, f64>, Fault>;
}
}
/// Parameters and results at the borders where they move from core values to memory.
pub mod shapes {
#[allow(unused_imports)] use alloc::{string::String, vec::Vec};
use crate::Fault;
/// The interface's name in a component's imports.
pub const ID: &str = "smallos:abi/shapes@0.1.0";
pub use crate::abi::corners::Padded;
pub use crate::abi::corners::JoinAll;
pub use crate::abi::corners::JoinText;
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsTwo {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: String,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: Vec<u8>,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsSixteen {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p5"))]
pub p5: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p6"))]
pub p6: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p7"))]
pub p7: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p8"))]
pub p8: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p9"))]
pub p9: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p10"))]
pub p10: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p11"))]
pub p11: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p12"))]
pub p12: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p13"))]
pub p13: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p14"))]
pub p14: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p15"))]
pub p15: u32,
}
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsSixteenMixed {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: u8,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: f32,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: f64,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: i8,
#[cfg_attr(feature = "wasmtime", component(name = "p5"))]
pub p5: char,
#[cfg_attr(feature = "wasmtime", component(name = "p6"))]
pub p6: bool,
#[cfg_attr(feature = "wasmtime", component(name = "p7"))]
pub p7: i16,
#[cfg_attr(feature = "wasmtime", component(name = "p8"))]
pub p8: i64,
#[cfg_attr(feature = "wasmtime", component(name = "p9"))]
pub p9: u16,
#[cfg_attr(feature = "wasmtime", component(name = "p10"))]
pub p10: f32,
#[cfg_attr(feature = "wasmtime", component(name = "p11"))]
pub p11: i32,
#[cfg_attr(feature = "wasmtime", component(name = "p12"))]
pub p12: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p13"))]
pub p13: f64,
#[cfg_attr(feature = "wasmtime", component(name = "p14"))]
pub p14: u8,
#[cfg_attr(feature = "wasmtime", component(name = "p15"))]
pub p15: u64,
}
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsFifteenTwo {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p5"))]
pub p5: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p6"))]
pub p6: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p7"))]
pub p7: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p8"))]
pub p8: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p9"))]
pub p9: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p10"))]
pub p10: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p11"))]
pub p11: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p12"))]
pub p12: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p13"))]
pub p13: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p14"))]
pub p14: String,
}
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsSeventeen {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p5"))]
pub p5: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p6"))]
pub p6: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p7"))]
pub p7: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p8"))]
pub p8: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p9"))]
pub p9: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p10"))]
pub p10: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p11"))]
pub p11: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p12"))]
pub p12: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p13"))]
pub p13: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p14"))]
pub p14: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p15"))]
pub p15: String,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsSpilled {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: u8,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: String,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: u8,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: Vec<String>,
#[cfg_attr(feature = "wasmtime", component(name = "p5"))]
pub p5: f32,
#[cfg_attr(feature = "wasmtime", component(name = "p6"))]
pub p6: Option<u64>,
#[cfg_attr(feature = "wasmtime", component(name = "p7"))]
pub p7: Result<u8, String>,
#[cfg_attr(feature = "wasmtime", component(name = "p8"))]
pub p8: char,
#[cfg_attr(feature = "wasmtime", component(name = "p9"))]
pub p9: (u8, u64),
#[cfg_attr(feature = "wasmtime", component(name = "p10"))]
pub p10: f64,
#[cfg_attr(feature = "wasmtime", component(name = "p11"))]
pub p11: i16,
#[cfg_attr(feature = "wasmtime", component(name = "p12"))]
pub p12: bool,
}
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsWideRecord {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: crate::abi::corners::Padded,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: u8,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: crate::abi::corners::Padded,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsJoined {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: crate::abi::corners::JoinAll,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: crate::abi::corners::JoinText,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: Option<crate::abi::corners::JoinText>,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: u8,
}
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsSixteenSpilled {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: String,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: String,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: String,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: String,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: String,
#[cfg_attr(feature = "wasmtime", component(name = "p5"))]
pub p5: String,
#[cfg_attr(feature = "wasmtime", component(name = "p6"))]
pub p6: String,
#[cfg_attr(feature = "wasmtime", component(name = "p7"))]
pub p7: String,
#[cfg_attr(feature = "wasmtime", component(name = "p8"))]
pub p8: String,
#[cfg_attr(feature = "wasmtime", component(name = "p9"))]
pub p9: String,
#[cfg_attr(feature = "wasmtime", component(name = "p10"))]
pub p10: String,
#[cfg_attr(feature = "wasmtime", component(name = "p11"))]
pub p11: String,
#[cfg_attr(feature = "wasmtime", component(name = "p12"))]
pub p12: String,
#[cfg_attr(feature = "wasmtime", component(name = "p13"))]
pub p13: String,
#[cfg_attr(feature = "wasmtime", component(name = "p14"))]
pub p14: String,
#[cfg_attr(feature = "wasmtime", component(name = "p15"))]
pub p15: String,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsLists {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: Vec<u8>,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: Vec<u16>,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: Vec<u32>,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: Vec<u64>,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: Vec<String>,
#[cfg_attr(feature = "wasmtime", component(name = "p5"))]
pub p5: Vec<crate::abi::corners::Padded>,
#[cfg_attr(feature = "wasmtime", component(name = "p6"))]
pub p6: Vec<Vec<u8>>,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsSmall {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: bool,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: u8,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: u16,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: i8,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: i16,
#[cfg_attr(feature = "wasmtime", component(name = "p5"))]
pub p5: char,
}
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsOwned {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: (String, Vec<u8>),
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: Option<Vec<String>>,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: Result<Vec<String>, (String, u8)>,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: Option<Option<String>>,
}
/// Names that printed glue could have for itself; few, and enough to spill.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsTaken {
#[cfg_attr(feature = "wasmtime", component(name = "args"))]
pub args: u8,
#[cfg_attr(feature = "wasmtime", component(name = "at"))]
pub at: u32,
#[cfg_attr(feature = "wasmtime", component(name = "call"))]
pub call: String,
#[cfg_attr(feature = "wasmtime", component(name = "flat"))]
pub flat: u8,
#[cfg_attr(feature = "wasmtime", component(name = "from"))]
pub from: u64,
#[cfg_attr(feature = "wasmtime", component(name = "handle"))]
pub handle: u8,
#[cfg_attr(feature = "wasmtime", component(name = "instance"))]
pub instance: u8,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsTakenSpilled {
#[cfg_attr(feature = "wasmtime", component(name = "args"))]
pub args: u8,
#[cfg_attr(feature = "wasmtime", component(name = "at"))]
pub at: u32,
#[cfg_attr(feature = "wasmtime", component(name = "call"))]
pub call: String,
#[cfg_attr(feature = "wasmtime", component(name = "flat"))]
pub flat: u8,
#[cfg_attr(feature = "wasmtime", component(name = "from"))]
pub from: u64,
#[cfg_attr(feature = "wasmtime", component(name = "handle"))]
pub handle: u8,
#[cfg_attr(feature = "wasmtime", component(name = "instance"))]
pub instance: u8,
#[cfg_attr(feature = "wasmtime", component(name = "linker"))]
pub linker: Vec<u8>,
#[cfg_attr(feature = "wasmtime", component(name = "result"))]
pub result: u16,
#[cfg_attr(feature = "wasmtime", component(name = "s"))]
pub s: u8,
#[cfg_attr(feature = "wasmtime", component(name = "store"))]
pub store: f32,
#[cfg_attr(feature = "wasmtime", component(name = "syscalls"))]
pub syscalls: i8,
#[cfg_attr(feature = "wasmtime", component(name = "v"))]
pub v: u64,
#[cfg_attr(feature = "wasmtime", component(name = "to"))]
pub to: String,
#[cfg_attr(feature = "wasmtime", component(name = "this"))]
pub this: String,
}
/// The functions of `smallos:abi/shapes@0.1.0`.
pub trait Shapes {
fn get_two(&mut self) -> Result<ArgsTwo, Fault>;
fn put_two(&mut self, p0: &str, p1: &[u8]) -> Result<(), Fault>;
fn pass_two(&mut self, p0: &str, p1: &[u8]) -> Result<ArgsTwo, Fault>;
fn get_sixteen(&mut self) -> Result<ArgsSixteen, Fault>;
fn put_sixteen(&mut self, p0: u32, p1: u32, p2: u32, p3: u32, p4: u32, p5: u32, p6: u32, p7: u32, p8: u32, p9: u32, p10: u32, p11: u32, p12: u32, p13: u32, p14: u32, p15: u32) -> Result<(), Fault>;
fn pass_sixteen(&mut self, p0: u32, p1: u32, p2: u32, p3: u32, p4: u32, p5: u32, p6: u32, p7: u32, p8: u32, p9: u32, p10: u32, p11: u32, p12: u32, p13: u32, p14: u32, p15: u32) -> Result<ArgsSixteen, Fault>;
fn get_sixteen_mixed(&mut self) -> Result<ArgsSixteenMixed, Fault>;
fn put_sixteen_mixed(&mut self, p0: u8, p1: f32, p2: u64, p3: f64, p4: i8, p5: char, p6: bool, p7: i16, p8: i64, p9: u16, p10: f32, p11: i32, p12: u32, p13: f64, p14: u8, p15: u64) -> Result<(), Fault>;
fn pass_sixteen_mixed(&mut self, p0: u8, p1: f32, p2: u64, p3: f64, p4: i8, p5: char, p6: bool, p7: i16, p8: i64, p9: u16, p10: f32, p11: i32, p12: u32, p13: f64, p14: u8, p15: u64) -> Result<ArgsSixteenMixed, Fault>;
fn get_fifteen_two(&mut self) -> Result<ArgsFifteenTwo, Fault>;
fn put_fifteen_two(&mut self, p0: u64, p1: u64, p2: u64, p3: u64, p4: u64, p5: u64, p6: u64, p7: u64, p8: u64, p9: u64, p10: u64, p11: u64, p12: u64, p13: u64, p14: &str) -> Result<(), Fault>;
fn pass_fifteen_two(&mut self, p0: u64, p1: u64, p2: u64, p3: u64, p4: u64, p5: u64, p6: u64, p7: u64, p8: u64, p9: u64, p10: u64, p11: u64, p12: u64, p13: u64, p14: &str) -> Result<ArgsFifteenTwo, Fault>;
fn get_seventeen(&mut self) -> Result<ArgsSeventeen, Fault>;
fn put_seventeen(&mut self, p0: u64, p1: u64, p2: u64, p3: u64, p4: u64, p5: u64, p6: u64, p7: u64, p8: u64, p9: u64, p10: u64, p11: u64, p12: u64, p13: u64, p14: u64, p15: &str) -> Result<(), Fault>;
fn pass_seventeen(&mut self, p0: u64, p1: u64, p2: u64, p3: u64, p4: u64, p5: u64, p6: u64, p7: u64, p8: u64, p9: u64, p10: u64, p11: u64, p12: u64, p13: u64, p14: u64, p15: &str) -> Result<ArgsSeventeen, Fault>;
fn get_spilled(&mut self) -> Result<ArgsSpilled, Fault>;
fn put_spilled(&mut self, p0: u8, p1: u64, p2: &str, p3: u8, p4: &[String], p5: f32, p6: Option<u64>, p7: &Result<u8, String>, p8: char, p9: (u8, u64), p10: f64, p11: i16, p12: bool) -> Result<(), Fault>;
fn pass_spilled(&mut self, p0: u8, p1: u64, p2: &str, p3: u8, p4: &[String], p5: f32, p6: Option<u64>, p7: &Result<u8, String>, p8: char, p9: (u8, u64), p10: f64, p11: i16, p12: bool) -> Result<ArgsSpilled, Fault>;
fn get_wide_record(&mut self) -> Result<ArgsWideRecord, Fault>;
fn put_wide_record(&mut self, p0: crate::abi::corners::Padded, p1: u8, p2: crate::abi::corners::Padded) -> Result<(), Fault>;
fn pass_wide_record(&mut self, p0: crate::abi::corners::Padded, p1: u8, p2: crate::abi::corners::Padded) -> Result<ArgsWideRecord, Fault>;
fn get_joined(&mut self) -> Result<ArgsJoined, Fault>;
fn put_joined(&mut self, p0: crate::abi::corners::JoinAll, p1: &crate::abi::corners::JoinText, p2: &Option<crate::abi::corners::JoinText>, p3: u8) -> Result<(), Fault>;
fn pass_joined(&mut self, p0: crate::abi::corners::JoinAll, p1: &crate::abi::corners::JoinText, p2: &Option<crate::abi::corners::JoinText>, p3: u8) -> Result<ArgsJoined, Fault>;
fn get_sixteen_spilled(&mut self) -> Result<ArgsSixteenSpilled, Fault>;
fn put_sixteen_spilled(&mut self, p0: &str, p1: &str, p2: &str, p3: &str, p4: &str, p5: &str, p6: &str, p7: &str, p8: &str, p9: &str, p10: &str, p11: &str, p12: &str, p13: &str, p14: &str, p15: &str) -> Result<(), Fault>;
fn pass_sixteen_spilled(&mut self, p0: &str, p1: &str, p2: &str, p3: &str, p4: &str, p5: &str, p6: &str, p7: &str, p8: &str, p9: &str, p10: &str, p11: &str, p12: &str, p13: &str, p14: &str, p15: &str) -> Result<ArgsSixteenSpilled, Fault>;
fn get_lists(&mut self) -> Result<ArgsLists, Fault>;
fn put_lists(&mut self, p0: &[u8], p1: &[u16], p2: &[u32], p3: &[u64], p4: &[String], p5: &[crate::abi::corners::Padded], p6: &[Vec<u8>]) -> Result<(), Fault>;
fn pass_lists(&mut self, p0: &[u8], p1: &[u16], p2: &[u32], p3: &[u64], p4: &[String], p5: &[crate::abi::corners::Padded], p6: &[Vec<u8>]) -> Result<ArgsLists, Fault>;
fn get_small(&mut self) -> Result<ArgsSmall, Fault>;
fn put_small(&mut self, p0: bool, p1: u8, p2: u16, p3: i8, p4: i16, p5: char) -> Result<(), Fault>;
fn pass_small(&mut self, p0: bool, p1: u8, p2: u16, p3: i8, p4: i16, p5: char) -> Result<ArgsSmall, Fault>;
fn get_owned(&mut self) -> Result<ArgsOwned, Fault>;
fn put_owned(&mut self, p0: &(String, Vec<u8>), p1: &Option<Vec<String>>, p2: &Result<Vec<String>, (String, u8)>, p3: &Option<Option<String>>) -> Result<(), Fault>;
fn pass_owned(&mut self, p0: &(String, Vec<u8>), p1: &Option<Vec<String>>, p2: &Result<Vec<String>, (String, u8)>, p3: &Option<Option<String>>) -> Result<ArgsOwned, Fault>;
fn get_taken(&mut self) -> Result<ArgsTaken, Fault>;
fn put_taken(&mut self, args: u8, at: u32, call: &str, flat: u8, from: u64, handle: u8, instance: u8) -> Result<(), Fault>;
fn pass_taken(&mut self, args: u8, at: u32, call: &str, flat: u8, from: u64, handle: u8, instance: u8) -> Result<ArgsTaken, Fault>;
fn get_taken_spilled(&mut self) -> Result<ArgsTakenSpilled, Fault>;
fn put_taken_spilled(&mut self, args: u8, at: u32, call: &str, flat: u8, from: u64, handle: u8, instance: u8, linker: &[u8], result: u16, s: u8, store: f32, syscalls: i8, v: u64, to: &str, this: &str) -> Result<(), Fault>;
fn pass_taken_spilled(&mut self, args: u8, at: u32, call: &str, flat: u8, from: u64, handle: u8, instance: u8, linker: &[u8], result: u16, s: u8, store: f32, syscalls: i8, v: u64, to: &str, this: &str) -> Result<ArgsTakenSpilled, Fault>;
}
}
/// The same as `shapes`, but the host makes the guest wait before it answers: arguments have to
/// be right again each time the call is tried.
pub mod waiting {
#[allow(unused_imports)] use alloc::{string::String, vec::Vec};
use crate::Fault;
/// The interface's name in a component's imports.
pub const ID: &str = "smallos:abi/waiting@0.1.0";
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct ArgsMany {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: u8,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: String,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: Vec<String>,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: f64,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: i64,
#[cfg_attr(feature = "wasmtime", component(name = "p5"))]
pub p5: Option<String>,
#[cfg_attr(feature = "wasmtime", component(name = "p6"))]
pub p6: (u8, u64, u8),
#[cfg_attr(feature = "wasmtime", component(name = "p7"))]
pub p7: Result<u32, String>,
#[cfg_attr(feature = "wasmtime", component(name = "p8"))]
pub p8: Vec<u8>,
}
/// The functions of `smallos:abi/waiting@0.1.0`.
pub trait Waiting {
fn get_nothing(&mut self) -> core::task::Poll<Result<u8, Fault>>;
fn put_nothing(&mut self, v: u8) -> core::task::Poll<Result<(), Fault>>;
fn get_text(&mut self) -> core::task::Poll<Result<String, Fault>>;
fn put_text(&mut self, v: &str) -> core::task::Poll<Result<(), Fault>>;
fn pass_text(&mut self, v: &str) -> core::task::Poll<Result<String, Fault>>;
fn get_texts(&mut self) -> core::task::Poll<Result<Vec<String>, Fault>>;
fn put_texts(&mut self, v: &[String]) -> core::task::Poll<Result<(), Fault>>;
fn pass_texts(&mut self, v: &[String]) -> core::task::Poll<Result<Vec<String>, Fault>>;
fn get_many(&mut self) -> core::task::Poll<Result<ArgsMany, Fault>>;
fn put_many(&mut self, p0: u8, p1: &str, p2: &[String], p3: f64, p4: i64, p5: &Option<String>, p6: (u8, u64, u8), p7: &Result<u32, String>, p8: &[u8]) -> core::task::Poll<Result<(), Fault>>;
fn pass_many(&mut self, p0: u8, p1: &str, p2: &[String], p3: f64, p4: i64, p5: &Option<String>, p6: (u8, u64, u8), p7: &Result<u32, String>, p8: &[u8]) -> core::task::Poll<Result<ArgsMany, Fault>>;
}
}
/// Resources: two kinds, so that a handle of one can be taken for the other.
pub mod handles {
#[allow(unused_imports)] use alloc::{string::String, vec::Vec};
use crate::Fault;
/// The interface's name in a component's imports.
pub const ID: &str = "smallos:abi/handles@0.1.0";
/// A number behind a handle.
///
/// A handle: the place of the resource in its task's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CounterHandle(pub u32);
/// A text behind a handle.
///
/// A handle: the place of the resource in its task's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LabelHandle(pub u32);
/// The functions of `smallos:abi/handles@0.1.0`.
pub trait Handles {
/// Borrows one.
fn counter_value(&mut self, this: CounterHandle) -> Result<u32, Fault>;
/// Borrows two. True if they are the same one.
fn counter_is(&mut self, this: CounterHandle, other: CounterHandle) -> Result<bool, Fault>;
/// Borrows one and gives another away.
fn counter_absorb(&mut self, this: CounterHandle, other: CounterHandle) -> Result<u32, Fault>;
/// Borrows one, with parameters enough to spill.
fn counter_add(&mut self, this: CounterHandle, a: u8, b: u16, c: u32, d: u64, e: i8, f: i16, g: i32, h: i64, i: &str, j: &[u8], k: &[u64], l: Option<u32>, m: Result<u8, u16>) -> Result<u64, Fault>;
/// Makes one.
fn counter_copy(&mut self, this: CounterHandle) -> Result<CounterHandle, Fault>;
/// Makes one of the other kind.
fn counter_name(&mut self, this: CounterHandle) -> Result<LabelHandle, Fault>;
fn label_text(&mut self, this: LabelHandle) -> Result<String, Fault>;
fn make(&mut self, value: u32) -> Result<CounterHandle, Fault>;
/// Fails for odd numbers.
fn try_make(&mut self, value: u32) -> Result<Result<CounterHandle, String>, Fault>;
fn make_label(&mut self, text: &str) -> Result<LabelHandle, Fault>;
fn take(&mut self, it: CounterHandle) -> Result<u32, Fault>;
fn take_label(&mut self, it: LabelHandle) -> Result<String, Fault>;
fn take_both(&mut self, it: CounterHandle, text: LabelHandle, scale: f64) -> Result<f64, Fault>;
fn compare(&mut self, a: CounterHandle, b: CounterHandle) -> Result<i8, Fault>;
fn describe(&mut self, it: CounterHandle, text: LabelHandle) -> Result<String, Fault>;
fn sum(&mut self, all: &[CounterHandle]) -> Result<u64, Fault>;
fn join(&mut self, first: LabelHandle, rest: &[LabelHandle], separator: char) -> Result<String, Fault>;
/// The guest dropped a handle of its own.
 fn drop_counter(&mut self, this: CounterHandle) -> Result<(), Fault>;
/// The guest dropped a handle of its own.
 fn drop_label(&mut self, this: LabelHandle) -> Result<(), Fault>;
}
}
/// Random types. Written by `cargo xtask bindings` from tests/abi/seed.
pub mod random_a {
#[allow(unused_imports)] use alloc::{string::String, vec::Vec};
use crate::Fault;
/// The interface's name in a component's imports.
pub const ID: &str = "smallos:abi/random-a@0.1.0";
#[cfg(feature = "wasmtime")]
#[allow(missing_docs)]
mod a0_flags {
wasmtime::component::flags! { A0 {
#[component(name = "l0")] const L0;
#[component(name = "l1")] const L1;
#[component(name = "l2")] const L2;
#[component(name = "l3")] const L3;
#[component(name = "l4")] const L4;
#[component(name = "l5")] const L5;
#[component(name = "l6")] const L6;
#[component(name = "l7")] const L7;
#[component(name = "l8")] const L8;
#[component(name = "l9")] const L9;
#[component(name = "l10")] const L10;
#[component(name = "l11")] const L11;
#[component(name = "l12")] const L12;
#[component(name = "l13")] const L13;
#[component(name = "l14")] const L14;
#[component(name = "l15")] const L15;
#[component(name = "l16")] const L16;
} }
}
#[cfg(feature = "wasmtime")]
pub use a0_flags::A0;
#[cfg(not(feature = "wasmtime"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct A0(u32);
#[cfg(not(feature = "wasmtime"))]
impl A0 {
pub const L0: Self = Self(1 << 0);
pub const L1: Self = Self(1 << 1);
pub const L2: Self = Self(1 << 2);
pub const L3: Self = Self(1 << 3);
pub const L4: Self = Self(1 << 4);
pub const L5: Self = Self(1 << 5);
pub const L6: Self = Self(1 << 6);
pub const L7: Self = Self(1 << 7);
pub const L8: Self = Self(1 << 8);
pub const L9: Self = Self(1 << 9);
pub const L10: Self = Self(1 << 10);
pub const L11: Self = Self(1 << 11);
pub const L12: Self = Self(1 << 12);
pub const L13: Self = Self(1 << 13);
pub const L14: Self = Self(1 << 14);
pub const L15: Self = Self(1 << 15);
pub const L16: Self = Self(1 << 16);
/// No flag.
#[must_use] pub fn empty() -> Self { Self(0) }
/// Whether all flags of `other` are set.
#[must_use] pub fn contains(&self, other: Self) -> bool { self.0 & other.0 == other.0 }
}
#[cfg(not(feature = "wasmtime"))]
impl core::ops::BitOr for A0 {
type Output = Self;
fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) }
}
impl A0 {
/// All flags, in WIT's order.
pub const LABELS: [Self; 17] = [Self::L0, Self::L1, Self::L2, Self::L3, Self::L4, Self::L5, Self::L6, Self::L7, Self::L8, Self::L9, Self::L10, Self::L11, Self::L12, Self::L13, Self::L14, Self::L15, Self::L16];
/// As the canonical ABI has it: the first flag is the lowest bit.
#[must_use] pub fn bits(&self) -> u32 {
Self::LABELS.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(self.contains(*flag)))
}
/// From the canonical ABI. It ignores bits above the last flag.
#[must_use] pub fn from_bits(bits: u32) -> Self {
(0..).zip(Self::LABELS).filter(|(bit, _)| bits >> bit & 1 == 1)
.fold(Self::empty(), |set, (_, flag)| set | flag)
}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(enum))]
#[repr(u8)]
pub enum A1 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0,
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1,
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2,
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3,
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4,
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5,
#[cfg_attr(feature = "wasmtime", component(name = "c6"))]
C6,
#[cfg_attr(feature = "wasmtime", component(name = "c7"))]
C7,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum A2 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0(Option<A0>),
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1(Result<(), ()>),
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2(A1),
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct A3 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: Option<A0>,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct A4 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: ((f32, u64, u16, i8, u32, i32),),
#[cfg_attr(feature = "wasmtime", component(name = "f1"))]
pub f1: Vec<(String, f32, i64, u64)>,
#[cfg_attr(feature = "wasmtime", component(name = "f2"))]
pub f2: Option<Result<(), ()>>,
#[cfg_attr(feature = "wasmtime", component(name = "f3"))]
pub f3: i32,
#[cfg_attr(feature = "wasmtime", component(name = "f4"))]
pub f4: f32,
#[cfg_attr(feature = "wasmtime", component(name = "f5"))]
pub f5: Vec<A3>,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(enum))]
#[repr(u8)]
pub enum A5 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0,
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1,
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2,
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3,
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4,
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5,
#[cfg_attr(feature = "wasmtime", component(name = "c6"))]
C6,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum A6 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0(i32),
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1,
}
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct A7 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: A6,
#[cfg_attr(feature = "wasmtime", component(name = "f1"))]
pub f1: i32,
#[cfg_attr(feature = "wasmtime", component(name = "f2"))]
pub f2: A6,
#[cfg_attr(feature = "wasmtime", component(name = "f3"))]
pub f3: Vec<u32>,
#[cfg_attr(feature = "wasmtime", component(name = "f4"))]
pub f4: (bool, Vec<u8>, Option<u32>),
#[cfg_attr(feature = "wasmtime", component(name = "f5"))]
pub f5: A5,
#[cfg_attr(feature = "wasmtime", component(name = "f6"))]
pub f6: Option<Vec<u16>>,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(enum))]
#[repr(u8)]
pub enum A8 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0,
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1,
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2,
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3,
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4,
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5,
#[cfg_attr(feature = "wasmtime", component(name = "c6"))]
C6,
#[cfg_attr(feature = "wasmtime", component(name = "c7"))]
C7,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum A9 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0(Result<(), A3>),
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1(Option<Option<i16>>),
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2(u64),
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3(Option<A7>),
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4(Option<(String, f64, i64, i8)>),
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args0 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: A2,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: Option<u32>,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: Option<i64>,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: A8,
#[cfg_attr(feature = "wasmtime", component(name = "p5"))]
pub p5: A4,
#[cfg_attr(feature = "wasmtime", component(name = "p6"))]
pub p6: A7,
#[cfg_attr(feature = "wasmtime", component(name = "p7"))]
pub p7: (Option<Option<bool>>, Option<bool>, Option<Vec<u8>>),
#[cfg_attr(feature = "wasmtime", component(name = "p8"))]
pub p8: (A6, Option<f64>),
#[cfg_attr(feature = "wasmtime", component(name = "p9"))]
pub p9: f32,
#[cfg_attr(feature = "wasmtime", component(name = "p10"))]
pub p10: i32,
#[cfg_attr(feature = "wasmtime", component(name = "p11"))]
pub p11: (Result<(), Vec<String>>, Option<Option<i64>>, (u64, Result<(), ()>, Vec<u64>, Option<u64>)),
#[cfg_attr(feature = "wasmtime", component(name = "p12"))]
pub p12: A3,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args1 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: Result<(), i64>,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: Option<(A4,)>,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args2 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: Option<A7>,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: f64,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: Option<String>,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: A1,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: A5,
}
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args4 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: (f64, (Option<f64>, Option<u8>, Result<u16, char>), Result<(), ()>),
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: Result<Option<char>, ()>,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: A3,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args5 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: Option<Option<Option<char>>>,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: (((f32, f64, bool, u32), i64, A1), Vec<(i32, u32, i64, i64)>, Option<A1>, Option<A3>),
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: Result<A8, ()>,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: Option<Vec<Option<u64>>>,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args6 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: A2,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: char,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: A6,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: i64,
}
/// The functions of `smallos:abi/random-a@0.1.0`.
pub trait RandomA {
fn get_0(&mut self) -> Result<Args0, Fault>;
fn put_0(&mut self, p0: u64, p1: A2, p2: Option<u32>, p3: Option<i64>, p4: A8, p5: &A4, p6: &A7, p7: &(Option<Option<bool>>, Option<bool>, Option<Vec<u8>>), p8: (A6, Option<f64>), p9: f32, p10: i32, p11: &(Result<(), Vec<String>>, Option<Option<i64>>, (u64, Result<(), ()>, Vec<u64>, Option<u64>)), p12: A3) -> Result<(), Fault>;
fn pass_0(&mut self, p0: u64, p1: A2, p2: Option<u32>, p3: Option<i64>, p4: A8, p5: &A4, p6: &A7, p7: &(Option<Option<bool>>, Option<bool>, Option<Vec<u8>>), p8: (A6, Option<f64>), p9: f32, p10: i32, p11: &(Result<(), Vec<String>>, Option<Option<i64>>, (u64, Result<(), ()>, Vec<u64>, Option<u64>)), p12: A3) -> Result<Args0, Fault>;
fn get_1(&mut self) -> Result<Args1, Fault>;
fn put_1(&mut self, p0: Result<(), i64>, p1: &Option<(A4,)>) -> Result<(), Fault>;
fn pass_1(&mut self, p0: Result<(), i64>, p1: &Option<(A4,)>) -> Result<Args1, Fault>;
fn get_2(&mut self) -> Result<Args2, Fault>;
fn put_2(&mut self, p0: &Option<A7>, p1: f64, p2: &Option<String>, p3: A1, p4: A5) -> Result<(), Fault>;
fn pass_2(&mut self, p0: &Option<A7>, p1: f64, p2: &Option<String>, p3: A1, p4: A5) -> Result<Args2, Fault>;
fn get_3(&mut self) -> Result<Option<A8>, Fault>;
fn put_3(&mut self, v: Option<A8>) -> Result<(), Fault>;
fn get_4(&mut self) -> Result<Args4, Fault>;
fn put_4(&mut self, p0: (f64, (Option<f64>, Option<u8>, Result<u16, char>), Result<(), ()>), p1: Result<Option<char>, ()>, p2: A3) -> Result<(), Fault>;
fn pass_4(&mut self, p0: (f64, (Option<f64>, Option<u8>, Result<u16, char>), Result<(), ()>), p1: Result<Option<char>, ()>, p2: A3) -> Result<Args4, Fault>;
fn get_5(&mut self) -> Result<Args5, Fault>;
fn put_5(&mut self, p0: Option<Option<Option<char>>>, p1: &(((f32, f64, bool, u32), i64, A1), Vec<(i32, u32, i64, i64)>, Option<A1>, Option<A3>), p2: Result<A8, ()>, p3: &Option<Vec<Option<u64>>>) -> Result<(), Fault>;
fn pass_5(&mut self, p0: Option<Option<Option<char>>>, p1: &(((f32, f64, bool, u32), i64, A1), Vec<(i32, u32, i64, i64)>, Option<A1>, Option<A3>), p2: Result<A8, ()>, p3: &Option<Vec<Option<u64>>>) -> Result<Args5, Fault>;
fn get_6(&mut self) -> Result<Args6, Fault>;
fn put_6(&mut self, p0: A2, p1: char, p2: A6, p3: i64) -> Result<(), Fault>;
fn pass_6(&mut self, p0: A2, p1: char, p2: A6, p3: i64) -> Result<Args6, Fault>;
fn get_7(&mut self) -> Result<u16, Fault>;
fn put_7(&mut self, v: u16) -> Result<(), Fault>;
}
}
/// Random types. Written by `cargo xtask bindings` from tests/abi/seed.
pub mod random_b {
#[allow(unused_imports)] use alloc::{string::String, vec::Vec};
use crate::Fault;
/// The interface's name in a component's imports.
pub const ID: &str = "smallos:abi/random-b@0.1.0";
pub use crate::abi::random_a::A8;
pub use crate::abi::random_a::A4;
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct B0 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: char,
#[cfg_attr(feature = "wasmtime", component(name = "f1"))]
pub f1: crate::abi::random_a::A4,
#[cfg_attr(feature = "wasmtime", component(name = "f2"))]
pub f2: Option<i32>,
#[cfg_attr(feature = "wasmtime", component(name = "f3"))]
pub f3: Result<String, Vec<u32>>,
#[cfg_attr(feature = "wasmtime", component(name = "f4"))]
pub f4: crate::abi::random_a::A8,
#[cfg_attr(feature = "wasmtime", component(name = "f5"))]
pub f5: Option<u16>,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct B1 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: Result<(), ()>,
#[cfg_attr(feature = "wasmtime", component(name = "f1"))]
pub f1: Option<Option<u64>>,
#[cfg_attr(feature = "wasmtime", component(name = "f2"))]
pub f2: (char, B0, Result<String, ()>, String),
#[cfg_attr(feature = "wasmtime", component(name = "f3"))]
pub f3: i16,
#[cfg_attr(feature = "wasmtime", component(name = "f4"))]
pub f4: i64,
#[cfg_attr(feature = "wasmtime", component(name = "f5"))]
pub f5: f64,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum B2 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0(Result<(char, u8), Option<u64>>),
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1(Option<char>),
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2(Option<i32>),
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3(B0),
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4(f64),
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5(String),
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum B3 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0(Vec<i64>),
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1((crate::abi::random_a::A4, Option<u8>)),
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum B4 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0,
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1(B3),
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2,
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3(u64),
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4(i8),
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5(Vec<(u64,)>),
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct B5 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: (i64, Result<bool, u64>, Option<u8>, Vec<u16>),
#[cfg_attr(feature = "wasmtime", component(name = "f1"))]
pub f1: Vec<B3>,
}
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum B6 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0,
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1((f64,)),
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct B7 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: B1,
#[cfg_attr(feature = "wasmtime", component(name = "f1"))]
pub f1: u64,
#[cfg_attr(feature = "wasmtime", component(name = "f2"))]
pub f2: u8,
#[cfg_attr(feature = "wasmtime", component(name = "f3"))]
pub f3: char,
#[cfg_attr(feature = "wasmtime", component(name = "f4"))]
pub f4: f64,
#[cfg_attr(feature = "wasmtime", component(name = "f5"))]
pub f5: String,
#[cfg_attr(feature = "wasmtime", component(name = "f6"))]
pub f6: i8,
#[cfg_attr(feature = "wasmtime", component(name = "f7"))]
pub f7: i64,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum B8 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0((B7,)),
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1,
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct B9 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: Result<B8, i16>,
#[cfg_attr(feature = "wasmtime", component(name = "f1"))]
pub f1: u64,
#[cfg_attr(feature = "wasmtime", component(name = "f2"))]
pub f2: i32,
#[cfg_attr(feature = "wasmtime", component(name = "f3"))]
pub f3: bool,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args0 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: Option<B4>,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: Result<B1, ()>,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: Option<Result<i16, f64>>,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: bool,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: u8,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args4 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: Option<((u16, char), char, i64)>,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: i32,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args5 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: Option<(B7, u8, f32)>,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: i32,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: i8,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: B0,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args6 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: Vec<Vec<(bool, u16)>>,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: i16,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: B4,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: ((Option<u8>, B6, f64, i8), f64),
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args7 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: B8,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: B8,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: char,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: String,
}
/// The functions of `smallos:abi/random-b@0.1.0`.
pub trait RandomB {
fn get_0(&mut self) -> Result<Args0, Fault>;
fn put_0(&mut self, p0: &Option<B4>, p1: &Result<B1, ()>, p2: Option<Result<i16, f64>>, p3: bool, p4: u8) -> Result<(), Fault>;
fn pass_0(&mut self, p0: &Option<B4>, p1: &Result<B1, ()>, p2: Option<Result<i16, f64>>, p3: bool, p4: u8) -> Result<Args0, Fault>;
fn get_1(&mut self) -> Result<i64, Fault>;
fn put_1(&mut self, v: i64) -> Result<(), Fault>;
fn get_2(&mut self) -> Result<i64, Fault>;
fn put_2(&mut self, v: i64) -> Result<(), Fault>;
fn get_3(&mut self) -> Result<Result<crate::abi::random_a::A4, B3>, Fault>;
fn put_3(&mut self, v: &Result<crate::abi::random_a::A4, B3>) -> Result<(), Fault>;
fn get_4(&mut self) -> Result<Args4, Fault>;
fn put_4(&mut self, p0: Option<((u16, char), char, i64)>, p1: i32) -> Result<(), Fault>;
fn pass_4(&mut self, p0: Option<((u16, char), char, i64)>, p1: i32) -> Result<Args4, Fault>;
fn get_5(&mut self) -> Result<Args5, Fault>;
fn put_5(&mut self, p0: &Option<(B7, u8, f32)>, p1: i32, p2: i8, p3: &B0) -> Result<(), Fault>;
fn pass_5(&mut self, p0: &Option<(B7, u8, f32)>, p1: i32, p2: i8, p3: &B0) -> Result<Args5, Fault>;
fn get_6(&mut self) -> Result<Args6, Fault>;
fn put_6(&mut self, p0: &[Vec<(bool, u16)>], p1: i16, p2: &B4, p3: ((Option<u8>, B6, f64, i8), f64)) -> Result<(), Fault>;
fn pass_6(&mut self, p0: &[Vec<(bool, u16)>], p1: i16, p2: &B4, p3: ((Option<u8>, B6, f64, i8), f64)) -> Result<Args6, Fault>;
fn get_7(&mut self) -> Result<Args7, Fault>;
fn put_7(&mut self, p0: &B8, p1: &B8, p2: u32, p3: char, p4: &str) -> Result<(), Fault>;
fn pass_7(&mut self, p0: &B8, p1: &B8, p2: u32, p3: char, p4: &str) -> Result<Args7, Fault>;
}
}
/// Random types. Written by `cargo xtask bindings` from tests/abi/seed.
pub mod random_c {
#[allow(unused_imports)] use alloc::{string::String, vec::Vec};
use crate::Fault;
/// The interface's name in a component's imports.
pub const ID: &str = "smallos:abi/random-c@0.1.0";
pub use crate::abi::random_b::B2;
pub use crate::abi::random_b::B3;
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum C0 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0,
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1,
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2,
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3(crate::abi::random_b::B3),
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4,
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5(String),
#[cfg_attr(feature = "wasmtime", component(name = "c6"))]
C6(i16),
#[cfg_attr(feature = "wasmtime", component(name = "c7"))]
C7,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct C1 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: (Option<bool>, Option<f64>),
#[cfg_attr(feature = "wasmtime", component(name = "f1"))]
pub f1: crate::abi::random_b::B3,
#[cfg_attr(feature = "wasmtime", component(name = "f2"))]
pub f2: i64,
#[cfg_attr(feature = "wasmtime", component(name = "f3"))]
pub f3: (i64, i8),
#[cfg_attr(feature = "wasmtime", component(name = "f4"))]
pub f4: i32,
#[cfg_attr(feature = "wasmtime", component(name = "f5"))]
pub f5: Vec<f32>,
}
pub type C2 = Result<C1, ()>;
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct C3 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: Result<C2, (i64,)>,
#[cfg_attr(feature = "wasmtime", component(name = "f1"))]
pub f1: u8,
#[cfg_attr(feature = "wasmtime", component(name = "f2"))]
pub f2: f32,
#[cfg_attr(feature = "wasmtime", component(name = "f3"))]
pub f3: u32,
#[cfg_attr(feature = "wasmtime", component(name = "f4"))]
pub f4: i32,
#[cfg_attr(feature = "wasmtime", component(name = "f5"))]
pub f5: u8,
#[cfg_attr(feature = "wasmtime", component(name = "f6"))]
pub f6: i64,
#[cfg_attr(feature = "wasmtime", component(name = "f7"))]
pub f7: String,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum C4 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0(C3),
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1(u8),
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2(String),
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3(bool),
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4,
}
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct C5 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: Vec<i32>,
#[cfg_attr(feature = "wasmtime", component(name = "f1"))]
pub f1: ((u8, u32), i32, Option<i32>),
#[cfg_attr(feature = "wasmtime", component(name = "f2"))]
pub f2: u16,
#[cfg_attr(feature = "wasmtime", component(name = "f3"))]
pub f3: u64,
#[cfg_attr(feature = "wasmtime", component(name = "f4"))]
pub f4: Result<(i32, i64), ()>,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum C6 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0(Option<(u64, i8, i32)>),
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1((Option<i16>, (i32,), crate::abi::random_b::B3, Option<u64>)),
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2(Option<String>),
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3,
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4(f32),
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5(u16),
}
pub type C7 = C6;
#[cfg(feature = "wasmtime")]
#[allow(missing_docs)]
mod c8_flags {
wasmtime::component::flags! { C8 {
#[component(name = "l0")] const L0;
#[component(name = "l1")] const L1;
#[component(name = "l2")] const L2;
#[component(name = "l3")] const L3;
#[component(name = "l4")] const L4;
#[component(name = "l5")] const L5;
#[component(name = "l6")] const L6;
#[component(name = "l7")] const L7;
#[component(name = "l8")] const L8;
#[component(name = "l9")] const L9;
#[component(name = "l10")] const L10;
#[component(name = "l11")] const L11;
#[component(name = "l12")] const L12;
#[component(name = "l13")] const L13;
#[component(name = "l14")] const L14;
#[component(name = "l15")] const L15;
} }
}
#[cfg(feature = "wasmtime")]
pub use c8_flags::C8;
#[cfg(not(feature = "wasmtime"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct C8(u32);
#[cfg(not(feature = "wasmtime"))]
impl C8 {
pub const L0: Self = Self(1 << 0);
pub const L1: Self = Self(1 << 1);
pub const L2: Self = Self(1 << 2);
pub const L3: Self = Self(1 << 3);
pub const L4: Self = Self(1 << 4);
pub const L5: Self = Self(1 << 5);
pub const L6: Self = Self(1 << 6);
pub const L7: Self = Self(1 << 7);
pub const L8: Self = Self(1 << 8);
pub const L9: Self = Self(1 << 9);
pub const L10: Self = Self(1 << 10);
pub const L11: Self = Self(1 << 11);
pub const L12: Self = Self(1 << 12);
pub const L13: Self = Self(1 << 13);
pub const L14: Self = Self(1 << 14);
pub const L15: Self = Self(1 << 15);
/// No flag.
#[must_use] pub fn empty() -> Self { Self(0) }
/// Whether all flags of `other` are set.
#[must_use] pub fn contains(&self, other: Self) -> bool { self.0 & other.0 == other.0 }
}
#[cfg(not(feature = "wasmtime"))]
impl core::ops::BitOr for C8 {
type Output = Self;
fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) }
}
impl C8 {
/// All flags, in WIT's order.
pub const LABELS: [Self; 16] = [Self::L0, Self::L1, Self::L2, Self::L3, Self::L4, Self::L5, Self::L6, Self::L7, Self::L8, Self::L9, Self::L10, Self::L11, Self::L12, Self::L13, Self::L14, Self::L15];
/// As the canonical ABI has it: the first flag is the lowest bit.
#[must_use] pub fn bits(&self) -> u32 {
Self::LABELS.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(self.contains(*flag)))
}
/// From the canonical ABI. It ignores bits above the last flag.
#[must_use] pub fn from_bits(bits: u32) -> Self {
(0..).zip(Self::LABELS).filter(|(bit, _)| bits >> bit & 1 == 1)
.fold(Self::empty(), |set, (_, flag)| set | flag)
}
}
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct C9 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: String,
#[cfg_attr(feature = "wasmtime", component(name = "f1"))]
pub f1: C5,
#[cfg_attr(feature = "wasmtime", component(name = "f2"))]
pub f2: i64,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args1 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: (C2, C8, Option<C8>, Result<(), ()>, f32, String, u8, ((char, String),)),
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: char,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: f32,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: (C9,),
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args2 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: ((C9,), C1, char),
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: i8,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: (i32, C5),
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: char,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: f64,
#[cfg_attr(feature = "wasmtime", component(name = "p5"))]
pub p5: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p6"))]
pub p6: char,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args3 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: C4,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: String,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: f64,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: Option<Vec<Option<i8>>>,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args4 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: C7,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: String,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: u8,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: char,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args6 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: C0,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: u32,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: C2,
}
/// The functions of `smallos:abi/random-c@0.1.0`.
pub trait RandomC {
fn get_0(&mut self) -> Result<u64, Fault>;
fn put_0(&mut self, v: u64) -> Result<(), Fault>;
fn get_1(&mut self) -> Result<Args1, Fault>;
fn put_1(&mut self, p0: &(C2, C8, Option<C8>, Result<(), ()>, f32, String, u8, ((char, String),)), p1: char, p2: f32, p3: &(C9,)) -> Result<(), Fault>;
fn pass_1(&mut self, p0: &(C2, C8, Option<C8>, Result<(), ()>, f32, String, u8, ((char, String),)), p1: char, p2: f32, p3: &(C9,)) -> Result<Args1, Fault>;
fn get_2(&mut self) -> Result<Args2, Fault>;
fn put_2(&mut self, p0: &((C9,), C1, char), p1: i8, p2: &(i32, C5), p3: char, p4: f64, p5: u32, p6: char) -> Result<(), Fault>;
fn pass_2(&mut self, p0: &((C9,), C1, char), p1: i8, p2: &(i32, C5), p3: char, p4: f64, p5: u32, p6: char) -> Result<Args2, Fault>;
fn get_3(&mut self) -> Result<Args3, Fault>;
fn put_3(&mut self, p0: &C4, p1: &str, p2: f64, p3: &Option<Vec<Option<i8>>>) -> Result<(), Fault>;
fn pass_3(&mut self, p0: &C4, p1: &str, p2: f64, p3: &Option<Vec<Option<i8>>>) -> Result<Args3, Fault>;
fn get_4(&mut self) -> Result<Args4, Fault>;
fn put_4(&mut self, p0: &C7, p1: &str, p2: u8, p3: char) -> Result<(), Fault>;
fn pass_4(&mut self, p0: &C7, p1: &str, p2: u8, p3: char) -> Result<Args4, Fault>;
fn get_5(&mut self) -> Result<C5, Fault>;
fn put_5(&mut self, v: &C5) -> Result<(), Fault>;
fn get_6(&mut self) -> Result<Args6, Fault>;
fn put_6(&mut self, p0: &C0, p1: u32, p2: &C2) -> Result<(), Fault>;
fn pass_6(&mut self, p0: &C0, p1: u32, p2: &C2) -> Result<Args6, Fault>;
fn get_7(&mut self) -> Result<Option<(C7, C3, u8, i64)>, Fault>;
fn put_7(&mut self, v: &Option<(C7, C3, u8, i64)>) -> Result<(), Fault>;
}
}
/// Random types. Written by `cargo xtask bindings` from tests/abi/seed.
pub mod random_d {
#[allow(unused_imports)] use alloc::{string::String, vec::Vec};
use crate::Fault;
/// The interface's name in a component's imports.
pub const ID: &str = "smallos:abi/random-d@0.1.0";
pub use crate::abi::random_c::C7;
pub use crate::abi::random_c::C4;
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum D0 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0(Vec<Option<String>>),
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1,
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2(i32),
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3,
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4(f32),
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5(u64),
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum D1 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0(u16),
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1,
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2(Vec<i8>),
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3(Option<D0>),
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4(Result<(), Option<i16>>),
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5(String),
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum D2 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0(Result<(), i16>),
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1(((i64, u8), u64, Vec<f32>)),
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2(((u8, u16), u32)),
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3,
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4(Vec<i32>),
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5(bool),
#[cfg_attr(feature = "wasmtime", component(name = "c6"))]
C6((char, D1, u64)),
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(enum))]
#[repr(u8)]
pub enum D3 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0,
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1,
}
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct D4 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: Vec<Option<String>>,
#[cfg_attr(feature = "wasmtime", component(name = "f1"))]
pub f1: Option<u16>,
#[cfg_attr(feature = "wasmtime", component(name = "f2"))]
pub f2: Result<char, Result<(), ()>>,
#[cfg_attr(feature = "wasmtime", component(name = "f3"))]
pub f3: Result<u8, char>,
#[cfg_attr(feature = "wasmtime", component(name = "f4"))]
pub f4: i16,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum D5 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0(bool),
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1(Vec<Vec<bool>>),
#[cfg_attr(feature = "wasmtime", component(name = "c2"))]
C2((String, Option<char>, Option<u8>, u64)),
#[cfg_attr(feature = "wasmtime", component(name = "c3"))]
C3,
#[cfg_attr(feature = "wasmtime", component(name = "c4"))]
C4(u16),
#[cfg_attr(feature = "wasmtime", component(name = "c5"))]
C5,
#[cfg_attr(feature = "wasmtime", component(name = "c6"))]
C6,
#[cfg_attr(feature = "wasmtime", component(name = "c7"))]
C7(Option<D0>),
#[cfg_attr(feature = "wasmtime", component(name = "c8"))]
C8(char),
#[cfg_attr(feature = "wasmtime", component(name = "c9"))]
C9(Result<i8, i16>),
#[cfg_attr(feature = "wasmtime", component(name = "c10"))]
C10,
#[cfg_attr(feature = "wasmtime", component(name = "c11"))]
C11(f64),
#[cfg_attr(feature = "wasmtime", component(name = "c12"))]
C12(i64),
#[cfg_attr(feature = "wasmtime", component(name = "c13"))]
C13(Option<u32>),
#[cfg_attr(feature = "wasmtime", component(name = "c14"))]
C14,
#[cfg_attr(feature = "wasmtime", component(name = "c15"))]
C15,
#[cfg_attr(feature = "wasmtime", component(name = "c16"))]
C16(Result<(f64, u16, f64, u16), ()>),
#[cfg_attr(feature = "wasmtime", component(name = "c17"))]
C17(f64),
#[cfg_attr(feature = "wasmtime", component(name = "c18"))]
C18(char),
#[cfg_attr(feature = "wasmtime", component(name = "c19"))]
C19(f32),
#[cfg_attr(feature = "wasmtime", component(name = "c20"))]
C20,
#[cfg_attr(feature = "wasmtime", component(name = "c21"))]
C21(i64),
#[cfg_attr(feature = "wasmtime", component(name = "c22"))]
C22(u32),
#[cfg_attr(feature = "wasmtime", component(name = "c23"))]
C23(char),
#[cfg_attr(feature = "wasmtime", component(name = "c24"))]
C24,
#[cfg_attr(feature = "wasmtime", component(name = "c25"))]
C25(f32),
#[cfg_attr(feature = "wasmtime", component(name = "c26"))]
C26(i8),
#[cfg_attr(feature = "wasmtime", component(name = "c27"))]
C27,
#[cfg_attr(feature = "wasmtime", component(name = "c28"))]
C28,
#[cfg_attr(feature = "wasmtime", component(name = "c29"))]
C29(u64),
#[cfg_attr(feature = "wasmtime", component(name = "c30"))]
C30(i32),
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(variant))]
pub enum D6 {
#[cfg_attr(feature = "wasmtime", component(name = "c0"))]
C0(D2),
#[cfg_attr(feature = "wasmtime", component(name = "c1"))]
C1(Option<Option<bool>>),
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct D7 {
#[cfg_attr(feature = "wasmtime", component(name = "f0"))]
pub f0: D0,
#[cfg_attr(feature = "wasmtime", component(name = "f1"))]
pub f1: Result<D2, bool>,
#[cfg_attr(feature = "wasmtime", component(name = "f2"))]
pub f2: i32,
#[cfg_attr(feature = "wasmtime", component(name = "f3"))]
pub f3: i8,
#[cfg_attr(feature = "wasmtime", component(name = "f4"))]
pub f4: u16,
#[cfg_attr(feature = "wasmtime", component(name = "f5"))]
pub f5: i32,
}
#[cfg(feature = "wasmtime")]
#[allow(missing_docs)]
mod d8_flags {
wasmtime::component::flags! { D8 {
#[component(name = "l0")] const L0;
#[component(name = "l1")] const L1;
#[component(name = "l2")] const L2;
#[component(name = "l3")] const L3;
#[component(name = "l4")] const L4;
#[component(name = "l5")] const L5;
#[component(name = "l6")] const L6;
#[component(name = "l7")] const L7;
#[component(name = "l8")] const L8;
#[component(name = "l9")] const L9;
} }
}
#[cfg(feature = "wasmtime")]
pub use d8_flags::D8;
#[cfg(not(feature = "wasmtime"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct D8(u32);
#[cfg(not(feature = "wasmtime"))]
impl D8 {
pub const L0: Self = Self(1 << 0);
pub const L1: Self = Self(1 << 1);
pub const L2: Self = Self(1 << 2);
pub const L3: Self = Self(1 << 3);
pub const L4: Self = Self(1 << 4);
pub const L5: Self = Self(1 << 5);
pub const L6: Self = Self(1 << 6);
pub const L7: Self = Self(1 << 7);
pub const L8: Self = Self(1 << 8);
pub const L9: Self = Self(1 << 9);
/// No flag.
#[must_use] pub fn empty() -> Self { Self(0) }
/// Whether all flags of `other` are set.
#[must_use] pub fn contains(&self, other: Self) -> bool { self.0 & other.0 == other.0 }
}
#[cfg(not(feature = "wasmtime"))]
impl core::ops::BitOr for D8 {
type Output = Self;
fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) }
}
impl D8 {
/// All flags, in WIT's order.
pub const LABELS: [Self; 10] = [Self::L0, Self::L1, Self::L2, Self::L3, Self::L4, Self::L5, Self::L6, Self::L7, Self::L8, Self::L9];
/// As the canonical ABI has it: the first flag is the lowest bit.
#[must_use] pub fn bits(&self) -> u32 {
Self::LABELS.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(self.contains(*flag)))
}
/// From the canonical ABI. It ignores bits above the last flag.
#[must_use] pub fn from_bits(bits: u32) -> Self {
(0..).zip(Self::LABELS).filter(|(bit, _)| bits >> bit & 1 == 1)
.fold(Self::empty(), |set, (_, flag)| set | flag)
}
}
pub type D9 = u64;
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args2 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: D3,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: crate::abi::random_c::C4,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: Option<(Result<(), ()>, (bool, i32), u64, Result<u64, ()>)>,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: i8,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args4 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: f64,
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: crate::abi::random_c::C4,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: i16,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: char,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: Vec<char>,
#[cfg_attr(feature = "wasmtime", component(name = "p5"))]
pub p5: u64,
#[cfg_attr(feature = "wasmtime", component(name = "p6"))]
pub p6: (char, Vec<Option<String>>),
#[cfg_attr(feature = "wasmtime", component(name = "p7"))]
pub p7: f64,
}
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasmtime", derive(wasmtime::component::ComponentType, wasmtime::component::Lift, wasmtime::component::Lower), component(record))]
pub struct Args6 {
#[cfg_attr(feature = "wasmtime", component(name = "p0"))]
pub p0: (crate::abi::random_c::C7, Vec<crate::abi::random_c::C4>, f32, u64),
#[cfg_attr(feature = "wasmtime", component(name = "p1"))]
pub p1: String,
#[cfg_attr(feature = "wasmtime", component(name = "p2"))]
pub p2: i16,
#[cfg_attr(feature = "wasmtime", component(name = "p3"))]
pub p3: i16,
#[cfg_attr(feature = "wasmtime", component(name = "p4"))]
pub p4: i32,
}
/// The functions of `smallos:abi/random-d@0.1.0`.
pub trait RandomD {
fn get_0(&mut self) -> Result<(D3,), Fault>;
fn put_0(&mut self, v: (D3,)) -> Result<(), Fault>;
fn get_1(&mut self) -> Result<D7, Fault>;
fn put_1(&mut self, v: &D7) -> Result<(), Fault>;
fn get_2(&mut self) -> Result<Args2, Fault>;
fn put_2(&mut self, p0: D3, p1: &crate::abi::random_c::C4, p2: Option<(Result<(), ()>, (bool, i32), u64, Result<u64, ()>)>, p3: i8) -> Result<(), Fault>;
fn pass_2(&mut self, p0: D3, p1: &crate::abi::random_c::C4, p2: Option<(Result<(), ()>, (bool, i32), u64, Result<u64, ()>)>, p3: i8) -> Result<Args2, Fault>;
fn get_3(&mut self) -> Result<(Option<D1>,), Fault>;
fn put_3(&mut self, v: &(Option<D1>,)) -> Result<(), Fault>;
fn get_4(&mut self) -> Result<Args4, Fault>;
fn put_4(&mut self, p0: f64, p1: &crate::abi::random_c::C4, p2: i16, p3: char, p4: &[char], p5: u64, p6: &(char, Vec<Option<String>>), p7: f64) -> Result<(), Fault>;
fn pass_4(&mut self, p0: f64, p1: &crate::abi::random_c::C4, p2: i16, p3: char, p4: &[char], p5: u64, p6: &(char, Vec<Option<String>>), p7: f64) -> Result<Args4, Fault>;
fn get_5(&mut self) -> Result<D6, Fault>;
fn put_5(&mut self, v: &D6) -> Result<(), Fault>;
fn get_6(&mut self) -> Result<Args6, Fault>;
fn put_6(&mut self, p0: &(crate::abi::random_c::C7, Vec<crate::abi::random_c::C4>, f32, u64), p1: &str, p2: i16, p3: i16, p4: i32) -> Result<(), Fault>;
fn pass_6(&mut self, p0: &(crate::abi::random_c::C7, Vec<crate::abi::random_c::C4>, f32, u64), p1: &str, p2: i16, p3: i16, p4: i32) -> Result<Args6, Fault>;
fn get_7(&mut self) -> Result<u64, Fault>;
fn put_7(&mut self, v: u64) -> Result<(), Fault>;
}
}
}
/// Everything that a guest may call.
pub trait Syscalls: crate::Waiter + abi::control::Control + abi::corners::Corners + abi::shapes::Shapes + abi::waiting::Waiting + abi::handles::Handles + abi::random_a::RandomA + abi::random_b::RandomB + abi::random_c::RandomC + abi::random_d::RandomD {}
impl<T: crate::Waiter + abi::control::Control + abi::corners::Corners + abi::shapes::Shapes + abi::waiting::Waiting + abi::handles::Handles + abi::random_a::RandomA + abi::random_b::RandomB + abi::random_c::RandomC + abi::random_d::RandomD> Syscalls for T {}
