"""What a tour leaves behind: the shape of tour.json."""

from __future__ import annotations

from msgspec import Struct

from kiosk.tour.measure import Found
from kiosk.tour.page_flaws import SeenPage, Shown, page_flaws
from kiosk.tour.plan import Combination
from kiosk.tour.rect import Rect
from kiosk.tour.signed_as import SignedAs
from kiosk.tour.stop import Stop

Box = tuple[float, float, float, float]


class TextShown(Struct, frozen=True):
    """``px`` and ``mm`` tell what can be seen of it: x, y, width, height."""

    text: str
    px: Box
    mm: Box
    cut_off: bool
    elided: bool
    overlapped: bool


class TargetShown(Struct, frozen=True):
    name: str
    px: Box
    mm: Box
    cut_off: bool
    usable: bool


class Shot(Struct, frozen=True):
    """``file`` is relative to the tour's folder; ``page`` is the id of a page or a question; ``screenful``
    counts from 0. ``never_shown``, at the last screenful: texts that none of this place's screenfuls has.
    ``mistaken``: what looks as if it answered a touch and doesn't, or answers and doesn't look so."""

    file: str | None
    kind: str
    page: str | None
    variant: str | None
    screenful: int
    screenfuls: int
    size: tuple[int, int]
    ppi: float | None
    text_scale: float
    language: str
    theme: str
    texts: tuple[TextShown, ...]
    targets: tuple[TargetShown, ...]
    cut_pictures: tuple[str, ...]
    never_shown: tuple[str, ...]
    standing: SignedAs | None = None
    mistaken: tuple[str, ...] = ()
    page_flaws: tuple[str, ...] = ()

    def flaws(self) -> tuple[str, ...]:
        """In words, each with the text that it is about."""
        told = [
            f"{what}: {text.text}"
            for text in self.texts
            for what, is_so in (
                ("cut off", text.cut_off), ("shortened", text.elided), ("covered", text.overlapped)
            )
            if is_so
        ]  # fmt: skip
        told += [f"cut off: the button {target.name}" for target in self.targets if target.cut_off]
        told += [f"cut off: the picture {picture}" for picture in self.cut_pictures]
        told += [f"never shown: {text}" for text in self.never_shown]
        return (*told, *self.page_flaws)


class Tour(Struct, frozen=True):
    shots: tuple[Shot, ...]

    @property
    def flawed(self) -> int:
        return sum(bool(shot.flaws()) for shot in self.shots)


def shot_of(
    stop: Stop,
    at: tuple[int, int],
    found: Found,
    combination: Combination,
    file: str | None,
    never: tuple[str, ...],
    page: SeenPage | None = None,
) -> Shot:
    """``at``: which screenful, of how many."""
    shown = Shown(*at, combination.text_scale, combination.pixels_per_mm)
    per_pixel = 1 / combination.pixels_per_mm

    def box(rect: Rect) -> tuple[Box, Box]:
        return rect.scaled(1), rect.scaled(per_pixel)

    return Shot(
        file=file,
        kind=stop.kind,
        page=stop.page,
        variant=stop.variant,
        screenful=at[0],
        screenfuls=at[1],
        size=combination.size,
        ppi=combination.ppi,
        text_scale=combination.text_scale,
        language=combination.language,
        theme=combination.theme,
        standing=combination.standing,
        texts=tuple(
            TextShown(text.text, *box(text.rect), text.cut_off, text.elided, text.overlapped)
            for text in found.texts
        ),
        targets=tuple(
            TargetShown(target.name, *box(target.rect), target.cut_off, target.usable)
            for target in found.targets
        ),
        cut_pictures=found.cut_pictures,
        never_shown=never,
        mistaken=found.mistaken,
        page_flaws=page_flaws(page, shown) if page else (),
    )
