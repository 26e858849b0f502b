//! What a guest can get wrong at the boundary.

use core::fmt;

/// Which rule of the canonical ABI a guest broke. It ends the guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// A pointer, with the length that belongs to it, leaves the memory.
    OutOfBounds,
    /// A pointer isn't a multiple of its type's alignment.
    Unaligned,
    /// A string isn't UTF-8.
    Utf8,
    /// A `char` isn't a Unicode scalar value.
    Char,
    /// A variant, an enum, an option or a result has no such case.
    Discriminant,
    /// No handle has this index, or it is one of another resource.
    Handle,
    /// A handle is given away in the call that borrows it.
    Lent,
    /// One call hands over more bytes than a call may.
    TooMuch,
    /// `cabi_realloc` returned memory that isn't there or isn't aligned.
    Realloc,
    /// The host was called from `cabi_realloc` or a post-return function.
    MayNotLeave,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Broken::OutOfBounds => "a pointer out of bounds of its memory",
            Broken::Unaligned => "a pointer that is not aligned",
            Broken::Utf8 => "a string that is not UTF-8",
            Broken::Char => "a char that is no Unicode scalar value",
            Broken::Discriminant => "a discriminant without a case",
            Broken::Handle => "a handle that this task doesn't have",
            Broken::Lent => "a handle given away while it is borrowed",
            Broken::TooMuch => "more bytes than one call may hand over",
            Broken::Realloc => {
                "cabi_realloc returned a pointer that is out of bounds or not aligned"
            }
            Broken::MayNotLeave => "a call from cabi_realloc or a post-return function",
        })
    }
}

impl core::error::Error for Broken {}
