"""How much a sentence is like the examples of each topic: the cosine of their rarer words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from kiosk.draft.judging.topics import Topics
from kiosk.draft.sentences.words import rarities, stems, words_of


class Examples:
    def __init__(self, topics: Topics, sentences: Sequence[tuple[str, ...]]) -> None:
        groups = [[stems(words_of(one)) for one in topic.examples] for topic in topics.topics]
        groups.append([stems(words_of(one)) for one in topics.unlike])
        self._none = [0.0] * len(groups)
        if not any(groups):
            self._middles = None
            return
        everything = [*(stems(words) for words in sentences), *(one for group in groups for one in group)]
        self._rarity = rarities(everything, len(everything))
        self._middles = [self._middle(group) for group in groups]

    def to(self, words: tuple[str, ...]) -> list[float]:
        """Above and below the mean over the topics that have examples; 0 for those that have none."""
        if self._middles is None:
            return self._none
        own = self._unit(Counter(stems(words)))
        like = [sum(value * middle.get(stem, 0.0) for stem, value in own.items()) for middle in self._middles]
        having = [value for value, middle in zip(like, self._middles, strict=True) if middle]
        mean = sum(having) / len(having)
        return [
            10 * (value - mean) if middle else 0.0 for value, middle in zip(like, self._middles, strict=True)
        ]

    def _middle(self, group: list[tuple[str, ...]]) -> dict[str, float]:
        total: dict[str, float] = {}
        for told in group:
            for stem, value in self._unit(Counter(told)).items():
                total[stem] = total.get(stem, 0.0) + value
        return _scaled(total)

    def _unit(self, told: Counter[str]) -> dict[str, float]:
        return _scaled({stem: self._rarity.get(stem, 1.0) * count for stem, count in told.items()})


def _scaled(vector: dict[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(value * value for value in vector.values()))
    return {stem: value / length for stem, value in vector.items()} if length else {}
