"""Text in the colour of the paper: nobody sees it, unless something around it is painted."""

from __future__ import annotations

import re

_WHITE = (
    r"(?:#fff(?:f|fff|fffff)?|white|rgba?\(\s*255\s*[,\s]\s*255\s*[,\s]\s*255\b[^)]{0,20}\)"
    r"|hsla?\([^)]{0,20}\b100%[^)]{0,10}\))"
)
_END = r"\s*(?:!\s*important\s*)?(?:;|$)"
_WHITENS = re.compile(rf"(?:^|;)\s*color\s*:\s*{_WHITE}{_END}", re.IGNORECASE)
_PAINTS = re.compile(
    rf"(?:^|;)\s*background(?:-color|-image)?\s*:(?!\s*(?:{_WHITE}|transparent|none|inherit|initial|unset|0){_END})",
    re.IGNORECASE,
)
_BARE = re.compile(rf"\s*{_WHITE}?\s*", re.IGNORECASE)


def whitens(style: str) -> bool:
    """Of the declarations of a rule or of a style attribute, without a colour behind the letters."""
    return bool(_WHITENS.search(style)) and not _PAINTS.search(style)


def paints(style: str, colour: str = "") -> bool:
    """Whether it may be dark; ``colour`` is that of an old page's attribute."""
    return bool(_PAINTS.search(style)) or not _BARE.fullmatch(colour)
