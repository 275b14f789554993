"""What ``kiosk check`` lets Qt try: each drawing is drawn once, and each sign set in the typeface."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.check_draft import Told

if TYPE_CHECKING:
    from kiosk.bridge.window.trial import Report
    from kiosk.core.clinic import Clinic
    from kiosk.core.fault import Fault
    from kiosk.core.library import Library
    from kiosk.editorial.signs import Shown

_NOTE = "not-tried"


def tried_out(
    libraries: Iterable[Library], deck: Path, settings: Path | None, clinic: Mapping[str, Clinic]
) -> tuple[Told, tuple[Fault, ...]]:
    """Faults and to-dos, and a note where Qt can't be loaded. In a draft a sign that lacks is a to-do."""
    from kiosk.bridge.window.trial import Lacking, NoQt, tried
    from kiosk.editorial.signs import shown, sign_faults, signs_in

    known = tuple(libraries)
    if not known:
        return Told(), ()
    drawings = {each.name: each for library in known for each in library.drawings if _is_own(each.name)}
    texts = [(library, tuple(shown(library))) for library in known]
    values = tuple(_values(settings, clinic))
    all_texts = (*values, *(text for _, own in texts for text in own))
    signs = sorted({sign for text in all_texts for sign in signs_in(text.text)})
    found = tried(drawings.values(), signs)
    for told in found:
        if isinstance(told, NoQt):
            return Told(), (_not_tried(told.reason),)
    lacking = frozenset(sign for told in found if isinstance(told, Lacking) for sign in told.signs)
    faults = [fault for told in found for fault in _drawing_faults(told)]
    faults += sign_faults(values, lacking, _files(values, Path()))
    told = {each.language: sign_faults(own, lacking, _files(own, deck)) for each, own in texts}
    drafts = {library.language for library in known if library.welcome.draft}
    to_dos = tuple(fault for language in drafts for fault in told[language])
    return Told((*faults, *(fault for name in told.keys() - drafts for fault in told[name])), to_dos), ()


def _is_own(name: str) -> bool:
    return name.startswith("asset/")


def _values(settings: Path | None, clinic: Mapping[str, Clinic]) -> Iterator[Shown]:
    from kiosk.core.clinic import NAMES
    from kiosk.editorial.signs import Shown

    for values in clinic.values() if settings else ():
        yield from (Shown(values.value(name), str(settings), 0) for name in NAMES)


def _files(texts: Iterable[Shown], deck: Path) -> dict[str, str]:
    from kiosk.library.files import read_text
    from kiosk.library.findings import Findings

    names = {text.file for text in texts if not text.text.isascii()}
    if deck == Path():  # the settings, which lie outside of any deck
        return {name: Path(name).read_text(encoding="utf-8") for name in names}
    return {name: read_text(deck, Findings(name)) or "" for name in names}


def _drawing_faults(told: Report) -> Iterator[Fault]:
    from kiosk.bridge.window.trial import LONGEST, Drawn, Hung
    from kiosk.core.fault import Fault
    from kiosk.library.rules import Rule

    mend = "Draw it with fewer and plainer shapes, and look at it with kiosk tour."
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
    from kiosk.core.fault import Fault

    message = (
        f"Drawings were not drawn, nor signs looked up in the typeface: Qt can't be loaded ({reason!a})."
    )
    return Fault(".", 0, _NOTE, message, "Run the check where kiosk run works too.")
