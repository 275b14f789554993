"""Lengths and grades, against texts counted by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.editorial.lengths import check_pages, check_sentences
from kiosk.editorial.lists import read_lists
from kiosk.editorial.measure import Measure, adjusted, measure
from kiosk.editorial.reading_grade import check_grades
from kiosk.editorial.report import report, table
from kiosk.editorial.syllables import syllables
from kiosk.editorial.words import sentences, words
from tests.editorial.cups import card, cups, note, page, question, said, told

SHIPPED = read_lists(Path(__file__).resolve().parents[2])[0].words_in("en")


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("ketamine", 3), ("esketamine", 4), ("dissociative", 5), ("glutamate", 3), ("off-label", 3)),
        *(("medicine", 3), ("area", 3), ("people", 2), ("Frightened", 2), ("isn\u2019t", 2), ("FDA", 3)),
        *(
            ("8", 1),
            ("1960s", 4),
            ("kettle's", 2),
            ("zorp", 1),
            ("blorpable", 3),
            ("snarked", 1),
            ("fleeped", 1),
        ),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word, SHIPPED.all_syllables) == count


def test_a_deck_says_how_its_names_are_spoken() -> None:
    assert syllables("dissociative") != SHIPPED.all_syllables["dissociative"]
    assert syllables("touchscreen") == 2


def test_words_and_sentences() -> None:
    assert words("Don\u2019t stop: it\u2019s off-label, 8,000 cups (0.5)!") == (
        *("Don\u2019t", "stop", "it\u2019s", "off-label"),
        *("8,000", "cups", "0.5"),
    )
    assert sentences("See Dr. Hu. “Why?” she said… Then: go. ") == (
        "See Dr. Hu.",
        "“Why?",
        "she said…",
        "Then: go.",
    )
    assert sentences("No stop") == ("No stop",)
    assert not sentences(" … ")


@pytest.mark.parametrize(
    ("texts", "counted", "grade", "smog"),
    [
        # 6 and 3 words, all of one syllable: 0.39 * 4.5 + 11.8 * 1 - 15.59
        (("The cat sat on the mat. It was warm.",), Measure(9, 2, 6, 9, 0), -2.035, 3.129),
        # some peo-ple feel slee-py af-ter the me-di-cine (12), ask your team be-fore you drive (7):
        # 0.39 * 6.5 + 11.8 * 19 / 13 - 15.59; 1.043 * sqrt(1 * 30 / 2) + 3.1291
        (
            ("Some people feel sleepy after the medicine. Ask your team before you drive.",),
            Measure(13, 2, 7, 19, 1),
            4.191,
            7.169,
        ),
        # two labels and a line of a card, each with a full stop or without: 2 + 5 + 4 syllables
        (("Sleepy", "You may want to rest", "Seeing double."), Measure(8, 3, 5, 11, 0), 1.675, 3.129),
        # ke-ta-mine is a dis-so-ci-a-tive an-aes-the-tic
        (("Ketamine is a dissociative anaesthetic.",), Measure(5, 1, 5, 14, 3), 19.4, 13.024),
        ((), Measure(0, 0, 0, 0, 0), 0.0, 0.0),
    ],
)
def test_counted_by_hand(texts: tuple[str, ...], counted: Measure, grade: float, smog: float) -> None:
    found = measure(texts, SHIPPED)
    assert found == counted
    assert found.flesch_kincaid == pytest.approx(grade, abs=0.001)
    assert found.smog == pytest.approx(smog, abs=0.001)


def test_adjusted_grades_count_no_more_than_two_syllables_for_a_listed_term() -> None:
    found = adjusted(("Ketamine is a dissociative anaesthetic.", "The medicine"), SHIPPED)
    assert found == Measure(7, 2, 5, 8 + 4, 1)
    assert adjusted(("A drip.",), SHIPPED) == measure(("A drip.",), SHIPPED)


HARD = "Physicians administer intravenous medication following comprehensive psychiatric evaluation."


def test_a_topic_asks_for_no_more_than_six_years_at_school() -> None:
    assert told(check_grades(cups((page(said(HARD), said(HARD)),)))) == [("reading-grade", 0, "tea")]
    assert not told(check_grades(cups()))


def test_no_sentence_is_long() -> None:
    fine, long = ("It is warm. " * 3 + "warm " * number for number in (22, 23))
    assert not told(check_sentences(cups((page(said(fine)),))))
    assert told(check_sentences(cups((page(said(long)),)))) == [("sentence-length", 9, "01-pot.md")]
    asked = cups(questions=(question(long),))
    assert told(check_sentences(asked)) == [("sentence-length", 1, "01-sip.md")]


def test_labels_do_not_make_up_for_long_sentences() -> None:
    fine, long = (said("warm " * number) for number in (14, 15))
    labels = (card("Warm"), card("Calm"))
    assert not told(check_sentences(cups((page(fine, *labels),))))
    assert told(check_sentences(cups((page(long, *labels),)))) == [("sentence-length", 0, "01-pot.md")]


def test_no_page_is_long_its_title_included() -> None:
    short = (page(name="lid"), page(name="cup"))
    fine, long = (page(said("Warm. " * number)) for number in (58, 59))
    assert not told(check_pages(cups((fine, *short))))
    assert told(check_pages(cups((long, *short)))) == [("page-words", 0, "01-pot.md")]


def test_the_page_in_the_middle_is_shorter() -> None:
    fine, long = (page(said("Warm. " * number)) for number in (43, 44))
    assert not told(check_pages(cups((fine,))))
    assert told(check_pages(cups((long,)))) == [("page-words", 0, "en")]


def test_the_report_has_a_row_for_each_page_and_topic() -> None:
    notes = (note("tea-eight", "Eight cups."),)
    found = report(
        cups((page(said("Tea is warm.", "tea-warm", "ask"), card("Eight", "", "tea-eight")),), notes)
    )
    (row,), (topic,) = found.pages, found.topics
    assert (row.name, row.words, row.sentences, row.longest) == ("tea/pot", 6, 3, 3)
    assert (row.mean, row.grade, row.adjusted, row.smog) == (2.0, -3.0, -3.0, 3.1)
    assert (row.statements, row.sources) == (("tea-eight", "tea-warm"), ("leaflet",))
    assert topic.name == "tea"
    assert topic.words > row.words
    lines = table(found).splitlines()
    assert " ".join(lines[0].split()) == "page words sentences mean longest grade adjusted SMOG cited sources"
    assert lines[1].split() == ["tea/pot", "6", "3", "2.0", "3", "-3.0", "-3.0", "3.1", "2", "leaflet"]
