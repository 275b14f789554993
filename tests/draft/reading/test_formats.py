"""The same paper comes out the same, whatever it was saved as."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.core.fault import Fault
from kiosk.draft.reading.document_file import read
from kiosk.draft.sentences.document import (
    Apart,
    Document,
    DocumentHeading,
    DocumentParagraph,
    ListItem,
    SetAside,
)
from kiosk.draft.sentences.places import sentences
from tests.draft import papers

WORDS = (
    "DocumentHeading: The pond in winter",
    "DocumentParagraph: Ice keeps the water below it warm. Frogs sleep in the mud, and they need no food.",
    "DocumentParagraph: What the pond needs:",
    "ListItem: A hole in the ice",
    "ListItem: Fewer fallen leaves",
    "DocumentHeading: The pond in spring",
    "DocumentParagraph: Frogs wake in March. They lay eggs within days.",
)
LINES = {".txt": 3, ".md": 3, ".html": 4, ".docx": 2, ".pdf": 1}


def made(folder: Path, suffix: str) -> Path:
    path = folder / f"pond{suffix}"
    if suffix == ".docx":
        return papers.word_paper(path)
    if suffix == ".pdf":
        return papers.pdf_paper(path)
    path.write_text({".txt": papers.TEXT, ".md": papers.MARKDOWN}.get(suffix, papers.HTML), encoding="utf-8")
    return path


def document(path: Path) -> Document:
    found = read(path)
    assert isinstance(found, Document), found
    return found


@pytest.mark.parametrize("suffix", LINES)
def test_every_format_gives_the_same_text(tmp_path: Path, suffix: str) -> None:
    found = document(made(tmp_path, suffix))
    own = [block for block in found.blocks if not isinstance(block, Apart) and block.text != "Back to top"]
    assert tuple(f"{type(block).__name__}: {block.text}" for block in own) == WORDS
    assert next(block.line for block in own if isinstance(block, DocumentParagraph)) == LINES[suffix]
    assert len({block.listing for block in own if isinstance(block, ListItem)}) == 1
    assert found.title == ("Ponds" if suffix == ".html" else "The pond in winter")


@pytest.mark.parametrize("suffix", LINES)
def test_every_format_gives_the_same_sentences(tmp_path: Path, suffix: str) -> None:
    found = sentences(document(made(tmp_path, suffix)))
    frogs = next(sentence for sentence in found if sentence.text == "They lay eggs within days.")
    assert frogs.headings == ("The pond in spring",)
    assert frogs.place.digest == sha256(b"they lay eggs within days.").hexdigest()[:12]
    assert frogs.place.sentence == 3


def test_menus_and_feet_of_a_web_page_stand_apart(tmp_path: Path) -> None:
    apart = [block for block in document(made(tmp_path, ".html")).blocks if isinstance(block, Apart)]
    assert [block.text for block in apart] == [
        "Home",
        "All ponds",
        "Back to top",
        "The pond club, all rights reserved",
    ]
    assert {block.why for block in apart} == {SetAside.NAVIGATION}


def test_what_stands_on_each_page_of_a_pdf_stands_apart(tmp_path: Path) -> None:
    words = ["Ice", "Mud", "Reeds", "Leaves"]
    text = [[(16, f"{word} in winter"), (10, f"{word} keeps."), (10, f"{word} stays.")] for word in words]
    pages = [[(9, "The pond club"), *text[at], (9, str(at + 1))] for at in range(4)]
    found = document(papers.pdf_paper(tmp_path / "long.pdf", pages))
    apart = [(block.text, block.line) for block in found.blocks if isinstance(block, Apart)]
    assert apart == [(text, page) for page in range(1, 5) for text in ("The pond club", str(page))]


def test_a_paragraph_that_goes_over_the_page_is_one_but_doubtful(tmp_path: Path) -> None:
    pages = [[*papers.POND, (0, ""), (10, "The heron stands still and")], [(10, "waits for them.")]]
    found = document(papers.pdf_paper(tmp_path / "over.pdf", pages))
    assert found.blocks[-1] == DocumentParagraph("The heron stands still and waits for them.", 1, torn=True)


def test_text_wrapped_by_hand_is_joined(tmp_path: Path) -> None:
    path = tmp_path / "wrapped.txt"
    wrapped = (
        "The Heron\n\nThe heron stands still at the edge of the pond, for hours\n"
        "if it must, and waits until a frog comes near enough. Then it\n"
        "strikes. It is quick, and it seldom misses what it aims at when\nthe light is good.\n\n"
        "- It eats frogs, and it eats small fish from the shallow end of\n  the pond too.\n- It eats mice.\n"
        "\nHerons nest in trees. A tree may hold ten nests, and each of\nthem is used again.\n"
    )
    path.write_text(wrapped, encoding="utf-8")
    blocks = document(path).blocks
    assert [type(block) for block in blocks] == [
        DocumentHeading,
        DocumentParagraph,
        ListItem,
        ListItem,
        DocumentParagraph,
    ]
    assert blocks[1].text.endswith("what it aims at when the light is good.")
    assert blocks[2].text == "It eats frogs, and it eats small fish from the shallow end of the pond too."
    assert [block.line for block in blocks] == [1, 3, 8, 10, 12]


def test_lists_and_headings_in_each_other(tmp_path: Path) -> None:
    path = tmp_path / "nested.html"
    path.write_text(
        "<h1>Pond</h1><h2>Frogs</h2><p>They hop.<ul><li>Green<ul><li>Tree frog</ul><li>Brown</ul>"
        "<h2>Newts</h2><p>They swim.<table><tr><td>Eggs<td>Many</table><h1>Hedge</h1><p>It is dense.",
        encoding="utf-8",
    )
    found = document(path)
    above = {sentence.text: sentence.headings for sentence in sentences(found)}
    items = [(block.text, block.listing) for block in found.blocks if isinstance(block, ListItem)]
    assert items == [("Green", 1), ("Tree frog", 2), ("Brown", 1), ("Eggs: Many", 3)]
    assert above["They hop."] == ("Pond", "Frogs")
    assert above["Eggs: Many"] == ("Pond", "Newts")
    assert above["It is dense."] == ("Hedge",)


def test_front_matter_and_raw_html_in_markdown(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("---\ntitle: Pond\n---\n# Frogs\n\n<nav>Menu</nav>\n\nThey hop.\n", encoding="utf-8")
    assert document(path).blocks == (
        Apart("title: Pond", SetAside.FURNITURE, 2),
        DocumentHeading("Frogs", 1, 4),
        Apart("Menu", SetAside.NAVIGATION, 4),
        DocumentParagraph("They hop.", 8),
    )


def test_repeated_sentences_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "twice.txt"
    path.write_text(
        "Frogs hop.\n\nNewts swim all day long in the pond. Frogs hop.(2) They rest.\n", encoding="utf-8"
    )
    places = [sentence.place for sentence in sentences(document(path))]
    assert [place.occurrence for place in places] == [1, 1, 2, 1]
    assert places[0].digest == places[2].digest
    assert [place.sentence for place in places] == [1, 2, 3, 4]


def test_a_fault_is_no_document(tmp_path: Path) -> None:
    assert isinstance(read(tmp_path / "none.txt"), Fault)
