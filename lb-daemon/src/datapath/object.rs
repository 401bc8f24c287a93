//! The BPF object.

/// The object with all programs and maps, as the build script made it; aligned for an ELF reader.
pub static OBJECT: &[u8] = aya::include_bytes_aligned!(concat!(env!("OUT_DIR"), "/lbd-bpf"));
