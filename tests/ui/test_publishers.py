"""Each kind of publisher is told in words of its own, on the screen and on paper."""

from __future__ import annotations

import re

import pytest

from kiosk.core.statement import PublisherKind, Source
from kiosk.packet.statements import printed_statement
from tests.editorial.cups import note
from tests.ui.test_sources import SOURCES

WORDS = next(source for source in SOURCES if source.name == "PublisherWords.qml").read_text(encoding="utf-8")
TOLD = dict(re.findall(r'case "([a-z-]+)":\s+return qsTr\("([^"]+)"\)', WORDS))


def test_the_screen_has_words_for_each_kind_and_for_no_other() -> None:
    assert set(TOLD) == {kind.value for kind in PublisherKind}
    assert len(set(TOLD.values())) == len(PublisherKind)


@pytest.mark.parametrize("kind", PublisherKind)
def test_paper_has_words_for_each_kind(kind: PublisherKind) -> None:
    source = Source("leaflet", "A leaflet", "", kind, "tea.txt", "0" * 64)
    assert re.fullmatch(r"A leaflet \([a-z ]+\)", printed_statement(note(), source).source)
