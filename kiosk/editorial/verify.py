"""Holds the notes on the sources, and every text of the project, against the originals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

from kiosk.core.fault import Fault
from kiosk.core.rules.editorial import EditorialRule
from kiosk.core.statement import Source, Statement
from kiosk.editorial.notes import compare
from kiosk.editorial.project_files import text_files
from kiosk.editorial.shared import runs_of, shared_runs
from kiosk.files.folders import wanted_in
from kiosk.files.limits import DOCUMENT
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import Unfit, UnfitError


class _Original(Struct, frozen=True):
    name: str
    sha256: str
    text: str


def verify_sources(
    sources: Iterable[Source], statements: Iterable[Statement], originals: Path, project: Path
) -> tuple[Fault, ...]:
    """``originals`` is a folder outside version control; a file in it is found by its SHA-256, else by name.

    Raises UnfitError for a folder that can't be read.
    """
    faults: list[Fault] = []
    texts, sources, noted = tuple(_texts(originals, faults)), tuple(sources), tuple(statements)
    for source in sources:
        if source.original:
            own = tuple(statement for statement in noted if statement.source == source.id)
            faults += _source(source, own, texts)
    faults += _without_notes(sources, texts)
    runs = runs_of(original.text for original in texts)
    faults += _shared(project, originals, runs)
    return tuple(sorted(set(faults)))


def _texts(folder: Path, faults: list[Fault]) -> Iterator[_Original]:
    """What can't be read is a fault, and no original."""
    for name in wanted_in(folder) if folder.is_dir() else ():
        try:
            data = read_bytes(folder / name, DOCUMENT)
        except UnfitError as reason:
            if reason.why is not Unfit.FOLDER:
                told = (reason.message, reason.mend)
                faults.append(
                    Fault(f"{folder.name}/{name}", 0, EditorialRule.ORIGINAL_UNREADABLE.value, *told)
                )
            continue
        yield _Original(name, sha256(data).hexdigest(), data.decode("utf-8", errors="replace"))


def _source(
    source: Source, statements: tuple[Statement, ...], texts: tuple[_Original, ...]
) -> Iterator[Fault]:
    file = f"seeds/{source.id}.md"
    same = next((original for original in texts if original.sha256 == source.sha256), None)
    named = next((original for original in texts if original.name == source.original), None)
    original = same or named
    if original is None:
        message = f"The original {source.original} is not there, under no name."
        mend = "Put it into the folder, or correct the header."
        yield Fault(file, 1, EditorialRule.ORIGINAL_MISSING.value, message, mend)
        return
    if same is None:
        message = f"{original.name} is not the document that was noted: its SHA-256 is {original.sha256}."
        mend = "Note what has changed, then write the new SHA-256 into the header."
        yield Fault(file, 1, EditorialRule.ORIGINAL_CHANGED.value, message, mend)
    yield from compare(source, statements, original.text)


def _without_notes(sources: tuple[Source, ...], texts: tuple[_Original, ...]) -> Iterator[Fault]:
    known = {source.original for source in sources} | {source.sha256 for source in sources}
    for original in texts:
        if known.isdisjoint((original.name, original.sha256)):
            message = f"Nothing notes the document {original.name}."
            mend = "Start a file for it, with its name and SHA-256 in the header, or take it away."
            yield Fault("seeds", 0, EditorialRule.ORIGINAL_WITHOUT_NOTES.value, message, mend)


def _shared(project: Path, originals: Path, runs: frozenset[tuple[str, ...]]) -> Iterator[Fault]:
    for file, text in text_files(project, without=originals):
        for shared in shared_runs(text, runs):
            message = f'These words stand in an original too: "{shared.words[:200]}".'
            mend = "Say it in your own words."
            yield Fault(file, shared.line, EditorialRule.SHARED_WORDS.value, message, mend)
