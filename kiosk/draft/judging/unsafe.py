"""Finds the sentences that stay off every page, and out of every quote, by what they are about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.draft.judging.amounts import CARRIED_ON, NUMBER
from kiosk.draft.judging.disguise import undisguised
from kiosk.draft.judging.misuse import COMFORT, DEATH, VIOLENCE
from kiosk.draft.judging.withheld import Subject, Withheld, everything
from kiosk.draft.sentences.sentence import Form, Sentence
from kiosk.draft.sentences.words import plain

_REFERS = re.compile(
    r"\W*(?:it|its|this|that|these|those|they|them|he|she|some|others?|then|and|or|up|more|less)\b"
)
_SHORT = 24
_FIGURE = re.compile(rf"(?<!\w){NUMBER}")
_HEADED = re.compile(r"(?<!\w)(?:dos(?:e|es|age|ages|ing)|how much|amounts?|strengths?|schedules?)(?!\w)")
_HARM = re.compile(
    r"(?<!\w)(?:effects?|harms?|risks?|dangers?|symptoms?|signs?|warnings?|lead(?:s|ing)? to)(?!\w)"
)


def subject(text: str, withheld: Withheld | None = None) -> Subject | None:
    """What a sentence by itself is about, if it may not be shown: as it is written, and as it looks."""
    kept = withheld or everything()
    found = _told(plain(text), kept)
    looks = undisguised(text) if found is None else ""
    return _told(looks, kept) if looks else found


def _told(words: str, withheld: Withheld) -> Subject | None:
    if VIOLENCE.search(words):
        return Subject.VIOLENCE
    if withheld.misuse.search(words):
        return Subject.MISUSE
    if withheld.amount.search(words):
        return Subject.AMOUNT
    if DEATH.search(words) and COMFORT.search(words):
        return Subject.DEATH
    return None


def subjects(sentences: Sequence[Sentence], withheld: Withheld | None = None) -> tuple[Subject | None, ...]:
    """In reading order. A sentence is also unsafe where it goes on with what the one before told
    of, stands in a list of that, gives a figure under a heading about amounts, or is one half of one."""
    kept = withheld or everything()
    found: list[Subject | None] = []
    for number, sentence in enumerate(sentences):
        before = sentences[number - 1] if number and _together(sentences[number - 1], sentence) else None
        told = found[-1] if before is not None else None
        listed = _listed(sentence, before, told, kept)
        found.append(subject(sentence.text, kept) or listed or _carried(sentence, told) or _headed(sentence))
    for number in range(1, len(found)):
        if found[number - 1] is None or found[number] is None:
            about = _halves(sentences[number - 1], sentences[number], kept)
            found[number - 1 : number + 1] = [found[number - 1] or about, found[number] or about]
    return tuple(found)


def _halves(before: Sentence, sentence: Sentence, withheld: Withheld) -> Subject | None:
    """Cells of a table and items of a list may be read as one: "0.5", "mg"."""
    if min(len(before.text), len(sentence.text)) > _SHORT or before.document != sentence.document:
        return None
    near = sentence.paragraph - before.paragraph == 1 and before.headings == sentence.headings
    if not near or before.text.rstrip()[-1:] in tuple(".!?"):
        return None
    seam = len(plain(before.text))
    found = withheld.amount.finditer(plain(f"{before.text} {sentence.text}"))
    return Subject.AMOUNT if any(one.start() < seam < one.end() for one in found) else None


def _listed(
    sentence: Sentence, before: Sentence | None, told: Subject | None, withheld: Withheld
) -> Subject | None:
    """An item of a list that unsafe words lead into, or that goes on from such an item; not one of harms."""
    if before is None or sentence.form is not Form.ITEM or told is None:
        return None
    if before.form is Form.ITEM:
        return told if before.listing == sentence.listing and subject(before.text, withheld) is None else None
    leads = before.text.rstrip().endswith(":")
    return told if leads and not _HARM.search(plain(before.text)) else None


def _together(before: Sentence, sentence: Sentence) -> bool:
    same = (before.document, before.headings) == (sentence.document, sentence.headings)
    near = sentence.paragraph - before.paragraph <= (1 if sentence.form is Form.ITEM else 0)
    return same and near


def _carried(sentence: Sentence, told: Subject | None) -> Subject | None:
    words = plain(sentence.text)
    if told is None or not _REFERS.match(words):
        return None
    if told is Subject.AMOUNT:
        return told if CARRIED_ON.search(words) else None
    return told if told in (Subject.MISUSE, Subject.VIOLENCE) and len(words.split()) <= 12 else None


def _headed(sentence: Sentence) -> Subject | None:
    above = any(_HEADED.search(plain(heading)) for heading in sentence.headings)
    return Subject.AMOUNT if above and _FIGURE.search(plain(sentence.text)) else None
