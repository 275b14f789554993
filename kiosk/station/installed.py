"""How this program came here, and so what somebody types to mend or complete it: in its own folder there is a
Makefile, after ``pip install`` there isn't."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk.core.typed import PROGRAM, is_here, kiosk_command, typed

_WINDOWS = sys.platform == "win32"


def has_makefile(folder: Path = PROGRAM) -> bool:
    return (folder / "Makefile").is_file() and (folder / "start" / "setup.sh").is_file()


def set_up_again(folder: Path = PROGRAM) -> str:
    """After the words "Set it up again: "."""
    if not has_makefile(folder):
        return typed(sys.executable, "-m", "pip", "install", "--force-reinstall", "kiosk")
    return typed(folder / "start" / "start-kiosk.bat") if _WINDOWS else _make("setup", folder)


def walk_through(deck: Path | None, folder: Path = PROGRAM) -> str:
    """Leaves a picture of every screen; ``deck`` is None for the one that came with the program."""
    if deck is not None:
        return kiosk_command("tour --out tour --deck", deck)
    if has_makefile(folder):
        return kiosk_command("tour --out tour") if _WINDOWS else _make("tour", folder)
    return kiosk_command("tour --out tour --deck DIR")


def add_screen(folder: Path = PROGRAM) -> str:
    """A virtual one, for the bench: the sentence that says how."""
    if has_makefile(folder):
        return f"Set it up: {_make('screen', folder)}"
    return "Install with the system's package manager what Debian calls xvfb."


def missing_libraries(folder: Path = PROGRAM) -> str:
    """Of the system, which Qt needs for a display: the sentence that says how to get them."""
    if not has_makefile(folder):
        return "Mostly it is libxcb-cursor0, as Debian calls it: install it as this system installs packages."
    names = typed(sys.executable, folder / "start" / "missing.py")
    return f"This names it: {names}. Set-up installs it: {set_up_again(folder)}"


def add_draft(folder: Path = PROGRAM) -> str:
    """The packages that read documents."""
    package = f"{folder}[draft]" if has_makefile(folder) else "kiosk[draft]"
    return typed(sys.executable, "-m", "pip", "install", package)


def versions() -> str:
    """Of the program and of what it stands on, in one line; Qt isn't loaded for it."""
    python = ".".join(map(str, sys.version_info[:3]))
    return f"kiosk {_version('kiosk')}, Qt {_version('PySide6-Essentials')}, Python {python}"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _make(target: str, folder: Path) -> str:
    return typed("make", target) if is_here(folder) else typed("make", "-C", folder, target)
