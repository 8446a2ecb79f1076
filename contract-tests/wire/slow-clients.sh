#!/usr/bin/env bash
# Slow clients must not be other clients' problem: 1500 slow connections of each kind against the
# service on loopback, while another client asks and its times are taken.
#
#   contract-tests/wire/slow-clients.sh [exec jar]      about two minutes; needs slowhttptest, curl
#
# Red (exit 1) if the others' p99 exceeds 1 s, a slow connection lives longer than 6 s, the service
# runs out of memory (256 MB) or no longer answers. Everything started here is stopped here.
set -euo pipefail
cd "$(dirname "$0")/../.."

connections=1500
rate=500   # a second
seconds=20 # of slowness, a kind
asks=150   # of the other client, a kind: within its rate limit
# The demo administrator of acme: public, good on the embedded database only.
token=cdt_acmeAdmin000000000000000000000000000000000014lLM2

work=$(mktemp -d)
server=''
stop() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

die() {
  echo "slow-clients: $*" >&2
  exit 1
}

command -v slowhttptest >/dev/null || die 'slowhttptest is missing (a Debian package).'
jar=${1:-$(find server/app/target -name '*-exec.jar' 2>/dev/null | head -1)}
[ -f "$jar" ] || die 'no exec jar: first run mvn -B -q -pl server/app -am package'
[ "$(ulimit -n)" -ge 4096 ] || ulimit -n 4096 || die 'needs 4096 open files.'

SERVER_PORT=0 java -Xmx256m -XX:+ExitOnOutOfMemoryError -jar "$jar" >"$work/log" 2>&1 &
server=$!
for _ in $(seq 60); do
  url=$(grep -om1 'http://127\.0\.0\.1:[0-9]*' "$work/log" || true)
  [ -z "$url" ] || break
  kill -0 "$server" 2>/dev/null || die "the service did not start: $(tail -3 "$work/log")"
  sleep 1
done
[ -n "$url" ] || die 'the service did not start within a minute.'

# The times of another client's requests, in seconds, one a line; 99 where there was no answer.
ask() {
  for _ in $(seq "$asks"); do
    curl -s -o /dev/null -m 10 -w '%{http_code} %{time_total}\n' \
      -H "Authorization: Bearer $token" "$url/v1/me" || true
    sleep 0.1
  done | awk '{ print ($1 == 200) ? $2 : 99 }' | sort -n
}

# attack <name> <slowhttptest options>: a kind of slowness, and what it does to others.
attack() {
  local name=$1 p99 longest
  shift
  slowhttptest "$@" -c $connections -r $rate -l $seconds -p 3 -g -o "$work/slow" -v 1 \
    >"$work/out" 2>&1 &
  local attacker=$!
  ask >"$work/times"
  wait "$attacker" || true
  p99=$(awk '{ t[NR] = $1 } END { print t[int((NR * 99 + 99) / 100)] }' "$work/times")
  # Each second tells how many have been opened and closed so far; the first to be opened is the
  # first to be closed. The oldest of those open now was opened between two seconds: in proportion.
  longest=$(awk -F, '
    NR > 1 {
      opened[++n] = $2 + $4
      at[n] = $1
      if ($4 > 0) {
        for (i = 1; opened[i] <= $2; i++) {}
        since = i == 1 ? at[1] : at[i - 1] + ($2 - opened[i - 1]) / (opened[i] - opened[i - 1])
        if (at[n] - since > most) most = at[n] - since
      }
    }
    END { print most + 0 }' "$work/slow.csv")
  printf '%-28s others p99 %6.3f s   oldest slow connection %4.1f s\n' "$name" "$p99" "$longest"
  awk "BEGIN { exit !($p99 <= 1) }" || die "$name: others waited longer than 1 s at p99."
  awk "BEGIN { exit !($longest <= 6) }" || die "$name: a connection lived longer than 6 s."
  kill -0 "$server" 2>/dev/null || die "$name: the service is gone: $(tail -3 "$work/log")"
  ! grep -q OutOfMemoryError "$work/log" || die "$name: the service ran out of memory."
}

body=(-B -i 1 -s 8192 -x 10 -f application/json -u "$url/v1/projects")
attack 'slow headers' -H -i 1 -x 10 -u "$url/v1/me"
attack 'slow body of a stranger' "${body[@]}"
# slowhttptest has no option for a header; the Cookie header is followed by one more.
attack 'slow body of a known caller' "${body[@]}" -j $'a=b\r\nAuthorization: Bearer '"$token"
echo "slow-clients: $connections connections of each kind were nobody else's problem."
