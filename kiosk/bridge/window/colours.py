"""The colours of a theme in an SVG, in the place of the roles that it names."""

from __future__ import annotations

import re
from collections.abc import Mapping

_ROLE = re.compile(r"var\(--([a-z]+)(?:,[^()<>\"']*+)?\)|(currentColor)")


def coloured(svg: str, colours: Mapping[str, str]) -> str:
    """``colours`` without their sign; ``currentColor`` takes the role ``hue``."""

    def colour(match: re.Match[str]) -> str:
        return "#" + colours.get(match[1] or "hue", "17252a")

    return _ROLE.sub(colour, svg)
