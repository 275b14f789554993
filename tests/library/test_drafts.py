"""A deck that is a draft: what its editor has left to do is no fault yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.fault import DeckFaultyError
from kiosk.core.rules.deck import Rule
from kiosk.library.loader import load, read
from kiosk.library.unfinished import refuse_draft
from tests.decks import write_deck
from tests.library.reading import change, deck_faults

PAGE, QUESTION = "content/en/tea-1/02-pot-2.md", "content/en/tea-1/questions/01-sip-1.md"


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """With five things left to do."""
    deck = write_deck(tmp_path, topics=2, questions=2)
    change(deck, PAGE, "icon: coffee", "icon: coffee\ntodo: Say it shorter")
    change(deck, QUESTION, "---\n", "---\ntodo: Ask it otherwise\n")
    change(deck, "seeds/tea.md", "publisher_kind: health-site", "publisher_kind: unknown")
    change(deck, "seeds/tea.md", "- kind: fact", "- kind: unsure")
    change(deck, "seeds/tea.md", "- wording: Some people like their tea with milk.\n", "")
    return deck


def _begin(deck: Path) -> None:
    change(deck, "content/en/deck.md", "title:", "draft: yes\ntitle:")


def test_of_a_draft_they_are_to_dos(deck: Path) -> None:
    _begin(deck)
    reading = read(deck)

    assert reading.faults == ()
    assert load(deck).welcome.draft
    told = [(to_do.file, to_do.line, to_do.rule) for to_do in reading.to_dos]
    assert told[:3] == [
        (PAGE, 4, Rule.TO_DO.value),
        (QUESTION, 2, Rule.TO_DO.value),
        ("seeds/tea.md", 4, Rule.PUBLISHER_UNKNOWN.value),
    ]
    assert [rule for _, _, rule in told[3:]] == [Rule.KIND_UNSURE.value, Rule.CARE_WORDING.value]
    assert reading.to_dos[0].message == "Left to do: Say it shorter."


def test_of_any_other_deck_they_are_faults(deck: Path) -> None:
    assert [rule for _, _, rule in deck_faults(deck)] == [
        Rule.TO_DO.value,
        Rule.TO_DO.value,
        Rule.PUBLISHER_UNKNOWN.value,
        Rule.KIND_UNSURE.value,
        Rule.CARE_WORDING.value,
    ]
    assert read(deck).to_dos == ()


def test_a_draft_whose_header_has_a_fault_is_known_as_one(deck: Path) -> None:
    _begin(deck)
    change(deck, "content/en/deck.md", "invitation:", "invitations:")

    assert [rule for _, _, rule in deck_faults(deck)] == [
        Rule.KEY_MISSING.value,
        Rule.KEY_UNKNOWN.value,
    ]
    assert len(read(deck).to_dos) == 5


def test_it_says_yes_or_no(deck: Path) -> None:
    change(deck, "content/en/deck.md", "title:", "draft: maybe\ntitle:")
    assert ("content/en/deck.md", 2, Rule.VALUE_WRONG.value) in deck_faults(deck)


def test_only_a_draft_is_refused(deck: Path, tmp_path: Path) -> None:
    _begin(deck)
    with pytest.raises(DeckFaultyError, match="it can't be printed yet") as refused:
        refuse_draft(load(deck), "it can't be printed yet")
    assert [fault.rule for fault in refused.value.faults] == [Rule.DRAFT.value]
    refuse_draft(load(write_deck(tmp_path / "other")), "it can't be printed yet")
