#!/usr/bin/env bash
# What a proven cell (an operation under a documented status) costs, here and with Specmatic, on the
# same document and a server of its own each, one after the other.
#   benchmarks/specmatic.sh [limit=60]
# Specmatic makes up its requests and may go on for hours: it is ended after so many seconds. A cell
# counts as proven if one request of it succeeded. Needs Node, for npm's package of Specmatic.
set -euo pipefail
cd "$(dirname "$0")/.."
. benchmarks/serve.bash
limit=${1:-60}
work=$PWD/benchmarks/target/specmatic
[[ ${BUILD:-yes} == no ]] || mvn -B -q -pl server/app,contract-tests/kit -am package -DskipTests
mkdir -p "$work"
npm install --silent --no-save --prefix "$work" specmatic@2.55.1 >"$work/npm.log"

contract=(--spring.profiles.active=contract --logging.level.dev.concordat.starter.failure.FailureLog=off)

now() { date +%s%3N; }

# Label, milliseconds, requests, cells.
line() {
  awk -v label="$1" -v ms="$2" -v requests="$3" -v cells="$4" 'BEGIN {
    printf "%-10s %6.1f s %6d requests %4d of 119 cells proven, %s ms a cell\n",
      label, ms / 1000, requests, cells, cells ? int(ms / cells + 0.5) : "-" }'
}

serve "$work/server.log" "${contract[@]}"
begin=$(now)
java -jar contract-tests/kit/target/concordat-verify.jar --document api-spec/openapi.yaml \
  --cells contract-tests/cells --url "$url" >"$work/concordat.txt" || true
spent=$(($(now) - begin))
line concordat $spent "$(sed -n 's/^by \([0-9]*\) requests.*/\1/p' "$work/concordat.txt")" \
  "$(sed -n 's/^cells: \([0-9]*\) of.*/\1/p' "$work/concordat.txt")"

# Specmatic asks for more than the limits of a token allow, and knows the token by the scheme's name.
kill $pid
serve "$work/server.log" "${contract[@]}" "${UNLIMITED[@]}"
token=$(sed -n '/^admin:/,/token:/s/.*token: //p' contract-tests/cells/identities.yaml)
state() { curl -sf -o "$work/state.txt" -H 'Content-Type: application/json' -d "$1" "$url/__states"; }
state '{"state":"a clean contract database","params":{},"action":"setup"}'
state '{"state":"a token","action":"setup","params":{"identity":"admin","organization":"acme","token":"'"$token"'",
  "scopes":["projects:read","projects:write","keys:read","keys:write","translations:read","translations:write","tokens:admin"],
  "status":"active"}}'
state '{"state":"key \"greeting\" of project \"web\" has version 1","params":{},"action":"setup"}'
cp api-spec/openapi.yaml "$work/openapi.yaml"
# It takes examples for whole only with every header of the answer in them.
printf 'version: 2\ncontracts:\n  - provides: [openapi.yaml]\nignoreInlineExamples: true\n' >"$work/specmatic.yaml"
begin=$(now)
(cd "$work" && bearerAuth=$token timeout "$limit" ./node_modules/.bin/specmatic test openapi.yaml --testBaseURL="$url" >specmatic.txt 2>&1) || true
spent=$(($(now) - begin))
line specmatic $spent "$(grep -c 'has SUCCEEDED\|has FAILED' "$work/specmatic.txt")" \
  "$(sed -n 's/.*Scenario: \([A-Z]* [^ ]* -> [0-9]*\).* has SUCCEEDED.*/\1/p' "$work/specmatic.txt" | sort -u | wc -l)"
