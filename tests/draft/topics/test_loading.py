"""A topics file is read whole, and whatever is wrong with it is told with its line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.draft.judging.topics import OTHER
from kiosk.draft.topics.loading import TopicsFaultyError, default_topics, read_topics, topics_in
from tests.draft.tea import TOPICS, topics


def _told(text: str) -> list[tuple[int, str]]:
    with pytest.raises(TopicsFaultyError) as caught:
        topics_in(text, "topics.toml")
    faults = caught.value.faults
    assert all(fault.file == "topics.toml" and fault.mend.endswith(('"dizz*".', ".")) for fault in faults)
    return [(fault.line, fault.message) for fault in faults]


def test_the_default_topics_are_those_of_the_shipped_deck() -> None:
    headers = {
        file.parent.name: file.read_text(encoding="utf-8")
        for file in sorted((Path(__file__).parents[3] / "content/en").glob("*/topic.md"))
    }
    shipped = default_topics()
    assert {topic.id for topic in shipped.topics} == set(headers)
    for order, topic in enumerate(shipped.topics, 1):
        for line in (
            f"icon: {topic.icon}",
            f"hue: {topic.hue}",
            f"summary: {topic.summary}",
            f"order: {order}",
        ):
            assert line in headers[topic.id]
        assert topic.title in headers[topic.id]


def test_a_topics_file_is_read_in_its_order() -> None:
    assert topics().ids == ("what-tea-is", "brewing", OTHER)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(TopicsFaultyError, match="file is missing"):
        read_topics(tmp_path / "topics.toml")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "topics.toml")
    with pytest.raises(TopicsFaultyError, match="not a file"):
        read_topics(tmp_path / "topics.toml")


def test_a_file_without_end_is_told() -> None:
    with pytest.raises(TopicsFaultyError, match="not a file"):
        read_topics(Path("/dev/zero"))


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    file = tmp_path / "topics.toml"
    file.write_bytes(TOPICS.replace("shop", "caf\u00e9").encode("latin-1"))
    with pytest.raises(TopicsFaultyError, match="not UTF-8"):
        read_topics(file)


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('title = "Brewing"', "", 10, "has no title"),
        ('title = "Brewing"', 'title = "How to snort it"', 11, "about misuse"),
        ('title = "Brewing"', 'title = "***"', 11, "has no words"),
        ('hue = "plum"', "", 10, "has no hue"),
        ('hue = "plum"', 'hue = "pink"', 14, "none of the words"),
        ('icon = "coffee"', 'icon = "coffe-pot"', 13, "no icon"),
        ('"brew*"', '"*brew"', 15, "can't be looked for"),
        ('"brew*"', '"b*"', 15, "can't be looked for"),
        ('"brew*"', '" "', 15, "can't be looked for"),
        ("[topics.brewing]", "[topics.other]", 10, "can't be a topic's id"),
        ('title = "Brewing"', "title = 3", 11, "text in quotes"),
        ('title = "Brewing"', 'titel = "Brewing"', 11, "no setting"),
        ('title = "Brewing"', "title =", 11, "not TOML"),
        ('"shop"', '"*"', 18, "can't be looked for"),
    ],
)
def test_each_fault_is_told_with_its_line(old: str, new: str, line: int, words: str) -> None:
    assert old in TOPICS
    told = _told(TOPICS.replace(old, new, 1))
    assert [at for at, message in told if words in message] == [line]


def test_a_file_without_topics_or_with_too_many_is_told() -> None:
    assert _told("") == [(0, "It has 0 topics.")]
    many = "".join(
        f'[topics.t{number}]\ntitle = "T"\nsummary = "S"\nicon = "leaf"\nhue = "teal"\nwords = ["tea"]\n'
        for number in range(9)
    )
    assert _told(many) == [(0, "It has 9 topics.")]


def test_several_faults_are_told_at_once() -> None:
    assert len(_told(TOPICS.replace("title", "titel"))) == 2


def test_a_title_is_no_markdown_and_no_value_of_a_clinic() -> None:
    text = TOPICS.replace('"Brewing"', '"*Brew* {clinic.name} <b>[^a]"')
    assert topics_in(text, "topics.toml").topics[1].title == "Brew (clinic.name) \u2039b\u203a(^a)"
