"""How much a word or phrase tells apart, by how few of the sentences have it: nearly 1 for one among many."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

#: Counted as so many sentences more that have none of them, so that a lone sentence can be told too.
_UNSEEN = 20

T = TypeVar("T", bound=Hashable)


def rarities(found: Iterable[Iterable[T]], among: int) -> Mapping[T, float]:
    counted = Counter(one for each in found for one in each)
    most = math.log(among + _UNSEEN)
    return {one: math.log((among + _UNSEEN) / (count + 1)) / most for one, count in counted.items()}
