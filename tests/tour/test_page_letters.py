"""A page with few words has larger ones, all alike; one that is full has them as large as everywhere."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.tour.shipped_pages import pages_seen

_MOST = 1.25


def paragraphs(size: tuple[int, int], scale: float) -> dict[str, frozenset[int]]:
    """How large the letters of each page's running text are."""
    return {page: seen.letters for page, seen in pages_seen(size, scale).items() if seen.letters}


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920)])
def test_words_that_leave_room_are_larger(qtbot: QtBot, size: tuple[int, int]) -> None:
    found = paragraphs(size, 1.0)
    assert len(found) > 10
    assert {page: sizes for page, sizes in found.items() if len(sizes) > 1} == {}
    letters = {size for sizes in found.values() for size in sizes}
    assert len(letters) > 1
    assert max(letters) <= min(letters) * _MOST


def test_control_large_words_are_as_large_as_was_asked_for(qtbot: QtBot) -> None:
    assert len({size for sizes in paragraphs((1280, 800), 2.0).values() for size in sizes}) == 1
