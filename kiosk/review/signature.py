"""A signature: who read which page, when, until when it holds, and what the page was like then."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct


class CoveredPart(StrEnum):
    """`ROLE` is no part of the page: whoever signed has a role that the deck doesn't name any more."""

    PAGE = "page"
    STATEMENTS = "statements"
    VALUES = "clinic values"
    ROLE = "role"


class Digests(Struct, frozen=True):
    """Each is a SHA-256 in hexadecimal digits."""

    page: str
    statements: str
    values: str

    def changed_from(self, earlier: Digests) -> tuple[CoveredPart, ...]:
        parts = (
            (CoveredPart.PAGE, "page"),
            (CoveredPart.STATEMENTS, "statements"),
            (CoveredPart.VALUES, "values"),
        )
        return tuple(part for part, name in parts if getattr(self, name) != getattr(earlier, name))


class Signature(Struct, frozen=True):
    language: str
    page: str
    name: str
    role: str
    signed: date
    due: date
    digests: Digests
