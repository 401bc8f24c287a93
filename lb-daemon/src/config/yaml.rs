//! YAML as a tree in which every value and key knows its place.
//!
//! The parser tells events with their spans; nothing is made of them but this tree. What its values mean, and which of
//! them are wrong, is up to the reader, which can look at all of them: so one wrong value does not hide the next.

use std::collections::HashMap;
use std::rc::Rc;

use granit_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span};

/// Where something stands in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// From 1.
    pub(super) line: usize,
    /// In characters, from 1.
    pub(super) column: usize,
    /// Characters on this line that it takes; 0 where that is not known.
    pub(super) length: usize,
    /// Which node of the document: a mapping and its first key begin at the same place. 0 for none.
    pub(super) node: usize,
}

/// A value or a key.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) place: Place,
    pub(super) content: Content,
}

/// What a node holds.
#[derive(Debug)]
pub(super) enum Content {
    /// `null`, `~`, or nothing at all.
    Nothing,
    /// A scalar; one that is not quoted may be a number or a truth value.
    Scalar { text: String, quoted: bool },
    /// A sequence. An alias is the very node of its anchor, so that a small file is never a large tree.
    List(Vec<Rc<Node>>),
    /// Keys and values in their order, repeated keys included.
    Mapping(Vec<(Rc<Node>, Rc<Node>)>),
}

/// Why a text is no YAML document.
#[derive(Debug)]
pub(super) struct SyntaxError {
    pub(super) place: Place,
    pub(super) text: String,
}

impl Node {
    /// What stands here, in a word, for messages.
    pub(super) fn kind(&self) -> &'static str {
        match &self.content {
            Content::Nothing => "nothing",
            Content::Scalar { .. } => "a single value",
            Content::List(_) => "a list",
            Content::Mapping(_) => "a mapping",
        }
    }
}

/// Reads a document; `None` where there is none.
pub(super) fn parse(text: &[u8]) -> Result<Option<Rc<Node>>, SyntaxError> {
    let text = std::str::from_utf8(text).map_err(|error| not_utf8(text, error.valid_up_to()))?;
    let options = granit_parser::options! { emit_comments: false };
    let mut builder = Builder::default();
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = event.map_err(|error| syntax_error(&error))?;
        builder.event(event, span)?;
    }
    Ok(builder.root)
}

/// A collection of which not everything is read yet.
struct Open {
    place: Place,
    anchor: usize,
    items: Vec<Rc<Node>>,
    is_mapping: bool,
}

#[derive(Default)]
struct Builder {
    root: Option<Rc<Node>>,
    open: Vec<Open>,
    anchors: HashMap<usize, Rc<Node>>,
    nodes: usize,
}

impl Builder {
    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), SyntaxError> {
        match event {
            Event::DocumentStart(..) if self.root.is_some() => {
                return Err(error_at(span, "a second document begins here: one is all that is read"));
            }
            Event::Scalar(text, style, anchor, tag) => {
                let is_text = tag.is_some_and(|tag| tag.is_yaml_core_schema_tag("str"));
                let quoted = style != ScalarStyle::Plain || is_text;
                let content = match text.as_ref() {
                    "" | "~" | "null" | "Null" | "NULL" if !quoted => Content::Nothing,
                    _ => Content::Scalar { text: text.into_owned(), quoted },
                };
                let node = Node { place: self.place(span), content };
                self.add(node, anchor);
            }
            Event::SequenceStart(_, anchor, _) => self.begin(span, anchor, false),
            Event::MappingStart(_, anchor, _) => self.begin(span, anchor, true),
            Event::SequenceEnd | Event::MappingEnd => self.end(),
            Event::Alias(anchor) => {
                let node = self.anchors.get(&anchor).cloned();
                let node = node.ok_or_else(|| error_at(span, "an alias inside of what it stands for"))?;
                self.put(node);
            }
            _ => (),
        }
        Ok(())
    }

    fn place(&mut self, span: Span) -> Place {
        self.nodes += 1;
        Place { node: self.nodes, ..place(span) }
    }

    fn begin(&mut self, span: Span, anchor: usize, is_mapping: bool) {
        let place = Place { length: 0, ..self.place(span) };
        self.open.push(Open { place, anchor, items: Vec::new(), is_mapping });
    }

    fn end(&mut self) {
        let Some(Open { place, anchor, items, is_mapping }) = self.open.pop() else { return };
        let content = if is_mapping { Content::Mapping(pairs(items)) } else { Content::List(items) };
        self.add(Node { place, content }, anchor);
    }

    fn add(&mut self, node: Node, anchor: usize) {
        let node = Rc::new(node);
        // 0 is no anchor.
        if anchor != 0 {
            self.anchors.insert(anchor, Rc::clone(&node));
        }
        self.put(node);
    }

    fn put(&mut self, node: Rc<Node>) {
        match self.open.last_mut() {
            Some(open) => open.items.push(node),
            None => self.root = Some(node),
        }
    }
}

