"""The other languages of a deck: each read as the first one is, but only once the first screen is painted."""

from __future__ import annotations

import gc
import logging
from threading import Thread

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kiosk.app.loaded_deck import LoadedDeck, RunOptions, load_deck
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.language import Edition

log = logging.getLogger("kiosk")


class OtherLanguages(QObject):
    """Offers the kiosk what may be shown of them. Read beside the window, which goes on meanwhile."""

    read = Signal(object)

    def __init__(self, wanted: RunOptions, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self._wanted = wanted
        self.read.connect(kiosk.language.offer)
        kiosk.warmUp.painted.connect(self._begin)

    def _begin(self) -> None:
        from kiosk.library.languages import languages

        others = [name for name in languages(self._wanted.deck) if name != self._wanted.language]
        if others:
            Thread(target=self._read, args=(others,), daemon=True).start()

    def _read(self, languages: list[str]) -> None:
        gc.disable()  # else what Qt's own thread left behind may be ended from this one
        try:
            editions = tuple(each for each in map(self._edition, languages) if each is not None)
        finally:
            gc.enable()
        self.read.emit(editions)

    def _edition(self, language: str) -> Edition | None:
        loaded = load_deck(replace(self._wanted, language=language))
        for told in refusals(loaded):
            log.warning("The language %s is not offered: %s", language, told)
        return None if loaded.faults or loaded.to_do else Edition(loaded.library, loaded.reviews)


def refusals(loaded: LoadedDeck) -> tuple[str, ...]:
    """Why it may not be shown. The settings' own faults are told with the first language."""
    return (*map(str, loaded.faults), *(each.what for each in loaded.to_do))
