"""Documents on something else than the deck that came with the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.statement import Kind
from kiosk.draft.judging.unsafe import subject
from kiosk.draft.judging.withheld import Subject, Withheld, talks_of_misuse
from kiosk.draft.reading.documents import read_one
from kiosk.draft.sentences.gate import ReadDocument
from kiosk.draft.sentences.sentence import Sentence
from kiosk.draft.topics.choosing import is_on
from kiosk.draft.topics.loading import default_topics, topics_in
from kiosk.library.loader import load
from tests.cli.conftest import Types
from tests.draft import scans
from tests.draft.leaflets import CALM, HARSH
from tests.draft.tea import TOPICS

#: Whole documents, each with whether it is on ketamine.
DOCUMENTS = (
    (scans.KETAMINE, True),
    (scans.CLINIC, True),
    (scans.KETAMINE + scans.CLINIC, True),
    (scans.SCAN, False),
    (scans.SECOND, False),
    (scans.DIABETES, False),
    (scans.MOOD, False),
    (CALM, False),
    (HARSH, False),
)


def _said(folder: Path, text: str) -> list[Sentence]:
    (path,) = scans.write(folder, document=text)
    reading = read_one(path)
    assert isinstance(reading, ReadDocument)
    return [each for each, why in zip(reading.sentences, reading.aside, strict=True) if why is None]


@pytest.mark.parametrize(("text", "on_ketamine"), DOCUMENTS)
def test_the_subject_is_told_from_the_sentences_that_name_it(
    tmp_path: Path, text: str, on_ketamine: bool
) -> None:
    assert is_on(_said(tmp_path, text), default_topics()) is on_ketamine


def _drafts(types: Types, folder: Path, **texts: str) -> tuple[Path, str]:
    out = folder / "drafted"
    done = types("draft", *scans.write(folder / "papers", **texts), "--out", out)
    assert done.returncode == 0, done.stderr
    return out, done.stderr


def test_another_subject_is_told_and_has_its_own_headings_as_topics(types: Types, tmp_path: Path) -> None:
    deck, told = _drafts(types, tmp_path, scan=scans.SCAN, second=scans.SECOND)
    library = load(deck)
    assert "other-subject: Of 33 sentences none name the subject" in told
    assert [topic.title for topic in library.topics] == [
        "Before you come",
        "In the scanner",
        "Afterwards",
        "Who should not have a scan",
    ]
    assert library.welcome.title == "Getting ready for an MRI scan"
    words = "\n".join(path.read_text("utf-8") for path in deck.rglob("*.md")).casefold()
    for foreign in ("ketamin", "misuse: withheld", "substance use", "k-hole", "advertis"):
        assert foreign not in words.partition("## what to do next")[0], foreign
    for kept in ("inject a dye", "do not smoke", "insurance card", "call us if you have"):
        assert kept in words


def test_a_document_on_the_shipped_subject_has_the_shipped_topics(types: Types, tmp_path: Path) -> None:
    deck, told = _drafts(types, tmp_path, leaflet=scans.KETAMINE)
    assert "other-subject" not in told
    assert {topic.id for topic in load(deck).topics} <= set(default_topics().ids)


def test_a_document_without_headings_is_one_topic(types: Types, tmp_path: Path) -> None:
    plain = "You lie still in the scanner. It is loud in there. Staff can hear you all the time."
    deck, _ = _drafts(types, tmp_path, plain=plain)
    (topic,) = load(deck).topics
    assert (topic.id, topic.title) == ("all", "What the documents say")


def test_more_headings_than_topics_go_to_one_topic_more(types: Types, tmp_path: Path) -> None:
    told = ["waiting", "parking", "lunch", "blankets", "music", "pillows", "visitors", "windows", "lockers"]
    text = "".join(
        f"# About {name}\n\nStaff can help you with {name}. Ask for {name} at the desk.\n\n" for name in told
    )
    deck, _ = _drafts(types, tmp_path, rooms=text)
    library = load(deck)
    assert len(library.topics) == 8
    assert library.topics[-1].title == "More to know"
    assert "help you with lockers" in str(library.pages)


#: What means misuse of a drug, and nothing of the kind elsewhere.
ELSEWHERE = (
    "A nurse may inject a dye into your arm.",
    "Do not smoke before the operation.",
    "Your sugar may be high.",
    "How to take it with food.",
    "Vitamin K is in green leaves.",
    "Somebody drives you on the trip home.",
)
EVERYWHERE = ("Some snort it.", "It is sold on the street.", "They inject drugs.", "Take 5 mg of it.")


@pytest.mark.parametrize("text", ELSEWHERE)
def test_words_of_misuse_mean_nothing_bad_elsewhere(text: str) -> None:
    assert subject(text) is not None
    assert subject(text, Withheld(misused=False)) is None


@pytest.mark.parametrize("text", EVERYWHERE)
def test_what_is_misuse_anywhere_is_kept_off_everywhere(text: str) -> None:
    assert subject(text, Withheld(misused=False)) is not None


def test_a_topics_file_names_what_is_misused() -> None:
    told = topics_in(TOPICS.replace("[other]", "[other]", 1), "t").withheld(["Tea is warm."])
    assert not told.misused
    wild = topics_in(f'misuse = ["leaf surf*"]\n{TOPICS}', "t").withheld(["Tea is warm."])
    assert wild.misused
    assert subject("They go leaf surfing.", wild) is Subject.MISUSE
    assert subject("How much tea is drunk?", wild) is Subject.AMOUNT
    calm = topics_in(f"misused = false\n{TOPICS}", "t").withheld(["Addicts abuse it."] * 9)
    assert not calm.misused


def test_documents_that_talk_of_misuse_are_read_with_care() -> None:
    assert talks_of_misuse(["Some people misuse it.", "Tea.", "An overdose is an emergency."])
    assert not talks_of_misuse(["Tell us if you take recreational drugs.", "You lie still."])


def test_in_a_draft_no_kind_is_guessed_that_words_do_not_tell(types: Types, tmp_path: Path) -> None:
    deck, _ = _drafts(types, tmp_path, scan=scans.SCAN)
    kinds = {statement.text: statement.kind for statement in load(deck).statements}
    assert kinds["Some people feel warm when that happens."] is Kind.EFFECT
    assert kinds["You lie still"] is Kind.UNSURE
    assert not {Kind.BENEFIT, Kind.ELIGIBILITY, Kind.RISK} & set(kinds.values())
