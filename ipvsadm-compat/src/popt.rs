//! Splits an argument vector into options and values exactly as the popt library does.
//!
//! popt has forms that getopt has not: short options in a bundle may be followed by a value (`-mw5`), with or without
//! an equals sign (`-w=5`); words that are no options may stand anywhere; an optional value is taken from the next
//! word unless that begins with `-`; `!#:+` in a value stands for the next word that does not begin with `-`. Long
//! options are never abbreviated and never written with one dash.
//!
//! Source: behaviour of popt 1.19.

use std::borrow::Cow;

/// Whether an option takes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// None; one that is attached is an error.
    Nothing,
    /// One, attached or in the next word, whatever that is.
    Value,
    /// One, if attached, or if the next word does not begin with `-`.
    MaybeValue,
}

/// One option as a program declares it.
#[derive(Clone, Copy, Debug)]
pub struct Declared<T> {
    /// Name after two dashes.
    pub long: &'static str,
    /// Letter after one dash.
    pub short: Option<u8>,
    /// Whether it takes a value.
    pub takes: Takes,
    /// What the program calls it.
    pub tag: T,
}

/// Why a word could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// No option of that name.
    Unknown,
    /// The value is missing: the option is the last word.
    MissingValue,
    /// A value where none belongs.
    UnwantedValue,
}

impl Mistake {
    /// popt's words.
    pub fn text(self) -> &'static str {
        match self {
            Mistake::Unknown => "unknown option",
            Mistake::MissingValue => "missing argument",
            Mistake::UnwantedValue => "option does not take an argument",
        }
    }
}

/// What popt replaces by the next free word.
const NEXT_WORD: &[u8] = b"!#:+";

/// Reads an argument vector option by option.
#[derive(Debug)]
pub struct Reader<'a, T> {
    declared: &'a [Declared<T>],
    words: &'a [Vec<u8>],
    next: usize,
    /// What is left of a word of short options.
    bundle: Option<&'a [u8]>,
    only_words_follow: bool,
    loose: Vec<&'a [u8]>,
    /// Words that a value ahead of them has used up.
    used: Vec<usize>,
}

/// An option and its value.
type Found<'a, T> = (T, Option<Cow<'a, [u8]>>);

impl<'a, T: Copy> Reader<'a, T> {
    /// `words` is the argument vector without the program's name.
    pub fn new(declared: &'a [Declared<T>], words: &'a [Vec<u8>]) -> Self {
        Reader { declared, words, next: 0, bundle: None, only_words_follow: false, loose: Vec::new(), used: Vec::new() }
    }

    /// The next option, or `None` when there are no more.
    pub fn next_option(&mut self) -> Option<Result<Found<'a, T>, Mistake>> {
        loop {
            if let Some(bundle) = self.bundle.take() {
                return Some(self.short(bundle));
            }
            let word = self.words.get(self.next)?;
            self.next += 1;
            if self.used.contains(&(self.next - 1)) {
                continue;
            }
            if self.only_words_follow || word.first() != Some(&b'-') || word.len() == 1 {
                self.loose.push(word);
            } else if word == b"--" {
                self.only_words_follow = true;
            } else if let Some(long) = word.strip_prefix(b"--") {
                return Some(self.long(long));
            } else {
                self.bundle = Some(&word[1..]);
            }
        }
    }

    /// The word that was read last: what messages name, also when only a letter of it is meant.
    pub fn last_word(&self) -> &'a [u8] {
        self.next.checked_sub(1).and_then(|last| self.words.get(last)).map_or(&[], Vec::as_slice)
    }

    /// The words that are no options, in order. Complete once [`Reader::next_option`] has returned `None`.
    pub fn into_loose(self) -> Vec<&'a [u8]> {
        self.loose
    }

    fn long(&mut self, word: &'a [u8]) -> Result<Found<'a, T>, Mistake> {
        let equals = word.iter().position(|&byte| byte == b'=');
        let (name, attached) = match equals {
            Some(place) => (&word[..place], Some(&word[place + 1..])),
            None => (word, None),
        };
        let option = self.declared.iter().find(|option| option.long.as_bytes() == name).ok_or(Mistake::Unknown)?;
        self.with_value(option, attached)
    }

    /// `bundle` begins with the letter.
    fn short(&mut self, bundle: &'a [u8]) -> Result<Found<'a, T>, Mistake> {
        let (&letter, rest) = bundle.split_first().ok_or(Mistake::Unknown)?;
        let option = self.declared.iter().find(|option| option.short == Some(letter)).ok_or(Mistake::Unknown)?;
        if option.takes != Takes::Nothing {
            let attached = if rest.is_empty() { None } else { Some(rest.strip_prefix(b"=").unwrap_or(rest)) };
            return self.with_value(option, attached);
        }
        if rest.first() == Some(&b'=') {
            return Err(Mistake::UnwantedValue);
        }
        self.bundle = Some(rest).filter(|rest| !rest.is_empty());
        Ok((option.tag, None))
    }

    fn with_value(&mut self, option: &Declared<T>, attached: Option<&'a [u8]>) -> Result<Found<'a, T>, Mistake> {
        let value = match (option.takes, attached) {
            (Takes::Nothing, Some(_)) => return Err(Mistake::UnwantedValue),
            (Takes::Nothing, None) => None,
            (Takes::Value | Takes::MaybeValue, Some(value)) => Some(value),
            (Takes::Value, None) => Some(self.next_word().ok_or(Mistake::MissingValue)?),
            (Takes::MaybeValue, None) => {
                let free = self.words.get(self.next).is_some_and(|word| word.first() != Some(&b'-'));
                if free { self.next_word() } else { None }
            }
        };
        Ok((option.tag, value.map(|value| self.expanded(value))))
    }

    fn next_word(&mut self) -> Option<&'a [u8]> {
        let word = self.words.get(self.next)?;
        self.next += 1;
        Some(word)
    }

    /// popt goes on for ever when there is no such word; here the value then stays as it is.
    fn expanded(&mut self, value: &'a [u8]) -> Cow<'a, [u8]> {
        let Some(place) = value.windows(NEXT_WORD.len()).position(|part| part == NEXT_WORD) else {
            return Cow::Borrowed(value);
        };
        let free = (self.next..self.words.len())
            .find(|index| !self.used.contains(index) && self.words[*index].first() != Some(&b'-'));
        let Some(free) = free else {
            return Cow::Borrowed(value);
        };
        self.used.push(free);
        Cow::Owned([&value[..place], &self.words[free], &value[place + NEXT_WORD.len()..]].concat())
    }
}
