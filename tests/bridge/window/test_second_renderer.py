"""What a drawing may hold looks the same in a second renderer; what may not stand in one is why."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.core.drawing import ROLES
from kiosk.core.scenery import SCENERY
from kiosk.library.drawings import read_drawing
from kiosk.library.findings import Findings
from tests.bridge.window.second import apart, ours, theirs

_ASSETS = Path(__file__).resolve().parents[3] / "assets"
_SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
_OPEN = f'<svg {_SPACES} viewBox="0 0 200 100">'
_ALIKE = 0.002  # a corner at which a line of dashes begins and ends
_STOPS = '<stop stop-color="#e40303"/><stop offset="60%" stop-color="blue" stop-opacity=".4"/>'
_RECT = '<rect x="20" y="10" width="100" height="60" {}/>'


def _fixed(svg: str) -> str:
    """In the colours that `ours` asks for; a role that it doesn't ask for is drawn in ink."""
    plain = svg.replace("currentColor", ROLES["hue"])
    return re.sub(r"var\(--([a-z]+)[^)]*\)", lambda role: ROLES.get(role[1], "#17252a"), plain)


def _apart(svg: str, width: int = 200, height: int = 100) -> float:
    size = QSize(width, height)
    return apart(ours(svg, size), theirs(_fixed(svg), size))


def _drawing(inside: str) -> str:
    return f"{_OPEN}{inside}</svg>"


def _gradient(kind: str, given: str, on: str = 'fill="url(#g)"') -> str:
    return f'<{kind}Gradient id="g" {given}>{_STOPS}</{kind}Gradient>{_RECT.format(on)}'


FINE = [
    *map(
        _RECT.format,
        (
            'fill="#f80"', 'fill="rgb( 10, 20,30 )"', 'fill="CornflowerBlue"', 'fill="currentColor"',
            'fill="var(--warm)"', 'rx="20"', 'rx="20" ry="8" fill="none" stroke="red" stroke-width="5px"',
            'fill="red" fill-opacity=".3"', 'fill="red" opacity=".3"', 'stroke="blue" stroke-width="9"',
            'style="fill:var(--hue, #0b5c63); stroke:#e40303;stroke-width:4;-inkscape-stroke:none"',
            'fill="none" stroke="red" stroke-width="4" stroke-dasharray="9,5 3" stroke-dashoffset="-4"',
            'transform="translate(20 5) rotate(12, 50 50) scale(.5 1.2)"',
            'transform="matrix(1 .2 .3 1 5,5)"',
            'transform="skewX(20) skewY(-8)"', 'visibility="hidden"', 'display="none"',
        ),
    ),
    '<path fill="none" stroke="red" stroke-width="12" stroke-linejoin="round" d="M20 80L50 20 80 80"/>',
    '<path fill="none" stroke="red" stroke-width="8" stroke-linecap="square" d="m20 80 30-60.5.5 60"/>',
    '<path fill="none" stroke="red" stroke-width="8" stroke-miterlimit="2" d="M20 80L50 20 80 80"/>',
    '<path d="M20 50a30 20 30 10 60 0 20,20 0 0140 0Q150 0 160 50t20 0C190 0 60 0 20 9S9 9 9 20V50z"/>',
    '<path fill-rule="evenodd" d="M20 20H100V80H20ZM40 30H80V60H40Z"/>',
    '<circle cx="60" cy="50" r="40" fill="teal"/><ellipse cx="120" cy="50" rx="40" ry="20"/>',
    '<line x1="20" y1="20" x2="90" y2="70" stroke="red" stroke-width="6"/>',
    '<polyline points="20,20 60 80,1e2 20" fill="none" stroke="red" stroke-width="6"/>',
    '<polygon points="50 5 80 90 5 35 95 35 20 90" fill-rule="evenodd" fill="red"/>',
    '<use href="#a" x="60" y="9" fill="red"/><g id="a" transform="rotate(9)"><path d="M0 0h30v30z"/></g>',
    '<defs><circle id="a" r="20"/></defs><use xlink:href="#a" transform="translate(50 50) scale(2 1)"/>',
    '<g stroke="red" stroke-width="3"><g fill="none"><circle cx="60" cy="50" r="30"/></g></g>',
    _gradient("linear", ""),
    _gradient("linear", 'x1="0" x2=".5" y2="1" spreadMethod="reflect"'),
    _gradient("linear", 'gradientUnits="userSpaceOnUse" x1="30" x2="110" gradientTransform="rotate(20)"'),
    _gradient("linear", "", 'fill="none" stroke-width="12" stroke="url(#g)"'),
    _gradient("radial", 'cx=".4" r=".6" fx=".3" fy=".4"'),
    _gradient("radial", 'gradientUnits="userSpaceOnUse" cx="70" cy="40" r="30" spreadMethod="repeat"'),
    f'<linearGradient id="s">{_STOPS}</linearGradient><linearGradient id="g" xlink:href="#s" x2="0" y2="1"/>'
    + _RECT.format('style="fill:url(#g)"'),
]  # fmt: skip

