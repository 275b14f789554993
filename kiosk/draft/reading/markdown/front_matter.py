"""The header that tools keep at the start of a Markdown file: YAML, TOML, JSON, whatever they call it."""

from __future__ import annotations

import re

_FENCES = {"---": ("---", "..."), "+++": ("+++",), ";;;": (";;;",), "{": ("}",), "---json": ("---",)}
_KEY = re.compile(r"\s*(?:[\w\"'-]+[ \t]*[:=]|[-#\]}\[{]|$)")
_LONGEST = 400


def front_lines(lines: list[str]) -> int:
    """How many lines it takes, with its fences; 0 where there is none."""
    start = next((number for number, line in enumerate(lines[:20]) if line.strip()), 0)
    closing = _FENCES.get(lines[start].strip()) if lines else None
    if closing is None:
        return 0
    for number in range(start + 1, min(len(lines), start + _LONGEST)):
        if lines[number].rstrip() in closing:
            held = lines[start + 1 : number]
            return number + 1 if any(map(_KEY.match, held[:1])) else 0
    return 0
