from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from kiosk.core.fault import DeckFaultyError
from kiosk.core.rules.deck import Rule
from kiosk.editorial.check import editorial_faults
from kiosk.library.loader import read
from kiosk.library.new import new_deck, new_page, new_question, new_topic
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
    file = new_page(deck, "tea-1", "hot-water").relative_to(deck).as_posix()
    assert file == "content/en/tea-1/03-hot-water.md"
    assert deck_faults(deck) == [(file, 9, Rule.TO_DO)]


def test_a_page_that_was_filled_in_is_read(deck: Path) -> None:
    path = new_page(deck, "tea-1", "hot-water")
    text = re.sub("(?m)^todo: .*\n", "", path.read_text(encoding="utf-8"))
    path.write_text(text.replace("[^ask]", "[^tea-cup-1]"), encoding="utf-8")
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


def test_a_new_question_leads_back_to_the_first_page_and_rests_on_what_it_cites(deck: Path) -> None:
    file = new_question(deck, "tea-1", "hot-or-cold").relative_to(deck).as_posix()
    assert file == "content/en/tea-1/questions/05-hot-or-cold.md"
    assert deck_faults(deck) == [(file, 4, Rule.TO_DO)]
    assert "page: tea-1/pot-1\ncites: [tea-cup-1]" in (deck / file).read_text(encoding="utf-8")
    with pytest.raises(DeckFaultyError, match=Rule.QUESTION_TWICE):
        new_question(deck, "tea-1", "hot-or-cold")


def test_a_new_topic_stands_behind_the_others_with_a_page(deck: Path) -> None:
    head, page = (path.relative_to(deck).as_posix() for path in new_topic(deck, "green-tea"))
    assert (head, page) == ("content/en/green-tea/topic.md", "content/en/green-tea/01-green-tea.md")
    assert deck_faults(deck) == [(page, 9, Rule.TO_DO)]
    assert "order: 2" in (deck / head).read_text(encoding="utf-8")
    new_question(deck, "green-tea", "how-green")
    for name, rule in (
        ("green-tea", Rule.TOPIC_TWICE),
        ("tea-1", Rule.TOPIC_TWICE),
        ("../tea", Rule.FILE_NAME),
    ):
        with pytest.raises(DeckFaultyError, match=rule):
            new_topic(deck, name)


def test_a_new_deck_runs_as_a_draft_with_a_short_list_of_what_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "a deck of ours"
    new_deck(folder)
    reading = read(folder)
    assert reading.faults == ()
    assert reading.library is not None
    assert reading.library.welcome.draft
    assert editorial_faults(reading.library, folder) == ()
    assert len(reading.to_dos) == 6
    assert "kiosk check" in (folder / "README.md").read_text(encoding="utf-8")
    new_topic(folder, "another")
    new_page(folder, "another", "more")
    new_question(folder, "another", "why")
    assert read(folder).faults == ()


@pytest.mark.parametrize("taken", ["file", "folder", "link"])
def test_a_new_deck_replaces_nothing(tmp_path: Path, taken: str) -> None:
    place = tmp_path / "deck"
    if taken == "file":
        place.write_text("mine", encoding="utf-8")
    elif taken == "folder":
        (place / "mine").mkdir(parents=True)
    else:
        place.symlink_to(tmp_path / "nowhere")
    with pytest.raises(DeckFaultyError, match=Rule.DECK_TAKEN):
        new_deck(place)
    assert os.path.lexists(place)
    assert not (place / "content").exists()


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    assert read(new_deck(tmp_path)[0].parent).faults == ()


def test_a_new_topic_needs_a_deck(tmp_path: Path) -> None:
    with pytest.raises(DeckFaultyError, match=Rule.DECK_MISSING):
        new_topic(tmp_path, "tea")
