"""A topics file as it is written, and what can be wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from kiosk.core.page import Hue
from kiosk.draft.judging.topics import OTHER
from kiosk.draft.judging.unsafe import subject
from kiosk.draft.sentences.deck_words import plain_words
from kiosk.files.toml_lines import line_of

MOST_TOPICS = 8
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_LONGEST_ID = 40
_STAR = re.compile(r"\w{3,}\*|[^*]+")


class TopicIn(Struct, frozen=True, forbid_unknown_fields=True):
    title: str = ""
    summary: str = ""
    icon: str = ""
    hue: Hue = Hue.TEAL
    words: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()


class OtherIn(Struct, frozen=True, forbid_unknown_fields=True):
    words: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()


class File(Struct, frozen=True, forbid_unknown_fields=True):
    about: tuple[str, ...] = ()
    misuse: tuple[str, ...] = ()
    misused: bool | None = None
    other: OtherIn = OtherIn()
    topics: dict[str, TopicIn] = {}


def wrong(raw: File, data: dict[str, object], text: str) -> Iterator[tuple[int, str, str]]:
    if not 1 <= len(raw.topics) <= MOST_TOPICS:
        yield 0, f"It has {len(raw.topics)} topics.", f"Describe from one to {MOST_TOPICS}."
    if raw.about and subject(raw.about[0]) is not None:
        line = line_of(["about"], text)
        yield line, "The first word of about can't stand in a title.", "Put another word first."
    for name, topic in raw.topics.items():
        at = line_of(["topics", name], text)
        if not _ID.fullmatch(name) or name == OTHER or len(name) > _LONGEST_ID:
            mend = f"Use up to {_LONGEST_ID} lower case letters, digits and hyphens."
            yield at, f"{name[:40]!r} can't be a topic's id.", mend
        for key in ("title", "summary", "icon", "hue", "words"):
            if key not in data["topics"][name] or not getattr(topic, key):  # pyright: ignore[reportIndexIssue]
                yield at, f"The topic {name[:40]} has no {key}.", f'Add a line "{key} = …" to it.'
        yield from _wrong_titles(name, topic, text)
        if topic.icon and topic.icon not in _icons():
            line = line_of(["topics", name, "icon"], text)
            yield line, f"There is no icon {topic.icon[:40]!r}.", "Choose a name from lucide.dev/icons."
        yield from _wrong_words(topic.words, line_of(["topics", name, "words"], text))
    yield from _wrong_words(raw.misuse, line_of(["misuse"], text))
    yield from _wrong_words(raw.other.words, line_of(["other", "words"], text))


def _wrong_titles(name: str, topic: TopicIn, text: str) -> Iterator[tuple[int, str, str]]:
    for key, words in (("title", topic.title), ("summary", topic.summary)):
        line, about = line_of(["topics", name, key], text), subject(words)
        if words and not plain_words(words):
            yield line, f"The {key} of {name[:40]} has no words.", "Write one that can be shown."
        elif about is not None:
            yield line, f"The {key} of {name[:40]} is about {about.value}.", "Say what its pages tell."


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
