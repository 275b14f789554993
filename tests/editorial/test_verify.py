"""Notes against originals: made-up ones, and the real ones where KIOSK_ORIGINALS says where they are."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.core.statement import Locator, PublisherKind, Source
from kiosk.editorial.originals import digest, sentences
from kiosk.editorial.shared import Shared, runs_of, shared_runs
from kiosk.editorial.verify import verify_sources
from kiosk.library.loader import load
from tests.editorial.cups import note, told

REPOSITORY = Path(__file__).resolve().parents[2]
LEAFLET = "Tea\n\nTea is made of leaves.2 It is warm. \n\n• It is warm.\n"


def _folders(root: Path, text: str = LEAFLET) -> tuple[Path, Path]:
    originals, project = root / "originals", root / "project"
    originals.mkdir()
    project.mkdir()
    (originals / "tea.txt").write_text(text, encoding="utf-8")
    return originals, project


SOURCE = Source(
    "leaflet", "Tea", "", PublisherKind.HEALTH_SITE, "tea.txt", sha256(LEAFLET.encode()).hexdigest()
)
PLACES = tuple(sentence.place for sentence in sentences(LEAFLET))
NOTES = tuple(replace(note(f"tea-{number}"), places=(place,)) for number, place in enumerate(PLACES))


def test_a_document_is_cut_into_sentences_with_their_places() -> None:
    assert [(one.text, one.line) for one in sentences(LEAFLET)] == [
        ("Tea", 1),
        ("Tea is made of leaves.2", 3),
        ("It is warm.", 3),
        ("• It is warm.", 5),
    ]
    assert [(one.section, one.sentence, one.occurrence) for one in PLACES] == [
        (1, 1, 1),
        (1, 2, 1),
        (1, 3, 1),
        (1, 4, 2),
    ]
    assert digest("Tea is made of leaves.2") == digest("tea  is made of LEAVES.")


def test_complete_notes(tmp_path: Path) -> None:
    originals, project = _folders(tmp_path)
    assert verify_sources((SOURCE,), NOTES, originals, project) == ()
    (originals / "tea.txt").rename(originals / "renamed.txt")
    assert verify_sources((SOURCE,), NOTES, originals, project) == ()


def test_a_sentence_without_a_note_is_told_by_place_and_not_by_its_words(tmp_path: Path) -> None:
    originals, project = _folders(tmp_path)
    faults = verify_sources((SOURCE,), NOTES[:-1], originals, project)
    assert told(faults) == [("sentence-without-note", 0, "leaflet.md")]
    assert f"1.4 {PLACES[3].digest} x2" in faults[0].message
    assert "(tea.txt, line 5)" in faults[0].message
    assert "warm" not in str(faults[0])


def test_a_note_without_a_sentence_and_one_in_the_wrong_place(tmp_path: Path) -> None:
    originals, project = _folders(tmp_path)
    stray = replace(note("tea-stray"), places=(Locator(1, 5, PLACES[3].digest, 3),))
    moved = replace(NOTES[1], places=(replace(PLACES[1], section=2),))
    faults = verify_sources((SOURCE,), (NOTES[0], moved, *NOTES[2:], stray), originals, project)
    assert told(faults) == [("note-misplaced", 7, "leaflet.md"), ("note-without-sentence", 7, "leaflet.md")]


def test_a_changed_a_missing_and_an_unnoted_original(tmp_path: Path) -> None:
    originals, project = _folders(tmp_path)
    changed = replace(SOURCE, sha256="0" * 64)
    assert told(verify_sources((changed,), NOTES, originals, project)) == [
        ("original-changed", 1, "leaflet.md")
    ]
    gone = replace(changed, original="gone.txt")
    assert told(verify_sources((gone,), NOTES, originals, project)) == [
        ("original-missing", 1, "leaflet.md"),
        ("original-without-notes", 0, "seeds"),
    ]
    assert told(verify_sources((gone,), NOTES, tmp_path / "none", project)) == [
        ("original-missing", 1, "leaflet.md")
    ]


def test_a_clinicians_own_statements_have_no_original(tmp_path: Path) -> None:
    originals, project = _folders(tmp_path)
    own = Source("clinic", "Ours", "", PublisherKind.CLINICIAN, "", "")
    assert verify_sources((SOURCE, own), (*NOTES, note()), originals, project) == ()


LONG = "First let the good water boil for a while and then wait.\nPour it."


def test_runs_of_six_words_over_ends_of_lines_and_in_any_case() -> None:
    runs = runs_of((LONG,))
    assert list(shared_runs("One.\nLET the Good\n* water, boil: 'for' a\nwhile!", runs)) == [
        Shared("let the good water boil for a while", 2)
    ]
    assert not list(
        shared_runs("Let the good water boil. For a while and then", runs_of(("let the good water boil",)))
    )
    assert not list(shared_runs("the good water boil for ever, for a while and then", runs))
    assert list(shared_runs("and then wait. Pour it! It\u2019s", runs_of(("and then wait. Pour it! It's",))))
    two = "the good water boil for a. And the good water boil for a"
    assert [one.words for one in shared_runs(two, runs)] == ["the good water boil for a"] * 2


def test_every_text_file_that_is_kept_is_searched(tmp_path: Path) -> None:
    originals, project = _folders(tmp_path, LEAFLET + LONG)
    files = (
        "README.md",
        "kiosk/a.py",
        ".ci/run",
        "build/a.md",
        ".git/a",
        ".venv/a",
        "a.egg-info/b",
        "x/.pytest_cache/a",
    )
    for file in files:
        path = project / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"x\n{LONG}", encoding="utf-8")
    (project / "picture.png").write_bytes(b"\0" + LONG.encode())
    (project / "old.txt").write_bytes(b"\xff" + LONG.encode())
    (project / "link.md").symlink_to(originals / "tea.txt")
    (project / ".gitignore").write_text("# what is made\n/build/\n*.egg-info/\n", encoding="utf-8")
    found = verify_sources((), (), originals, project)
    shared = [(one.file, one.line) for one in found if one.rule == "shared-words"]
    assert shared == [(".ci/run", 2), ("README.md", 2), ("kiosk/a.py", 2)]


def test_originals_inside_the_project_do_not_count_as_its_texts(tmp_path: Path) -> None:
    originals, _ = _folders(tmp_path, LEAFLET + LONG)
    faults = verify_sources((), (), originals, tmp_path)
    assert [fault.rule for fault in faults] == ["original-without-notes"]


ORIGINALS = os.environ.get("KIOSK_ORIGINALS", "")


@pytest.mark.skipif(
    not ORIGINALS, reason="KIOSK_ORIGINALS does not name the folder with the source documents"
)
def test_the_notes_that_ship() -> None:
    library = load(REPOSITORY)
    assert verify_sources(library.sources, library.statements, Path(ORIGINALS), REPOSITORY) == ()
