//! RESP2 and RESP3 from bytes to [`Frame`]s, in pieces of any size. Each byte is looked at
//! once and nesting is a list, not recursion, so input can't exhaust the stack. Nothing is
//! reserved because a length announces it; memory grows with what really arrived.

use alloc::{boxed::Box, string::String, vec::Vec};

use super::{
    Error, Limit, Limits, Violation, number,
    settings::Protocol,
    value::{Attributed, Pairs, ServerError, Value},
};

/// What the peer said at the top level.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// A reply or a push.
    pub body: Body,
    /// What attributes said of it; empty for most.
    pub attributes: Pairs,
    /// Its size on the wire.
    pub size_bytes: usize,
}

/// A reply belongs to a command, a push to none.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// The reply to a command.
    Reply(Value),
    /// RESP3's out-of-band data: its kind, and the items after it.
    Push(Vec<u8>, Vec<Value>),
}

/// Turns bytes into frames.
#[derive(Debug)]
pub struct Decoder {
    limits: Limits,
    protocol: Protocol,
    state: State,
    /// The beginning of a line that came in pieces.
    line: Vec<u8>,
    /// Aggregates begun and not complete, outermost first.
    open: Vec<Open>,
    /// Attributes of the frame as a whole.
    attributes: Option<Pairs>,
    used_bytes: usize,
    elements: usize,
}

#[derive(Debug)]
enum State {
    /// At or inside of a line that begins a value.
    Value,
    /// Inside of a string that has `left` bytes to come, without its CR LF.
    Text {
        kind: Text,
        bytes: Vec<u8>,
        left: usize,
    },
    /// After a string's bytes; `cr` if CR came.
    TextEnd {
        kind: Text,
        bytes: Vec<u8>,
        cr: bool,
    },
    /// At or inside of the line that begins the next part of a streamed string.
    Part { bytes: Vec<u8> },
    /// An error was returned; it is returned again whatever comes.
    Broken(Error),
}

#[derive(Clone, Copy, Debug)]
enum Text {
    Blob,
    Error,
    Verbatim,
    Part,
}

#[derive(Debug)]
struct Open {
    shape: Shape,
    /// Items to come; `None` while streamed.
    left: Option<usize>,
    /// Keys and values of a map follow each other here.
    items: Vec<Value>,
    /// Attributes of the next item.
    attributes: Option<Pairs>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Shape {
    Array,
    Set,
    Map,
    Attribute,
    Push,
}

/// No announcement reserves more than this many items or bytes at once.
const RESERVE_ITEMS_MAX: usize = 16;
const RESERVE_BYTES_MAX: usize = 4096;

impl Decoder {
    /// A decoder at the start of a stream.
    pub fn new(limits: &Limits, protocol: Protocol) -> Self {
        let mut limits = limits.clone();
        limits.nesting_max = limits.nesting_max.min(Limits::NESTING_CEILING);
        Self {
            limits,
            protocol,
            state: State::Value,
            line: Vec::new(),
            open: Vec::new(),
            attributes: None,
            used_bytes: 0,
            elements: 0,
        }
    }

    /// Which types are allowed from the next frame on.
    pub fn set_protocol(&mut self, protocol: Protocol) {
        self.protocol = protocol;
    }

    /// Whether the stream may end here: no frame is begun.
    pub fn is_between_frames(&self) -> bool {
        matches!(self.state, State::Value)
            && self.line.is_empty()
            && self.open.is_empty()
            && self.attributes.is_none()
    }

    /// Takes bytes up to the end of one frame. `input` is moved past what was taken; `None`
    /// means that all of it was, and the frame is not complete.
    ///
    /// # Errors
    /// A broken rule or a limit. The decoder stays broken: where the next frame begins is
    /// not known any more.
    pub fn decode(&mut self, input: &mut &[u8]) -> Result<Option<Frame>, Error> {
        match self.advance(input) {
            Ok(frame) => Ok(frame),
            Err(error) => {
                self.open.clear();
                self.state = State::Broken(error);
                Err(error)
            }
        }
    }

    #[cfg(any(test, feature = "fuzz"))]
    pub(crate) fn assert_bounds(&self) {
        let limits = &self.limits;
        // A CR that waits for its LF.
        assert!(self.line.len() <= limits.line_bytes_max + 1);
        assert!(self.open.len() <= limits.nesting_max);
        assert!(self.used_bytes <= limits.response_bytes_max);
        assert!(self.elements <= limits.elements_max);
        let items: usize = self.open.iter().map(|open| open.items.len()).sum();
        assert!(items <= limits.elements_max);
        if let State::Text { bytes, .. } | State::TextEnd { bytes, .. } | State::Part { bytes } =
            &self.state
        {
            assert!(bytes.len() <= limits.response_bytes_max);
        }
    }

