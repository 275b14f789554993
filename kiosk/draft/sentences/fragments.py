"""Which sentences are not whole: something cut them, or took a part of them away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.draft.sentences.completeness import SIGNS, ends, has_lost, is_open, starts_small
from kiosk.draft.sentences.sentence import Form, Sentence
from kiosk.draft.sentences.set_aside import line_aside
from kiosk.draft.sentences.taken_back import has_note, is_bound, takes_back
from kiosk.draft.sentences.templates import conditional, has_placeholder

_FEWEST_WORDS = 3


def cut_short(sentences: Sequence[Sentence]) -> frozenset[int]:
    """By their numbers. Headings are judged by what is around them, and never here."""
    return frozenset((*_cut_short(sentences), *conditional(sentences)))


def _cut_short(sentences: Sequence[Sentence]) -> Iterator[int]:
    shown = [number for number, sentence in enumerate(sentences) if not sentence.apart]
    for at, number in enumerate(shown):
        before = sentences[shown[at - 1]] if at else None
        after = sentences[shown[at + 1]] if at + 1 < len(shown) else None
        sentence = sentences[number]
        if sentence.form is Form.HEADING:
            continue
        if before is not None and takes_back(before, sentence):
            yield from (shown[at - 1], number)
        elif not _is_whole(sentence, before, after):
            yield number


def _is_whole(sentence: Sentence, before: Sentence | None, after: Sentence | None) -> bool:
    text = sentence.text
    if has_lost(text) or (text.endswith(tuple(SIGNS)) and is_open(text)):
        return False
    small = starts_small(text)
    if sentence.torn or has_note(sentence) or has_placeholder(text):
        return False
    if sentence.form is Form.ITEM:
        inside = before is not None and before.paragraph == sentence.paragraph
        led = before is not None and (before.form is Form.ITEM or before.text.endswith(":"))
        if is_bound(text) and not led:
            return False
        return not (inside and small) and not is_open(text, item=True)
    if small or is_bound(text) or (before is not None and _runs_into(before, sentence)):
        return False
    return before is None or after is None or not _parts(before, sentence, after)


def _parts(before: Sentence, sentence: Sentence, after: Sentence) -> bool:
    """Whether it stands in the middle of another sentence, as a box in running text does."""
    apart = before.paragraph != sentence.paragraph != after.paragraph
    running = before.form is Form.SENTENCE is after.form
    return apart and running and starts_small(after.text) and not ends(before.text)


def _runs_into(before: Sentence, sentence: Sentence) -> bool:
    """What breaks off is gone on with in the next paragraph, however that starts; an item by no paragraph."""
    if before.form is not Form.SENTENCE or before.paragraph == sentence.paragraph:
        return False
    return is_open(before.text) and line_aside(before.text) is None


def says(text: str) -> bool:
    """Whether it looks like a whole sentence, and not like a line of the page around the text."""
    long = len(text.split(maxsplit=_FEWEST_WORDS)) >= _FEWEST_WORDS
    return long and ends(text) and not starts_small(text) and line_aside(text) is None
