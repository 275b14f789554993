"""Whatever someone hands in, they are told what is wrong with it, and the rest is read."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.core.fault import Fault
from kiosk.core.printable import printable
from kiosk.draft.faults import UnreadableError
from kiosk.draft.reading.document_file import read
from kiosk.draft.reading.documents import read_all, read_one
from kiosk.draft.reading.pdf.document import pdf
from kiosk.draft.sentences.document import Document, SetAside
from kiosk.draft.sentences.gate import ReadDocument
from tests.draft import papers
from tests.draft.hanging import never_hangs

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
PDF_START = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
DEEP = 10_000


def bomb(path: Path) -> None:
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w") as part,
    ):
        for _ in range(210):
            part.write(bytes(1_000_000))


def large_part(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w:p>" * 10_000_000)


def with_macros(path: Path) -> None:
    papers.word_paper(path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    types = parts["[Content_Types].xml"]
    plain = b"wordprocessingml.document.main"
    assert plain in types
    parts["[Content_Types].xml"] = types.replace(
        b"vnd.openxmlformats-officedocument.wordprocessingml.document.main",
        b"vnd.ms-word.document.macroEnabled.main",
    )
    parts["word/vbaProject.bin"] = b"Sub AutoOpen()"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def cut_short(path: Path) -> None:
    data = papers.word_paper(path).read_bytes()
    path.write_bytes(data[: len(data) // 2])


def no_word(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "no Word document")


def scanned(path: Path) -> None:
    papers.pdf_paper(path, [[], []])


def long_pdf(path: Path) -> None:
    papers.pdf_paper(path, [[]] * 501)


def deep_markdown(path: Path) -> None:
    path.write_text(">" * DEEP + " deep", encoding="utf-8")


def holed(size: int) -> Callable[[Path], object]:
    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.truncate(size)

    return make


def holding(data: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(data)


BAD: tuple[tuple[str, Callable[[Path], object], str, int], ...] = (
    ("none.txt", lambda path: None, "document-missing", 0),
    ("none\0.txt", lambda path: None, "document-unreadable", 0),
    ("folder.txt", Path.mkdir, "document-unreadable", 0),
    ("pipe.txt", os.mkfifo, "document-unreadable", 0),
    ("loop.txt", lambda path: path.symlink_to(path), "document-unreadable", 0),
    ("empty.pdf", Path.touch, "document-empty", 0),
    ("huge.txt", holed(50_000_000), "document-too-large", 0),
    ("huge.docx", holed(50_000_000), "document-too-large", 0),
    ("notes.odt", holding(b"PK\x03\x04"), "document-format", 0),
    ("notes", holding(b"words"), "document-format", 0),
    ("paper.docx", holding(PDF_START), "document-mislabelled", 0),
    ("picture.txt", holding(PNG), "document-mislabelled", 0),
    ("picture.html", holding(PNG), "document-mislabelled", 0),
    ("page.txt", holding(papers.HTML.encode()), "document-mislabelled", 0),
    ("words.pdf", holding(b"Only words."), "document-mislabelled", 0),
    ("words.docx", holding(b"Only words."), "document-mislabelled", 0),
    ("old.docx", holding(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)), "document-mislabelled", 0),
    (
        "broken.txt",
        holding("Caf\u00e9 one.\nCaf\u00e9 two.\n".encode() + b"Caf\xe9 three.\n"),
        "document-encoding",
        3,
    ),
    ("bytes.txt", holding(b"One line.\n" + bytes(range(1, 9))), "document-encoding", 2),
    ("odd.txt", holding(b"One line.\nAnother \x81\x8d.\n"), "document-encoding", 2),
    ("half.txt", holding("Pond".encode("utf-16") + b"\xd8"), "document-encoding", 1),
    ("broken.pdf", holding(PDF_START + b"xref nothing"), "document-broken", 0),
    ("scanned.pdf", scanned, "document-without-text", 0),
    ("locked.pdf", papers.locked_pdf, "document-locked", 0),
    ("long.pdf", long_pdf, "document-too-large", 0),
    ("short.docx", cut_short, "document-broken", 0),
    ("other.docx", no_word, "document-broken", 0),
    ("bomb.docx", bomb, "document-too-large", 0),
    ("macros.docx", with_macros, "document-format", 0),
    ("blank.txt", holding(b" \n\n \n"), "document-without-text", 0),
    ("blank.html", holding(b"<html><script>1</script>"), "document-without-text", 0),
    ("deep.html", holding(b"<div>" * DEEP + b"deep"), "document-too-deep", 0),
    ("deep.md", deep_markdown, "document-too-deep", 0),
    ("brackets.md", holding(b"Frogs.\n\n" + b"![" * 20_000), "document-too-deep", 3),
    ("huge.md", holding(b"Frogs hop. " * 200_000), "document-too-large", 0),
    ("xml.docx", large_part, "document-too-large", 0),
)


@pytest.mark.parametrize(("name", "make", "rule", "line"), BAD, ids=[bad[0] for bad in BAD])
def test_what_cannot_be_read_is_told(
    tmp_path: Path, name: str, make: Callable[[Path], object], rule: str, line: int
) -> None:
    path = tmp_path / name
    make(path)
    with never_hangs():
        found = read(path)
    assert isinstance(found, Fault), found
    assert (found.file, found.line, found.rule) == (printable(str(path)), line, rule)
    assert found.message.endswith(".")
    assert found.mend.endswith(".")


def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_text("Frogs hop.", encoding="utf-8")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read every file")
    found = read(path)
    assert isinstance(found, Fault)
    assert found.rule == "document-unreadable"


def test_the_rest_is_read(tmp_path: Path) -> None:
    paths = [tmp_path / name for name, *_ in BAD if "\0" not in name]
    for name, make, *_ in BAD:
        if "\0" not in name:
            make(tmp_path / name)
    good = tmp_path / "good.txt"
    good.write_text("Frogs hop in the pond.", encoding="utf-8")
    found = read_all([*paths[:9], good, *paths[9:], good], workers=2)
    assert [isinstance(one, ReadDocument) for one in found] == [
        path == good for path in [*paths[:9], good, *paths[9:], good]
    ]


ENCODED = "A caf\u00e9 by the pond. It is \u201cquiet\u201d there."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
def test_encodings(tmp_path: Path, encoding: str, suffix: str) -> None:
    path = tmp_path / f"caf\u00e9{suffix}"
    path.write_bytes(ENCODED.encode(encoding))
    found = read(path)
    assert isinstance(found, Document), found
    assert [block.text for block in found.blocks] == [ENCODED]


def test_a_page_that_names_its_encoding(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes("<meta charset='iso-8859-2'><p>\u017b\u00f3\u0142w i \u017caba.".encode("iso-8859-2"))
    found = read(path)
    assert isinstance(found, Document)
    assert found.blocks[0].text == "\u017b\u00f3\u0142w i \u017caba."


def reading(path: Path, text: str) -> ReadDocument:
    path.write_text(text, encoding="utf-8")
    found = read_one(path)
    assert isinstance(found, ReadDocument), found
    return found


def test_a_document_in_another_language(tmp_path: Path) -> None:
    german = "Die Fr\u00f6sche schlafen im Winter in dem Schlamm. Sie brauchen nicht viel und sind still."
    found = reading(tmp_path / "teich.txt", german)
    assert set(found.aside) == {SetAside.OTHER_LANGUAGE}
    assert [remark.rule for remark in found.remarks] == ["document-language"]


def test_one_sentence_of_5000_words(tmp_path: Path) -> None:
    found = reading(tmp_path / "breath.txt", "Frogs hop. The " + "frog hops and then " * 1250 + "rests.")
    assert found.aside == (SetAside.FRAGMENT, SetAside.TOO_LONG)
    assert [(remark.rule, remark.line) for remark in found.remarks] == [("document-sentence", 1)]


def test_a_thousand_headings(tmp_path: Path) -> None:
    found = reading(tmp_path / "headings.md", "".join(f"# Frog {number}\n\n" for number in range(1000)))
    assert len(found.sentences) == 1000
    assert [remark.rule for remark in found.remarks] == ["document-headings"]


@pytest.mark.parametrize(
    "sign",
    [
        "[",
        "*",
        "`",
        "![",
        "> ",
        "[a]: b\n",
        "a\n| - |\n",
        "<a ",
        "_a ",
        "|",
        "&",
        "- ",
        "[a](",
        "\\",
        "~",
        "1. ",
    ],
)
def test_no_markdown_takes_for_ever(tmp_path: Path, sign: str) -> None:
    path = tmp_path / "long.md"
    path.write_text(f"{sign * 900}\n\n" * 20, encoding="utf-8")
    with never_hangs():
        assert isinstance(read(path), Document | Fault)


def test_a_pdf_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    data = papers.pdf_paper(tmp_path / "slow.pdf", [papers.POND] * 400).read_bytes()
    with pytest.raises(UnreadableError, match="took more than"):
        pdf(data, wait=0.1)
    with pytest.raises(UnreadableError, match="takes more than 1 seconds of work"):
        pdf(data, seconds=1)
