"""Two made-up documents about tea: one is calm, the other has in it what no page may show."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Done
from tests.draft.tea import TOPICS

CALM = """\
All about tea

By Jo Bloggs

Where tea grows

Tea is made from the leaves of a plant. The plant grows on hills in the rain.

What you need for brewing

To brew a pot of hot tea you need some things:

- A kettle of hot water
- A pot for brewing
- A warm cup for the brew

Parts of the plant

The plant has some parts:

- Tea leaves grown on hills
- Old leaves of the tea plant
- White flowers of the tea plant

Subscribe to our newsletter
"""
KEPT_OFF = "a grown person brews 25 mg of the leaf for each kilogram"
HARSH = f"""\
Brewing for the brave

Hot water cures every cold, and brewing always works. Brewing with water that is hot takes four minutes.

Where it is grown

Be careful: {KEPT_OFF}. This wakes the whole plant lover up.
Addicts crush the leaves and snort them in the hills.

Tea is made from the leaves of a plant. Brewing with water that is hot takes nine minutes.
"""
MARKS_OF_UNSAFE = ("25 mg", "kilogram", "snort", "crush")


def write_leaflets(folder: Path) -> Path:
    folder.mkdir()
    for name, text in (("calm.txt", CALM), ("harsh.txt", HARSH), ("topics.toml", TOPICS)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def texts(deck: Path) -> dict[str, bytes]:
    return {
        file.relative_to(deck).as_posix(): file.read_bytes() for file in deck.rglob("*") if file.is_file()
    }


def complaints(done: Done) -> list[str]:
    """What is told on stderr, but for how far it has come: a slow machine hears of that."""
    return [line for line in done.stderr.splitlines() if not line.endswith(" \u2026")]
