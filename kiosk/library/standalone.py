"""Paragraphs that are nothing but a drawing or a link."""

from __future__ import annotations

from kiosk.core.blocks.types import PageLink, Scene
from kiosk.core.rules.deck import Rule
from kiosk.library.fill_ins import refuse_fill_ins
from kiosk.library.findings import Findings, Refers
from kiosk.library.passages import cited
from kiosk.library.pieces import Image, Link, Piece


def scene(image: Image, parts: tuple[Piece, ...], findings: Findings) -> Scene:
    line, alt = image.line, " ".join(image.text.split())
    if not alt:
        mend = "Say between the square brackets what the drawing shows."
        findings.fault(line, Rule.SCENE_ALT, "This drawing has no words for who can't see it.", mend)
    for words in (alt, image.title):
        refuse_fill_ins(words, line, findings)
    cites = cited(parts, findings)
    if not cites:
        mend = "Put [^statement-id] behind the drawing."
        findings.fault(line, Rule.NO_CITATION, "Nothing is cited for this drawing.", mend)
    findings.refer(Refers.DRAWING, image.target, line)
    return Scene(image.target, image.title, alt, cites, line)


def page_link(link: Link, parts: tuple[Piece, ...], findings: Findings) -> PageLink:
    text = " ".join(link.text.split())
    if not text:
        findings.fault(link.line, Rule.EMPTY_TEXT, "This link has no words.", "Write [words](topic/page).")
    refuse_fill_ins(text, link.line, findings)
    if ":" in link.target or link.target.startswith(("/", "#", ".")):
        message = f"{link.target[:60]!r} is not a page of this deck."
        mend = "Link only to pages, as [words](topic/page)."
        findings.fault(link.line, Rule.LINK_OUTSIDE, message, mend)
    else:
        findings.refer(Refers.PAGE, link.target, link.line)
    cited(parts, findings)
    return PageLink(text, link.target, link.line)
