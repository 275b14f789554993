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
