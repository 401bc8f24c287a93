# Helpers for the cases. A case is run with an empty table. `t CMD...` runs CMD and prints:
#   # CMD            the command line
#   (its stdout, unchanged)
#   stderr: LINE     each line of its stderr
#   exit: N          its exit status
# `ti TEXT CMD...` does the same with TEXT on CMD's stdin.
W=${TMPDIR:-/tmp}/lbd-case.$$; mkdir -p "$W"; trap 'rm -rf "$W"' EXIT
q() { local a; Q=; for a; do case $a in ''|*[!A-Za-z0-9_.,:/@%+=\[\]-]*) Q+=" '${a//\'/\'\\\'\'}'";; *) Q+=" $a";; esac; done; Q=${Q# }; }
dump() { # FILE PREFIX
    local l=
    while IFS= read -r l; do printf '%s%s\n' "$2" "$l"; done <"$1"
    [ -z "$l" ] || printf '%s%s\n(no newline at the end)\n' "$2" "$l"
}
show() { dump "$W/o" ''; dump "$W/e" 'stderr: '; echo "exit: $1"; }
t() { q "$@"; echo "# $Q"; "$@" >"$W/o" 2>"$W/e" </dev/null; show $?; }
ti() { local in=$1 l; shift; q "$@"; echo "# $Q <<'EOF'"; printf '%s' "$in" >"$W/i"; l=
    while IFS= read -r l; do printf '# | %s\n' "$l"; done <"$W/i"; [ -z "$l" ] || printf '# | %s (no newline at the end)\n' "$l"
    "$@" >"$W/o" 2>"$W/e" <"$W/i"; show $?; }
s() { ipvsadm "$@" || echo "SETUP FAILED: ipvsadm $*"; } # silent set-up step
note() { echo "## $*"; }
# Not every kernel has dummy interfaces; a bridge without ports is as good.
[ -n "${LBD_TEST_MACHINE:-}" ] || ip() { command ip "${@/#dummy/bridge}"; }
# Where the director is a table in a test, what it should believe about its interfaces is written down for it.
[ -z "${LBD_TEST_MACHINE:-}" ] || ip() { echo "$*" >> "$LBD_TEST_MACHINE"; }
