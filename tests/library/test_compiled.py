from __future__ import annotations

import os
import shutil
from contextlib import chdir
from pathlib import Path

import msgspec
import pytest

from kiosk.core.fault import DeckFaultyError
from kiosk.core.rules.deck import Rule
from kiosk.library import made_from
from kiosk.library.compiled import compile_deck, compiled_path, load_compiled
from kiosk.library.loader import load
from tests.decks import write_deck


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(tmp_path / "deck", topics=2, questions=1)


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_is_compiled_is_what_was_read(deck: Path) -> None:
    path = compile_deck(deck)
    assert path == deck / "build" / "deck-en.msgpack"
    assert load_compiled(deck) == load(deck)


def test_nothing_is_compiled_yet(deck: Path) -> None:
    assert load_compiled(deck) is None
    assert load_compiled(deck / "none") is None
    assert load_compiled(deck, "../en\0") is None


@pytest.mark.parametrize("file", ["seeds/tea.md", "content/en/tea-1/02-pot-2.md", "assets/kettle.svg"])
def test_any_change_makes_it_stale(deck: Path, file: str) -> None:
    compile_deck(deck)
    before = (deck / file).read_bytes()
    (deck / file).write_bytes(before + b"\n")
    assert load_compiled(deck) is None
    (deck / file).write_bytes(before)
    assert load_compiled(deck) is not None


def test_new_lost_and_renamed_files_make_it_stale(deck: Path) -> None:
    compile_deck(deck)
    extra = deck / "assets" / "pan.svg"
    extra.write_text("")
    assert load_compiled(deck) is None
    extra.unlink()
    assert load_compiled(deck) is not None
    (deck / "assets/kettle.svg").rename(extra)
    assert load_compiled(deck) is None
    extra.unlink()
    assert load_compiled(deck) is None


def test_a_link_to_a_folder_makes_it_stale(deck: Path) -> None:
    compile_deck(deck)
    (deck / "content/en/tea-9").symlink_to(deck / "content/en/tea-1")
    assert load_compiled(deck) is None


def test_an_update_of_the_program_makes_it_stale(
    deck: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "kiosk"
    for room in ("core", "files", "library"):
        shutil.copytree(Path(made_from.__file__).parents[1] / room, program / room)
    compile_deck(deck)
    monkeypatch.setattr(made_from, "_PROGRAM", str(program))
    assert load_compiled(deck) is not None
    with (program / "library" / "blocks.py").open("a") as file:
        file.write("\n")
    assert load_compiled(deck) is None


def test_it_holds_wherever_the_deck_lies(deck: Path, tmp_path: Path) -> None:
    compile_deck(deck)
    other = tmp_path / "other"
    shutil.copytree(deck, other)
    for path in other.rglob("*.md"):
        path.touch()
    assert load_compiled(other) == load(deck)


def test_no_damage_goes_unseen(deck: Path) -> None:
    path = compile_deck(deck)
    whole = path.read_bytes()
    for place in range(0, len(whole), max(1, len(whole) // 97)):
        damaged = bytearray(whole)
        damaged[place] ^= 0x41
        path.write_bytes(damaged)
        assert load_compiled(deck) is None
        path.write_bytes(whole[:place])
        assert load_compiled(deck) is None
    path.write_bytes(whole)
    assert load_compiled(deck) is not None


@pytest.mark.parametrize(
    "data", [b"", b"\xc1", b"\x90", b"[]", b"\xff" * 99, msgspec.msgpack.encode([9, b"", b"", 1])]
)
def test_rubbish_is_not_read(deck: Path, data: bytes) -> None:
    compile_deck(deck).write_bytes(data)
    assert load_compiled(deck) is None


def test_another_version_is_not_read(deck: Path) -> None:
    path = compile_deck(deck)
    version, *rest = msgspec.msgpack.decode(path.read_bytes())
    path.write_bytes(msgspec.msgpack.encode([version + 1, *rest]))
    assert load_compiled(deck) is None


def test_another_languages_file_is_not_read(deck: Path) -> None:
    shutil.copy(compile_deck(deck), compiled_path(deck, "es"))
    assert load_compiled(deck, "es") is None


def test_loading_writes_nothing_and_needs_no_right_to(deck: Path) -> None:
    compile_deck(deck)
    before = _files(deck)
    for folder in (deck, deck / "build"):
        folder.chmod(0o555)
    assert load_compiled(deck) is not None
    (deck / "build").chmod(0o755)
    deck.chmod(0o755)
    assert _files(deck) == before


def test_a_place_that_cant_be_written_is_a_fault(deck: Path) -> None:
    (deck / "build").write_text("in the way")
    with pytest.raises(DeckFaultyError) as error:
        compile_deck(deck)
    assert [fault.rule for fault in error.value.faults] == [Rule.BUILD_UNWRITABLE]


def test_folders_too_deep_to_be_looked_through_are_a_fault(deck: Path) -> None:
    """The reader passes over README.md, but must know when anything changes."""
    folder = deck / "seeds/README.md"
    folder.mkdir()
    with chdir(folder):
        for _ in range(30):
            os.mkdir("a")
            os.chdir("a")
    with pytest.raises(DeckFaultyError) as error:
        compile_deck(deck)
    assert [fault.rule for fault in error.value.faults] == [Rule.FILE_UNREADABLE]
    assert load_compiled(deck) is None


def test_what_a_link_leads_to_makes_it_stale(deck: Path) -> None:
    page = deck / "content/en/tea-1/02-pot-2.md"
    spare = page.rename(deck / "spare.md")
    page.symlink_to(spare)
    compile_deck(deck)
    spare.write_text(spare.read_text(encoding="utf-8").replace("slowly", "softly"), encoding="utf-8")
    assert load_compiled(deck) is None


def test_a_faulty_deck_is_not_compiled(deck: Path) -> None:
    (deck / "content/en/deck.md").unlink()
    with pytest.raises(DeckFaultyError):
        compile_deck(deck)
    assert not (deck / "build").exists()
    with pytest.raises(DeckFaultyError):
        compile_deck(deck / "none")


def test_compiling_again_replaces_it_and_leaves_no_rest(deck: Path) -> None:
    compile_deck(deck)
    (deck / "content/en/tea-1/02-pot-2.md").unlink()
    compile_deck(deck)
    library = load_compiled(deck)
    assert library is not None
    assert len(library.pages) == 3
    assert [path.name for path in (deck / "build").iterdir()] == ["deck-en.msgpack"]
