#!/usr/bin/env python3
"""combinations.py PART: writes a case that goes through ipvsadm's options systematically.

PART is one of the names in PARTS at the end. Run it with the real ipvsadm to record its golden. Each command stands on
its own as far as it can: what it adds is cleared again from time to time.
"""
import itertools
import shlex
import sys

lines = []


def q(words):
    return " ".join(shlex.quote(word) for word in words)


def t(*words):
    lines.append("t ipvsadm " + q(words))


def ti(text, *words):
    lines.append("ti %s ipvsadm %s" % (q([text]), q(words)))


def s(*words):
    lines.append("s " + q(words))


def clear(*more):
    """Begins anew, with these rules. In one process: forks are slow where the real one runs."""
    lines.append("ipvsadm -R <<< $'%s'" % "\\n".join(["-C"] + [" ".join(words) for words in more]) if more else "ipvsadm -C")


SERVICE = ["-t", "10.0.0.1:80"]
SERVER = ["-r", "10.0.1.1:80"]

COMMANDS = [["-A"], ["-E"], ["-D"], ["-C"], ["-R"], ["-S"], ["-a"], ["-e"], ["-d"], ["-L"], ["-l"], ["-Z"],
            ["--set", "1", "2", "3"], ["--start-daemon", "master"], ["--stop-daemon", "master"], ["-h"], ["-v"]]
LONG_COMMANDS = ["--add-service", "--edit-service", "--delete-service", "--clear", "--restore", "--save", "--add-server",
                 "--edit-server", "--delete-server", "--list", "--zero", "--set", "--start-daemon", "--stop-daemon",
                 "--help", "--version"]
# Options with a value, good or none.
VALUED = [("-t", "--tcp-service", "10.0.0.1:80"), ("-u", "--udp-service", "10.0.0.1:80"),
          (None, "--sctp-service", "10.0.0.1:80"), ("-f", "--fwmark-service", "1"), ("-s", "--scheduler", "rr"),
          ("-b", "--sched-flags", "flag-1"), ("-M", "--netmask", "255.255.255.0"), (None, "--pe", "sip"),
          ("-r", "--real-server", "10.0.1.1:80"), (None, "--tun-type", "ipip"), (None, "--tun-port", "6080"),
          ("-w", "--weight", "2"), ("-x", "--u-threshold", "5"), ("-y", "--l-threshold", "0"),
          (None, "--mcast-interface", "eth0"), (None, "--syncid", "5"), (None, "--sync-maxlen", "1000"),
          (None, "--mcast-group", "224.0.0.99"), (None, "--mcast-port", "9999"), (None, "--mcast-ttl", "3")]
FLAGS = [("-6", "--ipv6"), ("-o", "--ops"), ("-g", "--gatewaying"), ("-i", "--ipip"), ("-m", "--masquerading"),
         (None, "--tun-nocsum"), (None, "--tun-csum"), (None, "--tun-remcsum"), ("-c", "--connection"),
         ("-n", "--numeric"), (None, "--timeout"), (None, "--daemon"), (None, "--stats"), (None, "--rate"),
         (None, "--thresholds"), (None, "--persistent-conn"), (None, "--tun-info"), (None, "--sort"),
         (None, "--nosort"), ("-X", "--exact")]
OPTIONAL = [("-p", "--persistent")]


def is_help(words):
    """The help's text is our own."""
    return words[0] in ("-h", "--help")


def prepare():
    clear(["-A", *SERVICE], ["-a", *SERVICE, *SERVER])


def tried(words):
    prepare()
    t(*words)


def matrix():
    """Every command with every option: bare, and with what the command needs."""
    options = [[short or long, value] for short, long, value in VALUED]
    options += [[short or long] for short, long in FLAGS] + [["-p"], ["-p", "60"]]
    for command in COMMANDS:
        for option in options:
            if is_help(command):
                continue
            for needed in ([], SERVICE, SERVICE + SERVER):
                if command[0] in ("-L", "-l", "-Z") and needed == SERVICE + SERVER:
                    continue
                if command[0] not in "-A -E -D -a -e -d -L -Z -S -C".split() and needed:
                    continue
                tried(command + needed + option)


