"""From the birth of the process to the first frame: the program, the yardstick and a large deck in turn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copytree, ignore_patterns

from kiosk.bench.child import running
from kiosk.bench.figures import CannotMeasureError, Measured, Raw, median, median_ratio, rounded
from kiosk.bench.large_deck import write_large_deck
from kiosk.bench.stage import Stage
from kiosk.core.fault import DeckFaultyError
from kiosk.library.compiled import compile_deck

Start = Callable[[], float]
_DECK_PARTS = ("seeds", "content", "assets")


def measure(stage: Stage, deck: Path, rounds: int, large_pages: int, wasted_ms: int = 0) -> Measured:
    """``wasted_ms`` is lost by the program alone: a control of this very measurement."""
    warm = copied_deck(deck, stage.folder / "deck")
    large = write_large_deck(stage.folder / "large", large_pages)
    for each in (warm, large):
        _compile(each)
    starts: dict[str, Start] = {
        "bare": lambda: bare_start(stage),
        "warm": lambda: start(stage, warm, wasted_ms),
        "large": lambda: start(stage, large),
    }
    taken = in_turn(starts, rounds)
    cold = [cold_start(stage, deck, number) for number in range(max(1, rounds // 3))]
    figures = {
        "start_ratio": median_ratio(list(zip(taken["bare"], taken["warm"], strict=True))),
        "large_deck_start_ratio": median_ratio(list(zip(taken["warm"], taken["large"], strict=True))),
    }
    return Measured(figures, _raw({**taken, "cold": cold}))


def in_turn(starts: dict[str, Start], rounds: int) -> dict[str, list[float]]:
    """The first round only warms the caches."""
    taken: dict[str, list[float]] = {name: [] for name in starts}
    for number in range(rounds + 1):
        for name, take in starts.items():
            took = take()
            if number > 0:
                taken[name].append(took)
    return taken


def bare_start(stage: Stage) -> float:
    return _first_frame("bare", ["first"], stage)


def start(stage: Stage, deck: Path, wasted_ms: int = 0) -> float:
    return _first_frame("first", [str(deck), str(stage.folder / "state"), str(wasted_ms)], stage)


def cold_start(stage: Stage, deck: Path, number: int) -> float:
    """Nothing compiled, and none of Qt's own caches."""
    fresh = copied_deck(deck, stage.folder / f"cold-{number}")
    return start(stage.with_fresh_cache(f"cold-cache-{number}"), fresh)


def copied_deck(deck: Path, folder: Path) -> Path:
    for part in _DECK_PARTS:
        if (deck / part).is_dir():
            copytree(deck / part, folder / part, ignore=ignore_patterns(".*"))
    return folder


def _compile(deck: Path) -> None:
    try:
        compile_deck(deck)
    except DeckFaultyError as reason:
        raise CannotMeasureError(
            f"The deck has faults; kiosk check tells them all: {reason.faults[0]}"
        ) from None


def _first_frame(name: str, arguments: list[str], stage: Stage) -> float:
    with running(name, arguments, stage) as child:
        painted = child.hear(int)
        child.finish()
        return (painted - child.began) / 1e6


def _raw(taken: dict[str, list[float]]) -> Raw:
    raw: Raw = {}
    for name, values in taken.items():
        raw[f"start_ms_{name}_median"] = round(median(values), 1)
        raw[f"start_ms_{name}"] = rounded(values)
    return raw
