"""Line numbers that travel inside the text: private-use characters that no deck may hold itself."""

from __future__ import annotations

import re

_OPEN, _CLOSE = "\ue000", "\ue001"
_PICTURE_OPEN, _PICTURE_CLOSE = "\ue002", "\ue003"
_LINE = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_PICTURE = re.compile(f"{_PICTURE_OPEN}([0-9]+){_PICTURE_CLOSE}")
_ALL = re.compile("[\ue000-\ue003]")


def at(line: int) -> str:
    return f"{_OPEN}{line}{_CLOSE}"


def picture(number: int) -> str:
    return f"{_PICTURE_OPEN}{number}{_PICTURE_CLOSE}"


def first_line(text: str) -> int | None:
    match = _LINE.search(text)
    return int(match[1]) if match else None


def picture_number(text: str) -> int | None:
    match = _PICTURE.fullmatch(text.strip())
    return int(match[1]) if match else None


def without_lines(text: str) -> str:
    return _LINE.sub("", text)


def cleaned(text: str) -> str:
    """The text without any of these characters, should it have brought its own."""
    return _ALL.sub(" ", text)
