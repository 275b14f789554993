"""The layout walk over the whole product of panels, text scales and themes."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from msgspec import Struct

from kiosk.tour.plan import Combination
from tests.proof.kept import PROVEN, kept
from tests.tour.panels import everything, findings, walked


class Walked(Struct, frozen=True):
    """What one combination showed."""

    name: str
    combination: Combination
    screens: int
    texts: int
    targets: int
    findings: tuple[str, ...]

    @property
    def told(self) -> str:
        return f"{self.screens} screens, {self.texts} texts, {self.targets} targets"


def walks(made_from: str) -> Iterator[Walked]:
    with ThreadPoolExecutor(os.cpu_count() or 1) as workers:
        yield from workers.map(
            lambda each: kept(each.name, Walked, made_from, lambda: _walk(each)), tuple(everything())
        )


def _walk(combination: Combination) -> Walked:
    out = PROVEN / combination.name
    try:
        shots = walked(combination, out).shots
        found = tuple(each for shot in shots for each in findings(shot))
    except subprocess.CalledProcessError as error:
        shots, found = (), (f"the walk failed: {error.stderr.strip()[-500:]}",)
    except subprocess.TimeoutExpired as error:
        shots, found = (), (f"the walk hung: no end after {error.timeout:g} seconds",)
    finally:
        shutil.rmtree(out, ignore_errors=True)
    return Walked(
        name=combination.name,
        combination=combination,
        screens=len(shots),
        texts=sum(len(shot.texts) for shot in shots),
        targets=sum(len(shot.targets) for shot in shots),
        findings=found,
    )
