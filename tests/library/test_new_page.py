from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.fault import DeckFaultyError
from kiosk.library.loader import read
from kiosk.library.new_page import new_page
from kiosk.library.rules import Rule
from tests.decks import write_deck
from tests.library.reading import deck_faults


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(tmp_path / "deck", topics=1)


def _refused(deck: Path, topic: str, name: str, language: str = "en") -> str:
    before = sorted(deck.rglob("*"))
    with pytest.raises(DeckFaultyError) as error:
        new_page(deck, topic, name, language)
    assert sorted(deck.rglob("*")) == before
    (fault,) = error.value.faults
    return fault.rule


def test_a_new_page_says_what_is_still_to_do(deck: Path) -> None:
    path = new_page(deck, "tea-1", "hot-water")
    file = path.relative_to(deck).as_posix()
    assert file == "content/en/tea-1/03-hot-water.md"
    assert deck_faults(deck) == [
        (file, 2, Rule.VALUE_EMPTY),
        (file, 3, Rule.VALUE_EMPTY),
        (file, 10, Rule.NO_CITATION),
    ]


def test_a_page_that_was_filled_in_is_read(deck: Path) -> None:
    path = new_page(deck, "tea-1", "hot-water")
    text = (
        path.read_text(encoding="utf-8")
        .replace("title: ", "title: Hot water")
        .replace("icon: ", "icon: leaf")
    )
    path.write_text(text.rstrip() + "[^tea-cup-1]\n", encoding="utf-8")
    library = read(deck).library
    assert library is not None
    assert library.page_by_id["tea-1/hot-water"].title == "Hot water"


def test_numbers_go_on_behind_the_highest(deck: Path) -> None:
    (deck / "content/en/tea-1/02-pot-2.md").rename(deck / "content/en/tea-1/41-pot-2.md")
    assert new_page(deck, "tea-1", "milk").name == "42-milk.md"


@pytest.mark.parametrize("topic", ["milk", "", "..", "../en/tea-1", "tea-1/questions", "/tmp"])
def test_an_unknown_topic_is_refused(deck: Path, topic: str) -> None:
    assert _refused(deck, topic, "hot") == Rule.TOPIC_UNKNOWN


@pytest.mark.parametrize("language", ["es", "../content/en", ""])
def test_an_unknown_language_is_refused(deck: Path, language: str) -> None:
    assert _refused(deck, "tea-1", "hot", language) == Rule.TOPIC_UNKNOWN


@pytest.mark.parametrize("name", ["", "Hot", "hot water", "hot_water", "../hot", "hot.md", "-hot", "é"])
def test_a_bad_name_is_refused(deck: Path, name: str) -> None:
    assert _refused(deck, "tea-1", name) == Rule.FILE_NAME


def test_an_existing_page_is_refused(deck: Path) -> None:
    assert _refused(deck, "tea-1", "pot-2") == Rule.PAGE_TWICE


def test_when_all_numbers_are_used_up(deck: Path) -> None:
    (deck / "content/en/tea-1/02-pot-2.md").rename(deck / "content/en/tea-1/9999-pot-2.md")
    assert _refused(deck, "tea-1", "hot") == Rule.FILE_NAME


def test_a_page_that_cant_be_written_is_refused(deck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "open", full_disk)
    assert _refused(deck, "tea-1", "hot") == Rule.PAGE_UNWRITABLE
