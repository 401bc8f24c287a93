use proptest::prelude::*;

use super::*;

fn framed(message: &impl Serialize) -> Vec<u8> {
    encode(message).unwrap()
}

#[test]
fn a_message_comes_back_as_it_was_sent() {
    let requests = [
        Request::Hello(Hello { version: 1, network_namespace: 4_026_531_840, socket_named: true, pid: 7 }),
        Request::Batch { changes: vec![Change::Flush], atomic: true, dry_run: false },
        Request::GetServices { service: None },
        Request::Lbd(serde_json::json!({"status": null})),
    ];
    let mut bytes = Vec::new();
    for request in &requests {
        write_frame(&mut bytes, request).unwrap();
    }
    let mut stream = bytes.as_slice();
    for request in requests {
        assert_eq!(read_frame(&mut stream).unwrap(), Some(request));
    }
    assert!(matches!(read_frame::<Request>(&mut stream), Ok(None)));
}

#[test]
fn a_stream_that_ends_inside_a_frame_is_an_error() {
    let frame = framed(&Request::GetInfo);
    for length in 1..frame.len() {
        assert!(matches!(read_frame::<Request>(&mut &frame[..length]), Err(CodecError::Stream(_))), "{length}");
    }
}

#[test]
fn a_length_above_the_bound_is_refused_before_anything_is_read() {
    let mut stream: &[u8] = &[0xff, 0xff, 0xff, 0xff, b'1'];
    assert!(matches!(read_frame::<Request>(&mut stream), Err(CodecError::TooLong { length: 0xffff_ffff })));
    assert_eq!(stream.len(), 1);
}

proptest! {
    #[test]
    fn any_bytes_are_a_message_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let mut stream = bytes.as_slice();
        let _ = read_frame::<Request>(&mut stream);
        let _ = decode::<Request>(&bytes);
        let _ = decode::<Response>(&bytes);
    }

    #[test]
    fn a_damaged_message_is_a_message_or_an_error(place in 4usize..80, byte in any::<u8>()) {
        let mut frame = framed(&Request::GetServices {
            service: Some(ServiceId::Mark { mark: 1, family: crate::model::Family::Ipv6 }),
        });
        if let Some(slot) = frame.get_mut(place) {
            *slot = byte;
        }
        let _ = read_frame::<Request>(&mut frame.as_slice());
    }
}
