"""Numbers the lists of a page: those of its elements, and those that its lines make."""

from __future__ import annotations

import re
from collections.abc import Mapping

_LETTERS = re.compile(r"list-style(?:-type)?\s*:\s*[^;]{0,40}(?:alpha|latin)", re.IGNORECASE)


class ListNumbers:
    def __init__(self) -> None:
        self._count = self._running = 0
        self._open: list[int] = []
        self._letters: list[str] = []
        self._tables: dict[int, int] = {}

    def enter(self, attributes: Mapping[str, str]) -> None:
        self._open.append(self._next())
        lettered = attributes.get("type") in ("a", "A") or _LETTERS.search(attributes.get("style", "")[:400])
        self._letters.append("abcdefgh" if lettered else "")
        self._running = 0

    def leave(self) -> None:
        self._open.pop()
        self._letters.pop()

    def letter(self) -> str:
        """What stands before the next item of a list whose items have letters."""
        if not self._letters or not self._letters[-1]:
            return ""
        first, self._letters[-1] = self._letters[-1][0], self._letters[-1][1:]
        return f"{first}) "

    @property
    def here(self) -> int:
        return self._open[-1] if self._open else 0

    def running(self) -> int:
        self._running = self._running or self._next()
        return self._running

    def interrupt(self) -> None:
        self._running = 0

    def of_table(self, table: int) -> int:
        """``table`` is its number."""
        if table not in self._tables:
            self._tables[table] = self._next()
        return self._tables[table]

    def _next(self) -> int:
        self._count += 1
        return self._count
