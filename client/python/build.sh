#!/usr/bin/env bash
# Builds and tests the Python client from what the generator wrote to target/generated; `mvn verify` calls it.
set -euo pipefail
cd "$(dirname "$0")"
export PYTHONDONTWRITEBYTECODE=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 PYTHONHASHSEED=0
export pact_do_not_track=true PACT_DO_NOT_TRACK=true

# Says loudly what was not tested and why; fails where nothing may be left out.
leave_out() {
  cat >&2 <<END

!!! $1
!!! NOT BUILT, NOT TESTED: the Python client (client/python): its types, its tests, the shared vectors,
!!! its pacts of every cell, and its wheel. Everything else was.

END
  [[ ${CI:-} != true ]] || exit 1
  exit 0
}

find_python() {
  local candidate
  for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11 python3.10; do
    if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
      command -v "$candidate"
      return
    fi
  done
  return 1
}

python=$(find_python) || leave_out "PYTHON 3.10 OR LATER, WITH venv, IS NOT INSTALLED HERE."

# The tools, in an environment of their own; made anew when their list or Python changes.
venv=target/venv
wanted=$("$python" -c 'import sys; print(sys.version, sys.prefix)'; cksum <requirements.txt)
if [[ $(cat $venv/made-of 2>/dev/null) != "$wanted" ]]; then
  rm -rf $venv
  "$python" -m venv $venv
  $venv/bin/pip install -q --require-hashes --only-binary :all: -r requirements.txt
  echo "$wanted" >$venv/made-of
fi
export PATH="$PWD/$venv/bin:$PATH"

# What the generator wrote becomes a package; the files stay as they are where nothing changed.
package() {
  rm -rf "$2"
  mkdir -p "$2"
  cp "$1"/{cases,errors,models,outcomes,tags,version}.py "$1"/generated/api/*_api.py "$2"
  python templates/names.py "$2"/*.py
  touch "$2/__init__.py"
  ruff check -q --isolated --target-version py310 --line-length 100 --fix --unsafe-fixes --select C4,F401,I,UP "$2"
  ruff format -q --isolated --line-length 100 --config format.skip-magic-trailing-comma=true "$2"
}
generated=src/concordat_client/_generated
package target/generated target/package
if ! diff -rq target/package $generated >/dev/null 2>&1; then
  rm -rf $generated
  cp -r target/package $generated
fi

# The package of a document with one more status, for the tests of types.
rm -rf target/changed/src
cp -r src target/changed/src
package target/changed/generated target/changed/src/concordat_client/_generated

ruff check -q .
ruff format -q --check .
mypy
rm -rf target/dist
python -m hatchling build -d target/dist >/dev/null 2>target/dist.log || { cat target/dist.log >&2; exit 1; }
pytest
