"""A deck in several languages: those that may be shown are offered, once the first screen is there."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.app.opening import open_kiosk
from kiosk.app.other_languages import OtherLanguages
from kiosk.app.window import OpenWindow
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.screens.view_state import Screen
from kiosk.library.compiled import compile_deck
from tests.app.test_reviewed import PAGES, TODAY, numbers, signs
from tests.decks import add_language

ESSENTIAL = "tea-1/pot-1 must be shown: not signed."
Offers = Callable[..., list[str]]


@pytest.fixture
def offers(qtbot: QtBot) -> Iterator[Offers]:
    """The languages that a started kiosk offers, as it says."""
    open_ones: list[OpenWindow] = []

    def start(wanted: RunOptions) -> list[str]:
        loaded = load_deck(wanted)
        assert (loaded.faults, loaded.to_do) == ((), ())
        shown = open_kiosk(wanted, loaded)
        open_ones.append(shown)
        others = OtherLanguages(wanted, shown.kiosk)
        with qtbot.waitSignal(others.read):
            pass
        return names(shown.kiosk)

    yield start
    for shown in open_ones:
        shown.close()


def names(kiosk: Kiosk) -> list[str]:
    return [edition.library.language for edition in kiosk.language.editions]


@pytest.mark.parametrize("compiled", [True, False])
def test_a_window_offers_every_language(deck: Path, offers: Offers, compiled: bool) -> None:
    for language in ("es", "ar"):
        add_language(deck, language, f"Tea, {language}")
        if compiled:
            compile_deck(deck, language)
    assert offers(RunOptions(deck=deck)) == ["en", "ar", "es"]


def test_one_with_a_fault_is_not_offered_and_the_log_says_why(
    deck: Path, offers: Offers, caplog: pytest.LogCaptureFixture
) -> None:
    add_language(deck, "es", "Té")
    add_language(deck, "fr", "Thé")
    (deck / "content/es/tea-1/topic.md").unlink()
    with caplog.at_level(logging.WARNING, "kiosk"):
        assert offers(RunOptions(deck=deck)) == ["en", "fr"]
    assert caplog.messages
    assert all(told.startswith("The language es is not offered: content/es/") for told in caplog.messages)


def test_for_visitors_each_is_held_to_its_own_signatures_and_numbers(
    deck: Path, offers: Offers, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    signs(deck, *PAGES)
    add_language(deck, "es", "Té")
    settings = numbers(tmp_path)
    wanted = RunOptions(deck=deck, full_screen=True, today=TODAY, settings=settings)
    with caplog.at_level(logging.WARNING, "kiosk"):
        assert offers(wanted) == ["en"]
    assert f"The language es is not offered: {ESSENTIAL}" in caplog.messages
    assert any("emergency number is not set for the language es" in told for told in caplog.messages)

    both = '[clinic.es]\nemergency_number = "911"\ncrisis_line = "988"\n[review]\nunreviewed = "show"\n'
    assert offers(replace(wanted, settings=numbers(tmp_path, both))) == ["en", "es"]


def test_a_deck_in_one_language_starts_nothing(qtbot: QtBot, deck: Path) -> None:
    wanted = RunOptions(deck=deck)
    shown = open_kiosk(wanted, load_deck(wanted))
    others = OtherLanguages(wanted, shown.kiosk)
    with qtbot.waitSignal(shown.kiosk.warmUp.painted):
        pass
    with qtbot.assertNotEmitted(others.read):
        qtbot.waitUntil(lambda: shown.kiosk.warmUp.screens > Screen.Opening.value)
    assert names(shown.kiosk) == ["en"]
    shown.close()