    fn advance(&mut self, input: &mut &[u8]) -> Result<Option<Frame>, Error> {
        loop {
            // The state is moved out, and back if its step is not complete.
            match core::mem::replace(&mut self.state, State::Value) {
                State::Value => {
                    let Some(line) = self.take_line(input)? else {
                        return Ok(None);
                    };
                    if let Some(frame) = self.value_line(&line)? {
                        return Ok(Some(frame));
                    }
                }
                State::Part { bytes } => {
                    let Some(line) = self.take_line(input)? else {
                        self.state = State::Part { bytes };
                        return Ok(None);
                    };
                    if let Some(frame) = self.part_line(&line, bytes)? {
                        return Ok(Some(frame));
                    }
                }
                State::Text {
                    kind,
                    mut bytes,
                    left,
                } => {
                    let (taken, rest) = input.split_at(left.min(input.len()));
                    bytes.extend_from_slice(taken);
                    *input = rest;
                    let left = left - taken.len();
                    if left > 0 {
                        self.state = State::Text { kind, bytes, left };
                        return Ok(None);
                    }
                    self.state = State::TextEnd {
                        kind,
                        bytes,
                        cr: false,
                    };
                }
                State::TextEnd { kind, bytes, cr } => {
                    let Some((&byte, rest)) = input.split_first() else {
                        self.state = State::TextEnd { kind, bytes, cr };
                        return Ok(None);
                    };
                    *input = rest;
                    match (cr, byte) {
                        (false, b'\r') => {
                            self.state = State::TextEnd {
                                kind,
                                bytes,
                                cr: true,
                            };
                        }
                        (true, b'\n') => {
                            if let Some(frame) = self.text(kind, bytes)? {
                                return Ok(Some(frame));
                            }
                        }
                        _ => return Err(Violation::NoLineEndAfterString.into()),
                    }
                }
                State::Broken(error) => return Err(error),
            }
        }
    }

