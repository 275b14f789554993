"""How every page of a deck stands on a day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, assert_never

from msgspec import Struct

from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.roles import shown_as
from kiosk.review.status import Checked, Early, Overdue, Status, Unchecked, Void, status_of

if TYPE_CHECKING:
    from kiosk.review.digests import Values
    from kiosk.review.signature import Digests, Signature

FILE = "content/reviews.toml"

ValuesOf = Callable[[Page], "Values"]


class PageStatus(Struct, frozen=True):
    page: str
    status: Status


class Reviews(Struct, frozen=True, dict=True):
    """Without a standing of its own a page counts as unchecked."""

    standings: tuple[PageStatus, ...] = ()

    @cached_property
    def _by_page(self) -> dict[str, Status]:
        return {standing.page: standing.status for standing in self.standings}

    def of(self, page: str) -> Status:
        return self._by_page.get(page, Unchecked())

    def most_cautious(self, pages: Iterable[str]) -> Status:
        """What may be said of all these pages together."""
        return min((self.of(page) for page in pages), key=_trust, default=Unchecked())


def no_values(page: Page) -> Values:
    """For a deck whose pages show no clinic values."""
    return ()


class Signed(Struct, frozen=True):
    """A deck as signatures cover it: ``library`` before the clinic's values are put in, and these values."""

    library: Library
    values_of: ValuesOf = no_values

    def digests(self, name: str) -> Digests:
        from kiosk.review.digests import digests_of

        page = self.library.page_by_id[name]
        return digests_of(page, self.library, self.values_of(page))


def review(
    library: Library, signatures: Iterable[Signature], today: date, values_of: ValuesOf = no_values
) -> Reviews:
    """``library`` is as `Signed` has it. What nobody signed costs no time."""
    from kiosk.review.signature import Digests

    nothing = Digests("", "", "")
    mine = {signature.page: signature for signature in signatures if signature.language == library.language}
    roles = library.roles
    found: list[PageStatus] = []
    for page in library.pages:
        signature = mine.get(page.id)
        now = Signed(library, values_of).digests(page.id) if signature else nothing
        by = shown_as(signature.role, roles) if signature else ""
        found.append(PageStatus(page.id, status_of(signature, now, today, by)))
    return Reviews(tuple(found))


def _trust(status: Status) -> tuple[int, date]:
    match status:
        case Unchecked() | Void() | Early():
            return 0, date.min
        case Overdue(due):
            return 1, due
        case Checked(_, _, due):
            return 2, due
        case _:
            assert_never(status)
