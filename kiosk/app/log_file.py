"""The log's file: a plain one, one line a thing told, and never large."""

from __future__ import annotations

import logging
import os
from io import TextIOWrapper
from logging import LogRecord
from logging.handlers import RotatingFileHandler
from pathlib import Path

from kiosk.core.printable import printable
from kiosk.files.writing import appending

LARGEST, _KEPT = 500_000, 3


class KeptFile(RotatingFileHandler):
    """Raises OSError when it is made, where the file is a link, a pipe or a device."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=LARGEST, backupCount=_KEPT, encoding="utf-8")
        self.setFormatter(_Entry("%(asctime)s %(levelname)s %(message)s"))

    def emit(self, record: LogRecord) -> None:
        """What was taken away is begun anew: else all would go to where nobody looks."""
        if self.stream is not None and not os.path.exists(self.baseFilename):
            self.stream.close()
            self.stream = None
        super().emit(record)

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return open(appending(self.baseFilename), "a", encoding="utf-8", errors="backslashreplace")


class _Entry(logging.Formatter):
    """What was told stands on one line; a traceback below it, set in, so that no line of it can be taken for
    another entry."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's own name
        return printable(super().formatMessage(record))

    def formatException(self, ei: object) -> str:  # noqa: N802
        return "\n".join(f"    {printable(line)}" for line in super().formatException(ei).splitlines())  # type: ignore[arg-type]
