"""``kiosk new page``."""

from __future__ import annotations

import argparse

from kiosk.cli.exits import FINE, refused
from kiosk.cli.options import add_deck
from kiosk.cli.saying import say


def add_options(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(title="what to start", required=True, metavar="WHAT")
    page = kinds.add_parser("page", help="a page to fill in", description=act.__doc__)
    page.set_defaults(act=act)
    page.add_argument("topic", metavar="TOPIC", help="the topic's folder, such as side-effects")
    page.add_argument("name", metavar="NAME", help="lower case words with hyphens, such as feeling-sleepy")
    add_deck(page)


def act(asked: argparse.Namespace) -> int:
    """Writes a page with its header and comments to fill in, after the topic's last page, and says where."""
    from kiosk.core.fault import DeckFaultyError
    from kiosk.library.new_page import new_page

    try:
        say(new_page(asked.deck, asked.topic, asked.name))
    except DeckFaultyError as reason:
        return refused(reason.faults)
    return FINE
