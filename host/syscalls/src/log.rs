//! `smallos:system/log`.

use crate::platform::Platform;
use crate::task::Task;
use smallos_contract::Fault;
use smallos_contract::system::log::{Level, Log};

const MESSAGE_BYTES_MAX: usize = 4096;
const CONTEXT_BYTES_MAX: usize = 64;

impl<P: Platform> Log for Task<P> {
    fn log(&mut self, level: Level, context: &str, message: &str) -> Result<(), Fault> {
        crate::platform::Log::log(
            &self.platform,
            &self.spec.name,
            self.pid,
            level,
            cut(context, CONTEXT_BYTES_MAX),
            cut(message, MESSAGE_BYTES_MAX),
        );
        Ok(())
    }

    fn threshold(&mut self) -> Result<Level, Fault> {
        Ok(crate::platform::Log::threshold(&self.platform))
    }
}

/// The text up to a number of bytes, ending between two characters.
pub(crate) fn cut(text: &str, bytes_max: usize) -> &str {
    if text.len() <= bytes_max {
        return text;
    }
    let end = (0..=bytes_max)
        .rev()
        .find(|end| text.is_char_boundary(*end))
        .unwrap_or(0);
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_cut_never_splits_a_character() {
        assert_eq!(cut("aöb", 2), "a");
        assert_eq!(cut("aöb", 3), "aö");
        assert_eq!(cut("aöb", 9), "aöb");
    }
}
