"""The topics file: which topics a draft has, and the words that speak for each."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.core.fault import Fault
from kiosk.core.page import Hue
from kiosk.draft.topics_file import OTHER as OTHER
from kiosk.draft.topics_file import File, TopicIn, wrong
from kiosk.draft.wording import plain_words
from kiosk.files.limits import SETTINGS
from kiosk.files.reading import read_text
from kiosk.files.toml import parsed
from kiosk.files.unfit import UnfitError
from kiosk.station.told import wrong_settings

RULE = "topics-file"
DEFAULT = "default_topics.toml"
_SEE = "kiosk/draft/default_topics.toml is an example."


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
    examples of what belongs to none."""

    topics: tuple[Topic, ...]
    about: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    unlike: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Ends with `OTHER`."""
        return (*(topic.id for topic in self.topics), OTHER)


class TopicsFaultyError(Exception):
    """Carries every fault that could be found."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("; ".join(map(str, faults)))
        self.faults = faults


def default_topics() -> Topics:
    return topics_in(files("kiosk.draft").joinpath(DEFAULT).read_text(encoding="utf-8"), DEFAULT)


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
        told = wrong_settings(data, File, text)
        raise TopicsFaultyError(*(Fault(file, line, RULE, what, _SEE) for what, line in told)) from None
    faults = tuple(Fault(file, line, RULE, what, mend) for line, what, mend in wrong(raw, data, text))
    if faults:
        raise TopicsFaultyError(*faults)
    topics = tuple(_topic(name, topic) for name, topic in raw.topics.items())
    return Topics(topics, tuple(name.lower() for name in raw.about), raw.other.words, raw.other.examples)


def _topic(name: str, topic: TopicIn) -> Topic:
    """Its title and summary stand on screens: no sign in them means anything to a deck."""
    shown = msgspec.structs.replace(topic, title=plain_words(topic.title), summary=plain_words(topic.summary))
    return Topic(name, *msgspec.structs.astuple(shown))
