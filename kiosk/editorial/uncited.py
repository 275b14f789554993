"""Every statement on the deck's topics that may be used is cited somewhere, or listed with a reason."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.rules.editorial import EditorialRule
from kiosk.core.statement import Verdict
from kiosk.editorial.frame import cited, seeds_file
from kiosk.editorial.lists import FILE, Listed, list_fault


def check_uncited(library: Library, listed: tuple[Listed, ...] = ()) -> Iterator[Fault]:
    names, topics = cited(library), {topic.id for topic in library.topics}
    excused = {one.name for one in listed}
    for note in library.statements:
        usable = note.verdict is Verdict.USE and note.topic in topics
        if usable and note.id not in names | excused:
            message = f"Nothing cites {note.id}, which may be used: {note.text[:80]!r}."
            mend = f'Cite it, or write in {FILE} under [uncited]: {note.id} = "why not".'
            yield Fault(seeds_file(note), note.line, EditorialRule.UNCITED_USE.value, message, mend)
    usable_names = {note.id for note in library.statements if note.verdict is Verdict.USE}
    for one in listed:
        if one.name not in usable_names:
            message = f"There is no statement {one.name[:60]!r} with the verdict use."
            yield list_fault(one.line, message, "Correct the id, or take the line out.")
        elif one.name in names:
            yield list_fault(one.line, f"The statement {one.name} is cited after all.", "Take the line out.")
