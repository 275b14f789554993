"""Words and claims that no screen may have, unless the author marks an exception with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.editorial.english import FORBIDDEN
from kiosk.editorial.excepts import ExceptIn
from kiosk.editorial.finding import fault
from kiosk.editorial.frame import everything
from kiosk.editorial.rules import Rule

_PATTERNS = tuple((re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE), mend) for words, mend in FORBIDDEN)


def check_forbidden(library: Library, excepts: tuple[ExceptIn, ...] = ()) -> Iterator[Fault]:
    allowed = {(one.file, one.word.casefold()) for one in excepts if one.reason.strip()}
    stands: set[tuple[str, str]] = set()
    for said in everything(library):
        for word, mend in forbidden_in(said.text):
            stands.add((said.file, word.casefold()))
            if (said.file, word.casefold()) not in allowed:
                message = f"The words {word!r} must not stand here: {said.text[:50]!r}."
                yield fault(said, Rule.FORBIDDEN_WORD, message, mend)
    for one in excepts:
        yield from _unused(one, stands)


def forbidden_in(text: str) -> Iterator[tuple[str, str]]:
    for pattern, mend in _PATTERNS:
        for match in pattern.finditer(text):
            yield match[0], mend


def _unused(one: ExceptIn, stands: set[tuple[str, str]]) -> Iterator[Fault]:
    if not one.reason.strip():
        message = f"Nothing says why {one.word!r} may stand here."
        yield Fault(one.file, 1, Rule.EXCEPT_UNUSED.value, message, "Write the reason behind it.")
    elif (one.file, one.word.casefold()) not in stands:
        message = f"The exception for {one.word!r} is not needed."
        yield Fault(one.file, 1, Rule.EXCEPT_UNUSED.value, message, "Take it out of excepts.")
