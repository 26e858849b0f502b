//! `smallos:system/environment`: what the task was started with.

use crate::platform::Platform;
use crate::task::Task;
use alloc::string::String;
use alloc::vec::Vec;
use smallos_contract::Fault;
use smallos_contract::system::environment::Environment;

impl<P: Platform> Environment for Task<P> {
    fn get_arguments(&mut self) -> Result<Vec<String>, Fault> {
        Ok(self.spec.arguments.clone())
    }

    fn get_environment(&mut self) -> Result<Vec<(String, String)>, Fault> {
        Ok(self.spec.inherited.environment.clone())
    }

    fn get(&mut self, key: &str) -> Result<Option<String>, Fault> {
        let values = &self.spec.inherited.configuration;
        Ok(values
            .iter()
            .find(|(k, _)| k == key)
            .map(|(_, value)| value.clone()))
    }

    fn get_all(&mut self) -> Result<Vec<(String, String)>, Fault> {
        Ok(self.spec.inherited.configuration.clone())
    }

    fn name(&mut self) -> Result<String, Fault> {
        Ok(self.spec.name.clone())
    }
}
