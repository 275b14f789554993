"""Medical words as links, each where it first stands."""

from __future__ import annotations

from kiosk.bridge.blocks.markup import Linker, styled
from kiosk.core.passage import Passage, Span, Style


def said(*texts: str, style: Style = Style.PLAIN) -> Passage:
    return Passage(tuple(Span(text, style) for text in texts), (), 1)


def test_a_word_is_linked_once_on_a_page() -> None:
    linker = Linker(["drip"])
    assert linker.linked(said("A drip is slow.")) == 'A <a href="drip">drip</a> is&nbsp;slow.'
    assert linker.linked(said("The drip again.")) == ""


def test_only_whole_words_count_in_any_case() -> None:
    linker = Linker(["FDA"])
    assert linker.linked(said("The fdas say no.")) == ""
    assert linker.linked(said("The fda says no.")) == 'The <a href="FDA">fda</a> says&nbsp;no.'


def test_the_longer_of_two_words_is_taken() -> None:
    found = Linker(["blood", "blood pressure"]).linked(said("Your blood pressure and blood."))
    assert found == 'Your <a href="blood pressure">blood pressure</a> and&nbsp;<a href="blood">blood</a>.'


def test_emphasis_stays_round_a_link() -> None:
    found = Linker(["off-label"]).linked(said("off-label", style=Style.STRONG))
    assert found == '<b><a href="off-label">off-label</a></b>'


def test_what_looks_like_a_tag_is_none() -> None:
    found = Linker(['"a" & <b>', "milk"]).linked(said("<milk>"))
    assert found == '&lt;<a href="milk">milk</a>&gt;'


def test_without_words_nothing_is_linked() -> None:
    assert Linker([]).linked(said("Milk.")) == ""


def test_a_short_last_word_stays_with_the_one_before() -> None:
    """Also over the edge of a link, which marks the same words in the same lines."""
    words = said("This goes into a thin tube in your arm.")
    assert styled(words).endswith("tube in your&nbsp;arm.")
    assert Linker(["arm"]).linked(words).endswith('your&nbsp;<a href="arm">arm</a>.')
    assert "&nbsp;" not in styled(said("This goes into a thin tube: esketamine.")), (
        "it is long enough to stand"
    )
    assert "&nbsp;" not in styled(said("Warm tea.")), "there is no third"
