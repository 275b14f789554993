"""The real deck on real panels: nothing cut off, shortened or covered; everything large enough and apart.

A varied sample; `tests.proof` walks through all of them.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.tour.plan import Combination, SignedAs
from tests.tour.panels import findings, walked

SAMPLE = (
    Combination((800, 480), 133.0, 1.25, "en", "warm"),
    Combination((800, 480), None, 2.0, "en", "contrast", SignedAs.SIGNED),
    Combination((1280, 800), 98.0, 1.0, "en", "contrast"),
    Combination((1280, 800), 98.0, 1.5, "en", "warm", SignedAs.OVERDUE),
    Combination((1920, 1080), 102.0, 1.0, "en", "warm", SignedAs.SIGNED),
    Combination((1920, 1080), 102.0, 2.0, "en", "warm"),
    Combination((1080, 1920), 102.0, 1.25, "en", "warm"),
    Combination((1080, 1920), 102.0, 2.0, "en", "contrast", SignedAs.OVERDUE),
    Combination((3840, 2160), 80.0, 1.0, "en", "warm"),
    Combination((3840, 2160), 80.0, 1.5, "en", "contrast"),
)


@pytest.mark.parametrize("combination", SAMPLE, ids=lambda combination: combination.name)
def test_every_screen_is_laid_out_well(combination: Combination, tmp_path: Path) -> None:
    tour = walked(combination, tmp_path)

    assert [found for shot in tour.shots for found in findings(shot)] == []
