"""Headings of documents: whether one may be shown, and which topic stands below it where they are topics."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.draft.judging.strong_claims import strong_claims
from kiosk.draft.judging.unsafe import subject
from kiosk.draft.sentences.deck_words import plain_words
from kiosk.draft.sentences.sentence import Sentence
from kiosk.editorial.words import words

_MOST_WORDS, _MOST_LETTERS = 8, 60

HeadingKey = tuple[str, str]
"""A document and one of its headings as it is compared; ``("", "")`` is everything else, and a document alone
what stands above its headings."""


def shown_heading(heading: str) -> str:
    """Empty where it may not be shown."""
    title = plain_words(heading).rstrip(" :.;,")
    fits = 0 < len(words(title)) <= _MOST_WORDS and len(title) <= _MOST_LETTERS
    return title if fits and subject(heading) is None and not strong_claims(heading) else ""


def topic_of(sentence: Sentence, headings: Mapping[HeadingKey, str]) -> str:
    """By its headings; what stands above the first of them goes along with that one."""
    found = (headings.get((sentence.document, same_heading(heading))) for heading in sentence.headings)
    told = next((name for name in found if name), None)
    return told or headings.get((sentence.document, "")) or headings["", ""]


def same_heading(heading: str) -> str:
    return " ".join(plain_words(heading).casefold().split()).rstrip(" :.;,?!")