def second_commands():
    """Two commands, in every order, short and long."""
    words = [c for c in COMMANDS if not is_help(c)]
    for first, second in itertools.product(words, COMMANDS):
        tried(first + SERVICE + second)
        tried(first + second)
    for first, second in itertools.product("AEDCRSaedLlZv", "AEDCRSaedLlZhvz"):
        tried(["-" + first + second])
    for first in LONG_COMMANDS:
        for second in ["-L", "--list", "--version"]:
            if first != "--help":
                tried([first, second])


BAD = ["", " ", "0", "1", "-1", "+1", "00", "010", "0x10", "1.5", "1e3", " 7", "7 ", "\t7", "x", "1x", "65535", "65536", "2147483647",
       "2147483648", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "18446744073709551616",
       "99999999999999999999999", "-2147483649", "=", "=1", "--", "-", "-n", "--numeric", "'", "é", "a" * 300]
ADDRESSES = ["10.0.0.1", "10.0.0.1:", "10.0.0.1:80:80", "10.0.0.1:80 ", " 10.0.0.1:80", "10.0.0.1::80", "10.0.0.1.:80", "10.0.0.1.1:80",
             "256.0.0.1:80", "0:80", "1:80", "0.0.0.0:80", "0x7f.1:80", "0177.1:80", "08.1:80", "4294967295:80", "4294967296:80", "-1:80",
             "10.0.0.1:0", "10.0.0.1:65535", "10.0.0.1:65536", "10.0.0.1:-1", "10.0.0.1:+1", "10.0.0.1:http", "10.0.0.1:HTTP", "10.0.0.1:domain",
             "10.0.0.1:www", "10.0.0.1:tftp", "10.0.0.1:nosuch", "10.0.0.1:80x", "10.0.0.1:0x50", "10.0.0.1:1.5", "10.0.0.1: 80", "web.example:80",
             "WEB.EXAMPLE:80", "web.example", "web.example.:80", "localhost:80", "ip6-localhost:80", "nosuch.invalid:80", "80", "http", ":", ":80", "::",
             "[::]:80", "[::1]:80", "[::1]", "[::1]:", "[::1]:http", "[::1]80", "::1", "::1:80", "[::1", "::1]:80", "[]:80", "[[::1]]:80",
             "[::1]:80x", "[::1]:65536", "[::1%lo]:80", "[fe80::1%eth0]:80", "fe80::1%eth0", "[::ffff:10.0.0.1]:80", "[10.0.0.1]:80", "[localhost]:80",
             "[2001:DB8::1]:80", "[2001:db8:0:0:0:0:0:1]:80", "[2001:db8::1]:domain", "224.0.0.1:80", "255.255.255.255:80", "127.0.0.1:80",
             "240.0.0.1:80", "0.0.0.1:80", "10.0.0.1/32:80", "10.0.0.1:80/tcp", "10.0.0.1,80", "*:80", "any:80", "10.0.0.1:80,10.0.0.2:80",
             "-n", "--", "1.2.3:80", "1.2:80", "1.65536:80", "1.16777216:80", "a" * 255 + ":80", "10.0.0.1:" + "8" * 300]


