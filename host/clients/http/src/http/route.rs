//! Which handler a request is for: paths with `{name}` in place of a segment.
//!
//! A parameter is one whole segment, never empty, and decoded. A literal
//! segment wins over a parameter, from left to right, so that the order in
//! which routes were added says nothing.

use alloc::{
    borrow::{Cow, ToOwned},
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use super::{Method, url};

/// Routes a router holds at most.
pub const ROUTES_MAX: usize = 256;
/// Segments of a pattern, and of a path that can match.
pub const SEGMENTS_MAX: usize = 32;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Segment {
    Literal(String),
    Parameter(String),
}

impl Segment {
    fn is_parameter(&self) -> bool {
        matches!(self, Self::Parameter(_))
    }
}

#[derive(Debug)]
struct Route<T> {
    method: Method,
    segments: Vec<Segment>,
    handler: T,
}

/// A table of routes.
#[derive(Debug)]
pub struct Router<T> {
    routes: Vec<Route<T>>,
}

/// What a path led to.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<'a, T> {
    /// This handler, with its parameters by name.
    Handler(&'a T, Parameters),
    /// The path is known, the method isn't: answer 405 with this `Allow`.
    OtherMethods(String),
    /// Answer 404.
    Nothing,
    /// The path does not decode: answer 400.
    Malformed,
}

/// The values of a route's parameters, decoded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// The value of a parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Why a route was not added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RouteError {
    /// The pattern does not begin with a slash, or a brace is out of place.
    Pattern,
    /// Two parameters of one name.
    Name,
    /// A route for the same method and the same paths is there.
    Conflict,
    /// [`ROUTES_MAX`] or [`SEGMENTS_MAX`] was met.
    Limit,
}

impl<T> Default for Router<T> {
    fn default() -> Self {
        Self { routes: Vec::new() }
    }
}

impl<T> Router<T> {
    /// No routes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a route such as `/sensors/{id}/last`.
    pub fn add(&mut self, method: Method, pattern: &str, handler: T) -> Result<(), RouteError> {
        let segments = parse(pattern)?;
        if self.routes.len() >= ROUTES_MAX || segments.len() > SEGMENTS_MAX {
            return Err(RouteError::Limit);
        }
        if self
            .routes
            .iter()
            .any(|r| r.method == method && same_paths(&r.segments, &segments))
        {
            return Err(RouteError::Conflict);
        }
        self.routes.push(Route {
            method,
            segments,
            handler,
        });
        Ok(())
    }

    /// Finds the handler for a request's method and encoded path. HEAD falls
    /// back to GET's.
    pub fn find(&self, method: &Method, path: &str) -> Found<'_, T> {
        let Some(path) = path.strip_prefix('/') else {
            return Found::Nothing;
        };
        if path.split('/').count() > SEGMENTS_MAX {
            return Found::Nothing;
        }
        // Split first: an encoded slash is part of a segment.
        let decoded = path.split('/').map(segment).collect::<Option<Vec<_>>>();
        let Some(path) = decoded else {
            return Found::Malformed;
        };
        if let Some(route) = self.best(method, &path) {
            return Found::Handler(&route.handler, parameters(route, &path));
        }
        if *method == Method::HEAD
            && let Some(route) = self.best(&Method::GET, &path)
        {
            return Found::Handler(&route.handler, parameters(route, &path));
        }
        self.other_methods(&path)
    }

    fn best(&self, method: &Method, path: &[Cow<'_, str>]) -> Option<&Route<T>> {
        self.routes
            .iter()
            .filter(|r| r.method == *method && matches(&r.segments, path))
            .min_by(|a, b| {
                let parameters = |r: &'_ Route<T>| {
                    r.segments
                        .iter()
                        .fold(0_u32, |bits, s| bits << 1 | u32::from(s.is_parameter()))
                };
                // As many segments in both, the first one in the highest bit.
                parameters(a).cmp(&parameters(b))
            })
    }

    fn other_methods(&self, path: &[Cow<'_, str>]) -> Found<'_, T> {
        let mut names: Vec<&str> = Vec::new();
        for route in self.routes.iter().filter(|r| matches(&r.segments, path)) {
            names.push(route.method.as_str());
            if route.method == Method::GET {
                names.push("HEAD");
            }
        }
        names.sort_unstable();
        names.dedup();
        if names.is_empty() {
            Found::Nothing
        } else {
            Found::OtherMethods(names.join(", "))
        }
    }
}

/// One segment, decoded.
fn segment(text: &str) -> Option<Cow<'_, str>> {
    if text.contains('%') {
        url::decode(text).map(Cow::Owned)
    } else {
        Some(Cow::Borrowed(text))
    }
}

fn parse(pattern: &str) -> Result<Vec<Segment>, RouteError> {
    let rest = pattern.strip_prefix('/').ok_or(RouteError::Pattern)?;
    let mut segments = Vec::new();
    for text in rest.split('/') {
        let segment = match text.strip_prefix('{').and_then(|t| t.strip_suffix('}')) {
            Some(name) => Segment::Parameter(name.to_owned()),
            None => Segment::Literal(text.to_owned()),
        };
        let (Segment::Literal(inner) | Segment::Parameter(inner)) = &segment;
        let empty_name = matches!(&segment, Segment::Parameter(name) if name.is_empty());
        if inner.contains(['{', '}']) || empty_name {
            return Err(RouteError::Pattern);
        }
        if matches!(segment, Segment::Parameter(_)) && segments.contains(&segment) {
            return Err(RouteError::Name);
        }
        segments.push(segment);
    }
    Ok(segments)
}

fn same_paths(a: &[Segment], b: &[Segment]) -> bool {
    a.len() == b.len()
        && a.iter().zip(b).all(|pair| match pair {
            (Segment::Literal(a), Segment::Literal(b)) => a == b,
            (Segment::Parameter(_), Segment::Parameter(_)) => true,
            _ => false,
        })
}

fn matches(segments: &[Segment], path: &[Cow<'_, str>]) -> bool {
    segments.len() == path.len()
        && segments
            .iter()
            .zip(path)
            .all(|(segment, text)| match segment {
                Segment::Literal(literal) => literal.as_str() == text.as_ref(),
                Segment::Parameter(_) => !text.is_empty(),
            })
}

fn parameters<T>(route: &Route<T>, path: &[Cow<'_, str>]) -> Parameters {
    let pairs = route
        .segments
        .iter()
        .zip(path)
        .filter_map(|(segment, text)| match segment {
            Segment::Parameter(name) => Some((name.clone(), text.to_string())),
            Segment::Literal(_) => None,
        });
    Parameters(pairs.collect())
}

impl fmt::Display for RouteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pattern => "route: a pattern is /a/{name}/b; a brace must take a whole segment",
            Self::Name => "route: two parameters of one name",
            Self::Conflict => "route: another route takes the same paths",
            Self::Limit => "route: more than 256 routes or 32 segments",
        })
    }
}

impl core::error::Error for RouteError {}
