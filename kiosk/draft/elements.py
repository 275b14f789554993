"""What the elements of HTML mean for someone who reads the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.draft.word_lists import words

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LISTS = frozenset({"ul", "ol", "menu", "dir"})
BREAKS = frozenset({"br", "img", "wbr", "input"})
INLINE = words(
    """
    a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark q rp rt ruby
    s samp small span strike strong sub sup time tt u var wbr
    """
)
#: Nobody sees what is in them.
UNSEEN = words(
    """
    head title script style template svg math iframe object embed audio video canvas applet map frameset
    """
)
_APART = frozenset({"nav", "aside", "form", "button", "select", "textarea", "noscript", "dialog"})
_APART_UNLESS_IN = {"header": frozenset({"article", "main"}), "footer": frozenset({"article", "main"})}
_ROLES = frozenset({"navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu"})


def is_apart(tag: str, attributes: Mapping[str, str], within: Sequence[str]) -> bool:
    if tag in _APART or "hidden" in attributes or attributes.get("aria-hidden", "").lower() == "true":
        return True
    if tag in _APART_UNLESS_IN and _APART_UNLESS_IN[tag].isdisjoint(within):
        return True
    return attributes.get("role", "").lower() in _ROLES
