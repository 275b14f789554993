"""Who checked the pages, and what of them visitors may see where only checked ones may be shown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.bridge.window.paths import settings_folder
from kiosk.core.clinic import Clinic
from kiosk.core.library import Library
from kiosk.core.todo import ToDo
from kiosk.core.typed import typed
from kiosk.library.template import Template, values_on
from kiosk.review.reviews import FILE, Reviews, ValuesOf, review
from kiosk.station.settings import FILE_NAME, Settings, missing_for_a_kiosk


def reviews_of(deck: Path, template: Template, clinic: Clinic, today: date | None = None) -> Reviews:
    """Where nobody signed anything it costs nothing. Raises DeckFaultyError."""
    if not (deck / FILE).exists():
        return Reviews()
    from kiosk.review.signature_file import read_signatures

    return review(
        template.library, read_signatures(deck), today or date.today(), values_for(template, clinic)
    )


def values_for(template: Template, clinic: Clinic) -> ValuesOf:
    return lambda page: values_on(page, template, clinic)


def missing_settings(settings: Settings, library: Library) -> tuple[ToDo, ...]:
    """What a clinic has to tell before visitors may touch the screen."""
    missing = missing_for_a_kiosk(settings, library.language, needs=library.welcome.needs)
    return tuple(ToDo(each.message, each.mend) for each in missing)


def fit_for_visitors(
    library: Library, reviews: Reviews, missing: tuple[ToDo, ...], options: str
) -> tuple[Library | None, tuple[ToDo, ...]]:
    """No library where something has to be done first."""
    from kiosk.review.showing import only_signed, to_do

    left = to_do(library, reviews, missing, options)
    return (None, left) if left else (only_signed(library, reviews), ())


def command_options(deck: Path | None, settings: Path | None) -> str:
    """What a command needs to mean the same deck, with the same values on its pages, where it isn't the usual
    one."""
    usual = settings is None or settings == settings_folder() / FILE_NAME
    options = (("--deck", deck), ("--settings", None if usual else settings))
    return "".join(f" {typed(name, path)}" for name, path in options if path is not None)
