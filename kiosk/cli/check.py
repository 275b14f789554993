"""``kiosk check``."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from kiosk.cli.check_draft import editor_told, how_to_end
from kiosk.cli.check_drawings import nothing_missing
from kiosk.cli.check_settings import clinic_values, settings_faults
from kiosk.cli.check_tried import tried_out
from kiosk.cli.exits import FAULTY, FINE
from kiosk.cli.options import add_deck, add_settings, settings_file
from kiosk.cli.output import say
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.library import Library
from kiosk.core.roles import shown_as
from kiosk.editorial.check import without_lists
from kiosk.editorial.lists import read_lists
from kiosk.editorial.report import report, table
from kiosk.library.hints import left_behind_in
from kiosk.library.languages import languages, stray_folders
from kiosk.library.loader import LoadResult, read
from kiosk.library.report import CheckReport, summary
from kiosk.review.signature import Signature
from kiosk.review.signature_faults import unknown_page, unknown_role
from kiosk.review.signature_file import read_signatures
from kiosk.studio.scenes import scene_faults


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=act)
    add_deck(parser)
    add_settings(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    told = "print a table of words, grades and sources a page"
    parser.add_argument("--report", action="store_true", help=told)


def act(asked: argparse.Namespace) -> int:
    """Reads the whole deck, and the settings, and lists every fault: where it is, and how to mend it. With
    settings, lists as well what pages use and the clinic has not set."""
    readings = {language: read(asked.deck, language) for language in languages(asked.deck) or ("en",)}
    found, notes = _found(asked.deck, settings_file(asked.settings), readings)
    if asked.report:
        _print_report(readings.values(), asked.deck)
    if asked.json:
        _print_json(summary(found, notes))
    else:
        waits = any(reading.library is None for reading in readings.values())
        _print(summary(found, notes), waits=waits)
        say(*how_to_end(readings.values(), found))
    return FAULTY if found.faults else FINE


def _found(
    deck: Path, settings: Path | None, readings: Mapping[str, LoadResult]
) -> tuple[LoadResult, tuple[Fault, ...]]:
    """All faults and to-dos as of one reading, and notes."""
    faults = {fault for reading in readings.values() for fault in reading.faults}
    faults.update(stray_folders(deck))
    faults.update(scene_faults(deck))
    to_dos = {to_do for reading in readings.values() for to_do in reading.to_dos}
    tried, not_tried = tried_out(readings, deck, settings, clinic_values(settings))
    for wording in (tried, *(editor_told(reading, deck) for reading in readings.values())):
        faults.update(wording.faults)
        to_dos.update(wording.to_dos)
    told, notes = settings_faults(settings, readings)
    faults.update(told)
    if deck.is_dir():
        faults.update(_review_faults(deck, tuple(readings.values())))
    notes += without_lists((name for name, each in readings.items() if each.library), deck)
    known = [reading.library for reading in readings.values() if reading.library]
    notes = (*notes, *left_behind_in(deck), *nothing_missing(deck, known), *not_tried)
    counts = next(iter(readings.values())).counts
    return LoadResult(None, tuple(sorted(faults)), counts, to_dos=tuple(sorted(to_dos))), notes


def _print_json(found: CheckReport) -> None:
    say(*msgspec.json.format(msgspec.json.encode(found), indent=2).decode().split("\n"))


def _print(found: CheckReport, *, waits: bool) -> None:
    """``waits``: while a page can't be read, nobody can say how it reads."""
    say(*found.faults, *found.to_dos, *found.notes)
    number, left = len(found.faults), len(found.to_dos)
    to_dos = f", {left} to-do{'' if left == 1 else 's'}" if left else ""
    say(
        f"{found.pages} pages, {found.questions} questions, {found.statements.total} statements "
        f"({found.statements.cited} cited, {found.statements.left_out} left out): "
        f"{number or 'no'} {'fault' if number == 1 else 'faults'}{to_dos}."
        + (" The rules on wording wait until these are mended." if waits else "")
    )


def _review_faults(deck: Path, readings: Sequence[LoadResult]) -> Iterable[Fault]:
    """Not that a page is unsigned, which is no fault, but a file of signatures that says nothing."""
    try:
        signatures = read_signatures(deck)
    except DeckFaultyError as reason:
        return reason.faults
    libraries = {reading.library.language: reading.library for reading in readings if reading.library}
    faulty = len(libraries) < len(readings)
    return () if faulty else [found for each in signatures for found in _worthless(each, libraries, deck)]


def _worthless(signature: Signature, libraries: dict[str, Library], deck: Path) -> Iterator[Fault]:
    library = libraries.get(signature.language)
    if library is None or signature.page not in library.page_by_id:
        yield unknown_page(signature, deck)
    elif not shown_as(signature.role, library.roles):
        yield unknown_role(signature, ", ".join(role.name for role in library.roles), deck)


def _print_report(readings: Iterable[LoadResult], deck: Path) -> None:
    lists, _ = read_lists(deck)
    for reading in readings:
        if reading.library is not None:
            words = lists.words_in(reading.library.language)
            say(*table(report(reading.library, words, lists.uncited)).split("\n"))
