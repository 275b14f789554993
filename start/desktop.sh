#!/bin/sh
# Writes kiosk.desktop, for a double click on Linux: "start/desktop.sh [FOLDER]", else where menus look for it.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
folder=${1:-${XDG_DATA_HOME:-$HOME/.local/share}/applications}
mkdir -p "$folder"
# As the format of these files wants a path in quotes: two backslashes before " ` $, four for one, and % doubled.
start=$(printf '%s\n' "$here/start-kiosk.command" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')
cat >"$folder/kiosk.desktop" <<END
[Desktop Entry]
Type=Application
Name=Kiosk
Comment=A touchscreen guide to ketamine treatment
Exec="$start"
Terminal=true
Categories=Education;
END
chmod +x "$folder/kiosk.desktop"
printf '%s\n' "$folder/kiosk.desktop"
