//! Writes the generated files: `smallos-witgen contract|wasmtime WIT-DIR`.
use anyhow::{Result, bail};
fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().collect();
    let contract = smallos_witgen::Contract::read(std::path::Path::new(&args[2]))?;
    let text = match args[1].as_str() {
        "contract" => smallos_witgen::contract::print(&contract)?,
        "wasmtime" => smallos_witgen::wasmtime::print(&contract)?,
        other => bail!("unknown output {other}"),
    };
    print!("{text}");
    Ok(())
}
