"""Visits by chance for long, with what memory grows by; and the power that goes at any moment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from tests.proof.kept import kept
from tests.soak.killing import killed_often
from tests.soak.played import slopes
from tests.soak.plays import Soaked, plays

_SOAKS, _VISITS, _EVERY = range(1, 5), 2500, 25
_KILLINGS, _KILLS = range(1, 11), 50
_MOST_SECONDS, _MOST_MIB = 0.3, 1.0


class Visited(Struct, frozen=True):
    """The slopes are in MiB per 1,000 visits; of what the program has ``written`` none may be above
    `_MOST_MIB`."""

    name: str
    visits: int
    touches: int
    seconds_a_visit: float
    pss_slope: float
    uss_slope: float
    written_slope: float
    warnings: int
    findings: tuple[str, ...]

    @property
    def told(self) -> str:
        slow = f"{self.visits} visits, {self.seconds_a_visit:.3f} s each"
        grown = f"{self.written_slope:+.2f} (PSS {self.pss_slope:+.2f}, USS {self.uss_slope:+.2f})"
        return f"{slow}; {grown} MiB per 1,000"


class Killed(Struct, frozen=True):
    name: str
    kills: int
    findings: tuple[str, ...]

    @property
    def told(self) -> str:
        return f"{self.kills} kills"


def soaks(made_from: str) -> Iterator[Visited | Killed]:
    for seed in _SOAKS:
        name = f"soak-{seed}"
        yield kept(name, Visited, made_from, lambda name=name, seed=seed: _visit(name, seed))
    for seed in _KILLINGS:
        name = f"kills-{seed}"
        yield kept(name, Killed, made_from, lambda name=name, seed=seed: _kill(name, seed))


def _visit(name: str, seed: int) -> Visited:
    with TemporaryDirectory() as folder:
        asked = ("--seed", str(seed), "--visits", str(_VISITS), "--every", str(_EVERY))
        done = plays(Path(folder), *asked)
    if done.played is None:
        return Visited(
            name, 0, 0, 0.0, 0.0, 0.0, 0.0, 0, (f"it ended with {done.ended}: {done.complaints[-2000:]}",)
        )
    played, slope = done.played, slopes(done.played.samples)
    return Visited(
        name=name,
        visits=played.visits,
        touches=played.touches,
        seconds_a_visit=played.seconds_a_visit,
        pss_slope=slope.pss,
        uss_slope=slope.uss,
        written_slope=slope.written,
        warnings=len(done.complaints.splitlines()),
        findings=tuple(_findings(done, played.seconds_a_visit, slope.written)),
    )


def _findings(done: Soaked, seconds: float, slope: float) -> Iterator[str]:
    if done.complaints:
        yield done.complaints[:2000]
    if not seconds <= _MOST_SECONDS:
        yield f"a visit took {seconds:.3f} s"
    if not slope <= _MOST_MIB:
        yield f"memory grows by {slope:.2f} MiB per 1,000 visits"


def _kill(name: str, seed: int) -> Killed:
    with TemporaryDirectory() as folder:
        return Killed(name, _KILLS, tuple(killed_often(Path(folder), _KILLS, seed)))