    /// The next line without its CR LF. Borrowed from the input where it is whole there.
    fn take_line<'a>(&mut self, input: &mut &'a [u8]) -> Result<Option<Line<'a>>, Error> {
        let all = *input;
        if self.line.last() == Some(&b'\r') {
            return match all.split_first() {
                None => Ok(None),
                Some((b'\n', rest)) => {
                    *input = rest;
                    self.line.pop();
                    self.use_bytes(self.line.len() + 2)?;
                    Ok(Some(Line::Owned(core::mem::take(&mut self.line))))
                }
                Some(_) => Err(Violation::BareLineEnd.into()),
            };
        }
        let found = all.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
        let (content, end) = all.split_at(found.unwrap_or(all.len()));
        // Before anything else, so that the verdict does not depend on how input is split.
        if self.line.len() + content.len() > self.limits.line_bytes_max {
            return Err(Limit::LineBytes.into());
        }
        match end {
            [b'\r', b'\n', rest @ ..] => {
                *input = rest;
                self.use_bytes(self.line.len() + content.len() + 2)?;
                if self.line.is_empty() {
                    return Ok(Some(Line::Borrowed(content)));
                }
                self.line.extend_from_slice(content);
                Ok(Some(Line::Owned(core::mem::take(&mut self.line))))
            }
            [] | [b'\r'] => {
                self.line.extend_from_slice(all);
                *input = &[];
                Ok(None)
            }
            _ => Err(Violation::BareLineEnd.into()),
        }
    }

    fn use_bytes(&mut self, count: usize) -> Result<(), Error> {
        match self.used_bytes.checked_add(count) {
            Some(sum) if sum <= self.limits.response_bytes_max => {
                self.used_bytes = sum;
                Ok(())
            }
            _ => Err(Limit::ResponseBytes.into()),
        }
    }

    fn use_elements(&mut self, count: usize) -> Result<(), Error> {
        match self.elements.checked_add(count) {
            Some(sum) if sum <= self.limits.elements_max => {
                self.elements = sum;
                Ok(())
            }
            _ => Err(Limit::Elements.into()),
        }
    }

    /// A line that begins a value, ends one, or is one.
    fn value_line(&mut self, line: &[u8]) -> Result<Option<Frame>, Error> {
        let Some((&byte, rest)) = line.split_first() else {
            return Err(Violation::UnknownType(b'\r').into());
        };
        // An item of a counted aggregate was counted with it; an attribute is no item.
        let counted = self.open.last().is_some_and(|open| open.left.is_some());
        if byte == b'|' || (!counted && byte != b'.') {
            self.use_elements(1)?;
        }
        let value = match byte {
            b'+' => Value::Simple(rest.into()),
            b'-' => Value::Error(ServerError::from_line(rest)),
            b':' => Value::Integer(number::integer(rest).ok_or(Violation::Integer)?),
            b'$' if rest == b"-1" => Value::Null,
            b'$' => return self.begin_text(Text::Blob, rest),
            b'*' if rest == b"-1" => Value::Null,
            b'*' => return self.begin_aggregate(Shape::Array, rest),
            _ if self.protocol == Protocol::Resp2 => {
                return Err(Violation::UnknownType(byte).into());
            }
            b'_' if rest.is_empty() => Value::Null,
            b'_' => return Err(Violation::Null.into()),
            b'#' => Value::Boolean(match rest {
                b"t" => true,
                b"f" => false,
                _ => return Err(Violation::Boolean.into()),
            }),
            b',' => Value::Double(number::double(rest).ok_or(Violation::Double)?),
            b'(' => match core::str::from_utf8(rest) {
                Ok(text) if number::sign_and_digits(rest) => Value::BigNumber(String::from(text)),
                _ => return Err(Violation::BigNumber.into()),
            },
            b'!' => return self.begin_text(Text::Error, rest),
            b'=' => return self.begin_text(Text::Verbatim, rest),
            b'~' => return self.begin_aggregate(Shape::Set, rest),
            b'%' => return self.begin_aggregate(Shape::Map, rest),
            b'|' => return self.begin_aggregate(Shape::Attribute, rest),
            b'>' => return self.begin_aggregate(Shape::Push, rest),
            b'.' => return self.end_streamed(rest),
            _ => return Err(Violation::UnknownType(byte).into()),
        };
        self.complete(value)
    }

    fn begin_text(&mut self, kind: Text, length: &[u8]) -> Result<Option<Frame>, Error> {
        if length == b"?" && self.protocol == Protocol::Resp3 {
            return match kind {
                Text::Blob => {
                    self.state = State::Part { bytes: Vec::new() };
                    Ok(None)
                }
                _ => Err(Violation::StreamedType.into()),
            };
        }
        let left = number::length(length).ok_or(Violation::Length)?;
        self.use_text(left)?;
        let bytes = Vec::with_capacity(left.min(RESERVE_BYTES_MAX));
        self.state = State::Text { kind, bytes, left };
        Ok(None)
    }

    /// A string's bytes count as soon as they are announced.
    fn use_text(&mut self, length: usize) -> Result<(), Error> {
        self.use_bytes(length.checked_add(2).ok_or(Limit::ResponseBytes)?)
    }

    fn part_line(&mut self, line: &[u8], bytes: Vec<u8>) -> Result<Option<Frame>, Error> {
        let length = line.strip_prefix(b";").ok_or(Violation::StreamedPart)?;
        let left = number::length(length).ok_or(Violation::Length)?;
        if left == 0 {
            return self.complete(Value::Blob(bytes));
        }
        self.use_text(left)?;
        self.state = State::Text {
            kind: Text::Part,
            bytes,
            left,
        };
        Ok(None)
    }

    /// A string is complete, or a part of a streamed one.
    fn text(&mut self, kind: Text, bytes: Vec<u8>) -> Result<Option<Frame>, Error> {
        let value = match kind {
            Text::Part => {
                self.state = State::Part { bytes };
                return Ok(None);
            }
            Text::Blob => Value::Blob(bytes),
            Text::Error => Value::Error(ServerError::from_line(&bytes)),
            Text::Verbatim => match bytes.as_slice() {
                [a, b, c, b':', text @ ..] => Value::Verbatim {
                    format: [*a, *b, *c],
                    text: text.into(),
                },
                _ => return Err(Violation::Verbatim.into()),
            },
        };
        self.complete(value)
    }

    fn begin_aggregate(&mut self, shape: Shape, count: &[u8]) -> Result<Option<Frame>, Error> {
        let waiting = match self.open.last() {
            Some(open) => &open.attributes,
            None => &self.attributes,
        };
        match shape {
            Shape::Push if !self.open.is_empty() => return Err(Violation::NestedPush.into()),
            Shape::Push | Shape::Attribute if waiting.is_some() => {
                return Err(Violation::Attribute.into());
            }
            _ => {}
        }
        if self.open.len() >= self.limits.nesting_max {
            return Err(Limit::Nesting.into());
        }
        let left = if count == b"?" && self.protocol == Protocol::Resp3 {
            if !matches!(shape, Shape::Array | Shape::Set | Shape::Map) {
                return Err(Violation::StreamedType.into());
            }
            None
        } else {
            let count = number::length(count).ok_or(Violation::Length)?;
            let each = if matches!(shape, Shape::Map | Shape::Attribute) {
                2
            } else {
                1
            };
            let items = count.checked_mul(each).ok_or(Limit::Elements)?;
            self.use_elements(items)?;
            Some(items)
        };
        let items = Vec::with_capacity(left.unwrap_or(0).min(RESERVE_ITEMS_MAX));
        self.open.push(Open {
            shape,
            left,
            items,
            attributes: None,
        });
        if left == Some(0) {
            self.close_early()
        } else {
            Ok(None)
        }
    }

    fn end_streamed(&mut self, rest: &[u8]) -> Result<Option<Frame>, Error> {
        match self.open.last() {
            _ if !rest.is_empty() => Err(Violation::EndOfNothing.into()),
            Some(Open {
                left: None,
                attributes: Some(_),
                ..
            }) => Err(Violation::Attribute.into()),
            Some(Open { left: None, .. }) => self.close_early(),
            _ => Err(Violation::EndOfNothing.into()),
        }
    }

    /// A value is complete: it is an item, and may complete what it is an item of.
    fn complete(&mut self, mut value: Value) -> Result<Option<Frame>, Error> {
        loop {
            let Some(open) = self.open.last_mut() else {
                return Ok(Some(self.frame(Body::Reply(value))));
            };
            open.items.push(match open.attributes.take() {
                Some(attributes) => Value::Attributed(Box::new(Attributed { attributes, value })),
                None => value,
            });
            match &mut open.left {
                Some(left) => *left -= 1,
                None => return Ok(None),
            }
            if open.left != Some(0) {
                return Ok(None);
            }
            match self.close()? {
                Closed::Value(closed) => value = closed,
                Closed::Attribute => return Ok(None),
                Closed::Push(frame) => return Ok(Some(frame)),
            }
        }
    }

    fn close_early(&mut self) -> Result<Option<Frame>, Error> {
        match self.close()? {
            Closed::Value(value) => self.complete(value),
            Closed::Attribute => Ok(None),
            Closed::Push(frame) => Ok(Some(frame)),
        }
    }

    /// The innermost aggregate has all its items.
    fn close(&mut self) -> Result<Closed, Error> {
        let Some(open) = self.open.pop() else {
            return Err(Violation::EndOfNothing.into());
        };
        Ok(match open.shape {
            Shape::Array => Closed::Value(Value::Array(open.items)),
            Shape::Set => Closed::Value(Value::Set(open.items)),
            Shape::Map => Closed::Value(Value::Map(pairs(open.items)?)),
            Shape::Attribute => {
                let place = match self.open.last_mut() {
                    Some(outer) => &mut outer.attributes,
                    None => &mut self.attributes,
                };
                *place = Some(pairs(open.items)?);
                Closed::Attribute
            }
            Shape::Push => {
                let mut items = open.items.into_iter();
                let kind = match items.next() {
                    Some(Value::Simple(kind) | Value::Blob(kind)) => kind,
                    _ => return Err(Violation::Push.into()),
                };
                Closed::Push(self.frame(Body::Push(kind, items.collect())))
            }
        })
    }

    fn frame(&mut self, body: Body) -> Frame {
        self.elements = 0;
        Frame {
            body,
            attributes: self.attributes.take().unwrap_or_default(),
            size_bytes: core::mem::take(&mut self.used_bytes),
        }
    }
}

/// What an aggregate became.
enum Closed {
    Value(Value),
    Attribute,
    Push(Frame),
}

enum Line<'a> {
    Borrowed(&'a [u8]),
    Owned(Vec<u8>),
}

impl core::ops::Deref for Line<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Borrowed(line) => line,
            Self::Owned(line) => line,
        }
    }
}

fn pairs(items: Vec<Value>) -> Result<Pairs, Error> {
    let mut pairs = Vec::with_capacity(items.len() / 2);
    let mut items = items.into_iter();
    while let Some(key) = items.next() {
        pairs.push((key, items.next().ok_or(Violation::OddMap)?));
    }
    Ok(pairs)
}
