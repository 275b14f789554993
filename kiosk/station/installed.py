"""How this program came here, and so what somebody types to mend or complete it: in its own folder there is a
Makefile, after ``pip install`` there isn't."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk.core.typed import typed

PROGRAM = Path(__file__).resolve().parent.parent.parent
_WINDOWS = sys.platform == "win32"


def has_makefile(folder: Path = PROGRAM) -> bool:
    return (folder / "Makefile").is_file() and (folder / "start" / "setup.sh").is_file()


def set_up_again(folder: Path = PROGRAM) -> str:
    """After the words "Set it up again: "."""
    if not has_makefile(folder):
        return typed(sys.executable, "-m", "pip", "install", "--force-reinstall", "kiosk")
    return typed(folder / "start" / "start-kiosk.bat") if _WINDOWS else _make("setup", folder)


def walk_through(folder: Path = PROGRAM) -> str:
    """Leaves a picture of every screen."""
    return _make("tour", folder) if has_makefile(folder) and not _WINDOWS else "kiosk tour --deck DIR"


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
    here = folder == Path.cwd()
    return typed("make", target) if here else typed("make", "-C", folder, target)
