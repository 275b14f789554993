"""How a page is composed, from what it holds: the one place that says so."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from kiosk.core.blocks.types import (
    Block,
    BodyMap,
    Callout,
    CalloutKind,
    Checklist,
    CountedFigures,
    IconArray,
    IconGrid,
    Scene,
    Stages,
    Steps,
    Timeline,
)

PICTURES = (Scene, CountedFigures, IconArray, BodyMap, Stages)
_ROWS = (IconGrid, Steps, Checklist, Timeline)
WARNINGS = (CalloutKind.TELL, CalloutKind.NOW)


class Composition(Enum):
    """A scene is a large picture and the words to it; a list has rows, and an act says what to do: their
    picture is small."""

    Scene = 0
    List = 1
    Act = 2


def composition_of(blocks: Iterable[Block]) -> Composition:
    words = [block for block in blocks if not isinstance(block, PICTURES)]
    if words and is_warning(words[0]):
        return Composition.Act
    return Composition.List if any(isinstance(block, _ROWS) for block in words) else Composition.Scene


def says_at_once(block: Block) -> bool:
    """Whether it is a box with what to do at once."""
    return isinstance(block, Callout) and block.kind is CalloutKind.NOW and bool(block.passages)


def is_warning(block: Block) -> bool:
    return isinstance(block, Callout) and block.kind in WARNINGS
