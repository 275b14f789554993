"""``kiosk packet``."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.bridge.window.display import NoWindowError
from kiosk.cli.exits import FAULTY, FINE, refused
from kiosk.cli.options import add_deck, add_settings, settings_of
from kiosk.cli.output import complain, say
from kiosk.core.fault import DeckFaultyError
from kiosk.packet.making import PacketOptions, make_packet
from kiosk.station.settings import SettingsFaultyError
from kiosk.tour.screen import NeverSettlesError


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=act)
    add = parser.add_argument
    add("--out", type=Path, required=True, metavar="FILE.pdf", help="where it goes")
    told = "only this page, such as one that changed; repeatable (default: the whole deck)"
    add("--page", action="append", default=[], metavar="PAGE", help=told)
    add("--language", default="en", metavar="CODE", help="of the pages (default: en)")
    add_deck(parser)
    add_settings(parser)


def act(asked: argparse.Namespace) -> int:
    """Prints for a clinician: every screen as a picture beside its text, the statements that it rests on with
    our verdicts and reasons, the open clashes, boxes to sign, and a code that proves what was read."""
    try:
        settings = settings_of(asked.settings)
        sheets = make_packet(
            PacketOptions(asked.deck, asked.out, asked.language, settings, tuple(asked.page))
        )
    except (DeckFaultyError, SettingsFaultyError) as reason:
        return refused(reason.faults)
    except (OSError, NeverSettlesError, NoWindowError) as reason:
        complain(f"No packet: {reason}")
        return FAULTY
    say(f"{asked.out}: {sheets} {'sheet' if sheets == 1 else 'sheets'}.")
    return FINE
