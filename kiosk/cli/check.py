"""``kiosk check``."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.exits import FAULTY, FINE
from kiosk.cli.options import add_deck, add_settings, settings_file

if TYPE_CHECKING:
    from kiosk.core.fault import Fault
    from kiosk.library.loader import Reading


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=act)
    add_deck(parser)
    add_settings(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    told = "print a table of words, grades and sources a page"
    parser.add_argument("--report", action="store_true", help=told)


def act(asked: argparse.Namespace) -> int:
    """Reads the whole deck, and the settings, and lists every fault: where it is, and how to mend it."""
    from kiosk.library.loader import Reading, languages, read
    from kiosk.library.report import summary

    readings = [read(asked.deck, language) for language in languages(asked.deck) or ("en",)]
    faults = {fault for reading in readings for fault in reading.faults}
    faults.update(_settings_faults(settings_file(asked.settings)))
    faults.update(_editorial_faults(asked.deck, readings))
    faults.update(_review_faults(asked.deck, readings))
    if asked.report:
        _print_report(readings)
    found = summary(Reading(None, tuple(sorted(faults)), readings[0].counts))
    if asked.json:
        import msgspec

        print(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
    else:
        for fault in found.faults:
            print(fault)
        number = len(found.faults)
        print(
            f"{found.pages} pages, {found.questions} questions, {found.statements.total} statements "
            f"({found.statements.cited} cited, {found.statements.left_out} left out): "
            f"{number or 'no'} {'fault' if number == 1 else 'faults'}."
        )
    return FAULTY if faults else FINE


def _editorial_faults(deck: Path, readings: Iterable[Reading]) -> Iterable[Fault]:
    """Only a deck with its editorial list is held to the editorial rules; the others may still be drafts."""
    if not (deck / "content" / "editorial.toml").exists():
        return
    from kiosk.editorial.check import editorial_faults

    for reading in readings:
        if reading.library is not None:
            yield from editorial_faults(reading.library, deck)


def _review_faults(deck: Path, readings: Sequence[Reading]) -> Iterable[Fault]:
    """Not that a page is unsigned, which is no fault, but a file of signatures that says nothing."""
    from kiosk.core.fault import DeckFaultyError
    from kiosk.review.signatures import read_signatures, unknown_page

    try:
        signatures = read_signatures(deck)
    except DeckFaultyError as reason:
        return reason.faults
    libraries = [reading.library for reading in readings if reading.library is not None]
    known = {(library.language, page.id) for library in libraries for page in library.pages}
    faulty = len(libraries) < len(readings)
    return [
        unknown_page(each, deck)
        for each in signatures
        if not faulty and (each.language, each.page) not in known
    ]


def _print_report(readings: Iterable[Reading]) -> None:
    from kiosk.editorial.report import report, table

    for reading in readings:
        if reading.library is not None:
            print(table(report(reading.library)))


def _settings_faults(file: Path | None) -> tuple[Fault, ...]:
    from kiosk.station.settings import SettingsFaultyError, read_settings

    if file is not None:
        try:
            read_settings(file)
        except SettingsFaultyError as reason:
            return (reason.fault,)
    return ()
