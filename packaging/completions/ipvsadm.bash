# Completions of ipvsadm for bash. /usr/share/bash-completion/completions/ipvsadm

_ipvsadm() {
    local current=$2 previous=$3
    local commands='-A --add-service -E --edit-service -D --delete-service -C --clear -L -l --list -Z --zero
        -a --add-server -e --edit-server -d --delete-server --set -h --help -v --version -R --restore -S --save
        --start-daemon --stop-daemon'
    local service='-t --tcp-service -u --udp-service --sctp-service -f --fwmark-service -6 --ipv6'
    local words
    case $previous in
    -s | --scheduler) words='rr wrr lc wlc lblc lblcr dh sh sed nq fo ovf mh' ;;
    -b | --sched-flags) words='sh-fallback sh-port mh-fallback mh-port flag-1 flag-2 flag-3' ;;
    --start-daemon | --stop-daemon) words='master backup' ;;
    --pe) words=sip ;;
    --tun-type) words='ipip gue gre' ;;
    --mcast-interface) words=$(cd /sys/class/net 2>/dev/null && echo *) ;;
    -t | --tcp-service) words=$(_ipvsadm_services TCP) ;;
    -u | --udp-service) words=$(_ipvsadm_services UDP) ;;
    --sctp-service) words=$(_ipvsadm_services SCTP) ;;
    -f | --fwmark-service) words=$(_ipvsadm_services FWM) ;;
    -r | --real-server | -w | --weight | -x | --u-threshold | -y | --l-threshold | -M | --netmask | --set | --syncid | \
        --sync-maxlen | --mcast-group | --mcast-port | --mcast-ttl | --tun-port) return ;;
    *)
        case ${COMP_WORDS[1]} in
        "$current") words=$commands ;;
        -A | --add-service | -E | --edit-service)
            words="$service -s --scheduler -b --sched-flags -p --persistent -M --netmask --pe -o --ops --dry-run"
            ;;
        -D | --delete-service | -Z | --zero) words="$service --dry-run" ;;
        -a | --add-server | -e | --edit-server)
            words="$service -r --real-server -g --gatewaying -m --masquerading -i --ipip -w --weight -x --u-threshold
                -y --l-threshold --tun-type --tun-port --tun-nocsum --tun-csum --tun-remcsum --dry-run"
            ;;
        -d | --delete-server) words="$service -r --real-server --dry-run" ;;
        -L* | -l* | --list)
            words="$service -n --numeric -c --connection --timeout --daemon --stats --rate --thresholds
                --persistent-conn --tun-info --nosort --sort -X --exact --json"
            ;;
        -S | --save) words='-n --numeric --json' ;;
        -R | --restore) words='--atomic --dry-run' ;;
        -C | --clear | --set) words=--dry-run ;;
        --start-daemon)
            words='--mcast-interface --syncid --sync-maxlen --mcast-group --mcast-port --mcast-ttl --dry-run'
            ;;
        --stop-daemon) words='--syncid --dry-run' ;;
        esac
        ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    # A colon ends a word for bash: what stands before the last one is on the line already.
    if declare -F __ltrim_colon_completions >/dev/null; then __ltrim_colon_completions "$current"; fi
}

# The services of one kind that there are.
_ipvsadm_services() {
    ipvsadm -L -n 2>/dev/null | while read -r kind address _; do
        if [ "$kind" = "$1" ]; then echo "$address"; fi
    done
}

complete -F _ipvsadm ipvsadm
complete -W '-n' ipvsadm-save
