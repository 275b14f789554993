"""The yardstick, run as a child: a bare Qt Quick window, with ``first`` only until its first frame."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

_WINDOW = b"""
import QtQuick

Window {
    color: "#FBF8F3"
    height: 1080
    visible: true
    width: 1920

    Rectangle {
        color: "#094A4F"
        height: 300
        width: 400
    }
}
"""


def main() -> int:
    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(QByteArray(_WINDOW))
    window = engine.rootObjects()[0]

    def painted() -> None:
        told = time.monotonic_ns()
        window.disconnect(connection)
        sys.stdout.write(f"{told}\n")
        sys.stdout.flush()
        if "first" in sys.argv:
            application.quit()

    connection = window.frameSwapped.connect(painted)  # pyright: ignore[reportAttributeAccessIssue]
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
