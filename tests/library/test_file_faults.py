from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.core.rules.deck import Rule
from kiosk.files.limits import DECK_FILE
from kiosk.library.files import read_text
from kiosk.library.findings import Findings
from kiosk.library.loader import read
from tests.decks import write_deck
from tests.library.reading import deck_faults

_PAGE = "content/en/tea-1/02-pot-2.md"
_Spoil = Callable[[Path], object]


@pytest.mark.parametrize(
    ("spoil", "rule", "line"),
    [
        (lambda path: path.write_bytes(b"---\ntitle: caf\xe9\n---\n"), Rule.FILE_ENCODING, 2),
        (lambda path: path.write_text("---\n", encoding="utf-16"), Rule.FILE_ENCODING, 1),
        (lambda path: path.write_bytes(b"---\n\n\0\n"), Rule.FILE_NOT_TEXT, 3),
        (lambda path: path.write_bytes(b"a" * (DECK_FILE + 1)), Rule.FILE_TOO_LARGE, 0),
        (lambda path: path.write_bytes(b"a" * 5_000_000), Rule.FILE_TOO_LARGE, 0),
        (lambda path: (path.unlink(), path.mkdir()), Rule.FILE_UNREADABLE, 0),
        (lambda path: (path.unlink(), path.symlink_to("nowhere.md")), Rule.FILE_MISSING, 0),
        (lambda path: (path.unlink(), path.symlink_to(path.name)), Rule.FILE_UNREADABLE, 0),
        (lambda path: (path.unlink(), path.symlink_to(sys.executable)), Rule.FILE_OUTSIDE, 0),
        (lambda path: (path.unlink(), os.mkfifo(path)), Rule.FILE_UNREADABLE, 0),
    ],
)
def test_a_bad_file_is_a_fault_of_its_own(tmp_path: Path, spoil: _Spoil, rule: Rule, line: int) -> None:
    deck = write_deck(tmp_path, topics=1)
    spoil(deck / _PAGE)
    assert deck_faults(deck) == [(_PAGE, line, rule.value)]


def test_the_byte_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"tea\n\xff")
    findings = Findings("a.md")
    assert read_text(tmp_path, findings) is None
    assert "Byte 5" in findings.faults[0].message


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n\0\0", b"\xff\xd8\xff\xe0\0", b"GIF89a\0\0", b"\x1f\x8b\x08\0"]
)
def test_a_picture_that_only_bears_the_name_of_a_drawing_is_told_so(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/pot.svg").write_bytes(data)
    findings = Findings("assets/pot.svg")
    assert read_text(tmp_path, findings) is None
    assert "plain SVG" in findings.faults[0].mend


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("question/01-why.md", "Name it questions"),
        ("pot.png", "assets/"),
        ("pot.SVG", "assets/"),
        ("Pot.md", "03-"),
    ],
)
def test_what_lies_wrong_in_a_topic_is_told_where_it_belongs(tmp_path: Path, name: str, mend: str) -> None:
    deck = write_deck(tmp_path, topics=1)
    stray = deck / "content/en/tea-1" / name
    stray.parent.mkdir(exist_ok=True)
    stray.write_text("x", encoding="utf-8")
    (fault,) = read(deck).faults
    assert fault.rule == Rule.FILE_NAME
    assert mend in fault.mend


def test_a_folder_among_drawings_is_no_drawing(tmp_path: Path) -> None:
    deck = write_deck(tmp_path, topics=1)
    (deck / "assets/more").mkdir()
    assert deck_faults(deck) == [("assets/more", 0, Rule.FILE_NAME)]


def test_content_behind_a_link_is_told_and_no_other_deck_proposed(tmp_path: Path) -> None:
    deck = write_deck(tmp_path / "deck", topics=1)
    (deck / "content").rename(tmp_path / "before")
    (tmp_path / "elsewhere").mkdir()
    (deck / "content").symlink_to(tmp_path / "elsewhere")
    (fault,) = read(deck).faults
    assert fault.file == "content"
    assert "link" in fault.message


def test_characters_that_no_screen_shows_are_faults_and_reading_goes_on(tmp_path: Path) -> None:
    deck = write_deck(tmp_path, topics=1)
    page = (deck / _PAGE).read_text(encoding="utf-8")
    (deck / _PAGE).write_text(page.replace("slowly.[^tea-cup-1]", "slow\x07ly.\ue000"), encoding="utf-8")
    assert deck_faults(deck) == [
        (_PAGE, 6, Rule.BAD_CHARACTER),
        (_PAGE, 6, Rule.NO_CITATION),
    ]


def test_line_ends_and_byte_order_marks_of_other_systems_are_fine(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbftea\r\nhot\rnow\n")
    findings = Findings("a.md")
    assert read_text(tmp_path, findings) == "tea\nhot\nnow\n"
    assert findings.faults == []


def test_a_link_inside_the_deck_is_fine(tmp_path: Path) -> None:
    deck = write_deck(tmp_path, topics=1)
    (deck / "spare.md").write_bytes((deck / _PAGE).read_bytes())
    (deck / _PAGE).unlink()
    (deck / _PAGE).symlink_to("../../../spare.md")
    assert deck_faults(deck) == []
