"""Every screen there is, as a state of a visit to the made-up library."""

from __future__ import annotations

from kiosk.core.waking import Waking
from kiosk.review.reviews import Reviews
from kiosk.review.showing import to_do
from kiosk.visit.journey import Journey
from kiosk.visit.states import (
    Asking,
    Attract,
    Closed,
    Comfort,
    Explaining,
    Meaning,
    Menu,
    Origins,
    OutOfService,
    Place,
    Reading,
    SettingUp,
    State,
    StillThere,
    Summary,
    TopicOpening,
    Visiting,
)
from kiosk.visit.take import Code, OthersMaySee, Outcome, Printed, Printing
from tests.journeys.story import Stand
from tests.made_up import TEA, TOPICS
from tests.visit.scenes import (
    ANSWERED,
    MARKED,
    MISSED_AGAIN,
    ONCE_MORE,
    OPEN_SINGLE,
    OPENING,
)

KINDS = ("leaf/first", "leaf/long", "leaf/pictured", "water/pictured", *(f"{topic}/last" for topic in TOPICS))
PAGES: dict[str, Place] = {f"page {page}": Reading(page, page) for page in KINDS}
PLACES: dict[str, Place] = {
    "menu": Menu(),
    "topic": TopicOpening("water", "leaf"),
    **PAGES,
    "opening": OPENING,
    "question": OPEN_SINGLE,
    "question of several": MARKED,
    "question once more": ONCE_MORE,
    "answer": Asking(ANSWERED.check, OPENING),
    "summary": Summary(MISSED_AGAIN),
}


def visiting(place: Place) -> Visiting:
    return Visiting(Journey(), place)


FRAMED: dict[str, State] = {name: visiting(place) for name, place in PLACES.items()}
SCREENS: dict[str, State] = {
    "attract": Attract(),
    **FRAMED,
    "text size": Comfort(visiting(Menu())),
    "where it comes from": Explaining(visiting(PAGES["page leaf/first"]), Origins()),
    "what a word means": Explaining(visiting(PAGES["page leaf/first"]), Meaning("milk")),
    "others may see": Explaining(visiting(PAGES["page cup/last"]), OthersMaySee()),
    "code": Explaining(visiting(PAGES["page cup/last"]), Code()),
    "printing": Explaining(visiting(PLACES["summary"]), Printing(1)),
    **{
        f"printed, {outcome.value}": Explaining(visiting(PLACES["summary"]), Printed(outcome))
        for outcome in Outcome
    },
    "still there": StillThere(visiting(Menu()), 20),
    "not working": OutOfService(),
    "setting up": SettingUp(to_do(TEA, Reviews())),
    "closed": Closed(Waking(8, 0, 1, 1)),
    "closed, touched": Closed(Waking(8, 0, 1, 1), 15),
}


def shows(stand: Stand, name: str) -> None:
    stand.kiosk.put(SCREENS[name])
    stand.visitor.is_stirred()
    stand.visitor.rests()
