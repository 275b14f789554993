"""Words that would tell others why somebody is here: nothing that leaves with a visitor may hold them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_UNSEEN = ("Cf", "Mn", "Me")


def private_word(text: str, words: Iterable[str]) -> str:
    """The first of the words that stands in the text, also inside a longer word; else empty."""
    bare = _bare(text)
    return next((word for word in words if _bare(word) in bare), "")


def _bare(text: str) -> str:
    """Without case, accents and hidden signs, which a word must not escape by."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in plain if unicodedata.category(sign) not in _UNSEEN)
