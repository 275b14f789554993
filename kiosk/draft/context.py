"""What a sentence's surroundings say against showing it, where the sentence itself says nothing against it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from kiosk.draft.sentence import Form, Sentence, Subject
from kiosk.draft.unsafe import subjects

_BACK = re.compile(
    r"^\W*(?:it|its|they|them|their|he|she|his|her|the (?:drug|substance|former|latter|same)|eventually|then|also|"
    r"however|therefore|thus|additionally|moreover|furthermore|in addition|as a result|because of|for example|"
    r"instead|such)\b|\b(?:this|that way|these|those)\b(?! (?:page|article|guide))",
    re.IGNORECASE,
)


class Context(Struct, frozen=True):
    """``subjects`` are seen with headings and lead-ins around; ``goes_on``: it leans on a sentence that is kept off."""

    subjects: Mapping[Sentence, Subject]
    goes_on: frozenset[Sentence]


def context_of(sentences: Sequence[Sentence]) -> Context:
    """``sentences`` are all of them, also what was set aside."""
    told = subjects(sentences)
    unsafe = {
        sentence: subject
        for sentence, subject in zip(sentences, told, strict=True)
        if subject is not None and sentence.form is not Form.HEADING
    }
    leaning: set[Sentence] = set()
    for before, sentence in zip(sentences, sentences[1:], strict=False):
        if _near(before, sentence) and (before in unsafe or before in leaning) and refers_back(sentence.text):
            leaning.add(sentence)
    return Context(unsafe, frozenset(leaning))


def _near(before: Sentence, sentence: Sentence) -> bool:
    """Under one heading, and in one paragraph or in two that touch."""
    same = (before.document, before.headings) == (sentence.document, sentence.headings)
    return same and sentence.paragraph - before.paragraph <= 1


def refers_back(text: str) -> bool:
    return bool(_BACK.search(text))
