#!/usr/bin/env bash
# Generates, compiles, checks and tests this client with npm; without Node.js it says what was not.
set -euo pipefail
cd "$(dirname "$0")"
export pact_do_not_track=true

if ! node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null; then
  echo "!!! NODE.JS 20 OR LATER IS NOT INSTALLED HERE: client/typescript was neither compiled, linted nor tested; !!!"
  echo "!!! its vectors did not run, and it wrote no pact.                                                        !!!"
  [[ ${CI:-} == true ]] && exit 1
  exit 0
fi

# As package-lock.json says, unless that is what is there.
if ! cmp -s package-lock.json node_modules/.installed-lock; then
  npm ci --silent
  cp package-lock.json node_modules/.installed-lock
fi

rm -rf dist src/generated target/test
npm run --silent generate
npm run --silent build
npm run --silent lint

# A line each for what went well is too much; all of it for what did not is not.
npm test --silent >target/test.log 2>&1 || { cat target/test.log; exit 1; }
grep -E '^# (vectors:|pact:|tests|pass|fail)' target/test.log
