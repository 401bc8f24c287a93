//! Holds what is in the maps and [`ABI_VERSION`] together.

use std::string::String;
use std::vec::Vec;

use super::ABI_VERSION;

/// Every version, and the digest of what it laid down. A changed layout takes a new version and a new line; the lines
/// of versions that were released never change.
const VERSIONS: [(u32, u64); 1] = [(3, 0xa902_d251_226d_5b7b)];

const SOURCES: [&str; 10] = [
    include_str!("../abi.rs"),
    include_str!("address.rs"),
    include_str!("config.rs"),
    include_str!("connection.rs"),
    include_str!("counters.rs"),
    include_str!("device.rs"),
    include_str!("endpoint.rs"),
    include_str!("hop.rs"),
    include_str!("server.rs"),
    include_str!("service.rs"),
];

/// What a source lays down: its records with their fields, their representation, numbered lists and constants (bits,
/// widths, masks, sizes). Comments, functions and tests say nothing about memory.
fn laid_down(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().map(|line| line.split("//").next().unwrap_or_default().trim());
    let mut statements = Vec::new();
    let mut open: Option<(&str, String)> = None;
    for line in lines {
        let end = match (&open, line) {
            (Some((end, _)), _) => end,
            (None, line) if line.starts_with("#[repr(") => "]",
            (None, line) if line.starts_with("pub struct ") && line.ends_with('(') => ");",
            (None, line) if line.starts_with("pub struct ") || line.starts_with("pub enum ") => "}",
            (None, line) if is_constant(line) => ";",
            (None, _) => continue,
        };
        let mut text = open.take().map(|(_, text)| text).unwrap_or_default();
        text.push_str(line);
        if line.ends_with(end) { statements.push(text) } else { open = Some((end, text)) }
    }
    statements
}

fn is_constant(line: &str) -> bool {
    let name = line.strip_prefix("pub ").unwrap_or(line).strip_prefix("const ");
    name.is_some_and(|name| {
        name.starts_with(|first: char| first.is_ascii_uppercase()) && !name.starts_with("ABI_VERSION")
    })
}

/// FNV-1a: it need not be hard to forge, only the same everywhere.
fn digest(statements: &[String]) -> u64 {
    let bytes = statements.iter().flat_map(|statement| statement.bytes().chain([b'\n']));
    bytes.fold(0xcbf2_9ce4_8422_2325, |digest, byte| (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[test]
fn layouts_change_only_together_with_their_version() {
    let statements: Vec<String> = SOURCES.iter().flat_map(|source| laid_down(source)).collect();
    let digest = digest(&statements);
    let known = VERSIONS.iter().find(|(version, _)| *version == ABI_VERSION).map(|(_, digest)| *digest);
    assert_eq!(
        known,
        Some(digest),
        "what the maps hold is not what version {ABI_VERSION} is known for: raise ABI_VERSION and add \
         ({}, {digest:#018x}) to VERSIONS. It is now:\n{}",
        ABI_VERSION + 1,
        statements.join("\n")
    );
}

#[test]
fn every_source_of_the_layouts_is_looked_at() {
    let modules = SOURCES[0].lines().filter(|line| line.starts_with("mod ") && !line.starts_with("mod version_tests"));
    assert_eq!(modules.count() + 1, SOURCES.len());
}

#[test]
fn a_field_a_bit_and_a_number_are_laid_down_and_words_are_not() {
    let source = "/// Text.\n#[repr(C)]\npub struct Record {\n    /// Text.\n    pub field: u32, // text\n}\n\
                  pub const BIT: u16 =\n    1 << 3;\npub struct Word(\n    pub u64,\n);\npub enum Kind {\n    One = 1,\n}\n\
                  impl Word {\n    const MASK: u64 = 7;\n    pub const fn zero() {}\n}\n";
    let expected = [
        "#[repr(C)]",
        "pub struct Record {pub field: u32,}",
        "pub const BIT: u16 =1 << 3;",
        "pub struct Word(pub u64,);",
        "pub enum Kind {One = 1,}",
        "const MASK: u64 = 7;",
    ];
    assert_eq!(laid_down(source), expected);
}
