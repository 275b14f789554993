"""Tables and lists of the report, in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from kiosk.core.fault import Fault
from kiosk.draft.sentences.deck_words import file_words


def table(title: str, head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> Iterator[str]:
    """Nothing where there are no rows."""
    lines = [" | ".join(map(str, row)) for row in rows]
    if lines:
        yield f"## {title}\n"
        yield f"| {' | '.join(head)} |\n|{'---|' * len(head)}"
        yield from (f"| {line} |" for line in lines)
        yield ""


def fault_list(title: str, faults: Iterable[Fault]) -> Iterator[str]:
    """Where a document lay on the drafter's machine is nobody's business."""
    lines = [
        f"- {in_a_cell(PurePath(fault.file).name)}, line {fault.line}: {fault.message} {fault.mend}"
        for fault in faults
    ]
    if lines:
        yield f"## {title}\n"
        yield from lines
        yield ""


def in_a_cell(name: str) -> str:
    return file_words(name).replace("|", "\\|")
