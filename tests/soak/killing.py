"""Takes the power away at a random moment of use, again and again, and looks at what is there afterwards."""

from __future__ import annotations

import random
import select
import signal
import sqlite3
import subprocess
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import IO

from kiosk.counts.store import FILE_NAME
from tests.app.conftest import ROOT
from tests.soak.plays import command, log_of, surroundings

_LATEST = 60  # seconds until a screen, on a machine that is busy
_MOST, _MOMENT, _START = 8, 0.1, 1.5
"""Visits, and seconds after them, before the power goes; after five of them counts may be written. And
seconds of a start, where it goes then."""
_SUMS = "SELECT day, kind, name, number FROM sums"
_LAND = "land/*.land"
Sums = dict[tuple[str, ...], int]


def killed_often(folder: Path, times: int, seed: int) -> Iterator[str]:
    """What is wrong at any start, or after any of them."""
    state, chance = folder / "state", random.Random(seed)
    before: Sums = {}
    for number in range(1, times + 1):
        if number % 5 == 0:
            for picture in state.glob(_LAND):
                picture.unlink()  # so that some die while one is written
        seen, complaints = _killed(folder, chance, starting=number % 3 == 0)
        yield from (f"kill {number}: {each}" for each in complaints)
        yield from (f"kill {number}: {each}" for each in faults(state, {**before, **seen}))
        before = sums_in(state)


def _killed(folder: Path, chance: random.Random, *, starting: bool) -> tuple[Sums, list[str]]:
    """What anybody could read of the counts just before, and what the program complained of. ``starting``:
    not even its first screen is waited for."""
    seed, visits = chance.randrange(1_000_000), chance.randint(0, _MOST)
    after = chance.uniform(0, _START if starting else _MOMENT)
    with subprocess.Popen(
        command(folder / "state", "--seed", str(seed), "--visits", "1000000", "--most", "3", "--tells"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        cwd=ROOT,
        env=surroundings(folder),
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        words = () if starting else ("ready", *(f"{visit}" for visit in range(1, visits + 1)))
        came = all(_comes(program.stdout, word) for word in words)
        select.select([program.stderr], [], [], after)  # until then, or until it complains
        seen = sums_in(folder / "state")
        program.send_signal(signal.SIGKILL)
        complained = program.stderr.read().decode()
    told = [] if came else ["its screens did not come by themselves"]
    told += [f"the program ended with {program.returncode}"] if program.returncode != -signal.SIGKILL else []
    return seen, [*told, complained] if complained else told


def _comes(stdout: IO[bytes], word: str) -> bool:
    """Read without a buffer, which could hold what is waited for."""
    ready, _, _ = select.select([stdout], [], [], _LATEST)
    return bool(ready) and stdout.readline() == f"{word}\n".encode()


def faults(state: Path, committed: Sums) -> Iterator[str]:
    """In what is kept, once the program is gone: counts, pictures, log, and nothing else."""
    now = sums_in(state)
    lost = {key: number for key, number in committed.items() if now.get(key, 0) < number}
    if lost:
        yield f"of the counts {lost} became {[now.get(key) for key in lost]}"
    for picture in state.glob(_LAND):
        try:
            zlib.decompress(picture.read_bytes()[8:])
        except zlib.error as reason:
            yield f"{picture.name}: {reason}"
    if log_of(state):
        yield f"the log says {log_of(state)}"
    yield from (f"{file.name} is there" for file in state.rglob("*.broken*"))


def sums_in(state: Path) -> Sums:
    """Raises sqlite3.DatabaseError where they are not whole."""
    if not (state / FILE_NAME).exists():
        return {}
    with closing(sqlite3.connect(state / FILE_NAME, timeout=10)) as file:
        if file.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,):
            return {}
        if file.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("the counts are not whole")
        return {(day, kind, name): number for day, kind, name, number in file.execute(_SUMS)}
