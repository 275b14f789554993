from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.core.fault import DeckFaultyError
from kiosk.core.icons import FRAME_ICONS
from kiosk.core.rules.deck import Rule
from kiosk.library.icons import icon_names
from kiosk.library.languages import languages
from kiosk.library.loader import load, read
from tests.decks import write_deck
from tests.library.reading import change


def test_a_whole_deck(tmp_path: Path) -> None:
    reading = read(write_deck(tmp_path))
    library = reading.library
    assert reading.faults == ()
    assert library is not None
    assert library.language == "en"
    assert [topic.id for topic in library.topics] == ["tea-1", "tea-2", "tea-3", "tea-4"]
    assert library.topics[1].pages == ("tea-2/pot-1", "tea-2/pot-2")
    assert [page.id for page in library.pages[:3]] == ["tea-1/pot-1", "tea-1/pot-2", "tea-2/pot-1"]
    assert len(library.questions) == 16
    assert library.question_by_id["tea-1/sip-4"].chooses_several
    assert len(library.statements) == 5
    assert library.sources[0].id == "tea"
    assert library.welcome.questions_page == "tea-1/pot-1"
    assert library.welcome.private_words == ("oolong",)


def test_topics_and_pages_stand_in_their_written_order(tmp_path: Path) -> None:
    deck = write_deck(tmp_path, topics=2)
    (deck / "content/en/tea-1/topic.md").write_text(
        (deck / "content/en/tea-1/topic.md").read_text().replace("order: 1", "order: 9")
    )
    (deck / "content/en/tea-1/02-pot-2.md").rename(deck / "content/en/tea-1/00-pot-2.md")
    library = load(deck)
    assert [page.id for page in library.pages] == ["tea-2/pot-1", "tea-2/pot-2", "tea-1/pot-2", "tea-1/pot-1"]
    assert library.topics[1].pages == ("tea-1/pot-2", "tea-1/pot-1")
    assert library.questions[0].topic == "tea-2"


def test_the_drawings_are_all_there(tmp_path: Path) -> None:
    drawings = {drawing.name: drawing.svg for drawing in load(write_deck(tmp_path)).drawings}
    assert {f"icon/{name}" for name in (*FRAME_ICONS, "coffee", "leaf", "moon", "droplet", "clock")} <= set(
        drawings
    )
    assert "asset/kettle.svg" in drawings
    assert all("<svg" in svg for svg in drawings.values())


def test_lucide_has_the_frames_icons() -> None:
    assert set(FRAME_ICONS) <= icon_names()


def test_load_raises_every_fault(tmp_path: Path) -> None:
    deck = write_deck(tmp_path)
    (deck / "content/en/deck.md").unlink()
    (deck / "content/en/tea-1/topic.md").unlink()
    with pytest.raises(DeckFaultyError) as error:
        load(deck)
    assert [fault.file for fault in error.value.faults] == ["content/en/deck.md", "content/en/tea-1/topic.md"]


def test_a_deck_that_isnt_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for path in (tmp_path / "none", tmp_path / "file"):
        (fault,) = read(path).faults
        assert (fault.rule, fault.file) == (Rule.DECK_MISSING, str(path))


@pytest.mark.parametrize("language", ["", "..", "../en", "english!", "e", "EN"])
def test_a_language_that_cant_be_one(tmp_path: Path, language: str) -> None:
    (fault,) = read(write_deck(tmp_path, topics=1), language).faults
    assert fault.rule == Rule.LANGUAGE_NAME


def test_a_language_that_isnt_there(tmp_path: Path) -> None:
    (fault,) = read(write_deck(tmp_path, topics=1), "es").faults
    assert (fault.file, fault.rule) == ("content/es", Rule.FOLDER_MISSING)
    assert fault.mend.endswith("that is there: en.")


def test_an_empty_deck(tmp_path: Path) -> None:
    assert [fault.rule for fault in read(tmp_path).faults] == [Rule.FOLDER_MISSING]
    (tmp_path / "content/en").mkdir(parents=True)
    assert {fault.rule for fault in read(tmp_path).faults} == {
        Rule.FILE_MISSING,
        Rule.FOLDER_EMPTY,
        Rule.FOLDER_MISSING,
        Rule.NO_QUESTIONS,
        Rule.NO_TOPICS,
    }


def test_languages(tmp_path: Path) -> None:
    assert languages(tmp_path) == ()
    for name in ("es", "en", "ar", "pt-BR", "Drafts", ".git"):
        (tmp_path / "content" / name).mkdir(parents=True)
    (tmp_path / "content" / "fr").write_text("no folder")
    assert languages(tmp_path) == ("en", "ar", "es", "pt-BR")


def test_parsers_load_only_where_something_is_parsed() -> None:
    code = "import sys, kiosk.library.languages, kiosk.library.compiled\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"markdown", "yaml", "xml", "zipfile", "justmyresource_lucide"} & set(run.stdout.split())


def _needs(deck: Path, line: str, page: str = "") -> tuple[str, ...]:
    change(deck, "content/en/deck.md", "needs: [emergency_number, crisis_line]\n", line)
    if page:
        change(deck, "content/en/tea-1/02-pot-2.md", "Then let it cool a little.", page)
    return load(deck).welcome.needs


def test_a_deck_needs_what_it_says_and_what_its_pages_name_for_somebody_in_danger(tmp_path: Path) -> None:
    def deck() -> Path:
        return write_deck(tmp_path / str(len(list(tmp_path.iterdir()))), topics=1)

    crisis = "Call {crisis_line|staff}, or {helpline|us}."
    assert _needs(deck(), "") == ("emergency_number",)
    assert _needs(deck(), "needs: []\n") == ()
    assert _needs(deck(), "needs: [day_number]\n") == ("day_number",)
    assert _needs(deck(), "", crisis) == ("emergency_number", "crisis_line")
    assert _needs(deck(), "needs: []\n", crisis) == ("crisis_line",)


def test_a_need_that_no_clinic_can_set_and_a_scene_that_is_not_there_are_faults(tmp_path: Path) -> None:
    deck = write_deck(tmp_path / "deck", topics=1)
    change(deck, "content/en/deck.md", "crisis_line]\n", "crisis]\nscene: hills.svg\n")
    faults = read(deck).faults
    assert [(fault.line, fault.rule) for fault in faults] == [(14, "value-wrong"), (15, "drawing-unknown")]
    assert "crisis_line" in faults[0].mend
