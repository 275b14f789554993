"""Fields of a Word document: their codes are no text, and one that shows nothing may have lost words."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: Those that stand for words; others mark a place, count or keep something.
_SHOWN = re.compile(
    r"\s*(?:=|(?:if|nextif|mergefield|ref|quote|includetext|docproperty|docvariable|fillin|formtext|formdropdown"
    r"|compare|autotext|glossary)\b)",
    re.IGNORECASE,
)


@dataclass
class _OpenField:
    code: str = ""
    is_code: bool = True
    said: bool = False


def stands_for_words(code: str) -> bool:
    return bool(_SHOWN.match(code))


class OpenFields:
    """Of one paragraph, from its start to where it is read."""

    def __init__(self) -> None:
        self._open: list[_OpenField] = []

    @property
    def is_code(self) -> bool:
        return any(field.is_code for field in self._open)

    def say(self, code: str) -> None:
        if self._open:
            self._open[-1].code += code

    def show(self, text: str) -> None:
        if text.strip() and not self.is_code:
            for field in self._open:
                field.said = True

    def follow(self, kind: str) -> bool:
        """Whether one ended that should have shown words, and did not."""
        if kind == "begin":
            self._open.append(_OpenField())
        elif kind == "separate" and self._open:
            self._open[-1].is_code = False
        elif kind == "end" and self._open:
            field = self._open.pop()
            return not self.is_code and not field.said and stands_for_words(field.code)
        return False
