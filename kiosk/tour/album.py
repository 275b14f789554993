"""Where a tour's pictures go. They are written while the next screen is being drawn."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType

import msgspec
from msgspec import Struct
from PySide6.QtGui import QImage

from kiosk.files.limits import LISTED
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import UnfitError
from kiosk.files.writing import written_whole

_AT_ONCE = 4
"""Pictures of a large screen are large: no more than these wait in memory."""


class Album:
    """With no ``folder`` nothing is drawn or written."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._writers = ThreadPoolExecutor(_AT_ONCE // 2)
        self._waiting: list[Future[None]] = []

    def keep(self, draw: Callable[[], QImage], file: str) -> str | None:
        """Returns ``file``, or None where there is no folder. OSError may be an earlier picture's."""
        if self._folder is None:
            return None
        path = self._folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        while len(self._waiting) >= _AT_ONCE:
            self._waiting.pop(0).result()
        self._waiting.append(self._writers.submit(_write, draw(), path))
        return file

    def __enter__(self) -> Album:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._writers.shutdown()
        if error is None:
            for each in self._waiting:
                each.result()


def clear_out(folder: Path) -> None:
    """Takes away what an earlier tour left, and nothing else: what it lists itself."""
    try:
        before = msgspec.json.decode(read_bytes(folder / "tour.json", LISTED), type=_Listed)
    except (UnfitError, msgspec.MsgspecError):
        return
    pictures = [folder / shot.file for shot in before.shots if shot.file is not None]
    for file in (*pictures, folder / "tour.json", folder / "index.html"):
        if file.resolve().is_relative_to(folder.resolve()) and file.suffix in (".png", ".json", ".html"):
            file.unlink(missing_ok=True)
    for emptied in {picture.parent for picture in pictures} - {folder}:
        if emptied.is_dir() and not any(emptied.iterdir()):
            emptied.rmdir()


class _Shot(Struct):
    file: str | None = None


class _Listed(Struct):
    shots: list[_Shot]


def _write(picture: QImage, path: Path) -> None:
    written_whole(path, lambda part: _save(picture, part, path), lasting=False)


def _save(picture: QImage, part: Path, path: Path) -> None:
    if not picture.save(str(part), "PNG"):  # pyright: ignore[reportCallIssue, reportArgumentType]
        raise OSError(f"The picture {path} can't be written.")
