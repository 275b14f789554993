"""PDFs of one page, put together as newer or broken programs put them together."""

from __future__ import annotations

import zlib
from pathlib import Path

from tests.draft.papers import numbered
from tests.draft.sheets import LEFT, POND, TOP, at


def packed(path: Path, catalog: str = "", kids: str = "[3 0 R]", more: str = "") -> Path:
    """As newer programs write: the catalog and the tree of pages lie deflated in an object stream, and what
    lies where in a stream, too. ``SELF`` in ``more`` is where that stands."""
    one = f"<< /Type /Catalog /Pages 2 0 R {catalog} >>"
    first = f"1 0 2 {len(one) + 1} "
    inside = zlib.compress(f"{first}{one} << /Type /Pages /Kids {kids} /Count 1 >>".encode())
    text = at(LEFT, TOP, POND[0]).encode()
    fonts = "/Resources << /Font << /F 6 0 R >> >>"
    objects = (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 700] /Contents 4 0 R {fonts} >>".encode(),
        _stream("", text),
        _stream(f"/Type /ObjStm /N 2 /First {len(first)} /Filter /FlateDecode", inside),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    data, rows = b"%PDF-1.5\n", [(0, 0, 255), (2, 5, 0), (2, 5, 1)]
    for number, body in enumerate(objects, 3):
        rows.append((1, len(data), 0))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    rows.append((1, len(data), 0))
    table = b"".join(bytes((a, *b.to_bytes(3, "big"), c)) for a, b, c in rows)
    head = f"/Type /XRef /Size 8 /W [1 3 1] /Root 1 0 R {more.replace('SELF', str(len(data)))}"
    path.write_bytes(
        data + b"7 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF" % (_stream(head, table), len(data))
    )
    return path


def _stream(head: str, body: bytes) -> bytes:
    return f"<< {head} /Length {len(body)} >>\nstream\n".encode() + body + b"\nendstream"


def deep(path: Path, levels: int) -> Path:
    """A page at the end of a tree that never branches."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    objects += [f"<< /Type /Pages /Kids [{number + 3} 0 R] /Count 1 >>" for number in range(levels)]
    text, page = at(LEFT, TOP, POND[0]), len(objects) + 1
    objects.append(
        f"<< /Type /Page /Parent {page - 1} 0 R /MediaBox [0 0 595 700] /Contents {page + 1} 0 R"
        f" /Resources << /Font << /F {page + 2} 0 R >> >> >>"
    )
    objects.append(f"<< /Length {len(text)} >>\nstream\n{text}\nendstream")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    path.write_bytes(numbered(objects))
    return path
