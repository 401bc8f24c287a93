//! Just enough of a terminal to show what `watch` drew.

const WIDTH: usize = 80;
const HEIGHT: usize = 24;

/// A screen of 80 by 24 characters.
#[derive(Debug)]
pub struct Screen {
    cells: Vec<Vec<char>>,
    row: usize,
    column: usize,
}

impl Screen {
    /// The screen after a program wrote these bytes: cursor movements and clearing of a VT100; other sequences do nothing.
    pub fn showing(bytes: &[u8]) -> Self {
        let mut screen = Self { cells: vec![vec![' '; WIDTH]; HEIGHT], row: 0, column: 0 };
        let text = String::from_utf8_lossy(bytes);
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                '\x1b' => screen.escape(&mut characters),
                '\r' => screen.column = 0,
                '\n' => screen.row += 1,
                '\x08' => screen.column = screen.column.saturating_sub(1),
                control if control.is_control() => {}
                printable => screen.put(printable),
            }
        }
        screen
    }

    fn put(&mut self, character: char) {
        if let Some(cell) = self.cells.get_mut(self.row).and_then(|row| row.get_mut(self.column)) {
            *cell = character;
        }
        self.column += 1;
    }

    fn escape(&mut self, characters: &mut std::iter::Peekable<std::str::Chars<'_>>) {
        match characters.next() {
            Some('[') => {}
            // Character set selection has one character more.
            Some('(' | ')') => {
                characters.next();
                return;
            }
            _ => return,
        }
        let mut parameters = String::new();
        let command = loop {
            match characters.next() {
                Some(character) if character.is_ascii_alphabetic() => break character,
                Some(character) => parameters.push(character),
                None => return,
            }
        };
        let number =
            |index: usize| parameters.split(';').nth(index).and_then(|word| word.parse().ok()).unwrap_or(1_usize);
        match command {
            'H' => (self.row, self.column) = (number(0).saturating_sub(1), number(1).saturating_sub(1)),
            'A' => self.row = self.row.saturating_sub(number(0)),
            'B' => self.row += number(0),
            'C' => self.column += number(0),
            'D' => self.column = self.column.saturating_sub(number(0)),
            'd' => self.row = number(0).saturating_sub(1),
            'G' => self.column = number(0).saturating_sub(1),
            'J' => self.cells = vec![vec![' '; WIDTH]; HEIGHT],
            _ => {}
        }
    }

    /// The lines of the screen down to the last that is not blank, without blanks at their ends.
    pub fn text(&self) -> String {
        let lines: Vec<String> =
            self.cells.iter().map(|row| row.iter().collect::<String>().trim_end().to_owned()).collect();
        let used = lines.iter().rposition(|line| !line.is_empty()).map_or(0, |last| last + 1);
        lines.into_iter().take(used).map(|line| line + "\n").collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Screen;

    #[test]
    fn what_watch_draws_is_read_back() {
        let drawn = b"\x1b(B\x1b)0\x1b[1;12r\x1b[m\x0f\x1b[?7h\x1b[H\x1b[JEvery 1.0s: ls\x1b[1;20Hhost\x1b[3;1Hbin\r\x1b[1Bboot\x1b[12;1H";
        assert_eq!(Screen::showing(drawn).text(), "Every 1.0s: ls     host\n\nbin\nboot\n");
        assert_eq!(Screen::showing(b"\x1b[99;99Hx\x1b[").text(), "");
    }
}
