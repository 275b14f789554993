"""One code for a packet: it proves of each of its pages what the page's own code proves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core.fault import DeckFaultyError
from kiosk.core.library import Library
from kiosk.review.code import Version, code_of, packet_code_of
from kiosk.review.packets import read_in
from kiosk.review.reviews import Signed
from tests.review.signed import NOTED

IDS = tuple(page.id for page in NOTED.pages)


def packet(pages: tuple[str, ...], library: Library = NOTED) -> str:
    signed = Signed(library)
    return packet_code_of([Version(page, signed.digests(page)) for page in pages], library.language)


def retitled(*pages: str) -> Library:
    changed = (replace(page, title="Other") if page.id in pages else page for page in NOTED.pages)
    return replace(NOTED, pages=tuple(changed))


def told(typed: str, library: Library, named: tuple[str, ...] = ()) -> list[str]:
    with pytest.raises(DeckFaultyError) as refused:
        read_in(typed, Signed(library), named)
    return [str(fault) for fault in refused.value.faults]


@given(st.sets(st.sampled_from(IDS), min_size=1))
def test_it_is_read_as_the_codes_of_all_its_pages_whichever_they_are(chosen: set[str]) -> None:
    pages = tuple(page for page in IDS if page in chosen)
    codes = tuple((page, code_of(page, "en", Signed(NOTED).digests(page))) for page in pages)
    typed = packet(pages)
    assert read_in(typed, Signed(NOTED)) == codes
    assert read_in(typed.lower().replace("-", " ").replace("0", "o"), Signed(NOTED), pages) == codes


@given(st.sets(st.sampled_from(IDS), min_size=1, max_size=3))
def test_pages_that_changed_are_named_and_nothing_is_read(changed: set[str]) -> None:
    faults = told(packet(IDS), retitled(*changed))
    named = {page for page in IDS if any(f"not that of {page} as" in fault for fault in faults)}
    assert named <= changed
    assert len(faults) >= 1


def test_of_some_pages_the_ones_that_changed_are_named_when_the_others_are() -> None:
    some = IDS[2:7]
    assert told(packet(some), retitled(some[1]), some)[0].startswith(
        "f:0: review-code: This code is not that of"
    )
    assert (
        "of 5 of the deck's 16 pages, but of none as they are now" in told(packet(some), retitled(some[1]))[0]
    )


def test_pages_that_came_or_went_since_then() -> None:
    fewer = replace(NOTED, pages=NOTED.pages[:-1])
    assert "is of 16 pages, and this deck has 15" in told(packet(IDS), fewer)[0]
    assert [page for page, _ in read_in(packet(IDS[:-1]), Signed(NOTED))] == list(IDS[:-1])


def test_a_packet_of_a_larger_deck_says_where_that_is_named() -> None:
    typed = packet(IDS)
    fewer = replace(NOTED, pages=NOTED.pages[:-1])
    (fault,) = told(typed, fewer)
    assert "--deck" in fault


@pytest.mark.parametrize(
    ("typed", "named", "word"),
    [
        ("", (), "too short"),
        ("7KQ2M-X04PR", (), "too short"),
        (packet(IDS[:3]), IDS[:2], "is of 3 pages, and 2 are named"),
        (packet(IDS[:2]), ("cup/none", IDS[0]), "There is no page 'cup/none'"),
        ("Z" * (10 + len(IDS)), (), "not that of"),
        ("Z" * 200, (), "is of 190 pages"),
    ],
)
def test_what_is_no_code_of_these_pages_is_refused(typed: str, named: tuple[str, ...], word: str) -> None:
    assert word in told(typed, NOTED, named)[0]


@given(st.integers(0, 9 + len(IDS)))
def test_a_slip_anywhere_is_refused(place: int) -> None:
    typed = packet(IDS).replace("-", "")
    other = "7" if typed[place] != "7" else "8"
    assert told(typed[:place] + other + typed[place + 1 :], NOTED)


def test_another_value_of_the_clinic_is_another_packet() -> None:
    signed = Signed(NOTED, lambda page: (("helpline", "555"),) if page.id == IDS[0] else ())
    with pytest.raises(DeckFaultyError, match="review-code"):
        read_in(packet(IDS), signed)
