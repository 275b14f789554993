"""A signature moves nothing on the screen: neither when it comes nor when it is overdue.

A varied sample; `tests.proof` walks through every panel and text size.
"""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.app.loaded_deck import LoadedDeck, RunOptions, load_deck
from kiosk.bridge.window.typeface import load_typeface
from kiosk.tour.plan import Combination
from tests.tour.standings import compared, moved, shown

SAMPLE = (
    Combination((1280, 800), 98.0, 1.0, "en", "warm"),
    Combination((800, 480), 133.0, 2.0, "en", "warm"),
)


@pytest.fixture
def deck(qapp: QGuiApplication) -> LoadedDeck:
    load_typeface()
    return load_deck(RunOptions())


@pytest.mark.parametrize("combination", SAMPLE, ids=lambda combination: combination.name)
def test_signing_moves_nothing(deck: LoadedDeck, combination: Combination) -> None:
    assert moved(deck, combination) == []


def test_control_what_moves_is_found(deck: LoadedDeck) -> None:
    """Nothing that a signature says changes the room of a page any more, so larger words do."""
    (combination, *_) = SAMPLE
    larger = shown(deck, replace(combination, text_scale=1.5))
    found = compared(shown(deck, combination), larger)
    assert any("screenfuls" in each for each in found)
    assert any("moves" in each for each in found)
