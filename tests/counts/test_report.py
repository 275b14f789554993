"""The report: the same numbers in each form, none from 1 to 4, and on paper one sheet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import date, timedelta
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from msgspec.structs import replace

from kiosk.counts.forms.csv import as_csv
from kiosk.counts.forms.html.ink import wide
from kiosk.counts.forms.html.page import as_html
from kiosk.counts.forms.html.sheet import HEIGHT, WIDTH
from kiosk.counts.forms.json import as_json
from kiosk.counts.forms.rows import rows_of
from kiosk.counts.forms.table import as_table
from kiosk.counts.naming import Naming, in_order, naming_of
from kiosk.counts.query import UnreadError, report
from kiosk.counts.report import FEW, AnswerCount, CountsReport, NamedCount, Period, Stretch
from kiosk.counts.store import FILE_NAME, Store
from kiosk.counts.summing import summed_up
from kiosk.counts.sums import (
    BEGUN,
    CONTRAST,
    FINISHED,
    MINUTES,
    TOLD,
    USUAL,
    CountKind,
    DaySum,
    class_of,
)
from tests.counts.counted import DAY
from tests.made_up import TEA

NAMING = naming_of(TEA)
SUMS = {
    DaySum(DAY - timedelta(days=1), CountKind.VISITS, BEGUN): 3,
    DaySum(DAY, CountKind.VISITS, BEGUN): 12,
    DaySum(DAY, CountKind.VISITS, TOLD): 10,
    DaySum(DAY, CountKind.VISITS, FINISHED): 4,
    DaySum(DAY, CountKind.PAGE, "water/first"): 9,
    DaySum(DAY, CountKind.PAGE, "leaf/first"): 1,
    DaySum(DAY, CountKind.PAGE, "gone/page"): 6,
    DaySum(DAY, CountKind.RIGHT, "leaf/q1"): 7,
    DaySum(DAY, CountKind.MISSED, "leaf/q1"): 2,
    DaySum(DAY, CountKind.LANGUAGE, "en"): 8,
    DaySum(DAY, CountKind.LANGUAGE, "es"): 2,
    DaySum(DAY, CountKind.TEXT_SIZE, "200%"): 5,
    DaySum(DAY, CountKind.TEXT_SIZE, "100%"): 5,
    DaySum(DAY, CountKind.THEME, USUAL): 6,
    DaySum(DAY, CountKind.THEME, CONTRAST): 4,
    DaySum(DAY, CountKind.MINUTES, MINUTES[2][1]): 10,
}
REPORT = in_order(summed_up(SUMS, None, None, DAY), NAMING)


def test_no_number_from_one_to_four_leaves_the_query() -> None:
    told = summed_up(SUMS, None, None, DAY)

    assert (told.begun, told.told, told.finished) == (15, 10, FEW)
    assert told.answers == AnswerCount("", 7, FEW, 0)
    assert told.questions == (AnswerCount("leaf/q1", 7, FEW, 0),)
    assert told.languages == (NamedCount("en", 8), NamedCount("es", FEW))
    assert told.periods == (Period(DAY - timedelta(days=1), 1, FEW), Period(DAY, 1, 12))


def test_small_days_make_a_number_together() -> None:
    days = {DaySum(DAY - timedelta(days=day), CountKind.VISITS, BEGUN): 2 for day in range(100)}
    told = summed_up(days, None, None, DAY)

    assert told.begun == 200
    assert told.stretch is Stretch.WEEK
    assert {each.begun for each in told.periods[1:-1]} == {14}
    assert summed_up(days, DAY - timedelta(days=364), None, DAY).stretch is Stretch.MONTH


def test_a_day_on_which_nobody_came_is_another_than_one_on_which_the_screen_was_off() -> None:
    sums = {DaySum(DAY, CountKind.VISITS, BEGUN): 0}
    told = summed_up(sums, DAY - timedelta(days=1), None, DAY)

    assert told.periods == (Period(DAY - timedelta(days=1), 0, 0), Period(DAY, 1, 0))
    assert [row.title for row in rows_of(told, Naming()) if "by day" in row.part] == [
        "2026-05-19 (off)",
        "2026-05-20",
    ]


@pytest.mark.parametrize(
    ("minutes", "name"), [(0, "under 1"), (0.99, "under 1"), (1, "1 to 2"), (20, "over 20"), (600, "over 20")]
)
def test_minutes_are_told_in_classes(minutes: float, name: str) -> None:
    assert class_of(minutes) == name


def test_pages_stand_as_in_the_deck_and_what_it_no_longer_has_at_the_end() -> None:
    names = [each.name for each in REPORT.pages]

    assert names == [*(page.id for page in TEA.pages), "gone/page"]
    assert REPORT.pages[names.index("water/first")].number == 9
    assert REPORT.pages[names.index("cup/last")].number == 0


def _numbers_in_csv() -> dict[tuple[str, str], str]:
    lines = csv.DictReader(StringIO(as_csv(REPORT, NAMING)))
    return {(line["part"], line["name"]): line["number"] for line in lines}


def _numbers_in_html() -> list[str]:
    return [each.text or "" for each in _tree(REPORT).iter("{http://www.w3.org/1999/xhtml}td")]


def test_all_forms_tell_the_same() -> None:
    rows = [*rows_of(REPORT, NAMING)]
    table = as_table(REPORT, NAMING).splitlines()
    told = json.loads(as_json(REPORT, NAMING))

    assert _numbers_in_csv() == {(row.part, row.name): str(row.number) for row in rows}
    assert _numbers_in_html() == [str(row.number) for row in rows]
    assert [line[62:].strip() for line in table if line.startswith("  ")] == [str(row.number) for row in rows]
    assert (told["begun"], told["finished"]) == (15, "fewer than 5")
    assert told["titles"]["water/first"] == "The water, first"


def test_a_spreadsheet_works_nothing_out() -> None:
    naming = replace(NAMING, pages={"leaf/first": '=cmd|"/c calc"!A1'})

    assert "'=cmd" in as_csv(REPORT, naming)


# On paper

LARGE = in_order(
    summed_up(
        {
            **{DaySum(DAY - timedelta(days=d), CountKind.VISITS, BEGUN): 20 for d in range(31)},
            **{DaySum(DAY, CountKind.PAGE, f"tea/page-{n}"): 99_999 for n in range(120)},
            **{DaySum(DAY, kind, f"tea/q-{n}"): 9_999 for n in range(90) for kind in list(CountKind)[2:5]},
            **{DaySum(DAY, CountKind.LANGUAGE, f"x{n}"): 12_345 for n in range(9)},
            **{DaySum(DAY, CountKind.MINUTES, name): 4 for _, name in MINUTES},
            DaySum(DAY + timedelta(days=9), CountKind.VISITS, BEGUN): 1,
        },
        None,
        None,
        DAY,
    ),
    Naming({"tea/page-1": "A title that is longer than any title on any page should ever be"}),
)
NOTHING = summed_up({}, None, None, DAY)
_A4, _LETTER = (210, 297), (215.9, 279.4)
_MARGINS = (10, 9)
_SVG = "{http://www.w3.org/2000/svg}"


def _tree(told: CountsReport, naming: Naming = NAMING) -> ElementTree.Element:
    return ElementTree.fromstring(as_html(told, naming).removeprefix("<!DOCTYPE html>"))


def _edges(tree: ElementTree.Element) -> Iterator[tuple[float, float, float, float]]:
    """Left, upper, right and lower edge of each mark."""
    for mark in tree.iter(f"{_SVG}rect"):
        x, y, width, height = (float(mark.get(name, "")) for name in ("x", "y", "width", "height"))
        yield x, y, x + width, y + height
    for mark in tree.iter(f"{_SVG}text"):
        x, y, size = (float(mark.get(name, "")) for name in ("x", "y", "font-size"))
        long = wide(mark.text, size)
        left = x - {"start": 0, "middle": long / 2, "end": long}[mark.get("text-anchor", "")]
        yield left, y - size, left + long, y


def _off_the_sheet(tree: ElementTree.Element) -> list[tuple[float, float, float, float]]:
    return [
        edges
        for edges in _edges(tree)
        if edges[0] < 0 or edges[1] < 0 or edges[2] > WIDTH + 0.01 or edges[3] > HEIGHT
    ]


@pytest.mark.parametrize("paper", [_A4, _LETTER], ids=["A4", "Letter"])
def test_the_sheet_fits_on_paper(paper: tuple[float, float]) -> None:
    assert paper[0] - 2 * _MARGINS[0] >= WIDTH
    assert paper[1] - 2 * _MARGINS[1] > HEIGHT
    assert "@page { margin: 9mm 10mm; }" in as_html(NOTHING, NAMING)


@pytest.mark.parametrize("told", [REPORT, LARGE, NOTHING], ids=["some", "much", "nothing"])
def test_nothing_stands_outside_of_the_sheet(told: CountsReport) -> None:
    assert _off_the_sheet(_tree(told)) == []
    assert sum(1 for _ in _edges(_tree(told))) > 20


def test_control_what_stands_outside_is_found() -> None:
    page = as_html(REPORT, NAMING).replace('y="7.20"', f'y="{HEIGHT + 1}"').removeprefix("<!DOCTYPE html>")

    assert len(_off_the_sheet(ElementTree.fromstring(page))) == 1


def test_what_has_no_room_on_the_sheet_stands_in_the_lists() -> None:
    page = as_html(LARGE, NAMING)

    assert "Visits that saw a page (88 more in the lists)" in page
    assert page.count(f">{LARGE.pages[-1].name}<") == 1


class _Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen += [(tag, name) for name, _ in attrs] or [(tag, "")]


def test_nothing_in_the_page_runs_or_is_fetched() -> None:
    naming = replace(NAMING, pages={"leaf/first": '<script>alert(1)</script> & "more"'})
    page = as_html(REPORT, naming)
    seen = _Tags(page).seen

    assert {tag for tag, _ in seen} & {"script", "link", "img", "iframe", "object", "use", "image"} == set()
    assert {name for _, name in seen} & {"src", "href", "onload", "onclick", "srcset"} == set()
    assert "url(" not in page
    assert "&lt;script&gt;" in page
    assert page.isascii()


# Asked of a folder


def test_what_was_counted_before_or_after_is_left_out(tmp_path: Path) -> None:
    Store(tmp_path).add(SUMS, DAY, 24)

    assert report(tmp_path, DAY, DAY, DAY).begun == 12
    assert report(tmp_path, None, DAY - timedelta(days=1), DAY).begun == FEW
    assert report(tmp_path, date(2026, 6, 1), date(2026, 6, 2), date(2026, 6, 2)).begun == 0


@pytest.mark.parametrize("content", [b"no database" * 999, b""], ids=["broken", "empty"])
def test_a_file_that_tells_nothing_is_told_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes(content)
    with pytest.raises(UnreadError, match=r"The counts can't be read: .* sets it aside"):
        report(tmp_path, None, None, DAY)
    assert file.read_bytes() == content
