"""Landmarks that tell what a topic is about, each by one thing."""

from __future__ import annotations

from kiosk.bridge.land.landmark import Landmark, bush, lantern
from kiosk.bridge.land.landmark_people import DIZZY_HEAD, NURSE, PATIENT

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
    + DIZZY_HEAD
    + '<path d="M27 22Q20 34 27 46M19 18Q10 34 19 50M73 22Q80 34 73 46M81 18Q90 34 81 50" fill="none" '
    'stroke-dasharray="0.1 5" stroke-width="2.600"/></g>'
)
_PARTING = (
    '<path d="M46.500 17H53.500V99H46.500Z" fill="var(--wood)"/>'
    '<path d="M50 19H88L96 25.500L88 32H50Z" fill="var(--paper)"/>'
    '<path d="M50 30H12L4 36.500L12 43H50Z" fill="var(--paper)"/>'
    f'<path d="M59 25.500H80M20 36.500H41M38 99H62" fill="none"/>{PATIENT}{NURSE}'
)
DRIP = Landmark(_DRIP, lambda role: lantern(72, 14, role), (72, 25, 46))
ARMCHAIR = Landmark(_ARMCHAIR, _PANE.format, (80, 68, 50))
DIZZY = Landmark(_DIZZY, lambda role: lantern(50, 2, role), (50, 13, 46))
PARTING = Landmark(_PARTING, lambda role: lantern(50, 0, role), (50, 11, 46))
