"""The one way out: a file is there whole, or as it was before. Never through a link, nor in one's place."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from errno import EINVAL
from itertools import count
from pathlib import Path
from stat import S_IMODE, S_ISREG
from typing import TypeVar

from kiosk.files.reading import is_within
from kiosk.files.unfit import outside

T = TypeVar("T")
_number = count()
_FLAGS = ("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY")
_WRITE = os.O_WRONLY | os.O_CREAT | sum(getattr(os, name, 0) for name in _FLAGS)
_NEW = _WRITE | os.O_EXCL


def write_whole(
    path: str | Path, data: bytes, within: str | Path | None = None, *, lasting: bool = True
) -> None:
    """Raises as `written_whole` does."""
    written_whole(path, lambda part: _fill(part, data), within, lasting=lasting)


def written_whole(
    path: str | Path, write: Callable[[Path], T], within: str | Path | None = None, *, lasting: bool = True
) -> T:
    """``write`` gets the name of a file beside ``path``, which takes its place once it is done, and, if
    ``lasting``, once it is on the disk. Raises OSError, also where anything but a plain file stands, and
    UnfitError where the folder lies outside of ``within``; then what was there stays, and nothing else."""
    path = Path(path)
    _keep_within(path, within)
    refuse_odd(path)
    part = path.with_name(f".kiosk.{os.getpid()}.{next(_number)}.part")
    part.unlink(missing_ok=True)  # of a program that was killed, with the same number
    os.close(os.open(part, _NEW, 0o666))
    try:
        _like(part, path)
        done = write(part)
        if lasting:
            _settle(part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    if lasting:
        _settle(path.parent)
    return done


def write_new(path: str | Path, data: bytes, within: str | Path | None = None) -> None:
    """Raises FileExistsError where something stands there already; else as `written_whole` does."""
    path = Path(path)
    _keep_within(path, within)
    os.close(os.open(path, _NEW, 0o666))
    try:
        _fill(path, data)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _keep_within(path: Path, within: str | Path | None) -> None:
    if within is not None and not is_within(os.path.realpath(path.parent), within):
        raise outside("folder")


def refuse_odd(path: Path) -> None:
    """A device whose place were taken would be missed by all the machine."""
    with suppress(FileNotFoundError):
        if not S_ISREG(os.lstat(path).st_mode):
            raise OSError(EINVAL, "something stands there that is no plain file")


def _fill(part: Path, data: bytes) -> None:
    with part.open("wb") as file:
        file.write(data)


def _like(part: Path, path: Path) -> None:
    """Rights, and where we may the owner, of the file that it takes the place of."""
    try:
        before = os.lstat(path)
    except OSError:
        return
    if S_ISREG(before.st_mode):
        with suppress(OSError, AttributeError):  # a system may know no owners
            os.chown(part, before.st_uid, before.st_gid)
        with suppress(OSError):
            part.chmod(S_IMODE(before.st_mode) & 0o777)


def _settle(path: Path) -> None:
    """On the disk, and not only on its way there. A folder can't be asked for that everywhere."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        if not path.is_dir():
            raise
    finally:
        os.close(descriptor)


def appending(path: str | Path) -> int:
    """A descriptor that writes to the end of a file, which is made where it isn't there. Raises OSError for a
    link, a pipe or a device."""
    flags = _WRITE | os.O_APPEND | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(path, flags, 0o666)
    if not S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(EINVAL, "it is no plain file")
    return descriptor
