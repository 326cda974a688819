//! How payloads to one client are packed: as text, each compressed by itself, or in one compressed stream.
//!
//! Law: one codec for one connection. What a stream's client needs of earlier payloads is in its context.

use std::io::{self, Write};

use axum::extract::ws::{Message, Utf8Bytes};
use flate2::{Compression, write::ZlibEncoder};

/// Below this many bytes a payload stays text, also where the client takes compressed ones: it would hardly shrink.
const WORTH_IT: usize = 1024;

pub(super) enum Codec {
    /// Text.
    Plain,
    /// Large payloads compressed, each by itself (`compress` in IDENTIFY).
    Each,
    /// All in one zlib stream, flushed after each payload.
    Zlib(ZlibEncoder<Vec<u8>>),
    /// All in one zstd frame that never ends, flushed after each payload.
    Zstd(zstd::stream::write::Encoder<'static, Vec<u8>>),
}

impl Codec {
    /// By the `compress` of the gateway's URL; `None` where it is neither of the two that Discord has.
    pub(super) fn of(compress: Option<&str>) -> Option<Self> {
        match compress {
            None => Some(Self::Plain),
            Some("zlib-stream") => Some(Self::Zlib(ZlibEncoder::new(Vec::new(), Compression::default()))),
            Some("zstd-stream") => {
                let level = zstd::DEFAULT_COMPRESSION_LEVEL;
                zstd::stream::write::Encoder::new(Vec::new(), level).ok().map(Self::Zstd)
            }
            Some(_) => None,
        }
    }

    /// Begins to compress payloads each by itself. Over a stream it changes nothing.
    pub(super) fn compress_each(&mut self) {
        if matches!(self, Self::Plain) {
            *self = Self::Each;
        }
    }

    pub(super) fn pack(&mut self, payload: Utf8Bytes) -> io::Result<Message> {
        let packed = match self {
            Self::Plain => return Ok(Message::Text(payload)),
            Self::Each if payload.len() < WORTH_IT => return Ok(Message::Text(payload)),
            Self::Each => {
                let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
                encoder.write_all(payload.as_bytes())?;
                encoder.finish()?
            }
            Self::Zlib(encoder) => {
                encoder.write_all(payload.as_bytes())?;
                encoder.flush()?;
                std::mem::take(encoder.get_mut())
            }
            Self::Zstd(encoder) => {
                encoder.write_all(payload.as_bytes())?;
                encoder.flush()?;
                std::mem::take(encoder.get_mut())
            }
        };
        Ok(Message::Binary(packed.into()))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn payloads() -> impl Iterator<Item = Utf8Bytes> {
        (0..50).map(|number| format!(r#"{{"op":0,"d":"{}"}}"#, "é".repeat(number * number)).into())
    }

    fn packed(codec: &mut Codec, payload: &Utf8Bytes) -> Vec<u8> {
        match codec.pack(payload.clone()).expect("packs") {
            Message::Binary(bytes) => bytes.into(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_zlib_stream_is_read_with_one_context_and_each_message_ends_with_the_suffix() {
        let mut codec = Codec::of(Some("zlib-stream")).expect("known");
        let mut decoder = flate2::write::ZlibDecoder::new(Vec::new());
        for payload in payloads() {
            let bytes = packed(&mut codec, &payload);
            assert!(bytes.ends_with(&[0, 0, 0xff, 0xff]));
            assert_eq!(bytes.windows(4).filter(|four| four == &[0, 0, 0xff, 0xff]).count(), 1);
            decoder.write_all(&bytes).expect("reads");
            decoder.flush().expect("reads");
            assert_eq!(std::mem::take(decoder.get_mut()), payload.as_bytes());
        }
    }

    #[test]
    fn a_zstd_stream_is_read_with_one_context_and_each_message_gives_its_payload() {
        let mut codec = Codec::of(Some("zstd-stream")).expect("known");
        let mut decoder = zstd::stream::write::Decoder::new(Vec::new()).expect("decodes");
        for payload in payloads() {
            decoder.write_all(&packed(&mut codec, &payload)).expect("reads");
            decoder.flush().expect("reads");
            assert_eq!(std::mem::take(decoder.get_mut()), payload.as_bytes());
        }
    }

    #[test]
    fn single_payloads_are_compressed_where_it_is_worth_it_and_never_over_a_stream() {
        let mut codec = Codec::of(None).expect("known");
        codec.compress_each();
        let large: Utf8Bytes = "x".repeat(WORTH_IT).into();
        let mut text = String::new();
        let bytes = packed(&mut codec, &large);
        flate2::read::ZlibDecoder::new(&bytes[..]).read_to_string(&mut text).expect("reads");
        assert_eq!(text, large.as_str());
        assert!(matches!(codec.pack("small".into()), Ok(Message::Text(_))));

        let mut stream = Codec::of(Some("zlib-stream")).expect("known");
        stream.compress_each();
        assert!(matches!(stream, Codec::Zlib(_)));
        assert!(Codec::of(Some("gzip")).is_none());
    }
}
