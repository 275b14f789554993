"""Each provider of pictures is asked once by QML before a thread of QML's asks it.

That thread holds a lock of Qt's while it asks what kind of pictures there are, and the first time PySide
takes Python's lock for that, too. Who inserts rows takes them the other way round: both would wait for ever.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSize, QUrl, SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

_FIRST = "first"


class PictureProvider(QQuickImageProvider):
    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        return QImage(1, 1, QImage.Format.Format_Mono) if id == _FIRST else self.picture(id, requestedSize)

    def picture(self, asked: str, wanted: QSize) -> QImage:
        raise NotImplementedError


class FirstAsking(QObject):
    """Goes with the engine. Before it is painted a screen has no rows that come and go."""

    def __init__(self, engine: QQmlEngine, names: tuple[str, ...]) -> None:
        super().__init__(engine)
        self._names = names

    def ask(self) -> None:
        """Nothing is cached: the next engine would get it without asking its own provider."""
        engine = self.parent()
        assert isinstance(engine, QQmlEngine), "it belongs to one"
        each = (f'Image {{ cache: false; source: "image://{name}/{_FIRST}" }}' for name in self._names)
        component = QQmlComponent(engine)
        component.setData(f"import QtQuick\nItem {{ {' '.join(each)} }}".encode(), QUrl())
        first = component.create()
        assert first is not None, component.errorString()
        first.deleteLater()


def provide(engine: QQmlEngine, providers: Mapping[str, PictureProvider], painted: SignalInstance) -> None:
    """To the engine, which owns them from then on."""
    for name, provider in providers.items():
        engine.addImageProvider(name, provider)
    painted.connect(FirstAsking(engine, tuple(providers)).ask)
