"""Where something stands in the file of signatures."""

from __future__ import annotations

import re


def line_of(language: str, page: str, key: str, text: str) -> int:
    """Of a key in the table of a page, or of the table itself; 0 if it can't be told."""
    table = ("", "")
    for number, line in enumerate(text.split("\n"), start=1):
        if head := re.match(r"""\s*\[\s*([\w"'-]+)\s*(?:\.\s*["']?([^"'\]]+?)["']?\s*)?\]""", line):
            table = (head[1].strip("\"'"), head[2] or "")
            if not key and table == (language, page):
                return number
        elif key and table == (language, page) and re.match(rf"""\s*["']?{re.escape(key)}["']?\s*=""", line):
            return number
    return _line_with(f'"{page}"', text) if page else 0


def _line_with(words: str, text: str) -> int:
    found = text.find(words)
    return text.count("\n", 0, found) + 1 if found >= 0 else 0
