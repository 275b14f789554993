"""What is wrong with what ``content/reviews.toml`` says, and what in it is worth nothing any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, cast

import msgspec
from msgspec import Meta, Struct

from kiosk.core.fault import Fault
from kiosk.core.roles import what_is_wrong_with_role
from kiosk.core.rules.review import ReviewRule
from kiosk.core.typed import kiosk_command
from kiosk.files.limits import REVIEWS
from kiosk.files.reading import read_text
from kiosk.files.toml_faults import plainly
from kiosk.files.toml_lines import line_of
from kiosk.files.unfit import UnfitError
from kiosk.review.dates import MOST_MONTHS, months_later
from kiosk.review.people import what_is_wrong_with_name
from kiosk.review.reviews import FILE
from kiosk.review.signature import Signature

_Hex = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
_TYPES = {
    "int": "a whole number",
    "str": "text in quotes",
    "date": "a date like 2026-05-31",
    "object": "a table",
}


class SignatureEntry(Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    role: str
    signed: date
    due: date
    page: _Hex
    statements: _Hex
    values: _Hex


_GOOD = {
    "name": "Name",
    "role": "role",
    "signed": date.min,
    "due": date.min,
    "page": "0" * 64,
    "statements": "0" * 64,
    "values": "0" * 64,
}


def sign_again() -> str:
    return f"Take its lines out and sign the page again: {kiosk_command('review sign')}"


def unknown_page(signature: Signature, deck: Path) -> Fault:
    """For a signature whose page is no longer there. It does no harm, but nobody should rely on it."""
    message = f"There is no page {signature.page[:60]!r} in {signature.language[:20]}."
    return _worthless(signature, "", message, "Take its lines out.", deck)


def unknown_role(signature: Signature, roles: str, deck: Path) -> Fault:
    """For a signature in a role that the deck doesn't name: its page counts as unsigned."""
    message = f"{signature.page}: this deck names no role {signature.role!r}, so this signature is void."
    mend = f"Sign again as one of: {roles}; or add it to roles in deck.md."
    return _worthless(signature, "role", message, mend, deck)


def _worthless(signature: Signature, key: str, message: str, mend: str, deck: Path) -> Fault:
    try:
        text = read_text(deck / FILE, REVIEWS, within=deck)
    except UnfitError:
        text = ""
    path = [signature.language, signature.page, *([key] if key else [])]
    line = line_of(path, text) or line_of(path[:2], text)
    return Fault(FILE, line, ReviewRule.REVIEWS.value, message, mend)


def misread(entry: object) -> Iterator[tuple[str, str]]:
    """Key and reason of all that can't be read; msgspec stops at the first of them."""
    if not isinstance(entry, dict):
        yield "", f"this should be a table, not {entry!r:.40}"
        return
    table = cast("dict[str, object]", entry)
    for key in table:
        if key not in _GOOD:
            yield key, f"{key[:40]} is no part of a signature"
    if missing := [key for key in _GOOD if key not in table]:
        yield "", f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing"
    for key in (key for key in _GOOD if key in table):
        try:
            msgspec.convert({**_GOOD, key: table[key]}, SignatureEntry, builtin_types=(date,))
        except msgspec.ValidationError as reason:
            yield key, f"{key}: {_plain(str(reason))}"


def _plain(reason: str) -> str:
    if "matching regex" in reason:
        return "this is no digest: 64 digits and letters a to f"
    return plainly(reason, _TYPES)


def absurd(signature: Signature) -> Iterator[tuple[str, str]]:
    if wrong := what_is_wrong_with_name(signature.name):
        yield "name", wrong
    if wrong := what_is_wrong_with_role(signature.role):
        yield "role", wrong
    if not signature.signed < signature.due <= months_later(signature.signed, MOST_MONTHS):
        yield "due", f"a signature holds for 1 to {MOST_MONTHS} months, not until {signature.due}."
