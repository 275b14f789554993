"""A visit in each of its states, and every event that can meet it there."""

from __future__ import annotations

from kiosk.core.picks import Pick
from kiosk.core.todo import ToDo
from kiosk.core.waking import Waking
from kiosk.visit import events as on
from kiosk.visit.check import UNSURE, Ask, Check
from kiosk.visit.journey import Comforts, Journey
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

ORDER = (2, 0, 1)
SINGLE, SEVERAL = Ask("leaf/q1", ORDER), Ask("leaf/q4", ORDER)
RIGHT, WRONG, UNKNOWN, BOTH = frozenset({0}), frozenset({2}), frozenset({UNSURE}), frozenset({0, 1})
PICK, PICKED = Pick("cup/last", 0), Pick("cup/last", 2)
JOURNEY = Journey(Comforts(1.5), frozenset({"leaf/first"}), frozenset({PICKED}))

CHOSEN = TopicOpening("pot", "pot")
COME_TO = TopicOpening("water", "leaf")
BEGUN = Reading("water/first", "leaf")
FIRST = Reading("leaf/first", "leaf/first")
LONG = Reading("leaf/long", "leaf/first", 1)
ENTERED_LATE = Reading("water/first", "water/first")
END = Reading("cup/last", "leaf/first")
CARDS = Reading("leaf/last", "leaf/first")
OPEN_CARD = Reading("leaf/last", "leaf/first", opened=1)
OPENING = Opening(END)
OPEN_SINGLE = Asking(Check((SINGLE, SEVERAL), 2), OPENING)
OPEN_SEVERAL = Asking(Check((SINGLE, SEVERAL), 2, (RIGHT,)), OPENING, 1)
MARKED = Asking(Check((SINGLE, SEVERAL), 2, (RIGHT,)), OPENING, 1, RIGHT)
ANSWERED = Asking(Check((SINGLE, SEVERAL), 2, (WRONG,)), OPENING, 0, screenful=1)
ALL_RIGHT = Asking(Check((SINGLE, SEVERAL), 2, (RIGHT, BOTH)), OPENING, 1)
ONE_MISSED = Asking(Check((SINGLE, SEVERAL), 2, (WRONG, BOTH)), OPENING, 1)
ONCE_MORE = Asking(Check((SINGLE, SEVERAL, SINGLE), 2, (UNKNOWN, BOTH)), OPENING, 2)
MISSED_AGAIN = Asking(Check((SINGLE, SEVERAL, SINGLE), 2, (WRONG, BOTH, WRONG)), OPENING, 2)
SUMMARY, AT_REST = Summary(ALL_RIGHT), Summary(ALL_RIGHT, rests=True)

TOMORROW, TODAY = Waking(8, 0, 1, 1), Waking(8, 0, 1, 0)

PLACES = {
    "menu": Menu(),
    "menu, second screenful": Menu(1),
    "topic chosen": CHOSEN,
    "topic come to": COME_TO,
    "topic begun": BEGUN,
    "first page": FIRST,
    "second screenful": LONG,
    "entered late": ENTERED_LATE,
    "last page": END,
    "cards": CARDS,
    "a card is open": OPEN_CARD,
    "opening": OPENING,
    "opening, second screenful": Opening(END, 1),
    "opening from the menu": Opening(Menu()),
    "one open": OPEN_SINGLE,
    "several open": OPEN_SEVERAL,
    "several marked": MARKED,
    "answered": ANSWERED,
    "all right": ALL_RIGHT,
    "one missed": ONE_MISSED,
    "once more": ONCE_MORE,
    "missed again": MISSED_AGAIN,
    "summary": SUMMARY,
    "summary, second screenful": Summary(ALL_RIGHT, 1),
    "at rest": AT_REST,
    "looked up while reading": Revisiting(LONG, "pot/first"),
    "looked up while asking": Revisiting(ANSWERED, "leaf/first", 1),
    "cards looked up": Revisiting(SUMMARY, "leaf/last", opened=0),
    "looked up at the end": Revisiting(SUMMARY, "leaf/first"),
    "questions looked up": Revisiting(SUMMARY, "cup/last"),
}
VISITS = {name: Visiting(JOURNEY, place) for name, place in PLACES.items()}
READING = VISITS["second screenful"]
STATES: dict[str, State] = {
    "attract": Attract(),
    **VISITS,
    "comfort": Comfort(READING),
    "origins": Explaining(READING, Origins()),
    "origins, second screenful": Explaining(VISITS["answered"], Origins(), 1),
    "meaning": Explaining(READING, Meaning("milk")),
    "still there": StillThere(READING, 20),
    "still there, last second": StillThere(READING, 1),
    "still there over comfort": StillThere(Comfort(READING), 20),
    "still there over origins": StillThere(Explaining(READING, Origins(), 1), 20),
    "others may see": Explaining(VISITS["last page"], OthersMaySee()),
    "code": Explaining(VISITS["last page"], Code()),
    "second code, last second": Explaining(VISITS["summary"], Code(1, 1), 1),
    "printing": Explaining(VISITS["summary"], Printing(3)),
    "printed": Explaining(VISITS["summary"], Printed(Outcome.AT_THE_PRINTER)),
    "still there over a code": StillThere(Explaining(VISITS["summary"], Code(1, 30)), 20),
    "still there over printing": StillThere(Explaining(VISITS["summary"], Printing(3)), 20),
    "out of service": OutOfService(),
    "setting up": SettingUp((ToDo("The kettle is cold.", "heat it"),)),
    "closed": Closed(TOMORROW),
    "closed, touched": Closed(TOMORROW, 9),
}

