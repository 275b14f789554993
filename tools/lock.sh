#!/bin/sh
# Makes requirements.lock anew from pyproject.toml: names, versions and hashes, and nothing else.
# "tools/lock.sh --upgrade" also takes newer versions.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
mkdir -p build
[ -x build/lock/bin/uv ] || {
    "$python" -m venv build/lock
    build/lock/bin/python -m pip install --quiet uv
}
build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --extra dev --extra draft --generate-hashes \
    --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
    "$@" --output-file requirements.lock pyproject.toml
if grep -nE '://|^ *--[^h]|@ ' requirements.lock; then
    echo "requirements.lock must hold no addresses and no options" >&2
    exit 1
fi
