"""Fingerprints of what a signature covers, in three parts, so that it can be told which one changed.

The page counts as it is before the clinic's values are put in: they are a part of their own.

What can't be seen doesn't count: line numbers, file names, where a statement stands in its original. All
else does, whatever new blocks bring: fields are left out by name, never taken in by name.
"""

from __future__ import annotations

from hashlib import sha256  # a start without signatures does without it
from typing import Any, cast

import msgspec

from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.statement import Source, Statement
from kiosk.review.covers import Covered, covered_by
from kiosk.review.signature import Digests

Values = tuple[tuple[str, str], ...]
"""The clinic values that a page shows: names, and what they are filled with."""

_UNSEEN = ("line", "file", "essential", "draft", "roles", "needs")
_OF_TOPIC = ("title", "summary", "icon", "hue")  # not the order of its pages: others come and go
_OF_STATEMENT = (
    "id", "text", "kind", "verdict", "strength", "reason", "wording", "same", "clash", "settled", "signature",
)  # fmt: skip
_OF_SOURCE = ("id", "title", "publisher", "publisher_kind")


def digests_of(page: Page, library: Library, values: Values = ()) -> Digests:
    covered = covered_by(page, library)
    return Digests(
        page=_digest(library.language, _seen(covered)),
        statements=_digest(_stated(covered)),
        values=_digest(sorted(values)),
    )


def _digest(*parts: object) -> str:
    return sha256(msgspec.json.encode(parts, order="sorted")).hexdigest()


def _seen(covered: Covered) -> list[object]:
    by_name = sorted(covered.drawings, key=lambda drawing: drawing.name)
    drawings = [{"name": drawing.name, "svg": drawing.svg} for drawing in by_name]
    meanings = sorted(covered.meanings, key=lambda term: (term.word, term.meaning))
    shown = (covered.page, covered.questions, drawings, covered.welcome, meanings)
    topic = [getattr(covered.topic, name) for name in _OF_TOPIC]
    return [topic, *(_bare(msgspec.to_builtins(part)) for part in shown)]


def _bare(part: Any) -> Any:  # noqa: ANN401 - whatever JSON can hold
    match part:
        case dict():
            pairs = cast("dict[str, Any]", part)
            return {key: _bare(value) for key, value in pairs.items() if key not in _UNSEEN}
        case list() | tuple():
            return [_bare(item) for item in cast("list[Any]", part)]
        case _:
            return part


def _stated(covered: Covered) -> list[object]:
    notes = sorted((*covered.notes, *covered.clashing), key=lambda note: note.id)
    sources = sorted(covered.sources, key=lambda source: source.id)
    return [
        [_fields(note, _OF_STATEMENT) for note in notes],
        [_fields(each, _OF_SOURCE) for each in sources],
        dict(covered.agree),
    ]


def _fields(of: Statement | Source, names: tuple[str, ...]) -> list[object]:
    return [getattr(of, name) for name in names]
