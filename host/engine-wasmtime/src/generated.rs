// Generated from wit/ by `cargo xtask bindings`. Don't edit: edit wit/.

use crate::glue::{State, call, wait};
use smallos_contract::Syscalls;
use wasmtime::component::{Linker, Resource, ResourceType};
use wasmtime::{Result, StoreContextMut};

/// Tells wasmtime's handles of this kind from others.
enum Pollable {}
/// Tells wasmtime's handles of this kind from others.
enum TcpStream {}
/// Tells wasmtime's handles of this kind from others.
enum TcpListener {}
/// Tells wasmtime's handles of this kind from others.
enum UdpSocket {}
/// Tells wasmtime's handles of this kind from others.
enum Lookup {}
/// Puts every interface of the contract into the linker.
pub(crate) fn add_to_linker<S: Syscalls + Send + 'static>(
    linker: &mut Linker<State<S>>,
) -> Result<()> {
    kernel_poll(linker)?;
    kernel_time(linker)?;
    kernel_tasks(linker)?;
    kernel_signals(linker)?;
    system_console(linker)?;
    system_log(linker)?;
    system_random(linker)?;
    system_environment(linker)?;
    net_addresses(linker)?;
    net_tcp(linker)?;
    net_udp(linker)?;
    net_names(linker)?;
    Ok(())
}
fn kernel_poll<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::kernel::poll::ID)?;
    instance.resource(
        "pollable",
        ResourceType::host::<Pollable>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                s.drop_pollable(smallos_contract::kernel::poll::PollableHandle(rep))
            })
        },
    )?;
    instance.func_wrap(
        "[method]pollable.ready",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<Pollable>,)| {
            let result = call(&mut store, |s| {
                s.pollable_ready(smallos_contract::kernel::poll::PollableHandle(this.rep()))
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "[method]pollable.block",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<Pollable>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    s.pollable_block(smallos_contract::kernel::poll::PollableHandle(this.rep()))
                })
                .await?;
                Ok(result)
            })
        },
    )?;
    instance.func_wrap_async(
        "poll",
        |mut store: StoreContextMut<'_, State<S>>, (pollables,): (Vec<Resource<Pollable>>,)| {
            Box::new(async move {
                let pollables: Vec<_> = pollables
                    .iter()
                    .map(|handle| smallos_contract::kernel::poll::PollableHandle(handle.rep()))
                    .collect();
                let result = wait(&mut store, |s| s.poll(&pollables)).await?;
                Ok((result,))
            })
        },
    )?;
    Ok(())
}
fn kernel_time<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::kernel::time::ID)?;
    instance.func_wrap("now", |mut store: StoreContextMut<'_, State<S>>, (): ()| {
        let result = call(&mut store, |s| s.now())?;
        Ok((result,))
    })?;
    instance.func_wrap(
        "wall-clock",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| s.wall_clock())?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "sleep",
        |mut store: StoreContextMut<'_, State<S>>,
         (duration,): (smallos_contract::kernel::time::Duration,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| s.sleep(duration)).await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "subscribe-sleep",
        |mut store: StoreContextMut<'_, State<S>>,
         (duration,): (smallos_contract::kernel::time::Duration,)| {
            let result = call(&mut store, |s| s.subscribe_sleep(duration))?;
            Ok((result.map(|handle| Resource::<Pollable>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "subscribe-instant",
        |mut store: StoreContextMut<'_, State<S>>,
         (when,): (smallos_contract::kernel::time::Instant,)| {
            let result = call(&mut store, |s| s.subscribe_instant(when))?;
            Ok((Resource::<Pollable>::new_own(result.0),))
        },
    )?;
    Ok(())
}
fn kernel_tasks<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::kernel::tasks::ID)?;
    instance.func_wrap(
        "current",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| s.current())?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "spawn",
        |mut store: StoreContextMut<'_, State<S>>,
         (options,): (smallos_contract::kernel::tasks::SpawnOptions,)| {
            let result = call(&mut store, |s| s.spawn(&options))?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "join",
        |mut store: StoreContextMut<'_, State<S>>,
         (task,): (smallos_contract::kernel::tasks::Pid,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| s.join(task)).await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "subscribe-join",
        |mut store: StoreContextMut<'_, State<S>>,
         (task,): (smallos_contract::kernel::tasks::Pid,)| {
            let result = call(&mut store, |s| s.subscribe_join(task))?;
            Ok((result.map(|handle| Resource::<Pollable>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap_async(
        "join-all",
        |mut store: StoreContextMut<'_, State<S>>,
         (tasks,): (Vec<smallos_contract::kernel::tasks::Pid>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| s.join_all(&tasks)).await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "kill",
        |mut store: StoreContextMut<'_, State<S>>,
         (task, descendants): (smallos_contract::kernel::tasks::Pid, bool)| {
            let result = call(&mut store, |s| s.kill(task, descendants))?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "yield",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            Box::new(async move {
                let result = wait(&mut store, |s| s.yield_()).await?;
                Ok(result)
            })
        },
    )?;
    instance.func_wrap(
        "tasks",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| s.tasks())?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "info",
        |mut store: StoreContextMut<'_, State<S>>,
         (task,): (smallos_contract::kernel::tasks::Pid,)| {
            let result = call(&mut store, |s| s.info(task))?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "children",
        |mut store: StoreContextMut<'_, State<S>>,
         (task,): (smallos_contract::kernel::tasks::Pid,)| {
            let result = call(&mut store, |s| s.children(task))?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "set-priority",
        |mut store: StoreContextMut<'_, State<S>>,
         (task, priority): (
            smallos_contract::kernel::tasks::Pid,
            smallos_contract::kernel::tasks::Priority,
        )| {
            let result = call(&mut store, |s| s.set_priority(task, priority))?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "set-watcher",
        |mut store: StoreContextMut<'_, State<S>>,
         (task, watcher): (smallos_contract::kernel::tasks::Pid, bool)| {
            let result = call(&mut store, |s| s.set_watcher(task, watcher))?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "panic",
        |mut store: StoreContextMut<'_, State<S>>,
         (message, location): (
            String,
            Option<smallos_contract::kernel::tasks::PanicLocation>,
        )| {
            let result = call(&mut store, |s| s.panic(&message, &location))?;
            Ok(result)
        },
    )?;
    Ok(())
}
fn kernel_signals<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::kernel::signals::ID)?;
    instance.func_wrap(
        "send",
        |mut store: StoreContextMut<'_, State<S>>,
         (task, slot): (smallos_contract::kernel::tasks::Pid, u8)| {
            let result = call(&mut store, |s| s.send(task, slot))?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "wait",
        |mut store: StoreContextMut<'_, State<S>>,
         (set,): (smallos_contract::kernel::signals::Slots,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| s.wait(set)).await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "subscribe-wait",
        |mut store: StoreContextMut<'_, State<S>>,
         (set,): (smallos_contract::kernel::signals::Slots,)| {
            let result = call(&mut store, |s| s.subscribe_wait(set))?;
            Ok((result.map(|handle| Resource::<Pollable>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "pending",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| s.pending())?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "clear",
        |mut store: StoreContextMut<'_, State<S>>,
         (set,): (smallos_contract::kernel::signals::Slots,)| {
            let result = call(&mut store, |s| s.clear(set))?;
            Ok((result,))
        },
    )?;
    Ok(())
}
fn system_console<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::system::console::ID)?;
    instance.func_wrap_async(
        "write",
        |mut store: StoreContextMut<'_, State<S>>,
         (to, bytes): (smallos_contract::system::console::Output, Vec<u8>)| {
            Box::new(async move {
                let result = wait(&mut store, |s| s.write(to, &bytes)).await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "subscribe-write",
        |mut store: StoreContextMut<'_, State<S>>,
         (to,): (smallos_contract::system::console::Output,)| {
            let result = call(&mut store, |s| s.subscribe_write(to))?;
            Ok((Resource::<Pollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "read",
        |mut store: StoreContextMut<'_, State<S>>, (max,): (u32,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| s.read(max)).await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "subscribe-read",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| s.subscribe_read())?;
            Ok((result.map(|handle| Resource::<Pollable>::new_own(handle.0)),))
        },
    )?;
    Ok(())
}
fn system_log<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::system::log::ID)?;
    instance.func_wrap("log", |mut store: StoreContextMut<'_, State<S>>, (level, context, message,): (smallos_contract::system::log::Level, String, String,)| {  let result = call(&mut store, |s| s.log(level, &context, &message))?; Ok(result) })?;
    instance.func_wrap(
        "threshold",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| s.threshold())?;
            Ok((result,))
        },
    )?;
    Ok(())
}
fn system_random<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::system::random::ID)?;
    instance.func_wrap(
        "get-random-bytes",
        |mut store: StoreContextMut<'_, State<S>>, (len,): (u32,)| {
            let result = call(&mut store, |s| s.get_random_bytes(len))?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "get-random-u64",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| s.get_random_u64())?;
            Ok((result,))
        },
    )?;
    Ok(())
}
fn system_environment<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::system::environment::ID)?;
    instance.func_wrap(
        "get-arguments",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| s.get_arguments())?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "get-environment",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| s.get_environment())?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "get",
        |mut store: StoreContextMut<'_, State<S>>, (key,): (String,)| {
            let result = call(&mut store, |s| s.get(&key))?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "get-all",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| s.get_all())?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "name",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| s.name())?;
            Ok((result,))
        },
    )?;
    Ok(())
}
fn net_addresses<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::net::addresses::ID)?;
    Ok(())
}
fn net_tcp<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::net::tcp::ID)?;
    instance.resource(
        "tcp-stream",
        ResourceType::host::<TcpStream>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                s.drop_tcp_stream(smallos_contract::net::tcp::TcpStreamHandle(rep))
            })
        },
    )?;
    instance.resource(
        "tcp-listener",
        ResourceType::host::<TcpListener>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                s.drop_tcp_listener(smallos_contract::net::tcp::TcpListenerHandle(rep))
            })
        },
    )?;
    instance.func_wrap_async(
        "[method]tcp-stream.finish-connect",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<TcpStream>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    s.tcp_stream_finish_connect(smallos_contract::net::tcp::TcpStreamHandle(
                        this.rep(),
                    ))
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.subscribe-connect",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<TcpStream>,)| {
            let result = call(&mut store, |s| {
                s.tcp_stream_subscribe_connect(smallos_contract::net::tcp::TcpStreamHandle(
                    this.rep(),
                ))
            })?;
            Ok((Resource::<Pollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "[method]tcp-stream.read",
        |mut store: StoreContextMut<'_, State<S>>, (this, max): (Resource<TcpStream>, u32)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    s.tcp_stream_read(smallos_contract::net::tcp::TcpStreamHandle(this.rep()), max)
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.try-read",
        |mut store: StoreContextMut<'_, State<S>>, (this, max): (Resource<TcpStream>, u32)| {
            let result = call(&mut store, |s| {
                s.tcp_stream_try_read(smallos_contract::net::tcp::TcpStreamHandle(this.rep()), max)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.subscribe-read",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<TcpStream>,)| {
            let result = call(&mut store, |s| {
                s.tcp_stream_subscribe_read(smallos_contract::net::tcp::TcpStreamHandle(this.rep()))
            })?;
            Ok((Resource::<Pollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "[method]tcp-stream.write",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, bytes): (Resource<TcpStream>, Vec<u8>)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    s.tcp_stream_write(
                        smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                        &bytes,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.try-write",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, bytes): (Resource<TcpStream>, Vec<u8>)| {
            let result = call(&mut store, |s| {
                s.tcp_stream_try_write(
                    smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                    &bytes,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.subscribe-write",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<TcpStream>,)| {
            let result = call(&mut store, |s| {
                s.tcp_stream_subscribe_write(smallos_contract::net::tcp::TcpStreamHandle(
                    this.rep(),
                ))
            })?;
            Ok((Resource::<Pollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.shutdown",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, direction): (Resource<TcpStream>, smallos_contract::net::tcp::Direction)| {
            let result = call(&mut store, |s| {
                s.tcp_stream_shutdown(
                    smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                    direction,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.set-option",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, option): (
            Resource<TcpStream>,
            smallos_contract::net::tcp::StreamOption,
        )| {
            let result = call(&mut store, |s| {
                s.tcp_stream_set_option(
                    smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                    option,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.local-address",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<TcpStream>,)| {
            let result = call(&mut store, |s| {
                s.tcp_stream_local_address(smallos_contract::net::tcp::TcpStreamHandle(this.rep()))
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.peer-address",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<TcpStream>,)| {
            let result = call(&mut store, |s| {
                s.tcp_stream_peer_address(smallos_contract::net::tcp::TcpStreamHandle(this.rep()))
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "[method]tcp-listener.accept",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<TcpListener>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    s.tcp_listener_accept(smallos_contract::net::tcp::TcpListenerHandle(this.rep()))
                })
                .await?;
                Ok((result.map(|handle| Resource::<TcpStream>::new_own(handle.0)),))
            })
        },
    )?;
    instance.func_wrap(
        "[method]tcp-listener.try-accept",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<TcpListener>,)| {
            let result = call(&mut store, |s| {
                s.tcp_listener_try_accept(smallos_contract::net::tcp::TcpListenerHandle(this.rep()))
            })?;
            Ok((result.map(|handle| Resource::<TcpStream>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-listener.subscribe-accept",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<TcpListener>,)| {
            let result = call(&mut store, |s| {
                s.tcp_listener_subscribe_accept(smallos_contract::net::tcp::TcpListenerHandle(
                    this.rep(),
                ))
            })?;
            Ok((Resource::<Pollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-listener.local-address",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<TcpListener>,)| {
            let result = call(&mut store, |s| {
                s.tcp_listener_local_address(smallos_contract::net::tcp::TcpListenerHandle(
                    this.rep(),
                ))
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "connect",
        |mut store: StoreContextMut<'_, State<S>>, (host, port): (String, u16)| {
            Box::new(async move {
                let result = wait(&mut store, |s| s.connect(&host, port)).await?;
                Ok((result.map(|handle| Resource::<TcpStream>::new_own(handle.0)),))
            })
        },
    )?;
    instance.func_wrap(
        "start-connect",
        |mut store: StoreContextMut<'_, State<S>>, (host, port): (String, u16)| {
            let result = call(&mut store, |s| s.start_connect(&host, port))?;
            Ok((result.map(|handle| Resource::<TcpStream>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "listen",
        |mut store: StoreContextMut<'_, State<S>>,
         (address, backlog): (smallos_contract::net::addresses::SocketAddress, u32)| {
            let result = call(&mut store, |s| s.listen(address, backlog))?;
            Ok((result.map(|handle| Resource::<TcpListener>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "give",
        |mut store: StoreContextMut<'_, State<S>>,
         (connection, to): (Resource<TcpStream>, smallos_contract::kernel::tasks::Pid)| {
            let result = call(&mut store, |s| {
                s.give(
                    smallos_contract::net::tcp::TcpStreamHandle(connection.rep()),
                    to,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "take",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            Box::new(async move {
                let result = wait(&mut store, |s| s.take()).await?;
                Ok((result.map(|handle| Resource::<TcpStream>::new_own(handle.0)),))
            })
        },
    )?;
    instance.func_wrap(
        "try-take",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| s.try_take())?;
            Ok((result.map(|handle| Resource::<TcpStream>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "subscribe-take",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| s.subscribe_take())?;
            Ok((Resource::<Pollable>::new_own(result.0),))
        },
    )?;
    Ok(())
}
fn net_udp<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::net::udp::ID)?;
    instance.resource(
        "udp-socket",
        ResourceType::host::<UdpSocket>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                s.drop_udp_socket(smallos_contract::net::udp::UdpSocketHandle(rep))
            })
        },
    )?;
    instance.func_wrap_async(
        "[method]udp-socket.receive",
        |mut store: StoreContextMut<'_, State<S>>, (this, max): (Resource<UdpSocket>, u32)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    s.udp_socket_receive(
                        smallos_contract::net::udp::UdpSocketHandle(this.rep()),
                        max,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]udp-socket.try-receive",
        |mut store: StoreContextMut<'_, State<S>>, (this, max): (Resource<UdpSocket>, u32)| {
            let result = call(&mut store, |s| {
                s.udp_socket_try_receive(
                    smallos_contract::net::udp::UdpSocketHandle(this.rep()),
                    max,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]udp-socket.subscribe-receive",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<UdpSocket>,)| {
            let result = call(&mut store, |s| {
                s.udp_socket_subscribe_receive(smallos_contract::net::udp::UdpSocketHandle(
                    this.rep(),
                ))
            })?;
            Ok((Resource::<Pollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "[method]udp-socket.send-to",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, bytes, to): (
            Resource<UdpSocket>,
            Vec<u8>,
            smallos_contract::net::addresses::SocketAddress,
        )| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    s.udp_socket_send_to(
                        smallos_contract::net::udp::UdpSocketHandle(this.rep()),
                        &bytes,
                        to,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]udp-socket.try-send-to",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, bytes, to): (
            Resource<UdpSocket>,
            Vec<u8>,
            smallos_contract::net::addresses::SocketAddress,
        )| {
            let result = call(&mut store, |s| {
                s.udp_socket_try_send_to(
                    smallos_contract::net::udp::UdpSocketHandle(this.rep()),
                    &bytes,
                    to,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]udp-socket.subscribe-send",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<UdpSocket>,)| {
            let result = call(&mut store, |s| {
                s.udp_socket_subscribe_send(smallos_contract::net::udp::UdpSocketHandle(this.rep()))
            })?;
            Ok((Resource::<Pollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]udp-socket.set-option",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, option): (Resource<UdpSocket>, smallos_contract::net::udp::UdpOption)| {
            let result = call(&mut store, |s| {
                s.udp_socket_set_option(
                    smallos_contract::net::udp::UdpSocketHandle(this.rep()),
                    option,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]udp-socket.local-address",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<UdpSocket>,)| {
            let result = call(&mut store, |s| {
                s.udp_socket_local_address(smallos_contract::net::udp::UdpSocketHandle(this.rep()))
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "bind",
        |mut store: StoreContextMut<'_, State<S>>,
         (address,): (smallos_contract::net::addresses::SocketAddress,)| {
            let result = call(&mut store, |s| s.bind(address))?;
            Ok((result.map(|handle| Resource::<UdpSocket>::new_own(handle.0)),))
        },
    )?;
    Ok(())
}
fn net_names<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::net::names::ID)?;
    instance.resource(
        "lookup",
        ResourceType::host::<Lookup>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                s.drop_lookup(smallos_contract::net::names::LookupHandle(rep))
            })
        },
    )?;
    instance.func_wrap_async(
        "[method]lookup.finish",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<Lookup>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    s.lookup_finish(smallos_contract::net::names::LookupHandle(this.rep()))
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]lookup.subscribe-finish",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<Lookup>,)| {
            let result = call(&mut store, |s| {
                s.lookup_subscribe_finish(smallos_contract::net::names::LookupHandle(this.rep()))
            })?;
            Ok((Resource::<Pollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "resolve",
        |mut store: StoreContextMut<'_, State<S>>, (name,): (String,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| s.resolve(&name)).await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "start-resolve",
        |mut store: StoreContextMut<'_, State<S>>, (name,): (String,)| {
            let result = call(&mut store, |s| s.start_resolve(&name))?;
            Ok((result.map(|handle| Resource::<Lookup>::new_own(handle.0)),))
        },
    )?;
    Ok(())
}
