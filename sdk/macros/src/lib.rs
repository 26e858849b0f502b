//! The attribute `#[smallos::task]`. It reads the tokens itself, without a parser crate, so
//! that a guest compiles fast. It refuses anything but a function with at most one parameter
//! and says what is wrong at the place where it is wrong.

#![warn(missing_docs)]

use proc_macro::{Delimiter, Spacing, Span, TokenStream, TokenTree};

/// Makes a function the entry point of the task.
///
/// The function may be `async` or not, and takes nothing, a `Vec<String>` or a
/// `smallos::Args`. It returns whatever implements `smallos::TaskReturn`: `()`, `Vec<u8>`,
/// `String`, or a `Result` of one of these with an error that can be displayed.
#[proc_macro_attribute]
pub fn task(attribute: TokenStream, item: TokenStream) -> TokenStream {
    if let Some(token) = attribute.into_iter().next() {
        return refuse(token.span(), "#[smallos::task] takes no arguments");
    }
    match Signature::read(item.clone()) {
        Ok(signature) => expand(&signature, item),
        Err((span, message)) => refuse(span, message),
    }
}

/// The little that the expansion has to know about the function.
struct Signature {
    name: String,
    is_async: bool,
    takes_arguments: bool,
}

impl Signature {
    fn read(item: TokenStream) -> Result<Self, (Span, &'static str)> {
        const NOT_A_FUNCTION: &str = "#[smallos::task] belongs on a function";
        let mut is_async = false;
        let mut tokens = item.into_iter();
        loop {
            match tokens.next() {
                Some(TokenTree::Ident(word)) if word.to_string() == "async" => is_async = true,
                Some(TokenTree::Ident(word)) if word.to_string() == "fn" => break,
                // Attributes, `pub` and the like; anything after `struct` ends up below.
                Some(_) => {}
                None => return Err((Span::call_site(), NOT_A_FUNCTION)),
            }
        }
        let Some(TokenTree::Ident(name)) = tokens.next() else {
            return Err((Span::call_site(), NOT_A_FUNCTION));
        };
        match tokens.next() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                if parameter_count(group.stream()) > 1 {
                    return Err((group.span(), "a task takes no parameter or its arguments"));
                }
                Ok(Self {
                    name: name.to_string(),
                    is_async,
                    takes_arguments: !group.stream().is_empty(),
                })
            }
            _ => Err((name.span(), "a task can't be generic")),
        }
    }
}

/// Counts parameters by their commas; those inside `<...>` don't separate parameters.
fn parameter_count(parameters: TokenStream) -> usize {
    let (mut depth, mut count, mut fresh, mut after_dash) = (0usize, 0, true, false);
    for token in parameters {
        let mut is_dash = false;
        if let TokenTree::Punct(punct) = &token {
            match punct.as_char() {
                '<' => depth += 1,
                '>' if !after_dash => depth = depth.saturating_sub(1),
                ',' if depth == 0 => {
                    fresh = true;
                    continue;
                }
                '-' => is_dash = punct.spacing() == Spacing::Joint,
                _ => {}
            }
        }
        after_dash = is_dash;
        if fresh {
            count += 1;
            fresh = false;
        }
    }
    count
}

/// Puts the function into a block of its own, so that `async fn main` isn't the crate's
/// `main`, beside the export that the host calls.
fn expand(signature: &Signature, item: TokenStream) -> TokenStream {
    let Signature { name, .. } = signature;
    let arguments = if signature.takes_arguments {
        "::smallos::FromArguments::from_arguments()"
    } else {
        ""
    };
    let start = if signature.is_async {
        format!("::smallos::__private::run_async(|| {name}({arguments}))")
    } else {
        format!("::smallos::__private::run(|| {name}({arguments}))")
    };
    let around = format!(
        "struct SmallosTask;
         impl ::smallos::__private::Guest for SmallosTask {{
             fn run() -> ::core::result::Result<
                 ::smallos::__private::Vec<u8>, ::smallos::__private::String,
             > {{ {start} }}
         }}
         #[cfg(target_arch = \"wasm32\")]
         ::smallos::bindings::__export_task!(SmallosTask with_types_in ::smallos::bindings);
         #[cfg(not(target_arch = \"wasm32\"))]
         const _: fn() -> ::core::result::Result<
             ::smallos::__private::Vec<u8>, ::smallos::__private::String,
         > = <SmallosTask as ::smallos::__private::Guest>::run;"
    );
    let mut body = item;
    let Ok(around) = around.parse::<TokenStream>() else {
        return refuse(
            Span::call_site(),
            "#[smallos::task] could not write its export",
        );
    };
    body.extend(around);
    let mut block: TokenStream = "const _: () =".parse().unwrap_or_default();
    block.extend([TokenTree::Group(proc_macro::Group::new(
        Delimiter::Brace,
        body,
    ))]);
    // Elsewhere than in WebAssembly the crate may be a program (a doc test, `cargo check`).
    let elsewhere = "; #[cfg(not(target_arch = \"wasm32\"))] #[allow(dead_code)]
         fn main() { ::core::panic!(\"a smallOS task runs as WebAssembly, under smallos-host\") }";
    block.extend(elsewhere.parse::<TokenStream>());
    block
}

/// A compile error at `span`.
fn refuse(span: Span, message: &str) -> TokenStream {
    let tokens: TokenStream = format!("::core::compile_error!({message:?});")
        .parse()
        .unwrap_or_default();
    tokens
        .into_iter()
        .map(|mut token| {
            token.set_span(span);
            token
        })
        .collect()
}
