//! A script as a core module, with names and types from the engine's own table of imports.

use crate::script::{Allocator, Argument, Memory, SCRATCH_BYTES, Script, Step};
use smallos_engine_wasmi::glue::Glue;
use std::borrow::Cow;
use std::collections::BTreeMap;
use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, CustomSection, DataSection, EntityType, ExportKind,
    ExportSection, Function, FunctionSection, GlobalSection, GlobalType, ImportSection,
    InstructionSink, MemArg, MemorySection, MemoryType, Module, StartSection, TypeSection, ValType,
};

/// Where a script's data begins.
const DATA: i32 = 16;
/// Where an honest entry point puts its result: the scratch memory, whole.
const RESULT: i32 = SCRATCH_BYTES as i32;
/// Where the honest allocator begins.
const HEAP: i32 = RESULT + 16;

/// What the latest call returned.
const LAST: u32 = 0;
/// Where the allocator goes on.
const TOP: u32 = 1;
/// How often the allocator was called.
const ALLOCATIONS: u32 = 2;

/// Makes the module of a script.
pub fn module<S>(script: &Script, glue: Glue<S>) -> Vec<u8> {
    let functions: Vec<Imported> = glue
        .interfaces
        .iter()
        .flat_map(|interface| {
            interface.functions.iter().map(|function| Imported {
                interface: interface.id,
                name: function.name,
                params: function.params.iter().map(core).collect(),
                result: function.result.as_ref().map(core),
            })
        })
        .collect();
    let mut maker = Maker {
        script,
        types: TypeSection::new(),
        imports: ImportSection::new(),
        known: BTreeMap::new(),
        functions,
    };
    let bodies = &script.bodies;
    let all = [
        Some(&bodies.entry),
        bodies.start.as_ref(),
        bodies.initialize.as_ref(),
        bodies.post_return.as_ref(),
        Some(&bodies.allocator),
    ];
    for step in all.into_iter().flatten().flatten() {
        maker.import(step);
    }
    maker.finish(glue.entry, glue.post_return)
}

struct Imported {
    interface: &'static str,
    name: &'static str,
    params: Vec<ValType>,
    result: Option<ValType>,
}

fn core(ty: &wasmi::ValType) -> ValType {
    match ty {
        wasmi::ValType::I32 => ValType::I32,
        wasmi::ValType::I64 => ValType::I64,
        wasmi::ValType::F32 => ValType::F32,
        wasmi::ValType::F64 => ValType::F64,
        other => panic!("no contract has {other:?} in a signature"),
    }
}

struct Maker<'a> {
    script: &'a Script,
    functions: Vec<Imported>,
    types: TypeSection,
    imports: ImportSection,
    /// From a place among `functions` to an index in the module.
    known: BTreeMap<usize, u32>,
}

/// How a function ends.
#[derive(Clone, Copy)]
enum Ends {
    /// It returns the script's result.
    Result,
    /// It returns nothing.
    Nothing,
    /// More follows.
    Allocator,
}