def values():
    """Bad and odd values of every option that takes one."""
    before = {"-t": ["-A"], "-u": ["-A"], "--sctp-service": ["-A"], "-f": ["-A"], "-s": ["-E", *SERVICE], "-b": ["-E", *SERVICE, "-s", "sh"],
              "-M": ["-E", *SERVICE, "-p", "60"], "--pe": ["-E", *SERVICE, "-p", "60"], "-r": ["-a", *SERVICE], "--tun-type": ["-e", *SERVICE, *SERVER, "-i"],
              "--tun-port": ["-e", *SERVICE, *SERVER, "-i", "--tun-type", "gue"], "--mcast-interface": ["--start-daemon", "master"]}
    for short, long, _ in VALUED:
        name = short or long
        daemon = name.startswith("--mcast") or name.startswith("--sync")
        words = ["--start-daemon", "master", "--mcast-interface", "eth0"] if daemon else ["-e", *SERVICE, *SERVER]
        words = before.get(name, words)
        is_address = name in ("-t", "-u", "--sctp-service", "-r")
        prepare()
        for text in BAD + (ADDRESSES if is_address else []):
            t(*words, name, text)
            if daemon:
                t("-L", "--daemon")
                lines.append("ipvsadm --stop-daemon master 2>/dev/null")
            elif name == "-f":
                # Marks that are 2^31 apart have no order of their own.
                t("-L", "-n")
                lines.append("ipvsadm -C")
            elif not is_address and len(text) < 30:
                t("-S", "-n")
        t("-S", "-n")
        t("-L", "-n")
    prepare()
    for text in BAD:
        t("-E", *SERVICE, "-p", text)
        t("-E", *SERVICE, "-p" + text)
        t("-E", *SERVICE, "--persistent=" + text)
        t("-S", "-n")
        t("--set", text, "0", "0")
        t("--set", "0", text, "0")
        t("--set", "0", "0", text)
        t("--start-daemon", text)
        t("--stop-daemon", text)
        t("-L", "-n", "--timeout")


def forms():
    """The ways to attach a value, and a value that is missing."""
    for short, long, value in VALUED:
        names = [name for name in (short, long) if name]
        server = long in ("--real-server", "--tun-type", "--tun-port", "--weight", "--u-threshold", "--l-threshold")
        daemon = long.startswith("--mcast") or long.startswith("--sync")
        begin = ["--start-daemon", "master"] if daemon else ["-a"] if server else ["-A"]
        if "service" not in long and not daemon:
            begin += SERVICE
        if server and long != "--real-server":
            begin += SERVER + (["-i"] if long.startswith("--tun") else [])
        if daemon and long != "--mcast-interface":
            begin += ["--mcast-interface", "eth0"]
        attempts = []
        for name in names:
            attempts += [[name], [name, value], [name + value], [name + "=" + value], [name + "==" + value], [name + "="], [name, ""],
                         [name, value, value], [name, value, name, value], [name, value, name], [name + " " + value], [name, "=" + value],
                         [name, "--", value], ["-" + name, value], [name[1:], value], [name[:-1], value]]
        attempts.append(["-" + long[2:], value])
        for attempt in attempts:
            clear(*([["-A", *SERVICE]] if server else []))
            t(*begin, *attempt)
            if daemon:
                lines.append("ipvsadm --stop-daemon master 2>/dev/null")
        t("-Sn")
    for short, long in FLAGS + OPTIONAL:
        for name in [name for name in (short, long) if name]:
            for command in (["-L"], ["-A", *SERVICE], ["-a", *SERVICE, *SERVER], ["-A", "-f", "1"]):
                for attempt in ([name + "="], [name + "=5"], [name, "=5"], [name, "5"], [name, name], [name + "n"], [name[:-1]], ["-" + name]):
                    prepare()
                    t(*command, *attempt)
    for long in LONG_COMMANDS:
        if long == "--help":
            continue
        for attempt in ([long[1:]], [long[:-1]], [long + "="], [long + "=5"], [long + "x"], [long, "--"], ["-" + long], [long.upper()]):
            prepare()
            t(*attempt)
            t(*attempt, *SERVICE)
    for words in (["-"], ["--"], ["---"], ["-", "-L"], ["--", "-L"], ["-L", "-"], ["-L", "--"], ["-L", "--", "-n"], ["-L", "-n", "--", "x"], [""],
                  ["", "-L"], ["-L", ""], [" "], ["-L", " "], ["L"], ["list"], ["-l", "-n", "n"], ["-Ln", "-n"], ["-Lnn"], ["-Lnc"],
                  ["-Lcn"], ["-LnX"], ["-Lc", "-n"], ["-L-n"], ["-L="], ["-L=n"], ["-Ln="], ["-L n"], ["-Lt", "10.0.0.1:80"], ["-Lt10.0.0.1:80"],
                  ["-Lnt", "10.0.0.1:80"], ["-Ltn", "10.0.0.1:80"], ["-LZ"], ["-Lh"], ["-Lv"], ["-Lé"], ["-é"], ["--é"], ["-1"], ["-9"],
                  ["-at", "10.0.0.1:80", "-r", "10.0.1.2:80", "-mw5"], ["-at10.0.0.1:80", "-r10.0.1.3:80", "-mw=5"], ["-St", "10.0.0.1:80"], ["-Sn"], ["-SX"], ["-nS"],
                  ["-Cn"], ["-C", "x"], ["-vn"], ["-v", "x"], ["-Rn"], ["-R", "x"], ["-Z", "x"], ["-D", "x"], ["-Dt"], ["-Dt", "10.0.0.1:80", "x"],
                  ["-A", "10.0.0.1:80"], ["-a", "10.0.0.1:80", "10.0.1.1:80"], ["-A", "-t", "-u", "10.0.0.1:80"], ["-A", "-s", "-t", "10.0.0.1:80"]):
        prepare()
        t(*words)
    t()


