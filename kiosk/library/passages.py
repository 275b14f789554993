"""Running text: words with their emphasis, and citations; anything else in it is a fault."""

from __future__ import annotations

import re
from typing import assert_never

from kiosk.core.passage import PROMPT, Passage, Span
from kiosk.core.rules.deck import Rule
from kiosk.library.fill_ins import note_local, refuse_fill_ins
from kiosk.library.findings import Findings, Refers
from kiosk.library.pieces import Cite, Foreign, Image, Link, Piece, StyledText
from kiosk.library.spans import joined

_CITATION = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WITHOUT_CARET = re.compile(r"\[([a-z][a-z0-9-]{1,60})\]\s*$")
_LEFTOVER = re.compile(r"\*\*|__|\]\(|\[\^|\]\[|~~|``")


def passage(parts: tuple[Piece, ...], findings: Findings, *, must_cite: bool, local: bool = False) -> Passage:
    """``local``: the clinic's values may stand in it."""
    words = [part for part in parts if isinstance(part, StyledText)]
    line = parts[0].line if parts else 0
    for part in parts:
        _refuse(part, findings)
    spans = joined(Span(part.text, part.style) for part in words)
    text = "".join(span.text for span in spans)
    cites = cited(parts, findings)
    if not text and all(isinstance(part, StyledText | Cite) for part in parts):
        findings.fault(line, Rule.EMPTY_TEXT, "There are no words here.", "Write some, or take the line out.")
    elif text and must_cite and not cites:
        mend = f"Put [^statement-id] behind it, or [^{PROMPT}] if it only asks or points the safe way."
        if bare := _WITHOUT_CARET.search(text):
            mend = f"A ^ is missing: write [^{bare[1]}]."
        findings.fault(line, Rule.NO_CITATION, f"Nothing is cited for {text[:50]!r}.", mend)
    if leftover := _LEFTOVER.search(text):
        mend = "Check that every sign that opens is closed again."
        findings.fault(
            line, Rule.LEFTOVER_MARK, f"The signs {leftover[0]!r} would be shown as they are.", mend
        )
    for span in spans:
        (note_local if local else refuse_fill_ins)(span.text, line, findings)
    return Passage(spans, cites, line)


def cited(parts: tuple[Piece, ...], findings: Findings) -> tuple[str, ...]:
    cites: dict[str, None] = {}
    for part in parts:
        if not isinstance(part, Cite):
            continue
        if not _CITATION.fullmatch(part.text):
            mend = "Write [^id] with a statement's id: lower case letters, digits and hyphens."
            findings.fault(part.line, Rule.CITATION_FORM, f"[^{part.text[:40]}] is not a citation.", mend)
        else:
            findings.refer(Refers.STATEMENT, part.text, part.line)
            cites[part.text] = None
    return tuple(cites)


def _refuse(part: Piece, findings: Findings) -> None:
    match part:
        case StyledText() | Cite():
            return
        case Link():
            mend = "Let the link be a paragraph of its own, with nothing else in it."
            findings.fault(part.line, Rule.LINK_IN_TEXT, "A link can't stand in running text.", mend)
        case Image():
            mend = "Let the drawing be a paragraph of its own."
            findings.fault(part.line, Rule.IMAGE_IN_TEXT, "A drawing can't stand in running text.", mend)
        case Foreign(tag="raw-html"):
            mend = "Take it out. Write signs as they are, and comments only in the header, behind #."
            findings.fault(part.line, Rule.RAW_HTML, "HTML is not drawn.", mend)
        case Foreign():
            refuse_tag(part.tag, part.line, findings)
        case _:
            assert_never(part)


_NAMES = {
    "code": "Text between ` signs",
    "pre": "A paragraph set in by four spaces",
    "blockquote": "A quotation (>)",
    "div": "A callout inside of something else",
    "ul": "A list inside of something else",
    "ol": "A list inside of something else",
}


def refuse_tag(tag: str, line: int, findings: Findings) -> None:
    rule = Rule.LIST_NESTED if tag in ("ul", "ol") else Rule.NOT_DRAWN
    mend = "Write it as a plain paragraph or a flat list, or as a picture."
    findings.fault(line, rule, f"{_NAMES.get(tag, f'<{tag}>')} is not drawn.", mend)
