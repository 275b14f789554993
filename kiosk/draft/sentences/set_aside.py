"""Why a sentence is no statement: decided by the sentence, its form and the headings above it alone."""

from __future__ import annotations

import re

from kiosk.draft.sentences import furniture as looks
from kiosk.draft.sentences.advertising import ADVERTISING, AT_OURS
from kiosk.draft.sentences.completeness import ends
from kiosk.draft.sentences.document import SetAside
from kiosk.draft.sentences.furniture_words import FURNITURE, LISTS_OF_SOURCES, NAVIGATION
from kiosk.draft.sentences.language import is_english
from kiosk.draft.sentences.sentence import Form, Sentence

_STRAIGHT = str.maketrans("\u2019\u2018\u201c\u201d", "''\"\"")
_WORD = re.compile("[a-z]+")
_WORD_STARTS = re.compile(r"(?<!\S)[^\w\s]*([^\W\d_])")
_EDGES = " \t.:;!?*#|-\u2013\u2014\u2022"
_LEAD_IN = re.compile(r":\W{0,2}(?:\d{1,2})?\)?$")
_LONGEST_LEAD_IN = 6
_CUT_OFF = ("...", "\u2026", "[...]", "[\u2026]", ",", "\u2014", "\u2013")
#: Also in the middle: what is quoted, or asked at the end of what was said.
_ASKS = re.compile(r"[?\uff1f](?=[!?\"'\u2019\u201d\u00bb)\]\s]|$)")
_FEWEST_WORDS = 3
#: More than one screen holds at the largest text size.
MOST_WORDS_IN_SENTENCE = 60


def why_aside(sentence: Sentence) -> SetAside | None:
    """None for what says something by itself; for headings None means that they head what follows."""
    if sentence.apart:
        return sentence.apart
    text = sentence.text
    if not is_english(text):
        return SetAside.OTHER_LANGUAGE
    if len(text.split()) > MOST_WORDS_IN_SENTENCE:
        return SetAside.TOO_LONG
    if any(above.casefold().strip(_EDGES) in LISTS_OF_SOURCES for above in sentence.headings):
        return SetAside.FURNITURE
    if sentence.form is Form.SENTENCE and _ASKS.search(text):
        return SetAside.QUESTION
    return line_aside(text) or (SetAside.FRAGMENT if _is_fragment(text, sentence.form) else None)


def line_aside(text: str) -> SetAside | None:
    """What words alone show, whatever their place."""
    straight = text.translate(_STRAIGHT)
    plain = straight.casefold()
    bare, its_words = plain.strip(_EDGES), frozenset(_WORD.findall(plain))
    if bare in FURNITURE or looks.FURNITURE.are_in(plain, its_words) or looks.REFERENCE.search(plain):
        return SetAside.FURNITURE
    if bare in NAVIGATION or looks.NAVIGATION.are_in(plain, its_words) or looks.TRAIL.search(plain):
        return SetAside.NAVIGATION
    if looks.BYLINE.are_in(plain, its_words) or looks.BY_NAME.match(straight):
        return SetAside.BYLINE
    if ADVERTISING.are_in(plain, its_words) or AT_OURS.search(straight):
        return SetAside.ADVERTISING
    if len(text.split()) <= _LONGEST_LEAD_IN and _LEAD_IN.search(text):
        return SetAside.FURNITURE
    return None


def heads(text: str) -> bool:
    """Whether a heading heads what follows it, and is no line of the page or caption between."""
    if text.casefold().strip(_EDGES) in LISTS_OF_SOURCES:
        return True
    return line_aside(text) in (None, SetAside.ADVERTISING) and not _is_fragment(text, Form.HEADING)


def _is_fragment(text: str, form: Form) -> bool:
    words = _WORD_STARTS.findall(text)
    if not words:
        return True
    if form is Form.ITEM:
        return False
    if form is Form.HEADING:
        return words[0].islower()
    return len(words) < _FEWEST_WORDS or text.endswith(_CUT_OFF) or not ends(text)
