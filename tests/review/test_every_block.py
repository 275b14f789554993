"""Whatever kind of block stands on a page: nothing of it changes without the signature's falling."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.types import Block, Stages
from kiosk.core.library import Drawing, Library
from kiosk.core.page import Page, Term
from kiosk.core.scenery import SCENERY
from kiosk.core.statement import Statement, Verdict
from kiosk.review.covers import covered_by
from kiosk.review.digests import digests_of
from kiosk.review.signature import Digests
from tests.every_block import EVERY, KINDS, changes
from tests.review.signed import NOTED, note

PAGE = "leaf/first"
POT = Drawing.of("asset/pot.svg", "<svg/>")
DECK = replace(NOTED, drawings=(*NOTED.drawings, POT))
ONE_OF_EACH = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
Fingerprint = Callable[[Page, Library], Digests]


def with_page(library: Library, **fields: object) -> Library:
    return replace(
        library,
        pages=tuple(replace(page, **fields) if page.id == PAGE else page for page in library.pages),
    )


def with_drawing(library: Library, name: str) -> Library:
    """Drawn anew by the same name."""
    drawings = tuple(
        Drawing.of(name, f"{each.svg}<!-- anew -->") if each.name == name else each
        for each in library.drawings
    )
    return replace(library, drawings=drawings)


def versions(block: Block) -> Iterator[tuple[str, Library]]:
    """The deck with one thing changed that is seen because of this block."""
    for path, changed in changes(block):
        yield ".".join(map(str, path)), with_page(DECK, blocks=(changed,))
    for name in contents(block).drawings:
        if not name.startswith("frame/"):
            yield name, with_drawing(with_page(DECK, blocks=(block,)), name)


def unnoticed(block: Block, fingerprint: Fingerprint = digests_of) -> list[str]:
    before = with_page(DECK, blocks=(block,))
    signed = fingerprint(before.page_by_id[PAGE], before)
    return [
        what
        for what, library in versions(block)
        if not fingerprint(library.page_by_id[PAGE], library).changed_from(signed)
    ]


@ONE_OF_EACH
def test_each_word_drawing_citation_and_setting_is_signed(kind: type[Struct]) -> None:
    assert unnoticed(EVERY[kind]) == []


@ONE_OF_EACH
def test_what_the_program_draws_for_a_block_is_signed_with_it(kind: type[Struct]) -> None:
    library = with_page(DECK, blocks=(EVERY[kind],))
    shipped = {drawing for drawing in SCENERY if drawing.name in contents(EVERY[kind]).drawings}
    assert shipped <= set(covered_by(library.page_by_id[PAGE], library).drawings)


def test_control_what_a_fingerprint_overlooks_is_found() -> None:
    def without_drawings(page: Page, library: Library) -> Digests:
        return digests_of(page, replace(library, drawings=()))

    def without_notes(page: Page, library: Library) -> Digests:
        blocks = (replace(block, note="") if isinstance(block, Stages) else block for block in page.blocks)
        return digests_of(replace(page, blocks=tuple(blocks)), library)

    assert unnoticed(EVERY[Stages], without_drawings) == ["asset/kettle.svg", "asset/pot.svg"]
    assert unnoticed(EVERY[Stages], without_notes) == ["note"]


def is_void(before: Library, after: Library) -> bool:
    one, other = (digests_of(library.page_by_id[PAGE], library) for library in (before, after))
    return one != other


def with_topic(**fields: object) -> Library:
    return replace(DECK, topics=(replace(DECK.topics[0], **fields), *DECK.topics[1:]))


def test_icons_of_page_and_topic_and_its_hue_are_signed_and_buttons_are_not() -> None:
    page, topic = DECK.page_by_id[PAGE], DECK.topics[0]
    assert is_void(DECK, with_drawing(DECK, f"icon/{page.icon}"))
    assert is_void(DECK, with_drawing(DECK, f"icon/{topic.icon}"))
    assert is_void(DECK, with_topic(icon="eye"))
    assert is_void(DECK, with_topic(hue=DECK.topics[1].hue))
    assert not is_void(DECK, with_drawing(DECK, "icon/house"))
    assert not is_void(DECK, with_topic(pages=DECK.topics[0].pages[:1]))


def test_what_another_page_says_that_a_word_means_is_signed_where_the_word_stands() -> None:
    def explaining(word: str, meaning: str) -> Library:
        terms = (Term(word, meaning),)
        pages = (replace(page, terms=terms) if page.id == "pot/last" else page for page in DECK.pages)
        return replace(DECK, pages=tuple(pages))

    assert is_void(explaining("begins", "Starts."), explaining("begins", "Ends."))
    assert not is_void(explaining("saucer", "Holds a cup."), explaining("saucer", "Holds two."))


def test_how_far_the_documents_agree_is_signed() -> None:
    def noted(other: Statement) -> Library:
        source = replace(DECK.sources[0], id="second")
        first = replace(DECK.statements[0], clash=(), same=("tea-4",))
        return replace(DECK, sources=(*DECK.sources, source), statements=(first, other))

    other = replace(note("tea-4", "Tea is warm, they say."), source="second")
    assert is_void(noted(other), noted(replace(other, verdict=Verdict.LEAVE_OUT)))
    assert not is_void(noted(other), noted(replace(other, text="It is warm, they say.")))


def test_where_a_link_leads_is_signed_and_what_stands_there_has_a_signature_of_its_own() -> None:
    linked = with_page(DECK, blocks=(*DECK.page_by_id["leaf/last"].blocks[-1:],))
    pages = tuple(replace(page, title="Other") if page.id == "pot/first" else page for page in linked.pages)
    assert not is_void(linked, replace(linked, pages=pages))
