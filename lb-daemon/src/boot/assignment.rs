//! Assignments of a shell, without one.

/// `NAME=value`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Assignment<'a> {
    pub(super) name: &'a [u8],
    pub(super) value: Value,
}

/// What is assigned.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Constant text.
    Text(Vec<u8>),
    /// Something that only a shell can tell: `$NAME`, `$(command)`, `` `command` ``.
    Computed,
}

/// The assignments of one line, which may be empty or a comment; or why it holds something else.
pub(super) fn assignments(line: &[u8]) -> Result<Vec<Assignment<'_>>, &'static str> {
    let mut rest = Rest(line);
    let mut found = Vec::new();
    loop {
        rest.skip_blanks();
        match rest.0.first() {
            None | Some(b'#') => return Ok(found),
            Some(b';') if !found.is_empty() => rest.skip(1),
            Some(_) => {
                let name = rest.name();
                // `export NAME=value`; exporting is nothing to us.
                if name == b"export" && rest.0.first().is_some_and(u8::is_ascii_whitespace) {
                    continue;
                }
                if name.is_empty() || rest.0.first() != Some(&b'=') {
                    return Err("neither an assignment nor a comment");
                }
                rest.skip(1);
                found.push(Assignment { name, value: rest.value()? });
            }
        }
    }
}

/// What is left of a line.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn skip(&mut self, bytes: usize) {
        self.0 = self.0.get(bytes..).unwrap_or_default();
    }

    fn next(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    fn skip_blanks(&mut self) {
        self.0 = self.0.trim_ascii_start();
    }

    fn name(&mut self) -> &'a [u8] {
        let is_part = |(place, byte): (usize, &u8)| {
            *byte == b'_' || byte.is_ascii_alphabetic() || place > 0 && byte.is_ascii_digit()
        };
        let length = self.0.iter().enumerate().take_while(|&pair| is_part(pair)).count();
        let (name, rest) = self.0.split_at(length);
        self.0 = rest;
        name
    }

    /// A word of the shell, up to an unquoted blank or semicolon.
    fn value(&mut self) -> Result<Value, &'static str> {
        let (mut text, mut computed) = (Vec::new(), false);
        while let Some(&byte) = self.0.first() {
            match byte {
                b'\'' => {
                    self.skip(1);
                    self.single_quoted(&mut text)?;
                }
                b'"' => {
                    self.skip(1);
                    computed |= self.double_quoted(&mut text)?;
                }
                b'\\' => {
                    self.skip(1);
                    text.push(self.next().ok_or("a line that goes on in the next one")?);
                }
                b'$' | b'`' => {
                    self.skip(1);
                    computed = true;
                }
                b'&' | b'|' | b'<' | b'>' | b'(' | b')' if !computed => return Err("more than an assignment"),
                b';' => break,
                _ if byte.is_ascii_whitespace() && !computed => break,
                _ => {
                    self.skip(1);
                    text.push(byte);
                }
            }
        }
        Ok(if computed { Value::Computed } else { Value::Text(text) })
    }

    fn single_quoted(&mut self, text: &mut Vec<u8>) -> Result<(), &'static str> {
        loop {
            match self.next().ok_or("a quote that is not closed")? {
                b'\'' => return Ok(()),
                byte => text.push(byte),
            }
        }
    }

    /// True when something in the quotes is computed.
    fn double_quoted(&mut self, text: &mut Vec<u8>) -> Result<bool, &'static str> {
        let mut computed = false;
        loop {
            match self.next().ok_or("a quote that is not closed")? {
                b'"' => return Ok(computed),
                b'\\' => {
                    let next = self.next().ok_or("a quote that is not closed")?;
                    // Only these lose their meaning; before anything else the backslash is itself.
                    if !matches!(next, b'"' | b'\\' | b'$' | b'`') {
                        text.push(b'\\');
                    }
                    text.push(next);
                }
                b'$' | b'`' => computed = true,
                byte => text.push(byte),
            }
        }
    }
}
