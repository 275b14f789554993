"""What can be the name and the role of somebody who signs. The role stands on the screen."""

from __future__ import annotations

import re

_LONGEST_NAME, _LONGEST_ROLE = 60, 30
_ADDRESS = re.compile(r"[/@:<>{}]|\w\.[^\W\d_]{2,}")
_ROLE = re.compile(r"[^\W\d_]+(?:[ '-][^\W\d_]+)*")
_ARTICLES = frozenset(("a", "an", "the"))
_CLAUSES = ("who", "whose", "that", "which", "is", "are", "was", "has", "can", "will")
_TELLS = frozenset((*_CLAUSES, "cures", "heals", "best", "top", "leading", "famous", "trusted"))


def what_is_wrong_with_name(name: str) -> str:
    """Empty if it will do."""
    if (
        not name.isprintable()
        or _ADDRESS.search(name)
        or name != " ".join(name.split())
        or sum(map(str.isalpha, name)) < 2
    ):
        return f"{name[:40]!r} can't be a person's name."
    if len(name) > _LONGEST_NAME:
        return f"a name of more than {_LONGEST_NAME} letters has no room."
    return ""


def what_is_wrong_with_role(role: str) -> str:
    """Empty if it will do."""
    words = role.lower().split()
    if not _ROLE.fullmatch(role) or len(role) < 2 or words[0] in _ARTICLES or not _TELLS.isdisjoint(words):
        return f"{role[:40]!r} can't be a role: write it like nurse, or family doctor."
    if len(role) > _LONGEST_ROLE:
        return f"a role of more than {_LONGEST_ROLE} letters has no room on the screen."
    return ""
