//! The lines that `-R` reads, split as the real one splits them.
//!
//! Words are apart by blanks, tabs and carriage returns; there are no quotes and no comments; the word `ipvsadm` is
//! dropped wherever it stands. A last line without a line feed counts, unless more than one blank ends it: the real
//! one then loses it. A word longer than [`WORD_LENGTH`] bytes becomes several.

#[cfg(test)]
mod tests;

/// Bytes of a word that the real one reads at once.
pub const WORD_LENGTH: usize = 4_096;

/// The words of one line, which may be none. `terminated` says whether a line feed ended it.
pub fn words(line: &[u8], terminated: bool) -> Vec<Vec<u8>> {
    let blanks = line.iter().rev().take_while(|&&byte| is_blank(byte)).count();
    let lost = !terminated && (blanks > 1 || blanks == line.len());
    if lost {
        return Vec::new();
    }
    line.split(|&byte| is_blank(byte))
        .flat_map(|word| word.chunks(WORD_LENGTH))
        .map(until_zero)
        .filter(|word| word != b"ipvsadm")
        .collect()
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r')
}

/// A word is a C string.
fn until_zero(word: &[u8]) -> Vec<u8> {
    word.split(|&byte| byte == 0).next().unwrap_or_default().to_vec()
}
