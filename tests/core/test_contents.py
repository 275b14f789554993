"""One place knows what every kind of block holds, and knows all of it."""

from __future__ import annotations

from enum import Enum

import pytest
from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.fill_ins import put_into
from kiosk.core.blocks.holds import Contents
from kiosk.core.blocks.types import Block, Heading, IconGrid, Scene, Stages
from kiosk.core.blocks.voice import Voice
from kiosk.core.cites import cites_in
from kiosk.core.passage import Span, Style
from tests.every_block import EVERY, KINDS, at, leaves, lists

ONE_OF_EACH = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)


class Riddle(Struct, frozen=True, tag="riddle"):
    """A kind of block that nobody has told of."""

    text: str


def missing(block: Block, held: Contents) -> list[str]:
    """What of a block its contents don't have."""
    words = " ".join((*(each.text for each in held.words), *(each.text for each in held.alternatives)))
    cited = {name for each in held.words for name in each.cites}
    names = {name.partition("/")[2] for name in held.drawings} | {held.leads_to}
    found: list[str] = []
    for path, leaf in leaves(block):
        if isinstance(leaf, Style):
            continue  # how words are spoken is part of the passage
        value = leaf.value if isinstance(leaf, Enum) else leaf
        told = (
            value in held.settings
            if not isinstance(value, str)
            else value in (*held.settings, *cited, *names)
        )
        if not told and str(value).strip() not in words:
            found.append(".".join(map(str, path)))
    return found


@ONE_OF_EACH
def test_every_kind_has_a_sample_in_which_nothing_is_empty(kind: type[Struct]) -> None:
    block = EVERY[kind]
    assert all(leaf for _, leaf in leaves(block))
    assert all(at(block, path) for path in lists(block))


@ONE_OF_EACH
def test_all_that_stands_in_a_block_is_among_its_contents(kind: type[Struct]) -> None:
    block = EVERY[kind]
    assert missing(block, contents(block)) == []
    assert {each for words in contents(block).words for each in words.cites} == set(cites_in(block))


def test_control_a_word_that_is_left_out_is_found() -> None:
    block = EVERY[Stages]
    held = contents(block)
    assert missing(block, replace(held, words=held.words[1:])) == ["note"]
    assert missing(block, replace(held, drawings=())) == ["items.0.drawing", "items.1.drawing"]


@ONE_OF_EACH
def test_a_clinics_values_come_into_all_that_may_hold_one_and_nothing_else(kind: type[Struct]) -> None:
    block, asked = EVERY[kind], list[str]()

    def put(span: Span) -> tuple[Span]:
        asked.append(span.text)
        return (replace(span, text=span.text.upper()),)

    filled = put_into(block, put)
    assert sorted(asked) == sorted(contents(block).fill_ins)
    shouted = [text.upper() for text in asked]
    now, before = (tuple(leaf for _, leaf in leaves(each)) for each in (filled, block))
    assert [one for one, other in zip(now, before, strict=True) if one != other] == shouted


def test_control_a_kind_that_nobody_told_of_is_refused_everywhere() -> None:
    unknown: Block = Riddle("What am I?")  # pyright: ignore[reportAssignmentType]
    for ask in (contents, lambda block: put_into(block, lambda span: (span,))):
        with pytest.raises(AssertionError, match="unreachable"):
            ask(unknown)


def test_words_know_how_they_are_read() -> None:
    heading, grid, scene = (contents(EVERY[kind]).words for kind in (Heading, IconGrid, Scene))
    assert [words.voice for words in heading] == [Voice.TITLE]
    assert [words.voice for words in grid[:3]] == [Voice.LABEL, Voice.RUNNING, Voice.TOUCHED]
    assert [words.voice for words in scene] == [Voice.CAPTION, Voice.ALTERNATIVE]


def test_only_what_a_touch_opens_is_a_part() -> None:
    assert {kind.__name__: contents(EVERY[kind]).parts for kind in KINDS if contents(EVERY[kind]).parts} == {
        "IconGrid": 2,
        "Stages": 2,
    }
