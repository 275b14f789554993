"""Sentences go to the topic that their words, headings and neighbours speak for."""

from __future__ import annotations

from msgspec import structs

from kiosk.draft.judging.topic_sorting import sorted_topics
from kiosk.draft.judging.topics import OTHER, Topics
from kiosk.draft.sentences.sentence import Form
from tests.draft.tea import document, topics

_PAGE = """\
# Where tea is grown
The plant loves hills. Its leaves are picked by hand.
# Brewing a cup of tea
Pour the water while it is hot. Steep it for a while. It wants patience.
# Our shop
Subscribe to the letter from our shop.
"""


def _sorted(text: str, to: Topics | None = None) -> list[str]:
    sentences = document(text)
    told = sorted_topics(sentences, [None] * len(sentences), to or topics())
    pairs = zip(sentences, told, strict=True)
    return [topic for sentence, topic in pairs if sentence.form is not Form.HEADING]


def test_words_speak_for_a_topic_and_neighbours_take_a_wordless_sentence_along() -> None:
    assert _sorted(_PAGE) == [*["what-tea-is"] * 2, *["brewing"] * 3, OTHER]


def test_a_sentence_without_words_or_neighbours_belongs_to_no_topic() -> None:
    assert _sorted("Patience helps.") == [OTHER]


def test_a_heading_speaks_for_what_stands_below_it() -> None:
    below = "Tea is made slowly."
    assert _sorted(f"# Brewing, pouring and steeping tea in hot water\n{below}") == ["brewing"]
    assert _sorted(f"# A word on tea\n{below}") == [OTHER]


def test_items_of_one_list_speak_for_each_other() -> None:
    assert _sorted("# Tea\n- hot water\n- patience\n- a kettle") == ["brewing"] * 3
    assert _sorted("# Tea\n- patience") == [OTHER]


def test_the_words_that_lead_into_a_list_sort_it() -> None:
    assert _sorted("Tea is brewed with hot water from a kettle:\n- tea waits\n- tea cools") == ["brewing"] * 3


def test_headings_themselves_belong_to_none() -> None:
    sentences = document("# How to brew hot tea")
    assert sorted_topics(sentences, [None], topics()) == (OTHER,)


def test_examples_speak_for_a_topic_that_has_no_word_for_it() -> None:
    sentence = "Its mornings in the garden bring neighbours together."
    assert _sorted(sentence) == [OTHER]
    first, second = topics().topics
    examples = (
        "Neighbours meet in the garden.",
        "Mornings in the garden are quiet.",
        "Neighbours come together.",
    )
    taught = Topics(
        (first, structs.replace(second, examples=examples)), topics().about, unlike=("Ships sail.",)
    )
    assert _sorted(sentence, taught) == ["brewing"]


def test_case_dashes_and_quotes_make_no_difference() -> None:
    assert _sorted("\u201cSTEEPED\u201d, then poured\u2014that\u2019s tea.") == ["brewing"]
