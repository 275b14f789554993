"""Holds the attributes and the ``style`` of a drawing's elements to their forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.core.rules.deck import Rule
from kiosk.library.drawing_forms import GRADIENTS, form_of, property_form
from kiosk.library.drawing_mends import attribute_mend
from kiosk.library.drawing_numbers import numbers
from kiosk.library.findings import Findings

_XLINK = "http://www.w3.org/1999/xlink"
_OUTSIDE = re.compile(r"@import|url\((?!\s*['\"]?\s*#)|javascript:", re.IGNORECASE)
_ID = re.compile(r"[^\s()'\"#&;]+")
_FULL = (0.0, 1.0)


class Attributes:
    """Of one drawing; ``shortest_dash`` is the shortest run of dash and gap in it, or 0."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._line = 0
        self._clear: list[int] = []
        self._coloured: list[int] = []
        self._stroked = False
        self.shortest_dash = 0.0

    def read(self, element: str, attributes: dict[str, str], line: int) -> dict[str, str]:
        """What counts of them, with the properties out of ``style``."""
        self._line = line
        given: dict[str, str] = {}
        for key, value in self._named(element, attributes):
            form = form_of(element, key)
            if key.lower().startswith("on"):
                self._unsafe(f"{key[:40]} would run a script", "Delete it.")
            elif _OUTSIDE.search(value):
                self._unsafe(f"{value[:40]!r} lies outside this drawing", "Draw it in this file.")
            elif key == "style":
                given.update(self._style(value))
            elif form is None or not form.fits(value):
                self._wrong(key, value, form.mend if form else "")
            elif key not in given:
                given[key] = value
        self._note(given)
        return given

    def finish(self, text: str) -> None:
        """What depends on the rest of the drawing."""
        for line in self._clear if self._stroked else ():
            mend = (
                "Choose a lighter colour, or write fill-opacity; or let nothing in the drawing have a stroke."
            )
            message = "What has a stroke and is half clear shows where lines and areas overlap."
            self._findings.fault(line, Rule.DRAWING_NOT_DRAWN, message, mend)
        for line in self._coloured if "currentColor" in text else ():
            message = "color has no part in what the screen puts in the place of currentColor."
            self._findings.fault(
                line, Rule.DRAWING_NOT_DRAWN, message, "Write the colour itself, without color."
            )
        if "&#" in text:
            line = text.count("\n", 0, text.index("&#")) + 1
            message = "A sign is written as a number (&#…;), and colours in it are not found."
            self._findings.fault(line, Rule.DRAWING_NOT_DRAWN, message, "Write the sign itself.")

    def _named(self, element: str, attributes: dict[str, str]) -> Iterator[tuple[str, str]]:
        """Those of SVG itself, without their namespace. ``style`` comes first, because it counts for more."""
        links = 0
        for name, value in sorted(attributes.items(), key=lambda item: item[0] != "style"):
            space, key, prefix = [*name.split(" "), ""][:3] if " " in name else ("", name, "")
            if key == "href" and space in ("", _XLINK):
                links += 1
                self._link(element, space, prefix, value, links)
                yield "href", value
            elif prefix == "xlink" and space != _XLINK:
                self._wrong(f"xlink:{key}", value, f'Write xmlns:xlink="{_XLINK}" in <svg>.')
            elif not space:
                yield key, value

    def _link(self, element: str, space: str, prefix: str, value: str, links: int) -> None:
        if not value.startswith("#"):
            self._unsafe(f"{value[:40]!r} lies outside this drawing", "Draw it in this file.")
        elif links > 1 or (space and prefix != "xlink") or not _ID.fullmatch(value[1:]):
            self._wrong("href", value, 'Write it once, as href="#name" or xlink:href="#name".')
        elif element in GRADIENTS and not space:
            self._wrong("href", value, "Write xlink:href here: Qt reads no other in a gradient.")

    def _style(self, style: str) -> Iterator[tuple[str, str]]:
        for declared in style.split(";"):
            key, colon, value = (part.strip() for part in declared.partition(":"))
            form = property_form(key)
            if not declared.strip():
                continue
            if not colon or form is None or not form.fits(value):
                self._wrong(f"style: {key}", value, form.mend if form else "")
            else:
                yield key, value

    def _note(self, given: dict[str, str]) -> None:
        stroke = given.get("stroke", "")
        self._stroked = self._stroked or stroke not in ("", "none")
        clear = [key for key in ("opacity", "stroke-opacity") if float(given.get(key, "1")) not in _FULL]
        if clear and not (stroke == "none" or clear == ["stroke-opacity"]):
            self._clear.append(self._line)
        elif clear:
            self._clear += [self._line] if stroke not in ("", "none") else []
        if "color" in given:
            self._coloured.append(self._line)
        period = sum(numbers(given.get("stroke-dasharray", "").replace("none", "")) or ())
        if period:
            self.shortest_dash = min(period, self.shortest_dash or period)

    def _wrong(self, key: str, value: str, mend: str) -> None:
        message = f"{key[:40]}={value[:40]!r} is not drawn as it is meant."
        self._findings.fault(self._line, Rule.DRAWING_NOT_DRAWN, message, mend or attribute_mend(key))

    def _unsafe(self, what: str, mend: str) -> None:
        self._findings.fault(self._line, Rule.DRAWING_UNSAFE, f"{what}.", mend)
