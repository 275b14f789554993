"""What the next sentence takes back, or sets a bound to: neither can stand without the other."""

from __future__ import annotations

import re

from kiosk.draft.sentence import Form, Sentence

_SOFTER = r"(?:simply|just|completely|quite|of course|all|absolutely|always|entirely|totally|sadly|actually)"
_FALSE = (
    r"(?:not (?:\w+ )?(?:true|so|correct|right|the case)|false|untrue|wrong|incorrect"
    r"|(?:an? )?(?:\w+ )?(?:myths?|lies?|misconceptions?|error|mistake)|nonsense)"
)
_DENIES = re.compile(
    rf"\W*(?:(?:but|well|however|in fact|yet)\W+)?(?:(?:(?:this|that|it|these|those|both|they)"
    rf"(?:(?: claims?| beliefs?| ideas?)? (?:is|was|are|were)|['\u2019]s)|all of th\w+ (?:is|are))"
    rf"(?: {_SOFTER})* )?(?:{_FALSE}|not at all|far from it|just kidding|think again|no|not|never)"
    r"(?:\W*$|\W*[,:;\u2013\u2014-]| because\b| at all\b| and\b)",
    re.IGNORECASE,
)
_BOUNDS = re.compile(
    r"\W*(?:\d{1,2}\W{1,3})?(?:(?:but|and|though|well|also)\W+)?(?:"
    r"not (?:on|in|at|if|when|while|unless|until|before|after|for|with|without|during|within|by|always"
    r"|necessarily|yet|immediately|straight away|right away|today|tonight|alone|more than|too|any)\b"
    r"|(?:never|only|not even) (?:on|in|at|if|when|while|with|before|after|during|within|until|for|once|by"
    r"|under|alone)\b|unless\b|until\b(?! then\b)|except\b|provided (?:that )?)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r",\s+(?:\S+\s+){2}\S|\b(?:can|may|do|should|must|is|are|will) (?:you|it|they|we|he|she)\b"
)
_NOTE = re.compile(r"\s*(?:\*{1,3}|[\u2020\u2021\u00a7])\s*(?=\w)")
_NOTED = re.compile(r"[^*\u2020\u2021]*\w\W?\s?(?:\*{1,3}|[\u2020\u2021])[^\w*]{0,3}(?:\s[^*]*)?$")
_MARK = re.compile(r"\W{0,2}(?:\*{1,3}|[\u2020\u2021])\W{0,2}$")


def takes_back(before: Sentence, sentence: Sentence) -> bool:
    """Whether ``sentence`` does so with the one right before it. Items bound none but those of their own."""
    if Form.HEADING in (before.form, sentence.form) or before.headings != sentence.headings:
        return False
    apart = sentence.paragraph - before.paragraph
    if apart > 1 or (apart and Form.ITEM in (before.form, sentence.form)):
        return False
    text = sentence.text
    marked = _MARK.match(text) or (not apart and _NOTE.match(text))
    return bool(_DENIES.match(text) or marked) or is_bound(text)


def is_bound(text: str) -> bool:
    """Without a clause of its own."""
    return bool(_BOUNDS.match(text)) and not _CLAUSE.search(text)


def has_note(sentence: Sentence) -> bool:
    """Is, or has, a note behind a star or a dagger; a star in front of an item is its bullet."""
    text = sentence.text
    is_note = sentence.form is Form.SENTENCE and bool(_NOTE.match(text))
    return is_note or bool(_NOTED.match(text))
