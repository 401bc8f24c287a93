#!/usr/bin/env python3
"""random.py SEED COUNT: writes a case of COUNT random commands, good and bad, for a differential test.

Run it with the real ipvsadm to record its golden. Addresses stay within 2^31 of each other, because beyond that the
real order depends on the kernel's random hash, and --nosort is asked of one service only, for the same reason.
"""
import random
import shlex
import sys

rng = random.Random(int(sys.argv[1]))
pick = rng.choice


def chance(percent):
    return rng.random() * 100 < percent


ADDRESSES = ["10.0.0.1", "10.0.0.2", "web.example", "10.0.0.80", "10.1", "0x0a000002", "012.0.0.3", "localhost"]
ADDRESSES6 = ["2001:db8::1", "2001:db8::2", "2001:DB8:0::3", "2001:db8:1111:2222:3333:4444:5555:6666", "::1"]
BAD_ADDRESSES = ["10.0.0.256", "nosuch.invalid", "", "80", ":80", "[10.0.0.1]:80", "[2001:db8::1]", "*", "10.0.0.1 x",
                 "[10.0.0.1:90]:80", "[::1", "1:2:3", "-1", "2001:db8::1:80", "a-very-long-real-server-name.of-a-long-domain.example"]
PORTS = ["80", "443", "http", "0", "8080", "+80", "0080", " 80", "53", "domain", "ssh"]
BAD_PORTS = ["65536", "-1", "", "abc", "80x", "HTTP", "0x50", "80 "]
SERVERS = ["10.0.1.1", "10.0.1.2", "10.0.1.3", "10.0.1.4", "127.0.0.1"]
SERVERS6 = ["2001:db8:1::1", "2001:db8:1::2", "::1", "fd00::1"]
BAD_SERVERS = ["224.0.0.1", "0.0.0.0", "255.255.255.255", "240.0.0.1", "fe80::9", "ff02::1", "::", "::ffff:10.0.0.1"]
SCHEDULERS = ["rr", "wrr", "lc", "wlc", "lblc", "lblcr", "dh", "sh", "sed", "nq", "fo", "ovf", "mh"]
FLAGS = ["flag-1", "flag-2", "flag-3", "sh-port", "sh-fallback", "mh-port", "mh-fallback", "flag-4", "nosuch", ""]
NUMBERS = ["0", "1", "5", "100", "65535", "2147483647", " 7", "+8", "010"]
BAD_NUMBERS = ["-1", "2147483648", "x", "", "1.5", "7 ", "0x10", "99999999999999999999"]
MARKS = ["1", "2", "7", "010", "+3", "2147483647"]
BAD_MARKS = ["0", "-1", "abc", "4294967296", "", "1x"]


def number():
    return pick(BAD_NUMBERS) if chance(8) else pick(NUMBERS)


def port():
    return pick(BAD_PORTS) if chance(6) else pick(PORTS)


def endpoint(v4, v6, bad, portless):
    if chance(5):
        return pick(bad) + (":" + port() if chance(40) else "")
    if chance(25):
        address = pick(v6)
        return address if chance(portless) else "[%s]:%s" % (address, port())
    return pick(v4) + ("" if chance(portless) else ":" + port())


def option(short, long, value):
    forms = ["--%s=%s" % (long, value), ("--" + long, value)]
    if short:
        forms += [("-" + short, value)] * 3 + ["-%s=%s" % (short, value)]
        if value and not value.startswith("="):
            forms.append("-%s%s" % (short, value))
    form = pick(forms)
    return [form] if isinstance(form, str) else list(form)


def flag(short, long):
    return ["--" + long if not short or chance(25) else "-" + short]


HOME = [("t", "tcp-service", "10.0.0.1:80"), ("t", "tcp-service", "10.0.0.1:http"), ("t", "tcp-service", "web.example:443"),
        ("u", "udp-service", "10.0.0.1:53"), ("u", "udp-service", "10.0.0.2:domain"), (None, "sctp-service", "10.0.0.1:80"),
        ("f", "fwmark-service", "7"), ("f", "fwmark-service", "2147483647")]
HOME6 = [("t", "tcp-service", "[2001:db8::1]:80"), ("u", "udp-service", "[2001:db8::2]:53")]


def home(family6):
    short, long, value = pick(HOME6 if family6 else HOME)
    return option(short, long, value) + ([] if short != "f" or chance(95) else ["-6"])


