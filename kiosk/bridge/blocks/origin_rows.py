"""The statements that a page or a question rests on, under the documents they stand in, as rows."""

from __future__ import annotations

from msgspec import Struct

from kiosk.core.library import Library
from kiosk.core.origins import Origin, origins
from kiosk.core.page import Page
from kiosk.core.question import Question


class OriginRow(Struct, frozen=True):
    """``source`` and ``publisher``, a kind of publisher, are set on a document's first statement only;
    ``reference``, what a clinician's own statement rests on."""

    text: str
    agreement: str
    source: str
    publisher: str
    reference: str


def origin_rows(part: Page | Question | None, library: Library) -> list[OriginRow]:
    rows: list[OriginRow] = []
    before = ""
    for origin in origins(part, library) if part is not None else ():
        rows.append(_row(origin, first=origin.source.id != before))
        before = origin.source.id
    return rows


def _row(origin: Origin, *, first: bool) -> OriginRow:
    source, publisher = (origin.source.title, origin.source.publisher_kind.value) if first else ("", "")
    signature = origin.statement.signature
    reference = signature.reference if signature else ""
    return OriginRow(origin.statement.for_visitors, origin.agreement.value, source, publisher, reference)