EVENTS: dict[str, on.Event] = {
    "begin": on.Begin(),
    "begin reading": on.BeginReading("pot/long"),
    "begin reading no page": on.BeginReading("pot/milk"),
    "start over": on.StartOver(),
    "menu": on.OpenMenu(),
    "topic": on.ChooseTopic("pot"),
    "no topic": on.ChooseTopic("coffee"),
    "next": on.Next(1, seed=5),
    "next of two": on.Next(2, seed=5),
    "next of three": on.Next(3, seed=5),
    "back": on.Back(1),
    "back to three": on.Back(3),
    "about": on.OpenAbout(),
    "check": on.OpenCheck(),
    "skip check": on.SkipCheck(),
    "choose right": on.Choose(0),
    "choose wrong": on.Choose(2),
    "not sure": on.Choose(UNSURE),
    "choose past the end": on.Choose(3),
    "choose before the start": on.Choose(UNSURE - 1),
    "open first part": on.OpenPart(0),
    "open second part": on.OpenPart(1),
    "open past the end": on.OpenPart(2),
    "open before the start": on.OpenPart(-1),
    "see page": on.SeePage("cup/first"),
    "see no page": on.SeePage("cup/coffee"),
    "comfort": on.OpenComfort(),
    "close comfort": on.CloseComfort(),
    "size": on.SetTextScale(2.0),
    "size that is none": on.SetTextScale(3.0),
    "high contrast": on.SetContrast(True),
    "less movement": on.SetStill(True),
    "origins": on.OpenOrigins(),
    "meaning": on.OpenMeaning("milk"),
    "no meaning": on.OpenMeaning("coffee"),
    "close sheet": on.CloseSheet(),
    "pick": on.PickQuestion(PICK),
    "put back": on.PickQuestion(PICKED),
    "pick past the end": on.PickQuestion(Pick("cup/last", 3)),
    "pick before the start": on.PickQuestion(Pick("cup/last", -1)),
    "pick of another page": on.PickQuestion(Pick("cup/first", 0)),
    "phone": on.OpenPhone(),
    "show code": on.ShowCode(),
    "turn one code": on.TurnCode(1),
    "turn two codes": on.TurnCode(2),
    "print": on.OpenPrint(4),
    "print ended": on.PrintEnded(3, Outcome.NOT_READY),
    "other print ended": on.PrintEnded(2, Outcome.NOT_READY),
    "done": on.Done(),
    "idle": on.WentIdle(20),
    "idle, no warning": on.WentIdle(0),
    "second": on.SecondPassed(),
    "keep": on.KeepReading(),
    "broke": on.Broke(),
    "mended": on.Mended(),
    "close": on.Close(TOMORROW),
    "close, another day": on.Close(TODAY),
    "wake": on.Wake(),
    "tell waking": on.TellWaking(),
}
