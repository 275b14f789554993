"""Landmarks that tell what a topic is about, each by one thing."""

from __future__ import annotations

from kiosk.bridge.land.landmark import Landmark, bush, lantern

_DRIP = (
    bush(66, 99, 28, "leaf")
    + '<path d="M50 94V4M22 99L50 88L78 99M26 6V2H72V14" fill="none"/>'
    + '<path d="M10 12Q10 6 16 6H36Q42 6 42 12V44Q42 54 33 54H19Q10 54 10 44Z" fill="var(--paper)"/>'
    + '<path d="M10 28Q18 23 26 28T42 28V44Q42 54 33 54H19Q10 54 10 44Z" fill="var(--water)"/>'
    + '<path d="M21 54H31V64H21Z" fill="var(--paper)"/>'
    + '<path d="M26 64V76C26 92 44 92 44 78" fill="none"/>'
)
_ARMCHAIR = (
    '<path d="M8 46H92V98H8Z" fill="var(--paper)"/><path d="M0 48L50 10L100 48Z" fill="var(--roof)"/>'
    '<path d="M62 98V54M54 98H70M62 54H54V58" fill="none"/>'
    '<path d="M49 58H58V72Q58 75 53.500 75T49 72Z" fill="var(--water)"/>'
    '<path d="M53.500 75C53.500 84 48 84 44 84" fill="none"/>'
    '<path d="M16 60Q15 54 20 54T27 60L31 82H44Q48 82 48 87V92H22Z" fill="var(--wood)"/>'
    '<path d="M26 76H42V82H26Z" fill="var(--wall)"/><path d="M24 92V98M46 92V98M4 98H96" fill="none"/>'
    + bush(-10, 99, 18)
    + bush(92, 99, 20, "leaf")
)
_PANE = '<path d="M72 58H88V78H72Z" fill="var(--{0})"/><path d="M80 58V78M72 68H88" fill="none"/>'
_DIZZY = (
    bush(78, 99, 22, "leaf")
    + '<path d="M22 66V99H28V66ZM72 66V99H78V66Z" fill="var(--wood)"/><g transform="translate(0 10)">'
    + '<path d="M10 16Q10 10 16 10H84Q90 10 90 16V68Q90 74 84 74H16Q10 74 10 68Z" fill="var(--paper)"/>'
    + '<path d="M30 74C30 60 38 55 50 55S70 60 70 74Z" fill="var(--roof)"/>'
    + '<path d="M39 38C39 27 44 23 50 23S61 27 61 38S56 52 50 52S39 49 39 38Z" fill="var(--wall)"/>'
    + '<path d="M39 36C37 24 44 19 51 19S63 24 61 36C58 30 54 29 50 29S41 30 39 36Z" fill="var(--ink)"/>'
    + '<path d="M45.500 40V40.300M54.500 40V40.300" stroke-width="3" fill="none"/>'
    + '<path d="M47 46.500H53" fill="none"/>'
    + '<path d="M31 24Q24 36 31 48M22 19Q12 36 22 54M69 24Q76 36 69 48M78 19Q88 36 78 54" fill="none" '
    'stroke-dasharray="0.1 5" stroke-width="2.600"/></g>'
)


def _person(x: float, tall: float, coat: str, hair: str) -> str:
    """On the ground, ``tall`` from foot to crown."""
    part = tall / 50
    head = f'<circle cx="0" cy="-42" r="7.500" fill="var(--wall)"/><path d="{hair}" fill="var(--ink)"/>'
    legs = '<path d="M-5 -14V0M5 -14V0" fill="none" stroke-width="4"/>'
    body = f'<path d="M-10 -12V-24Q-10 -33 0 -33T10 -24V-12Z" fill="var(--{coat})"/>'
    return f'<g transform="translate({x} 98) scale({part:.2f})">{legs}{body}{head}</g>'


_SHORT = "M-8 -42C-8 -51 -3 -53 0 -53S9 -51 8 -42C5 -47 -4 -47 -8 -42Z"
_LONG = "M-9 -34C-11 -50 -5 -53 0 -53S11 -50 9 -34C6 -38 7 -46 3 -47S-6 -44 -9 -34Z"
_PARTING = (
    '<path d="M46 22H54V99H46Z" fill="var(--wood)"/>'
    '<path d="M50 26H86L96 34.500L86 43H50Z" fill="var(--paper)"/>'
    '<path d="M50 40H14L4 48L14 56H50Z" fill="var(--paper)"/>'
    '<path d="M59 34.500H79M21 48H41M36 99H64" fill="none"/>'
    + _person(20, 37, "roof", _SHORT)
    + _person(80, 46, "leafdeep", _LONG)
)
DRIP = Landmark(_DRIP, lambda role: lantern(72, 14, role), (72, 25, 46))
ARMCHAIR = Landmark(_ARMCHAIR, _PANE.format, (80, 68, 50))
DIZZY = Landmark(_DIZZY, lambda role: lantern(50, 2, role), (50, 13, 46))
PARTING = Landmark(_PARTING, lambda role: lantern(50, 4, role), (50, 15, 46))
