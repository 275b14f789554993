#!/bin/sh
# Sets up what is missing: .venv with the locked packages, and the system libraries that Qt needs.
# "start/setup.sh screen" also wants a virtual screen, what manages windows on one, and locales: for the tests and
# the bench.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}

say() { printf 'set-up: %s\n' "$*"; }
stop() {
    printf 'set-up: %s\n' "$*" >&2
    exit 1
}

# install_debian PACKAGE...: installs them, or stops with the command to type.
install_debian() {
    command="apt-get update && apt-get install -y --no-install-recommends $*"
    if ! command -v apt-get >/dev/null; then
        stop "please install with this system's package manager what Debian calls: $*"
    elif [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    elif command -v sudo >/dev/null; then
        stop "system packages are missing. Type this, then start again:
  sudo sh -c '$command'"
    else
        stop "system packages are missing. Type this as root, then start again:
  $command"
    fi
    say "installing with apt-get: $*"
    if ! { $as_root apt-get update -qq &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
        >build/apt.log 2>&1; then
        cat build/apt.log >&2
        stop "apt-get could not install them. Once it can, type this as root, then start again:
  $command"
    fi
}

make_venv() {
    if ! command -v "$python" >/dev/null; then
        install_debian python3 python3-venv
    fi
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        stop "needs Python 3.11 or newer, but $python is $("$python" --version). Name another: make PYTHON=python3.12 ..."
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        install_debian python3-venv
    fi
    say "making .venv"
    "$python" -m venv --clear .venv
}

install_locked() {
    say "installing the locked packages into .venv (the first time about 200 MB to fetch)"
    .venv/bin/python -m pip install --quiet --require-hashes -r requirements.lock
    .venv/bin/python -m pip install --quiet --no-deps --no-build-isolation -e .
    .venv/bin/python -m compileall -q kiosk # a start never compiles, also from a disk that can't be written
}

mkdir -p build
if ! { .venv/bin/python -m pip --version && grep -F "$(pwd -P)/.venv/" .venv/bin/pip; } >/dev/null 2>&1; then
    make_venv # none yet, or broken, or made where this folder no longer is
fi

state=$(cat requirements.lock pyproject.toml | cksum)
if [ "$(cat .venv/.installed 2>/dev/null)" != "$state" ]; then
    install_locked
    printf '%s\n' "$state" >.venv/.installed
fi

[ "$(uname)" = Linux ] || exit 0 # elsewhere Qt brings all that it needs
look() { .venv/bin/python start/missing.py "$wanted"; }
wanted=${1:-}
missing=$(look)
if [ -n "$missing" ]; then
    packages=$(printf '%s\n' "$missing" | grep -v '^?' || true)
    # shellcheck disable=SC2086 # one package a line: meant to be split
    [ -z "$packages" ] || install_debian $packages
    missing=$(look)
    [ -z "$missing" ] || stop "Qt still lacks this, and set-up doesn't know where to get it:
$missing"
fi
