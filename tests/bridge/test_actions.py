"""What QML may do: each slot is one event, whatever state it comes in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMetaMethod

from kiosk.bridge.kiosk import Kiosk
from kiosk.tour.meta import meta_of
from kiosk.visit import events as on
from kiosk.visit.machine import advance
from tests.made_up import TEA
from tests.visit.scenes import PICK, STATES

SLOTS: dict[str, tuple[tuple[object, ...], on.Event]] = {
    "begin": ((), on.Begin()),
    "beginReading": (("pot/long",), on.BeginReading("pot/long")),
    "openMenu": ((), on.OpenMenu()),
    "chooseTopic": (("pot",), on.ChooseTopic("pot")),
    "goOn": ((2,), on.Next(2, seed=5)),
    "goBack": ((2,), on.Back(2)),
    "openAbout": ((), on.OpenAbout()),
    "openCheck": ((), on.OpenCheck()),
    "skipCheck": ((), on.SkipCheck()),
    "choose": ((2,), on.Choose(2)),
    "openPart": ((1,), on.OpenPart(1)),
    "seePage": (("cup/first",), on.SeePage("cup/first")),
    "openComfort": ((), on.OpenComfort()),
    "closeComfort": ((), on.CloseComfort()),
    "setTextScale": ((2.0,), on.SetTextScale(2.0)),
    "setContrast": ((True,), on.SetContrast(True)),
    "setStill": ((True,), on.SetStill(True)),
    "openOrigins": ((), on.OpenOrigins()),
    "openMeaning": (("steep",), on.OpenMeaning("steep")),
    "closeSheet": ((), on.CloseSheet()),
    "pick": ((0,), on.PickQuestion(PICK)),
    "openPhone": ((), on.OpenPhone()),
    "showCode": ((), on.ShowCode()),
    "turnCode": ((2,), on.TurnCode(2)),
    "keepReading": ((), on.KeepReading()),
    "leave": ((), on.Done()),
    "tellWaking": ((), on.TellWaking()),
}
ELSEWHERE = {
    "chooseLanguage": "test_language",
    "pageSettled": "screens/test_pages",
    "openPrint": "screens/test_take",
}
"""Slots that are more than an event, and where they are tried."""


@pytest.mark.parametrize("slot", SLOTS)
def test_a_slot_is_its_event(kiosk: Kiosk, slot: str) -> None:
    arguments, event = SLOTS[slot]
    for state in STATES.values():
        kiosk.put(state)
        getattr(kiosk.actions, slot)(*arguments)
        assert kiosk.state == advance(state, event, TEA), state


def slots_of(kiosk: Kiosk) -> set[str]:
    kind = QMetaMethod.MethodType.Slot
    with meta_of(kiosk.actions) as about:
        methods = [about.method(number) for number in range(about.methodOffset(), about.methodCount())]
        return {bytes(each.name().data()).decode() for each in methods if each.methodType() == kind}


def test_every_slot_is_tried(kiosk: Kiosk) -> None:
    assert slots_of(kiosk) == {*SLOTS, *ELSEWHERE}
