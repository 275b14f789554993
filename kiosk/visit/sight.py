"""What stands on the screen, apart from what a touch marks, opens or counts where it is."""

from __future__ import annotations

from kiosk.visit.states import (
    Asking,
    Closed,
    Comfort,
    Explaining,
    PageApart,
    Place,
    Reading,
    Revisiting,
    State,
    StillThere,
    TopicOpening,
    Visiting,
)

Sight = tuple[object, ...]


def sight(state: State) -> Sight:
    """Equal for two states if a visitor who knows the one has nothing to read anew in the other."""
    match state:
        case Visiting(_, place):
            return (Visiting, place.screenful, *_of(place))
        case Explaining(_, sheet, screenful):
            return (Explaining, type(sheet), screenful)
        case Comfort() | StillThere() | Closed():
            return (type(state),)
        case _:
            return (state,)


def _of(place: Place) -> Sight:
    match place:
        case TopicOpening(topic):
            return (TopicOpening, topic)
        case Reading(page):
            return (Reading, page)
        case Revisiting(_, page):
            return (Revisiting, page)
        case PageApart(page):
            return (PageApart, page)
        case Asking():
            return (Asking, place.position, len(place.check.answers))
        case _:
            return (type(place),)
