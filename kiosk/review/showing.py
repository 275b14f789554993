"""What may be shown where only signed pages may: the deck without the others, or what is left to do first."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.types import Block
from kiosk.core.library import Library
from kiosk.core.page import Page, Topic
from kiosk.core.todo import ToDo
from kiosk.core.typed import kiosk_command
from kiosk.review.reviews import Reviews
from kiosk.review.status import Checked, Early, in_words

_MONTHS = 12


def only_signed(library: Library, reviews: Reviews) -> Library:
    """Without the pages that are not validly signed, what leads to them (questions, links, the first
    screen's teasers), and topics that have no page left. Whether what is left may be shown at all, `to_do`
    says."""
    pages = tuple(page for page in library.pages if isinstance(reviews.of(page.id), Checked))
    return _with_pages(library, pages)


def _with_pages(library: Library, pages: tuple[Page, ...]) -> Library:
    """A page that was nothing but links to what is gone goes too, and so on."""
    names = frozenset(page.id for page in pages)
    linked = tuple(replace(page, blocks=_blocks(page, names)) for page in pages)
    full = tuple(page for page in linked if page.blocks)
    if len(full) < len(linked):
        return _with_pages(library, full)
    topics = tuple(_topics(library, names))
    left = {topic.id for topic in topics}
    questions = tuple(
        question if question.pictured in names else replace(question, pictured="")
        for question in library.questions
        if question.page in names and question.topic in left
    )
    welcome = library.welcome
    teasers = tuple(teaser for teaser in welcome.teasers if teaser.page in names)
    welcome = replace(welcome, teasers=teasers)
    return replace(library, welcome=welcome, topics=topics, pages=full, questions=questions)


def _blocks(page: Page, names: frozenset[str]) -> tuple[Block, ...]:
    left = ((block, contents(block).leads_to) for block in page.blocks)
    return tuple(block for block, page_id in left if not page_id or page_id in names)


def _topics(library: Library, names: frozenset[str]) -> Iterator[Topic]:
    for topic in library.topics:
        pages = tuple(page for page in topic.pages if page in names)
        if pages:
            yield replace(topic, pages=pages)


def to_do(
    library: Library, reviews: Reviews, more: tuple[ToDo, ...] = (), options: str = ""
) -> tuple[ToDo, ...]:
    """Empty if `only_signed` may be shown. ``more`` is what else is missing, said by others; ``options`` is
    what a command needs to mean this deck."""
    shown = only_signed(library, reviews)
    missing = [page for page in library.pages if is_needed(page, library) and page.id not in shown.page_by_id]
    if not missing and not shown.questions:
        asked = {question.page for question in library.questions}
        missing = [page for page in library.pages if page.id in asked and page.id not in shown.page_by_id]
    signing = tuple(_sign(page, reviews, options) for page in missing)
    packet = ToDo(
        "Print the pages with their codes, and let a clinician read them.",
        kiosk_command(f"packet --out packet.pdf{options}"),
    )
    return (*more, *((packet, *signing) if signing else ()))


def is_needed(page: Page, library: Library) -> bool:
    """The summary shows the questions for the team."""
    return page.essential or page.id == library.welcome.questions_page


def _sign(page: Page, reviews: Reviews, options: str) -> ToDo:
    status = reviews.of(page.id)
    command = kiosk_command(
        f"review sign {page.id} --code CODE --name NAME --role ROLE --valid-months {_MONTHS}{options}"
    )
    what = f"{page.id} must be shown: {in_words(status)}."
    return ToDo(what, "" if isinstance(status, Early) else command)
