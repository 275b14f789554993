"""``kiosk report``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.app.decks import library_of
from kiosk.bridge.window.paths import data_folder
from kiosk.cli.exits import FAULTY, FINE
from kiosk.cli.options import add_deck
from kiosk.cli.output import complain, say
from kiosk.core.fault import DeckFaultyError
from kiosk.counts.forms.csv import as_csv
from kiosk.counts.forms.html.page import as_html
from kiosk.counts.forms.json import as_json
from kiosk.counts.forms.table import as_table
from kiosk.counts.naming import Naming, in_order, naming_of
from kiosk.counts.query import UnreadError, report
from kiosk.counts.report import CountsReport

FORMS: dict[str, Callable[[CountsReport, Naming], str]] = {
    "table": as_table,
    "csv": as_csv,
    "json": as_json,
    "html": as_html,
}


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=act)
    told = "the first day, such as 2026-05-01 (default: the first that was counted)"
    parser.add_argument("--from", dest="first", type=_day, metavar="DAY", help=told)
    parser.add_argument("--to", dest="last", type=_day, metavar="DAY", help="the last day (default: today)")
    told = "html prints on one sheet, A4 or Letter (default: table)"
    parser.add_argument("--format", choices=FORMS, default="table", help=told)
    parser.add_argument("--language", default="en", metavar="CODE", help="of the titles (default: en)")
    told = "where the program keeps its counts (default: your folder for data)"
    parser.add_argument("--state", type=Path, metavar="DIR", help=told)
    add_deck(parser)


def act(asked: argparse.Namespace) -> int:
    """Tells what a screen for visitors (kiosk run --kiosk) was used for: how many visits, which pages, which
    answers. It knows nothing of a single visit, and shows no number from 1 to 4."""
    if asked.first and asked.last and asked.first > asked.last:
        raise argparse.ArgumentTypeError("argument --from: it is later than --to. Exchange them")
    try:
        found = report(asked.state or data_folder(), asked.first, asked.last, date.today())
    except UnreadError as reason:
        complain(reason)
        return FAULTY
    naming = _naming(asked.deck, asked.language)
    for line in FORMS[asked.format](in_order(found, naming), naming).split("\n"):
        say(line)
    return FINE


def _naming(deck: Path, language: str) -> Naming:
    """A deck that can't be read keeps nobody from the numbers."""
    try:
        return naming_of(library_of(deck, language))
    except DeckFaultyError as reason:
        complain(f"The deck gives no titles, so names stand in their place: {reason}")
        return Naming()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        told = f"{text!r} is no day: write it like {date.today().isoformat()}"
        raise argparse.ArgumentTypeError(told) from None
