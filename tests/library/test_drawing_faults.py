from __future__ import annotations

import pytest

from kiosk.library.drawings import read_drawing
from kiosk.library.findings import Findings
from kiosk.library.rules import Rule
from tests.library.reading import expected, told

_OPEN = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 3">\n'
)
_GOOD = (
    _OPEN + '<defs><path id="a" d="M0 0h1"/></defs><use xlink:href="#a" fill="var(--tint, #ddefee)"/>\n</svg>'
)


def test_a_good_drawing_is_kept_as_it_is() -> None:
    findings = Findings("assets/cup.svg")
    drawing = read_drawing(_GOOD, "cup.svg", findings)
    assert findings.faults == []
    assert drawing is not None
    assert (drawing.name, drawing.svg) == ("asset/cup.svg", _GOOD)


@pytest.mark.parametrize(
    ("inside", "rule"),
    [
        ("<script>1</script>", Rule.DRAWING_UNSAFE),
        ("<foreignObject/>", Rule.DRAWING_UNSAFE),
        ('<image href="data:image/png;base64,AA"/>', Rule.DRAWING_UNSAFE),
        ('<use href="other.svg#a"/>', Rule.DRAWING_UNSAFE),
        ('<use xlink:href="https://tea.example/a.svg"/>', Rule.DRAWING_UNSAFE),
        ('<path d="M0 0" onclick="go()"/>', Rule.DRAWING_UNSAFE),
        ('<path d="M0 0" fill="url(https://tea.example/#a)"/>', Rule.DRAWING_UNSAFE),
        ("<style>@import 'a.css';</style>", Rule.DRAWING_UNSAFE),
        ("<?xml-stylesheet href='a.css'?>", Rule.DRAWING_UNSAFE),
        ('<animate attributeName="x"/>', Rule.DRAWING_UNSAFE),
        ("<path", Rule.DRAWING_BROKEN),
        ("&nbsp;", Rule.DRAWING_BROKEN),
        ("<g>" * 200 + "</g>" * 200, Rule.DRAWING_BROKEN),
    ],
)
def test_a_fault_in_a_drawing_stands_on_its_line(inside: str, rule: Rule) -> None:
    findings = Findings("assets/cup.svg")
    drawing = read_drawing(f"{_OPEN}\n{inside}</svg>", "cup.svg", findings)
    assert drawing is None
    assert told(findings.faults) == expected((rule, 3))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (_GOOD.replace(' viewBox="0 0 4 3"', ""), Rule.DRAWING_BROKEN),
        (_GOOD.replace("0 0 4 3", "0 0 4"), Rule.DRAWING_BROKEN),
        ("<html/>", Rule.DRAWING_BROKEN),
        ("", Rule.DRAWING_BROKEN),
        ("not a drawing", Rule.DRAWING_BROKEN),
        ('<!DOCTYPE svg [<!ENTITY a "b">]>' + _GOOD, Rule.DRAWING_UNSAFE),
        ('<!DOCTYPE svg SYSTEM "http://tea.example/a.dtd">' + _GOOD, Rule.DRAWING_UNSAFE),
    ],
)
def test_what_is_no_drawing_at_all(text: str, rule: Rule) -> None:
    findings = Findings("assets/cup.svg")
    assert read_drawing(text, "cup.svg", findings) is None
    assert told(findings.faults) == expected((rule, 1))


def test_entities_are_never_expanded() -> None:
    bomb = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    findings = Findings("assets/cup.svg")
    assert (
        read_drawing(f'<!DOCTYPE svg [<!ENTITY a0 "x">{bomb}]>{_OPEN}&a9;</svg>', "cup.svg", findings) is None
    )
    assert told(findings.faults) == expected((Rule.DRAWING_UNSAFE, 1))