/// Of a mapping the parser tells keys and values in turn.
fn pairs(items: Vec<Rc<Node>>) -> Vec<(Rc<Node>, Rc<Node>)> {
    let mut items = items.into_iter();
    std::iter::from_fn(|| Some((items.next()?, items.next()?))).collect()
}

fn place(span: Span) -> Place {
    let (start, end) = (span.start, span.end);
    let length = if start.line() == end.line() { end.col().saturating_sub(start.col()) } else { 0 };
    Place { length, ..at(&start) }
}

fn at(marker: &Marker) -> Place {
    Place { line: marker.line(), column: marker.col() + 1, length: 0, node: 0 }
}

fn error_at(span: Span, text: &str) -> SyntaxError {
    SyntaxError { place: place(span), text: text.to_owned() }
}

fn syntax_error(error: &ScanError) -> SyntaxError {
    SyntaxError { place: at(error.marker()), text: error.info() }
}

fn not_utf8(text: &[u8], good: usize) -> SyntaxError {
    let before = text.get(..good).unwrap_or_default();
    let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let column = String::from_utf8_lossy(before.get(line_start..).unwrap_or_default()).chars().count() + 1;
    SyntaxError { place: Place { line, column, length: 1, node: 0 }, text: "a byte that is not UTF-8".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(node: &Node) -> String {
        let Place { line, column, .. } = node.place;
        match &node.content {
            Content::Nothing => format!("{line}:{column} nothing"),
            Content::Scalar { text, quoted } => format!("{line}:{column} {}{text}", if *quoted { "text " } else { "" }),
            Content::List(items) => {
                format!("{line}:{column} [{}]", items.iter().map(|item| shown(item)).collect::<Vec<_>>().join(", "))
            }
            Content::Mapping(pairs) => {
                let pairs: Vec<String> =
                    pairs.iter().map(|(key, value)| format!("{} = {}", shown(key), shown(value))).collect();
                format!("{line}:{column} {{{}}}", pairs.join(", "))
            }
        }
    }

    #[test]
    fn every_node_knows_its_place() {
        let cases = [
            (
                "a: 1\nb:\n  - 'x'\n  - {c: ~}\n",
                "1:1 {1:1 a = 1:4 1, 2:1 b = 3:3 [3:5 text x, 4:5 {4:6 c = 4:9 nothing}]}",
            ),
            ("a: &x [1]\na: *x\n", "1:1 {1:1 a = 1:7 [1:8 1], 2:1 a = 1:7 [1:8 1]}"),
            ("ä: ö\n", "1:1 {1:1 ä = 1:4 ö}"),
        ];
        for (text, expected) in cases {
            assert_eq!(shown(&parse(text.as_bytes()).unwrap().unwrap()), expected);
        }
        assert!(parse(b"").unwrap().is_none() && parse(b"# nothing\n").unwrap().is_none());
    }

    #[test]
    fn what_is_no_document_is_refused_with_its_place() {
        let cases: [(&[u8], (usize, usize)); 4] = [
            (b"a: [1\nb: 2\n", (2, 2)),
            (b"a\n---\nb\n", (2, 1)),
            (b"a: 1\n\xffb: 1\n", (2, 1)),
            (b"a: &x [*x]\n", (1, 8)),
        ];
        for (text, place) in cases {
            let error = parse(text).unwrap_err();
            assert_eq!((error.place.line, error.place.column), place, "{}", error.text);
        }
    }

    #[test]
    fn aliases_of_aliases_do_not_grow() {
        let mut text = "a0: &a0 [x]\n".to_owned();
        (1..60).for_each(|n| text += &format!("a{n}: &a{n} [*a{0}, *a{0}, *a{0}, *a{0}]\n", n - 1));
        assert!(parse(text.as_bytes()).unwrap().is_some());
    }
}
