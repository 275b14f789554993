"""What the deck says of itself: for the attract screen, the menu and before the questions."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.core.library import Library
from kiosk.core.page import ABOUT

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class TopicRow(Struct, frozen=True):
    topic: str
    title: str
    summary: str
    icon: str
    hue: str
    pages: int
    read: bool


@QmlElement
@QmlUncreatable("The welcome belongs to the kiosk.")
class WelcomeView(QObject):
    readChanged = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._lit = [False for _ in library.topics]
        self._topics = ListModel(TopicRow, self._rows(frozenset()), self)

    def show(self, read: frozenset[str]) -> None:
        self._topics.show(self._rows(read))
        lit = [read.issuperset(topic.pages) for topic in self._library.topics]
        if lit != self._lit:
            self._lit = lit
            self.readChanged.emit()

    def _rows(self, read: frozenset[str]) -> list[TopicRow]:
        return [
            TopicRow(
                topic.id, topic.title, topic.summary, topic.icon, topic.hue.value,
                len(topic.pages), read.issuperset(topic.pages),
            )
            for topic in self._library.topics
        ]  # fmt: skip

    @Property(ListModel, constant=True)
    def topics(self) -> ListModel:
        return self._topics

    @Property(list, notify=readChanged)
    def lit(self) -> list[bool]:
        """Of each topic, whether all of it was read."""
        return self._lit

    @Property(list, constant=True)
    def minutes(self) -> list[int]:
        """That each topic takes to read, and last their sum: visitors add them up."""
        from kiosk.core.minutes import in_minutes, reading_seconds  # the first screen does without

        pages = self._library.page_by_id
        each = [
            in_minutes(reading_seconds(pages[page] for page in topic.pages)) for topic in self._library.topics
        ]
        return [*each, sum(each)]

    @Property(bool, constant=True)
    def draft(self) -> bool:
        return self._library.welcome.draft

    @Property(str, constant=True)
    def scene(self) -> str:
        return self._library.welcome.scene

    @Property(str, constant=True)
    def title(self) -> str:
        return self._library.welcome.title

    @Property(str, constant=True)
    def purpose(self) -> str:
        return self._library.welcome.purpose

    @Property(bool, constant=True)
    def tellsAbout(self) -> bool:
        """Whether a page says who made this."""
        return ABOUT in self._library.page_by_id

    @Property(str, constant=True)
    def invitation(self) -> str:
        return self._library.welcome.invitation

    @Property(list, constant=True)
    def teasers(self) -> list[str]:
        return [teaser.question for teaser in self._library.welcome.teasers]

    @Property(list, constant=True)
    def teaserPages(self) -> list[str]:
        """Each answers the teaser of the same place."""
        return [teaser.page for teaser in self._library.welcome.teasers]

    @Property(str, constant=True)
    def checkTitle(self) -> str:
        return self._library.welcome.check_title

    @Property(str, constant=True)
    def checkOpening(self) -> str:
        return self._library.welcome.check_opening

    @Property(str, constant=True)
    def checkSummary(self) -> str:
        return self._library.welcome.check_summary
