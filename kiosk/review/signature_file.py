"""``content/reviews.toml``: who signed which page, when, for how long, and what it was like then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, cast

import msgspec

from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.rules.review import ReviewRule
from kiosk.files.limits import REVIEWS
from kiosk.files.toml import read_toml
from kiosk.files.toml_lines import line_of
from kiosk.files.unfit import Unfit, UnfitError
from kiosk.review.reviews import FILE
from kiosk.review.signature import Digests, Signature
from kiosk.review.signature_faults import SignatureEntry, absurd, misread, sign_again


def read_signatures(deck: Path) -> tuple[Signature, ...]:
    """None where there is no file. Raises DeckFaultyError with every fault in it."""
    try:
        written = read_toml(deck / FILE, REVIEWS, within=deck)
    except UnfitError as reason:
        if reason.why is Unfit.MISSING:
            return ()
        mend = sign_again() if reason.why is Unfit.NOT_TOML else reason.mend
        raise _refused(_fault(reason.line, reason.message, mend)) from None
    read = list(_entries(written.tables, written.text))
    faults = tuple(each for each in read if isinstance(each, Fault))
    if faults:
        raise _refused(*faults)
    return tuple(each for each in read if isinstance(each, Signature))


def _refused(*faults: Fault) -> DeckFaultyError:
    return DeckFaultyError(faults)


def _fault(line: int, message: str, mend: str = "") -> Fault:
    return Fault(FILE, line, ReviewRule.REVIEWS.value, message, mend)


def _entries(tables: dict[str, Any], text: str) -> Iterator[Signature | Fault]:
    for language, pages in tables.items():
        if not isinstance(pages, dict):
            yield _fault(line_of([language], text), f"{language[:40]!r} stands outside of a page's table.")
            continue
        for page, entry in cast("dict[str, object]", pages).items():
            yield from _entry(language, page, entry, text)


def _entry(language: str, page: str, entry: object, text: str) -> Iterator[Signature | Fault]:
    try:
        found = msgspec.convert(entry, SignatureEntry, builtin_types=(date,))
    except msgspec.ValidationError:
        for key, told in misread(entry):
            line = line_of([language, page, key], text) or line_of([language, page], text)
            yield _fault(line, f"{page[:60]}: {told}.")
        return
    digests = Digests(found.page, found.statements, found.values)
    signature = Signature(language, page, found.name, found.role, found.signed, found.due, digests)
    wrong = tuple(absurd(signature))
    for key, what in wrong:
        yield _fault(line_of([language, page, key], text), f"{page[:60]}: {what}")
    if not wrong:
        yield signature
