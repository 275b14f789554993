from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk.library.loader import read
from kiosk.library.report import summary
from tests.decks import write_deck
from tests.library.reading import change

_COUNTS = {"pages": 4, "questions": 6, "statements": {"total": 5, "cited": 4, "left_out": 1}}


def _printed(deck: Path) -> dict[str, object]:
    return msgspec.json.decode(msgspec.json.encode(summary(read(deck))), type=dict[str, object])


def test_a_faultless_deck(tmp_path: Path) -> None:
    assert _printed(write_deck(tmp_path, topics=2, questions=3)) == {"faults": [], **_COUNTS}


def test_counts_stand_there_also_with_faults(tmp_path: Path) -> None:
    deck = write_deck(tmp_path, topics=2, questions=3)
    change(deck, "content/en/tea-1/02-pot-2.md", "icon: coffee", "icon: tea-cosy")
    printed = _printed(deck)
    assert printed.pop("faults") == [
        {
            "file": "content/en/tea-1/02-pot-2.md",
            "line": 3,
            "rule": "icon-unknown",
            "message": "There is no icon 'tea-cosy'.",
            "mend": "Choose a name from lucide.dev/icons.",
        }
    ]
    assert printed == _COUNTS


def test_no_deck_at_all(tmp_path: Path) -> None:
    printed = _printed(tmp_path / "none")
    assert printed["pages"] == 0
    assert printed["statements"] == {"total": 0, "cited": 0, "left_out": 0}
