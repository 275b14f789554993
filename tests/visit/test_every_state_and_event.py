"""What every event does in every state. Whatever the table doesn't name leaves the state as it is."""

from __future__ import annotations

from typing import get_args

import pytest
from msgspec.structs import replace

from kiosk.core.picks import Pick
from kiosk.visit import events as on
from kiosk.visit.check import Check, draw
from kiosk.visit.journey import Comforts, Journey
from kiosk.visit.machine import advance
from kiosk.visit.states import (
    Asking,
    Attract,
    Closed,
    Comfort,
    Explaining,
    Meaning,
    Menu,
    Opening,
    Origins,
    OutOfService,
    PageApart,
    Place,
    Reading,
    Revisiting,
    SettingUp,
    State,
    StillThere,
    Summary,
    TopicOpening,
    Visiting,
)
from kiosk.visit.take import Code, OthersMaySee, Outcome, Printed, Printing
from tests.made_up import TEA
from tests.visit import scenes
from tests.visit.scenes import (
    ALL_RIGHT,
    ANSWERED,
    AT_REST,
    BEGUN,
    BOTH,
    CARDS,
    CHOSEN,
    COME_TO,
    END,
    EVENTS,
    FIRST,
    JOURNEY,
    LONG,
    MARKED,
    MISSED_AGAIN,
    ONCE_MORE,
    ONE_MISSED,
    OPEN_CARD,
    OPEN_SEVERAL,
    OPEN_SINGLE,
    OPENING,
    PICK,
    PICKED,
    READING,
    RIGHT,
    SEVERAL,
    SINGLE,
    STATES,
    SUMMARY,
    TODAY,
    TOMORROW,
    UNKNOWN,
    VISITS,
    WRONG,
)

CUP = "cup/first"
SECOND_OF_ORIGINS = Explaining(VISITS["answered"], Origins(), 1)
#: Where something is said that rests on statements.
EXPLAINED = frozenset(
    name for name, visit in VISITS.items() if isinstance(visit.place, Reading | Revisiting)
) | {"answered", "all right", "one missed", "missed again"}


#: Where the questions for the team stand.
ASKING_THE_TEAM = frozenset(
    {"last page", "summary", "summary, second screenful", "at rest", "questions looked up"}
)


def over_a_place(sheet: Explaining, closed: State | None = None) -> dict[str, State]:
    """What every sheet does: it closes, and a visitor may leave or go away."""
    closed = closed or sheet.behind
    return {
        "close sheet": closed,
        "back": closed,
        "back to three": closed,
        "done": Attract(),
        "idle": StillThere(sheet, 20),
        "idle, no warning": StillThere(sheet, 1),
    }


def read(*pages: str) -> Journey:
    return replace(JOURNEY, read=JOURNEY.read | set(pages))


def answered(asking: Asking, chosen: frozenset[int]) -> Asking:
    check = Check(asking.check.queue, asking.check.first_round, (*asking.check.answers, chosen))
    return Asking(check, OPENING, asking.position)


def down(place: Place) -> dict[str, Place]:
    return {
        name: replace(place, screenful=place.screenful + 1)
        for name, count in (("next of two", 2), ("next of three", 3))
        if place.screenful + 1 < count
    }


def nexts(place: Place | Visiting | Attract, *names: str) -> dict[str, Place | Visiting | Attract]:
    return dict.fromkeys(names or ("next",), place)


def backs(place: Place) -> dict[str, Place]:
    return dict.fromkeys(("back", "back to three"), place)


MENU: Place = Menu()
ASKED = Asking(draw(TEA, 5, read=JOURNEY.read), OPENING)
SECOND_ROUND = Asking(
    Check((SINGLE, SEVERAL, SINGLE), 2, ONE_MISSED.check.answers), OPENING, 2
)  # leaf/q1 was missed, so it stands at the end of the queue once more

