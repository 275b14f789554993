"""The colours of the theme against each other, in both themes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, qmlEngine

from kiosk.bridge.engine import THEMES
from tests.journeys.conftest import Builds
from tests.journeys.story import Stand
from tests.made_up import TEA

HUES = ("teal", "amber", "indigo", "green", "red")
TEXT, SHAPE = 7.0, 3.0
# Words on their ground
WORDS = [
    *(("ink", ground) for ground in ("paper", "surface", *(f"tint {hue}" for hue in HUES))),
    *(("softInk", ground) for ground in ("paper", "surface", *(f"tint {hue}" for hue in HUES))),
    *((f"hue {hue}", ground) for hue in HUES for ground in ("paper", "surface", f"tint {hue}")),
    *(("filledInk", f"hue {hue}") for hue in HUES),
    *(("filledInk", f"pressed hue {hue}") for hue in HUES),
    *((f"hue {hue}", f"pressed tint {hue}") for hue in HUES if hue != "red"),
    ("ink", "pressed surface"),
    *(("nightInk", ground) for ground in ("night", "nightHill", "nightHillNear")),
    *(("softNightInk", ground) for ground in ("night", "nightHill", "nightHillNear")),
    ("hue teal", "nightInk"),
    ("hue teal", "pressed nightInk"),
]
# Edges, marks and the focus against what they stand on
SHAPES = [
    ("outline", "paper"),
    ("outline", "surface"),
    *((f"hue {hue}", ground) for hue in HUES for ground in ("paper", "surface", f"tint {hue}")),
    *(("focus", ground) for ground in ("paper", "surface", *(f"tint {hue}" for hue in HUES))),
]


def colour(theme: Any, role: str) -> QColor:  # noqa: ANN401 - the singleton as QML made it
    if role.startswith("pressed "):
        own = colour(theme, role.removeprefix("pressed "))
        return own.darker(114 if own.hslLightnessF() > 0.5 else 135)
    if role.startswith(("hue ", "tint ")):
        table, name = role.split(" ")
        value = theme.property(f"{table}s")
        return QColor((value.toVariant() if hasattr(value, "toVariant") else value)[name])
    return QColor(theme.property(role))


def luminance(of: QColor) -> float:
    """As WCAG 2.2 has it."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in of.getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def too_low(theme: Any, pairs: list[tuple[str, str]], least: float) -> list[str]:  # noqa: ANN401
    ratios = {pair: contrast(colour(theme, pair[0]), colour(theme, pair[1])) for pair in pairs}
    return [f"{one} on {other}: {ratio:.2f}" for (one, other), ratio in ratios.items() if ratio < least]


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest, builds: Builds) -> Iterator[Any]:
    stand: Stand = builds(TEA, theme=request.param)
    engine = qmlEngine(stand.visitor.screen.childItems()[0])
    assert isinstance(engine, QQmlEngine)
    theme = engine.singletonInstance("Kiosk", "Theme")
    assert theme.property("name") == request.param
    yield theme


def test_words_stand_out_from_their_ground(theme: Any) -> None:  # noqa: ANN401
    assert too_low(theme, WORDS, TEXT) == []


def test_shapes_and_the_focus_stand_out_from_their_ground(theme: Any) -> None:  # noqa: ANN401
    assert too_low(theme, SHAPES, SHAPE) == []


# BUG: the focus ring of the attract screen has the focus colour for light grounds on a dark one.
def test_the_focus_stands_out_at_night(theme: Any) -> None:  # noqa: ANN401
    assert too_low(theme, [("focus", "night")], SHAPE) == []


def test_the_contrast_theme_has_black_words(builds: Builds) -> None:
    engine = qmlEngine(builds(TEA, theme="contrast").visitor.screen.childItems()[0])
    assert isinstance(engine, QQmlEngine)
    theme = engine.singletonInstance("Kiosk", "Theme")
    assert contrast(colour(theme, "ink"), colour(theme, "paper")) == pytest.approx(21.0)


def test_control_pairs_that_are_too_alike_are_found(theme: Any) -> None:  # noqa: ANN401
    pale = [("paper", "surface"), ("ink", "night")]
    assert len(too_low(theme, pale, SHAPE)) == 2


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#ff0000", "#ff0000", 1.0)],
)
def test_control_the_ratio_is_that_of_the_standard(one: str, other: str, ratio: float) -> None:
    assert contrast(QColor(one), QColor(other)) == pytest.approx(ratio, abs=0.01)