def pairs():
    """Listing options by two and three, service and server options by two."""
    listing = ["-n", "-c", "--timeout", "--daemon", "--stats", "--rate", "--thresholds", "--persistent-conn", "--tun-info", "--sort",
               "--nosort", "-X"]
    prepare()
    s("-a", *SERVICE, "-r", "10.0.1.2:81", "-m", "-w", "0", "-x", "100", "-y", "50")
    s("-A", "-f", "7", "-s", "sh", "-b", "sh-port", "-p", "90", "-M", "255.255.0.0")
    s("-a", "-f", "7", "-r", "10.0.1.3", "-i", "--tun-type", "gue", "--tun-port", "6080")
    for options in itertools.chain(itertools.combinations(listing, 2), itertools.combinations(listing, 3)):
        # The order of services is then that of a hash table.
        if "--nosort" not in options or {"-c", "--timeout", "--daemon"} & set(options):
            t("-L", *options)
    for options in itertools.permutations(["-n", "-c", "--stats", "--timeout", "--daemon"], 2):
        t("-L", *options)
        t("-L", *SERVICE, *options)
    for option in listing:
        t("-L", option, *SERVICE)
        t("-L", "-f", "7", option)
        t("-L", "-u", "10.0.0.1:80", option)
        t("-L", "-t", "10.0.0.2:80", option)
    service = [["-s", "sh"], ["-p"], ["-p", "60"], ["-M", "255.255.255.0"], ["-M", "64"], ["--pe", "sip"], ["-o"], ["-b", "sh-port"], ["-6"], ["-t", "10.0.0.1:80"],
               ["-u", "10.0.0.1:80"], ["-f", "1"], ["--sctp-service", "10.0.0.1:80"], ["-t", "[2001:db8::1]:80"], ["-t", "10.0.0.1:0"], ["--sort"]]
    for first in service:
        clear(["-A", *SERVICE], ["-A", "-f", "9"])
        for second in service:
            t("-E", *SERVICE, *first, *second)
            if first[0] in ("-t", "-u", "-f", "-6"):
                t("-E", *first, *second)
        t("-E", "-f", "9", *first)
        t("-Ln")
    clear(["-A", *SERVICE], ["-a", *SERVICE, *SERVER])
    server = [["-m"], ["-g"], ["-i"], ["-w", "3"], ["-x", "5"], ["-y", "4"], ["-y", "6"], ["--tun-type", "gue"], ["--tun-type", "gre"], ["--tun-type", "ipip"], ["--tun-port", "6080"],
              ["--tun-nocsum"], ["--tun-csum"], ["--tun-remcsum"], ["-r", "10.0.1.1"], ["-r", "10.0.1.1:8080"], ["-r", "[2001:db8:1::1]:80"], ["-6"]]
    for first, second in itertools.product(server, server):
        t("-e", *SERVICE, *SERVER, *first, *second)
        t("-Sn")
    for first, second, third in itertools.combinations([["-i"], ["--tun-type", "gue"], ["--tun-type", "gre"], ["--tun-port", "6080"], ["--tun-nocsum"], ["--tun-csum"], ["--tun-remcsum"], ["-m"]], 3):
        t("-e", *SERVICE, *SERVER, *first, *second, *third)
        t("-Ln", "--tun-info")
    daemon = [["--mcast-interface", "eth0"], ["--syncid", "5"], ["--sync-maxlen", "1000"], ["--mcast-group", "224.0.0.99"], ["--mcast-group", "ff02::1"], ["--mcast-port", "9999"], ["--mcast-ttl", "3"]]
    for first, second in itertools.product(daemon, daemon):
        t("--start-daemon", "master", *first, *second)
        t("-L", "--daemon")
        t("--stop-daemon", "master", *first, *second)


