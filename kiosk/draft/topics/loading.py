"""Reads a topics file, or the one that came with the program."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import msgspec

from kiosk.core.fault import Fault
from kiosk.draft.judging.topics import DraftTopic, Topics
from kiosk.draft.judging.withheld import SHIPPED
from kiosk.draft.sentences.deck_words import plain_words
from kiosk.draft.topics.file_format import File, TopicIn, wrong
from kiosk.files.limits import SETTINGS
from kiosk.files.reading import read_text
from kiosk.files.toml import parsed
from kiosk.files.toml_faults import toml_faults
from kiosk.files.unfit import UnfitError

RULE = "topics-file"
_SEE = "kiosk/draft/ketamine.toml is an example."


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


def _topic(name: str, topic: TopicIn) -> DraftTopic:
    """Its title and summary stand on screens: no sign in them means anything to a deck."""
    shown = msgspec.structs.replace(topic, title=plain_words(topic.title), summary=plain_words(topic.summary))
    return DraftTopic(name, *msgspec.structs.astuple(shown))
