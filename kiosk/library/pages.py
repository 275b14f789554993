"""One page file: a header and a body of blocks."""

from __future__ import annotations

from msgspec import Struct

from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.types import Block
from kiosk.core.page import Page, Term
from kiosk.core.rules.deck import Rule
from kiosk.library.blocks import read_blocks
from kiosk.library.decode import decode
from kiosk.library.findings import Findings
from kiosk.library.header import split
from kiosk.library.picture_forms import Icon
from kiosk.library.terms import check_terms
from kiosk.library.to_dos import note_to_do
from kiosk.library.values import Fields


class _Header(Struct, frozen=True):
    title: str
    icon: Icon
    essential: bool = False
    leave_topic: bool = False
    aside: bool = False
    terms: dict[str, str] = {}
    todo: str = ""


def read_page(text: str, topic: str, name: str, findings: Findings) -> Page | None:
    """``topic`` is empty for a page apart."""
    parts = split(text, findings)
    header = None if parts.header is None else decode(parts.header, _Header, findings)
    note_to_do(parts.header, findings)
    before = len(findings.faults)
    blocks = read_blocks(parts.body, parts.body_line, findings)
    whole = len(findings.faults) == before
    if not blocks and not findings.faults:
        mend = "Write at least one paragraph."
        findings.fault(parts.body_line, Rule.EMPTY_PAGE, "There is nothing on this page.", mend)
    if header is not None and isinstance(parts.header, Fields) and whole:
        check_terms(parts.header, header.title, blocks, findings)
    _check_turning(blocks, findings)
    if header is None or findings.faults:
        return None
    return Page(
        id=f"{topic}/{name}" if topic else name,
        topic=topic,
        title=header.title,
        icon=header.icon,
        terms=tuple(Term(word, meaning) for word, meaning in header.terms.items()),
        essential=header.essential,
        leave_topic=header.leave_topic,
        blocks=blocks,
        file=findings.file,
        aside=header.aside,
    )


def _check_turning(blocks: tuple[Block, ...], findings: Findings) -> None:
    """One thing at a time is open on a page: opening another would turn the drawings back."""
    held = [contents(block) for block in blocks]
    turned = [each for each in held if each.caveat is not None]
    others = any(each.parts for each in held if each.caveat is None)
    if turned and (others or len(turned) > 1):
        message = "Nothing else on a page with stages may answer a touch."
        mend = "Keep one stages picture, and write more in place of touch in its cards."
        findings.fault(turned[-1].line, Rule.PICTURES_TO_TURN, message, mend)
