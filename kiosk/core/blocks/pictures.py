"""What each kind of picture holds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from msgspec.structs import replace

from kiosk.core.blocks.holds import Alternative, Contents, Icon, Words, said
from kiosk.core.blocks.types import (
    BodyMap,
    Card,
    Checklist,
    CountedFigures,
    IconArray,
    IconGrid,
    Scene,
    Stages,
    Steps,
    Timeline,
)
from kiosk.core.blocks.voice import Voice
from kiosk.core.scenery import BODY, COUNTED, NOT_COUNTED


def cards(block: IconGrid | Steps | Checklist) -> Contents:
    items = block.items
    return Contents(
        block.line,
        said(*(words for card in items for words in _card(card, block.line))),
        drawings=tuple(f"icon/{card.icon}" for card in items if card.icon),
        icons=tuple(Icon(card.icon, card.label) for card in items if card.icon),
        fill_ins=tuple(text for card in items for text in (card.label, card.more, card.touch)),
        pieces=len(items),
        parts=sum(bool(card.touch) for card in items) if isinstance(block, IconGrid) else 0,
        asks=items if isinstance(block, Checklist) else (),
    )


def timeline(block: Timeline) -> Contents:
    held = cards(Steps(tuple(moment.card for moment in block.items), block.line))
    words: list[Words] = []
    for when, moments in groupby(block.items, key=lambda moment: moment.when):
        together = [moment.card for moment in moments]
        words.append(Words(when, Voice.LABEL, together[0].cites, block.line))
        words += (each for card in together for each in _card(card, block.line))
    return replace(held, words=said(*words))


def _card(card: Card, line: int) -> Iterator[Words]:
    yield Words(card.label, Voice.LABEL, card.cites, line)
    yield Words(card.more, Voice.RUNNING, card.cites, line)
    yield Words(card.touch, Voice.TOUCHED, card.cites, line)


def _with_alternative(block: CountedFigures | IconArray) -> Iterator[Words]:
    yield Words(block.caption, Voice.RUNNING, block.cites, block.line)
    yield _told(block)


def _told(block: CountedFigures | IconArray | Scene) -> Words:
    return Words(block.alt, Voice.ALTERNATIVE, block.cites, block.line)


def counted(block: CountedFigures) -> Contents:
    return Contents(
        block.line,
        said(*_with_alternative(block)),
        (Alternative(block.alt, block.caption),),
        (COUNTED.name,),
        settings=(block.total,),
        counted=(block.total,),
        pieces=block.total,
    )


def array(block: IconArray) -> Contents:
    told = ((f"{group.label}: {group.count} of {block.total}") for group in block.groups)
    groups = (Words(text, Voice.LABEL, block.cites, block.line) for text in told)
    return Contents(
        block.line,
        said(*groups, *_with_alternative(block)),
        (Alternative(block.alt, block.caption),),
        (COUNTED.name, NOT_COUNTED.name),
        settings=(block.total, *(group.count for group in block.groups)),
        pieces=block.total,
    )


def body(block: BodyMap) -> Contents:
    labels = (Words(place.label, Voice.LABEL, place.cites, block.line) for place in block.places)
    return Contents(
        block.line,
        said(*labels, Words(block.alt, Voice.ALTERNATIVE, (), block.line)),
        (Alternative(block.alt, ""),),
        (BODY.name,),
        settings=tuple(place.part.value for place in block.places),
        pieces=len(block.places),
    )


def scene(block: Scene) -> Contents:
    drawing = f"asset/{block.drawing}"
    alternative = Alternative(block.alt, block.caption, drawing)
    words = (Words(block.caption, Voice.CAPTION, block.cites, block.line), _told(block))
    return Contents(block.line, said(*words), (alternative,), (drawing,))


def stages(block: Stages) -> Contents:
    words = [Words(block.note, Voice.LABEL, block.cites, block.line)]
    for stage in block.items:
        words.append(Words(stage.text, Voice.RUNNING, stage.cites, block.line, opens=True))
        words.append(Words(stage.alt, Voice.ALTERNATIVE, stage.cites, block.line))
    names = tuple(f"asset/{stage.drawing}" for stage in block.items)
    told = zip(block.items, names, strict=True)
    return Contents(
        block.line,
        said(*words),
        tuple(Alternative(stage.alt, stage.text, name) for stage, name in told),
        names,
        parts=len(block.items),
        caveat=block.note,
    )
