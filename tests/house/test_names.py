"""One word, one meaning: what rooms, modules and classes are called stands in the glossary."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from tests.house.imports import ROOT
from tests.house.names import Name, names_in

KIOSK = ROOT / "kiosk"
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
BANNED = {
    "held", "told", "others", "said", "remembers", "spoken", "lone", "shelf", "unfilled",
    "util", "utils", "helper", "helpers", "manager",
}  # fmt: skip


def entries(glossary: str = GLOSSARY) -> list[str]:
    return re.findall(r"^- \*\*(.+?)\*\*: ", glossary, re.MULTILINE)


def _everyday() -> set[str]:
    return set(re.findall(r"[a-z]+", GLOSSARY.partition("## Everyday words")[2]))


def _has_entry(name: Name, known: set[str]) -> bool:
    """The noun that a name ends with, or all of it."""
    return name.words[-1] in known or " ".join(name.words) in known


def test_what_rooms_modules_and_classes_are_called_stands_in_the_glossary() -> None:
    known = {*entries(), *_everyday()}
    missing = {name.words[-1] for name in names_in(KIOSK) if not _has_entry(name, known)}
    assert missing == set()


def test_control_a_word_that_nobody_explained_is_found() -> None:
    known = {*entries(), *_everyday()}
    assert not _has_entry(Name("DeckWrangler", "app/window.py", is_class=True), known)
    assert _has_entry(Name("DeckFiles", "library/deck_files.py", is_class=True), known)


def test_no_word_is_a_riddle() -> None:
    riddles = {name.where for name in names_in(KIOSK) if name.text.lower() in BANNED}
    assert riddles == set()
    assert not BANNED & {*entries()}


def _twice(package: Path) -> set[str]:
    counted = Counter(name.text for name in names_in(package) if name.is_class)
    return {text for text, times in counted.items() if times > 1}


def test_a_class_means_one_thing() -> None:
    assert _twice(KIOSK) == set()


def test_control_a_class_that_stands_twice_is_found(tmp_path: Path) -> None:
    for module in ("one", "other"):
        (tmp_path / f"{module}.py").write_text("class Note:\n    pass\n", encoding="utf-8")
    assert _twice(tmp_path) == {"Note"}


def test_the_glossary_is_in_order_and_says_each_word_once() -> None:
    words = entries()
    assert words == sorted(set(words))


def test_what_the_glossary_points_at_is_there() -> None:
    paths = set(re.findall(r"`([a-z]+/[A-Za-z_/]+\.(?:py|qml))`", GLOSSARY))
    assert len(paths) > 100
    assert {path for path in paths if not (KIOSK / path).is_file()} == set()


def test_a_large_room_alone_is_no_answer() -> None:
    """Strangers who were sent to `bridge` or `draft` guessed by the names of files."""
    sent = re.findall(r"^- \*\*(.+?)\*\*: .*`(?:bridge|draft|draft/reading)`", GLOSSARY, re.MULTILINE)
    assert {*sent} <= {"bridge", "draft"}
