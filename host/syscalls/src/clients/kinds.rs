//! The list of protocols. A client of each is a value of its own type, not behind `dyn`, so
//! that a task stays `Send` wherever its platform is.

use super::client::Client;
#[cfg(feature = "web")]
use super::{Link, http_server, websocket};
use crate::platform::Platform;
use alloc::boxed::Box;
use core::convert::Infallible;
use core::marker::PhantomData;

/// A client of some protocol.
pub(crate) trait Kind<P: Platform>: Client<P> + Sized {
    /// Puts it among all of them.
    fn wrap(self) -> AnyClient<P>;
    /// It, if it is of this protocol.
    fn of(any: &mut AnyClient<P>) -> Option<&mut Self>;
    /// It, by value, if it is of this protocol.
    fn unwrap(any: AnyClient<P>) -> Option<Self>;
}

/// One line for each protocol: the feature that brings it, its name and its type.
macro_rules! kinds {
    ($($feature:literal $name:ident($type:ty);)*) => {
        /// A client of any protocol.
        pub(crate) enum AnyClient<P: Platform> {
            /// Without any protocol the platform would be unused.
            #[expect(dead_code, reason = "can't be made")]
            None(Infallible, PhantomData<P>),
            $(#[cfg(feature = $feature)] $name(Box<$type>),)*
        }

        impl<P: Platform> AnyClient<P> {
            /// What all of them can do.
            pub fn as_client(&mut self) -> &mut dyn Client<P> {
                match self {
                    Self::None(never, _) => match *never {},
                    $(#[cfg(feature = $feature)] Self::$name(client) => &mut **client,)*
                }
            }
        }

        $(
            #[cfg(feature = $feature)]
            impl<P: Platform> Kind<P> for $type {
                fn wrap(self) -> AnyClient<P> {
                    AnyClient::$name(Box::new(self))
                }

                fn of(any: &mut AnyClient<P>) -> Option<&mut Self> {
                    match any {
                        AnyClient::$name(client) => Some(client),
                        _ => None,
                    }
                }

                fn unwrap(any: AnyClient<P>) -> Option<Self> {
                    match any {
                        AnyClient::$name(client) => Some(*client),
                        _ => None,
                    }
                }
            }
        )*
    };
}

kinds! {
    "mqtt" Mqtt(super::Link<P, super::mqtt::Machine>);
    "web" HttpClient(super::http::Pool<P>);
    "web" HttpExchange(super::http::Exchange<P>);
    "web" EventSource(super::events::Source<P>);
    "redis" Redis(super::Link<P, super::redis::Machine>);
    "web" HttpServer(Link<P, http_server::Exchanges>);
    "web" Websocket(Link<P, websocket::Messages>);
}
