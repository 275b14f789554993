"""What a page is made of: a closed union of blocks."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.core.passage import Passage


class Heading(Struct, frozen=True, tag="heading"):
    passage: Passage


class Paragraph(Struct, frozen=True, tag="paragraph"):
    passage: Passage


class ItemList(Struct, frozen=True, tag="list"):
    items: tuple[Passage, ...]
    ordered: bool


class CalloutKind(StrEnum):
    TELL = "tell"
    ASK = "ask"
    NOTE = "note"
    NOW = "now"
    MAIN = "main"


class Callout(Struct, frozen=True, tag="callout"):
    kind: CalloutKind
    title: str
    passages: tuple[Passage, ...]
    items: tuple[Passage, ...] = ()
    """A list that stands before them, such as signs before what to do."""


class Card(Struct, frozen=True):
    """An icon with a short label and, where there is more to say, one sentence (else empty). ``touch`` is one
    that waits until the card is touched."""

    icon: str
    label: str
    more: str
    cites: tuple[str, ...]
    touch: str = ""


class IconGrid(Struct, frozen=True, tag="icon-grid"):
    items: tuple[Card, ...]
    line: int


class Steps(Struct, frozen=True, tag="steps"):
    items: tuple[Card, ...]
    line: int


class Checklist(Struct, frozen=True, tag="checklist"):
    items: tuple[Card, ...]
    line: int


class Moment(Struct, frozen=True):
    """What happens, and ``when``; neighbours may share that."""

    when: str
    card: Card


class Timeline(Struct, frozen=True, tag="timeline"):
    """One thing after the other along a line, as in a day."""

    items: tuple[Moment, ...]
    line: int


class CountedFigures(Struct, frozen=True, tag="counted-figures"):
    """``total`` small figures in a row, counted out; never a rate."""

    total: int
    caption: str
    alt: str
    cites: tuple[str, ...]
    line: int


class Group(Struct, frozen=True):
    label: str
    count: int


class IconArray(Struct, frozen=True, tag="icon-array"):
    """Two groups of ``total`` each, and how many of each were counted."""

    groups: tuple[Group, ...]
    total: int
    caption: str
    alt: str
    cites: tuple[str, ...]
    line: int


class BodyPart(StrEnum):
    HEAD = "head"
    EYES = "eyes"
    HEART = "heart"
    STOMACH = "stomach"
    HANDS = "hands"
    LEGS = "legs"


class BodyPlace(Struct, frozen=True):
    part: BodyPart
    label: str
    cites: tuple[str, ...]


class BodyMap(Struct, frozen=True, tag="body-map"):
    places: tuple[BodyPlace, ...]
    alt: str
    line: int


class PageLink(Struct, frozen=True, tag="page-link"):
    """A paragraph that is nothing but a link; ``page`` is the id of another page of the deck."""

    text: str
    page: str
    line: int


class Scene(Struct, frozen=True, tag="scene"):
    """A drawing from the deck's ``assets`` folder; ``caption`` may be empty."""

    drawing: str
    caption: str
    alt: str
    cites: tuple[str, ...]
    line: int


class Stage(Struct, frozen=True):
    drawing: str
    text: str
    alt: str
    cites: tuple[str, ...]


class Stages(Struct, frozen=True, tag="stages"):
    """One drawing after the other, turned by the visitor; ``note`` (or nothing) stays in sight with each."""

    items: tuple[Stage, ...]
    note: str
    line: int

    @property
    def cites(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for stage in self.items for name in stage.cites))


Figure = IconGrid | Steps | Checklist | Timeline | CountedFigures | IconArray | BodyMap | Scene | Stages
Block = Heading | Paragraph | ItemList | Callout | PageLink | Figure
