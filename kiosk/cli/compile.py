"""``kiosk compile``."""

from __future__ import annotations

import argparse

from kiosk.bridge.window.binding import make_binding
from kiosk.bridge.window.bytecode_making import NoBytecodeError, compile_screens
from kiosk.cli.exits import FINE, refused
from kiosk.cli.options import add_deck
from kiosk.cli.output import complain, say
from kiosk.core.fault import DeckFaultyError
from kiosk.library.compiled import compile_deck
from kiosk.library.languages import languages


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=act)
    add_deck(parser)


def act(asked: argparse.Namespace) -> int:
    """Reads the deck and compiles the screens ahead of time, so that starting doesn't pay for it: for set-up
    and updates."""
    try:
        for language in languages(asked.deck) or ("en",):
            say(compile_deck(asked.deck, language))
    except DeckFaultyError as reason:
        return refused(reason.faults)
    try:
        say(compile_screens(asked.deck))
        make_binding()
    except NoBytecodeError as reason:
        complain(f"No bytecode of the screens: {reason}. A start takes longer, and else is the same.")
    except OSError as reason:  # where somebody else set the program up
        why = f"{reason.filename} can't be written: {reason.strerror}"
        complain(f"{why}. A start takes longer, and else is the same.")
    return FINE
