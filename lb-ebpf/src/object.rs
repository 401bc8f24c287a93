//! Maps and programs.

mod answer;
mod context;
mod environment;
mod expire;
mod losses;
mod maps;
mod reset;
mod tc;
mod xdp;
