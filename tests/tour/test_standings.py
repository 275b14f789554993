"""A signature moves nothing on the screen: neither when it comes nor when it is overdue.

Each day one of two panels, and signed or overdue; `tests.proof` walks through every one and every text size.
"""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.bridge.window.typeface import load_typeface
from kiosk.tour.plan import Combination, SignedAs
from tests.decks import write_deck
from tests.sample import sample
from tests.tour.standings import STANDINGS, compared, moved, shown

PANELS = (
    Combination((1280, 800), 98.0, 1.0, "en", "warm"),
    Combination((800, 480), 133.0, 2.0, "en", "warm"),
)


def _named(each: Combination | SignedAs) -> str:
    return each.name


@pytest.fixture(autouse=True)
def typeface(qapp: QGuiApplication) -> None:
    load_typeface()


@pytest.mark.parametrize(
    ("combination", "standing"), sample("standings", tuple(product(PANELS, STANDINGS)), 1), ids=_named
)
def test_signing_moves_nothing(combination: Combination, standing: SignedAs) -> None:
    assert moved(load_deck(RunOptions()), combination, (standing,)) == []


def test_control_what_moves_is_found(tmp_path: Path) -> None:
    """Nothing that a signature says changes the room of a page any more, so larger words do."""
    deck = load_deck(RunOptions(deck=write_deck(tmp_path, topics=1, pages=2, questions=1)))
    larger = shown(deck, replace(PANELS[0], text_scale=1.5))
    found = compared(shown(deck, PANELS[0]), larger)
    assert any("screenfuls" in each for each in found)
    assert any("moves" in each for each in found)
