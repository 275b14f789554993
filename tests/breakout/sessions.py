"""A desk of each kind, and all that was tried at it."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from msgspec import Struct
from Xlib import X

from tests.breakout.desk import STARTED, Desk
from tests.breakout.tries import TRIES
from tests.x_display import PATIENCE, XServer, waits, x_server
from tests.x_program import Program, without_display

BARE, OPENBOX = "bare", "openbox"
_STARTS = ("kfmclient", "scrot", "x-terminal-emulator", "xterm")
"""What the window manager's usual keys start."""


class Tally(Struct, frozen=True):
    """``longest``: the seconds until the slowest was undone."""

    tries: int
    longest: float
    not_undone: tuple[str, ...]


@contextmanager
def desk(kind: str, deck: Path, folder: Path, *options: str, planted: str = "") -> Iterator[Desk]:
    folder.mkdir(exist_ok=True)
    with ExitStack() as open_:
        server = open_.enter_context(x_server(*Desk.MADE))
        manager = open_.enter_context(_openbox(server, folder)) if kind == OPENBOX else None
        program = open_.enter_context(Program(deck, folder).runs(server, *options, planted=planted))
        here = Desk(server, program, manager, folder)
        open_.callback(here.leave)
        yield here


def tried(
    kind: str, names: Iterable[str], deck: Path, folder: Path, planted: str = "", patience: float = PATIENCE
) -> Tally:
    """Each with the desk as the one before left it, and with a new one after what wasn't undone."""
    left, undone, not_undone = list(reversed(list(names))), list[float](), list[str]()
    while left:
        with desk(kind, deck, folder / f"{kind}-{len(not_undone)}", "--kiosk", planted=planted) as here:
            waits(lambda here=here: not here.wrong())
            while left:
                name = left.pop()
                try:
                    undone.append(_undone_in(here, name, patience))
                except AssertionError:
                    not_undone.append(f"{name}: {here.wrong() or 'it no longer answers'}")
                    break
    return Tally(len(undone) + len(not_undone), max(undone, default=0), tuple(not_undone))


def _undone_in(here: Desk, name: str, patience: float) -> float:
    """Seconds."""
    here.another_program_starts()
    TRIES[name](here)
    begun = time.monotonic()
    here.settles(patience)
    waits(lambda: not here.wrong(), patience)
    return time.monotonic() - begun


@contextmanager
def _openbox(server: XServer, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    commands = folder / "commands"
    commands.mkdir()
    for name in _STARTS:
        (commands / name).write_text(f"#!/bin/sh\n: >'{folder / STARTED}'\n", encoding="utf-8")
        (commands / name).chmod(0o755)
    path = f"{commands}{os.pathsep}{os.environ['PATH']}"
    environment = {**without_display(), "DISPLAY": server.name, "HOME": str(folder), "PATH": path}
    with subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL) as manager:
        try:
            root, ready = server.client.screen().root, server.client.intern_atom("_NET_SUPPORTING_WM_CHECK")
            waits(lambda: root.get_full_property(ready, X.AnyPropertyType))
            yield manager
        finally:
            manager.terminate()
