"""What stands at each place of the land, and what is lit there, in boxes of 100 by 100, the ground at 97."""

from __future__ import annotations

from kiosk.bridge.land.landmark import LINE, Landmark, bush, lantern
from kiosk.bridge.land.plan import LandPlan
from kiosk.bridge.land.telling_landmarks import ARMCHAIR, DIZZY, DRIP, PARTING
from kiosk.core.page import LandmarkKind

_GATE = (
    '<g stroke-width="1.1"><path d="M-26 71H18M-26 83H18M82 71H126M82 83H126" fill="none"/>'
    '<path d="M-16 64V98M2 64V98M98 64V98M116 64V98" fill="none"/>'
    '<path d="M26 66L58 73V98L26 92Z" fill="var(--paper)"/>'
    '<path d="M26 75L58 81M26 84L58 89.500M26 92L58 73" fill="none"/>'
    '<path d="M17 58H26V99H17ZM74 56H83V99H74Z" fill="var(--wood)"/>'
    '<path d="M14 58L21.500 51L29 58Z" fill="var(--roof)"/><path d="M71 56H86" fill="none"/>'
    + bush(104, 99, 24)
    + "</g>"
)
_BENCH = (
    bush(66, 98, 30, "leaf") + '<path d="M14 98V32C14 20 21 16 30 18V22M8 98H20" fill="none"/>'
    '<path d="M38 82V98M76 82V98M41 58V82M73 58V82" fill="none"/>'
    '<path d="M33 57H81V63.500H33ZM33 67H81V73.500H33ZM30 80H84V86.500H30Z" fill="var(--wood)"/>'
)
_HOUSE = (
    '<path d="M70 24H79V44H70Z" fill="var(--wall)"/><path d="M68 24H81" fill="none"/>'
    '<path d="M10 54H90V98H10Z" fill="var(--wall)"/><path d="M2 57L50 22L98 57Z" fill="var(--roof)"/>'
    '<path d="M41 98V76H59V98Z" fill="var(--wood)"/><path d="M54.500 87V88.500M34 98H66" fill="none"/>'
    '<path d="M33 73L50 63L67 73Z" fill="var(--paper)"/><path d="M36 73V98M64 73V98" fill="none"/>'
    + bush(-8, 99, 22)
    + bush(84, 99, 26, "leaf")
)
_PANES = (
    '<path d="M16 66H30V82H16ZM70 66H84V82H70Z" fill="var(--{0})"/>'
    '<circle cx="50" cy="45" r="6" fill="var(--{0})"/>'
    '<path d="M23 66V82M16 74H30M77 66V82M70 74H84M13.500 84H32.500M67.500 84H86.500" fill="none"/>'
)
_BRIDGE = (
    '<path d="M-12 97C12 94 24 74 50 74S88 94 112 97V100H87C80 90 66 85.500 50 85.500S20 90 13 100H-12Z" '
    'fill="var(--wall)"/>'
    '<path d="M38 75.500L40 86.500M62 75.500L60 86.500M22 83L28 91.500M78 83L72 91.500" fill="none"/>'
    '<path d="M-6 95V77M22 82V63M50 73V54M78 82V63M106 95V77" fill="none"/>'
    '<path d="M-12 79C8 77 26 55 50 55S92 77 112 79" fill="none" stroke-width="3"/>'
    + bush(-26, 99, 24)
    + bush(98, 100, 20, "leaf")
)
_SIGNPOST = (
    bush(54, 99, 24, "leaf") + '<path d="M46 24H54V99H46Z" fill="var(--wood)"/>'
    '<path d="M50 31H84L93 39L84 47H50Z" fill="var(--paper)"/>'
    '<path d="M50 53H16L7 61L16 69H50Z" fill="var(--paper)"/>'
    '<path d="M58 39H77M23 61H42M36 99H66" fill="none"/>'
)
_UNDER = "98 33C95 49 78 56 65 51C56 60 40 60 32 52C17 55 2 46 2 30"
_CROWN = f"M50 -22C66 -25 82 -15 83 1C98 4 105 20 {_UNDER}C2 17 10 8 20 6C21 -11 34 -21 50 -22Z"
_TREE = (
    '<path d="M44 98C48 82 47 66 44 50H57C54 66 55 82 60 98Z" fill="var(--wood)"/>'
    f'<path d="{_CROWN}" fill="var(--leaf)"/>'
    f'<path d="M{_UNDER}C14 42 30 36 38 40C52 48 62 40 70 42C84 44 92 40 98 33Z" fill="var(--leafdeep)" '
    f'stroke="none"/><path d="{_CROWN}" fill="none"/>'
    '<path d="M26 24Q32 29 39 27M56 8Q63 13 71 9" fill="none"/>'
    '<path d="M14 86V98M90 86V98M70 86V96M34 86V96" fill="none"/>'
    '<path d="M8 79.500H96V86H8Z" fill="var(--wood)"/><path d="M84 44V52" fill="none"/>'
)
GATE = Landmark(_GATE, lambda role: f'<g stroke-width="1.1">{lantern(78.5, 37, role)}</g>', (78.5, 48, 46))
BENCH = Landmark(_BENCH, lambda role: lantern(30, 20, role), (30, 31, 46))
HOUSE = Landmark(_HOUSE, _PANES.format, (50, 72, 64))
BRIDGE = Landmark(_BRIDGE, lambda role: lantern(50, 36, role), (50, 47, 46), carries=True)
SIGNPOST = Landmark(_SIGNPOST, lambda role: lantern(50, 6, role), (50, 17, 46))
TREE = Landmark(_TREE, lambda role: lantern(84, 50, role), (84, 61, 46))
TOPICS = (BENCH, HOUSE, BRIDGE, SIGNPOST)
KINDS = {
    LandmarkKind.BENCH: BENCH,
    LandmarkKind.HOUSE: HOUSE,
    LandmarkKind.BRIDGE: BRIDGE,
    LandmarkKind.SIGNPOST: SIGNPOST,
    LandmarkKind.DRIP: DRIP,
    LandmarkKind.ARMCHAIR: ARMCHAIR,
    LandmarkKind.DIZZY: DIZZY,
    LandmarkKind.PARTING: PARTING,
}


