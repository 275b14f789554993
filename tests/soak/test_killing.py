"""The power goes at any moment: the screen comes back by itself, and what was written is there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.counts.store import FILE_NAME
from tests.sample import sample
from tests.soak.killing import faults, killed_often, sums_in

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems kill in other ways")
KILLS = 10
SEEDS = (3, 8, 11)
"""In each of them enough visits come before some of the kills for sums to be written."""


@pytest.mark.parametrize("seed", sample("killed", SEEDS, 1))
def test_after_each_kill_it_starts_by_itself_and_nothing_is_lost(tmp_path: Path, seed: int) -> None:
    assert list(killed_often(tmp_path, KILLS, seed)) == []
    assert sum(sums_in(tmp_path / "state").values()) > 0


def test_control_what_is_lost_or_damaged_is_found(tmp_path: Path) -> None:
    (tmp_path / "land").mkdir()
    (tmp_path / "land" / "a.land").write_bytes(b"torn")
    (tmp_path / f"{FILE_NAME}.broken").touch()
    (tmp_path / "kiosk.log").write_text("once\n", encoding="utf-8")
    found = list(faults(tmp_path, {("2026-05-20", "visits", "begun"): 5}))
    assert len(found) == 4, found
