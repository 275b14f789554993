"""The sheet as QML sees it."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.screens.sheet import SheetView
from kiosk.bridge.window.idle import IdleWatch
from kiosk.core.library import Library
from kiosk.core.statement import Attestation
from kiosk.visit.states import Attract
from tests.bridge.model import all_rows, get
from tests.made_up import TEA


def reading(library: Library = TEA) -> Kiosk:
    kiosk = Kiosk(library, Attract(), IdleWatch(120), lambda: 5, 20)
    kiosk.actions.begin()
    kiosk.actions.chooseTopic("leaf")
    kiosk.actions.goOn(1)
    return kiosk


def test_a_page_tells_what_it_rests_on(qapp: QGuiApplication) -> None:
    kiosk = reading()
    kiosk.actions.openOrigins()
    assert get(kiosk, "sheet.kind") == SheetView.Kind.Origins.value
    assert all_rows(get(kiosk, "sheet.origins")) == [
        {
            "text": "Tea comes from leaves.",
            "agreement": "several",
            "source": "The tea leaflet",
            "publisher": "sells-treatment",
            "reference": "",
            "begins": True,
            "ends": True,
        }
    ]


def test_a_clinicians_own_statement_tells_what_it_rests_on(qapp: QGuiApplication) -> None:
    signature = Attestation("A handbook of tea", "Ann Example, nurse", "2031-06")
    signed = replace(TEA.statements[0], signature=signature)
    kiosk = reading(replace(TEA, statements=(signed, *TEA.statements[1:])))
    kiosk.actions.openOrigins()
    (told,) = all_rows(get(kiosk, "sheet.origins"))
    assert told["reference"] == "A handbook of tea"


def test_a_word_tells_its_meaning(qapp: QGuiApplication) -> None:
    kiosk = reading()
    kiosk.actions.openMeaning("milk")
    assert (get(kiosk, "sheet.word"), get(kiosk, "sheet.meaning")) == ("milk", "What a cow gives")
    assert all_rows(get(kiosk, "sheet.origins")) == []


def test_closed_it_keeps_nothing(qapp: QGuiApplication) -> None:
    kiosk = reading()
    before = kiosk.state
    for opens in (kiosk.actions.openOrigins, lambda: kiosk.actions.openMeaning("milk")):
        opens()
        kiosk.actions.closeSheet()
        assert kiosk.state == before
        assert get(kiosk, "sheet.kind") == SheetView.Kind.Nothing.value
        assert (get(kiosk, "sheet.word"), get(kiosk, "sheet.meaning")) == ("", "")
        assert all_rows(get(kiosk, "sheet.origins")) == []
