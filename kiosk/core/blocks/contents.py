"""The one place that knows what each kind of block holds: all that counts words, drawings or touches asks it.

A kind that is missing here is an error of types.
"""

from __future__ import annotations

from typing import assert_never

from kiosk.core.blocks import pictures
from kiosk.core.blocks.holds import Contents, Words, said
from kiosk.core.blocks.types import (
    Block,
    BodyMap,
    Callout,
    Checklist,
    CountedFigures,
    Heading,
    IconArray,
    IconGrid,
    ItemList,
    PageLink,
    Paragraph,
    Scene,
    Stages,
    Steps,
    Timeline,
)
from kiosk.core.blocks.voice import Voice
from kiosk.core.passage import Passage


def contents(block: Block) -> Contents:  # noqa: C901 - one arm for each kind
    match block:
        case Heading():
            return Contents(block.passage.line, (_words(block.passage, Voice.TITLE),))
        case Paragraph():
            return _text((block.passage,))
        case ItemList():
            return _text(block.items, settings=(block.ordered,))
        case Callout():
            return _text((*block.items, *block.passages), block.title, (block.kind.value, len(block.items)))
        case PageLink():
            return _link(block)
        case IconGrid() | Steps() | Checklist():
            return pictures.cards(block)
        case Timeline():
            return pictures.timeline(block)
        case CountedFigures():
            return pictures.counted(block)
        case IconArray():
            return pictures.array(block)
        case BodyMap():
            return pictures.body(block)
        case Scene():
            return pictures.scene(block)
        case Stages():
            return pictures.stages(block)
    assert_never(block)


def _text(passages: tuple[Passage, ...], title: str = "", settings: tuple[str | int, ...] = ()) -> Contents:
    line = passages[0].line if passages else 1
    head = (Words(title, Voice.TITLE, (), line),)
    words = (_words(passage, Voice.RUNNING, opens=True) for passage in passages)
    fill_ins = tuple(span.text for passage in passages for span in passage.spans)
    return Contents(line, said(*head, *words), fill_ins=fill_ins, settings=settings)


def _words(passage: Passage, voice: Voice, *, opens: bool = False) -> Words:
    return Words(passage.text, voice, passage.cites, passage.line, opens)


def _link(block: PageLink) -> Contents:
    words = Words(block.text, Voice.LABEL, (), block.line)
    return Contents(block.line, said(words), leads_to=block.page)
