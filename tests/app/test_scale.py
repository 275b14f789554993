"""Where one of Qt's pixels is several of the panel's: what was measured on the glass keeps its size there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.conftest import ROOT

_MEASURES = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.app.opening import open_kiosk
from kiosk.bridge.window.engine import start_application
start_application()
deck, ppi = Path(sys.argv[1]), float(sys.argv[2])
shown = open_kiosk(RunOptions(ppi=ppi or None), load_deck(RunOptions(deck=deck)))
for screen in QGuiApplication.screens():
    shown.window.setScreen(screen)
    theme, ratio = shown.engine.singletonInstance("Kiosk.Theme", "Theme"), screen.devicePixelRatio()
    print(theme.property("dot") * ratio, theme.property("target") * ratio)
shown.close()
"""
_OFF_SCREEN = """
import sys
from kiosk.bridge.window.off_screen import go_off_screen
from PySide6.QtGui import QGuiApplication
if "bare" not in sys.argv:
    go_off_screen()
screen = QGuiApplication(["kiosk"]).primaryScreen()
print(screen.devicePixelRatio(), screen.logicalDotsPerInch(), screen.size().width())
"""
PPI = 254.0
MILLIMETRE = 10.0  # of the panel's pixels


def _said(script: str, *arguments: str, **environment: str) -> list[list[float]]:
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert done.stderr == ""
    return [[float(figure) for figure in line.split()] for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    "environment",
    [{}, {"QT_SCALE_FACTOR": "2"}, {"QT_SCALE_FACTOR": "1.5"}, {"QT_SCREEN_SCALE_FACTORS": "3"}],
    ids=lambda environment: "-".join(environment.values()) or "1",
)
def test_a_millimetre_stays_one(deck: Path, environment: dict[str, str]) -> None:
    (found,) = _said(_MEASURES, str(deck), str(PPI), **environment)
    dot, target = found

    assert dot == pytest.approx(MILLIMETRE)
    assert 15.1 * MILLIMETRE <= target <= 15.1 * MILLIMETRE + 3, "rounded up to one of Qt's pixels"


def test_also_on_another_screen_of_another_ratio(deck: Path, tmp_path: Path) -> None:
    screens = [
        {"name": f"s{ratio}", "x": x, "y": 0, "width": 1280, "height": 800, "dpr": ratio,
         "logicalDpi": 96, "logicalBaseDpi": 96}
        for x, ratio in ((0, 1), (1280, 2))
    ]  # fmt: skip
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}), encoding="utf-8")
    platform = f"offscreen:configfile={tmp_path / 'screens.json'}"
    found = _said(_MEASURES, str(deck), str(PPI), QT_QPA_PLATFORM=platform)

    assert [dot for dot, _ in found] == pytest.approx([MILLIMETRE, MILLIMETRE])


def test_control_twice_as_many_pixels_per_inch_are_seen(deck: Path) -> None:
    ((dot, _),) = _said(_MEASURES, str(deck), str(2 * PPI), QT_SCALE_FACTOR="2")

    assert dot == pytest.approx(2 * MILLIMETRE)


SCALED = {"QT_SCALE_FACTOR": "2", "QT_FONT_DPI": "192"}


def test_pictures_and_paper_are_made_at_one_scale() -> None:
    assert _said(_OFF_SCREEN, **SCALED) == _said(_OFF_SCREEN)


def test_control_the_environment_would_change_them() -> None:
    assert _said(_OFF_SCREEN, "bare", **SCALED) != _said(_OFF_SCREEN, "bare")
