//! Maps and programs.

mod answer;
mod environment;
mod expire;
mod maps;
mod tc;
mod xdp;
