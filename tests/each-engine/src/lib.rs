//! `#[each_engine]`: one story, a test for each engine.
//!
//! It reads a function's name and no more, so that it needs no parser. A story that isn't true
//! of both engines has no business here: the folders `wasmtime_only` and `wasmi_only` of the
//! tests are for those, and say why.

#![warn(missing_docs)]

use proc_macro::{TokenStream, TokenTree};

/// The engines, as tests and as cases of `smallos_tests::Engine`.
const ENGINES: [(&str, &str); 2] = [("wasmtime", "Wasmtime"), ("wasmi", "Wasmi")];

/// Makes the tests `name::wasmtime` and `name::wasmi` of `fn name(engine: Engine)`.
#[proc_macro_attribute]
pub fn each_engine(arguments: TokenStream, story: TokenStream) -> TokenStream {
    if !arguments.is_empty() {
        return error("each_engine takes no arguments: a story is for all engines");
    }
    let Some(name) = name(story.clone()) else {
        return error("each_engine belongs on a function");
    };
    // A module and a function may have the same name.
    let tests: String = ENGINES
        .map(|(test, case)| {
            format!("#[test] fn {test}() {{ super::{name}(::smallos_tests::Engine::{case}); }}")
        })
        .concat();
    let tests: TokenStream = match format!("mod {name} {{ {tests} }}").parse() {
        Ok(tests) => tests,
        Err(_) => return error("each_engine belongs on a function with a plain name"),
    };
    let mut both = story;
    both.extend(tests);
    both
}

/// What follows `fn`.
fn name(story: TokenStream) -> Option<String> {
    let mut tokens = story.into_iter();
    tokens.find(|token| matches!(token, TokenTree::Ident(word) if word.to_string() == "fn"))?;
    match tokens.next()? {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    }
}

fn error(message: &str) -> TokenStream {
    format!("::core::compile_error!({message:?});")
        .parse()
        .unwrap_or_default()
}
