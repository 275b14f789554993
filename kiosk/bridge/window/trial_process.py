"""The process behind `trial`: it reads an `Asked` and writes a line of JSON for each thing done."""

from __future__ import annotations

import faulthandler
import os
import sys
from collections.abc import Iterator

import msgspec

from kiosk.bridge.window.trial import Asked, Begun, Drawn, Lacking, NoQt, Report
from kiosk.core.library import Drawing

_WIDE, _HIGH = 1600, 1200
_MOST_MESSAGES, _LONGEST_MESSAGE = 3, 200


def _tell(report: Report) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(report) + b"\n")
    sys.stdout.buffer.flush()


def _lacking(signs: tuple[str, ...]) -> Iterator[str]:
    """As they are set on the screen, with what is made of a letter and its marks; in this typeface only."""
    from PySide6.QtGui import QFont, QTextLayout

    from kiosk.bridge.constants import FAMILY
    from kiosk.bridge.window.typeface import load_typeface

    load_typeface()
    for sign in signs:
        for style in ("Regular", "Bold", "Italic"):
            font = QFont(FAMILY, 40, QFont.Weight.Bold if style == "Bold" else QFont.Weight.Normal)
            font.setItalic(style == "Italic")
            font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
            layout = QTextLayout(sign, font)
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()
            if any(0 in run.glyphIndexes() for run in layout.glyphRuns()):
                yield sign
                break


def _draw(drawings: tuple[Drawing, ...], longest: float) -> None:
    from PySide6.QtCore import QSize, qInstallMessageHandler

    from kiosk.bridge.window.pictures import Drawings

    messages: list[str] = []
    qInstallMessageHandler(lambda kind, place, text: messages.append(text[:_LONGEST_MESSAGE]))
    provider = Drawings(drawings)
    for drawing in drawings:
        messages.clear()
        _tell(Begun(drawing.name))
        with open(os.devnull, "w", encoding="utf-8") as nowhere:
            faulthandler.dump_traceback_later(longest, exit=True, file=nowhere)
            image = provider.requestImage(drawing.name, QSize(), QSize(_WIDE, _HIGH))
            faulthandler.cancel_dump_traceback_later()
        blank = not any(bytes(image.constBits()))
        _tell(Drawn(drawing.name, tuple(messages[:_MOST_MESSAGES]), blank))


def main() -> None:
    asked = msgspec.json.decode(sys.stdin.buffer.read(), type=Asked)
    try:
        from PySide6.QtGui import QGuiApplication
    except ImportError as reason:
        _tell(NoQt(str(reason)[:_LONGEST_MESSAGE]))
        return
    application = QGuiApplication(sys.argv[:1])
    if asked.signs:
        _tell(Lacking(tuple(_lacking(asked.signs))))
    _draw(asked.drawings, asked.longest)
    application.quit()


if __name__ == "__main__":
    main()
