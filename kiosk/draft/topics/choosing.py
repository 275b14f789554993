"""Which topics a draft has that was given none: the shipped ones for documents on their subject, else the
documents' own headings."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.fault import Fault
from kiosk.draft.faults import Rule
from kiosk.draft.judging.phrases import Phrases
from kiosk.draft.judging.topics import Topics
from kiosk.draft.sentences.sentence import Sentence
from kiosk.draft.sentences.words import words_of
from kiosk.draft.topics.from_headings import heading_topics

#: In documents on a subject one sentence of five or more names it, elsewhere hardly one of a hundred.
LEAST_NAMED = 0.06
#: One sentence alone is enough where there are hardly any others.
LEAST_NAMED_ONCE = 0.12


def named(sentences: Sequence[Sentence], topics: Topics) -> int:
    """How many sentences name what the topics are about."""
    names = Phrases(topics.about)
    return sum(bool(names.found_in(words_of(sentence.text))) for sentence in sentences)


def is_on(sentences: Sequence[Sentence], topics: Topics) -> bool:
    """Whether documents are on the subject of these topics, by how many of their sentences name it."""
    count = named(sentences, topics)
    least = LEAST_NAMED if count > 1 else LEAST_NAMED_ONCE
    return count > 0 and count >= least * len(sentences)


def choose(sentences: Sequence[Sentence], shipped: Topics, title: str) -> tuple[Topics, tuple[Fault, ...]]:
    """``title`` is the documents' own, where they are on another subject."""
    if is_on(sentences, shipped):
        return shipped, ()
    message = (
        f"Of {len(sentences)} sentences {named(sentences, shipped) or 'none'} name the subject of the deck "
        "that came with the program. So the documents' own headings are the topics."
    )
    mend = "Look through titles, summaries and icons in each topic.md, or describe your topics with --topics."
    return heading_topics(sentences, title), (Fault("draft", 0, Rule.OTHER_SUBJECT.value, message, mend),)
