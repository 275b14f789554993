"""The bench measures, and sees slowness that is planted. How fast the program is, is no test's business."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.bench import rests, starts, touches
from kiosk.bench.__main__ import main
from kiosk.bench.environment import Environment, environment
from kiosk.bench.figures import CannotMeasureError, Measured, median_ratio, percentile
from kiosk.bench.large_deck import write_large_deck
from kiosk.bench.machine import machine
from kiosk.bench.report import bounds, table, write
from kiosk.library.loader import read
from tests.decks import write_deck

_BURNT_MS, _WASTED_MS = 15.0, 1000


@pytest.fixture
def here() -> Iterator[Environment]:
    with environment("offscreen") as made:
        yield made


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """Whose one long page comes last, so that it isn't read to its end before each turn to the next."""
    made = write_deck(tmp_path / "tea", topics=2, pages=5)
    for topic in ("tea-1", "tea-2"):
        home = made / "content/en" / topic
        (home / "01-pot-1.md").rename(home / "06-pot-1.md")
    return made


def test_percentiles_are_values_that_were_seen() -> None:
    values = [float(number) for number in range(1, 101)]
    assert (percentile(values, 95), percentile(values, 99), percentile([3.0], 99)) == (95.0, 99.0, 3.0)
    assert median_ratio([(1.0, 2.0), (2.0, 3.0), (10.0, 90.0)]) == 2.0
    with pytest.raises(CannotMeasureError):
        percentile([], 95)


def test_a_large_deck_has_no_fault_and_all_its_pages(tmp_path: Path) -> None:
    reading = read(write_large_deck(tmp_path, 120))
    assert reading.faults == ()
    assert reading.counts.pages == 120


def test_the_report_says_which_bounds_are_kept(here: Environment, tmp_path: Path) -> None:
    out = tmp_path / "build" / "bench.json"
    figures = write([Measured({"start_ratio": 1.46, "memory_ratio": 1.5}, {"cores": 2})], machine(here), out)
    told = msgspec.json.decode(out.read_bytes())
    assert (told["start_ratio"], told["memory_ratio"]) == (1.46, 1.5)
    assert told["bounds"]["start_ratio"] == {"at_most": 1.45, "within": False}
    assert told["bounds"]["memory_ratio"]["within"] is True
    assert "over" in table(figures)


def test_starts_are_measured_and_a_late_first_frame_is_seen(here: Environment, deck: Path) -> None:
    measured = starts.measure(here, deck, rounds=1, large_pages=10, wasted_ms=_WASTED_MS)
    warm, bare = measured.raw["start_ms_warm_median"], measured.raw["start_ms_bare_median"]
    assert isinstance(warm, float)
    assert isinstance(bare, float)
    assert warm > _WASTED_MS
    assert measured.figures["start_ratio"] == pytest.approx(warm / bare, rel=0.01)
    assert measured.figures["large_deck_start_ratio"] < 1
    assert measured.figures["start_cold_ratio"] > 0
    assert "start_ms_uncompiled_median" in measured.raw


def test_touches_are_measured_and_slow_frames_are_seen(here: Environment, deck: Path) -> None:
    measured = touches.measure(here, deck, turns=2, burnt_ms=_BURNT_MS)
    for of in ("through", "onto_fullest"):
        work = measured.raw[f"{of}_slide_work_ms"]
        assert isinstance(work, list)
        assert min(work) >= _BURNT_MS
    assert measured.figures["text_scale_ms_p95"] >= _BURNT_MS
    assert measured.figures["press_ms_median"] >= _BURNT_MS
    assert measured.figures["tap_ms_median"] >= _BURNT_MS
    pan = measured.raw["pan_interval_ms_p95"]
    assert isinstance(pan, float)
    assert pan >= _BURNT_MS
    assert len(bounds(measured.figures)) == 8


def test_rest_is_measured(here: Environment, deck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rests, "_SETTLE", 0.3)
    monkeypatch.setattr(rests, "_QUIET_MS", 300)
    measured = rests.measure(here, deck, pairs=1, seconds=0.5)
    assert measured.figures["memory_ratio"] > 1
    assert measured.figures["idle_cpu_percent"] >= 0


def test_a_faulty_deck_can_not_be_measured(
    tmp_path: Path, deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (deck / "content/en/tea-1/topic.md").unlink()
    out = tmp_path / "bench.json"
    arguments = ["--only", "start", "--platform", "offscreen", "--deck", str(deck), "--out", str(out)]
    assert main(arguments) == 1
    assert "kiosk check" in capsys.readouterr().err
    assert not out.exists()
