"""Colours that the screen draws as every other program does."""

from __future__ import annotations

import re

from kiosk.core.drawing import ROLES

COLOUR_MEND = "Write it as #0b5c63, as a name such as white, or as var(--hue, #0b5c63)."

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_RGB = re.compile(r"rgb\( *([0-9]{1,3}) *, *([0-9]{1,3}) *, *([0-9]{1,3}) *\)")
_ROLE = re.compile(rf"var\(--(?:{'|'.join(ROLES)})(?:, *(#[0-9a-fA-F]+|[a-zA-Z]+))?\)")
_FULL = 255

_WORDS = """
    aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown
    burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue
    darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange
    darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise
    darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia
    gainsboro ghostwhite gold goldenrod gray grey green greenyellow honeydew hotpink indianred indigo
    ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
    lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue
    lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon
    mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue
    mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin
    navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen
    paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple red rosybrown
    royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray
    slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke
    yellow yellowgreen
"""
_NAMES = frozenset(_WORDS.split())


def is_colour(text: str) -> bool:
    text = text.strip()
    role = _ROLE.fullmatch(text)
    if role:
        return role[1] is None or _is_fixed(role[1])
    return text == "currentColor" or _is_fixed(text)


def _is_fixed(text: str) -> bool:
    rgb = _RGB.fullmatch(text)
    if rgb:
        return all(int(part) <= _FULL for part in rgb.groups())
    return bool(_HEX.fullmatch(text)) or text.lower() in _NAMES
