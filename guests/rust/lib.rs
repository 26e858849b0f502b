//! Guests of smallOS, one file each. This library is empty: the guests are its examples.
