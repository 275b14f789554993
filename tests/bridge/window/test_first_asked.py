"""Rows are inserted while QML's own thread asks for its first picture: neither waits for the other."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.house.imports import ROOT

_ROWS = '''
import faulthandler, os, sys
from time import sleep
from msgspec import Struct
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from kiosk.bridge.list_model import ListModel
from kiosk.bridge.window.engine import start_application
from kiosk.bridge.window import first_asked, pictures
from tests.bridge.conftest import new_kiosk

class Row(Struct, frozen=True):
    name: str

_SHOWS = b"""
import QtQuick
Item {{ Repeater {{ model: rows; Image {{
    asynchronous: true
    required property string name
    source: `image://{provider}/${{name}}`
}} }} }}
"""

application = start_application()
{planted}
kept = []

def window():
    engine, rows, kiosk = QQmlEngine(), ListModel(Row), new_kiosk()
    pictures.provide_pictures(engine, kiosk, ())
    kiosk.warmUp.painted.emit()
    engine.rootContext().setContextProperty("rows", rows)
    component = QQmlComponent(engine)
    component.setData(_SHOWS, QUrl())
    kept.append((component.create(), component, rows, engine, kiosk))
    return rows

faulthandler.dump_traceback_later({patience}, exit=True)
sys.setswitchinterval(1000)  # as where this thread is always the quicker one
for turn in range(30):
    rows = window()
    rows.show([Row(f"first?{{turn}}-{{number}}") for number in range(200)])
    sleep(0.01)
print("went on", flush=True)
os._exit(0)
'''
_ASKED_BY_NOBODY = """
from PySide6.QtQml import QQmlEngine
def provide(engine, providers, painted):
    for name, provider in providers.items():
        engine.addImageProvider(name, provider)
pictures.provide = provide
"""


def _shows_rows(provider: str, planted: str = "", patience: int = 60) -> tuple[int, str]:
    source = _ROWS.format(provider=provider, planted=planted, patience=patience)
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=False, cwd=ROOT
    )
    return done.returncode, done.stdout.strip() or done.stderr


@pytest.mark.parametrize("provider", ["drawing", "land", "code"])
def test_rows_with_pictures_come_and_go(provider: str) -> None:
    assert _shows_rows(provider) == (0, "went on")


def test_control_where_nobody_asked_before_both_wait_for_ever() -> None:
    code, told = _shows_rows("drawing", _ASKED_BY_NOBODY, patience=8)
    assert code == 1
    assert "Timeout" in told
    assert "endInsertRows" in told or "_lengthen" in told
