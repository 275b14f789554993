"""What stands around a sentence and speaks against showing it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from msgspec import Struct

from kiosk.draft.beneath import texts_under_no
from kiosk.draft.judge import Judged
from kiosk.draft.leaning import items_under_no, leans
from kiosk.draft.reading import Reading
from kiosk.draft.sentence import Form, Sentence, Subject
from kiosk.draft.unsafe import subject, subjects
from kiosk.draft.withheld import Withheld

_STARTS = (
    r"it|its|they|them|their|he|she|his|her|the (?:drug|substance|former|latter|same)|eventually|then|also|"
    r"however|therefore|thus|additionally|moreover|furthermore|in addition|as a result|because of|"
    r"for example|instead|such"
)
_BACK = re.compile(
    rf"^\W*(?:{_STARTS})\b|\b(?:this|that way|these|those)\b(?! (?:page|article|guide))", re.IGNORECASE
)


class Context(Struct, frozen=True):
    """``subjects`` are seen with lead-ins around; ``goes_on`` lean on a sentence that is kept off.

    ``under_no`` are those whose lead-in or heading says no. ``leans`` tells the sentence that one can't do
    without, or None where that is no statement.
    """

    subjects: Mapping[Sentence, Subject]
    goes_on: frozenset[Sentence]
    under_no: frozenset[Sentence] = frozenset()
    leans: Mapping[Sentence, Sentence | None] = MappingProxyType({})


def context_of(readings: Iterable[Reading], judged: Judged, withheld: Withheld | None = None) -> Context:
    unsafe = {
        sentence: each.subject
        for each in judged.statements
        if each.subject is not None
        for sentence in (each.sentence, *each.also)
    }
    leaning: set[Sentence] = set()
    readings = tuple(readings)
    for reading in readings:
        unsafe |= _with_asides(reading, withheld)
        for before, sentence in zip(reading.sentences, reading.sentences[1:], strict=False):
            if (before in unsafe or before in leaning) and _near(before, sentence):
                leaning |= {sentence} if refers_back(sentence.text) else set()
    under_no = frozenset(
        sentence for each in readings for sentence in (*items_under_no(each), *texts_under_no(each))
    )
    return Context(unsafe, frozenset(leaning), under_no, leans(readings))


def _with_asides(reading: Reading, withheld: Withheld | None) -> dict[Sentence, Subject]:
    """What was set aside may lead into a list, or begin what another sentence goes on with."""
    pairs = zip(reading.sentences, reading.aside, strict=True)
    if all(why is None or subject(sentence.text, withheld) is None for sentence, why in pairs):
        return {}
    told = zip(reading.sentences, subjects(reading.sentences, withheld), strict=True)
    return {sentence: about for sentence, about in told if about and sentence.form is not Form.HEADING}


def _near(before: Sentence, sentence: Sentence) -> bool:
    """Under one heading, and in one paragraph or in two that touch."""
    same = (before.document, before.headings) == (sentence.document, sentence.headings)
    return same and sentence.paragraph - before.paragraph <= 1


def refers_back(text: str) -> bool:
    return bool(_BACK.search(text))
