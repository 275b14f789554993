"""Where a tour's pictures go. They are written while the next screen is being drawn."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QImage

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


def _write(picture: QImage, path: Path) -> None:
    if not picture.save(str(path)):
        raise OSError(f"The picture {path} can't be written.")
