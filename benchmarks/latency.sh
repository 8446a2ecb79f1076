#!/usr/bin/env bash
# Whether the time of a 404 tells a foreign project from an absent one: the area under the ROC curve.
#   benchmarks/latency.sh [requests of each kind=20000]
# Against the packaged reference service on its embedded database, over loopback, without limits on
# its rate. Exit code 1: it is further from 0.5 than promised.
set -euo pipefail
cd "$(dirname "$0")/.."
. benchmarks/serve.bash
[[ ${BUILD:-yes} == no ]] || mvn -B -q -P benchmarks -pl benchmarks,server/app -am package -DskipTests
serve benchmarks/target/latency.log "${UNLIMITED[@]}"
java -cp benchmarks/target/classes dev.concordat.benchmarks.latency.ForeignOrAbsent \
  "$port" "${1:-20000}"
