"""What is cited: verdicts, figures, what nothing cites, questions, benefits and harms."""

from __future__ import annotations

import pytest

from kiosk.core.blocks.types import CountedFigures, Scene
from kiosk.core.statement import Kind, Verdict
from kiosk.editorial.balance import check_balance
from kiosk.editorial.figures import check_figures, figures_in
from kiosk.editorial.lists import Listed
from kiosk.editorial.question_pages import check_question_pages
from kiosk.editorial.uncited import check_uncited
from kiosk.editorial.verdicts import check_verdicts
from tests.editorial.cups import card, cups, note, page, question, said, told

LEFT_OUT = note("tea-heals", verdict=Verdict.LEAVE_OUT)
EIGHT = note("tea-eight", "A pot holds eight cups.")


def test_a_left_out_statement_must_not_be_cited_anywhere() -> None:
    pages = (page(said("Tea is warm.", "tea-heals"), card("Warm", "", "tea-heals")),)
    library = cups(pages, (LEFT_OUT,), (question(cites=("tea-warm", "tea-heals")),))
    found = told(check_verdicts(library))
    assert ("cites-left-out", 9, "01-pot.md") in found
    assert ("cites-left-out", 12, "01-pot.md") in found
    assert ("cites-left-out", 1, "01-sip.md") in found
    assert not told(check_verdicts(cups(notes=(LEFT_OUT,))))


@pytest.mark.parametrize(("wording", "faults"), [("", 1), (" ", 1), ("Some like it warm.", 0)])
def test_care_needs_a_stated_wording(wording: str, faults: int) -> None:
    careful = note("tea-calm", verdict=Verdict.CARE, wording=wording)
    library = cups((page(said("Some like it warm.", "tea-calm")),), (careful,))
    assert told(check_verdicts(library)) == [("care-wording", 9, "01-pot.md")] * faults


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("8 people", {"8"}),
        ("Eight people, two cups", {"8", "2"}),
        ("One cup, 1 pot", set[str]()),
        ("since the 1960s", {"1960"}),
        ("8,000 or 0.5", {"8000", "0.5"}),
        ("Half of them, twice", {"1/2", "2"}),
        ("weight, oftener, covid19", set[str]()),
        ("It takes {visit_minutes_2} minutes", set[str]()),
    ],
)
def test_figures_are_digits_and_number_words_from_two_up(text: str, figures: set[str]) -> None:
    assert figures_in(text) == figures


def test_a_figure_needs_a_cited_statement_that_has_it() -> None:
    def faults(*cites: str) -> list[tuple[str, int, str]]:
        return told(check_figures(cups((page(said("It holds 8 cups.", *cites)),), (EIGHT,))))

    assert faults("tea-warm") == [("figure-without-source", 9, "01-pot.md")]
    assert faults("ask") == [("figure-without-source", 9, "01-pot.md")]
    assert not faults("tea-warm", "tea-eight")


def test_counted_figures_are_held_to_their_total() -> None:
    def faults(total: int) -> list[tuple[str, int, str]]:
        counted = CountedFigures(total, "One pot", "Cups in a row", ("tea-eight",), 14)
        return told(check_figures(cups((page(counted),), (EIGHT,))))

    assert faults(9) == [("figure-without-source", 14, "01-pot.md")]
    assert not faults(8)


def test_a_wrong_option_and_a_drawing_may_count_what_they_like() -> None:
    drawn = Scene("kettle.svg", "", "Two people drink tea.", ("tea-warm",), 14)
    assert not told(check_figures(cups((page(drawn),), questions=(question(wrong="80 cups"),))))
    assert told(check_figures(cups(questions=(question(right="80 cups"),)))) == [
        ("figure-without-source", 8, "01-sip.md")
    ]


def test_a_usable_statement_is_cited_or_listed() -> None:
    library = cups(notes=(EIGHT, note("tea-other", topic="other"), LEFT_OUT))
    assert told(check_uncited(library)) == [("uncited-use", 7, "leaflet.md")]
    assert not told(check_uncited(library, (Listed("tea-eight", "The page on pots is gone.", 2),)))


def test_the_list_of_the_uncited_holds_nothing_else() -> None:
    listed = (Listed("tea-none", "why", 2), Listed("tea-heals", "why", 3), Listed("tea-warm", "why", 4))
    assert told(check_uncited(cups(notes=(LEFT_OUT,)), listed)) == [
        ("editorial-list", line, "editorial.toml") for line in (2, 3, 4)
    ]


def test_a_question_leads_back_to_a_page_that_answers_it() -> None:
    for wrong in (
        question(back_to="tea/none"),
        question(topic="water"),
        question(cites=("tea-eight",)),
        question(cites=("ask",)),
    ):
        library = cups((page(said("Tea is warm.", "tea-warm", "ask")),), (EIGHT,), (wrong,))
        assert told(check_question_pages(library)) == [("question-page-answers", 1, "01-sip.md")]
    assert not told(check_question_pages(cups()))


def test_benefits_and_harms_are_both_told() -> None:
    good, bad = note("tea-good", kind=Kind.BENEFIT), note("tea-bad", kind=Kind.RISK)

    def faults(*cites: str) -> list[tuple[str, int, str]]:
        return told(check_balance(cups((page(said("Tea.", *cites)),), (good, bad))))

    assert faults("tea-good") == faults("tea-bad") == [("benefits-and-harms", 0, "en")]
    assert not faults("tea-good", "tea-bad")
    assert not faults("tea-warm")


def test_a_statement_that_nothing_cites_is_told_in_its_own_words() -> None:
    (fault,) = check_uncited(cups(notes=(EIGHT,)))
    assert "tea-eight" in fault.message
    assert "'A pot holds eight cups.'" in fault.message


def test_who_tells_of_harms_alone_hears_which_statements_count() -> None:
    bad = tuple(
        note(f"tea-bad-{word}", kind=Kind.RISK) for word in ("one", "two", "three", "four", "five", "six")
    )
    (fault,) = check_balance(cups((page(said("Tea is hot.", *(one.id for one in bad))),), bad))
    assert "(tea-bad-one, a risk; tea-bad-two, a risk;" in fault.message
    assert "and 1 more)" in fault.message
    assert "Cite one of kind benefit too" in fault.mend
