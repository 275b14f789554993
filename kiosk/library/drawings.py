"""Drawings in ``assets/``: SVG that needs nothing from outside and does nothing by itself."""

from __future__ import annotations

import re
from xml.parsers import expat

from kiosk.core.library import Drawing
from kiosk.library.findings import Findings
from kiosk.library.rules import Rule

_FORBIDDEN = frozenset(
    {"script", "foreignobject", "iframe", "object", "embed", "audio", "video", "image", "handler"}
)
_MOVING = frozenset({"animate", "animatemotion", "animatetransform", "animatecolor", "set"})
_SVG = "http://www.w3.org/2000/svg"
_OUTSIDE = re.compile(r"@import|url\(\s*['\"]?(?!['\"]?#)|javascript:", re.IGNORECASE)
_DEEPEST = 100


def read_drawing(text: str, name: str, findings: Findings) -> Drawing | None:
    before = len(findings.faults)
    _Check(findings).run(text)
    return Drawing(f"asset/{name}", text) if len(findings.faults) == before else None


class _Check:
    """Expat, because it knows lines; it stops at a DOCTYPE, so that no entity is ever expanded."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._depth = 0
        self._parser = expat.ParserCreate(encoding="utf-8", namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.ProcessingInstructionHandler = self._instruction
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def run(self, text: str) -> None:
        try:
            self._parser.Parse(text.encode("utf-8"), True)
        except expat.ExpatError as error:
            reason = expat.ErrorString(error.code)
            mend = "Export it again as plain SVG."
            self._findings.fault(
                error.lineno, Rule.DRAWING_BROKEN, f"This is not a whole SVG file: {reason}.", mend
            )
        except _StopError:
            return

    def _doctype(self, name: str, system: str | None, public: str | None, has_inner: bool) -> None:
        self._unsafe("A DOCTYPE can pull in other files", "Delete the <!DOCTYPE …> part.")
        raise _StopError

    def _instruction(self, target: str, data: str) -> None:
        self._unsafe(f"<?{target}?> can pull in other files", "Delete it.")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        space, _, name = tag.rpartition(" ")
        if self._depth == 1:
            self._root(space, name, attributes)
        if self._depth > _DEEPEST:
            self._broken("Its groups lie too deep in each other.")
            raise _StopError
        if name.lower() in _FORBIDDEN:
            self._unsafe(f"<{name}> is not allowed in a drawing", "Draw with shapes and text only.")
        elif name.lower() in _MOVING:
            self._unsafe(f"<{name}> moves, and nobody could stop it", "Take it out.")
        else:
            for key, value in attributes.items():
                self._attribute(key.rpartition(" ")[2].lower(), value)

    def _root(self, space: str, name: str, attributes: dict[str, str]) -> None:
        if (space, name) != (_SVG, "svg"):
            self._broken(f"It starts with <{name}> instead of an SVG's <svg>.")
            raise _StopError
        if not re.fullmatch(r"\s*(-?[0-9.]+[\s,]+){2}[0-9.]+[\s,]+[0-9.]+\s*", attributes.get("viewBox", "")):
            self._broken("Its <svg> has no viewBox, so its size can't be told.")

    def _end(self, tag: str) -> None:
        self._depth -= 1

    def _attribute(self, key: str, value: str) -> None:
        if key.startswith("on"):
            self._unsafe(f"{key} would run a script", "Delete it.")
        elif (key == "href" and not value.startswith("#")) or _OUTSIDE.search(value):
            self._unsafe(f"{value[:40]!r} lies outside this drawing", "Draw it in this file.")

    def _text(self, text: str) -> None:
        if _OUTSIDE.search(text):
            self._unsafe("This style sheet points outside the drawing", "Draw it in this file.")

    def _unsafe(self, what: str, mend: str) -> None:
        self._findings.fault(self._parser.CurrentLineNumber, Rule.DRAWING_UNSAFE, f"{what}.", mend)

    def _broken(self, message: str) -> None:
        self._findings.fault(
            self._parser.CurrentLineNumber, Rule.DRAWING_BROKEN, message, "Export it as plain SVG."
        )


class _StopError(Exception):
    """Ends the reading of a drawing that has shown itself to be hopeless."""
