// Generated from wit/ by `cargo xtask bindings`. Don't edit: edit wit/.

#[allow(unused_imports)]
use crate::canon::{Abi, Borrow, Broken, Flat, Handle, Lift, Lifter, Lower, Lowerer, Own, Plan};
#[allow(unused_imports)]
use crate::glue::{Answer, Call, Glue, Import, Interface, Outcome, State, enter, link_many};
use alloc::string::String;
use alloc::vec::Vec;
use core::marker::PhantomData;
use core::task::Poll;
use smallos_contract::Syscalls;
#[allow(unused_imports)]
use wasmi::{Caller, Error, F32, F64, Func, Store, ValType};

impl Handle for smallos_contract::kernel::poll::PollableHandle {
    const RESOURCE: u16 = 0;
    fn from_rep(rep: u32) -> Self {
        Self(rep)
    }
    fn rep(self) -> u32 {
        self.0
    }
}
impl Abi for smallos_contract::kernel::poll::PollError {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::kernel::poll::PollError {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::Empty,
            1 => Self::TooMany,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::Empty,
            1 => Self::TooMany,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::kernel::poll::PollError {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::kernel::time::Datetime {
    type Value = Self;
    const SIZE: u32 = 16;
    const ALIGN: u32 = 8;
    const FLAT: usize = 2;
}
impl Lift for smallos_contract::kernel::time::Datetime {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        Ok(Self {
            seconds: <u64 as Lift>::lift(from, flat)?,
            nanoseconds: <u32 as Lift>::lift(from, flat)?,
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(Self {
            seconds: <u64 as Lift>::load(from, at)?,
            nanoseconds: <u32 as Lift>::load(from, at + 8)?,
        })
    }
}
impl Lower for smallos_contract::kernel::time::Datetime {
    fn plan(value: &Self, plan: &mut Plan) {}
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        <u64 as Lower>::store(&value.seconds, to, at)?;
        <u32 as Lower>::store(&value.nanoseconds, to, at + 8)?;
        Ok(())
    }
}
impl Abi for smallos_contract::kernel::time::TimeError {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::kernel::time::TimeError {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::NegativeDuration,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::NegativeDuration,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::kernel::time::TimeError {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::kernel::time::ClockError {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::kernel::time::ClockError {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::NotSet,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::NotSet,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::kernel::time::ClockError {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::kernel::tasks::Module {
    type Value = Self;
    const SIZE: u32 = 12;
    const ALIGN: u32 = 4;
    const FLAT: usize = 3;
}
impl Lift for smallos_contract::kernel::tasks::Module {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        let mut payload = flat.payload(2);
        Ok(match case {
            0 => Self::Own,
            1 => Self::Named(<String as Lift>::lift(from, &mut payload)?),
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::Own,
            1 => Self::Named(<String as Lift>::load(from, at + 4)?),
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::kernel::tasks::Module {
    #[allow(clippy::single_match, unreachable_patterns)]
    fn plan(value: &Self, plan: &mut Plan) {
        match value {
            smallos_contract::kernel::tasks::Module::Named(value) => {
                <String as Lower>::plan(value, plan)
            }
            _ => {}
        }
    }
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        match value {
            smallos_contract::kernel::tasks::Module::Own => to.discriminant(at, 1, 0),
            smallos_contract::kernel::tasks::Module::Named(value) => {
                to.discriminant(at, 1, 1)?;
                <String as Lower>::store(value, to, at + 4)
            }
        }
    }
}
impl Abi for smallos_contract::kernel::tasks::Limits {
    type Value = Self;
    const SIZE: u32 = 48;
    const ALIGN: u32 = 8;
    const FLAT: usize = 8;
}
impl Lift for smallos_contract::kernel::tasks::Limits {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        Ok(Self {
            memory: <Option<u64> as Lift>::lift(from, flat)?,
            timeout: <Option<u64> as Lift>::lift(from, flat)?,
            handles: <Option<u32> as Lift>::lift(from, flat)?,
            tasks: <Option<u32> as Lift>::lift(from, flat)?,
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(Self {
            memory: <Option<u64> as Lift>::load(from, at)?,
            timeout: <Option<u64> as Lift>::load(from, at + 16)?,
            handles: <Option<u32> as Lift>::load(from, at + 32)?,
            tasks: <Option<u32> as Lift>::load(from, at + 40)?,
        })
    }
}
impl Lower for smallos_contract::kernel::tasks::Limits {
    fn plan(value: &Self, plan: &mut Plan) {}
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        <Option<u64> as Lower>::store(&value.memory, to, at)?;
        <Option<u64> as Lower>::store(&value.timeout, to, at + 16)?;
        <Option<u32> as Lower>::store(&value.handles, to, at + 32)?;
        <Option<u32> as Lower>::store(&value.tasks, to, at + 40)?;
        Ok(())
    }
}
impl Abi for smallos_contract::kernel::tasks::SpawnOptions {
    type Value = Self;
    const SIZE: u32 = 96;
    const ALIGN: u32 = 8;
    const FLAT: usize = 19;
}
impl Lift for smallos_contract::kernel::tasks::SpawnOptions {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        Ok(Self {
            module: <smallos_contract::kernel::tasks::Module as Lift>::lift(from, flat)?,
            name: <Option<String> as Lift>::lift(from, flat)?,
            arguments: <Vec<String> as Lift>::lift(from, flat)?,
            priority: <Option<u8> as Lift>::lift(from, flat)?,
            limits: <smallos_contract::kernel::tasks::Limits as Lift>::lift(from, flat)?,
            watcher: <bool as Lift>::lift(from, flat)?,
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(Self {
            module: <smallos_contract::kernel::tasks::Module as Lift>::load(from, at)?,
            name: <Option<String> as Lift>::load(from, at + 12)?,
            arguments: <Vec<String> as Lift>::load(from, at + 24)?,
            priority: <Option<u8> as Lift>::load(from, at + 32)?,
            limits: <smallos_contract::kernel::tasks::Limits as Lift>::load(from, at + 40)?,
            watcher: <bool as Lift>::load(from, at + 88)?,
        })
    }
}
impl Lower for smallos_contract::kernel::tasks::SpawnOptions {
    fn plan(value: &Self, plan: &mut Plan) {
        <smallos_contract::kernel::tasks::Module as Lower>::plan(&value.module, plan);
        <Option<String> as Lower>::plan(&value.name, plan);
        <Vec<String> as Lower>::plan(&value.arguments, plan);
    }
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        <smallos_contract::kernel::tasks::Module as Lower>::store(&value.module, to, at)?;
        <Option<String> as Lower>::store(&value.name, to, at + 12)?;
        <Vec<String> as Lower>::store(&value.arguments, to, at + 24)?;
        <Option<u8> as Lower>::store(&value.priority, to, at + 32)?;
        <smallos_contract::kernel::tasks::Limits as Lower>::store(&value.limits, to, at + 40)?;
        <bool as Lower>::store(&value.watcher, to, at + 88)?;
        Ok(())
    }
}
impl Abi for smallos_contract::kernel::tasks::SpawnError {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::kernel::tasks::SpawnError {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::Denied,
            1 => Self::UnknownModule,
            2 => Self::TableFull,
            3 => Self::InvalidPriority,
            4 => Self::InvalidLimits,
            5 => Self::TooLarge,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::Denied,
            1 => Self::UnknownModule,
            2 => Self::TableFull,
            3 => Self::InvalidPriority,
            4 => Self::InvalidLimits,
            5 => Self::TooLarge,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::kernel::tasks::SpawnError {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::kernel::tasks::LimitKind {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::kernel::tasks::LimitKind {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::Memory,
            1 => Self::Stack,
            2 => Self::Table,
            3 => Self::Instances,
            4 => Self::Handles,
            5 => Self::Size,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::Memory,
            1 => Self::Stack,
            2 => Self::Table,
            3 => Self::Instances,
            4 => Self::Handles,
            5 => Self::Size,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::kernel::tasks::LimitKind {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::kernel::tasks::Failure {
    type Value = Self;
    const SIZE: u32 = 12;
    const ALIGN: u32 = 4;
    const FLAT: usize = 3;
}
impl Lift for smallos_contract::kernel::tasks::Failure {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        let mut payload = flat.payload(2);
        Ok(match case {
            0 => Self::Error(<String as Lift>::lift(from, &mut payload)?),
            1 => Self::Panic(<String as Lift>::lift(from, &mut payload)?),
            2 => Self::Trap(<String as Lift>::lift(from, &mut payload)?),
            3 => Self::Limit(<smallos_contract::kernel::tasks::LimitKind as Lift>::lift(
                from,
                &mut payload,
            )?),
            4 => Self::Timeout,
            5 => Self::Cancelled,
            6 => Self::NotStarted(<String as Lift>::lift(from, &mut payload)?),
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::Error(<String as Lift>::load(from, at + 4)?),
            1 => Self::Panic(<String as Lift>::load(from, at + 4)?),
            2 => Self::Trap(<String as Lift>::load(from, at + 4)?),
            3 => Self::Limit(<smallos_contract::kernel::tasks::LimitKind as Lift>::load(
                from,
                at + 4,
            )?),
            4 => Self::Timeout,
            5 => Self::Cancelled,
            6 => Self::NotStarted(<String as Lift>::load(from, at + 4)?),
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::kernel::tasks::Failure {
    #[allow(clippy::single_match, unreachable_patterns)]
    fn plan(value: &Self, plan: &mut Plan) {
        match value {
            smallos_contract::kernel::tasks::Failure::Error(value) => {
                <String as Lower>::plan(value, plan)
            }
            smallos_contract::kernel::tasks::Failure::Panic(value) => {
                <String as Lower>::plan(value, plan)
            }
            smallos_contract::kernel::tasks::Failure::Trap(value) => {
                <String as Lower>::plan(value, plan)
            }
            smallos_contract::kernel::tasks::Failure::NotStarted(value) => {
                <String as Lower>::plan(value, plan)
            }
            _ => {}
        }
    }
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        match value {
            smallos_contract::kernel::tasks::Failure::Error(value) => {
                to.discriminant(at, 1, 0)?;
                <String as Lower>::store(value, to, at + 4)
            }
            smallos_contract::kernel::tasks::Failure::Panic(value) => {
                to.discriminant(at, 1, 1)?;
                <String as Lower>::store(value, to, at + 4)
            }
            smallos_contract::kernel::tasks::Failure::Trap(value) => {
                to.discriminant(at, 1, 2)?;
                <String as Lower>::store(value, to, at + 4)
            }
            smallos_contract::kernel::tasks::Failure::Limit(value) => {
                to.discriminant(at, 1, 3)?;
                <smallos_contract::kernel::tasks::LimitKind as Lower>::store(value, to, at + 4)
            }
            smallos_contract::kernel::tasks::Failure::Timeout => to.discriminant(at, 1, 4),
            smallos_contract::kernel::tasks::Failure::Cancelled => to.discriminant(at, 1, 5),
            smallos_contract::kernel::tasks::Failure::NotStarted(value) => {
                to.discriminant(at, 1, 6)?;
                <String as Lower>::store(value, to, at + 4)
            }
        }
    }
}
impl Abi for smallos_contract::kernel::tasks::JoinError {
    type Value = Self;
    const SIZE: u32 = 16;
    const ALIGN: u32 = 4;
    const FLAT: usize = 4;
}
impl Lift for smallos_contract::kernel::tasks::JoinError {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        let mut payload = flat.payload(3);
        Ok(match case {
            0 => Self::UnknownTask,
            1 => Self::OwnTask,
            2 => Self::Denied,
            3 => Self::Failed(<smallos_contract::kernel::tasks::Failure as Lift>::lift(
                from,
                &mut payload,
            )?),
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::UnknownTask,
            1 => Self::OwnTask,
            2 => Self::Denied,
            3 => Self::Failed(<smallos_contract::kernel::tasks::Failure as Lift>::load(
                from,
                at + 4,
            )?),
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::kernel::tasks::JoinError {
    #[allow(clippy::single_match, unreachable_patterns)]
    fn plan(value: &Self, plan: &mut Plan) {
        match value {
            smallos_contract::kernel::tasks::JoinError::Failed(value) => {
                <smallos_contract::kernel::tasks::Failure as Lower>::plan(value, plan)
            }
            _ => {}
        }
    }
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        match value {
            smallos_contract::kernel::tasks::JoinError::UnknownTask => to.discriminant(at, 1, 0),
            smallos_contract::kernel::tasks::JoinError::OwnTask => to.discriminant(at, 1, 1),
            smallos_contract::kernel::tasks::JoinError::Denied => to.discriminant(at, 1, 2),
            smallos_contract::kernel::tasks::JoinError::Failed(value) => {
                to.discriminant(at, 1, 3)?;
                <smallos_contract::kernel::tasks::Failure as Lower>::store(value, to, at + 4)
            }
        }
    }
}
impl Abi for smallos_contract::kernel::tasks::JoinAllError {
    type Value = Self;
    const SIZE: u32 = 20;
    const ALIGN: u32 = 4;
    const FLAT: usize = 5;
}
impl Lift for smallos_contract::kernel::tasks::JoinAllError {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        Ok(Self {
            task: <u32 as Lift>::lift(from, flat)?,
            error: <smallos_contract::kernel::tasks::JoinError as Lift>::lift(from, flat)?,
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(Self {
            task: <u32 as Lift>::load(from, at)?,
            error: <smallos_contract::kernel::tasks::JoinError as Lift>::load(from, at + 4)?,
        })
    }
}
impl Lower for smallos_contract::kernel::tasks::JoinAllError {
    fn plan(value: &Self, plan: &mut Plan) {
        <smallos_contract::kernel::tasks::JoinError as Lower>::plan(&value.error, plan);
    }
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        <u32 as Lower>::store(&value.task, to, at)?;
        <smallos_contract::kernel::tasks::JoinError as Lower>::store(&value.error, to, at + 4)?;
        Ok(())
    }
}
impl Abi for smallos_contract::kernel::tasks::ControlError {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::kernel::tasks::ControlError {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::UnknownTask,
            1 => Self::Denied,
            2 => Self::InvalidPriority,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::UnknownTask,
            1 => Self::Denied,
            2 => Self::InvalidPriority,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::kernel::tasks::ControlError {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::kernel::tasks::State {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::kernel::tasks::State {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::Ready,
            1 => Self::Running,
            2 => Self::Sleeping,
            3 => Self::Waiting,
            4 => Self::Restarting,
            5 => Self::Finished,
            6 => Self::Failed,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::Ready,
            1 => Self::Running,
            2 => Self::Sleeping,
            3 => Self::Waiting,
            4 => Self::Restarting,
            5 => Self::Finished,
            6 => Self::Failed,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::kernel::tasks::State {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::kernel::tasks::TaskInfo {
    type Value = Self;
    const SIZE: u32 = 40;
    const ALIGN: u32 = 8;
    const FLAT: usize = 10;
}
impl Lift for smallos_contract::kernel::tasks::TaskInfo {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        Ok(Self {
            pid: <u32 as Lift>::lift(from, flat)?,
            parent: <Option<u32> as Lift>::lift(from, flat)?,
            name: <String as Lift>::lift(from, flat)?,
            priority: <u8 as Lift>::lift(from, flat)?,
            state: <smallos_contract::kernel::tasks::State as Lift>::lift(from, flat)?,
            watcher: <bool as Lift>::lift(from, flat)?,
            cpu_time: <u64 as Lift>::lift(from, flat)?,
            restarts: <u32 as Lift>::lift(from, flat)?,
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(Self {
            pid: <u32 as Lift>::load(from, at)?,
            parent: <Option<u32> as Lift>::load(from, at + 4)?,
            name: <String as Lift>::load(from, at + 12)?,
            priority: <u8 as Lift>::load(from, at + 20)?,
            state: <smallos_contract::kernel::tasks::State as Lift>::load(from, at + 21)?,
            watcher: <bool as Lift>::load(from, at + 22)?,
            cpu_time: <u64 as Lift>::load(from, at + 24)?,
            restarts: <u32 as Lift>::load(from, at + 32)?,
        })
    }
}
impl Lower for smallos_contract::kernel::tasks::TaskInfo {
    fn plan(value: &Self, plan: &mut Plan) {
        <String as Lower>::plan(&value.name, plan);
    }
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        <u32 as Lower>::store(&value.pid, to, at)?;
        <Option<u32> as Lower>::store(&value.parent, to, at + 4)?;
        <String as Lower>::store(&value.name, to, at + 12)?;
        <u8 as Lower>::store(&value.priority, to, at + 20)?;
        <smallos_contract::kernel::tasks::State as Lower>::store(&value.state, to, at + 21)?;
        <bool as Lower>::store(&value.watcher, to, at + 22)?;
        <u64 as Lower>::store(&value.cpu_time, to, at + 24)?;
        <u32 as Lower>::store(&value.restarts, to, at + 32)?;
        Ok(())
    }
}
impl Abi for smallos_contract::kernel::tasks::PanicLocation {
    type Value = Self;
    const SIZE: u32 = 16;
    const ALIGN: u32 = 4;
    const FLAT: usize = 4;
}
impl Lift for smallos_contract::kernel::tasks::PanicLocation {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        Ok(Self {
            file: <String as Lift>::lift(from, flat)?,
            line: <u32 as Lift>::lift(from, flat)?,
            column: <u32 as Lift>::lift(from, flat)?,
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(Self {
            file: <String as Lift>::load(from, at)?,
            line: <u32 as Lift>::load(from, at + 8)?,
            column: <u32 as Lift>::load(from, at + 12)?,
        })
    }
}
impl Lower for smallos_contract::kernel::tasks::PanicLocation {
    fn plan(value: &Self, plan: &mut Plan) {
        <String as Lower>::plan(&value.file, plan);
    }
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        <String as Lower>::store(&value.file, to, at)?;
        <u32 as Lower>::store(&value.line, to, at + 8)?;
        <u32 as Lower>::store(&value.column, to, at + 12)?;
        Ok(())
    }
}
impl Abi for smallos_contract::kernel::signals::SignalError {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::kernel::signals::SignalError {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::InvalidSlot,
            1 => Self::EmptySet,
            2 => Self::UnknownTask,
            3 => Self::Denied,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::InvalidSlot,
            1 => Self::EmptySet,
            2 => Self::UnknownTask,
            3 => Self::Denied,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::kernel::signals::SignalError {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::system::console::Output {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::system::console::Output {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::Stdout,
            1 => Self::Stderr,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::Stdout,
            1 => Self::Stderr,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::system::console::Output {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::system::console::ConsoleError {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::system::console::ConsoleError {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::Closed,
            1 => Self::TooLarge,
            2 => Self::Denied,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::Closed,
            1 => Self::TooLarge,
            2 => Self::Denied,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::system::console::ConsoleError {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::system::log::Level {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::system::log::Level {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::Trace,
            1 => Self::Debug,
            2 => Self::Info,
            3 => Self::Warn,
            4 => Self::Error,
            5 => Self::Critical,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::Trace,
            1 => Self::Debug,
            2 => Self::Info,
            3 => Self::Warn,
            4 => Self::Error,
            5 => Self::Critical,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::system::log::Level {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::system::random::RandomError {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::system::random::RandomError {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::TooLarge,
            1 => Self::Unavailable,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::TooLarge,
            1 => Self::Unavailable,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::system::random::RandomError {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::net::addresses::IpAddress {
    type Value = Self;
    const SIZE: u32 = 18;
    const ALIGN: u32 = 2;
    const FLAT: usize = 9;
}
impl Lift for smallos_contract::net::addresses::IpAddress {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        let mut payload = flat.payload(8);
        Ok(match case {
            0 => Self::Ipv4(<(u8, u8, u8, u8) as Lift>::lift(from, &mut payload)?),
            1 => Self::Ipv6(<(u16, u16, u16, u16, u16, u16, u16, u16) as Lift>::lift(
                from,
                &mut payload,
            )?),
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::Ipv4(<(u8, u8, u8, u8) as Lift>::load(from, at + 2)?),
            1 => Self::Ipv6(<(u16, u16, u16, u16, u16, u16, u16, u16) as Lift>::load(
                from,
                at + 2,
            )?),
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::net::addresses::IpAddress {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        match value {
            smallos_contract::net::addresses::IpAddress::Ipv4(value) => {
                to.discriminant(at, 1, 0)?;
                <(u8, u8, u8, u8) as Lower>::store(value, to, at + 2)
            }
            smallos_contract::net::addresses::IpAddress::Ipv6(value) => {
                to.discriminant(at, 1, 1)?;
                <(u16, u16, u16, u16, u16, u16, u16, u16) as Lower>::store(value, to, at + 2)
            }
        }
    }
}
impl Abi for smallos_contract::net::addresses::SocketAddress {
    type Value = Self;
    const SIZE: u32 = 20;
    const ALIGN: u32 = 2;
    const FLAT: usize = 10;
}
impl Lift for smallos_contract::net::addresses::SocketAddress {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        Ok(Self {
            ip: <smallos_contract::net::addresses::IpAddress as Lift>::lift(from, flat)?,
            port: <u16 as Lift>::lift(from, flat)?,
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(Self {
            ip: <smallos_contract::net::addresses::IpAddress as Lift>::load(from, at)?,
            port: <u16 as Lift>::load(from, at + 18)?,
        })
    }
}
impl Lower for smallos_contract::net::addresses::SocketAddress {
    fn plan(value: &Self, plan: &mut Plan) {}
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        <smallos_contract::net::addresses::IpAddress as Lower>::store(&value.ip, to, at)?;
        <u16 as Lower>::store(&value.port, to, at + 18)?;
        Ok(())
    }
}
impl Abi for smallos_contract::net::addresses::ErrorCode {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::net::addresses::ErrorCode {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::AccessDenied,
            1 => Self::NotSupported,
            2 => Self::InvalidArgument,
            3 => Self::WouldBlock,
            4 => Self::InvalidState,
            5 => Self::TooManySockets,
            6 => Self::AddressInUse,
            7 => Self::AddressNotBindable,
            8 => Self::RemoteUnreachable,
            9 => Self::ConnectionRefused,
            10 => Self::ConnectionReset,
            11 => Self::ConnectionAborted,
            12 => Self::ConnectionBroken,
            13 => Self::Timeout,
            14 => Self::DatagramTooLarge,
            15 => Self::NameUnresolvable,
            16 => Self::TemporaryResolverFailure,
            17 => Self::CertificateRefused,
            18 => Self::HandshakeFailed,
            19 => Self::UnknownProfile,
            20 => Self::Other,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::AccessDenied,
            1 => Self::NotSupported,
            2 => Self::InvalidArgument,
            3 => Self::WouldBlock,
            4 => Self::InvalidState,
            5 => Self::TooManySockets,
            6 => Self::AddressInUse,
            7 => Self::AddressNotBindable,
            8 => Self::RemoteUnreachable,
            9 => Self::ConnectionRefused,
            10 => Self::ConnectionReset,
            11 => Self::ConnectionAborted,
            12 => Self::ConnectionBroken,
            13 => Self::Timeout,
            14 => Self::DatagramTooLarge,
            15 => Self::NameUnresolvable,
            16 => Self::TemporaryResolverFailure,
            17 => Self::CertificateRefused,
            18 => Self::HandshakeFailed,
            19 => Self::UnknownProfile,
            20 => Self::Other,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::net::addresses::ErrorCode {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::net::tcp::Direction {
    type Value = Self;
    const SIZE: u32 = 1;
    const ALIGN: u32 = 1;
    const FLAT: usize = 1;
}
impl Lift for smallos_contract::net::tcp::Direction {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        Ok(match case {
            0 => Self::Receive,
            1 => Self::Send,
            2 => Self::Both,
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::Receive,
            1 => Self::Send,
            2 => Self::Both,
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::net::tcp::Direction {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        to.discriminant(at, 1, *value as u32)
    }
}
impl Abi for smallos_contract::net::tcp::StreamOption {
    type Value = Self;
    const SIZE: u32 = 8;
    const ALIGN: u32 = 4;
    const FLAT: usize = 2;
}
impl Lift for smallos_contract::net::tcp::StreamOption {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        let mut payload = flat.payload(1);
        Ok(match case {
            0 => Self::NoDelay(<bool as Lift>::lift(from, &mut payload)?),
            1 => Self::KeepAliveSeconds(<u32 as Lift>::lift(from, &mut payload)?),
            2 => Self::HopLimit(<u8 as Lift>::lift(from, &mut payload)?),
            3 => Self::ReceiveBufferSize(<u32 as Lift>::lift(from, &mut payload)?),
            4 => Self::SendBufferSize(<u32 as Lift>::lift(from, &mut payload)?),
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::NoDelay(<bool as Lift>::load(from, at + 4)?),
            1 => Self::KeepAliveSeconds(<u32 as Lift>::load(from, at + 4)?),
            2 => Self::HopLimit(<u8 as Lift>::load(from, at + 4)?),
            3 => Self::ReceiveBufferSize(<u32 as Lift>::load(from, at + 4)?),
            4 => Self::SendBufferSize(<u32 as Lift>::load(from, at + 4)?),
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::net::tcp::StreamOption {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        match value {
            smallos_contract::net::tcp::StreamOption::NoDelay(value) => {
                to.discriminant(at, 1, 0)?;
                <bool as Lower>::store(value, to, at + 4)
            }
            smallos_contract::net::tcp::StreamOption::KeepAliveSeconds(value) => {
                to.discriminant(at, 1, 1)?;
                <u32 as Lower>::store(value, to, at + 4)
            }
            smallos_contract::net::tcp::StreamOption::HopLimit(value) => {
                to.discriminant(at, 1, 2)?;
                <u8 as Lower>::store(value, to, at + 4)
            }
            smallos_contract::net::tcp::StreamOption::ReceiveBufferSize(value) => {
                to.discriminant(at, 1, 3)?;
                <u32 as Lower>::store(value, to, at + 4)
            }
            smallos_contract::net::tcp::StreamOption::SendBufferSize(value) => {
                to.discriminant(at, 1, 4)?;
                <u32 as Lower>::store(value, to, at + 4)
            }
        }
    }
}
impl Handle for smallos_contract::net::tcp::TcpStreamHandle {
    const RESOURCE: u16 = 1;
    fn from_rep(rep: u32) -> Self {
        Self(rep)
    }
    fn rep(self) -> u32 {
        self.0
    }
}
impl Handle for smallos_contract::net::tcp::TcpListenerHandle {
    const RESOURCE: u16 = 2;
    fn from_rep(rep: u32) -> Self {
        Self(rep)
    }
    fn rep(self) -> u32 {
        self.0
    }
}
impl Abi for smallos_contract::net::tls::TlsOptions {
    type Value = Self;
    const SIZE: u32 = 32;
    const ALIGN: u32 = 4;
    const FLAT: usize = 8;
}
impl Lift for smallos_contract::net::tls::TlsOptions {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        Ok(Self {
            profile: <String as Lift>::lift(from, flat)?,
            server_name: <Option<String> as Lift>::lift(from, flat)?,
            protocols: <Vec<String> as Lift>::lift(from, flat)?,
            unverified: <bool as Lift>::lift(from, flat)?,
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(Self {
            profile: <String as Lift>::load(from, at)?,
            server_name: <Option<String> as Lift>::load(from, at + 8)?,
            protocols: <Vec<String> as Lift>::load(from, at + 20)?,
            unverified: <bool as Lift>::load(from, at + 28)?,
        })
    }
}
impl Lower for smallos_contract::net::tls::TlsOptions {
    fn plan(value: &Self, plan: &mut Plan) {
        <String as Lower>::plan(&value.profile, plan);
        <Option<String> as Lower>::plan(&value.server_name, plan);
        <Vec<String> as Lower>::plan(&value.protocols, plan);
    }
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        <String as Lower>::store(&value.profile, to, at)?;
        <Option<String> as Lower>::store(&value.server_name, to, at + 8)?;
        <Vec<String> as Lower>::store(&value.protocols, to, at + 20)?;
        <bool as Lower>::store(&value.unverified, to, at + 28)?;
        Ok(())
    }
}
impl Abi for smallos_contract::net::udp::Datagram {
    type Value = Self;
    const SIZE: u32 = 28;
    const ALIGN: u32 = 4;
    const FLAT: usize = 12;
}
impl Lift for smallos_contract::net::udp::Datagram {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        Ok(Self {
            bytes: <Vec<u8> as Lift>::lift(from, flat)?,
            sender: <smallos_contract::net::addresses::SocketAddress as Lift>::lift(from, flat)?,
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(Self {
            bytes: <Vec<u8> as Lift>::load(from, at)?,
            sender: <smallos_contract::net::addresses::SocketAddress as Lift>::load(from, at + 8)?,
        })
    }
}
impl Lower for smallos_contract::net::udp::Datagram {
    fn plan(value: &Self, plan: &mut Plan) {
        <Vec<u8> as Lower>::plan(&value.bytes, plan);
    }
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        <Vec<u8> as Lower>::store(&value.bytes, to, at)?;
        <smallos_contract::net::addresses::SocketAddress as Lower>::store(
            &value.sender,
            to,
            at + 8,
        )?;
        Ok(())
    }
}
impl Abi for smallos_contract::net::udp::UdpOption {
    type Value = Self;
    const SIZE: u32 = 2;
    const ALIGN: u32 = 1;
    const FLAT: usize = 2;
}
impl Lift for smallos_contract::net::udp::UdpOption {
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
        let case = flat.next_u32();
        let mut payload = flat.payload(1);
        Ok(match case {
            0 => Self::Broadcast(<bool as Lift>::lift(from, &mut payload)?),
            1 => Self::HopLimit(<u8 as Lift>::lift(from, &mut payload)?),
            _ => return Err(Broken::Discriminant),
        })
    }
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
        Ok(match from.discriminant(at, 1)? {
            0 => Self::Broadcast(<bool as Lift>::load(from, at + 1)?),
            1 => Self::HopLimit(<u8 as Lift>::load(from, at + 1)?),
            _ => return Err(Broken::Discriminant),
        })
    }
}
impl Lower for smallos_contract::net::udp::UdpOption {
    fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
        match value {
            smallos_contract::net::udp::UdpOption::Broadcast(value) => {
                to.discriminant(at, 1, 0)?;
                <bool as Lower>::store(value, to, at + 1)
            }
            smallos_contract::net::udp::UdpOption::HopLimit(value) => {
                to.discriminant(at, 1, 1)?;
                <u8 as Lower>::store(value, to, at + 1)
            }
        }
    }
}
impl Handle for smallos_contract::net::udp::UdpSocketHandle {
    const RESOURCE: u16 = 3;
    fn from_rep(rep: u32) -> Self {
        Self(rep)
    }
    fn rep(self) -> u32 {
        self.0
    }
}
impl Handle for smallos_contract::net::names::LookupHandle {
    const RESOURCE: u16 = 4;
    fn from_rep(rep: u32) -> Self {
        Self(rep)
    }
    fn rep(self) -> u32 {
        self.0
    }
}
/// The whole contract.
pub(crate) const fn glue<S: Syscalls + 'static>() -> Glue<S> {
    Glue {
        interfaces: Table::<S>::INTERFACES,
        entry: "smallos:task/run@0.1.0#run",
        post_return: "cabi_post_smallos:task/run@0.1.0#run",
    }
}
struct Table<S>(PhantomData<S>);
impl<S: Syscalls + 'static> Table<S> {
    const INTERFACES: &'static [Interface<S>] = &[
        Interface {
            id: "smallos:kernel/poll@0.1.0",
            functions: &[
                Import {
                    name: "[method]pollable.ready",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: kernel_poll_pollable_ready::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]pollable.block",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: kernel_poll_pollable_block::<S>,
                    link: link_i_none::<S>,
                },
                Import {
                    name: "poll",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: kernel_poll_poll::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "[resource-drop]pollable",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: kernel_poll_drop_pollable::<S>,
                    link: link_i_none::<S>,
                },
            ],
        },
        Interface {
            id: "smallos:kernel/time@0.1.0",
            functions: &[
                Import {
                    name: "now",
                    params: &[],
                    result: Some(ValType::I64),
                    allocates: false,
                    call: kernel_time_now::<S>,
                    link: link_none_l::<S>,
                },
                Import {
                    name: "wall-clock",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: kernel_time_wall_clock::<S>,
                    link: link_i_none::<S>,
                },
                Import {
                    name: "sleep",
                    params: &[ValType::I64, ValType::I32],
                    result: None,
                    allocates: false,
                    call: kernel_time_sleep::<S>,
                    link: link_li_none::<S>,
                },
                Import {
                    name: "subscribe-sleep",
                    params: &[ValType::I64, ValType::I32],
                    result: None,
                    allocates: false,
                    call: kernel_time_subscribe_sleep::<S>,
                    link: link_li_none::<S>,
                },
                Import {
                    name: "subscribe-instant",
                    params: &[ValType::I64],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: kernel_time_subscribe_instant::<S>,
                    link: link_l_i::<S>,
                },
            ],
        },
        Interface {
            id: "smallos:kernel/tasks@0.1.0",
            functions: &[
                Import {
                    name: "current",
                    params: &[],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: kernel_tasks_current::<S>,
                    link: link_none_i::<S>,
                },
                Import {
                    name: "spawn",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: kernel_tasks_spawn::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "join",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: kernel_tasks_join::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "subscribe-join",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: kernel_tasks_subscribe_join::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "join-all",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: kernel_tasks_join_all::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "kill",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: kernel_tasks_kill::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "yield",
                    params: &[],
                    result: None,
                    allocates: false,
                    call: kernel_tasks_yield_::<S>,
                    link: link_none_none::<S>,
                },
                Import {
                    name: "tasks",
                    params: &[ValType::I32],
                    result: None,
                    allocates: true,
                    call: kernel_tasks_tasks::<S>,
                    link: link_i_none::<S>,
                },
                Import {
                    name: "info",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: kernel_tasks_info::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "children",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: kernel_tasks_children::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "set-priority",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: kernel_tasks_set_priority::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "set-watcher",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: kernel_tasks_set_watcher::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "panic",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: false,
                    call: kernel_tasks_panic::<S>,
                    link: link_iiiiiii_none::<S>,
                },
            ],
        },
        Interface {
            id: "smallos:kernel/signals@0.1.0",
            functions: &[
                Import {
                    name: "send",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: kernel_signals_send::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "wait",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: kernel_signals_wait::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "subscribe-wait",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: kernel_signals_subscribe_wait::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "pending",
                    params: &[],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: kernel_signals_pending::<S>,
                    link: link_none_i::<S>,
                },
                Import {
                    name: "clear",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: kernel_signals_clear::<S>,
                    link: link_i_i::<S>,
                },
            ],
        },
        Interface {
            id: "smallos:system/console@0.1.0",
            functions: &[
                Import {
                    name: "write",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: system_console_write::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "subscribe-write",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: system_console_subscribe_write::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "read",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: system_console_read::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "subscribe-read",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: system_console_subscribe_read::<S>,
                    link: link_i_none::<S>,
                },
            ],
        },
        Interface {
            id: "smallos:system/log@0.1.0",
            functions: &[
                Import {
                    name: "log",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: false,
                    call: system_log_log::<S>,
                    link: link_iiiii_none::<S>,
                },
                Import {
                    name: "threshold",
                    params: &[],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: system_log_threshold::<S>,
                    link: link_none_i::<S>,
                },
            ],
        },
        Interface {
            id: "smallos:system/random@0.1.0",
            functions: &[
                Import {
                    name: "get-random-bytes",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: system_random_get_random_bytes::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "get-random-u64",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: system_random_get_random_u64::<S>,
                    link: link_i_none::<S>,
                },
            ],
        },
        Interface {
            id: "smallos:system/environment@0.1.0",
            functions: &[
                Import {
                    name: "get-arguments",
                    params: &[ValType::I32],
                    result: None,
                    allocates: true,
                    call: system_environment_get_arguments::<S>,
                    link: link_i_none::<S>,
                },
                Import {
                    name: "get-environment",
                    params: &[ValType::I32],
                    result: None,
                    allocates: true,
                    call: system_environment_get_environment::<S>,
                    link: link_i_none::<S>,
                },
                Import {
                    name: "get",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: system_environment_get::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "get-all",
                    params: &[ValType::I32],
                    result: None,
                    allocates: true,
                    call: system_environment_get_all::<S>,
                    link: link_i_none::<S>,
                },
                Import {
                    name: "name",
                    params: &[ValType::I32],
                    result: None,
                    allocates: true,
                    call: system_environment_name::<S>,
                    link: link_i_none::<S>,
                },
            ],
        },
        Interface {
            id: "smallos:net/tcp@0.1.0",
            functions: &[
                Import {
                    name: "[method]tcp-stream.finish-connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_tcp_stream_finish_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]tcp-stream.subscribe-connect",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: net_tcp_tcp_stream_subscribe_connect::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]tcp-stream.read",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: net_tcp_tcp_stream_read::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "[method]tcp-stream.try-read",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: net_tcp_tcp_stream_try_read::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "[method]tcp-stream.subscribe-read",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: net_tcp_tcp_stream_subscribe_read::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]tcp-stream.write",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_tcp_stream_write::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "[method]tcp-stream.try-write",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_tcp_stream_try_write::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "[method]tcp-stream.subscribe-write",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: net_tcp_tcp_stream_subscribe_write::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]tcp-stream.shutdown",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_tcp_stream_shutdown::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "[method]tcp-stream.set-option",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_tcp_stream_set_option::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "[method]tcp-stream.local-address",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_tcp_stream_local_address::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]tcp-stream.peer-address",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_tcp_stream_peer_address::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]tcp-listener.accept",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_tcp_listener_accept::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]tcp-listener.try-accept",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_tcp_listener_try_accept::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]tcp-listener.subscribe-accept",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: net_tcp_tcp_listener_subscribe_accept::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]tcp-listener.local-address",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_tcp_listener_local_address::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "connect",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_connect::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "start-connect",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_start_connect::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "listen",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: false,
                    call: net_tcp_listen::<S>,
                    link: link_iiiiiiiiiiii_none::<S>,
                },
                Import {
                    name: "give",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_give::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "take",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_take::<S>,
                    link: link_i_none::<S>,
                },
                Import {
                    name: "try-take",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_try_take::<S>,
                    link: link_i_none::<S>,
                },
                Import {
                    name: "subscribe-take",
                    params: &[],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: net_tcp_subscribe_take::<S>,
                    link: link_none_i::<S>,
                },
                Import {
                    name: "[resource-drop]tcp-stream",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_drop_tcp_stream::<S>,
                    link: link_i_none::<S>,
                },
                Import {
                    name: "[resource-drop]tcp-listener",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_tcp_drop_tcp_listener::<S>,
                    link: link_i_none::<S>,
                },
            ],
        },
        Interface {
            id: "smallos:net/tls@0.1.0",
            functions: &[
                Import {
                    name: "connect",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: false,
                    call: net_tls_connect::<S>,
                    link: link_iiiiiiiiiiii_none::<S>,
                },
                Import {
                    name: "start-connect",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: false,
                    call: net_tls_start_connect::<S>,
                    link: link_iiiiiiiiiiii_none::<S>,
                },
                Import {
                    name: "protocol",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: net_tls_protocol::<S>,
                    link: link_ii_none::<S>,
                },
            ],
        },
        Interface {
            id: "smallos:net/udp@0.1.0",
            functions: &[
                Import {
                    name: "[method]udp-socket.receive",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: net_udp_udp_socket_receive::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "[method]udp-socket.try-receive",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: net_udp_udp_socket_try_receive::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "[method]udp-socket.subscribe-receive",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: net_udp_udp_socket_subscribe_receive::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]udp-socket.send-to",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: false,
                    call: net_udp_udp_socket_send_to::<S>,
                    link: link_iiiiiiiiiiiiii_none::<S>,
                },
                Import {
                    name: "[method]udp-socket.try-send-to",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: false,
                    call: net_udp_udp_socket_try_send_to::<S>,
                    link: link_iiiiiiiiiiiiii_none::<S>,
                },
                Import {
                    name: "[method]udp-socket.subscribe-send",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: net_udp_udp_socket_subscribe_send::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]udp-socket.set-option",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_udp_udp_socket_set_option::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "[method]udp-socket.local-address",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_udp_udp_socket_local_address::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "bind",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: false,
                    call: net_udp_bind::<S>,
                    link: link_iiiiiiiiiii_none::<S>,
                },
                Import {
                    name: "[resource-drop]udp-socket",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_udp_drop_udp_socket::<S>,
                    link: link_i_none::<S>,
                },
            ],
        },
        Interface {
            id: "smallos:net/names@0.1.0",
            functions: &[
                Import {
                    name: "[method]lookup.finish",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: net_names_lookup_finish::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]lookup.subscribe-finish",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: net_names_lookup_subscribe_finish::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "resolve",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: net_names_resolve::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "start-resolve",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_names_start_resolve::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "[resource-drop]lookup",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: net_names_drop_lookup::<S>,
                    link: link_i_none::<S>,
                },
            ],
        },
        #[cfg(not(feature = "mqtt"))]
        Interface {
            id: "smallos:mqtt/mqtt@0.1.0",
            functions: &[],
        },
        #[cfg(feature = "mqtt")]
        Interface {
            id: "smallos:mqtt/mqtt@0.1.0",
            functions: &[
                Import {
                    name: "[method]client.finish-connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_finish_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]client.subscribe-connect",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: mqtt::mqtt_mqtt_client_subscribe_connect::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]client.start-reconnect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_start_reconnect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]client.publish",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_publish::<S>,
                    link: link_iiiiiiiiii_none::<S>,
                },
                Import {
                    name: "[method]client.start-publish",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_start_publish::<S>,
                    link: link_iiiiiiiiii_none::<S>,
                },
                Import {
                    name: "[method]client.subscribe-start",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: mqtt::mqtt_mqtt_client_subscribe_start::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]client.subscribe",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_subscribe::<S>,
                    link: link_iiiiii_none::<S>,
                },
                Import {
                    name: "[method]client.start-subscribe",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_start_subscribe::<S>,
                    link: link_iiiiii_none::<S>,
                },
                Import {
                    name: "[method]client.unsubscribe",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_unsubscribe::<S>,
                    link: link_iiiiii_none::<S>,
                },
                Import {
                    name: "[method]client.start-unsubscribe",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_start_unsubscribe::<S>,
                    link: link_iiiiii_none::<S>,
                },
                Import {
                    name: "[method]client.answers",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_answers::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]client.try-answers",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_try_answers::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]client.subscribe-answers",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: mqtt::mqtt_mqtt_client_subscribe_answers::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]client.receive",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_receive::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]client.try-receive",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_try_receive::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]client.subscribe-receive",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: mqtt::mqtt_mqtt_client_subscribe_receive::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]client.start-disconnect",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_start_disconnect::<S>,
                    link: link_iiiii_none::<S>,
                },
                Import {
                    name: "[method]client.finish-disconnect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_client_finish_disconnect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]client.subscribe-disconnect",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: mqtt::mqtt_mqtt_client_subscribe_disconnect::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "start-connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: mqtt::mqtt_mqtt_start_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[resource-drop]client",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: mqtt::mqtt_mqtt_drop_client::<S>,
                    link: link_i_none::<S>,
                },
            ],
        },
        #[cfg(not(feature = "web"))]
        Interface {
            id: "smallos:web/http@0.1.0",
            functions: &[],
        },
        #[cfg(feature = "web")]
        Interface {
            id: "smallos:web/http@0.1.0",
            functions: &[
                Import {
                    name: "[method]exchange.write",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_exchange_write::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "[method]exchange.try-write",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_exchange_try_write::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "[method]exchange.subscribe-write",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: web::web_http_exchange_subscribe_write::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]exchange.finish",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_exchange_finish::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "[method]exchange.response",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_exchange_response::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "[method]exchange.try-response",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_exchange_try_response::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "[method]exchange.read",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_exchange_read::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "[method]exchange.try-read",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_exchange_try_read::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "[method]exchange.subscribe-read",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: web::web_http_exchange_subscribe_read::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]exchange.trailers",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_exchange_trailers::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]client.start",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I64,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I64,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: web::web_http_client_start::<S>,
                    link: link_iiiiiiiiliiili_none::<S>,
                },
                Import {
                    name: "open",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_open::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[resource-drop]exchange",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: web::web_http_drop_exchange::<S>,
                    link: link_i_none::<S>,
                },
                Import {
                    name: "[resource-drop]client",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: web::web_http_drop_client::<S>,
                    link: link_i_none::<S>,
                },
            ],
        },
        #[cfg(not(feature = "web"))]
        Interface {
            id: "smallos:web/events@0.1.0",
            functions: &[],
        },
        #[cfg(feature = "web")]
        Interface {
            id: "smallos:web/events@0.1.0",
            functions: &[
                Import {
                    name: "[method]event-source.next",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_events_event_source_next::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]event-source.try-next",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_events_event_source_try_next::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]event-source.subscribe-next",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: web::web_events_event_source_subscribe_next::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_events_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[resource-drop]event-source",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: web::web_events_drop_event_source::<S>,
                    link: link_i_none::<S>,
                },
            ],
        },
        #[cfg(not(feature = "redis"))]
        Interface {
            id: "smallos:redis/redis@0.1.0",
            functions: &[],
        },
        #[cfg(feature = "redis")]
        Interface {
            id: "smallos:redis/redis@0.1.0",
            functions: &[
                Import {
                    name: "[method]connection.finish-connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis::redis_redis_connection_finish_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]connection.subscribe-connect",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: redis::redis_redis_connection_subscribe_connect::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]connection.command",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis::redis_redis_connection_command::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "[method]connection.send",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: redis::redis_redis_connection_send::<S>,
                    link: link_iiiiii_none::<S>,
                },
                Import {
                    name: "[method]connection.subscribe-send",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: redis::redis_redis_connection_subscribe_send::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]connection.receive",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis::redis_redis_connection_receive::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]connection.try-receive",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis::redis_redis_connection_try_receive::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]connection.subscribe-receive",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: redis::redis_redis_connection_subscribe_receive::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]connection.next-message",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis::redis_redis_connection_next_message::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]connection.try-next-message",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis::redis_redis_connection_try_next_message::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]connection.subscribe-message",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: redis::redis_redis_connection_subscribe_message::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis::redis_redis_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "start-connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis::redis_redis_start_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[resource-drop]connection",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: redis::redis_redis_drop_connection::<S>,
                    link: link_i_none::<S>,
                },
            ],
        },
        #[cfg(not(feature = "web"))]
        Interface {
            id: "smallos:web/websocket@0.1.0",
            functions: &[],
        },
        #[cfg(feature = "web")]
        Interface {
            id: "smallos:web/websocket@0.1.0",
            functions: &[
                Import {
                    name: "[method]websocket.finish-connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_websocket_websocket_finish_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]websocket.subscribe-connect",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: web::web_websocket_websocket_subscribe_connect::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]websocket.subprotocol",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_websocket_websocket_subprotocol::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]websocket.send-text",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: web::web_websocket_websocket_send_text::<S>,
                    link: link_iiiii_none::<S>,
                },
                Import {
                    name: "[method]websocket.send-binary",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: web::web_websocket_websocket_send_binary::<S>,
                    link: link_iiiii_none::<S>,
                },
                Import {
                    name: "[method]websocket.try-send-text",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: web::web_websocket_websocket_try_send_text::<S>,
                    link: link_iiiii_none::<S>,
                },
                Import {
                    name: "[method]websocket.try-send-binary",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: web::web_websocket_websocket_try_send_binary::<S>,
                    link: link_iiiii_none::<S>,
                },
                Import {
                    name: "[method]websocket.subscribe-send",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: web::web_websocket_websocket_subscribe_send::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]websocket.receive",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_websocket_websocket_receive::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]websocket.try-receive",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_websocket_websocket_try_receive::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]websocket.subscribe-receive",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: web::web_websocket_websocket_subscribe_receive::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]websocket.ping",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_websocket_websocket_ping::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "[method]websocket.close",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: web::web_websocket_websocket_close::<S>,
                    link: link_iiiii_none::<S>,
                },
                Import {
                    name: "connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_websocket_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "start-connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_websocket_start_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[resource-drop]websocket",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: web::web_websocket_drop_websocket::<S>,
                    link: link_i_none::<S>,
                },
            ],
        },
        #[cfg(not(feature = "web"))]
        Interface {
            id: "smallos:web/http-server@0.1.0",
            functions: &[],
        },
        #[cfg(feature = "web")]
        Interface {
            id: "smallos:web/http-server@0.1.0",
            functions: &[
                Import {
                    name: "[method]server-connection.next-request",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_server_server_connection_next_request::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]server-connection.try-next-request",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_server_server_connection_try_next_request::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]server-connection.subscribe-request",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: web::web_http_server_server_connection_subscribe_request::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]server-connection.headers",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_server_server_connection_headers::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]server-connection.read-body",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_server_server_connection_read_body::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "[method]server-connection.try-read-body",
                    params: &[ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_server_server_connection_try_read_body::<S>,
                    link: link_iii_none::<S>,
                },
                Import {
                    name: "[method]server-connection.subscribe-body",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: web::web_http_server_server_connection_subscribe_body::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]server-connection.respond",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: web::web_http_server_server_connection_respond::<S>,
                    link: link_iiiiiii_none::<S>,
                },
                Import {
                    name: "[method]server-connection.start-response",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I64,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: web::web_http_server_server_connection_start_response::<S>,
                    link: link_iiiiili_none::<S>,
                },
                Import {
                    name: "[method]server-connection.write",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_server_server_connection_write::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "[method]server-connection.try-write",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_server_server_connection_try_write::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "[method]server-connection.subscribe-write",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: web::web_http_server_server_connection_subscribe_write::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]server-connection.finish",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: web::web_http_server_server_connection_finish::<S>,
                    link: link_iiii_none::<S>,
                },
                Import {
                    name: "[method]server-connection.upgrade",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I64,
                        ValType::I32,
                        ValType::I64,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: web::web_http_server_server_connection_upgrade::<S>,
                    link: link_iiiiiiililiii_none::<S>,
                },
                Import {
                    name: "serve",
                    params: &[
                        ValType::I32,
                        ValType::I32,
                        ValType::I64,
                        ValType::I32,
                        ValType::I64,
                        ValType::I32,
                        ValType::I64,
                        ValType::I32,
                        ValType::I64,
                        ValType::I32,
                        ValType::I32,
                        ValType::I32,
                        ValType::I64,
                        ValType::I32,
                    ],
                    result: None,
                    allocates: true,
                    call: web::web_http_server_serve::<S>,
                    link: link_iililililiiili_none::<S>,
                },
                Import {
                    name: "[resource-drop]server-connection",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: web::web_http_server_drop_server_connection::<S>,
                    link: link_i_none::<S>,
                },
            ],
        },
    ];
}
fn kernel_poll_pollable_ready<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this = <Borrow<smallos_contract::kernel::poll::PollableHandle> as Lift>::lift(
        &mut from, &mut flat,
    )?;
    let result = smallos_contract::kernel::poll::Poll::pollable_ready(syscalls, this)?;
    call.direct::<bool>(&result)
}
fn kernel_poll_pollable_block<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this = <Borrow<smallos_contract::kernel::poll::PollableHandle> as Lift>::lift(
        &mut from, &mut flat,
    )?;
    let result = match smallos_contract::kernel::poll::Poll::pollable_block(syscalls, this) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.direct::<()>(&result)
}
fn kernel_poll_poll<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let pollables = <Vec<Borrow<smallos_contract::kernel::poll::PollableHandle>> as Lift>::lift(
        &mut from, &mut flat,
    )?;
    let result = match smallos_contract::kernel::poll::Poll::poll(syscalls, &pollables) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<Vec<u32>, smallos_contract::kernel::poll::PollError>>(result, args[2])
}
fn kernel_poll_drop_pollable<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let handle = call.dropped::<smallos_contract::kernel::poll::PollableHandle>(args)?;
    smallos_contract::kernel::poll::Poll::drop_pollable(syscalls, handle)?;
    Ok(Answer::Done(0))
}
fn kernel_time_now<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    let result = smallos_contract::kernel::time::Time::now(syscalls)?;
    call.direct::<u64>(&result)
}
fn kernel_time_wall_clock<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let result = smallos_contract::kernel::time::Time::wall_clock(syscalls)?;
    call.placed::<Result<smallos_contract::kernel::time::Datetime, smallos_contract::kernel::time::ClockError>>(result, args[0])
}
fn kernel_time_sleep<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let duration = <i64 as Lift>::lift(&mut from, &mut flat)?;
    let result = match smallos_contract::kernel::time::Time::sleep(syscalls, duration) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<(), smallos_contract::kernel::time::TimeError>>(result, args[1])
}
fn kernel_time_subscribe_sleep<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let duration = <i64 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::kernel::time::Time::subscribe_sleep(syscalls, duration)?;
    call.placed::<Result<
        Own<smallos_contract::kernel::poll::PollableHandle>,
        smallos_contract::kernel::time::TimeError,
    >>(result, args[1])
}
fn kernel_time_subscribe_instant<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let when = <u64 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::kernel::time::Time::subscribe_instant(syscalls, when)?;
    call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
}
fn kernel_tasks_current<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let result = smallos_contract::kernel::tasks::Tasks::current(syscalls)?;
    call.direct::<u32>(&result)
}
fn kernel_tasks_spawn<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let at = from.place(flat.next_u32(), 96, 8)?;
    let options = <smallos_contract::kernel::tasks::SpawnOptions as Lift>::load(&mut from, at)?;
    let result = smallos_contract::kernel::tasks::Tasks::spawn(syscalls, &options)?;
    call.placed::<Result<u32, smallos_contract::kernel::tasks::SpawnError>>(result, args[1])
}
fn kernel_tasks_join<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let task = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = match smallos_contract::kernel::tasks::Tasks::join(syscalls, task) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<Vec<u8>, smallos_contract::kernel::tasks::JoinError>>(result, args[1])
}
fn kernel_tasks_subscribe_join<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let task = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::kernel::tasks::Tasks::subscribe_join(syscalls, task)?;
    call.placed::<Result<
        Own<smallos_contract::kernel::poll::PollableHandle>,
        smallos_contract::kernel::tasks::JoinError,
    >>(result, args[1])
}
fn kernel_tasks_join_all<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let tasks = <Vec<u32> as Lift>::lift(&mut from, &mut flat)?;
    let result = match smallos_contract::kernel::tasks::Tasks::join_all(syscalls, &tasks) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<Vec<Vec<u8>>, smallos_contract::kernel::tasks::JoinAllError>>(
        result, args[2],
    )
}
fn kernel_tasks_kill<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let task = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let descendants = <bool as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::kernel::tasks::Tasks::kill(syscalls, task, descendants)?;
    call.placed::<Result<u32, smallos_contract::kernel::tasks::ControlError>>(result, args[2])
}
fn kernel_tasks_yield_<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let result = match smallos_contract::kernel::tasks::Tasks::yield_(syscalls) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.direct::<()>(&result)
}
fn kernel_tasks_tasks<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    let result = smallos_contract::kernel::tasks::Tasks::tasks(syscalls)?;
    call.placed::<Vec<smallos_contract::kernel::tasks::TaskInfo>>(result, args[0])
}
fn kernel_tasks_info<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let task = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::kernel::tasks::Tasks::info(syscalls, task)?;
    call.placed::<Result<
        smallos_contract::kernel::tasks::TaskInfo,
        smallos_contract::kernel::tasks::ControlError,
    >>(result, args[1])
}
fn kernel_tasks_children<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let task = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::kernel::tasks::Tasks::children(syscalls, task)?;
    call.placed::<Result<Vec<u32>, smallos_contract::kernel::tasks::ControlError>>(result, args[1])
}
fn kernel_tasks_set_priority<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let task = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let priority = <u8 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::kernel::tasks::Tasks::set_priority(syscalls, task, priority)?;
    call.placed::<Result<(), smallos_contract::kernel::tasks::ControlError>>(result, args[2])
}
fn kernel_tasks_set_watcher<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let task = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let watcher = <bool as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::kernel::tasks::Tasks::set_watcher(syscalls, task, watcher)?;
    call.placed::<Result<(), smallos_contract::kernel::tasks::ControlError>>(result, args[2])
}
fn kernel_tasks_panic<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let message = from.flat_str(&mut flat)?;
    let location = <Option<smallos_contract::kernel::tasks::PanicLocation> as Lift>::lift(
        &mut from, &mut flat,
    )?;
    let result = smallos_contract::kernel::tasks::Tasks::panic(syscalls, message, &location)?;
    call.direct::<()>(&result)
}
fn kernel_signals_send<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let task = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let slot = <u8 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::kernel::signals::Signals::send(syscalls, task, slot)?;
    call.placed::<Result<(), smallos_contract::kernel::signals::SignalError>>(result, args[2])
}
fn kernel_signals_wait<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let set = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = match smallos_contract::kernel::signals::Signals::wait(syscalls, set) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<u8, smallos_contract::kernel::signals::SignalError>>(result, args[1])
}
fn kernel_signals_subscribe_wait<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let set = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::kernel::signals::Signals::subscribe_wait(syscalls, set)?;
    call.placed::<Result<
        Own<smallos_contract::kernel::poll::PollableHandle>,
        smallos_contract::kernel::signals::SignalError,
    >>(result, args[1])
}
fn kernel_signals_pending<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let result = smallos_contract::kernel::signals::Signals::pending(syscalls)?;
    call.direct::<u32>(&result)
}
fn kernel_signals_clear<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let set = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::kernel::signals::Signals::clear(syscalls, set)?;
    call.direct::<u32>(&result)
}
fn system_console_write<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let to = <smallos_contract::system::console::Output as Lift>::lift(&mut from, &mut flat)?;
    let bytes = from.flat_bytes(&mut flat)?;
    let result = match smallos_contract::system::console::Console::write(syscalls, to, bytes) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<(), smallos_contract::system::console::ConsoleError>>(result, args[3])
}
fn system_console_subscribe_write<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let to = <smallos_contract::system::console::Output as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::system::console::Console::subscribe_write(syscalls, to)?;
    call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
}
fn system_console_read<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let max = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = match smallos_contract::system::console::Console::read(syscalls, max) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<Vec<u8>, smallos_contract::system::console::ConsoleError>>(result, args[1])
}
fn system_console_subscribe_read<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let result = smallos_contract::system::console::Console::subscribe_read(syscalls)?;
    call.placed::<Result<
        Own<smallos_contract::kernel::poll::PollableHandle>,
        smallos_contract::system::console::ConsoleError,
    >>(result, args[0])
}
fn system_log_log<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let level = <smallos_contract::system::log::Level as Lift>::lift(&mut from, &mut flat)?;
    let context = from.flat_str(&mut flat)?;
    let message = from.flat_str(&mut flat)?;
    let result = smallos_contract::system::log::Log::log(syscalls, level, context, message)?;
    call.direct::<()>(&result)
}
fn system_log_threshold<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let result = smallos_contract::system::log::Log::threshold(syscalls)?;
    call.direct::<smallos_contract::system::log::Level>(&result)
}
fn system_random_get_random_bytes<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let len = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::system::random::Random::get_random_bytes(syscalls, len)?;
    call.placed::<Result<Vec<u8>, smallos_contract::system::random::RandomError>>(result, args[1])
}
fn system_random_get_random_u64<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let result = smallos_contract::system::random::Random::get_random_u64(syscalls)?;
    call.placed::<Result<u64, smallos_contract::system::random::RandomError>>(result, args[0])
}
fn system_environment_get_arguments<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let result = smallos_contract::system::environment::Environment::get_arguments(syscalls)?;
    call.placed::<Vec<String>>(result, args[0])
}
fn system_environment_get_environment<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let result = smallos_contract::system::environment::Environment::get_environment(syscalls)?;
    call.placed::<Vec<(String, String)>>(result, args[0])
}
fn system_environment_get<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let key = from.flat_str(&mut flat)?;
    let result = smallos_contract::system::environment::Environment::get(syscalls, key)?;
    call.placed::<Option<String>>(result, args[2])
}
fn system_environment_get_all<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let result = smallos_contract::system::environment::Environment::get_all(syscalls)?;
    call.placed::<Vec<(String, String)>>(result, args[0])
}
fn system_environment_name<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let result = smallos_contract::system::environment::Environment::name(syscalls)?;
    call.placed::<String>(result, args[0])
}
fn net_tcp_tcp_stream_finish_connect<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let result = match smallos_contract::net::tcp::Tcp::tcp_stream_finish_connect(syscalls, this) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<(), smallos_contract::net::addresses::ErrorCode>>(result, args[1])
}
fn net_tcp_tcp_stream_subscribe_connect<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::tcp::Tcp::tcp_stream_subscribe_connect(syscalls, this)?;
    call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
}
fn net_tcp_tcp_stream_read<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let max = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = match smallos_contract::net::tcp::Tcp::tcp_stream_read(syscalls, this, max) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<Vec<u8>, smallos_contract::net::addresses::ErrorCode>>(result, args[2])
}
fn net_tcp_tcp_stream_try_read<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let max = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::tcp::Tcp::tcp_stream_try_read(syscalls, this, max)?;
    call.placed::<Result<Vec<u8>, smallos_contract::net::addresses::ErrorCode>>(result, args[2])
}
fn net_tcp_tcp_stream_subscribe_read<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::tcp::Tcp::tcp_stream_subscribe_read(syscalls, this)?;
    call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
}
fn net_tcp_tcp_stream_write<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let bytes = from.flat_bytes(&mut flat)?;
    let result = match smallos_contract::net::tcp::Tcp::tcp_stream_write(syscalls, this, bytes) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<(), smallos_contract::net::addresses::ErrorCode>>(result, args[3])
}
fn net_tcp_tcp_stream_try_write<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let bytes = from.flat_bytes(&mut flat)?;
    let result = smallos_contract::net::tcp::Tcp::tcp_stream_try_write(syscalls, this, bytes)?;
    call.placed::<Result<u32, smallos_contract::net::addresses::ErrorCode>>(result, args[3])
}
fn net_tcp_tcp_stream_subscribe_write<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::tcp::Tcp::tcp_stream_subscribe_write(syscalls, this)?;
    call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
}
fn net_tcp_tcp_stream_shutdown<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let direction = <smallos_contract::net::tcp::Direction as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::tcp::Tcp::tcp_stream_shutdown(syscalls, this, direction)?;
    call.placed::<Result<(), smallos_contract::net::addresses::ErrorCode>>(result, args[2])
}
fn net_tcp_tcp_stream_set_option<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let option = <smallos_contract::net::tcp::StreamOption as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::tcp::Tcp::tcp_stream_set_option(syscalls, this, option)?;
    call.placed::<Result<(), smallos_contract::net::addresses::ErrorCode>>(result, args[3])
}
fn net_tcp_tcp_stream_local_address<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::tcp::Tcp::tcp_stream_local_address(syscalls, this)?;
    call.placed::<Result<
        smallos_contract::net::addresses::SocketAddress,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[1])
}
fn net_tcp_tcp_stream_peer_address<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::tcp::Tcp::tcp_stream_peer_address(syscalls, this)?;
    call.placed::<Result<
        smallos_contract::net::addresses::SocketAddress,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[1])
}
fn net_tcp_tcp_listener_accept<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this = <Borrow<smallos_contract::net::tcp::TcpListenerHandle> as Lift>::lift(
        &mut from, &mut flat,
    )?;
    let result = match smallos_contract::net::tcp::Tcp::tcp_listener_accept(syscalls, this) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<
        Own<smallos_contract::net::tcp::TcpStreamHandle>,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[1])
}
fn net_tcp_tcp_listener_try_accept<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this = <Borrow<smallos_contract::net::tcp::TcpListenerHandle> as Lift>::lift(
        &mut from, &mut flat,
    )?;
    let result = smallos_contract::net::tcp::Tcp::tcp_listener_try_accept(syscalls, this)?;
    call.placed::<Result<
        Own<smallos_contract::net::tcp::TcpStreamHandle>,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[1])
}
fn net_tcp_tcp_listener_subscribe_accept<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this = <Borrow<smallos_contract::net::tcp::TcpListenerHandle> as Lift>::lift(
        &mut from, &mut flat,
    )?;
    let result = smallos_contract::net::tcp::Tcp::tcp_listener_subscribe_accept(syscalls, this)?;
    call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
}
fn net_tcp_tcp_listener_local_address<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this = <Borrow<smallos_contract::net::tcp::TcpListenerHandle> as Lift>::lift(
        &mut from, &mut flat,
    )?;
    let result = smallos_contract::net::tcp::Tcp::tcp_listener_local_address(syscalls, this)?;
    call.placed::<Result<
        smallos_contract::net::addresses::SocketAddress,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[1])
}
fn net_tcp_connect<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let host = from.flat_str(&mut flat)?;
    let port = <u16 as Lift>::lift(&mut from, &mut flat)?;
    let result = match smallos_contract::net::tcp::Tcp::connect(syscalls, host, port) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<
        Own<smallos_contract::net::tcp::TcpStreamHandle>,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[3])
}
fn net_tcp_start_connect<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let host = from.flat_str(&mut flat)?;
    let port = <u16 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::tcp::Tcp::start_connect(syscalls, host, port)?;
    call.placed::<Result<
        Own<smallos_contract::net::tcp::TcpStreamHandle>,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[3])
}
fn net_tcp_listen<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let address =
        <smallos_contract::net::addresses::SocketAddress as Lift>::lift(&mut from, &mut flat)?;
    let backlog = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::tcp::Tcp::listen(syscalls, address, backlog)?;
    call.placed::<Result<
        Own<smallos_contract::net::tcp::TcpListenerHandle>,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[11])
}
fn net_tcp_give<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let connection =
        <Own<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let to = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::tcp::Tcp::give(syscalls, connection, to)?;
    call.placed::<Result<(), smallos_contract::net::addresses::ErrorCode>>(result, args[2])
}
fn net_tcp_take<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    call.begin_wait(syscalls);
    let result = match smallos_contract::net::tcp::Tcp::take(syscalls) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<
        Own<smallos_contract::net::tcp::TcpStreamHandle>,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[0])
}
fn net_tcp_try_take<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    let result = smallos_contract::net::tcp::Tcp::try_take(syscalls)?;
    call.placed::<Result<
        Own<smallos_contract::net::tcp::TcpStreamHandle>,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[0])
}
fn net_tcp_subscribe_take<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let result = smallos_contract::net::tcp::Tcp::subscribe_take(syscalls)?;
    call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
}
fn net_tcp_drop_tcp_stream<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let handle = call.dropped::<smallos_contract::net::tcp::TcpStreamHandle>(args)?;
    smallos_contract::net::tcp::Tcp::drop_tcp_stream(syscalls, handle)?;
    Ok(Answer::Done(0))
}
fn net_tcp_drop_tcp_listener<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let handle = call.dropped::<smallos_contract::net::tcp::TcpListenerHandle>(args)?;
    smallos_contract::net::tcp::Tcp::drop_tcp_listener(syscalls, handle)?;
    Ok(Answer::Done(0))
}
fn net_tls_connect<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let host = from.flat_str(&mut flat)?;
    let port = <u16 as Lift>::lift(&mut from, &mut flat)?;
    let options = <smallos_contract::net::tls::TlsOptions as Lift>::lift(&mut from, &mut flat)?;
    let result = match smallos_contract::net::tls::Tls::connect(syscalls, host, port, &options) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<
        Own<smallos_contract::net::tcp::TcpStreamHandle>,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[11])
}
fn net_tls_start_connect<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let host = from.flat_str(&mut flat)?;
    let port = <u16 as Lift>::lift(&mut from, &mut flat)?;
    let options = <smallos_contract::net::tls::TlsOptions as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::tls::Tls::start_connect(syscalls, host, port, &options)?;
    call.placed::<Result<
        Own<smallos_contract::net::tcp::TcpStreamHandle>,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[11])
}
fn net_tls_protocol<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let connection =
        <Borrow<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::tls::Tls::protocol(syscalls, connection)?;
    call.placed::<Result<Option<String>, smallos_contract::net::addresses::ErrorCode>>(
        result, args[1],
    )
}
fn net_udp_udp_socket_receive<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::udp::UdpSocketHandle> as Lift>::lift(&mut from, &mut flat)?;
    let max = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = match smallos_contract::net::udp::Udp::udp_socket_receive(syscalls, this, max) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<smallos_contract::net::udp::Datagram, smallos_contract::net::addresses::ErrorCode>>(result, args[2])
}
fn net_udp_udp_socket_try_receive<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::udp::UdpSocketHandle> as Lift>::lift(&mut from, &mut flat)?;
    let max = <u32 as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::udp::Udp::udp_socket_try_receive(syscalls, this, max)?;
    call.placed::<Result<smallos_contract::net::udp::Datagram, smallos_contract::net::addresses::ErrorCode>>(result, args[2])
}
fn net_udp_udp_socket_subscribe_receive<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::udp::UdpSocketHandle> as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::udp::Udp::udp_socket_subscribe_receive(syscalls, this)?;
    call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
}
fn net_udp_udp_socket_send_to<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::udp::UdpSocketHandle> as Lift>::lift(&mut from, &mut flat)?;
    let bytes = from.flat_bytes(&mut flat)?;
    let to = <smallos_contract::net::addresses::SocketAddress as Lift>::lift(&mut from, &mut flat)?;
    let result =
        match smallos_contract::net::udp::Udp::udp_socket_send_to(syscalls, this, bytes, to) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
    call.placed::<Result<(), smallos_contract::net::addresses::ErrorCode>>(result, args[13])
}
fn net_udp_udp_socket_try_send_to<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::udp::UdpSocketHandle> as Lift>::lift(&mut from, &mut flat)?;
    let bytes = from.flat_bytes(&mut flat)?;
    let to = <smallos_contract::net::addresses::SocketAddress as Lift>::lift(&mut from, &mut flat)?;
    let result =
        smallos_contract::net::udp::Udp::udp_socket_try_send_to(syscalls, this, bytes, to)?;
    call.placed::<Result<(), smallos_contract::net::addresses::ErrorCode>>(result, args[13])
}
fn net_udp_udp_socket_subscribe_send<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::udp::UdpSocketHandle> as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::udp::Udp::udp_socket_subscribe_send(syscalls, this)?;
    call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
}
fn net_udp_udp_socket_set_option<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::udp::UdpSocketHandle> as Lift>::lift(&mut from, &mut flat)?;
    let option = <smallos_contract::net::udp::UdpOption as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::udp::Udp::udp_socket_set_option(syscalls, this, option)?;
    call.placed::<Result<(), smallos_contract::net::addresses::ErrorCode>>(result, args[3])
}
fn net_udp_udp_socket_local_address<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::udp::UdpSocketHandle> as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::udp::Udp::udp_socket_local_address(syscalls, this)?;
    call.placed::<Result<
        smallos_contract::net::addresses::SocketAddress,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[1])
}
fn net_udp_bind<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let address =
        <smallos_contract::net::addresses::SocketAddress as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::udp::Udp::bind(syscalls, address)?;
    call.placed::<Result<
        Own<smallos_contract::net::udp::UdpSocketHandle>,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[10])
}
fn net_udp_drop_udp_socket<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let handle = call.dropped::<smallos_contract::net::udp::UdpSocketHandle>(args)?;
    smallos_contract::net::udp::Udp::drop_udp_socket(syscalls, handle)?;
    Ok(Answer::Done(0))
}
fn net_names_lookup_finish<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::names::LookupHandle> as Lift>::lift(&mut from, &mut flat)?;
    let result = match smallos_contract::net::names::Names::lookup_finish(syscalls, this) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<
        Vec<smallos_contract::net::addresses::IpAddress>,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[1])
}
fn net_names_lookup_subscribe_finish<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this =
        <Borrow<smallos_contract::net::names::LookupHandle> as Lift>::lift(&mut from, &mut flat)?;
    let result = smallos_contract::net::names::Names::lookup_subscribe_finish(syscalls, this)?;
    call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
}
fn net_names_resolve<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let name = from.flat_str(&mut flat)?;
    let result = match smallos_contract::net::names::Names::resolve(syscalls, name) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<
        Vec<smallos_contract::net::addresses::IpAddress>,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[2])
}
fn net_names_start_resolve<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let name = from.flat_str(&mut flat)?;
    let result = smallos_contract::net::names::Names::start_resolve(syscalls, name)?;
    call.placed::<Result<
        Own<smallos_contract::net::names::LookupHandle>,
        smallos_contract::net::addresses::ErrorCode,
    >>(result, args[2])
}
fn net_names_drop_lookup<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let handle = call.dropped::<smallos_contract::net::names::LookupHandle>(args)?;
    smallos_contract::net::names::Names::drop_lookup(syscalls, handle)?;
    Ok(Answer::Done(0))
}
#[cfg(feature = "web")]
mod web {
    #[allow(unused_imports)]
    use super::*;
    impl Abi for smallos_contract::web::types::Header {
        type Value = Self;
        const SIZE: u32 = 16;
        const ALIGN: u32 = 4;
        const FLAT: usize = 4;
    }
    impl Lift for smallos_contract::web::types::Header {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                name: <String as Lift>::lift(from, flat)?,
                value: <Vec<u8> as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                name: <String as Lift>::load(from, at)?,
                value: <Vec<u8> as Lift>::load(from, at + 8)?,
            })
        }
    }
    impl Lower for smallos_contract::web::types::Header {
        fn plan(value: &Self, plan: &mut Plan) {
            <String as Lower>::plan(&value.name, plan);
            <Vec<u8> as Lower>::plan(&value.value, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <String as Lower>::store(&value.name, to, at)?;
            <Vec<u8> as Lower>::store(&value.value, to, at + 8)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::web::types::HttpLimit {
        type Value = Self;
        const SIZE: u32 = 1;
        const ALIGN: u32 = 1;
        const FLAT: usize = 1;
    }
    impl Lift for smallos_contract::web::types::HttpLimit {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            Ok(match case {
                0 => Self::HeadBytes,
                1 => Self::HeaderCount,
                2 => Self::BodyBytes,
                3 => Self::ChunkExtensions,
                4 => Self::InterimResponses,
                5 => Self::Redirects,
                6 => Self::UrlBytes,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::HeadBytes,
                1 => Self::HeaderCount,
                2 => Self::BodyBytes,
                3 => Self::ChunkExtensions,
                4 => Self::InterimResponses,
                5 => Self::Redirects,
                6 => Self::UrlBytes,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::web::types::HttpLimit {
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            to.discriminant(at, 1, *value as u32)
        }
    }
    impl Abi for smallos_contract::web::types::HttpPhase {
        type Value = Self;
        const SIZE: u32 = 1;
        const ALIGN: u32 = 1;
        const FLAT: usize = 1;
    }
    impl Lift for smallos_contract::web::types::HttpPhase {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            Ok(match case {
                0 => Self::Connect,
                1 => Self::Send,
                2 => Self::Head,
                3 => Self::Body,
                4 => Self::Exchange,
                5 => Self::Call,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Connect,
                1 => Self::Send,
                2 => Self::Head,
                3 => Self::Body,
                4 => Self::Exchange,
                5 => Self::Call,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::web::types::HttpPhase {
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            to.discriminant(at, 1, *value as u32)
        }
    }
    impl Abi for smallos_contract::web::types::HttpError {
        type Value = Self;
        const SIZE: u32 = 12;
        const ALIGN: u32 = 4;
        const FLAT: usize = 3;
    }
    impl Lift for smallos_contract::web::types::HttpError {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            let mut payload = flat.payload(2);
            Ok(match case {
                0 => Self::Net(<smallos_contract::net::addresses::ErrorCode as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                1 => Self::Limit(<smallos_contract::web::types::HttpLimit as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                2 => Self::Timeout(<smallos_contract::web::types::HttpPhase as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                3 => Self::Protocol(<String as Lift>::lift(from, &mut payload)?),
                4 => Self::Closed,
                5 => Self::InvalidArgument(<String as Lift>::lift(from, &mut payload)?),
                6 => Self::InvalidState,
                7 => Self::Redirect(<String as Lift>::lift(from, &mut payload)?),
                8 => Self::WouldBlock,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Net(<smallos_contract::net::addresses::ErrorCode as Lift>::load(
                    from,
                    at + 4,
                )?),
                1 => Self::Limit(<smallos_contract::web::types::HttpLimit as Lift>::load(
                    from,
                    at + 4,
                )?),
                2 => Self::Timeout(<smallos_contract::web::types::HttpPhase as Lift>::load(
                    from,
                    at + 4,
                )?),
                3 => Self::Protocol(<String as Lift>::load(from, at + 4)?),
                4 => Self::Closed,
                5 => Self::InvalidArgument(<String as Lift>::load(from, at + 4)?),
                6 => Self::InvalidState,
                7 => Self::Redirect(<String as Lift>::load(from, at + 4)?),
                8 => Self::WouldBlock,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::web::types::HttpError {
        #[allow(clippy::single_match, unreachable_patterns)]
        fn plan(value: &Self, plan: &mut Plan) {
            match value {
                smallos_contract::web::types::HttpError::Protocol(value) => {
                    <String as Lower>::plan(value, plan)
                }
                smallos_contract::web::types::HttpError::InvalidArgument(value) => {
                    <String as Lower>::plan(value, plan)
                }
                smallos_contract::web::types::HttpError::Redirect(value) => {
                    <String as Lower>::plan(value, plan)
                }
                _ => {}
            }
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            match value {
                smallos_contract::web::types::HttpError::Net(value) => {
                    to.discriminant(at, 1, 0)?;
                    <smallos_contract::net::addresses::ErrorCode as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::types::HttpError::Limit(value) => {
                    to.discriminant(at, 1, 1)?;
                    <smallos_contract::web::types::HttpLimit as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::types::HttpError::Timeout(value) => {
                    to.discriminant(at, 1, 2)?;
                    <smallos_contract::web::types::HttpPhase as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::types::HttpError::Protocol(value) => {
                    to.discriminant(at, 1, 3)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::types::HttpError::Closed => to.discriminant(at, 1, 4),
                smallos_contract::web::types::HttpError::InvalidArgument(value) => {
                    to.discriminant(at, 1, 5)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::types::HttpError::InvalidState => to.discriminant(at, 1, 6),
                smallos_contract::web::types::HttpError::Redirect(value) => {
                    to.discriminant(at, 1, 7)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::types::HttpError::WouldBlock => to.discriminant(at, 1, 8),
            }
        }
    }
    impl Abi for smallos_contract::web::http::ClientOptions {
        type Value = Self;
        const SIZE: u32 = 136;
        const ALIGN: u32 = 8;
        const FLAT: usize = 23;
    }
    impl Lift for smallos_contract::web::http::ClientOptions {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                tls: <Option<smallos_contract::net::tls::TlsOptions> as Lift>::lift(from, flat)?,
                timeout: <Option<u64> as Lift>::lift(from, flat)?,
                connect_timeout: <Option<u64> as Lift>::lift(from, flat)?,
                head_timeout: <Option<u64> as Lift>::lift(from, flat)?,
                body_timeout: <Option<u64> as Lift>::lift(from, flat)?,
                redirects_max: <Option<u32> as Lift>::lift(from, flat)?,
                idle_max: <Option<u32> as Lift>::lift(from, flat)?,
                response_bytes_max: <Option<u64> as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                tls: <Option<smallos_contract::net::tls::TlsOptions> as Lift>::load(from, at)?,
                timeout: <Option<u64> as Lift>::load(from, at + 40)?,
                connect_timeout: <Option<u64> as Lift>::load(from, at + 56)?,
                head_timeout: <Option<u64> as Lift>::load(from, at + 72)?,
                body_timeout: <Option<u64> as Lift>::load(from, at + 88)?,
                redirects_max: <Option<u32> as Lift>::load(from, at + 104)?,
                idle_max: <Option<u32> as Lift>::load(from, at + 112)?,
                response_bytes_max: <Option<u64> as Lift>::load(from, at + 120)?,
            })
        }
    }
    impl Lower for smallos_contract::web::http::ClientOptions {
        fn plan(value: &Self, plan: &mut Plan) {
            <Option<smallos_contract::net::tls::TlsOptions> as Lower>::plan(&value.tls, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <Option<smallos_contract::net::tls::TlsOptions> as Lower>::store(&value.tls, to, at)?;
            <Option<u64> as Lower>::store(&value.timeout, to, at + 40)?;
            <Option<u64> as Lower>::store(&value.connect_timeout, to, at + 56)?;
            <Option<u64> as Lower>::store(&value.head_timeout, to, at + 72)?;
            <Option<u64> as Lower>::store(&value.body_timeout, to, at + 88)?;
            <Option<u32> as Lower>::store(&value.redirects_max, to, at + 104)?;
            <Option<u32> as Lower>::store(&value.idle_max, to, at + 112)?;
            <Option<u64> as Lower>::store(&value.response_bytes_max, to, at + 120)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::web::http::RequestBody {
        type Value = Self;
        const SIZE: u32 = 16;
        const ALIGN: u32 = 8;
        const FLAT: usize = 3;
    }
    impl Lift for smallos_contract::web::http::RequestBody {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            let mut payload = flat.payload(2);
            Ok(match case {
                0 => Self::None,
                1 => Self::Whole(<Vec<u8> as Lift>::lift(from, &mut payload)?),
                2 => Self::Length(<u64 as Lift>::lift(from, &mut payload)?),
                3 => Self::Chunked,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::None,
                1 => Self::Whole(<Vec<u8> as Lift>::load(from, at + 8)?),
                2 => Self::Length(<u64 as Lift>::load(from, at + 8)?),
                3 => Self::Chunked,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::web::http::RequestBody {
        #[allow(clippy::single_match, unreachable_patterns)]
        fn plan(value: &Self, plan: &mut Plan) {
            match value {
                smallos_contract::web::http::RequestBody::Whole(value) => {
                    <Vec<u8> as Lower>::plan(value, plan)
                }
                _ => {}
            }
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            match value {
                smallos_contract::web::http::RequestBody::None => to.discriminant(at, 1, 0),
                smallos_contract::web::http::RequestBody::Whole(value) => {
                    to.discriminant(at, 1, 1)?;
                    <Vec<u8> as Lower>::store(value, to, at + 8)
                }
                smallos_contract::web::http::RequestBody::Length(value) => {
                    to.discriminant(at, 1, 2)?;
                    <u64 as Lower>::store(value, to, at + 8)
                }
                smallos_contract::web::http::RequestBody::Chunked => to.discriminant(at, 1, 3),
            }
        }
    }
    impl Abi for smallos_contract::web::http::Request {
        type Value = Self;
        const SIZE: u32 = 64;
        const ALIGN: u32 = 8;
        const FLAT: usize = 12;
    }
    impl Lift for smallos_contract::web::http::Request {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                method: <String as Lift>::lift(from, flat)?,
                url: <String as Lift>::lift(from, flat)?,
                headers: <Vec<smallos_contract::web::types::Header> as Lift>::lift(from, flat)?,
                body: <smallos_contract::web::http::RequestBody as Lift>::lift(from, flat)?,
                expect_continue: <bool as Lift>::lift(from, flat)?,
                timeout: <Option<u64> as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                method: <String as Lift>::load(from, at)?,
                url: <String as Lift>::load(from, at + 8)?,
                headers: <Vec<smallos_contract::web::types::Header> as Lift>::load(from, at + 16)?,
                body: <smallos_contract::web::http::RequestBody as Lift>::load(from, at + 24)?,
                expect_continue: <bool as Lift>::load(from, at + 40)?,
                timeout: <Option<u64> as Lift>::load(from, at + 48)?,
            })
        }
    }
    impl Lower for smallos_contract::web::http::Request {
        fn plan(value: &Self, plan: &mut Plan) {
            <String as Lower>::plan(&value.method, plan);
            <String as Lower>::plan(&value.url, plan);
            <Vec<smallos_contract::web::types::Header> as Lower>::plan(&value.headers, plan);
            <smallos_contract::web::http::RequestBody as Lower>::plan(&value.body, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <String as Lower>::store(&value.method, to, at)?;
            <String as Lower>::store(&value.url, to, at + 8)?;
            <Vec<smallos_contract::web::types::Header> as Lower>::store(
                &value.headers,
                to,
                at + 16,
            )?;
            <smallos_contract::web::http::RequestBody as Lower>::store(&value.body, to, at + 24)?;
            <bool as Lower>::store(&value.expect_continue, to, at + 40)?;
            <Option<u64> as Lower>::store(&value.timeout, to, at + 48)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::web::http::Response {
        type Value = Self;
        const SIZE: u32 = 36;
        const ALIGN: u32 = 4;
        const FLAT: usize = 9;
    }
    impl Lift for smallos_contract::web::http::Response {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                status: <u16 as Lift>::lift(from, flat)?,
                url: <Option<String> as Lift>::lift(from, flat)?,
                headers: <Vec<smallos_contract::web::types::Header> as Lift>::lift(from, flat)?,
                body: <Vec<u8> as Lift>::lift(from, flat)?,
                complete: <bool as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                status: <u16 as Lift>::load(from, at)?,
                url: <Option<String> as Lift>::load(from, at + 4)?,
                headers: <Vec<smallos_contract::web::types::Header> as Lift>::load(from, at + 16)?,
                body: <Vec<u8> as Lift>::load(from, at + 24)?,
                complete: <bool as Lift>::load(from, at + 32)?,
            })
        }
    }
    impl Lower for smallos_contract::web::http::Response {
        fn plan(value: &Self, plan: &mut Plan) {
            <Option<String> as Lower>::plan(&value.url, plan);
            <Vec<smallos_contract::web::types::Header> as Lower>::plan(&value.headers, plan);
            <Vec<u8> as Lower>::plan(&value.body, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <u16 as Lower>::store(&value.status, to, at)?;
            <Option<String> as Lower>::store(&value.url, to, at + 4)?;
            <Vec<smallos_contract::web::types::Header> as Lower>::store(
                &value.headers,
                to,
                at + 16,
            )?;
            <Vec<u8> as Lower>::store(&value.body, to, at + 24)?;
            <bool as Lower>::store(&value.complete, to, at + 32)?;
            Ok(())
        }
    }
    impl Handle for smallos_contract::web::http::ExchangeHandle {
        const RESOURCE: u16 = 5;
        fn from_rep(rep: u32) -> Self {
            Self(rep)
        }
        fn rep(self) -> u32 {
            self.0
        }
    }
    impl Handle for smallos_contract::web::http::ClientHandle {
        const RESOURCE: u16 = 6;
        fn from_rep(rep: u32) -> Self {
            Self(rep)
        }
        fn rep(self) -> u32 {
            self.0
        }
    }
    impl Abi for smallos_contract::web::events::SourceOptions {
        type Value = Self;
        const SIZE: u32 = 160;
        const ALIGN: u32 = 8;
        const FLAT: usize = 27;
    }
    impl Lift for smallos_contract::web::events::SourceOptions {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                headers: <Vec<smallos_contract::web::types::Header> as Lift>::lift(from, flat)?,
                last_event_id: <String as Lift>::lift(from, flat)?,
                tls: <Option<smallos_contract::net::tls::TlsOptions> as Lift>::lift(from, flat)?,
                timeout: <Option<u64> as Lift>::lift(from, flat)?,
                connect_timeout: <Option<u64> as Lift>::lift(from, flat)?,
                head_timeout: <Option<u64> as Lift>::lift(from, flat)?,
                silence_timeout: <Option<u64> as Lift>::lift(from, flat)?,
                retry: <Option<u64> as Lift>::lift(from, flat)?,
                failures_max: <Option<u32> as Lift>::lift(from, flat)?,
                event_bytes_max: <Option<u64> as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                headers: <Vec<smallos_contract::web::types::Header> as Lift>::load(from, at)?,
                last_event_id: <String as Lift>::load(from, at + 8)?,
                tls: <Option<smallos_contract::net::tls::TlsOptions> as Lift>::load(from, at + 16)?,
                timeout: <Option<u64> as Lift>::load(from, at + 56)?,
                connect_timeout: <Option<u64> as Lift>::load(from, at + 72)?,
                head_timeout: <Option<u64> as Lift>::load(from, at + 88)?,
                silence_timeout: <Option<u64> as Lift>::load(from, at + 104)?,
                retry: <Option<u64> as Lift>::load(from, at + 120)?,
                failures_max: <Option<u32> as Lift>::load(from, at + 136)?,
                event_bytes_max: <Option<u64> as Lift>::load(from, at + 144)?,
            })
        }
    }
    impl Lower for smallos_contract::web::events::SourceOptions {
        fn plan(value: &Self, plan: &mut Plan) {
            <Vec<smallos_contract::web::types::Header> as Lower>::plan(&value.headers, plan);
            <String as Lower>::plan(&value.last_event_id, plan);
            <Option<smallos_contract::net::tls::TlsOptions> as Lower>::plan(&value.tls, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <Vec<smallos_contract::web::types::Header> as Lower>::store(&value.headers, to, at)?;
            <String as Lower>::store(&value.last_event_id, to, at + 8)?;
            <Option<smallos_contract::net::tls::TlsOptions> as Lower>::store(
                &value.tls,
                to,
                at + 16,
            )?;
            <Option<u64> as Lower>::store(&value.timeout, to, at + 56)?;
            <Option<u64> as Lower>::store(&value.connect_timeout, to, at + 72)?;
            <Option<u64> as Lower>::store(&value.head_timeout, to, at + 88)?;
            <Option<u64> as Lower>::store(&value.silence_timeout, to, at + 104)?;
            <Option<u64> as Lower>::store(&value.retry, to, at + 120)?;
            <Option<u32> as Lower>::store(&value.failures_max, to, at + 136)?;
            <Option<u64> as Lower>::store(&value.event_bytes_max, to, at + 144)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::web::events::Event {
        type Value = Self;
        const SIZE: u32 = 24;
        const ALIGN: u32 = 4;
        const FLAT: usize = 6;
    }
    impl Lift for smallos_contract::web::events::Event {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                name: <String as Lift>::lift(from, flat)?,
                data: <String as Lift>::lift(from, flat)?,
                id: <String as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                name: <String as Lift>::load(from, at)?,
                data: <String as Lift>::load(from, at + 8)?,
                id: <String as Lift>::load(from, at + 16)?,
            })
        }
    }
    impl Lower for smallos_contract::web::events::Event {
        fn plan(value: &Self, plan: &mut Plan) {
            <String as Lower>::plan(&value.name, plan);
            <String as Lower>::plan(&value.data, plan);
            <String as Lower>::plan(&value.id, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <String as Lower>::store(&value.name, to, at)?;
            <String as Lower>::store(&value.data, to, at + 8)?;
            <String as Lower>::store(&value.id, to, at + 16)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::web::events::EventsError {
        type Value = Self;
        const SIZE: u32 = 16;
        const ALIGN: u32 = 4;
        const FLAT: usize = 4;
    }
    impl Lift for smallos_contract::web::events::EventsError {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            let mut payload = flat.payload(3);
            Ok(match case {
                0 => Self::Http(<smallos_contract::web::types::HttpError as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                1 => Self::Status(<u16 as Lift>::lift(from, &mut payload)?),
                2 => Self::ContentType(<String as Lift>::lift(from, &mut payload)?),
                3 => Self::Ended,
                4 => Self::TooLarge,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Http(<smallos_contract::web::types::HttpError as Lift>::load(
                    from,
                    at + 4,
                )?),
                1 => Self::Status(<u16 as Lift>::load(from, at + 4)?),
                2 => Self::ContentType(<String as Lift>::load(from, at + 4)?),
                3 => Self::Ended,
                4 => Self::TooLarge,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::web::events::EventsError {
        #[allow(clippy::single_match, unreachable_patterns)]
        fn plan(value: &Self, plan: &mut Plan) {
            match value {
                smallos_contract::web::events::EventsError::Http(value) => {
                    <smallos_contract::web::types::HttpError as Lower>::plan(value, plan)
                }
                smallos_contract::web::events::EventsError::ContentType(value) => {
                    <String as Lower>::plan(value, plan)
                }
                _ => {}
            }
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            match value {
                smallos_contract::web::events::EventsError::Http(value) => {
                    to.discriminant(at, 1, 0)?;
                    <smallos_contract::web::types::HttpError as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::events::EventsError::Status(value) => {
                    to.discriminant(at, 1, 1)?;
                    <u16 as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::events::EventsError::ContentType(value) => {
                    to.discriminant(at, 1, 2)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::events::EventsError::Ended => to.discriminant(at, 1, 3),
                smallos_contract::web::events::EventsError::TooLarge => to.discriminant(at, 1, 4),
            }
        }
    }
    impl Handle for smallos_contract::web::events::EventSourceHandle {
        const RESOURCE: u16 = 7;
        fn from_rep(rep: u32) -> Self {
            Self(rep)
        }
        fn rep(self) -> u32 {
            self.0
        }
    }
    impl Abi for smallos_contract::web::websocket::WebsocketOptions {
        type Value = Self;
        const SIZE: u32 = 40;
        const ALIGN: u32 = 8;
        const FLAT: usize = 6;
    }
    impl Lift for smallos_contract::web::websocket::WebsocketOptions {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                timeout: <Option<u64> as Lift>::lift(from, flat)?,
                ping_interval: <Option<u64> as Lift>::lift(from, flat)?,
                message_bytes: <Option<u32> as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                timeout: <Option<u64> as Lift>::load(from, at)?,
                ping_interval: <Option<u64> as Lift>::load(from, at + 16)?,
                message_bytes: <Option<u32> as Lift>::load(from, at + 32)?,
            })
        }
    }
    impl Lower for smallos_contract::web::websocket::WebsocketOptions {
        fn plan(value: &Self, plan: &mut Plan) {}
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <Option<u64> as Lower>::store(&value.timeout, to, at)?;
            <Option<u64> as Lower>::store(&value.ping_interval, to, at + 16)?;
            <Option<u32> as Lower>::store(&value.message_bytes, to, at + 32)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::web::websocket::ConnectOptions {
        type Value = Self;
        const SIZE: u32 = 96;
        const ALIGN: u32 = 8;
        const FLAT: usize = 19;
    }
    impl Lift for smallos_contract::web::websocket::ConnectOptions {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                subprotocols: <Vec<String> as Lift>::lift(from, flat)?,
                headers: <Vec<smallos_contract::web::types::Header> as Lift>::lift(from, flat)?,
                tls: <Option<smallos_contract::net::tls::TlsOptions> as Lift>::lift(from, flat)?,
                connection: <smallos_contract::web::websocket::WebsocketOptions as Lift>::lift(
                    from, flat,
                )?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                subprotocols: <Vec<String> as Lift>::load(from, at)?,
                headers: <Vec<smallos_contract::web::types::Header> as Lift>::load(from, at + 8)?,
                tls: <Option<smallos_contract::net::tls::TlsOptions> as Lift>::load(from, at + 16)?,
                connection: <smallos_contract::web::websocket::WebsocketOptions as Lift>::load(
                    from,
                    at + 56,
                )?,
            })
        }
    }
    impl Lower for smallos_contract::web::websocket::ConnectOptions {
        fn plan(value: &Self, plan: &mut Plan) {
            <Vec<String> as Lower>::plan(&value.subprotocols, plan);
            <Vec<smallos_contract::web::types::Header> as Lower>::plan(&value.headers, plan);
            <Option<smallos_contract::net::tls::TlsOptions> as Lower>::plan(&value.tls, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <Vec<String> as Lower>::store(&value.subprotocols, to, at)?;
            <Vec<smallos_contract::web::types::Header> as Lower>::store(
                &value.headers,
                to,
                at + 8,
            )?;
            <Option<smallos_contract::net::tls::TlsOptions> as Lower>::store(
                &value.tls,
                to,
                at + 16,
            )?;
            <smallos_contract::web::websocket::WebsocketOptions as Lower>::store(
                &value.connection,
                to,
                at + 56,
            )?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::web::websocket::Message {
        type Value = Self;
        const SIZE: u32 = 12;
        const ALIGN: u32 = 4;
        const FLAT: usize = 3;
    }
    impl Lift for smallos_contract::web::websocket::Message {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            let mut payload = flat.payload(2);
            Ok(match case {
                0 => Self::Text(<String as Lift>::lift(from, &mut payload)?),
                1 => Self::Binary(<Vec<u8> as Lift>::lift(from, &mut payload)?),
                2 => Self::Pong(<Vec<u8> as Lift>::lift(from, &mut payload)?),
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Text(<String as Lift>::load(from, at + 4)?),
                1 => Self::Binary(<Vec<u8> as Lift>::load(from, at + 4)?),
                2 => Self::Pong(<Vec<u8> as Lift>::load(from, at + 4)?),
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::web::websocket::Message {
        #[allow(clippy::single_match, unreachable_patterns)]
        fn plan(value: &Self, plan: &mut Plan) {
            match value {
                smallos_contract::web::websocket::Message::Text(value) => {
                    <String as Lower>::plan(value, plan)
                }
                smallos_contract::web::websocket::Message::Binary(value) => {
                    <Vec<u8> as Lower>::plan(value, plan)
                }
                smallos_contract::web::websocket::Message::Pong(value) => {
                    <Vec<u8> as Lower>::plan(value, plan)
                }
                _ => {}
            }
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            match value {
                smallos_contract::web::websocket::Message::Text(value) => {
                    to.discriminant(at, 1, 0)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::websocket::Message::Binary(value) => {
                    to.discriminant(at, 1, 1)?;
                    <Vec<u8> as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::websocket::Message::Pong(value) => {
                    to.discriminant(at, 1, 2)?;
                    <Vec<u8> as Lower>::store(value, to, at + 4)
                }
            }
        }
    }
    impl Abi for smallos_contract::web::websocket::Closing {
        type Value = Self;
        const SIZE: u32 = 12;
        const ALIGN: u32 = 4;
        const FLAT: usize = 3;
    }
    impl Lift for smallos_contract::web::websocket::Closing {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                code: <u16 as Lift>::lift(from, flat)?,
                reason: <String as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                code: <u16 as Lift>::load(from, at)?,
                reason: <String as Lift>::load(from, at + 4)?,
            })
        }
    }
    impl Lower for smallos_contract::web::websocket::Closing {
        fn plan(value: &Self, plan: &mut Plan) {
            <String as Lower>::plan(&value.reason, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <u16 as Lower>::store(&value.code, to, at)?;
            <String as Lower>::store(&value.reason, to, at + 4)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::web::websocket::WebsocketError {
        type Value = Self;
        const SIZE: u32 = 16;
        const ALIGN: u32 = 4;
        const FLAT: usize = 4;
    }
    impl Lift for smallos_contract::web::websocket::WebsocketError {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            let mut payload = flat.payload(3);
            Ok(match case {
                0 => Self::Net(<smallos_contract::net::addresses::ErrorCode as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                1 => Self::Refused(<u16 as Lift>::lift(from, &mut payload)?),
                2 => Self::Protocol(<String as Lift>::lift(from, &mut payload)?),
                3 => Self::Limit(<String as Lift>::lift(from, &mut payload)?),
                4 => Self::Timeout,
                5 => Self::Closed(<smallos_contract::web::websocket::Closing as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                6 => Self::InvalidArgument(<String as Lift>::lift(from, &mut payload)?),
                7 => Self::InvalidState,
                8 => Self::WouldBlock,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Net(<smallos_contract::net::addresses::ErrorCode as Lift>::load(
                    from,
                    at + 4,
                )?),
                1 => Self::Refused(<u16 as Lift>::load(from, at + 4)?),
                2 => Self::Protocol(<String as Lift>::load(from, at + 4)?),
                3 => Self::Limit(<String as Lift>::load(from, at + 4)?),
                4 => Self::Timeout,
                5 => Self::Closed(<smallos_contract::web::websocket::Closing as Lift>::load(
                    from,
                    at + 4,
                )?),
                6 => Self::InvalidArgument(<String as Lift>::load(from, at + 4)?),
                7 => Self::InvalidState,
                8 => Self::WouldBlock,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::web::websocket::WebsocketError {
        #[allow(clippy::single_match, unreachable_patterns)]
        fn plan(value: &Self, plan: &mut Plan) {
            match value {
                smallos_contract::web::websocket::WebsocketError::Protocol(value) => {
                    <String as Lower>::plan(value, plan)
                }
                smallos_contract::web::websocket::WebsocketError::Limit(value) => {
                    <String as Lower>::plan(value, plan)
                }
                smallos_contract::web::websocket::WebsocketError::Closed(value) => {
                    <smallos_contract::web::websocket::Closing as Lower>::plan(value, plan)
                }
                smallos_contract::web::websocket::WebsocketError::InvalidArgument(value) => {
                    <String as Lower>::plan(value, plan)
                }
                _ => {}
            }
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            match value {
                smallos_contract::web::websocket::WebsocketError::Net(value) => {
                    to.discriminant(at, 1, 0)?;
                    <smallos_contract::net::addresses::ErrorCode as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::websocket::WebsocketError::Refused(value) => {
                    to.discriminant(at, 1, 1)?;
                    <u16 as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::websocket::WebsocketError::Protocol(value) => {
                    to.discriminant(at, 1, 2)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::websocket::WebsocketError::Limit(value) => {
                    to.discriminant(at, 1, 3)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::websocket::WebsocketError::Timeout => {
                    to.discriminant(at, 1, 4)
                }
                smallos_contract::web::websocket::WebsocketError::Closed(value) => {
                    to.discriminant(at, 1, 5)?;
                    <smallos_contract::web::websocket::Closing as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::websocket::WebsocketError::InvalidArgument(value) => {
                    to.discriminant(at, 1, 6)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::web::websocket::WebsocketError::InvalidState => {
                    to.discriminant(at, 1, 7)
                }
                smallos_contract::web::websocket::WebsocketError::WouldBlock => {
                    to.discriminant(at, 1, 8)
                }
            }
        }
    }
    impl Handle for smallos_contract::web::websocket::WebsocketHandle {
        const RESOURCE: u16 = 8;
        fn from_rep(rep: u32) -> Self {
            Self(rep)
        }
        fn rep(self) -> u32 {
            self.0
        }
    }
    impl Abi for smallos_contract::web::http_server::ServerOptions {
        type Value = Self;
        const SIZE: u32 = 88;
        const ALIGN: u32 = 8;
        const FLAT: usize = 12;
    }
    impl Lift for smallos_contract::web::http_server::ServerOptions {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                timeout: <Option<u64> as Lift>::lift(from, flat)?,
                idle_timeout: <Option<u64> as Lift>::lift(from, flat)?,
                head_timeout: <Option<u64> as Lift>::lift(from, flat)?,
                body_timeout: <Option<u64> as Lift>::lift(from, flat)?,
                head_bytes: <Option<u32> as Lift>::lift(from, flat)?,
                body_bytes: <Option<u64> as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                timeout: <Option<u64> as Lift>::load(from, at)?,
                idle_timeout: <Option<u64> as Lift>::load(from, at + 16)?,
                head_timeout: <Option<u64> as Lift>::load(from, at + 32)?,
                body_timeout: <Option<u64> as Lift>::load(from, at + 48)?,
                head_bytes: <Option<u32> as Lift>::load(from, at + 64)?,
                body_bytes: <Option<u64> as Lift>::load(from, at + 72)?,
            })
        }
    }
    impl Lower for smallos_contract::web::http_server::ServerOptions {
        fn plan(value: &Self, plan: &mut Plan) {}
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <Option<u64> as Lower>::store(&value.timeout, to, at)?;
            <Option<u64> as Lower>::store(&value.idle_timeout, to, at + 16)?;
            <Option<u64> as Lower>::store(&value.head_timeout, to, at + 32)?;
            <Option<u64> as Lower>::store(&value.body_timeout, to, at + 48)?;
            <Option<u32> as Lower>::store(&value.head_bytes, to, at + 64)?;
            <Option<u64> as Lower>::store(&value.body_bytes, to, at + 72)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::web::http_server::Request {
        type Value = Self;
        const SIZE: u32 = 28;
        const ALIGN: u32 = 4;
        const FLAT: usize = 7;
    }
    impl Lift for smallos_contract::web::http_server::Request {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                method: <String as Lift>::lift(from, flat)?,
                target: <String as Lift>::lift(from, flat)?,
                body: <Vec<u8> as Lift>::lift(from, flat)?,
                is_complete: <bool as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                method: <String as Lift>::load(from, at)?,
                target: <String as Lift>::load(from, at + 8)?,
                body: <Vec<u8> as Lift>::load(from, at + 16)?,
                is_complete: <bool as Lift>::load(from, at + 24)?,
            })
        }
    }
    impl Lower for smallos_contract::web::http_server::Request {
        fn plan(value: &Self, plan: &mut Plan) {
            <String as Lower>::plan(&value.method, plan);
            <String as Lower>::plan(&value.target, plan);
            <Vec<u8> as Lower>::plan(&value.body, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <String as Lower>::store(&value.method, to, at)?;
            <String as Lower>::store(&value.target, to, at + 8)?;
            <Vec<u8> as Lower>::store(&value.body, to, at + 16)?;
            <bool as Lower>::store(&value.is_complete, to, at + 24)?;
            Ok(())
        }
    }
    impl Handle for smallos_contract::web::http_server::ServerConnectionHandle {
        const RESOURCE: u16 = 9;
        fn from_rep(rep: u32) -> Self {
            Self(rep)
        }
        fn rep(self) -> u32 {
            self.0
        }
    }
    pub(super) fn web_http_exchange_write<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::http::ExchangeHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let bytes = from.flat_bytes(&mut flat)?;
        let result = match smallos_contract::web::http::Http::exchange_write(syscalls, this, bytes)
        {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<(), smallos_contract::web::types::HttpError>>(result, args[3])
    }
    pub(super) fn web_http_exchange_try_write<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::http::ExchangeHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let bytes = from.flat_bytes(&mut flat)?;
        let result = smallos_contract::web::http::Http::exchange_try_write(syscalls, this, bytes)?;
        call.placed::<Result<u32, smallos_contract::web::types::HttpError>>(result, args[3])
    }
    pub(super) fn web_http_exchange_subscribe_write<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::http::ExchangeHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::web::http::Http::exchange_subscribe_write(syscalls, this)?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn web_http_exchange_finish<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::http::ExchangeHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let trailers =
            <Vec<smallos_contract::web::types::Header> as Lift>::lift(&mut from, &mut flat)?;
        let result = smallos_contract::web::http::Http::exchange_finish(syscalls, this, &trailers)?;
        call.placed::<Result<(), smallos_contract::web::types::HttpError>>(result, args[3])
    }
    pub(super) fn web_http_exchange_response<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::http::ExchangeHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let max = <u32 as Lift>::lift(&mut from, &mut flat)?;
        let result = match smallos_contract::web::http::Http::exchange_response(syscalls, this, max)
        {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<smallos_contract::web::http::Response, smallos_contract::web::types::HttpError>>(result, args[2])
    }
    pub(super) fn web_http_exchange_try_response<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::http::ExchangeHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let max = <u32 as Lift>::lift(&mut from, &mut flat)?;
        let result = smallos_contract::web::http::Http::exchange_try_response(syscalls, this, max)?;
        call.placed::<Result<smallos_contract::web::http::Response, smallos_contract::web::types::HttpError>>(result, args[2])
    }
    pub(super) fn web_http_exchange_read<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::http::ExchangeHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let max = <u32 as Lift>::lift(&mut from, &mut flat)?;
        let result = match smallos_contract::web::http::Http::exchange_read(syscalls, this, max) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<Vec<u8>, smallos_contract::web::types::HttpError>>(result, args[2])
    }
    pub(super) fn web_http_exchange_try_read<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::http::ExchangeHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let max = <u32 as Lift>::lift(&mut from, &mut flat)?;
        let result = smallos_contract::web::http::Http::exchange_try_read(syscalls, this, max)?;
        call.placed::<Result<Vec<u8>, smallos_contract::web::types::HttpError>>(result, args[2])
    }
    pub(super) fn web_http_exchange_subscribe_read<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::http::ExchangeHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::web::http::Http::exchange_subscribe_read(syscalls, this)?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn web_http_exchange_trailers<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::http::ExchangeHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::web::http::Http::exchange_trailers(syscalls, this)?;
        call.placed::<Result<
            Vec<smallos_contract::web::types::Header>,
            smallos_contract::web::types::HttpError,
        >>(result, args[1])
    }
    pub(super) fn web_http_client_start<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::http::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let request = <smallos_contract::web::http::Request as Lift>::lift(&mut from, &mut flat)?;
        let result = smallos_contract::web::http::Http::client_start(syscalls, this, &request)?;
        call.placed::<Result<
            Own<smallos_contract::web::http::ExchangeHandle>,
            smallos_contract::web::types::HttpError,
        >>(result, args[13])
    }
    pub(super) fn web_http_open<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let at = from.place(flat.next_u32(), 136, 8)?;
        let options = <smallos_contract::web::http::ClientOptions as Lift>::load(&mut from, at)?;
        let result = smallos_contract::web::http::Http::open(syscalls, &options)?;
        call.placed::<Result<
            Own<smallos_contract::web::http::ClientHandle>,
            smallos_contract::web::types::HttpError,
        >>(result, args[1])
    }
    pub(super) fn web_http_drop_exchange<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let handle = call.dropped::<smallos_contract::web::http::ExchangeHandle>(args)?;
        smallos_contract::web::http::Http::drop_exchange(syscalls, handle)?;
        Ok(Answer::Done(0))
    }
    pub(super) fn web_http_drop_client<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let handle = call.dropped::<smallos_contract::web::http::ClientHandle>(args)?;
        smallos_contract::web::http::Http::drop_client(syscalls, handle)?;
        Ok(Answer::Done(0))
    }
    pub(super) fn web_events_event_source_next<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::events::EventSourceHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = match smallos_contract::web::events::Events::event_source_next(syscalls, this)
        {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<smallos_contract::web::events::Event, smallos_contract::web::events::EventsError>>(result, args[1])
    }
    pub(super) fn web_events_event_source_try_next<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::events::EventSourceHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::web::events::Events::event_source_try_next(syscalls, this)?;
        call.placed::<Result<smallos_contract::web::events::Event, smallos_contract::web::events::EventsError>>(result, args[1])
    }
    pub(super) fn web_events_event_source_subscribe_next<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::events::EventSourceHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            smallos_contract::web::events::Events::event_source_subscribe_next(syscalls, this)?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn web_events_connect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let at = from.place(flat.next_u32(), 168, 8)?;
        let url = <String as Lift>::load(&mut from, at)?;
        let options =
            <smallos_contract::web::events::SourceOptions as Lift>::load(&mut from, at + 8)?;
        let result = smallos_contract::web::events::Events::connect(syscalls, &url, &options)?;
        call.placed::<Result<
            Own<smallos_contract::web::events::EventSourceHandle>,
            smallos_contract::web::events::EventsError,
        >>(result, args[1])
    }
    pub(super) fn web_events_drop_event_source<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let handle = call.dropped::<smallos_contract::web::events::EventSourceHandle>(args)?;
        smallos_contract::web::events::Events::drop_event_source(syscalls, handle)?;
        Ok(Answer::Done(0))
    }
    pub(super) fn web_websocket_websocket_finish_connect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::websocket::WebsocketHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = match smallos_contract::web::websocket::Websocket::websocket_finish_connect(
            syscalls, this,
        ) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<(), smallos_contract::web::websocket::WebsocketError>>(result, args[1])
    }
    pub(super) fn web_websocket_websocket_subscribe_connect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::websocket::WebsocketHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::web::websocket::Websocket::websocket_subscribe_connect(
            syscalls, this,
        )?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn web_websocket_websocket_subprotocol<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::websocket::WebsocketHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            smallos_contract::web::websocket::Websocket::websocket_subprotocol(syscalls, this)?;
        call.placed::<Option<String>>(result, args[1])
    }
    pub(super) fn web_websocket_websocket_send_text<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::websocket::WebsocketHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let text = from.flat_str(&mut flat)?;
        let more = <bool as Lift>::lift(&mut from, &mut flat)?;
        let result = match smallos_contract::web::websocket::Websocket::websocket_send_text(
            syscalls, this, text, more,
        ) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<(), smallos_contract::web::websocket::WebsocketError>>(result, args[4])
    }
    pub(super) fn web_websocket_websocket_send_binary<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::websocket::WebsocketHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let bytes = from.flat_bytes(&mut flat)?;
        let more = <bool as Lift>::lift(&mut from, &mut flat)?;
        let result = match smallos_contract::web::websocket::Websocket::websocket_send_binary(
            syscalls, this, bytes, more,
        ) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<(), smallos_contract::web::websocket::WebsocketError>>(result, args[4])
    }
    pub(super) fn web_websocket_websocket_try_send_text<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::websocket::WebsocketHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let text = from.flat_str(&mut flat)?;
        let more = <bool as Lift>::lift(&mut from, &mut flat)?;
        let result = smallos_contract::web::websocket::Websocket::websocket_try_send_text(
            syscalls, this, text, more,
        )?;
        call.placed::<Result<(), smallos_contract::web::websocket::WebsocketError>>(result, args[4])
    }
    pub(super) fn web_websocket_websocket_try_send_binary<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::websocket::WebsocketHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let bytes = from.flat_bytes(&mut flat)?;
        let more = <bool as Lift>::lift(&mut from, &mut flat)?;
        let result = smallos_contract::web::websocket::Websocket::websocket_try_send_binary(
            syscalls, this, bytes, more,
        )?;
        call.placed::<Result<(), smallos_contract::web::websocket::WebsocketError>>(result, args[4])
    }
    pub(super) fn web_websocket_websocket_subscribe_send<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::websocket::WebsocketHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            smallos_contract::web::websocket::Websocket::websocket_subscribe_send(syscalls, this)?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn web_websocket_websocket_receive<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::websocket::WebsocketHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            match smallos_contract::web::websocket::Websocket::websocket_receive(syscalls, this) {
                Poll::Ready(result) => result?,
                Poll::Pending => return Ok(Answer::Wait),
            };
        call.placed::<Result<
            smallos_contract::web::websocket::Message,
            smallos_contract::web::websocket::WebsocketError,
        >>(result, args[1])
    }
    pub(super) fn web_websocket_websocket_try_receive<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::websocket::WebsocketHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            smallos_contract::web::websocket::Websocket::websocket_try_receive(syscalls, this)?;
        call.placed::<Result<
            smallos_contract::web::websocket::Message,
            smallos_contract::web::websocket::WebsocketError,
        >>(result, args[1])
    }
    pub(super) fn web_websocket_websocket_subscribe_receive<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::websocket::WebsocketHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::web::websocket::Websocket::websocket_subscribe_receive(
            syscalls, this,
        )?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn web_websocket_websocket_ping<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::websocket::WebsocketHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let payload = from.flat_bytes(&mut flat)?;
        let result =
            smallos_contract::web::websocket::Websocket::websocket_ping(syscalls, this, payload)?;
        call.placed::<Result<(), smallos_contract::web::websocket::WebsocketError>>(result, args[3])
    }
    pub(super) fn web_websocket_websocket_close<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::web::websocket::WebsocketHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let code = <u16 as Lift>::lift(&mut from, &mut flat)?;
        let reason = from.flat_str(&mut flat)?;
        let result = smallos_contract::web::websocket::Websocket::websocket_close(
            syscalls, this, code, reason,
        )?;
        call.placed::<Result<(), smallos_contract::web::websocket::WebsocketError>>(result, args[4])
    }
    pub(super) fn web_websocket_connect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let at = from.place(flat.next_u32(), 104, 8)?;
        let url = <String as Lift>::load(&mut from, at)?;
        let options =
            <smallos_contract::web::websocket::ConnectOptions as Lift>::load(&mut from, at + 8)?;
        let result =
            match smallos_contract::web::websocket::Websocket::connect(syscalls, &url, &options) {
                Poll::Ready(result) => result?,
                Poll::Pending => return Ok(Answer::Wait),
            };
        call.placed::<Result<
            Own<smallos_contract::web::websocket::WebsocketHandle>,
            smallos_contract::web::websocket::WebsocketError,
        >>(result, args[1])
    }
    pub(super) fn web_websocket_start_connect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let at = from.place(flat.next_u32(), 104, 8)?;
        let url = <String as Lift>::load(&mut from, at)?;
        let options =
            <smallos_contract::web::websocket::ConnectOptions as Lift>::load(&mut from, at + 8)?;
        let result =
            smallos_contract::web::websocket::Websocket::start_connect(syscalls, &url, &options)?;
        call.placed::<Result<
            Own<smallos_contract::web::websocket::WebsocketHandle>,
            smallos_contract::web::websocket::WebsocketError,
        >>(result, args[1])
    }
    pub(super) fn web_websocket_drop_websocket<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let handle = call.dropped::<smallos_contract::web::websocket::WebsocketHandle>(args)?;
        smallos_contract::web::websocket::Websocket::drop_websocket(syscalls, handle)?;
        Ok(Answer::Done(0))
    }
    pub(super) fn web_http_server_server_connection_next_request<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let result =
            match smallos_contract::web::http_server::HttpServer::server_connection_next_request(
                syscalls, this,
            ) {
                Poll::Ready(result) => result?,
                Poll::Pending => return Ok(Answer::Wait),
            };
        call.placed::<Result<
            Option<smallos_contract::web::http_server::Request>,
            smallos_contract::web::types::HttpError,
        >>(result, args[1])
    }
    pub(super) fn web_http_server_server_connection_try_next_request<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let result =
            smallos_contract::web::http_server::HttpServer::server_connection_try_next_request(
                syscalls, this,
            )?;
        call.placed::<Result<
            Option<smallos_contract::web::http_server::Request>,
            smallos_contract::web::types::HttpError,
        >>(result, args[1])
    }
    pub(super) fn web_http_server_server_connection_subscribe_request<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let result =
            smallos_contract::web::http_server::HttpServer::server_connection_subscribe_request(
                syscalls, this,
            )?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn web_http_server_server_connection_headers<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let result = smallos_contract::web::http_server::HttpServer::server_connection_headers(
            syscalls, this,
        )?;
        call.placed::<Vec<smallos_contract::web::types::Header>>(result, args[1])
    }
    pub(super) fn web_http_server_server_connection_read_body<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let max = <u32 as Lift>::lift(&mut from, &mut flat)?;
        let result =
            match smallos_contract::web::http_server::HttpServer::server_connection_read_body(
                syscalls, this, max,
            ) {
                Poll::Ready(result) => result?,
                Poll::Pending => return Ok(Answer::Wait),
            };
        call.placed::<Result<Vec<u8>, smallos_contract::web::types::HttpError>>(result, args[2])
    }
    pub(super) fn web_http_server_server_connection_try_read_body<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let max = <u32 as Lift>::lift(&mut from, &mut flat)?;
        let result =
            smallos_contract::web::http_server::HttpServer::server_connection_try_read_body(
                syscalls, this, max,
            )?;
        call.placed::<Result<Vec<u8>, smallos_contract::web::types::HttpError>>(result, args[2])
    }
    pub(super) fn web_http_server_server_connection_subscribe_body<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let result =
            smallos_contract::web::http_server::HttpServer::server_connection_subscribe_body(
                syscalls, this,
            )?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn web_http_server_server_connection_respond<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let status = <u16 as Lift>::lift(&mut from, &mut flat)?;
        let headers =
            <Vec<smallos_contract::web::types::Header> as Lift>::lift(&mut from, &mut flat)?;
        let body = from.flat_bytes(&mut flat)?;
        let result = smallos_contract::web::http_server::HttpServer::server_connection_respond(
            syscalls, this, status, &headers, body,
        )?;
        call.placed::<Result<(), smallos_contract::web::types::HttpError>>(result, args[6])
    }
    pub(super) fn web_http_server_server_connection_start_response<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let status = <u16 as Lift>::lift(&mut from, &mut flat)?;
        let headers =
            <Vec<smallos_contract::web::types::Header> as Lift>::lift(&mut from, &mut flat)?;
        let length = <Option<u64> as Lift>::lift(&mut from, &mut flat)?;
        let result =
            smallos_contract::web::http_server::HttpServer::server_connection_start_response(
                syscalls, this, status, &headers, length,
            )?;
        call.placed::<Result<(), smallos_contract::web::types::HttpError>>(result, args[6])
    }
    pub(super) fn web_http_server_server_connection_write<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let bytes = from.flat_bytes(&mut flat)?;
        let result = match smallos_contract::web::http_server::HttpServer::server_connection_write(
            syscalls, this, bytes,
        ) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<(), smallos_contract::web::types::HttpError>>(result, args[3])
    }
    pub(super) fn web_http_server_server_connection_try_write<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let bytes = from.flat_bytes(&mut flat)?;
        let result = smallos_contract::web::http_server::HttpServer::server_connection_try_write(
            syscalls, this, bytes,
        )?;
        call.placed::<Result<u32, smallos_contract::web::types::HttpError>>(result, args[3])
    }
    pub(super) fn web_http_server_server_connection_subscribe_write<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let result =
            smallos_contract::web::http_server::HttpServer::server_connection_subscribe_write(
                syscalls, this,
            )?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn web_http_server_server_connection_finish<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let trailers =
            <Vec<smallos_contract::web::types::Header> as Lift>::lift(&mut from, &mut flat)?;
        let result = smallos_contract::web::http_server::HttpServer::server_connection_finish(
            syscalls, this, &trailers,
        )?;
        call.placed::<Result<(), smallos_contract::web::types::HttpError>>(result, args[3])
    }
    pub(super) fn web_http_server_server_connection_upgrade<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this =
            <Borrow<smallos_contract::web::http_server::ServerConnectionHandle> as Lift>::lift(
                &mut from, &mut flat,
            )?;
        let subprotocol = <Option<String> as Lift>::lift(&mut from, &mut flat)?;
        let headers =
            <Vec<smallos_contract::web::types::Header> as Lift>::lift(&mut from, &mut flat)?;
        let options = <smallos_contract::web::websocket::WebsocketOptions as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::web::http_server::HttpServer::server_connection_upgrade(
            syscalls,
            this,
            &subprotocol,
            &headers,
            options,
        )?;
        call.placed::<Result<
            Own<smallos_contract::web::websocket::WebsocketHandle>,
            smallos_contract::web::types::HttpError,
        >>(result, args[12])
    }
    pub(super) fn web_http_server_serve<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let connection =
            <Own<smallos_contract::net::tcp::TcpStreamHandle> as Lift>::lift(&mut from, &mut flat)?;
        let options = <smallos_contract::web::http_server::ServerOptions as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            smallos_contract::web::http_server::HttpServer::serve(syscalls, connection, options)?;
        call.placed::<Result<
            Own<smallos_contract::web::http_server::ServerConnectionHandle>,
            smallos_contract::web::types::HttpError,
        >>(result, args[13])
    }
    pub(super) fn web_http_server_drop_server_connection<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let handle =
            call.dropped::<smallos_contract::web::http_server::ServerConnectionHandle>(args)?;
        smallos_contract::web::http_server::HttpServer::drop_server_connection(syscalls, handle)?;
        Ok(Answer::Done(0))
    }
}
#[cfg(feature = "redis")]
mod redis {
    #[allow(unused_imports)]
    use super::*;
    impl Abi for smallos_contract::redis::redis::Protocol {
        type Value = Self;
        const SIZE: u32 = 1;
        const ALIGN: u32 = 1;
        const FLAT: usize = 1;
    }
    impl Lift for smallos_contract::redis::redis::Protocol {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            Ok(match case {
                0 => Self::Newest,
                1 => Self::Resp3,
                2 => Self::Resp2,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Newest,
                1 => Self::Resp3,
                2 => Self::Resp2,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::redis::redis::Protocol {
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            to.discriminant(at, 1, *value as u32)
        }
    }
    impl Abi for smallos_contract::redis::redis::ConnectOptions {
        type Value = Self;
        const SIZE: u32 = 128;
        const ALIGN: u32 = 8;
        const FLAT: usize = 29;
    }
    impl Lift for smallos_contract::redis::redis::ConnectOptions {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                host: <String as Lift>::lift(from, flat)?,
                port: <u16 as Lift>::lift(from, flat)?,
                tls: <Option<smallos_contract::net::tls::TlsOptions> as Lift>::lift(from, flat)?,
                user: <Option<String> as Lift>::lift(from, flat)?,
                password: <Option<String> as Lift>::lift(from, flat)?,
                database: <u32 as Lift>::lift(from, flat)?,
                protocol: <smallos_contract::redis::redis::Protocol as Lift>::lift(from, flat)?,
                client_name: <Option<String> as Lift>::lift(from, flat)?,
                timeout: <Option<u64> as Lift>::lift(from, flat)?,
                response_bytes_max: <Option<u32> as Lift>::lift(from, flat)?,
                nesting_max: <Option<u32> as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                host: <String as Lift>::load(from, at)?,
                port: <u16 as Lift>::load(from, at + 8)?,
                tls: <Option<smallos_contract::net::tls::TlsOptions> as Lift>::load(from, at + 12)?,
                user: <Option<String> as Lift>::load(from, at + 48)?,
                password: <Option<String> as Lift>::load(from, at + 60)?,
                database: <u32 as Lift>::load(from, at + 72)?,
                protocol: <smallos_contract::redis::redis::Protocol as Lift>::load(from, at + 76)?,
                client_name: <Option<String> as Lift>::load(from, at + 80)?,
                timeout: <Option<u64> as Lift>::load(from, at + 96)?,
                response_bytes_max: <Option<u32> as Lift>::load(from, at + 112)?,
                nesting_max: <Option<u32> as Lift>::load(from, at + 120)?,
            })
        }
    }
    impl Lower for smallos_contract::redis::redis::ConnectOptions {
        fn plan(value: &Self, plan: &mut Plan) {
            <String as Lower>::plan(&value.host, plan);
            <Option<smallos_contract::net::tls::TlsOptions> as Lower>::plan(&value.tls, plan);
            <Option<String> as Lower>::plan(&value.user, plan);
            <Option<String> as Lower>::plan(&value.password, plan);
            <Option<String> as Lower>::plan(&value.client_name, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <String as Lower>::store(&value.host, to, at)?;
            <u16 as Lower>::store(&value.port, to, at + 8)?;
            <Option<smallos_contract::net::tls::TlsOptions> as Lower>::store(
                &value.tls,
                to,
                at + 12,
            )?;
            <Option<String> as Lower>::store(&value.user, to, at + 48)?;
            <Option<String> as Lower>::store(&value.password, to, at + 60)?;
            <u32 as Lower>::store(&value.database, to, at + 72)?;
            <smallos_contract::redis::redis::Protocol as Lower>::store(
                &value.protocol,
                to,
                at + 76,
            )?;
            <Option<String> as Lower>::store(&value.client_name, to, at + 80)?;
            <Option<u64> as Lower>::store(&value.timeout, to, at + 96)?;
            <Option<u32> as Lower>::store(&value.response_bytes_max, to, at + 112)?;
            <Option<u32> as Lower>::store(&value.nesting_max, to, at + 120)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::redis::redis::ErrorKind {
        type Value = Self;
        const SIZE: u32 = 1;
        const ALIGN: u32 = 1;
        const FLAT: usize = 1;
    }
    impl Lift for smallos_contract::redis::redis::ErrorKind {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            Ok(match case {
                0 => Self::Moved,
                1 => Self::Ask,
                2 => Self::NoAuth,
                3 => Self::WrongPass,
                4 => Self::NoPerm,
                5 => Self::NoProto,
                6 => Self::ExecAbort,
                7 => Self::WrongType,
                8 => Self::TryLater,
                9 => Self::ReadOnly,
                10 => Self::NoScript,
                11 => Self::Other,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Moved,
                1 => Self::Ask,
                2 => Self::NoAuth,
                3 => Self::WrongPass,
                4 => Self::NoPerm,
                5 => Self::NoProto,
                6 => Self::ExecAbort,
                7 => Self::WrongType,
                8 => Self::TryLater,
                9 => Self::ReadOnly,
                10 => Self::NoScript,
                11 => Self::Other,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::redis::redis::ErrorKind {
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            to.discriminant(at, 1, *value as u32)
        }
    }
    impl Abi for smallos_contract::redis::redis::ErrorNode {
        type Value = Self;
        const SIZE: u32 = 8;
        const ALIGN: u32 = 4;
        const FLAT: usize = 3;
    }
    impl Lift for smallos_contract::redis::redis::ErrorNode {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                kind: <smallos_contract::redis::redis::ErrorKind as Lift>::lift(from, flat)?,
                code: <u16 as Lift>::lift(from, flat)?,
                text: <u32 as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                kind: <smallos_contract::redis::redis::ErrorKind as Lift>::load(from, at)?,
                code: <u16 as Lift>::load(from, at + 2)?,
                text: <u32 as Lift>::load(from, at + 4)?,
            })
        }
    }
    impl Lower for smallos_contract::redis::redis::ErrorNode {
        fn plan(value: &Self, plan: &mut Plan) {}
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <smallos_contract::redis::redis::ErrorKind as Lower>::store(&value.kind, to, at)?;
            <u16 as Lower>::store(&value.code, to, at + 2)?;
            <u32 as Lower>::store(&value.text, to, at + 4)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::redis::redis::Node {
        type Value = Self;
        const SIZE: u32 = 16;
        const ALIGN: u32 = 8;
        const FLAT: usize = 4;
    }
    impl Lift for smallos_contract::redis::redis::Node {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            let mut payload = flat.payload(3);
            Ok(match case {
                0 => Self::Null,
                1 => Self::Status(<u32 as Lift>::lift(from, &mut payload)?),
                2 => Self::Blob(<u32 as Lift>::lift(from, &mut payload)?),
                3 => Self::Verbatim(<u32 as Lift>::lift(from, &mut payload)?),
                4 => Self::Integer(<i64 as Lift>::lift(from, &mut payload)?),
                5 => Self::Double(<f64 as Lift>::lift(from, &mut payload)?),
                6 => Self::Boolean(<bool as Lift>::lift(from, &mut payload)?),
                7 => Self::BigNumber(<u32 as Lift>::lift(from, &mut payload)?),
                8 => Self::Error(<smallos_contract::redis::redis::ErrorNode as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                9 => Self::Array(<u32 as Lift>::lift(from, &mut payload)?),
                10 => Self::Set(<u32 as Lift>::lift(from, &mut payload)?),
                11 => Self::Map(<u32 as Lift>::lift(from, &mut payload)?),
                12 => Self::Attributes(<u32 as Lift>::lift(from, &mut payload)?),
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Null,
                1 => Self::Status(<u32 as Lift>::load(from, at + 8)?),
                2 => Self::Blob(<u32 as Lift>::load(from, at + 8)?),
                3 => Self::Verbatim(<u32 as Lift>::load(from, at + 8)?),
                4 => Self::Integer(<i64 as Lift>::load(from, at + 8)?),
                5 => Self::Double(<f64 as Lift>::load(from, at + 8)?),
                6 => Self::Boolean(<bool as Lift>::load(from, at + 8)?),
                7 => Self::BigNumber(<u32 as Lift>::load(from, at + 8)?),
                8 => Self::Error(<smallos_contract::redis::redis::ErrorNode as Lift>::load(
                    from,
                    at + 8,
                )?),
                9 => Self::Array(<u32 as Lift>::load(from, at + 8)?),
                10 => Self::Set(<u32 as Lift>::load(from, at + 8)?),
                11 => Self::Map(<u32 as Lift>::load(from, at + 8)?),
                12 => Self::Attributes(<u32 as Lift>::load(from, at + 8)?),
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::redis::redis::Node {
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            match value {
                smallos_contract::redis::redis::Node::Null => to.discriminant(at, 1, 0),
                smallos_contract::redis::redis::Node::Status(value) => {
                    to.discriminant(at, 1, 1)?;
                    <u32 as Lower>::store(value, to, at + 8)
                }
                smallos_contract::redis::redis::Node::Blob(value) => {
                    to.discriminant(at, 1, 2)?;
                    <u32 as Lower>::store(value, to, at + 8)
                }
                smallos_contract::redis::redis::Node::Verbatim(value) => {
                    to.discriminant(at, 1, 3)?;
                    <u32 as Lower>::store(value, to, at + 8)
                }
                smallos_contract::redis::redis::Node::Integer(value) => {
                    to.discriminant(at, 1, 4)?;
                    <i64 as Lower>::store(value, to, at + 8)
                }
                smallos_contract::redis::redis::Node::Double(value) => {
                    to.discriminant(at, 1, 5)?;
                    <f64 as Lower>::store(value, to, at + 8)
                }
                smallos_contract::redis::redis::Node::Boolean(value) => {
                    to.discriminant(at, 1, 6)?;
                    <bool as Lower>::store(value, to, at + 8)
                }
                smallos_contract::redis::redis::Node::BigNumber(value) => {
                    to.discriminant(at, 1, 7)?;
                    <u32 as Lower>::store(value, to, at + 8)
                }
                smallos_contract::redis::redis::Node::Error(value) => {
                    to.discriminant(at, 1, 8)?;
                    <smallos_contract::redis::redis::ErrorNode as Lower>::store(value, to, at + 8)
                }
                smallos_contract::redis::redis::Node::Array(value) => {
                    to.discriminant(at, 1, 9)?;
                    <u32 as Lower>::store(value, to, at + 8)
                }
                smallos_contract::redis::redis::Node::Set(value) => {
                    to.discriminant(at, 1, 10)?;
                    <u32 as Lower>::store(value, to, at + 8)
                }
                smallos_contract::redis::redis::Node::Map(value) => {
                    to.discriminant(at, 1, 11)?;
                    <u32 as Lower>::store(value, to, at + 8)
                }
                smallos_contract::redis::redis::Node::Attributes(value) => {
                    to.discriminant(at, 1, 12)?;
                    <u32 as Lower>::store(value, to, at + 8)
                }
            }
        }
    }
    impl Abi for smallos_contract::redis::redis::Values {
        type Value = Self;
        const SIZE: u32 = 20;
        const ALIGN: u32 = 4;
        const FLAT: usize = 5;
    }
    impl Lift for smallos_contract::redis::redis::Values {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                count: <u32 as Lift>::lift(from, flat)?,
                nodes: <Vec<smallos_contract::redis::redis::Node> as Lift>::lift(from, flat)?,
                bytes: <Vec<u8> as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                count: <u32 as Lift>::load(from, at)?,
                nodes: <Vec<smallos_contract::redis::redis::Node> as Lift>::load(from, at + 4)?,
                bytes: <Vec<u8> as Lift>::load(from, at + 12)?,
            })
        }
    }
    impl Lower for smallos_contract::redis::redis::Values {
        fn plan(value: &Self, plan: &mut Plan) {
            <Vec<smallos_contract::redis::redis::Node> as Lower>::plan(&value.nodes, plan);
            <Vec<u8> as Lower>::plan(&value.bytes, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <u32 as Lower>::store(&value.count, to, at)?;
            <Vec<smallos_contract::redis::redis::Node> as Lower>::store(&value.nodes, to, at + 4)?;
            <Vec<u8> as Lower>::store(&value.bytes, to, at + 12)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::redis::redis::Published {
        type Value = Self;
        const SIZE: u32 = 32;
        const ALIGN: u32 = 4;
        const FLAT: usize = 8;
    }
    impl Lift for smallos_contract::redis::redis::Published {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                pattern: <Option<Vec<u8>> as Lift>::lift(from, flat)?,
                shard: <bool as Lift>::lift(from, flat)?,
                channel: <Vec<u8> as Lift>::lift(from, flat)?,
                payload: <Vec<u8> as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                pattern: <Option<Vec<u8>> as Lift>::load(from, at)?,
                shard: <bool as Lift>::load(from, at + 12)?,
                channel: <Vec<u8> as Lift>::load(from, at + 16)?,
                payload: <Vec<u8> as Lift>::load(from, at + 24)?,
            })
        }
    }
    impl Lower for smallos_contract::redis::redis::Published {
        fn plan(value: &Self, plan: &mut Plan) {
            <Option<Vec<u8>> as Lower>::plan(&value.pattern, plan);
            <Vec<u8> as Lower>::plan(&value.channel, plan);
            <Vec<u8> as Lower>::plan(&value.payload, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <Option<Vec<u8>> as Lower>::store(&value.pattern, to, at)?;
            <bool as Lower>::store(&value.shard, to, at + 12)?;
            <Vec<u8> as Lower>::store(&value.channel, to, at + 16)?;
            <Vec<u8> as Lower>::store(&value.payload, to, at + 24)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::redis::redis::Incoming {
        type Value = Self;
        const SIZE: u32 = 36;
        const ALIGN: u32 = 4;
        const FLAT: usize = 9;
    }
    impl Lift for smallos_contract::redis::redis::Incoming {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            let mut payload = flat.payload(8);
            Ok(match case {
                0 => Self::Published(<smallos_contract::redis::redis::Published as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                1 => Self::Ended(<Vec<u8> as Lift>::lift(from, &mut payload)?),
                2 => Self::Push(<smallos_contract::redis::redis::Values as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                3 => Self::Monitored(<Vec<u8> as Lift>::lift(from, &mut payload)?),
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Published(<smallos_contract::redis::redis::Published as Lift>::load(
                    from,
                    at + 4,
                )?),
                1 => Self::Ended(<Vec<u8> as Lift>::load(from, at + 4)?),
                2 => Self::Push(<smallos_contract::redis::redis::Values as Lift>::load(
                    from,
                    at + 4,
                )?),
                3 => Self::Monitored(<Vec<u8> as Lift>::load(from, at + 4)?),
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::redis::redis::Incoming {
        #[allow(clippy::single_match, unreachable_patterns)]
        fn plan(value: &Self, plan: &mut Plan) {
            match value {
                smallos_contract::redis::redis::Incoming::Published(value) => {
                    <smallos_contract::redis::redis::Published as Lower>::plan(value, plan)
                }
                smallos_contract::redis::redis::Incoming::Ended(value) => {
                    <Vec<u8> as Lower>::plan(value, plan)
                }
                smallos_contract::redis::redis::Incoming::Push(value) => {
                    <smallos_contract::redis::redis::Values as Lower>::plan(value, plan)
                }
                smallos_contract::redis::redis::Incoming::Monitored(value) => {
                    <Vec<u8> as Lower>::plan(value, plan)
                }
                _ => {}
            }
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            match value {
                smallos_contract::redis::redis::Incoming::Published(value) => {
                    to.discriminant(at, 1, 0)?;
                    <smallos_contract::redis::redis::Published as Lower>::store(value, to, at + 4)
                }
                smallos_contract::redis::redis::Incoming::Ended(value) => {
                    to.discriminant(at, 1, 1)?;
                    <Vec<u8> as Lower>::store(value, to, at + 4)
                }
                smallos_contract::redis::redis::Incoming::Push(value) => {
                    to.discriminant(at, 1, 2)?;
                    <smallos_contract::redis::redis::Values as Lower>::store(value, to, at + 4)
                }
                smallos_contract::redis::redis::Incoming::Monitored(value) => {
                    to.discriminant(at, 1, 3)?;
                    <Vec<u8> as Lower>::store(value, to, at + 4)
                }
            }
        }
    }
    impl Abi for smallos_contract::redis::redis::Limit {
        type Value = Self;
        const SIZE: u32 = 1;
        const ALIGN: u32 = 1;
        const FLAT: usize = 1;
    }
    impl Lift for smallos_contract::redis::redis::Limit {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            Ok(match case {
                0 => Self::ResponseBytes,
                1 => Self::Nesting,
                2 => Self::Values,
                3 => Self::LineBytes,
                4 => Self::CommandBytes,
                5 => Self::Subscriptions,
                6 => Self::Messages,
                7 => Self::Replies,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::ResponseBytes,
                1 => Self::Nesting,
                2 => Self::Values,
                3 => Self::LineBytes,
                4 => Self::CommandBytes,
                5 => Self::Subscriptions,
                6 => Self::Messages,
                7 => Self::Replies,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::redis::redis::Limit {
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            to.discriminant(at, 1, *value as u32)
        }
    }
    impl Abi for smallos_contract::redis::redis::Refusal {
        type Value = Self;
        const SIZE: u32 = 20;
        const ALIGN: u32 = 4;
        const FLAT: usize = 5;
    }
    impl Lift for smallos_contract::redis::redis::Refusal {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                kind: <smallos_contract::redis::redis::ErrorKind as Lift>::lift(from, flat)?,
                code: <String as Lift>::lift(from, flat)?,
                text: <String as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                kind: <smallos_contract::redis::redis::ErrorKind as Lift>::load(from, at)?,
                code: <String as Lift>::load(from, at + 4)?,
                text: <String as Lift>::load(from, at + 12)?,
            })
        }
    }
    impl Lower for smallos_contract::redis::redis::Refusal {
        fn plan(value: &Self, plan: &mut Plan) {
            <String as Lower>::plan(&value.code, plan);
            <String as Lower>::plan(&value.text, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <smallos_contract::redis::redis::ErrorKind as Lower>::store(&value.kind, to, at)?;
            <String as Lower>::store(&value.code, to, at + 4)?;
            <String as Lower>::store(&value.text, to, at + 12)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::redis::redis::Error {
        type Value = Self;
        const SIZE: u32 = 24;
        const ALIGN: u32 = 4;
        const FLAT: usize = 6;
    }
    impl Lift for smallos_contract::redis::redis::Error {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            let mut payload = flat.payload(5);
            Ok(match case {
                0 => Self::Net(<smallos_contract::net::addresses::ErrorCode as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                1 => Self::Timeout,
                2 => Self::Closed,
                3 => Self::Refused(<smallos_contract::redis::redis::Refusal as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                4 => Self::Protocol(<String as Lift>::lift(from, &mut payload)?),
                5 => Self::Limit(<smallos_contract::redis::redis::Limit as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                6 => Self::Misuse(<String as Lift>::lift(from, &mut payload)?),
                7 => Self::WouldBlock,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Net(<smallos_contract::net::addresses::ErrorCode as Lift>::load(
                    from,
                    at + 4,
                )?),
                1 => Self::Timeout,
                2 => Self::Closed,
                3 => Self::Refused(<smallos_contract::redis::redis::Refusal as Lift>::load(
                    from,
                    at + 4,
                )?),
                4 => Self::Protocol(<String as Lift>::load(from, at + 4)?),
                5 => Self::Limit(<smallos_contract::redis::redis::Limit as Lift>::load(
                    from,
                    at + 4,
                )?),
                6 => Self::Misuse(<String as Lift>::load(from, at + 4)?),
                7 => Self::WouldBlock,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::redis::redis::Error {
        #[allow(clippy::single_match, unreachable_patterns)]
        fn plan(value: &Self, plan: &mut Plan) {
            match value {
                smallos_contract::redis::redis::Error::Refused(value) => {
                    <smallos_contract::redis::redis::Refusal as Lower>::plan(value, plan)
                }
                smallos_contract::redis::redis::Error::Protocol(value) => {
                    <String as Lower>::plan(value, plan)
                }
                smallos_contract::redis::redis::Error::Misuse(value) => {
                    <String as Lower>::plan(value, plan)
                }
                _ => {}
            }
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            match value {
                smallos_contract::redis::redis::Error::Net(value) => {
                    to.discriminant(at, 1, 0)?;
                    <smallos_contract::net::addresses::ErrorCode as Lower>::store(value, to, at + 4)
                }
                smallos_contract::redis::redis::Error::Timeout => to.discriminant(at, 1, 1),
                smallos_contract::redis::redis::Error::Closed => to.discriminant(at, 1, 2),
                smallos_contract::redis::redis::Error::Refused(value) => {
                    to.discriminant(at, 1, 3)?;
                    <smallos_contract::redis::redis::Refusal as Lower>::store(value, to, at + 4)
                }
                smallos_contract::redis::redis::Error::Protocol(value) => {
                    to.discriminant(at, 1, 4)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::redis::redis::Error::Limit(value) => {
                    to.discriminant(at, 1, 5)?;
                    <smallos_contract::redis::redis::Limit as Lower>::store(value, to, at + 4)
                }
                smallos_contract::redis::redis::Error::Misuse(value) => {
                    to.discriminant(at, 1, 6)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::redis::redis::Error::WouldBlock => to.discriminant(at, 1, 7),
            }
        }
    }
    impl Handle for smallos_contract::redis::redis::ConnectionHandle {
        const RESOURCE: u16 = 10;
        fn from_rep(rep: u32) -> Self {
            Self(rep)
        }
        fn rep(self) -> u32 {
            self.0
        }
    }
    pub(super) fn redis_redis_connection_finish_connect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::redis::redis::ConnectionHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = match smallos_contract::redis::redis::Redis::connection_finish_connect(
            syscalls, this,
        ) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<(), smallos_contract::redis::redis::Error>>(result, args[1])
    }
    pub(super) fn redis_redis_connection_subscribe_connect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::redis::redis::ConnectionHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            smallos_contract::redis::redis::Redis::connection_subscribe_connect(syscalls, this)?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn redis_redis_connection_command<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::redis::redis::ConnectionHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let arguments = <Vec<Vec<u8>> as Lift>::lift(&mut from, &mut flat)?;
        let result = match smallos_contract::redis::redis::Redis::connection_command(
            syscalls, this, &arguments,
        ) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<smallos_contract::redis::redis::Values, smallos_contract::redis::redis::Error>>(result, args[3])
    }
    pub(super) fn redis_redis_connection_send<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::redis::redis::ConnectionHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let lengths = <Vec<u32> as Lift>::lift(&mut from, &mut flat)?;
        let bytes = from.flat_bytes(&mut flat)?;
        let result = smallos_contract::redis::redis::Redis::connection_send(
            syscalls, this, &lengths, bytes,
        )?;
        call.placed::<Result<u32, smallos_contract::redis::redis::Error>>(result, args[5])
    }
    pub(super) fn redis_redis_connection_subscribe_send<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::redis::redis::ConnectionHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            smallos_contract::redis::redis::Redis::connection_subscribe_send(syscalls, this)?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn redis_redis_connection_receive<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::redis::redis::ConnectionHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = match smallos_contract::redis::redis::Redis::connection_receive(syscalls, this)
        {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<smallos_contract::redis::redis::Values, smallos_contract::redis::redis::Error>>(result, args[1])
    }
    pub(super) fn redis_redis_connection_try_receive<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::redis::redis::ConnectionHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::redis::redis::Redis::connection_try_receive(syscalls, this)?;
        call.placed::<Result<smallos_contract::redis::redis::Values, smallos_contract::redis::redis::Error>>(result, args[1])
    }
    pub(super) fn redis_redis_connection_subscribe_receive<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::redis::redis::ConnectionHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            smallos_contract::redis::redis::Redis::connection_subscribe_receive(syscalls, this)?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn redis_redis_connection_next_message<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::redis::redis::ConnectionHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            match smallos_contract::redis::redis::Redis::connection_next_message(syscalls, this) {
                Poll::Ready(result) => result?,
                Poll::Pending => return Ok(Answer::Wait),
            };
        call.placed::<Result<smallos_contract::redis::redis::Incoming, smallos_contract::redis::redis::Error>>(result, args[1])
    }
    pub(super) fn redis_redis_connection_try_next_message<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::redis::redis::ConnectionHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            smallos_contract::redis::redis::Redis::connection_try_next_message(syscalls, this)?;
        call.placed::<Result<smallos_contract::redis::redis::Incoming, smallos_contract::redis::redis::Error>>(result, args[1])
    }
    pub(super) fn redis_redis_connection_subscribe_message<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::redis::redis::ConnectionHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            smallos_contract::redis::redis::Redis::connection_subscribe_message(syscalls, this)?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn redis_redis_connect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let at = from.place(flat.next_u32(), 128, 8)?;
        let options =
            <smallos_contract::redis::redis::ConnectOptions as Lift>::load(&mut from, at)?;
        let result = match smallos_contract::redis::redis::Redis::connect(syscalls, &options) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<
            Own<smallos_contract::redis::redis::ConnectionHandle>,
            smallos_contract::redis::redis::Error,
        >>(result, args[1])
    }
    pub(super) fn redis_redis_start_connect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let at = from.place(flat.next_u32(), 128, 8)?;
        let options =
            <smallos_contract::redis::redis::ConnectOptions as Lift>::load(&mut from, at)?;
        let result = smallos_contract::redis::redis::Redis::start_connect(syscalls, &options)?;
        call.placed::<Result<
            Own<smallos_contract::redis::redis::ConnectionHandle>,
            smallos_contract::redis::redis::Error,
        >>(result, args[1])
    }
    pub(super) fn redis_redis_drop_connection<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let handle = call.dropped::<smallos_contract::redis::redis::ConnectionHandle>(args)?;
        smallos_contract::redis::redis::Redis::drop_connection(syscalls, handle)?;
        Ok(Answer::Done(0))
    }
}
#[cfg(feature = "mqtt")]
mod mqtt {
    #[allow(unused_imports)]
    use super::*;
    impl Abi for smallos_contract::mqtt::mqtt::Version {
        type Value = Self;
        const SIZE: u32 = 1;
        const ALIGN: u32 = 1;
        const FLAT: usize = 1;
    }
    impl Lift for smallos_contract::mqtt::mqtt::Version {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            Ok(match case {
                0 => Self::V311,
                1 => Self::V5,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::V311,
                1 => Self::V5,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::Version {
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            to.discriminant(at, 1, *value as u32)
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::Qos {
        type Value = Self;
        const SIZE: u32 = 1;
        const ALIGN: u32 = 1;
        const FLAT: usize = 1;
    }
    impl Lift for smallos_contract::mqtt::mqtt::Qos {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            Ok(match case {
                0 => Self::AtMostOnce,
                1 => Self::AtLeastOnce,
                2 => Self::ExactlyOnce,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::AtMostOnce,
                1 => Self::AtLeastOnce,
                2 => Self::ExactlyOnce,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::Qos {
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            to.discriminant(at, 1, *value as u32)
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::ReasonCode {
        type Value = Self;
        const SIZE: u32 = 1;
        const ALIGN: u32 = 1;
        const FLAT: usize = 1;
    }
    impl Lift for smallos_contract::mqtt::mqtt::ReasonCode {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            Ok(match case {
                0 => Self::Success,
                1 => Self::GrantedQos1,
                2 => Self::GrantedQos2,
                3 => Self::DisconnectWithWill,
                4 => Self::NoMatchingSubscribers,
                5 => Self::NoSubscriptionExisted,
                6 => Self::ContinueAuthentication,
                7 => Self::Reauthenticate,
                8 => Self::UnspecifiedError,
                9 => Self::MalformedPacket,
                10 => Self::ProtocolError,
                11 => Self::ImplementationSpecificError,
                12 => Self::UnsupportedProtocolVersion,
                13 => Self::ClientIdentifierNotValid,
                14 => Self::BadUserNameOrPassword,
                15 => Self::NotAuthorized,
                16 => Self::ServerUnavailable,
                17 => Self::ServerBusy,
                18 => Self::Banned,
                19 => Self::ServerShuttingDown,
                20 => Self::BadAuthenticationMethod,
                21 => Self::KeepAliveTimeout,
                22 => Self::SessionTakenOver,
                23 => Self::TopicFilterInvalid,
                24 => Self::TopicNameInvalid,
                25 => Self::PacketIdentifierInUse,
                26 => Self::PacketIdentifierNotFound,
                27 => Self::ReceiveMaximumExceeded,
                28 => Self::TopicAliasInvalid,
                29 => Self::PacketTooLarge,
                30 => Self::MessageRateTooHigh,
                31 => Self::QuotaExceeded,
                32 => Self::AdministrativeAction,
                33 => Self::PayloadFormatInvalid,
                34 => Self::RetainNotSupported,
                35 => Self::QosNotSupported,
                36 => Self::UseAnotherServer,
                37 => Self::ServerMoved,
                38 => Self::SharedSubscriptionsNotSupported,
                39 => Self::ConnectionRateExceeded,
                40 => Self::MaximumConnectTime,
                41 => Self::SubscriptionIdentifiersNotSupported,
                42 => Self::WildcardSubscriptionsNotSupported,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Success,
                1 => Self::GrantedQos1,
                2 => Self::GrantedQos2,
                3 => Self::DisconnectWithWill,
                4 => Self::NoMatchingSubscribers,
                5 => Self::NoSubscriptionExisted,
                6 => Self::ContinueAuthentication,
                7 => Self::Reauthenticate,
                8 => Self::UnspecifiedError,
                9 => Self::MalformedPacket,
                10 => Self::ProtocolError,
                11 => Self::ImplementationSpecificError,
                12 => Self::UnsupportedProtocolVersion,
                13 => Self::ClientIdentifierNotValid,
                14 => Self::BadUserNameOrPassword,
                15 => Self::NotAuthorized,
                16 => Self::ServerUnavailable,
                17 => Self::ServerBusy,
                18 => Self::Banned,
                19 => Self::ServerShuttingDown,
                20 => Self::BadAuthenticationMethod,
                21 => Self::KeepAliveTimeout,
                22 => Self::SessionTakenOver,
                23 => Self::TopicFilterInvalid,
                24 => Self::TopicNameInvalid,
                25 => Self::PacketIdentifierInUse,
                26 => Self::PacketIdentifierNotFound,
                27 => Self::ReceiveMaximumExceeded,
                28 => Self::TopicAliasInvalid,
                29 => Self::PacketTooLarge,
                30 => Self::MessageRateTooHigh,
                31 => Self::QuotaExceeded,
                32 => Self::AdministrativeAction,
                33 => Self::PayloadFormatInvalid,
                34 => Self::RetainNotSupported,
                35 => Self::QosNotSupported,
                36 => Self::UseAnotherServer,
                37 => Self::ServerMoved,
                38 => Self::SharedSubscriptionsNotSupported,
                39 => Self::ConnectionRateExceeded,
                40 => Self::MaximumConnectTime,
                41 => Self::SubscriptionIdentifiersNotSupported,
                42 => Self::WildcardSubscriptionsNotSupported,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::ReasonCode {
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            to.discriminant(at, 1, *value as u32)
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::Property {
        type Value = Self;
        const SIZE: u32 = 20;
        const ALIGN: u32 = 4;
        const FLAT: usize = 5;
    }
    impl Lift for smallos_contract::mqtt::mqtt::Property {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            let mut payload = flat.payload(4);
            Ok(match case {
                0 => Self::PayloadFormatIndicator(<u8 as Lift>::lift(from, &mut payload)?),
                1 => Self::MessageExpiryInterval(<u32 as Lift>::lift(from, &mut payload)?),
                2 => Self::ContentType(<String as Lift>::lift(from, &mut payload)?),
                3 => Self::ResponseTopic(<String as Lift>::lift(from, &mut payload)?),
                4 => Self::CorrelationData(<Vec<u8> as Lift>::lift(from, &mut payload)?),
                5 => Self::SubscriptionIdentifier(<u32 as Lift>::lift(from, &mut payload)?),
                6 => Self::WillDelayInterval(<u32 as Lift>::lift(from, &mut payload)?),
                7 => Self::RequestResponseInformation(<u8 as Lift>::lift(from, &mut payload)?),
                8 => Self::ResponseInformation(<String as Lift>::lift(from, &mut payload)?),
                9 => Self::ServerReference(<String as Lift>::lift(from, &mut payload)?),
                10 => Self::ReasonString(<String as Lift>::lift(from, &mut payload)?),
                11 => Self::User(<(String, String) as Lift>::lift(from, &mut payload)?),
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::PayloadFormatIndicator(<u8 as Lift>::load(from, at + 4)?),
                1 => Self::MessageExpiryInterval(<u32 as Lift>::load(from, at + 4)?),
                2 => Self::ContentType(<String as Lift>::load(from, at + 4)?),
                3 => Self::ResponseTopic(<String as Lift>::load(from, at + 4)?),
                4 => Self::CorrelationData(<Vec<u8> as Lift>::load(from, at + 4)?),
                5 => Self::SubscriptionIdentifier(<u32 as Lift>::load(from, at + 4)?),
                6 => Self::WillDelayInterval(<u32 as Lift>::load(from, at + 4)?),
                7 => Self::RequestResponseInformation(<u8 as Lift>::load(from, at + 4)?),
                8 => Self::ResponseInformation(<String as Lift>::load(from, at + 4)?),
                9 => Self::ServerReference(<String as Lift>::load(from, at + 4)?),
                10 => Self::ReasonString(<String as Lift>::load(from, at + 4)?),
                11 => Self::User(<(String, String) as Lift>::load(from, at + 4)?),
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::Property {
        #[allow(clippy::single_match, unreachable_patterns)]
        fn plan(value: &Self, plan: &mut Plan) {
            match value {
                smallos_contract::mqtt::mqtt::Property::ContentType(value) => {
                    <String as Lower>::plan(value, plan)
                }
                smallos_contract::mqtt::mqtt::Property::ResponseTopic(value) => {
                    <String as Lower>::plan(value, plan)
                }
                smallos_contract::mqtt::mqtt::Property::CorrelationData(value) => {
                    <Vec<u8> as Lower>::plan(value, plan)
                }
                smallos_contract::mqtt::mqtt::Property::ResponseInformation(value) => {
                    <String as Lower>::plan(value, plan)
                }
                smallos_contract::mqtt::mqtt::Property::ServerReference(value) => {
                    <String as Lower>::plan(value, plan)
                }
                smallos_contract::mqtt::mqtt::Property::ReasonString(value) => {
                    <String as Lower>::plan(value, plan)
                }
                smallos_contract::mqtt::mqtt::Property::User(value) => {
                    <(String, String) as Lower>::plan(value, plan)
                }
                _ => {}
            }
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            match value {
                smallos_contract::mqtt::mqtt::Property::PayloadFormatIndicator(value) => {
                    to.discriminant(at, 1, 0)?;
                    <u8 as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Property::MessageExpiryInterval(value) => {
                    to.discriminant(at, 1, 1)?;
                    <u32 as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Property::ContentType(value) => {
                    to.discriminant(at, 1, 2)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Property::ResponseTopic(value) => {
                    to.discriminant(at, 1, 3)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Property::CorrelationData(value) => {
                    to.discriminant(at, 1, 4)?;
                    <Vec<u8> as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Property::SubscriptionIdentifier(value) => {
                    to.discriminant(at, 1, 5)?;
                    <u32 as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Property::WillDelayInterval(value) => {
                    to.discriminant(at, 1, 6)?;
                    <u32 as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Property::RequestResponseInformation(value) => {
                    to.discriminant(at, 1, 7)?;
                    <u8 as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Property::ResponseInformation(value) => {
                    to.discriminant(at, 1, 8)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Property::ServerReference(value) => {
                    to.discriminant(at, 1, 9)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Property::ReasonString(value) => {
                    to.discriminant(at, 1, 10)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Property::User(value) => {
                    to.discriminant(at, 1, 11)?;
                    <(String, String) as Lower>::store(value, to, at + 4)
                }
            }
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::Will {
        type Value = Self;
        const SIZE: u32 = 28;
        const ALIGN: u32 = 4;
        const FLAT: usize = 8;
    }
    impl Lift for smallos_contract::mqtt::mqtt::Will {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                topic: <String as Lift>::lift(from, flat)?,
                payload: <Vec<u8> as Lift>::lift(from, flat)?,
                qos: <smallos_contract::mqtt::mqtt::Qos as Lift>::lift(from, flat)?,
                retain: <bool as Lift>::lift(from, flat)?,
                properties: <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::lift(
                    from, flat,
                )?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                topic: <String as Lift>::load(from, at)?,
                payload: <Vec<u8> as Lift>::load(from, at + 8)?,
                qos: <smallos_contract::mqtt::mqtt::Qos as Lift>::load(from, at + 16)?,
                retain: <bool as Lift>::load(from, at + 17)?,
                properties: <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::load(
                    from,
                    at + 20,
                )?,
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::Will {
        fn plan(value: &Self, plan: &mut Plan) {
            <String as Lower>::plan(&value.topic, plan);
            <Vec<u8> as Lower>::plan(&value.payload, plan);
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lower>::plan(&value.properties, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <String as Lower>::store(&value.topic, to, at)?;
            <Vec<u8> as Lower>::store(&value.payload, to, at + 8)?;
            <smallos_contract::mqtt::mqtt::Qos as Lower>::store(&value.qos, to, at + 16)?;
            <bool as Lower>::store(&value.retain, to, at + 17)?;
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lower>::store(
                &value.properties,
                to,
                at + 20,
            )?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::ConnectOptions {
        type Value = Self;
        const SIZE: u32 = 176;
        const ALIGN: u32 = 8;
        const FLAT: usize = 46;
    }
    impl Lift for smallos_contract::mqtt::mqtt::ConnectOptions {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                host: <String as Lift>::lift(from, flat)?,
                port: <u16 as Lift>::lift(from, flat)?,
                tls: <Option<smallos_contract::net::tls::TlsOptions> as Lift>::lift(from, flat)?,
                version: <smallos_contract::mqtt::mqtt::Version as Lift>::lift(from, flat)?,
                client_id: <String as Lift>::lift(from, flat)?,
                clean_start: <bool as Lift>::lift(from, flat)?,
                session_expiry: <u32 as Lift>::lift(from, flat)?,
                keep_alive: <Option<u16> as Lift>::lift(from, flat)?,
                user: <Option<String> as Lift>::lift(from, flat)?,
                password: <Option<Vec<u8>> as Lift>::lift(from, flat)?,
                will: <Option<smallos_contract::mqtt::mqtt::Will> as Lift>::lift(from, flat)?,
                properties: <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::lift(
                    from, flat,
                )?,
                packet_bytes_max: <Option<u32> as Lift>::lift(from, flat)?,
                messages_max: <Option<u32> as Lift>::lift(from, flat)?,
                receive_maximum: <Option<u16> as Lift>::lift(from, flat)?,
                topic_alias_maximum: <Option<u16> as Lift>::lift(from, flat)?,
                timeout: <Option<u64> as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                host: <String as Lift>::load(from, at)?,
                port: <u16 as Lift>::load(from, at + 8)?,
                tls: <Option<smallos_contract::net::tls::TlsOptions> as Lift>::load(from, at + 12)?,
                version: <smallos_contract::mqtt::mqtt::Version as Lift>::load(from, at + 48)?,
                client_id: <String as Lift>::load(from, at + 52)?,
                clean_start: <bool as Lift>::load(from, at + 60)?,
                session_expiry: <u32 as Lift>::load(from, at + 64)?,
                keep_alive: <Option<u16> as Lift>::load(from, at + 68)?,
                user: <Option<String> as Lift>::load(from, at + 72)?,
                password: <Option<Vec<u8>> as Lift>::load(from, at + 84)?,
                will: <Option<smallos_contract::mqtt::mqtt::Will> as Lift>::load(from, at + 96)?,
                properties: <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::load(
                    from,
                    at + 128,
                )?,
                packet_bytes_max: <Option<u32> as Lift>::load(from, at + 136)?,
                messages_max: <Option<u32> as Lift>::load(from, at + 144)?,
                receive_maximum: <Option<u16> as Lift>::load(from, at + 152)?,
                topic_alias_maximum: <Option<u16> as Lift>::load(from, at + 156)?,
                timeout: <Option<u64> as Lift>::load(from, at + 160)?,
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::ConnectOptions {
        fn plan(value: &Self, plan: &mut Plan) {
            <String as Lower>::plan(&value.host, plan);
            <Option<smallos_contract::net::tls::TlsOptions> as Lower>::plan(&value.tls, plan);
            <String as Lower>::plan(&value.client_id, plan);
            <Option<String> as Lower>::plan(&value.user, plan);
            <Option<Vec<u8>> as Lower>::plan(&value.password, plan);
            <Option<smallos_contract::mqtt::mqtt::Will> as Lower>::plan(&value.will, plan);
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lower>::plan(&value.properties, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <String as Lower>::store(&value.host, to, at)?;
            <u16 as Lower>::store(&value.port, to, at + 8)?;
            <Option<smallos_contract::net::tls::TlsOptions> as Lower>::store(
                &value.tls,
                to,
                at + 12,
            )?;
            <smallos_contract::mqtt::mqtt::Version as Lower>::store(&value.version, to, at + 48)?;
            <String as Lower>::store(&value.client_id, to, at + 52)?;
            <bool as Lower>::store(&value.clean_start, to, at + 60)?;
            <u32 as Lower>::store(&value.session_expiry, to, at + 64)?;
            <Option<u16> as Lower>::store(&value.keep_alive, to, at + 68)?;
            <Option<String> as Lower>::store(&value.user, to, at + 72)?;
            <Option<Vec<u8>> as Lower>::store(&value.password, to, at + 84)?;
            <Option<smallos_contract::mqtt::mqtt::Will> as Lower>::store(&value.will, to, at + 96)?;
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lower>::store(
                &value.properties,
                to,
                at + 128,
            )?;
            <Option<u32> as Lower>::store(&value.packet_bytes_max, to, at + 136)?;
            <Option<u32> as Lower>::store(&value.messages_max, to, at + 144)?;
            <Option<u16> as Lower>::store(&value.receive_maximum, to, at + 152)?;
            <Option<u16> as Lower>::store(&value.topic_alias_maximum, to, at + 156)?;
            <Option<u64> as Lower>::store(&value.timeout, to, at + 160)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::Connected {
        type Value = Self;
        const SIZE: u32 = 48;
        const ALIGN: u32 = 4;
        const FLAT: usize = 15;
    }
    impl Lift for smallos_contract::mqtt::mqtt::Connected {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                session_present: <bool as Lift>::lift(from, flat)?,
                client_id: <String as Lift>::lift(from, flat)?,
                keep_alive: <u16 as Lift>::lift(from, flat)?,
                session_expiry: <Option<u32> as Lift>::lift(from, flat)?,
                maximum_qos: <smallos_contract::mqtt::mqtt::Qos as Lift>::lift(from, flat)?,
                packet_bytes_max: <u32 as Lift>::lift(from, flat)?,
                receive_maximum: <u16 as Lift>::lift(from, flat)?,
                retain_available: <bool as Lift>::lift(from, flat)?,
                wildcards_available: <bool as Lift>::lift(from, flat)?,
                identifiers_available: <bool as Lift>::lift(from, flat)?,
                shared_available: <bool as Lift>::lift(from, flat)?,
                properties: <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::lift(
                    from, flat,
                )?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                session_present: <bool as Lift>::load(from, at)?,
                client_id: <String as Lift>::load(from, at + 4)?,
                keep_alive: <u16 as Lift>::load(from, at + 12)?,
                session_expiry: <Option<u32> as Lift>::load(from, at + 16)?,
                maximum_qos: <smallos_contract::mqtt::mqtt::Qos as Lift>::load(from, at + 24)?,
                packet_bytes_max: <u32 as Lift>::load(from, at + 28)?,
                receive_maximum: <u16 as Lift>::load(from, at + 32)?,
                retain_available: <bool as Lift>::load(from, at + 34)?,
                wildcards_available: <bool as Lift>::load(from, at + 35)?,
                identifiers_available: <bool as Lift>::load(from, at + 36)?,
                shared_available: <bool as Lift>::load(from, at + 37)?,
                properties: <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::load(
                    from,
                    at + 40,
                )?,
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::Connected {
        fn plan(value: &Self, plan: &mut Plan) {
            <String as Lower>::plan(&value.client_id, plan);
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lower>::plan(&value.properties, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <bool as Lower>::store(&value.session_present, to, at)?;
            <String as Lower>::store(&value.client_id, to, at + 4)?;
            <u16 as Lower>::store(&value.keep_alive, to, at + 12)?;
            <Option<u32> as Lower>::store(&value.session_expiry, to, at + 16)?;
            <smallos_contract::mqtt::mqtt::Qos as Lower>::store(&value.maximum_qos, to, at + 24)?;
            <u32 as Lower>::store(&value.packet_bytes_max, to, at + 28)?;
            <u16 as Lower>::store(&value.receive_maximum, to, at + 32)?;
            <bool as Lower>::store(&value.retain_available, to, at + 34)?;
            <bool as Lower>::store(&value.wildcards_available, to, at + 35)?;
            <bool as Lower>::store(&value.identifiers_available, to, at + 36)?;
            <bool as Lower>::store(&value.shared_available, to, at + 37)?;
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lower>::store(
                &value.properties,
                to,
                at + 40,
            )?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::RetainHandling {
        type Value = Self;
        const SIZE: u32 = 1;
        const ALIGN: u32 = 1;
        const FLAT: usize = 1;
    }
    impl Lift for smallos_contract::mqtt::mqtt::RetainHandling {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            Ok(match case {
                0 => Self::Send,
                1 => Self::SendIfNew,
                2 => Self::Dont,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Send,
                1 => Self::SendIfNew,
                2 => Self::Dont,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::RetainHandling {
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            to.discriminant(at, 1, *value as u32)
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::Subscription {
        type Value = Self;
        const SIZE: u32 = 12;
        const ALIGN: u32 = 4;
        const FLAT: usize = 6;
    }
    impl Lift for smallos_contract::mqtt::mqtt::Subscription {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                filter: <String as Lift>::lift(from, flat)?,
                qos: <smallos_contract::mqtt::mqtt::Qos as Lift>::lift(from, flat)?,
                no_local: <bool as Lift>::lift(from, flat)?,
                retain_as_published: <bool as Lift>::lift(from, flat)?,
                retain_handling: <smallos_contract::mqtt::mqtt::RetainHandling as Lift>::lift(
                    from, flat,
                )?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                filter: <String as Lift>::load(from, at)?,
                qos: <smallos_contract::mqtt::mqtt::Qos as Lift>::load(from, at + 8)?,
                no_local: <bool as Lift>::load(from, at + 9)?,
                retain_as_published: <bool as Lift>::load(from, at + 10)?,
                retain_handling: <smallos_contract::mqtt::mqtt::RetainHandling as Lift>::load(
                    from,
                    at + 11,
                )?,
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::Subscription {
        fn plan(value: &Self, plan: &mut Plan) {
            <String as Lower>::plan(&value.filter, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <String as Lower>::store(&value.filter, to, at)?;
            <smallos_contract::mqtt::mqtt::Qos as Lower>::store(&value.qos, to, at + 8)?;
            <bool as Lower>::store(&value.no_local, to, at + 9)?;
            <bool as Lower>::store(&value.retain_as_published, to, at + 10)?;
            <smallos_contract::mqtt::mqtt::RetainHandling as Lower>::store(
                &value.retain_handling,
                to,
                at + 11,
            )?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::Message {
        type Value = Self;
        const SIZE: u32 = 28;
        const ALIGN: u32 = 4;
        const FLAT: usize = 9;
    }
    impl Lift for smallos_contract::mqtt::mqtt::Message {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                topic: <String as Lift>::lift(from, flat)?,
                payload: <Vec<u8> as Lift>::lift(from, flat)?,
                qos: <smallos_contract::mqtt::mqtt::Qos as Lift>::lift(from, flat)?,
                retain: <bool as Lift>::lift(from, flat)?,
                dup: <bool as Lift>::lift(from, flat)?,
                properties: <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::lift(
                    from, flat,
                )?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                topic: <String as Lift>::load(from, at)?,
                payload: <Vec<u8> as Lift>::load(from, at + 8)?,
                qos: <smallos_contract::mqtt::mqtt::Qos as Lift>::load(from, at + 16)?,
                retain: <bool as Lift>::load(from, at + 17)?,
                dup: <bool as Lift>::load(from, at + 18)?,
                properties: <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::load(
                    from,
                    at + 20,
                )?,
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::Message {
        fn plan(value: &Self, plan: &mut Plan) {
            <String as Lower>::plan(&value.topic, plan);
            <Vec<u8> as Lower>::plan(&value.payload, plan);
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lower>::plan(&value.properties, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <String as Lower>::store(&value.topic, to, at)?;
            <Vec<u8> as Lower>::store(&value.payload, to, at + 8)?;
            <smallos_contract::mqtt::mqtt::Qos as Lower>::store(&value.qos, to, at + 16)?;
            <bool as Lower>::store(&value.retain, to, at + 17)?;
            <bool as Lower>::store(&value.dup, to, at + 18)?;
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lower>::store(
                &value.properties,
                to,
                at + 20,
            )?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::Refusal {
        type Value = Self;
        const SIZE: u32 = 28;
        const ALIGN: u32 = 4;
        const FLAT: usize = 7;
    }
    impl Lift for smallos_contract::mqtt::mqtt::Refusal {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                code: <smallos_contract::mqtt::mqtt::ReasonCode as Lift>::lift(from, flat)?,
                text: <Option<String> as Lift>::lift(from, flat)?,
                server_reference: <Option<String> as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                code: <smallos_contract::mqtt::mqtt::ReasonCode as Lift>::load(from, at)?,
                text: <Option<String> as Lift>::load(from, at + 4)?,
                server_reference: <Option<String> as Lift>::load(from, at + 16)?,
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::Refusal {
        fn plan(value: &Self, plan: &mut Plan) {
            <Option<String> as Lower>::plan(&value.text, plan);
            <Option<String> as Lower>::plan(&value.server_reference, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <smallos_contract::mqtt::mqtt::ReasonCode as Lower>::store(&value.code, to, at)?;
            <Option<String> as Lower>::store(&value.text, to, at + 4)?;
            <Option<String> as Lower>::store(&value.server_reference, to, at + 16)?;
            Ok(())
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::Limit {
        type Value = Self;
        const SIZE: u32 = 1;
        const ALIGN: u32 = 1;
        const FLAT: usize = 1;
    }
    impl Lift for smallos_contract::mqtt::mqtt::Limit {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            Ok(match case {
                0 => Self::PacketBytes,
                1 => Self::Filters,
                2 => Self::ReceiveMaximum,
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::PacketBytes,
                1 => Self::Filters,
                2 => Self::ReceiveMaximum,
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::Limit {
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            to.discriminant(at, 1, *value as u32)
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::Error {
        type Value = Self;
        const SIZE: u32 = 32;
        const ALIGN: u32 = 4;
        const FLAT: usize = 8;
    }
    impl Lift for smallos_contract::mqtt::mqtt::Error {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            let mut payload = flat.payload(7);
            Ok(match case {
                0 => Self::Net(<smallos_contract::net::addresses::ErrorCode as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                1 => Self::WouldBlock,
                2 => Self::Timeout,
                3 => Self::Closed,
                4 => Self::Refused(<smallos_contract::mqtt::mqtt::Refusal as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                5 => Self::Disconnected(<smallos_contract::mqtt::mqtt::Refusal as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                6 => Self::Protocol(<String as Lift>::lift(from, &mut payload)?),
                7 => Self::Limit(<smallos_contract::mqtt::mqtt::Limit as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                8 => Self::NotTaken(<String as Lift>::lift(from, &mut payload)?),
                9 => Self::SessionLost,
                10 => Self::Invalid(<String as Lift>::lift(from, &mut payload)?),
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Net(<smallos_contract::net::addresses::ErrorCode as Lift>::load(
                    from,
                    at + 4,
                )?),
                1 => Self::WouldBlock,
                2 => Self::Timeout,
                3 => Self::Closed,
                4 => Self::Refused(<smallos_contract::mqtt::mqtt::Refusal as Lift>::load(
                    from,
                    at + 4,
                )?),
                5 => Self::Disconnected(<smallos_contract::mqtt::mqtt::Refusal as Lift>::load(
                    from,
                    at + 4,
                )?),
                6 => Self::Protocol(<String as Lift>::load(from, at + 4)?),
                7 => Self::Limit(<smallos_contract::mqtt::mqtt::Limit as Lift>::load(
                    from,
                    at + 4,
                )?),
                8 => Self::NotTaken(<String as Lift>::load(from, at + 4)?),
                9 => Self::SessionLost,
                10 => Self::Invalid(<String as Lift>::load(from, at + 4)?),
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::Error {
        #[allow(clippy::single_match, unreachable_patterns)]
        fn plan(value: &Self, plan: &mut Plan) {
            match value {
                smallos_contract::mqtt::mqtt::Error::Refused(value) => {
                    <smallos_contract::mqtt::mqtt::Refusal as Lower>::plan(value, plan)
                }
                smallos_contract::mqtt::mqtt::Error::Disconnected(value) => {
                    <smallos_contract::mqtt::mqtt::Refusal as Lower>::plan(value, plan)
                }
                smallos_contract::mqtt::mqtt::Error::Protocol(value) => {
                    <String as Lower>::plan(value, plan)
                }
                smallos_contract::mqtt::mqtt::Error::NotTaken(value) => {
                    <String as Lower>::plan(value, plan)
                }
                smallos_contract::mqtt::mqtt::Error::Invalid(value) => {
                    <String as Lower>::plan(value, plan)
                }
                _ => {}
            }
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            match value {
                smallos_contract::mqtt::mqtt::Error::Net(value) => {
                    to.discriminant(at, 1, 0)?;
                    <smallos_contract::net::addresses::ErrorCode as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Error::WouldBlock => to.discriminant(at, 1, 1),
                smallos_contract::mqtt::mqtt::Error::Timeout => to.discriminant(at, 1, 2),
                smallos_contract::mqtt::mqtt::Error::Closed => to.discriminant(at, 1, 3),
                smallos_contract::mqtt::mqtt::Error::Refused(value) => {
                    to.discriminant(at, 1, 4)?;
                    <smallos_contract::mqtt::mqtt::Refusal as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Error::Disconnected(value) => {
                    to.discriminant(at, 1, 5)?;
                    <smallos_contract::mqtt::mqtt::Refusal as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Error::Protocol(value) => {
                    to.discriminant(at, 1, 6)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Error::Limit(value) => {
                    to.discriminant(at, 1, 7)?;
                    <smallos_contract::mqtt::mqtt::Limit as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Error::NotTaken(value) => {
                    to.discriminant(at, 1, 8)?;
                    <String as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Error::SessionLost => to.discriminant(at, 1, 9),
                smallos_contract::mqtt::mqtt::Error::Invalid(value) => {
                    to.discriminant(at, 1, 10)?;
                    <String as Lower>::store(value, to, at + 4)
                }
            }
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::Outcome {
        type Value = Self;
        const SIZE: u32 = 36;
        const ALIGN: u32 = 4;
        const FLAT: usize = 9;
    }
    impl Lift for smallos_contract::mqtt::mqtt::Outcome {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            let case = flat.next_u32();
            let mut payload = flat.payload(8);
            Ok(match case {
                0 => Self::Published(<smallos_contract::mqtt::mqtt::ReasonCode as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                1 => Self::Answered(
                    <Vec<smallos_contract::mqtt::mqtt::ReasonCode> as Lift>::lift(
                        from,
                        &mut payload,
                    )?,
                ),
                2 => Self::Failed(<smallos_contract::mqtt::mqtt::Error as Lift>::lift(
                    from,
                    &mut payload,
                )?),
                _ => return Err(Broken::Discriminant),
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(match from.discriminant(at, 1)? {
                0 => Self::Published(<smallos_contract::mqtt::mqtt::ReasonCode as Lift>::load(
                    from,
                    at + 4,
                )?),
                1 => Self::Answered(
                    <Vec<smallos_contract::mqtt::mqtt::ReasonCode> as Lift>::load(from, at + 4)?,
                ),
                2 => Self::Failed(<smallos_contract::mqtt::mqtt::Error as Lift>::load(
                    from,
                    at + 4,
                )?),
                _ => return Err(Broken::Discriminant),
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::Outcome {
        #[allow(clippy::single_match, unreachable_patterns)]
        fn plan(value: &Self, plan: &mut Plan) {
            match value {
                smallos_contract::mqtt::mqtt::Outcome::Answered(value) => {
                    <Vec<smallos_contract::mqtt::mqtt::ReasonCode> as Lower>::plan(value, plan)
                }
                smallos_contract::mqtt::mqtt::Outcome::Failed(value) => {
                    <smallos_contract::mqtt::mqtt::Error as Lower>::plan(value, plan)
                }
                _ => {}
            }
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            match value {
                smallos_contract::mqtt::mqtt::Outcome::Published(value) => {
                    to.discriminant(at, 1, 0)?;
                    <smallos_contract::mqtt::mqtt::ReasonCode as Lower>::store(value, to, at + 4)
                }
                smallos_contract::mqtt::mqtt::Outcome::Answered(value) => {
                    to.discriminant(at, 1, 1)?;
                    <Vec<smallos_contract::mqtt::mqtt::ReasonCode> as Lower>::store(
                        value,
                        to,
                        at + 4,
                    )
                }
                smallos_contract::mqtt::mqtt::Outcome::Failed(value) => {
                    to.discriminant(at, 1, 2)?;
                    <smallos_contract::mqtt::mqtt::Error as Lower>::store(value, to, at + 4)
                }
            }
        }
    }
    impl Abi for smallos_contract::mqtt::mqtt::Answer {
        type Value = Self;
        const SIZE: u32 = 48;
        const ALIGN: u32 = 8;
        const FLAT: usize = 10;
    }
    impl Lift for smallos_contract::mqtt::mqtt::Answer {
        fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {
            Ok(Self {
                id: <u64 as Lift>::lift(from, flat)?,
                outcome: <smallos_contract::mqtt::mqtt::Outcome as Lift>::lift(from, flat)?,
            })
        }
        fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {
            Ok(Self {
                id: <u64 as Lift>::load(from, at)?,
                outcome: <smallos_contract::mqtt::mqtt::Outcome as Lift>::load(from, at + 8)?,
            })
        }
    }
    impl Lower for smallos_contract::mqtt::mqtt::Answer {
        fn plan(value: &Self, plan: &mut Plan) {
            <smallos_contract::mqtt::mqtt::Outcome as Lower>::plan(&value.outcome, plan);
        }
        fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {
            <u64 as Lower>::store(&value.id, to, at)?;
            <smallos_contract::mqtt::mqtt::Outcome as Lower>::store(&value.outcome, to, at + 8)?;
            Ok(())
        }
    }
    impl Handle for smallos_contract::mqtt::mqtt::ClientHandle {
        const RESOURCE: u16 = 11;
        fn from_rep(rep: u32) -> Self {
            Self(rep)
        }
        fn rep(self) -> u32 {
            self.0
        }
    }
    pub(super) fn mqtt_mqtt_client_finish_connect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = match smallos_contract::mqtt::mqtt::Mqtt::client_finish_connect(syscalls, this)
        {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<smallos_contract::mqtt::mqtt::Connected, smallos_contract::mqtt::mqtt::Error>>(result, args[1])
    }
    pub(super) fn mqtt_mqtt_client_subscribe_connect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::mqtt::mqtt::Mqtt::client_subscribe_connect(syscalls, this)?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn mqtt_mqtt_client_start_reconnect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::mqtt::mqtt::Mqtt::client_start_reconnect(syscalls, this)?;
        call.placed::<Result<(), smallos_contract::mqtt::mqtt::Error>>(result, args[1])
    }
    pub(super) fn mqtt_mqtt_client_publish<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let topic = from.flat_str(&mut flat)?;
        let payload = from.flat_bytes(&mut flat)?;
        let qos = <smallos_contract::mqtt::mqtt::Qos as Lift>::lift(&mut from, &mut flat)?;
        let retain = <bool as Lift>::lift(&mut from, &mut flat)?;
        let properties =
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::lift(&mut from, &mut flat)?;
        let result = match smallos_contract::mqtt::mqtt::Mqtt::client_publish(
            syscalls,
            this,
            topic,
            payload,
            qos,
            retain,
            &properties,
        ) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<smallos_contract::mqtt::mqtt::ReasonCode, smallos_contract::mqtt::mqtt::Error>>(result, args[9])
    }
    pub(super) fn mqtt_mqtt_client_start_publish<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let topic = from.flat_str(&mut flat)?;
        let payload = from.flat_bytes(&mut flat)?;
        let qos = <smallos_contract::mqtt::mqtt::Qos as Lift>::lift(&mut from, &mut flat)?;
        let retain = <bool as Lift>::lift(&mut from, &mut flat)?;
        let properties =
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::lift(&mut from, &mut flat)?;
        let result = smallos_contract::mqtt::mqtt::Mqtt::client_start_publish(
            syscalls,
            this,
            topic,
            payload,
            qos,
            retain,
            &properties,
        )?;
        call.placed::<Result<Option<u64>, smallos_contract::mqtt::mqtt::Error>>(result, args[9])
    }
    pub(super) fn mqtt_mqtt_client_subscribe_start<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::mqtt::mqtt::Mqtt::client_subscribe_start(syscalls, this)?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn mqtt_mqtt_client_subscribe<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let subscriptions =
            <Vec<smallos_contract::mqtt::mqtt::Subscription> as Lift>::lift(&mut from, &mut flat)?;
        let properties =
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::lift(&mut from, &mut flat)?;
        let result = match smallos_contract::mqtt::mqtt::Mqtt::client_subscribe(
            syscalls,
            this,
            &subscriptions,
            &properties,
        ) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<
            Vec<smallos_contract::mqtt::mqtt::ReasonCode>,
            smallos_contract::mqtt::mqtt::Error,
        >>(result, args[5])
    }
    pub(super) fn mqtt_mqtt_client_start_subscribe<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let subscriptions =
            <Vec<smallos_contract::mqtt::mqtt::Subscription> as Lift>::lift(&mut from, &mut flat)?;
        let properties =
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::lift(&mut from, &mut flat)?;
        let result = smallos_contract::mqtt::mqtt::Mqtt::client_start_subscribe(
            syscalls,
            this,
            &subscriptions,
            &properties,
        )?;
        call.placed::<Result<u64, smallos_contract::mqtt::mqtt::Error>>(result, args[5])
    }
    pub(super) fn mqtt_mqtt_client_unsubscribe<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let filters = <Vec<String> as Lift>::lift(&mut from, &mut flat)?;
        let properties =
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::lift(&mut from, &mut flat)?;
        let result = match smallos_contract::mqtt::mqtt::Mqtt::client_unsubscribe(
            syscalls,
            this,
            &filters,
            &properties,
        ) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<
            Vec<smallos_contract::mqtt::mqtt::ReasonCode>,
            smallos_contract::mqtt::mqtt::Error,
        >>(result, args[5])
    }
    pub(super) fn mqtt_mqtt_client_start_unsubscribe<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let filters = <Vec<String> as Lift>::lift(&mut from, &mut flat)?;
        let properties =
            <Vec<smallos_contract::mqtt::mqtt::Property> as Lift>::lift(&mut from, &mut flat)?;
        let result = smallos_contract::mqtt::mqtt::Mqtt::client_start_unsubscribe(
            syscalls,
            this,
            &filters,
            &properties,
        )?;
        call.placed::<Result<u64, smallos_contract::mqtt::mqtt::Error>>(result, args[5])
    }
    pub(super) fn mqtt_mqtt_client_answers<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = match smallos_contract::mqtt::mqtt::Mqtt::client_answers(syscalls, this) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<Vec<smallos_contract::mqtt::mqtt::Answer>, smallos_contract::mqtt::mqtt::Error>>(result, args[1])
    }
    pub(super) fn mqtt_mqtt_client_try_answers<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::mqtt::mqtt::Mqtt::client_try_answers(syscalls, this)?;
        call.placed::<Result<Vec<smallos_contract::mqtt::mqtt::Answer>, smallos_contract::mqtt::mqtt::Error>>(result, args[1])
    }
    pub(super) fn mqtt_mqtt_client_subscribe_answers<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::mqtt::mqtt::Mqtt::client_subscribe_answers(syscalls, this)?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn mqtt_mqtt_client_receive<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = match smallos_contract::mqtt::mqtt::Mqtt::client_receive(syscalls, this) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<smallos_contract::mqtt::mqtt::Message, smallos_contract::mqtt::mqtt::Error>>(result, args[1])
    }
    pub(super) fn mqtt_mqtt_client_try_receive<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::mqtt::mqtt::Mqtt::client_try_receive(syscalls, this)?;
        call.placed::<Result<smallos_contract::mqtt::mqtt::Message, smallos_contract::mqtt::mqtt::Error>>(result, args[1])
    }
    pub(super) fn mqtt_mqtt_client_subscribe_receive<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result = smallos_contract::mqtt::mqtt::Mqtt::client_subscribe_receive(syscalls, this)?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn mqtt_mqtt_client_start_disconnect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let with_will = <bool as Lift>::lift(&mut from, &mut flat)?;
        let session_expiry = <Option<u32> as Lift>::lift(&mut from, &mut flat)?;
        let result = smallos_contract::mqtt::mqtt::Mqtt::client_start_disconnect(
            syscalls,
            this,
            with_will,
            session_expiry,
        )?;
        call.placed::<Result<(), smallos_contract::mqtt::mqtt::Error>>(result, args[4])
    }
    pub(super) fn mqtt_mqtt_client_finish_disconnect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            match smallos_contract::mqtt::mqtt::Mqtt::client_finish_disconnect(syscalls, this) {
                Poll::Ready(result) => result?,
                Poll::Pending => return Ok(Answer::Wait),
            };
        call.placed::<Result<(), smallos_contract::mqtt::mqtt::Error>>(result, args[1])
    }
    pub(super) fn mqtt_mqtt_client_subscribe_disconnect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let this = <Borrow<smallos_contract::mqtt::mqtt::ClientHandle> as Lift>::lift(
            &mut from, &mut flat,
        )?;
        let result =
            smallos_contract::mqtt::mqtt::Mqtt::client_subscribe_disconnect(syscalls, this)?;
        call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
    }
    pub(super) fn mqtt_mqtt_connect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        call.begin_wait(syscalls);
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let at = from.place(flat.next_u32(), 176, 8)?;
        let options = <smallos_contract::mqtt::mqtt::ConnectOptions as Lift>::load(&mut from, at)?;
        let result = match smallos_contract::mqtt::mqtt::Mqtt::connect(syscalls, &options) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
        call.placed::<Result<
            Own<smallos_contract::mqtt::mqtt::ClientHandle>,
            smallos_contract::mqtt::mqtt::Error,
        >>(result, args[1])
    }
    pub(super) fn mqtt_mqtt_start_connect<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let mut from = call.lifter();
        let mut flat = Flat::new(args);
        let at = from.place(flat.next_u32(), 176, 8)?;
        let options = <smallos_contract::mqtt::mqtt::ConnectOptions as Lift>::load(&mut from, at)?;
        let result = smallos_contract::mqtt::mqtt::Mqtt::start_connect(syscalls, &options)?;
        call.placed::<Result<
            Own<smallos_contract::mqtt::mqtt::ClientHandle>,
            smallos_contract::mqtt::mqtt::Error,
        >>(result, args[1])
    }
    pub(super) fn mqtt_mqtt_drop_client<S: Syscalls>(
        call: &mut Call<'_>,
        syscalls: &mut S,
        args: &[u64],
    ) -> Outcome {
        let handle = call.dropped::<smallos_contract::mqtt::mqtt::ClientHandle>(args)?;
        smallos_contract::mqtt::mqtt::Mqtt::drop_client(syscalls, handle)?;
        Ok(Answer::Done(0))
    }
}
fn link_i_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>, a0: u32| -> Result<(), Error> {
            enter(caller, interface, import, &[u64::from(a0)]).map(|_| ())
        },
    )
}
fn link_i_i<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>, a0: u32| -> Result<u32, Error> {
            enter(caller, interface, import, &[u64::from(a0)]).map(|bits| bits as u32)
        },
    )
}
fn link_iii_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>, a0: u32, a1: u32, a2: u32| -> Result<(), Error> {
            enter(
                caller,
                interface,
                import,
                &[u64::from(a0), u64::from(a1), u64::from(a2)],
            )
            .map(|_| ())
        },
    )
}
fn link_none_l<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>| -> Result<u64, Error> {
            enter(caller, interface, import, &[])
        },
    )
}
fn link_li_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>, a0: u64, a1: u32| -> Result<(), Error> {
            enter(caller, interface, import, &[a0, u64::from(a1)]).map(|_| ())
        },
    )
}
fn link_l_i<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>, a0: u64| -> Result<u32, Error> {
            enter(caller, interface, import, &[a0]).map(|bits| bits as u32)
        },
    )
}
fn link_none_i<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>| -> Result<u32, Error> {
            enter(caller, interface, import, &[]).map(|bits| bits as u32)
        },
    )
}
fn link_ii_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>, a0: u32, a1: u32| -> Result<(), Error> {
            enter(caller, interface, import, &[u64::from(a0), u64::from(a1)]).map(|_| ())
        },
    )
}
fn link_none_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>| -> Result<(), Error> {
            enter(caller, interface, import, &[]).map(|_| ())
        },
    )
}
fn link_iiiiiii_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>,
              a0: u32,
              a1: u32,
              a2: u32,
              a3: u32,
              a4: u32,
              a5: u32,
              a6: u32|
              -> Result<(), Error> {
            enter(
                caller,
                interface,
                import,
                &[
                    u64::from(a0),
                    u64::from(a1),
                    u64::from(a2),
                    u64::from(a3),
                    u64::from(a4),
                    u64::from(a5),
                    u64::from(a6),
                ],
            )
            .map(|_| ())
        },
    )
}
fn link_iiii_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>,
              a0: u32,
              a1: u32,
              a2: u32,
              a3: u32|
              -> Result<(), Error> {
            enter(
                caller,
                interface,
                import,
                &[u64::from(a0), u64::from(a1), u64::from(a2), u64::from(a3)],
            )
            .map(|_| ())
        },
    )
}
fn link_iiiii_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>,
              a0: u32,
              a1: u32,
              a2: u32,
              a3: u32,
              a4: u32|
              -> Result<(), Error> {
            enter(
                caller,
                interface,
                import,
                &[
                    u64::from(a0),
                    u64::from(a1),
                    u64::from(a2),
                    u64::from(a3),
                    u64::from(a4),
                ],
            )
            .map(|_| ())
        },
    )
}
fn link_iiiiiiiiiiii_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>,
              a0: u32,
              a1: u32,
              a2: u32,
              a3: u32,
              a4: u32,
              a5: u32,
              a6: u32,
              a7: u32,
              a8: u32,
              a9: u32,
              a10: u32,
              a11: u32|
              -> Result<(), Error> {
            enter(
                caller,
                interface,
                import,
                &[
                    u64::from(a0),
                    u64::from(a1),
                    u64::from(a2),
                    u64::from(a3),
                    u64::from(a4),
                    u64::from(a5),
                    u64::from(a6),
                    u64::from(a7),
                    u64::from(a8),
                    u64::from(a9),
                    u64::from(a10),
                    u64::from(a11),
                ],
            )
            .map(|_| ())
        },
    )
}
fn link_iiiiiiiiiiiiii_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>,
              a0: u32,
              a1: u32,
              a2: u32,
              a3: u32,
              a4: u32,
              a5: u32,
              a6: u32,
              a7: u32,
              a8: u32,
              a9: u32,
              a10: u32,
              a11: u32,
              a12: u32,
              a13: u32|
              -> Result<(), Error> {
            enter(
                caller,
                interface,
                import,
                &[
                    u64::from(a0),
                    u64::from(a1),
                    u64::from(a2),
                    u64::from(a3),
                    u64::from(a4),
                    u64::from(a5),
                    u64::from(a6),
                    u64::from(a7),
                    u64::from(a8),
                    u64::from(a9),
                    u64::from(a10),
                    u64::from(a11),
                    u64::from(a12),
                    u64::from(a13),
                ],
            )
            .map(|_| ())
        },
    )
}
fn link_iiiiiiiiiii_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>,
              a0: u32,
              a1: u32,
              a2: u32,
              a3: u32,
              a4: u32,
              a5: u32,
              a6: u32,
              a7: u32,
              a8: u32,
              a9: u32,
              a10: u32|
              -> Result<(), Error> {
            enter(
                caller,
                interface,
                import,
                &[
                    u64::from(a0),
                    u64::from(a1),
                    u64::from(a2),
                    u64::from(a3),
                    u64::from(a4),
                    u64::from(a5),
                    u64::from(a6),
                    u64::from(a7),
                    u64::from(a8),
                    u64::from(a9),
                    u64::from(a10),
                ],
            )
            .map(|_| ())
        },
    )
}
#[cfg(feature = "mqtt")]
fn link_iiiiiiiiii_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>,
              a0: u32,
              a1: u32,
              a2: u32,
              a3: u32,
              a4: u32,
              a5: u32,
              a6: u32,
              a7: u32,
              a8: u32,
              a9: u32|
              -> Result<(), Error> {
            enter(
                caller,
                interface,
                import,
                &[
                    u64::from(a0),
                    u64::from(a1),
                    u64::from(a2),
                    u64::from(a3),
                    u64::from(a4),
                    u64::from(a5),
                    u64::from(a6),
                    u64::from(a7),
                    u64::from(a8),
                    u64::from(a9),
                ],
            )
            .map(|_| ())
        },
    )
}
#[cfg(any(feature = "mqtt", feature = "redis"))]
fn link_iiiiii_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>,
              a0: u32,
              a1: u32,
              a2: u32,
              a3: u32,
              a4: u32,
              a5: u32|
              -> Result<(), Error> {
            enter(
                caller,
                interface,
                import,
                &[
                    u64::from(a0),
                    u64::from(a1),
                    u64::from(a2),
                    u64::from(a3),
                    u64::from(a4),
                    u64::from(a5),
                ],
            )
            .map(|_| ())
        },
    )
}
#[cfg(feature = "web")]
fn link_iiiiiiiiliiili_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>,
              a0: u32,
              a1: u32,
              a2: u32,
              a3: u32,
              a4: u32,
              a5: u32,
              a6: u32,
              a7: u32,
              a8: u64,
              a9: u32,
              a10: u32,
              a11: u32,
              a12: u64,
              a13: u32|
              -> Result<(), Error> {
            enter(
                caller,
                interface,
                import,
                &[
                    u64::from(a0),
                    u64::from(a1),
                    u64::from(a2),
                    u64::from(a3),
                    u64::from(a4),
                    u64::from(a5),
                    u64::from(a6),
                    u64::from(a7),
                    a8,
                    u64::from(a9),
                    u64::from(a10),
                    u64::from(a11),
                    a12,
                    u64::from(a13),
                ],
            )
            .map(|_| ())
        },
    )
}
#[cfg(feature = "web")]
fn link_iiiiili_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>,
              a0: u32,
              a1: u32,
              a2: u32,
              a3: u32,
              a4: u32,
              a5: u64,
              a6: u32|
              -> Result<(), Error> {
            enter(
                caller,
                interface,
                import,
                &[
                    u64::from(a0),
                    u64::from(a1),
                    u64::from(a2),
                    u64::from(a3),
                    u64::from(a4),
                    a5,
                    u64::from(a6),
                ],
            )
            .map(|_| ())
        },
    )
}
#[cfg(feature = "web")]
fn link_iiiiiiililiii_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>,
              a0: u32,
              a1: u32,
              a2: u32,
              a3: u32,
              a4: u32,
              a5: u32,
              a6: u32,
              a7: u64,
              a8: u32,
              a9: u64,
              a10: u32,
              a11: u32,
              a12: u32|
              -> Result<(), Error> {
            enter(
                caller,
                interface,
                import,
                &[
                    u64::from(a0),
                    u64::from(a1),
                    u64::from(a2),
                    u64::from(a3),
                    u64::from(a4),
                    u64::from(a5),
                    u64::from(a6),
                    a7,
                    u64::from(a8),
                    a9,
                    u64::from(a10),
                    u64::from(a11),
                    u64::from(a12),
                ],
            )
            .map(|_| ())
        },
    )
}
#[cfg(feature = "web")]
fn link_iililililiiili_none<S: 'static>(
    store: &mut Store<State<S>>,
    interface: &'static Interface<S>,
    import: &'static Import<S>,
) -> Func {
    Func::wrap(
        store,
        move |caller: Caller<'_, State<S>>,
              a0: u32,
              a1: u32,
              a2: u64,
              a3: u32,
              a4: u64,
              a5: u32,
              a6: u64,
              a7: u32,
              a8: u64,
              a9: u32,
              a10: u32,
              a11: u32,
              a12: u64,
              a13: u32|
              -> Result<(), Error> {
            enter(
                caller,
                interface,
                import,
                &[
                    u64::from(a0),
                    u64::from(a1),
                    a2,
                    u64::from(a3),
                    a4,
                    u64::from(a5),
                    a6,
                    u64::from(a7),
                    a8,
                    u64::from(a9),
                    u64::from(a10),
                    u64::from(a11),
                    a12,
                    u64::from(a13),
                ],
            )
            .map(|_| ())
        },
    )
}
