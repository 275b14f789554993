"""The topics file: which topics a draft has, and the words that speak for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.resources import files
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.core.fault import Fault
from kiosk.core.page import Hue
from kiosk.draft.topics_file import OTHER as OTHER
from kiosk.draft.topics_file import File, TopicIn, wrong
from kiosk.draft.withheld import SHIPPED, Withheld, talks_of_misuse
from kiosk.draft.wording import plain_words
from kiosk.files.limits import SETTINGS
from kiosk.files.reading import read_text
from kiosk.files.toml import parsed
from kiosk.files.toml_faults import toml_faults
from kiosk.files.unfit import UnfitError

RULE = "topics-file"
_SEE = "kiosk/draft/ketamine.toml is an example."


class Topic(Struct, frozen=True):
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

    topics: tuple[Topic, ...]
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


class TopicsFaultyError(Exception):
    """Carries every fault that could be found."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("; ".join(map(str, faults)))
        self.faults = faults


def default_topics() -> Topics:
    return topics_in(files("kiosk.draft").joinpath(SHIPPED).read_text(encoding="utf-8"), SHIPPED)


def read_topics(file: Path) -> Topics:
    """Raises TopicsFaultyError for a file that isn't there or isn't as it must be."""
    try:
        text = read_text(file, SETTINGS)
    except UnfitError as reason:
        mend = f"{reason.mend} The path is the one given with --topics."
        raise TopicsFaultyError(Fault(str(file), reason.line, RULE, reason.message, mend)) from None
    return topics_in(text, str(file))


def topics_in(text: str, file: str) -> Topics:
    """Raises TopicsFaultyError with every fault."""
    try:
        data = parsed(text)
    except UnfitError as reason:
        raise TopicsFaultyError(Fault(file, reason.line, RULE, reason.message, _SEE)) from None
    try:
        raw = msgspec.convert(data, File)
    except msgspec.ValidationError:
        told = toml_faults(data, File, text)
        raise TopicsFaultyError(*(Fault(file, line, RULE, what, _SEE) for what, line in told)) from None
    faults = tuple(Fault(file, line, RULE, what, mend) for line, what, mend in wrong(raw, data, text))
    if faults:
        raise TopicsFaultyError(*faults)
    topics = tuple(_topic(name, topic) for name, topic in raw.topics.items())
    return Topics(
        topics,
        tuple(name.lower() for name in raw.about),
        raw.other.words,
        raw.other.examples,
        tuple(word.lower() for word in raw.misuse),
        raw.misused,
    )


def _topic(name: str, topic: TopicIn) -> Topic:
    """Its title and summary stand on screens: no sign in them means anything to a deck."""
    shown = msgspec.structs.replace(topic, title=plain_words(topic.title), summary=plain_words(topic.summary))
    return Topic(name, *msgspec.structs.astuple(shown))
