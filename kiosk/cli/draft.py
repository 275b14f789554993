"""``kiosk draft``."""

from __future__ import annotations

import argparse
import time
from importlib.util import find_spec
from pathlib import Path

from kiosk.cli.exits import FAULTY, FINE, refused
from kiosk.cli.output import complain, say
from kiosk.core.typed import kiosk_command

_NEEDED = ("docx", "lxml", "markdown_it", "pypdfium2", "rapidfuzz", "sentencex")


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=act)
    add = parser.add_argument
    told = "text, Markdown, HTML, Word or PDF"
    add("documents", nargs="+", type=Path, metavar="DOCUMENT", help=told)
    told = "the folder for the deck: one that isn't there yet, or an empty one"
    add("--out", type=Path, required=True, metavar="DIR", help=told)
    told = "a file that describes the topics (default: those of the shipped deck, or the documents' headings)"
    add("--topics", type=Path, metavar="FILE", help=told)


def act(asked: argparse.Namespace) -> int:
    """Makes a first deck out of documents, for an editor to go on from. It quotes them, with every sentence
    accounted for; what tells of an amount, of misuse or violence stays off its pages. The deck is a draft: it
    runs in a window, and kiosk check lists what is left to do. draft-report.md says where to start."""
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        from kiosk.station.installed import add_draft

        complain(f"kiosk draft needs what is not installed here ({', '.join(missing)}): {add_draft()}")
        return FAULTY
    return _draft(asked.documents, asked.out, asked.topics)


def _draft(documents: list[Path], out: Path, topics_file: Path | None) -> int:
    from kiosk.core.fault import DeckFaultyError
    from kiosk.draft.make import make
    from kiosk.draft.topics.loading import TopicsFaultyError, read_topics
    from kiosk.draft.writing.files import deck, refuse_taken, write

    try:
        refuse_taken(out)
        topics = read_topics(topics_file) if topics_file else None
        made = make(documents, topics, Progress())
        write(deck(made), out)
    except (DeckFaultyError, TopicsFaultyError) as reason:
        return refused(reason.faults)
    for told in (*made.faults, *made.remarks):
        complain(told)
    say(
        f"{out}: {len(made.readings)} of {len(documents)} documents, {len(made.noted.all)} statements, "
        f"{len(made.pages) + 1} pages, {len(made.questions)} questions."
    )
    say(f"Read {out / 'draft-report.md'} and see it with: {kiosk_command('run --deck', out)}")
    return FAULTY if made.faults else FINE


class Progress:
    """On stderr, and only of what takes long."""

    _PATIENCE = 2.0

    def __init__(self) -> None:
        self._told = time.monotonic()

    def __call__(self, what: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._told >= self._PATIENCE:
            self._told = now
            counted = f": {done:,} of {total:,}" if total else ""
            complain(f"{what}{counted} …")