def landmark_at(number: int, places: int, kinds: tuple[LandmarkKind, ...] = ()) -> Landmark:
    """The first is where one begins, the last where one rests; topics are in between, each with the kind it
    wants, if it wants one."""
    if number == 0:
        return GATE
    if number == places - 1:
        return TREE
    kind = kinds[number - 1] if number <= len(kinds) else LandmarkKind.OWN
    return KINDS.get(kind, TOPICS[(number - 1) % len(TOPICS)])


def landmark_on(plan: LandPlan, number: int) -> Landmark:
    return landmark_at(number, len(plan.heights), plan.kinds)


def landmark_svg(landmark: Landmark) -> str:
    return landmark.stands + landmark.glass("glass")


def place_svg(landmark: Landmark, lit: bool, bare: bool) -> str:
    """A place by itself."""
    x, y, reach = landmark.light
    glow = f'<circle cx="{x}" cy="{y}" r="{reach * 0.55:.0f}" fill="var(--glow)" opacity="0.35"/>'
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -16 124 124">'
        '<path d="M-12 98H112" stroke="var(--way)" stroke-width="7" stroke-linecap="round"/>'
        f"{glow if lit and not bare else ''}<g {LINE}>"
        f"{landmark.stands}{landmark.glass('lit' if lit else 'glass')}</g></svg>"
    )


def light_svg(landmark: Landmark, bare: bool) -> str:
    """What lies over a place once it is lit: as large as the place and a third of that around it.
    A lamp glows behind what stands there. ``bare``: as lines only, without a glow."""
    x, y, reach = landmark.light
    circle = f'<circle cx="{x}" cy="{y}" r="{reach}" fill="url(#glow)"/>'
    glow, stands = ("", "") if bare else (circle, landmark.stands)
    stops = "".join(
        f'<stop offset="{at}" stop-color="var(--glow)" stop-opacity="{bright}"/>'
        for at, bright in ((0, 0.95), (0.25, 0.7), (0.55, 0.28), (1, 0))
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-36 -40 172 172">'
        f'<defs><radialGradient id="glow">{stops}</radialGradient></defs>'
        f"{glow}<g {LINE}>{stands}{landmark.glass('lit')}</g></svg>"
    )
