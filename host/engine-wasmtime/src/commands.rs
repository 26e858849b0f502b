//! Other people's programs: WASI 0.2 commands, through wasmtime-wasi.
//!
//! They run as tasks like any other: scheduled, limited, killed and preempted. Arguments,
//! environment, standard streams, clocks and random numbers come freely; directories and
//! sockets by grant. Their standard streams go through the host's console, so that a slow
//! terminal makes them wait as it does our own tasks.

use crate::glue::State;
use async_trait::async_trait;
use bytes::Bytes;
use smallos_contract::system::console::Output;
use smallos_kernel::Pid;
use smallos_syscalls::platform::Console;
use smallos_syscalls::{BYTES_MAX, Platform, Task};
use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::runtime::Runtime;
use wasmtime::component::{Linker, ResourceTable};
use wasmtime_wasi::cli::{IsTerminal, StdinStream, StdoutStream};
use wasmtime_wasi::p2::{InputStream, OutputStream, Pollable, StreamError, StreamResult};
use wasmtime_wasi::sockets::SocketAddrUse;
use wasmtime_wasi::{FsPerms, WasiCtx, WasiCtxBuilder, WasiCtxView, WasiView};

/// Random bytes that one call may ask for.
const RANDOM_BYTES_MAX: u64 = 64 << 10;

/// What a command has beside the syscalls.
pub(crate) struct Wasi {
    ctx: WasiCtx,
    table: ResourceTable,
}

pub(crate) fn add_to_linker<P: Platform + Send + Sync>(
    linker: &mut Linker<State<Task<P>>>,
) -> wasmtime::Result<()>
where
    Task<P>: Send,
{
    wasmtime_wasi::p2::add_to_linker_async(linker)
}

impl<P: Platform + Send + Sync> WasiView for State<Task<P>>
where
    Task<P>: Send,
{
    fn ctx(&mut self) -> WasiCtxView<'_> {
        // Only commands are linked with functions that get here, and they have it from the
        // start; an empty one would do no harm.
        let wasi = self.wasi.get_or_insert_with(|| {
            Box::new(Wasi {
                ctx: WasiCtxBuilder::new().build(),
                table: ResourceTable::new(),
            })
        });
        WasiCtxView {
            ctx: &mut wasi.ctx,
            table: &mut wasi.table,
        }
    }
}

impl Wasi {
    /// What a task may reach, by its grants.
    pub fn new<P: Platform + Send + Sync>(task: &Task<P>) -> Result<Self, String> {
        let spec = task.spec();
        let grants = spec.inherited.grants.clone();
        let stream = |to| Stream {
            platform: task.platform().clone(),
            pid: task.pid(),
            to,
        };
        let mut builder = WasiCtxBuilder::new();
        builder
            .arg(&spec.name)
            .args(&spec.arguments)
            .envs(&spec.inherited.environment)
            .max_random_size(RANDOM_BYTES_MAX)
            .stdout(stream(Output::Stdout))
            .stderr(stream(Output::Stderr));
        if grants.console_read() {
            builder.stdin(stream(Output::Stdout));
        }
        for (directory, writable) in grants.directories() {
            let permissions = if writable {
                FsPerms::ReadWrite
            } else {
                FsPerms::ReadOnly
            };
            builder
                .preopened_dir(directory.host(), directory.guest(), permissions)
                .map_err(|error| {
                    format!("can't open the directory {}: {error}", directory.host())
                })?;
        }
        builder
            .allow_ip_name_lookup(grants.resolve_all())
            .allow_tcp(grants.any_connect() || grants.any_listen())
            .allow_udp(grants.any_connect() || grants.any_listen())
            .socket_addr_check(move |address, action| {
                let allowed = allowed(&grants, address, action);
                Box::pin(std::future::ready(allowed))
            });
        let mut table = ResourceTable::new();
        table.set_max_capacity(spec.limits.handles as usize);
        Ok(Self {
            ctx: builder.build(),
            table,
        })
    }
}

fn allowed(grants: &smallos_grants::Grants, address: SocketAddr, action: SocketAddrUse) -> bool {
    let (ip, port) = (address.ip(), address.port());
    match action {
        // A client's implicit bind takes any address and port 0.
        SocketAddrUse::TcpBind | SocketAddrUse::UdpBind if port == 0 => {
            grants.any_connect() || grants.listen(ip, port)
        }
        SocketAddrUse::TcpBind | SocketAddrUse::TcpListen | SocketAddrUse::UdpBind => {
            grants.listen(ip, port)
        }
        _ => grants.connect(None, Some(ip), port),
    }
}

/// Polls a future with the runtime at hand that wasmtime-wasi looks for.
pub(crate) async fn entered<T>(runtime: &Runtime, future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    poll_fn(|context| {
        let _guard = runtime.enter();
        future.as_mut().poll(context)
    })
    .await
}

