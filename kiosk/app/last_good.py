"""The deck and the settings that were shown last without a fault, for when the new ones are faulty."""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path
from zlib import crc32

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import replace

from kiosk.app.loaded_deck import LoadedDeck, RunOptions, for_visitors
from kiosk.app.reviewed import values_for
from kiosk.core.fault import DeckFaultyError
from kiosk.files.alone import alone_in
from kiosk.files.aside import set_aside
from kiosk.files.limits import COMPILED
from kiosk.files.reading import read_bytes
from kiosk.files.unfit import Unfit, UnfitError
from kiosk.files.writing import write_whole
from kiosk.library.compiled import has_expired
from kiosk.library.template import Template, filled
from kiosk.review.reviews import FILE as REVIEWS
from kiosk.review.reviews import review
from kiosk.review.signature import Signature
from kiosk.review.signature_file import read_signatures
from kiosk.station.settings import Settings

FOLDER = "good"
_VERSION = 2
_SET_ASIDE = (
    "%s can't be read, so nothing is kept for when a new deck is faulty. It is %s now; what is shown next is "
    "kept again."
)
_STAYS = "%s can't be read, nor set aside: %s. Delete it."
log = logging.getLogger("kiosk")


class _Good(Struct, frozen=True):
    template: Template
    settings: Settings
    signatures: tuple[Signature, ...]


class _Kept(Struct, frozen=True, array_like=True):
    """``deck`` is where it came from: another deck is never shown for it."""

    version: int
    deck: str
    seal: int
    good: Raw


class LastGood:
    """One file a language, which is there whole or as it was before."""

    def __init__(self, state: Path, wanted: RunOptions) -> None:
        self._wanted, self._deck = wanted, str(wanted.deck.absolute())
        self._file = state / FOLDER / f"{wanted.language}.msgpack"

    def keep(self, shown: LoadedDeck) -> None:
        """Only what was shown whole. Where it can't be written, the log says so."""
        data = self._encoded(shown)
        if data is None or data == self._bytes():
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with alone_in(self._file.parent):
                write_whole(self._file, data)
        except OSError as reason:
            told = "What is shown can't be kept in %s for when a new deck is faulty: %s. Make room there."
            log.warning(told, self._file.parent, reason.strerror or reason)

    def differs(self, shown: LoadedDeck) -> bool:
        """Whether there is one, and another than what is ``shown``."""
        kept = self._read()
        if kept is None or shown.template is None:
            return kept is not None
        return (kept.template, kept.settings) != (shown.template, shown.settings)

    def instead_of(self, *why: str) -> LoadedDeck | None:
        """As it may be shown today. None where there is none, or where it may not be shown any more."""
        good = self._read()
        if good is None:
            return None
        clinic, template = good.settings.clinic_in(self._wanted.language), good.template
        today = self._wanted.today or date.today()
        reviews = review(template.library, self._signatures(good), today, values_for(template, clinic))
        whole = LoadedDeck(filled(template, clinic), good.settings, (), reviews, template=template)
        loaded = for_visitors(whole, self._wanted)
        if loaded.to_do or loaded.faults:
            return None
        return replace(loaded, instead_of=why)

    def _signatures(self, good: _Good) -> tuple[Signature, ...]:
        """Those that stand in the deck today, so that one can be taken back; else as they were kept."""
        if not (self._wanted.deck / REVIEWS).exists():
            return good.signatures
        try:
            return read_signatures(self._wanted.deck)
        except DeckFaultyError:
            return good.signatures

    def _encoded(self, shown: LoadedDeck) -> bytes | None:
        if shown.template is None:
            return None
        try:
            signatures = read_signatures(self._wanted.deck)
        except DeckFaultyError:  # spoilt since then: what was kept before is better
            return None
        good = msgspec.msgpack.encode(_Good(shown.template, shown.settings, signatures))
        return msgspec.msgpack.encode(_Kept(_VERSION, self._deck, crc32(good), Raw(good)))

    def _bytes(self) -> bytes | None:
        """Empty where nothing is there, None where it can't be read."""
        try:
            return read_bytes(self._file, COMPILED)
        except UnfitError as reason:
            return b"" if reason.why is Unfit.MISSING else None

    def _read(self) -> _Good | None:
        data = self._bytes()
        if data == b"":
            return None
        try:
            if data is None:
                raise ValueError
            kept = msgspec.msgpack.decode(data, type=_Kept)
            if kept.version != _VERSION or kept.deck != self._deck:
                return None
            if crc32(kept.good) != kept.seal:
                raise ValueError
            good = msgspec.msgpack.decode(kept.good, type=_Good)
        except (ValueError, RecursionError, msgspec.MsgspecError):
            self._set_aside(data)
            return None
        return None if has_expired(good.template.library) else good

    def _set_aside(self, broken: bytes | None) -> None:
        """Unless another kiosk has done so meanwhile, and kept a good one."""
        with alone_in(self._file.parent) as alone:
            if not alone or self._bytes() != broken:
                return
            try:
                log.warning(_SET_ASIDE, self._file, set_aside(self._file))
            except OSError as reason:
                log.warning(_STAYS, self._file, reason.strerror)
