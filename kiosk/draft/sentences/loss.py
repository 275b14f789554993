"""The sign that stands in a text for what a reader of it can't take over as words.

U+FFFC, where a format held an object, a field or a word that was taken away; U+FFFD, where a letter was lost.
"""

from __future__ import annotations

import re

OBJECT = "\ufffc"
SIGNS = "\ufffc\ufffd"
_BEHIND_WORDS = re.compile(f"[^\\s.!?{SIGNS}]\\s*[{SIGNS}]")


def has_lost(text: str) -> bool:
    """Whether something is missing between its words. At the edges of a sentence stand icons, bullets and
    pictures, which take no word away."""
    if OBJECT not in text and "\ufffd" not in text:
        return False
    return bool(_BEHIND_WORDS.search(text, 0, _end_of_words(text)))


def _end_of_words(text: str) -> int:
    end = len(text)
    while end and not text[end - 1].isalnum():
        end -= 1
    return end
