from __future__ import annotations

from time import process_time

import pytest

from kiosk.core.rules.deck import Rule
from kiosk.library.drawings import read_drawing
from kiosk.library.findings import Findings
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


_RECT = '<rect width="2" height="2" {}/>'


@pytest.mark.parametrize(
    "inside",
    [
        '<g clip-path="url(#a)"/>',
        '<mask id="a"/>',
        "<text>Tea</text>",
        '<symbol id="a"/>',
        '<svg viewBox="0 0 1 1"/>',
        "<x:rect xmlns:x='urn:x' width='1' height='1'/>",
        '<metadata><rect width="1" height="1"/></metadata>',
        *map(
            _RECT.format,
            (
                'fill="hsl(20,50%,50%)"',
                'fill="#0b5c6380"',
                'fill="rgba(1,2,3,.5)"',
                'fill="rgb(300,0,0)"',
                'fill="rebeccapurple"',
                'fill="currentcolor"',
                'fill="var(--hue, rgb(1,2,3))"',
                'fill="var(--Hue, #123)"',
                'fill="var(--roof, #123)"',
                'fill="v&#97;r(--hue, #123)"',
                'fill="url(#none)"',
                'style="fill:red !important"',
                'style="transform:rotate(3deg)"',
                'stroke-width=" 3"',
                'stroke-width="2mm"',
                'stroke-dasharray="0 3"',
                'stroke="red" opacity=".5"',
                'paint-order="stroke"',
                'transform="rotate(3deg)"',
                'transform-origin="2 2"',
                'rx="10%"',
                'x="1e9"',
            ),
        ),
        '<path d="M0 0L3 3 junk"/>',
        '<path d="L1 1"/>',
        '<path d="M0 0A0 2 0 0 1 3 3"/>',
        "<path/>",
        '<ellipse rx="2"/>',
        "<use/>",
        '<use href="#cup"/>',
        '<g id="a"><use href="#a"/></g>',
        '<use href="#a"/><path id="a" d="M0 0h1"/><path id="a" d="M0 0h2"/>',
        '<linearGradient id="a" href="#b"/><linearGradient id="b"/>',
        '<linearGradient id="a"/><path d="M0 0h1" fill="url(#a)"/>',
    ],
)
def test_what_the_screen_draws_in_another_way_is_refused_on_its_line(inside: str) -> None:
    findings = Findings("assets/cup.svg")
    assert read_drawing(f"{_OPEN}\n{inside}</svg>", "cup.svg", findings) is None
    assert set(told(findings.faults)) == {(Rule.DRAWING_NOT_DRAWN.value, 3)}, findings.faults


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<svg ", '<svg width="9" height="9" '),
        ("<svg ", '<svg width="4mm" height="3cm" '),
        ("0 0 4 3", "0 0 60 3"),
        ("<svg ", '<?xml version="1.0" encoding="UTF-16"?><svg '),
        ("<svg ", '<?xml version="1.1"?><svg '),
    ],
)
def test_what_is_drawn_in_another_shape_or_read_in_another_way(old: str, new: str) -> None:
    findings = Findings("assets/cup.svg")
    assert read_drawing(_GOOD.replace(old, new, 1), "cup.svg", findings) is None
    assert told(findings.faults) == expected((Rule.DRAWING_NOT_DRAWN, 1))


def _repeated(levels: int, times: int) -> str:
    groups = (
        f'<g id="g{level + 1}">' + f'<use href="#g{level}"/>' * times + "</g>" for level in range(levels)
    )
    return f'<defs><g id="g0"><path d="M0 0h1"/></g>{"".join(groups)}</defs><use href="#g{levels}"/>'


@pytest.mark.parametrize(
    "inside",
    [
        _repeated(6, 8),
        _repeated(20, 2),
        '<path d="M0 0' + "h1h-1" * 60_000 + '"/>',
        '<path d="M0 0' + "L4 3 0 0" * 200 + '"/>',
        '<g transform="scale(1000)"><path d="M0 0h4v3z"/></g>',
        '<path stroke="red" stroke-dasharray="1e-6" d="M0 0h4v3z"/>',
    ],
)
def test_more_than_can_be_drawn_in_time_is_refused(inside: str) -> None:
    findings = Findings("assets/cup.svg")
    assert read_drawing(f"{_OPEN}{inside}</svg>", "cup.svg", findings) is None
    assert told(findings.faults) == expected((Rule.DRAWING_TOO_LARGE, 1))


def test_what_is_repeated_a_few_times_is_fine() -> None:
    findings = Findings("assets/cup.svg")
    assert read_drawing(f"{_OPEN}{_repeated(3, 8)}</svg>", "cup.svg", findings) is not None


_LONG = (
    "1",
    "-",
    " ",
    ",",
    ".",
    "a",
    ";",
    ":",
    "(",
    "#",
    "M0 0",
    "url(",
    "var(--a,",
    "rotate(1)",
    "fill:red;",
)


@pytest.mark.parametrize("sign", _LONG)
@pytest.mark.parametrize("key", ["d", "points", "transform", "fill", "style", "stroke-dasharray", "href"])
def test_a_long_run_of_one_sign_is_read_in_time_that_grows_with_it(sign: str, key: str) -> None:
    """Of 400,000 characters: what grew with the square would take minutes."""
    attribute = f'{key}="{sign * (400_000 // len(sign))}x"'
    started = process_time()
    read_drawing(f"{_OPEN}<path {attribute}/></svg>", "cup.svg", Findings("assets/cup.svg"))
    assert process_time() - started < 10
