"""Whether a reader of a page sees an element, and as what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING

from kiosk.draft.reading.html import elements
from kiosk.draft.reading.html.first_pass import FirstPass
from kiosk.draft.reading.html.signs import is_around, is_hint, is_mark, is_sign
from kiosk.draft.reading.html.style_sheets import Element, hides, shows

if TYPE_CHECKING:
    from kiosk.draft.reading.nodes import Node

_COOKIES = re.compile(
    r"(?:^|[\s_-])(?:cookies?|cookiebot|onetrust|gdpr|ccpa|cky|didomi|usercentrics"
    r"|consent-(?:banner|popup|bar|manager|modal|overlay))(?=$|[\s_-])|cookie-?(?:banner|consent|notice|law|bar)",
    re.IGNORECASE,
)
_OVERLAYS = frozenset({"modal", "popup", "pop-up", "lightbox", "overlay", "newsletter-popup"})
_PANELS = re.compile(
    r"(?:^|\s)(?:collapse|panel-collapse|tab-pane|tabpanel|accordion[\w-]*|collapsible[\w-]*|toggle-content"
    r"|expandable[\w-]*|[\w-]{1,60}__(?:panel|content|body))(?=\s|$)",
    re.IGNORECASE,
)
_DISPLAY = re.compile(r"(?:^|;)\s*display\s*:\s*([a-z-]+)", re.IGNORECASE)
_KEPT = (
    elements.HEADINGS
    | elements.LISTS
    | frozenset({"li", "table", "tr", "td", "th", "dl", "dt", "dd", "body", "html"})
)
_TYPED = frozenset({"text", "email", "tel", "search", "password", "url"})
_EMOJI = re.compile(r"^[^\w\s]+$")
_NO_OVERLAY = frozenset({"html", "body", "main", "article"})
_WHOLE_PAGE = frozenset({"html", "body"})
_LONGEST = 400
_NAMES = ("aria-label", "aria-labelledby", "title")


class Visibility(Enum):
    """``UNSEEN``: nothing, and nothing is missing; ``HIDDEN``: words that nobody sees or that were taken
    away; ``OBJECT``: something else than words; ``MENU``: parts of the page around its text; ``BESIDE``: a
    box that may be either."""

    SHOWN = auto()
    UNSEEN = auto()
    HIDDEN = auto()
    OBJECT = auto()
    MENU = auto()
    BESIDE = auto()


def visibility(
    node: Node, attributes: Mapping[str, str], element: Element, above: Sequence[Element], page: FirstPass
) -> Visibility:
    """Text that is only clipped away or moved out of sight is spoken to some readers: it is shown.

    So is a closed panel that a reader may open.
    """
    tag = element.tag
    if tag in elements.UNSEEN or (tag == "sup" and _is_note_mark(node)) or is_mark(attributes, element):
        return Visibility.UNSEEN
    if is_sign(node, attributes, element):
        return Visibility.OBJECT
    if tag in elements.OBJECTS or (tag == "img" and not _EMOJI.search(attributes.get("alt", ""))):
        return Visibility.UNSEEN if _is_decoration(node, tag, attributes) else Visibility.OBJECT
    if tag not in _WHOLE_PAGE and _is_hidden(attributes, element, above, page):
        return Visibility.BESIDE if _can_be_opened(attributes, element, page) else Visibility.HIDDEN
    if _is_menu(attributes, element, above) or (tag == "form" and _is_filled_in(node)):
        return Visibility.MENU
    role = attributes.get("role", "").lower()
    return Visibility.BESIDE if tag == "aside" or role == "complementary" else Visibility.SHOWN


def is_block(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether it starts a line of its own."""
    display = _DISPLAY.search(attributes.get("style", ""))
    if display and tag not in _KEPT:
        return not display[1].lower().startswith(("inline", "contents", "none"))
    return tag in elements.BLOCKS


def _is_decoration(node: Node, tag: str, attributes: Mapping[str, str]) -> bool:
    """Icons too: what is drawn in the page itself, without a name and without a word in it."""
    role = attributes.get("role", "").lower()
    if attributes.get("aria-hidden", "").lower() == "true" or role in ("presentation", "none"):
        return True
    if tag == "svg":
        named = role == "img" or any(attributes.get(name, "").strip() for name in _NAMES)
        return not named and not "".join(node.itertext()).strip()
    return tag == "img" and attributes.get("alt") is not None and not attributes["alt"].strip()


def _is_note_mark(sup: Node) -> bool:
    return any(str(link.get("href", "")).startswith("#") for link in sup.iter("a"))


def _is_filled_in(form: Node) -> bool:
    """Whether a form is one, and does not only lie around the page."""
    if next(form.iter(*elements.HEADINGS, "main", "article"), None) is not None:
        return False
    kinds = (str(node.get("type", "text")).lower() for node in form.iter("input"))
    return any(kind in _TYPED for kind in kinds) or next(form.iter("textarea"), None) is not None


def _is_hidden(
    attributes: Mapping[str, str], element: Element, above: Sequence[Element], page: FirstPass
) -> bool:
    style = attributes.get("style", "")
    if element.tag in elements.TAKEN_AWAY or hides(style) or is_hint(attributes, element):
        return True
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        return True
    if attributes.get("aria-hidden", "").strip().lower() == "true":
        return True
    if element.tag == "dialog" and "open" not in attributes:
        return True
    if not page.outside and page.sheets.hide_in_white(element, above, style):
        return True
    return not shows(style) and page.sheets.hide(element, above)


def _can_be_opened(attributes: Mapping[str, str], element: Element, page: FirstPass) -> bool:
    if element.tag in elements.TAKEN_AWAY or element.tag not in elements.BLOCKS:
        return False
    if _is_overlay(attributes, element):
        return False
    panel = attributes.get("role", "").lower() == "tabpanel"
    return panel or element.id in page.opened or bool(_PANELS.search(attributes.get("class", "")[:_LONGEST]))


def _is_menu(attributes: Mapping[str, str], element: Element, above: Sequence[Element]) -> bool:
    if element.tag in elements.NAVIGATION or _is_overlay(attributes, element):
        return True
    if is_around(attributes, element):
        return True
    if attributes.get("role", "").lower() in elements.NAVIGATION_ROLES:
        return True
    return element.tag in elements.AT_THE_EDGE and not any(one.tag in elements.TEXTS for one in above)


def _is_overlay(attributes: Mapping[str, str], element: Element) -> bool:
    if element.tag in _NO_OVERLAY:
        return False
    named = f"{element.id[:_LONGEST]} {attributes.get('class', '')[:_LONGEST]}"
    return not _OVERLAYS.isdisjoint(element.classes) or bool(_COOKIES.search(named))