# Places are short for a visit there with the same journey.
CHANGES: dict[str, dict[str, Place | State]] = {
    "attract": {
        **dict.fromkeys(("begin", "start over"), Visiting(Journey(), Menu())),
        "begin reading": Visiting(Journey(met=False), Reading("pot/long", "pot/long")),
        "close": Closed(TOMORROW),
        "close, another day": Closed(TODAY),
    },
    "menu": {
        **down(Menu()),
        **nexts(TopicOpening("leaf", "leaf")),
        "topic": CHOSEN,
        "check": Opening(Menu()),
    },
    "menu, second screenful": {
        **down(Menu(1)),
        **nexts(TopicOpening("leaf", "leaf"), "next", "next of two"),
        **backs(MENU),
        "menu": MENU,
        "topic": CHOSEN,
        "check": Opening(Menu(1)),
    },
    "topic chosen": {**down(CHOSEN), **nexts(Reading("pot/first", "pot")), **backs(MENU)},
    "topic come to": {
        **down(COME_TO),
        **nexts(BEGUN),
        "back": Reading("leaf/last", "leaf"),
        "back to three": Reading("leaf/last", "leaf", 2),
    },
    "topic begun": {
        **down(BEGUN),
        **nexts(Visiting(read("water/first"), Reading("water/long", "leaf"))),
        **backs(COME_TO),
        "see page": Revisiting(BEGUN, CUP),
    },
    "first page": {
        **down(FIRST),
        **nexts(Visiting(read("leaf/first"), Reading("leaf/long", "leaf/first"))),
        **backs(MENU),
        "see page": Revisiting(FIRST, CUP),
    },
    "second screenful": {
        **down(LONG),
        **nexts(Visiting(read("leaf/long"), Reading("leaf/pictured", "leaf/first")), "next", "next of two"),
        **backs(Reading("leaf/long", "leaf/first")),
        "see page": Revisiting(LONG, CUP),
    },
    "entered late": {
        **down(scenes.ENTERED_LATE),
        **nexts(Visiting(read("water/first"), Reading("water/long", "water/first"))),
        **backs(MENU),
        "see page": Revisiting(scenes.ENTERED_LATE, CUP),
    },
    "last page": {
        **down(END),
        **nexts(Visiting(read("cup/last"), OPENING)),
        "back": Reading("cup/pictured", "leaf/first"),
        "back to three": Reading("cup/pictured", "leaf/first", 2),
        "see page": Revisiting(END, CUP),
    },
    "cards": {
        **down(CARDS),
        **nexts(Visiting(read("leaf/last"), TopicOpening("water", "leaf/first"))),
        "back": Reading("leaf/pictured", "leaf/first"),
        "back to three": Reading("leaf/pictured", "leaf/first", 2),
        "open first part": replace(CARDS, opened=0),
        "open second part": OPEN_CARD,
        "see page": Revisiting(CARDS, CUP),
    },
    "a card is open": {
        **down(OPEN_CARD),
        **nexts(Visiting(read("leaf/last"), TopicOpening("water", "leaf/first"))),
        "back": Reading("leaf/pictured", "leaf/first"),
        "back to three": Reading("leaf/pictured", "leaf/first", 2),
        "open first part": replace(CARDS, opened=0),
        "open second part": CARDS,
        "see page": Revisiting(CARDS, CUP),
    },
    "cards looked up": {
        **down(Revisiting(SUMMARY, "leaf/last", opened=0)),
        **nexts(SUMMARY),
        **backs(SUMMARY),
        "open first part": Revisiting(SUMMARY, "leaf/last"),
        "open second part": Revisiting(SUMMARY, "leaf/last", opened=1),
        "see page": Revisiting(SUMMARY, CUP),
    },
    "opening": {**down(OPENING), **nexts(ASKED), **backs(END), "skip check": Summary(OPENING)},
    "opening, second screenful": {
        **down(Opening(END, 1)),
        **nexts(Asking(draw(TEA, 5, read=JOURNEY.read), Opening(END, 1)), "next", "next of two"),
        **backs(OPENING),
        "skip check": Summary(Opening(END, 1)),
    },
    "opening from the menu": {
        **down(Opening(Menu())),
        **nexts(Asking(draw(TEA, 5, read=JOURNEY.read), Opening(Menu()))),
        **backs(MENU),
        "skip check": Summary(Opening(Menu())),
    },
    "one open": {
        **down(OPEN_SINGLE),
        **backs(OPENING),
        "choose right": answered(OPEN_SINGLE, RIGHT),
        "choose wrong": answered(OPEN_SINGLE, WRONG),
        "not sure": answered(OPEN_SINGLE, UNKNOWN),
        "see page": Revisiting(OPEN_SINGLE, CUP),
    },
    "several open": {
        **down(OPEN_SEVERAL),
        **backs(Asking(OPEN_SEVERAL.check, OPENING)),
        "choose right": MARKED,
        "choose wrong": replace(OPEN_SEVERAL, chosen=WRONG),
        "not sure": answered(OPEN_SEVERAL, UNKNOWN),
        "see page": Revisiting(OPEN_SEVERAL, CUP),
    },
    "several marked": {
        **down(MARKED),
        **nexts(answered(MARKED, RIGHT)),
        **backs(Asking(MARKED.check, OPENING)),
        "choose right": OPEN_SEVERAL,
        "choose wrong": replace(MARKED, chosen=frozenset({0, 2})),
        "not sure": answered(MARKED, UNKNOWN),
        "see page": Revisiting(MARKED, CUP),
    },
    "answered": {
        **down(ANSWERED),
        **nexts(Asking(ANSWERED.check, OPENING, 1), "next", "next of two"),
        **backs(replace(ANSWERED, screenful=0)),
        "see page": Revisiting(ANSWERED, CUP),
    },
    "all right": {
        **down(ALL_RIGHT),
        **nexts(SUMMARY),
        **backs(Asking(ALL_RIGHT.check, OPENING)),
        "see page": Revisiting(ALL_RIGHT, CUP),
    },
    "one missed": {
        **down(ONE_MISSED),
        **nexts(SECOND_ROUND),
        **backs(Asking(ONE_MISSED.check, OPENING)),
        "see page": Revisiting(ONE_MISSED, CUP),
    },
    "once more": {
        **down(ONCE_MORE),
        **backs(Asking(ONCE_MORE.check, OPENING, 1)),
        "choose right": answered(ONCE_MORE, RIGHT),
        "choose wrong": answered(ONCE_MORE, WRONG),
        "not sure": answered(ONCE_MORE, UNKNOWN),
        "see page": Revisiting(ONCE_MORE, CUP),
    },
    "missed again": {
        **down(MISSED_AGAIN),
        **nexts(Summary(MISSED_AGAIN)),
        **backs(Asking(MISSED_AGAIN.check, OPENING, 1)),
        "see page": Revisiting(MISSED_AGAIN, CUP),
    },
    "summary": {
        **down(SUMMARY),
        **backs(ALL_RIGHT),
        "see page": Revisiting(SUMMARY, CUP),
    },
    "at rest": {
        **down(AT_REST),
        **nexts(Attract()),
        **backs(SUMMARY),
        "see page": Revisiting(AT_REST, CUP),
    },
    "summary, second screenful": {
        **down(Summary(ALL_RIGHT, 1)),
        **backs(SUMMARY),
        "see page": Revisiting(Summary(ALL_RIGHT, 1), CUP),
    },
    "looked up while reading": {
        **down(Revisiting(LONG, "pot/first")),
        **nexts(LONG),
        **backs(LONG),
        "see page": Revisiting(LONG, CUP),
    },
    "looked up while asking": {
        **down(Revisiting(ANSWERED, "leaf/first", 1)),
        **nexts(ANSWERED, "next", "next of two"),
        **backs(Revisiting(ANSWERED, "leaf/first")),
        "see page": Revisiting(ANSWERED, CUP),
    },
    "questions looked up": {
        **down(Revisiting(SUMMARY, "cup/last")),
        **nexts(SUMMARY),
        **backs(SUMMARY),
        "see page": Revisiting(SUMMARY, CUP),
    },
    "looked up at the end": {
        **down(Revisiting(SUMMARY, "leaf/first")),
        **nexts(SUMMARY),
        **backs(SUMMARY),
        "see page": Revisiting(SUMMARY, CUP),
    },
    "comfort": {
        "comfort": READING,
        "close comfort": READING,
        "size": Comfort(Visiting(replace(JOURNEY, comforts=Comforts(2.0)), replace(LONG, screenful=0))),
        "high contrast": Comfort(
            Visiting(replace(JOURNEY, comforts=Comforts(1.5, contrast=True)), READING.place)
        ),
        "less movement": Comfort(
            Visiting(replace(JOURNEY, comforts=Comforts(1.5, still=True)), READING.place)
        ),
        "done": Attract(),
        "idle": StillThere(Comfort(READING), 20),
        "idle, no warning": StillThere(Comfort(READING), 1),
    },
    "origins": {
        **over_a_place(Explaining(READING, Origins())),
        "next of two": Explaining(READING, Origins(), 1),
        "next of three": Explaining(READING, Origins(), 1),
    },
    "origins, second screenful": {
        **over_a_place(SECOND_OF_ORIGINS),
        "next of three": replace(SECOND_OF_ORIGINS, screenful=2),
        "back": replace(SECOND_OF_ORIGINS, screenful=0),
        "back to three": replace(SECOND_OF_ORIGINS, screenful=0),
    },
    "meaning": {
        **over_a_place(Explaining(READING, Meaning("milk"))),
        "next of two": Explaining(READING, Meaning("milk"), 1),
        "next of three": Explaining(READING, Meaning("milk"), 1),
    },
    "others may see": {
        **over_a_place(Explaining(VISITS["last page"], OthersMaySee())),
        "next of two": Explaining(VISITS["last page"], OthersMaySee(), 1),
        "next of three": Explaining(VISITS["last page"], OthersMaySee(), 1),
        "show code": Explaining(VISITS["last page"], Code(0, 60)),
    },
    "code": {
        **over_a_place(Explaining(VISITS["last page"], Code())),
        "next of two": Explaining(VISITS["last page"], Code(), 1),
        "next of three": Explaining(VISITS["last page"], Code(), 1),
        "turn two codes": Explaining(VISITS["last page"], Code(1, 60)),
        "second": Explaining(VISITS["last page"], Code(0, 59)),
    },
    "second code, last second": {
        **over_a_place(Explaining(VISITS["summary"], Code(1, 1), 1), VISITS["at rest"]),
        "next of three": Explaining(VISITS["summary"], Code(1, 1), 2),
        "back": Explaining(VISITS["summary"], Code(1, 1)),
        "back to three": Explaining(VISITS["summary"], Code(1, 1)),
        "turn two codes": Explaining(VISITS["summary"], Code(0, 60)),
        "second": VISITS["summary"],
    },
    "printing": {
        **over_a_place(Explaining(VISITS["summary"], Printing(3))),
        "next of two": Explaining(VISITS["summary"], Printing(3), 1),
        "next of three": Explaining(VISITS["summary"], Printing(3), 1),
        "print ended": Explaining(VISITS["summary"], Printed(Outcome.NOT_READY)),
    },
    "printed": {
        **over_a_place(Explaining(VISITS["summary"], Printed(Outcome.AT_THE_PRINTER)), VISITS["at rest"]),
        "next of two": Explaining(VISITS["summary"], Printed(Outcome.AT_THE_PRINTER), 1),
        "next of three": Explaining(VISITS["summary"], Printed(Outcome.AT_THE_PRINTER), 1),
    },
    "still there over a code": {
        "second": StillThere(Explaining(VISITS["summary"], Code(1, 30)), 19),
        "keep": Explaining(VISITS["summary"], Code(1, 30)),
        "done": Attract(),
    },
    "still there over printing": {
        "second": StillThere(Explaining(VISITS["summary"], Printing(3)), 19),
        "keep": Explaining(VISITS["summary"], Printing(3)),
        "print ended": StillThere(Explaining(VISITS["summary"], Printed(Outcome.NOT_READY)), 20),
        "done": Attract(),
    },
    "still there over origins": {
        "second": StillThere(Explaining(READING, Origins(), 1), 19),
        "keep": Explaining(READING, Origins(), 1),
        "done": Attract(),
    },
    "still there": {"second": StillThere(READING, 19), "keep": READING, "done": Attract()},
    "still there, last second": {"second": Attract(), "keep": READING, "done": Attract()},
    "still there over comfort": {
        "second": StillThere(Comfort(READING), 19),
        "keep": Comfort(READING),
        "done": Attract(),
    },
    "out of service": {"mended": Attract()},
    "setting up": {},
    "closed": {
        "close, another day": Closed(TODAY),
        "wake": Attract(),
        "tell waking": Closed(TOMORROW, 15),
    },
    "closed, touched": {
        "close, another day": Closed(TODAY, 9),
        "wake": Attract(),
        "tell waking": Closed(TOMORROW, 15),
        "second": Closed(TOMORROW, 8),
    },
}


