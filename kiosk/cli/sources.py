"""``kiosk sources verify``."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli.exits import FAULTY, FINE
from kiosk.cli.options import add_deck
from kiosk.cli.output import say
from kiosk.core.fault import DeckFaultyError
from kiosk.editorial.verify import verify_sources
from kiosk.files.unfit import UnfitError
from kiosk.library.loader import load


def add_options(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(title="what to do", required=True, metavar="WHAT")
    verify = kinds.add_parser("verify", help="list what the notes miss", description=act.__doc__)
    verify.set_defaults(act=act)
    verify.add_argument("originals", type=Path, metavar="DIR", help="the folder with the original documents")
    add_deck(verify)


def act(asked: argparse.Namespace) -> int:
    """Compares the notes in seeds/ with the originals, sentence by sentence, and looks through the project's
    text for runs of six or more words that stand in an original."""
    if not asked.originals.is_dir():
        say(f"{asked.originals} is no folder. Name the one that holds the original documents.")
        return FAULTY
    try:
        library = load(asked.deck)
        faults = verify_sources(
            library.sources, library.statements, originals=asked.originals, project=asked.deck
        )
    except DeckFaultyError as reason:
        faults = reason.faults
    except UnfitError as reason:
        say(f"{asked.originals}: {reason}")
        return FAULTY
    for fault in faults:
        say(fault)
    say(f"{len(faults) or 'No'} {'fault' if len(faults) == 1 else 'faults'}.")
    return FAULTY if faults else FINE
