#!/usr/bin/env bash
# Milliseconds from the start of the packaged reference service to its first answer; beside them the
# milliseconds of processor time it took, which a busy machine does not stretch as much.
#   benchmarks/start.sh [times=5]
# Of the jar alone, and of server/app/serve.sh, in turn. Each start is a new process on a free port
# of loopback, with an empty embedded database; the first answer is a 200 of an operation that reads
# from it. The figures are medians.
set -euo pipefail
cd "$(dirname "$0")/.."
times=${1:-5}
work=benchmarks/target/start
token=cdt_acmeReader00000000000000000000000000000000032rppE
[[ ${BUILD:-yes} == no ]] || mvn -B -q -pl server/app -am package -DskipTests
jar=(server/app/target/concordat-server-*-exec.jar)
pid=
trap '[[ -z $pid ]] || kill $pid' EXIT
mkdir -p "$work"

now() { date +%s%3N; }

# start NAME COMMAND...: starts it once, and notes what its first answer took.
start() {
  local name=$1 log=$work/$1.log port= begin
  shift
  : >"$log"
  begin=$(now)
  "$@" --server.port=0 >"$log" 2>&1 &
  pid=$!
  until port=$(sed -n 's/.*Listening on .*:\([0-9]*\)$/\1/p' "$log"); [[ -n $port ]]; do
    kill -0 $pid || { cat "$log"; exit 2; }
    sleep 0.02
  done
  until curl -sf -o "$work/answer.json" -H "Authorization: Bearer $token" "http://127.0.0.1:$port/v1/projects"; do
    (($(now) - begin < 60000)) || { echo "no answer within a minute: see $log"; exit 2; }
    sleep 0.02
  done
  echo $(($(now) - begin)) "$(awk '{ print ($14 + $15) * 10 }' /proc/$pid/stat)" >>"$work/$name.txt"
  kill $pid
  wait $pid || true
  pid=
}

start unpack server/app/serve.sh # unpacks, and is not counted
rm -f "$work"/*.txt
for ((i = 1; i <= times; i++)); do
  start jar java ${JVM_FLAGS:-} -jar "${jar[0]}"
  start serve.sh server/app/serve.sh
done
for name in jar serve.sh; do
  sort -n "$work/$name.txt" |
    sed -n "$(((times + 1) / 2))s/\(.*\) \(.*\)/$name: \1 ms, \2 ms of processor time: the median of $times/p"
done
