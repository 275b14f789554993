"""Sizes that hold for every file of a deck."""

from __future__ import annotations

#: For a page's or a question's body and for a header: Markdown and YAML take too long over more.
MOST_CHARACTERS = 20_000
MOST_BRACKETS = 500
