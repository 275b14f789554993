"""Plants one fault after the other in a copy of the program, and notes which tests find it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from msgspec import Struct

from tests.proof.copies import copied, tested
from tests.proof.faults import FAULTS, Planted
from tests.proof.kept import ROOT, kept

_SAMPLE = "planted"
"""Not the day's, so that what finds a fault today finds it tomorrow."""


class Sought(Struct, frozen=True):
    """``found_by``: the first tests that fail."""

    name: str
    found_by: tuple[str, ...]
    findings: tuple[str, ...]

    @property
    def told(self) -> str:
        return f"found by {self.found_by[0]}" if self.found_by else "not found"


def planted(made_from: str) -> Iterator[Sought]:
    with ThreadPoolExecutor(os.cpu_count() or 1) as workers:
        yield from workers.map(
            lambda fault: kept(f"planted-{fault.name}", Sought, made_from, lambda: _seek(fault)), FAULTS
        )


def place_of(fault: Planted, root: Path = ROOT) -> Path:
    """The one file that holds the sound text. Raises ValueError where there are none or several."""
    files = [file for kind in ("*.py", "*.qml") for file in (root / "kiosk").rglob(kind)]
    found = [file for file in files if fault.sound in file.read_text(encoding="utf-8")]
    if len(found) != 1 or found[0].read_text(encoding="utf-8").count(fault.sound) != 1:
        raise ValueError(
            f"{fault.name}: its text stands in {[str(file) for file in found]}, not in one place"
        )
    return found[0]


def _seek(fault: Planted) -> Sought:
    with copied() as copy:
        file = place_of(fault, copy)
        text = file.read_text(encoding="utf-8").replace(fault.sound, fault.faulty)
        file.write_text(text, encoding="utf-8")
        _, found = tested(copy, fault.tests, _SAMPLE)
    return Sought(fault.name, found, () if found else (f"no test of {', '.join(fault.tests)} finds it",))
