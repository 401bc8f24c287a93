/// A next hop: the word of the hop map.
///
/// ```text
/// bit 63        48 47                     0
///     ifindex 16    destination MAC (bytes as they go out, first byte in the lowest bits)
/// ```
/// Written once, by compare-and-swap from 0, then never changed while it is there: the index is all that a connection
/// has to remember. The source MAC is the interface's ([`Interface`]).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct Hop(
    /// The word; 0 is a free place.
    pub u64,
);

impl Hop {
    /// A hop out of interface `ifindex` (below [`super::MAX_INTERFACES`]) to `mac`.
    #[inline(always)]
    pub const fn new(ifindex: u16, mac: [u8; 6]) -> Self {
        let [a, b, c, d, e, f] = mac;
        Self((ifindex as u64) << 48 | u64::from_le_bytes([a, b, c, d, e, f, 0, 0]))
    }

    /// Index of the interface.
    #[inline(always)]
    pub const fn ifindex(self) -> u32 {
        (self.0 >> 48) as u32
    }

    /// MAC address of the neighbour.
    #[inline(always)]
    pub const fn mac(self) -> [u8; 6] {
        let [a, b, c, d, e, f, _, _] = self.0.to_le_bytes();
        [a, b, c, d, e, f]
    }
}

/// Word 6 of a connection entry: the next hop towards the client.
///
/// ```text
/// bit 63       48 47           32 31            0
///     hop index    generation 16   jiffies 32
/// ```
/// Good while younger than a second and stored for this life of the entry (a late store into a replaced entry has
/// another generation).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct HopStamp(
    /// The word.
    pub u64,
);

impl HopStamp {
    /// Hop `index`, found at `jiffies`, for the life with this generation.
    #[inline(always)]
    pub const fn new(index: u16, generation: u16, jiffies: u32) -> Self {
        Self((index as u64) << 48 | (generation as u64) << 32 | jiffies as u64)
    }

    /// Index in the hop map.
    #[inline(always)]
    pub const fn index(self) -> u32 {
        (self.0 >> 48) as u32
    }

    /// Generation of the life it was stored for.
    #[inline(always)]
    pub const fn generation16(self) -> u16 {
        (self.0 >> 32) as u16
    }

    /// Low 32 bits of jiffies when the route was looked up.
    #[inline(always)]
    pub const fn jiffies(self) -> u32 {
        self.0 as u32
    }
}

/// `Server::hop_stamp`: when the route to a real server was looked up, and its MTU.
///
/// ```text
/// bit 63     48 47     32 31            0
///     valid 16   MTU 16    jiffies 32
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct RouteHop(
    /// The word.
    pub u64,
);

impl RouteHop {
    /// A route looked up at `jiffies` whose MTU is `mtu`.
    #[inline(always)]
    pub const fn new(mtu: u16, jiffies: u32) -> Self {
        Self(1 << 48 | (mtu as u64) << 32 | jiffies as u64)
    }

    /// Whether a route was ever stored.
    #[inline(always)]
    pub const fn is_valid(self) -> bool {
        self.0 >> 48 != 0
    }

    /// MTU of the route, bytes; 65,535 stands for anything above.
    #[inline(always)]
    pub const fn mtu(self) -> u16 {
        (self.0 >> 32) as u16
    }

    /// Low 32 bits of jiffies when the route was looked up.
    #[inline(always)]
    pub const fn jiffies(self) -> u32 {
        self.0 as u32
    }
}

/// Flag of [`Interface`]: XDP may send another interface's frames out of it. It is known to transmit them, and stands in
/// the device map.
pub const INTERFACE_XDP: u8 = 1;
/// Flag of [`Interface`]: it carries the XDP program, so what is lost after it came by there is ours.
pub const INTERFACE_CARRIES_XDP: u8 = 2;

impl Interface {
    /// `INTERFACE_…` bits.
    #[inline(always)]
    pub const fn flags(&self) -> u8 {
        let [_, _, _, _, _, _, flags, _] = self.mac;
        flags
    }

    /// The same without a flag.
    pub const fn without_flag(self, flag: u8) -> Self {
        let [a, b, c, d, e, f, flags, zero] = self.mac;
        Self { mac: [a, b, c, d, e, f, flags & !flag, zero], ..self }
    }
}

/// What the data path knows of an interface, by its index; written by user space.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Interface {
    /// MAC address in the first six bytes; then a byte of `INTERFACE_…` flags, and zero.
    pub mac: [u8; 8],
    /// MTU in bytes; 0: the interface is not known.
    pub mtu: u32,
    /// Zero.
    pub _pad: u32,
}

const _: () = assert!(size_of::<Interface>() == 16);
