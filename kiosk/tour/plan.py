"""What a tour photographs: every combination of size, text scale, language, theme and standing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from msgspec import Struct

from kiosk.bridge.window.themes import THEMES
from kiosk.station.settings import MM_PER_INCH, SHORT_SIDE_MM, Settings
from kiosk.tour.signed_as import SignedAs

__all__ = ["THEMES", "Combination", "Plan", "SignedAs"]


class Combination(Struct, frozen=True):
    """Without a ``standing`` pages stand as their signatures say."""

    size: tuple[int, int]
    ppi: float | None
    text_scale: float
    language: str
    theme: str
    standing: SignedAs | None = None

    @property
    def name(self) -> str:
        """Fit for a folder."""
        width, height = self.size
        dense = f"-{self.ppi:g}ppi" if self.ppi else ""
        stands = f"-{self.standing}" if self.standing else ""
        return f"{width}x{height}{dense}-{self.text_scale:g}-{self.language}-{self.theme}{stands}"

    @property
    def pixels_per_mm(self) -> float:
        """Where nobody measured the panel, its short side counts as `SHORT_SIDE_MM`."""
        return self.ppi / MM_PER_INCH if self.ppi else min(self.size) / SHORT_SIDE_MM


class Plan(Struct, frozen=True):
    deck: Path
    out: Path
    sizes: tuple[tuple[int, int], ...]
    ppi: float | None
    text_scales: tuple[float, ...]
    languages: tuple[str, ...]
    themes: tuple[str, ...]
    pictures: bool
    settings: Settings = Settings()
    standings: tuple[SignedAs | None, ...] = (None,)

    def combinations(self) -> Iterator[Combination]:
        """What has a window of its own is outermost."""
        for language, size, standing, theme, scale in product(
            self.languages, self.sizes, self.standings, self.themes, self.text_scales
        ):
            yield Combination(size, self.ppi, scale, language, theme, standing)