def with_picks(visit: Visiting, *picks: Pick) -> Visiting:
    return replace(visit, journey=replace(visit.journey, picked=frozenset(picks)))


def expected(name: str, event: str) -> State:
    state = STATES[name]
    if isinstance(state, SettingUp):
        return state
    if event == "broke":
        return OutOfService()
    if isinstance(state, Visiting):
        everywhere: dict[str, Place | State] = {
            "menu": Menu(),
            "start over": Visiting(Journey(JOURNEY.comforts), Menu()),
            "comfort": Comfort(state),
            "meaning": Explaining(state, Meaning("milk")),
            "origins": Explaining(state, Origins()) if name in EXPLAINED else state,
            "done": Attract(),
            "idle": StillThere(state, 20),
            "idle, no warning": StillThere(state, 1),
        }
        if name in ASKING_THE_TEAM:
            everywhere |= {
                "pick": with_picks(state, PICK, PICKED),
                "put back": with_picks(state),
                "phone": Explaining(state, OthersMaySee()),
                "print": Explaining(state, Printing(4)),
            }
        after = (everywhere | CHANGES[name]).get(event, state)
    else:
        after = CHANGES[name].get(event, state)
    return after if isinstance(after, State) else Visiting(JOURNEY, after)


@pytest.mark.parametrize("state", STATES)
def test_what_every_event_does_in_a_state(state: str) -> None:
    done = {name: advance(STATES[state], event, TEA) for name, event in EVENTS.items()}
    assert done == {name: expected(state, name) for name in EVENTS}


