//! Which handler answers a request.

use alloc::{boxed::Box, rc::Rc};
use core::{fmt, future::Future};

use smallos_http::http::{
    Method,
    route::{self, Found},
};

use super::{IntoResponse, Request, Response, response::LocalFuture};

type Handler = Rc<dyn Fn(Request) -> LocalFuture<Response>>;

/// Handlers by method and path. A pattern is a path with `{name}` in place of a segment; a
/// literal segment wins over a parameter, whatever the order. HEAD is answered by GET's
/// handler, a known path with another method by 405, and an unknown one by 404.
#[derive(Default)]
pub struct Router {
    table: route::Router<Handler>,
    fallback: Option<Handler>,
}

impl Router {
    /// No routes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a route.
    ///
    /// # Panics
    /// If the pattern is malformed, or another route takes the same paths, or there are 256
    /// already: it is the program that is wrong.
    pub fn route<F, R>(
        mut self,
        method: Method,
        pattern: &str,
        handler: impl Fn(Request) -> F + 'static,
    ) -> Self
    where
        F: Future<Output = R> + 'static,
        R: IntoResponse,
    {
        if let Err(error) = self.table.add(method, pattern, boxed(handler)) {
            panic!("{pattern}: {error}");
        }
        self
    }

    /// Adds a route for GET; see [`Router::route`].
    pub fn get<F, R>(self, pattern: &str, handler: impl Fn(Request) -> F + 'static) -> Self
    where
        F: Future<Output = R> + 'static,
        R: IntoResponse,
    {
        self.route(Method::GET, pattern, handler)
    }

    /// Adds a route for POST; see [`Router::route`].
    pub fn post<F, R>(self, pattern: &str, handler: impl Fn(Request) -> F + 'static) -> Self
    where
        F: Future<Output = R> + 'static,
        R: IntoResponse,
    {
        self.route(Method::POST, pattern, handler)
    }

    /// Answers what no route takes, instead of 404.
    pub fn fallback<F, R>(mut self, handler: impl Fn(Request) -> F + 'static) -> Self
    where
        F: Future<Output = R> + 'static,
        R: IntoResponse,
    {
        self.fallback = Some(boxed(handler));
        self
    }

    /// The answer to a request.
    pub async fn answer(&self, mut request: Request) -> Response {
        let Ok(method) = Method::new(request.method()) else {
            return Response::new(501);
        };
        let handler = match self.table.find(&method, request.path()) {
            Found::Handler(handler, parameters) => {
                request.parameters = parameters;
                handler
            }
            Found::OtherMethods(allow) => return Response::new(405).header("Allow", allow),
            Found::Malformed => return Response::new(400),
            Found::Nothing => match &self.fallback {
                Some(handler) => handler,
                None => return Response::new(404),
            },
        };
        handler(request).await
    }
}

fn boxed<F, R>(handler: impl Fn(Request) -> F + 'static) -> Handler
where
    F: Future<Output = R> + 'static,
    R: IntoResponse,
{
    Rc::new(move |request| {
        let answer = handler(request);
        Box::pin(async move { answer.await.into_response() })
    })
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router").finish_non_exhaustive()
    }
}
