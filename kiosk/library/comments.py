"""Takes comments out of a file of statements: ``<!-- … -->``, over any number of lines."""

from __future__ import annotations

import re

from kiosk.library.findings import Findings
from kiosk.library.rules import Rule

_OPEN, _CLOSE = "<!--", "-->"
_COMMENT = re.compile(f"{_OPEN}.*?{_CLOSE}", re.DOTALL)


def without_comments(body: str, first_line: int, findings: Findings) -> str:
    """Lines keep their numbers. What stands behind a comment that never ends is not read."""
    plain = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), body)
    before, opened, behind = plain.partition(_OPEN)
    if not opened:
        return plain
    line = first_line + before.count("\n")
    message = "The comment that starts here never ends, so nothing behind it is read."
    findings.fault(line, Rule.COMMENT_OPEN, message, f"Write {_CLOSE} behind it.")
    return before + "\n" * behind.count("\n")
