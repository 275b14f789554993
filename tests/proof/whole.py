"""Every test, with all that `make test` takes a sample of. Nothing is planted, so none may fail, and that is
also the control of what is planted."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from msgspec import Struct

from tests.proof.copies import HUNG, copied, tested
from tests.proof.kept import ROOT, kept
from tests.sample import ALL

_ELSEWHERE = ("--ignore=tests/tour/test_layout.py",)
"""What the layout walk does."""


class Tried(Struct, frozen=True):
    """The tests of one room."""

    name: str
    findings: tuple[str, ...]

    @property
    def told(self) -> str:
        return "something fails" if self.findings else "nothing fails"


def whole(made_from: str) -> Iterator[Tried]:
    rooms = sorted(
        {file.relative_to(ROOT / "tests").parts[0] for file in (ROOT / "tests").rglob("test_*.py")}
    )
    with ThreadPoolExecutor(os.cpu_count() or 1) as workers:
        yield from workers.map(
            lambda room: kept(f"whole-{room}", Tried, made_from, lambda: _try(room)), rooms
        )


def _try(room: str) -> Tried:
    with copied() as copy:
        ended, failed = tested(copy, (f"tests/{room}", *_ELSEWHERE), ALL)
    how = "did not end" if ended == HUNG else f"ended with {ended}"
    return Tried(room, failed or ((f"pytest {how}",) if ended else ()))