def families():
    """IPv4 and IPv6, marks, ports, forwarding methods against one another."""
    services = [["-t", "10.0.0.1:80"], ["-t", "[2001:db8::1]:80"], ["-u", "10.0.0.1:53"], ["-f", "7"], ["-f", "7", "-6"], ["-t", "10.0.0.1:0", "-p"], ["-t", "[2001:db8::1]:0", "-p"],
                ["--sctp-service", "10.0.0.1:80"], ["-t", "2001:db8::1", "-p", "5"]]
    servers = ["10.0.1.1", "10.0.1.1:80", "10.0.1.1:8080", "10.0.1.1:0", "[2001:db8:1::1]:80", "2001:db8:1::1", "[2001:db8:1::1]:0", "127.0.0.1:80", "::1", "0.0.0.0:80", "::", "224.0.0.1:80", "ff02::1",
               "255.255.255.255:80", "fe80::1", "240.0.0.1:80", "10.7.0.1:80", "10.7.0.255:80", "web.example:http", "10.0.0.1:80", "::ffff:10.0.0.1", "10.0.1.1:http", "10.0.1.1:domain"]
    for service in services:
        plain = [word for word in service if word not in ("-p", "5")]
        clear()
        t("-A", *service)
        for address in servers:
            for method in ([], ["-m"], ["-i"]):
                t("-a", *plain, "-r", address, *method)
                if method == ["-m"]:
                    t("-e", *plain, "-r", address, "-w", "3", *method)
                    t("-Sn")
                t("-d", *plain, "-r", address)
        t("-D", *plain)


