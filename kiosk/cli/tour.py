"""``kiosk tour``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from kiosk.bridge.window.display import NoWindowError
from kiosk.cli.exits import FAULTY, FINE, refused
from kiosk.cli.options import add_deck, pixels_per_inch
from kiosk.cli.output import complain, say
from kiosk.core.fault import DeckFaultyError
from kiosk.library.languages import languages
from kiosk.station.settings import Settings, SettingsFaultyError, read_settings
from kiosk.tour.plan import THEMES, Plan, SignedAs
from kiosk.tour.screen import NeverSettlesError
from kiosk.tour.walk import walk
from kiosk.visit.journey import TEXT_SCALES

T = TypeVar("T")
_LEAST_SIDE, _MOST_SIDE = 200, 16384
_DEFAULT_SIZE, _DEFAULT_SCALE = (1920, 1080), 1.0


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=act)
    add_deck(parser)
    add = parser.add_argument
    add(
        "--out",
        type=Path,
        default=Path("build/tour"),
        metavar="DIR",
        help="where it goes (default: build/tour)",
    )
    add(
        "--size",
        type=_size,
        action="append",
        metavar="WxH",
        help="in pixels; repeatable (default: 1920x1080)",
    )
    add(
        "--ppi", type=pixels_per_inch, metavar="N", help="pixels per inch (default: the short side is 268 mm)"
    )
    add("--text-scale", type=_text_scale, action="append", metavar="N", help="repeatable (default: 1.0)")
    add("--language", action="append", metavar="CODE", help="repeatable (default: en)")
    add("--theme", action="append", metavar="NAME", help="repeatable (default: the first theme)")
    told = "the clinic's settings, to see pages with its values in them (default: none set)"
    add("--settings", type=Path, metavar="FILE", help=told)
    told = "as if all pages were signed, overdue or unsigned; repeatable (default: as they are)"
    add("--reviewed", action="append", metavar="HOW", help=told)
    add("--no-pictures", action="store_true", help="measure only")


def act(asked: argparse.Namespace) -> int:
    """Draws every screen, off screen, in every combination of what is asked for. Leaves the pictures,
    index.html, and tour.json: where each text and target is, and what is cut off, shortened or covered."""
    try:
        tour = walk(_plan(asked))
    except (DeckFaultyError, SettingsFaultyError) as reason:
        return refused(reason.faults)
    except (OSError, NeverSettlesError, NoWindowError) as reason:
        complain(f"The tour broke off: {reason}")
        return FAULTY
    say(
        f"{len(tour.shots)} screens, {tour.flawed} of them with a text that is cut off, shortened or covered."
    )
    say(asked.out / ("tour.json" if asked.no_pictures else "index.html"))
    return FINE


def _plan(asked: argparse.Namespace) -> Plan:
    """Raises ArgumentTypeError for a language or a theme that there isn't, and SettingsFaultyError."""
    return Plan(
        deck=asked.deck,
        out=asked.out,
        sizes=_each_once(asked.size) or (_DEFAULT_SIZE,),
        ppi=asked.ppi,
        text_scales=_each_once(asked.text_scale) or (_DEFAULT_SCALE,),
        languages=_known("--language", asked.language, languages(asked.deck) or ("en",)),
        themes=_known("--theme", asked.theme, THEMES),
        pictures=not asked.no_pictures,
        standings=_standings(asked.reviewed, tuple(SignedAs)),
        settings=read_settings(asked.settings) if asked.settings else Settings(),
    )


def _size(text: str) -> tuple[int, int]:
    sides = text.lower().split("x")
    if len(sides) != 2 or not all(side.isascii() and side.isdigit() and len(side) < 6 for side in sides):
        raise argparse.ArgumentTypeError(f"{text!r} is no size: write it like 1920x1080")
    width, height = map(int, sides)
    if not (_LEAST_SIDE <= width <= _MOST_SIDE and _LEAST_SIDE <= height <= _MOST_SIDE):
        told = f"{text!r} can't be shown: each side may have {_LEAST_SIDE} to {_MOST_SIDE} pixels"
        raise argparse.ArgumentTypeError(told)
    return width, height


def _text_scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if scale not in TEXT_SCALES:
        known = ", ".join(map(str, TEXT_SCALES))
        raise argparse.ArgumentTypeError(f"{text!r} is no text size that can be chosen: give one of {known}")
    return scale


def _known(option: str, wanted: Sequence[str] | None, known: Sequence[str]) -> tuple[str, ...]:
    for each in wanted or ():
        if each not in known:
            told = f"argument {option}: there is no {each!r}: give one of {', '.join(known)}"
            raise argparse.ArgumentTypeError(told)
    return _each_once(wanted) or (known[0],)


def _standings(wanted: Sequence[str] | None, known: tuple[SignedAs, ...]) -> tuple[SignedAs | None, ...]:
    """As they are, where nothing is asked for."""
    named = _known("--reviewed", wanted, known) if wanted else ()
    return tuple(each for name in named for each in known if each == name) or (None,)


def _each_once(values: Sequence[T] | None) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values or ()))
