// Generated from wit/ by `cargo xtask bindings`. Don't edit: edit wit/.

use crate::glue::{State, call, wait};
use smallos_contract::Syscalls;
use wasmtime::component::{Linker, Resource, ResourceType};
use wasmtime::{Result, StoreContextMut};

/// Tells wasmtime's handles of this kind from others.
enum KernelPollPollable {}
/// Tells wasmtime's handles of this kind from others.
enum NetTcpTcpStream {}
/// Tells wasmtime's handles of this kind from others.
enum NetTcpTcpListener {}
/// Tells wasmtime's handles of this kind from others.
enum NetUdpUdpSocket {}
/// Tells wasmtime's handles of this kind from others.
enum NetNamesLookup {}
/// Tells wasmtime's handles of this kind from others.
enum MqttMqttClient {}
/// Tells wasmtime's handles of this kind from others.
enum WebHttpExchange {}
/// Tells wasmtime's handles of this kind from others.
enum WebHttpClient {}
/// Tells wasmtime's handles of this kind from others.
enum WebEventsEventSource {}
/// Tells wasmtime's handles of this kind from others.
enum RedisRedisConnection {}
/// Tells wasmtime's handles of this kind from others.
enum WebWebsocketWebsocket {}
/// Tells wasmtime's handles of this kind from others.
enum WebHttpServerServerConnection {}
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
    net_tls(linker)?;
    net_udp(linker)?;
    net_names(linker)?;
    web_types(linker)?;
    mqtt_mqtt(linker)?;
    web_http(linker)?;
    web_events(linker)?;
    redis_redis(linker)?;
    web_websocket(linker)?;
    web_http_server(linker)?;
    Ok(())
}
fn kernel_poll<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::kernel::poll::ID)?;
    instance.resource(
        "pollable",
        ResourceType::host::<KernelPollPollable>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                smallos_contract::kernel::poll::Poll::drop_pollable(
                    s,
                    smallos_contract::kernel::poll::PollableHandle(rep),
                )
            })
        },
    )?;
    instance.func_wrap(
        "[method]pollable.ready",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<KernelPollPollable>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::poll::Poll::pollable_ready(
                    s,
                    smallos_contract::kernel::poll::PollableHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "[method]pollable.block",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<KernelPollPollable>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::kernel::poll::Poll::pollable_block(
                        s,
                        smallos_contract::kernel::poll::PollableHandle(this.rep()),
                    )
                })
                .await?;
                Ok(result)
            })
        },
    )?;
    instance.func_wrap_async(
        "poll",
        |mut store: StoreContextMut<'_, State<S>>,
         (pollables,): (Vec<Resource<KernelPollPollable>>,)| {
            Box::new(async move {
                let pollables: Vec<_> = pollables
                    .iter()
                    .map(|handle| smallos_contract::kernel::poll::PollableHandle(handle.rep()))
                    .collect();
                let result = wait(&mut store, |s| {
                    smallos_contract::kernel::poll::Poll::poll(s, &pollables)
                })
                .await?;
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
        let result = call(&mut store, |s| smallos_contract::kernel::time::Time::now(s))?;
        Ok((result,))
    })?;
    instance.func_wrap(
        "wall-clock",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::time::Time::wall_clock(s)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "sleep",
        |mut store: StoreContextMut<'_, State<S>>,
         (duration,): (smallos_contract::kernel::time::Duration,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::kernel::time::Time::sleep(s, duration)
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "subscribe-sleep",
        |mut store: StoreContextMut<'_, State<S>>,
         (duration,): (smallos_contract::kernel::time::Duration,)| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::time::Time::subscribe_sleep(s, duration)
            })?;
            Ok((result.map(|handle| Resource::<KernelPollPollable>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "subscribe-instant",
        |mut store: StoreContextMut<'_, State<S>>,
         (when,): (smallos_contract::kernel::time::Instant,)| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::time::Time::subscribe_instant(s, when)
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
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
            let result = call(&mut store, |s| {
                smallos_contract::kernel::tasks::Tasks::current(s)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "spawn",
        |mut store: StoreContextMut<'_, State<S>>,
         (options,): (smallos_contract::kernel::tasks::SpawnOptions,)| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::tasks::Tasks::spawn(s, &options)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "join",
        |mut store: StoreContextMut<'_, State<S>>,
         (task,): (smallos_contract::kernel::tasks::Pid,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::kernel::tasks::Tasks::join(s, task)
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "subscribe-join",
        |mut store: StoreContextMut<'_, State<S>>,
         (task,): (smallos_contract::kernel::tasks::Pid,)| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::tasks::Tasks::subscribe_join(s, task)
            })?;
            Ok((result.map(|handle| Resource::<KernelPollPollable>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap_async(
        "join-all",
        |mut store: StoreContextMut<'_, State<S>>,
         (tasks,): (Vec<smallos_contract::kernel::tasks::Pid>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::kernel::tasks::Tasks::join_all(s, &tasks)
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "kill",
        |mut store: StoreContextMut<'_, State<S>>,
         (task, descendants): (smallos_contract::kernel::tasks::Pid, bool)| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::tasks::Tasks::kill(s, task, descendants)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "yield",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::kernel::tasks::Tasks::yield_(s)
                })
                .await?;
                Ok(result)
            })
        },
    )?;
    instance.func_wrap(
        "tasks",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::tasks::Tasks::tasks(s)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "info",
        |mut store: StoreContextMut<'_, State<S>>,
         (task,): (smallos_contract::kernel::tasks::Pid,)| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::tasks::Tasks::info(s, task)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "children",
        |mut store: StoreContextMut<'_, State<S>>,
         (task,): (smallos_contract::kernel::tasks::Pid,)| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::tasks::Tasks::children(s, task)
            })?;
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
            let result = call(&mut store, |s| {
                smallos_contract::kernel::tasks::Tasks::set_priority(s, task, priority)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "set-watcher",
        |mut store: StoreContextMut<'_, State<S>>,
         (task, watcher): (smallos_contract::kernel::tasks::Pid, bool)| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::tasks::Tasks::set_watcher(s, task, watcher)
            })?;
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
            let result = call(&mut store, |s| {
                smallos_contract::kernel::tasks::Tasks::panic(s, &message, &location)
            })?;
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
            let result = call(&mut store, |s| {
                smallos_contract::kernel::signals::Signals::send(s, task, slot)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "wait",
        |mut store: StoreContextMut<'_, State<S>>,
         (set,): (smallos_contract::kernel::signals::Slots,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::kernel::signals::Signals::wait(s, set)
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "subscribe-wait",
        |mut store: StoreContextMut<'_, State<S>>,
         (set,): (smallos_contract::kernel::signals::Slots,)| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::signals::Signals::subscribe_wait(s, set)
            })?;
            Ok((result.map(|handle| Resource::<KernelPollPollable>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "pending",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::signals::Signals::pending(s)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "clear",
        |mut store: StoreContextMut<'_, State<S>>,
         (set,): (smallos_contract::kernel::signals::Slots,)| {
            let result = call(&mut store, |s| {
                smallos_contract::kernel::signals::Signals::clear(s, set)
            })?;
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
                let result = wait(&mut store, |s| {
                    smallos_contract::system::console::Console::write(s, to, &bytes)
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "subscribe-write",
        |mut store: StoreContextMut<'_, State<S>>,
         (to,): (smallos_contract::system::console::Output,)| {
            let result = call(&mut store, |s| {
                smallos_contract::system::console::Console::subscribe_write(s, to)
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "read",
        |mut store: StoreContextMut<'_, State<S>>, (max,): (u32,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::system::console::Console::read(s, max)
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "subscribe-read",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| {
                smallos_contract::system::console::Console::subscribe_read(s)
            })?;
            Ok((result.map(|handle| Resource::<KernelPollPollable>::new_own(handle.0)),))
        },
    )?;
    Ok(())
}
fn system_log<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::system::log::ID)?;
    instance.func_wrap("log", |mut store: StoreContextMut<'_, State<S>>, (level, context, message,): (smallos_contract::system::log::Level, String, String,)| {  let result = call(&mut store, |s| smallos_contract::system::log::Log::log(s, level, &context, &message))?; Ok(result) })?;
    instance.func_wrap(
        "threshold",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| {
                smallos_contract::system::log::Log::threshold(s)
            })?;
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
            let result = call(&mut store, |s| {
                smallos_contract::system::random::Random::get_random_bytes(s, len)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "get-random-u64",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| {
                smallos_contract::system::random::Random::get_random_u64(s)
            })?;
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
            let result = call(&mut store, |s| {
                smallos_contract::system::environment::Environment::get_arguments(s)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "get-environment",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| {
                smallos_contract::system::environment::Environment::get_environment(s)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "get",
        |mut store: StoreContextMut<'_, State<S>>, (key,): (String,)| {
            let result = call(&mut store, |s| {
                smallos_contract::system::environment::Environment::get(s, &key)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "get-all",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| {
                smallos_contract::system::environment::Environment::get_all(s)
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "name",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| {
                smallos_contract::system::environment::Environment::name(s)
            })?;
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
        ResourceType::host::<NetTcpTcpStream>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::drop_tcp_stream(
                    s,
                    smallos_contract::net::tcp::TcpStreamHandle(rep),
                )
            })
        },
    )?;
    instance.resource(
        "tcp-listener",
        ResourceType::host::<NetTcpTcpListener>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::drop_tcp_listener(
                    s,
                    smallos_contract::net::tcp::TcpListenerHandle(rep),
                )
            })
        },
    )?;
    instance.func_wrap_async(
        "[method]tcp-stream.finish-connect",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetTcpTcpStream>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::net::tcp::Tcp::tcp_stream_finish_connect(
                        s,
                        smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.subscribe-connect",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetTcpTcpStream>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::tcp_stream_subscribe_connect(
                    s,
                    smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "[method]tcp-stream.read",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, max): (Resource<NetTcpTcpStream>, u32)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::net::tcp::Tcp::tcp_stream_read(
                        s,
                        smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                        max,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.try-read",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, max): (Resource<NetTcpTcpStream>, u32)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::tcp_stream_try_read(
                    s,
                    smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                    max,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.subscribe-read",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetTcpTcpStream>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::tcp_stream_subscribe_read(
                    s,
                    smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "[method]tcp-stream.write",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, bytes): (Resource<NetTcpTcpStream>, Vec<u8>)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::net::tcp::Tcp::tcp_stream_write(
                        s,
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
         (this, bytes): (Resource<NetTcpTcpStream>, Vec<u8>)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::tcp_stream_try_write(
                    s,
                    smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                    &bytes,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.subscribe-write",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetTcpTcpStream>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::tcp_stream_subscribe_write(
                    s,
                    smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.shutdown",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, direction): (
            Resource<NetTcpTcpStream>,
            smallos_contract::net::tcp::Direction,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::tcp_stream_shutdown(
                    s,
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
            Resource<NetTcpTcpStream>,
            smallos_contract::net::tcp::StreamOption,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::tcp_stream_set_option(
                    s,
                    smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                    option,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.local-address",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetTcpTcpStream>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::tcp_stream_local_address(
                    s,
                    smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-stream.peer-address",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetTcpTcpStream>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::tcp_stream_peer_address(
                    s,
                    smallos_contract::net::tcp::TcpStreamHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "[method]tcp-listener.accept",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetTcpTcpListener>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::net::tcp::Tcp::tcp_listener_accept(
                        s,
                        smallos_contract::net::tcp::TcpListenerHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result.map(|handle| Resource::<NetTcpTcpStream>::new_own(handle.0)),))
            })
        },
    )?;
    instance.func_wrap(
        "[method]tcp-listener.try-accept",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetTcpTcpListener>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::tcp_listener_try_accept(
                    s,
                    smallos_contract::net::tcp::TcpListenerHandle(this.rep()),
                )
            })?;
            Ok((result.map(|handle| Resource::<NetTcpTcpStream>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-listener.subscribe-accept",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetTcpTcpListener>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::tcp_listener_subscribe_accept(
                    s,
                    smallos_contract::net::tcp::TcpListenerHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]tcp-listener.local-address",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetTcpTcpListener>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::tcp_listener_local_address(
                    s,
                    smallos_contract::net::tcp::TcpListenerHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "connect",
        |mut store: StoreContextMut<'_, State<S>>, (host, port): (String, u16)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::net::tcp::Tcp::connect(s, &host, port)
                })
                .await?;
                Ok((result.map(|handle| Resource::<NetTcpTcpStream>::new_own(handle.0)),))
            })
        },
    )?;
    instance.func_wrap(
        "start-connect",
        |mut store: StoreContextMut<'_, State<S>>, (host, port): (String, u16)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::start_connect(s, &host, port)
            })?;
            Ok((result.map(|handle| Resource::<NetTcpTcpStream>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "listen",
        |mut store: StoreContextMut<'_, State<S>>,
         (address, backlog): (smallos_contract::net::addresses::SocketAddress, u32)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::listen(s, address, backlog)
            })?;
            Ok((result.map(|handle| Resource::<NetTcpTcpListener>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "give",
        |mut store: StoreContextMut<'_, State<S>>,
         (connection, to): (
            Resource<NetTcpTcpStream>,
            smallos_contract::kernel::tasks::Pid,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::give(
                    s,
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
                let result = wait(&mut store, |s| smallos_contract::net::tcp::Tcp::take(s)).await?;
                Ok((result.map(|handle| Resource::<NetTcpTcpStream>::new_own(handle.0)),))
            })
        },
    )?;
    instance.func_wrap(
        "try-take",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| smallos_contract::net::tcp::Tcp::try_take(s))?;
            Ok((result.map(|handle| Resource::<NetTcpTcpStream>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "subscribe-take",
        |mut store: StoreContextMut<'_, State<S>>, (): ()| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tcp::Tcp::subscribe_take(s)
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    Ok(())
}
fn net_tls<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::net::tls::ID)?;
    instance.func_wrap_async(
        "connect",
        |mut store: StoreContextMut<'_, State<S>>,
         (host, port, options): (String, u16, smallos_contract::net::tls::TlsOptions)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::net::tls::Tls::connect(s, &host, port, &options)
                })
                .await?;
                Ok((result.map(|handle| Resource::<NetTcpTcpStream>::new_own(handle.0)),))
            })
        },
    )?;
    instance.func_wrap(
        "start-connect",
        |mut store: StoreContextMut<'_, State<S>>,
         (host, port, options): (String, u16, smallos_contract::net::tls::TlsOptions)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tls::Tls::start_connect(s, &host, port, &options)
            })?;
            Ok((result.map(|handle| Resource::<NetTcpTcpStream>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "protocol",
        |mut store: StoreContextMut<'_, State<S>>, (connection,): (Resource<NetTcpTcpStream>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::tls::Tls::protocol(
                    s,
                    smallos_contract::net::tcp::TcpStreamHandle(connection.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    Ok(())
}
fn net_udp<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::net::udp::ID)?;
    instance.resource(
        "udp-socket",
        ResourceType::host::<NetUdpUdpSocket>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                smallos_contract::net::udp::Udp::drop_udp_socket(
                    s,
                    smallos_contract::net::udp::UdpSocketHandle(rep),
                )
            })
        },
    )?;
    instance.func_wrap_async(
        "[method]udp-socket.receive",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, max): (Resource<NetUdpUdpSocket>, u32)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::net::udp::Udp::udp_socket_receive(
                        s,
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
        |mut store: StoreContextMut<'_, State<S>>,
         (this, max): (Resource<NetUdpUdpSocket>, u32)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::udp::Udp::udp_socket_try_receive(
                    s,
                    smallos_contract::net::udp::UdpSocketHandle(this.rep()),
                    max,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]udp-socket.subscribe-receive",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetUdpUdpSocket>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::udp::Udp::udp_socket_subscribe_receive(
                    s,
                    smallos_contract::net::udp::UdpSocketHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "[method]udp-socket.send-to",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, bytes, to): (
            Resource<NetUdpUdpSocket>,
            Vec<u8>,
            smallos_contract::net::addresses::SocketAddress,
        )| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::net::udp::Udp::udp_socket_send_to(
                        s,
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
            Resource<NetUdpUdpSocket>,
            Vec<u8>,
            smallos_contract::net::addresses::SocketAddress,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::net::udp::Udp::udp_socket_try_send_to(
                    s,
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
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetUdpUdpSocket>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::udp::Udp::udp_socket_subscribe_send(
                    s,
                    smallos_contract::net::udp::UdpSocketHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]udp-socket.set-option",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, option): (
            Resource<NetUdpUdpSocket>,
            smallos_contract::net::udp::UdpOption,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::net::udp::Udp::udp_socket_set_option(
                    s,
                    smallos_contract::net::udp::UdpSocketHandle(this.rep()),
                    option,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]udp-socket.local-address",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetUdpUdpSocket>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::udp::Udp::udp_socket_local_address(
                    s,
                    smallos_contract::net::udp::UdpSocketHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "bind",
        |mut store: StoreContextMut<'_, State<S>>,
         (address,): (smallos_contract::net::addresses::SocketAddress,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::udp::Udp::bind(s, address)
            })?;
            Ok((result.map(|handle| Resource::<NetUdpUdpSocket>::new_own(handle.0)),))
        },
    )?;
    Ok(())
}
fn net_names<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::net::names::ID)?;
    instance.resource(
        "lookup",
        ResourceType::host::<NetNamesLookup>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                smallos_contract::net::names::Names::drop_lookup(
                    s,
                    smallos_contract::net::names::LookupHandle(rep),
                )
            })
        },
    )?;
    instance.func_wrap_async(
        "[method]lookup.finish",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetNamesLookup>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::net::names::Names::lookup_finish(
                        s,
                        smallos_contract::net::names::LookupHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]lookup.subscribe-finish",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<NetNamesLookup>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::names::Names::lookup_subscribe_finish(
                    s,
                    smallos_contract::net::names::LookupHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "resolve",
        |mut store: StoreContextMut<'_, State<S>>, (name,): (String,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::net::names::Names::resolve(s, &name)
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "start-resolve",
        |mut store: StoreContextMut<'_, State<S>>, (name,): (String,)| {
            let result = call(&mut store, |s| {
                smallos_contract::net::names::Names::start_resolve(s, &name)
            })?;
            Ok((result.map(|handle| Resource::<NetNamesLookup>::new_own(handle.0)),))
        },
    )?;
    Ok(())
}
fn web_types<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::web::types::ID)?;
    Ok(())
}
fn mqtt_mqtt<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::mqtt::mqtt::ID)?;
    instance.resource(
        "client",
        ResourceType::host::<MqttMqttClient>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::drop_client(
                    s,
                    smallos_contract::mqtt::mqtt::ClientHandle(rep),
                )
            })
        },
    )?;
    instance.func_wrap_async(
        "[method]client.finish-connect",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<MqttMqttClient>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::mqtt::mqtt::Mqtt::client_finish_connect(
                        s,
                        smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]client.subscribe-connect",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<MqttMqttClient>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::client_subscribe_connect(
                    s,
                    smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]client.start-reconnect",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<MqttMqttClient>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::client_start_reconnect(
                    s,
                    smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "[method]client.publish",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, topic, payload, qos, retain, properties): (
            Resource<MqttMqttClient>,
            String,
            Vec<u8>,
            smallos_contract::mqtt::mqtt::Qos,
            bool,
            Vec<smallos_contract::mqtt::mqtt::Property>,
        )| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::mqtt::mqtt::Mqtt::client_publish(
                        s,
                        smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                        &topic,
                        &payload,
                        qos,
                        retain,
                        &properties,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]client.start-publish",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, topic, payload, qos, retain, properties): (
            Resource<MqttMqttClient>,
            String,
            Vec<u8>,
            smallos_contract::mqtt::mqtt::Qos,
            bool,
            Vec<smallos_contract::mqtt::mqtt::Property>,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::client_start_publish(
                    s,
                    smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                    &topic,
                    &payload,
                    qos,
                    retain,
                    &properties,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]client.subscribe-start",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<MqttMqttClient>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::client_subscribe_start(
                    s,
                    smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "[method]client.subscribe",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, subscriptions, properties): (
            Resource<MqttMqttClient>,
            Vec<smallos_contract::mqtt::mqtt::Subscription>,
            Vec<smallos_contract::mqtt::mqtt::Property>,
        )| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::mqtt::mqtt::Mqtt::client_subscribe(
                        s,
                        smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                        &subscriptions,
                        &properties,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]client.start-subscribe",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, subscriptions, properties): (
            Resource<MqttMqttClient>,
            Vec<smallos_contract::mqtt::mqtt::Subscription>,
            Vec<smallos_contract::mqtt::mqtt::Property>,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::client_start_subscribe(
                    s,
                    smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                    &subscriptions,
                    &properties,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "[method]client.unsubscribe",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, filters, properties): (
            Resource<MqttMqttClient>,
            Vec<String>,
            Vec<smallos_contract::mqtt::mqtt::Property>,
        )| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::mqtt::mqtt::Mqtt::client_unsubscribe(
                        s,
                        smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                        &filters,
                        &properties,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]client.start-unsubscribe",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, filters, properties): (
            Resource<MqttMqttClient>,
            Vec<String>,
            Vec<smallos_contract::mqtt::mqtt::Property>,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::client_start_unsubscribe(
                    s,
                    smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                    &filters,
                    &properties,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "[method]client.answers",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<MqttMqttClient>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::mqtt::mqtt::Mqtt::client_answers(
                        s,
                        smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]client.try-answers",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<MqttMqttClient>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::client_try_answers(
                    s,
                    smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]client.subscribe-answers",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<MqttMqttClient>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::client_subscribe_answers(
                    s,
                    smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "[method]client.receive",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<MqttMqttClient>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::mqtt::mqtt::Mqtt::client_receive(
                        s,
                        smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]client.try-receive",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<MqttMqttClient>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::client_try_receive(
                    s,
                    smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]client.subscribe-receive",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<MqttMqttClient>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::client_subscribe_receive(
                    s,
                    smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]client.start-disconnect",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, with_will, session_expiry): (Resource<MqttMqttClient>, bool, Option<u32>)| {
            let result = call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::client_start_disconnect(
                    s,
                    smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                    with_will,
                    session_expiry,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "[method]client.finish-disconnect",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<MqttMqttClient>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::mqtt::mqtt::Mqtt::client_finish_disconnect(
                        s,
                        smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]client.subscribe-disconnect",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<MqttMqttClient>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::client_subscribe_disconnect(
                    s,
                    smallos_contract::mqtt::mqtt::ClientHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "connect",
        |mut store: StoreContextMut<'_, State<S>>,
         (options,): (smallos_contract::mqtt::mqtt::ConnectOptions,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::mqtt::mqtt::Mqtt::connect(s, &options)
                })
                .await?;
                Ok((result.map(|handle| Resource::<MqttMqttClient>::new_own(handle.0)),))
            })
        },
    )?;
    instance.func_wrap(
        "start-connect",
        |mut store: StoreContextMut<'_, State<S>>,
         (options,): (smallos_contract::mqtt::mqtt::ConnectOptions,)| {
            let result = call(&mut store, |s| {
                smallos_contract::mqtt::mqtt::Mqtt::start_connect(s, &options)
            })?;
            Ok((result.map(|handle| Resource::<MqttMqttClient>::new_own(handle.0)),))
        },
    )?;
    Ok(())
}
fn web_http<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::web::http::ID)?;
    instance.resource(
        "exchange",
        ResourceType::host::<WebHttpExchange>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                smallos_contract::web::http::Http::drop_exchange(
                    s,
                    smallos_contract::web::http::ExchangeHandle(rep),
                )
            })
        },
    )?;
    instance.resource(
        "client",
        ResourceType::host::<WebHttpClient>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                smallos_contract::web::http::Http::drop_client(
                    s,
                    smallos_contract::web::http::ClientHandle(rep),
                )
            })
        },
    )?;
    instance.func_wrap_async(
        "[method]exchange.write",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, bytes): (Resource<WebHttpExchange>, Vec<u8>)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::web::http::Http::exchange_write(
                        s,
                        smallos_contract::web::http::ExchangeHandle(this.rep()),
                        &bytes,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]exchange.try-write",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, bytes): (Resource<WebHttpExchange>, Vec<u8>)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http::Http::exchange_try_write(
                    s,
                    smallos_contract::web::http::ExchangeHandle(this.rep()),
                    &bytes,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]exchange.subscribe-write",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<WebHttpExchange>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http::Http::exchange_subscribe_write(
                    s,
                    smallos_contract::web::http::ExchangeHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]exchange.finish",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, trailers): (
            Resource<WebHttpExchange>,
            Vec<smallos_contract::web::types::Header>,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http::Http::exchange_finish(
                    s,
                    smallos_contract::web::http::ExchangeHandle(this.rep()),
                    &trailers,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "[method]exchange.response",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, max): (Resource<WebHttpExchange>, u32)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::web::http::Http::exchange_response(
                        s,
                        smallos_contract::web::http::ExchangeHandle(this.rep()),
                        max,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]exchange.try-response",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, max): (Resource<WebHttpExchange>, u32)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http::Http::exchange_try_response(
                    s,
                    smallos_contract::web::http::ExchangeHandle(this.rep()),
                    max,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "[method]exchange.read",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, max): (Resource<WebHttpExchange>, u32)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::web::http::Http::exchange_read(
                        s,
                        smallos_contract::web::http::ExchangeHandle(this.rep()),
                        max,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]exchange.try-read",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, max): (Resource<WebHttpExchange>, u32)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http::Http::exchange_try_read(
                    s,
                    smallos_contract::web::http::ExchangeHandle(this.rep()),
                    max,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]exchange.subscribe-read",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<WebHttpExchange>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http::Http::exchange_subscribe_read(
                    s,
                    smallos_contract::web::http::ExchangeHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]exchange.trailers",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<WebHttpExchange>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http::Http::exchange_trailers(
                    s,
                    smallos_contract::web::http::ExchangeHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]client.start",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, request): (
            Resource<WebHttpClient>,
            smallos_contract::web::http::Request,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http::Http::client_start(
                    s,
                    smallos_contract::web::http::ClientHandle(this.rep()),
                    &request,
                )
            })?;
            Ok((result.map(|handle| Resource::<WebHttpExchange>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "open",
        |mut store: StoreContextMut<'_, State<S>>,
         (options,): (smallos_contract::web::http::ClientOptions,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http::Http::open(s, &options)
            })?;
            Ok((result.map(|handle| Resource::<WebHttpClient>::new_own(handle.0)),))
        },
    )?;
    Ok(())
}
fn web_events<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::web::events::ID)?;
    instance.resource(
        "event-source",
        ResourceType::host::<WebEventsEventSource>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                smallos_contract::web::events::Events::drop_event_source(
                    s,
                    smallos_contract::web::events::EventSourceHandle(rep),
                )
            })
        },
    )?;
    instance.func_wrap_async(
        "[method]event-source.next",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<WebEventsEventSource>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::web::events::Events::event_source_next(
                        s,
                        smallos_contract::web::events::EventSourceHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]event-source.try-next",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<WebEventsEventSource>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::events::Events::event_source_try_next(
                    s,
                    smallos_contract::web::events::EventSourceHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]event-source.subscribe-next",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<WebEventsEventSource>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::events::Events::event_source_subscribe_next(
                    s,
                    smallos_contract::web::events::EventSourceHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "connect",
        |mut store: StoreContextMut<'_, State<S>>,
         (url, options): (String, smallos_contract::web::events::SourceOptions)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::events::Events::connect(s, &url, &options)
            })?;
            Ok((result.map(|handle| Resource::<WebEventsEventSource>::new_own(handle.0)),))
        },
    )?;
    Ok(())
}
fn redis_redis<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::redis::redis::ID)?;
    instance.resource(
        "connection",
        ResourceType::host::<RedisRedisConnection>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                smallos_contract::redis::redis::Redis::drop_connection(
                    s,
                    smallos_contract::redis::redis::ConnectionHandle(rep),
                )
            })
        },
    )?;
    instance.func_wrap_async(
        "[method]connection.finish-connect",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<RedisRedisConnection>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::redis::redis::Redis::connection_finish_connect(
                        s,
                        smallos_contract::redis::redis::ConnectionHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]connection.subscribe-connect",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<RedisRedisConnection>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::redis::redis::Redis::connection_subscribe_connect(
                    s,
                    smallos_contract::redis::redis::ConnectionHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "[method]connection.command",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, arguments): (Resource<RedisRedisConnection>, Vec<Vec<u8>>)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::redis::redis::Redis::connection_command(
                        s,
                        smallos_contract::redis::redis::ConnectionHandle(this.rep()),
                        &arguments,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]connection.send",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, lengths, bytes): (Resource<RedisRedisConnection>, Vec<u32>, Vec<u8>)| {
            let result = call(&mut store, |s| {
                smallos_contract::redis::redis::Redis::connection_send(
                    s,
                    smallos_contract::redis::redis::ConnectionHandle(this.rep()),
                    &lengths,
                    &bytes,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]connection.subscribe-send",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<RedisRedisConnection>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::redis::redis::Redis::connection_subscribe_send(
                    s,
                    smallos_contract::redis::redis::ConnectionHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "[method]connection.receive",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<RedisRedisConnection>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::redis::redis::Redis::connection_receive(
                        s,
                        smallos_contract::redis::redis::ConnectionHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]connection.try-receive",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<RedisRedisConnection>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::redis::redis::Redis::connection_try_receive(
                    s,
                    smallos_contract::redis::redis::ConnectionHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]connection.subscribe-receive",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<RedisRedisConnection>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::redis::redis::Redis::connection_subscribe_receive(
                    s,
                    smallos_contract::redis::redis::ConnectionHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "[method]connection.next-message",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<RedisRedisConnection>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::redis::redis::Redis::connection_next_message(
                        s,
                        smallos_contract::redis::redis::ConnectionHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]connection.try-next-message",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<RedisRedisConnection>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::redis::redis::Redis::connection_try_next_message(
                    s,
                    smallos_contract::redis::redis::ConnectionHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]connection.subscribe-message",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<RedisRedisConnection>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::redis::redis::Redis::connection_subscribe_message(
                    s,
                    smallos_contract::redis::redis::ConnectionHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "connect",
        |mut store: StoreContextMut<'_, State<S>>,
         (options,): (smallos_contract::redis::redis::ConnectOptions,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::redis::redis::Redis::connect(s, &options)
                })
                .await?;
                Ok((result.map(|handle| Resource::<RedisRedisConnection>::new_own(handle.0)),))
            })
        },
    )?;
    instance.func_wrap(
        "start-connect",
        |mut store: StoreContextMut<'_, State<S>>,
         (options,): (smallos_contract::redis::redis::ConnectOptions,)| {
            let result = call(&mut store, |s| {
                smallos_contract::redis::redis::Redis::start_connect(s, &options)
            })?;
            Ok((result.map(|handle| Resource::<RedisRedisConnection>::new_own(handle.0)),))
        },
    )?;
    Ok(())
}
fn web_websocket<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::web::websocket::ID)?;
    instance.resource(
        "websocket",
        ResourceType::host::<WebWebsocketWebsocket>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                smallos_contract::web::websocket::Websocket::drop_websocket(
                    s,
                    smallos_contract::web::websocket::WebsocketHandle(rep),
                )
            })
        },
    )?;
    instance.func_wrap_async(
        "[method]websocket.finish-connect",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<WebWebsocketWebsocket>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::web::websocket::Websocket::websocket_finish_connect(
                        s,
                        smallos_contract::web::websocket::WebsocketHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]websocket.subscribe-connect",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<WebWebsocketWebsocket>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::websocket::Websocket::websocket_subscribe_connect(
                    s,
                    smallos_contract::web::websocket::WebsocketHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]websocket.subprotocol",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<WebWebsocketWebsocket>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::websocket::Websocket::websocket_subprotocol(
                    s,
                    smallos_contract::web::websocket::WebsocketHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "[method]websocket.send-text",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, text, more): (Resource<WebWebsocketWebsocket>, String, bool)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::web::websocket::Websocket::websocket_send_text(
                        s,
                        smallos_contract::web::websocket::WebsocketHandle(this.rep()),
                        &text,
                        more,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap_async(
        "[method]websocket.send-binary",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, bytes, more): (Resource<WebWebsocketWebsocket>, Vec<u8>, bool)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::web::websocket::Websocket::websocket_send_binary(
                        s,
                        smallos_contract::web::websocket::WebsocketHandle(this.rep()),
                        &bytes,
                        more,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]websocket.try-send-text",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, text, more): (Resource<WebWebsocketWebsocket>, String, bool)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::websocket::Websocket::websocket_try_send_text(
                    s,
                    smallos_contract::web::websocket::WebsocketHandle(this.rep()),
                    &text,
                    more,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]websocket.try-send-binary",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, bytes, more): (Resource<WebWebsocketWebsocket>, Vec<u8>, bool)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::websocket::Websocket::websocket_try_send_binary(
                    s,
                    smallos_contract::web::websocket::WebsocketHandle(this.rep()),
                    &bytes,
                    more,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]websocket.subscribe-send",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<WebWebsocketWebsocket>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::websocket::Websocket::websocket_subscribe_send(
                    s,
                    smallos_contract::web::websocket::WebsocketHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap_async(
        "[method]websocket.receive",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<WebWebsocketWebsocket>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::web::websocket::Websocket::websocket_receive(
                        s,
                        smallos_contract::web::websocket::WebsocketHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]websocket.try-receive",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<WebWebsocketWebsocket>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::websocket::Websocket::websocket_try_receive(
                    s,
                    smallos_contract::web::websocket::WebsocketHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]websocket.subscribe-receive",
        |mut store: StoreContextMut<'_, State<S>>, (this,): (Resource<WebWebsocketWebsocket>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::websocket::Websocket::websocket_subscribe_receive(
                    s,
                    smallos_contract::web::websocket::WebsocketHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]websocket.ping",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, payload): (Resource<WebWebsocketWebsocket>, Vec<u8>)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::websocket::Websocket::websocket_ping(
                    s,
                    smallos_contract::web::websocket::WebsocketHandle(this.rep()),
                    &payload,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]websocket.close",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, code, reason): (Resource<WebWebsocketWebsocket>, u16, String)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::websocket::Websocket::websocket_close(
                    s,
                    smallos_contract::web::websocket::WebsocketHandle(this.rep()),
                    code,
                    &reason,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "connect",
        |mut store: StoreContextMut<'_, State<S>>,
         (url, options): (String, smallos_contract::web::websocket::ConnectOptions)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::web::websocket::Websocket::connect(s, &url, &options)
                })
                .await?;
                Ok((result.map(|handle| Resource::<WebWebsocketWebsocket>::new_own(handle.0)),))
            })
        },
    )?;
    instance.func_wrap(
        "start-connect",
        |mut store: StoreContextMut<'_, State<S>>,
         (url, options): (String, smallos_contract::web::websocket::ConnectOptions)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::websocket::Websocket::start_connect(s, &url, &options)
            })?;
            Ok((result.map(|handle| Resource::<WebWebsocketWebsocket>::new_own(handle.0)),))
        },
    )?;
    Ok(())
}
fn web_http_server<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {
    #[allow(unused_mut, unused_variables)]
    let mut instance = linker.instance(smallos_contract::web::http_server::ID)?;
    instance.resource(
        "server-connection",
        ResourceType::host::<WebHttpServerServerConnection>(),
        |mut store: StoreContextMut<'_, State<S>>, rep| {
            call(&mut store, |s| {
                smallos_contract::web::http_server::HttpServer::drop_server_connection(
                    s,
                    smallos_contract::web::http_server::ServerConnectionHandle(rep),
                )
            })
        },
    )?;
    instance.func_wrap_async(
        "[method]server-connection.next-request",
        |mut store: StoreContextMut<'_, State<S>>,
         (this,): (Resource<WebHttpServerServerConnection>,)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::web::http_server::HttpServer::server_connection_next_request(
                        s,
                        smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]server-connection.try-next-request",
        |mut store: StoreContextMut<'_, State<S>>,
         (this,): (Resource<WebHttpServerServerConnection>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http_server::HttpServer::server_connection_try_next_request(
                    s,
                    smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]server-connection.subscribe-request",
        |mut store: StoreContextMut<'_, State<S>>,
         (this,): (Resource<WebHttpServerServerConnection>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http_server::HttpServer::server_connection_subscribe_request(
                    s,
                    smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]server-connection.headers",
        |mut store: StoreContextMut<'_, State<S>>,
         (this,): (Resource<WebHttpServerServerConnection>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http_server::HttpServer::server_connection_headers(
                    s,
                    smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "[method]server-connection.read-body",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, max): (Resource<WebHttpServerServerConnection>, u32)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::web::http_server::HttpServer::server_connection_read_body(
                        s,
                        smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                        max,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]server-connection.try-read-body",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, max): (Resource<WebHttpServerServerConnection>, u32)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http_server::HttpServer::server_connection_try_read_body(
                    s,
                    smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                    max,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]server-connection.subscribe-body",
        |mut store: StoreContextMut<'_, State<S>>,
         (this,): (Resource<WebHttpServerServerConnection>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http_server::HttpServer::server_connection_subscribe_body(
                    s,
                    smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]server-connection.respond",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, status, headers, body): (
            Resource<WebHttpServerServerConnection>,
            u16,
            Vec<smallos_contract::web::types::Header>,
            Vec<u8>,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http_server::HttpServer::server_connection_respond(
                    s,
                    smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                    status,
                    &headers,
                    &body,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]server-connection.start-response",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, status, headers, length): (
            Resource<WebHttpServerServerConnection>,
            u16,
            Vec<smallos_contract::web::types::Header>,
            Option<u64>,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http_server::HttpServer::server_connection_start_response(
                    s,
                    smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                    status,
                    &headers,
                    length,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap_async(
        "[method]server-connection.write",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, bytes): (Resource<WebHttpServerServerConnection>, Vec<u8>)| {
            Box::new(async move {
                let result = wait(&mut store, |s| {
                    smallos_contract::web::http_server::HttpServer::server_connection_write(
                        s,
                        smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                        &bytes,
                    )
                })
                .await?;
                Ok((result,))
            })
        },
    )?;
    instance.func_wrap(
        "[method]server-connection.try-write",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, bytes): (Resource<WebHttpServerServerConnection>, Vec<u8>)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http_server::HttpServer::server_connection_try_write(
                    s,
                    smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                    &bytes,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]server-connection.subscribe-write",
        |mut store: StoreContextMut<'_, State<S>>,
         (this,): (Resource<WebHttpServerServerConnection>,)| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http_server::HttpServer::server_connection_subscribe_write(
                    s,
                    smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                )
            })?;
            Ok((Resource::<KernelPollPollable>::new_own(result.0),))
        },
    )?;
    instance.func_wrap(
        "[method]server-connection.finish",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, trailers): (
            Resource<WebHttpServerServerConnection>,
            Vec<smallos_contract::web::types::Header>,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http_server::HttpServer::server_connection_finish(
                    s,
                    smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                    &trailers,
                )
            })?;
            Ok((result,))
        },
    )?;
    instance.func_wrap(
        "[method]server-connection.upgrade",
        |mut store: StoreContextMut<'_, State<S>>,
         (this, subprotocol, headers, options): (
            Resource<WebHttpServerServerConnection>,
            Option<String>,
            Vec<smallos_contract::web::types::Header>,
            smallos_contract::web::websocket::WebsocketOptions,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http_server::HttpServer::server_connection_upgrade(
                    s,
                    smallos_contract::web::http_server::ServerConnectionHandle(this.rep()),
                    &subprotocol,
                    &headers,
                    options,
                )
            })?;
            Ok((result.map(|handle| Resource::<WebWebsocketWebsocket>::new_own(handle.0)),))
        },
    )?;
    instance.func_wrap(
        "serve",
        |mut store: StoreContextMut<'_, State<S>>,
         (connection, options): (
            Resource<NetTcpTcpStream>,
            smallos_contract::web::http_server::ServerOptions,
        )| {
            let result = call(&mut store, |s| {
                smallos_contract::web::http_server::HttpServer::serve(
                    s,
                    smallos_contract::net::tcp::TcpStreamHandle(connection.rep()),
                    options,
                )
            })?;
            Ok(
                (
                    result
                        .map(|handle| Resource::<WebHttpServerServerConnection>::new_own(handle.0)),
                ),
            )
        },
    )?;
    Ok(())
}