def restores():
    """What -R reads."""
    texts = ["", "\n", "\n\n", " \n", "-L", "-L\n-L", "-Ln\n", "ipvsadm\n", "ipvsadm", "ipvsadm ipvsadm -L\n", "ipvsadm -L ipvsadm\n", "/sbin/ipvsadm -L\n", "#\n", "# x\n", "-L # x\n", "#-L\n", " -L\n", "\t-L\n",
             "-L\r\n", "\r\n", "-L \r\n", "-L\x0b-n\n", "-L\x0c\n", "-L\t-n\n", "-L  -n\n", "'-L'\n", "\"-L\" -n\n", "-A -t 10.0.0.1:80\n-A -t 10.0.0.1:80\n", "-A -t 10.0.0.1:80\n-A -t 10.0.0.1:80\n-Ln\n",
             "-A -t x\n-Ln\n", "-A\n-Ln\n", "-Z -z\n-Ln\n", "nonsense\n-Ln\n", "-v\n-Ln\n", "-v\n", "-R\n-L\n", "-L\n-R\n-Ln\n", "-R", "-S\n-Ln\n", "-C\n-Ln\n", "-Z\n", "-Z", "--set 1 2 3\n-L --timeout\n", "--set 1 2\n-Ln\n", "--set 1\n",
             "--set\n-Ln\n", "--start-daemon master --mcast-interface eth0\n-L --daemon\n", "--stop-daemon master\n-Ln\n", "--list=5\n-Ln\n", "-Ln extra\n-Ln\n", "-L --nosuch\n-Ln\n", "-A -t\n-Ln\n", "-a -t 10.0.0.1:80 -r 10.0.1.1:80\n-Ln\n",
             "-A -t 10.0.0.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.1:80\n-a -t 10.0.0.1:80 -r 10.0.1.2:80 -m\n", "-A -t 10.0.0.1:80 -s nosuch\n-Ln\n", "-A -f 1 -6\n-Ln\n-D -f 1\n-D -f 1 -6\n",
             "-D -t 10.0.0.1:80\n", "-D -t 10.0.0.1:80\n-Ln", "-E -t 10.0.0.1:80\n-Ln\n-L -t 10.0.0.1:80\n", "-L -t 10.0.0.1:80\n-Ln\n", "-L" + " " * 5000 + "-n\n", "-L" + " -n" * 300 + "\n", " ".join(["-A", "-t", "10.0.0.1:80"] + ["-o"] * 80) + "\n",
             "-L\\\n-n\n", "-L \\\n -n\n", "-L;-L\n", "-L && -L\n", "$HOME\n", "`id`\n", "-A -t web.example:http -s rr\n-a -t web.example:http -r web.example:www -m\n-L\n-S\n",
             "-A -t 10.0.0.1:80 -p -s rr\n-Ln\n", "-A -t 10.0.0.1:80 -p\n-A -t 10.0.0.2:80 -p 5 -o\n-Sn\n", "-" * 100 + "\n", "--\n-Ln\n", "-\n-Ln\n", "-A -t 10.0.0.1:80 --\n-Ln\n", "-A -t 10.0.0.1:80 -- x\n-Ln\n", "-l\n-l -n", "-n\n-Ln\n", "-nL\n-Ln\n",
             "-6\n", "-t 10.0.0.1:80 -A\n-Ln\n", "-AL\n-Ln\n", "-A -D\n-Ln\n", "-A -m -m\n", "-a -t 10.0.0.1:80 -r 10.0.1.1 -m -m\n-Ln\n", "é\n-Ln\n", "-L é\n-Ln\n", "ipvsadm-save\n", "-A -t 10.0.0.1:80\n   \n\n\n-Ln\n", "-A -t 10.0.0.1:80" + "\n-A -t 10.0.0.1:80" * 5]
    for text in texts:
        for end in ([], ["-A", "x"], ["-n"], ["-t", "10.0.0.1:80"]):
            if end and text != "-L":
                continue
            clear()
            ti(text, "-R", *end)
            t("-Sn")
        clear()
    for text in texts[:12]:
        ti(text, "--restore")


def editing():
    """What -E and -e reset, after every option."""
    service = [["-s", "sh", "-b", "sh-port"], ["-p", "90"], ["-p", "90", "-M", "255.255.0.0"], ["-o"], ["--pe", "sip", "-p"], ["-s", "rr", "-b", "flag-2"], ["-s", "mh", "-b", "mh-fallback,mh-port"]]
    for first, second in itertools.product(service, service + [[]]):
        clear()
        t("-A", *SERVICE, *first)
        t("-E", *SERVICE, *second)
        t("-Ln")
        t("-Sn")
    server = [["-m"], ["-i"], ["-g"], ["-w", "0"], ["-m", "-w", "7"], ["-x", "10"], ["-x", "10", "-y", "5"], ["-i", "--tun-type", "gue", "--tun-port", "7"], ["-i", "--tun-type", "gre", "--tun-csum"]]
    for first, second in itertools.product(server, server + [[]]):
        clear(["-A", *SERVICE])
        t("-a", *SERVICE, *SERVER, *first)
        t("-e", *SERVICE, *SERVER, *second)
        t("-Ln")
        t("-Ln", "--thresholds")
        t("-Ln", "--tun-info")
    clear()
    for words in (["-E", *SERVICE], ["-e", *SERVICE, *SERVER], ["-d", *SERVICE, *SERVER], ["-D", *SERVICE], ["-Z", *SERVICE], ["-L", *SERVICE], ["-a", *SERVICE, *SERVER]):
        t(*words)
    s("-A", *SERVICE)
    for words in (["-e", *SERVICE, *SERVER], ["-d", *SERVICE, *SERVER], ["-e", *SERVICE, "-r", "10.0.1.1:81", "-m"], ["-A", *SERVICE, "-s", "nosuch"], ["-E", *SERVICE, "-s", "nosuch"],
                  ["-E", *SERVICE, "-s", ""], ["-E", *SERVICE, "--pe", "nosuch"], ["-A", "-t", "10.0.0.9:80", "--pe", "nosuch"], ["-A", "-t", "10.0.0.9:80", "-s", "a" * 15], ["-A", "-t", "10.0.0.9:80", "-s", "a" * 16],
                  ["-A", "-t", "10.0.0.9:80", "-s", "a" * 17], ["-A", "-t", "10.0.0.9:80", "--pe", "a" * 15], ["-A", "-t", "10.0.0.9:80", "--pe", "a" * 16], ["-A", "-t", "10.0.0.9:80", "--pe", "a" * 17]):
        t(*words)
        t("-Sn")


