"""Which pages the one code of a packet is of, and whether they are still as they were printed."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.rules.review import ReviewRule
from kiosk.core.typed import kiosk_command
from kiosk.review.code import Version, changed_since, code_of, is_code, packet_code_of, pages_in, some_with
from kiosk.review.reviews import FILE, Signed
from kiosk.review.signing import other_version, unknown


def read_in(typed: str, signed: Signed, named: Sequence[str] = ()) -> tuple[tuple[str, str], ...]:
    """Pairs of page ids and codes, as `sign` wants them. ``named`` are the packet's pages, where somebody
    told them. Raises DeckFaultyError, with each page that changed, and then nothing of it may be signed."""
    language, number = signed.library.language, pages_in(typed)
    if missing := tuple(unknown(name) for name in named if name not in signed.library.page_by_id):
        raise DeckFaultyError(missing)
    if number < 1:
        raise _refused("This is too short to be a packet's code.")
    every = tuple(
        Version(page.id, signed.digests(page.id))
        for page in signed.library.pages
        if not named or page.id in named
    )
    if number == len(every):
        _refuse_changed(typed, every, signed)
        found = every
    elif named or number > len(every):
        there = f"{len(every)} are named" if named else f"this deck has {len(every)}"
        mend = f"If it is of another deck, name that with --deck. {_mend()}"
        raise _refused(f"This code is of {number} pages, and {there}.", mend)
    else:
        found = some_with(typed, every, language)
    if not found:
        told = f"This code is of {number} of the deck's {len(every)} pages, but of none as they are now."
        again = kiosk_command("review sign PAGE PAGE --packet CODE …")
        mend = f"Name its pages, to be told which changed: {again}"
        raise _refused(told, mend)
    return tuple((each.page, code_of(each.page, language, each.digests)) for each in found)


def _refuse_changed(typed: str, pages: tuple[Version, ...], signed: Signed) -> None:
    language = signed.library.language
    if is_code(typed, packet_code_of(pages, language)):
        return
    changed = changed_since(typed, pages, language)
    if not changed:
        raise _refused(
            "This is no code of these pages as they are now: it was mistyped, or one of them changed."
        )
    by_id = signed.library.page_by_id
    raise DeckFaultyError(tuple(other_version(by_id[page].file, page) for page in changed))


def _mend() -> str:
    again = kiosk_command("packet --out packet.pdf")
    return (
        f"Type it as it stands on the packet's last sheet. Else print the packet again and read it: {again}"
    )


def _refused(message: str, mend: str = "") -> DeckFaultyError:
    return DeckFaultyError((Fault(FILE, 0, ReviewRule.REVIEW_PACKET.value, message, mend or _mend()),))
