"""What only Qt can tell of a deck: whether its drawings are drawn, and which signs the typeface lacks.

Asked of a process of its own (`trial_process`), so that a drawing that never ends is only named.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable

import msgspec
from msgspec import Struct

from kiosk.core.library import Drawing

#: Wall time for one drawing. What ships takes 0.02 s; a visitor would not wait for one.
LONGEST = 5.0
_START = 60.0
_CHILD = "kiosk.bridge.window.trial_process"


class Asked(Struct, frozen=True):
    drawings: tuple[Drawing, ...]
    signs: tuple[str, ...]
    longest: float = LONGEST


class Begun(Struct, frozen=True, tag="begun"):
    name: str


class Drawn(Struct, frozen=True, tag="drawn"):
    """``messages`` are what Qt had to say about it; ``blank``: there is nothing to see."""

    name: str
    messages: tuple[str, ...]
    blank: bool


class Lacking(Struct, frozen=True, tag="lacking"):
    signs: tuple[str, ...]


class Hung(Struct, frozen=True, tag="hung"):
    """It took too long, or Qt fell over it."""

    name: str


class NoQt(Struct, frozen=True, tag="no-qt"):
    reason: str


Report = Begun | Drawn | Lacking | Hung | NoQt


def tried(drawings: Iterable[Drawing], signs: Iterable[str], longest: float = LONGEST) -> tuple[Report, ...]:
    """Each drawing's `Drawn` or `Hung`, and `Lacking` if there are signs; or `NoQt` alone, where it can't be
    loaded. With nothing to try nothing is started."""
    left, wanted = tuple(drawings), tuple(signs)
    found: list[Report] = []
    while left or wanted:
        reports = _run(Asked(left, wanted, longest))
        found += [each for each in reports if not isinstance(each, Begun)]
        begun = [each.name for each in reports if isinstance(each, Begun)]
        done = {each.name for each in reports if isinstance(each, Drawn)}
        if not reports:
            return (NoQt("it ends at once"),)
        if not begun or begun[-1] in done:
            return tuple(found)
        found.append(Hung(begun[-1]))
        left, wanted = left[len(begun) :], ()
    return tuple(found)


def _run(asked: Asked) -> list[Report]:
    """What it reported until it ended, by itself or not."""
    most = _START + asked.longest * len(asked.drawings)
    command = [sys.executable, "-P", "-m", _CHILD]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        output = subprocess.run(
            command,
            input=msgspec.json.encode(asked),
            capture_output=True,
            check=False,
            env=environment,
            timeout=most,
        ).stdout
    except subprocess.TimeoutExpired as ended:
        output = ended.stdout or b""
    whole = output[: output.rfind(b"\n") + 1].splitlines()
    return [msgspec.json.decode(line, type=Report) for line in whole]
