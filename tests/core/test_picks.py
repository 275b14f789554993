"""Questions for the team, and which of them are taken along."""

from __future__ import annotations

import pytest

from kiosk.core.picks import Pick, is_there, taken, team_questions
from tests.made_up import TEA

LABELS = [f"May I have cup {number}?" for number in (1, 2, 3)]


def labels(*picked: Pick) -> list[str]:
    return [card.label for card in taken(picked, TEA)]


def test_all_of_them_stand_on_their_page() -> None:
    assert [card.label for card in team_questions(TEA)] == LABELS


def test_what_is_picked_is_taken_in_the_order_of_the_page() -> None:
    assert labels(Pick("cup/last", 2), Pick("cup/last", 0)) == [LABELS[0], LABELS[2]]


def test_nothing_picked_takes_all() -> None:
    assert labels() == LABELS


@pytest.mark.parametrize("gone", [Pick("cup/last", 3), Pick("cup/last", -1), Pick("cup/first", 0)])
def test_what_is_no_question_is_not_taken(gone: Pick) -> None:
    assert not is_there(gone, TEA)
    assert labels(gone) == LABELS
    assert labels(gone, Pick("cup/last", 1)) == LABELS[1:2]
