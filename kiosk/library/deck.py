"""The two files that are a header only: ``deck.md`` and each ``topic.md``."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePosixPath
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.core.clinic import NAMES, NEEDED
from kiosk.core.library import Teaser, Welcome
from kiosk.core.page import Hue, LandmarkKind
from kiosk.core.rules.deck import Rule
from kiosk.library.decode import decode
from kiosk.library.findings import Findings, Refers
from kiosk.library.header import Parts, split
from kiosk.library.parsed import TopicHeader
from kiosk.library.picture_forms import Icon, Scene
from kiosk.library.roles import read_roles
from kiosk.library.to_dos import note_to_do, text_of
from kiosk.library.values import Fields, Items, Text, Value
from kiosk.library.written import check_written

_FEWEST_LETTERS = 3
_Value = StrEnum("_Value", list(NAMES))
_Line = Annotated[str, Meta(max_length=120)]
_PageId = Annotated[str, Meta(extra={"refers": Refers.PAGE})]


class _Teaser(Struct, frozen=True):
    question: Annotated[str, Meta(max_length=60)]
    page: _PageId


class _Deck(Struct, frozen=True):
    title: str
    invitation: str
    teasers: Annotated[tuple[_Teaser, ...], Meta(min_length=1)]
    check_title: str
    check_opening: str
    check_summary: str
    questions_page: _PageId
    private_words: tuple[str, ...]
    roles: dict[str, str] = {}
    draft: bool = False
    needs: tuple[_Value, ...] = tuple(map(_Value, NEEDED))
    scene: Scene = ""
    purpose: _Line = ""
    made_by: _Line = ""
    written: str = ""
    paid_by: _Line = ""
    matters_page: _PageId = ""
    help_page: _PageId = ""
    todo: str = ""


class _Topic(Struct, frozen=True):
    title: str
    summary: str
    icon: Icon
    hue: Hue
    order: Annotated[int, Meta(ge=0)]
    landmark: LandmarkKind = LandmarkKind.OWN


def read_deck(text: str, findings: Findings) -> Welcome | None:
    parts = _header_only(text, findings)
    findings.draft = text_of(parts.header, "draft") == "yes"
    deck = None if parts.header is None else decode(parts.header, _Deck, findings)
    note_to_do(parts.header, findings)
    if deck is None or not _can_tell(parts.header, findings):
        return None
    before = len(findings.faults)
    check_written(parts.header, findings)
    roles = read_roles(parts.header, PurePosixPath(findings.file).parent.name, findings)
    if len(findings.faults) > before:
        return None
    return Welcome(
        title=deck.title,
        invitation=deck.invitation,
        teasers=tuple(Teaser(each.question, each.page) for each in deck.teasers),
        check_title=deck.check_title,
        check_opening=deck.check_opening,
        check_summary=deck.check_summary,
        questions_page=deck.questions_page,
        private_words=deck.private_words,
        draft=deck.draft,
        roles=roles,
        needs=tuple(value.value for value in deck.needs),
        scene=deck.scene,
        purpose=deck.purpose,
        made_by=deck.made_by,
        written=deck.written,
        paid_by=deck.paid_by,
        matters_page=deck.matters_page,
        help_page=deck.help_page,
    )


def _can_tell(header: Value | None, findings: Findings) -> bool:
    """Private words are looked for inside others too, where one or two letters stand everywhere."""
    entries = header.entries if isinstance(header, Fields) else ()
    lists = (entry.value for entry in entries if entry.key == "private_words")
    short = [
        word
        for each in lists
        if isinstance(each, Items)
        for word in each.items
        if isinstance(word, Text) and len(word.text) < _FEWEST_LETTERS
    ]
    for word in short:
        mend = f"Write at least {_FEWEST_LETTERS} letters: the beginning that all forms of the word share."
        message = f"{word.text!r} is too short for a private word."
        findings.fault(word.line, Rule.VALUE_WRONG, message, mend)
    return not short


def read_topic(text: str, findings: Findings) -> TopicHeader | None:
    parts = _header_only(text, findings)
    topic = None if parts.header is None else decode(parts.header, _Topic, findings)
    if topic is None or not isinstance(parts.header, Fields):
        return None
    order_line = next(entry.line for entry in parts.header.entries if entry.key == "order")
    told = (topic.title, topic.summary, topic.icon, topic.hue, topic.order)
    return TopicHeader(*told, order_line, topic.landmark)


def _header_only(text: str, findings: Findings) -> Parts:
    parts = split(text, findings)
    for offset, line in enumerate(parts.body.split("\n")):
        if parts.header is not None and line.strip():
            mend = "Move it to a page, or into the header."
            line_number = parts.body_line + offset
            findings.fault(
                line_number, Rule.BODY_UNWANTED, "Text under this header is not shown anywhere.", mend
            )
            break
    return parts