impl Maker<'_> {
    fn import(&mut self, step: &Step) {
        let Step::Call { function, .. } = step else {
            return;
        };
        let place = usize::from(*function) % self.functions.len();
        let index = self.known.len() as u32;
        if let std::collections::btree_map::Entry::Vacant(entry) = self.known.entry(place) {
            entry.insert(index);
            let function = &self.functions[place];
            let params = function.params.iter().copied();
            let ty = self.types.len();
            self.types.ty().function(params, function.result);
            let kind = EntityType::Function(ty);
            self.imports.import(function.interface, function.name, kind);
        }
    }

    fn finish(mut self, entry: &str, post_return: &str) -> Vec<u8> {
        let script = self.script;
        let mut functions = FunctionSection::new();
        let mut exports = ExportSection::new();
        let mut code = CodeSection::new();
        let mut next = self.known.len() as u32;
        let mut add = |maker: &mut Self, params: &[ValType], result, body: Function| {
            let ty = maker.types.len();
            let params = params.iter().copied();
            maker.types.ty().function(params, result);
            functions.function(ty);
            code.function(&body);
            next += 1;
            next - 1
        };

        // The entry comes first, so that it can be called from everywhere.
        let bodies = &script.bodies;
        let body = self.body(0, &bodies.entry, Ends::Result);
        let index = add(&mut self, &[], Some(ValType::I32), body);
        exports.export(entry, ExportKind::Func, index);
        let body = self.allocator();
        let index = add(&mut self, &[ValType::I32; 4], Some(ValType::I32), body);
        exports.export("cabi_realloc", ExportKind::Func, index);
        if let Some(steps) = &bodies.initialize {
            let body = self.body(0, steps, Ends::Nothing);
            let index = add(&mut self, &[], None, body);
            exports.export("_initialize", ExportKind::Func, index);
        }
        if let Some(steps) = &bodies.post_return {
            let body = self.body(1, steps, Ends::Nothing);
            let index = add(&mut self, &[ValType::I32], None, body);
            exports.export(post_return, ExportKind::Func, index);
        }
        let start = bodies.start.as_ref().map(|steps| {
            let body = self.body(0, steps, Ends::Nothing);
            add(&mut self, &[], None, body)
        });
        exports.export("memory", ExportKind::Memory, 0);

        let mut memories = MemorySection::new();
        memories.memory(memory(&script.memory));
        let mut globals = GlobalSection::new();
        let mut global = |val_type, init: &ConstExpr| {
            let ty = GlobalType {
                val_type,
                mutable: true,
                shared: false,
            };
            globals.global(ty, init);
        };
        global(ValType::I64, &ConstExpr::i64_const(0));
        global(ValType::I32, &ConstExpr::i32_const(HEAP));
        global(ValType::I32, &ConstExpr::i32_const(0));
        let mut data = DataSection::new();
        data.active(0, &ConstExpr::i32_const(DATA), script.data.iter().copied());

        let mut module = Module::new();
        module
            .section(&self.types)
            .section(&self.imports)
            .section(&functions)
            .section(&memories)
            .section(&globals)
            .section(&exports);
        if let Some(function_index) = start {
            module.section(&StartSection { function_index });
        }
        module.section(&code).section(&data);
        module.section(&CustomSection {
            name: Cow::Borrowed("component-type:fuzz"),
            data: Cow::Borrowed(&[]),
        });
        module.finish()
    }

    /// A function that does what a script says. Its locals are counters.
    fn body(&self, params: u32, steps: &[Step], ends: Ends) -> Function {
        let mut function = Function::new([(counters(steps), ValType::I32)]);
        let mut out = function.instructions();
        let mut local = params;
        self.steps(&mut out, steps, ends, &mut local);
        self.end(&mut out, ends);
        out.end();
        function
    }

    /// The guest's allocator: old pointer, old size, alignment, size.
    fn allocator(&self) -> Function {
        const ALIGN: u32 = 2;
        const SIZE: u32 = 3;
        const COUNT: u32 = 4;
        let steps = &self.script.bodies.allocator;
        let uses = self.script.allocator.iter();
        let used = uses.filter(|what| matches!(what, Allocator::Steps)).count() as u32;
        let mut function = Function::new([(1 + counters(steps) * used, ValType::I32)]);
        let mut out = function.instructions();
        let mut local = COUNT + 1;
        let behaviours = self.script.allocator.len().max(1) as i32;
        out.global_get(ALLOCATIONS)
            .local_tee(COUNT)
            .i32_const(1)
            .i32_add();
        out.global_set(ALLOCATIONS);
        out.local_get(COUNT)
            .i32_const(behaviours)
            .i32_rem_u()
            .local_set(COUNT);
        // From here on TOP is aligned, and there is room or the heap begins anew.
        out.global_get(TOP)
            .local_get(ALIGN)
            .i32_add()
            .i32_const(1)
            .i32_sub();
        out.i32_const(0)
            .local_get(ALIGN)
            .i32_sub()
            .i32_and()
            .global_set(TOP);
        out.global_get(TOP).local_get(SIZE).i32_add();
        self.size(&mut out);
        out.i32_gt_u().if_(BlockType::Empty);
        out.i32_const(HEAP).global_set(TOP).end();
        for (index, what) in self.script.allocator.iter().enumerate() {
            out.local_get(COUNT).i32_const(index as i32).i32_eq();
            out.if_(BlockType::Empty);
            match what {
                Allocator::Honest => {}
                Allocator::Returns(value) => {
                    self.argument(&mut out, *value, ValType::I32);
                    out.return_();
                }
                Allocator::Unaligned => {
                    out.global_get(TOP).i32_const(1).i32_add().return_();
                }
                Allocator::AtEnd(over) => {
                    self.size(&mut out);
                    out.local_get(SIZE).i32_sub();
                    out.i32_const(i32::from(*over)).i32_add().return_();
                }
                Allocator::Grows(pages) => {
                    out.i32_const(i32::from(*pages)).memory_grow(0).drop();
                }
                Allocator::Steps => self.steps(&mut out, steps, Ends::Allocator, &mut local),
                Allocator::Spins => {
                    out.loop_(BlockType::Empty).br(0).end();
                }
                Allocator::Traps => {
                    out.unreachable();
                }
            }
            out.end();
        }
        out.global_get(TOP)
            .local_tee(COUNT)
            .local_get(SIZE)
            .i32_add()
            .global_set(TOP);
        out.local_get(COUNT).end();
        function
    }

    fn end(&self, out: &mut InstructionSink<'_>, ends: Ends) {
        match (ends, self.script.result) {
            (Ends::Nothing | Ends::Allocator, _) => {}
            (Ends::Result, Argument::Constant(0)) => {
                out.i32_const(RESULT).i64_const(0).i64_store(word(0));
                out.i32_const(RESULT).i32_const(RESULT).i32_store(word(8));
                out.i32_const(RESULT);
            }
            (Ends::Result, result) => self.argument(out, result, ValType::I32),
        }
    }

    fn steps(&self, out: &mut InstructionSink<'_>, steps: &[Step], ends: Ends, local: &mut u32) {
        let mut rest = steps;
        while let [step, after @ ..] = rest {
            rest = after;
            match step {
                Step::Call {
                    function,
                    arguments,
                } => self.call(out, *function, arguments),
                Step::Poke { at, value } => {
                    self.scratch(out, *at);
                    self.argument(out, *value, ValType::I32);
                    out.i32_store(word(0));
                }
                Step::PokeByte { at, value } => {
                    self.scratch(out, *at);
                    self.argument(out, *value, ValType::I32);
                    out.i32_store8(word(0));
                }
                Step::Grow(pages) => {
                    self.argument(out, *pages, ValType::I32);
                    out.memory_grow(0).drop();
                }
                Step::Fill { at, count } => {
                    self.argument(out, *at, ValType::I32);
                    out.i32_const(0xff);
                    self.argument(out, *count, ValType::I32);
                    out.memory_fill(0);
                }
                Step::Repeat { times, steps } => {
                    let (inner, after) = rest.split_at(usize::from(*steps).min(rest.len()));
                    let counter = *local;
                    *local += 1;
                    out.i32_const(i32::from(*times)).local_set(counter);
                    out.loop_(BlockType::Empty);
                    self.steps(out, inner, ends, local);
                    out.local_get(counter).i32_const(1).i32_sub();
                    out.local_tee(counter).i32_const(0).i32_gt_s();
                    out.br_if(0).end();
                    rest = after;
                }
                Step::Recurse => {
                    out.call(self.known.len() as u32).drop();
                }
                Step::Spin => {
                    out.loop_(BlockType::Empty).br(0).end();
                }
                Step::Trap => {
                    out.unreachable();
                }
                Step::Return => match ends {
                    Ends::Allocator => {}
                    Ends::Result | Ends::Nothing => {
                        self.end(out, ends);
                        out.return_();
                    }
                },
            }
        }
    }

    fn call(&self, out: &mut InstructionSink<'_>, function: u16, arguments: &[Argument]) {
        let place = usize::from(function) % self.functions.len();
        let (Some(function), Some(index)) = (self.functions.get(place), self.known.get(&place))
        else {
            return;
        };
        let zeros = std::iter::repeat(&Argument::Constant(0));
        for (argument, ty) in arguments.iter().chain(zeros).zip(&function.params) {
            self.argument(out, *argument, *ty);
        }
        out.call(*index);
        match function.result {
            Some(ValType::I32) => out.i64_extend_i32_u().global_set(LAST),
            Some(ValType::I64) => out.global_set(LAST),
            Some(_) => out.drop(),
            None => out,
        };
    }

    /// An address within the scratch memory.
    fn scratch(&self, out: &mut InstructionSink<'_>, at: Argument) {
        self.argument(out, at, ValType::I32);
        out.i32_const(SCRATCH_BYTES as i32 - 4).i32_and();
    }

    fn argument(&self, out: &mut InstructionSink<'_>, argument: Argument, ty: ValType) {
        match argument {
            Argument::Constant(value) => {
                out.i64_const(value as i64);
            }
            Argument::End(more) => {
                self.size(out);
                out.i64_extend_i32_u().i64_const(i64::from(more)).i64_add();
            }
            Argument::Last => {
                out.global_get(LAST);
            }
            Argument::Load(at) => {
                out.i32_const(0).i64_load32_u(word(u64::from(at)));
            }
        }
        match ty {
            ValType::I32 => out.i32_wrap_i64(),
            ValType::F32 => out.i32_wrap_i64().f32_reinterpret_i32(),
            ValType::F64 => out.f64_reinterpret_i64(),
            _ => out,
        };
    }

    /// The memory's size in bytes.
    fn size(&self, out: &mut InstructionSink<'_>) {
        out.memory_size(0);
        if !self.script.memory.of_bytes {
            out.i32_const(16).i32_shl();
        }
    }
}

/// How many loops there are: each has a counter.
fn counters(steps: &[Step]) -> u32 {
    let loops = steps
        .iter()
        .filter(|step| matches!(step, Step::Repeat { .. }));
    loops.count() as u32
}

fn memory(memory: &Memory) -> MemoryType {
    MemoryType {
        minimum: memory.pages.into(),
        maximum: memory.pages_max.map(u64::from),
        memory64: false,
        shared: false,
        page_size_log2: memory.of_bytes.then_some(0),
    }
}

fn word(offset: u64) -> MemArg {
    MemArg {
        offset,
        align: 0,
        memory_index: 0,
    }
}
