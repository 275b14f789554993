"""Takes comments out of a file of statements: ``<!-- … -->``, over any number of lines."""

from __future__ import annotations

from kiosk.core.rules.deck import Rule
from kiosk.library.findings import Findings

_OPEN, _CLOSE = "<!--", "-->"


def without_comments(body: str, first_line: int, findings: Findings) -> str:
    """Lines keep their numbers. What stands behind a comment that never ends is not read."""
    parts: list[str] = []
    place = 0
    while (opened := body.find(_OPEN, place)) >= 0:
        parts.append(body[place:opened])
        closed = body.find(_CLOSE, opened + len(_OPEN))
        place = closed + len(_CLOSE) if closed >= 0 else len(body)
        parts.append("\n" * body.count("\n", opened, place))
        if closed < 0:
            line = first_line + body.count("\n", 0, opened)
            message = "The comment that starts here never ends, so nothing behind it is read."
            findings.fault(line, Rule.COMMENT_OPEN, message, f"Write {_CLOSE} behind it.")
    return "".join([*parts, body[place:]])
