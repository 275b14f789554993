"""What ``kiosk check`` lets Qt try: each drawing is drawn once, and each sign set in the typeface."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kiosk.bridge.window.trial import LONGEST, Drawn, Hung, Lacking, NoQt, tried
from kiosk.bridge.window.trial import Report as Tried
from kiosk.cli.check_draft import EditorialResult
from kiosk.core.clinic import NAMES, Clinic
from kiosk.core.fault import Fault
from kiosk.core.rules.deck import Rule
from kiosk.core.typed import kiosk_command
from kiosk.editorial.signs import ShownText, shown_texts, sign_faults, signs_in
from kiosk.files import reading
from kiosk.files.folders import files_below
from kiosk.files.limits import SETTINGS
from kiosk.files.unfit import UnfitError
from kiosk.library.files import read_text
from kiosk.library.findings import Findings
from kiosk.library.loader import LoadResult


def tried_out(
    readings: Mapping[str, LoadResult], deck: Path, settings: Path | None, clinic: Mapping[str, Clinic]
) -> tuple[EditorialResult, tuple[Fault, ...]]:
    """Faults and to-dos, and a note where Qt can't be loaded. In a draft a sign that lacks is a to-do. Of a
    language with faults the files are looked through as they are written."""
    known = [reading.library for reading in readings.values() if reading.library is not None]
    drawings = {each.name: each for library in known for each in library.drawings if _is_own(each.name)}
    texts = {library.language: tuple(shown_texts(library)) for library in known}
    texts |= {name: tuple(_as_written(deck, name)) for name in readings if name not in texts}
    values = tuple(_values(settings, clinic))
    all_texts = (*values, *(text for own in texts.values() for text in own))
    signs = sorted({sign for text in all_texts for sign in signs_in(text.text)})
    if not drawings and not signs:
        return EditorialResult(), ()
    found = tried(drawings.values(), signs)
    for told in found:
        if isinstance(told, NoQt):
            return EditorialResult(), (_not_tried(told.reason),)
    lacking = frozenset(sign for told in found if isinstance(told, Lacking) for sign in told.signs)
    faults = [fault for told in found for fault in _drawing_faults(told)]
    faults += sign_faults(values, lacking, _files(values, Path()))
    told = {name: sign_faults(own, lacking, _files(own, deck)) for name, own in texts.items()}
    drafts = {library.language for library in known if library.welcome.draft}
    to_dos = tuple(fault for language in drafts for fault in told[language])
    return EditorialResult(
        (*faults, *(fault for name in told.keys() - drafts for fault in told[name])), to_dos
    ), ()


def _as_written(deck: Path, language: str) -> Iterator[ShownText]:
    folder = f"content/{language}"
    try:
        names = [name for name in files_below(str(deck / folder)) if name.endswith(".md")]
    except UnfitError:  # told of where the deck is read
        return
    for name in names:
        text = read_text(deck, Findings(f"{folder}/{name}")) or ""
        for number, line in enumerate(text.split("\n"), start=1):
            yield ShownText(line, f"{folder}/{name}", number)


def _is_own(name: str) -> bool:
    return name.startswith("asset/")


def _values(settings: Path | None, clinic: Mapping[str, Clinic]) -> Iterator[ShownText]:
    for values in clinic.values() if settings else ():
        yield from (ShownText(values.value(name), str(settings), 0) for name in NAMES)


def _files(texts: Iterable[ShownText], deck: Path) -> dict[str, str]:
    names = {text.file for text in texts if not text.text.isascii()}
    if deck == Path():  # the settings, which lie outside of any deck
        return {name: reading.read_text(name, SETTINGS) for name in names}
    return {name: read_text(deck, Findings(name)) or "" for name in names}


def _drawing_faults(told: Tried) -> Iterator[Fault]:
    mend = f"Draw it with fewer and plainer shapes, and look at it with: {kiosk_command('tour --out DIR')}"
    match told:
        case Hung():
            message = f"It takes more than {LONGEST:.0f} seconds to draw, or can't be drawn at all."
            yield Fault(_file(told.name), 0, Rule.DRAWING_TOO_LARGE.value, message, mend)
        case Drawn(messages=(first, *_)):
            message = f"Qt can't draw all of it: {ascii(first)[:160]}."
            yield Fault(_file(told.name), 0, Rule.DRAWING_NOT_DRAWN.value, message, mend)
        case Drawn(blank=True):
            message = "There is nothing to see in it."
            mend = "Check that its shapes lie inside its viewBox, and have a fill or a stroke."
            yield Fault(_file(told.name), 0, Rule.DRAWING_NOT_DRAWN.value, message, mend)
        case _:
            return


def _file(name: str) -> str:
    return f"assets/{name.partition('/')[2]}"


def _not_tried(reason: str) -> Fault:
    message = (
        f"Drawings were not drawn, nor signs looked up in the typeface: Qt can't be loaded ({reason!a})."
    )
    return Fault(
        ".", 0, Rule.NOT_TRIED.value, message, "Run the check where the program can open its window."
    )
