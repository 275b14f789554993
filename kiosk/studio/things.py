"""One thing of a scene, as SVG."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.core.drawing import ROLES
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.rules.deck import Rule
from kiosk.studio.arrangement import Thing
from kiosk.studio.figure import figure
from kiosk.studio.limb import OutOfReachError
from kiosk.studio.parts import PartsFolder, missing
from kiosk.studio.pose import point
from kiosk.studio.svg import ROLE, moved, number


def drawn_thing(thing: Thing, parts: PartsFolder, file: str, line: int) -> str:
    """``line``: where it stands in its scene's ``file``. Raises DeckFaultyError."""
    try:
        inner = _inner(thing, parts)
        scale = complex(-thing.size if thing.mirror else thing.size, thing.size)
        drawn = moved(inner, point(thing.at), thing.turned, scale)
        return _coloured(drawn, thing)
    except OutOfReachError as reason:
        furthest = thing.outside(reason.furthest)
        message = f"{reason.which} lies beyond what the {thing.person} can reach."
        mend = f"Give it [{furthest.real:.0f}, {furthest.imag:.0f}], or move the person."
        raise DeckFaultyError((Fault(file, line, Rule.OUT_OF_REACH.value, message, mend),)) from None
    except DeckFaultyError as reason:
        placed = (replace(each, file=each.file or file, line=each.line or line) for each in reason.faults)
        raise DeckFaultyError(tuple(placed)) from None


def _inner(thing: Thing, parts: PartsFolder) -> list[str]:
    if thing.part:
        return [parts.drawing(thing.part)]
    person = parts.person(thing.person)
    head = parts.drawing(f"head-{person.head}").replace("var(--skin)", f"var(--{person.skin})")
    for name in (f"eyes-{thing.eyes}", f"mouth-{thing.mouth}"):
        head = head.replace(f'<g id="{name.partition("-")[0]}"/>', parts.drawing(name))
    return figure(thing.posed(parts.pose(thing.pose)), person, head, thing.without)


def _coloured(drawn: str, thing: Thing) -> str:
    """In the thing's own colours, and with lines that are as thick as all others in spite of its size."""
    own = f'<g stroke-width="{number(thing.line / thing.size)}"'
    if line := thing.colours.get("hue"):
        own += f' stroke="var(--{line})"'
    drawn = ROLE.sub(lambda found: f"var(--{thing.colours.get(found[1], found[1])})", drawn)
    for name in ROLE.findall(own + drawn):
        if name not in ROLES:
            raise missing(f"No colour is called {name!r}.", f"Take one of: {', '.join(ROLES)}.")
    return drawn.replace("<g", own, 1)
