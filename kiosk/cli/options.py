"""Options that several commands take."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.bridge.window.paths import settings_folder
from kiosk.station.settings import FILE_NAME, Settings, read_settings

SHIPPED_DECK = Path(__file__).resolve().parent.parent.parent
_LEAST_PPI, _MOST_PPI = 20, 1200


def add_deck(parser: argparse.ArgumentParser) -> None:
    told = "the folder with seeds/, content/ and assets/ (default: the deck that came with the program)"
    parser.add_argument("--deck", type=_named, default=SHIPPED_DECK, metavar="DIR", help=told)


def add_settings(parser: argparse.ArgumentParser) -> None:
    told = "the clinic's settings (default: clinic.toml in your folder for settings, if it is there)"
    parser.add_argument("--settings", type=_named, metavar="FILE", help=told)


def _named(text: str) -> Path:
    """An empty name would mean the present folder: more likely it is a variable that isn't set."""
    if not text.strip():
        raise argparse.ArgumentTypeError("nothing is named: give a path, or leave the option out")
    return Path(text)


def settings_file(named: Path | None) -> Path | None:
    """The one that is named, else the one that stands in its usual place."""
    if named is not None:
        return named
    file = settings_folder() / FILE_NAME
    return file if file.exists() else None


def settings_of(named: Path | None) -> Settings:
    """Raises SettingsFaultyError."""
    file = settings_file(named)
    return read_settings(file) if file else Settings()


def pixels_per_inch(text: str) -> float:
    told = f"{text!r} can't be pixels per inch: give {_LEAST_PPI} to {_MOST_PPI}, or leave it out"
    try:
        ppi = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(told) from None
    if not _LEAST_PPI <= ppi <= _MOST_PPI:
        raise argparse.ArgumentTypeError(told)
    return ppi
