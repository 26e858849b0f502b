//! `smallos:system/random`.

use crate::BYTES_MAX;
use crate::platform::Platform;
use crate::task::Task;
use alloc::vec;
use alloc::vec::Vec;
use smallos_contract::Fault;
use smallos_contract::system::random::{Random, RandomError};

impl<P: Platform> Random for Task<P> {
    fn get_random_bytes(&mut self, len: u32) -> Result<Result<Vec<u8>, RandomError>, Fault> {
        let len = len as usize;
        if len > BYTES_MAX {
            return Ok(Err(RandomError::TooLarge));
        }
        let mut bytes = vec![0; len];
        let filled = self.platform.fill(&mut bytes);
        Ok(if filled {
            Ok(bytes)
        } else {
            Err(RandomError::Unavailable)
        })
    }

    fn get_random_u64(&mut self) -> Result<Result<u64, RandomError>, Fault> {
        let mut bytes = [0; 8];
        let filled = self.platform.fill(&mut bytes);
        Ok(if filled {
            Ok(u64::from_ne_bytes(bytes))
        } else {
            Err(RandomError::Unavailable)
        })
    }
}
