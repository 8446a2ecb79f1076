#!/usr/bin/env bash
# Nanoseconds of single steps of the starter.
#   benchmarks/jmh.sh [JMH's arguments, such as SentinelCost]
set -euo pipefail
cd "$(dirname "$0")/.."
[[ ${BUILD:-yes} == no ]] || mvn -B -q -P benchmarks -pl benchmarks -am package -DskipTests
exec java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' org.openjdk.jmh.Main "$@"
