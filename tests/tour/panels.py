"""The panels that the layout must suit, and what a walk through the real program finds on them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path

import msgspec

from kiosk.tour.plan import THEMES, Combination, SignedAs
from kiosk.tour.rect import Rect
from kiosk.tour.shots import Shot, TargetShown, Tour
from kiosk.visit.journey import TEXT_SCALES

ROOT = Path(__file__).resolve().parent.parent.parent
LONGEST = 180
"""Seconds: a walk that takes longer hangs."""
WITH_A_PRINTER = Path(__file__).with_name("clinic.toml")
"""Every button that a clinic can have is on the screen."""

GATED = (((1280, 800), 98.0), ((1920, 1080), 102.0), ((1080, 1920), 102.0), ((3840, 2160), 80.0))
PANELS = (
    *GATED,
    ((800, 480), 133.0),  # a 7-inch panel: icons only
    ((480, 800), 133.0),
    ((2160, 3840), 80.0),
    ((800, 480), None),
    ((1280, 800), None),
    ((1920, 1080), None),
    ((1080, 1920), None),
    ((3840, 2160), None),
)
_MAIN = frozenset(
    {"Back", "Next", "More", "Read all", "Go on", "Start", "Check", "Keep reading", "Keep this"}
)
_DONE = "I'm done"
_LEAST, _LEAST_TALL, _LEAST_WIDE, _LEAST_GAP, _LEAST_APART = 15.0, 20.0, 60.0, 3.0, 12.0
_ROUNDING = 0.02


def everything() -> Iterator[Combination]:
    """All of the deck as it came, unsigned; of signed and overdue ones the smallest text and the largest."""
    for (size, ppi), theme, scale in product(PANELS, THEMES, TEXT_SCALES):
        yield Combination(size, ppi, scale, "en", theme)
    for (size, ppi), scale in product(PANELS, (min(TEXT_SCALES), max(TEXT_SCALES))):
        yield Combination(size, ppi, scale, "en", THEMES[0], SignedAs.SIGNED)
        yield Combination(size, ppi, scale, "en", THEMES[-1], SignedAs.OVERDUE)


def walked(combination: Combination, out: Path, deck: Path = ROOT) -> Tour:
    """In a program of its own, so that one that hangs can be ended: CalledProcessError, TimeoutExpired.
    What Qt warns of fails it too."""
    width, height = combination.size
    asked = ["--size", f"{width}x{height}", "--text-scale", str(combination.text_scale)]
    asked += ["--theme", combination.theme, "--language", combination.language, "--no-pictures"]
    asked += ["--settings", str(WITH_A_PRINTER)]
    asked += ["--reviewed", combination.standing] if combination.standing else []
    asked += ["--ppi", str(combination.ppi)] if combination.ppi else []
    command = [sys.executable, "-m", "kiosk", "tour", "--deck", str(deck), "--out", str(out), *asked]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, timeout=LONGEST)
    if done.stderr:
        raise subprocess.CalledProcessError(done.returncode, command, done.stdout, done.stderr)
    return msgspec.json.decode((out / "tour.json").read_bytes(), type=Tour)


def findings(shot: Shot) -> list[str]:
    """Everything that is wrong with one screen, in words."""
    gated = (shot.size, shot.ppi) in GATED
    # What answers no touch now is measured where it does: an option before its answer, Next after it.
    targets = tuple(target for target in shot.targets if target.usable)
    found = [
        *shot.flaws(),
        *shot.mistaken,
        *_sizes(targets, gated, shot.size[1]),
        *_gaps(targets, gated),
    ]
    dark = (shot.kind, shot.variant) == ("closed", None)
    if not shot.texts and not dark:
        found.append("there is nothing to read")
    return [f"{_where(shot)}: {each}" for each in found]


def _where(shot: Shot) -> str:
    parts = (shot.kind, shot.page, shot.variant, f"screenful {shot.screenful + 1} of {shot.screenfuls}")
    return " ".join(part for part in parts if part)


def _sizes(targets: tuple[TargetShown, ...], gated: bool, height: int) -> Iterator[str]:
    for target in targets:
        wide, tall = target.mm[2:]
        below = target.px[1] > height / 2
        main = target.name in _MAIN or (target.name == _DONE and below)
        least = (_LEAST_WIDE, _LEAST_TALL) if main and gated else (_LEAST, _LEAST)
        if wide < least[0] - _ROUNDING or tall < least[1] - _ROUNDING:
            yield f"{target.name} is only {wide:.1f} x {tall:.1f} mm, not {least[0]:g} x {least[1]:g}"


def _gaps(targets: tuple[TargetShown, ...], gated: bool) -> Iterator[str]:
    for one, other in combinations(targets, 2):
        least = _LEAST_APART if gated and _DONE in (one.name, other.name) else _LEAST_GAP
        here, there = Rect(*one.mm), Rect(*other.mm)
        apart = here.apart(there)
        one_in_the_other = here.holds(there, 0) or there.holds(
            here, 0
        )  # the whole first screen starts a visit
        if apart < least - _ROUNDING and not one_in_the_other:
            yield f"{one.name} and {other.name} are only {apart:.1f} mm apart, not {least:g}"
