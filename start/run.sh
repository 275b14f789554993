#!/bin/sh
# Opens the program; without a display, walks through it off screen.
set -eu
cd "$(dirname "$0")/.."
if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "No display here: walking through every screen off screen instead; see build/tour/index.html."
    exec .venv/bin/kiosk tour --out build/tour
fi
exec .venv/bin/kiosk run
