//! Lines and words of a file of rules.

/// A line's number and its words, or what is wrong with it.
type Line = (usize, Result<Vec<Vec<u8>>, &'static str>);

/// The lines that hold words, joined where a backslash says so.
pub(super) fn lines(text: &[u8]) -> impl Iterator<Item = Line> {
    let mut physical = text.split(|&byte| byte == b'\n').enumerate();
    std::iter::from_fn(move || {
        let (index, first) = physical.next()?;
        let mut line = without_return(first).to_vec();
        while line.last() == Some(&b'\\') {
            line.pop();
            line.push(b' ');
            match physical.next() {
                Some((_, more)) => line.extend_from_slice(without_return(more)),
                None => break,
            }
        }
        Some((index + 1, words(&line)))
    })
    .filter(|(_, words)| words.as_ref().map_or(true, |words| !words.is_empty()))
}

fn without_return(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

fn words(line: &[u8]) -> Result<Vec<Vec<u8>>, &'static str> {
    let mut words = Vec::new();
    let mut word: Option<Vec<u8>> = None;
    let mut quote: Option<u8> = None;
    for &byte in line {
        match (quote, byte) {
            (_, 0) => return Err("a zero byte"),
            (Some(open), _) if byte == open => quote = None,
            (Some(_), _) => word.get_or_insert_default().push(byte),
            (None, b' ' | b'\t' | b'\r') => words.extend(word.take()),
            (None, b'\'' | b'"') => {
                quote = Some(byte);
                word.get_or_insert_default();
            }
            (None, b'#') if word.is_none() => break,
            (None, _) => word.get_or_insert_default().push(byte),
        }
    }
    if quote.is_some() {
        return Err("a quote that is not closed");
    }
    words.extend(word);
    Ok(words)
}