#: Qt draws these in another way; the reader refuses each.
WRONG = [
    '<clipPath id="c"><circle cx="100" cy="50" r="40"/></clipPath>' + _RECT.format('clip-path="url(#c)"'),
    '<symbol id="s" viewBox="0 0 9 9"><circle cx="5" cy="5" r="4"/></symbol><use href="#s" width="50"/>',
    *map(
        _RECT.format,
        (
            'fill="hsl(180,80%,30%)"', 'fill="#ff000080"', 'fill="rgba(255,0,0,.5)"', 'rx="20%"',
            'fill="red" stroke="blue" stroke-width="20" paint-order="stroke"', 'fill-opacity="50%"',
            'fill="red" stroke="blue" stroke-width="20" opacity=".5"', 'stroke-width="2mm" stroke="red"',
        ),
    ),
    '<path d="M20 20 L80 80 junk H20"/>',
    '<linearGradient id="g" x2="0" y2="0">' + _STOPS + "</linearGradient>" + _RECT.format('fill="url(#g)"'),
    _gradient("radial", 'fr=".3"'),
]  # fmt: skip


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("inside", FINE)
def test_what_may_stand_in_a_drawing_looks_the_same_elsewhere(inside: str) -> None:
    findings = Findings("assets/a.svg")
    assert read_drawing(_drawing(inside), "a.svg", findings) is not None, findings.faults
    assert _apart(_drawing(inside)) <= _ALIKE


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("inside", WRONG)
def test_what_looks_different_elsewhere_is_found_and_refused(inside: str) -> None:
    assert _apart(_drawing(inside)) > _ALIKE
    assert read_drawing(_drawing(inside), "a.svg", Findings("assets/a.svg")) is None


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", sorted(_ASSETS.glob("*.svg")), ids=lambda path: path.name)
def test_what_ships_looks_the_same_elsewhere(path: Path) -> None:
    svg = path.read_text(encoding="utf-8")
    assert _apart(svg, *_size(svg)) <= _ALIKE


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("drawing", SCENERY, ids=lambda drawing: drawing.name)
def test_what_the_program_draws_itself_looks_the_same_elsewhere(drawing: object) -> None:
    svg = getattr(drawing, "svg", "")
    assert _apart(svg, *_size(svg)) <= _ALIKE


def _size(svg: str) -> tuple[int, int]:
    width, height = re.findall(r'viewBox="[-0-9]+ [-0-9]+ ([0-9]+) ([0-9]+)"', svg)[0]
    return int(width), int(height)


def test_a_drawing_has_the_shape_of_its_viewbox(qapp: QGuiApplication) -> None:
    """Whatever width and height say: in a square it stands in the middle."""
    svg = _drawing(_RECT.format('fill="red"')).replace("<svg ", '<svg width="90" height="90" ')
    square = ours(svg, QSize(100, 100))
    assert not square[:20].any()
    assert square[35:55, 15:55, 3].all()
