"""The screens in QML as bytecode, beside the compiled deck. Qt believes what it finds in such a file and
crashes on a damaged one, so it is shown no file that wasn't checked, and never keeps any of its own."""

from __future__ import annotations

import logging
import os
import stat
from enum import Enum
from functools import cache
from operator import attrgetter
from pathlib import Path
from zlib import crc32

import msgspec
import PySide6
from msgspec import Struct

from kiosk.core.typed import kiosk_command

QML = Path(__file__).resolve().parents[2] / "qml"
VERSION = 2
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_MOST = 8_000_000
log = logging.getLogger("kiosk")


class Standing(Enum):
    """Whether it can be used; the value ends the sentence that tells why it isn't."""

    FIT = ""
    NEVER_MADE = "is not there"
    OTHER = "was made by or for another version"
    STALE = "is older than the screens"
    DAMAGED = "is damaged or can't be read"


class Made(Struct, frozen=True, array_like=True):
    """What lies beside the files and tells about them. ``stamps`` and ``digest`` are of the sources, and
    ``seal`` is of the files."""

    version: int
    qt: str
    sources: str
    stamps: int
    digest: int
    files: tuple[str, ...]
    seal: int


def bytecode_folder(deck: Path) -> Path:
    return deck.absolute() / "build" / "qml"


def made_path(folder: Path) -> Path:
    return folder / "made.msgpack"


def compile_in_memory() -> None:
    """Qt keeps and reads no bytecode, but for what is built into it."""
    os.environ.pop("QML_FORCE_DISK_CACHE", None)  # it would go before the next
    os.environ.pop("QML_DISK_CACHE_PATH", None)
    os.environ["QML_DISK_CACHE"] = "aot"


@cache
def use_bytecode(deck: Path) -> None:
    """If it is fit to be used. Before the first engine is made, with which Qt reads its settings for good: so
    the bytecode of one deck is used as long as the program runs."""
    folder = bytecode_folder(deck)
    standing = standing_of(folder)
    if standing is Standing.FIT:
        os.environ["QML_DISK_CACHE"] = "aot,qmlc-read"
        os.environ["QML_DISK_CACHE_PATH"] = str(folder)
    elif standing is not Standing.NEVER_MADE:
        told = "The screens' bytecode in %s %s, so a start takes longer. Make it anew: %s"
        log.warning(told, folder, standing.value, kiosk_command("compile --deck", deck))


def standing_of(folder: Path) -> Standing:
    """Reads all of it, in about three milliseconds; never raises."""
    try:
        made = msgspec.msgpack.decode(read_plain(made_path(folder)), type=Made)
        if (made.version, made.qt, made.sources) != (VERSION, PySide6.__version__, str(QML)):
            return Standing.OTHER
        found = _files_below(str(QML))
        if any(file.name.endswith(".qmlc") for file in found):
            return Standing.OTHER  # Qt would look there first, and nobody made these
        if made.stamps != _stamps_of(found) and made.digest != digest():
            return Standing.STALE
        return Standing.FIT if seal_of(folder, made.files) == made.seal else Standing.DAMAGED
    except FileNotFoundError:
        return (
            Standing.DAMAGED if os.path.lexists(made_path(folder)) or folder.exists() else Standing.NEVER_MADE
        )
    except (OSError, ValueError, msgspec.MsgspecError):
        return Standing.DAMAGED


def read_plain(path: Path) -> bytes:
    """Without waiting for a pipe. Raises OSError, also for what is no plain file."""
    descriptor = os.open(path, _READ)
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise OSError(f"{path} is no plain file")
        return os.read(descriptor, min(found.st_size, _MOST))
    finally:
        os.close(descriptor)


def seal_of(folder: Path, files: tuple[str, ...]) -> int:
    """Raises OSError."""
    total = crc32(repr(files).encode())
    for name in files:
        content = read_plain(folder / name)
        total = crc32(content, crc32(b"%d" % len(content), total))
    return total


def sources() -> list[Path]:
    return sorted(QML.rglob("*.qml"))


def stamps() -> int:
    """Quick, and enough where nothing was touched."""
    return _stamps_of(_files_below(str(QML)))


def _stamps_of(files: list[os.DirEntry[str]]) -> int:
    total = 0
    for file in sorted(files, key=attrgetter("path")):
        if file.name.endswith(".qml"):
            found = file.stat()
            total = crc32(f"{file.path} {found.st_size} {found.st_mtime_ns}".encode(), total)
    return total


def _files_below(folder: str) -> list[os.DirEntry[str]]:
    files: list[os.DirEntry[str]] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            files += _files_below(entry.path) if entry.is_dir(follow_symlinks=False) else [entry]
    return files


def digest() -> int:
    """What was copied or checked out again has other times, and is read to see whether it is the same."""
    total = 0
    for path in sources():
        total = crc32(path.read_bytes(), crc32(str(path).encode(), total))
    return total
