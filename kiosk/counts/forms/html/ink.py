"""Marks on a sheet of paper, as SVG. All is in millimetres."""

from __future__ import annotations

from xml.sax.saxutils import escape

INK, SOFT, PALE, LINE = "#17252A", "#3C4D53", "#E9E2D7", "#CFC8BA"
HUES = {"teal": "#094A4F", "plum": "#63275C", "indigo": "#353880", "green": "#244B29"}
TINT, WARM = "#DDEFEE", "#E0A03F"
_LETTER = 0.5
"""How wide a letter is, of its height: rather too much, as the reader's own typeface may be wide."""


def text(
    x: float,
    y: float,
    words: object,
    size: float = 2.8,
    fill: str = INK,
    at: str = "start",
    bold: bool = False,
) -> str:
    """``y`` is the line that the letters stand on."""
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'<text x="{x:.2f}" y="{y:.2f}" font-size="{size:.2f}" fill="{fill}" text-anchor="{at}"{weight}>'
        f"{escape(str(words))}</text>"
    )


def box(x: float, y: float, width: float, height: float, fill: str, rim: str = "none") -> str:
    """The ends of a bar stay sharp: they are read off."""
    return (
        f'<rect x="{x:.2f}" y="{y:.2f}" width="{max(width, 0):.2f}" height="{max(height, 0):.2f}" '
        f'fill="{fill}" stroke="{rim}" stroke-width="0.2"/>'
    )


def line(x: float, y: float, to_x: float, to_y: float, ink: str = LINE, width: float = 0.25) -> str:
    ends = f'x1="{x:.2f}" y1="{y:.2f}" x2="{to_x:.2f}" y2="{to_y:.2f}"'
    return f'<line {ends} stroke="{ink}" stroke-width="{width}"/>'


def wide(words: object, size: float) -> float:
    return len(str(words)) * size * _LETTER


def fitted(words: str, room: float, size: float) -> str:
    """Cut short where it is too long, between words."""
    if wide(words, size) <= room:
        return words
    kept = words[: max(1, int(room / (size * _LETTER)) - 1)]
    return f"{kept.rsplit(' ', 1)[0].rstrip(' ,;:')} …"
