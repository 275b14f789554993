"""Made-up documents about tea, cut into sentences as a reader would cut them."""

from __future__ import annotations

from kiosk.core.statement import Locator
from kiosk.draft.judging.topics import Topics
from kiosk.draft.sentences.sentence import Form, Sentence
from kiosk.draft.topics.loading import topics_in
from kiosk.editorial.originals import digest

TOPICS = """\
about = ["tea"]

[topics.what-tea-is]
title = "What tea is"
summary = "Where it comes from"
icon = "leaf"
hue = "teal"
words = ["leaf", "leaves", "plant*", "grown", "hills"]

[topics.brewing]
title = "Brewing"
summary = "How it is made"
icon = "coffee"
hue = "plum"
words = ["brew*", "pour*", "steep*", "water", "kettle", "hot"]

[other]
words = ["shop", "subscribe"]
"""


def topics() -> Topics:
    return topics_in(TOPICS, "topics.toml")


def document(text: str, name: str = "tea.txt") -> tuple[Sentence, ...]:
    """A line is a paragraph; sentences in it end with a stop; ``#`` starts a heading, ``-`` an item."""
    found: list[Sentence] = []
    headings: tuple[str, ...] = ()
    section = number = listing = paragraph = 0
    for line, words in enumerate(text.splitlines(), 1):
        if not words.strip():
            continue
        paragraph += 1
        form = Form.HEADING if words[0] == "#" else Form.ITEM if words[0] == "-" else Form.SENTENCE
        listing += form is Form.ITEM and (not found or found[-1].form is not Form.ITEM)
        if form is Form.HEADING:
            section, number = section + 1, 0
        for part in _parts(words.lstrip("#- "), form):
            number += 1
            place = Locator(section, number, digest(part))
            above = () if form is Form.HEADING else headings
            found.append(
                Sentence(part, form, name, place, line, paragraph, above, listing if form is Form.ITEM else 0)
            )
        headings = (words.lstrip("# "),) if form is Form.HEADING else headings
    return tuple(found)


def _parts(words: str, form: Form) -> list[str]:
    if form is not Form.SENTENCE:
        return [words]
    return [f"{part.strip()}" for part in words.replace(". ", ".\n").split("\n") if part.strip()]
