"""The editor's rules as ``kiosk check`` tells them: faults of a deck, to-dos of a draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from kiosk.core.clinic import STAND_INS
from kiosk.core.fault import Fault
from kiosk.core.rules.editorial import EditorialRule
from kiosk.editorial.check import editorial_faults, faults_around_values
from kiosk.library.loader import LoadResult
from kiosk.library.template import filled


class EditorialResult(Struct, frozen=True):
    faults: tuple[Fault, ...] = ()
    to_dos: tuple[Fault, ...] = ()


def editor_told(reading: LoadResult, deck: Path) -> EditorialResult:
    """That ``content/editorial.toml`` can't be read is a fault of a draft too."""
    found = tuple(_editorial_faults(reading, deck))
    if reading.library is None or not reading.library.welcome.draft:
        return EditorialResult(found)
    form = EditorialRule.EDITORIAL_LIST.value
    faults = tuple(fault for fault in found if fault.rule == form)
    return EditorialResult(faults, tuple(fault for fault in found if fault.rule != form))


def _editorial_faults(reading: LoadResult, deck: Path) -> Iterator[Fault]:
    """Pages are held to them twice: while nothing is set, and with words in every value's place."""
    if reading.library is not None and reading.template is not None:
        yield from editorial_faults(reading.library, deck)
        if reading.template.uses:
            yield from faults_around_values(filled(reading.template, STAND_INS), deck)


def how_to_end(readings: Iterable[LoadResult], found: LoadResult) -> Iterator[str]:
    """What an editor of a draft may do next."""
    libraries = (reading.library for reading in readings if reading.library is not None)
    files = [f"content/{each.language}/deck.md" for each in libraries if each.welcome.draft]
    if files and (found.to_dos or found.faults):
        yield "This is a draft: it is shown in a window only. The list above is the way to its end."
    elif files:
        named = " and ".join(files)
        yield f'Nothing is left to do. To end the draft, take the line "draft: yes" out of {named}.'
