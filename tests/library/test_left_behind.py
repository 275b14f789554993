"""Desktops, editors and programs that copy files leave things in a deck; a screen goes on all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.fault import DeckFaultyError
from kiosk.core.rules.deck import Rule
from kiosk.library.compiled import compile_deck, load_compiled
from kiosk.library.hints import left_behind_in
from kiosk.library.languages import stray_folders
from kiosk.library.loader import load, read
from tests.decks import write_deck

_FOLDERS = ("", "seeds", "assets", "content", "content/en", "content/en/tea-1", "content/en/tea-1/questions")
_LEFT = (
    *(
        "Desktop.ini",
        "THUMBS.DB",
        "ehthumbs_vista.db",
        "Icon\r",
        "leaf.md~",
        "leaf.md.bak",
        "leaf.SWP",
        "a.tmp",
    ),
    *("#leaf.md#", "~$leaf.docx", "leaf.md.tmp.4711", ".DS_Store", "._leaf.md", ".~lock.leaf.md#", "4913"),
    *(".syncthing.leaf.md.tmp", ".leaf.md.swp", "leaf.md.orig", "leaf.svg.part", "leaf.md.lock"),
)
_LEFT_FOLDERS = ("$RECYCLE.BIN", "System Volume Information", "@eaDir", "__MACOSX", "lost+found")
_COPIES = (
    *(
        "{} (1){}",
        "{}(2){}",
        "{} copy{}",
        "{} - Copy{}",
        "{} - Copy (2){}",
        "Copy of {}{}",
        "{}_conflict-20260102{}",
    ),
    *(
        "{} (Ann's conflicted copy 2026-01-02){}",
        "{}.sync-conflict-20260102-101112-ABCDEF{}",
        "{} [Conflict]{}",
    ),
)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(tmp_path, topics=1)


@pytest.mark.parametrize("folder", _FOLDERS)
def test_what_is_left_behind_is_passed_over_and_named(deck: Path, folder: str) -> None:
    before = load(deck)
    compile_deck(deck)
    for name in _LEFT:
        (deck / folder / name).write_bytes(b"\0rubbish")
    for name in _LEFT_FOLDERS:
        (deck / folder / name).mkdir()
        (deck / folder / name / "more.md").write_text("rubbish", encoding="utf-8")

    assert load(deck) == load_compiled(deck) == before
    assert stray_folders(deck) == ()
    notes = left_behind_in(deck)
    shown = {name.replace("\r", "\\r") for name in (*_LEFT, *_LEFT_FOLDERS)}
    assert {Path(note.file).name for note in notes} == shown
    assert {note.rule for note in notes} == {Rule.LEFT_BEHIND}


@pytest.mark.parametrize("form", _COPIES)
@pytest.mark.parametrize("file", ["seeds/tea.md", "content/en/tea-1/02-pot-2.md", "content/en/deck.md"])
def test_a_copy_beside_its_file_is_passed_over(deck: Path, file: str, form: str) -> None:
    path = deck / file
    compile_deck(deck)
    copy = path.with_name(form.format(path.stem, path.suffix))
    copy.write_text("half of it", encoding="utf-8")

    assert load(deck) == load_compiled(deck)
    assert [note.file for note in left_behind_in(deck)] == [copy.relative_to(deck).as_posix()]
    path.unlink()
    assert copy.relative_to(deck).as_posix() in {fault.file for fault in read(deck).faults}


@pytest.mark.parametrize("name", ["03-my-copy.md", "03-the-backup.md", "03-conflict.md", "03-old.md"])
def test_a_page_may_be_about_such_things(deck: Path, name: str) -> None:
    page = deck / "content/en/tea-1/02-pot-2.md"
    page.with_name(name).write_bytes(page.read_bytes())
    assert f"tea-1/{name[3:-3]}" in load(deck).page_by_id
    assert left_behind_in(deck) == ()


@pytest.mark.parametrize("name", ["requirements.lock", "uv.lock", "Cargo.lock"])
def test_a_deck_in_a_programs_own_folder_keeps_what_that_program_needs(deck: Path, name: str) -> None:
    (deck / name).write_text("pinned", encoding="utf-8")
    assert left_behind_in(deck) == ()


def test_anything_else_is_still_a_fault(deck: Path) -> None:
    (deck / "content/en/tea-1/notes.txt").write_text("to do", encoding="utf-8")
    with pytest.raises(DeckFaultyError):
        load(deck)
