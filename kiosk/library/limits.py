"""Sizes that hold for every file of a deck."""

from __future__ import annotations

#: For a page's or a question's body and for a header: Markdown and YAML take too long over more.
MOST_CHARACTERS = 20_000

#: Of one sign on one page that Markdown may have to look behind, and characters that it may look at for it.
MOST_SIGNS, MOST_STEPS = 500, 2_000_000

#: On one page.
MOST_TERMS = 50
