"""What to do about a key that no header has: most are a slip, or a name that the key had once."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from types import MappingProxyType

_GONE = MappingProxyType(
    {
        "talks_of_drugs": "It is called leave_topic now.",
        "audience": "Take the line out: every page is for everyone.",
    }
)


def mend_for(key: str, allowed: Iterable[str]) -> str:
    names = tuple(allowed)
    if key in _GONE:
        return _GONE[key]
    near = get_close_matches(key[:40].casefold().replace("-", "_"), names, n=1)
    hint = f" Did you mean {near[0]}?" if near else ""
    return f"The keys allowed here are: {', '.join(names)}.{hint}"
