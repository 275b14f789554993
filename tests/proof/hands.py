"""Hands that play by chance with the screen, for long: in a window and with all of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from tests.hands.test_wild import plays
from tests.proof.kept import kept

_SEEDS, _STEPS = range(101, 126), 2000  # 100,000 of both kinds


class Played(Struct, frozen=True):
    name: str
    steps: int
    findings: tuple[str, ...]

    @property
    def told(self) -> str:
        return f"{self.steps} touches, keys and drags"


def hands(made_from: str) -> Iterator[Played]:
    for seed in _SEEDS:
        for more in ((), ("--kiosk",)):
            name = f"hands-{seed}{''.join(more)}"
            yield kept(
                name, Played, made_from, lambda name=name, seed=seed, more=more: _play(name, seed, more)
            )


def _play(name: str, seed: int, more: tuple[str, ...]) -> Played:
    with TemporaryDirectory() as state:
        done = plays(Path(state), "--seed", str(seed), "--steps", str(_STEPS), *more)
    found = (done.stdout[-2000:] + done.stderr[-2000:],) if done.returncode else ()
    return Played(name, _STEPS, found)
