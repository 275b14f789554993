"""PDF pages about a garden, drawn as layout programs draw them: columns, boxes, tables, odd lines."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.draft.papers import numbered

POND = (
    "Ice keeps the water below it warm.",
    "You should not break the ice with a hammer.",
    "Frogs sleep in the mud and need no food until spring.",
    "A ball that floats on the water keeps a hole open.",
    "Ask a neighbour to look at the pond while you are away.",
    "Fish must never be fed before the ice is gone.",
)
SHED = (
    "Rakes and brooms hang on the wall of the shed.",
    "Children may only go in with a grown person.",
    "Oil the hinges of the door once a year.",
    "The key must not be left in the lock.",
    "Paint and glue stand on the highest shelf.",
    "Put the mower away unless the grass is wet.",
)
BEDS = (
    "Sow beans when the soil has become warm.",
    "Do not water the beds at noon.",
    "Snails come out after rain and eat young leaves.",
    "Cover the beds with straw before the first frost.",
)
GAP, LEFT, TOP = 13, 40, 640


def at(x: float, y: float, text: str, size: int = 10, more: str = "") -> str:
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT {more} /F {size} Tf 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET"


def lines(text: str | Sequence[str], x: float, y: float, width: int) -> list[str]:
    """``width`` counts signs."""
    whole = text if isinstance(text, str) else " ".join(text)
    return [at(x, y - GAP * number, line) for number, line in enumerate(textwrap.wrap(whole, width))]


def across(*columns: Sequence[str]) -> list[str]:
    """Drawn line by line, through all columns."""
    most = max(map(len, columns))
    return [column[number] for number in range(most) for column in columns if number < len(column)]


def two_columns() -> list[str]:
    return [*lines(POND, LEFT, TOP, 44), *lines(SHED, 300, TOP, 44)]


def two_columns_line_by_line() -> list[str]:
    return across(lines(POND, LEFT, TOP, 44), lines(SHED, 300, TOP, 44))


def three_columns() -> list[str]:
    return across(lines(POND, LEFT, TOP, 28), lines(SHED, 215, TOP, 28), lines(BEDS, 390, TOP, 28))


def columns_out_of_step() -> list[str]:
    return across(lines(POND, LEFT, TOP, 44), lines(SHED, 300, TOP - 5, 44))


def narrow_gutter() -> list[str]:
    """Both filled to the edge: no more than the width of two letters lies between them."""
    return across(filled(POND, LEFT, TOP, 44, 240), filled(SHED, 292, TOP, 44, 240))


def filled(text: Sequence[str], x: float, y: float, width: int, points: float) -> list[str]:
    """Justified by wider spaces, as near as the widths of signs need be known here."""
    found: list[str] = []
    wrapped = textwrap.wrap(" ".join(text), width)
    for number, line in enumerate(wrapped):
        last = number == len(wrapped) - 1
        spare = 0.0 if last else (points - breadth(line)) / max(1, line.count(" "))
        found.append(at(x, y - GAP * number, line, more=f"{spare:.2f} Tw"))
    return found


def breadth(line: str) -> float:
    """In Helvetica of ten points, nearly."""
    narrow, wide = "fijlrtI.,:' ()-", "mwMWABCDGHNOQRSUV"
    return sum(2.78 if sign in narrow else 7.2 if sign in wide else 5.35 for sign in line)


def justified() -> list[str]:
    """One column with spaces of up to an em."""
    return filled([*POND, *SHED], LEFT, TOP, 60, 420)


def heading_across() -> list[str]:
    return [
        at(LEFT, TOP + 40, "The garden in winter, for all who look after it", 18),
        *two_columns_line_by_line(),
    ]


def side_box() -> list[str]:
    """Text runs beside it, and below it to the full width."""
    beside = textwrap.wrap(" ".join(POND), 52)
    box = lines(SHED[:2], 370, TOP - 10, 28)
    below = lines(BEDS, LEFT, TOP - GAP * (len(beside) + 3), 90)
    frame = f"0.5 w 360 {TOP - 14 * GAP / 2 - 10} 190 {14 * GAP / 2 + 14} re S"
    return [
        frame,
        *across([at(LEFT, TOP - GAP * number, line) for number, line in enumerate(beside)], box),
        *below,
    ]


def ruled_table() -> list[str]:
    """Cells of several lines, drawn line by line, under heads that say which are wrong."""
    rows = [("Myth", "Fact"), (POND[0], SHED[0]), (POND[2], SHED[2]), (POND[3], SHED[4])]
    drawn, y = list[str](), TOP
    for left, right in rows:
        cells = lines(left, LEFT + 4, y, 24), lines(right, 204, y, 24)
        height = GAP * max(map(len, cells))
        drawn += [
            f"0.5 w {LEFT} {y + 10 - height} 160 {height} re S",
            f"200 {y + 10 - height} 160 {height} re S",
        ]
        drawn += across(*cells)
        y -= height
    return drawn


def open_table() -> list[str]:
    """The same without rules: its rows keep in step."""
    rows = [(POND[0], SHED[0]), (POND[2], SHED[2]), (POND[3], SHED[4]), (BEDS[0], BEDS[2])]
    drawn, y = list[str](), TOP
    for left, right in rows:
        cells = lines(left, LEFT, y, 24), lines(right, 220, y, 24)
        drawn += across(*cells)
        y -= GAP * max(map(len, cells)) + 12
    return drawn


def hyphens() -> list[str]:
    text = (
        "Frogs are quiet when it is very cold out-",
        "side, and they need noth-",
        "ing to eat until the ice has melted.",
    )
    return [at(LEFT, TOP - GAP * number, line) for number, line in enumerate(text)]


def contents() -> list[str]:
    """Page numbers at the right edge."""
    titles = ("The pond in winter", "The shed and its tools", "Beds and borders")
    return [
        part
        for number, title in enumerate(titles)
        for part in (at(LEFT, TOP - GAP * number, title), at(520, TOP - GAP * number, str(4 + number)))
    ]


def spaced_out() -> list[str]:
    return [at(LEFT, TOP, POND[0], more="3 Tc"), at(LEFT, TOP - 3 * GAP, POND[3], more="0 Tc")]


def struck_twice() -> list[str]:
    """Bold, by drawing every line again a hair to the right."""
    return [
        part
        for line in POND[:3]
        for part in (
            at(LEFT, TOP - GAP * POND.index(line), line),
            at(LEFT + 0.3, TOP - GAP * POND.index(line), line),
        )
    ]


def drawn(
    path: Path,
    *pages: Iterable[str],
    info: str = "",
    extra: str = "",
    catalog: str = "",
    resources: str = "",
) -> Path:
    """``extra`` goes into each page, such as its annotations; ``info`` is object 4."""
    objects = [f"<< /Type /Catalog /Pages 2 0 R {catalog} >>", ""]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    objects.append(f"<< {info} >>")
    kids: list[str] = []
    for page in pages:
        stream = "\n".join(page)
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 700] /Contents {len(objects) + 2} 0 R"
            f" /Resources << /Font << /F 3 0 R >> {resources} >> {extra} >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    path.write_bytes(numbered(objects, "/Info 4 0 R"))
    return path


def nested(path: Path, depth: int, times: int) -> Path:
    """Drawings that each draw the next, the last of them a sentence, ``times`` to the power of ``depth``."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>"]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 700] /Contents 5 0 R"
        " /Resources << /XObject << /X 6 0 R >> >> >>"
    )
    objects.append("<< /Length 5 >>\nstream\n/X Do\nendstream")
    for level in range(depth + 1):
        body = at(LEFT, TOP, POND[0]) if level == depth else "/X Do " * times
        objects.append(
            "<< /Type /XObject /Subtype /Form /BBox [0 0 595 700] /Resources << /Font << /F 3 0 R >>"
            f" /XObject << /X {7 + level} 0 R >> >> /Length {len(body)} >>\nstream\n{body}\nendstream"
        )
    path.write_bytes(numbered(objects))
    return path
