"""``kiosk new deck``, ``new topic``, ``new page`` and ``new question``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from kiosk.cli.exits import FINE, refused
from kiosk.cli.options import add_deck
from kiosk.cli.output import say
from kiosk.core.fault import DeckFaultyError
from kiosk.core.typed import kiosk_command
from kiosk.library.new import new_deck, new_page, new_question, new_topic

_NAME = "lower case words with hyphens, such as feeling-sleepy"
_TOPIC = "the topic's folder, such as side-effects"


def add_options(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(title="what to start", required=True, metavar="WHAT")
    deck = kinds.add_parser("deck", help="a deck of your own", description=_deck.__doc__)
    deck.set_defaults(act=_deck)
    deck.add_argument("folder", type=Path, metavar="DIR", help="one that isn't there yet, or an empty one")
    topic = kinds.add_parser("topic", help="a topic with a page to fill in", description=_topic.__doc__)
    topic.set_defaults(act=_topic)
    topic.add_argument("name", metavar="NAME", help=_NAME)
    page = kinds.add_parser("page", help="a page to fill in", description=act.__doc__)
    page.set_defaults(act=act)
    question = kinds.add_parser("question", help="a question to fill in", description=_question.__doc__)
    question.set_defaults(act=_question)
    for one in (page, question):
        one.add_argument("topic", metavar="TOPIC", help=_TOPIC)
        one.add_argument("name", metavar="NAME", help=_NAME)
    for one in (topic, page, question):
        add_deck(one)


def act(asked: argparse.Namespace) -> int:
    """Writes a page with its header and comments to fill in, after the topic's last page, and says where."""
    return _made(lambda: (new_page(asked.deck, asked.topic, asked.name),))


def _question(asked: argparse.Namespace) -> int:
    """Writes a question that leads back to the topic's first page, and says where."""
    return _made(lambda: (new_question(asked.deck, asked.topic, asked.name),))


def _topic(asked: argparse.Namespace) -> int:
    """Writes a topic behind the others, with a page to fill in, and says where."""
    return _made(lambda: new_topic(asked.deck, asked.name))


def _deck(asked: argparse.Namespace) -> int:
    """Writes a small deck that runs at once as a draft, and says what to do next."""
    done = _made(lambda: new_deck(asked.folder))
    if done == FINE:
        again = kiosk_command("run --watch --deck", asked.folder)
        say(f"Read {asked.folder / 'README.md'} and see it with: {again}")
    return done


def _made(make: Callable[[], tuple[Path, ...]]) -> int:
    try:
        for path in make():
            say(path)
    except DeckFaultyError as reason:
        return refused(reason.faults)
    return FINE
