//! Maps and programs.

mod expire;
mod maps;
mod tc;
mod xdp;
