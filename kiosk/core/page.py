"""A page, and the topic it belongs to."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.core.blocks.types import Block


class Audience(StrEnum):
    EVERYONE = "everyone"
    STAFF = "staff"


class Term(Struct, frozen=True):
    word: str
    meaning: str


class Page(Struct, frozen=True):
    """``id`` is ``<topic>/<name>``; ``talks_of_drugs`` puts "Leave this topic" on its screen."""

    id: str
    topic: str
    title: str
    audience: Audience
    icon: str
    terms: tuple[Term, ...]
    essential: bool
    talks_of_drugs: bool
    blocks: tuple[Block, ...]
    file: str


class Hue(StrEnum):
    TEAL = "teal"
    AMBER = "amber"
    INDIGO = "indigo"
    GREEN = "green"


class Topic(Struct, frozen=True):
    """``pages`` holds page ids in reading order; the first one stands alone."""

    id: str
    title: str
    summary: str
    icon: str
    hue: Hue
    pages: tuple[str, ...]
