#!/bin/busybox sh
# The first and only process of a virtual machine of `cargo xtask kernel-matrix`: runs what /t/checks lists, says when
# it is through, and switches the machine off.
/bin/busybox --install -s /bin 2>/dev/null
export PATH=/bin:/t HOME=/tmp LBD_TEST=all LBD_BINARIES=/t RUST_BACKTRACE=0
mount -t devtmpfs d /dev
mount -t proc p /proc
mount -t sysfs s /sys
mount -t tmpfs t /tmp
mount -t tmpfs t /run
mkdir -p /run/netns /var
ln -sf /run /var/run
mount -t bpf b /sys/fs/bpf
/bin/ip link set lo up
while read -r module; do modprobe "$module"; done < /t/modules
cd /t || exit
echo "booted Linux $(uname -r)"
while read -r program arguments; do
    # shellcheck disable=SC2086  # several words on purpose
    "/t/$program" $arguments 2>&1 < /dev/null
done < /t/checks
echo "through with the checks"
poweroff -f
