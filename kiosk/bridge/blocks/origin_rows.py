"""The statements that a page or a question rests on, under the documents they stand in, as rows."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from kiosk.core.library import Library
from kiosk.core.origins import Agreement, Origin, origins
from kiosk.core.page import Page
from kiosk.core.question import Question


class OriginRow(Struct, frozen=True):
    """``source`` and ``publisher``, a kind of publisher, are set on a document's first statement only;
    ``reference``, what a clinician's own statement rests on. ``begins``: it is the first of those on which
    documents agree, or the first of the others; ``ends``: the last of its document there."""

    text: str
    agreement: str
    source: str
    publisher: str
    reference: str
    begins: bool
    ends: bool


def origin_rows(part: Page | Question | None, library: Library) -> list[OriginRow]:
    """Those on which documents agree stand first."""
    found = origins(part, library) if part is not None else ()
    agreed = [origin for origin in found if origin.agreement is not Agreement.DIFFER]
    others = [origin for origin in found if origin.agreement is Agreement.DIFFER]
    return [*_rows(agreed), *_rows(others)]


def _rows(found: list[Origin]) -> Iterator[OriginRow]:
    sources = [None, *(origin.source.id for origin in found), None]
    for number, origin in enumerate(found):
        before, here, after = sources[number : number + 3]
        yield _row(origin, begins=before is None, first=before != here, ends=here != after)


def _row(origin: Origin, *, begins: bool, first: bool, ends: bool) -> OriginRow:
    source, publisher = (origin.source.title, origin.source.publisher_kind.value) if first else ("", "")
    signature = origin.statement.signature
    reference = signature.reference if signature else ""
    agreement = origin.agreement.value
    return OriginRow(origin.statement.for_visitors, agreement, source, publisher, reference, begins, ends)
