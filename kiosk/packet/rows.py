"""Rows of a packet: each is a table of its own, so that a sheet may end between any two, never inside one.
`column_heads` puts the titles above the first row of the next sheet."""

from __future__ import annotations

from collections.abc import Iterable

#: A cell's HTML, and its share of the sheet's width in hundredths.
Cell = tuple[str, int]


def row(cells: Iterable[Cell], heads: tuple[str, ...] = ()) -> str:
    """With ``heads`` the titles of the columns stand above it, on the same sheet."""
    cells = tuple(cells)
    above = "".join(
        f'<th align="left" width="{share}%">{head}</th>'
        for head, (_, share) in zip(heads, cells, strict=False)
    )
    inside = "".join(f'<td class="row" width="{share}%">{html}</td>' for html, share in cells)
    top = f"<thead><tr>{above}</tr></thead>" if heads else ""
    return f'<table width="100%" cellpadding="4" cellspacing="0">{top}<tr>{inside}</tr></table>'


def rows(each: Iterable[Iterable[Cell]], heads: tuple[str, ...]) -> str:
    return "".join(row(cells, () if number else heads) for number, cells in enumerate(each))


def side_by_side(left: str, width: int, right: str) -> str:
    """``width`` of the left one, in 96ths of an inch."""
    cells = f'<td width="{width}">{left}</td><td>{right}</td>'
    return f'<table width="100%" cellspacing="0"><tr>{cells}</tr></table>'
