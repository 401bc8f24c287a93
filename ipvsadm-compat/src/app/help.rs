//! `-h`: the one text that is our own.

use std::io::{self, Write};

use crate::listing;
use crate::protocol::Info;

const TEXT: &str = "
Rules of the load balancer: virtual services, and the real servers behind them.
The first option is the command.

Virtual services
  -A, --add-service SERVICE       add one
  -E, --edit-service SERVICE      replace all that is set on one
  -D, --delete-service SERVICE    delete one, with its real servers
  -C, --clear                     delete all
    SERVICE is one of
      -t, --tcp-service  HOST:PORT
      -u, --udp-service  HOST:PORT
          --sctp-service HOST:PORT
      -f, --fwmark-service MARK [-6, --ipv6]
    -s, --scheduler NAME          rr wrr lc wlc lblc lblcr dh sh sed nq fo ovf mh; wlc if not given
    -b, --sched-flags FLAG[,FLAG] sh-fallback sh-port mh-fallback mh-port, or flag-1 flag-2 flag-3
    -p, --persistent [SECONDS]    a client stays with its real server
    -M, --netmask MASK            clients that are equal under this mask share one
        --pe sip                  persistence by SIP call
    -o, --ops                     every packet is scheduled (UDP and marks)

Real servers
  -a, --add-server SERVICE SERVER
  -e, --edit-server SERVICE SERVER              replace all that is set on it
  -d, --delete-server SERVICE SERVER
    SERVER is
      -r, --real-server HOST[:PORT]
    -g, --gatewaying              direct routing (the default)
    -m, --masquerading            NAT
    -i, --ipip                    tunneling
        --tun-type ipip|gue|gre   --tun-port PORT   --tun-nocsum | --tun-csum | --tun-remcsum
    -w, --weight NUMBER           0 takes no new connections; 1 if not given
    -x, --u-threshold NUMBER      no new connections from this many on
    -y, --l-threshold NUMBER      new ones again below this many

Listings
  -L, -l, --list [SERVICE]        services and real servers
        --stats  --rate  --thresholds  --persistent-conn  --tun-info     other columns
    -X, --exact                   whole numbers
        --nosort, --sort          the order of the director, or sorted (the default)
    -c, --connection              connections
        --timeout                 timeouts
        --daemon                  synchronisation daemons
    -n, --numeric                 addresses and ports, no names
        --json                    everything, as JSON
  -S, --save [-n]                 rules as -R reads them

Other
  -R, --restore                   read commands from standard input, one a line
        --atomic                  all of them or none
  -Z, --zero [SERVICE]            counters start from zero
  --set TCP TCPFIN UDP            timeouts in seconds; 0 keeps one
  --start-daemon master|backup    [--mcast-interface NAME] [--syncid 0..255] [--sync-maxlen BYTES]
                                  [--mcast-group ADDRESS] [--mcast-port PORT] [--mcast-ttl TTL]
  --stop-daemon master|backup
  --dry-run with any change       only say whether it would be accepted
  -h, --help    -v, --version
";

/// Prints the version line and the help.
pub(super) fn help(out: &mut dyn Write, program: &[u8], info: Info) -> io::Result<()> {
    out.write_all(listing::version(info).as_bytes())?;
    out.write_all(b"Usage: ")?;
    out.write_all(program)?;
    out.write_all(b" COMMAND [OPTION]...\n")?;
    out.write_all(TEXT.as_bytes())
}

#[cfg(test)]
mod tests {
    use crate::options::DECLARED;

    #[test]
    fn every_option_is_in_the_help_and_in_the_manual_page() {
        let manual = include_str!("../../../packaging/man/ipvsadm.8").replace('\\', "");
        for option in DECLARED {
            let long = format!("--{}", option.long);
            for (place, text) in [("help", super::TEXT), ("manual page", manual.as_str())] {
                assert!(text.contains(&long), "{long} is missing in the {place}");
                if let Some(letter) = option.short {
                    let short = format!("-{}", char::from(letter));
                    let found = text.split(|byte: char| byte.is_whitespace() || ",[\"".contains(byte));
                    assert!(found.into_iter().any(|word| word == short), "{short} is missing in the {place}");
                }
            }
        }
    }

    #[test]
    fn every_option_is_completed_in_every_shell() {
        let bash = include_str!("../../../packaging/completions/ipvsadm.bash");
        let zsh = include_str!("../../../packaging/completions/_ipvsadm");
        let fish = include_str!("../../../packaging/completions/ipvsadm.fish");
        let has = |text: &str, word: &str| {
            text.split(|byte: char| byte.is_whitespace() || "'\"{},()[]|*;".contains(byte)).any(|found| found == word)
        };
        for option in DECLARED {
            let long = format!("--{}", option.long);
            assert!(has(bash, &long) && has(zsh, &long), "{long}");
            assert!(fish.contains(&format!(" -l {} ", option.long)), "{long}");
            if let Some(letter) = option.short.map(char::from) {
                let short = format!("-{letter}");
                assert!(has(bash, &short) && has(zsh, &short), "{short}");
                assert!(fish.contains(&format!(" -s {letter} ")), "{short}");
            }
        }
    }
}
