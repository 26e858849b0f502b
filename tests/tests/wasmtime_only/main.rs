//! What the compiling engine alone does. Nothing else is tested on one engine only, except for
//! what the interpreter refuses (`wasmi_only`).
//!
//! | here | why the interpreter has no part in it |
//! |---|---|
//! | `wasi` | boards have no files and no WASI: it refuses commands when it loads them |
//! | `cache` | it compiles nothing that would be worth keeping |
//! | `traces` | it keeps no names, and no stack that could be walked |
//! | `components` | it runs a component's core module and looks at no type of the component's |

mod cache;
mod components;
mod traces;
mod wasi;
