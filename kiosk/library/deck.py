"""The two files that are a header only: ``deck.md`` and each ``topic.md``."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from kiosk.core.library import Welcome
from kiosk.core.page import Hue
from kiosk.library.decode import decode
from kiosk.library.drafts import TopicHeader
from kiosk.library.findings import Findings, Refers
from kiosk.library.header import Parts, split
from kiosk.library.picture_forms import Icon
from kiosk.library.rules import Rule
from kiosk.library.values import Fields


class _Deck(Struct, frozen=True):
    title: str
    invitation: str
    teasers: Annotated[tuple[str, ...], Meta(min_length=1)]
    check_title: str
    check_opening: str
    check_summary: str
    questions_page: Annotated[str, Meta(extra={"refers": Refers.PAGE})]


class _Topic(Struct, frozen=True):
    title: str
    summary: str
    icon: Icon
    hue: Hue
    order: Annotated[int, Meta(ge=0)]


def read_deck(text: str, findings: Findings) -> Welcome | None:
    parts = _header_only(text, findings)
    deck = None if parts.header is None else decode(parts.header, _Deck, findings)
    if deck is None:
        return None
    return Welcome(
        title=deck.title,
        invitation=deck.invitation,
        teasers=deck.teasers,
        check_title=deck.check_title,
        check_opening=deck.check_opening,
        check_summary=deck.check_summary,
        questions_page=deck.questions_page,
    )


def read_topic(text: str, findings: Findings) -> TopicHeader | None:
    parts = _header_only(text, findings)
    topic = None if parts.header is None else decode(parts.header, _Topic, findings)
    if topic is None or not isinstance(parts.header, Fields):
        return None
    order_line = next(entry.line for entry in parts.header.entries if entry.key == "order")
    return TopicHeader(topic.title, topic.summary, topic.icon, topic.hue, topic.order, order_line)


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
