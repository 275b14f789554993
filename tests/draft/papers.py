"""Papers about a garden, made up, in every format that can be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx import Document

TEXT = """The pond in winter

Ice keeps the water below it warm. Frogs sleep in the mud, and they need no food.

What the pond needs:

  \u2022 A hole in the ice
  \u2022 Fewer fallen leaves

Back to top

The pond in spring

Frogs wake in March. They lay eggs within days.
"""

MARKDOWN = """# The pond in winter

Ice keeps the water below it warm. Frogs sleep in the mud,
and they need **no** food.

What the pond needs:

- A hole in the ice
- Fewer fallen leaves

[Back to top](#top)

# The pond in spring

Frogs wake in March. They lay eggs within days.
"""

HTML = """<!doctype html><html><head><title>Ponds</title><style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/ponds">All ponds</a></li></ul></nav>
<main><h1>The pond in winter</h1>
<p>Ice keeps the water below it <b>warm</b>. Frogs sleep in the mud,
and they need no food.</p>
<p>What the pond needs:</p>
<ul><li>A hole in the ice</li><li><p>Fewer fallen leaves</p></li></ul>
<p><a href="#top">Back to top</a></p>
<h1>The pond in spring</h1>
<p>Frogs wake in March. They lay eggs within days.</p></main>
<script>document.write("Nothing of this is read.")</script>
<footer>The pond club, all rights reserved</footer></body></html>
"""


def word_paper(path: Path) -> Path:
    paper = Document()
    paper.add_heading("The pond in winter", 1)
    paper.add_paragraph("Ice keeps the water below it warm. Frogs sleep in the mud, and they need no food.")
    paper.add_paragraph("What the pond needs:")
    paper.add_paragraph("A hole in the ice", style="List Bullet")
    paper.add_paragraph("Fewer fallen leaves", style="List Bullet")
    paper.add_paragraph("Back to top")
    paper.add_heading("The pond in spring", 1)
    paper.add_paragraph("Frogs wake in March. They lay eggs within days.")
    paper.sections[0].footer.paragraphs[0].text = "The pond club"
    paper.save(str(path))
    return path


Set = tuple[int, str]
POND: tuple[Set, ...] = (
    (16, "The pond in winter"),
    (10, "Ice keeps the water below it warm. Frogs sleep in the mud, and"),
    (10, "they need no food."),
    (0, ""),
    (10, "What the pond needs:"),
    (10, "- A hole in the ice"),
    (10, "- Fewer fallen leaves"),
    (0, ""),
    (10, "Back to top"),
    (16, "The pond in spring"),
    (10, "Frogs wake in March. They lay eggs within days."),
)


def pdf_paper(path: Path, pages: Sequence[Sequence[Set]] = (POND,), catalog: str = "") -> Path:
    """Lines of a size; an empty one is a gap."""
    objects = [f"<< /Type /Catalog /Pages 2 0 R {catalog} >>", ""]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    kids: list[str] = []
    for lines in pages:
        kids.append(f"{len(objects) + 1} 0 R")
        stream = _stream(lines)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents {len(objects) + 2} 0 R"
            " /Resources << /Font << /F 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    path.write_bytes(numbered(objects))
    return path


def _stream(lines: Sequence[Set]) -> str:
    parts, y = ["BT"], 550
    for size, text in lines:
        if size:
            escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
            parts.append(f"/F {size} Tf 1 0 0 1 40 {y} Tm ({escaped}) Tj")
        y -= round(1.2 * (size or 10)) + (10 if size > 10 else 0)
    return "\n".join([*parts, "ET"])


def numbered(objects: Sequence[str], more: str = "") -> bytes:
    data, places = b"%PDF-1.4\n", list[int]()
    for number, text in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer << /Size {len(objects) + 1} /Root 1 0 R {more} >>\nstartxref\n{len(data)}\n%%EOF"
    return data + end.encode("latin-1")


def locked_pdf(path: Path) -> Path:
    """Its password fits no key that is in it."""
    pdf_paper(path)
    lock = "<< /Filter /Standard /V 1 /R 2 /P -4 /O <{0}> /U <{0}> >>".format("5a" * 32)
    data = path.read_bytes().replace(b"/Root 1 0 R", f"/ID [<00> <00>] /Encrypt {lock} /Root 1 0 R".encode())
    path.write_bytes(data)
    return path
