"""What ``about.md`` says of the deck by name, such as ``{made_by}``: the screen puts it in, for who checked
the pages, and when, changes without them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from kiosk.core.blocks.fill_ins import put_into
from kiosk.core.library import Library
from kiosk.core.page import ABOUT, Page
from kiosk.core.passage import Span

WHO_CHECKED, WRITTEN = "who_checked", "written"
DECK_VALUES = ("made_by", WRITTEN, "paid_by", WHO_CHECKED)
_NAME = re.compile(rf"\{{({'|'.join(DECK_VALUES)})\}}")


def with_deck_values(page: Page, values: Mapping[str, str]) -> Page:
    """``values`` has all of them."""

    def put(span: Span) -> tuple[Span, ...]:
        return (replace(span, text=_NAME.sub(lambda name: values[name[1]], span.text)),)

    return replace(page, blocks=tuple(put_into(block, put) for block in page.blocks))


def as_read(library: Library) -> Library:
    """For checks of the words: with plain ones for what only the screen can say."""
    said = library.welcome
    values = {
        "made_by": said.made_by,
        WRITTEN: "some month",
        "paid_by": said.paid_by,
        WHO_CHECKED: "Not yet checked by a doctor or nurse.",
    }
    pages = (with_deck_values(page, values) if page.id == ABOUT else page for page in library.pages)
    return replace(library, pages=tuple(pages))
