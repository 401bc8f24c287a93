/// Where the running kernel keeps what identifies a network interface: offsets in bytes, from its type information.
/// Global data of the BPF object, new with each load.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct DeviceLayout {
    /// `ifindex` in `struct net_device`.
    pub ifindex: u64,
    /// `nd_net`, a pointer to `struct net`, in `struct net_device`.
    pub namespace: u64,
    /// `net_cookie` in `struct net`.
    pub cookie: u64,
    /// The cookie of the network namespace that the data path is in (`SO_NETNS_COOKIE`); 0: the layout is not known.
    pub our_cookie: u64,
}

const _: () = assert!(size_of::<DeviceLayout>() == 32);