def service(family6=None):
    if family6 is not None or chance(75):
        return home(chance(25) if family6 is None else family6)
    kind = rng.random()
    if kind < 0.15:
        words = option("f", "fwmark-service", pick(BAD_MARKS) if chance(8) else pick(MARKS))
        return words + (flag("6", "ipv6") if chance(30) else [])
    short, long = pick([("t", "tcp-service")] * 6 + [("u", "udp-service")] * 3 + [(None, "sctp-service")])
    return option(short, long, endpoint(ADDRESSES, ADDRESSES6, BAD_ADDRESSES, 5))


def service_options():
    words = []
    if chance(60):
        words.append(option("s", "scheduler", pick(["nosuch", "RR", "", "rrr", "averylongschedulername"]) if chance(5) else pick(SCHEDULERS)))
    if chance(35):
        timeout = pick(["0", "2678401", "abc", ""]) if chance(8) else pick(["1", "60", "360", "2678400", " 5"])
        words.append(pick([["-p"], ["-p" + timeout] if timeout else ["-p"], ["-p", timeout], ["--persistent=" + timeout], ["--persistent"]]))
    if chance(20):
        words.append(option("M", "netmask", pick(["255.255.255.0", "64", "24", "128", "1", "0", "129", "bad", "255.255.255.255", "64x"])))
    if chance(12):
        words.append(option(None, "pe", pick(["sip", "sip", "sip", "nosuch", ""])))
    if chance(12):
        words.append(flag("o", "ops"))
    if chance(20):
        flags = ",".join(rng.choices(FLAGS, k=rng.randint(1, 3)))
        # The real command crashes on a list of nothing but commas.
        words.append(option("b", "sched-flags", flags if flags.strip(",") else ""))
    rng.shuffle(words)
    return words


def server(family6=None):
    if family6 is not None:
        address = pick(SERVERS6[:2] if family6 else SERVERS)
        port = pick(["", "", "80", "8080", "http"])
        value = ("[%s]:%s" % (address, port) if family6 else "%s:%s" % (address, port)) if port else address
        return option("r", "real-server", value)
    return option("r", "real-server", endpoint(SERVERS, SERVERS6, BAD_ADDRESSES + BAD_SERVERS, 40))


def server_options():
    words = []
    if chance(75):
        words.append(pick([["-m"], ["-g"], ["-i"], ["--masquerading"], ["--gatewaying"], ["--ipip"]]))
    if chance(50):
        words.append(option("w", "weight", number()))
    if chance(20):
        words.append(option("x", "u-threshold", number()))
    if chance(12):
        words.append(option("y", "l-threshold", number()))
    if chance(8):
        words.append(option(None, "tun-type", pick(["ipip", "gue", "gre", "GUE", ""])))
    if chance(5):
        words.append(option(None, "tun-port", pick(["6080", "1", "65535", "0", "65536", "x"])))
    for name in ("tun-nocsum", "tun-csum", "tun-remcsum"):
        if chance(2):
            words.append(["--" + name])
    if chance(6):
        checksum = pick(["--tun-nocsum", "--tun-csum", "--tun-remcsum"])
        words = [["-i"], pick([["--tun-type", "gue", "--tun-port=6080", checksum], ["--tun-type=gre", checksum], ["--tun-type=gue", "--tun-port", "7"]])]
    rng.shuffle(words)
    return words


def flat(groups):
    return [word for group in groups for word in group]


def add_service():
    return flag(*pick([("A", "add-service")] * 3 + [("E", "edit-service")])) + flat([service()] + service_options())


def add_server():
    family6 = pick([True, False, False]) if chance(80) else None
    groups = [service(family6), server(family6)]
    if chance(6):
        groups.reverse()
    return flag(*pick([("a", "add-server")] * 3 + [("e", "edit-server")])) + flat(groups + server_options())


def delete():
    if chance(50):
        return flag("D", "delete-service") + service()
    family6 = pick([True, False, False]) if chance(80) else None
    return flag("d", "delete-server") + service(family6) + server(family6)


LIST_FLAGS = ["-n", "--numeric", "--stats", "--rate", "--thresholds", "--persistent-conn", "--tun-info", "--exact", "-X", "--sort",
              "-c", "--timeout", "--daemon", "--syncid=5"]


