#!/bin/sh
# Every check that runs no test. All of them run, so that one go shows everything.
set -u
cd "$(dirname "$0")/.." || exit 1
bin=.venv/bin
failed=

check() {
    printf '== %s\n' "$*"
    "$@" || failed="$failed
  $*"
}

check $bin/ruff format --check
check $bin/ruff check
check $bin/pyright
check $bin/lint-imports
check $bin/python tools/qml.py lint
check $bin/python tools/qml.py format

if [ -n "$failed" ]; then
    printf '\nFailed:%s\n' "$failed" >&2
    exit 1
fi
