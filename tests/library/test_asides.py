"""Pages beside their topic's row: only a link leads to each, and there is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.minutes import whole_seconds
from kiosk.core.rules.deck import Rule
from kiosk.library.loader import load
from tests.decks import write_deck
from tests.library.reading import change, deck_faults

FIRST, SECOND, THIRD = (f"content/en/tea-1/0{number}-pot-{number}.md" for number in (1, 2, 3))
ASIDE = ("\nicon:", "\naside: yes\nicon:")


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """Its second page stands beside the row, and the third leads to it."""
    folder = write_deck(tmp_path / "deck", topics=2, pages=3, questions=1)
    change(folder, SECOND, *ASIDE)
    third = folder / THIRD
    third.write_text(f"{third.read_text('utf-8')}\n[More of the pot](tea-1/pot-2)\n", "utf-8")
    return folder


def test_an_aside_is_there_but_in_no_row_and_takes_no_time(deck: Path) -> None:
    library = load(deck)
    assert library.topics[0].pages == ("tea-1/pot-1", "tea-1/pot-3")
    assert library.page_by_id["tea-1/pot-2"].aside
    after, before = library.beside("tea-1/pot-3", 1), library.beside("tea-2/pot-1", -1)
    assert after is not None
    assert before is not None
    assert (after.id, before.id) == ("tea-2/pot-1", "tea-1/pot-3")
    change(deck, SECOND, *reversed(ASIDE))
    assert whole_seconds(load(deck)) > whole_seconds(library)


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (THIRD, "(tea-1/pot-2)", "(tea-1/pot-1)", (SECOND, 1, Rule.ASIDE.value)),
        (
            "content/en/deck.md",
            "page: tea-1/pot-1",
            "page: tea-1/pot-2",
            ("content/en/deck.md", 0, "teaser-page"),
        ),
        (FIRST, *ASIDE, (FIRST, 1, Rule.ASIDE.value)),
    ],
)
def test_a_fault_of_an_aside_is_told(
    deck: Path, file: str, old: str, new: str, expected: tuple[str, int, str]
) -> None:
    change(deck, file, old, new)
    assert expected in deck_faults(deck)


def test_a_page_without_a_topic_is_no_aside_and_no_topic_has_asides_only(deck: Path) -> None:
    opening = "---\ntitle: The main points\nicon: coffee\naside: yes\n---\n\nSit down.[^ask]\n"
    (deck / "content/en/opening.md").write_text(opening, "utf-8")
    for file in (FIRST, THIRD):
        change(deck, file, *ASIDE)
    told = deck_faults(deck)
    assert ("content/en/opening.md", 1, Rule.ASIDE.value) in told
    assert ("content/en/tea-1/topic.md", 0, Rule.TOPIC_WITHOUT_PAGES.value) in told
