"""How a page stands: whether what is shown today is what somebody signed. A closed union."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, assert_never

from msgspec import Struct

if TYPE_CHECKING:
    from kiosk.review.signature import CoveredPart, Digests, Signature


class Checked(Struct, frozen=True):
    """``by`` is a role as the screen says it: "a nurse". ``due`` is the last day on which it holds."""

    by: str
    signed: date
    due: date


class Unchecked(Struct, frozen=True):
    pass


class Overdue(Struct, frozen=True):
    due: date


class Void(Struct, frozen=True):
    """Signed, but ``changed`` is no longer as it was then."""

    changed: tuple[CoveredPart, ...]


class Early(Struct, frozen=True):
    """Signed on a day that is still to come: a clock is wrong, this machine's or the other one's."""

    signed: date


Status = Checked | Unchecked | Overdue | Void | Early


def status_of(signature: Signature | None, now: Digests, today: date, by: str) -> Status:
    """``by`` is empty where the deck has no such role as the signature's, or has it no longer."""
    if signature is None:
        return Unchecked()
    if changed := now.changed_from(signature.digests):
        return Void(changed)
    if not by:
        from kiosk.review.signature import CoveredPart  # a start without signatures does without it

        return Void((CoveredPart.ROLE,))
    if today < signature.signed:
        return Early(signature.signed)
    if today > signature.due:
        return Overdue(signature.due)
    return Checked(by, signature.signed, signature.due)


def in_words(status: Status) -> str:
    """For staff."""
    match status:
        case Checked(by, signed, due):
            return f"checked by {by} on {signed}, next check by {due}"
        case Unchecked():
            return "not signed"
        case Overdue(due):
            return f"check overdue since {due}"
        case Void(changed):
            return f"signature void: changed since then: {', '.join(changed)}"
        case Early(signed):
            return f"signed on {signed}, which is still to come: set this machine's clock"
        case _:
            assert_never(status)
