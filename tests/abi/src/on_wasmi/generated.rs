// Generated from tests/abi/wit/ by `cargo xtask bindings`. Don't edit: edit tests/abi/wit/.

#[allow(unused_imports)]
use smallos_engine_wasmi::canon::{Abi, Borrow, Broken, Flat, Handle, Lift, Lifter, Lower, Lowerer, Own, Plan};
#[allow(unused_imports)]
use smallos_engine_wasmi::glue::{Answer, Call, Glue, Import, Interface, Outcome, State, enter, link_many};
use alloc::string::String;
use alloc::vec::Vec;
use core::marker::PhantomData;
use core::task::Poll;
use crate::Syscalls;
#[allow(unused_imports)]
use wasmi::{Caller, Error, F32, F64, Func, Store, ValType};

impl Abi for crate::abi::corners::One { type Value = Self; const SIZE: u32 = 1; const ALIGN: u32 = 1; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::One {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); 
Ok(match case { 0 => Self::Only, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::Only, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::One {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 1, *value as u32) }
}
impl Abi for crate::abi::corners::Wide { type Value = Self; const SIZE: u32 = 2; const ALIGN: u32 = 2; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::Wide {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); 
Ok(match case { 0 => Self::C0,1 => Self::C1,2 => Self::C2,3 => Self::C3,4 => Self::C4,5 => Self::C5,6 => Self::C6,7 => Self::C7,8 => Self::C8,9 => Self::C9,10 => Self::C10,11 => Self::C11,12 => Self::C12,13 => Self::C13,14 => Self::C14,15 => Self::C15,16 => Self::C16,17 => Self::C17,18 => Self::C18,19 => Self::C19,20 => Self::C20,21 => Self::C21,22 => Self::C22,23 => Self::C23,24 => Self::C24,25 => Self::C25,26 => Self::C26,27 => Self::C27,28 => Self::C28,29 => Self::C29,30 => Self::C30,31 => Self::C31,32 => Self::C32,33 => Self::C33,34 => Self::C34,35 => Self::C35,36 => Self::C36,37 => Self::C37,38 => Self::C38,39 => Self::C39,40 => Self::C40,41 => Self::C41,42 => Self::C42,43 => Self::C43,44 => Self::C44,45 => Self::C45,46 => Self::C46,47 => Self::C47,48 => Self::C48,49 => Self::C49,50 => Self::C50,51 => Self::C51,52 => Self::C52,53 => Self::C53,54 => Self::C54,55 => Self::C55,56 => Self::C56,57 => Self::C57,58 => Self::C58,59 => Self::C59,60 => Self::C60,61 => Self::C61,62 => Self::C62,63 => Self::C63,64 => Self::C64,65 => Self::C65,66 => Self::C66,67 => Self::C67,68 => Self::C68,69 => Self::C69,70 => Self::C70,71 => Self::C71,72 => Self::C72,73 => Self::C73,74 => Self::C74,75 => Self::C75,76 => Self::C76,77 => Self::C77,78 => Self::C78,79 => Self::C79,80 => Self::C80,81 => Self::C81,82 => Self::C82,83 => Self::C83,84 => Self::C84,85 => Self::C85,86 => Self::C86,87 => Self::C87,88 => Self::C88,89 => Self::C89,90 => Self::C90,91 => Self::C91,92 => Self::C92,93 => Self::C93,94 => Self::C94,95 => Self::C95,96 => Self::C96,97 => Self::C97,98 => Self::C98,99 => Self::C99,100 => Self::C100,101 => Self::C101,102 => Self::C102,103 => Self::C103,104 => Self::C104,105 => Self::C105,106 => Self::C106,107 => Self::C107,108 => Self::C108,109 => Self::C109,110 => Self::C110,111 => Self::C111,112 => Self::C112,113 => Self::C113,114 => Self::C114,115 => Self::C115,116 => Self::C116,117 => Self::C117,118 => Self::C118,119 => Self::C119,120 => Self::C120,121 => Self::C121,122 => Self::C122,123 => Self::C123,124 => Self::C124,125 => Self::C125,126 => Self::C126,127 => Self::C127,128 => Self::C128,129 => Self::C129,130 => Self::C130,131 => Self::C131,132 => Self::C132,133 => Self::C133,134 => Self::C134,135 => Self::C135,136 => Self::C136,137 => Self::C137,138 => Self::C138,139 => Self::C139,140 => Self::C140,141 => Self::C141,142 => Self::C142,143 => Self::C143,144 => Self::C144,145 => Self::C145,146 => Self::C146,147 => Self::C147,148 => Self::C148,149 => Self::C149,150 => Self::C150,151 => Self::C151,152 => Self::C152,153 => Self::C153,154 => Self::C154,155 => Self::C155,156 => Self::C156,157 => Self::C157,158 => Self::C158,159 => Self::C159,160 => Self::C160,161 => Self::C161,162 => Self::C162,163 => Self::C163,164 => Self::C164,165 => Self::C165,166 => Self::C166,167 => Self::C167,168 => Self::C168,169 => Self::C169,170 => Self::C170,171 => Self::C171,172 => Self::C172,173 => Self::C173,174 => Self::C174,175 => Self::C175,176 => Self::C176,177 => Self::C177,178 => Self::C178,179 => Self::C179,180 => Self::C180,181 => Self::C181,182 => Self::C182,183 => Self::C183,184 => Self::C184,185 => Self::C185,186 => Self::C186,187 => Self::C187,188 => Self::C188,189 => Self::C189,190 => Self::C190,191 => Self::C191,192 => Self::C192,193 => Self::C193,194 => Self::C194,195 => Self::C195,196 => Self::C196,197 => Self::C197,198 => Self::C198,199 => Self::C199,200 => Self::C200,201 => Self::C201,202 => Self::C202,203 => Self::C203,204 => Self::C204,205 => Self::C205,206 => Self::C206,207 => Self::C207,208 => Self::C208,209 => Self::C209,210 => Self::C210,211 => Self::C211,212 => Self::C212,213 => Self::C213,214 => Self::C214,215 => Self::C215,216 => Self::C216,217 => Self::C217,218 => Self::C218,219 => Self::C219,220 => Self::C220,221 => Self::C221,222 => Self::C222,223 => Self::C223,224 => Self::C224,225 => Self::C225,226 => Self::C226,227 => Self::C227,228 => Self::C228,229 => Self::C229,230 => Self::C230,231 => Self::C231,232 => Self::C232,233 => Self::C233,234 => Self::C234,235 => Self::C235,236 => Self::C236,237 => Self::C237,238 => Self::C238,239 => Self::C239,240 => Self::C240,241 => Self::C241,242 => Self::C242,243 => Self::C243,244 => Self::C244,245 => Self::C245,246 => Self::C246,247 => Self::C247,248 => Self::C248,249 => Self::C249,250 => Self::C250,251 => Self::C251,252 => Self::C252,253 => Self::C253,254 => Self::C254,255 => Self::C255,256 => Self::C256, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 2)? { 0 => Self::C0,1 => Self::C1,2 => Self::C2,3 => Self::C3,4 => Self::C4,5 => Self::C5,6 => Self::C6,7 => Self::C7,8 => Self::C8,9 => Self::C9,10 => Self::C10,11 => Self::C11,12 => Self::C12,13 => Self::C13,14 => Self::C14,15 => Self::C15,16 => Self::C16,17 => Self::C17,18 => Self::C18,19 => Self::C19,20 => Self::C20,21 => Self::C21,22 => Self::C22,23 => Self::C23,24 => Self::C24,25 => Self::C25,26 => Self::C26,27 => Self::C27,28 => Self::C28,29 => Self::C29,30 => Self::C30,31 => Self::C31,32 => Self::C32,33 => Self::C33,34 => Self::C34,35 => Self::C35,36 => Self::C36,37 => Self::C37,38 => Self::C38,39 => Self::C39,40 => Self::C40,41 => Self::C41,42 => Self::C42,43 => Self::C43,44 => Self::C44,45 => Self::C45,46 => Self::C46,47 => Self::C47,48 => Self::C48,49 => Self::C49,50 => Self::C50,51 => Self::C51,52 => Self::C52,53 => Self::C53,54 => Self::C54,55 => Self::C55,56 => Self::C56,57 => Self::C57,58 => Self::C58,59 => Self::C59,60 => Self::C60,61 => Self::C61,62 => Self::C62,63 => Self::C63,64 => Self::C64,65 => Self::C65,66 => Self::C66,67 => Self::C67,68 => Self::C68,69 => Self::C69,70 => Self::C70,71 => Self::C71,72 => Self::C72,73 => Self::C73,74 => Self::C74,75 => Self::C75,76 => Self::C76,77 => Self::C77,78 => Self::C78,79 => Self::C79,80 => Self::C80,81 => Self::C81,82 => Self::C82,83 => Self::C83,84 => Self::C84,85 => Self::C85,86 => Self::C86,87 => Self::C87,88 => Self::C88,89 => Self::C89,90 => Self::C90,91 => Self::C91,92 => Self::C92,93 => Self::C93,94 => Self::C94,95 => Self::C95,96 => Self::C96,97 => Self::C97,98 => Self::C98,99 => Self::C99,100 => Self::C100,101 => Self::C101,102 => Self::C102,103 => Self::C103,104 => Self::C104,105 => Self::C105,106 => Self::C106,107 => Self::C107,108 => Self::C108,109 => Self::C109,110 => Self::C110,111 => Self::C111,112 => Self::C112,113 => Self::C113,114 => Self::C114,115 => Self::C115,116 => Self::C116,117 => Self::C117,118 => Self::C118,119 => Self::C119,120 => Self::C120,121 => Self::C121,122 => Self::C122,123 => Self::C123,124 => Self::C124,125 => Self::C125,126 => Self::C126,127 => Self::C127,128 => Self::C128,129 => Self::C129,130 => Self::C130,131 => Self::C131,132 => Self::C132,133 => Self::C133,134 => Self::C134,135 => Self::C135,136 => Self::C136,137 => Self::C137,138 => Self::C138,139 => Self::C139,140 => Self::C140,141 => Self::C141,142 => Self::C142,143 => Self::C143,144 => Self::C144,145 => Self::C145,146 => Self::C146,147 => Self::C147,148 => Self::C148,149 => Self::C149,150 => Self::C150,151 => Self::C151,152 => Self::C152,153 => Self::C153,154 => Self::C154,155 => Self::C155,156 => Self::C156,157 => Self::C157,158 => Self::C158,159 => Self::C159,160 => Self::C160,161 => Self::C161,162 => Self::C162,163 => Self::C163,164 => Self::C164,165 => Self::C165,166 => Self::C166,167 => Self::C167,168 => Self::C168,169 => Self::C169,170 => Self::C170,171 => Self::C171,172 => Self::C172,173 => Self::C173,174 => Self::C174,175 => Self::C175,176 => Self::C176,177 => Self::C177,178 => Self::C178,179 => Self::C179,180 => Self::C180,181 => Self::C181,182 => Self::C182,183 => Self::C183,184 => Self::C184,185 => Self::C185,186 => Self::C186,187 => Self::C187,188 => Self::C188,189 => Self::C189,190 => Self::C190,191 => Self::C191,192 => Self::C192,193 => Self::C193,194 => Self::C194,195 => Self::C195,196 => Self::C196,197 => Self::C197,198 => Self::C198,199 => Self::C199,200 => Self::C200,201 => Self::C201,202 => Self::C202,203 => Self::C203,204 => Self::C204,205 => Self::C205,206 => Self::C206,207 => Self::C207,208 => Self::C208,209 => Self::C209,210 => Self::C210,211 => Self::C211,212 => Self::C212,213 => Self::C213,214 => Self::C214,215 => Self::C215,216 => Self::C216,217 => Self::C217,218 => Self::C218,219 => Self::C219,220 => Self::C220,221 => Self::C221,222 => Self::C222,223 => Self::C223,224 => Self::C224,225 => Self::C225,226 => Self::C226,227 => Self::C227,228 => Self::C228,229 => Self::C229,230 => Self::C230,231 => Self::C231,232 => Self::C232,233 => Self::C233,234 => Self::C234,235 => Self::C235,236 => Self::C236,237 => Self::C237,238 => Self::C238,239 => Self::C239,240 => Self::C240,241 => Self::C241,242 => Self::C242,243 => Self::C243,244 => Self::C244,245 => Self::C245,246 => Self::C246,247 => Self::C247,248 => Self::C248,249 => Self::C249,250 => Self::C250,251 => Self::C251,252 => Self::C252,253 => Self::C253,254 => Self::C254,255 => Self::C255,256 => Self::C256, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::Wide {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 2, *value as u32) }
}
impl Abi for crate::abi::corners::Lonely { type Value = Self; const SIZE: u32 = 1; const ALIGN: u32 = 1; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::Lonely {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); 
Ok(match case { 0 => Self::Only, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::Only, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::Lonely {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 1, *value as u32) }
}
impl Abi for crate::abi::corners::LonelyText { type Value = Self; const SIZE: u32 = 12; const ALIGN: u32 = 4; const FLAT: usize = 3;  }
impl Lift for crate::abi::corners::LonelyText {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(2);
Ok(match case { 0 => Self::Only(<String as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::Only(<String as Lift>::load(from, at + 4)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::LonelyText {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::corners::LonelyText::Only(value) => <String as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::LonelyText::Only(value) => { to.discriminant(at, 1, 0)?; <String as Lower>::store(value, to, at + 4) } } }
}
impl Abi for crate::abi::corners::Empties { type Value = Self; const SIZE: u32 = 1; const ALIGN: u32 = 1; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::Empties {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); 
Ok(match case { 0 => Self::A,1 => Self::B,2 => Self::C, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::A,1 => Self::B,2 => Self::C, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::Empties {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 1, *value as u32) }
}
impl Abi for crate::abi::corners::SomeEmpty { type Value = Self; const SIZE: u32 = 12; const ALIGN: u32 = 4; const FLAT: usize = 3;  }
impl Lift for crate::abi::corners::SomeEmpty {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(2);
Ok(match case { 0 => Self::A,1 => Self::B(<u8 as Lift>::lift(from, &mut payload)?),2 => Self::C,3 => Self::D(<String as Lift>::lift(from, &mut payload)?),4 => Self::E, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::A,1 => Self::B(<u8 as Lift>::load(from, at + 4)?),2 => Self::C,3 => Self::D(<String as Lift>::load(from, at + 4)?),4 => Self::E, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::SomeEmpty {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::corners::SomeEmpty::D(value) => <String as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::SomeEmpty::A => to.discriminant(at, 1, 0),crate::abi::corners::SomeEmpty::B(value) => { to.discriminant(at, 1, 1)?; <u8 as Lower>::store(value, to, at + 4) }crate::abi::corners::SomeEmpty::C => to.discriminant(at, 1, 2),crate::abi::corners::SomeEmpty::D(value) => { to.discriminant(at, 1, 3)?; <String as Lower>::store(value, to, at + 4) }crate::abi::corners::SomeEmpty::E => to.discriminant(at, 1, 4), } }
}
impl Abi for crate::abi::corners::WideVariant { type Value = Self; const SIZE: u32 = 16; const ALIGN: u32 = 8; const FLAT: usize = 2;  }
impl Lift for crate::abi::corners::WideVariant {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(1);
Ok(match case { 0 => Self::C0,1 => Self::C1,2 => Self::C2,3 => Self::C3,4 => Self::C4,5 => Self::C5,6 => Self::C6,7 => Self::C7,8 => Self::C8,9 => Self::C9,10 => Self::C10,11 => Self::C11,12 => Self::C12,13 => Self::C13,14 => Self::C14,15 => Self::C15,16 => Self::C16,17 => Self::C17,18 => Self::C18,19 => Self::C19,20 => Self::C20,21 => Self::C21,22 => Self::C22,23 => Self::C23,24 => Self::C24,25 => Self::C25,26 => Self::C26,27 => Self::C27,28 => Self::C28,29 => Self::C29,30 => Self::C30,31 => Self::C31,32 => Self::C32,33 => Self::C33,34 => Self::C34,35 => Self::C35,36 => Self::C36,37 => Self::C37,38 => Self::C38,39 => Self::C39,40 => Self::C40,41 => Self::C41,42 => Self::C42,43 => Self::C43,44 => Self::C44,45 => Self::C45,46 => Self::C46,47 => Self::C47,48 => Self::C48,49 => Self::C49,50 => Self::C50,51 => Self::C51,52 => Self::C52,53 => Self::C53,54 => Self::C54,55 => Self::C55,56 => Self::C56,57 => Self::C57,58 => Self::C58,59 => Self::C59,60 => Self::C60,61 => Self::C61,62 => Self::C62,63 => Self::C63,64 => Self::C64,65 => Self::C65,66 => Self::C66,67 => Self::C67,68 => Self::C68,69 => Self::C69,70 => Self::C70,71 => Self::C71,72 => Self::C72,73 => Self::C73,74 => Self::C74,75 => Self::C75,76 => Self::C76,77 => Self::C77,78 => Self::C78,79 => Self::C79,80 => Self::C80,81 => Self::C81,82 => Self::C82,83 => Self::C83,84 => Self::C84,85 => Self::C85,86 => Self::C86,87 => Self::C87,88 => Self::C88,89 => Self::C89,90 => Self::C90,91 => Self::C91,92 => Self::C92,93 => Self::C93,94 => Self::C94,95 => Self::C95,96 => Self::C96,97 => Self::C97,98 => Self::C98,99 => Self::C99,100 => Self::C100,101 => Self::C101,102 => Self::C102,103 => Self::C103,104 => Self::C104,105 => Self::C105,106 => Self::C106,107 => Self::C107,108 => Self::C108,109 => Self::C109,110 => Self::C110,111 => Self::C111,112 => Self::C112,113 => Self::C113,114 => Self::C114,115 => Self::C115,116 => Self::C116,117 => Self::C117,118 => Self::C118,119 => Self::C119,120 => Self::C120,121 => Self::C121,122 => Self::C122,123 => Self::C123,124 => Self::C124,125 => Self::C125,126 => Self::C126,127 => Self::C127,128 => Self::C128,129 => Self::C129,130 => Self::C130,131 => Self::C131,132 => Self::C132,133 => Self::C133,134 => Self::C134,135 => Self::C135,136 => Self::C136,137 => Self::C137,138 => Self::C138,139 => Self::C139,140 => Self::C140,141 => Self::C141,142 => Self::C142,143 => Self::C143,144 => Self::C144,145 => Self::C145,146 => Self::C146,147 => Self::C147,148 => Self::C148,149 => Self::C149,150 => Self::C150,151 => Self::C151,152 => Self::C152,153 => Self::C153,154 => Self::C154,155 => Self::C155,156 => Self::C156,157 => Self::C157,158 => Self::C158,159 => Self::C159,160 => Self::C160,161 => Self::C161,162 => Self::C162,163 => Self::C163,164 => Self::C164,165 => Self::C165,166 => Self::C166,167 => Self::C167,168 => Self::C168,169 => Self::C169,170 => Self::C170,171 => Self::C171,172 => Self::C172,173 => Self::C173,174 => Self::C174,175 => Self::C175,176 => Self::C176,177 => Self::C177,178 => Self::C178,179 => Self::C179,180 => Self::C180,181 => Self::C181,182 => Self::C182,183 => Self::C183,184 => Self::C184,185 => Self::C185,186 => Self::C186,187 => Self::C187,188 => Self::C188,189 => Self::C189,190 => Self::C190,191 => Self::C191,192 => Self::C192,193 => Self::C193,194 => Self::C194,195 => Self::C195,196 => Self::C196,197 => Self::C197,198 => Self::C198,199 => Self::C199,200 => Self::C200,201 => Self::C201,202 => Self::C202,203 => Self::C203,204 => Self::C204,205 => Self::C205,206 => Self::C206,207 => Self::C207,208 => Self::C208,209 => Self::C209,210 => Self::C210,211 => Self::C211,212 => Self::C212,213 => Self::C213,214 => Self::C214,215 => Self::C215,216 => Self::C216,217 => Self::C217,218 => Self::C218,219 => Self::C219,220 => Self::C220,221 => Self::C221,222 => Self::C222,223 => Self::C223,224 => Self::C224,225 => Self::C225,226 => Self::C226,227 => Self::C227,228 => Self::C228,229 => Self::C229,230 => Self::C230,231 => Self::C231,232 => Self::C232,233 => Self::C233,234 => Self::C234,235 => Self::C235,236 => Self::C236,237 => Self::C237,238 => Self::C238,239 => Self::C239,240 => Self::C240,241 => Self::C241,242 => Self::C242,243 => Self::C243,244 => Self::C244,245 => Self::C245,246 => Self::C246,247 => Self::C247,248 => Self::C248,249 => Self::C249,250 => Self::C250,251 => Self::C251,252 => Self::C252,253 => Self::C253,254 => Self::C254,255 => Self::C255,256 => Self::C256,257 => Self::C257,258 => Self::C258,259 => Self::C259,260 => Self::C260,261 => Self::C261,262 => Self::C262,263 => Self::C263,264 => Self::C264,265 => Self::C265,266 => Self::C266,267 => Self::C267,268 => Self::C268,269 => Self::C269,270 => Self::C270,271 => Self::C271,272 => Self::C272,273 => Self::C273,274 => Self::C274,275 => Self::C275,276 => Self::C276,277 => Self::C277,278 => Self::C278,279 => Self::C279,280 => Self::C280,281 => Self::C281,282 => Self::C282,283 => Self::C283,284 => Self::C284,285 => Self::C285,286 => Self::C286,287 => Self::C287,288 => Self::C288,289 => Self::C289,290 => Self::C290,291 => Self::C291,292 => Self::C292,293 => Self::C293,294 => Self::C294,295 => Self::C295,296 => Self::C296,297 => Self::C297,298 => Self::C298,299 => Self::Last(<u64 as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 2)? { 0 => Self::C0,1 => Self::C1,2 => Self::C2,3 => Self::C3,4 => Self::C4,5 => Self::C5,6 => Self::C6,7 => Self::C7,8 => Self::C8,9 => Self::C9,10 => Self::C10,11 => Self::C11,12 => Self::C12,13 => Self::C13,14 => Self::C14,15 => Self::C15,16 => Self::C16,17 => Self::C17,18 => Self::C18,19 => Self::C19,20 => Self::C20,21 => Self::C21,22 => Self::C22,23 => Self::C23,24 => Self::C24,25 => Self::C25,26 => Self::C26,27 => Self::C27,28 => Self::C28,29 => Self::C29,30 => Self::C30,31 => Self::C31,32 => Self::C32,33 => Self::C33,34 => Self::C34,35 => Self::C35,36 => Self::C36,37 => Self::C37,38 => Self::C38,39 => Self::C39,40 => Self::C40,41 => Self::C41,42 => Self::C42,43 => Self::C43,44 => Self::C44,45 => Self::C45,46 => Self::C46,47 => Self::C47,48 => Self::C48,49 => Self::C49,50 => Self::C50,51 => Self::C51,52 => Self::C52,53 => Self::C53,54 => Self::C54,55 => Self::C55,56 => Self::C56,57 => Self::C57,58 => Self::C58,59 => Self::C59,60 => Self::C60,61 => Self::C61,62 => Self::C62,63 => Self::C63,64 => Self::C64,65 => Self::C65,66 => Self::C66,67 => Self::C67,68 => Self::C68,69 => Self::C69,70 => Self::C70,71 => Self::C71,72 => Self::C72,73 => Self::C73,74 => Self::C74,75 => Self::C75,76 => Self::C76,77 => Self::C77,78 => Self::C78,79 => Self::C79,80 => Self::C80,81 => Self::C81,82 => Self::C82,83 => Self::C83,84 => Self::C84,85 => Self::C85,86 => Self::C86,87 => Self::C87,88 => Self::C88,89 => Self::C89,90 => Self::C90,91 => Self::C91,92 => Self::C92,93 => Self::C93,94 => Self::C94,95 => Self::C95,96 => Self::C96,97 => Self::C97,98 => Self::C98,99 => Self::C99,100 => Self::C100,101 => Self::C101,102 => Self::C102,103 => Self::C103,104 => Self::C104,105 => Self::C105,106 => Self::C106,107 => Self::C107,108 => Self::C108,109 => Self::C109,110 => Self::C110,111 => Self::C111,112 => Self::C112,113 => Self::C113,114 => Self::C114,115 => Self::C115,116 => Self::C116,117 => Self::C117,118 => Self::C118,119 => Self::C119,120 => Self::C120,121 => Self::C121,122 => Self::C122,123 => Self::C123,124 => Self::C124,125 => Self::C125,126 => Self::C126,127 => Self::C127,128 => Self::C128,129 => Self::C129,130 => Self::C130,131 => Self::C131,132 => Self::C132,133 => Self::C133,134 => Self::C134,135 => Self::C135,136 => Self::C136,137 => Self::C137,138 => Self::C138,139 => Self::C139,140 => Self::C140,141 => Self::C141,142 => Self::C142,143 => Self::C143,144 => Self::C144,145 => Self::C145,146 => Self::C146,147 => Self::C147,148 => Self::C148,149 => Self::C149,150 => Self::C150,151 => Self::C151,152 => Self::C152,153 => Self::C153,154 => Self::C154,155 => Self::C155,156 => Self::C156,157 => Self::C157,158 => Self::C158,159 => Self::C159,160 => Self::C160,161 => Self::C161,162 => Self::C162,163 => Self::C163,164 => Self::C164,165 => Self::C165,166 => Self::C166,167 => Self::C167,168 => Self::C168,169 => Self::C169,170 => Self::C170,171 => Self::C171,172 => Self::C172,173 => Self::C173,174 => Self::C174,175 => Self::C175,176 => Self::C176,177 => Self::C177,178 => Self::C178,179 => Self::C179,180 => Self::C180,181 => Self::C181,182 => Self::C182,183 => Self::C183,184 => Self::C184,185 => Self::C185,186 => Self::C186,187 => Self::C187,188 => Self::C188,189 => Self::C189,190 => Self::C190,191 => Self::C191,192 => Self::C192,193 => Self::C193,194 => Self::C194,195 => Self::C195,196 => Self::C196,197 => Self::C197,198 => Self::C198,199 => Self::C199,200 => Self::C200,201 => Self::C201,202 => Self::C202,203 => Self::C203,204 => Self::C204,205 => Self::C205,206 => Self::C206,207 => Self::C207,208 => Self::C208,209 => Self::C209,210 => Self::C210,211 => Self::C211,212 => Self::C212,213 => Self::C213,214 => Self::C214,215 => Self::C215,216 => Self::C216,217 => Self::C217,218 => Self::C218,219 => Self::C219,220 => Self::C220,221 => Self::C221,222 => Self::C222,223 => Self::C223,224 => Self::C224,225 => Self::C225,226 => Self::C226,227 => Self::C227,228 => Self::C228,229 => Self::C229,230 => Self::C230,231 => Self::C231,232 => Self::C232,233 => Self::C233,234 => Self::C234,235 => Self::C235,236 => Self::C236,237 => Self::C237,238 => Self::C238,239 => Self::C239,240 => Self::C240,241 => Self::C241,242 => Self::C242,243 => Self::C243,244 => Self::C244,245 => Self::C245,246 => Self::C246,247 => Self::C247,248 => Self::C248,249 => Self::C249,250 => Self::C250,251 => Self::C251,252 => Self::C252,253 => Self::C253,254 => Self::C254,255 => Self::C255,256 => Self::C256,257 => Self::C257,258 => Self::C258,259 => Self::C259,260 => Self::C260,261 => Self::C261,262 => Self::C262,263 => Self::C263,264 => Self::C264,265 => Self::C265,266 => Self::C266,267 => Self::C267,268 => Self::C268,269 => Self::C269,270 => Self::C270,271 => Self::C271,272 => Self::C272,273 => Self::C273,274 => Self::C274,275 => Self::C275,276 => Self::C276,277 => Self::C277,278 => Self::C278,279 => Self::C279,280 => Self::C280,281 => Self::C281,282 => Self::C282,283 => Self::C283,284 => Self::C284,285 => Self::C285,286 => Self::C286,287 => Self::C287,288 => Self::C288,289 => Self::C289,290 => Self::C290,291 => Self::C291,292 => Self::C292,293 => Self::C293,294 => Self::C294,295 => Self::C295,296 => Self::C296,297 => Self::C297,298 => Self::C298,299 => Self::Last(<u64 as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::WideVariant {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::WideVariant::C0 => to.discriminant(at, 2, 0),crate::abi::corners::WideVariant::C1 => to.discriminant(at, 2, 1),crate::abi::corners::WideVariant::C2 => to.discriminant(at, 2, 2),crate::abi::corners::WideVariant::C3 => to.discriminant(at, 2, 3),crate::abi::corners::WideVariant::C4 => to.discriminant(at, 2, 4),crate::abi::corners::WideVariant::C5 => to.discriminant(at, 2, 5),crate::abi::corners::WideVariant::C6 => to.discriminant(at, 2, 6),crate::abi::corners::WideVariant::C7 => to.discriminant(at, 2, 7),crate::abi::corners::WideVariant::C8 => to.discriminant(at, 2, 8),crate::abi::corners::WideVariant::C9 => to.discriminant(at, 2, 9),crate::abi::corners::WideVariant::C10 => to.discriminant(at, 2, 10),crate::abi::corners::WideVariant::C11 => to.discriminant(at, 2, 11),crate::abi::corners::WideVariant::C12 => to.discriminant(at, 2, 12),crate::abi::corners::WideVariant::C13 => to.discriminant(at, 2, 13),crate::abi::corners::WideVariant::C14 => to.discriminant(at, 2, 14),crate::abi::corners::WideVariant::C15 => to.discriminant(at, 2, 15),crate::abi::corners::WideVariant::C16 => to.discriminant(at, 2, 16),crate::abi::corners::WideVariant::C17 => to.discriminant(at, 2, 17),crate::abi::corners::WideVariant::C18 => to.discriminant(at, 2, 18),crate::abi::corners::WideVariant::C19 => to.discriminant(at, 2, 19),crate::abi::corners::WideVariant::C20 => to.discriminant(at, 2, 20),crate::abi::corners::WideVariant::C21 => to.discriminant(at, 2, 21),crate::abi::corners::WideVariant::C22 => to.discriminant(at, 2, 22),crate::abi::corners::WideVariant::C23 => to.discriminant(at, 2, 23),crate::abi::corners::WideVariant::C24 => to.discriminant(at, 2, 24),crate::abi::corners::WideVariant::C25 => to.discriminant(at, 2, 25),crate::abi::corners::WideVariant::C26 => to.discriminant(at, 2, 26),crate::abi::corners::WideVariant::C27 => to.discriminant(at, 2, 27),crate::abi::corners::WideVariant::C28 => to.discriminant(at, 2, 28),crate::abi::corners::WideVariant::C29 => to.discriminant(at, 2, 29),crate::abi::corners::WideVariant::C30 => to.discriminant(at, 2, 30),crate::abi::corners::WideVariant::C31 => to.discriminant(at, 2, 31),crate::abi::corners::WideVariant::C32 => to.discriminant(at, 2, 32),crate::abi::corners::WideVariant::C33 => to.discriminant(at, 2, 33),crate::abi::corners::WideVariant::C34 => to.discriminant(at, 2, 34),crate::abi::corners::WideVariant::C35 => to.discriminant(at, 2, 35),crate::abi::corners::WideVariant::C36 => to.discriminant(at, 2, 36),crate::abi::corners::WideVariant::C37 => to.discriminant(at, 2, 37),crate::abi::corners::WideVariant::C38 => to.discriminant(at, 2, 38),crate::abi::corners::WideVariant::C39 => to.discriminant(at, 2, 39),crate::abi::corners::WideVariant::C40 => to.discriminant(at, 2, 40),crate::abi::corners::WideVariant::C41 => to.discriminant(at, 2, 41),crate::abi::corners::WideVariant::C42 => to.discriminant(at, 2, 42),crate::abi::corners::WideVariant::C43 => to.discriminant(at, 2, 43),crate::abi::corners::WideVariant::C44 => to.discriminant(at, 2, 44),crate::abi::corners::WideVariant::C45 => to.discriminant(at, 2, 45),crate::abi::corners::WideVariant::C46 => to.discriminant(at, 2, 46),crate::abi::corners::WideVariant::C47 => to.discriminant(at, 2, 47),crate::abi::corners::WideVariant::C48 => to.discriminant(at, 2, 48),crate::abi::corners::WideVariant::C49 => to.discriminant(at, 2, 49),crate::abi::corners::WideVariant::C50 => to.discriminant(at, 2, 50),crate::abi::corners::WideVariant::C51 => to.discriminant(at, 2, 51),crate::abi::corners::WideVariant::C52 => to.discriminant(at, 2, 52),crate::abi::corners::WideVariant::C53 => to.discriminant(at, 2, 53),crate::abi::corners::WideVariant::C54 => to.discriminant(at, 2, 54),crate::abi::corners::WideVariant::C55 => to.discriminant(at, 2, 55),crate::abi::corners::WideVariant::C56 => to.discriminant(at, 2, 56),crate::abi::corners::WideVariant::C57 => to.discriminant(at, 2, 57),crate::abi::corners::WideVariant::C58 => to.discriminant(at, 2, 58),crate::abi::corners::WideVariant::C59 => to.discriminant(at, 2, 59),crate::abi::corners::WideVariant::C60 => to.discriminant(at, 2, 60),crate::abi::corners::WideVariant::C61 => to.discriminant(at, 2, 61),crate::abi::corners::WideVariant::C62 => to.discriminant(at, 2, 62),crate::abi::corners::WideVariant::C63 => to.discriminant(at, 2, 63),crate::abi::corners::WideVariant::C64 => to.discriminant(at, 2, 64),crate::abi::corners::WideVariant::C65 => to.discriminant(at, 2, 65),crate::abi::corners::WideVariant::C66 => to.discriminant(at, 2, 66),crate::abi::corners::WideVariant::C67 => to.discriminant(at, 2, 67),crate::abi::corners::WideVariant::C68 => to.discriminant(at, 2, 68),crate::abi::corners::WideVariant::C69 => to.discriminant(at, 2, 69),crate::abi::corners::WideVariant::C70 => to.discriminant(at, 2, 70),crate::abi::corners::WideVariant::C71 => to.discriminant(at, 2, 71),crate::abi::corners::WideVariant::C72 => to.discriminant(at, 2, 72),crate::abi::corners::WideVariant::C73 => to.discriminant(at, 2, 73),crate::abi::corners::WideVariant::C74 => to.discriminant(at, 2, 74),crate::abi::corners::WideVariant::C75 => to.discriminant(at, 2, 75),crate::abi::corners::WideVariant::C76 => to.discriminant(at, 2, 76),crate::abi::corners::WideVariant::C77 => to.discriminant(at, 2, 77),crate::abi::corners::WideVariant::C78 => to.discriminant(at, 2, 78),crate::abi::corners::WideVariant::C79 => to.discriminant(at, 2, 79),crate::abi::corners::WideVariant::C80 => to.discriminant(at, 2, 80),crate::abi::corners::WideVariant::C81 => to.discriminant(at, 2, 81),crate::abi::corners::WideVariant::C82 => to.discriminant(at, 2, 82),crate::abi::corners::WideVariant::C83 => to.discriminant(at, 2, 83),crate::abi::corners::WideVariant::C84 => to.discriminant(at, 2, 84),crate::abi::corners::WideVariant::C85 => to.discriminant(at, 2, 85),crate::abi::corners::WideVariant::C86 => to.discriminant(at, 2, 86),crate::abi::corners::WideVariant::C87 => to.discriminant(at, 2, 87),crate::abi::corners::WideVariant::C88 => to.discriminant(at, 2, 88),crate::abi::corners::WideVariant::C89 => to.discriminant(at, 2, 89),crate::abi::corners::WideVariant::C90 => to.discriminant(at, 2, 90),crate::abi::corners::WideVariant::C91 => to.discriminant(at, 2, 91),crate::abi::corners::WideVariant::C92 => to.discriminant(at, 2, 92),crate::abi::corners::WideVariant::C93 => to.discriminant(at, 2, 93),crate::abi::corners::WideVariant::C94 => to.discriminant(at, 2, 94),crate::abi::corners::WideVariant::C95 => to.discriminant(at, 2, 95),crate::abi::corners::WideVariant::C96 => to.discriminant(at, 2, 96),crate::abi::corners::WideVariant::C97 => to.discriminant(at, 2, 97),crate::abi::corners::WideVariant::C98 => to.discriminant(at, 2, 98),crate::abi::corners::WideVariant::C99 => to.discriminant(at, 2, 99),crate::abi::corners::WideVariant::C100 => to.discriminant(at, 2, 100),crate::abi::corners::WideVariant::C101 => to.discriminant(at, 2, 101),crate::abi::corners::WideVariant::C102 => to.discriminant(at, 2, 102),crate::abi::corners::WideVariant::C103 => to.discriminant(at, 2, 103),crate::abi::corners::WideVariant::C104 => to.discriminant(at, 2, 104),crate::abi::corners::WideVariant::C105 => to.discriminant(at, 2, 105),crate::abi::corners::WideVariant::C106 => to.discriminant(at, 2, 106),crate::abi::corners::WideVariant::C107 => to.discriminant(at, 2, 107),crate::abi::corners::WideVariant::C108 => to.discriminant(at, 2, 108),crate::abi::corners::WideVariant::C109 => to.discriminant(at, 2, 109),crate::abi::corners::WideVariant::C110 => to.discriminant(at, 2, 110),crate::abi::corners::WideVariant::C111 => to.discriminant(at, 2, 111),crate::abi::corners::WideVariant::C112 => to.discriminant(at, 2, 112),crate::abi::corners::WideVariant::C113 => to.discriminant(at, 2, 113),crate::abi::corners::WideVariant::C114 => to.discriminant(at, 2, 114),crate::abi::corners::WideVariant::C115 => to.discriminant(at, 2, 115),crate::abi::corners::WideVariant::C116 => to.discriminant(at, 2, 116),crate::abi::corners::WideVariant::C117 => to.discriminant(at, 2, 117),crate::abi::corners::WideVariant::C118 => to.discriminant(at, 2, 118),crate::abi::corners::WideVariant::C119 => to.discriminant(at, 2, 119),crate::abi::corners::WideVariant::C120 => to.discriminant(at, 2, 120),crate::abi::corners::WideVariant::C121 => to.discriminant(at, 2, 121),crate::abi::corners::WideVariant::C122 => to.discriminant(at, 2, 122),crate::abi::corners::WideVariant::C123 => to.discriminant(at, 2, 123),crate::abi::corners::WideVariant::C124 => to.discriminant(at, 2, 124),crate::abi::corners::WideVariant::C125 => to.discriminant(at, 2, 125),crate::abi::corners::WideVariant::C126 => to.discriminant(at, 2, 126),crate::abi::corners::WideVariant::C127 => to.discriminant(at, 2, 127),crate::abi::corners::WideVariant::C128 => to.discriminant(at, 2, 128),crate::abi::corners::WideVariant::C129 => to.discriminant(at, 2, 129),crate::abi::corners::WideVariant::C130 => to.discriminant(at, 2, 130),crate::abi::corners::WideVariant::C131 => to.discriminant(at, 2, 131),crate::abi::corners::WideVariant::C132 => to.discriminant(at, 2, 132),crate::abi::corners::WideVariant::C133 => to.discriminant(at, 2, 133),crate::abi::corners::WideVariant::C134 => to.discriminant(at, 2, 134),crate::abi::corners::WideVariant::C135 => to.discriminant(at, 2, 135),crate::abi::corners::WideVariant::C136 => to.discriminant(at, 2, 136),crate::abi::corners::WideVariant::C137 => to.discriminant(at, 2, 137),crate::abi::corners::WideVariant::C138 => to.discriminant(at, 2, 138),crate::abi::corners::WideVariant::C139 => to.discriminant(at, 2, 139),crate::abi::corners::WideVariant::C140 => to.discriminant(at, 2, 140),crate::abi::corners::WideVariant::C141 => to.discriminant(at, 2, 141),crate::abi::corners::WideVariant::C142 => to.discriminant(at, 2, 142),crate::abi::corners::WideVariant::C143 => to.discriminant(at, 2, 143),crate::abi::corners::WideVariant::C144 => to.discriminant(at, 2, 144),crate::abi::corners::WideVariant::C145 => to.discriminant(at, 2, 145),crate::abi::corners::WideVariant::C146 => to.discriminant(at, 2, 146),crate::abi::corners::WideVariant::C147 => to.discriminant(at, 2, 147),crate::abi::corners::WideVariant::C148 => to.discriminant(at, 2, 148),crate::abi::corners::WideVariant::C149 => to.discriminant(at, 2, 149),crate::abi::corners::WideVariant::C150 => to.discriminant(at, 2, 150),crate::abi::corners::WideVariant::C151 => to.discriminant(at, 2, 151),crate::abi::corners::WideVariant::C152 => to.discriminant(at, 2, 152),crate::abi::corners::WideVariant::C153 => to.discriminant(at, 2, 153),crate::abi::corners::WideVariant::C154 => to.discriminant(at, 2, 154),crate::abi::corners::WideVariant::C155 => to.discriminant(at, 2, 155),crate::abi::corners::WideVariant::C156 => to.discriminant(at, 2, 156),crate::abi::corners::WideVariant::C157 => to.discriminant(at, 2, 157),crate::abi::corners::WideVariant::C158 => to.discriminant(at, 2, 158),crate::abi::corners::WideVariant::C159 => to.discriminant(at, 2, 159),crate::abi::corners::WideVariant::C160 => to.discriminant(at, 2, 160),crate::abi::corners::WideVariant::C161 => to.discriminant(at, 2, 161),crate::abi::corners::WideVariant::C162 => to.discriminant(at, 2, 162),crate::abi::corners::WideVariant::C163 => to.discriminant(at, 2, 163),crate::abi::corners::WideVariant::C164 => to.discriminant(at, 2, 164),crate::abi::corners::WideVariant::C165 => to.discriminant(at, 2, 165),crate::abi::corners::WideVariant::C166 => to.discriminant(at, 2, 166),crate::abi::corners::WideVariant::C167 => to.discriminant(at, 2, 167),crate::abi::corners::WideVariant::C168 => to.discriminant(at, 2, 168),crate::abi::corners::WideVariant::C169 => to.discriminant(at, 2, 169),crate::abi::corners::WideVariant::C170 => to.discriminant(at, 2, 170),crate::abi::corners::WideVariant::C171 => to.discriminant(at, 2, 171),crate::abi::corners::WideVariant::C172 => to.discriminant(at, 2, 172),crate::abi::corners::WideVariant::C173 => to.discriminant(at, 2, 173),crate::abi::corners::WideVariant::C174 => to.discriminant(at, 2, 174),crate::abi::corners::WideVariant::C175 => to.discriminant(at, 2, 175),crate::abi::corners::WideVariant::C176 => to.discriminant(at, 2, 176),crate::abi::corners::WideVariant::C177 => to.discriminant(at, 2, 177),crate::abi::corners::WideVariant::C178 => to.discriminant(at, 2, 178),crate::abi::corners::WideVariant::C179 => to.discriminant(at, 2, 179),crate::abi::corners::WideVariant::C180 => to.discriminant(at, 2, 180),crate::abi::corners::WideVariant::C181 => to.discriminant(at, 2, 181),crate::abi::corners::WideVariant::C182 => to.discriminant(at, 2, 182),crate::abi::corners::WideVariant::C183 => to.discriminant(at, 2, 183),crate::abi::corners::WideVariant::C184 => to.discriminant(at, 2, 184),crate::abi::corners::WideVariant::C185 => to.discriminant(at, 2, 185),crate::abi::corners::WideVariant::C186 => to.discriminant(at, 2, 186),crate::abi::corners::WideVariant::C187 => to.discriminant(at, 2, 187),crate::abi::corners::WideVariant::C188 => to.discriminant(at, 2, 188),crate::abi::corners::WideVariant::C189 => to.discriminant(at, 2, 189),crate::abi::corners::WideVariant::C190 => to.discriminant(at, 2, 190),crate::abi::corners::WideVariant::C191 => to.discriminant(at, 2, 191),crate::abi::corners::WideVariant::C192 => to.discriminant(at, 2, 192),crate::abi::corners::WideVariant::C193 => to.discriminant(at, 2, 193),crate::abi::corners::WideVariant::C194 => to.discriminant(at, 2, 194),crate::abi::corners::WideVariant::C195 => to.discriminant(at, 2, 195),crate::abi::corners::WideVariant::C196 => to.discriminant(at, 2, 196),crate::abi::corners::WideVariant::C197 => to.discriminant(at, 2, 197),crate::abi::corners::WideVariant::C198 => to.discriminant(at, 2, 198),crate::abi::corners::WideVariant::C199 => to.discriminant(at, 2, 199),crate::abi::corners::WideVariant::C200 => to.discriminant(at, 2, 200),crate::abi::corners::WideVariant::C201 => to.discriminant(at, 2, 201),crate::abi::corners::WideVariant::C202 => to.discriminant(at, 2, 202),crate::abi::corners::WideVariant::C203 => to.discriminant(at, 2, 203),crate::abi::corners::WideVariant::C204 => to.discriminant(at, 2, 204),crate::abi::corners::WideVariant::C205 => to.discriminant(at, 2, 205),crate::abi::corners::WideVariant::C206 => to.discriminant(at, 2, 206),crate::abi::corners::WideVariant::C207 => to.discriminant(at, 2, 207),crate::abi::corners::WideVariant::C208 => to.discriminant(at, 2, 208),crate::abi::corners::WideVariant::C209 => to.discriminant(at, 2, 209),crate::abi::corners::WideVariant::C210 => to.discriminant(at, 2, 210),crate::abi::corners::WideVariant::C211 => to.discriminant(at, 2, 211),crate::abi::corners::WideVariant::C212 => to.discriminant(at, 2, 212),crate::abi::corners::WideVariant::C213 => to.discriminant(at, 2, 213),crate::abi::corners::WideVariant::C214 => to.discriminant(at, 2, 214),crate::abi::corners::WideVariant::C215 => to.discriminant(at, 2, 215),crate::abi::corners::WideVariant::C216 => to.discriminant(at, 2, 216),crate::abi::corners::WideVariant::C217 => to.discriminant(at, 2, 217),crate::abi::corners::WideVariant::C218 => to.discriminant(at, 2, 218),crate::abi::corners::WideVariant::C219 => to.discriminant(at, 2, 219),crate::abi::corners::WideVariant::C220 => to.discriminant(at, 2, 220),crate::abi::corners::WideVariant::C221 => to.discriminant(at, 2, 221),crate::abi::corners::WideVariant::C222 => to.discriminant(at, 2, 222),crate::abi::corners::WideVariant::C223 => to.discriminant(at, 2, 223),crate::abi::corners::WideVariant::C224 => to.discriminant(at, 2, 224),crate::abi::corners::WideVariant::C225 => to.discriminant(at, 2, 225),crate::abi::corners::WideVariant::C226 => to.discriminant(at, 2, 226),crate::abi::corners::WideVariant::C227 => to.discriminant(at, 2, 227),crate::abi::corners::WideVariant::C228 => to.discriminant(at, 2, 228),crate::abi::corners::WideVariant::C229 => to.discriminant(at, 2, 229),crate::abi::corners::WideVariant::C230 => to.discriminant(at, 2, 230),crate::abi::corners::WideVariant::C231 => to.discriminant(at, 2, 231),crate::abi::corners::WideVariant::C232 => to.discriminant(at, 2, 232),crate::abi::corners::WideVariant::C233 => to.discriminant(at, 2, 233),crate::abi::corners::WideVariant::C234 => to.discriminant(at, 2, 234),crate::abi::corners::WideVariant::C235 => to.discriminant(at, 2, 235),crate::abi::corners::WideVariant::C236 => to.discriminant(at, 2, 236),crate::abi::corners::WideVariant::C237 => to.discriminant(at, 2, 237),crate::abi::corners::WideVariant::C238 => to.discriminant(at, 2, 238),crate::abi::corners::WideVariant::C239 => to.discriminant(at, 2, 239),crate::abi::corners::WideVariant::C240 => to.discriminant(at, 2, 240),crate::abi::corners::WideVariant::C241 => to.discriminant(at, 2, 241),crate::abi::corners::WideVariant::C242 => to.discriminant(at, 2, 242),crate::abi::corners::WideVariant::C243 => to.discriminant(at, 2, 243),crate::abi::corners::WideVariant::C244 => to.discriminant(at, 2, 244),crate::abi::corners::WideVariant::C245 => to.discriminant(at, 2, 245),crate::abi::corners::WideVariant::C246 => to.discriminant(at, 2, 246),crate::abi::corners::WideVariant::C247 => to.discriminant(at, 2, 247),crate::abi::corners::WideVariant::C248 => to.discriminant(at, 2, 248),crate::abi::corners::WideVariant::C249 => to.discriminant(at, 2, 249),crate::abi::corners::WideVariant::C250 => to.discriminant(at, 2, 250),crate::abi::corners::WideVariant::C251 => to.discriminant(at, 2, 251),crate::abi::corners::WideVariant::C252 => to.discriminant(at, 2, 252),crate::abi::corners::WideVariant::C253 => to.discriminant(at, 2, 253),crate::abi::corners::WideVariant::C254 => to.discriminant(at, 2, 254),crate::abi::corners::WideVariant::C255 => to.discriminant(at, 2, 255),crate::abi::corners::WideVariant::C256 => to.discriminant(at, 2, 256),crate::abi::corners::WideVariant::C257 => to.discriminant(at, 2, 257),crate::abi::corners::WideVariant::C258 => to.discriminant(at, 2, 258),crate::abi::corners::WideVariant::C259 => to.discriminant(at, 2, 259),crate::abi::corners::WideVariant::C260 => to.discriminant(at, 2, 260),crate::abi::corners::WideVariant::C261 => to.discriminant(at, 2, 261),crate::abi::corners::WideVariant::C262 => to.discriminant(at, 2, 262),crate::abi::corners::WideVariant::C263 => to.discriminant(at, 2, 263),crate::abi::corners::WideVariant::C264 => to.discriminant(at, 2, 264),crate::abi::corners::WideVariant::C265 => to.discriminant(at, 2, 265),crate::abi::corners::WideVariant::C266 => to.discriminant(at, 2, 266),crate::abi::corners::WideVariant::C267 => to.discriminant(at, 2, 267),crate::abi::corners::WideVariant::C268 => to.discriminant(at, 2, 268),crate::abi::corners::WideVariant::C269 => to.discriminant(at, 2, 269),crate::abi::corners::WideVariant::C270 => to.discriminant(at, 2, 270),crate::abi::corners::WideVariant::C271 => to.discriminant(at, 2, 271),crate::abi::corners::WideVariant::C272 => to.discriminant(at, 2, 272),crate::abi::corners::WideVariant::C273 => to.discriminant(at, 2, 273),crate::abi::corners::WideVariant::C274 => to.discriminant(at, 2, 274),crate::abi::corners::WideVariant::C275 => to.discriminant(at, 2, 275),crate::abi::corners::WideVariant::C276 => to.discriminant(at, 2, 276),crate::abi::corners::WideVariant::C277 => to.discriminant(at, 2, 277),crate::abi::corners::WideVariant::C278 => to.discriminant(at, 2, 278),crate::abi::corners::WideVariant::C279 => to.discriminant(at, 2, 279),crate::abi::corners::WideVariant::C280 => to.discriminant(at, 2, 280),crate::abi::corners::WideVariant::C281 => to.discriminant(at, 2, 281),crate::abi::corners::WideVariant::C282 => to.discriminant(at, 2, 282),crate::abi::corners::WideVariant::C283 => to.discriminant(at, 2, 283),crate::abi::corners::WideVariant::C284 => to.discriminant(at, 2, 284),crate::abi::corners::WideVariant::C285 => to.discriminant(at, 2, 285),crate::abi::corners::WideVariant::C286 => to.discriminant(at, 2, 286),crate::abi::corners::WideVariant::C287 => to.discriminant(at, 2, 287),crate::abi::corners::WideVariant::C288 => to.discriminant(at, 2, 288),crate::abi::corners::WideVariant::C289 => to.discriminant(at, 2, 289),crate::abi::corners::WideVariant::C290 => to.discriminant(at, 2, 290),crate::abi::corners::WideVariant::C291 => to.discriminant(at, 2, 291),crate::abi::corners::WideVariant::C292 => to.discriminant(at, 2, 292),crate::abi::corners::WideVariant::C293 => to.discriminant(at, 2, 293),crate::abi::corners::WideVariant::C294 => to.discriminant(at, 2, 294),crate::abi::corners::WideVariant::C295 => to.discriminant(at, 2, 295),crate::abi::corners::WideVariant::C296 => to.discriminant(at, 2, 296),crate::abi::corners::WideVariant::C297 => to.discriminant(at, 2, 297),crate::abi::corners::WideVariant::C298 => to.discriminant(at, 2, 298),crate::abi::corners::WideVariant::Last(value) => { to.discriminant(at, 2, 299)?; <u64 as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::corners::JoinI32F32 { type Value = Self; const SIZE: u32 = 8; const ALIGN: u32 = 4; const FLAT: usize = 2;  }
impl Lift for crate::abi::corners::JoinI32F32 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(1);
Ok(match case { 0 => Self::A(<u32 as Lift>::lift(from, &mut payload)?),1 => Self::B(<f32 as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::A(<u32 as Lift>::load(from, at + 4)?),1 => Self::B(<f32 as Lift>::load(from, at + 4)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::JoinI32F32 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::JoinI32F32::A(value) => { to.discriminant(at, 1, 0)?; <u32 as Lower>::store(value, to, at + 4) }crate::abi::corners::JoinI32F32::B(value) => { to.discriminant(at, 1, 1)?; <f32 as Lower>::store(value, to, at + 4) } } }
}
impl Abi for crate::abi::corners::JoinI32I64 { type Value = Self; const SIZE: u32 = 16; const ALIGN: u32 = 8; const FLAT: usize = 2;  }
impl Lift for crate::abi::corners::JoinI32I64 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(1);
Ok(match case { 0 => Self::A(<u32 as Lift>::lift(from, &mut payload)?),1 => Self::B(<u64 as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::A(<u32 as Lift>::load(from, at + 8)?),1 => Self::B(<u64 as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::JoinI32I64 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::JoinI32I64::A(value) => { to.discriminant(at, 1, 0)?; <u32 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinI32I64::B(value) => { to.discriminant(at, 1, 1)?; <u64 as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::corners::JoinI32F64 { type Value = Self; const SIZE: u32 = 16; const ALIGN: u32 = 8; const FLAT: usize = 2;  }
impl Lift for crate::abi::corners::JoinI32F64 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(1);
Ok(match case { 0 => Self::A(<i32 as Lift>::lift(from, &mut payload)?),1 => Self::B(<f64 as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::A(<i32 as Lift>::load(from, at + 8)?),1 => Self::B(<f64 as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::JoinI32F64 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::JoinI32F64::A(value) => { to.discriminant(at, 1, 0)?; <i32 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinI32F64::B(value) => { to.discriminant(at, 1, 1)?; <f64 as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::corners::JoinF32F64 { type Value = Self; const SIZE: u32 = 16; const ALIGN: u32 = 8; const FLAT: usize = 2;  }
impl Lift for crate::abi::corners::JoinF32F64 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(1);
Ok(match case { 0 => Self::A(<f32 as Lift>::lift(from, &mut payload)?),1 => Self::B(<f64 as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::A(<f32 as Lift>::load(from, at + 8)?),1 => Self::B(<f64 as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::JoinF32F64 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::JoinF32F64::A(value) => { to.discriminant(at, 1, 0)?; <f32 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinF32F64::B(value) => { to.discriminant(at, 1, 1)?; <f64 as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::corners::JoinF32I64 { type Value = Self; const SIZE: u32 = 16; const ALIGN: u32 = 8; const FLAT: usize = 2;  }
impl Lift for crate::abi::corners::JoinF32I64 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(1);
Ok(match case { 0 => Self::A(<f32 as Lift>::lift(from, &mut payload)?),1 => Self::B(<i64 as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::A(<f32 as Lift>::load(from, at + 8)?),1 => Self::B(<i64 as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::JoinF32I64 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::JoinF32I64::A(value) => { to.discriminant(at, 1, 0)?; <f32 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinF32I64::B(value) => { to.discriminant(at, 1, 1)?; <i64 as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::corners::JoinI64F64 { type Value = Self; const SIZE: u32 = 16; const ALIGN: u32 = 8; const FLAT: usize = 2;  }
impl Lift for crate::abi::corners::JoinI64F64 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(1);
Ok(match case { 0 => Self::A(<u64 as Lift>::lift(from, &mut payload)?),1 => Self::B(<f64 as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::A(<u64 as Lift>::load(from, at + 8)?),1 => Self::B(<f64 as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::JoinI64F64 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::JoinI64F64::A(value) => { to.discriminant(at, 1, 0)?; <u64 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinI64F64::B(value) => { to.discriminant(at, 1, 1)?; <f64 as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::corners::JoinAll { type Value = Self; const SIZE: u32 = 16; const ALIGN: u32 = 8; const FLAT: usize = 2;  }
impl Lift for crate::abi::corners::JoinAll {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(1);
Ok(match case { 0 => Self::A(<u8 as Lift>::lift(from, &mut payload)?),1 => Self::B(<f32 as Lift>::lift(from, &mut payload)?),2 => Self::C(<f64 as Lift>::lift(from, &mut payload)?),3 => Self::D(<i64 as Lift>::lift(from, &mut payload)?),4 => Self::E(<char as Lift>::lift(from, &mut payload)?),5 => Self::F(<bool as Lift>::lift(from, &mut payload)?),6 => Self::G(<i8 as Lift>::lift(from, &mut payload)?),7 => Self::H(<i16 as Lift>::lift(from, &mut payload)?),8 => Self::I, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::A(<u8 as Lift>::load(from, at + 8)?),1 => Self::B(<f32 as Lift>::load(from, at + 8)?),2 => Self::C(<f64 as Lift>::load(from, at + 8)?),3 => Self::D(<i64 as Lift>::load(from, at + 8)?),4 => Self::E(<char as Lift>::load(from, at + 8)?),5 => Self::F(<bool as Lift>::load(from, at + 8)?),6 => Self::G(<i8 as Lift>::load(from, at + 8)?),7 => Self::H(<i16 as Lift>::load(from, at + 8)?),8 => Self::I, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::JoinAll {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::JoinAll::A(value) => { to.discriminant(at, 1, 0)?; <u8 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinAll::B(value) => { to.discriminant(at, 1, 1)?; <f32 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinAll::C(value) => { to.discriminant(at, 1, 2)?; <f64 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinAll::D(value) => { to.discriminant(at, 1, 3)?; <i64 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinAll::E(value) => { to.discriminant(at, 1, 4)?; <char as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinAll::F(value) => { to.discriminant(at, 1, 5)?; <bool as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinAll::G(value) => { to.discriminant(at, 1, 6)?; <i8 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinAll::H(value) => { to.discriminant(at, 1, 7)?; <i16 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinAll::I => to.discriminant(at, 1, 8), } }
}
impl Abi for crate::abi::corners::JoinText { type Value = Self; const SIZE: u32 = 32; const ALIGN: u32 = 8; const FLAT: usize = 5;  }
impl Lift for crate::abi::corners::JoinText {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(4);
Ok(match case { 0 => Self::A(<String as Lift>::lift(from, &mut payload)?),1 => Self::B(<f32 as Lift>::lift(from, &mut payload)?),2 => Self::C(<(f32, f32,) as Lift>::lift(from, &mut payload)?),3 => Self::D(<(u64, f64, String,) as Lift>::lift(from, &mut payload)?),4 => Self::E(<Vec<f32> as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::A(<String as Lift>::load(from, at + 8)?),1 => Self::B(<f32 as Lift>::load(from, at + 8)?),2 => Self::C(<(f32, f32,) as Lift>::load(from, at + 8)?),3 => Self::D(<(u64, f64, String,) as Lift>::load(from, at + 8)?),4 => Self::E(<Vec<f32> as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::JoinText {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::corners::JoinText::A(value) => <String as Lower>::plan(value, plan),crate::abi::corners::JoinText::D(value) => <(u64, f64, String,) as Lower>::plan(value, plan),crate::abi::corners::JoinText::E(value) => <Vec<f32> as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::JoinText::A(value) => { to.discriminant(at, 1, 0)?; <String as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinText::B(value) => { to.discriminant(at, 1, 1)?; <f32 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinText::C(value) => { to.discriminant(at, 1, 2)?; <(f32, f32,) as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinText::D(value) => { to.discriminant(at, 1, 3)?; <(u64, f64, String,) as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinText::E(value) => { to.discriminant(at, 1, 4)?; <Vec<f32> as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::corners::JoinNested { type Value = Self; const SIZE: u32 = 32; const ALIGN: u32 = 8; const FLAT: usize = 4;  }
impl Lift for crate::abi::corners::JoinNested {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(3);
Ok(match case { 0 => Self::A(<crate::abi::corners::JoinI32F32 as Lift>::lift(from, &mut payload)?),1 => Self::B(<crate::abi::corners::JoinF32F64 as Lift>::lift(from, &mut payload)?),2 => Self::C(<Option<f32> as Lift>::lift(from, &mut payload)?),3 => Self::D(<Option<Option<f64>> as Lift>::lift(from, &mut payload)?),4 => Self::E(<Result<f32, u64> as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::A(<crate::abi::corners::JoinI32F32 as Lift>::load(from, at + 8)?),1 => Self::B(<crate::abi::corners::JoinF32F64 as Lift>::load(from, at + 8)?),2 => Self::C(<Option<f32> as Lift>::load(from, at + 8)?),3 => Self::D(<Option<Option<f64>> as Lift>::load(from, at + 8)?),4 => Self::E(<Result<f32, u64> as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::JoinNested {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::JoinNested::A(value) => { to.discriminant(at, 1, 0)?; <crate::abi::corners::JoinI32F32 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinNested::B(value) => { to.discriminant(at, 1, 1)?; <crate::abi::corners::JoinF32F64 as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinNested::C(value) => { to.discriminant(at, 1, 2)?; <Option<f32> as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinNested::D(value) => { to.discriminant(at, 1, 3)?; <Option<Option<f64>> as Lower>::store(value, to, at + 8) }crate::abi::corners::JoinNested::E(value) => { to.discriminant(at, 1, 4)?; <Result<f32, u64> as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::corners::Padded { type Value = Self; const SIZE: u32 = 48; const ALIGN: u32 = 8; const FLAT: usize = 10;  }
impl Lift for crate::abi::corners::Padded {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { a: <u8 as Lift>::lift(from, flat)?,b: <u64 as Lift>::lift(from, flat)?,c: <u8 as Lift>::lift(from, flat)?,d: <u16 as Lift>::lift(from, flat)?,e: <u8 as Lift>::lift(from, flat)?,f: <u32 as Lift>::lift(from, flat)?,g: <bool as Lift>::lift(from, flat)?,h: <f64 as Lift>::lift(from, flat)?,i: <char as Lift>::lift(from, flat)?,j: <i8 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { a: <u8 as Lift>::load(from, at)?,b: <u64 as Lift>::load(from, at + 8)?,c: <u8 as Lift>::load(from, at + 16)?,d: <u16 as Lift>::load(from, at + 18)?,e: <u8 as Lift>::load(from, at + 20)?,f: <u32 as Lift>::load(from, at + 24)?,g: <bool as Lift>::load(from, at + 28)?,h: <f64 as Lift>::load(from, at + 32)?,i: <char as Lift>::load(from, at + 40)?,j: <i8 as Lift>::load(from, at + 44)?, }) }
}
impl Lower for crate::abi::corners::Padded {
fn plan(value: &Self, plan: &mut Plan) {  }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <u8 as Lower>::store(&value.a, to, at)?;<u64 as Lower>::store(&value.b, to, at + 8)?;<u8 as Lower>::store(&value.c, to, at + 16)?;<u16 as Lower>::store(&value.d, to, at + 18)?;<u8 as Lower>::store(&value.e, to, at + 20)?;<u32 as Lower>::store(&value.f, to, at + 24)?;<bool as Lower>::store(&value.g, to, at + 28)?;<f64 as Lower>::store(&value.h, to, at + 32)?;<char as Lower>::store(&value.i, to, at + 40)?;<i8 as Lower>::store(&value.j, to, at + 44)?; Ok(()) }
}
impl Abi for crate::abi::corners::Nested { type Value = Self; const SIZE: u32 = 120; const ALIGN: u32 = 8; const FLAT: usize = 23;  }
impl Lift for crate::abi::corners::Nested {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { a: <u8 as Lift>::lift(from, flat)?,b: <crate::abi::corners::Padded as Lift>::lift(from, flat)?,c: <Option<crate::abi::corners::Padded> as Lift>::lift(from, flat)?,d: <u8 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { a: <u8 as Lift>::load(from, at)?,b: <crate::abi::corners::Padded as Lift>::load(from, at + 8)?,c: <Option<crate::abi::corners::Padded> as Lift>::load(from, at + 56)?,d: <u8 as Lift>::load(from, at + 112)?, }) }
}
impl Lower for crate::abi::corners::Nested {
fn plan(value: &Self, plan: &mut Plan) {  }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <u8 as Lower>::store(&value.a, to, at)?;<crate::abi::corners::Padded as Lower>::store(&value.b, to, at + 8)?;<Option<crate::abi::corners::Padded> as Lower>::store(&value.c, to, at + 56)?;<u8 as Lower>::store(&value.d, to, at + 112)?; Ok(()) }
}
impl Abi for crate::abi::corners::PaddedCase { type Value = Self; const SIZE: u32 = 56; const ALIGN: u32 = 8; const FLAT: usize = 11;  }
impl Lift for crate::abi::corners::PaddedCase {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(10);
Ok(match case { 0 => Self::A(<u8 as Lift>::lift(from, &mut payload)?),1 => Self::B(<u64 as Lift>::lift(from, &mut payload)?),2 => Self::C(<(u8, u8, u8,) as Lift>::lift(from, &mut payload)?),3 => Self::D(<crate::abi::corners::Padded as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::A(<u8 as Lift>::load(from, at + 8)?),1 => Self::B(<u64 as Lift>::load(from, at + 8)?),2 => Self::C(<(u8, u8, u8,) as Lift>::load(from, at + 8)?),3 => Self::D(<crate::abi::corners::Padded as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::PaddedCase {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::PaddedCase::A(value) => { to.discriminant(at, 1, 0)?; <u8 as Lower>::store(value, to, at + 8) }crate::abi::corners::PaddedCase::B(value) => { to.discriminant(at, 1, 1)?; <u64 as Lower>::store(value, to, at + 8) }crate::abi::corners::PaddedCase::C(value) => { to.discriminant(at, 1, 2)?; <(u8, u8, u8,) as Lower>::store(value, to, at + 8) }crate::abi::corners::PaddedCase::D(value) => { to.discriminant(at, 1, 3)?; <crate::abi::corners::Padded as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::corners::Words { type Value = Self; const SIZE: u32 = 20; const ALIGN: u32 = 4; const FLAT: usize = 11;  }
impl Lift for crate::abi::corners::Words {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { type_: <u8 as Lift>::lift(from, flat)?,list: <u8 as Lift>::lift(from, flat)?,this: <u8 as Lift>::lift(from, flat)?,match_: <String as Lift>::lift(from, flat)?,static_: <u8 as Lift>::lift(from, flat)?,option: <u8 as Lift>::lift(from, flat)?,ref_: <u8 as Lift>::lift(from, flat)?,crate_name: <u8 as Lift>::lift(from, flat)?,super_: <u8 as Lift>::lift(from, flat)?,impl_: <u8 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { type_: <u8 as Lift>::load(from, at)?,list: <u8 as Lift>::load(from, at + 1)?,this: <u8 as Lift>::load(from, at + 2)?,match_: <String as Lift>::load(from, at + 4)?,static_: <u8 as Lift>::load(from, at + 12)?,option: <u8 as Lift>::load(from, at + 13)?,ref_: <u8 as Lift>::load(from, at + 14)?,crate_name: <u8 as Lift>::load(from, at + 15)?,super_: <u8 as Lift>::load(from, at + 16)?,impl_: <u8 as Lift>::load(from, at + 17)?, }) }
}
impl Lower for crate::abi::corners::Words {
fn plan(value: &Self, plan: &mut Plan) { <String as Lower>::plan(&value.match_, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <u8 as Lower>::store(&value.type_, to, at)?;<u8 as Lower>::store(&value.list, to, at + 1)?;<u8 as Lower>::store(&value.this, to, at + 2)?;<String as Lower>::store(&value.match_, to, at + 4)?;<u8 as Lower>::store(&value.static_, to, at + 12)?;<u8 as Lower>::store(&value.option, to, at + 13)?;<u8 as Lower>::store(&value.ref_, to, at + 14)?;<u8 as Lower>::store(&value.crate_name, to, at + 15)?;<u8 as Lower>::store(&value.super_, to, at + 16)?;<u8 as Lower>::store(&value.impl_, to, at + 17)?; Ok(()) }
}
impl Abi for crate::abi::corners::WordCases { type Value = Self; const SIZE: u32 = 1; const ALIGN: u32 = 1; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::WordCases {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); 
Ok(match case { 0 => Self::Super,1 => Self::Match,2 => Self::Record,3 => Self::None,4 => Self::Ok,5 => Self::Err,6 => Self::Some, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::Super,1 => Self::Match,2 => Self::Record,3 => Self::None,4 => Self::Ok,5 => Self::Err,6 => Self::Some, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::WordCases {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 1, *value as u32) }
}
impl Abi for crate::abi::corners::Aliased { type Value = Self; const SIZE: u32 = 20; const ALIGN: u32 = 4; const FLAT: usize = 3;  }
impl Lift for crate::abi::corners::Aliased {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { a: <String as Lift>::lift(from, flat)?,b: <(String, u8,) as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { a: <String as Lift>::load(from, at)?,b: <(String, u8,) as Lift>::load(from, at + 8)?, }) }
}
impl Lower for crate::abi::corners::Aliased {
fn plan(value: &Self, plan: &mut Plan) { <String as Lower>::plan(&value.a, plan);<(String, u8,) as Lower>::plan(&value.b, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <String as Lower>::store(&value.a, to, at)?;<(String, u8,) as Lower>::store(&value.b, to, at + 8)?; Ok(()) }
}
impl Abi for crate::abi::corners::Flags1 { type Value = Self; const SIZE: u32 = 1; const ALIGN: u32 = 1; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::Flags1 {
fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self::from_bits(flat.next_u32())) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self::from_bits(from.discriminant(at, 1)?)) }
}
impl Lower for crate::abi::corners::Flags1 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 1, value.bits()) }
}
impl Abi for crate::abi::corners::Flags7 { type Value = Self; const SIZE: u32 = 1; const ALIGN: u32 = 1; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::Flags7 {
fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self::from_bits(flat.next_u32())) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self::from_bits(from.discriminant(at, 1)?)) }
}
impl Lower for crate::abi::corners::Flags7 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 1, value.bits()) }
}
impl Abi for crate::abi::corners::Flags8 { type Value = Self; const SIZE: u32 = 1; const ALIGN: u32 = 1; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::Flags8 {
fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self::from_bits(flat.next_u32())) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self::from_bits(from.discriminant(at, 1)?)) }
}
impl Lower for crate::abi::corners::Flags8 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 1, value.bits()) }
}
impl Abi for crate::abi::corners::Flags9 { type Value = Self; const SIZE: u32 = 2; const ALIGN: u32 = 2; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::Flags9 {
fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self::from_bits(flat.next_u32())) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self::from_bits(from.discriminant(at, 2)?)) }
}
impl Lower for crate::abi::corners::Flags9 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 2, value.bits()) }
}
impl Abi for crate::abi::corners::Flags15 { type Value = Self; const SIZE: u32 = 2; const ALIGN: u32 = 2; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::Flags15 {
fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self::from_bits(flat.next_u32())) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self::from_bits(from.discriminant(at, 2)?)) }
}
impl Lower for crate::abi::corners::Flags15 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 2, value.bits()) }
}
impl Abi for crate::abi::corners::Flags16 { type Value = Self; const SIZE: u32 = 2; const ALIGN: u32 = 2; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::Flags16 {
fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self::from_bits(flat.next_u32())) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self::from_bits(from.discriminant(at, 2)?)) }
}
impl Lower for crate::abi::corners::Flags16 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 2, value.bits()) }
}
impl Abi for crate::abi::corners::Flags17 { type Value = Self; const SIZE: u32 = 4; const ALIGN: u32 = 4; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::Flags17 {
fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self::from_bits(flat.next_u32())) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self::from_bits(from.discriminant(at, 4)?)) }
}
impl Lower for crate::abi::corners::Flags17 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 4, value.bits()) }
}
impl Abi for crate::abi::corners::Flags31 { type Value = Self; const SIZE: u32 = 4; const ALIGN: u32 = 4; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::Flags31 {
fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self::from_bits(flat.next_u32())) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self::from_bits(from.discriminant(at, 4)?)) }
}
impl Lower for crate::abi::corners::Flags31 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 4, value.bits()) }
}
impl Abi for crate::abi::corners::Flags32 { type Value = Self; const SIZE: u32 = 4; const ALIGN: u32 = 4; const FLAT: usize = 1;  }
impl Lift for crate::abi::corners::Flags32 {
fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self::from_bits(flat.next_u32())) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self::from_bits(from.discriminant(at, 4)?)) }
}
impl Lower for crate::abi::corners::Flags32 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 4, value.bits()) }
}
impl Abi for crate::abi::corners::FlagsAll { type Value = Self; const SIZE: u32 = 16; const ALIGN: u32 = 4; const FLAT: usize = 5;  }
impl Lift for crate::abi::corners::FlagsAll {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { a: <crate::abi::corners::Flags1 as Lift>::lift(from, flat)?,b: <crate::abi::corners::Flags9 as Lift>::lift(from, flat)?,c: <crate::abi::corners::Flags8 as Lift>::lift(from, flat)?,d: <crate::abi::corners::Flags32 as Lift>::lift(from, flat)?,e: <crate::abi::corners::Flags16 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { a: <crate::abi::corners::Flags1 as Lift>::load(from, at)?,b: <crate::abi::corners::Flags9 as Lift>::load(from, at + 2)?,c: <crate::abi::corners::Flags8 as Lift>::load(from, at + 4)?,d: <crate::abi::corners::Flags32 as Lift>::load(from, at + 8)?,e: <crate::abi::corners::Flags16 as Lift>::load(from, at + 12)?, }) }
}
impl Lower for crate::abi::corners::FlagsAll {
fn plan(value: &Self, plan: &mut Plan) {  }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <crate::abi::corners::Flags1 as Lower>::store(&value.a, to, at)?;<crate::abi::corners::Flags9 as Lower>::store(&value.b, to, at + 2)?;<crate::abi::corners::Flags8 as Lower>::store(&value.c, to, at + 4)?;<crate::abi::corners::Flags32 as Lower>::store(&value.d, to, at + 8)?;<crate::abi::corners::Flags16 as Lower>::store(&value.e, to, at + 12)?; Ok(()) }
}
impl Abi for crate::abi::corners::FlagsCase { type Value = Self; const SIZE: u32 = 16; const ALIGN: u32 = 8; const FLAT: usize = 2;  }
impl Lift for crate::abi::corners::FlagsCase {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(1);
Ok(match case { 0 => Self::A(<crate::abi::corners::Flags1 as Lift>::lift(from, &mut payload)?),1 => Self::B(<crate::abi::corners::Flags32 as Lift>::lift(from, &mut payload)?),2 => Self::C(<f64 as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::A(<crate::abi::corners::Flags1 as Lift>::load(from, at + 8)?),1 => Self::B(<crate::abi::corners::Flags32 as Lift>::load(from, at + 8)?),2 => Self::C(<f64 as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::corners::FlagsCase {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::corners::FlagsCase::A(value) => { to.discriminant(at, 1, 0)?; <crate::abi::corners::Flags1 as Lower>::store(value, to, at + 8) }crate::abi::corners::FlagsCase::B(value) => { to.discriminant(at, 1, 1)?; <crate::abi::corners::Flags32 as Lower>::store(value, to, at + 8) }crate::abi::corners::FlagsCase::C(value) => { to.discriminant(at, 1, 2)?; <f64 as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::shapes::ArgsTwo { type Value = Self; const SIZE: u32 = 16; const ALIGN: u32 = 4; const FLAT: usize = 4;  }
impl Lift for crate::abi::shapes::ArgsTwo {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <String as Lift>::lift(from, flat)?,p1: <Vec<u8> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <String as Lift>::load(from, at)?,p1: <Vec<u8> as Lift>::load(from, at + 8)?, }) }
}
impl Lower for crate::abi::shapes::ArgsTwo {
fn plan(value: &Self, plan: &mut Plan) { <String as Lower>::plan(&value.p0, plan);<Vec<u8> as Lower>::plan(&value.p1, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <String as Lower>::store(&value.p0, to, at)?;<Vec<u8> as Lower>::store(&value.p1, to, at + 8)?; Ok(()) }
}
impl Abi for crate::abi::shapes::ArgsSixteen { type Value = Self; const SIZE: u32 = 64; const ALIGN: u32 = 4; const FLAT: usize = 16;  }
impl Lift for crate::abi::shapes::ArgsSixteen {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <u32 as Lift>::lift(from, flat)?,p1: <u32 as Lift>::lift(from, flat)?,p2: <u32 as Lift>::lift(from, flat)?,p3: <u32 as Lift>::lift(from, flat)?,p4: <u32 as Lift>::lift(from, flat)?,p5: <u32 as Lift>::lift(from, flat)?,p6: <u32 as Lift>::lift(from, flat)?,p7: <u32 as Lift>::lift(from, flat)?,p8: <u32 as Lift>::lift(from, flat)?,p9: <u32 as Lift>::lift(from, flat)?,p10: <u32 as Lift>::lift(from, flat)?,p11: <u32 as Lift>::lift(from, flat)?,p12: <u32 as Lift>::lift(from, flat)?,p13: <u32 as Lift>::lift(from, flat)?,p14: <u32 as Lift>::lift(from, flat)?,p15: <u32 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <u32 as Lift>::load(from, at)?,p1: <u32 as Lift>::load(from, at + 4)?,p2: <u32 as Lift>::load(from, at + 8)?,p3: <u32 as Lift>::load(from, at + 12)?,p4: <u32 as Lift>::load(from, at + 16)?,p5: <u32 as Lift>::load(from, at + 20)?,p6: <u32 as Lift>::load(from, at + 24)?,p7: <u32 as Lift>::load(from, at + 28)?,p8: <u32 as Lift>::load(from, at + 32)?,p9: <u32 as Lift>::load(from, at + 36)?,p10: <u32 as Lift>::load(from, at + 40)?,p11: <u32 as Lift>::load(from, at + 44)?,p12: <u32 as Lift>::load(from, at + 48)?,p13: <u32 as Lift>::load(from, at + 52)?,p14: <u32 as Lift>::load(from, at + 56)?,p15: <u32 as Lift>::load(from, at + 60)?, }) }
}
impl Lower for crate::abi::shapes::ArgsSixteen {
fn plan(value: &Self, plan: &mut Plan) {  }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <u32 as Lower>::store(&value.p0, to, at)?;<u32 as Lower>::store(&value.p1, to, at + 4)?;<u32 as Lower>::store(&value.p2, to, at + 8)?;<u32 as Lower>::store(&value.p3, to, at + 12)?;<u32 as Lower>::store(&value.p4, to, at + 16)?;<u32 as Lower>::store(&value.p5, to, at + 20)?;<u32 as Lower>::store(&value.p6, to, at + 24)?;<u32 as Lower>::store(&value.p7, to, at + 28)?;<u32 as Lower>::store(&value.p8, to, at + 32)?;<u32 as Lower>::store(&value.p9, to, at + 36)?;<u32 as Lower>::store(&value.p10, to, at + 40)?;<u32 as Lower>::store(&value.p11, to, at + 44)?;<u32 as Lower>::store(&value.p12, to, at + 48)?;<u32 as Lower>::store(&value.p13, to, at + 52)?;<u32 as Lower>::store(&value.p14, to, at + 56)?;<u32 as Lower>::store(&value.p15, to, at + 60)?; Ok(()) }
}
impl Abi for crate::abi::shapes::ArgsSixteenMixed { type Value = Self; const SIZE: u32 = 88; const ALIGN: u32 = 8; const FLAT: usize = 16;  }
impl Lift for crate::abi::shapes::ArgsSixteenMixed {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <u8 as Lift>::lift(from, flat)?,p1: <f32 as Lift>::lift(from, flat)?,p2: <u64 as Lift>::lift(from, flat)?,p3: <f64 as Lift>::lift(from, flat)?,p4: <i8 as Lift>::lift(from, flat)?,p5: <char as Lift>::lift(from, flat)?,p6: <bool as Lift>::lift(from, flat)?,p7: <i16 as Lift>::lift(from, flat)?,p8: <i64 as Lift>::lift(from, flat)?,p9: <u16 as Lift>::lift(from, flat)?,p10: <f32 as Lift>::lift(from, flat)?,p11: <i32 as Lift>::lift(from, flat)?,p12: <u32 as Lift>::lift(from, flat)?,p13: <f64 as Lift>::lift(from, flat)?,p14: <u8 as Lift>::lift(from, flat)?,p15: <u64 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <u8 as Lift>::load(from, at)?,p1: <f32 as Lift>::load(from, at + 4)?,p2: <u64 as Lift>::load(from, at + 8)?,p3: <f64 as Lift>::load(from, at + 16)?,p4: <i8 as Lift>::load(from, at + 24)?,p5: <char as Lift>::load(from, at + 28)?,p6: <bool as Lift>::load(from, at + 32)?,p7: <i16 as Lift>::load(from, at + 34)?,p8: <i64 as Lift>::load(from, at + 40)?,p9: <u16 as Lift>::load(from, at + 48)?,p10: <f32 as Lift>::load(from, at + 52)?,p11: <i32 as Lift>::load(from, at + 56)?,p12: <u32 as Lift>::load(from, at + 60)?,p13: <f64 as Lift>::load(from, at + 64)?,p14: <u8 as Lift>::load(from, at + 72)?,p15: <u64 as Lift>::load(from, at + 80)?, }) }
}
impl Lower for crate::abi::shapes::ArgsSixteenMixed {
fn plan(value: &Self, plan: &mut Plan) {  }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <u8 as Lower>::store(&value.p0, to, at)?;<f32 as Lower>::store(&value.p1, to, at + 4)?;<u64 as Lower>::store(&value.p2, to, at + 8)?;<f64 as Lower>::store(&value.p3, to, at + 16)?;<i8 as Lower>::store(&value.p4, to, at + 24)?;<char as Lower>::store(&value.p5, to, at + 28)?;<bool as Lower>::store(&value.p6, to, at + 32)?;<i16 as Lower>::store(&value.p7, to, at + 34)?;<i64 as Lower>::store(&value.p8, to, at + 40)?;<u16 as Lower>::store(&value.p9, to, at + 48)?;<f32 as Lower>::store(&value.p10, to, at + 52)?;<i32 as Lower>::store(&value.p11, to, at + 56)?;<u32 as Lower>::store(&value.p12, to, at + 60)?;<f64 as Lower>::store(&value.p13, to, at + 64)?;<u8 as Lower>::store(&value.p14, to, at + 72)?;<u64 as Lower>::store(&value.p15, to, at + 80)?; Ok(()) }
}
impl Abi for crate::abi::shapes::ArgsFifteenTwo { type Value = Self; const SIZE: u32 = 120; const ALIGN: u32 = 8; const FLAT: usize = 16;  }
impl Lift for crate::abi::shapes::ArgsFifteenTwo {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <u64 as Lift>::lift(from, flat)?,p1: <u64 as Lift>::lift(from, flat)?,p2: <u64 as Lift>::lift(from, flat)?,p3: <u64 as Lift>::lift(from, flat)?,p4: <u64 as Lift>::lift(from, flat)?,p5: <u64 as Lift>::lift(from, flat)?,p6: <u64 as Lift>::lift(from, flat)?,p7: <u64 as Lift>::lift(from, flat)?,p8: <u64 as Lift>::lift(from, flat)?,p9: <u64 as Lift>::lift(from, flat)?,p10: <u64 as Lift>::lift(from, flat)?,p11: <u64 as Lift>::lift(from, flat)?,p12: <u64 as Lift>::lift(from, flat)?,p13: <u64 as Lift>::lift(from, flat)?,p14: <String as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <u64 as Lift>::load(from, at)?,p1: <u64 as Lift>::load(from, at + 8)?,p2: <u64 as Lift>::load(from, at + 16)?,p3: <u64 as Lift>::load(from, at + 24)?,p4: <u64 as Lift>::load(from, at + 32)?,p5: <u64 as Lift>::load(from, at + 40)?,p6: <u64 as Lift>::load(from, at + 48)?,p7: <u64 as Lift>::load(from, at + 56)?,p8: <u64 as Lift>::load(from, at + 64)?,p9: <u64 as Lift>::load(from, at + 72)?,p10: <u64 as Lift>::load(from, at + 80)?,p11: <u64 as Lift>::load(from, at + 88)?,p12: <u64 as Lift>::load(from, at + 96)?,p13: <u64 as Lift>::load(from, at + 104)?,p14: <String as Lift>::load(from, at + 112)?, }) }
}
impl Lower for crate::abi::shapes::ArgsFifteenTwo {
fn plan(value: &Self, plan: &mut Plan) { <String as Lower>::plan(&value.p14, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <u64 as Lower>::store(&value.p0, to, at)?;<u64 as Lower>::store(&value.p1, to, at + 8)?;<u64 as Lower>::store(&value.p2, to, at + 16)?;<u64 as Lower>::store(&value.p3, to, at + 24)?;<u64 as Lower>::store(&value.p4, to, at + 32)?;<u64 as Lower>::store(&value.p5, to, at + 40)?;<u64 as Lower>::store(&value.p6, to, at + 48)?;<u64 as Lower>::store(&value.p7, to, at + 56)?;<u64 as Lower>::store(&value.p8, to, at + 64)?;<u64 as Lower>::store(&value.p9, to, at + 72)?;<u64 as Lower>::store(&value.p10, to, at + 80)?;<u64 as Lower>::store(&value.p11, to, at + 88)?;<u64 as Lower>::store(&value.p12, to, at + 96)?;<u64 as Lower>::store(&value.p13, to, at + 104)?;<String as Lower>::store(&value.p14, to, at + 112)?; Ok(()) }
}
impl Abi for crate::abi::shapes::ArgsSeventeen { type Value = Self; const SIZE: u32 = 128; const ALIGN: u32 = 8; const FLAT: usize = 17;  }
impl Lift for crate::abi::shapes::ArgsSeventeen {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <u64 as Lift>::lift(from, flat)?,p1: <u64 as Lift>::lift(from, flat)?,p2: <u64 as Lift>::lift(from, flat)?,p3: <u64 as Lift>::lift(from, flat)?,p4: <u64 as Lift>::lift(from, flat)?,p5: <u64 as Lift>::lift(from, flat)?,p6: <u64 as Lift>::lift(from, flat)?,p7: <u64 as Lift>::lift(from, flat)?,p8: <u64 as Lift>::lift(from, flat)?,p9: <u64 as Lift>::lift(from, flat)?,p10: <u64 as Lift>::lift(from, flat)?,p11: <u64 as Lift>::lift(from, flat)?,p12: <u64 as Lift>::lift(from, flat)?,p13: <u64 as Lift>::lift(from, flat)?,p14: <u64 as Lift>::lift(from, flat)?,p15: <String as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <u64 as Lift>::load(from, at)?,p1: <u64 as Lift>::load(from, at + 8)?,p2: <u64 as Lift>::load(from, at + 16)?,p3: <u64 as Lift>::load(from, at + 24)?,p4: <u64 as Lift>::load(from, at + 32)?,p5: <u64 as Lift>::load(from, at + 40)?,p6: <u64 as Lift>::load(from, at + 48)?,p7: <u64 as Lift>::load(from, at + 56)?,p8: <u64 as Lift>::load(from, at + 64)?,p9: <u64 as Lift>::load(from, at + 72)?,p10: <u64 as Lift>::load(from, at + 80)?,p11: <u64 as Lift>::load(from, at + 88)?,p12: <u64 as Lift>::load(from, at + 96)?,p13: <u64 as Lift>::load(from, at + 104)?,p14: <u64 as Lift>::load(from, at + 112)?,p15: <String as Lift>::load(from, at + 120)?, }) }
}
impl Lower for crate::abi::shapes::ArgsSeventeen {
fn plan(value: &Self, plan: &mut Plan) { <String as Lower>::plan(&value.p15, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <u64 as Lower>::store(&value.p0, to, at)?;<u64 as Lower>::store(&value.p1, to, at + 8)?;<u64 as Lower>::store(&value.p2, to, at + 16)?;<u64 as Lower>::store(&value.p3, to, at + 24)?;<u64 as Lower>::store(&value.p4, to, at + 32)?;<u64 as Lower>::store(&value.p5, to, at + 40)?;<u64 as Lower>::store(&value.p6, to, at + 48)?;<u64 as Lower>::store(&value.p7, to, at + 56)?;<u64 as Lower>::store(&value.p8, to, at + 64)?;<u64 as Lower>::store(&value.p9, to, at + 72)?;<u64 as Lower>::store(&value.p10, to, at + 80)?;<u64 as Lower>::store(&value.p11, to, at + 88)?;<u64 as Lower>::store(&value.p12, to, at + 96)?;<u64 as Lower>::store(&value.p13, to, at + 104)?;<u64 as Lower>::store(&value.p14, to, at + 112)?;<String as Lower>::store(&value.p15, to, at + 120)?; Ok(()) }
}
impl Abi for crate::abi::shapes::ArgsSpilled { type Value = Self; const SIZE: u32 = 104; const ALIGN: u32 = 8; const FLAT: usize = 19;  }
impl Lift for crate::abi::shapes::ArgsSpilled {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <u8 as Lift>::lift(from, flat)?,p1: <u64 as Lift>::lift(from, flat)?,p2: <String as Lift>::lift(from, flat)?,p3: <u8 as Lift>::lift(from, flat)?,p4: <Vec<String> as Lift>::lift(from, flat)?,p5: <f32 as Lift>::lift(from, flat)?,p6: <Option<u64> as Lift>::lift(from, flat)?,p7: <Result<u8, String> as Lift>::lift(from, flat)?,p8: <char as Lift>::lift(from, flat)?,p9: <(u8, u64,) as Lift>::lift(from, flat)?,p10: <f64 as Lift>::lift(from, flat)?,p11: <i16 as Lift>::lift(from, flat)?,p12: <bool as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <u8 as Lift>::load(from, at)?,p1: <u64 as Lift>::load(from, at + 8)?,p2: <String as Lift>::load(from, at + 16)?,p3: <u8 as Lift>::load(from, at + 24)?,p4: <Vec<String> as Lift>::load(from, at + 28)?,p5: <f32 as Lift>::load(from, at + 36)?,p6: <Option<u64> as Lift>::load(from, at + 40)?,p7: <Result<u8, String> as Lift>::load(from, at + 56)?,p8: <char as Lift>::load(from, at + 68)?,p9: <(u8, u64,) as Lift>::load(from, at + 72)?,p10: <f64 as Lift>::load(from, at + 88)?,p11: <i16 as Lift>::load(from, at + 96)?,p12: <bool as Lift>::load(from, at + 98)?, }) }
}
impl Lower for crate::abi::shapes::ArgsSpilled {
fn plan(value: &Self, plan: &mut Plan) { <String as Lower>::plan(&value.p2, plan);<Vec<String> as Lower>::plan(&value.p4, plan);<Result<u8, String> as Lower>::plan(&value.p7, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <u8 as Lower>::store(&value.p0, to, at)?;<u64 as Lower>::store(&value.p1, to, at + 8)?;<String as Lower>::store(&value.p2, to, at + 16)?;<u8 as Lower>::store(&value.p3, to, at + 24)?;<Vec<String> as Lower>::store(&value.p4, to, at + 28)?;<f32 as Lower>::store(&value.p5, to, at + 36)?;<Option<u64> as Lower>::store(&value.p6, to, at + 40)?;<Result<u8, String> as Lower>::store(&value.p7, to, at + 56)?;<char as Lower>::store(&value.p8, to, at + 68)?;<(u8, u64,) as Lower>::store(&value.p9, to, at + 72)?;<f64 as Lower>::store(&value.p10, to, at + 88)?;<i16 as Lower>::store(&value.p11, to, at + 96)?;<bool as Lower>::store(&value.p12, to, at + 98)?; Ok(()) }
}
impl Abi for crate::abi::shapes::ArgsWideRecord { type Value = Self; const SIZE: u32 = 104; const ALIGN: u32 = 8; const FLAT: usize = 21;  }
impl Lift for crate::abi::shapes::ArgsWideRecord {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::corners::Padded as Lift>::lift(from, flat)?,p1: <u8 as Lift>::lift(from, flat)?,p2: <crate::abi::corners::Padded as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::corners::Padded as Lift>::load(from, at)?,p1: <u8 as Lift>::load(from, at + 48)?,p2: <crate::abi::corners::Padded as Lift>::load(from, at + 56)?, }) }
}
impl Lower for crate::abi::shapes::ArgsWideRecord {
fn plan(value: &Self, plan: &mut Plan) {  }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <crate::abi::corners::Padded as Lower>::store(&value.p0, to, at)?;<u8 as Lower>::store(&value.p1, to, at + 48)?;<crate::abi::corners::Padded as Lower>::store(&value.p2, to, at + 56)?; Ok(()) }
}
impl Abi for crate::abi::shapes::ArgsJoined { type Value = Self; const SIZE: u32 = 96; const ALIGN: u32 = 8; const FLAT: usize = 14;  }
impl Lift for crate::abi::shapes::ArgsJoined {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::corners::JoinAll as Lift>::lift(from, flat)?,p1: <crate::abi::corners::JoinText as Lift>::lift(from, flat)?,p2: <Option<crate::abi::corners::JoinText> as Lift>::lift(from, flat)?,p3: <u8 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::corners::JoinAll as Lift>::load(from, at)?,p1: <crate::abi::corners::JoinText as Lift>::load(from, at + 16)?,p2: <Option<crate::abi::corners::JoinText> as Lift>::load(from, at + 48)?,p3: <u8 as Lift>::load(from, at + 88)?, }) }
}
impl Lower for crate::abi::shapes::ArgsJoined {
fn plan(value: &Self, plan: &mut Plan) { <crate::abi::corners::JoinText as Lower>::plan(&value.p1, plan);<Option<crate::abi::corners::JoinText> as Lower>::plan(&value.p2, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <crate::abi::corners::JoinAll as Lower>::store(&value.p0, to, at)?;<crate::abi::corners::JoinText as Lower>::store(&value.p1, to, at + 16)?;<Option<crate::abi::corners::JoinText> as Lower>::store(&value.p2, to, at + 48)?;<u8 as Lower>::store(&value.p3, to, at + 88)?; Ok(()) }
}
impl Abi for crate::abi::shapes::ArgsSixteenSpilled { type Value = Self; const SIZE: u32 = 128; const ALIGN: u32 = 4; const FLAT: usize = 32;  }
impl Lift for crate::abi::shapes::ArgsSixteenSpilled {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <String as Lift>::lift(from, flat)?,p1: <String as Lift>::lift(from, flat)?,p2: <String as Lift>::lift(from, flat)?,p3: <String as Lift>::lift(from, flat)?,p4: <String as Lift>::lift(from, flat)?,p5: <String as Lift>::lift(from, flat)?,p6: <String as Lift>::lift(from, flat)?,p7: <String as Lift>::lift(from, flat)?,p8: <String as Lift>::lift(from, flat)?,p9: <String as Lift>::lift(from, flat)?,p10: <String as Lift>::lift(from, flat)?,p11: <String as Lift>::lift(from, flat)?,p12: <String as Lift>::lift(from, flat)?,p13: <String as Lift>::lift(from, flat)?,p14: <String as Lift>::lift(from, flat)?,p15: <String as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <String as Lift>::load(from, at)?,p1: <String as Lift>::load(from, at + 8)?,p2: <String as Lift>::load(from, at + 16)?,p3: <String as Lift>::load(from, at + 24)?,p4: <String as Lift>::load(from, at + 32)?,p5: <String as Lift>::load(from, at + 40)?,p6: <String as Lift>::load(from, at + 48)?,p7: <String as Lift>::load(from, at + 56)?,p8: <String as Lift>::load(from, at + 64)?,p9: <String as Lift>::load(from, at + 72)?,p10: <String as Lift>::load(from, at + 80)?,p11: <String as Lift>::load(from, at + 88)?,p12: <String as Lift>::load(from, at + 96)?,p13: <String as Lift>::load(from, at + 104)?,p14: <String as Lift>::load(from, at + 112)?,p15: <String as Lift>::load(from, at + 120)?, }) }
}
impl Lower for crate::abi::shapes::ArgsSixteenSpilled {
fn plan(value: &Self, plan: &mut Plan) { <String as Lower>::plan(&value.p0, plan);<String as Lower>::plan(&value.p1, plan);<String as Lower>::plan(&value.p2, plan);<String as Lower>::plan(&value.p3, plan);<String as Lower>::plan(&value.p4, plan);<String as Lower>::plan(&value.p5, plan);<String as Lower>::plan(&value.p6, plan);<String as Lower>::plan(&value.p7, plan);<String as Lower>::plan(&value.p8, plan);<String as Lower>::plan(&value.p9, plan);<String as Lower>::plan(&value.p10, plan);<String as Lower>::plan(&value.p11, plan);<String as Lower>::plan(&value.p12, plan);<String as Lower>::plan(&value.p13, plan);<String as Lower>::plan(&value.p14, plan);<String as Lower>::plan(&value.p15, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <String as Lower>::store(&value.p0, to, at)?;<String as Lower>::store(&value.p1, to, at + 8)?;<String as Lower>::store(&value.p2, to, at + 16)?;<String as Lower>::store(&value.p3, to, at + 24)?;<String as Lower>::store(&value.p4, to, at + 32)?;<String as Lower>::store(&value.p5, to, at + 40)?;<String as Lower>::store(&value.p6, to, at + 48)?;<String as Lower>::store(&value.p7, to, at + 56)?;<String as Lower>::store(&value.p8, to, at + 64)?;<String as Lower>::store(&value.p9, to, at + 72)?;<String as Lower>::store(&value.p10, to, at + 80)?;<String as Lower>::store(&value.p11, to, at + 88)?;<String as Lower>::store(&value.p12, to, at + 96)?;<String as Lower>::store(&value.p13, to, at + 104)?;<String as Lower>::store(&value.p14, to, at + 112)?;<String as Lower>::store(&value.p15, to, at + 120)?; Ok(()) }
}
impl Abi for crate::abi::shapes::ArgsLists { type Value = Self; const SIZE: u32 = 56; const ALIGN: u32 = 4; const FLAT: usize = 14;  }
impl Lift for crate::abi::shapes::ArgsLists {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <Vec<u8> as Lift>::lift(from, flat)?,p1: <Vec<u16> as Lift>::lift(from, flat)?,p2: <Vec<u32> as Lift>::lift(from, flat)?,p3: <Vec<u64> as Lift>::lift(from, flat)?,p4: <Vec<String> as Lift>::lift(from, flat)?,p5: <Vec<crate::abi::corners::Padded> as Lift>::lift(from, flat)?,p6: <Vec<Vec<u8>> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <Vec<u8> as Lift>::load(from, at)?,p1: <Vec<u16> as Lift>::load(from, at + 8)?,p2: <Vec<u32> as Lift>::load(from, at + 16)?,p3: <Vec<u64> as Lift>::load(from, at + 24)?,p4: <Vec<String> as Lift>::load(from, at + 32)?,p5: <Vec<crate::abi::corners::Padded> as Lift>::load(from, at + 40)?,p6: <Vec<Vec<u8>> as Lift>::load(from, at + 48)?, }) }
}
impl Lower for crate::abi::shapes::ArgsLists {
fn plan(value: &Self, plan: &mut Plan) { <Vec<u8> as Lower>::plan(&value.p0, plan);<Vec<u16> as Lower>::plan(&value.p1, plan);<Vec<u32> as Lower>::plan(&value.p2, plan);<Vec<u64> as Lower>::plan(&value.p3, plan);<Vec<String> as Lower>::plan(&value.p4, plan);<Vec<crate::abi::corners::Padded> as Lower>::plan(&value.p5, plan);<Vec<Vec<u8>> as Lower>::plan(&value.p6, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Vec<u8> as Lower>::store(&value.p0, to, at)?;<Vec<u16> as Lower>::store(&value.p1, to, at + 8)?;<Vec<u32> as Lower>::store(&value.p2, to, at + 16)?;<Vec<u64> as Lower>::store(&value.p3, to, at + 24)?;<Vec<String> as Lower>::store(&value.p4, to, at + 32)?;<Vec<crate::abi::corners::Padded> as Lower>::store(&value.p5, to, at + 40)?;<Vec<Vec<u8>> as Lower>::store(&value.p6, to, at + 48)?; Ok(()) }
}
impl Abi for crate::abi::shapes::ArgsSmall { type Value = Self; const SIZE: u32 = 12; const ALIGN: u32 = 4; const FLAT: usize = 6;  }
impl Lift for crate::abi::shapes::ArgsSmall {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <bool as Lift>::lift(from, flat)?,p1: <u8 as Lift>::lift(from, flat)?,p2: <u16 as Lift>::lift(from, flat)?,p3: <i8 as Lift>::lift(from, flat)?,p4: <i16 as Lift>::lift(from, flat)?,p5: <char as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <bool as Lift>::load(from, at)?,p1: <u8 as Lift>::load(from, at + 1)?,p2: <u16 as Lift>::load(from, at + 2)?,p3: <i8 as Lift>::load(from, at + 4)?,p4: <i16 as Lift>::load(from, at + 6)?,p5: <char as Lift>::load(from, at + 8)?, }) }
}
impl Lower for crate::abi::shapes::ArgsSmall {
fn plan(value: &Self, plan: &mut Plan) {  }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <bool as Lower>::store(&value.p0, to, at)?;<u8 as Lower>::store(&value.p1, to, at + 1)?;<u16 as Lower>::store(&value.p2, to, at + 2)?;<i8 as Lower>::store(&value.p3, to, at + 4)?;<i16 as Lower>::store(&value.p4, to, at + 6)?;<char as Lower>::store(&value.p5, to, at + 8)?; Ok(()) }
}
impl Abi for crate::abi::shapes::ArgsOwned { type Value = Self; const SIZE: u32 = 60; const ALIGN: u32 = 4; const FLAT: usize = 15;  }
impl Lift for crate::abi::shapes::ArgsOwned {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <(String, Vec<u8>,) as Lift>::lift(from, flat)?,p1: <Option<Vec<String>> as Lift>::lift(from, flat)?,p2: <Result<Vec<String>, (String, u8,)> as Lift>::lift(from, flat)?,p3: <Option<Option<String>> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <(String, Vec<u8>,) as Lift>::load(from, at)?,p1: <Option<Vec<String>> as Lift>::load(from, at + 16)?,p2: <Result<Vec<String>, (String, u8,)> as Lift>::load(from, at + 28)?,p3: <Option<Option<String>> as Lift>::load(from, at + 44)?, }) }
}
impl Lower for crate::abi::shapes::ArgsOwned {
fn plan(value: &Self, plan: &mut Plan) { <(String, Vec<u8>,) as Lower>::plan(&value.p0, plan);<Option<Vec<String>> as Lower>::plan(&value.p1, plan);<Result<Vec<String>, (String, u8,)> as Lower>::plan(&value.p2, plan);<Option<Option<String>> as Lower>::plan(&value.p3, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <(String, Vec<u8>,) as Lower>::store(&value.p0, to, at)?;<Option<Vec<String>> as Lower>::store(&value.p1, to, at + 16)?;<Result<Vec<String>, (String, u8,)> as Lower>::store(&value.p2, to, at + 28)?;<Option<Option<String>> as Lower>::store(&value.p3, to, at + 44)?; Ok(()) }
}
impl Abi for crate::abi::shapes::ArgsTaken { type Value = Self; const SIZE: u32 = 40; const ALIGN: u32 = 8; const FLAT: usize = 8;  }
impl Lift for crate::abi::shapes::ArgsTaken {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { args: <u8 as Lift>::lift(from, flat)?,at: <u32 as Lift>::lift(from, flat)?,call: <String as Lift>::lift(from, flat)?,flat: <u8 as Lift>::lift(from, flat)?,from: <u64 as Lift>::lift(from, flat)?,handle: <u8 as Lift>::lift(from, flat)?,instance: <u8 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { args: <u8 as Lift>::load(from, at)?,at: <u32 as Lift>::load(from, at + 4)?,call: <String as Lift>::load(from, at + 8)?,flat: <u8 as Lift>::load(from, at + 16)?,from: <u64 as Lift>::load(from, at + 24)?,handle: <u8 as Lift>::load(from, at + 32)?,instance: <u8 as Lift>::load(from, at + 33)?, }) }
}
impl Lower for crate::abi::shapes::ArgsTaken {
fn plan(value: &Self, plan: &mut Plan) { <String as Lower>::plan(&value.call, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <u8 as Lower>::store(&value.args, to, at)?;<u32 as Lower>::store(&value.at, to, at + 4)?;<String as Lower>::store(&value.call, to, at + 8)?;<u8 as Lower>::store(&value.flat, to, at + 16)?;<u64 as Lower>::store(&value.from, to, at + 24)?;<u8 as Lower>::store(&value.handle, to, at + 32)?;<u8 as Lower>::store(&value.instance, to, at + 33)?; Ok(()) }
}
impl Abi for crate::abi::shapes::ArgsTakenSpilled { type Value = Self; const SIZE: u32 = 80; const ALIGN: u32 = 8; const FLAT: usize = 19;  }
impl Lift for crate::abi::shapes::ArgsTakenSpilled {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { args: <u8 as Lift>::lift(from, flat)?,at: <u32 as Lift>::lift(from, flat)?,call: <String as Lift>::lift(from, flat)?,flat: <u8 as Lift>::lift(from, flat)?,from: <u64 as Lift>::lift(from, flat)?,handle: <u8 as Lift>::lift(from, flat)?,instance: <u8 as Lift>::lift(from, flat)?,linker: <Vec<u8> as Lift>::lift(from, flat)?,result: <u16 as Lift>::lift(from, flat)?,s: <u8 as Lift>::lift(from, flat)?,store: <f32 as Lift>::lift(from, flat)?,syscalls: <i8 as Lift>::lift(from, flat)?,v: <u64 as Lift>::lift(from, flat)?,to: <String as Lift>::lift(from, flat)?,this: <String as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { args: <u8 as Lift>::load(from, at)?,at: <u32 as Lift>::load(from, at + 4)?,call: <String as Lift>::load(from, at + 8)?,flat: <u8 as Lift>::load(from, at + 16)?,from: <u64 as Lift>::load(from, at + 24)?,handle: <u8 as Lift>::load(from, at + 32)?,instance: <u8 as Lift>::load(from, at + 33)?,linker: <Vec<u8> as Lift>::load(from, at + 36)?,result: <u16 as Lift>::load(from, at + 44)?,s: <u8 as Lift>::load(from, at + 46)?,store: <f32 as Lift>::load(from, at + 48)?,syscalls: <i8 as Lift>::load(from, at + 52)?,v: <u64 as Lift>::load(from, at + 56)?,to: <String as Lift>::load(from, at + 64)?,this: <String as Lift>::load(from, at + 72)?, }) }
}
impl Lower for crate::abi::shapes::ArgsTakenSpilled {
fn plan(value: &Self, plan: &mut Plan) { <String as Lower>::plan(&value.call, plan);<Vec<u8> as Lower>::plan(&value.linker, plan);<String as Lower>::plan(&value.to, plan);<String as Lower>::plan(&value.this, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <u8 as Lower>::store(&value.args, to, at)?;<u32 as Lower>::store(&value.at, to, at + 4)?;<String as Lower>::store(&value.call, to, at + 8)?;<u8 as Lower>::store(&value.flat, to, at + 16)?;<u64 as Lower>::store(&value.from, to, at + 24)?;<u8 as Lower>::store(&value.handle, to, at + 32)?;<u8 as Lower>::store(&value.instance, to, at + 33)?;<Vec<u8> as Lower>::store(&value.linker, to, at + 36)?;<u16 as Lower>::store(&value.result, to, at + 44)?;<u8 as Lower>::store(&value.s, to, at + 46)?;<f32 as Lower>::store(&value.store, to, at + 48)?;<i8 as Lower>::store(&value.syscalls, to, at + 52)?;<u64 as Lower>::store(&value.v, to, at + 56)?;<String as Lower>::store(&value.to, to, at + 64)?;<String as Lower>::store(&value.this, to, at + 72)?; Ok(()) }
}
impl Abi for crate::abi::waiting::ArgsMany { type Value = Self; const SIZE: u32 = 104; const ALIGN: u32 = 8; const FLAT: usize = 18;  }
impl Lift for crate::abi::waiting::ArgsMany {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <u8 as Lift>::lift(from, flat)?,p1: <String as Lift>::lift(from, flat)?,p2: <Vec<String> as Lift>::lift(from, flat)?,p3: <f64 as Lift>::lift(from, flat)?,p4: <i64 as Lift>::lift(from, flat)?,p5: <Option<String> as Lift>::lift(from, flat)?,p6: <(u8, u64, u8,) as Lift>::lift(from, flat)?,p7: <Result<u32, String> as Lift>::lift(from, flat)?,p8: <Vec<u8> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <u8 as Lift>::load(from, at)?,p1: <String as Lift>::load(from, at + 4)?,p2: <Vec<String> as Lift>::load(from, at + 12)?,p3: <f64 as Lift>::load(from, at + 24)?,p4: <i64 as Lift>::load(from, at + 32)?,p5: <Option<String> as Lift>::load(from, at + 40)?,p6: <(u8, u64, u8,) as Lift>::load(from, at + 56)?,p7: <Result<u32, String> as Lift>::load(from, at + 80)?,p8: <Vec<u8> as Lift>::load(from, at + 92)?, }) }
}
impl Lower for crate::abi::waiting::ArgsMany {
fn plan(value: &Self, plan: &mut Plan) { <String as Lower>::plan(&value.p1, plan);<Vec<String> as Lower>::plan(&value.p2, plan);<Option<String> as Lower>::plan(&value.p5, plan);<Result<u32, String> as Lower>::plan(&value.p7, plan);<Vec<u8> as Lower>::plan(&value.p8, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <u8 as Lower>::store(&value.p0, to, at)?;<String as Lower>::store(&value.p1, to, at + 4)?;<Vec<String> as Lower>::store(&value.p2, to, at + 12)?;<f64 as Lower>::store(&value.p3, to, at + 24)?;<i64 as Lower>::store(&value.p4, to, at + 32)?;<Option<String> as Lower>::store(&value.p5, to, at + 40)?;<(u8, u64, u8,) as Lower>::store(&value.p6, to, at + 56)?;<Result<u32, String> as Lower>::store(&value.p7, to, at + 80)?;<Vec<u8> as Lower>::store(&value.p8, to, at + 92)?; Ok(()) }
}
impl Handle for crate::abi::handles::CounterHandle { const RESOURCE: u16 = 0;
fn from_rep(rep: u32) -> Self { Self(rep) }
fn rep(self) -> u32 { self.0 } }
impl Handle for crate::abi::handles::LabelHandle { const RESOURCE: u16 = 1;
fn from_rep(rep: u32) -> Self { Self(rep) }
fn rep(self) -> u32 { self.0 } }
impl Abi for crate::abi::random_a::A0 { type Value = Self; const SIZE: u32 = 4; const ALIGN: u32 = 4; const FLAT: usize = 1;  }
impl Lift for crate::abi::random_a::A0 {
fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self::from_bits(flat.next_u32())) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self::from_bits(from.discriminant(at, 4)?)) }
}
impl Lower for crate::abi::random_a::A0 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 4, value.bits()) }
}
impl Abi for crate::abi::random_a::A1 { type Value = Self; const SIZE: u32 = 1; const ALIGN: u32 = 1; const FLAT: usize = 1;  }
impl Lift for crate::abi::random_a::A1 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); 
Ok(match case { 0 => Self::C0,1 => Self::C1,2 => Self::C2,3 => Self::C3,4 => Self::C4,5 => Self::C5,6 => Self::C6,7 => Self::C7, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0,1 => Self::C1,2 => Self::C2,3 => Self::C3,4 => Self::C4,5 => Self::C5,6 => Self::C6,7 => Self::C7, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_a::A1 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 1, *value as u32) }
}
impl Abi for crate::abi::random_a::A2 { type Value = Self; const SIZE: u32 = 12; const ALIGN: u32 = 4; const FLAT: usize = 3;  }
impl Lift for crate::abi::random_a::A2 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(2);
Ok(match case { 0 => Self::C0(<Option<crate::abi::random_a::A0> as Lift>::lift(from, &mut payload)?),1 => Self::C1(<Result<(), ()> as Lift>::lift(from, &mut payload)?),2 => Self::C2(<crate::abi::random_a::A1 as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0(<Option<crate::abi::random_a::A0> as Lift>::load(from, at + 4)?),1 => Self::C1(<Result<(), ()> as Lift>::load(from, at + 4)?),2 => Self::C2(<crate::abi::random_a::A1 as Lift>::load(from, at + 4)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_a::A2 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_a::A2::C0(value) => { to.discriminant(at, 1, 0)?; <Option<crate::abi::random_a::A0> as Lower>::store(value, to, at + 4) }crate::abi::random_a::A2::C1(value) => { to.discriminant(at, 1, 1)?; <Result<(), ()> as Lower>::store(value, to, at + 4) }crate::abi::random_a::A2::C2(value) => { to.discriminant(at, 1, 2)?; <crate::abi::random_a::A1 as Lower>::store(value, to, at + 4) } } }
}
impl Abi for crate::abi::random_a::A3 { type Value = Self; const SIZE: u32 = 8; const ALIGN: u32 = 4; const FLAT: usize = 2; const SIGNED: bool = <Option<crate::abi::random_a::A0> as Abi>::SIGNED; }
impl Lift for crate::abi::random_a::A3 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <Option<crate::abi::random_a::A0> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <Option<crate::abi::random_a::A0> as Lift>::load(from, at)?, }) }
}
impl Lower for crate::abi::random_a::A3 {
fn plan(value: &Self, plan: &mut Plan) {  }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Option<crate::abi::random_a::A0> as Lower>::store(&value.f0, to, at)?; Ok(()) }
}
impl Abi for crate::abi::random_a::A4 { type Value = Self; const SIZE: u32 = 64; const ALIGN: u32 = 8; const FLAT: usize = 14;  }
impl Lift for crate::abi::random_a::A4 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <((f32, u64, u16, i8, u32, i32,),) as Lift>::lift(from, flat)?,f1: <Vec<(String, f32, i64, u64,)> as Lift>::lift(from, flat)?,f2: <Option<Result<(), ()>> as Lift>::lift(from, flat)?,f3: <i32 as Lift>::lift(from, flat)?,f4: <f32 as Lift>::lift(from, flat)?,f5: <Vec<crate::abi::random_a::A3> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <((f32, u64, u16, i8, u32, i32,),) as Lift>::load(from, at)?,f1: <Vec<(String, f32, i64, u64,)> as Lift>::load(from, at + 32)?,f2: <Option<Result<(), ()>> as Lift>::load(from, at + 40)?,f3: <i32 as Lift>::load(from, at + 44)?,f4: <f32 as Lift>::load(from, at + 48)?,f5: <Vec<crate::abi::random_a::A3> as Lift>::load(from, at + 52)?, }) }
}
impl Lower for crate::abi::random_a::A4 {
fn plan(value: &Self, plan: &mut Plan) { <Vec<(String, f32, i64, u64,)> as Lower>::plan(&value.f1, plan);<Vec<crate::abi::random_a::A3> as Lower>::plan(&value.f5, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <((f32, u64, u16, i8, u32, i32,),) as Lower>::store(&value.f0, to, at)?;<Vec<(String, f32, i64, u64,)> as Lower>::store(&value.f1, to, at + 32)?;<Option<Result<(), ()>> as Lower>::store(&value.f2, to, at + 40)?;<i32 as Lower>::store(&value.f3, to, at + 44)?;<f32 as Lower>::store(&value.f4, to, at + 48)?;<Vec<crate::abi::random_a::A3> as Lower>::store(&value.f5, to, at + 52)?; Ok(()) }
}
impl Abi for crate::abi::random_a::A5 { type Value = Self; const SIZE: u32 = 1; const ALIGN: u32 = 1; const FLAT: usize = 1;  }
impl Lift for crate::abi::random_a::A5 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); 
Ok(match case { 0 => Self::C0,1 => Self::C1,2 => Self::C2,3 => Self::C3,4 => Self::C4,5 => Self::C5,6 => Self::C6, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0,1 => Self::C1,2 => Self::C2,3 => Self::C3,4 => Self::C4,5 => Self::C5,6 => Self::C6, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_a::A5 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 1, *value as u32) }
}
impl Abi for crate::abi::random_a::A6 { type Value = Self; const SIZE: u32 = 8; const ALIGN: u32 = 4; const FLAT: usize = 2;  }
impl Lift for crate::abi::random_a::A6 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(1);
Ok(match case { 0 => Self::C0(<i32 as Lift>::lift(from, &mut payload)?),1 => Self::C1, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0(<i32 as Lift>::load(from, at + 4)?),1 => Self::C1, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_a::A6 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_a::A6::C0(value) => { to.discriminant(at, 1, 0)?; <i32 as Lower>::store(value, to, at + 4) }crate::abi::random_a::A6::C1 => to.discriminant(at, 1, 1), } }
}
impl Abi for crate::abi::random_a::A7 { type Value = Self; const SIZE: u32 = 64; const ALIGN: u32 = 4; const FLAT: usize = 16;  }
impl Lift for crate::abi::random_a::A7 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <crate::abi::random_a::A6 as Lift>::lift(from, flat)?,f1: <i32 as Lift>::lift(from, flat)?,f2: <crate::abi::random_a::A6 as Lift>::lift(from, flat)?,f3: <Vec<u32> as Lift>::lift(from, flat)?,f4: <(bool, Vec<u8>, Option<u32>,) as Lift>::lift(from, flat)?,f5: <crate::abi::random_a::A5 as Lift>::lift(from, flat)?,f6: <Option<Vec<u16>> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <crate::abi::random_a::A6 as Lift>::load(from, at)?,f1: <i32 as Lift>::load(from, at + 8)?,f2: <crate::abi::random_a::A6 as Lift>::load(from, at + 12)?,f3: <Vec<u32> as Lift>::load(from, at + 20)?,f4: <(bool, Vec<u8>, Option<u32>,) as Lift>::load(from, at + 28)?,f5: <crate::abi::random_a::A5 as Lift>::load(from, at + 48)?,f6: <Option<Vec<u16>> as Lift>::load(from, at + 52)?, }) }
}
impl Lower for crate::abi::random_a::A7 {
fn plan(value: &Self, plan: &mut Plan) { <Vec<u32> as Lower>::plan(&value.f3, plan);<(bool, Vec<u8>, Option<u32>,) as Lower>::plan(&value.f4, plan);<Option<Vec<u16>> as Lower>::plan(&value.f6, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <crate::abi::random_a::A6 as Lower>::store(&value.f0, to, at)?;<i32 as Lower>::store(&value.f1, to, at + 8)?;<crate::abi::random_a::A6 as Lower>::store(&value.f2, to, at + 12)?;<Vec<u32> as Lower>::store(&value.f3, to, at + 20)?;<(bool, Vec<u8>, Option<u32>,) as Lower>::store(&value.f4, to, at + 28)?;<crate::abi::random_a::A5 as Lower>::store(&value.f5, to, at + 48)?;<Option<Vec<u16>> as Lower>::store(&value.f6, to, at + 52)?; Ok(()) }
}
impl Abi for crate::abi::random_a::A8 { type Value = Self; const SIZE: u32 = 1; const ALIGN: u32 = 1; const FLAT: usize = 1;  }
impl Lift for crate::abi::random_a::A8 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); 
Ok(match case { 0 => Self::C0,1 => Self::C1,2 => Self::C2,3 => Self::C3,4 => Self::C4,5 => Self::C5,6 => Self::C6,7 => Self::C7, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0,1 => Self::C1,2 => Self::C2,3 => Self::C3,4 => Self::C4,5 => Self::C5,6 => Self::C6,7 => Self::C7, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_a::A8 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 1, *value as u32) }
}
impl Abi for crate::abi::random_a::A9 { type Value = Self; const SIZE: u32 = 80; const ALIGN: u32 = 8; const FLAT: usize = 18;  }
impl Lift for crate::abi::random_a::A9 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(17);
Ok(match case { 0 => Self::C0(<Result<(), crate::abi::random_a::A3> as Lift>::lift(from, &mut payload)?),1 => Self::C1(<Option<Option<i16>> as Lift>::lift(from, &mut payload)?),2 => Self::C2(<u64 as Lift>::lift(from, &mut payload)?),3 => Self::C3(<Option<crate::abi::random_a::A7> as Lift>::lift(from, &mut payload)?),4 => Self::C4(<Option<(String, f64, i64, i8,)> as Lift>::lift(from, &mut payload)?),5 => Self::C5, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0(<Result<(), crate::abi::random_a::A3> as Lift>::load(from, at + 8)?),1 => Self::C1(<Option<Option<i16>> as Lift>::load(from, at + 8)?),2 => Self::C2(<u64 as Lift>::load(from, at + 8)?),3 => Self::C3(<Option<crate::abi::random_a::A7> as Lift>::load(from, at + 8)?),4 => Self::C4(<Option<(String, f64, i64, i8,)> as Lift>::load(from, at + 8)?),5 => Self::C5, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_a::A9 {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::random_a::A9::C3(value) => <Option<crate::abi::random_a::A7> as Lower>::plan(value, plan),crate::abi::random_a::A9::C4(value) => <Option<(String, f64, i64, i8,)> as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_a::A9::C0(value) => { to.discriminant(at, 1, 0)?; <Result<(), crate::abi::random_a::A3> as Lower>::store(value, to, at + 8) }crate::abi::random_a::A9::C1(value) => { to.discriminant(at, 1, 1)?; <Option<Option<i16>> as Lower>::store(value, to, at + 8) }crate::abi::random_a::A9::C2(value) => { to.discriminant(at, 1, 2)?; <u64 as Lower>::store(value, to, at + 8) }crate::abi::random_a::A9::C3(value) => { to.discriminant(at, 1, 3)?; <Option<crate::abi::random_a::A7> as Lower>::store(value, to, at + 8) }crate::abi::random_a::A9::C4(value) => { to.discriminant(at, 1, 4)?; <Option<(String, f64, i64, i8,)> as Lower>::store(value, to, at + 8) }crate::abi::random_a::A9::C5 => to.discriminant(at, 1, 5), } }
}
impl Abi for crate::abi::random_a::Args0 { type Value = Self; const SIZE: u32 = 328; const ALIGN: u32 = 8; const FLAT: usize = 67;  }
impl Lift for crate::abi::random_a::Args0 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <u64 as Lift>::lift(from, flat)?,p1: <crate::abi::random_a::A2 as Lift>::lift(from, flat)?,p2: <Option<u32> as Lift>::lift(from, flat)?,p3: <Option<i64> as Lift>::lift(from, flat)?,p4: <crate::abi::random_a::A8 as Lift>::lift(from, flat)?,p5: <crate::abi::random_a::A4 as Lift>::lift(from, flat)?,p6: <crate::abi::random_a::A7 as Lift>::lift(from, flat)?,p7: <(Option<Option<bool>>, Option<bool>, Option<Vec<u8>>,) as Lift>::lift(from, flat)?,p8: <(crate::abi::random_a::A6, Option<f64>,) as Lift>::lift(from, flat)?,p9: <f32 as Lift>::lift(from, flat)?,p10: <i32 as Lift>::lift(from, flat)?,p11: <(Result<(), Vec<String>>, Option<Option<i64>>, (u64, Result<(), ()>, Vec<u64>, Option<u64>,),) as Lift>::lift(from, flat)?,p12: <crate::abi::random_a::A3 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <u64 as Lift>::load(from, at)?,p1: <crate::abi::random_a::A2 as Lift>::load(from, at + 8)?,p2: <Option<u32> as Lift>::load(from, at + 20)?,p3: <Option<i64> as Lift>::load(from, at + 32)?,p4: <crate::abi::random_a::A8 as Lift>::load(from, at + 48)?,p5: <crate::abi::random_a::A4 as Lift>::load(from, at + 56)?,p6: <crate::abi::random_a::A7 as Lift>::load(from, at + 120)?,p7: <(Option<Option<bool>>, Option<bool>, Option<Vec<u8>>,) as Lift>::load(from, at + 184)?,p8: <(crate::abi::random_a::A6, Option<f64>,) as Lift>::load(from, at + 208)?,p9: <f32 as Lift>::load(from, at + 232)?,p10: <i32 as Lift>::load(from, at + 236)?,p11: <(Result<(), Vec<String>>, Option<Option<i64>>, (u64, Result<(), ()>, Vec<u64>, Option<u64>,),) as Lift>::load(from, at + 240)?,p12: <crate::abi::random_a::A3 as Lift>::load(from, at + 320)?, }) }
}
impl Lower for crate::abi::random_a::Args0 {
fn plan(value: &Self, plan: &mut Plan) { <crate::abi::random_a::A4 as Lower>::plan(&value.p5, plan);<crate::abi::random_a::A7 as Lower>::plan(&value.p6, plan);<(Option<Option<bool>>, Option<bool>, Option<Vec<u8>>,) as Lower>::plan(&value.p7, plan);<(Result<(), Vec<String>>, Option<Option<i64>>, (u64, Result<(), ()>, Vec<u64>, Option<u64>,),) as Lower>::plan(&value.p11, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <u64 as Lower>::store(&value.p0, to, at)?;<crate::abi::random_a::A2 as Lower>::store(&value.p1, to, at + 8)?;<Option<u32> as Lower>::store(&value.p2, to, at + 20)?;<Option<i64> as Lower>::store(&value.p3, to, at + 32)?;<crate::abi::random_a::A8 as Lower>::store(&value.p4, to, at + 48)?;<crate::abi::random_a::A4 as Lower>::store(&value.p5, to, at + 56)?;<crate::abi::random_a::A7 as Lower>::store(&value.p6, to, at + 120)?;<(Option<Option<bool>>, Option<bool>, Option<Vec<u8>>,) as Lower>::store(&value.p7, to, at + 184)?;<(crate::abi::random_a::A6, Option<f64>,) as Lower>::store(&value.p8, to, at + 208)?;<f32 as Lower>::store(&value.p9, to, at + 232)?;<i32 as Lower>::store(&value.p10, to, at + 236)?;<(Result<(), Vec<String>>, Option<Option<i64>>, (u64, Result<(), ()>, Vec<u64>, Option<u64>,),) as Lower>::store(&value.p11, to, at + 240)?;<crate::abi::random_a::A3 as Lower>::store(&value.p12, to, at + 320)?; Ok(()) }
}
impl Abi for crate::abi::random_a::Args1 { type Value = Self; const SIZE: u32 = 88; const ALIGN: u32 = 8; const FLAT: usize = 17;  }
impl Lift for crate::abi::random_a::Args1 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <Result<(), i64> as Lift>::lift(from, flat)?,p1: <Option<(crate::abi::random_a::A4,)> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <Result<(), i64> as Lift>::load(from, at)?,p1: <Option<(crate::abi::random_a::A4,)> as Lift>::load(from, at + 16)?, }) }
}
impl Lower for crate::abi::random_a::Args1 {
fn plan(value: &Self, plan: &mut Plan) { <Option<(crate::abi::random_a::A4,)> as Lower>::plan(&value.p1, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Result<(), i64> as Lower>::store(&value.p0, to, at)?;<Option<(crate::abi::random_a::A4,)> as Lower>::store(&value.p1, to, at + 16)?; Ok(()) }
}
impl Abi for crate::abi::random_a::Args2 { type Value = Self; const SIZE: u32 = 96; const ALIGN: u32 = 8; const FLAT: usize = 23;  }
impl Lift for crate::abi::random_a::Args2 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <Option<crate::abi::random_a::A7> as Lift>::lift(from, flat)?,p1: <f64 as Lift>::lift(from, flat)?,p2: <Option<String> as Lift>::lift(from, flat)?,p3: <crate::abi::random_a::A1 as Lift>::lift(from, flat)?,p4: <crate::abi::random_a::A5 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <Option<crate::abi::random_a::A7> as Lift>::load(from, at)?,p1: <f64 as Lift>::load(from, at + 72)?,p2: <Option<String> as Lift>::load(from, at + 80)?,p3: <crate::abi::random_a::A1 as Lift>::load(from, at + 92)?,p4: <crate::abi::random_a::A5 as Lift>::load(from, at + 93)?, }) }
}
impl Lower for crate::abi::random_a::Args2 {
fn plan(value: &Self, plan: &mut Plan) { <Option<crate::abi::random_a::A7> as Lower>::plan(&value.p0, plan);<Option<String> as Lower>::plan(&value.p2, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Option<crate::abi::random_a::A7> as Lower>::store(&value.p0, to, at)?;<f64 as Lower>::store(&value.p1, to, at + 72)?;<Option<String> as Lower>::store(&value.p2, to, at + 80)?;<crate::abi::random_a::A1 as Lower>::store(&value.p3, to, at + 92)?;<crate::abi::random_a::A5 as Lower>::store(&value.p4, to, at + 93)?; Ok(()) }
}
impl Abi for crate::abi::random_a::Args4 { type Value = Self; const SIZE: u32 = 72; const ALIGN: u32 = 8; const FLAT: usize = 13;  }
impl Lift for crate::abi::random_a::Args4 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <(f64, (Option<f64>, Option<u8>, Result<u16, char>,), Result<(), ()>,) as Lift>::lift(from, flat)?,p1: <Result<Option<char>, ()> as Lift>::lift(from, flat)?,p2: <crate::abi::random_a::A3 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <(f64, (Option<f64>, Option<u8>, Result<u16, char>,), Result<(), ()>,) as Lift>::load(from, at)?,p1: <Result<Option<char>, ()> as Lift>::load(from, at + 48)?,p2: <crate::abi::random_a::A3 as Lift>::load(from, at + 60)?, }) }
}
impl Lower for crate::abi::random_a::Args4 {
fn plan(value: &Self, plan: &mut Plan) {  }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <(f64, (Option<f64>, Option<u8>, Result<u16, char>,), Result<(), ()>,) as Lower>::store(&value.p0, to, at)?;<Result<Option<char>, ()> as Lower>::store(&value.p1, to, at + 48)?;<crate::abi::random_a::A3 as Lower>::store(&value.p2, to, at + 60)?; Ok(()) }
}
impl Abi for crate::abi::random_a::Args5 { type Value = Self; const SIZE: u32 = 96; const ALIGN: u32 = 8; const FLAT: usize = 22;  }
impl Lift for crate::abi::random_a::Args5 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <Option<Option<Option<char>>> as Lift>::lift(from, flat)?,p1: <(((f32, f64, bool, u32,), i64, crate::abi::random_a::A1,), Vec<(i32, u32, i64, i64,)>, Option<crate::abi::random_a::A1>, Option<crate::abi::random_a::A3>,) as Lift>::lift(from, flat)?,p2: <Result<crate::abi::random_a::A8, ()> as Lift>::lift(from, flat)?,p3: <Option<Vec<Option<u64>>> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <Option<Option<Option<char>>> as Lift>::load(from, at)?,p1: <(((f32, f64, bool, u32,), i64, crate::abi::random_a::A1,), Vec<(i32, u32, i64, i64,)>, Option<crate::abi::random_a::A1>, Option<crate::abi::random_a::A3>,) as Lift>::load(from, at + 16)?,p2: <Result<crate::abi::random_a::A8, ()> as Lift>::load(from, at + 80)?,p3: <Option<Vec<Option<u64>>> as Lift>::load(from, at + 84)?, }) }
}
impl Lower for crate::abi::random_a::Args5 {
fn plan(value: &Self, plan: &mut Plan) { <(((f32, f64, bool, u32,), i64, crate::abi::random_a::A1,), Vec<(i32, u32, i64, i64,)>, Option<crate::abi::random_a::A1>, Option<crate::abi::random_a::A3>,) as Lower>::plan(&value.p1, plan);<Option<Vec<Option<u64>>> as Lower>::plan(&value.p3, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Option<Option<Option<char>>> as Lower>::store(&value.p0, to, at)?;<(((f32, f64, bool, u32,), i64, crate::abi::random_a::A1,), Vec<(i32, u32, i64, i64,)>, Option<crate::abi::random_a::A1>, Option<crate::abi::random_a::A3>,) as Lower>::store(&value.p1, to, at + 16)?;<Result<crate::abi::random_a::A8, ()> as Lower>::store(&value.p2, to, at + 80)?;<Option<Vec<Option<u64>>> as Lower>::store(&value.p3, to, at + 84)?; Ok(()) }
}
impl Abi for crate::abi::random_a::Args6 { type Value = Self; const SIZE: u32 = 32; const ALIGN: u32 = 8; const FLAT: usize = 7;  }
impl Lift for crate::abi::random_a::Args6 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::random_a::A2 as Lift>::lift(from, flat)?,p1: <char as Lift>::lift(from, flat)?,p2: <crate::abi::random_a::A6 as Lift>::lift(from, flat)?,p3: <i64 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::random_a::A2 as Lift>::load(from, at)?,p1: <char as Lift>::load(from, at + 12)?,p2: <crate::abi::random_a::A6 as Lift>::load(from, at + 16)?,p3: <i64 as Lift>::load(from, at + 24)?, }) }
}
impl Lower for crate::abi::random_a::Args6 {
fn plan(value: &Self, plan: &mut Plan) {  }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <crate::abi::random_a::A2 as Lower>::store(&value.p0, to, at)?;<char as Lower>::store(&value.p1, to, at + 12)?;<crate::abi::random_a::A6 as Lower>::store(&value.p2, to, at + 16)?;<i64 as Lower>::store(&value.p3, to, at + 24)?; Ok(()) }
}
impl Abi for crate::abi::random_b::B0 { type Value = Self; const SIZE: u32 = 104; const ALIGN: u32 = 8; const FLAT: usize = 23;  }
impl Lift for crate::abi::random_b::B0 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <char as Lift>::lift(from, flat)?,f1: <crate::abi::random_a::A4 as Lift>::lift(from, flat)?,f2: <Option<i32> as Lift>::lift(from, flat)?,f3: <Result<String, Vec<u32>> as Lift>::lift(from, flat)?,f4: <crate::abi::random_a::A8 as Lift>::lift(from, flat)?,f5: <Option<u16> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <char as Lift>::load(from, at)?,f1: <crate::abi::random_a::A4 as Lift>::load(from, at + 8)?,f2: <Option<i32> as Lift>::load(from, at + 72)?,f3: <Result<String, Vec<u32>> as Lift>::load(from, at + 80)?,f4: <crate::abi::random_a::A8 as Lift>::load(from, at + 92)?,f5: <Option<u16> as Lift>::load(from, at + 94)?, }) }
}
impl Lower for crate::abi::random_b::B0 {
fn plan(value: &Self, plan: &mut Plan) { <crate::abi::random_a::A4 as Lower>::plan(&value.f1, plan);<Result<String, Vec<u32>> as Lower>::plan(&value.f3, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <char as Lower>::store(&value.f0, to, at)?;<crate::abi::random_a::A4 as Lower>::store(&value.f1, to, at + 8)?;<Option<i32> as Lower>::store(&value.f2, to, at + 72)?;<Result<String, Vec<u32>> as Lower>::store(&value.f3, to, at + 80)?;<crate::abi::random_a::A8 as Lower>::store(&value.f4, to, at + 92)?;<Option<u16> as Lower>::store(&value.f5, to, at + 94)?; Ok(()) }
}
impl Abi for crate::abi::random_b::B1 { type Value = Self; const SIZE: u32 = 192; const ALIGN: u32 = 8; const FLAT: usize = 36;  }
impl Lift for crate::abi::random_b::B1 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <Result<(), ()> as Lift>::lift(from, flat)?,f1: <Option<Option<u64>> as Lift>::lift(from, flat)?,f2: <(char, crate::abi::random_b::B0, Result<String, ()>, String,) as Lift>::lift(from, flat)?,f3: <i16 as Lift>::lift(from, flat)?,f4: <i64 as Lift>::lift(from, flat)?,f5: <f64 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <Result<(), ()> as Lift>::load(from, at)?,f1: <Option<Option<u64>> as Lift>::load(from, at + 8)?,f2: <(char, crate::abi::random_b::B0, Result<String, ()>, String,) as Lift>::load(from, at + 32)?,f3: <i16 as Lift>::load(from, at + 168)?,f4: <i64 as Lift>::load(from, at + 176)?,f5: <f64 as Lift>::load(from, at + 184)?, }) }
}
impl Lower for crate::abi::random_b::B1 {
fn plan(value: &Self, plan: &mut Plan) { <(char, crate::abi::random_b::B0, Result<String, ()>, String,) as Lower>::plan(&value.f2, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Result<(), ()> as Lower>::store(&value.f0, to, at)?;<Option<Option<u64>> as Lower>::store(&value.f1, to, at + 8)?;<(char, crate::abi::random_b::B0, Result<String, ()>, String,) as Lower>::store(&value.f2, to, at + 32)?;<i16 as Lower>::store(&value.f3, to, at + 168)?;<i64 as Lower>::store(&value.f4, to, at + 176)?;<f64 as Lower>::store(&value.f5, to, at + 184)?; Ok(()) }
}
impl Abi for crate::abi::random_b::B2 { type Value = Self; const SIZE: u32 = 112; const ALIGN: u32 = 8; const FLAT: usize = 24;  }
impl Lift for crate::abi::random_b::B2 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(23);
Ok(match case { 0 => Self::C0(<Result<(char, u8,), Option<u64>> as Lift>::lift(from, &mut payload)?),1 => Self::C1(<Option<char> as Lift>::lift(from, &mut payload)?),2 => Self::C2(<Option<i32> as Lift>::lift(from, &mut payload)?),3 => Self::C3(<crate::abi::random_b::B0 as Lift>::lift(from, &mut payload)?),4 => Self::C4(<f64 as Lift>::lift(from, &mut payload)?),5 => Self::C5(<String as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0(<Result<(char, u8,), Option<u64>> as Lift>::load(from, at + 8)?),1 => Self::C1(<Option<char> as Lift>::load(from, at + 8)?),2 => Self::C2(<Option<i32> as Lift>::load(from, at + 8)?),3 => Self::C3(<crate::abi::random_b::B0 as Lift>::load(from, at + 8)?),4 => Self::C4(<f64 as Lift>::load(from, at + 8)?),5 => Self::C5(<String as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_b::B2 {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::random_b::B2::C3(value) => <crate::abi::random_b::B0 as Lower>::plan(value, plan),crate::abi::random_b::B2::C5(value) => <String as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_b::B2::C0(value) => { to.discriminant(at, 1, 0)?; <Result<(char, u8,), Option<u64>> as Lower>::store(value, to, at + 8) }crate::abi::random_b::B2::C1(value) => { to.discriminant(at, 1, 1)?; <Option<char> as Lower>::store(value, to, at + 8) }crate::abi::random_b::B2::C2(value) => { to.discriminant(at, 1, 2)?; <Option<i32> as Lower>::store(value, to, at + 8) }crate::abi::random_b::B2::C3(value) => { to.discriminant(at, 1, 3)?; <crate::abi::random_b::B0 as Lower>::store(value, to, at + 8) }crate::abi::random_b::B2::C4(value) => { to.discriminant(at, 1, 4)?; <f64 as Lower>::store(value, to, at + 8) }crate::abi::random_b::B2::C5(value) => { to.discriminant(at, 1, 5)?; <String as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::random_b::B3 { type Value = Self; const SIZE: u32 = 80; const ALIGN: u32 = 8; const FLAT: usize = 17;  }
impl Lift for crate::abi::random_b::B3 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(16);
Ok(match case { 0 => Self::C0(<Vec<i64> as Lift>::lift(from, &mut payload)?),1 => Self::C1(<(crate::abi::random_a::A4, Option<u8>,) as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0(<Vec<i64> as Lift>::load(from, at + 8)?),1 => Self::C1(<(crate::abi::random_a::A4, Option<u8>,) as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_b::B3 {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::random_b::B3::C0(value) => <Vec<i64> as Lower>::plan(value, plan),crate::abi::random_b::B3::C1(value) => <(crate::abi::random_a::A4, Option<u8>,) as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_b::B3::C0(value) => { to.discriminant(at, 1, 0)?; <Vec<i64> as Lower>::store(value, to, at + 8) }crate::abi::random_b::B3::C1(value) => { to.discriminant(at, 1, 1)?; <(crate::abi::random_a::A4, Option<u8>,) as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::random_b::B4 { type Value = Self; const SIZE: u32 = 88; const ALIGN: u32 = 8; const FLAT: usize = 18;  }
impl Lift for crate::abi::random_b::B4 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(17);
Ok(match case { 0 => Self::C0,1 => Self::C1(<crate::abi::random_b::B3 as Lift>::lift(from, &mut payload)?),2 => Self::C2,3 => Self::C3(<u64 as Lift>::lift(from, &mut payload)?),4 => Self::C4(<i8 as Lift>::lift(from, &mut payload)?),5 => Self::C5(<Vec<(u64,)> as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0,1 => Self::C1(<crate::abi::random_b::B3 as Lift>::load(from, at + 8)?),2 => Self::C2,3 => Self::C3(<u64 as Lift>::load(from, at + 8)?),4 => Self::C4(<i8 as Lift>::load(from, at + 8)?),5 => Self::C5(<Vec<(u64,)> as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_b::B4 {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::random_b::B4::C1(value) => <crate::abi::random_b::B3 as Lower>::plan(value, plan),crate::abi::random_b::B4::C5(value) => <Vec<(u64,)> as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_b::B4::C0 => to.discriminant(at, 1, 0),crate::abi::random_b::B4::C1(value) => { to.discriminant(at, 1, 1)?; <crate::abi::random_b::B3 as Lower>::store(value, to, at + 8) }crate::abi::random_b::B4::C2 => to.discriminant(at, 1, 2),crate::abi::random_b::B4::C3(value) => { to.discriminant(at, 1, 3)?; <u64 as Lower>::store(value, to, at + 8) }crate::abi::random_b::B4::C4(value) => { to.discriminant(at, 1, 4)?; <i8 as Lower>::store(value, to, at + 8) }crate::abi::random_b::B4::C5(value) => { to.discriminant(at, 1, 5)?; <Vec<(u64,)> as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::random_b::B5 { type Value = Self; const SIZE: u32 = 48; const ALIGN: u32 = 8; const FLAT: usize = 9;  }
impl Lift for crate::abi::random_b::B5 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <(i64, Result<bool, u64>, Option<u8>, Vec<u16>,) as Lift>::lift(from, flat)?,f1: <Vec<crate::abi::random_b::B3> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <(i64, Result<bool, u64>, Option<u8>, Vec<u16>,) as Lift>::load(from, at)?,f1: <Vec<crate::abi::random_b::B3> as Lift>::load(from, at + 40)?, }) }
}
impl Lower for crate::abi::random_b::B5 {
fn plan(value: &Self, plan: &mut Plan) { <(i64, Result<bool, u64>, Option<u8>, Vec<u16>,) as Lower>::plan(&value.f0, plan);<Vec<crate::abi::random_b::B3> as Lower>::plan(&value.f1, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <(i64, Result<bool, u64>, Option<u8>, Vec<u16>,) as Lower>::store(&value.f0, to, at)?;<Vec<crate::abi::random_b::B3> as Lower>::store(&value.f1, to, at + 40)?; Ok(()) }
}
impl Abi for crate::abi::random_b::B6 { type Value = Self; const SIZE: u32 = 16; const ALIGN: u32 = 8; const FLAT: usize = 2;  }
impl Lift for crate::abi::random_b::B6 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(1);
Ok(match case { 0 => Self::C0,1 => Self::C1(<(f64,) as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0,1 => Self::C1(<(f64,) as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_b::B6 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_b::B6::C0 => to.discriminant(at, 1, 0),crate::abi::random_b::B6::C1(value) => { to.discriminant(at, 1, 1)?; <(f64,) as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::random_b::B7 { type Value = Self; const SIZE: u32 = 240; const ALIGN: u32 = 8; const FLAT: usize = 44;  }
impl Lift for crate::abi::random_b::B7 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <crate::abi::random_b::B1 as Lift>::lift(from, flat)?,f1: <u64 as Lift>::lift(from, flat)?,f2: <u8 as Lift>::lift(from, flat)?,f3: <char as Lift>::lift(from, flat)?,f4: <f64 as Lift>::lift(from, flat)?,f5: <String as Lift>::lift(from, flat)?,f6: <i8 as Lift>::lift(from, flat)?,f7: <i64 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <crate::abi::random_b::B1 as Lift>::load(from, at)?,f1: <u64 as Lift>::load(from, at + 192)?,f2: <u8 as Lift>::load(from, at + 200)?,f3: <char as Lift>::load(from, at + 204)?,f4: <f64 as Lift>::load(from, at + 208)?,f5: <String as Lift>::load(from, at + 216)?,f6: <i8 as Lift>::load(from, at + 224)?,f7: <i64 as Lift>::load(from, at + 232)?, }) }
}
impl Lower for crate::abi::random_b::B7 {
fn plan(value: &Self, plan: &mut Plan) { <crate::abi::random_b::B1 as Lower>::plan(&value.f0, plan);<String as Lower>::plan(&value.f5, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <crate::abi::random_b::B1 as Lower>::store(&value.f0, to, at)?;<u64 as Lower>::store(&value.f1, to, at + 192)?;<u8 as Lower>::store(&value.f2, to, at + 200)?;<char as Lower>::store(&value.f3, to, at + 204)?;<f64 as Lower>::store(&value.f4, to, at + 208)?;<String as Lower>::store(&value.f5, to, at + 216)?;<i8 as Lower>::store(&value.f6, to, at + 224)?;<i64 as Lower>::store(&value.f7, to, at + 232)?; Ok(()) }
}
impl Abi for crate::abi::random_b::B8 { type Value = Self; const SIZE: u32 = 248; const ALIGN: u32 = 8; const FLAT: usize = 45;  }
impl Lift for crate::abi::random_b::B8 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(44);
Ok(match case { 0 => Self::C0(<(crate::abi::random_b::B7,) as Lift>::lift(from, &mut payload)?),1 => Self::C1,2 => Self::C2, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0(<(crate::abi::random_b::B7,) as Lift>::load(from, at + 8)?),1 => Self::C1,2 => Self::C2, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_b::B8 {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::random_b::B8::C0(value) => <(crate::abi::random_b::B7,) as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_b::B8::C0(value) => { to.discriminant(at, 1, 0)?; <(crate::abi::random_b::B7,) as Lower>::store(value, to, at + 8) }crate::abi::random_b::B8::C1 => to.discriminant(at, 1, 1),crate::abi::random_b::B8::C2 => to.discriminant(at, 1, 2), } }
}
impl Abi for crate::abi::random_b::B9 { type Value = Self; const SIZE: u32 = 272; const ALIGN: u32 = 8; const FLAT: usize = 49;  }
impl Lift for crate::abi::random_b::B9 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <Result<crate::abi::random_b::B8, i16> as Lift>::lift(from, flat)?,f1: <u64 as Lift>::lift(from, flat)?,f2: <i32 as Lift>::lift(from, flat)?,f3: <bool as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <Result<crate::abi::random_b::B8, i16> as Lift>::load(from, at)?,f1: <u64 as Lift>::load(from, at + 256)?,f2: <i32 as Lift>::load(from, at + 264)?,f3: <bool as Lift>::load(from, at + 268)?, }) }
}
impl Lower for crate::abi::random_b::B9 {
fn plan(value: &Self, plan: &mut Plan) { <Result<crate::abi::random_b::B8, i16> as Lower>::plan(&value.f0, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Result<crate::abi::random_b::B8, i16> as Lower>::store(&value.f0, to, at)?;<u64 as Lower>::store(&value.f1, to, at + 256)?;<i32 as Lower>::store(&value.f2, to, at + 264)?;<bool as Lower>::store(&value.f3, to, at + 268)?; Ok(()) }
}
impl Abi for crate::abi::random_b::Args0 { type Value = Self; const SIZE: u32 = 328; const ALIGN: u32 = 8; const FLAT: usize = 61;  }
impl Lift for crate::abi::random_b::Args0 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <Option<crate::abi::random_b::B4> as Lift>::lift(from, flat)?,p1: <Result<crate::abi::random_b::B1, ()> as Lift>::lift(from, flat)?,p2: <Option<Result<i16, f64>> as Lift>::lift(from, flat)?,p3: <bool as Lift>::lift(from, flat)?,p4: <u8 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <Option<crate::abi::random_b::B4> as Lift>::load(from, at)?,p1: <Result<crate::abi::random_b::B1, ()> as Lift>::load(from, at + 96)?,p2: <Option<Result<i16, f64>> as Lift>::load(from, at + 296)?,p3: <bool as Lift>::load(from, at + 320)?,p4: <u8 as Lift>::load(from, at + 321)?, }) }
}
impl Lower for crate::abi::random_b::Args0 {
fn plan(value: &Self, plan: &mut Plan) { <Option<crate::abi::random_b::B4> as Lower>::plan(&value.p0, plan);<Result<crate::abi::random_b::B1, ()> as Lower>::plan(&value.p1, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Option<crate::abi::random_b::B4> as Lower>::store(&value.p0, to, at)?;<Result<crate::abi::random_b::B1, ()> as Lower>::store(&value.p1, to, at + 96)?;<Option<Result<i16, f64>> as Lower>::store(&value.p2, to, at + 296)?;<bool as Lower>::store(&value.p3, to, at + 320)?;<u8 as Lower>::store(&value.p4, to, at + 321)?; Ok(()) }
}
impl Abi for crate::abi::random_b::Args4 { type Value = Self; const SIZE: u32 = 40; const ALIGN: u32 = 8; const FLAT: usize = 6;  }
impl Lift for crate::abi::random_b::Args4 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <Option<((u16, char,), char, i64,)> as Lift>::lift(from, flat)?,p1: <i32 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <Option<((u16, char,), char, i64,)> as Lift>::load(from, at)?,p1: <i32 as Lift>::load(from, at + 32)?, }) }
}
impl Lower for crate::abi::random_b::Args4 {
fn plan(value: &Self, plan: &mut Plan) {  }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Option<((u16, char,), char, i64,)> as Lower>::store(&value.p0, to, at)?;<i32 as Lower>::store(&value.p1, to, at + 32)?; Ok(()) }
}
impl Abi for crate::abi::random_b::Args5 { type Value = Self; const SIZE: u32 = 368; const ALIGN: u32 = 8; const FLAT: usize = 72;  }
impl Lift for crate::abi::random_b::Args5 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <Option<(crate::abi::random_b::B7, u8, f32,)> as Lift>::lift(from, flat)?,p1: <i32 as Lift>::lift(from, flat)?,p2: <i8 as Lift>::lift(from, flat)?,p3: <crate::abi::random_b::B0 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <Option<(crate::abi::random_b::B7, u8, f32,)> as Lift>::load(from, at)?,p1: <i32 as Lift>::load(from, at + 256)?,p2: <i8 as Lift>::load(from, at + 260)?,p3: <crate::abi::random_b::B0 as Lift>::load(from, at + 264)?, }) }
}
impl Lower for crate::abi::random_b::Args5 {
fn plan(value: &Self, plan: &mut Plan) { <Option<(crate::abi::random_b::B7, u8, f32,)> as Lower>::plan(&value.p0, plan);<crate::abi::random_b::B0 as Lower>::plan(&value.p3, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Option<(crate::abi::random_b::B7, u8, f32,)> as Lower>::store(&value.p0, to, at)?;<i32 as Lower>::store(&value.p1, to, at + 256)?;<i8 as Lower>::store(&value.p2, to, at + 260)?;<crate::abi::random_b::B0 as Lower>::store(&value.p3, to, at + 264)?; Ok(()) }
}
impl Abi for crate::abi::random_b::Args6 { type Value = Self; const SIZE: u32 = 152; const ALIGN: u32 = 8; const FLAT: usize = 28;  }
impl Lift for crate::abi::random_b::Args6 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <Vec<Vec<(bool, u16,)>> as Lift>::lift(from, flat)?,p1: <i16 as Lift>::lift(from, flat)?,p2: <crate::abi::random_b::B4 as Lift>::lift(from, flat)?,p3: <((Option<u8>, crate::abi::random_b::B6, f64, i8,), f64,) as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <Vec<Vec<(bool, u16,)>> as Lift>::load(from, at)?,p1: <i16 as Lift>::load(from, at + 8)?,p2: <crate::abi::random_b::B4 as Lift>::load(from, at + 16)?,p3: <((Option<u8>, crate::abi::random_b::B6, f64, i8,), f64,) as Lift>::load(from, at + 104)?, }) }
}
impl Lower for crate::abi::random_b::Args6 {
fn plan(value: &Self, plan: &mut Plan) { <Vec<Vec<(bool, u16,)>> as Lower>::plan(&value.p0, plan);<crate::abi::random_b::B4 as Lower>::plan(&value.p2, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Vec<Vec<(bool, u16,)>> as Lower>::store(&value.p0, to, at)?;<i16 as Lower>::store(&value.p1, to, at + 8)?;<crate::abi::random_b::B4 as Lower>::store(&value.p2, to, at + 16)?;<((Option<u8>, crate::abi::random_b::B6, f64, i8,), f64,) as Lower>::store(&value.p3, to, at + 104)?; Ok(()) }
}
impl Abi for crate::abi::random_b::Args7 { type Value = Self; const SIZE: u32 = 512; const ALIGN: u32 = 8; const FLAT: usize = 94;  }
impl Lift for crate::abi::random_b::Args7 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::random_b::B8 as Lift>::lift(from, flat)?,p1: <crate::abi::random_b::B8 as Lift>::lift(from, flat)?,p2: <u32 as Lift>::lift(from, flat)?,p3: <char as Lift>::lift(from, flat)?,p4: <String as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::random_b::B8 as Lift>::load(from, at)?,p1: <crate::abi::random_b::B8 as Lift>::load(from, at + 248)?,p2: <u32 as Lift>::load(from, at + 496)?,p3: <char as Lift>::load(from, at + 500)?,p4: <String as Lift>::load(from, at + 504)?, }) }
}
impl Lower for crate::abi::random_b::Args7 {
fn plan(value: &Self, plan: &mut Plan) { <crate::abi::random_b::B8 as Lower>::plan(&value.p0, plan);<crate::abi::random_b::B8 as Lower>::plan(&value.p1, plan);<String as Lower>::plan(&value.p4, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <crate::abi::random_b::B8 as Lower>::store(&value.p0, to, at)?;<crate::abi::random_b::B8 as Lower>::store(&value.p1, to, at + 248)?;<u32 as Lower>::store(&value.p2, to, at + 496)?;<char as Lower>::store(&value.p3, to, at + 500)?;<String as Lower>::store(&value.p4, to, at + 504)?; Ok(()) }
}
impl Abi for crate::abi::random_c::C0 { type Value = Self; const SIZE: u32 = 88; const ALIGN: u32 = 8; const FLAT: usize = 18;  }
impl Lift for crate::abi::random_c::C0 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(17);
Ok(match case { 0 => Self::C0,1 => Self::C1,2 => Self::C2,3 => Self::C3(<crate::abi::random_b::B3 as Lift>::lift(from, &mut payload)?),4 => Self::C4,5 => Self::C5(<String as Lift>::lift(from, &mut payload)?),6 => Self::C6(<i16 as Lift>::lift(from, &mut payload)?),7 => Self::C7, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0,1 => Self::C1,2 => Self::C2,3 => Self::C3(<crate::abi::random_b::B3 as Lift>::load(from, at + 8)?),4 => Self::C4,5 => Self::C5(<String as Lift>::load(from, at + 8)?),6 => Self::C6(<i16 as Lift>::load(from, at + 8)?),7 => Self::C7, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_c::C0 {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::random_c::C0::C3(value) => <crate::abi::random_b::B3 as Lower>::plan(value, plan),crate::abi::random_c::C0::C5(value) => <String as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_c::C0::C0 => to.discriminant(at, 1, 0),crate::abi::random_c::C0::C1 => to.discriminant(at, 1, 1),crate::abi::random_c::C0::C2 => to.discriminant(at, 1, 2),crate::abi::random_c::C0::C3(value) => { to.discriminant(at, 1, 3)?; <crate::abi::random_b::B3 as Lower>::store(value, to, at + 8) }crate::abi::random_c::C0::C4 => to.discriminant(at, 1, 4),crate::abi::random_c::C0::C5(value) => { to.discriminant(at, 1, 5)?; <String as Lower>::store(value, to, at + 8) }crate::abi::random_c::C0::C6(value) => { to.discriminant(at, 1, 6)?; <i16 as Lower>::store(value, to, at + 8) }crate::abi::random_c::C0::C7 => to.discriminant(at, 1, 7), } }
}
impl Abi for crate::abi::random_c::C1 { type Value = Self; const SIZE: u32 = 144; const ALIGN: u32 = 8; const FLAT: usize = 27;  }
impl Lift for crate::abi::random_c::C1 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <(Option<bool>, Option<f64>,) as Lift>::lift(from, flat)?,f1: <crate::abi::random_b::B3 as Lift>::lift(from, flat)?,f2: <i64 as Lift>::lift(from, flat)?,f3: <(i64, i8,) as Lift>::lift(from, flat)?,f4: <i32 as Lift>::lift(from, flat)?,f5: <Vec<f32> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <(Option<bool>, Option<f64>,) as Lift>::load(from, at)?,f1: <crate::abi::random_b::B3 as Lift>::load(from, at + 24)?,f2: <i64 as Lift>::load(from, at + 104)?,f3: <(i64, i8,) as Lift>::load(from, at + 112)?,f4: <i32 as Lift>::load(from, at + 128)?,f5: <Vec<f32> as Lift>::load(from, at + 132)?, }) }
}
impl Lower for crate::abi::random_c::C1 {
fn plan(value: &Self, plan: &mut Plan) { <crate::abi::random_b::B3 as Lower>::plan(&value.f1, plan);<Vec<f32> as Lower>::plan(&value.f5, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <(Option<bool>, Option<f64>,) as Lower>::store(&value.f0, to, at)?;<crate::abi::random_b::B3 as Lower>::store(&value.f1, to, at + 24)?;<i64 as Lower>::store(&value.f2, to, at + 104)?;<(i64, i8,) as Lower>::store(&value.f3, to, at + 112)?;<i32 as Lower>::store(&value.f4, to, at + 128)?;<Vec<f32> as Lower>::store(&value.f5, to, at + 132)?; Ok(()) }
}
impl Abi for crate::abi::random_c::C3 { type Value = Self; const SIZE: u32 = 200; const ALIGN: u32 = 8; const FLAT: usize = 37;  }
impl Lift for crate::abi::random_c::C3 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <Result<Result<crate::abi::random_c::C1, ()>, (i64,)> as Lift>::lift(from, flat)?,f1: <u8 as Lift>::lift(from, flat)?,f2: <f32 as Lift>::lift(from, flat)?,f3: <u32 as Lift>::lift(from, flat)?,f4: <i32 as Lift>::lift(from, flat)?,f5: <u8 as Lift>::lift(from, flat)?,f6: <i64 as Lift>::lift(from, flat)?,f7: <String as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <Result<Result<crate::abi::random_c::C1, ()>, (i64,)> as Lift>::load(from, at)?,f1: <u8 as Lift>::load(from, at + 160)?,f2: <f32 as Lift>::load(from, at + 164)?,f3: <u32 as Lift>::load(from, at + 168)?,f4: <i32 as Lift>::load(from, at + 172)?,f5: <u8 as Lift>::load(from, at + 176)?,f6: <i64 as Lift>::load(from, at + 184)?,f7: <String as Lift>::load(from, at + 192)?, }) }
}
impl Lower for crate::abi::random_c::C3 {
fn plan(value: &Self, plan: &mut Plan) { <Result<Result<crate::abi::random_c::C1, ()>, (i64,)> as Lower>::plan(&value.f0, plan);<String as Lower>::plan(&value.f7, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Result<Result<crate::abi::random_c::C1, ()>, (i64,)> as Lower>::store(&value.f0, to, at)?;<u8 as Lower>::store(&value.f1, to, at + 160)?;<f32 as Lower>::store(&value.f2, to, at + 164)?;<u32 as Lower>::store(&value.f3, to, at + 168)?;<i32 as Lower>::store(&value.f4, to, at + 172)?;<u8 as Lower>::store(&value.f5, to, at + 176)?;<i64 as Lower>::store(&value.f6, to, at + 184)?;<String as Lower>::store(&value.f7, to, at + 192)?; Ok(()) }
}
impl Abi for crate::abi::random_c::C4 { type Value = Self; const SIZE: u32 = 208; const ALIGN: u32 = 8; const FLAT: usize = 38;  }
impl Lift for crate::abi::random_c::C4 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(37);
Ok(match case { 0 => Self::C0(<crate::abi::random_c::C3 as Lift>::lift(from, &mut payload)?),1 => Self::C1(<u8 as Lift>::lift(from, &mut payload)?),2 => Self::C2(<String as Lift>::lift(from, &mut payload)?),3 => Self::C3(<bool as Lift>::lift(from, &mut payload)?),4 => Self::C4, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0(<crate::abi::random_c::C3 as Lift>::load(from, at + 8)?),1 => Self::C1(<u8 as Lift>::load(from, at + 8)?),2 => Self::C2(<String as Lift>::load(from, at + 8)?),3 => Self::C3(<bool as Lift>::load(from, at + 8)?),4 => Self::C4, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_c::C4 {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::random_c::C4::C0(value) => <crate::abi::random_c::C3 as Lower>::plan(value, plan),crate::abi::random_c::C4::C2(value) => <String as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_c::C4::C0(value) => { to.discriminant(at, 1, 0)?; <crate::abi::random_c::C3 as Lower>::store(value, to, at + 8) }crate::abi::random_c::C4::C1(value) => { to.discriminant(at, 1, 1)?; <u8 as Lower>::store(value, to, at + 8) }crate::abi::random_c::C4::C2(value) => { to.discriminant(at, 1, 2)?; <String as Lower>::store(value, to, at + 8) }crate::abi::random_c::C4::C3(value) => { to.discriminant(at, 1, 3)?; <bool as Lower>::store(value, to, at + 8) }crate::abi::random_c::C4::C4 => to.discriminant(at, 1, 4), } }
}
impl Abi for crate::abi::random_c::C5 { type Value = Self; const SIZE: u32 = 64; const ALIGN: u32 = 8; const FLAT: usize = 12;  }
impl Lift for crate::abi::random_c::C5 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <Vec<i32> as Lift>::lift(from, flat)?,f1: <((u8, u32,), i32, Option<i32>,) as Lift>::lift(from, flat)?,f2: <u16 as Lift>::lift(from, flat)?,f3: <u64 as Lift>::lift(from, flat)?,f4: <Result<(i32, i64,), ()> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <Vec<i32> as Lift>::load(from, at)?,f1: <((u8, u32,), i32, Option<i32>,) as Lift>::load(from, at + 8)?,f2: <u16 as Lift>::load(from, at + 28)?,f3: <u64 as Lift>::load(from, at + 32)?,f4: <Result<(i32, i64,), ()> as Lift>::load(from, at + 40)?, }) }
}
impl Lower for crate::abi::random_c::C5 {
fn plan(value: &Self, plan: &mut Plan) { <Vec<i32> as Lower>::plan(&value.f0, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Vec<i32> as Lower>::store(&value.f0, to, at)?;<((u8, u32,), i32, Option<i32>,) as Lower>::store(&value.f1, to, at + 8)?;<u16 as Lower>::store(&value.f2, to, at + 28)?;<u64 as Lower>::store(&value.f3, to, at + 32)?;<Result<(i32, i64,), ()> as Lower>::store(&value.f4, to, at + 40)?; Ok(()) }
}
impl Abi for crate::abi::random_c::C6 { type Value = Self; const SIZE: u32 = 112; const ALIGN: u32 = 8; const FLAT: usize = 23;  }
impl Lift for crate::abi::random_c::C6 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(22);
Ok(match case { 0 => Self::C0(<Option<(u64, i8, i32,)> as Lift>::lift(from, &mut payload)?),1 => Self::C1(<(Option<i16>, (i32,), crate::abi::random_b::B3, Option<u64>,) as Lift>::lift(from, &mut payload)?),2 => Self::C2(<Option<String> as Lift>::lift(from, &mut payload)?),3 => Self::C3,4 => Self::C4(<f32 as Lift>::lift(from, &mut payload)?),5 => Self::C5(<u16 as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0(<Option<(u64, i8, i32,)> as Lift>::load(from, at + 8)?),1 => Self::C1(<(Option<i16>, (i32,), crate::abi::random_b::B3, Option<u64>,) as Lift>::load(from, at + 8)?),2 => Self::C2(<Option<String> as Lift>::load(from, at + 8)?),3 => Self::C3,4 => Self::C4(<f32 as Lift>::load(from, at + 8)?),5 => Self::C5(<u16 as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_c::C6 {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::random_c::C6::C1(value) => <(Option<i16>, (i32,), crate::abi::random_b::B3, Option<u64>,) as Lower>::plan(value, plan),crate::abi::random_c::C6::C2(value) => <Option<String> as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_c::C6::C0(value) => { to.discriminant(at, 1, 0)?; <Option<(u64, i8, i32,)> as Lower>::store(value, to, at + 8) }crate::abi::random_c::C6::C1(value) => { to.discriminant(at, 1, 1)?; <(Option<i16>, (i32,), crate::abi::random_b::B3, Option<u64>,) as Lower>::store(value, to, at + 8) }crate::abi::random_c::C6::C2(value) => { to.discriminant(at, 1, 2)?; <Option<String> as Lower>::store(value, to, at + 8) }crate::abi::random_c::C6::C3 => to.discriminant(at, 1, 3),crate::abi::random_c::C6::C4(value) => { to.discriminant(at, 1, 4)?; <f32 as Lower>::store(value, to, at + 8) }crate::abi::random_c::C6::C5(value) => { to.discriminant(at, 1, 5)?; <u16 as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::random_c::C8 { type Value = Self; const SIZE: u32 = 2; const ALIGN: u32 = 2; const FLAT: usize = 1;  }
impl Lift for crate::abi::random_c::C8 {
fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self::from_bits(flat.next_u32())) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self::from_bits(from.discriminant(at, 2)?)) }
}
impl Lower for crate::abi::random_c::C8 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 2, value.bits()) }
}
impl Abi for crate::abi::random_c::C9 { type Value = Self; const SIZE: u32 = 80; const ALIGN: u32 = 8; const FLAT: usize = 15;  }
impl Lift for crate::abi::random_c::C9 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <String as Lift>::lift(from, flat)?,f1: <crate::abi::random_c::C5 as Lift>::lift(from, flat)?,f2: <i64 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <String as Lift>::load(from, at)?,f1: <crate::abi::random_c::C5 as Lift>::load(from, at + 8)?,f2: <i64 as Lift>::load(from, at + 72)?, }) }
}
impl Lower for crate::abi::random_c::C9 {
fn plan(value: &Self, plan: &mut Plan) { <String as Lower>::plan(&value.f0, plan);<crate::abi::random_c::C5 as Lower>::plan(&value.f1, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <String as Lower>::store(&value.f0, to, at)?;<crate::abi::random_c::C5 as Lower>::store(&value.f1, to, at + 8)?;<i64 as Lower>::store(&value.f2, to, at + 72)?; Ok(()) }
}
impl Abi for crate::abi::random_c::Args1 { type Value = Self; const SIZE: u32 = 280; const ALIGN: u32 = 8; const FLAT: usize = 56;  }
impl Lift for crate::abi::random_c::Args1 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <(Result<crate::abi::random_c::C1, ()>, crate::abi::random_c::C8, Option<crate::abi::random_c::C8>, Result<(), ()>, f32, String, u8, ((char, String,),),) as Lift>::lift(from, flat)?,p1: <char as Lift>::lift(from, flat)?,p2: <f32 as Lift>::lift(from, flat)?,p3: <(crate::abi::random_c::C9,) as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <(Result<crate::abi::random_c::C1, ()>, crate::abi::random_c::C8, Option<crate::abi::random_c::C8>, Result<(), ()>, f32, String, u8, ((char, String,),),) as Lift>::load(from, at)?,p1: <char as Lift>::load(from, at + 192)?,p2: <f32 as Lift>::load(from, at + 196)?,p3: <(crate::abi::random_c::C9,) as Lift>::load(from, at + 200)?, }) }
}
impl Lower for crate::abi::random_c::Args1 {
fn plan(value: &Self, plan: &mut Plan) { <(Result<crate::abi::random_c::C1, ()>, crate::abi::random_c::C8, Option<crate::abi::random_c::C8>, Result<(), ()>, f32, String, u8, ((char, String,),),) as Lower>::plan(&value.p0, plan);<(crate::abi::random_c::C9,) as Lower>::plan(&value.p3, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <(Result<crate::abi::random_c::C1, ()>, crate::abi::random_c::C8, Option<crate::abi::random_c::C8>, Result<(), ()>, f32, String, u8, ((char, String,),),) as Lower>::store(&value.p0, to, at)?;<char as Lower>::store(&value.p1, to, at + 192)?;<f32 as Lower>::store(&value.p2, to, at + 196)?;<(crate::abi::random_c::C9,) as Lower>::store(&value.p3, to, at + 200)?; Ok(()) }
}
impl Abi for crate::abi::random_c::Args2 { type Value = Self; const SIZE: u32 = 336; const ALIGN: u32 = 8; const FLAT: usize = 61;  }
impl Lift for crate::abi::random_c::Args2 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <((crate::abi::random_c::C9,), crate::abi::random_c::C1, char,) as Lift>::lift(from, flat)?,p1: <i8 as Lift>::lift(from, flat)?,p2: <(i32, crate::abi::random_c::C5,) as Lift>::lift(from, flat)?,p3: <char as Lift>::lift(from, flat)?,p4: <f64 as Lift>::lift(from, flat)?,p5: <u32 as Lift>::lift(from, flat)?,p6: <char as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <((crate::abi::random_c::C9,), crate::abi::random_c::C1, char,) as Lift>::load(from, at)?,p1: <i8 as Lift>::load(from, at + 232)?,p2: <(i32, crate::abi::random_c::C5,) as Lift>::load(from, at + 240)?,p3: <char as Lift>::load(from, at + 312)?,p4: <f64 as Lift>::load(from, at + 320)?,p5: <u32 as Lift>::load(from, at + 328)?,p6: <char as Lift>::load(from, at + 332)?, }) }
}
impl Lower for crate::abi::random_c::Args2 {
fn plan(value: &Self, plan: &mut Plan) { <((crate::abi::random_c::C9,), crate::abi::random_c::C1, char,) as Lower>::plan(&value.p0, plan);<(i32, crate::abi::random_c::C5,) as Lower>::plan(&value.p2, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <((crate::abi::random_c::C9,), crate::abi::random_c::C1, char,) as Lower>::store(&value.p0, to, at)?;<i8 as Lower>::store(&value.p1, to, at + 232)?;<(i32, crate::abi::random_c::C5,) as Lower>::store(&value.p2, to, at + 240)?;<char as Lower>::store(&value.p3, to, at + 312)?;<f64 as Lower>::store(&value.p4, to, at + 320)?;<u32 as Lower>::store(&value.p5, to, at + 328)?;<char as Lower>::store(&value.p6, to, at + 332)?; Ok(()) }
}
impl Abi for crate::abi::random_c::Args3 { type Value = Self; const SIZE: u32 = 240; const ALIGN: u32 = 8; const FLAT: usize = 44;  }
impl Lift for crate::abi::random_c::Args3 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::random_c::C4 as Lift>::lift(from, flat)?,p1: <String as Lift>::lift(from, flat)?,p2: <f64 as Lift>::lift(from, flat)?,p3: <Option<Vec<Option<i8>>> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::random_c::C4 as Lift>::load(from, at)?,p1: <String as Lift>::load(from, at + 208)?,p2: <f64 as Lift>::load(from, at + 216)?,p3: <Option<Vec<Option<i8>>> as Lift>::load(from, at + 224)?, }) }
}
impl Lower for crate::abi::random_c::Args3 {
fn plan(value: &Self, plan: &mut Plan) { <crate::abi::random_c::C4 as Lower>::plan(&value.p0, plan);<String as Lower>::plan(&value.p1, plan);<Option<Vec<Option<i8>>> as Lower>::plan(&value.p3, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <crate::abi::random_c::C4 as Lower>::store(&value.p0, to, at)?;<String as Lower>::store(&value.p1, to, at + 208)?;<f64 as Lower>::store(&value.p2, to, at + 216)?;<Option<Vec<Option<i8>>> as Lower>::store(&value.p3, to, at + 224)?; Ok(()) }
}
impl Abi for crate::abi::random_c::Args4 { type Value = Self; const SIZE: u32 = 128; const ALIGN: u32 = 8; const FLAT: usize = 27;  }
impl Lift for crate::abi::random_c::Args4 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::random_c::C6 as Lift>::lift(from, flat)?,p1: <String as Lift>::lift(from, flat)?,p2: <u8 as Lift>::lift(from, flat)?,p3: <char as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::random_c::C6 as Lift>::load(from, at)?,p1: <String as Lift>::load(from, at + 112)?,p2: <u8 as Lift>::load(from, at + 120)?,p3: <char as Lift>::load(from, at + 124)?, }) }
}
impl Lower for crate::abi::random_c::Args4 {
fn plan(value: &Self, plan: &mut Plan) { <crate::abi::random_c::C6 as Lower>::plan(&value.p0, plan);<String as Lower>::plan(&value.p1, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <crate::abi::random_c::C6 as Lower>::store(&value.p0, to, at)?;<String as Lower>::store(&value.p1, to, at + 112)?;<u8 as Lower>::store(&value.p2, to, at + 120)?;<char as Lower>::store(&value.p3, to, at + 124)?; Ok(()) }
}
impl Abi for crate::abi::random_c::Args6 { type Value = Self; const SIZE: u32 = 248; const ALIGN: u32 = 8; const FLAT: usize = 47;  }
impl Lift for crate::abi::random_c::Args6 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::random_c::C0 as Lift>::lift(from, flat)?,p1: <u32 as Lift>::lift(from, flat)?,p2: <Result<crate::abi::random_c::C1, ()> as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::random_c::C0 as Lift>::load(from, at)?,p1: <u32 as Lift>::load(from, at + 88)?,p2: <Result<crate::abi::random_c::C1, ()> as Lift>::load(from, at + 96)?, }) }
}
impl Lower for crate::abi::random_c::Args6 {
fn plan(value: &Self, plan: &mut Plan) { <crate::abi::random_c::C0 as Lower>::plan(&value.p0, plan);<Result<crate::abi::random_c::C1, ()> as Lower>::plan(&value.p2, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <crate::abi::random_c::C0 as Lower>::store(&value.p0, to, at)?;<u32 as Lower>::store(&value.p1, to, at + 88)?;<Result<crate::abi::random_c::C1, ()> as Lower>::store(&value.p2, to, at + 96)?; Ok(()) }
}
impl Abi for crate::abi::random_d::D0 { type Value = Self; const SIZE: u32 = 16; const ALIGN: u32 = 8; const FLAT: usize = 3;  }
impl Lift for crate::abi::random_d::D0 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(2);
Ok(match case { 0 => Self::C0(<Vec<Option<String>> as Lift>::lift(from, &mut payload)?),1 => Self::C1,2 => Self::C2(<i32 as Lift>::lift(from, &mut payload)?),3 => Self::C3,4 => Self::C4(<f32 as Lift>::lift(from, &mut payload)?),5 => Self::C5(<u64 as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0(<Vec<Option<String>> as Lift>::load(from, at + 8)?),1 => Self::C1,2 => Self::C2(<i32 as Lift>::load(from, at + 8)?),3 => Self::C3,4 => Self::C4(<f32 as Lift>::load(from, at + 8)?),5 => Self::C5(<u64 as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_d::D0 {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::random_d::D0::C0(value) => <Vec<Option<String>> as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_d::D0::C0(value) => { to.discriminant(at, 1, 0)?; <Vec<Option<String>> as Lower>::store(value, to, at + 8) }crate::abi::random_d::D0::C1 => to.discriminant(at, 1, 1),crate::abi::random_d::D0::C2(value) => { to.discriminant(at, 1, 2)?; <i32 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D0::C3 => to.discriminant(at, 1, 3),crate::abi::random_d::D0::C4(value) => { to.discriminant(at, 1, 4)?; <f32 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D0::C5(value) => { to.discriminant(at, 1, 5)?; <u64 as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::random_d::D1 { type Value = Self; const SIZE: u32 = 32; const ALIGN: u32 = 8; const FLAT: usize = 5;  }
impl Lift for crate::abi::random_d::D1 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(4);
Ok(match case { 0 => Self::C0(<u16 as Lift>::lift(from, &mut payload)?),1 => Self::C1,2 => Self::C2(<Vec<i8> as Lift>::lift(from, &mut payload)?),3 => Self::C3(<Option<crate::abi::random_d::D0> as Lift>::lift(from, &mut payload)?),4 => Self::C4(<Result<(), Option<i16>> as Lift>::lift(from, &mut payload)?),5 => Self::C5(<String as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0(<u16 as Lift>::load(from, at + 8)?),1 => Self::C1,2 => Self::C2(<Vec<i8> as Lift>::load(from, at + 8)?),3 => Self::C3(<Option<crate::abi::random_d::D0> as Lift>::load(from, at + 8)?),4 => Self::C4(<Result<(), Option<i16>> as Lift>::load(from, at + 8)?),5 => Self::C5(<String as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_d::D1 {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::random_d::D1::C2(value) => <Vec<i8> as Lower>::plan(value, plan),crate::abi::random_d::D1::C3(value) => <Option<crate::abi::random_d::D0> as Lower>::plan(value, plan),crate::abi::random_d::D1::C5(value) => <String as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_d::D1::C0(value) => { to.discriminant(at, 1, 0)?; <u16 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D1::C1 => to.discriminant(at, 1, 1),crate::abi::random_d::D1::C2(value) => { to.discriminant(at, 1, 2)?; <Vec<i8> as Lower>::store(value, to, at + 8) }crate::abi::random_d::D1::C3(value) => { to.discriminant(at, 1, 3)?; <Option<crate::abi::random_d::D0> as Lower>::store(value, to, at + 8) }crate::abi::random_d::D1::C4(value) => { to.discriminant(at, 1, 4)?; <Result<(), Option<i16>> as Lower>::store(value, to, at + 8) }crate::abi::random_d::D1::C5(value) => { to.discriminant(at, 1, 5)?; <String as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::random_d::D2 { type Value = Self; const SIZE: u32 = 56; const ALIGN: u32 = 8; const FLAT: usize = 8;  }
impl Lift for crate::abi::random_d::D2 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(7);
Ok(match case { 0 => Self::C0(<Result<(), i16> as Lift>::lift(from, &mut payload)?),1 => Self::C1(<((i64, u8,), u64, Vec<f32>,) as Lift>::lift(from, &mut payload)?),2 => Self::C2(<((u8, u16,), u32,) as Lift>::lift(from, &mut payload)?),3 => Self::C3,4 => Self::C4(<Vec<i32> as Lift>::lift(from, &mut payload)?),5 => Self::C5(<bool as Lift>::lift(from, &mut payload)?),6 => Self::C6(<(char, crate::abi::random_d::D1, u64,) as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0(<Result<(), i16> as Lift>::load(from, at + 8)?),1 => Self::C1(<((i64, u8,), u64, Vec<f32>,) as Lift>::load(from, at + 8)?),2 => Self::C2(<((u8, u16,), u32,) as Lift>::load(from, at + 8)?),3 => Self::C3,4 => Self::C4(<Vec<i32> as Lift>::load(from, at + 8)?),5 => Self::C5(<bool as Lift>::load(from, at + 8)?),6 => Self::C6(<(char, crate::abi::random_d::D1, u64,) as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_d::D2 {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::random_d::D2::C1(value) => <((i64, u8,), u64, Vec<f32>,) as Lower>::plan(value, plan),crate::abi::random_d::D2::C4(value) => <Vec<i32> as Lower>::plan(value, plan),crate::abi::random_d::D2::C6(value) => <(char, crate::abi::random_d::D1, u64,) as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_d::D2::C0(value) => { to.discriminant(at, 1, 0)?; <Result<(), i16> as Lower>::store(value, to, at + 8) }crate::abi::random_d::D2::C1(value) => { to.discriminant(at, 1, 1)?; <((i64, u8,), u64, Vec<f32>,) as Lower>::store(value, to, at + 8) }crate::abi::random_d::D2::C2(value) => { to.discriminant(at, 1, 2)?; <((u8, u16,), u32,) as Lower>::store(value, to, at + 8) }crate::abi::random_d::D2::C3 => to.discriminant(at, 1, 3),crate::abi::random_d::D2::C4(value) => { to.discriminant(at, 1, 4)?; <Vec<i32> as Lower>::store(value, to, at + 8) }crate::abi::random_d::D2::C5(value) => { to.discriminant(at, 1, 5)?; <bool as Lower>::store(value, to, at + 8) }crate::abi::random_d::D2::C6(value) => { to.discriminant(at, 1, 6)?; <(char, crate::abi::random_d::D1, u64,) as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::random_d::D3 { type Value = Self; const SIZE: u32 = 1; const ALIGN: u32 = 1; const FLAT: usize = 1;  }
impl Lift for crate::abi::random_d::D3 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); 
Ok(match case { 0 => Self::C0,1 => Self::C1, _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0,1 => Self::C1, _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_d::D3 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 1, *value as u32) }
}
impl Abi for crate::abi::random_d::D4 { type Value = Self; const SIZE: u32 = 32; const ALIGN: u32 = 4; const FLAT: usize = 9;  }
impl Lift for crate::abi::random_d::D4 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <Vec<Option<String>> as Lift>::lift(from, flat)?,f1: <Option<u16> as Lift>::lift(from, flat)?,f2: <Result<char, Result<(), ()>> as Lift>::lift(from, flat)?,f3: <Result<u8, char> as Lift>::lift(from, flat)?,f4: <i16 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <Vec<Option<String>> as Lift>::load(from, at)?,f1: <Option<u16> as Lift>::load(from, at + 8)?,f2: <Result<char, Result<(), ()>> as Lift>::load(from, at + 12)?,f3: <Result<u8, char> as Lift>::load(from, at + 20)?,f4: <i16 as Lift>::load(from, at + 28)?, }) }
}
impl Lower for crate::abi::random_d::D4 {
fn plan(value: &Self, plan: &mut Plan) { <Vec<Option<String>> as Lower>::plan(&value.f0, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <Vec<Option<String>> as Lower>::store(&value.f0, to, at)?;<Option<u16> as Lower>::store(&value.f1, to, at + 8)?;<Result<char, Result<(), ()>> as Lower>::store(&value.f2, to, at + 12)?;<Result<u8, char> as Lower>::store(&value.f3, to, at + 20)?;<i16 as Lower>::store(&value.f4, to, at + 28)?; Ok(()) }
}
impl Abi for crate::abi::random_d::D5 { type Value = Self; const SIZE: u32 = 48; const ALIGN: u32 = 8; const FLAT: usize = 8;  }
impl Lift for crate::abi::random_d::D5 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(7);
Ok(match case { 0 => Self::C0(<bool as Lift>::lift(from, &mut payload)?),1 => Self::C1(<Vec<Vec<bool>> as Lift>::lift(from, &mut payload)?),2 => Self::C2(<(String, Option<char>, Option<u8>, u64,) as Lift>::lift(from, &mut payload)?),3 => Self::C3,4 => Self::C4(<u16 as Lift>::lift(from, &mut payload)?),5 => Self::C5,6 => Self::C6,7 => Self::C7(<Option<crate::abi::random_d::D0> as Lift>::lift(from, &mut payload)?),8 => Self::C8(<char as Lift>::lift(from, &mut payload)?),9 => Self::C9(<Result<i8, i16> as Lift>::lift(from, &mut payload)?),10 => Self::C10,11 => Self::C11(<f64 as Lift>::lift(from, &mut payload)?),12 => Self::C12(<i64 as Lift>::lift(from, &mut payload)?),13 => Self::C13(<Option<u32> as Lift>::lift(from, &mut payload)?),14 => Self::C14,15 => Self::C15,16 => Self::C16(<Result<(f64, u16, f64, u16,), ()> as Lift>::lift(from, &mut payload)?),17 => Self::C17(<f64 as Lift>::lift(from, &mut payload)?),18 => Self::C18(<char as Lift>::lift(from, &mut payload)?),19 => Self::C19(<f32 as Lift>::lift(from, &mut payload)?),20 => Self::C20,21 => Self::C21(<i64 as Lift>::lift(from, &mut payload)?),22 => Self::C22(<u32 as Lift>::lift(from, &mut payload)?),23 => Self::C23(<char as Lift>::lift(from, &mut payload)?),24 => Self::C24,25 => Self::C25(<f32 as Lift>::lift(from, &mut payload)?),26 => Self::C26(<i8 as Lift>::lift(from, &mut payload)?),27 => Self::C27,28 => Self::C28,29 => Self::C29(<u64 as Lift>::lift(from, &mut payload)?),30 => Self::C30(<i32 as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0(<bool as Lift>::load(from, at + 8)?),1 => Self::C1(<Vec<Vec<bool>> as Lift>::load(from, at + 8)?),2 => Self::C2(<(String, Option<char>, Option<u8>, u64,) as Lift>::load(from, at + 8)?),3 => Self::C3,4 => Self::C4(<u16 as Lift>::load(from, at + 8)?),5 => Self::C5,6 => Self::C6,7 => Self::C7(<Option<crate::abi::random_d::D0> as Lift>::load(from, at + 8)?),8 => Self::C8(<char as Lift>::load(from, at + 8)?),9 => Self::C9(<Result<i8, i16> as Lift>::load(from, at + 8)?),10 => Self::C10,11 => Self::C11(<f64 as Lift>::load(from, at + 8)?),12 => Self::C12(<i64 as Lift>::load(from, at + 8)?),13 => Self::C13(<Option<u32> as Lift>::load(from, at + 8)?),14 => Self::C14,15 => Self::C15,16 => Self::C16(<Result<(f64, u16, f64, u16,), ()> as Lift>::load(from, at + 8)?),17 => Self::C17(<f64 as Lift>::load(from, at + 8)?),18 => Self::C18(<char as Lift>::load(from, at + 8)?),19 => Self::C19(<f32 as Lift>::load(from, at + 8)?),20 => Self::C20,21 => Self::C21(<i64 as Lift>::load(from, at + 8)?),22 => Self::C22(<u32 as Lift>::load(from, at + 8)?),23 => Self::C23(<char as Lift>::load(from, at + 8)?),24 => Self::C24,25 => Self::C25(<f32 as Lift>::load(from, at + 8)?),26 => Self::C26(<i8 as Lift>::load(from, at + 8)?),27 => Self::C27,28 => Self::C28,29 => Self::C29(<u64 as Lift>::load(from, at + 8)?),30 => Self::C30(<i32 as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_d::D5 {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::random_d::D5::C1(value) => <Vec<Vec<bool>> as Lower>::plan(value, plan),crate::abi::random_d::D5::C2(value) => <(String, Option<char>, Option<u8>, u64,) as Lower>::plan(value, plan),crate::abi::random_d::D5::C7(value) => <Option<crate::abi::random_d::D0> as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_d::D5::C0(value) => { to.discriminant(at, 1, 0)?; <bool as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C1(value) => { to.discriminant(at, 1, 1)?; <Vec<Vec<bool>> as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C2(value) => { to.discriminant(at, 1, 2)?; <(String, Option<char>, Option<u8>, u64,) as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C3 => to.discriminant(at, 1, 3),crate::abi::random_d::D5::C4(value) => { to.discriminant(at, 1, 4)?; <u16 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C5 => to.discriminant(at, 1, 5),crate::abi::random_d::D5::C6 => to.discriminant(at, 1, 6),crate::abi::random_d::D5::C7(value) => { to.discriminant(at, 1, 7)?; <Option<crate::abi::random_d::D0> as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C8(value) => { to.discriminant(at, 1, 8)?; <char as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C9(value) => { to.discriminant(at, 1, 9)?; <Result<i8, i16> as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C10 => to.discriminant(at, 1, 10),crate::abi::random_d::D5::C11(value) => { to.discriminant(at, 1, 11)?; <f64 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C12(value) => { to.discriminant(at, 1, 12)?; <i64 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C13(value) => { to.discriminant(at, 1, 13)?; <Option<u32> as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C14 => to.discriminant(at, 1, 14),crate::abi::random_d::D5::C15 => to.discriminant(at, 1, 15),crate::abi::random_d::D5::C16(value) => { to.discriminant(at, 1, 16)?; <Result<(f64, u16, f64, u16,), ()> as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C17(value) => { to.discriminant(at, 1, 17)?; <f64 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C18(value) => { to.discriminant(at, 1, 18)?; <char as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C19(value) => { to.discriminant(at, 1, 19)?; <f32 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C20 => to.discriminant(at, 1, 20),crate::abi::random_d::D5::C21(value) => { to.discriminant(at, 1, 21)?; <i64 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C22(value) => { to.discriminant(at, 1, 22)?; <u32 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C23(value) => { to.discriminant(at, 1, 23)?; <char as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C24 => to.discriminant(at, 1, 24),crate::abi::random_d::D5::C25(value) => { to.discriminant(at, 1, 25)?; <f32 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C26(value) => { to.discriminant(at, 1, 26)?; <i8 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C27 => to.discriminant(at, 1, 27),crate::abi::random_d::D5::C28 => to.discriminant(at, 1, 28),crate::abi::random_d::D5::C29(value) => { to.discriminant(at, 1, 29)?; <u64 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D5::C30(value) => { to.discriminant(at, 1, 30)?; <i32 as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::random_d::D6 { type Value = Self; const SIZE: u32 = 64; const ALIGN: u32 = 8; const FLAT: usize = 9;  }
impl Lift for crate::abi::random_d::D6 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
let case = flat.next_u32(); let mut payload = flat.payload(8);
Ok(match case { 0 => Self::C0(<crate::abi::random_d::D2 as Lift>::lift(from, &mut payload)?),1 => Self::C1(<Option<Option<bool>> as Lift>::lift(from, &mut payload)?), _ => return Err(Broken::Discriminant) }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
Ok(match from.discriminant(at, 1)? { 0 => Self::C0(<crate::abi::random_d::D2 as Lift>::load(from, at + 8)?),1 => Self::C1(<Option<Option<bool>> as Lift>::load(from, at + 8)?), _ => return Err(Broken::Discriminant) }) }
}
impl Lower for crate::abi::random_d::D6 {
#[allow(clippy::single_match, unreachable_patterns)]
fn plan(value: &Self, plan: &mut Plan) { match value { crate::abi::random_d::D6::C0(value) => <crate::abi::random_d::D2 as Lower>::plan(value, plan), _ => {} } }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { match value { crate::abi::random_d::D6::C0(value) => { to.discriminant(at, 1, 0)?; <crate::abi::random_d::D2 as Lower>::store(value, to, at + 8) }crate::abi::random_d::D6::C1(value) => { to.discriminant(at, 1, 1)?; <Option<Option<bool>> as Lower>::store(value, to, at + 8) } } }
}
impl Abi for crate::abi::random_d::D7 { type Value = Self; const SIZE: u32 = 96; const ALIGN: u32 = 8; const FLAT: usize = 16;  }
impl Lift for crate::abi::random_d::D7 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { f0: <crate::abi::random_d::D0 as Lift>::lift(from, flat)?,f1: <Result<crate::abi::random_d::D2, bool> as Lift>::lift(from, flat)?,f2: <i32 as Lift>::lift(from, flat)?,f3: <i8 as Lift>::lift(from, flat)?,f4: <u16 as Lift>::lift(from, flat)?,f5: <i32 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { f0: <crate::abi::random_d::D0 as Lift>::load(from, at)?,f1: <Result<crate::abi::random_d::D2, bool> as Lift>::load(from, at + 16)?,f2: <i32 as Lift>::load(from, at + 80)?,f3: <i8 as Lift>::load(from, at + 84)?,f4: <u16 as Lift>::load(from, at + 86)?,f5: <i32 as Lift>::load(from, at + 88)?, }) }
}
impl Lower for crate::abi::random_d::D7 {
fn plan(value: &Self, plan: &mut Plan) { <crate::abi::random_d::D0 as Lower>::plan(&value.f0, plan);<Result<crate::abi::random_d::D2, bool> as Lower>::plan(&value.f1, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <crate::abi::random_d::D0 as Lower>::store(&value.f0, to, at)?;<Result<crate::abi::random_d::D2, bool> as Lower>::store(&value.f1, to, at + 16)?;<i32 as Lower>::store(&value.f2, to, at + 80)?;<i8 as Lower>::store(&value.f3, to, at + 84)?;<u16 as Lower>::store(&value.f4, to, at + 86)?;<i32 as Lower>::store(&value.f5, to, at + 88)?; Ok(()) }
}
impl Abi for crate::abi::random_d::D8 { type Value = Self; const SIZE: u32 = 2; const ALIGN: u32 = 2; const FLAT: usize = 1;  }
impl Lift for crate::abi::random_d::D8 {
fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self::from_bits(flat.next_u32())) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self::from_bits(from.discriminant(at, 2)?)) }
}
impl Lower for crate::abi::random_d::D8 {
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { to.discriminant(at, 2, value.bits()) }
}
impl Abi for crate::abi::random_d::Args2 { type Value = Self; const SIZE: u32 = 272; const ALIGN: u32 = 8; const FLAT: usize = 47;  }
impl Lift for crate::abi::random_d::Args2 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::random_d::D3 as Lift>::lift(from, flat)?,p1: <crate::abi::random_c::C4 as Lift>::lift(from, flat)?,p2: <Option<(Result<(), ()>, (bool, i32,), u64, Result<u64, ()>,)> as Lift>::lift(from, flat)?,p3: <i8 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <crate::abi::random_d::D3 as Lift>::load(from, at)?,p1: <crate::abi::random_c::C4 as Lift>::load(from, at + 8)?,p2: <Option<(Result<(), ()>, (bool, i32,), u64, Result<u64, ()>,)> as Lift>::load(from, at + 216)?,p3: <i8 as Lift>::load(from, at + 264)?, }) }
}
impl Lower for crate::abi::random_d::Args2 {
fn plan(value: &Self, plan: &mut Plan) { <crate::abi::random_c::C4 as Lower>::plan(&value.p1, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <crate::abi::random_d::D3 as Lower>::store(&value.p0, to, at)?;<crate::abi::random_c::C4 as Lower>::store(&value.p1, to, at + 8)?;<Option<(Result<(), ()>, (bool, i32,), u64, Result<u64, ()>,)> as Lower>::store(&value.p2, to, at + 216)?;<i8 as Lower>::store(&value.p3, to, at + 264)?; Ok(()) }
}
impl Abi for crate::abi::random_d::Args4 { type Value = Self; const SIZE: u32 = 264; const ALIGN: u32 = 8; const FLAT: usize = 48;  }
impl Lift for crate::abi::random_d::Args4 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <f64 as Lift>::lift(from, flat)?,p1: <crate::abi::random_c::C4 as Lift>::lift(from, flat)?,p2: <i16 as Lift>::lift(from, flat)?,p3: <char as Lift>::lift(from, flat)?,p4: <Vec<char> as Lift>::lift(from, flat)?,p5: <u64 as Lift>::lift(from, flat)?,p6: <(char, Vec<Option<String>>,) as Lift>::lift(from, flat)?,p7: <f64 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <f64 as Lift>::load(from, at)?,p1: <crate::abi::random_c::C4 as Lift>::load(from, at + 8)?,p2: <i16 as Lift>::load(from, at + 216)?,p3: <char as Lift>::load(from, at + 220)?,p4: <Vec<char> as Lift>::load(from, at + 224)?,p5: <u64 as Lift>::load(from, at + 232)?,p6: <(char, Vec<Option<String>>,) as Lift>::load(from, at + 240)?,p7: <f64 as Lift>::load(from, at + 256)?, }) }
}
impl Lower for crate::abi::random_d::Args4 {
fn plan(value: &Self, plan: &mut Plan) { <crate::abi::random_c::C4 as Lower>::plan(&value.p1, plan);<Vec<char> as Lower>::plan(&value.p4, plan);<(char, Vec<Option<String>>,) as Lower>::plan(&value.p6, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <f64 as Lower>::store(&value.p0, to, at)?;<crate::abi::random_c::C4 as Lower>::store(&value.p1, to, at + 8)?;<i16 as Lower>::store(&value.p2, to, at + 216)?;<char as Lower>::store(&value.p3, to, at + 220)?;<Vec<char> as Lower>::store(&value.p4, to, at + 224)?;<u64 as Lower>::store(&value.p5, to, at + 232)?;<(char, Vec<Option<String>>,) as Lower>::store(&value.p6, to, at + 240)?;<f64 as Lower>::store(&value.p7, to, at + 256)?; Ok(()) }
}
impl Abi for crate::abi::random_d::Args6 { type Value = Self; const SIZE: u32 = 152; const ALIGN: u32 = 8; const FLAT: usize = 32;  }
impl Lift for crate::abi::random_d::Args6 {
fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> { Ok(Self { p0: <(crate::abi::random_c::C6, Vec<crate::abi::random_c::C4>, f32, u64,) as Lift>::lift(from, flat)?,p1: <String as Lift>::lift(from, flat)?,p2: <i16 as Lift>::lift(from, flat)?,p3: <i16 as Lift>::lift(from, flat)?,p4: <i32 as Lift>::lift(from, flat)?, }) }
fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> { Ok(Self { p0: <(crate::abi::random_c::C6, Vec<crate::abi::random_c::C4>, f32, u64,) as Lift>::load(from, at)?,p1: <String as Lift>::load(from, at + 136)?,p2: <i16 as Lift>::load(from, at + 144)?,p3: <i16 as Lift>::load(from, at + 146)?,p4: <i32 as Lift>::load(from, at + 148)?, }) }
}
impl Lower for crate::abi::random_d::Args6 {
fn plan(value: &Self, plan: &mut Plan) { <(crate::abi::random_c::C6, Vec<crate::abi::random_c::C4>, f32, u64,) as Lower>::plan(&value.p0, plan);<String as Lower>::plan(&value.p1, plan); }
fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> { <(crate::abi::random_c::C6, Vec<crate::abi::random_c::C4>, f32, u64,) as Lower>::store(&value.p0, to, at)?;<String as Lower>::store(&value.p1, to, at + 136)?;<i16 as Lower>::store(&value.p2, to, at + 144)?;<i16 as Lower>::store(&value.p3, to, at + 146)?;<i32 as Lower>::store(&value.p4, to, at + 148)?; Ok(()) }
}
/// The whole contract.
pub(crate) const fn glue<S: Syscalls + 'static>() -> Glue<S> {
Glue { interfaces: Table::<S>::INTERFACES, entry: "smallos:task/run@0.1.0#run", post_return: "cabi_post_smallos:task/run@0.1.0#run" } }
struct Table<S>(PhantomData<S>);
impl<S: Syscalls + 'static> Table<S> {
const INTERFACES: &'static [Interface<S>] = &[
Interface { id: "smallos:abi/control@0.1.0", functions: &[
Import { name: "next", params: &[], result: Some(ValType::I32), allocates: false, call: abi_control_next::<S>, link: link_none_i::<S> },
Import { name: "seed", params: &[], result: Some(ValType::I64), allocates: false, call: abi_control_seed::<S>, link: link_none_l::<S> },
Import { name: "reallocs", params: &[ValType::I32, ValType::I64], result: None, allocates: false, call: abi_control_reallocs::<S>, link: link_il_none::<S> },
] },
Interface { id: "smallos:abi/corners@0.1.0", functions: &[
Import { name: "get-bool", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_bool::<S>, link: link_none_i::<S> },
Import { name: "put-bool", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_bool::<S>, link: link_i_none::<S> },
Import { name: "get-u8", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_u8::<S>, link: link_none_i::<S> },
Import { name: "put-u8", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_u8::<S>, link: link_i_none::<S> },
Import { name: "get-u16", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_u16::<S>, link: link_none_i::<S> },
Import { name: "put-u16", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_u16::<S>, link: link_i_none::<S> },
Import { name: "get-u32", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_u32::<S>, link: link_none_i::<S> },
Import { name: "put-u32", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_u32::<S>, link: link_i_none::<S> },
Import { name: "get-u64", params: &[], result: Some(ValType::I64), allocates: false, call: abi_corners_get_u64::<S>, link: link_none_l::<S> },
Import { name: "put-u64", params: &[ValType::I64], result: None, allocates: false, call: abi_corners_put_u64::<S>, link: link_l_none::<S> },
Import { name: "pass-u64", params: &[ValType::I64], result: Some(ValType::I64), allocates: false, call: abi_corners_pass_u64::<S>, link: link_l_l::<S> },
Import { name: "get-s8", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_s8::<S>, link: link_none_i::<S> },
Import { name: "put-s8", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_s8::<S>, link: link_i_none::<S> },
Import { name: "get-s16", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_s16::<S>, link: link_none_i::<S> },
Import { name: "put-s16", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_s16::<S>, link: link_i_none::<S> },
Import { name: "get-s32", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_s32::<S>, link: link_none_i::<S> },
Import { name: "put-s32", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_s32::<S>, link: link_i_none::<S> },
Import { name: "get-s64", params: &[], result: Some(ValType::I64), allocates: false, call: abi_corners_get_s64::<S>, link: link_none_l::<S> },
Import { name: "put-s64", params: &[ValType::I64], result: None, allocates: false, call: abi_corners_put_s64::<S>, link: link_l_none::<S> },
Import { name: "get-f32", params: &[], result: Some(ValType::F32), allocates: false, call: abi_corners_get_f32::<S>, link: link_none_f::<S> },
Import { name: "put-f32", params: &[ValType::F32], result: None, allocates: false, call: abi_corners_put_f32::<S>, link: link_f_none::<S> },
Import { name: "pass-f32", params: &[ValType::F32], result: Some(ValType::F32), allocates: false, call: abi_corners_pass_f32::<S>, link: link_f_f::<S> },
Import { name: "get-f64", params: &[], result: Some(ValType::F64), allocates: false, call: abi_corners_get_f64::<S>, link: link_none_d::<S> },
Import { name: "put-f64", params: &[ValType::F64], result: None, allocates: false, call: abi_corners_put_f64::<S>, link: link_d_none::<S> },
Import { name: "get-char", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_char::<S>, link: link_none_i::<S> },
Import { name: "put-char", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_char::<S>, link: link_i_none::<S> },
Import { name: "get-string", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_string::<S>, link: link_i_none::<S> },
Import { name: "put-string", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_string::<S>, link: link_ii_none::<S> },
Import { name: "pass-string", params: &[ValType::I32, ValType::I32, ValType::I32], result: None, allocates: true, call: abi_corners_pass_string::<S>, link: link_iii_none::<S> },
Import { name: "get-one", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_one::<S>, link: link_none_i::<S> },
Import { name: "put-one", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_one::<S>, link: link_i_none::<S> },
Import { name: "get-wide", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_wide::<S>, link: link_none_i::<S> },
Import { name: "put-wide", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_wide::<S>, link: link_i_none::<S> },
Import { name: "get-lonely", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_lonely::<S>, link: link_none_i::<S> },
Import { name: "put-lonely", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_lonely::<S>, link: link_i_none::<S> },
Import { name: "get-lonely-text", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_lonely_text::<S>, link: link_i_none::<S> },
Import { name: "put-lonely-text", params: &[ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_lonely_text::<S>, link: link_iii_none::<S> },
Import { name: "get-empties", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_empties::<S>, link: link_none_i::<S> },
Import { name: "put-empties", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_empties::<S>, link: link_i_none::<S> },
Import { name: "get-some-empty", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_some_empty::<S>, link: link_i_none::<S> },
Import { name: "put-some-empty", params: &[ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_some_empty::<S>, link: link_iii_none::<S> },
Import { name: "get-wide-variant", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_wide_variant::<S>, link: link_i_none::<S> },
Import { name: "put-wide-variant", params: &[ValType::I32, ValType::I64], result: None, allocates: false, call: abi_corners_put_wide_variant::<S>, link: link_il_none::<S> },
Import { name: "get-join-i32-f32", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_join_i32_f32::<S>, link: link_i_none::<S> },
Import { name: "put-join-i32-f32", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_join_i32_f32::<S>, link: link_ii_none::<S> },
Import { name: "get-join-i32-i64", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_join_i32_i64::<S>, link: link_i_none::<S> },
Import { name: "put-join-i32-i64", params: &[ValType::I32, ValType::I64], result: None, allocates: false, call: abi_corners_put_join_i32_i64::<S>, link: link_il_none::<S> },
Import { name: "get-join-i32-f64", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_join_i32_f64::<S>, link: link_i_none::<S> },
Import { name: "put-join-i32-f64", params: &[ValType::I32, ValType::I64], result: None, allocates: false, call: abi_corners_put_join_i32_f64::<S>, link: link_il_none::<S> },
Import { name: "get-join-f32-f64", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_join_f32_f64::<S>, link: link_i_none::<S> },
Import { name: "put-join-f32-f64", params: &[ValType::I32, ValType::I64], result: None, allocates: false, call: abi_corners_put_join_f32_f64::<S>, link: link_il_none::<S> },
Import { name: "get-join-f32-i64", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_join_f32_i64::<S>, link: link_i_none::<S> },
Import { name: "put-join-f32-i64", params: &[ValType::I32, ValType::I64], result: None, allocates: false, call: abi_corners_put_join_f32_i64::<S>, link: link_il_none::<S> },
Import { name: "get-join-i64-f64", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_join_i64_f64::<S>, link: link_i_none::<S> },
Import { name: "put-join-i64-f64", params: &[ValType::I32, ValType::I64], result: None, allocates: false, call: abi_corners_put_join_i64_f64::<S>, link: link_il_none::<S> },
Import { name: "get-join-all", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_join_all::<S>, link: link_i_none::<S> },
Import { name: "put-join-all", params: &[ValType::I32, ValType::I64], result: None, allocates: false, call: abi_corners_put_join_all::<S>, link: link_il_none::<S> },
Import { name: "pass-join-all", params: &[ValType::I32, ValType::I64, ValType::I32], result: None, allocates: false, call: abi_corners_pass_join_all::<S>, link: link_ili_none::<S> },
Import { name: "get-join-text", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_join_text::<S>, link: link_i_none::<S> },
Import { name: "put-join-text", params: &[ValType::I32, ValType::I64, ValType::I64, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_join_text::<S>, link: link_illii_none::<S> },
Import { name: "get-join-nested", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_join_nested::<S>, link: link_i_none::<S> },
Import { name: "put-join-nested", params: &[ValType::I32, ValType::I32, ValType::I64, ValType::F64], result: None, allocates: false, call: abi_corners_put_join_nested::<S>, link: link_iild_none::<S> },
Import { name: "get-joins", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_joins::<S>, link: link_i_none::<S> },
Import { name: "put-joins", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_joins::<S>, link: link_ii_none::<S> },
Import { name: "get-join-texts", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_join_texts::<S>, link: link_i_none::<S> },
Import { name: "put-join-texts", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_join_texts::<S>, link: link_ii_none::<S> },
Import { name: "get-padded", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_padded::<S>, link: link_i_none::<S> },
Import { name: "put-padded", params: &[ValType::I32, ValType::I64, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::F64, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_padded::<S>, link: link_iliiiiidii_none::<S> },
Import { name: "pass-padded", params: &[ValType::I32, ValType::I64, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::F64, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_pass_padded::<S>, link: link_iliiiiidiii_none::<S> },
Import { name: "get-paddeds", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_paddeds::<S>, link: link_i_none::<S> },
Import { name: "put-paddeds", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_paddeds::<S>, link: link_ii_none::<S> },
Import { name: "get-nested", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_nested::<S>, link: link_i_none::<S> },
Import { name: "put-nested", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_nested::<S>, link: link_i_none::<S> },
Import { name: "get-padded-case", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_padded_case::<S>, link: link_i_none::<S> },
Import { name: "put-padded-case", params: &[ValType::I32, ValType::I64, ValType::I64, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::F64, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_padded_case::<S>, link: link_illiiiiidii_none::<S> },
Import { name: "get-padded-cases", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_padded_cases::<S>, link: link_i_none::<S> },
Import { name: "put-padded-cases", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_padded_cases::<S>, link: link_ii_none::<S> },
Import { name: "get-words", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_words::<S>, link: link_i_none::<S> },
Import { name: "put-words", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_words::<S>, link: link_iiiiiiiiiii_none::<S> },
Import { name: "get-word-cases", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_word_cases::<S>, link: link_i_none::<S> },
Import { name: "put-word-cases", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_word_cases::<S>, link: link_ii_none::<S> },
Import { name: "get-aliased", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_aliased::<S>, link: link_i_none::<S> },
Import { name: "put-aliased", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_aliased::<S>, link: link_iiiii_none::<S> },
Import { name: "get-text", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_text::<S>, link: link_i_none::<S> },
Import { name: "put-text", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_text::<S>, link: link_ii_none::<S> },
Import { name: "get-texts", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_texts::<S>, link: link_i_none::<S> },
Import { name: "put-texts", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_texts::<S>, link: link_ii_none::<S> },
Import { name: "get-maybe", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_maybe::<S>, link: link_i_none::<S> },
Import { name: "put-maybe", params: &[ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_maybe::<S>, link: link_iii_none::<S> },
Import { name: "get-flags-1", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_flags_1::<S>, link: link_none_i::<S> },
Import { name: "put-flags-1", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_flags_1::<S>, link: link_i_none::<S> },
Import { name: "get-flags-7", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_flags_7::<S>, link: link_none_i::<S> },
Import { name: "put-flags-7", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_flags_7::<S>, link: link_i_none::<S> },
Import { name: "get-flags-8", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_flags_8::<S>, link: link_none_i::<S> },
Import { name: "put-flags-8", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_flags_8::<S>, link: link_i_none::<S> },
Import { name: "get-flags-9", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_flags_9::<S>, link: link_none_i::<S> },
Import { name: "put-flags-9", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_flags_9::<S>, link: link_i_none::<S> },
Import { name: "pass-flags-9", params: &[ValType::I32], result: Some(ValType::I32), allocates: false, call: abi_corners_pass_flags_9::<S>, link: link_i_i::<S> },
Import { name: "get-flags-15", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_flags_15::<S>, link: link_none_i::<S> },
Import { name: "put-flags-15", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_flags_15::<S>, link: link_i_none::<S> },
Import { name: "get-flags-16", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_flags_16::<S>, link: link_none_i::<S> },
Import { name: "put-flags-16", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_flags_16::<S>, link: link_i_none::<S> },
Import { name: "get-flags-17", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_flags_17::<S>, link: link_none_i::<S> },
Import { name: "put-flags-17", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_flags_17::<S>, link: link_i_none::<S> },
Import { name: "get-flags-31", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_flags_31::<S>, link: link_none_i::<S> },
Import { name: "put-flags-31", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_flags_31::<S>, link: link_i_none::<S> },
Import { name: "get-flags-32", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_flags_32::<S>, link: link_none_i::<S> },
Import { name: "put-flags-32", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_flags_32::<S>, link: link_i_none::<S> },
Import { name: "get-flags-all", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_flags_all::<S>, link: link_i_none::<S> },
Import { name: "put-flags-all", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_flags_all::<S>, link: link_iiiii_none::<S> },
Import { name: "get-flags-case", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_flags_case::<S>, link: link_i_none::<S> },
Import { name: "put-flags-case", params: &[ValType::I32, ValType::I64], result: None, allocates: false, call: abi_corners_put_flags_case::<S>, link: link_il_none::<S> },
Import { name: "get-flags-list", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_flags_list::<S>, link: link_i_none::<S> },
Import { name: "put-flags-list", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_flags_list::<S>, link: link_ii_none::<S> },
Import { name: "get-bools", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_bools::<S>, link: link_i_none::<S> },
Import { name: "put-bools", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_bools::<S>, link: link_ii_none::<S> },
Import { name: "get-bytes", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_bytes::<S>, link: link_i_none::<S> },
Import { name: "put-bytes", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_bytes::<S>, link: link_ii_none::<S> },
Import { name: "get-shorts", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_shorts::<S>, link: link_i_none::<S> },
Import { name: "put-shorts", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_shorts::<S>, link: link_ii_none::<S> },
Import { name: "get-words64", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_words64::<S>, link: link_i_none::<S> },
Import { name: "put-words64", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_words64::<S>, link: link_ii_none::<S> },
Import { name: "get-singles", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_singles::<S>, link: link_i_none::<S> },
Import { name: "put-singles", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_singles::<S>, link: link_ii_none::<S> },
Import { name: "get-doubles", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_doubles::<S>, link: link_i_none::<S> },
Import { name: "put-doubles", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_doubles::<S>, link: link_ii_none::<S> },
Import { name: "get-chars", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_chars::<S>, link: link_i_none::<S> },
Import { name: "put-chars", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_chars::<S>, link: link_ii_none::<S> },
Import { name: "get-strings", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_strings::<S>, link: link_i_none::<S> },
Import { name: "put-strings", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_strings::<S>, link: link_ii_none::<S> },
Import { name: "get-lists-of-strings", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_lists_of_strings::<S>, link: link_i_none::<S> },
Import { name: "put-lists-of-strings", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_lists_of_strings::<S>, link: link_ii_none::<S> },
Import { name: "pass-lists-of-strings", params: &[ValType::I32, ValType::I32, ValType::I32], result: None, allocates: true, call: abi_corners_pass_lists_of_strings::<S>, link: link_iii_none::<S> },
Import { name: "get-deep", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_deep::<S>, link: link_i_none::<S> },
Import { name: "put-deep", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_deep::<S>, link: link_ii_none::<S> },
Import { name: "get-empty-lists", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_empty_lists::<S>, link: link_i_none::<S> },
Import { name: "put-empty-lists", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_empty_lists::<S>, link: link_ii_none::<S> },
Import { name: "get-wides", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_wides::<S>, link: link_i_none::<S> },
Import { name: "put-wides", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_wides::<S>, link: link_ii_none::<S> },
Import { name: "get-ones", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_ones::<S>, link: link_i_none::<S> },
Import { name: "put-ones", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_ones::<S>, link: link_ii_none::<S> },
Import { name: "get-tuple-align", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_tuple_align::<S>, link: link_i_none::<S> },
Import { name: "put-tuple-align", params: &[ValType::I32, ValType::I64, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_tuple_align::<S>, link: link_iliiii_none::<S> },
Import { name: "get-tuple-one", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_tuple_one::<S>, link: link_i_none::<S> },
Import { name: "put-tuple-one", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_tuple_one::<S>, link: link_ii_none::<S> },
Import { name: "get-tuples", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_tuples::<S>, link: link_i_none::<S> },
Import { name: "put-tuples", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_tuples::<S>, link: link_ii_none::<S> },
Import { name: "get-tuple-nested", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_tuple_nested::<S>, link: link_i_none::<S> },
Import { name: "put-tuple-nested", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::F64, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_tuple_nested::<S>, link: link_iiidii_none::<S> },
Import { name: "get-tuple-twelve", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_tuple_twelve::<S>, link: link_i_none::<S> },
Import { name: "put-tuple-twelve", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::F32, ValType::F64, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_tuple_twelve::<S>, link: link_iiiliiilfdii_none::<S> },
Import { name: "get-option-u8", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_option_u8::<S>, link: link_i_none::<S> },
Import { name: "put-option-u8", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_option_u8::<S>, link: link_ii_none::<S> },
Import { name: "get-option-u64", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_option_u64::<S>, link: link_i_none::<S> },
Import { name: "put-option-u64", params: &[ValType::I32, ValType::I64], result: None, allocates: false, call: abi_corners_put_option_u64::<S>, link: link_il_none::<S> },
Import { name: "pass-option-u64", params: &[ValType::I32, ValType::I64, ValType::I32], result: None, allocates: false, call: abi_corners_pass_option_u64::<S>, link: link_ili_none::<S> },
Import { name: "get-option-string", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_option_string::<S>, link: link_i_none::<S> },
Import { name: "put-option-string", params: &[ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_option_string::<S>, link: link_iii_none::<S> },
Import { name: "get-option-option", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_option_option::<S>, link: link_i_none::<S> },
Import { name: "put-option-option", params: &[ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_option_option::<S>, link: link_iii_none::<S> },
Import { name: "get-option-option-option", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_option_option_option::<S>, link: link_i_none::<S> },
Import { name: "put-option-option-option", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_option_option_option::<S>, link: link_iiiii_none::<S> },
Import { name: "get-options", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_options::<S>, link: link_i_none::<S> },
Import { name: "put-options", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_options::<S>, link: link_ii_none::<S> },
Import { name: "get-option-one", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_option_one::<S>, link: link_i_none::<S> },
Import { name: "put-option-one", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_option_one::<S>, link: link_ii_none::<S> },
Import { name: "get-result-empty", params: &[], result: Some(ValType::I32), allocates: false, call: abi_corners_get_result_empty::<S>, link: link_none_i::<S> },
Import { name: "put-result-empty", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_put_result_empty::<S>, link: link_i_none::<S> },
Import { name: "get-result-ok", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_result_ok::<S>, link: link_i_none::<S> },
Import { name: "put-result-ok", params: &[ValType::I32, ValType::I64], result: None, allocates: false, call: abi_corners_put_result_ok::<S>, link: link_il_none::<S> },
Import { name: "get-result-err", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_result_err::<S>, link: link_i_none::<S> },
Import { name: "put-result-err", params: &[ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_result_err::<S>, link: link_iii_none::<S> },
Import { name: "get-result-both", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_result_both::<S>, link: link_i_none::<S> },
Import { name: "put-result-both", params: &[ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_result_both::<S>, link: link_iii_none::<S> },
Import { name: "get-result-same", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_result_same::<S>, link: link_i_none::<S> },
Import { name: "put-result-same", params: &[ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_result_same::<S>, link: link_iii_none::<S> },
Import { name: "get-result-nested", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_result_nested::<S>, link: link_i_none::<S> },
Import { name: "put-result-nested", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_result_nested::<S>, link: link_iiii_none::<S> },
Import { name: "get-results", params: &[ValType::I32], result: None, allocates: true, call: abi_corners_get_results::<S>, link: link_i_none::<S> },
Import { name: "put-results", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_corners_put_results::<S>, link: link_ii_none::<S> },
Import { name: "get-result-join", params: &[ValType::I32], result: None, allocates: false, call: abi_corners_get_result_join::<S>, link: link_i_none::<S> },
Import { name: "put-result-join", params: &[ValType::I32, ValType::I64], result: None, allocates: false, call: abi_corners_put_result_join::<S>, link: link_il_none::<S> },
Import { name: "pass-result-join", params: &[ValType::I32, ValType::I64, ValType::I32], result: None, allocates: false, call: abi_corners_pass_result_join::<S>, link: link_ili_none::<S> },
] },
Interface { id: "smallos:abi/shapes@0.1.0", functions: &[
Import { name: "get-two", params: &[ValType::I32], result: None, allocates: true, call: abi_shapes_get_two::<S>, link: link_i_none::<S> },
Import { name: "put-two", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_shapes_put_two::<S>, link: link_iiii_none::<S> },
Import { name: "pass-two", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: true, call: abi_shapes_pass_two::<S>, link: link_iiiii_none::<S> },
Import { name: "get-sixteen", params: &[ValType::I32], result: None, allocates: false, call: abi_shapes_get_sixteen::<S>, link: link_i_none::<S> },
Import { name: "put-sixteen", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_shapes_put_sixteen::<S>, link: link_iiiiiiiiiiiiiiii_none::<S> },
Import { name: "pass-sixteen", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_shapes_pass_sixteen::<S>, link: link_many::<S> },
Import { name: "get-sixteen-mixed", params: &[ValType::I32], result: None, allocates: false, call: abi_shapes_get_sixteen_mixed::<S>, link: link_i_none::<S> },
Import { name: "put-sixteen-mixed", params: &[ValType::I32, ValType::F32, ValType::I64, ValType::F64, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::I32, ValType::F32, ValType::I32, ValType::I32, ValType::F64, ValType::I32, ValType::I64], result: None, allocates: false, call: abi_shapes_put_sixteen_mixed::<S>, link: link_ifldiiiilifiidil_none::<S> },
Import { name: "pass-sixteen-mixed", params: &[ValType::I32, ValType::F32, ValType::I64, ValType::F64, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::I32, ValType::F32, ValType::I32, ValType::I32, ValType::F64, ValType::I32, ValType::I64, ValType::I32], result: None, allocates: false, call: abi_shapes_pass_sixteen_mixed::<S>, link: link_many::<S> },
Import { name: "get-fifteen-two", params: &[ValType::I32], result: None, allocates: true, call: abi_shapes_get_fifteen_two::<S>, link: link_i_none::<S> },
Import { name: "put-fifteen-two", params: &[ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_shapes_put_fifteen_two::<S>, link: link_llllllllllllllii_none::<S> },
Import { name: "pass-fifteen-two", params: &[ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I64, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: true, call: abi_shapes_pass_fifteen_two::<S>, link: link_many::<S> },
Import { name: "get-seventeen", params: &[ValType::I32], result: None, allocates: true, call: abi_shapes_get_seventeen::<S>, link: link_i_none::<S> },
Import { name: "put-seventeen", params: &[ValType::I32], result: None, allocates: false, call: abi_shapes_put_seventeen::<S>, link: link_i_none::<S> },
Import { name: "pass-seventeen", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_shapes_pass_seventeen::<S>, link: link_ii_none::<S> },
Import { name: "get-spilled", params: &[ValType::I32], result: None, allocates: true, call: abi_shapes_get_spilled::<S>, link: link_i_none::<S> },
Import { name: "put-spilled", params: &[ValType::I32], result: None, allocates: false, call: abi_shapes_put_spilled::<S>, link: link_i_none::<S> },
Import { name: "pass-spilled", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_shapes_pass_spilled::<S>, link: link_ii_none::<S> },
Import { name: "get-wide-record", params: &[ValType::I32], result: None, allocates: false, call: abi_shapes_get_wide_record::<S>, link: link_i_none::<S> },
Import { name: "put-wide-record", params: &[ValType::I32], result: None, allocates: false, call: abi_shapes_put_wide_record::<S>, link: link_i_none::<S> },
Import { name: "pass-wide-record", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_shapes_pass_wide_record::<S>, link: link_ii_none::<S> },
Import { name: "get-joined", params: &[ValType::I32], result: None, allocates: true, call: abi_shapes_get_joined::<S>, link: link_i_none::<S> },
Import { name: "put-joined", params: &[ValType::I32, ValType::I64, ValType::I32, ValType::I64, ValType::I64, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::I64, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_shapes_put_joined::<S>, link: link_ililliiiilliii_none::<S> },
Import { name: "pass-joined", params: &[ValType::I32, ValType::I64, ValType::I32, ValType::I64, ValType::I64, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::I64, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: true, call: abi_shapes_pass_joined::<S>, link: link_ililliiiilliiii_none::<S> },
Import { name: "get-sixteen-spilled", params: &[ValType::I32], result: None, allocates: true, call: abi_shapes_get_sixteen_spilled::<S>, link: link_i_none::<S> },
Import { name: "put-sixteen-spilled", params: &[ValType::I32], result: None, allocates: false, call: abi_shapes_put_sixteen_spilled::<S>, link: link_i_none::<S> },
Import { name: "pass-sixteen-spilled", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_shapes_pass_sixteen_spilled::<S>, link: link_ii_none::<S> },
Import { name: "get-lists", params: &[ValType::I32], result: None, allocates: true, call: abi_shapes_get_lists::<S>, link: link_i_none::<S> },
Import { name: "put-lists", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_shapes_put_lists::<S>, link: link_iiiiiiiiiiiiii_none::<S> },
Import { name: "pass-lists", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: true, call: abi_shapes_pass_lists::<S>, link: link_iiiiiiiiiiiiiii_none::<S> },
Import { name: "get-small", params: &[ValType::I32], result: None, allocates: false, call: abi_shapes_get_small::<S>, link: link_i_none::<S> },
Import { name: "put-small", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_shapes_put_small::<S>, link: link_iiiiii_none::<S> },
Import { name: "pass-small", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_shapes_pass_small::<S>, link: link_iiiiiii_none::<S> },
Import { name: "get-owned", params: &[ValType::I32], result: None, allocates: true, call: abi_shapes_get_owned::<S>, link: link_i_none::<S> },
Import { name: "put-owned", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_shapes_put_owned::<S>, link: link_iiiiiiiiiiiiiii_none::<S> },
Import { name: "pass-owned", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: true, call: abi_shapes_pass_owned::<S>, link: link_iiiiiiiiiiiiiiii_none::<S> },
Import { name: "get-taken", params: &[ValType::I32], result: None, allocates: true, call: abi_shapes_get_taken::<S>, link: link_i_none::<S> },
Import { name: "put-taken", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_shapes_put_taken::<S>, link: link_iiiiilii_none::<S> },
Import { name: "pass-taken", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: true, call: abi_shapes_pass_taken::<S>, link: link_iiiiiliii_none::<S> },
Import { name: "get-taken-spilled", params: &[ValType::I32], result: None, allocates: true, call: abi_shapes_get_taken_spilled::<S>, link: link_i_none::<S> },
Import { name: "put-taken-spilled", params: &[ValType::I32], result: None, allocates: false, call: abi_shapes_put_taken_spilled::<S>, link: link_i_none::<S> },
Import { name: "pass-taken-spilled", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_shapes_pass_taken_spilled::<S>, link: link_ii_none::<S> },
] },
Interface { id: "smallos:abi/waiting@0.1.0", functions: &[
Import { name: "get-nothing", params: &[], result: Some(ValType::I32), allocates: false, call: abi_waiting_get_nothing::<S>, link: link_none_i::<S> },
Import { name: "put-nothing", params: &[ValType::I32], result: None, allocates: false, call: abi_waiting_put_nothing::<S>, link: link_i_none::<S> },
Import { name: "get-text", params: &[ValType::I32], result: None, allocates: true, call: abi_waiting_get_text::<S>, link: link_i_none::<S> },
Import { name: "put-text", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_waiting_put_text::<S>, link: link_ii_none::<S> },
Import { name: "pass-text", params: &[ValType::I32, ValType::I32, ValType::I32], result: None, allocates: true, call: abi_waiting_pass_text::<S>, link: link_iii_none::<S> },
Import { name: "get-texts", params: &[ValType::I32], result: None, allocates: true, call: abi_waiting_get_texts::<S>, link: link_i_none::<S> },
Import { name: "put-texts", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_waiting_put_texts::<S>, link: link_ii_none::<S> },
Import { name: "pass-texts", params: &[ValType::I32, ValType::I32, ValType::I32], result: None, allocates: true, call: abi_waiting_pass_texts::<S>, link: link_iii_none::<S> },
Import { name: "get-many", params: &[ValType::I32], result: None, allocates: true, call: abi_waiting_get_many::<S>, link: link_i_none::<S> },
Import { name: "put-many", params: &[ValType::I32], result: None, allocates: false, call: abi_waiting_put_many::<S>, link: link_i_none::<S> },
Import { name: "pass-many", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_waiting_pass_many::<S>, link: link_ii_none::<S> },
] },
Interface { id: "smallos:abi/handles@0.1.0", functions: &[
Import { name: "[method]counter.value", params: &[ValType::I32], result: Some(ValType::I32), allocates: false, call: abi_handles_counter_value::<S>, link: link_i_i::<S> },
Import { name: "[method]counter.is", params: &[ValType::I32, ValType::I32], result: Some(ValType::I32), allocates: false, call: abi_handles_counter_is::<S>, link: link_ii_i::<S> },
Import { name: "[method]counter.absorb", params: &[ValType::I32, ValType::I32], result: Some(ValType::I32), allocates: false, call: abi_handles_counter_absorb::<S>, link: link_ii_i::<S> },
Import { name: "[method]counter.add", params: &[ValType::I32], result: Some(ValType::I64), allocates: false, call: abi_handles_counter_add::<S>, link: link_i_l::<S> },
Import { name: "[method]counter.copy", params: &[ValType::I32], result: Some(ValType::I32), allocates: false, call: abi_handles_counter_copy::<S>, link: link_i_i::<S> },
Import { name: "[method]counter.name", params: &[ValType::I32], result: Some(ValType::I32), allocates: false, call: abi_handles_counter_name::<S>, link: link_i_i::<S> },
Import { name: "[method]label.text", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_handles_label_text::<S>, link: link_ii_none::<S> },
Import { name: "make", params: &[ValType::I32], result: Some(ValType::I32), allocates: false, call: abi_handles_make::<S>, link: link_i_i::<S> },
Import { name: "try-make", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_handles_try_make::<S>, link: link_ii_none::<S> },
Import { name: "make-label", params: &[ValType::I32, ValType::I32], result: Some(ValType::I32), allocates: false, call: abi_handles_make_label::<S>, link: link_ii_i::<S> },
Import { name: "take", params: &[ValType::I32], result: Some(ValType::I32), allocates: false, call: abi_handles_take::<S>, link: link_i_i::<S> },
Import { name: "take-label", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_handles_take_label::<S>, link: link_ii_none::<S> },
Import { name: "take-both", params: &[ValType::I32, ValType::I32, ValType::F64], result: Some(ValType::F64), allocates: false, call: abi_handles_take_both::<S>, link: link_iid_d::<S> },
Import { name: "compare", params: &[ValType::I32, ValType::I32], result: Some(ValType::I32), allocates: false, call: abi_handles_compare::<S>, link: link_ii_i::<S> },
Import { name: "describe", params: &[ValType::I32, ValType::I32, ValType::I32], result: None, allocates: true, call: abi_handles_describe::<S>, link: link_iii_none::<S> },
Import { name: "sum", params: &[ValType::I32, ValType::I32], result: Some(ValType::I64), allocates: false, call: abi_handles_sum::<S>, link: link_ii_l::<S> },
Import { name: "join", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: true, call: abi_handles_join::<S>, link: link_iiiii_none::<S> },
Import { name: "[resource-drop]counter", params: &[ValType::I32], result: None, allocates: false, call: abi_handles_drop_counter::<S>, link: link_i_none::<S> },
Import { name: "[resource-drop]label", params: &[ValType::I32], result: None, allocates: false, call: abi_handles_drop_label::<S>, link: link_i_none::<S> },
] },
Interface { id: "smallos:abi/random-a@0.1.0", functions: &[
Import { name: "get-0", params: &[ValType::I32], result: None, allocates: true, call: abi_random_a_get_0::<S>, link: link_i_none::<S> },
Import { name: "put-0", params: &[ValType::I32], result: None, allocates: false, call: abi_random_a_put_0::<S>, link: link_i_none::<S> },
Import { name: "pass-0", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_a_pass_0::<S>, link: link_ii_none::<S> },
Import { name: "get-1", params: &[ValType::I32], result: None, allocates: true, call: abi_random_a_get_1::<S>, link: link_i_none::<S> },
Import { name: "put-1", params: &[ValType::I32], result: None, allocates: false, call: abi_random_a_put_1::<S>, link: link_i_none::<S> },
Import { name: "pass-1", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_a_pass_1::<S>, link: link_ii_none::<S> },
Import { name: "get-2", params: &[ValType::I32], result: None, allocates: true, call: abi_random_a_get_2::<S>, link: link_i_none::<S> },
Import { name: "put-2", params: &[ValType::I32], result: None, allocates: false, call: abi_random_a_put_2::<S>, link: link_i_none::<S> },
Import { name: "pass-2", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_a_pass_2::<S>, link: link_ii_none::<S> },
Import { name: "get-3", params: &[ValType::I32], result: None, allocates: false, call: abi_random_a_get_3::<S>, link: link_i_none::<S> },
Import { name: "put-3", params: &[ValType::I32, ValType::I32], result: None, allocates: false, call: abi_random_a_put_3::<S>, link: link_ii_none::<S> },
Import { name: "get-4", params: &[ValType::I32], result: None, allocates: false, call: abi_random_a_get_4::<S>, link: link_i_none::<S> },
Import { name: "put-4", params: &[ValType::F64, ValType::I32, ValType::F64, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_random_a_put_4::<S>, link: link_didiiiiiiiiii_none::<S> },
Import { name: "pass-4", params: &[ValType::F64, ValType::I32, ValType::F64, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_random_a_pass_4::<S>, link: link_didiiiiiiiiiii_none::<S> },
Import { name: "get-5", params: &[ValType::I32], result: None, allocates: true, call: abi_random_a_get_5::<S>, link: link_i_none::<S> },
Import { name: "put-5", params: &[ValType::I32], result: None, allocates: false, call: abi_random_a_put_5::<S>, link: link_i_none::<S> },
Import { name: "pass-5", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_a_pass_5::<S>, link: link_ii_none::<S> },
Import { name: "get-6", params: &[ValType::I32], result: None, allocates: false, call: abi_random_a_get_6::<S>, link: link_i_none::<S> },
Import { name: "put-6", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I64], result: None, allocates: false, call: abi_random_a_put_6::<S>, link: link_iiiiiil_none::<S> },
Import { name: "pass-6", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::I32], result: None, allocates: false, call: abi_random_a_pass_6::<S>, link: link_iiiiiili_none::<S> },
Import { name: "get-7", params: &[], result: Some(ValType::I32), allocates: false, call: abi_random_a_get_7::<S>, link: link_none_i::<S> },
Import { name: "put-7", params: &[ValType::I32], result: None, allocates: false, call: abi_random_a_put_7::<S>, link: link_i_none::<S> },
] },
Interface { id: "smallos:abi/random-b@0.1.0", functions: &[
Import { name: "get-0", params: &[ValType::I32], result: None, allocates: true, call: abi_random_b_get_0::<S>, link: link_i_none::<S> },
Import { name: "put-0", params: &[ValType::I32], result: None, allocates: false, call: abi_random_b_put_0::<S>, link: link_i_none::<S> },
Import { name: "pass-0", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_b_pass_0::<S>, link: link_ii_none::<S> },
Import { name: "get-1", params: &[], result: Some(ValType::I64), allocates: false, call: abi_random_b_get_1::<S>, link: link_none_l::<S> },
Import { name: "put-1", params: &[ValType::I64], result: None, allocates: false, call: abi_random_b_put_1::<S>, link: link_l_none::<S> },
Import { name: "get-2", params: &[], result: Some(ValType::I64), allocates: false, call: abi_random_b_get_2::<S>, link: link_none_l::<S> },
Import { name: "put-2", params: &[ValType::I64], result: None, allocates: false, call: abi_random_b_put_2::<S>, link: link_l_none::<S> },
Import { name: "get-3", params: &[ValType::I32], result: None, allocates: true, call: abi_random_b_get_3::<S>, link: link_i_none::<S> },
Import { name: "put-3", params: &[ValType::I32], result: None, allocates: false, call: abi_random_b_put_3::<S>, link: link_i_none::<S> },
Import { name: "get-4", params: &[ValType::I32], result: None, allocates: false, call: abi_random_b_get_4::<S>, link: link_i_none::<S> },
Import { name: "put-4", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::I32], result: None, allocates: false, call: abi_random_b_put_4::<S>, link: link_iiiili_none::<S> },
Import { name: "pass-4", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_random_b_pass_4::<S>, link: link_iiiilii_none::<S> },
Import { name: "get-5", params: &[ValType::I32], result: None, allocates: true, call: abi_random_b_get_5::<S>, link: link_i_none::<S> },
Import { name: "put-5", params: &[ValType::I32], result: None, allocates: false, call: abi_random_b_put_5::<S>, link: link_i_none::<S> },
Import { name: "pass-5", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_b_pass_5::<S>, link: link_ii_none::<S> },
Import { name: "get-6", params: &[ValType::I32], result: None, allocates: true, call: abi_random_b_get_6::<S>, link: link_i_none::<S> },
Import { name: "put-6", params: &[ValType::I32], result: None, allocates: false, call: abi_random_b_put_6::<S>, link: link_i_none::<S> },
Import { name: "pass-6", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_b_pass_6::<S>, link: link_ii_none::<S> },
Import { name: "get-7", params: &[ValType::I32], result: None, allocates: true, call: abi_random_b_get_7::<S>, link: link_i_none::<S> },
Import { name: "put-7", params: &[ValType::I32], result: None, allocates: false, call: abi_random_b_put_7::<S>, link: link_i_none::<S> },
Import { name: "pass-7", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_b_pass_7::<S>, link: link_ii_none::<S> },
] },
Interface { id: "smallos:abi/random-c@0.1.0", functions: &[
Import { name: "get-0", params: &[], result: Some(ValType::I64), allocates: false, call: abi_random_c_get_0::<S>, link: link_none_l::<S> },
Import { name: "put-0", params: &[ValType::I64], result: None, allocates: false, call: abi_random_c_put_0::<S>, link: link_l_none::<S> },
Import { name: "get-1", params: &[ValType::I32], result: None, allocates: true, call: abi_random_c_get_1::<S>, link: link_i_none::<S> },
Import { name: "put-1", params: &[ValType::I32], result: None, allocates: false, call: abi_random_c_put_1::<S>, link: link_i_none::<S> },
Import { name: "pass-1", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_c_pass_1::<S>, link: link_ii_none::<S> },
Import { name: "get-2", params: &[ValType::I32], result: None, allocates: true, call: abi_random_c_get_2::<S>, link: link_i_none::<S> },
Import { name: "put-2", params: &[ValType::I32], result: None, allocates: false, call: abi_random_c_put_2::<S>, link: link_i_none::<S> },
Import { name: "pass-2", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_c_pass_2::<S>, link: link_ii_none::<S> },
Import { name: "get-3", params: &[ValType::I32], result: None, allocates: true, call: abi_random_c_get_3::<S>, link: link_i_none::<S> },
Import { name: "put-3", params: &[ValType::I32], result: None, allocates: false, call: abi_random_c_put_3::<S>, link: link_i_none::<S> },
Import { name: "pass-3", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_c_pass_3::<S>, link: link_ii_none::<S> },
Import { name: "get-4", params: &[ValType::I32], result: None, allocates: true, call: abi_random_c_get_4::<S>, link: link_i_none::<S> },
Import { name: "put-4", params: &[ValType::I32], result: None, allocates: false, call: abi_random_c_put_4::<S>, link: link_i_none::<S> },
Import { name: "pass-4", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_c_pass_4::<S>, link: link_ii_none::<S> },
Import { name: "get-5", params: &[ValType::I32], result: None, allocates: true, call: abi_random_c_get_5::<S>, link: link_i_none::<S> },
Import { name: "put-5", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::I32, ValType::I32, ValType::I64], result: None, allocates: false, call: abi_random_c_put_5::<S>, link: link_iiiiiiiiliil_none::<S> },
Import { name: "get-6", params: &[ValType::I32], result: None, allocates: true, call: abi_random_c_get_6::<S>, link: link_i_none::<S> },
Import { name: "put-6", params: &[ValType::I32], result: None, allocates: false, call: abi_random_c_put_6::<S>, link: link_i_none::<S> },
Import { name: "pass-6", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_c_pass_6::<S>, link: link_ii_none::<S> },
Import { name: "get-7", params: &[ValType::I32], result: None, allocates: true, call: abi_random_c_get_7::<S>, link: link_i_none::<S> },
Import { name: "put-7", params: &[ValType::I32], result: None, allocates: false, call: abi_random_c_put_7::<S>, link: link_i_none::<S> },
] },
Interface { id: "smallos:abi/random-d@0.1.0", functions: &[
Import { name: "get-0", params: &[], result: Some(ValType::I32), allocates: false, call: abi_random_d_get_0::<S>, link: link_none_i::<S> },
Import { name: "put-0", params: &[ValType::I32], result: None, allocates: false, call: abi_random_d_put_0::<S>, link: link_i_none::<S> },
Import { name: "get-1", params: &[ValType::I32], result: None, allocates: true, call: abi_random_d_get_1::<S>, link: link_i_none::<S> },
Import { name: "put-1", params: &[ValType::I32, ValType::I64, ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::I32, ValType::I64, ValType::I32, ValType::I64, ValType::I32, ValType::I64, ValType::I32, ValType::I32, ValType::I32, ValType::I32], result: None, allocates: false, call: abi_random_d_put_1::<S>, link: link_iliiililililiiii_none::<S> },
Import { name: "get-2", params: &[ValType::I32], result: None, allocates: true, call: abi_random_d_get_2::<S>, link: link_i_none::<S> },
Import { name: "put-2", params: &[ValType::I32], result: None, allocates: false, call: abi_random_d_put_2::<S>, link: link_i_none::<S> },
Import { name: "pass-2", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_d_pass_2::<S>, link: link_ii_none::<S> },
Import { name: "get-3", params: &[ValType::I32], result: None, allocates: true, call: abi_random_d_get_3::<S>, link: link_i_none::<S> },
Import { name: "put-3", params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32, ValType::I64, ValType::I32], result: None, allocates: false, call: abi_random_d_put_3::<S>, link: link_iiiili_none::<S> },
Import { name: "get-4", params: &[ValType::I32], result: None, allocates: true, call: abi_random_d_get_4::<S>, link: link_i_none::<S> },
Import { name: "put-4", params: &[ValType::I32], result: None, allocates: false, call: abi_random_d_put_4::<S>, link: link_i_none::<S> },
Import { name: "pass-4", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_d_pass_4::<S>, link: link_ii_none::<S> },
Import { name: "get-5", params: &[ValType::I32], result: None, allocates: true, call: abi_random_d_get_5::<S>, link: link_i_none::<S> },
Import { name: "put-5", params: &[ValType::I32, ValType::I32, ValType::I64, ValType::I32, ValType::I64, ValType::I32, ValType::I64, ValType::I32, ValType::I64], result: None, allocates: false, call: abi_random_d_put_5::<S>, link: link_iilililil_none::<S> },
Import { name: "get-6", params: &[ValType::I32], result: None, allocates: true, call: abi_random_d_get_6::<S>, link: link_i_none::<S> },
Import { name: "put-6", params: &[ValType::I32], result: None, allocates: false, call: abi_random_d_put_6::<S>, link: link_i_none::<S> },
Import { name: "pass-6", params: &[ValType::I32, ValType::I32], result: None, allocates: true, call: abi_random_d_pass_6::<S>, link: link_ii_none::<S> },
Import { name: "get-7", params: &[], result: Some(ValType::I64), allocates: false, call: abi_random_d_get_7::<S>, link: link_none_l::<S> },
Import { name: "put-7", params: &[ValType::I64], result: None, allocates: false, call: abi_random_d_put_7::<S>, link: link_l_none::<S> },
] },
];
}
fn abi_control_next<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::control::Control::next(syscalls, )?;
call.direct::<bool>(&result)
}
fn abi_control_seed<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::control::Control::seed(syscalls, )?;
call.direct::<u64>(&result)
}
fn abi_control_reallocs<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let count = <u32 as Lift>::lift(&mut from, &mut flat)?;
let digest = <u64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::control::Control::reallocs(syscalls, count, digest)?;
call.direct::<()>(&result)
}
fn abi_corners_get_bool<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_bool(syscalls, )?;
call.direct::<bool>(&result)
}
fn abi_corners_put_bool<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <bool as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_bool(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_u8<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_u8(syscalls, )?;
call.direct::<u8>(&result)
}
fn abi_corners_put_u8<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <u8 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_u8(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_u16<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_u16(syscalls, )?;
call.direct::<u16>(&result)
}
fn abi_corners_put_u16<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <u16 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_u16(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_u32<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_u32(syscalls, )?;
call.direct::<u32>(&result)
}
fn abi_corners_put_u32<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <u32 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_u32(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_u64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_u64(syscalls, )?;
call.direct::<u64>(&result)
}
fn abi_corners_put_u64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <u64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_u64(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_pass_u64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <u64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::pass_u64(syscalls, v)?;
call.direct::<u64>(&result)
}
fn abi_corners_get_s8<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_s8(syscalls, )?;
call.direct::<i8>(&result)
}
fn abi_corners_put_s8<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <i8 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_s8(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_s16<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_s16(syscalls, )?;
call.direct::<i16>(&result)
}
fn abi_corners_put_s16<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <i16 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_s16(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_s32<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_s32(syscalls, )?;
call.direct::<i32>(&result)
}
fn abi_corners_put_s32<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <i32 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_s32(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_s64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_s64(syscalls, )?;
call.direct::<i64>(&result)
}
fn abi_corners_put_s64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <i64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_s64(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_f32<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_f32(syscalls, )?;
call.direct::<f32>(&result)
}
fn abi_corners_put_f32<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <f32 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_f32(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_pass_f32<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <f32 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::pass_f32(syscalls, v)?;
call.direct::<f32>(&result)
}
fn abi_corners_get_f64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_f64(syscalls, )?;
call.direct::<f64>(&result)
}
fn abi_corners_put_f64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <f64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_f64(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_char<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_char(syscalls, )?;
call.direct::<char>(&result)
}
fn abi_corners_put_char<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <char as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_char(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_string<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_string(syscalls, )?;
call.placed::<String>(result, args[0])
}
fn abi_corners_put_string<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = from.flat_str(&mut flat)?;
let result = crate::abi::corners::Corners::put_string(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_pass_string<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = from.flat_str(&mut flat)?;
let result = crate::abi::corners::Corners::pass_string(syscalls, v)?;
call.placed::<String>(result, args[2])
}
fn abi_corners_get_one<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_one(syscalls, )?;
call.direct::<crate::abi::corners::One>(&result)
}
fn abi_corners_put_one<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::One as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_one(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_wide<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_wide(syscalls, )?;
call.direct::<crate::abi::corners::Wide>(&result)
}
fn abi_corners_put_wide<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Wide as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_wide(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_lonely<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_lonely(syscalls, )?;
call.direct::<crate::abi::corners::Lonely>(&result)
}
fn abi_corners_put_lonely<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Lonely as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_lonely(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_lonely_text<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_lonely_text(syscalls, )?;
call.placed::<crate::abi::corners::LonelyText>(result, args[0])
}
fn abi_corners_put_lonely_text<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::LonelyText as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_lonely_text(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_empties<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_empties(syscalls, )?;
call.direct::<crate::abi::corners::Empties>(&result)
}
fn abi_corners_put_empties<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Empties as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_empties(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_some_empty<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_some_empty(syscalls, )?;
call.placed::<crate::abi::corners::SomeEmpty>(result, args[0])
}
fn abi_corners_put_some_empty<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::SomeEmpty as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_some_empty(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_wide_variant<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_wide_variant(syscalls, )?;
call.placed::<crate::abi::corners::WideVariant>(result, args[0])
}
fn abi_corners_put_wide_variant<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::WideVariant as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_wide_variant(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_join_i32_f32<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_join_i32_f32(syscalls, )?;
call.placed::<crate::abi::corners::JoinI32F32>(result, args[0])
}
fn abi_corners_put_join_i32_f32<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::JoinI32F32 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_join_i32_f32(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_join_i32_i64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_join_i32_i64(syscalls, )?;
call.placed::<crate::abi::corners::JoinI32I64>(result, args[0])
}
fn abi_corners_put_join_i32_i64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::JoinI32I64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_join_i32_i64(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_join_i32_f64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_join_i32_f64(syscalls, )?;
call.placed::<crate::abi::corners::JoinI32F64>(result, args[0])
}
fn abi_corners_put_join_i32_f64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::JoinI32F64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_join_i32_f64(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_join_f32_f64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_join_f32_f64(syscalls, )?;
call.placed::<crate::abi::corners::JoinF32F64>(result, args[0])
}
fn abi_corners_put_join_f32_f64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::JoinF32F64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_join_f32_f64(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_join_f32_i64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_join_f32_i64(syscalls, )?;
call.placed::<crate::abi::corners::JoinF32I64>(result, args[0])
}
fn abi_corners_put_join_f32_i64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::JoinF32I64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_join_f32_i64(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_join_i64_f64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_join_i64_f64(syscalls, )?;
call.placed::<crate::abi::corners::JoinI64F64>(result, args[0])
}
fn abi_corners_put_join_i64_f64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::JoinI64F64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_join_i64_f64(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_join_all<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_join_all(syscalls, )?;
call.placed::<crate::abi::corners::JoinAll>(result, args[0])
}
fn abi_corners_put_join_all<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::JoinAll as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_join_all(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_pass_join_all<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::JoinAll as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::pass_join_all(syscalls, v)?;
call.placed::<crate::abi::corners::JoinAll>(result, args[2])
}
fn abi_corners_get_join_text<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_join_text(syscalls, )?;
call.placed::<crate::abi::corners::JoinText>(result, args[0])
}
fn abi_corners_put_join_text<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::JoinText as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_join_text(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_join_nested<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_join_nested(syscalls, )?;
call.placed::<crate::abi::corners::JoinNested>(result, args[0])
}
fn abi_corners_put_join_nested<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::JoinNested as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_join_nested(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_joins<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_joins(syscalls, )?;
call.placed::<Vec<crate::abi::corners::JoinAll>>(result, args[0])
}
fn abi_corners_put_joins<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<crate::abi::corners::JoinAll> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_joins(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_join_texts<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_join_texts(syscalls, )?;
call.placed::<Vec<crate::abi::corners::JoinText>>(result, args[0])
}
fn abi_corners_put_join_texts<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<crate::abi::corners::JoinText> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_join_texts(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_padded<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_padded(syscalls, )?;
call.placed::<crate::abi::corners::Padded>(result, args[0])
}
fn abi_corners_put_padded<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Padded as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_padded(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_pass_padded<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Padded as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::pass_padded(syscalls, v)?;
call.placed::<crate::abi::corners::Padded>(result, args[10])
}
fn abi_corners_get_paddeds<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_paddeds(syscalls, )?;
call.placed::<Vec<crate::abi::corners::Padded>>(result, args[0])
}
fn abi_corners_put_paddeds<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<crate::abi::corners::Padded> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_paddeds(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_nested<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_nested(syscalls, )?;
call.placed::<crate::abi::corners::Nested>(result, args[0])
}
fn abi_corners_put_nested<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 120, 8)?;
let v = <crate::abi::corners::Nested as Lift>::load(&mut from, at)?;
let result = crate::abi::corners::Corners::put_nested(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_padded_case<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_padded_case(syscalls, )?;
call.placed::<crate::abi::corners::PaddedCase>(result, args[0])
}
fn abi_corners_put_padded_case<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::PaddedCase as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_padded_case(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_padded_cases<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_padded_cases(syscalls, )?;
call.placed::<Vec<crate::abi::corners::PaddedCase>>(result, args[0])
}
fn abi_corners_put_padded_cases<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<crate::abi::corners::PaddedCase> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_padded_cases(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_words<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_words(syscalls, )?;
call.placed::<crate::abi::corners::Words>(result, args[0])
}
fn abi_corners_put_words<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Words as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_words(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_word_cases<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_word_cases(syscalls, )?;
call.placed::<Vec<crate::abi::corners::WordCases>>(result, args[0])
}
fn abi_corners_put_word_cases<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<crate::abi::corners::WordCases> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_word_cases(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_aliased<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_aliased(syscalls, )?;
call.placed::<crate::abi::corners::Aliased>(result, args[0])
}
fn abi_corners_put_aliased<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Aliased as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_aliased(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_text<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_text(syscalls, )?;
call.placed::<String>(result, args[0])
}
fn abi_corners_put_text<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <String as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_text(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_texts<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_texts(syscalls, )?;
call.placed::<Vec<String>>(result, args[0])
}
fn abi_corners_put_texts<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<String> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_texts(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_maybe<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_maybe(syscalls, )?;
call.placed::<Option<Vec<String>>>(result, args[0])
}
fn abi_corners_put_maybe<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Option<Vec<String>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_maybe(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_flags_1<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_flags_1(syscalls, )?;
call.direct::<crate::abi::corners::Flags1>(&result)
}
fn abi_corners_put_flags_1<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Flags1 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_flags_1(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_flags_7<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_flags_7(syscalls, )?;
call.direct::<crate::abi::corners::Flags7>(&result)
}
fn abi_corners_put_flags_7<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Flags7 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_flags_7(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_flags_8<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_flags_8(syscalls, )?;
call.direct::<crate::abi::corners::Flags8>(&result)
}
fn abi_corners_put_flags_8<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Flags8 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_flags_8(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_flags_9<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_flags_9(syscalls, )?;
call.direct::<crate::abi::corners::Flags9>(&result)
}
fn abi_corners_put_flags_9<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Flags9 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_flags_9(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_pass_flags_9<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Flags9 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::pass_flags_9(syscalls, v)?;
call.direct::<crate::abi::corners::Flags9>(&result)
}
fn abi_corners_get_flags_15<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_flags_15(syscalls, )?;
call.direct::<crate::abi::corners::Flags15>(&result)
}
fn abi_corners_put_flags_15<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Flags15 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_flags_15(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_flags_16<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_flags_16(syscalls, )?;
call.direct::<crate::abi::corners::Flags16>(&result)
}
fn abi_corners_put_flags_16<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Flags16 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_flags_16(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_flags_17<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_flags_17(syscalls, )?;
call.direct::<crate::abi::corners::Flags17>(&result)
}
fn abi_corners_put_flags_17<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Flags17 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_flags_17(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_flags_31<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_flags_31(syscalls, )?;
call.direct::<crate::abi::corners::Flags31>(&result)
}
fn abi_corners_put_flags_31<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Flags31 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_flags_31(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_flags_32<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_flags_32(syscalls, )?;
call.direct::<crate::abi::corners::Flags32>(&result)
}
fn abi_corners_put_flags_32<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::Flags32 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_flags_32(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_flags_all<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_flags_all(syscalls, )?;
call.placed::<crate::abi::corners::FlagsAll>(result, args[0])
}
fn abi_corners_put_flags_all<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::FlagsAll as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_flags_all(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_flags_case<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_flags_case(syscalls, )?;
call.placed::<crate::abi::corners::FlagsCase>(result, args[0])
}
fn abi_corners_put_flags_case<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::corners::FlagsCase as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_flags_case(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_flags_list<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_flags_list(syscalls, )?;
call.placed::<Vec<crate::abi::corners::Flags9>>(result, args[0])
}
fn abi_corners_put_flags_list<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<crate::abi::corners::Flags9> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_flags_list(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_bools<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_bools(syscalls, )?;
call.placed::<Vec<bool>>(result, args[0])
}
fn abi_corners_put_bools<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<bool> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_bools(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_bytes<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_bytes(syscalls, )?;
call.placed::<Vec<u8>>(result, args[0])
}
fn abi_corners_put_bytes<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = from.flat_bytes(&mut flat)?;
let result = crate::abi::corners::Corners::put_bytes(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_shorts<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_shorts(syscalls, )?;
call.placed::<Vec<i16>>(result, args[0])
}
fn abi_corners_put_shorts<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<i16> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_shorts(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_words64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_words64(syscalls, )?;
call.placed::<Vec<u64>>(result, args[0])
}
fn abi_corners_put_words64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<u64> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_words64(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_singles<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_singles(syscalls, )?;
call.placed::<Vec<f32>>(result, args[0])
}
fn abi_corners_put_singles<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<f32> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_singles(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_doubles<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_doubles(syscalls, )?;
call.placed::<Vec<f64>>(result, args[0])
}
fn abi_corners_put_doubles<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<f64> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_doubles(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_chars<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_chars(syscalls, )?;
call.placed::<Vec<char>>(result, args[0])
}
fn abi_corners_put_chars<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<char> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_chars(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_strings<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_strings(syscalls, )?;
call.placed::<Vec<String>>(result, args[0])
}
fn abi_corners_put_strings<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<String> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_strings(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_lists_of_strings<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_lists_of_strings(syscalls, )?;
call.placed::<Vec<Vec<String>>>(result, args[0])
}
fn abi_corners_put_lists_of_strings<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<Vec<String>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_lists_of_strings(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_pass_lists_of_strings<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<Vec<String>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::pass_lists_of_strings(syscalls, &v)?;
call.placed::<Vec<Vec<String>>>(result, args[2])
}
fn abi_corners_get_deep<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_deep(syscalls, )?;
call.placed::<Vec<Vec<Vec<Vec<u16>>>>>(result, args[0])
}
fn abi_corners_put_deep<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<Vec<Vec<Vec<u16>>>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_deep(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_empty_lists<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_empty_lists(syscalls, )?;
call.placed::<Vec<Vec<u64>>>(result, args[0])
}
fn abi_corners_put_empty_lists<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<Vec<u64>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_empty_lists(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_wides<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_wides(syscalls, )?;
call.placed::<Vec<crate::abi::corners::Wide>>(result, args[0])
}
fn abi_corners_put_wides<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<crate::abi::corners::Wide> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_wides(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_ones<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_ones(syscalls, )?;
call.placed::<Vec<crate::abi::corners::One>>(result, args[0])
}
fn abi_corners_put_ones<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<crate::abi::corners::One> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_ones(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_tuple_align<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_tuple_align(syscalls, )?;
call.placed::<(u8, u64, u8, u32, u8, u16,)>(result, args[0])
}
fn abi_corners_put_tuple_align<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <(u8, u64, u8, u32, u8, u16,) as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_tuple_align(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_tuple_one<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_tuple_one(syscalls, )?;
call.placed::<(String,)>(result, args[0])
}
fn abi_corners_put_tuple_one<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <(String,) as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_tuple_one(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_tuples<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_tuples(syscalls, )?;
call.placed::<Vec<(u8, u16, u8,)>>(result, args[0])
}
fn abi_corners_put_tuples<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<(u8, u16, u8,)> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_tuples(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_tuple_nested<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_tuple_nested(syscalls, )?;
call.placed::<(u8, (u8, (u8, f64,),), String,)>(result, args[0])
}
fn abi_corners_put_tuple_nested<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <(u8, (u8, (u8, f64,),), String,) as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_tuple_nested(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_tuple_twelve<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_tuple_twelve(syscalls, )?;
call.placed::<(u8, u16, u32, u64, i8, i16, i32, i64, f32, f64, char, bool,)>(result, args[0])
}
fn abi_corners_put_tuple_twelve<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <(u8, u16, u32, u64, i8, i16, i32, i64, f32, f64, char, bool,) as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_tuple_twelve(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_option_u8<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_option_u8(syscalls, )?;
call.placed::<Option<u8>>(result, args[0])
}
fn abi_corners_put_option_u8<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Option<u8> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_option_u8(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_option_u64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_option_u64(syscalls, )?;
call.placed::<Option<u64>>(result, args[0])
}
fn abi_corners_put_option_u64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Option<u64> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_option_u64(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_pass_option_u64<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Option<u64> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::pass_option_u64(syscalls, v)?;
call.placed::<Option<u64>>(result, args[2])
}
fn abi_corners_get_option_string<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_option_string(syscalls, )?;
call.placed::<Option<String>>(result, args[0])
}
fn abi_corners_put_option_string<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Option<String> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_option_string(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_option_option<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_option_option(syscalls, )?;
call.placed::<Option<Option<u32>>>(result, args[0])
}
fn abi_corners_put_option_option<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Option<Option<u32>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_option_option(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_option_option_option<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_option_option_option(syscalls, )?;
call.placed::<Option<Option<Option<String>>>>(result, args[0])
}
fn abi_corners_put_option_option_option<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Option<Option<Option<String>>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_option_option_option(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_options<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_options(syscalls, )?;
call.placed::<Vec<Option<u64>>>(result, args[0])
}
fn abi_corners_put_options<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<Option<u64>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_options(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_option_one<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_option_one(syscalls, )?;
call.placed::<Option<crate::abi::corners::One>>(result, args[0])
}
fn abi_corners_put_option_one<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Option<crate::abi::corners::One> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_option_one(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_result_empty<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_result_empty(syscalls, )?;
call.direct::<Result<(), ()>>(&result)
}
fn abi_corners_put_result_empty<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Result<(), ()> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_result_empty(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_result_ok<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_result_ok(syscalls, )?;
call.placed::<Result<u64, ()>>(result, args[0])
}
fn abi_corners_put_result_ok<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Result<u64, ()> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_result_ok(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_result_err<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_result_err(syscalls, )?;
call.placed::<Result<(), String>>(result, args[0])
}
fn abi_corners_put_result_err<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Result<(), String> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_result_err(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_result_both<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_result_both(syscalls, )?;
call.placed::<Result<String, u8>>(result, args[0])
}
fn abi_corners_put_result_both<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Result<String, u8> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_result_both(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_result_same<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_result_same(syscalls, )?;
call.placed::<Result<Vec<u8>, Vec<u8>>>(result, args[0])
}
fn abi_corners_put_result_same<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Result<Vec<u8>, Vec<u8>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_result_same(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_result_nested<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_result_nested(syscalls, )?;
call.placed::<Result<Result<u8, String>, Option<f32>>>(result, args[0])
}
fn abi_corners_put_result_nested<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Result<Result<u8, String>, Option<f32>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_result_nested(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_results<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_results(syscalls, )?;
call.placed::<Vec<Result<(), u64>>>(result, args[0])
}
fn abi_corners_put_results<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<Result<(), u64>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_results(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_corners_get_result_join<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::corners::Corners::get_result_join(syscalls, )?;
call.placed::<Result<f32, f64>>(result, args[0])
}
fn abi_corners_put_result_join<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Result<f32, f64> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::put_result_join(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_corners_pass_result_join<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Result<f32, f64> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::corners::Corners::pass_result_join(syscalls, v)?;
call.placed::<Result<f32, f64>>(result, args[2])
}
fn abi_shapes_get_two<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_two(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsTwo>(result, args[0])
}
fn abi_shapes_put_two<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = from.flat_str(&mut flat)?;
let p1 = from.flat_bytes(&mut flat)?;
let result = crate::abi::shapes::Shapes::put_two(syscalls, p0, p1)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_two<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = from.flat_str(&mut flat)?;
let p1 = from.flat_bytes(&mut flat)?;
let result = crate::abi::shapes::Shapes::pass_two(syscalls, p0, p1)?;
call.placed::<crate::abi::shapes::ArgsTwo>(result, args[4])
}
fn abi_shapes_get_sixteen<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_sixteen(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsSixteen>(result, args[0])
}
fn abi_shapes_put_sixteen<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p1 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p2 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p3 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p4 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p5 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p6 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p7 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p8 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p9 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p10 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p11 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p12 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p13 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p14 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p15 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::put_sixteen(syscalls, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_sixteen<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p1 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p2 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p3 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p4 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p5 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p6 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p7 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p8 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p9 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p10 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p11 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p12 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p13 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p14 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p15 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::pass_sixteen(syscalls, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15)?;
call.placed::<crate::abi::shapes::ArgsSixteen>(result, args[16])
}
fn abi_shapes_get_sixteen_mixed<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_sixteen_mixed(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsSixteenMixed>(result, args[0])
}
fn abi_shapes_put_sixteen_mixed<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <u8 as Lift>::lift(&mut from, &mut flat)?;
let p1 = <f32 as Lift>::lift(&mut from, &mut flat)?;
let p2 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p3 = <f64 as Lift>::lift(&mut from, &mut flat)?;
let p4 = <i8 as Lift>::lift(&mut from, &mut flat)?;
let p5 = <char as Lift>::lift(&mut from, &mut flat)?;
let p6 = <bool as Lift>::lift(&mut from, &mut flat)?;
let p7 = <i16 as Lift>::lift(&mut from, &mut flat)?;
let p8 = <i64 as Lift>::lift(&mut from, &mut flat)?;
let p9 = <u16 as Lift>::lift(&mut from, &mut flat)?;
let p10 = <f32 as Lift>::lift(&mut from, &mut flat)?;
let p11 = <i32 as Lift>::lift(&mut from, &mut flat)?;
let p12 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p13 = <f64 as Lift>::lift(&mut from, &mut flat)?;
let p14 = <u8 as Lift>::lift(&mut from, &mut flat)?;
let p15 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::put_sixteen_mixed(syscalls, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_sixteen_mixed<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <u8 as Lift>::lift(&mut from, &mut flat)?;
let p1 = <f32 as Lift>::lift(&mut from, &mut flat)?;
let p2 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p3 = <f64 as Lift>::lift(&mut from, &mut flat)?;
let p4 = <i8 as Lift>::lift(&mut from, &mut flat)?;
let p5 = <char as Lift>::lift(&mut from, &mut flat)?;
let p6 = <bool as Lift>::lift(&mut from, &mut flat)?;
let p7 = <i16 as Lift>::lift(&mut from, &mut flat)?;
let p8 = <i64 as Lift>::lift(&mut from, &mut flat)?;
let p9 = <u16 as Lift>::lift(&mut from, &mut flat)?;
let p10 = <f32 as Lift>::lift(&mut from, &mut flat)?;
let p11 = <i32 as Lift>::lift(&mut from, &mut flat)?;
let p12 = <u32 as Lift>::lift(&mut from, &mut flat)?;
let p13 = <f64 as Lift>::lift(&mut from, &mut flat)?;
let p14 = <u8 as Lift>::lift(&mut from, &mut flat)?;
let p15 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::pass_sixteen_mixed(syscalls, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15)?;
call.placed::<crate::abi::shapes::ArgsSixteenMixed>(result, args[16])
}
fn abi_shapes_get_fifteen_two<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_fifteen_two(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsFifteenTwo>(result, args[0])
}
fn abi_shapes_put_fifteen_two<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p1 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p2 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p3 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p4 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p5 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p6 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p7 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p8 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p9 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p10 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p11 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p12 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p13 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p14 = from.flat_str(&mut flat)?;
let result = crate::abi::shapes::Shapes::put_fifteen_two(syscalls, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_fifteen_two<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p1 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p2 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p3 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p4 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p5 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p6 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p7 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p8 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p9 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p10 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p11 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p12 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p13 = <u64 as Lift>::lift(&mut from, &mut flat)?;
let p14 = from.flat_str(&mut flat)?;
let result = crate::abi::shapes::Shapes::pass_fifteen_two(syscalls, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14)?;
call.placed::<crate::abi::shapes::ArgsFifteenTwo>(result, args[16])
}
fn abi_shapes_get_seventeen<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_seventeen(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsSeventeen>(result, args[0])
}
fn abi_shapes_put_seventeen<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 128, 8)?;
let p0 = <u64 as Lift>::load(&mut from, at)?;
let p1 = <u64 as Lift>::load(&mut from, at + 8)?;
let p2 = <u64 as Lift>::load(&mut from, at + 16)?;
let p3 = <u64 as Lift>::load(&mut from, at + 24)?;
let p4 = <u64 as Lift>::load(&mut from, at + 32)?;
let p5 = <u64 as Lift>::load(&mut from, at + 40)?;
let p6 = <u64 as Lift>::load(&mut from, at + 48)?;
let p7 = <u64 as Lift>::load(&mut from, at + 56)?;
let p8 = <u64 as Lift>::load(&mut from, at + 64)?;
let p9 = <u64 as Lift>::load(&mut from, at + 72)?;
let p10 = <u64 as Lift>::load(&mut from, at + 80)?;
let p11 = <u64 as Lift>::load(&mut from, at + 88)?;
let p12 = <u64 as Lift>::load(&mut from, at + 96)?;
let p13 = <u64 as Lift>::load(&mut from, at + 104)?;
let p14 = <u64 as Lift>::load(&mut from, at + 112)?;
let p15 = <String as Lift>::load(&mut from, at + 120)?;
let result = crate::abi::shapes::Shapes::put_seventeen(syscalls, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, &p15)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_seventeen<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 128, 8)?;
let p0 = <u64 as Lift>::load(&mut from, at)?;
let p1 = <u64 as Lift>::load(&mut from, at + 8)?;
let p2 = <u64 as Lift>::load(&mut from, at + 16)?;
let p3 = <u64 as Lift>::load(&mut from, at + 24)?;
let p4 = <u64 as Lift>::load(&mut from, at + 32)?;
let p5 = <u64 as Lift>::load(&mut from, at + 40)?;
let p6 = <u64 as Lift>::load(&mut from, at + 48)?;
let p7 = <u64 as Lift>::load(&mut from, at + 56)?;
let p8 = <u64 as Lift>::load(&mut from, at + 64)?;
let p9 = <u64 as Lift>::load(&mut from, at + 72)?;
let p10 = <u64 as Lift>::load(&mut from, at + 80)?;
let p11 = <u64 as Lift>::load(&mut from, at + 88)?;
let p12 = <u64 as Lift>::load(&mut from, at + 96)?;
let p13 = <u64 as Lift>::load(&mut from, at + 104)?;
let p14 = <u64 as Lift>::load(&mut from, at + 112)?;
let p15 = <String as Lift>::load(&mut from, at + 120)?;
let result = crate::abi::shapes::Shapes::pass_seventeen(syscalls, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, &p15)?;
call.placed::<crate::abi::shapes::ArgsSeventeen>(result, args[1])
}
fn abi_shapes_get_spilled<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_spilled(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsSpilled>(result, args[0])
}
fn abi_shapes_put_spilled<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 104, 8)?;
let p0 = <u8 as Lift>::load(&mut from, at)?;
let p1 = <u64 as Lift>::load(&mut from, at + 8)?;
let p2 = <String as Lift>::load(&mut from, at + 16)?;
let p3 = <u8 as Lift>::load(&mut from, at + 24)?;
let p4 = <Vec<String> as Lift>::load(&mut from, at + 28)?;
let p5 = <f32 as Lift>::load(&mut from, at + 36)?;
let p6 = <Option<u64> as Lift>::load(&mut from, at + 40)?;
let p7 = <Result<u8, String> as Lift>::load(&mut from, at + 56)?;
let p8 = <char as Lift>::load(&mut from, at + 68)?;
let p9 = <(u8, u64,) as Lift>::load(&mut from, at + 72)?;
let p10 = <f64 as Lift>::load(&mut from, at + 88)?;
let p11 = <i16 as Lift>::load(&mut from, at + 96)?;
let p12 = <bool as Lift>::load(&mut from, at + 98)?;
let result = crate::abi::shapes::Shapes::put_spilled(syscalls, p0, p1, &p2, p3, &p4, p5, p6, &p7, p8, p9, p10, p11, p12)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_spilled<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 104, 8)?;
let p0 = <u8 as Lift>::load(&mut from, at)?;
let p1 = <u64 as Lift>::load(&mut from, at + 8)?;
let p2 = <String as Lift>::load(&mut from, at + 16)?;
let p3 = <u8 as Lift>::load(&mut from, at + 24)?;
let p4 = <Vec<String> as Lift>::load(&mut from, at + 28)?;
let p5 = <f32 as Lift>::load(&mut from, at + 36)?;
let p6 = <Option<u64> as Lift>::load(&mut from, at + 40)?;
let p7 = <Result<u8, String> as Lift>::load(&mut from, at + 56)?;
let p8 = <char as Lift>::load(&mut from, at + 68)?;
let p9 = <(u8, u64,) as Lift>::load(&mut from, at + 72)?;
let p10 = <f64 as Lift>::load(&mut from, at + 88)?;
let p11 = <i16 as Lift>::load(&mut from, at + 96)?;
let p12 = <bool as Lift>::load(&mut from, at + 98)?;
let result = crate::abi::shapes::Shapes::pass_spilled(syscalls, p0, p1, &p2, p3, &p4, p5, p6, &p7, p8, p9, p10, p11, p12)?;
call.placed::<crate::abi::shapes::ArgsSpilled>(result, args[1])
}
fn abi_shapes_get_wide_record<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_wide_record(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsWideRecord>(result, args[0])
}
fn abi_shapes_put_wide_record<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 104, 8)?;
let p0 = <crate::abi::corners::Padded as Lift>::load(&mut from, at)?;
let p1 = <u8 as Lift>::load(&mut from, at + 48)?;
let p2 = <crate::abi::corners::Padded as Lift>::load(&mut from, at + 56)?;
let result = crate::abi::shapes::Shapes::put_wide_record(syscalls, p0, p1, p2)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_wide_record<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 104, 8)?;
let p0 = <crate::abi::corners::Padded as Lift>::load(&mut from, at)?;
let p1 = <u8 as Lift>::load(&mut from, at + 48)?;
let p2 = <crate::abi::corners::Padded as Lift>::load(&mut from, at + 56)?;
let result = crate::abi::shapes::Shapes::pass_wide_record(syscalls, p0, p1, p2)?;
call.placed::<crate::abi::shapes::ArgsWideRecord>(result, args[1])
}
fn abi_shapes_get_joined<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_joined(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsJoined>(result, args[0])
}
fn abi_shapes_put_joined<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <crate::abi::corners::JoinAll as Lift>::lift(&mut from, &mut flat)?;
let p1 = <crate::abi::corners::JoinText as Lift>::lift(&mut from, &mut flat)?;
let p2 = <Option<crate::abi::corners::JoinText> as Lift>::lift(&mut from, &mut flat)?;
let p3 = <u8 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::put_joined(syscalls, p0, &p1, &p2, p3)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_joined<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <crate::abi::corners::JoinAll as Lift>::lift(&mut from, &mut flat)?;
let p1 = <crate::abi::corners::JoinText as Lift>::lift(&mut from, &mut flat)?;
let p2 = <Option<crate::abi::corners::JoinText> as Lift>::lift(&mut from, &mut flat)?;
let p3 = <u8 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::pass_joined(syscalls, p0, &p1, &p2, p3)?;
call.placed::<crate::abi::shapes::ArgsJoined>(result, args[14])
}
fn abi_shapes_get_sixteen_spilled<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_sixteen_spilled(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsSixteenSpilled>(result, args[0])
}
fn abi_shapes_put_sixteen_spilled<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 128, 4)?;
let p0 = <String as Lift>::load(&mut from, at)?;
let p1 = <String as Lift>::load(&mut from, at + 8)?;
let p2 = <String as Lift>::load(&mut from, at + 16)?;
let p3 = <String as Lift>::load(&mut from, at + 24)?;
let p4 = <String as Lift>::load(&mut from, at + 32)?;
let p5 = <String as Lift>::load(&mut from, at + 40)?;
let p6 = <String as Lift>::load(&mut from, at + 48)?;
let p7 = <String as Lift>::load(&mut from, at + 56)?;
let p8 = <String as Lift>::load(&mut from, at + 64)?;
let p9 = <String as Lift>::load(&mut from, at + 72)?;
let p10 = <String as Lift>::load(&mut from, at + 80)?;
let p11 = <String as Lift>::load(&mut from, at + 88)?;
let p12 = <String as Lift>::load(&mut from, at + 96)?;
let p13 = <String as Lift>::load(&mut from, at + 104)?;
let p14 = <String as Lift>::load(&mut from, at + 112)?;
let p15 = <String as Lift>::load(&mut from, at + 120)?;
let result = crate::abi::shapes::Shapes::put_sixteen_spilled(syscalls, &p0, &p1, &p2, &p3, &p4, &p5, &p6, &p7, &p8, &p9, &p10, &p11, &p12, &p13, &p14, &p15)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_sixteen_spilled<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 128, 4)?;
let p0 = <String as Lift>::load(&mut from, at)?;
let p1 = <String as Lift>::load(&mut from, at + 8)?;
let p2 = <String as Lift>::load(&mut from, at + 16)?;
let p3 = <String as Lift>::load(&mut from, at + 24)?;
let p4 = <String as Lift>::load(&mut from, at + 32)?;
let p5 = <String as Lift>::load(&mut from, at + 40)?;
let p6 = <String as Lift>::load(&mut from, at + 48)?;
let p7 = <String as Lift>::load(&mut from, at + 56)?;
let p8 = <String as Lift>::load(&mut from, at + 64)?;
let p9 = <String as Lift>::load(&mut from, at + 72)?;
let p10 = <String as Lift>::load(&mut from, at + 80)?;
let p11 = <String as Lift>::load(&mut from, at + 88)?;
let p12 = <String as Lift>::load(&mut from, at + 96)?;
let p13 = <String as Lift>::load(&mut from, at + 104)?;
let p14 = <String as Lift>::load(&mut from, at + 112)?;
let p15 = <String as Lift>::load(&mut from, at + 120)?;
let result = crate::abi::shapes::Shapes::pass_sixteen_spilled(syscalls, &p0, &p1, &p2, &p3, &p4, &p5, &p6, &p7, &p8, &p9, &p10, &p11, &p12, &p13, &p14, &p15)?;
call.placed::<crate::abi::shapes::ArgsSixteenSpilled>(result, args[1])
}
fn abi_shapes_get_lists<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_lists(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsLists>(result, args[0])
}
fn abi_shapes_put_lists<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = from.flat_bytes(&mut flat)?;
let p1 = <Vec<u16> as Lift>::lift(&mut from, &mut flat)?;
let p2 = <Vec<u32> as Lift>::lift(&mut from, &mut flat)?;
let p3 = <Vec<u64> as Lift>::lift(&mut from, &mut flat)?;
let p4 = <Vec<String> as Lift>::lift(&mut from, &mut flat)?;
let p5 = <Vec<crate::abi::corners::Padded> as Lift>::lift(&mut from, &mut flat)?;
let p6 = <Vec<Vec<u8>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::put_lists(syscalls, p0, &p1, &p2, &p3, &p4, &p5, &p6)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_lists<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = from.flat_bytes(&mut flat)?;
let p1 = <Vec<u16> as Lift>::lift(&mut from, &mut flat)?;
let p2 = <Vec<u32> as Lift>::lift(&mut from, &mut flat)?;
let p3 = <Vec<u64> as Lift>::lift(&mut from, &mut flat)?;
let p4 = <Vec<String> as Lift>::lift(&mut from, &mut flat)?;
let p5 = <Vec<crate::abi::corners::Padded> as Lift>::lift(&mut from, &mut flat)?;
let p6 = <Vec<Vec<u8>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::pass_lists(syscalls, p0, &p1, &p2, &p3, &p4, &p5, &p6)?;
call.placed::<crate::abi::shapes::ArgsLists>(result, args[14])
}
fn abi_shapes_get_small<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_small(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsSmall>(result, args[0])
}
fn abi_shapes_put_small<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <bool as Lift>::lift(&mut from, &mut flat)?;
let p1 = <u8 as Lift>::lift(&mut from, &mut flat)?;
let p2 = <u16 as Lift>::lift(&mut from, &mut flat)?;
let p3 = <i8 as Lift>::lift(&mut from, &mut flat)?;
let p4 = <i16 as Lift>::lift(&mut from, &mut flat)?;
let p5 = <char as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::put_small(syscalls, p0, p1, p2, p3, p4, p5)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_small<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <bool as Lift>::lift(&mut from, &mut flat)?;
let p1 = <u8 as Lift>::lift(&mut from, &mut flat)?;
let p2 = <u16 as Lift>::lift(&mut from, &mut flat)?;
let p3 = <i8 as Lift>::lift(&mut from, &mut flat)?;
let p4 = <i16 as Lift>::lift(&mut from, &mut flat)?;
let p5 = <char as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::pass_small(syscalls, p0, p1, p2, p3, p4, p5)?;
call.placed::<crate::abi::shapes::ArgsSmall>(result, args[6])
}
fn abi_shapes_get_owned<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_owned(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsOwned>(result, args[0])
}
fn abi_shapes_put_owned<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <(String, Vec<u8>,) as Lift>::lift(&mut from, &mut flat)?;
let p1 = <Option<Vec<String>> as Lift>::lift(&mut from, &mut flat)?;
let p2 = <Result<Vec<String>, (String, u8,)> as Lift>::lift(&mut from, &mut flat)?;
let p3 = <Option<Option<String>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::put_owned(syscalls, &p0, &p1, &p2, &p3)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_owned<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <(String, Vec<u8>,) as Lift>::lift(&mut from, &mut flat)?;
let p1 = <Option<Vec<String>> as Lift>::lift(&mut from, &mut flat)?;
let p2 = <Result<Vec<String>, (String, u8,)> as Lift>::lift(&mut from, &mut flat)?;
let p3 = <Option<Option<String>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::pass_owned(syscalls, &p0, &p1, &p2, &p3)?;
call.placed::<crate::abi::shapes::ArgsOwned>(result, args[15])
}
fn abi_shapes_get_taken<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_taken(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsTaken>(result, args[0])
}
fn abi_shapes_put_taken<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let args_ = <u8 as Lift>::lift(&mut from, &mut flat)?;
let at_ = <u32 as Lift>::lift(&mut from, &mut flat)?;
let call_ = from.flat_str(&mut flat)?;
let flat_ = <u8 as Lift>::lift(&mut from, &mut flat)?;
let from_ = <u64 as Lift>::lift(&mut from, &mut flat)?;
let handle_ = <u8 as Lift>::lift(&mut from, &mut flat)?;
let instance_ = <u8 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::put_taken(syscalls, args_, at_, call_, flat_, from_, handle_, instance_)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_taken<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let args_ = <u8 as Lift>::lift(&mut from, &mut flat)?;
let at_ = <u32 as Lift>::lift(&mut from, &mut flat)?;
let call_ = from.flat_str(&mut flat)?;
let flat_ = <u8 as Lift>::lift(&mut from, &mut flat)?;
let from_ = <u64 as Lift>::lift(&mut from, &mut flat)?;
let handle_ = <u8 as Lift>::lift(&mut from, &mut flat)?;
let instance_ = <u8 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::shapes::Shapes::pass_taken(syscalls, args_, at_, call_, flat_, from_, handle_, instance_)?;
call.placed::<crate::abi::shapes::ArgsTaken>(result, args[8])
}
fn abi_shapes_get_taken_spilled<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::shapes::Shapes::get_taken_spilled(syscalls, )?;
call.placed::<crate::abi::shapes::ArgsTakenSpilled>(result, args[0])
}
fn abi_shapes_put_taken_spilled<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 80, 8)?;
let args_ = <u8 as Lift>::load(&mut from, at)?;
let at_ = <u32 as Lift>::load(&mut from, at + 4)?;
let call_ = <String as Lift>::load(&mut from, at + 8)?;
let flat_ = <u8 as Lift>::load(&mut from, at + 16)?;
let from_ = <u64 as Lift>::load(&mut from, at + 24)?;
let handle_ = <u8 as Lift>::load(&mut from, at + 32)?;
let instance_ = <u8 as Lift>::load(&mut from, at + 33)?;
let linker_ = <Vec<u8> as Lift>::load(&mut from, at + 36)?;
let result_ = <u16 as Lift>::load(&mut from, at + 44)?;
let s_ = <u8 as Lift>::load(&mut from, at + 46)?;
let store_ = <f32 as Lift>::load(&mut from, at + 48)?;
let syscalls_ = <i8 as Lift>::load(&mut from, at + 52)?;
let v = <u64 as Lift>::load(&mut from, at + 56)?;
let to = <String as Lift>::load(&mut from, at + 64)?;
let this = <String as Lift>::load(&mut from, at + 72)?;
let result = crate::abi::shapes::Shapes::put_taken_spilled(syscalls, args_, at_, &call_, flat_, from_, handle_, instance_, &linker_, result_, s_, store_, syscalls_, v, &to, &this)?;
call.direct::<()>(&result)
}
fn abi_shapes_pass_taken_spilled<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 80, 8)?;
let args_ = <u8 as Lift>::load(&mut from, at)?;
let at_ = <u32 as Lift>::load(&mut from, at + 4)?;
let call_ = <String as Lift>::load(&mut from, at + 8)?;
let flat_ = <u8 as Lift>::load(&mut from, at + 16)?;
let from_ = <u64 as Lift>::load(&mut from, at + 24)?;
let handle_ = <u8 as Lift>::load(&mut from, at + 32)?;
let instance_ = <u8 as Lift>::load(&mut from, at + 33)?;
let linker_ = <Vec<u8> as Lift>::load(&mut from, at + 36)?;
let result_ = <u16 as Lift>::load(&mut from, at + 44)?;
let s_ = <u8 as Lift>::load(&mut from, at + 46)?;
let store_ = <f32 as Lift>::load(&mut from, at + 48)?;
let syscalls_ = <i8 as Lift>::load(&mut from, at + 52)?;
let v = <u64 as Lift>::load(&mut from, at + 56)?;
let to = <String as Lift>::load(&mut from, at + 64)?;
let this = <String as Lift>::load(&mut from, at + 72)?;
let result = crate::abi::shapes::Shapes::pass_taken_spilled(syscalls, args_, at_, &call_, flat_, from_, handle_, instance_, &linker_, result_, s_, store_, syscalls_, v, &to, &this)?;
call.placed::<crate::abi::shapes::ArgsTakenSpilled>(result, args[1])
}
fn abi_waiting_get_nothing<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
call.begin_wait(syscalls);
let result = match crate::abi::waiting::Waiting::get_nothing(syscalls, ) { Poll::Ready(result) => result?, Poll::Pending => return Ok(Answer::Wait) };
call.direct::<u8>(&result)
}
fn abi_waiting_put_nothing<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
call.begin_wait(syscalls);
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <u8 as Lift>::lift(&mut from, &mut flat)?;
let result = match crate::abi::waiting::Waiting::put_nothing(syscalls, v) { Poll::Ready(result) => result?, Poll::Pending => return Ok(Answer::Wait) };
call.direct::<()>(&result)
}
fn abi_waiting_get_text<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
call.begin_wait(syscalls);
let result = match crate::abi::waiting::Waiting::get_text(syscalls, ) { Poll::Ready(result) => result?, Poll::Pending => return Ok(Answer::Wait) };
call.placed::<String>(result, args[0])
}
fn abi_waiting_put_text<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
call.begin_wait(syscalls);
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = from.flat_str(&mut flat)?;
let result = match crate::abi::waiting::Waiting::put_text(syscalls, v) { Poll::Ready(result) => result?, Poll::Pending => return Ok(Answer::Wait) };
call.direct::<()>(&result)
}
fn abi_waiting_pass_text<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
call.begin_wait(syscalls);
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = from.flat_str(&mut flat)?;
let result = match crate::abi::waiting::Waiting::pass_text(syscalls, v) { Poll::Ready(result) => result?, Poll::Pending => return Ok(Answer::Wait) };
call.placed::<String>(result, args[2])
}
fn abi_waiting_get_texts<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
call.begin_wait(syscalls);
let result = match crate::abi::waiting::Waiting::get_texts(syscalls, ) { Poll::Ready(result) => result?, Poll::Pending => return Ok(Answer::Wait) };
call.placed::<Vec<String>>(result, args[0])
}
fn abi_waiting_put_texts<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
call.begin_wait(syscalls);
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<String> as Lift>::lift(&mut from, &mut flat)?;
let result = match crate::abi::waiting::Waiting::put_texts(syscalls, &v) { Poll::Ready(result) => result?, Poll::Pending => return Ok(Answer::Wait) };
call.direct::<()>(&result)
}
fn abi_waiting_pass_texts<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
call.begin_wait(syscalls);
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Vec<String> as Lift>::lift(&mut from, &mut flat)?;
let result = match crate::abi::waiting::Waiting::pass_texts(syscalls, &v) { Poll::Ready(result) => result?, Poll::Pending => return Ok(Answer::Wait) };
call.placed::<Vec<String>>(result, args[2])
}
fn abi_waiting_get_many<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
call.begin_wait(syscalls);
let result = match crate::abi::waiting::Waiting::get_many(syscalls, ) { Poll::Ready(result) => result?, Poll::Pending => return Ok(Answer::Wait) };
call.placed::<crate::abi::waiting::ArgsMany>(result, args[0])
}
fn abi_waiting_put_many<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
call.begin_wait(syscalls);
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 104, 8)?;
let p0 = <u8 as Lift>::load(&mut from, at)?;
let p1 = <String as Lift>::load(&mut from, at + 4)?;
let p2 = <Vec<String> as Lift>::load(&mut from, at + 12)?;
let p3 = <f64 as Lift>::load(&mut from, at + 24)?;
let p4 = <i64 as Lift>::load(&mut from, at + 32)?;
let p5 = <Option<String> as Lift>::load(&mut from, at + 40)?;
let p6 = <(u8, u64, u8,) as Lift>::load(&mut from, at + 56)?;
let p7 = <Result<u32, String> as Lift>::load(&mut from, at + 80)?;
let p8 = <Vec<u8> as Lift>::load(&mut from, at + 92)?;
let result = match crate::abi::waiting::Waiting::put_many(syscalls, p0, &p1, &p2, p3, p4, &p5, p6, &p7, &p8) { Poll::Ready(result) => result?, Poll::Pending => return Ok(Answer::Wait) };
call.direct::<()>(&result)
}
fn abi_waiting_pass_many<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
call.begin_wait(syscalls);
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 104, 8)?;
let p0 = <u8 as Lift>::load(&mut from, at)?;
let p1 = <String as Lift>::load(&mut from, at + 4)?;
let p2 = <Vec<String> as Lift>::load(&mut from, at + 12)?;
let p3 = <f64 as Lift>::load(&mut from, at + 24)?;
let p4 = <i64 as Lift>::load(&mut from, at + 32)?;
let p5 = <Option<String> as Lift>::load(&mut from, at + 40)?;
let p6 = <(u8, u64, u8,) as Lift>::load(&mut from, at + 56)?;
let p7 = <Result<u32, String> as Lift>::load(&mut from, at + 80)?;
let p8 = <Vec<u8> as Lift>::load(&mut from, at + 92)?;
let result = match crate::abi::waiting::Waiting::pass_many(syscalls, p0, &p1, &p2, p3, p4, &p5, p6, &p7, &p8) { Poll::Ready(result) => result?, Poll::Pending => return Ok(Answer::Wait) };
call.placed::<crate::abi::waiting::ArgsMany>(result, args[1])
}
fn abi_handles_counter_value<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let this = <Borrow<crate::abi::handles::CounterHandle> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::counter_value(syscalls, this)?;
call.direct::<u32>(&result)
}
fn abi_handles_counter_is<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let this = <Borrow<crate::abi::handles::CounterHandle> as Lift>::lift(&mut from, &mut flat)?;
let other = <Borrow<crate::abi::handles::CounterHandle> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::counter_is(syscalls, this, other)?;
call.direct::<bool>(&result)
}
fn abi_handles_counter_absorb<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
from.remember_lent();
let this = <Borrow<crate::abi::handles::CounterHandle> as Lift>::lift(&mut from, &mut flat)?;
let other = <Own<crate::abi::handles::CounterHandle> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::counter_absorb(syscalls, this, other)?;
call.direct::<u32>(&result)
}
fn abi_handles_counter_add<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 80, 8)?;
let this = <Borrow<crate::abi::handles::CounterHandle> as Lift>::load(&mut from, at)?;
let a = <u8 as Lift>::load(&mut from, at + 4)?;
let b = <u16 as Lift>::load(&mut from, at + 6)?;
let c = <u32 as Lift>::load(&mut from, at + 8)?;
let d = <u64 as Lift>::load(&mut from, at + 16)?;
let e = <i8 as Lift>::load(&mut from, at + 24)?;
let f = <i16 as Lift>::load(&mut from, at + 26)?;
let g = <i32 as Lift>::load(&mut from, at + 28)?;
let h = <i64 as Lift>::load(&mut from, at + 32)?;
let i = <String as Lift>::load(&mut from, at + 40)?;
let j = <Vec<u8> as Lift>::load(&mut from, at + 48)?;
let k = <Vec<u64> as Lift>::load(&mut from, at + 56)?;
let l = <Option<u32> as Lift>::load(&mut from, at + 64)?;
let m = <Result<u8, u16> as Lift>::load(&mut from, at + 72)?;
let result = crate::abi::handles::Handles::counter_add(syscalls, this, a, b, c, d, e, f, g, h, &i, &j, &k, l, m)?;
call.direct::<u64>(&result)
}
fn abi_handles_counter_copy<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let this = <Borrow<crate::abi::handles::CounterHandle> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::counter_copy(syscalls, this)?;
call.direct::<Own<crate::abi::handles::CounterHandle>>(&result)
}
fn abi_handles_counter_name<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let this = <Borrow<crate::abi::handles::CounterHandle> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::counter_name(syscalls, this)?;
call.direct::<Own<crate::abi::handles::LabelHandle>>(&result)
}
fn abi_handles_label_text<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let this = <Borrow<crate::abi::handles::LabelHandle> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::label_text(syscalls, this)?;
call.placed::<String>(result, args[1])
}
fn abi_handles_make<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let value = <u32 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::make(syscalls, value)?;
call.direct::<Own<crate::abi::handles::CounterHandle>>(&result)
}
fn abi_handles_try_make<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let value = <u32 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::try_make(syscalls, value)?;
call.placed::<Result<Own<crate::abi::handles::CounterHandle>, String>>(result, args[1])
}
fn abi_handles_make_label<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let text = from.flat_str(&mut flat)?;
let result = crate::abi::handles::Handles::make_label(syscalls, text)?;
call.direct::<Own<crate::abi::handles::LabelHandle>>(&result)
}
fn abi_handles_take<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let it = <Own<crate::abi::handles::CounterHandle> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::take(syscalls, it)?;
call.direct::<u32>(&result)
}
fn abi_handles_take_label<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let it = <Own<crate::abi::handles::LabelHandle> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::take_label(syscalls, it)?;
call.placed::<String>(result, args[1])
}
fn abi_handles_take_both<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let it = <Own<crate::abi::handles::CounterHandle> as Lift>::lift(&mut from, &mut flat)?;
let text = <Own<crate::abi::handles::LabelHandle> as Lift>::lift(&mut from, &mut flat)?;
let scale = <f64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::take_both(syscalls, it, text, scale)?;
call.direct::<f64>(&result)
}
fn abi_handles_compare<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let a = <Borrow<crate::abi::handles::CounterHandle> as Lift>::lift(&mut from, &mut flat)?;
let b = <Borrow<crate::abi::handles::CounterHandle> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::compare(syscalls, a, b)?;
call.direct::<i8>(&result)
}
fn abi_handles_describe<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let it = <Borrow<crate::abi::handles::CounterHandle> as Lift>::lift(&mut from, &mut flat)?;
let text = <Borrow<crate::abi::handles::LabelHandle> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::describe(syscalls, it, text)?;
call.placed::<String>(result, args[2])
}
fn abi_handles_sum<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let all = <Vec<Borrow<crate::abi::handles::CounterHandle>> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::sum(syscalls, &all)?;
call.direct::<u64>(&result)
}
fn abi_handles_join<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let first = <Borrow<crate::abi::handles::LabelHandle> as Lift>::lift(&mut from, &mut flat)?;
let rest = <Vec<Borrow<crate::abi::handles::LabelHandle>> as Lift>::lift(&mut from, &mut flat)?;
let separator = <char as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::handles::Handles::join(syscalls, first, &rest, separator)?;
call.placed::<String>(result, args[4])
}
fn abi_handles_drop_counter<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let handle = call.dropped::<crate::abi::handles::CounterHandle>(args)?;
crate::abi::handles::Handles::drop_counter(syscalls, handle)?;
 Ok(Answer::Done(0))
}
fn abi_handles_drop_label<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let handle = call.dropped::<crate::abi::handles::LabelHandle>(args)?;
crate::abi::handles::Handles::drop_label(syscalls, handle)?;
 Ok(Answer::Done(0))
}
fn abi_random_a_get_0<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_a::RandomA::get_0(syscalls, )?;
call.placed::<crate::abi::random_a::Args0>(result, args[0])
}
fn abi_random_a_put_0<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 328, 8)?;
let p0 = <u64 as Lift>::load(&mut from, at)?;
let p1 = <crate::abi::random_a::A2 as Lift>::load(&mut from, at + 8)?;
let p2 = <Option<u32> as Lift>::load(&mut from, at + 20)?;
let p3 = <Option<i64> as Lift>::load(&mut from, at + 32)?;
let p4 = <crate::abi::random_a::A8 as Lift>::load(&mut from, at + 48)?;
let p5 = <crate::abi::random_a::A4 as Lift>::load(&mut from, at + 56)?;
let p6 = <crate::abi::random_a::A7 as Lift>::load(&mut from, at + 120)?;
let p7 = <(Option<Option<bool>>, Option<bool>, Option<Vec<u8>>,) as Lift>::load(&mut from, at + 184)?;
let p8 = <(crate::abi::random_a::A6, Option<f64>,) as Lift>::load(&mut from, at + 208)?;
let p9 = <f32 as Lift>::load(&mut from, at + 232)?;
let p10 = <i32 as Lift>::load(&mut from, at + 236)?;
let p11 = <(Result<(), Vec<String>>, Option<Option<i64>>, (u64, Result<(), ()>, Vec<u64>, Option<u64>,),) as Lift>::load(&mut from, at + 240)?;
let p12 = <crate::abi::random_a::A3 as Lift>::load(&mut from, at + 320)?;
let result = crate::abi::random_a::RandomA::put_0(syscalls, p0, p1, p2, p3, p4, &p5, &p6, &p7, p8, p9, p10, &p11, p12)?;
call.direct::<()>(&result)
}
fn abi_random_a_pass_0<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 328, 8)?;
let p0 = <u64 as Lift>::load(&mut from, at)?;
let p1 = <crate::abi::random_a::A2 as Lift>::load(&mut from, at + 8)?;
let p2 = <Option<u32> as Lift>::load(&mut from, at + 20)?;
let p3 = <Option<i64> as Lift>::load(&mut from, at + 32)?;
let p4 = <crate::abi::random_a::A8 as Lift>::load(&mut from, at + 48)?;
let p5 = <crate::abi::random_a::A4 as Lift>::load(&mut from, at + 56)?;
let p6 = <crate::abi::random_a::A7 as Lift>::load(&mut from, at + 120)?;
let p7 = <(Option<Option<bool>>, Option<bool>, Option<Vec<u8>>,) as Lift>::load(&mut from, at + 184)?;
let p8 = <(crate::abi::random_a::A6, Option<f64>,) as Lift>::load(&mut from, at + 208)?;
let p9 = <f32 as Lift>::load(&mut from, at + 232)?;
let p10 = <i32 as Lift>::load(&mut from, at + 236)?;
let p11 = <(Result<(), Vec<String>>, Option<Option<i64>>, (u64, Result<(), ()>, Vec<u64>, Option<u64>,),) as Lift>::load(&mut from, at + 240)?;
let p12 = <crate::abi::random_a::A3 as Lift>::load(&mut from, at + 320)?;
let result = crate::abi::random_a::RandomA::pass_0(syscalls, p0, p1, p2, p3, p4, &p5, &p6, &p7, p8, p9, p10, &p11, p12)?;
call.placed::<crate::abi::random_a::Args0>(result, args[1])
}
fn abi_random_a_get_1<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_a::RandomA::get_1(syscalls, )?;
call.placed::<crate::abi::random_a::Args1>(result, args[0])
}
fn abi_random_a_put_1<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 88, 8)?;
let p0 = <Result<(), i64> as Lift>::load(&mut from, at)?;
let p1 = <Option<(crate::abi::random_a::A4,)> as Lift>::load(&mut from, at + 16)?;
let result = crate::abi::random_a::RandomA::put_1(syscalls, p0, &p1)?;
call.direct::<()>(&result)
}
fn abi_random_a_pass_1<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 88, 8)?;
let p0 = <Result<(), i64> as Lift>::load(&mut from, at)?;
let p1 = <Option<(crate::abi::random_a::A4,)> as Lift>::load(&mut from, at + 16)?;
let result = crate::abi::random_a::RandomA::pass_1(syscalls, p0, &p1)?;
call.placed::<crate::abi::random_a::Args1>(result, args[1])
}
fn abi_random_a_get_2<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_a::RandomA::get_2(syscalls, )?;
call.placed::<crate::abi::random_a::Args2>(result, args[0])
}
fn abi_random_a_put_2<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 96, 8)?;
let p0 = <Option<crate::abi::random_a::A7> as Lift>::load(&mut from, at)?;
let p1 = <f64 as Lift>::load(&mut from, at + 72)?;
let p2 = <Option<String> as Lift>::load(&mut from, at + 80)?;
let p3 = <crate::abi::random_a::A1 as Lift>::load(&mut from, at + 92)?;
let p4 = <crate::abi::random_a::A5 as Lift>::load(&mut from, at + 93)?;
let result = crate::abi::random_a::RandomA::put_2(syscalls, &p0, p1, &p2, p3, p4)?;
call.direct::<()>(&result)
}
fn abi_random_a_pass_2<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 96, 8)?;
let p0 = <Option<crate::abi::random_a::A7> as Lift>::load(&mut from, at)?;
let p1 = <f64 as Lift>::load(&mut from, at + 72)?;
let p2 = <Option<String> as Lift>::load(&mut from, at + 80)?;
let p3 = <crate::abi::random_a::A1 as Lift>::load(&mut from, at + 92)?;
let p4 = <crate::abi::random_a::A5 as Lift>::load(&mut from, at + 93)?;
let result = crate::abi::random_a::RandomA::pass_2(syscalls, &p0, p1, &p2, p3, p4)?;
call.placed::<crate::abi::random_a::Args2>(result, args[1])
}
fn abi_random_a_get_3<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_a::RandomA::get_3(syscalls, )?;
call.placed::<Option<crate::abi::random_a::A8>>(result, args[0])
}
fn abi_random_a_put_3<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <Option<crate::abi::random_a::A8> as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_a::RandomA::put_3(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_random_a_get_4<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_a::RandomA::get_4(syscalls, )?;
call.placed::<crate::abi::random_a::Args4>(result, args[0])
}
fn abi_random_a_put_4<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <(f64, (Option<f64>, Option<u8>, Result<u16, char>,), Result<(), ()>,) as Lift>::lift(&mut from, &mut flat)?;
let p1 = <Result<Option<char>, ()> as Lift>::lift(&mut from, &mut flat)?;
let p2 = <crate::abi::random_a::A3 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_a::RandomA::put_4(syscalls, p0, p1, p2)?;
call.direct::<()>(&result)
}
fn abi_random_a_pass_4<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <(f64, (Option<f64>, Option<u8>, Result<u16, char>,), Result<(), ()>,) as Lift>::lift(&mut from, &mut flat)?;
let p1 = <Result<Option<char>, ()> as Lift>::lift(&mut from, &mut flat)?;
let p2 = <crate::abi::random_a::A3 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_a::RandomA::pass_4(syscalls, p0, p1, p2)?;
call.placed::<crate::abi::random_a::Args4>(result, args[13])
}
fn abi_random_a_get_5<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_a::RandomA::get_5(syscalls, )?;
call.placed::<crate::abi::random_a::Args5>(result, args[0])
}
fn abi_random_a_put_5<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 96, 8)?;
let p0 = <Option<Option<Option<char>>> as Lift>::load(&mut from, at)?;
let p1 = <(((f32, f64, bool, u32,), i64, crate::abi::random_a::A1,), Vec<(i32, u32, i64, i64,)>, Option<crate::abi::random_a::A1>, Option<crate::abi::random_a::A3>,) as Lift>::load(&mut from, at + 16)?;
let p2 = <Result<crate::abi::random_a::A8, ()> as Lift>::load(&mut from, at + 80)?;
let p3 = <Option<Vec<Option<u64>>> as Lift>::load(&mut from, at + 84)?;
let result = crate::abi::random_a::RandomA::put_5(syscalls, p0, &p1, p2, &p3)?;
call.direct::<()>(&result)
}
fn abi_random_a_pass_5<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 96, 8)?;
let p0 = <Option<Option<Option<char>>> as Lift>::load(&mut from, at)?;
let p1 = <(((f32, f64, bool, u32,), i64, crate::abi::random_a::A1,), Vec<(i32, u32, i64, i64,)>, Option<crate::abi::random_a::A1>, Option<crate::abi::random_a::A3>,) as Lift>::load(&mut from, at + 16)?;
let p2 = <Result<crate::abi::random_a::A8, ()> as Lift>::load(&mut from, at + 80)?;
let p3 = <Option<Vec<Option<u64>>> as Lift>::load(&mut from, at + 84)?;
let result = crate::abi::random_a::RandomA::pass_5(syscalls, p0, &p1, p2, &p3)?;
call.placed::<crate::abi::random_a::Args5>(result, args[1])
}
fn abi_random_a_get_6<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_a::RandomA::get_6(syscalls, )?;
call.placed::<crate::abi::random_a::Args6>(result, args[0])
}
fn abi_random_a_put_6<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <crate::abi::random_a::A2 as Lift>::lift(&mut from, &mut flat)?;
let p1 = <char as Lift>::lift(&mut from, &mut flat)?;
let p2 = <crate::abi::random_a::A6 as Lift>::lift(&mut from, &mut flat)?;
let p3 = <i64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_a::RandomA::put_6(syscalls, p0, p1, p2, p3)?;
call.direct::<()>(&result)
}
fn abi_random_a_pass_6<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <crate::abi::random_a::A2 as Lift>::lift(&mut from, &mut flat)?;
let p1 = <char as Lift>::lift(&mut from, &mut flat)?;
let p2 = <crate::abi::random_a::A6 as Lift>::lift(&mut from, &mut flat)?;
let p3 = <i64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_a::RandomA::pass_6(syscalls, p0, p1, p2, p3)?;
call.placed::<crate::abi::random_a::Args6>(result, args[7])
}
fn abi_random_a_get_7<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_a::RandomA::get_7(syscalls, )?;
call.direct::<u16>(&result)
}
fn abi_random_a_put_7<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <u16 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_a::RandomA::put_7(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_random_b_get_0<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_b::RandomB::get_0(syscalls, )?;
call.placed::<crate::abi::random_b::Args0>(result, args[0])
}
fn abi_random_b_put_0<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 328, 8)?;
let p0 = <Option<crate::abi::random_b::B4> as Lift>::load(&mut from, at)?;
let p1 = <Result<crate::abi::random_b::B1, ()> as Lift>::load(&mut from, at + 96)?;
let p2 = <Option<Result<i16, f64>> as Lift>::load(&mut from, at + 296)?;
let p3 = <bool as Lift>::load(&mut from, at + 320)?;
let p4 = <u8 as Lift>::load(&mut from, at + 321)?;
let result = crate::abi::random_b::RandomB::put_0(syscalls, &p0, &p1, p2, p3, p4)?;
call.direct::<()>(&result)
}
fn abi_random_b_pass_0<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 328, 8)?;
let p0 = <Option<crate::abi::random_b::B4> as Lift>::load(&mut from, at)?;
let p1 = <Result<crate::abi::random_b::B1, ()> as Lift>::load(&mut from, at + 96)?;
let p2 = <Option<Result<i16, f64>> as Lift>::load(&mut from, at + 296)?;
let p3 = <bool as Lift>::load(&mut from, at + 320)?;
let p4 = <u8 as Lift>::load(&mut from, at + 321)?;
let result = crate::abi::random_b::RandomB::pass_0(syscalls, &p0, &p1, p2, p3, p4)?;
call.placed::<crate::abi::random_b::Args0>(result, args[1])
}
fn abi_random_b_get_1<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_b::RandomB::get_1(syscalls, )?;
call.direct::<i64>(&result)
}
fn abi_random_b_put_1<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <i64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_b::RandomB::put_1(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_random_b_get_2<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_b::RandomB::get_2(syscalls, )?;
call.direct::<i64>(&result)
}
fn abi_random_b_put_2<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <i64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_b::RandomB::put_2(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_random_b_get_3<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_b::RandomB::get_3(syscalls, )?;
call.placed::<Result<crate::abi::random_a::A4, crate::abi::random_b::B3>>(result, args[0])
}
fn abi_random_b_put_3<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 88, 8)?;
let v = <Result<crate::abi::random_a::A4, crate::abi::random_b::B3> as Lift>::load(&mut from, at)?;
let result = crate::abi::random_b::RandomB::put_3(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_random_b_get_4<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_b::RandomB::get_4(syscalls, )?;
call.placed::<crate::abi::random_b::Args4>(result, args[0])
}
fn abi_random_b_put_4<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <Option<((u16, char,), char, i64,)> as Lift>::lift(&mut from, &mut flat)?;
let p1 = <i32 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_b::RandomB::put_4(syscalls, p0, p1)?;
call.direct::<()>(&result)
}
fn abi_random_b_pass_4<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let p0 = <Option<((u16, char,), char, i64,)> as Lift>::lift(&mut from, &mut flat)?;
let p1 = <i32 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_b::RandomB::pass_4(syscalls, p0, p1)?;
call.placed::<crate::abi::random_b::Args4>(result, args[6])
}
fn abi_random_b_get_5<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_b::RandomB::get_5(syscalls, )?;
call.placed::<crate::abi::random_b::Args5>(result, args[0])
}
fn abi_random_b_put_5<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 368, 8)?;
let p0 = <Option<(crate::abi::random_b::B7, u8, f32,)> as Lift>::load(&mut from, at)?;
let p1 = <i32 as Lift>::load(&mut from, at + 256)?;
let p2 = <i8 as Lift>::load(&mut from, at + 260)?;
let p3 = <crate::abi::random_b::B0 as Lift>::load(&mut from, at + 264)?;
let result = crate::abi::random_b::RandomB::put_5(syscalls, &p0, p1, p2, &p3)?;
call.direct::<()>(&result)
}
fn abi_random_b_pass_5<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 368, 8)?;
let p0 = <Option<(crate::abi::random_b::B7, u8, f32,)> as Lift>::load(&mut from, at)?;
let p1 = <i32 as Lift>::load(&mut from, at + 256)?;
let p2 = <i8 as Lift>::load(&mut from, at + 260)?;
let p3 = <crate::abi::random_b::B0 as Lift>::load(&mut from, at + 264)?;
let result = crate::abi::random_b::RandomB::pass_5(syscalls, &p0, p1, p2, &p3)?;
call.placed::<crate::abi::random_b::Args5>(result, args[1])
}
fn abi_random_b_get_6<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_b::RandomB::get_6(syscalls, )?;
call.placed::<crate::abi::random_b::Args6>(result, args[0])
}
fn abi_random_b_put_6<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 152, 8)?;
let p0 = <Vec<Vec<(bool, u16,)>> as Lift>::load(&mut from, at)?;
let p1 = <i16 as Lift>::load(&mut from, at + 8)?;
let p2 = <crate::abi::random_b::B4 as Lift>::load(&mut from, at + 16)?;
let p3 = <((Option<u8>, crate::abi::random_b::B6, f64, i8,), f64,) as Lift>::load(&mut from, at + 104)?;
let result = crate::abi::random_b::RandomB::put_6(syscalls, &p0, p1, &p2, p3)?;
call.direct::<()>(&result)
}
fn abi_random_b_pass_6<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 152, 8)?;
let p0 = <Vec<Vec<(bool, u16,)>> as Lift>::load(&mut from, at)?;
let p1 = <i16 as Lift>::load(&mut from, at + 8)?;
let p2 = <crate::abi::random_b::B4 as Lift>::load(&mut from, at + 16)?;
let p3 = <((Option<u8>, crate::abi::random_b::B6, f64, i8,), f64,) as Lift>::load(&mut from, at + 104)?;
let result = crate::abi::random_b::RandomB::pass_6(syscalls, &p0, p1, &p2, p3)?;
call.placed::<crate::abi::random_b::Args6>(result, args[1])
}
fn abi_random_b_get_7<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_b::RandomB::get_7(syscalls, )?;
call.placed::<crate::abi::random_b::Args7>(result, args[0])
}
fn abi_random_b_put_7<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 512, 8)?;
let p0 = <crate::abi::random_b::B8 as Lift>::load(&mut from, at)?;
let p1 = <crate::abi::random_b::B8 as Lift>::load(&mut from, at + 248)?;
let p2 = <u32 as Lift>::load(&mut from, at + 496)?;
let p3 = <char as Lift>::load(&mut from, at + 500)?;
let p4 = <String as Lift>::load(&mut from, at + 504)?;
let result = crate::abi::random_b::RandomB::put_7(syscalls, &p0, &p1, p2, p3, &p4)?;
call.direct::<()>(&result)
}
fn abi_random_b_pass_7<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 512, 8)?;
let p0 = <crate::abi::random_b::B8 as Lift>::load(&mut from, at)?;
let p1 = <crate::abi::random_b::B8 as Lift>::load(&mut from, at + 248)?;
let p2 = <u32 as Lift>::load(&mut from, at + 496)?;
let p3 = <char as Lift>::load(&mut from, at + 500)?;
let p4 = <String as Lift>::load(&mut from, at + 504)?;
let result = crate::abi::random_b::RandomB::pass_7(syscalls, &p0, &p1, p2, p3, &p4)?;
call.placed::<crate::abi::random_b::Args7>(result, args[1])
}
fn abi_random_c_get_0<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_c::RandomC::get_0(syscalls, )?;
call.direct::<u64>(&result)
}
fn abi_random_c_put_0<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <u64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_c::RandomC::put_0(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_random_c_get_1<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_c::RandomC::get_1(syscalls, )?;
call.placed::<crate::abi::random_c::Args1>(result, args[0])
}
fn abi_random_c_put_1<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 280, 8)?;
let p0 = <(Result<crate::abi::random_c::C1, ()>, crate::abi::random_c::C8, Option<crate::abi::random_c::C8>, Result<(), ()>, f32, String, u8, ((char, String,),),) as Lift>::load(&mut from, at)?;
let p1 = <char as Lift>::load(&mut from, at + 192)?;
let p2 = <f32 as Lift>::load(&mut from, at + 196)?;
let p3 = <(crate::abi::random_c::C9,) as Lift>::load(&mut from, at + 200)?;
let result = crate::abi::random_c::RandomC::put_1(syscalls, &p0, p1, p2, &p3)?;
call.direct::<()>(&result)
}
fn abi_random_c_pass_1<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 280, 8)?;
let p0 = <(Result<crate::abi::random_c::C1, ()>, crate::abi::random_c::C8, Option<crate::abi::random_c::C8>, Result<(), ()>, f32, String, u8, ((char, String,),),) as Lift>::load(&mut from, at)?;
let p1 = <char as Lift>::load(&mut from, at + 192)?;
let p2 = <f32 as Lift>::load(&mut from, at + 196)?;
let p3 = <(crate::abi::random_c::C9,) as Lift>::load(&mut from, at + 200)?;
let result = crate::abi::random_c::RandomC::pass_1(syscalls, &p0, p1, p2, &p3)?;
call.placed::<crate::abi::random_c::Args1>(result, args[1])
}
fn abi_random_c_get_2<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_c::RandomC::get_2(syscalls, )?;
call.placed::<crate::abi::random_c::Args2>(result, args[0])
}
fn abi_random_c_put_2<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 336, 8)?;
let p0 = <((crate::abi::random_c::C9,), crate::abi::random_c::C1, char,) as Lift>::load(&mut from, at)?;
let p1 = <i8 as Lift>::load(&mut from, at + 232)?;
let p2 = <(i32, crate::abi::random_c::C5,) as Lift>::load(&mut from, at + 240)?;
let p3 = <char as Lift>::load(&mut from, at + 312)?;
let p4 = <f64 as Lift>::load(&mut from, at + 320)?;
let p5 = <u32 as Lift>::load(&mut from, at + 328)?;
let p6 = <char as Lift>::load(&mut from, at + 332)?;
let result = crate::abi::random_c::RandomC::put_2(syscalls, &p0, p1, &p2, p3, p4, p5, p6)?;
call.direct::<()>(&result)
}
fn abi_random_c_pass_2<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 336, 8)?;
let p0 = <((crate::abi::random_c::C9,), crate::abi::random_c::C1, char,) as Lift>::load(&mut from, at)?;
let p1 = <i8 as Lift>::load(&mut from, at + 232)?;
let p2 = <(i32, crate::abi::random_c::C5,) as Lift>::load(&mut from, at + 240)?;
let p3 = <char as Lift>::load(&mut from, at + 312)?;
let p4 = <f64 as Lift>::load(&mut from, at + 320)?;
let p5 = <u32 as Lift>::load(&mut from, at + 328)?;
let p6 = <char as Lift>::load(&mut from, at + 332)?;
let result = crate::abi::random_c::RandomC::pass_2(syscalls, &p0, p1, &p2, p3, p4, p5, p6)?;
call.placed::<crate::abi::random_c::Args2>(result, args[1])
}
fn abi_random_c_get_3<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_c::RandomC::get_3(syscalls, )?;
call.placed::<crate::abi::random_c::Args3>(result, args[0])
}
fn abi_random_c_put_3<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 240, 8)?;
let p0 = <crate::abi::random_c::C4 as Lift>::load(&mut from, at)?;
let p1 = <String as Lift>::load(&mut from, at + 208)?;
let p2 = <f64 as Lift>::load(&mut from, at + 216)?;
let p3 = <Option<Vec<Option<i8>>> as Lift>::load(&mut from, at + 224)?;
let result = crate::abi::random_c::RandomC::put_3(syscalls, &p0, &p1, p2, &p3)?;
call.direct::<()>(&result)
}
fn abi_random_c_pass_3<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 240, 8)?;
let p0 = <crate::abi::random_c::C4 as Lift>::load(&mut from, at)?;
let p1 = <String as Lift>::load(&mut from, at + 208)?;
let p2 = <f64 as Lift>::load(&mut from, at + 216)?;
let p3 = <Option<Vec<Option<i8>>> as Lift>::load(&mut from, at + 224)?;
let result = crate::abi::random_c::RandomC::pass_3(syscalls, &p0, &p1, p2, &p3)?;
call.placed::<crate::abi::random_c::Args3>(result, args[1])
}
fn abi_random_c_get_4<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_c::RandomC::get_4(syscalls, )?;
call.placed::<crate::abi::random_c::Args4>(result, args[0])
}
fn abi_random_c_put_4<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 128, 8)?;
let p0 = <crate::abi::random_c::C6 as Lift>::load(&mut from, at)?;
let p1 = <String as Lift>::load(&mut from, at + 112)?;
let p2 = <u8 as Lift>::load(&mut from, at + 120)?;
let p3 = <char as Lift>::load(&mut from, at + 124)?;
let result = crate::abi::random_c::RandomC::put_4(syscalls, &p0, &p1, p2, p3)?;
call.direct::<()>(&result)
}
fn abi_random_c_pass_4<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 128, 8)?;
let p0 = <crate::abi::random_c::C6 as Lift>::load(&mut from, at)?;
let p1 = <String as Lift>::load(&mut from, at + 112)?;
let p2 = <u8 as Lift>::load(&mut from, at + 120)?;
let p3 = <char as Lift>::load(&mut from, at + 124)?;
let result = crate::abi::random_c::RandomC::pass_4(syscalls, &p0, &p1, p2, p3)?;
call.placed::<crate::abi::random_c::Args4>(result, args[1])
}
fn abi_random_c_get_5<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_c::RandomC::get_5(syscalls, )?;
call.placed::<crate::abi::random_c::C5>(result, args[0])
}
fn abi_random_c_put_5<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::random_c::C5 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_c::RandomC::put_5(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_random_c_get_6<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_c::RandomC::get_6(syscalls, )?;
call.placed::<crate::abi::random_c::Args6>(result, args[0])
}
fn abi_random_c_put_6<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 248, 8)?;
let p0 = <crate::abi::random_c::C0 as Lift>::load(&mut from, at)?;
let p1 = <u32 as Lift>::load(&mut from, at + 88)?;
let p2 = <Result<crate::abi::random_c::C1, ()> as Lift>::load(&mut from, at + 96)?;
let result = crate::abi::random_c::RandomC::put_6(syscalls, &p0, p1, &p2)?;
call.direct::<()>(&result)
}
fn abi_random_c_pass_6<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 248, 8)?;
let p0 = <crate::abi::random_c::C0 as Lift>::load(&mut from, at)?;
let p1 = <u32 as Lift>::load(&mut from, at + 88)?;
let p2 = <Result<crate::abi::random_c::C1, ()> as Lift>::load(&mut from, at + 96)?;
let result = crate::abi::random_c::RandomC::pass_6(syscalls, &p0, p1, &p2)?;
call.placed::<crate::abi::random_c::Args6>(result, args[1])
}
fn abi_random_c_get_7<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_c::RandomC::get_7(syscalls, )?;
call.placed::<Option<(crate::abi::random_c::C6, crate::abi::random_c::C3, u8, i64,)>>(result, args[0])
}
fn abi_random_c_put_7<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 336, 8)?;
let v = <Option<(crate::abi::random_c::C6, crate::abi::random_c::C3, u8, i64,)> as Lift>::load(&mut from, at)?;
let result = crate::abi::random_c::RandomC::put_7(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_random_d_get_0<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_d::RandomD::get_0(syscalls, )?;
call.direct::<(crate::abi::random_d::D3,)>(&result)
}
fn abi_random_d_put_0<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <(crate::abi::random_d::D3,) as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_d::RandomD::put_0(syscalls, v)?;
call.direct::<()>(&result)
}
fn abi_random_d_get_1<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_d::RandomD::get_1(syscalls, )?;
call.placed::<crate::abi::random_d::D7>(result, args[0])
}
fn abi_random_d_put_1<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::random_d::D7 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_d::RandomD::put_1(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_random_d_get_2<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_d::RandomD::get_2(syscalls, )?;
call.placed::<crate::abi::random_d::Args2>(result, args[0])
}
fn abi_random_d_put_2<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 272, 8)?;
let p0 = <crate::abi::random_d::D3 as Lift>::load(&mut from, at)?;
let p1 = <crate::abi::random_c::C4 as Lift>::load(&mut from, at + 8)?;
let p2 = <Option<(Result<(), ()>, (bool, i32,), u64, Result<u64, ()>,)> as Lift>::load(&mut from, at + 216)?;
let p3 = <i8 as Lift>::load(&mut from, at + 264)?;
let result = crate::abi::random_d::RandomD::put_2(syscalls, p0, &p1, p2, p3)?;
call.direct::<()>(&result)
}
fn abi_random_d_pass_2<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 272, 8)?;
let p0 = <crate::abi::random_d::D3 as Lift>::load(&mut from, at)?;
let p1 = <crate::abi::random_c::C4 as Lift>::load(&mut from, at + 8)?;
let p2 = <Option<(Result<(), ()>, (bool, i32,), u64, Result<u64, ()>,)> as Lift>::load(&mut from, at + 216)?;
let p3 = <i8 as Lift>::load(&mut from, at + 264)?;
let result = crate::abi::random_d::RandomD::pass_2(syscalls, p0, &p1, p2, p3)?;
call.placed::<crate::abi::random_d::Args2>(result, args[1])
}
fn abi_random_d_get_3<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_d::RandomD::get_3(syscalls, )?;
call.placed::<(Option<crate::abi::random_d::D1>,)>(result, args[0])
}
fn abi_random_d_put_3<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <(Option<crate::abi::random_d::D1>,) as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_d::RandomD::put_3(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_random_d_get_4<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_d::RandomD::get_4(syscalls, )?;
call.placed::<crate::abi::random_d::Args4>(result, args[0])
}
fn abi_random_d_put_4<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 264, 8)?;
let p0 = <f64 as Lift>::load(&mut from, at)?;
let p1 = <crate::abi::random_c::C4 as Lift>::load(&mut from, at + 8)?;
let p2 = <i16 as Lift>::load(&mut from, at + 216)?;
let p3 = <char as Lift>::load(&mut from, at + 220)?;
let p4 = <Vec<char> as Lift>::load(&mut from, at + 224)?;
let p5 = <u64 as Lift>::load(&mut from, at + 232)?;
let p6 = <(char, Vec<Option<String>>,) as Lift>::load(&mut from, at + 240)?;
let p7 = <f64 as Lift>::load(&mut from, at + 256)?;
let result = crate::abi::random_d::RandomD::put_4(syscalls, p0, &p1, p2, p3, &p4, p5, &p6, p7)?;
call.direct::<()>(&result)
}
fn abi_random_d_pass_4<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 264, 8)?;
let p0 = <f64 as Lift>::load(&mut from, at)?;
let p1 = <crate::abi::random_c::C4 as Lift>::load(&mut from, at + 8)?;
let p2 = <i16 as Lift>::load(&mut from, at + 216)?;
let p3 = <char as Lift>::load(&mut from, at + 220)?;
let p4 = <Vec<char> as Lift>::load(&mut from, at + 224)?;
let p5 = <u64 as Lift>::load(&mut from, at + 232)?;
let p6 = <(char, Vec<Option<String>>,) as Lift>::load(&mut from, at + 240)?;
let p7 = <f64 as Lift>::load(&mut from, at + 256)?;
let result = crate::abi::random_d::RandomD::pass_4(syscalls, p0, &p1, p2, p3, &p4, p5, &p6, p7)?;
call.placed::<crate::abi::random_d::Args4>(result, args[1])
}
fn abi_random_d_get_5<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_d::RandomD::get_5(syscalls, )?;
call.placed::<crate::abi::random_d::D6>(result, args[0])
}
fn abi_random_d_put_5<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <crate::abi::random_d::D6 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_d::RandomD::put_5(syscalls, &v)?;
call.direct::<()>(&result)
}
fn abi_random_d_get_6<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_d::RandomD::get_6(syscalls, )?;
call.placed::<crate::abi::random_d::Args6>(result, args[0])
}
fn abi_random_d_put_6<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 152, 8)?;
let p0 = <(crate::abi::random_c::C6, Vec<crate::abi::random_c::C4>, f32, u64,) as Lift>::load(&mut from, at)?;
let p1 = <String as Lift>::load(&mut from, at + 136)?;
let p2 = <i16 as Lift>::load(&mut from, at + 144)?;
let p3 = <i16 as Lift>::load(&mut from, at + 146)?;
let p4 = <i32 as Lift>::load(&mut from, at + 148)?;
let result = crate::abi::random_d::RandomD::put_6(syscalls, &p0, &p1, p2, p3, p4)?;
call.direct::<()>(&result)
}
fn abi_random_d_pass_6<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let at = from.place(flat.next_u32(), 152, 8)?;
let p0 = <(crate::abi::random_c::C6, Vec<crate::abi::random_c::C4>, f32, u64,) as Lift>::load(&mut from, at)?;
let p1 = <String as Lift>::load(&mut from, at + 136)?;
let p2 = <i16 as Lift>::load(&mut from, at + 144)?;
let p3 = <i16 as Lift>::load(&mut from, at + 146)?;
let p4 = <i32 as Lift>::load(&mut from, at + 148)?;
let result = crate::abi::random_d::RandomD::pass_6(syscalls, &p0, &p1, p2, p3, p4)?;
call.placed::<crate::abi::random_d::Args6>(result, args[1])
}
fn abi_random_d_get_7<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let result = crate::abi::random_d::RandomD::get_7(syscalls, )?;
call.direct::<u64>(&result)
}
fn abi_random_d_put_7<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
let mut from = call.lifter(); let mut flat = Flat::new(args);
let v = <u64 as Lift>::lift(&mut from, &mut flat)?;
let result = crate::abi::random_d::RandomD::put_7(syscalls, v)?;
call.direct::<()>(&result)
}
fn link_i_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), ]).map(|_| ()) }) }
fn link_none_i<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>| -> Result<u32, Error> {
enter(caller, interface, import, &[]).map(|bits| bits as u32) }) }
fn link_none_l<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>| -> Result<u64, Error> {
enter(caller, interface, import, &[]) }) }
fn link_il_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u64| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), a1, ]).map(|_| ()) }) }
fn link_l_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u64| -> Result<(), Error> {
enter(caller, interface, import, &[a0, ]).map(|_| ()) }) }
fn link_l_l<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u64| -> Result<u64, Error> {
enter(caller, interface, import, &[a0, ]) }) }
fn link_none_f<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>| -> Result<F32, Error> {
enter(caller, interface, import, &[]).map(|bits| F32::from_bits(bits as u32)) }) }
fn link_f_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: F32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0.to_bits()), ]).map(|_| ()) }) }
fn link_f_f<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: F32| -> Result<F32, Error> {
enter(caller, interface, import, &[u64::from(a0.to_bits()), ]).map(|bits| F32::from_bits(bits as u32)) }) }
fn link_none_d<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>| -> Result<F64, Error> {
enter(caller, interface, import, &[]).map(F64::from_bits) }) }
fn link_d_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: F64| -> Result<(), Error> {
enter(caller, interface, import, &[a0.to_bits(), ]).map(|_| ()) }) }
fn link_ii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), ]).map(|_| ()) }) }
fn link_iii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), ]).map(|_| ()) }) }
fn link_ili_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u64, a2: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), a1, u64::from(a2), ]).map(|_| ()) }) }
fn link_illii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u64, a2: u64, a3: u32, a4: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), a1, a2, u64::from(a3), u64::from(a4), ]).map(|_| ()) }) }
fn link_iild_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u64, a3: F64| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), a2, a3.to_bits(), ]).map(|_| ()) }) }
fn link_iliiiiidii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u64, a2: u32, a3: u32, a4: u32, a5: u32, a6: u32, a7: F64, a8: u32, a9: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), a1, u64::from(a2), u64::from(a3), u64::from(a4), u64::from(a5), u64::from(a6), a7.to_bits(), u64::from(a8), u64::from(a9), ]).map(|_| ()) }) }
fn link_iliiiiidiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u64, a2: u32, a3: u32, a4: u32, a5: u32, a6: u32, a7: F64, a8: u32, a9: u32, a10: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), a1, u64::from(a2), u64::from(a3), u64::from(a4), u64::from(a5), u64::from(a6), a7.to_bits(), u64::from(a8), u64::from(a9), u64::from(a10), ]).map(|_| ()) }) }
fn link_illiiiiidii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u64, a2: u64, a3: u32, a4: u32, a5: u32, a6: u32, a7: u32, a8: F64, a9: u32, a10: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), a1, a2, u64::from(a3), u64::from(a4), u64::from(a5), u64::from(a6), u64::from(a7), a8.to_bits(), u64::from(a9), u64::from(a10), ]).map(|_| ()) }) }
fn link_iiiiiiiiiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u32, a5: u32, a6: u32, a7: u32, a8: u32, a9: u32, a10: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), u64::from(a4), u64::from(a5), u64::from(a6), u64::from(a7), u64::from(a8), u64::from(a9), u64::from(a10), ]).map(|_| ()) }) }
fn link_iiiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), u64::from(a4), ]).map(|_| ()) }) }
fn link_i_i<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32| -> Result<u32, Error> {
enter(caller, interface, import, &[u64::from(a0), ]).map(|bits| bits as u32) }) }
fn link_iliiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u64, a2: u32, a3: u32, a4: u32, a5: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), a1, u64::from(a2), u64::from(a3), u64::from(a4), u64::from(a5), ]).map(|_| ()) }) }
fn link_iiidii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: F64, a4: u32, a5: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), a3.to_bits(), u64::from(a4), u64::from(a5), ]).map(|_| ()) }) }
fn link_iiiliiilfdii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u64, a4: u32, a5: u32, a6: u32, a7: u64, a8: F32, a9: F64, a10: u32, a11: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), a3, u64::from(a4), u64::from(a5), u64::from(a6), a7, u64::from(a8.to_bits()), a9.to_bits(), u64::from(a10), u64::from(a11), ]).map(|_| ()) }) }
fn link_iiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), ]).map(|_| ()) }) }
fn link_iiiiiiiiiiiiiiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u32, a5: u32, a6: u32, a7: u32, a8: u32, a9: u32, a10: u32, a11: u32, a12: u32, a13: u32, a14: u32, a15: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), u64::from(a4), u64::from(a5), u64::from(a6), u64::from(a7), u64::from(a8), u64::from(a9), u64::from(a10), u64::from(a11), u64::from(a12), u64::from(a13), u64::from(a14), u64::from(a15), ]).map(|_| ()) }) }
fn link_ifldiiiilifiidil_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: F32, a2: u64, a3: F64, a4: u32, a5: u32, a6: u32, a7: u32, a8: u64, a9: u32, a10: F32, a11: u32, a12: u32, a13: F64, a14: u32, a15: u64| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1.to_bits()), a2, a3.to_bits(), u64::from(a4), u64::from(a5), u64::from(a6), u64::from(a7), a8, u64::from(a9), u64::from(a10.to_bits()), u64::from(a11), u64::from(a12), a13.to_bits(), u64::from(a14), a15, ]).map(|_| ()) }) }
fn link_llllllllllllllii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u64, a1: u64, a2: u64, a3: u64, a4: u64, a5: u64, a6: u64, a7: u64, a8: u64, a9: u64, a10: u64, a11: u64, a12: u64, a13: u64, a14: u32, a15: u32| -> Result<(), Error> {
enter(caller, interface, import, &[a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, u64::from(a14), u64::from(a15), ]).map(|_| ()) }) }
fn link_ililliiiilliii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u64, a2: u32, a3: u64, a4: u64, a5: u32, a6: u32, a7: u32, a8: u32, a9: u64, a10: u64, a11: u32, a12: u32, a13: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), a1, u64::from(a2), a3, a4, u64::from(a5), u64::from(a6), u64::from(a7), u64::from(a8), a9, a10, u64::from(a11), u64::from(a12), u64::from(a13), ]).map(|_| ()) }) }
fn link_ililliiiilliiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u64, a2: u32, a3: u64, a4: u64, a5: u32, a6: u32, a7: u32, a8: u32, a9: u64, a10: u64, a11: u32, a12: u32, a13: u32, a14: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), a1, u64::from(a2), a3, a4, u64::from(a5), u64::from(a6), u64::from(a7), u64::from(a8), a9, a10, u64::from(a11), u64::from(a12), u64::from(a13), u64::from(a14), ]).map(|_| ()) }) }
fn link_iiiiiiiiiiiiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u32, a5: u32, a6: u32, a7: u32, a8: u32, a9: u32, a10: u32, a11: u32, a12: u32, a13: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), u64::from(a4), u64::from(a5), u64::from(a6), u64::from(a7), u64::from(a8), u64::from(a9), u64::from(a10), u64::from(a11), u64::from(a12), u64::from(a13), ]).map(|_| ()) }) }
fn link_iiiiiiiiiiiiiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u32, a5: u32, a6: u32, a7: u32, a8: u32, a9: u32, a10: u32, a11: u32, a12: u32, a13: u32, a14: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), u64::from(a4), u64::from(a5), u64::from(a6), u64::from(a7), u64::from(a8), u64::from(a9), u64::from(a10), u64::from(a11), u64::from(a12), u64::from(a13), u64::from(a14), ]).map(|_| ()) }) }
fn link_iiiiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u32, a5: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), u64::from(a4), u64::from(a5), ]).map(|_| ()) }) }
fn link_iiiiiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u32, a5: u32, a6: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), u64::from(a4), u64::from(a5), u64::from(a6), ]).map(|_| ()) }) }
fn link_iiiiilii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u32, a5: u64, a6: u32, a7: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), u64::from(a4), a5, u64::from(a6), u64::from(a7), ]).map(|_| ()) }) }
fn link_iiiiiliii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u32, a5: u64, a6: u32, a7: u32, a8: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), u64::from(a4), a5, u64::from(a6), u64::from(a7), u64::from(a8), ]).map(|_| ()) }) }
fn link_ii_i<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32| -> Result<u32, Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), ]).map(|bits| bits as u32) }) }
fn link_i_l<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32| -> Result<u64, Error> {
enter(caller, interface, import, &[u64::from(a0), ]) }) }
fn link_iid_d<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: F64| -> Result<F64, Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), a2.to_bits(), ]).map(F64::from_bits) }) }
fn link_ii_l<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32| -> Result<u64, Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), ]) }) }
fn link_didiiiiiiiiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: F64, a1: u32, a2: F64, a3: u32, a4: u32, a5: u32, a6: u32, a7: u32, a8: u32, a9: u32, a10: u32, a11: u32, a12: u32| -> Result<(), Error> {
enter(caller, interface, import, &[a0.to_bits(), u64::from(a1), a2.to_bits(), u64::from(a3), u64::from(a4), u64::from(a5), u64::from(a6), u64::from(a7), u64::from(a8), u64::from(a9), u64::from(a10), u64::from(a11), u64::from(a12), ]).map(|_| ()) }) }
fn link_didiiiiiiiiiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: F64, a1: u32, a2: F64, a3: u32, a4: u32, a5: u32, a6: u32, a7: u32, a8: u32, a9: u32, a10: u32, a11: u32, a12: u32, a13: u32| -> Result<(), Error> {
enter(caller, interface, import, &[a0.to_bits(), u64::from(a1), a2.to_bits(), u64::from(a3), u64::from(a4), u64::from(a5), u64::from(a6), u64::from(a7), u64::from(a8), u64::from(a9), u64::from(a10), u64::from(a11), u64::from(a12), u64::from(a13), ]).map(|_| ()) }) }
fn link_iiiiiil_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u32, a5: u32, a6: u64| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), u64::from(a4), u64::from(a5), a6, ]).map(|_| ()) }) }
fn link_iiiiiili_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u32, a5: u32, a6: u64, a7: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), u64::from(a4), u64::from(a5), a6, u64::from(a7), ]).map(|_| ()) }) }
fn link_iiiili_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u64, a5: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), a4, u64::from(a5), ]).map(|_| ()) }) }
fn link_iiiilii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u64, a5: u32, a6: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), a4, u64::from(a5), u64::from(a6), ]).map(|_| ()) }) }
fn link_iiiiiiiiliil_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32, a3: u32, a4: u32, a5: u32, a6: u32, a7: u32, a8: u64, a9: u32, a10: u32, a11: u64| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3), u64::from(a4), u64::from(a5), u64::from(a6), u64::from(a7), a8, u64::from(a9), u64::from(a10), a11, ]).map(|_| ()) }) }
fn link_iliiililililiiii_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u64, a2: u32, a3: u32, a4: u32, a5: u64, a6: u32, a7: u64, a8: u32, a9: u64, a10: u32, a11: u64, a12: u32, a13: u32, a14: u32, a15: u32| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), a1, u64::from(a2), u64::from(a3), u64::from(a4), a5, u64::from(a6), a7, u64::from(a8), a9, u64::from(a10), a11, u64::from(a12), u64::from(a13), u64::from(a14), u64::from(a15), ]).map(|_| ()) }) }
fn link_iilililil_none<S: 'static>(store: &mut Store<State<S>>, interface: &'static Interface<S>, import: &'static Import<S>) -> Func {
Func::wrap(store, move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u64, a3: u32, a4: u64, a5: u32, a6: u64, a7: u32, a8: u64| -> Result<(), Error> {
enter(caller, interface, import, &[u64::from(a0), u64::from(a1), a2, u64::from(a3), a4, u64::from(a5), a6, u64::from(a7), a8, ]).map(|_| ()) }) }
