"""What a signature moves on the screen, on every panel and at every text size: nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import product

import msgspec
from msgspec import Struct

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.bridge.window.engine import start_application
from kiosk.bridge.window.off_screen import go_off_screen
from kiosk.tour.plan import THEMES, Combination
from kiosk.visit.journey import TEXT_SCALES
from tests.proof.kept import ROOT, kept
from tests.tour.panels import PANELS
from tests.tour.standings import moved


class Compared(Struct, frozen=True):
    name: str
    findings: tuple[str, ...]

    @property
    def told(self) -> str:
        return f"{len(self.findings) or 'nothing'} moved"


def standings(made_from: str) -> Iterator[Compared]:
    every = [
        Combination(size, ppi, scale, "en", THEMES[0]) for (size, ppi), scale in product(PANELS, TEXT_SCALES)
    ]
    with ThreadPoolExecutor(os.cpu_count() or 1) as workers:
        yield from workers.map(
            lambda each: kept(f"signed-{each.name}", Compared, made_from, lambda: _compare(each)), every
        )


def _compare(combination: Combination) -> Compared:
    """In a program of its own: each has one application."""
    asked = msgspec.json.encode(combination).decode()
    done = subprocess.run(
        [sys.executable, "-m", "tests.proof.standings", asked], capture_output=True, text=True, cwd=ROOT
    )
    found = tuple(done.stdout.splitlines())
    failed = (f"it failed: {done.stderr.strip()[-500:]}",) if done.returncode or done.stderr else ()
    return Compared(f"signed-{combination.name}", (*found, *failed))


if __name__ == "__main__":
    go_off_screen()
    start_application()
    for each in moved(load_deck(RunOptions()), msgspec.json.decode(sys.argv[1], type=Combination)):
        print(each)
