#!/usr/bin/env bash
# Requests per second of services alike but for their error handling, side by side in one run.
#   benchmarks/compare.sh [starts=3] [rounds of each=5] [seconds a measurement=1]
# wrk measures each case of each service in turn, round after round; a figure is the median of the
# rounds, and so is a ratio. The services are started anew several times, for what one start's
# compilers decide is worth 5 % either way. Each case is asked for WARM_UP=15 seconds before: on two
# cores, of which wrk takes one, compilers need that long. The first round of a start is not counted:
# the JVM has thrown away code that it has not run for minutes. Loopback and free ports only; every
# process started here is stopped at the end.
# Exit code 1: a ratio was missed.
set -euo pipefail
cd "$(dirname "$0")/.."
starts=${1:-3} rounds=${2:-5} seconds=${3:-1}
jvm=(-Xms256m -Xmx256m -XX:+UseSerialGC)
work=benchmarks/target/compare

declare -A main=([concordat]=concordat.ConcordatShop [problem-detail]=problemdetail.ProblemDetailShop
  [error-handling]=errorhandling.ErrorHandlingShop [servlet]=servlet.ServletShop)
declare -A path=([200]=/orders/1 [404]=/orders/absent [three-fields]=/orders
  [unknown-path]=/nowhere [401]=/secret)
declare -A status=([200]=200 [404]=404 [three-fields]=400 [unknown-path]=404 [401]=401)
services=(concordat problem-detail error-handling servlet)
cases=(200 404 three-fields unknown-path 401)
declare -A port
started=()

stop() {
  ((${#started[@]} == 0)) || kill "${started[@]}" 2>/dev/null || true
  wait
  started=()
}
trap stop EXIT

# The libraries of one service: the other's starter is left out, and security unless it is secured.
class_path() {
  local jar paths=benchmarks/target/classes
  for jar in benchmarks/target/lib/*.jar; do
    case $1:$2:${jar##*/} in
      concordat:*:error-handling-* | problem-detail:*:error-handling-* | servlet:*:error-handling-*) ;;
      problem-detail:*:concordat-* | error-handling:*:concordat-* | servlet:*:concordat-*) ;;
      *:open:*security* | *:spring-test-* | *:jmh-*) ;;
      *) paths+=:$jar ;;
    esac
  done
  echo "$paths"
}

# Starts a service, open or secured, and waits until it tells its port.
start() {
  local log=$work/$1-$2.log class=dev.concordat.benchmarks.${main[$1]} own=() i
  [[ $1 != problem-detail ]] || own=(--spring.mvc.problemdetails.enabled=true)
  : >"$log"
  java "${jvm[@]}" -cp "$(class_path "$1" "$2")" "$class" --server.port=0 \
    --server.address=127.0.0.1 "${own[@]}" >"$log" 2>&1 &
  started+=($!)
  for ((i = 0; i < 600; i++)); do
    port[$1-$2]=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$log")
    [[ -z ${port[$1-$2]} ]] || return 0
    kill -0 $! 2>/dev/null || break
    sleep 0.1
  done
  echo "$1 ($2) did not start: see $log" >&2
  exit 2
}

url() {
  local kind=open
  [[ $2 != 401 ]] || kind=secured
  echo "http://127.0.0.1:${port[$1-$kind]}${path[$2]}"
}

# An answer of another status would be a figure of something else.
check() {
  local given=() got
  [[ $2 != three-fields ]] || given=(-H 'Content-Type: application/json' -d "$(<benchmarks/three-fields.json)")
  got=$(curl -s -o "$work/$1-$2.json" -w '%{http_code}' "${given[@]}" "$(url "$1" "$2")")
  [[ $got == "${status[$2]}" ]] || { echo "$1, $2: expected ${status[$2]}, got $got" >&2; exit 2; }
}

measure() {
  local script=()
  [[ $2 != three-fields ]] || script=(-s benchmarks/three-fields.lua)
  wrk -t1 -c16 -d"$3s" "${script[@]}" "$(url "$1" "$2")" | sed -n 's/^Requests\/sec: *//p'
}

[[ ${BUILD:-yes} == no ]] || mvn -B -q -P benchmarks -pl benchmarks -am package -DskipTests
mkdir -p "$work"
: >"$work/rounds.tsv"
for ((turn = 1; turn <= starts; turn++)); do
  echo "start $turn of $starts" >&2
  for service in "${services[@]}"; do
    start "$service" open
    start "$service" secured
  done
  for case in "${cases[@]}"; do
    for service in "${services[@]}"; do
      check "$service" "$case"
      measure "$service" "$case" "${WARM_UP:-15}" >/dev/null
    done
  done
  for ((round = 0; round <= rounds; round++)); do
    for case in "${cases[@]}"; do
      for ((i = 0; i < ${#services[@]}; i++)); do
        service=${services[(i + round) % ${#services[@]}]}
        rate=$(measure "$service" "$case" "$seconds")
        ((round == 0)) || printf '%s\t%s\t%s\n' "$case" "$service" "$rate" >>"$work/rounds.tsv"
      done
    done
  done
  stop
done
awk -f benchmarks/medians.awk "$work/rounds.tsv"
