"""Who comes back in the drawings, small: with the same heads, skins, hair and clothes."""

from __future__ import annotations

_FACE = (
    "M-27 -44C-27 -66 -12 -77 5 -77C24 -77 36 -64 36 -44C36 -20 25 -3 9 -3C-11 -3 -27 -20 -27 -44Z",
    "M-22 -45C-34 -49 -37 -30 -23 -29",
)
_SHORT = (
    "M-25 -34C-40 -44 -34 -86 4 -88C34 -90 44 -68 35 -52C30 -62 20 -66 10 -64C0 -62 -8 -66 -10 -64"
    "C-8 -54 -16 -50 -17 -40Z"
)
_TIED = (
    "M-51 -78A15 15 0 1 1 -21 -78A15 15 0 1 1 -51 -78Z"
    "M-24 -30C-44 -50 -28 -86 6 -86C30 -86 42 -66 36 -50C30 -62 22 -68 12 -69C2 -60 -14 -56 -17 -38Z"
)
_AWAKE = (
    '<path d="M12 -41V-40.500M29 -41V-40.500" stroke-width="9"/>'
    '<path d="M13 -21Q20 -14.500 27 -21" fill="none"/>'
)
_DIZZY = '<path d="M6 -41Q12 -36 17 -41M25 -41Q29 -36 34 -41M14 -18H25" fill="none"/>'


def _head(skin: str, hair: str, face: str, scale: float, line: float) -> str:
    round_, ear = _FACE
    return (
        f'<g transform="scale({scale})" stroke-width="{line / scale:.1f}">'
        f'<path d="{round_}" fill="var(--{skin})"/><path d="{hair}" fill="var(--raven)"/>'
        f'<path d="{ear}" fill="var(--{skin})"/>{face}</g>'
    )


def _standing(x: float, way: int, skin: str, hair: str, top: str, legs: str) -> str:
    """On the ground, turned to the right, or with ``way`` -1 to the left."""
    return (
        f'<g transform="translate({x} 98) scale({way} 1)" stroke-width="1.4">'
        '<path d="M-7 -3H1Q3 -3 3 0H-7ZM2 -3H8Q11 -3 11 0H2Z" fill="var(--ink)"/>'
        f'<path d="M-8 -20H8L9 -3H2L0 -15L-1 -3H-8Z" fill="var(--{legs})"/>'
        f'<path d="M-3 -40V-33Q0 -30 4 -33V-40Z" fill="var(--{skin})"/>'
        f'<path d="M-9 -19L-8 -31Q-7 -35 -3 -35L0 -32L4 -35Q8 -35 9 -31V-19Z" fill="var(--{top})"/>'
        f'<path d="M-2 -20Q-5 -16 -1 -14Q3 -15 2 -20Z" fill="var(--{skin})"/>'
        f'<path d="M-7 -33Q-2 -34 -1 -29L2 -20H-3.500L-7 -27Z" fill="var(--{top})"/>'
        f'<g transform="translate(0 -37)">{_head(skin, hair, _AWAKE, 0.21, 1.3)}</g></g>'
    )


PATIENT = _standing(20, 1, "olive", _SHORT, "clay", "slate")
NURSE = _standing(80, -1, "deep", _TIED, "sage", "sage")
DIZZY_HEAD = (
    '<path d="M26 74C26 63 35 59 42 58L50 63L58 58C66 59 74 63 74 74Z" fill="var(--clay)"/>'
    '<path d="M43 48V57Q50 64 57 57V48Z" fill="var(--olive)"/>'
    f'<g transform="translate(48 54)">{_head("olive", _SHORT, _DIZZY, 0.42, 1.8)}</g>'
)
