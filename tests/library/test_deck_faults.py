"""Faults that show only when a deck is read as a whole."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.core.rules.deck import Rule
from kiosk.library.loader import read
from tests.decks import write_deck
from tests.library.reading import change, deck_faults

_TOPIC = "content/en/tea-1"
_FULL, _SHORT, _LAST = f"{_TOPIC}/01-pot-1.md", f"{_TOPIC}/02-pot-2.md", "content/en/tea-2/02-pot-2.md"
_SIP = f"{_TOPIC}/questions/01-sip-1.md"


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(tmp_path / "deck", topics=2, questions=1)


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "line"),
    [
        (_FULL, "Fill the kettle.[^tea-cup-1]", "Fill it.[^tea-cup-9]", Rule.CITATION_UNKNOWN, 14),
        (_FULL, "  cites: [tea-cup-2]", "  cites: [tea-cup-9]", Rule.CITATION_UNKNOWN, 36),
        (_SIP, "sandpit.[^tea-cup-1]", "sandpit.[^tea-cup-9]", Rule.CITATION_UNKNOWN, 10),
        (_SIP, "cites: [tea-cup-1]", "cites: [tea-cup-9]", Rule.CITATION_UNKNOWN, 3),
        (_SHORT, "cool a little.[^tea-cup-2]", "cool.[^tea-cup-0]", Rule.CITES_LEFT_OUT, 8),
        (_FULL, "](tea-1/pot-1)", "](tea-1/pot)", Rule.PAGE_UNKNOWN, 25),
        (_SIP, "page: tea-1/pot-1", "page: tea-1/pot", Rule.PAGE_UNKNOWN, 2),
        ("content/en/deck.md", "questions_page: tea-1", "questions_page: tea-9", Rule.PAGE_UNKNOWN, 12),
        ("content/en/deck.md", "private_words: [oolong]", "private_words: tea", Rule.VALUE_WRONG, 13),
        ("content/en/deck.md", "private_words: [oolong]", "private_words: [oolong, t]", Rule.VALUE_WRONG, 13),
        ("content/en/deck.md", "private_words: [oolong]", 'private_words: [""]', Rule.VALUE_EMPTY, 13),
        (_FULL, "- icon: moon", "- icon: full-moon-icon", Rule.ICON_UNKNOWN, 34),
        (_SHORT, "icon: coffee", "icon: tea-cosy", Rule.ICON_UNKNOWN, 3),
        (f"{_TOPIC}/topic.md", "icon: coffee", "icon: tea-cosy", Rule.ICON_UNKNOWN, 4),
        (_FULL, "(kettle.svg", "(pan.svg", Rule.DRAWING_UNKNOWN, 27),
        (_FULL, "infusion: a", "porridge: a", Rule.TERM_UNUSED, 6),
        ("content/en/tea-2/topic.md", "order: 2", "order: 1", Rule.ORDER_TWICE, 6),
        ("seeds/tea.md", "- topic: other", "- topic: milk", Rule.STATEMENT_TOPIC, 16),
        ("seeds/tea.md", "- kind: fact", "- kind: fact\n- same: tea-pot", Rule.RELATION_UNKNOWN, 18),
        ("seeds/tea.md", "### tea-cup-1", "### tea-cup-2", Rule.STATEMENT_TWICE, 32),
        ("seeds/tea.md", "publisher: The", "publishr: The", Rule.KEY_UNKNOWN, 3),
        (f"{_TOPIC}/topic.md", "hue: teal", "hue: pink", Rule.VALUE_WRONG, 5),
        ("assets/kettle.svg", "</svg>", "<script/></svg>", Rule.DRAWING_UNSAFE, 3),
    ],
)
def test_a_fault_stands_on_its_line(deck: Path, file: str, old: str, new: str, rule: Rule, line: int) -> None:
    change(deck, file, old, new)
    assert (file, line, rule.value) in deck_faults(deck)


def test_a_faulty_statement_doesnt_make_its_citations_unknown(deck: Path) -> None:
    change(
        deck, "seeds/tea.md", "### tea-cup-1\nTea tastes good in 8 ways. This is way B.", "### tea-cup-1\n"
    )
    assert deck_faults(deck) == [("seeds/tea.md", 23, Rule.STATEMENT_FORM)]


def test_the_questions_page_must_have_a_checklist(deck: Path) -> None:
    change(deck, "content/en/deck.md", "questions_page: tea-1/pot-1", "questions_page: tea-1/pot-2")
    assert deck_faults(deck) == [(_SHORT, 1, Rule.QUESTIONS_PAGE)]


def test_the_questions_page_must_be_named(deck: Path) -> None:
    change(deck, "content/en/deck.md", "questions_page: tea-1/pot-1\n", "")
    assert deck_faults(deck) == [("content/en/deck.md", 2, Rule.KEY_MISSING)]


def test_a_deck_says_which_words_are_private_or_that_none_is(deck: Path) -> None:
    change(deck, "content/en/deck.md", "private_words: [oolong]\n", "private_words: []\n")
    assert deck_faults(deck) == []
    change(deck, "content/en/deck.md", "private_words: []\n", "")
    assert deck_faults(deck) == [("content/en/deck.md", 2, Rule.KEY_MISSING)]


def test_two_files_with_one_id(deck: Path) -> None:
    shutil.copy(deck / _SHORT, deck / _TOPIC / "07-pot-2.md")
    shutil.copy(deck / _SIP, deck / _TOPIC / "questions" / "07-sip-1.md")
    assert deck_faults(deck) == [
        (f"{_TOPIC}/07-pot-2.md", 1, Rule.PAGE_TWICE),
        (f"{_TOPIC}/questions/07-sip-1.md", 1, Rule.QUESTION_TWICE),
    ]


def test_two_files_with_one_number(deck: Path) -> None:
    shutil.copy(deck / _SHORT, deck / _TOPIC / "02-tray.md")
    assert deck_faults(deck) == [(f"{_TOPIC}/02-tray.md", 0, Rule.NUMBER_TWICE)]


def test_a_topic_without_pages(deck: Path) -> None:
    (deck / "content/en/tea-2/01-pot-1.md").unlink()
    (deck / _LAST).unlink()
    shutil.rmtree(deck / "content/en/tea-2/questions")
    assert deck_faults(deck) == [("content/en/tea-2/topic.md", 0, Rule.TOPIC_WITHOUT_PAGES)]


def test_a_deck_without_questions(deck: Path) -> None:
    for topic in ("tea-1", "tea-2"):
        shutil.rmtree(deck / "content/en" / topic / "questions")
    assert deck_faults(deck) == [("content/en", 0, Rule.NO_QUESTIONS)]


def test_a_deck_without_topics(deck: Path) -> None:
    for topic in ("tea-1", "tea-2"):
        shutil.rmtree(deck / "content/en" / topic)
    assert deck_faults(deck) == [
        ("content/en", 0, Rule.NO_QUESTIONS),
        ("content/en", 0, Rule.NO_TOPICS),
        ("content/en/deck.md", 6, Rule.PAGE_UNKNOWN),
        ("content/en/deck.md", 8, Rule.PAGE_UNKNOWN),
        ("content/en/deck.md", 12, Rule.PAGE_UNKNOWN),
    ]


def test_names_that_say_nothing(deck: Path) -> None:
    for name in (f"{_TOPIC}/pot.md", f"{_TOPIC}/3-Pot.md", f"{_TOPIC}/notes.txt"):
        (deck / name).write_text("x", encoding="utf-8")
    (deck / "content/en/Milk").mkdir()
    assert deck_faults(deck) == [
        ("content/en/Milk", 0, Rule.FILE_NAME),
        (f"{_TOPIC}/3-Pot.md", 0, Rule.FILE_NAME),
        (f"{_TOPIC}/notes.txt", 0, Rule.FILE_NAME),
        (f"{_TOPIC}/pot.md", 0, Rule.FILE_NAME),
    ]


def test_a_name_that_is_no_text(deck: Path) -> None:
    Path(str(deck / _TOPIC / "03-caf") + "\udce9.md").write_text("x", encoding="utf-8")
    assert deck_faults(deck) == [(f"{_TOPIC}/03-caf\\udce9.md", 0, Rule.FILE_NAME)]


def test_files_in_places_where_nothing_reads_them(deck: Path) -> None:
    for name in ("content/en/03-pot.md", "seeds/notes.txt", "content/en/README.md", "seeds/.hidden"):
        (deck / name).write_text("x", encoding="utf-8")
    assert deck_faults(deck) == [
        ("content/en/03-pot.md", 0, Rule.FILE_STRAY),
        ("seeds/notes.txt", 0, Rule.FILE_STRAY),
    ]


def test_a_drawing_that_is_not_svg(deck: Path) -> None:
    (deck / "assets/kettle.svg").rename(deck / "assets/kettle.png")
    change(deck, _FULL, "(kettle.svg", "(kettle.png")
    faults = deck_faults(deck)
    assert faults[0] == ("assets/kettle.png", 0, Rule.DRAWING_NOT_SVG)
    assert {file for file, _, _ in faults[1:]} == {"content/en/tea-2/01-pot-1.md"}


def test_a_page_that_names_no_svg_is_told_that_only_svg_is_shown(deck: Path) -> None:
    change(deck, _FULL, "(kettle.svg", "(kettle.PNG")
    (fault,) = read(deck).faults
    assert (fault.file, fault.rule) == (_FULL, Rule.DRAWING_NOT_SVG)
    assert fault.message == "Only SVG drawings can be shown, and 'kettle.PNG' is none."


@pytest.mark.parametrize("folder", ["seeds", "content/en/tea-2"])
def test_a_folder_that_is_only_a_link(deck: Path, folder: str) -> None:
    moved = deck / "elsewhere"
    (deck / folder).rename(moved)
    (deck / folder).symlink_to(moved)
    assert (folder, 0, Rule.FILE_OUTSIDE) in deck_faults(deck)


def test_missing_and_empty_folders(deck: Path) -> None:
    shutil.rmtree(deck / "seeds")
    shutil.rmtree(deck / "content/en/tea-2")
    (deck / "content/en/tea-2").mkdir()
    faults = deck_faults(deck)
    assert ("seeds", 0, Rule.FOLDER_MISSING) in faults
    assert ("content/en/tea-2", 0, Rule.FOLDER_EMPTY) in faults
    assert ("content/en/tea-2/topic.md", 0, Rule.FILE_MISSING) in faults


def test_every_fault_of_all_files_comes_in_one_run_sorted(deck: Path) -> None:
    change(deck, _FULL, "Fill the kettle.[^tea-cup-1]", "Fill <i>it</i>.")
    change(deck, _SIP, "- [x] Hot water", "- [ ] Hot water")
    change(deck, "seeds/tea.md", "- kind: fact", "- kind: rumour")
    change(deck, f"{_TOPIC}/topic.md", "hue: teal", "hue: pink")
    change(deck, "content/en/deck.md", "title: All about tea\n", "")
    faults = deck_faults(deck)
    assert faults == [
        ("content/en/deck.md", 2, Rule.KEY_MISSING),
        (_FULL, 14, Rule.NO_CITATION),
        (_FULL, 14, Rule.RAW_HTML),
        (_SIP, 8, Rule.NO_FEEDBACK),
        (_SIP, 8, Rule.NO_RIGHT_OPTION),
        (f"{_TOPIC}/topic.md", 5, Rule.VALUE_WRONG),
        ("seeds/tea.md", 17, Rule.VALUE_WRONG),
    ]


def test_a_missing_name_brings_a_near_one_to_mind(deck: Path) -> None:
    change(deck, _FULL, "Fill the kettle.[^tea-cup-1]", "Fill it.[^tea-cupp-1]")
    (fault,) = read(deck).faults
    assert fault.mend.endswith("Did you mean tea-cup-1?")
