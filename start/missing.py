"""Prints what Qt still lacks on this machine: one Debian package a line.

Looks, and doesn't guess: asks the dynamic linker about the Qt files the program loads. A library that
the table below doesn't know is printed as it is, behind a "?".
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

LOADED = (
    "Qt*.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/xcbglintegrations/*.so",
    "Qt/plugins/imageformats/libq[sj]*.so",
    "Qt/libexec/qmlcachegen",
    "qmllint",
    "qmlformat",
)
LOADED_ON_WAYLAND = (
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
)
UNUSED = re.compile(r"Qt(Designer|Help|PrintSupport|Sql|UiTools)\.")

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

FOR_TESTS = {"Xvfb": "xvfb", "openbox": "openbox", "weston": "weston"}
LOCALES = Path("/usr/share/i18n/locales")
LOADED_BY_NAME = {"libXext.so.6": "libxext6"}  # keeps a screen for visitors lit

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def missing_libraries(pyside: Path, *, on_wayland: bool) -> set[str]:
    patterns = LOADED + (LOADED_ON_WAYLAND if on_wayland else ())
    files = [
        str(file) for pattern in patterns for file in pyside.glob(pattern) if not UNUSED.match(file.name)
    ]
    found = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    sonames = set(re.findall(r"^\s*(\S+) => not found", found.stdout, re.MULTILINE))
    return {PACKAGES.get(soname, f"?{soname}") for soname in sonames}


def missing_by_name() -> set[str]:
    missing: set[str] = set()
    for soname, package in LOADED_BY_NAME.items():
        try:
            ctypes.CDLL(soname)
        except OSError:
            missing.add(package)
    return missing


def missing_fonts() -> set[str]:
    missing: set[str] = set()
    if not Path("/etc/fonts/fonts.conf").exists():
        missing.add("fontconfig-config")
    folders = [Path(folder).expanduser() for folder in FONT_FOLDERS]
    if not any(file.suffix in {".ttf", ".otf"} for folder in folders for file in folder.rglob("*")):
        missing.add("fonts-dejavu-core")
    return missing


def missing_for_tests() -> set[str]:
    missing = {package for command, package in FOR_TESTS.items() if shutil.which(command) is None}
    if not LOCALES.exists():
        missing.add("locales")  # the tests make some, in a folder of their own
    return missing


def main(wanted: list[str]) -> int:
    if sys.platform != "linux":
        return 0
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        print("PySide6 is not installed", file=sys.stderr)
        return 1
    tests = "screen" in wanted
    on_wayland = tests or bool(os.environ.get("WAYLAND_DISPLAY"))
    missing = missing_libraries(Path(spec.origin).parent, on_wayland=on_wayland)
    missing |= missing_by_name() | missing_fonts() | (missing_for_tests() if tests else set())
    print("\n".join(sorted(missing)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
