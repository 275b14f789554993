"""The code as QML gets it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.bridge.screens.code import CodeView
from kiosk.core.library import Library
from kiosk.core.picks import Pick
from kiosk.visit.take import Code
from tests.bridge.model import get
from tests.made_up import TEA
from tests.phone import codes_in
from tests.takeaway.cards import questions_of, read_card
from tests.takeaway.test_handout import asking, with_private
from tests.takeaway.test_warning_signs import helped

Views = Callable[[Library], CodeView]


@pytest.fixture
def views(qapp: QGuiApplication) -> Views:
    return lambda library: CodeView(library, QObject(qapp))


def read(image: QImage) -> bytes:
    (card,) = codes_in(image.scaledToWidth(image.width() * 3))
    return card


def test_the_code_holds_what_is_picked(views: Views) -> None:
    view = views(TEA)
    view.show(frozenset({Pick("cup/last", 1)}), Code(0, 42))
    assert questions_of(read(view.image())) == ["May I have cup 2?"]
    assert [get(view, name) for name in ("count", "number", "secondsLeft")] == [1, 1, 42]
    assert get(view, "size") == view.image().width()


def test_each_of_several_codes_is_shown_in_its_turn(views: Views) -> None:
    view = views(asking("Q" * 200, "R" * 200))
    cards, sources = [], set[str]()
    for number in range(2):
        view.show(frozenset(), Code(number))
        cards.append(read(view.image()))
        sources.add(get(view, "source"))
        assert (get(view, "number"), get(view, "count")) == (number + 1, 2)
    assert [read_card(card)["FN"] for card in cards] == ["My questions 1", "My questions 2"]
    assert [questions_of(card) for card in cards] == [["Q" * 200], ["R" * 200]]
    assert len(sources) == 2


def test_when_to_get_help_is_a_card_of_its_own_behind_the_questions(views: Views) -> None:
    view = views(helped())
    view.show(frozenset({Pick("cup/last", 1)}), Code(0))
    assert (questions_of(read(view.image())), get(view, "count")) == (["May I have cup 2?"], 2)
    assert get(view, "name") == "My questions"
    view.show(frozenset({Pick("cup/last", 1)}), Code(1))
    card = read_card(read(view.image()))
    assert card["FN"] == get(view, "name") == "The cup, first"
    assert card["NOTE"].startswith("Call 911 now.")


def test_it_is_made_anew_only_when_something_else_is_picked(views: Views) -> None:
    view = views(TEA)
    view.show(frozenset(), Code(0, 60))
    first = get(view, "source")
    view.show(frozenset(), Code(0, 59))
    assert get(view, "source") == first
    view.show(frozenset({Pick("cup/last", 1)}), Code(0, 58))
    assert get(view, "source") != first


@pytest.mark.parametrize(
    ("library", "withheld"), [(asking("Q" * 500), 0), (with_private("q", library=asking("Q?", "Q!")), 2)]
)
def test_without_a_code_there_is_no_picture(views: Views, library: Library, withheld: int) -> None:
    view = views(library)
    view.show(frozenset(), Code())
    assert [get(view, name) for name in ("count", "size", "source", "withheld")] == [0, 0, "", withheld]
    assert view.image().isNull()


def test_a_private_word_is_never_in_a_code(views: Views) -> None:
    labels = ("Is it OOLONG?", "And oo\u00adlong's taste?", "Milk?")
    view = views(with_private("oolong", library=asking(*labels)))
    for picked in (frozenset[Pick](), frozenset({Pick("cup/last", 0), Pick("cup/last", 2)})):
        view.show(picked, Code())
        assert questions_of(read(view.image())) == ["Milk?"]


def test_letters_of_every_language_come_through(views: Views) -> None:
    asked = "\u00bfPuedo comer ma\u00f1ana? \u306f\u3044"
    view = views(asking(asked))
    view.show(frozenset(), Code())
    assert questions_of(read(view.image())) == [asked]


def test_cleared_it_keeps_nothing(views: Views) -> None:
    view = views(replace(TEA))
    view.show(frozenset({Pick("cup/last", 1)}), Code(0, 42))
    view.clear()
    fresh = views(TEA)
    for name in ("count", "number", "secondsLeft", "size", "source", "withheld"):
        assert get(view, name) == get(fresh, name)
    assert view.image().isNull()
