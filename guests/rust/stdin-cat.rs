//! Copies standard input to standard output. Needs the grant `console.read`.

use smallos::console::{self, ConsoleError, Output};

#[smallos::task]
async fn main() -> Result<(), ConsoleError> {
    loop {
        let bytes = console::read(65_536).await?;
        if bytes.is_empty() {
            return Ok(());
        }
        console::write(Output::Stdout, &bytes)?;
    }
}
