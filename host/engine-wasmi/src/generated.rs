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
        <Option<smallos_contract::net::tls::TlsOptions> as Lower>::store(&value.tls, to, at + 12)?;
        <Option<String> as Lower>::store(&value.user, to, at + 48)?;
        <Option<String> as Lower>::store(&value.password, to, at + 60)?;
        <u32 as Lower>::store(&value.database, to, at + 72)?;
        <smallos_contract::redis::redis::Protocol as Lower>::store(&value.protocol, to, at + 76)?;
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
    const RESOURCE: u16 = 5;
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
            id: "smallos:net/addresses@0.1.0",
            functions: &[],
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
        Interface {
            id: "smallos:web/types@0.1.0",
            functions: &[],
        },
        Interface {
            id: "smallos:redis/redis@0.1.0",
            functions: &[
                Import {
                    name: "[method]connection.finish-connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis_redis_connection_finish_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]connection.subscribe-connect",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: redis_redis_connection_subscribe_connect::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]connection.command",
                    params: &[ValType::I32, ValType::I32, ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis_redis_connection_command::<S>,
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
                    call: redis_redis_connection_send::<S>,
                    link: link_iiiiii_none::<S>,
                },
                Import {
                    name: "[method]connection.subscribe-send",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: redis_redis_connection_subscribe_send::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]connection.receive",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis_redis_connection_receive::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]connection.try-receive",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis_redis_connection_try_receive::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]connection.subscribe-receive",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: redis_redis_connection_subscribe_receive::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "[method]connection.next-message",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis_redis_connection_next_message::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]connection.try-next-message",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis_redis_connection_try_next_message::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[method]connection.subscribe-message",
                    params: &[ValType::I32],
                    result: Some(ValType::I32),
                    allocates: false,
                    call: redis_redis_connection_subscribe_message::<S>,
                    link: link_i_i::<S>,
                },
                Import {
                    name: "connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis_redis_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "start-connect",
                    params: &[ValType::I32, ValType::I32],
                    result: None,
                    allocates: true,
                    call: redis_redis_start_connect::<S>,
                    link: link_ii_none::<S>,
                },
                Import {
                    name: "[resource-drop]connection",
                    params: &[ValType::I32],
                    result: None,
                    allocates: false,
                    call: redis_redis_drop_connection::<S>,
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
fn redis_redis_connection_finish_connect<S: Syscalls>(
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
        match smallos_contract::redis::redis::Redis::connection_finish_connect(syscalls, this) {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
    call.placed::<Result<(), smallos_contract::redis::redis::Error>>(result, args[1])
}
fn redis_redis_connection_subscribe_connect<S: Syscalls>(
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
fn redis_redis_connection_command<S: Syscalls>(
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
    let result =
        match smallos_contract::redis::redis::Redis::connection_command(syscalls, this, &arguments)
        {
            Poll::Ready(result) => result?,
            Poll::Pending => return Ok(Answer::Wait),
        };
    call.placed::<Result<smallos_contract::redis::redis::Values, smallos_contract::redis::redis::Error>>(result, args[3])
}
fn redis_redis_connection_send<S: Syscalls>(
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
    let result =
        smallos_contract::redis::redis::Redis::connection_send(syscalls, this, &lengths, bytes)?;
    call.placed::<Result<u32, smallos_contract::redis::redis::Error>>(result, args[5])
}
fn redis_redis_connection_subscribe_send<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let this = <Borrow<smallos_contract::redis::redis::ConnectionHandle> as Lift>::lift(
        &mut from, &mut flat,
    )?;
    let result = smallos_contract::redis::redis::Redis::connection_subscribe_send(syscalls, this)?;
    call.direct::<Own<smallos_contract::kernel::poll::PollableHandle>>(&result)
}
fn redis_redis_connection_receive<S: Syscalls>(
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
    let result = match smallos_contract::redis::redis::Redis::connection_receive(syscalls, this) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<smallos_contract::redis::redis::Values, smallos_contract::redis::redis::Error>>(result, args[1])
}
fn redis_redis_connection_try_receive<S: Syscalls>(
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
fn redis_redis_connection_subscribe_receive<S: Syscalls>(
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
fn redis_redis_connection_next_message<S: Syscalls>(
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
fn redis_redis_connection_try_next_message<S: Syscalls>(
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
fn redis_redis_connection_subscribe_message<S: Syscalls>(
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
fn redis_redis_connect<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    call.begin_wait(syscalls);
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let at = from.place(flat.next_u32(), 128, 8)?;
    let options = <smallos_contract::redis::redis::ConnectOptions as Lift>::load(&mut from, at)?;
    let result = match smallos_contract::redis::redis::Redis::connect(syscalls, &options) {
        Poll::Ready(result) => result?,
        Poll::Pending => return Ok(Answer::Wait),
    };
    call.placed::<Result<
        Own<smallos_contract::redis::redis::ConnectionHandle>,
        smallos_contract::redis::redis::Error,
    >>(result, args[1])
}
fn redis_redis_start_connect<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let mut from = call.lifter();
    let mut flat = Flat::new(args);
    let at = from.place(flat.next_u32(), 128, 8)?;
    let options = <smallos_contract::redis::redis::ConnectOptions as Lift>::load(&mut from, at)?;
    let result = smallos_contract::redis::redis::Redis::start_connect(syscalls, &options)?;
    call.placed::<Result<
        Own<smallos_contract::redis::redis::ConnectionHandle>,
        smallos_contract::redis::redis::Error,
    >>(result, args[1])
}
fn redis_redis_drop_connection<S: Syscalls>(
    call: &mut Call<'_>,
    syscalls: &mut S,
    args: &[u64],
) -> Outcome {
    let handle = call.dropped::<smallos_contract::redis::redis::ConnectionHandle>(args)?;
    smallos_contract::redis::redis::Redis::drop_connection(syscalls, handle)?;
    Ok(Answer::Done(0))
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
