"""How much a word or phrase tells apart, by how few of the sentences have it: from 0 for all to 1 for one."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def rarities(found: Iterable[Iterable[T]], among: int) -> Mapping[T, float]:
    counted = Counter(one for each in found for one in each)
    most = math.log(among + 1)
    return (
        {one: math.log((among + 1) / (count + 1)) / most for one, count in counted.items()} if among else {}
    )
