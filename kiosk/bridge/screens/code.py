"""The visitor's questions, and when to get help, as codes on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.core.library import Library
from kiosk.core.picks import Pick
from kiosk.visit.take import Code

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The code belongs to the sheet.")
class CodeView(QObject):
    """Made when it is asked for, and gone with its sheet. ``count`` is 0 if the questions are too long, or if
    none is left without a private word."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._picked: frozenset[Pick] | None = None
        self._images: tuple[QImage, ...] = ()
        self._names: tuple[str, ...] = ()
        self._code, self._withheld, self._serial = Code(), 0, 0

    def show(self, picked: frozenset[Pick], code: Code) -> None:
        if picked != self._picked:
            self._picked = picked
            self._make(picked)
        self._code = code
        self.changed.emit()

    def clear(self) -> None:
        if self._picked is not None:
            self._picked, self._images, self._names = None, (), ()
            self._withheld, self._code = 0, Code()
            self.changed.emit()

    def _make(self, picked: frozenset[Pick]) -> None:
        from kiosk.bridge.paper.handout_words import matters_title, title
        from kiosk.takeaway.codes import TooLongError, codes_of
        from kiosk.takeaway.handout import chosen
        from kiosk.takeaway.vcard import NoteHeading
        from kiosk.takeaway.warning_signs import warning_signs

        found, help_ = chosen(self._library, picked), warning_signs(self._library)
        try:
            heading = (NoteHeading(matters_title()),) if found.matters else ()
            asked = codes_of(title(), (*found.questions, *heading, *found.matters))
            codes = (*asked, *codes_of(help_.title, help_.lines))
        except TooLongError:
            asked = codes = ()
        self._names = (*(title() for _ in asked), *(help_.title for _ in codes[len(asked) :]))
        self._images = tuple(_image(code.size, code.modules) for code in codes)
        self._withheld = found.withheld
        self._serial += 1

    def image(self) -> QImage:
        from PySide6.QtGui import QImage

        number = self._code.number
        return self._images[number] if number < len(self._images) else QImage()

    @Property(str, notify=changed)
    def source(self) -> str:
        """Another one for each code, since QML asks for a picture by its address."""
        return f"image://code/{self._serial}-{self._code.number}" if self._images else ""

    @Property(int, notify=changed)
    def size(self) -> int:
        """Modules from edge to edge, the quiet zone too."""
        return self.image().width()

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._images)

    @Property(str, notify=changed)
    def name(self) -> str:
        """Of the card, but for its number."""
        number = self._code.number
        return self._names[number] if number < len(self._names) else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """From 1."""
        return self._code.number + 1

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._code.seconds_left

    @Property(int, notify=changed)
    def withheld(self) -> int:
        return self._withheld


def _image(size: int, modules: bytes) -> QImage:
    from PySide6.QtGui import QImage

    pixels = bytes(0 if module else 255 for module in modules)
    return QImage(pixels, size, size, size, QImage.Format.Format_Grayscale8).copy()
