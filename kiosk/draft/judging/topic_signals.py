"""What speaks for each topic, as numbers: for every sentence one row a topic, the last for "other"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum

from kiosk.draft.judging.phrases import Phrases
from kiosk.draft.judging.topic_examples import Examples
from kiosk.draft.judging.topics import Topics
from kiosk.draft.judging.withheld import Subject
from kiosk.draft.sentences.sentence import Form, Sentence
from kiosk.draft.sentences.words import rarities, words_of

Row = list[float]
_MOST = 3.0
_SPEAKS = re.compile(r"\b(?:we|us|our)\b|^(?:if )?you\b", re.IGNORECASE)
_REFERS = frozenset(["it", "its", "drug", "medicine", "treatment", "therapy"])


class Signal(IntEnum):
    """The first six are measured for every topic and for "other", the rest for "other" alone."""

    WORDS = 0
    HEADING = 1
    HEADING_ALONE = 2
    LEAD_IN = 3
    PARAGRAPH = 4
    EXAMPLES = 5
    ANY = 6
    NAMES_NO_SUBJECT = 7
    HEADING_NAMES_NO_SUBJECT = 8
    LEADS_IN = 9
    NO_WORDS = 10
    SPEAKS_TO_READER = 11
    ITEM = 12
    REFERS_TO_NOTHING = 13
    MISUSE = 14
    AMOUNT = 15


def signals(
    sentences: Sequence[Sentence], unsafe: Sequence[Subject | None], topics: Topics
) -> Iterator[list[Row]]:
    return _Signals(sentences, unsafe, topics).rows()


class _Signals:
    def __init__(
        self, sentences: Sequence[Sentence], unsafe: Sequence[Subject | None], topics: Topics
    ) -> None:
        self._sentences, self._unsafe, self._topics = sentences, unsafe, topics
        groups = (*(topic.words for topic in topics.topics), topics.other)
        self._owner = [number for number, group in enumerate(groups) for _ in group]
        self._phrases = Phrases([word for group in groups for word in group])
        self._words = [words_of(sentence.text) for sentence in sentences]
        found = [self._phrases.found_in(words) for words in self._words]
        self._rarity: Mapping[int, float] = rarities(found, len(sentences))
        self._own = [self._weigh(each) for each in found]
        self._about = frozenset(topics.about)
        self._titles: dict[tuple[str, ...], tuple[Row, bool]] = {}

    def rows(self) -> Iterator[list[Row]]:
        like = Examples(self._topics, self._words)
        empty = [0.0] * len(self._topics.ids)
        lead = empty
        paragraphs = self._paragraphs()
        for at, sentence in enumerate(self._sentences):
            item = sentence.form is Form.ITEM
            lead = lead if item else self._own[at] if sentence.text.rstrip().endswith(":") else empty
            heading, named = self._title(sentence.headings)
            alone = empty if any(self._own[at][:-1]) else heading
            others = _without(paragraphs[self._paragraph(at)], self._own[at])
            led = lead if item else empty
            kinds = (self._own[at], heading, alone, led, others, like.to(self._words[at]))
            own = [list(column) for column in zip(*kinds, strict=True)]
            for row in own:
                row.extend([0.0] * (len(Signal) - len(row)))
            own[-1][Signal.ANY :] = self._of_other(at, named)
            yield own

    def _weigh(self, found: frozenset[int]) -> Row:
        row = [0.0] * len(self._topics.ids)
        for number in sorted(found):
            row[self._owner[number]] += 1.5 * self._rarity.get(number, 1.0)
        return [min(value, _MOST) for value in row]

    def _title(self, headings: tuple[str, ...]) -> tuple[Row, bool]:
        """Of all headings above, the nearest counts in full, each one further out half as much."""
        if headings not in self._titles:
            total, share = [0.0] * len(self._topics.ids), 1.0
            for heading in reversed(headings):
                weighed = self._weigh(self._phrases.found_in(words_of(heading)))
                total = [before + share * more for before, more in zip(total, weighed, strict=True)]
                share /= 2
            named = not headings or self._names_subject(words_of(headings[-1]))
            self._titles[headings] = [min(value, _MOST) for value in total], named
        return self._titles[headings]

    def _names_subject(self, words: tuple[str, ...]) -> bool:
        return not self._about or any(word.removesuffix("'s") in self._about for word in words)

    def _paragraph(self, at: int) -> tuple[str, int]:
        """Items of one list stand together as sentences of one paragraph do."""
        sentence = self._sentences[at]
        return sentence.document, -sentence.listing if sentence.form is Form.ITEM else sentence.paragraph

    def _paragraphs(self) -> dict[tuple[str, int], tuple[int, Row]]:
        sums: dict[tuple[str, int], tuple[int, Row]] = {}
        for at, own in enumerate(self._own):
            count, total = sums.get(self._paragraph(at), (0, [0.0] * len(own)))
            sums[self._paragraph(at)] = count + 1, [a + b for a, b in zip(total, own, strict=True)]
        return sums

    def _of_other(self, at: int, named: bool) -> Row:
        sentence, words = self._sentences[at], self._words[at]
        subject = self._names_subject(words)
        told = (
            True,
            not subject,
            not named,
            sentence.text.rstrip().endswith(":"),
            not any(self._own[at][:-1]),
            bool(_SPEAKS.search(sentence.text)),
            sentence.form is Form.ITEM,
            not subject and _REFERS.isdisjoint(words),
            self._unsafe[at] in (Subject.MISUSE, Subject.VIOLENCE),
            self._unsafe[at] in (Subject.AMOUNT, Subject.DEATH),
        )
        return [float(one) for one in told]


def _without(paragraph: tuple[int, Row], own: Row) -> Row:
    count, total = paragraph
    return [(a - b) / (count - 1) for a, b in zip(total, own, strict=True)] if count > 1 else [0.0] * len(own)
