"""What matters to a visitor goes along under a heading of its own, by the same rules as the questions."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.core.blocks.types import Card, Checklist
from kiosk.core.library import Library
from kiosk.core.picks import Pick, is_there, matters, number_of, pick_of, taken, team_questions, ticked
from kiosk.takeaway.handout import chosen, handout
from kiosk.takeaway.vcard import NoteHeading, vcard
from kiosk.visit import events as on
from kiosk.visit.journey import Journey
from kiosk.visit.machine import advance
from kiosk.visit.states import Attract, Reading, Visiting
from tests.made_up import TEA

CARES = "cup/first"
LABELS = ("I want it hot", "I am afraid of milk", "I want to stay awake")


def _with_matters() -> Library:
    block = Checklist(tuple(Card("", label, "", ("ask",)) for label in LABELS), 1)
    pages = tuple(replace(page, blocks=(block,)) if page.id == CARES else page for page in TEA.pages)
    welcome = replace(TEA.welcome, matters_page=CARES, private_words=("milk",))
    return replace(TEA, pages=pages, welcome=welcome)


MINDFUL = _with_matters()
TICKED = frozenset({Pick(CARES, 0), Pick(CARES, 1)})


def test_each_pick_has_a_number_of_its_own() -> None:
    both = (*team_questions(MINDFUL), *matters(MINDFUL))
    picks = [pick_of(number, MINDFUL) for number in range(len(both))]
    assert [number_of(pick, MINDFUL) for pick in picks] == list(range(len(both)))
    assert all(is_there(pick, MINDFUL) for pick in picks)
    assert not is_there(pick_of(len(both), MINDFUL), MINDFUL)


def test_nothing_goes_along_that_was_not_ticked() -> None:
    assert ticked((), MINDFUL) == ()
    assert taken(TICKED, MINDFUL) == team_questions(MINDFUL)
    assert chosen(MINDFUL).matters == ()


def test_what_holds_a_private_word_is_left_out() -> None:
    found = chosen(MINDFUL, TICKED)
    assert (found.matters, found.withheld) == (LABELS[:1], 1)
    assert handout(MINDFUL, TICKED).matters == LABELS[:1]


def test_it_is_ticked_on_its_page_and_gone_with_the_visit() -> None:
    state = advance(Visiting(Journey(), Reading(CARES, CARES)), on.PickQuestion(Pick(CARES, 2)), MINDFUL)
    assert isinstance(state, Visiting)
    assert state.journey.picked == {Pick(CARES, 2)}
    assert advance(state, on.Done(), MINDFUL) == Attract()


def test_on_a_phone_it_has_a_heading() -> None:
    card = vcard("My questions", ("May I have tea?", NoteHeading("What matters to me"), LABELS[0])).decode()
    assert "NOTE:- May I have tea?\\nWhat matters to me\\n- I want it hot" in card.replace("\r\n ", "")
