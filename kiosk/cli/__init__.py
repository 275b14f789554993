"""The command line: reads the arguments, calls what does the work, and prints. Nothing below it prints.

Each command is a module of its own, imported when asked for, so that opening the window pays for no other.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from kiosk.cli.exits import FAULTY, INTERRUPTED
from kiosk.cli.output import Parser, UnsaidError, complain, say, say_all, tell_of_error

COMMANDS = {
    "run": "show the deck in a window, or full screen",
    "check": "list every fault of a deck and how to mend it",
    "sources": "hold the notes against the original documents",
    "draft": "make a first deck out of documents",
    "draw": "put drawings together out of parts",
    "new": "start a deck, a topic, a page or a question",
    "compile": "make a deck ready to start fast",
    "packet": "print the deck for a clinician to read and sign",
    "handout": "print the page of questions that visitors may take along",
    "report": "tell what a screen for visitors was used for",
    "staff": "set the PIN of the staff's panel",
    "status": "tell how a screen for visitors runs",
    "review": "list who checked which page, and sign",
    "tour": "leave a picture of every screen, and measure it",
}


def main(arguments: Sequence[str] | None = None) -> int:
    typed = sys.argv[1:] if arguments is None else arguments
    if isinstance(sys.stdout, TextIOWrapper):  # a name may hold signs that a terminal has no code for
        sys.stdout.reconfigure(errors="backslashreplace")
    if arguments is None:
        sys.excepthook = tell_of_error
    try:
        try:
            return _done(typed)
        finally:
            say_all()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever reads has read enough
        _say_no_more()
        return FAULTY
    except UnsaidError as reason:
        _say_no_more()
        complain(f"Not all could be told: {reason}. Make room where the output goes, or let it go elsewhere.")
        return FAULTY
    except ImportError as reason:
        from kiosk.station.installed import set_up_again

        complain(f"The program is not whole: {reason}. Set it up again: {set_up_again()}")
        return FAULTY


def _say_no_more() -> None:
    """What still waits would be a complaint of Python's at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _done(typed: Sequence[str]) -> int:
    parser = _parser(typed)
    asked = parser.parse_args(typed)
    try:
        return asked.act(asked)
    except argparse.ArgumentTypeError as reason:
        parser.error(str(reason))


class _Versions(argparse.Action):
    """Looked up only when asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *given: object) -> None:
        from kiosk.station.installed import versions

        say(versions())
        parser.exit()


def _parser(typed: Sequence[str]) -> argparse.ArgumentParser:
    parser = Parser(
        prog="kiosk",
        description="A touchscreen guide for a waiting room.",
        epilog="Exit codes: 0 fine, 1 faults found, 2 wrong usage. Each command tells more: kiosk run --help",
    )
    told = "print the versions of the program, of Qt and of Python, and end"
    parser.add_argument("--version", action=_Versions, nargs=0, help=told)
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    if typed and typed[0] in COMMANDS:
        command = import_module(f"kiosk.cli.{typed[0]}")
        told = COMMANDS[typed[0]]
        command.add_options(commands.add_parser(typed[0], help=told, description=command.act.__doc__))
    else:
        for name, told in COMMANDS.items():
            commands.add_parser(name, help=told)
    return parser
