"""A page, and the topic it belongs to."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.core.blocks.types import Block


class Term(Struct, frozen=True):
    word: str
    meaning: str


OPENING, CLOSING, ABOUT = APART = ("opening", "closing", "about")
"""Ids of the pages without a topic: the main message, the same again at the end, who made the deck."""


class Page(Struct, frozen=True):
    """``id`` is ``<topic>/<name>``, and of a page apart its name alone; ``leave_topic`` puts "Leave this
    topic" on its screen. An ``aside`` is none of its topic's row: only links lead to it."""

    id: str
    topic: str
    title: str
    icon: str
    terms: tuple[Term, ...]
    essential: bool
    leave_topic: bool
    blocks: tuple[Block, ...]
    file: str
    aside: bool = False


class Hue(StrEnum):
    TEAL = "teal"
    PLUM = "plum"
    INDIGO = "indigo"
    GREEN = "green"


class LandmarkKind(StrEnum):
    """What stands at a topic's place on the land: without a wish, one of the land's own in turn."""

    OWN = "own"
    BENCH = "bench"
    HOUSE = "house"
    BRIDGE = "bridge"
    SIGNPOST = "signpost"
    DRIP = "drip"
    ARMCHAIR = "armchair"
    DIZZY = "dizzy"
    PARTING = "parting"


class Topic(Struct, frozen=True):
    """``pages`` holds page ids in reading order, without asides; the first one stands alone."""

    id: str
    title: str
    summary: str
    icon: str
    hue: Hue
    pages: tuple[str, ...]
    landmark: LandmarkKind = LandmarkKind.OWN


NO_TOPIC = Topic(id="", title="", summary="", icon="", hue=Hue.TEAL, pages=())
"""What pages apart have in a topic's place."""
