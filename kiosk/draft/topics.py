"""The topics file: which topics a draft has, and the words that speak for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.core.fault import Fault
from kiosk.core.page import Hue
from kiosk.core.toml import TomlError, parsed
from kiosk.station.told import line_of, wrong_settings

OTHER = "other"
RULE = "topics-file"
MOST_TOPICS = 8
DEFAULT = "default_topics.toml"
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_STAR = re.compile(r"\w{3,}\*|[^*]+")
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


class _Topic(Struct, frozen=True, forbid_unknown_fields=True):
    title: str = ""
    summary: str = ""
    icon: str = ""
    hue: Hue = Hue.TEAL
    words: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()


class _Other(Struct, frozen=True, forbid_unknown_fields=True):
    words: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    about: tuple[str, ...] = ()
    other: _Other = _Other()
    topics: dict[str, _Topic] = {}


def default_topics() -> Topics:
    return topics_in(files("kiosk.draft").joinpath(DEFAULT).read_text(encoding="utf-8"), DEFAULT)


def read_topics(file: Path) -> Topics:
    """Raises TopicsFaultyError for a file that isn't there or isn't as it must be."""
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        mend = "Check the path given with --topics."
        raise TopicsFaultyError(
            Fault(str(file), 0, RULE, f"It can't be read: {error.strerror}.", mend)
        ) from None
    except UnicodeDecodeError:
        raise TopicsFaultyError(
            Fault(str(file), 0, RULE, "This is not UTF-8 text.", "Save it as UTF-8.")
        ) from None
    return topics_in(text, str(file))


def topics_in(text: str, file: str) -> Topics:
    """Raises TopicsFaultyError with every fault."""
    try:
        data = parsed(text)
    except TomlError as error:
        message = f"This is not TOML: {error}."
        raise TopicsFaultyError(Fault(file, error.line, RULE, message, _SEE)) from None
    try:
        raw = msgspec.convert(data, _File)
    except msgspec.ValidationError:
        told = wrong_settings(data, _File, text)
        raise TopicsFaultyError(*(Fault(file, line, RULE, what, _SEE) for what, line in told)) from None
    faults = tuple(Fault(file, line, RULE, what, mend) for line, what, mend in _wrong(raw, data, text))
    if faults:
        raise TopicsFaultyError(*faults)
    topics = tuple(Topic(name, *msgspec.structs.astuple(topic)) for name, topic in raw.topics.items())
    return Topics(topics, tuple(name.lower() for name in raw.about), raw.other.words, raw.other.examples)


def _wrong(raw: _File, data: dict[str, object], text: str) -> Iterator[tuple[int, str, str]]:
    if not 1 <= len(raw.topics) <= MOST_TOPICS:
        yield 0, f"It has {len(raw.topics)} topics.", f"Describe from one to {MOST_TOPICS}."
    for name, topic in raw.topics.items():
        at = line_of(["topics", name], text)
        if not _ID.fullmatch(name) or name == OTHER:
            yield at, f"{name[:40]!r} can't be a topic's id.", "Use lower case letters, digits and hyphens."
        for key in ("title", "summary", "icon", "hue", "words"):
            if key not in data["topics"][name] or not getattr(topic, key):  # pyright: ignore[reportIndexIssue]
                yield at, f"The topic {name[:40]} has no {key}.", f'Add a line "{key} = …" to it.'
        if topic.icon and topic.icon not in _icons():
            line = line_of(["topics", name, "icon"], text)
            yield line, f"There is no icon {topic.icon[:40]!r}.", "Choose a name from lucide.dev/icons."
        yield from _wrong_words(topic.words, line_of(["topics", name, "words"], text))
    yield from _wrong_words(raw.other.words, line_of(["other", "words"], text))


def _wrong_words(words: tuple[str, ...], line: int) -> Iterator[tuple[int, str, str]]:
    for word in words:
        if not word.split() or not all(_STAR.fullmatch(part) for part in word.split()):
            mend = (
                'Write a word or phrase; a star stands only at a word\'s end, after three letters: "dizz*".'
            )
            yield line, f"{word[:40]!r} can't be looked for.", mend


def _icons() -> frozenset[str]:
    from kiosk.library.icons import icon_names

    return icon_names()
