"""A made-up library with notes, and signatures for it."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.core.statement import (
    Kind,
    Locator,
    PublisherKind,
    Source,
    Statement,
    Strength,
    Verdict,
)
from kiosk.review.digests import Values, digests_of
from kiosk.review.signature import Signature
from tests.made_up import TEA

TODAY = date(2026, 5, 20)
DUE = date(2027, 5, 20)


def note(name: str, text: str, clash: tuple[str, ...] = ()) -> Statement:
    place = Locator(1, 1, "0c1d2e3f4a5b")
    return Statement(
        name, "leaflet", text, "other", Kind.FACT, Verdict.USE, Strength.CLAIM, "", "", (), clash, (place,), 9
    )


NOTED: Library = replace(
    TEA,
    sources=(Source("leaflet", "A leaflet", "The Tea Room", PublisherKind.HEALTH_SITE, "tea.txt", "0" * 64),),
    statements=(
        note("tea-1", "Tea is warm.", clash=("tea-2",)),
        note("tea-2", "Tea is cold."),
        note("tea-3", "Nobody speaks of this."),
    ),
)


def signature(page: str, library: Library = NOTED, values: Values = (), due: date = DUE) -> Signature:
    digests = digests_of(library.page_by_id[page], library, values)
    return Signature(library.language, page, "Ann Example", "nurse", TODAY, due, digests)


def all_signed(library: Library = NOTED, but: tuple[str, ...] = ()) -> tuple[Signature, ...]:
    return tuple(signature(page.id, library) for page in library.pages if page.id not in but)