def sorting():
    """Listings of many rules, within 2^31 of each other."""
    import random
    rng = random.Random(4)
    clear()
    for _ in range(40):
        kind = rng.choice(["-t", "-t", "-u", "--sctp-service", "-f"])
        address = "10.%d.%d.%d" % (rng.randrange(3), rng.randrange(256), rng.randrange(1, 255)) if rng.random() < 0.7 else "[2001:db8:%x::%x]" % (rng.randrange(1 << 15), rng.randrange(1 << 15))
        name = str(rng.randrange(1, 100000)) if kind == "-f" else "%s:%d" % (address, rng.choice([80, 443, 53, 8080, 65535, rng.randrange(1, 65536)]))
        s("-A", kind, name, "-s", rng.choice(["rr", "wlc", "sh"]), *(["-p", "50"] if rng.random() < 0.3 else []))
        for _ in range(rng.randrange(6)):
            if name.startswith("[") and rng.random() < 0.9:
                server = "[2001:db8:1::%x]" % rng.randrange(1, 1 << 15)
            else:
                server = "10.%d.%d.%d" % (rng.randrange(3), rng.randrange(256), rng.randrange(1, 255))
            method = rng.choice(["-m", "-g", "-i"])
            if name.startswith("[") and not server.startswith("["):
                method = "-i"
            s("-a", kind, name, "-r", "%s:%d" % (server, rng.choice([80, 81, 8080, rng.randrange(1, 65536)])), method, "-w", str(rng.choice([0, 1, 100, 2147483647])))
    for words in (["-Ln"], ["-L"], ["-Sn"], ["-S"], ["-Ln", "--stats"], ["-Ln", "--rate"], ["-Ln", "--thresholds"], ["-Ln", "--persistent-conn"], ["-Ln", "--tun-info"], ["-Ln", "-X"], ["-Ln", "--sort"]):
        t(*words)


def bundles():
    """Short options in one word, by two and three after a command; every letter as an option."""
    letters = "AEDCRSaedLlZhvtufsbpMorgimwxync6X"
    clear()
    for command in "ALaSCZ":
        for letter in letters + "BFGHIJKNOPQTUVWYjkqz0123456789?@%.,:;":
            prepare()
            if command == "S" and letter in "h" or letter == "h":
                continue
            t("-" + command + letter)
            t("-" + command + letter, "10.0.0.1:80")
    for first, second in itertools.product("tsmpwngo6", repeat=2):
        prepare()
        t("-A" + first + second, "10.0.0.9:80")
        t("-A" + first + second, "10.0.0.9:80", "rr")
        t("-a" + first + second, "10.0.0.1:80", "-r", "10.0.1.8:80")


PARTS = [matrix, second_commands, values, forms, pairs, families, restores, editing, sorting, bundles]


def main():
    name = sys.argv[1] if len(sys.argv) == 2 else ""
    part = next((part for part in PARTS if part.__name__ == name), None)
    if part is None:
        sys.exit("usage: combinations.py " + "|".join(part.__name__ for part in PARTS))
    part()
    print("#!/bin/bash\n. \"$(dirname \"$0\")/lib.sh\"")
    print("# written by combinations.py " + name)
    print("for i in eth0 eth1; do ip link add $i type dummy; ip link set $i up; done")
    print("ip addr add 10.7.0.1/24 dev eth0; ip addr add 10.8.0.1/24 dev eth1")
    print("\n".join(lines))


main()
