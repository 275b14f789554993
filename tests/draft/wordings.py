"""Word documents about a garden, with what Word keeps in them that no reader sees."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Any, cast

from docx import Document
from docx.oxml import parse_xml

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
BREAK, TAB = "<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>"


def run(text: str, looks: str = "") -> str:
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, more: str = "") -> str:
    return f"<w:p><w:pPr>{more}</w:pPr>{''.join(runs)}</w:p>"


def styled(style: str, text: str, more: str = "") -> str:
    return paragraph(run(text), more=f'<w:pStyle w:val="{style}"/>{more}')


def deleted(text: str) -> str:
    return (
        f'<w:del w:id="1" w:author="a"><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'
    )


def moved(where: str, *runs: str) -> str:
    return f'<w:{where} w:id="2" w:author="a">{"".join(runs)}</w:{where}>'


def table(*rows: tuple[str, ...], gone: int = -1) -> str:
    cells = ["".join(f"<w:tc>{paragraph(run(text))}</w:tc>" for text in row) for row in rows]
    away = '<w:trPr><w:del w:id="4" w:author="a"/></w:trPr>'
    told = [f"<w:tr>{away if number == gone else ''}{row}</w:tr>" for number, row in enumerate(cells)]
    return f"<w:tbl><w:tblPr/>{''.join(told)}</w:tbl>"


def style(name: str, more: str, kind: str = "paragraph", label: str = "") -> str:
    return f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{label or name}"/>{more}</w:style>'


def document(*body: str, styles: tuple[str, ...] = ()) -> bytes:
    paper = Document()
    inside = cast(Any, paper.element).body
    for xml in body:
        inside.insert(len(inside) - 1, parse_xml(_named(xml)))
    for xml in styles:
        cast(Any, paper.styles.element).append(parse_xml(_named(xml)))
    into = BytesIO()
    paper.save(into)
    return into.getvalue()


def _named(xml: str) -> str:
    return xml.replace(">", f" {_NAMES}>", 1)


def with_parts(data: bytes, change: dict[str, bytes]) -> bytes:
    """Parts put in place of its own, or beside them."""
    into = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(into, "w") as new:
        for name in dict.fromkeys((*old.namelist(), *change)):
            new.writestr(name, change[name] if name in change else old.read(name))
    return into.getvalue()


def strict(data: bytes) -> bytes:
    usual, names = (
        b"http://schemas.openxmlformats.org/",
        (b"wordprocessingml", b"officeDocument", b"drawingml"),
    )
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if name.endswith((".xml", ".rels"))}
    for name, content in parts.items():
        for one in names:
            content = content.replace(usual + one + b"/2006/", b"http://purl.oclc.org/ooxml/" + one + b"/")
        parts[name] = content
    return with_parts(data, parts)
