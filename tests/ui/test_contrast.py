"""The colours of the theme against each other, in both themes."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, qmlEngine

from kiosk.bridge.window.themes import THEMES
from tests.journeys.conftest import Builds
from tests.journeys.story import Stand
from tests.made_up import TEA

HUES = ("teal", "plum", "indigo", "green", "red", "neutral")
TEXT, LARGE_TEXT, SHAPE = 7.0, 7.0, 3.0
# Words on their ground
WORDS = [
    *(("ink", ground) for ground in ("paper", "surface", *(f"tint {hue}" for hue in HUES))),
    *(("softInk", ground) for ground in ("paper", "surface", *(f"tint {hue}" for hue in HUES))),
    *(("filledInk", f"hue {hue}") for hue in HUES),
    ("softNightInk", "night"),
    ("filledInk", "now"),
]
# Titles, labels and callouts: large by any measure (bold, and over 7 mm high)
LARGE_WORDS = [
    *((f"hue {hue}", ground) for hue in HUES for ground in ("paper", "surface", f"tint {hue}")),
    *(("filledInk", f"pressed hue {hue}") for hue in HUES),
    *((f"hue {hue}", f"pressed tint {hue}") for hue in HUES),
    ("ink", "pressed surface"),
]
# Edges, marks and the focus against what they stand on
SHAPES = [
    ("outline", "paper"),
    ("outline", "surface"),
    *(("now", ground) for ground in ("paper", "surface")),
    *((f"hue {hue}", ground) for hue in HUES for ground in ("paper", "surface", f"tint {hue}")),
    *(("focus", ground) for ground in ("paper", "surface", *(f"tint {hue}" for hue in HUES))),
]


def colour(theme: Any, role: str) -> QColor:  # noqa: ANN401 - the singleton as QML made it
    if role.startswith("pressed "):
        own = colour(theme, role.removeprefix("pressed "))
        return own.darker(108 if own.lightnessF() > 0.5 else 135)  # as Colours.pressed
    if role.startswith(("hue ", "tint ")):
        kind, name = role.split(" ")
        return QColor(theme.property(f"{name}Tint" if kind == "tint" else name))
    return QColor(theme.property(role))


def luminance(of: QColor) -> float:
    """As WCAG 2.2 has it."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb(of)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def rgb(of: QColor) -> tuple[float, float, float]:
    return of.redF(), of.greenF(), of.blueF()


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def too_low(theme: Any, pairs: list[tuple[str, str]], least: float) -> list[str]:  # noqa: ANN401
    ratios = {pair: contrast(colour(theme, pair[0]), colour(theme, pair[1])) for pair in pairs}
    return [f"{one} on {other}: {ratio:.2f}" for (one, other), ratio in ratios.items() if ratio < least]


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest, builds: Builds) -> Any:  # noqa: ANN401
    return theme_of(builds(TEA, theme=request.param))


def theme_of(stand: Stand) -> Any:  # noqa: ANN401
    engine = qmlEngine(stand.visitor.screen.childItems()[0])
    assert isinstance(engine, QQmlEngine)
    return engine.singletonInstance("Kiosk.Theme", "Colours")


def test_words_stand_out_from_their_ground(theme: Any) -> None:  # noqa: ANN401
    assert too_low(theme, WORDS, TEXT) == []
    assert too_low(theme, LARGE_WORDS, LARGE_TEXT) == []


def test_shapes_and_the_focus_stand_out_from_their_ground(theme: Any) -> None:  # noqa: ANN401
    assert too_low(theme, SHAPES, SHAPE) == []


def test_the_contrast_theme_has_black_words(builds: Builds) -> None:
    theme = theme_of(builds(TEA, theme="contrast"))
    assert theme.property("name") == "contrast"
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
