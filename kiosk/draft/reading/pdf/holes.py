"""Parts what a reader sees from what is there for no reader, and remembers where that leaves a hole."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.draft.reading.lines import ends_sentence
from kiosk.draft.reading.pdf.words import Word


def parted(rows: Sequence[Sequence[Word]]) -> tuple[list[list[Word]], list[str]]:
    """The rows that are seen, and the text of what is not."""
    seen: list[list[Word]] = []
    unseen: list[str] = []
    lost = False
    for row in rows:
        gone = " ".join(word.text for word in row if not word.seen)
        kept = _kept(row)
        if gone:
            unseen.append(gone)
        if not kept:
            lost = True
            continue
        if lost and seen and not ends_sentence(seen[-1][-1].text):
            seen[-1][-1] = seen[-1][-1]._replace(hole=True)
            kept[0] = kept[0]._replace(hole=True)
        lost = False
        seen.append(kept)
    return seen, unseen


def _kept(row: Sequence[Word]) -> list[Word]:
    found: list[Word] = []
    for number, word in enumerate(row):
        if word.seen:
            beside = (*row[max(0, number - 1) : number], *row[number + 1 : number + 2])
            found.append(word._replace(hole=any(not one.seen for one in beside)))
    return found
