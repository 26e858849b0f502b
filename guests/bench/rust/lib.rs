//! Guests that compute. The guests are the examples.