/// One of the task's standard streams, on the host's console. The console tells the kernel
/// when it is worth another try, and the kernel resumes the whole task, which polls whatever
/// it waits for; so no waker has to be kept here.
struct Stream<P> {
    platform: P,
    pid: Pid,
    to: Output,
}

impl<P: Platform + Send + Sync> Stream<P> {
    fn again(&self) -> Self {
        Self {
            platform: self.platform.clone(),
            pid: self.pid,
            to: self.to,
        }
    }
}

impl<P: Platform + Send + Sync> IsTerminal for Stream<P> {
    fn is_terminal(&self) -> bool {
        false
    }
}

impl<P: Platform + Send + Sync> StdoutStream for Stream<P> {
    fn p2_stream(&self) -> Box<dyn OutputStream> {
        Box::new(Writer {
            stream: self.again(),
            held: Bytes::new(),
            closed: false,
        })
    }

    fn async_stream(&self) -> Box<dyn AsyncWrite + Send + Sync> {
        // Asked for by WASI 0.3 only, which isn't linked.
        Box::new(NoStream)
    }
}

impl<P: Platform + Send + Sync> StdinStream for Stream<P> {
    fn p2_stream(&self) -> Box<dyn InputStream> {
        Box::new(Reader {
            stream: self.again(),
        })
    }

    fn async_stream(&self) -> Box<dyn AsyncRead + Send + Sync> {
        Box::new(NoStream)
    }
}

struct Writer<P> {
    stream: Stream<P>,
    /// Taken from the guest, and not taken by the console yet.
    held: Bytes,
    closed: bool,
}

impl<P: Platform + Send + Sync> Writer<P> {
    /// Passes on what is held.
    fn pass_on(&mut self) -> Poll<()> {
        let Stream { platform, pid, to } = &self.stream;
        if !self.held.is_empty() {
            match Console::write(platform, *pid, *to, &self.held) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(())) => {}
                Poll::Ready(Err(_)) => self.closed = true,
            }
            self.held = Bytes::new();
        }
        Poll::Ready(())
    }
}

#[async_trait]
impl<P: Platform + Send + Sync> Pollable for Writer<P> {
    async fn ready(&mut self) {
        poll_fn(|_| self.pass_on()).await;
    }
}

impl<P: Platform + Send + Sync> OutputStream for Writer<P> {
    fn write(&mut self, bytes: Bytes) -> StreamResult<()> {
        if self.closed {
            return Err(StreamError::Closed);
        }
        if !self.held.is_empty() || bytes.len() > BYTES_MAX {
            return Err(StreamError::trap("a write beyond what check-write allowed"));
        }
        self.held = bytes;
        let _ = self.pass_on();
        Ok(())
    }

    fn flush(&mut self) -> StreamResult<()> {
        if self.closed {
            Err(StreamError::Closed)
        } else {
            Ok(())
        }
    }

    fn check_write(&mut self) -> StreamResult<usize> {
        let passed_on = self.pass_on().is_ready();
        if self.closed {
            return Err(StreamError::Closed);
        }
        Ok(if passed_on { BYTES_MAX } else { 0 })
    }
}

struct Reader<P> {
    stream: Stream<P>,
}

#[async_trait]
impl<P: Platform + Send + Sync> Pollable for Reader<P> {
    async fn ready(&mut self) {
        let Stream { platform, pid, .. } = &self.stream;
        poll_fn(|_| Console::readable(platform, *pid)).await;
    }
}

#[async_trait]
impl<P: Platform + Send + Sync> InputStream for Reader<P> {
    fn read(&mut self, size: usize) -> StreamResult<Bytes> {
        let Stream { platform, pid, .. } = &self.stream;
        if size == 0 {
            return Ok(Bytes::new());
        }
        match Console::read(platform, *pid, size.min(BYTES_MAX)) {
            Poll::Pending => Ok(Bytes::new()),
            Poll::Ready(Ok(bytes)) if bytes.is_empty() => Err(StreamError::Closed),
            Poll::Ready(Ok(bytes)) => Ok(bytes.into()),
            Poll::Ready(Err(_)) => Err(StreamError::Closed),
        }
    }
}

/// Fails every read and write.
struct NoStream;

fn unsupported() -> std::io::Error {
    std::io::ErrorKind::Unsupported.into()
}

impl AsyncRead for NoStream {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        _: &mut tokio::io::ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        Poll::Ready(Err(unsupported()))
    }
}

impl AsyncWrite for NoStream {
    fn poll_write(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        _: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        Poll::Ready(Err(unsupported()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Err(unsupported()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Err(unsupported()))
    }
}
