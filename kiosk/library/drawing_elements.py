"""Holds each element of a drawing to what may stand in one, and keeps what it costs."""

from __future__ import annotations

from xml.parsers.expat import XMLParserType

from kiosk.core.rules.deck import Rule
from kiosk.library.drawing_attributes import Attributes
from kiosk.library.drawing_forms import INSIDE, NEEDED, NOTES
from kiosk.library.drawing_mends import element_mend
from kiosk.library.drawing_parts import DrawingElement, has_no_length, part
from kiosk.library.drawing_view_box import ViewBox, view_box
from kiosk.library.drawing_weight import DEEPEST, Unfolding, too_much
from kiosk.library.findings import Findings

_FORBIDDEN = frozenset(
    {"script", "foreignobject", "iframe", "object", "embed", "audio", "video", "image", "handler"}
)
_MOVING = frozenset({"animate", "animatemotion", "animatetransform", "animatecolor", "set"})
_SVG = "http://www.w3.org/2000/svg"


class StopError(Exception):
    """Ends the reading of a drawing that has shown itself to be hopeless."""


class _Open:
    """An element whose end has not been read. What lies in one that is refused is passed over."""

    def __init__(self, name: str, line: int, given: dict[str, str], *, refused: bool = False) -> None:
        self.name, self.line, self.given, self.refused = name, line, given, refused
        self.parts: list[DrawingElement] = []


class Elements:
    """Expat's handlers of one drawing."""

    def __init__(self, findings: Findings, parser: XMLParserType) -> None:
        self._findings = findings
        self._parser = parser
        self._attributes = Attributes(findings)
        self._frame: ViewBox | None = None
        self._root: DrawingElement | None = None
        self._open: list[_Open] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        names = tag.split(" ")
        space, name = (names[0], names[1]) if len(names) > 1 else ("", tag)
        if not self._open and (space, name) != (_SVG, "svg"):
            self._fault(
                Rule.DRAWING_BROKEN,
                f"It starts with <{name[:40]}> instead of an SVG's <svg>.",
                "Export it as plain SVG.",
            )
            raise StopError
        if len(self._open) >= DEEPEST:
            self._fault(
                Rule.DRAWING_BROKEN, "Its groups lie too deep in each other.", "Export it as plain SVG."
            )
            raise StopError
        line = self._parser.CurrentLineNumber
        if (self._open and self._open[-1].refused) or not self._is_allowed(space, name):
            self._open.append(_Open(name, line, {}, refused=True))
            return
        drawn = space == _SVG
        given = self._attributes.read(name, attributes, line) if drawn else {}
        if not self._open:
            self._frame = view_box(given, line, self._findings)
        self._check_needed(name, attributes, given)
        self._open.append(_Open(name if drawn else "metadata", line, given))

    def end(self, tag: str) -> None:
        done = self._open.pop()
        built = part(done.name, done.line, done.given, tuple(done.parts))
        if self._open:
            self._open[-1].parts.append(built)
        else:
            self._root = built

    def finish(self, text: str) -> None:
        """What can be told only of the whole: that all that is pointed to is there, and is not too much."""
        self._attributes.finish(text)
        if self._findings.faults or self._root is None or self._frame is None:
            return
        unfolding = Unfolding(self._root, self._findings)
        weight = unfolding.weight(self._root)
        unfolding.check(self._root)
        told = too_much(weight, self._frame.width + self._frame.height, self._attributes.shortest_dash)
        if told:
            mend = "Leave details out, and draw what stays as few shapes."
            self._findings.fault(1, Rule.DRAWING_TOO_LARGE, told, mend)

    def _is_allowed(self, space: str, name: str) -> bool:
        if name.lower() in _FORBIDDEN:
            message = f"<{name}> is not allowed in a drawing."
            self._fault(Rule.DRAWING_UNSAFE, message, "Draw with shapes only.")
        elif name.lower() in _MOVING:
            self._fault(Rule.DRAWING_UNSAFE, f"<{name}> moves, and nobody could stop it.", "Take it out.")
        elif name == "style":
            message = "A style sheet can pull in other files, and not all of it is drawn."
            self._fault(Rule.DRAWING_UNSAFE, message, element_mend(name))
        elif space != _SVG and name not in NOTES:
            message = f"<{name[:40]}> is no part of SVG, and may be drawn all the same."
            self._fault(Rule.DRAWING_NOT_DRAWN, message, "Export it as plain SVG.")
        elif space == _SVG and self._open and name not in INSIDE.get(self._open[-1].name, ()):
            message = f"<{name[:40]}> in <{self._open[-1].name}> is not drawn as it is meant."
            self._fault(Rule.DRAWING_NOT_DRAWN, message, element_mend(name))
        else:
            return True
        return False

    def _check_needed(self, name: str, attributes: dict[str, str], given: dict[str, str]) -> None:
        written = {key.split(" ")[1] if " " in key else key for key in attributes}
        missing = [key for key in NEEDED.get(name, ()) if key not in written]
        if missing:
            message = f"This <{name}> has no {' and no '.join(missing)}, so nothing is drawn."
            self._fault(Rule.DRAWING_NOT_DRAWN, message, "Write it, or take the element out.")
        if name == "linearGradient" and "href" not in given and has_no_length(given):
            message = "This gradient starts where it ends."
            self._fault(Rule.DRAWING_NOT_DRAWN, message, "Give it two ends, or use one colour.")

    def _fault(self, rule: Rule, message: str, mend: str) -> None:
        self._findings.fault(self._parser.CurrentLineNumber, rule, message, mend)
