"""``kiosk run``."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.exits import FAULTY
from kiosk.cli.options import SHIPPED_DECK, add_deck, add_settings, pixels_per_inch, settings_file
from kiosk.cli.output import complain
from kiosk.core.typed import kiosk_command

if TYPE_CHECKING:
    from kiosk.app.loaded_deck import RunOptions


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=act)
    told = "full screen, without a pointer, and not to be closed by a visitor"
    parser.add_argument("--kiosk", action="store_true", help=told)
    add_deck(parser)
    add_settings(parser)
    told = "where the program keeps its log and its window's place (default: your folder for data)"
    parser.add_argument("--state", type=Path, metavar="DIR", help=told)
    told = "the panel's pixels per inch; goes before the settings"
    parser.add_argument("--ppi", type=pixels_per_inch, metavar="N", help=told)
    told = "for authors: shows what is saved at once, with faults, state, page and citations"
    parser.add_argument("--watch", action="store_true", help=told)
    told = "plays a visit by itself, in a window, until somebody touches the screen or presses a key"
    parser.add_argument("--demo", action="store_true", help=told)


def act(asked: argparse.Namespace) -> int:
    """Shows the deck. With a fault in the deck or in the settings the screen says "This screen is not
    working. Please ask at the desk." and the log tells why. Ctrl+C ends the program. Ends with 0 when it is
    closed, with 1 where nothing could be shown or the display went, with 75 where staff ask for a restart:
    whoever started it starts it again."""
    _refuse_mixed(asked)
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        from kiosk.station.installed import walk_through

        deck = None if asked.deck == SHIPPED_DECK else asked.deck
        complain(f"No display here. For a picture of every screen instead: {walk_through(deck)}")
        return FAULTY
    gc.disable()  # until the first screen is painted: nothing that a start makes is garbage
    from kiosk.app.run import run

    return run(wanted_of(asked))


def wanted_of(asked: argparse.Namespace) -> RunOptions:
    from kiosk.app.loaded_deck import RunOptions

    return RunOptions(
        deck=asked.deck,
        full_screen=asked.kiosk,
        ppi=asked.ppi,
        settings=settings_file(asked.settings),
        state=asked.state,
        watch=asked.watch,
        demo=asked.demo,
    )


def _refuse_mixed(asked: argparse.Namespace) -> None:
    if asked.demo and asked.kiosk:
        told = (
            "argument --demo: not with --kiosk: a screen for visitors waits for them. Leave one of them out"
        )
        raise argparse.ArgumentTypeError(told)
    if asked.watch and asked.kiosk:
        told = (
            "argument --watch: not with --kiosk: it shows pages that nobody has checked. For an author: "
            f"{kiosk_command('run --watch')}; for visitors: {kiosk_command('run --kiosk')}"
        )
        raise argparse.ArgumentTypeError(told)
    if asked.demo and asked.watch:
        told = "argument --demo: not with --watch: an author turns the pages. Leave one of them out"
        raise argparse.ArgumentTypeError(told)
