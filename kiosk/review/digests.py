"""Fingerprints of what a signature covers, in three parts, so that it can be told which one changed.

What can't be seen doesn't count: line numbers, file names, where a statement stands in its original.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, cast

import msgspec
from msgspec import Struct

from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.statement import Source, Statement
from kiosk.review.covers import Covered, covered_by

Values = tuple[tuple[str, str], ...]
"""The clinic values that a page shows: names, and what they are filled with."""

_UNSEEN = ("line", "file", "essential")
_OF_STATEMENT = (
    "id", "text", "kind", "verdict", "strength", "reason", "wording", "same", "clash", "settled",
)  # fmt: skip
_OF_SOURCE = ("id", "title", "publisher", "publisher_kind")


class Part(StrEnum):
    PAGE = "page"
    STATEMENTS = "statements"
    VALUES = "clinic values"


class Digests(Struct, frozen=True):
    """Each is a SHA-256 in hexadecimal digits."""

    page: str
    statements: str
    values: str

    def changed_from(self, earlier: Digests) -> tuple[Part, ...]:
        mine, others = (
            (self.page, self.statements, self.values), (earlier.page, earlier.statements, earlier.values)
        )  # fmt: skip
        return tuple(part for part, now, then in zip(Part, mine, others, strict=True) if now != then)


def digests_of(page: Page, library: Library, values: Values = ()) -> Digests:
    covered = covered_by(page, library)
    return Digests(
        page=_digest(library.language, _seen(covered, values)),
        statements=_digest(_stated(covered)),
        values=_digest(sorted(values)),
    )


def _digest(*parts: object) -> str:
    from hashlib import sha256  # a start without signatures does without it

    return sha256(msgspec.json.encode(parts, order="sorted")).hexdigest()


def _seen(covered: Covered, values: Values) -> list[object]:
    """With the names of clinic values in their places, so that a changed number is no changed page. Nothing
    is lost by it: from the values, of which there is a digest too, these words can be restored."""
    longest_first = tuple(
        sorted(((name, said) for name, said in values if said), key=lambda each: -len(each[1]))
    )
    topic = covered.topic
    shown = (covered.page, covered.questions, covered.drawings, covered.welcome)
    return [topic.title, topic.summary, *(_bare(msgspec.to_builtins(part), longest_first) for part in shown)]


def _bare(part: Any, values: Values) -> Any:  # noqa: ANN401 - whatever JSON can hold
    match part:
        case dict():
            pairs = cast("dict[str, Any]", part)
            return {key: _bare(value, values) for key, value in pairs.items() if key not in _UNSEEN}
        case list() | tuple():
            return [_bare(item, values) for item in cast("list[Any]", part)]
        case str():
            for name, said in values:
                part = part.replace(said, f"{{{name}}}")
            return part
        case _:
            return part


def _stated(covered: Covered) -> list[object]:
    notes = sorted((*covered.notes, *covered.clashing), key=lambda note: note.id)
    sources = sorted(covered.sources, key=lambda source: source.id)
    return [[_fields(note, _OF_STATEMENT) for note in notes], [_fields(each, _OF_SOURCE) for each in sources]]


def _fields(of: Statement | Source, names: tuple[str, ...]) -> list[object]:
    return [getattr(of, name) for name in names]
