"""What a reader takes words for that a search would miss: look-alike letters, letters set apart, signs that
are dropped before the words are shown."""

from __future__ import annotations

import re
import unicodedata

from kiosk.draft.sentences.deck_words import plain_words
from kiosk.draft.sentences.words import plain

_ALIKE = str.maketrans(
    dict(
        zip(
            "\u0430\u0432\u0433\u0435\u0456\u0458\u043a\u043c\u043d\u043e\u043f\u0440\u0441\u0442\u0443\u0445\u0455"
            "\u0491\u04bb\u0501\u051b\u051d\u0581\u0578\u057d\u0585\u03b1\u03b9\u03ba\u03bc\u03bd\u03bf\u03c1\u03c4"
            "\u03c5\u0131\u0251\u0261",
            "abgeijkmnonpctyxsghdqwgnuoaikuvoptuiag",
            strict=True,
        )
    )
)
_APART = re.compile(r"(?<![^\W_])[a-z](?:[ .\-_/*\u00b7]{1,2}[a-z])+(?![^\W_])")
_BETWEEN = re.compile(r"[^a-z]+")
_UNIT = re.compile(r"(?<=\d)( ?(?:mg|mcg|ml))(?=[a-z])")
_GLUED = re.compile(r"(?<=[a-z])(?=\d)")
_SIGNS = re.compile(r"[&*_~`\\\[\]{}<>|]|[a-z]\d|\d(?:mg|mcg|ml)[a-z]|(?<![^\W_])[a-z][ .\-/][a-z](?![^\W_])")


def undisguised(text: str) -> str:
    """Plain words as they look once shown; empty where they look as they are written."""
    words = plain(text)
    if words.isascii() and not _SIGNS.search(words):
        return ""
    seen = plain_words(text)
    if "_" in text:
        seen = f"{seen} ; {plain_words(text.replace('_', ''))}"
    if not seen.isascii():
        apart = unicodedata.normalize("NFKD", plain(seen))
        seen = "".join(sign for sign in apart if unicodedata.category(sign) not in ("Mn", "Me"))
    seen = plain(seen).translate(_ALIKE)
    seen = _APART.sub(lambda found: _BETWEEN.sub("", found[0]), seen)
    return _GLUED.sub(" ", _UNIT.sub(r"\1 ", seen))
