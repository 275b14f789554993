"""Makes the bytecode of the screens with Qt's own compiler."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from hashlib import sha1
from pathlib import Path

import msgspec
import PySide6

from kiosk.bridge.window.bytecode import (
    QML,
    VERSION,
    Made,
    Standing,
    bytecode_folder,
    digest,
    made_path,
    seal_of,
    sources,
    stamps,
    standing_of,
)

_LONGEST = 60
"""Seconds for one file."""


class NoBytecodeError(Exception):
    """Why there is none: the screens are compiled at each start then, which is slower and else the same."""


def compile_screens(deck: Path) -> Path:
    """Beside the compiled deck, unless a good one is there. Raises NoBytecodeError."""
    folder = bytecode_folder(deck)
    if standing_of(folder) is Standing.FIT:
        return folder
    part = folder.with_name(f"{folder.name}.{os.getpid()}.part")
    try:
        part.mkdir(parents=True)
        _fill(part)
        _clear(folder)
        part.rename(folder)
    except OSError as reason:
        raise NoBytecodeError(f"{folder} can't be written: {reason.strerror}") from None
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return folder


def _fill(folder: Path) -> None:
    made_from = stamps(), digest()  # first: what changes from now on makes it stale
    files = {source: f"{sha1(source.as_posix().encode()).hexdigest()}.qmlc" for source in sources()}
    tool = _tool()
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        list(workers.map(partial(_compile, tool), files, (folder / name for name in files.values())))
    for report in folder.glob("*.aotstats"):
        report.unlink()
    names = tuple(files.values())
    made = Made(VERSION, PySide6.__version__, str(QML), *made_from, names, seal_of(folder, names))
    made_path(folder).write_bytes(msgspec.msgpack.encode(made))


def _compile(tool: Path, source: Path, target: Path) -> None:
    command = [str(tool), "--only-bytecode", "-o", str(target), str(source)]
    try:
        subprocess.run(command, check=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=_LONGEST)
    except subprocess.CalledProcessError as reason:
        complaints = reason.stderr.decode(errors="replace").strip().splitlines()
        why = complaints[0] if complaints else reason
        raise NoBytecodeError(f"{source.name} can't be compiled: {why}") from None
    except subprocess.TimeoutExpired:
        raise NoBytecodeError(f"{source.name} took longer than {_LONGEST} seconds") from None


def _tool() -> Path:
    home = Path(PySide6.__file__).parent
    tool = home / "qmlcachegen.exe" if sys.platform == "win32" else home / "Qt" / "libexec" / "qmlcachegen"
    if not tool.is_file():
        raise NoBytecodeError(f"PySide6 came without {tool.name}")
    return tool


def _clear(folder: Path) -> None:
    """What is there may be anything: nothing else belongs in this place."""
    if folder.is_dir() and not folder.is_symlink():
        shutil.rmtree(folder)
    else:
        folder.unlink(missing_ok=True)