def listing():
    words = flag(pick("Ll"), "list")
    if chance(70):
        words += ["-n"]
    words += rng.choices(LIST_FLAGS, k=rng.randint(0, 2))
    if chance(25):
        words += service()
        if chance(30):
            words += ["--nosort"]
    return words


def other():
    roll = rng.random()
    if roll < 0.15:
        return flag("Z", "zero") + (service() if chance(50) else [])
    if roll < 0.3:
        values = [pick(["-1", "2678401", "x", ""]) if chance(8) else pick(["0", "60", "900", "2678400"]) for _ in range(pick([3, 3, 3, 2, 4]))]
        return ["--set"] + values
    if roll < 0.45:
        return flag("S", "save") + (["-n"] if chance(70) else [])
    if roll < 0.7:
        words = option(None, pick(["start-daemon", "start-daemon", "stop-daemon"]), pick(["master", "backup", "foo"] if chance(20) else ["master", "backup"]))
        extra = [option(None, "mcast-interface", pick(["eth0", "eth1", "nosuch", "", "averyveryverylongname"])),
                 option(None, "syncid", pick(["0", "5", "255", "256", "-1", "x"])),
                 option(None, "sync-maxlen", pick(["1", "1000", "1500", "65507", "65508", "0"])),
                 option(None, "mcast-group", pick(["224.0.0.99", "239.1.2.3", "10.0.0.1", "bad", "2001:db8::1"])),
                 option(None, "mcast-port", pick(["1", "9999", "65535", "0", "65536"])),
                 option(None, "mcast-ttl", pick(["1", "255", "0", "256"]))]
        return words + flat(rng.sample(extra, pick([0, 0, 1, 1, 2])))
    if roll < 0.74:
        return flag("C", "clear")
    if roll < 0.8:
        return ["-v"]
    return flat(rng.sample([[], ["-A"], ["-L"], ["-n"], ["foo"], ["--"], ["-"], [""], ["--nosuch"], ["-z"], ["-Lz"], ["-t", "10.0.0.1:80"], ["-m"],
                            ["-D"], ["--list=5"], ["-Ln=3"], ["-p"], ["--set"], ["-6"], ["-AL"]], 3))


def spoiled(words):
    words = list(words)
    roll = rng.random()
    if roll < 0.3 and len(words) > 1:
        del words[rng.randrange(len(words))]
    elif roll < 0.6:
        words.insert(rng.randint(1, len(words)), pick(["-n", "-c", "--stats", "-m", "-w", "-p", "-o", "extra", "-6", "--", "-s", "--timeout", "-D", "-z",
                                                         "--nosuch", "--tun-info", "--daemon", "-X", "--sort", "-"]))
    elif roll < 0.8:
        words += pick([service(), server(), ["-m", "-m"], ["-s", "rr"], ["-w", "3"]])
    elif len(words) > 2:
        rng.shuffle(words)
    return words


def command():
    words = rng.choices([add_service, add_server, delete, listing, other], [26, 40, 8, 16, 10])[0]()
    return spoiled(words) if chance(12) else words


def quoted(words):
    return " ".join(shlex.quote(word) for word in words)


def restore():
    lines = []
    for _ in range(rng.randint(1, 6)):
        words = [word for word in command() if word and not any(c in word for c in " \t\n")]
        line = pick(["", "", "", "ipvsadm ", "  ", "\t"]) + pick([" ", " ", "  ", "\t"]).join(words) + pick(["", "", "", " ", "  ", "\r"])
        lines.append(pick(["", "", "", "", " ", "#"]) if chance(8) else line)
    return "\n".join(lines) + pick(["\n", "\n", "", "  "])


print("#!/bin/bash\n. \"$(dirname \"$0\")/lib.sh\"")
print("# written by random.py %s %s" % (sys.argv[1], sys.argv[2]))
print("for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done")
print("ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1")
for index in range(int(sys.argv[2])):
    if chance(7):
        print("ti %s ipvsadm %s" % (shlex.quote(restore()), pick(["-R", "--restore"])))
    else:
        print("t ipvsadm " + quoted(command()))
    if index % 25 == 24:
        print("t ipvsadm %s" % pick(["-Ln", "-Sn", "-S", "-L", "-Ln --thresholds", "-Ln --tun-info", "-L --persistent-conn", "-Ln --stats"]))
    if index % 100 == 99:
        print("t ipvsadm -C")
