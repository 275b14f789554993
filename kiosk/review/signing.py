"""Signs pages, and keeps the file of signatures."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from msgspec import Struct

from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.library import Library
from kiosk.core.rules.review import ReviewRule
from kiosk.core.typed import kiosk_command
from kiosk.files.unfit import UnfitError
from kiosk.files.writing import write_whole
from kiosk.review.code import code_of, is_code
from kiosk.review.dates import months_later
from kiosk.review.reviews import FILE, Signed
from kiosk.review.signature import Signature

_HEAD = """\
# Who read which page in print and signed it. `kiosk review sign` writes this file; comments in it don't last.
# A signature is void as soon as the page, a statement it cites or a clinic value on it changes.
"""


class Signer(Struct, frozen=True):
    """``name`` and ``role`` are as `people` wants them."""

    name: str
    role: str
    months: int


def sign(
    signed: Signed, read: Iterable[tuple[str, str]], signer: Signer, today: date
) -> tuple[Signature, ...]:
    """``read`` pairs page ids with their codes. Signs all of them or, raising DeckFaultyError, none."""
    signatures: list[Signature] = []
    faults: list[Fault] = []
    due = months_later(today, signer.months)
    if due <= today:
        raise DeckFaultyError((_no_time_left(today),))
    role, refused = _role(signer.role, signed.library)
    faults += refused
    for name, typed in read:
        page = signed.library.page_by_id.get(name)
        if page is None:
            faults.append(unknown(name))
            continue
        digests, language = signed.digests(page.id), signed.library.language
        if not is_code(typed, code_of(page.id, language, digests)):
            faults.append(other_version(page.file, page.id))
        signatures.append(Signature(language, page.id, signer.name, role, today, due, digests))
    if faults:
        raise DeckFaultyError(tuple(faults))
    return tuple(signatures)


def _role(typed: str, library: Library) -> tuple[str, tuple[Fault, ...]]:
    """As the deck spells it."""
    for role in library.roles:
        if role.name.casefold() == typed.casefold():
            return role.name, ()
    message = f"Nobody signs this deck as {typed[:40]!r}: the screen would not know how to say it."
    mend = f"Give one of: {', '.join(role.name for role in library.roles)}; or add it to roles in deck.md."
    return typed, (
        Fault(f"content/{library.language}/deck.md", 0, ReviewRule.REVIEW_ROLE.value, message, mend),
    )


def unknown(name: str) -> Fault:
    mend = f"This shows every page of the deck: {kiosk_command('review list')}. Another is named with --deck."
    return Fault(FILE, 0, ReviewRule.REVIEW_PAGE.value, f"There is no page {name[:60]!r}.", mend)


def _no_time_left(today: date) -> Fault:
    message = f"This machine's clock says {today}, and no date comes late enough behind that."
    return Fault(FILE, 0, ReviewRule.REVIEWS.value, message, "Set the clock, then sign again.")


def other_version(file: str, page: str) -> Fault:
    message = f"This code is not that of {page} as it is now: another version was read, or it was mistyped."
    mend = (
        f"Sign with the --settings and --deck that the packet was printed with. Else print the page again "
        f"with them and read it: {kiosk_command(f'packet --page {page} --out again.pdf')}"
    )
    return Fault(file, 0, ReviewRule.REVIEW_CODE.value, message, mend)


def keep(deck: Path, before: Iterable[Signature], fresh: Iterable[Signature]) -> None:
    """A fresh signature takes the place of the one before. Raises DeckFaultyError if it can't be written."""
    kept = {(each.language, each.page): each for each in (*before, *fresh)}
    text = _HEAD + "".join("\n".join(_lines(kept[key])) for key in sorted(kept))
    try:
        write_whole(deck / FILE, text.encode(), within=deck)
    except (OSError, UnfitError) as reason:
        why = reason.strerror if isinstance(reason, OSError) else reason.message.rstrip(".")
        message = f"The signatures can't be written: {why}."
        mend = "Check that this folder can be written to and has room."
        raise DeckFaultyError((Fault(FILE, 0, ReviewRule.REVIEWS.value, message, mend),)) from None


def _lines(signature: Signature) -> Iterator[str]:
    yield f"\n[{_quoted(signature.language)}.{_quoted(signature.page)}]"
    yield f"name = {_quoted(signature.name)}"
    yield f"role = {_quoted(signature.role)}"
    yield f"signed = {signature.signed.isoformat()}"
    yield f"due = {signature.due.isoformat()}"
    yield f"page = {_quoted(signature.digests.page)}"
    yield f"statements = {_quoted(signature.digests.statements)}"
    yield f"values = {_quoted(signature.digests.values)}\n"


def _quoted(text: str) -> str:
    """What JSON quotes, TOML reads."""
    return json.dumps(text, ensure_ascii=False)
