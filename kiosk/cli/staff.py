"""``kiosk staff``."""

from __future__ import annotations

import argparse
import sys
from getpass import GetPassWarning, getpass
from pathlib import Path
from warnings import catch_warnings, simplefilter

from kiosk.bridge.window.paths import data_folder
from kiosk.cli.exits import FAULTY, FINE
from kiosk.cli.output import complain, say
from kiosk.core.typed import kiosk_command
from kiosk.staff.pin import FILE_NAME, MOST, set_pin

_LONGEST_LINE = 1000


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=act)
    parser.add_argument("what", choices=("set-pin",), help="set-pin: set the PIN, or another one")
    told = "where the program keeps what it keeps (default: your folder for data)"
    parser.add_argument("--state", type=Path, metavar="DIR", help=told)
    told = "read the PIN from the first line of standard input, for scripts; else it is asked for, twice"
    parser.add_argument("--stdin", action="store_true", help=told)


def act(asked: argparse.Namespace) -> int:
    """Sets the PIN with which staff get from a screen for visitors (kiosk run --kiosk) to their panel: 4 to 8
    digits. Only a slow hash of it is kept. Five taps within three seconds where no button is, the last one
    held for a second, open the pad to type it; on a keyboard Ctrl+Alt+P. Without a PIN there is no way in by
    touch."""
    folder = asked.state or data_folder()
    try:
        pin = _piped() if asked.stdin else _typed()
        set_pin(folder, pin)
    except ValueError as reason:
        complain(f"The PIN is not set: {reason} Choose another one.")
        return FAULTY
    except OSError as reason:
        mend = "Make room there, or let yourself write to it."
        complain(f"{folder / FILE_NAME}: The PIN is not set: {reason.strerror or reason}. {mend}")
        return FAULTY
    say("The PIN is set. A screen that runs takes it at once.")
    return FINE


def _piped() -> str:
    return sys.stdin.readline(_LONGEST_LINE).rstrip("\r\n")


def _typed() -> str:
    """Without an echo, or not at all. Raises ValueError."""
    if not sys.stdin.isatty():
        script = kiosk_command("staff set-pin --stdin")
        raise ValueError(f"There is no terminal to ask at. In a script: {script}.")
    with catch_warnings():
        simplefilter("error", GetPassWarning)
        try:
            first = getpass(f"New PIN, 4 to {MOST} digits (it isn't shown): ")
            again = getpass("Once more: ")
        except GetPassWarning:
            raise ValueError("This terminal would show it.") from None
        except EOFError:
            raise ValueError("Nothing was typed.") from None
    if first != again:
        raise ValueError("The two are not the same.")
    return first
