"""A topic's own place, before its first page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.core.library import Library
from kiosk.core.page import NO_TOPIC

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The topic belongs to the kiosk.")
class TopicView(QObject):
    """``number`` counts topics from 0; ``cameFrom`` is the number of the topic that was left for this one, or
    this one's own where nothing was left."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._numbers = {topic.id: number for number, topic in enumerate(library.topics)}
        self._topic, self._number, self._came_from = NO_TOPIC, 0, 0
        self._left: int | None = None

    def show(self, topic: str) -> None:
        number = self._numbers[topic]
        if self._topic.id != topic or self._left is not None:
            self._came_from = number if self._left is None else self._left
            self._topic, self._number, self._left = self._library.topic_by_id[topic], number, None
            self.changed.emit()

    def clear(self) -> None:
        if self._topic is not NO_TOPIC or self._left is not None:
            self._topic, self._number, self._came_from, self._left = NO_TOPIC, 0, 0, None
            self.changed.emit()

    def leave(self, topic: str) -> None:
        """A visitor is in the midst of this one, or of none."""
        self._left = self._numbers.get(topic)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._topic.title

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._topic.summary

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._topic.hue.value

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._number

    @Property(int, notify=changed)
    def cameFrom(self) -> int:
        return self._came_from

    @Property(int, notify=changed)
    def pages(self) -> int:
        return len(self._topic.pages)

    @Property(int, notify=changed)
    def minutes(self) -> int:
        from kiosk.core.minutes import in_minutes, reading_seconds  # the first screen does without

        pages = self._library.page_by_id
        return in_minutes(reading_seconds(pages[page] for page in self._topic.pages))
