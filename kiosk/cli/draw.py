"""``kiosk draw``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from kiosk.cli.exits import FAULTY, FINE, refused
from kiosk.cli.options import add_deck
from kiosk.cli.output import complain, say
from kiosk.core.drawing import SCENES
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.files.unfit import UnfitError
from kiosk.files.writing import write_whole
from kiosk.library.drawings import read_drawing
from kiosk.library.findings import Findings
from kiosk.studio.parts import PartsFolder
from kiosk.studio.scenes import put_together, scene_names


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=act)
    told = f"a scene in {SCENES}/, without .toml (default: all)"
    parser.add_argument("scenes", nargs="*", metavar="SCENE", help=told)
    add_deck(parser)


def act(asked: argparse.Namespace) -> int:
    """Puts drawings together out of the parts in assets/parts/, as the files in assets/scenes/ describe them,
    and writes each to assets/ as plain SVG; where something is missing once more, as NAME-open.svg, and for a
    strip as NAME-wide.svg. What can't be drawn is told, and stays as it was."""
    parts, faults = PartsFolder(asked.deck), list[Fault]()
    try:
        for name in asked.scenes or scene_names(asked.deck):
            faults += _draw(asked.deck, name, parts)
    except DeckFaultyError as reason:
        return refused(reason.faults)
    except (OSError, UnfitError) as reason:
        complain(f"Not written: {reason}")
        return FAULTY
    return refused(faults) if faults else FINE


def _draw(deck: Path, name: str, parts: PartsFolder) -> Iterator[Fault]:
    try:
        drawn = put_together(deck, name, parts)
    except DeckFaultyError as reason:
        yield from reason.faults
        return
    for file, svg in drawn.items():
        findings = Findings(file)
        if read_drawing(svg, Path(file).name, findings) is None:
            yield from findings.faults
            return
        write_whole(deck / file, svg.encode(), within=deck)
        say(file)