def test_the_table_knows_every_event_state_and_place() -> None:
    assert {type(event) for event in EVENTS.values()} == set(get_args(on.Event))
    assert {type(state) for state in STATES.values()} == set(get_args(State))
    assert {type(visit.place) for visit in VISITS.values()} | {PageApart} == set(get_args(Place)), (
        "see test_apart"
    )
    assert set(CHANGES) == set(STATES)
    assert {event for row in CHANGES.values() for event in row} <= set(EVENTS)


def test_a_row_of_the_table_changes_something() -> None:
    """A planted no-change in the table would hide an event that does nothing."""
    same = [
        (state, event)
        for state, row in CHANGES.items()
        for event in row
        if expected(state, event) == STATES[state]
    ]
    assert same == []


def test_several_right_options_must_all_be_marked() -> None:
    both = replace(MARKED, chosen=BOTH)
    right = advance(Visiting(JOURNEY, both), on.Next(1), TEA)
    assert advance(right, on.Next(1), TEA) == Visiting(JOURNEY, Summary(answered(both, BOTH)))
    half = advance(Visiting(JOURNEY, MARKED), on.Next(1), TEA)
    once_more = advance(half, on.Next(1), TEA)
    assert isinstance(once_more, Visiting)
    assert isinstance(once_more.place, Asking)
    assert once_more.place.check.queue == (SINGLE, SEVERAL, SEVERAL)
