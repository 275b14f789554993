"""Bodies that are too long to be read, and where they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.core.rules.deck import Rule
from kiosk.library.findings import Findings
from kiosk.library.limits import MOST_CHARACTERS, MOST_SIGNS, MOST_STEPS

_SIGNS = "[\\`*_<&!"
_PICTURE = re.compile(r"^(`{3,}|~{3,})([\w-]{1,40})$\n((?:(?!\1).*\n)*)", re.MULTILINE)


def is_too_much(body: str, first_line: int, findings: Findings) -> bool:
    """Python-Markdown looks through the whole text again for each sign that may open something."""
    rule = _exceeded(body)
    if rule is None:
        return False
    picture = max(_PICTURE.finditer(body), key=lambda found: len(found[3]), default=None)
    if picture and _exceeded(body[: picture.start()] + body[picture.end() :]) is None:
        line = first_line + body.count("\n", 0, picture.start())
        items, size = len(re.findall(r"^ *- ", picture[3], re.MULTILINE)), len(picture[3])
        message = f"This {picture[2]} is far too large: {items} items, {size:,} characters."
        mend = f"The guide says how many it has room for; a page is full with {MOST_CHARACTERS:,} characters."
        findings.fault(line, rule, message, mend)
    elif rule is Rule.FILE_TOO_LARGE:
        message = f"This page is too large: {len(body):,} characters; at most {MOST_CHARACTERS:,} may be."
        findings.fault(first_line, rule, message, "Split it into several pages.")
    else:
        sign, most = next((sign, most) for sign, most in _most(body) if body.count(sign) > most)
        message = f"There are more than {most} signs {sign} on this page."
        findings.fault(first_line, rule, message, "Split it into several pages.")
    return True


def _exceeded(body: str) -> Rule | None:
    if len(body) > MOST_CHARACTERS:
        return Rule.FILE_TOO_LARGE
    return Rule.TOO_DEEP if any(body.count(sign) > most for sign, most in _most(body)) else None


def _most(body: str) -> Iterator[tuple[str, int]]:
    for sign in _SIGNS:
        yield sign, min(MOST_SIGNS, MOST_STEPS // (len(body) + 1))
