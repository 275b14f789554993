"""``python -m kiosk.bench``: measures the program against a bare Qt Quick window. A benchmark, not a test."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

from kiosk.app.loaded_deck import SHIPPED_DECK
from kiosk.bench import rests, starts, touches
from kiosk.bench.environment import Environment, environment
from kiosk.bench.figures import CannotMeasureError, Measured
from kiosk.bench.machine import machine
from kiosk.bench.report import table, write


class Samples(Struct, frozen=True):
    starts: int = 15
    large_pages: int = 1000
    memory_pairs: int = 3
    seconds: float = 30
    turns: int = 72


QUICK = Samples(starts=3, large_pages=100, memory_pairs=1, seconds=3, turns=8)
Part = Callable[[Environment, Path, Samples], Measured]
PARTS: dict[str, Part] = {
    "start": lambda environment, deck, many: starts.measure(environment, deck, many.starts, many.large_pages),
    "rest": lambda environment, deck, many: rests.measure(environment, deck, many.memory_pairs, many.seconds),
    "touch": lambda environment, deck, many: touches.measure(environment, deck, many.turns),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """0 if it could measure, whatever came out."""
    asked = _parser().parse_args(arguments)
    many = QUICK if asked.quick else Samples()
    try:
        with environment(asked.platform) as here:
            measured = [PARTS[part](here, asked.deck, many) for part in asked.only or PARTS]
            figures = write(measured, machine(here), asked.out)
    except CannotMeasureError as reason:
        print(f"bench: {reason}", file=sys.stderr)
        return 1
    print(table(figures))
    print(f"Everything measured stands in {asked.out}.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kiosk.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few samples: to see that it works")
    parser.add_argument("--deck", type=Path, default=SHIPPED_DECK, metavar="DIR")
    parser.add_argument("--out", type=Path, default=Path("build/bench.json"), metavar="FILE")
    parser.add_argument("--only", action="append", choices=list(PARTS), help="may be repeated (all of them)")
    parser.add_argument(
        "--platform", choices=("offscreen", "xcb"), help="Qt's platform plugin; xcb gets an Xvfb of its own"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
