"""Office files and PDFs of other kinds, and such as would take for ever: each is told, with what to do."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from kiosk.core.fault import Fault
from kiosk.draft.faults import UnreadableError
from kiosk.draft.reading.document_file import read
from kiosk.draft.reading.pdf.document import pdf
from kiosk.draft.sentences.document import Document
from tests.draft import sheets
from tests.draft.hanging import never_hangs
from tests.draft.wordings import document, paragraph, run, with_parts

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TYPES = "[Content_Types].xml"


def typed(kind: str) -> bytes:
    """A Word document that says it is of another type."""
    data = document(paragraph(run("Frogs sleep.")))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        types = archive.read(TYPES).replace(MAIN.encode(), kind.encode())
    return with_parts(data, {TYPES: types})


def packed(**parts: bytes) -> Callable[[], bytes]:
    def make() -> bytes:
        named = {name.replace("__", "/").replace("_", "."): part for name, part in parts.items()}
        return with_parts(document(), {TYPES: b"<Types/>", **named})

    return make


IN_WORD = "In Word: File, Save As, Word Document (*.docx)"
OFFICE = "application/vnd.openxmlformats-officedocument"
KINDS: tuple[tuple[str, Callable[[], bytes], str, str], ...] = (
    ("m.docx", lambda: typed("application/vnd.ms-word.document.macroEnabled.main+xml"), ".docm", IN_WORD),
    ("t.docx", lambda: typed(MAIN.replace("document.main", "template.main")), ".dotx", IN_WORD),
    ("p.docx", lambda: typed(f"{OFFICE}.presentationml.slideshow.main+xml"), "PowerPoint", "Handouts"),
    ("x.docx", lambda: typed(f"{OFFICE}.spreadsheetml.sheet.main+xml"), "Excel", "Word document"),
    ("o.docx", packed(mimetype=b"application/vnd.oasis.opendocument.text"), ".odt", "In LibreOffice"),
    ("a.docx", packed(Index__Document_iwa=b"x"), "Pages", "Export To, Word"),
    ("d.docx", lambda: OLE, ".doc", IN_WORD),
    ("locked.docx", lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "password", IN_WORD),
    ("r.docx", lambda: b"{\\rtf1 Frogs.}", "RTF", IN_WORD),
    ("old.doc", lambda: OLE, ".doc", IN_WORD),
    ("notes.odt", lambda: b"PK\x03\x04", ".odt", "In LibreOffice: File, Save As"),
    ("notes.rtf", lambda: b"{\\rtf1 Frogs.}", ".rtf", IN_WORD),
    ("notes.pages", lambda: b"PK\x03\x04", ".pages", "Export To, Word"),
)


@pytest.mark.parametrize(("name", "make", "kind", "mend"), KINDS, ids=[one[0] for one in KINDS])
def test_each_kind_is_named_with_what_to_save_it_as(
    tmp_path: Path, name: str, make: Callable[[], bytes], kind: str, mend: str
) -> None:
    path = tmp_path / name
    path.write_bytes(make())
    found = read(path)
    assert isinstance(found, Fault), found
    assert kind in found.message
    assert mend in found.mend


def test_a_portfolio_is_named(tmp_path: Path) -> None:
    files = "/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.pdf) >>] >> >>"
    path = sheets.drawn(
        tmp_path / "folder.pdf",
        [sheets.at(40, 600, "Open this in a reader.")],
        catalog=f"/Collection << >> {files}",
    )
    found = read(path)
    assert isinstance(found, Fault)
    assert (found.rule, "portfolio" in found.message) == ("document-format", True)


def one_sign(path: Path) -> Path:
    return sheets.drawn(path, ["BT /F 10 Tf 40 500 Td", "(a) Tj " * 150_000, "ET"])


def drawings(path: Path) -> Path:
    return sheets.nested(path, 4, 9)


HEAVY: tuple[tuple[Callable[[Path], Path], str], ...] = (
    (one_sign, "more than 100,000 signs on a page"),
    (drawings, "more than 100,000 signs on a page"),
)


@pytest.mark.parametrize(("make", "told"), HEAVY, ids=[one[0].__name__ for one in HEAVY])
def test_a_pdf_that_would_take_for_ever_names_the_limit(
    tmp_path: Path, make: Callable[[Path], object], told: str
) -> None:
    path = tmp_path / "heavy.pdf"
    make(path)
    with never_hangs():
        found = read(path)
    assert isinstance(found, Fault), found
    assert found.rule == "document-too-large"
    assert told in found.message
    assert ".docx" in found.mend


def test_a_pdf_that_would_take_all_memory_names_the_limit(tmp_path: Path) -> None:
    data = sheets.nested(tmp_path / "heavy.pdf", 8, 9).read_bytes()
    with pytest.raises(UnreadableError, match="takes more than 400 MB of memory"):
        pdf(data, memory=400_000_000)


def test_control_a_few_drawings_in_drawings_are_read(tmp_path: Path) -> None:
    assert isinstance(read(sheets.nested(tmp_path / "light.pdf", 2, 3)), Document)
