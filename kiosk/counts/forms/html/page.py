"""A report as a page for a browser: the sheet, which is all that it prints, and below it every number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from xml.sax.saxutils import escape

from kiosk.counts.forms import words
from kiosk.counts.forms.html.sheet import HEIGHT, WIDTH, sheet
from kiosk.counts.forms.rows import CountRow, rows_of
from kiosk.counts.naming import Naming
from kiosk.counts.report import CountsReport

_STYLE = f"""
@page {{ margin: 9mm 10mm; }}
body {{ margin: 0; color: #17252A; background: #FFFFFF;
  font-family: "Atkinson Hyperlegible", "Atkinson Hyperlegible Next", system-ui, sans-serif; }}
svg {{ display: block; width: {WIDTH}mm; height: {HEIGHT}mm; margin: 0 auto; font-family: inherit; }}
.lists {{ max-width: {WIDTH}mm; margin: 12mm auto; }}
h1, h2 {{ color: #094A4F; }}
table {{ width: 100%; border-collapse: collapse; }}
td, th {{ padding: 0.3em 0.5em; border-bottom: 1px solid #CFC8BA; text-align: left; font-weight: normal; }}
td {{ text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }}
@media screen {{ svg {{ padding: 9mm 10mm; max-width: calc(100% - 20mm); height: auto; }} }}
@media print {{
  .lists {{ display: none; }}
  * {{ -webkit-print-color-adjust: exact; print-color-adjust: exact; }}
}}
"""


def as_html(report: CountsReport, naming: Naming) -> str:
    """Nothing in it is fetched, and nothing runs. It is plain ASCII, whatever encoding it is printed in."""
    title = f"{words.TITLE}, {words.span_of(report)}"
    lists = "\n".join(_lists(rows_of(report, naming)))
    page = f"""\
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width"/>
<title>{escape(title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
{sheet(report, naming)}
<section class="lists">
<h1>Every number</h1>
{lists}
</section>
</main>
</body>
</html>"""
    return page.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _lists(rows: Iterable[CountRow]) -> Iterator[str]:
    for part, of_part in groupby(rows, key=lambda row: row.part):
        yield f"<h2>{escape(part)}</h2>\n<table>"
        for row in of_part:
            yield f'<tr><th scope="row">{escape(row.title)}</th><td>{escape(str(row.number))}</td></tr>'
        yield "</table>"
