#!/usr/bin/env bash
# What a call costs through each client, against the bare HTTP client of its language, body parsed as JSON
# and 10 s of time limit in both.
#   benchmarks/clients.sh [calls of each kind=4000]
# From a built tree (mvn verify), against the packaged reference service on its embedded database, over loopback, by
# turns. Prints median microseconds and the overhead.
set -euo pipefail
cd "$(dirname "$0")/.."
. benchmarks/serve.bash
times=${1:-4000}
target=benchmarks/target/clients
mkdir -p "$target"
serve "$target/server.log" "${UNLIMITED[@]}"
token=$(sed -n "s/^ADMIN='Authorization: Bearer \(.*\)'$/\1/p" README.md)

if [[ ! -x $target/venv/bin/python ]]; then
  python3 -m venv "$target/venv"
  "$target/venv/bin/pip" install -q --disable-pip-version-check client/python/target/dist/*.whl urllib3 httpx
fi

{
  java -cp "client/java/target/classes:$(<client/vectors/target/class-path)" benchmarks/clients/Clients.java "$url" "$token" "$times"
  node benchmarks/clients/clients.mjs "$url" "$token" "$times" "$PWD/client/typescript"
  "$target/venv/bin/python" benchmarks/clients/clients.py "$url" "$token" "$times"
} | awk '
  BEGIN { printf "%-16s %9s %9s %9s %9s %9s %9s\n", "bare client", "bare 200", "ours 200", "overhead", "bare 404", "ours 404", "404/200" }
  { n = NF - 3; name = $1; for (i = 2; i < n; i++) name = name " " $i
    printf "%-16s %6d µs %6d µs %+8.1f%% %6d µs %6d µs %9.2f\n", name, $n, $(n+1), ($(n+1) / $n - 1) * 100, $(n+2), $(n+3), $(n+3) / $(n+1) }'
