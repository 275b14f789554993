"""Paragraphs come apart where a careful reader would cut them."""

from __future__ import annotations

import pytest

from kiosk.draft.sentences.cutting import cut, glued_words
from tests.draft.growth import grows
from tests.draft.tricky import TRICKY


@pytest.mark.parametrize("sentences", TRICKY, ids=lambda sentences: sentences[0][:40])
def test_a_tricky_paragraph(sentences: tuple[str, ...]) -> None:
    assert cut(" ".join(sentences), frozenset()) == sentences


def test_sentences_that_lost_the_space_between_them() -> None:
    text = "What lives there?Frogs do.(3) Newts do too.They hide."
    assert cut(text, frozenset()) == ("What lives there?", "Frogs do.(3)", "Newts do too.", "They hide.")


def test_words_that_lost_the_break_between_them() -> None:
    lost = ["The pond and its GardenFrogs like it.", "Frogs are shy."]
    assert cut(lost[0], glued_words(lost)) == ("The pond and its Garden", "Frogs like it.")


def test_a_name_written_as_one_word_stays_whole() -> None:
    name = ["The BlueFrogs club meets here.", "Frogs are shy.", "Ask the BlueFrogs club."]
    assert cut(name[0], glued_words(name)) == (name[0],)


@pytest.mark.parametrize(
    "sign", [".", "(", "A.", "a.A", "1.", '."', ".(1)", "e.g. ", "? ", "x", "A. ", "U.S. A ", "5 mg. of "]
)
def test_no_text_takes_for_ever(sign: str) -> None:
    text = sign * 64_000
    assert not grows(lambda size: cut(sign * size, frozenset()), 64_000)
    assert "".join("".join(cut(text, frozenset())).split()) == "".join(text.split())
