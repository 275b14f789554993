"""The real deck on real panels: nothing cut off, shortened or covered; everything large enough and apart.

Each day another combination of two kinds of panel; `tests.proof` walks through all of them.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.tour.plan import Combination
from tests.sample import sample
from tests.tour.panels import everything, findings, walked

SMALL, MIDDLE = 480, 1080  # the shortest side of a panel, at most


def _group(combination: Combination) -> str:
    width, height = combination.size
    if min(width, height) <= SMALL:
        return "small"
    if min(width, height) > MIDDLE:
        return "large"
    return "tall" if height > width else "wide"


SAMPLE = [
    each
    for group in sample("layout", ("small", "tall", "wide", "large"), 2)
    for each in sample(f"layout {group}", [one for one in everything() if _group(one) == group], 1)
]


@pytest.mark.parametrize("combination", SAMPLE, ids=lambda combination: combination.name)
def test_every_screen_is_laid_out_well(combination: Combination, tmp_path: Path) -> None:
    tour = walked(combination, tmp_path)

    assert [found for shot in tour.shots for found in findings(shot)] == []
