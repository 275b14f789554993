"""``kiosk handout``."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.app.handing_out import TooMuchError, make_handout
from kiosk.bridge.window.display import NoWindowError
from kiosk.cli.exits import FAULTY, FINE, refused
from kiosk.cli.options import add_deck, add_settings, settings_of
from kiosk.cli.output import complain, say
from kiosk.core.fault import DeckFaultyError
from kiosk.core.typed import kiosk_command
from kiosk.station.settings import SettingsFaultyError


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=act)
    told = "where it goes"
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help=told)
    parser.add_argument("--language", default="en", metavar="CODE", help="of the page (default: en)")
    add_deck(parser)
    add_settings(parser)


def act(asked: argparse.Namespace) -> int:
    """Makes the page that a visitor may print, with all questions for the care team and the clinic's numbers
    for help: one sheet, to be handed out at the desk. Nothing on it tells what the treatment is."""
    try:
        withheld = make_handout(asked.deck, asked.out, asked.language, settings_of(asked.settings))
    except (DeckFaultyError, SettingsFaultyError) as reason:
        return refused(reason.faults)
    except TooMuchError:
        complain("No handout: the questions fit no page. Take some out of the checklist.")
        return FAULTY
    except (OSError, NoWindowError) as reason:
        complain(f"No handout: {reason}")
        return FAULTY
    if withheld:
        told = f"Questions left out, since they hold a private word: {withheld}."
        complain(f"{told} This tells which: {kiosk_command('check')}")
    say(asked.out)
    return FINE
