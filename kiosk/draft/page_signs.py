"""Signs on a page that are no letters, and say no all the same; and notes and comments around its text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.draft.elements import BLOCKS, HEADINGS
from kiosk.draft.loss import OBJECT
from kiosk.draft.style_sheets import Element
from kiosk.draft.word_lists import words

if TYPE_CHECKING:
    from kiosk.draft.nodes import Node

CROSS = "\u2717 "
_CROSSES = re.compile(
    r"(?:^|[\s_-])(?:cross(?:es|ed)?|ban|times|xmark|x-mark|x-(?:circle|square|octagon|lg)|slash-circle|close|no-entry|forbidden|prohibited|donts?|do-nots?"
    r"|thumbs-down|incorrect)(?:$|[\s_-](?:circle|square|icon|list|mark|alt|o)?)(?=$|[\s_-])",
    re.IGNORECASE,
)
_SAYS_NO = re.compile(
    r"\W*(?:a )?(?:red |big )?(?:cross|x|no(?:t|pe)?|never|don['\u2019]?ts?|do not|no entry|wrong|stop"
    r"|forbidden|prohibited|not allowed|incorrect|thumbs down)(?: (?:mark|sign|icon|symbol))?\W*$",
    re.IGNORECASE,
)
_HINTS = words("tooltiptext tooltip-text tooltip-content tooltip__content tooltip__text popover-content")
_AROUND = words(
    """
    footnotes footnote endnotes references reflist msofootnotetext msoendnotetext msocommenttext hatnote ambox
    navbox catlinks sharedaddy jp-relatedposts related-posts comments comment-list commentlist comments-area
    disqus_thread respond adsbygoogle
    """
)
_ROLES = words("doc-footnote doc-endnote doc-endnotes doc-bibliography doc-biblioentry doc-toc note-list")
_OF_WORD = re.compile(r"mso-element\s*:\s*(?:footnote|endnote|comment)", re.IGNORECASE)
_BULLET = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_VOID = frozenset({"br", "wbr", "hr", "img", "input", "a", "area", "embed", "slot", "td", "th", "li"})
_LONGEST = 400
_TEXT = HEADINGS | {"body", "html", "main", "article"}


def is_around(attributes: Mapping[str, str], element: Element) -> bool:
    """Whether it holds notes, or what others said about the page."""
    if element.tag in _TEXT or element.tag not in BLOCKS:
        return False
    named = {element.id.lower(), *(name.lower() for name in element.classes)}
    role = attributes.get("role", "").strip().lower()
    return bool(named & _AROUND) or role in _ROLES or bool(_OF_WORD.search(attributes.get("style", "")))


def is_sign(node: Node, attributes: Mapping[str, str], element: Element) -> bool:
    """An empty element that shows something: a glyph of a font, or what a script puts there."""
    if element.tag in BLOCKS or element.tag in _VOID or len(node) or (node.text or "").strip():
        return element.tag in ("svg", "img") and sign(attributes) == CROSS
    label = attributes.get("aria-label", "") or attributes.get("title", "")
    named = attributes.get("role", "").lower() == "img" or bool(label.strip())
    return named or _is_cross(attributes) or ("-" in element.tag and not element.tag.startswith("amp-"))


def sign(attributes: Mapping[str, str]) -> str:
    label = attributes.get("aria-label", "") or attributes.get("title", "") or attributes.get("alt", "")
    return CROSS if _is_cross(attributes) or _SAYS_NO.match(label) else OBJECT


def is_hint(attributes: Mapping[str, str], element: Element) -> bool:
    """Seen only by who points at a word."""
    hint = attributes.get("role", "").strip().lower() == "tooltip"
    return hint or not _HINTS.isdisjoint(name.lower() for name in element.classes)


def mark_of_item(tag: str, above: Sequence[Element]) -> str:
    """Of an item in a list that puts a cross before each."""
    around = above[-4:-1] if tag == "li" else ()
    return CROSS if any(_CROSSES.search(" ".join(one.classes)[:_LONGEST]) for one in around) else ""


def is_bullet_of_word(attributes: Mapping[str, str]) -> bool:
    return bool(_BULLET.search(attributes.get("style", "")))


def is_mark(attributes: Mapping[str, str], element: Element) -> bool:
    """Whether nobody reads it as words: a bullet, or a link to a heading's editor."""
    return is_bullet_of_word(attributes) or "mw-editsection" in element.classes


def _is_cross(attributes: Mapping[str, str]) -> bool:
    return bool(_CROSSES.search(attributes.get("class", "")[:_LONGEST]))
