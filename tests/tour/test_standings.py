"""A signature moves nothing on the screen: neither when it comes nor when it is overdue.

A varied sample; `tests.proof` walks through every panel and text size.
"""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.loaded_deck import LoadedDeck, RunOptions, load_deck
from kiosk.bridge.window.typeface import load_typeface
from kiosk.tour.plan import Combination
from tests.tour.standings import compared, moved, shown, signed_by

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


def test_control_a_note_that_no_room_is_kept_for_is_found(deck: LoadedDeck) -> None:
    (combination, *_) = SAMPLE
    longer = shown(signed_by(deck, "a nurse with a very long name for what nurses do here " * 3), combination)
    found = compared(shown(signed_by(deck, "a nurse"), combination), longer)
    assert any("screenfuls" in each for each in found)
    assert any("moves" in each for each in found)
