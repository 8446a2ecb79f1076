#!/usr/bin/env bash
# Whether the time of a 404 tells a foreign project from an absent one: the area under the ROC curve.
#   benchmarks/latency.sh [requests of each kind=20000]
# Against the packaged reference service on its embedded database, over loopback, without limits on
# its rate. Exit code 1: it is further from 0.5 than promised.
set -euo pipefail
cd "$(dirname "$0")/.."
[[ ${BUILD:-yes} == no ]] || mvn -B -q -P benchmarks -pl benchmarks,server/app -am package -DskipTests
jar=(server/app/target/concordat-server-*-exec.jar)
log=benchmarks/target/latency.log
: >"$log"
java -jar "${jar[0]}" --server.port=0 --concordat.rate-limits.token.quota=100000000 \
  --concordat.rate-limits.token.burst=100000000 >"$log" 2>&1 &
pid=$!
trap 'kill $pid' EXIT
until port=$(sed -n 's/.*Listening on .*:\([0-9]*\)$/\1/p' "$log"); [[ -n $port ]]; do
  kill -0 $pid || { cat "$log"; exit 2; }
  sleep 0.1
done
java -cp benchmarks/target/classes dev.concordat.benchmarks.latency.ForeignOrAbsent \
  "$port" "${1:-20000}"
