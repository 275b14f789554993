"""How many screenfuls the pages of the shipped deck take."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication

from tests.tour.shipped_pages import pages_seen

MOST_AT_DOUBLE_SIZE = 60


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_pages_are_no_longer_than_they_may_be(
    qapp: QGuiApplication, record_property: Callable[[str, object], None], text_scale: float
) -> None:
    """The pages of topics."""
    pages = pages_seen((1280, 800), text_scale)
    found = {page: seen.screenfuls for page, seen in pages.items() if "/" in page}
    assert found
    record_property("screenfuls", sum(found.values()))
    if text_scale > 1:
        assert sum(found.values()) <= MOST_AT_DOUBLE_SIZE, found
        assert max(found.values()) <= 4, found
    else:
        assert {page for page, number in found.items() if number > 1} == set()
