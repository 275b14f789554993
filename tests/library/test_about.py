"""What ``deck.md`` says of who made the deck, and the pages beside it: read, or told as faults."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.page import ABOUT, CLOSING, OPENING
from kiosk.core.rules.deck import Rule
from kiosk.library.loader import load
from tests.decks import write_deck
from tests.library.reading import change, deck_faults

DECK, PAGE = "content/en/deck.md", "content/en/tea-1/02-pot-2.md"
SAID = """\
questions_page: tea-1/pot-1
purpose: Tea, for people who sleep badly
made_by: the tea house
written: 2026-11
paid_by: Nobody paid for it."""
APART = "---\ntitle: {}\nicon: coffee\n---\n\nBy {{made_by}}, {{written}}.[^ask]\n"


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A deck that says all of itself that it may."""
    folder = write_deck(tmp_path / "deck", topics=1, questions=1)
    change(folder, DECK, "questions_page: tea-1/pot-1", SAID)
    for name in (OPENING, CLOSING):
        page = "---\ntitle: The main points\nicon: coffee\n---\n\nSit down.[^ask]\n"
        (folder / f"content/en/{name}.md").write_text(page, "utf-8")
    (folder / "content/en/about.md").write_text(APART.format("About this guide"), "utf-8")
    return folder


def test_a_deck_may_say_who_made_it_and_has_pages_without_a_topic(deck: Path) -> None:
    library = load(deck)
    said = library.welcome
    assert (said.purpose, said.made_by) == ("Tea, for people who sleep badly", "the tea house")
    assert (said.written, said.paid_by) == ("2026-11", "Nobody paid for it.")
    assert [page.id for page in library.pages if not page.topic] == [OPENING, CLOSING, ABOUT]


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "line"),
    [
        (DECK, "written: 2026-11", "written: 2026-13", Rule.VALUE_WRONG, 15),
        (DECK, "written: 2026-11", "written: last year", Rule.VALUE_WRONG, 15),
        (DECK, "the tea house", "tea " * 31, Rule.VALUE_TOO_LONG, 14),
        (DECK, "purpose: ", "matters_page: tea-1/pan\npurpose: ", Rule.PAGE_UNKNOWN, 13),
        (DECK, "purpose: ", "matters_page: tea-1/pot-1\npurpose: ", Rule.QUESTIONS_PAGE, 0),
        (DECK, "purpose: ", "help_page: tea-1/pan\npurpose: ", Rule.PAGE_UNKNOWN, 13),
        (DECK, "page: tea-1/pot-1", "page: tea-1/pan", Rule.PAGE_UNKNOWN, 6),
        (DECK, "page: tea-1/pot-1", "page: opening", Rule.TEASER_PAGE, 0),
        (DECK, "How hot is the water?", f"{'How ' * 16}hot?", Rule.VALUE_TOO_LONG, 5),
        (DECK, "made_by: the tea house\n", "", Rule.VALUE_UNKNOWN, 6),
        (f"content/en/{ABOUT}.md", "{made_by}", "{who_brewed}", Rule.VALUE_UNKNOWN, 6),
        (f"content/en/{OPENING}.md", "Sit down.", "By {made_by}.", Rule.VALUE_PLACE, 6),
        (PAGE, "cool a little.", "cool, {who_checked}.", Rule.VALUE_PLACE, 8),
    ],
)
def test_a_fault_in_it_stands_on_its_line(
    deck: Path, file: str, old: str, new: str, rule: Rule, line: int
) -> None:
    change(deck, file, old, new)
    where = f"content/en/{ABOUT}.md" if new == "" else file
    assert (where, line, rule.value) in deck_faults(deck)


def test_a_page_of_help_without_a_callout_has_nothing_to_go_along(deck: Path) -> None:
    change(deck, DECK, "purpose: ", "help_page: tea-1/pot-2\npurpose: ")
    assert (PAGE, 1, Rule.HELP_PAGE.value) in deck_faults(deck)
    change(deck, DECK, "help_page: tea-1/pot-2", "help_page: tea-1/pot-1")
    assert load(deck).welcome.help_page == "tea-1/pot-1"
