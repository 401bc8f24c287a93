use super::*;

#[test]
fn lines_are_split_as_the_real_one_splits_them() {
    let cases: [(&[u8], bool, &[&str]); 10] = [
        (b"-A -t 10.0.0.1:80 -s rr", true, &["-A", "-t", "10.0.0.1:80", "-s", "rr"]),
        (b"  ipvsadm\t-A\r-t ipvsadm 10.0.0.1:80 \r", true, &["-A", "-t", "10.0.0.1:80"]),
        (b"ipvsadm", true, &[]),
        (b"/sbin/ipvsadm -L", true, &["/sbin/ipvsadm", "-L"]),
        (b"-A '-t x'", true, &["-A", "'-t", "x'"]),
        (b"-L # x", true, &["-L", "#", "x"]),
        (b"", true, &[]),
        (b"-L ", false, &["-L"]),
        (b"-L  ", false, &[]),
        (b"-L  ", true, &["-L"]),
    ];
    for (line, terminated, expected) in cases {
        let words: Vec<_> = words(line, terminated).into_iter().map(|word| String::from_utf8(word).unwrap()).collect();
        assert_eq!(words, expected, "{:?}", String::from_utf8_lossy(line));
    }
}

#[test]
fn a_word_that_is_too_long_becomes_several() {
    let line = [b"-A ".to_vec(), vec![b'x'; WORD_LENGTH + 1]].concat();
    let lengths: Vec<_> = words(&line, true).iter().map(Vec::len).collect();
    assert_eq!(lengths, [2, WORD_LENGTH, 1]);
}
