"""What stands at each place of the land, and what is lit there, in boxes of 100 by 100 with the foot below."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct


def _lantern(x: float, y: float, glass: str) -> str:
    """Its top at ``x``, ``y``."""
    return (
        f'<path d="M{x - 4} {y + 4}h8l2.200 11h-12.400Z" fill="var(--{glass})"/>'
        f'<path d="M{x - 6} {y + 4}l6 -5l6 5Z" fill="var(--ink)"/>'
    )


_GATE = (
    '<path d="M-22 72H20M-22 84H20M80 72H122M80 84H122M-14 66V99M2 66V99M98 66V99M114 66V99" fill="none"/>'
    '<path d="M24 70L62 76V97L24 92Z" fill="var(--paper)"/><path d="M24 81L62 86.500M24 70L62 97" fill="none"/>'
    '<path d="M18 58H26V100H18ZM74 58H82V100H74Z" fill="var(--wood)"/>'
    '<path d="M16 58L22 52L28 58ZM72 58L78 52L84 58Z" fill="var(--roof)"/>'
)
_BENCH = (
    '<path d="M28 100V34C28 24 34 20 42 21" fill="none"/><path d="M23 100H33" fill="none"/>'
    '<path d="M50 84V100M90 84V100M52 62V84M88 62V84" fill="none"/>'
    '<path d="M46 63H94V69H46ZM46 73H94V79H46Z" fill="var(--wood)"/><path d="M44 84H96V90H44Z" fill="var(--wood)"/>'
)
_HOUSE = (
    '<path d="M69 28H77V44H69Z" fill="var(--wall)"/>'
    '<path d="M14 56H86V100H14Z" fill="var(--wall)"/><path d="M6 58L50 26L94 58Z" fill="var(--roof)"/>'
    '<path d="M42 100V74Q42 70 46 70H54Q58 70 58 74V100Z" fill="var(--wood)"/>'
    '<path d="M53.500 86V87" fill="none"/><path d="M38 100H62" fill="none"/>'
)
_HOUSE_PANES = (
    '<path d="M21 68H35V84H21ZM65 68H79V84H65Z" fill="var(--{0})"/><circle cx="50" cy="46" r="5.500" fill="var(--{0})"/>'
    '<path d="M28 68V84M21 76H35M72 68V84M65 76H79" fill="none"/>'
)
_BRIDGE = (
    '<path d="M26 104C34 96 36 96 40 92H62C66 100 74 106 88 118C96 126 84 132 92 142H20C30 130 12 120 26 104Z" '
    'fill="var(--water)" stroke="none"/>'
    '<path d="M-4 92C16 88 30 70 50 70S84 88 104 92V104H78C76 88 64 82 50 82S24 88 22 104H-4Z" fill="var(--wall)"/>'
    '<path d="M8 91V73M28 79V61M50 71V53M72 79V61M92 91V73" fill="none"/>'
    '<path d="M2 76C18 72 32 54 50 54S82 72 98 76" fill="none"/>'
)
_SIGNPOST = (
    '<path d="M46 24H54V100H46Z" fill="var(--wood)"/>'
    '<path d="M52 32H82L91 39.500L82 47H52Z" fill="var(--paper)"/><path d="M48 53H18L9 60.500L18 68H48Z" fill="var(--paper)"/>'
    '<path d="M59 39.500H76M24 60.500H41" fill="none"/>'
    '<path d="M38 100Q42 92 50 92T62 100Z" fill="var(--wall)"/>'
)
_TREE = (
    '<path d="M45 100C48 84 47 70 46 56H56C55 70 55 84 59 100Z" fill="var(--wood)"/>'
    '<path d="M52 -14C70 -16 84 -4 84 10C98 14 104 28 98 40C94 54 78 60 66 56C56 64 40 64 32 56C18 58 4 50 4 34C4 22 12 14 22 12C24 -4 38 -14 52 -14Z" fill="var(--leaf)"/>'
    '<path d="M30 30Q36 36 44 34M58 16Q66 22 74 18M56 44Q64 48 70 42" fill="none"/>'
    '<path d="M18 84V100M84 84V100M18 84C30 88 72 88 84 84" fill="none"/><path d="M14 80C30 85 72 85 88 80V85C72 90 30 90 14 85Z" fill="var(--wood)"/>'
    '<path d="M84 48V56" fill="none"/>'
)


class Landmark(Struct, frozen=True):
    """``stands`` never changes; ``glass`` is what a light shines through, painted with a role; ``light`` is
    where, and how far it reaches."""

    stands: str
    glass: Callable[[str], str]
    light: tuple[float, float, float]


GATE = Landmark(_GATE, lambda role: _lantern(78, 35, role), (78, 45, 30))
BENCH = Landmark(_BENCH, lambda role: _lantern(43, 22, role), (43, 32, 30))
HOUSE = Landmark(_HOUSE, _HOUSE_PANES.format, (50, 72, 50))
BRIDGE = Landmark(_BRIDGE, lambda role: _lantern(50, 36, role), (50, 46, 30))
SIGNPOST = Landmark(_SIGNPOST, lambda role: _lantern(50, 8, role), (50, 18, 30))
TREE = Landmark(_TREE, lambda role: _lantern(84, 56, role), (84, 66, 30))
TOPICS = (BENCH, HOUSE, BRIDGE, SIGNPOST)


def landmark_at(number: int, places: int) -> Landmark:
    """The first is where one begins, the last where one rests; topics are in between."""
    if number == 0:
        return GATE
    return TREE if number == places - 1 else TOPICS[(number - 1) % len(TOPICS)]


def landmark_svg(landmark: Landmark) -> str:
    return landmark.stands + landmark.glass("glass")


def light_svg(landmark: Landmark) -> str:
    """What lies over a place once it is lit: as large as the place and half of that around it."""
    x, y, reach = landmark.light
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 200 200"><defs><radialGradient id="glow">'
        '<stop offset="0" stop-color="var(--glow)" stop-opacity="0.75"/><stop offset="0.4" '
        'stop-color="var(--glow)" stop-opacity="0.3"/><stop offset="1" stop-color="var(--glow)" stop-opacity="0"/>'
        f'</radialGradient></defs><circle cx="{x}" cy="{y}" r="{reach}" fill="url(#glow)"/>'
        f'<g stroke="var(--ink)" stroke-width="2" stroke-linejoin="round" stroke-linecap="round">'
        f"{landmark.glass('lit')}</g></svg>"
    )
