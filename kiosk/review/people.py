"""What can be the name of somebody who signs."""

from __future__ import annotations

import re

_LONGEST_NAME = 60
_ADDRESS = re.compile(r"[/@:<>{}]|\w\.[^\W\d_]{2,}")


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
