"""A library whose pages still wait for the clinic's values. Only `filled` makes one that may be shown."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.clinic import Clinic
from kiosk.core.fill_ins import put_in
from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.passage import Span


class Use(Struct, frozen=True):
    """Where a page names values; ``otherwise`` is what it says until all of them are set."""

    names: tuple[str, ...]
    otherwise: str
    file: str
    line: int


class Template(Struct, frozen=True):
    library: Library
    uses: tuple[Use, ...]


def filled(template: Template, clinic: Clinic) -> Library:
    """Everything above it sees plain text."""
    files = {use.file for use in template.uses}
    if not files:
        return template.library
    pages = template.library.pages
    return replace(
        template.library, pages=tuple(_page(page, clinic) if page.file in files else page for page in pages)
    )


def values_on(page: Page, template: Template, clinic: Clinic) -> tuple[tuple[str, str], ...]:
    """The values that a page names, in the order of their names, each with what the clinic has set."""
    names = {name for use in template.uses if use.file == page.file for name in use.names}
    return tuple((name, clinic.value(name)) for name in sorted(names))


def _page(page: Page, clinic: Clinic) -> Page:
    from kiosk.core.blocks.fill_ins import put_into  # a deck without fill-ins does without

    def put(span: Span) -> tuple[Span, ...]:
        return put_in(span, clinic)

    return replace(page, blocks=tuple(put_into(block, put) for block in page.blocks))
