"""When to get help goes along with everybody, by the same rules as what they picked."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.core.blocks.types import Callout, CalloutKind
from kiosk.core.clinic import Clinic
from kiosk.core.library import Library
from kiosk.core.passage import Passage, Span
from kiosk.core.picks import Pick
from kiosk.library.loader import load
from kiosk.takeaway.codes import cards_of
from kiosk.takeaway.handout import handout
from kiosk.takeaway.vcard import NoteHeading, vcard
from kiosk.takeaway.warning_signs import WarningSigns, warning_signs
from tests.made_up import TEA
from tests.takeaway.cards import read_card

HELP = "cup/first"
REPOSITORY = Path(__file__).resolve().parents[2]


def _said(text: str) -> Passage:
    return Passage((Span(text),), ("ask",), 3)


def helped(*private: str) -> Library:
    block = Callout(
        CalloutKind.NOW, "After tea", (_said("Call 911 now."),), (_said("You shake"), _said("You doze"))
    )
    pages = tuple(replace(page, blocks=(block,)) if page.id == HELP else page for page in TEA.pages)
    return replace(TEA, pages=pages, welcome=replace(TEA.welcome, help_page=HELP, private_words=private))


def test_without_such_a_page_nothing_more_goes_along() -> None:
    assert warning_signs(TEA) == handout(TEA).signs == WarningSigns()


def test_what_to_do_stands_before_the_signs_whatever_is_picked() -> None:
    found = warning_signs(helped())
    assert found.title == helped().page_by_id[HELP].title
    assert found.lines == ("Call 911 now.", "After tea", "You shake", "You doze")
    assert handout(helped(), {Pick("cup/last", 1)}).signs == found
    card = read_card(vcard(found.title, found.lines))
    assert card["NOTE"] == "Call 911 now.\nAfter tea\n- You shake\n- You doze"


def test_a_private_sign_stays_here_and_under_a_private_title_all() -> None:
    assert warning_signs(helped("shake")).lines == ("Call 911 now.", "After tea", "You doze")
    title = helped().page_by_id[HELP].title
    assert warning_signs(helped(title.split()[-1])) == WarningSigns()


@pytest.mark.parametrize(
    ("clinic", "first", "last"),
    [
        (Clinic(emergency_number="911", crisis_line="988"), "call 911 now.", "call 988."),
        (Clinic(), "your emergency number.", "your emergency number."),
    ],
)
def test_the_deck_that_ships_sends_its_signs_and_numbers(clinic: Clinic, first: str, last: str) -> None:
    found = warning_signs(load(REPOSITORY, clinic=clinic))
    assert found.title == "Get help now"
    assert found.lines[0].endswith(first)
    assert found.lines[-1].endswith(last)
    assert isinstance(found.lines[0], NoteHeading)
    assert "Slow or hard breathing" in found.lines
    cards = cards_of(found.title, found.lines)
    assert first in read_card(cards[0])["NOTE"]
    assert not any(word in card.decode().lower() for card in cards for word in ("ketamin", "addict"))
