use super::MAX_ENDPOINT_WORDS;

/// Bit of [`EndpointWord`]'s index half: the endpoint is a masqueraded real server, not a virtual service.
pub const ENDPOINT_SERVER: u32 = 1 << 31;

/// A word of the endpoint map: which (address, port, protocol) is a virtual service or a masqueraded real server.
///
/// ```text
/// bit 63                32 31     30           0
///     tag (hash, never 0)   server  service index
/// ```
/// 0 is a free place. A service's match is confirmed against its whole address; a server's is not (a false one costs
/// a miss in the connection table).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct EndpointWord(
    /// The word.
    pub u64,
);

impl EndpointWord {
    /// The word of a virtual service.
    #[inline(always)]
    pub const fn service(tag: u32, index: u32) -> Self {
        Self((tag as u64) << 32 | index as u64)
    }

    /// The word of a masqueraded real server.
    #[inline(always)]
    pub const fn server(tag: u32) -> Self {
        Self((tag as u64) << 32 | ENDPOINT_SERVER as u64)
    }
}

/// Which part of the endpoint map is in use: buckets of eight words from `first` on, a power of two of them.
///
/// ```text
/// bit 63             32 31                 0
///     first word         buckets minus one
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct EndpointWindow(
    /// The word.
    pub u64,
);

impl EndpointWindow {
    /// Words of a bucket: one cache line.
    pub const BUCKET_WORDS: u32 = 8;

    /// A window of `buckets` (a power of two) from word `first` on.
    #[inline(always)]
    pub const fn new(first: u32, buckets: u32) -> Self {
        Self((first as u64) << 32 | (buckets - 1) as u64)
    }

    /// First word.
    #[inline(always)]
    pub const fn first(self) -> u32 {
        (self.0 >> 32) as u32
    }

    /// Number of buckets minus one.
    #[inline(always)]
    pub const fn mask(self) -> u32 {
        self.0 as u32
    }
}

const _: () = assert!(MAX_ENDPOINT_WORDS.is_power_of_two());
