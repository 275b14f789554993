"""What QML asks for, in small."""

from __future__ import annotations

import re
from pathlib import Path

import kiosk

_HOURS = Path(kiosk.__file__).parent / "qml" / "Kiosk" / "Theme" / "Hours.qml"
_NAMES = set(re.findall(r"&(\w+)=", _HOURS.read_text("utf-8")))


def roles(colour: str, bare: bool, **others: str) -> str:
    """All of the land in one colour, but for ``others``."""
    named = dict.fromkeys(_NAMES, colour) | others
    return f"bare={int(bare)}&" + "&".join(f"{name}={each}" for name, each in named.items())


WARM = roles("5f978d", bare=False, ink="123f45", way="f3e3c6", lit="f8cd83", stripway="faf0dc")


def contrast() -> str:
    lines = dict.fromkeys(("ink", "rim", "rimfar", "grass", "wayedge", "stripedge"), "000000")
    return roles("ffffff", bare=True, **lines)


def whole(roles: str = WARM, width: int = 600, places: int = 6) -> str:
    heights = ",".join(str(60 + 3 * (place % 2)) for place in range(places))
    where = "height=140&step=80&margin=100&size=46&plain=0&passes=0"
    return f"whole?{roles}&width={width}&{where}&heights={heights}"


def strip(roles: str = WARM, width: int = 600) -> str:
    return f"strip?{roles}&width={width}&height=40&step=100&margin=50&crest=20&swell=4"


def light(place: int, roles: str = WARM) -> str:
    return f"light?{roles}&width=180&height=180&place={place}&places=6"
