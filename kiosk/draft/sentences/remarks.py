"""What an editor must know of a document that was read, all the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from kiosk.core.fault import Fault
from kiosk.draft.faults import DraftRule
from kiosk.draft.sentences.crosses import is_crossed
from kiosk.draft.sentences.document import SetAside
from kiosk.draft.sentences.fragments import says
from kiosk.draft.sentences.sentence import Form, Sentence

_MANY_HEADINGS = 200
_MOST_LINES = 12
#: What no reader of the document saw, or nobody said, warns of nothing.
_NAMED = frozenset((SetAside.FURNITURE, SetAside.BYLINE, SetAside.ADVERTISING, SetAside.FRAGMENT))
_URGENT = re.compile(
    r"\b(?:do not|don['\u2019]t|never|must|should|cannot|can['\u2019]t|not (?:on|if|when|with|before|until"
    r"|unless|in)|unless|until|avoid|stop|call|phone|dial|emergency|urgent(?:ly)?|warning"
    r"|danger|at once|right away|straight away)\b",
    re.IGNORECASE,
)


def remarks(file: str, sentences: Sequence[Sentence], aside: Sequence[SetAside | None]) -> tuple[Fault, ...]:
    """``aside`` says of each sentence why it is none."""
    found = [*_language(file, aside), *_headings(file, sentences), *_menus(file, sentences, aside)]
    found += _warnings(file, sentences, aside)
    for sentence, why in zip(sentences, aside, strict=True):
        if why is SetAside.TOO_LONG:
            message = f"A sentence of {len(sentence.text.split()):,} words was set aside: no page holds it."
            mend = "Look whether its stops were lost."
            found.append(Fault(file, sentence.line, DraftRule.DOCUMENT_SENTENCE.value, message, mend))
    return tuple(found)


def _menus(file: str, sentences: Sequence[Sentence], aside: Sequence[SetAside | None]) -> list[Fault]:
    """A warning in a box that looks like a menu: one remark a document, with the line of the first."""
    said = [
        sentence
        for sentence, why in zip(sentences, aside, strict=True)
        if why is SetAside.NAVIGATION and sentence.apart and says(sentence.text)
    ]
    if not said:
        return []
    urgent = [sentence for sentence in said if _URGENT.search(sentence.text)]
    warned = f"; of them {len(urgent)} warn or say what to do" if urgent else ""
    message = f"Whole sentences in menus or around the text were set aside: {len(said)}{warned}."
    mend = "Look whether they belong to the text, and save it without its frame if they do."
    first = (urgent or said)[0].line
    return [Fault(file, first, DraftRule.DOCUMENT_MENUS.value, message, mend)]


def _warnings(file: str, sentences: Sequence[Sentence], aside: Sequence[SetAside | None]) -> list[Fault]:
    """What warned, and was cut or stands in a note: nobody reads it on a page, so it is told here."""
    said = [
        (sentence.line, why.value)
        for sentence, why in zip(sentences, aside, strict=True)
        if why and why in _NAMED and _warns(sentence.text) and _may_warn(sentence, why)
    ]
    if not said:
        return []
    counted = ", ".join(f"{why} {number}" for why, number in sorted(Counter(why for _, why in said).items()))
    lines = [str(line) for line in dict.fromkeys(line for line, _ in said)]
    first = ", ".join(lines[:_MOST_LINES])
    more = f" and {len(lines) - _MOST_LINES:,} more" if len(lines) > _MOST_LINES else ""
    message = f"Words that warn or say what to do were set aside: {counted}; in line {first}{more}."
    mend = "Read them in the document, and write as a statement what a visitor must know."
    return [Fault(file, said[0][0], DraftRule.DOCUMENT_WARNINGS.value, message, mend)]


def _warns(text: str) -> bool:
    return is_crossed(text) or bool(_URGENT.search(text))


def _may_warn(sentence: Sentence, why: SetAside) -> bool:
    """A heading that is no statement still heads; a telephone number's line is none."""
    if sentence.form is Form.HEADING:
        return False
    return why is not SetAside.FURNITURE or bool(sentence.apart) or says(sentence.text)


def _language(file: str, aside: Sequence[SetAside | None]) -> list[Fault]:
    other = sum(why is SetAside.OTHER_LANGUAGE for why in aside)
    if other * 2 < len(aside):
        return []
    message = f"{other} of its {len(aside)} sentences are not English, and were set aside."
    return [Fault(file, 0, DraftRule.DOCUMENT_LANGUAGE.value, message, "Use an English version of it.")]


def _headings(file: str, sentences: Sequence[Sentence]) -> list[Fault]:
    headings = sum(sentence.form is Form.HEADING for sentence in sentences)
    if headings < _MANY_HEADINGS or headings * 2 < len(sentences):
        return []
    message = f"{headings:,} of its {len(sentences):,} lines look like headings."
    mend = "Let its sentences end with a stop, or put the document's headings right."
    return [Fault(file, 0, DraftRule.DOCUMENT_HEADINGS.value, message, mend)]
