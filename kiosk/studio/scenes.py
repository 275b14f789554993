"""Puts a deck's drawings together out of parts, as ``assets/scenes/`` describes them. Each stands by itself
afterwards: nothing else reads a part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import msgspec
from msgspec.structs import replace

from kiosk.core.drawing import ROLES, SCENES
from kiosk.core.drawing_shapes import WIDE, open_form, wide_form
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.rules.deck import Rule
from kiosk.files.folders import wanted_in
from kiosk.files.limits import DECK_FILE
from kiosk.files.reading import read_text
from kiosk.files.toml import Toml, read_toml
from kiosk.files.unfit import Unfit, UnfitError
from kiosk.studio.arrangement import Arrangement
from kiosk.studio.gap import gap, question_sign
from kiosk.studio.parts import PartsFolder
from kiosk.studio.pose import Pair
from kiosk.studio.svg import ROLE, STRIP_LINE, number
from kiosk.studio.things import drawn_thing

_THING = re.compile(r"\b(?:part|person)\s*=")
_INDEX = re.compile(r"\.(put|wide)\[(\d+)\]")
_SEE = "The authoring guide shows every key."


def scene_names(deck: Path) -> tuple[str, ...]:
    """Without their ``.toml``; none where the deck has no scenes. Raises DeckFaultyError."""
    try:
        names = wanted_in(deck / SCENES, deck)
    except UnfitError as reason:
        if reason.why is Unfit.MISSING:
            return ()
        raise _fault(SCENES, 0, Rule.FILE_UNREADABLE, reason.message, reason.mend) from None
    return tuple(name.removesuffix(".toml") for name in names if name.endswith(".toml"))


def scene_faults(deck: Path) -> Iterator[Fault]:
    """What can't be put together, and what was put together before something of it changed."""
    parts = PartsFolder(deck)
    try:
        names = scene_names(deck)
    except DeckFaultyError as reason:
        yield from reason.faults
        return
    for name in names:
        try:
            yield from _stale(deck, name, put_together(deck, name, parts))
        except DeckFaultyError as reason:
            yield from reason.faults


def _stale(deck: Path, name: str, drawn: dict[str, str]) -> Iterator[Fault]:
    for file, svg in drawn.items():
        if _written(deck, file) != svg:
            message = f"It isn't what {SCENES}/{name}.toml describes now."
            yield Fault(file, 0, Rule.DRAWING_STALE.value, message, f"Type: kiosk draw {name}")
    for form, message, mend in (
        (open_form, "nothing is missing", "Delete it, or write missing = true there."),
        (wide_form, "no wide = [ … ] stands", "Delete it, or write there what stands in it."),
    ):
        left = f"assets/{form(f'{name}.svg')}"
        if left not in drawn and _written(deck, left):
            yield Fault(left, 0, Rule.DRAWING_STALE.value, f"In {SCENES}/{name}.toml {message}.", mend)


def put_together(deck: Path, name: str, parts: PartsFolder) -> dict[str, str]:
    """The drawing of one scene as SVG by its file, and its other shapes where it has them. Raises
    DeckFaultyError."""
    file = f"{SCENES}/{name}.toml"
    try:
        written = read_toml(deck / file, DECK_FILE, within=deck)
    except UnfitError as reason:
        raise _fault(file, reason.line, Rule.SCENE_FORM, reason.message, reason.mend) from None
    try:
        scene = msgspec.convert(written.tables, Arrangement)
    except msgspec.ValidationError as reason:
        raise _fault(file, _line(written, str(reason)), Rule.SCENE_FORM, f"{reason}.", _SEE) from None
    every = (*scene.put, *(replace(thing, line=thing.line * STRIP_LINE) for thing in scene.wide))
    drawn = [drawn_thing(thing, parts, file, _nth(written, index)) for index, thing in enumerate(every)]
    drawn, wide = drawn[: len(scene.put)], drawn[len(scene.put) :]
    found = {f"assets/{name}.svg": _svg(drawn, scene.size, file)}
    if scene.question is not None:
        left = [*_open(scene, drawn), question_sign(scene.question)]
        found[f"assets/{open_form(f'{name}.svg')}"] = _svg(left, scene.size, file)
    if wide:
        found[f"assets/{wide_form(f'{name}.svg')}"] = _svg(wide, WIDE, file)
    return found


def _open(scene: Arrangement, drawn: list[str]) -> Iterator[str]:
    pairs = zip(scene.put, drawn, strict=True)
    for missing, run in groupby(pairs, lambda pair: pair[0].missing):
        if missing == "away":
            continue
        if missing:
            yield from gap((each, thing.size) for thing, each in run)
        else:
            yield from (each for _, each in run)


def _svg(drawn: list[str], size: Pair, file: str) -> str:
    width, height = map(number, size)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" fill="none" stroke="var(--hue)" stroke-linecap="round" stroke-linejoin="round">'
    )
    note = f"  <!-- put together by kiosk draw, out of {file} -->"
    lines = [head, note, *(f"  {each}" for each in drawn), "</svg>", ""]
    return ROLE.sub(lambda found: f"var(--{found[1]}, {ROLES[found[1]]})", "\n".join(lines))


def _written(deck: Path, file: str) -> str:
    """Nothing where it was never drawn."""
    try:
        return read_text(deck / file, DECK_FILE, within=deck)
    except UnfitError as reason:
        if reason.why is Unfit.MISSING:
            return ""
        raise _fault(file, reason.line, Rule.FILE_UNREADABLE, reason.message, reason.mend) from None


def _line(written: Toml, reason: str) -> int:
    index = _INDEX.search(reason)
    if index is None:
        return 0
    before = 0 if index[1] == "put" else len(written.tables["put"])
    return _nth(written, before + int(index[2]))


def _nth(written: Toml, index: int) -> int:
    """The line of a thing: each names its part or its person once."""
    found = [*_THING.finditer(written.text)]
    return written.text.count("\n", 0, found[index].start()) + 1 if index < len(found) else 0


def _fault(file: str, line: int, rule: Rule, message: str, mend: str) -> DeckFaultyError:
    return DeckFaultyError((Fault(file, line, rule.value, message, mend),))
