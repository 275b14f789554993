#!/bin/bash
# A double click on macOS, and on Linux through start/desktop.sh: sets up what is missing, opens the window.
# What is typed behind it goes to "kiosk run": start/start-kiosk.command --demo
cd "$(dirname "$0")/.." || exit 1

stop() {
    printf '\n%s\n' "$*" >&2
    if [ -t 0 ]; then
        printf 'Press Enter to close this window. '
        read -r _
    fi
    exit 1
}

python=
for name in ${PYTHON:-} python3.13 python3.12 python3.11 python3; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        python=$name
        break
    fi
done
[ -n "$python" ] || stop "Python 3.11 or newer is missing. Install it, then start this again."

PYTHON=$python start/setup.sh || stop "It could not be set up. What went wrong stands above."
.venv/bin/kiosk compile || stop "The deck has faults. They stand above."
.venv/bin/kiosk run "$@" || stop "It ended with a fault. What went wrong stands above."
