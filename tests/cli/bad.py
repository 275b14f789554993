"""Each way in which a deck or a settings file can be bad, and what `kiosk check` must say to it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

CONTENT = "content/en"
PAGE = f"{CONTENT}/tea-1/02-pot-2.md"
QUESTION = f"{CONTENT}/tea-2/questions/01-sip-1.md"


class Bad(Struct, frozen=True):
    """``spoil`` a good deck, and ``told`` must start a line; with ``%s`` for the deck itself."""

    name: str
    spoil: Callable[[Path], object]
    told: str


def _change(file: str, old: str, new: str) -> Callable[[Path], object]:
    def change(deck: Path) -> None:
        text = (deck / file).read_text(encoding="utf-8")
        assert old in text
        (deck / file).write_text(text.replace(old, new), encoding="utf-8")

    return change


def _put(file: str, content: bytes) -> Callable[[Path], object]:
    return lambda deck: (deck / file).write_bytes(content)


def _empty(deck: Path) -> None:
    shutil.rmtree(deck)
    deck.mkdir()


BAD = (
    Bad("missing folder", lambda deck: shutil.rmtree(deck), "%s:0: deck-missing: "),
    Bad("empty deck", _empty, "content/en:0: folder-missing: "),
    Bad("no seeds", lambda deck: shutil.rmtree(deck / "seeds"), "seeds:0: folder-missing: "),
    Bad("broken header", _change(PAGE, "icon: coffee", "icon: [coffee"), f"{PAGE}:"),
    Bad("unknown citation", _change(PAGE, "tea-cup-1", "tea-pot-9"), f"{PAGE}:6: citation-unknown: "),
    Bad("no right answer", _change(QUESTION, "- [x]", "- [ ]"), f"{QUESTION}:"),
    Bad(
        "two pages with one id",
        lambda deck: shutil.copy(deck / PAGE, deck / f"{CONTENT}/tea-1/03-pot-2.md"),
        f"{CONTENT}/tea-1/03-pot-2.md:1: page-twice: ",
    ),
    Bad("dead link", _change(PAGE, "Pour", "[See](tea-1/nothing)\n\nPour"), f"{PAGE}:6: "),
    Bad(
        "missing picture", lambda deck: (deck / "assets/kettle.svg").unlink(), f"{CONTENT}/tea-1/01-pot-1.md:"
    ),
    Bad("no picture", _put("assets/kettle.svg", b"This is no picture."), "assets/kettle.svg:1: "),
    Bad("raw HTML", _change(PAGE, "Pour", "<b>Pour</b>"), f"{PAGE}:6: "),
    Bad(
        "wrong encoding", _put(PAGE, "---\ntitle: Thé\n---\n".encode("latin-1")), f"{PAGE}:2: file-encoding: "
    ),
    Bad("5 MB page", _put(PAGE, b"word " * 1_000_000), f"{PAGE}:0: file-too-large: "),
)

BAD_SETTINGS = (
    ("[screen]\nbrightness = 3\n", "clinic.toml:2: settings: "),
    ('[screen]\nppi = "many"\n', "clinic.toml:2: settings: "),
    ("[screen]\nidle_seconds = 1\n", "clinic.toml:2: settings: "),
    ('[print]\nprinter = "the office"\n', "clinic.toml:1: settings: "),
    ('[print]\npaper = "A5"\n', "clinic.toml:2: settings: "),
    ("[print]\ntray = 2\n", "clinic.toml:2: settings: "),
    ("[sound]\n", "clinic.toml:1: settings: "),
    ("screen = \n", "clinic.toml:1: settings: "),
    ("[clinic.en]\nday_number = 5\n", "clinic.toml:2: settings: "),
    ('[clinic.en]\nbring = "<b>tea</b>"\n', "clinic.toml:2: settings: "),
)
