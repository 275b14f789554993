"""Every statement that may be used is cited somewhere, or ``content/uncited.toml`` says why it isn't.

That file holds one line a statement: ``statement-id = "reason"``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.statement import Verdict
from kiosk.editorial.frame import cited, seeds_file
from kiosk.editorial.rules import Rule

FILE = "content/uncited.toml"
_FORM = 'Write one line a statement: statement-id = "reason".'


class Excused(Struct, frozen=True):
    """Why a statement is cited nowhere; ``line`` is where ``content/uncited.toml`` says so."""

    statement: str
    reason: str
    line: int


def read_excused(deck: Path) -> tuple[tuple[Excused, ...], tuple[Fault, ...]]:
    try:
        text = (deck / FILE).read_text(encoding="utf-8")
        reasons = msgspec.convert(tomllib.loads(text), dict[str, str])
    except FileNotFoundError:
        return (), ()
    except (OSError, ValueError) as error:  # bad TOML, bad UTF-8 and wrong types are all ValueErrors
        return (), (_list_fault(0, f"This list can't be read: {error}.", _FORM),)
    return tuple(Excused(name, reason, _line(text, name)) for name, reason in reasons.items()), ()


def check_uncited(library: Library, excused: tuple[Excused, ...] = ()) -> Iterator[Fault]:
    names, topics = cited(library), {topic.id for topic in library.topics}
    listed = {entry.statement for entry in excused}
    for note in library.statements:
        usable = note.verdict is Verdict.USE and note.topic in topics
        if usable and note.id not in names | listed:
            message = f"The statement {note.id} may be used, but nothing cites it."
            mend = f'Cite it, or write in {FILE}: {note.id} = "why not".'
            yield Fault(seeds_file(note), note.line, Rule.UNCITED_USE.value, message, mend)
    verdicts = {note.id: note.verdict for note in library.statements}
    for entry in excused:
        yield from _entry(entry, names, verdicts)


def _entry(entry: Excused, names: frozenset[str], verdicts: Mapping[str, Verdict]) -> Iterator[Fault]:
    name, mend = entry.statement, "Take the line out."
    if verdicts.get(name) is not Verdict.USE:
        yield _list_fault(entry.line, f"There is no statement {name[:60]!r} with the verdict use.", mend)
    elif name in names:
        yield _list_fault(entry.line, f"The statement {name} is cited after all.", mend)
    elif not entry.reason.strip():
        yield _list_fault(entry.line, f"Nothing says why {name} is not cited.", "Write the reason.")


def _list_fault(line: int, message: str, mend: str) -> Fault:
    return Fault(FILE, line, Rule.UNCITED_LIST.value, message, mend)


def _line(text: str, name: str) -> int:
    found = re.search(rf"^\s*[\"']?{re.escape(name)}[\"']?\s*=", text, re.MULTILINE)
    return text.count("\n", 0, found.end()) + 1 if found else 0
