"""What the report is made of: tables and lists in Markdown, and the editor's list of steps at its end."""

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


STEPS = """\
## What to do next

`kiosk run --watch --deck DIR` shows the draft in a window, and what you save at once. `kiosk check --deck
DIR` lists what is left to do, with file and line. Take one topic after the other.

1. `seeds/`: say in each header who wrote the document, in `publisher` and `publisher_kind`.
2. `kind: unsure`: say what kind of statement it is, wherever its words didn't tell. It decides what may wait
   for a touch, and that harms stand beside benefits.
3. "Strong claims" and "These may contradict each other": find each statement in `seeds/` by its name.
   Make it `leave-out`, or write `wording:`, the words in which it may be shown, or make it `use`. Under a
   contradiction that stays, write `settled:`.
4. Pages: put them into your own short words and keep the citations. Join pages that say the same, and
   delete what no patient needs, with the questions that lead back to it. Take each line `todo:` out when
   it is done.
5. What no page cites any longer is listed as `uncited-use`: make it `leave-out` with a `reason:`, or list
   it in `content/editorial.toml`.
6. Questions: a wrong option must be wrong. Put them into your own words, and write at least four a topic.
7. `content/en/deck.md`: write the title, the teasers and the private words.
8. When `kiosk check` says that nothing is left, take the line `draft: yes` out of `content/en/deck.md`,
   and check again. Then print the packet, and let a clinician read and sign.
"""
