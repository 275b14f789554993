"""The topics of a draft, and the words that speak for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from kiosk.core.page import Hue
from kiosk.draft.judging.withheld import Withheld, talks_of_misuse

OTHER = "other"


class DraftTopic(Struct, frozen=True):
    """``words`` are words and phrases, lower case; a ``*`` at a word's end stands for any ending."""

    id: str
    title: str
    summary: str
    icon: str
    hue: Hue
    words: tuple[str, ...]
    examples: tuple[str, ...] = ()


class Topics(Struct, frozen=True):
    """``about`` names what all documents are about; ``other`` are words that speak for no topic, ``unlike``
    examples of what belongs to none. ``misuse`` are words for misusing what they are about; whether it is
    ``misused`` at all the documents tell where nobody says. ``headings`` name the topic of what stands below
    them, by document and heading, where the documents' own are the topics; then they have a ``title`` too."""

    topics: tuple[DraftTopic, ...]
    about: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    unlike: tuple[str, ...] = ()
    misuse: tuple[str, ...] = ()
    misused: bool | None = None
    headings: Mapping[tuple[str, str], str] = {}
    title: str = ""

    @property
    def ids(self) -> tuple[str, ...]:
        """Ends with `OTHER`."""
        return (*(topic.id for topic in self.topics), OTHER)

    def withheld(self, texts: Iterable[str]) -> Withheld:
        """``texts`` are what the documents say."""
        misused = bool(self.misuse) if self.misused is None else self.misused
        if self.misused is None and not misused:
            misused = talks_of_misuse(texts)
        return Withheld(self.about, self.misuse, misused)
