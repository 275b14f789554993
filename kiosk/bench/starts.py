"""From the birth of the process to the first frame: the program, the yardstick and a large deck in turn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copytree, ignore_patterns

from kiosk.bench.child import running
from kiosk.bench.environment import Environment
from kiosk.bench.figures import CannotMeasureError, Measured, Raw, median, median_ratio, rounded
from kiosk.bench.large_deck import write_large_deck
from kiosk.bridge.window.bytecode_making import NoBytecodeError, compile_screens
from kiosk.core.fault import DeckFaultyError
from kiosk.core.typed import kiosk_command
from kiosk.library.compiled import compile_deck

Start = Callable[[], float]
_NOWHERE = Path("/dev/null/home")  # where nobody can write anything
_DECK_PARTS = ("seeds", "content", "assets")


def measure(here: Environment, deck: Path, rounds: int, large_pages: int, wasted_ms: int = 0) -> Measured:
    """``wasted_ms`` is lost by the program alone: a control of this very measurement."""
    warm = copied_deck(deck, here.folder / "deck")
    large = write_large_deck(here.folder / "large", large_pages)
    for each in (warm, large):
        _compile(each)
    starts: dict[str, Start] = {
        "bare": lambda: bare_start(here),
        "warm": lambda: start(here, warm, wasted_ms),
        "large": lambda: start(here, large),
        "cold": lambda: start(here.at_home(here.fresh("home")), warm, wasted_ms),
        "locked": lambda: start(here.at_home(_NOWHERE), warm, wasted_ms),
    }
    taken = in_turn(starts, rounds)
    uncompiled = [uncompiled_start(here, deck) for _ in range(max(1, rounds // 3))]
    figures = {
        "start_ratio": _ratio(taken, "bare", "warm"),
        "start_cold_ratio": max(_ratio(taken, "bare", "cold"), _ratio(taken, "bare", "locked")),
        "large_deck_start_ratio": _ratio(taken, "warm", "large"),
    }
    return Measured(figures, _raw({**taken, "uncompiled": uncompiled}))


def _ratio(taken: dict[str, list[float]], yardstick: str, measured: str) -> float:
    return median_ratio(list(zip(taken[yardstick], taken[measured], strict=True)))


def in_turn(starts: dict[str, Start], rounds: int) -> dict[str, list[float]]:
    """The first round only warms the caches."""
    taken: dict[str, list[float]] = {name: [] for name in starts}
    for number in range(rounds + 1):
        for name, take in starts.items():
            took = take()
            if number > 0:
                taken[name].append(took)
    return taken


def bare_start(here: Environment) -> float:
    return _first_frame("bare", ["first"], here)


def start(here: Environment, deck: Path, wasted_ms: int = 0) -> float:
    return _first_frame("first", [str(deck), str(here.folder / "state"), str(wasted_ms)], here)


def uncompiled_start(here: Environment, deck: Path) -> float:
    """Neither the deck nor the screens."""
    return start(here.at_home(here.fresh("home")), copied_deck(deck, here.fresh("uncompiled")))


def copied_deck(deck: Path, folder: Path) -> Path:
    for part in _DECK_PARTS:
        if (deck / part).is_dir():
            copytree(deck / part, folder / part, ignore=ignore_patterns(".*"))
    return folder


def _compile(deck: Path) -> None:
    try:
        compile_deck(deck)
        compile_screens(deck)
    except DeckFaultyError as reason:
        raise CannotMeasureError(
            f"The deck has faults, which this tells: {kiosk_command('check')}. The first: {reason.faults[0]}"
        ) from None
    except NoBytecodeError as reason:
        raise CannotMeasureError(str(reason)) from None


def _first_frame(name: str, arguments: list[str], here: Environment) -> float:
    with running(name, arguments, here) as child:
        painted = child.hear(int)
        child.finish()
        return (painted - child.began) / 1e6


def _raw(taken: dict[str, list[float]]) -> Raw:
    raw: Raw = {}
    for name, values in taken.items():
        raw[f"start_ms_{name}_median"] = round(median(values), 1)
        raw[f"start_ms_{name}"] = rounded(values)
    return raw
