"""The command line: reads the arguments, calls what does the work, and prints. Nothing below it prints.

Each command imports what it needs when it runs, so that opening the window pays for no other command.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.tour.options import add_options, pixels_per_inch, plan_of

if TYPE_CHECKING:
    from kiosk.core.fault import Fault
    from kiosk.library.loader import Reading

FINE, FAULTY = 0, 1  # 2, wrong usage, is argparse's own
INTERRUPTED = 130
SHIPPED_DECK = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    parser = _parser()
    asked = parser.parse_args(arguments)
    try:
        return asked.act(asked)
    except argparse.ArgumentTypeError as reason:
        parser.error(str(reason))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever reads has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAULTY
    except ImportError as reason:
        print(f"The program is not whole: {reason}. Set it up again: make setup", file=sys.stderr)
        return FAULTY


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="A touchscreen guide for a waiting room.",
        epilog="Exit codes: 0 fine, 1 faults found, 2 wrong usage. Each command tells more: kiosk run --help",
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def command(name: str, line: str, more: str | None) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=line, description=more)

    _run_options(command("run", "show the deck in a window, or full screen", _run.__doc__))
    _check_options(command("check", "list every fault of a deck and how to mend it", _check.__doc__))
    _sources_options(command("sources", "hold the notes against the original documents", _verify.__doc__))
    _new_options(command("new", "start a page", "Starts something new in a deck."))
    _compile_options(command("compile", "make a deck ready to start fast", _compile.__doc__))
    _tour_options(command("tour", "leave a picture of every screen, and measure it", _tour.__doc__))
    return parser


def _deck_option(parser: argparse.ArgumentParser) -> None:
    told = "the folder with seeds/, content/ and assets/ (default: the deck that came with the program)"
    parser.add_argument("--deck", type=Path, default=SHIPPED_DECK, metavar="DIR", help=told)


def _settings_option(parser: argparse.ArgumentParser) -> None:
    told = "the clinic's settings (default: clinic.toml in your folder for settings, if it is there)"
    parser.add_argument("--settings", type=Path, metavar="FILE", help=told)


def _run_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=_run)
    told = "full screen, without a pointer, and not to be closed by a visitor"
    parser.add_argument("--kiosk", action="store_true", help=told)
    _deck_option(parser)
    _settings_option(parser)
    told = "where the program keeps its log (default: your folder for data)"
    parser.add_argument("--state", type=Path, metavar="DIR", help=told)
    told = "the panel's pixels per inch; goes before the settings"
    parser.add_argument("--ppi", type=pixels_per_inch, metavar="N", help=told)
    told = "for authors: shows what is saved at once, with faults, state, page and citations"
    parser.add_argument("--watch", action="store_true", help=told)


def _check_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=_check)
    _deck_option(parser)
    _settings_option(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    parser.add_argument(
        "--report", action="store_true", help="print a table of words, grades and sources a page"
    )


def _sources_options(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(title="what to do", required=True, metavar="WHAT")
    verify = kinds.add_parser("verify", help="list what the notes miss", description=_verify.__doc__)
    verify.set_defaults(act=_verify)
    verify.add_argument("originals", type=Path, metavar="DIR", help="the folder with the original documents")
    _deck_option(verify)


def _new_options(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(title="what to start", required=True, metavar="WHAT")
    page = kinds.add_parser("page", help="a page to fill in", description=_new_page.__doc__)
    page.set_defaults(act=_new_page)
    page.add_argument("topic", metavar="TOPIC", help="the topic's folder, such as side-effects")
    page.add_argument("name", metavar="NAME", help="lower case words with hyphens, such as feeling-sleepy")
    _deck_option(page)


def _compile_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=_compile)
    _deck_option(parser)


def _tour_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=_tour)
    _deck_option(parser)
    add_options(parser)


def _run(asked: argparse.Namespace) -> int:
    """Shows the deck. With a fault in the deck or in the settings the screen says "This screen is not
    working. Please ask at the desk." and the log tells why. Ctrl+C ends the program."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        print("No display here. For a picture of every screen instead: make tour", file=sys.stderr)
        return FAULTY
    from kiosk.app import Wanted, run

    return run(
        Wanted(
            deck=asked.deck,
            full_screen=asked.kiosk,
            ppi=asked.ppi,
            settings=_settings_file(asked.settings),
            state=asked.state,
            watch=asked.watch,
        )
    )


def _settings_file(named: Path | None) -> Path | None:
    if named is not None:
        return named
    from platformdirs import user_config_path

    from kiosk.station.settings import FILE_NAME

    file = user_config_path("kiosk", appauthor=False) / FILE_NAME
    return file if file.exists() else None


def _check(asked: argparse.Namespace) -> int:
    """Reads the whole deck, and the settings, and lists every fault: where it is, and how to mend it."""
    from kiosk.library.loader import Reading, languages, read
    from kiosk.library.report import summary

    readings = [read(asked.deck, language) for language in languages(asked.deck) or ("en",)]
    faults = {fault for reading in readings for fault in reading.faults}
    faults.update(_settings_faults(_settings_file(asked.settings)))
    faults.update(_editorial_faults(asked.deck, readings))
    if asked.report:
        _print_report(readings)
    found = summary(Reading(None, tuple(sorted(faults)), readings[0].counts))
    if asked.json:
        import msgspec

        print(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
    else:
        for fault in found.faults:
            print(fault)
        number = len(found.faults)
        print(
            f"{found.pages} pages, {found.questions} questions, {found.statements.total} statements "
            f"({found.statements.cited} cited, {found.statements.left_out} left out): "
            f"{number or 'no'} {'fault' if number == 1 else 'faults'}."
        )
    return FAULTY if faults else FINE


def _editorial_faults(deck: Path, readings: Iterable[Reading]) -> Iterable[Fault]:
    """Only a deck with its editorial list is held to the editorial rules; the others may still be drafts."""
    if not (deck / "content" / "editorial.toml").exists():
        return
    from kiosk.editorial.check import editorial_faults

    for reading in readings:
        if reading.library is not None:
            yield from editorial_faults(reading.library, deck)


def _print_report(readings: Iterable[Reading]) -> None:
    from kiosk.editorial.report import report, table

    for reading in readings:
        if reading.library is not None:
            print(table(report(reading.library)))


def _verify(asked: argparse.Namespace) -> int:
    """Compares the notes in seeds/ with the originals, sentence by sentence, and looks through the project's
    text for runs of six or more words that stand in an original."""
    from kiosk.core.fault import DeckFaultyError
    from kiosk.editorial.verify import verify_sources
    from kiosk.library.loader import load

    try:
        library = load(asked.deck)
        faults = verify_sources(
            library.sources, library.statements, originals=asked.originals, project=asked.deck
        )
    except DeckFaultyError as reason:
        faults = reason.faults
    except OSError as reason:
        print(f"{reason.filename}: {reason.strerror}. Check the folder and that you may read it.")
        return FAULTY
    for fault in faults:
        print(fault)
    print(f"{len(faults) or 'No'} {'fault' if len(faults) == 1 else 'faults'}.")
    return FAULTY if faults else FINE


def _settings_faults(file: Path | None) -> tuple[Fault, ...]:
    from kiosk.station.settings import SettingsFaultyError, read_settings

    if file is not None:
        try:
            read_settings(file)
        except SettingsFaultyError as reason:
            return (reason.fault,)
    return ()


def _new_page(asked: argparse.Namespace) -> int:
    """Writes a page with its header and comments to fill in, after the topic's last page, and says where."""
    from kiosk.core.fault import DeckFaultyError
    from kiosk.library.new_page import new_page

    try:
        print(new_page(asked.deck, asked.topic, asked.name))
    except DeckFaultyError as reason:
        return _refused(reason.faults)
    return FINE


def _compile(asked: argparse.Namespace) -> int:
    """Reads the deck ahead of time, so that starting doesn't pay for it: for set-up and updates."""
    from kiosk.core.fault import DeckFaultyError
    from kiosk.library.compiled import compile_deck
    from kiosk.library.loader import languages

    try:
        for language in languages(asked.deck) or ("en",):
            print(compile_deck(asked.deck, language))
    except DeckFaultyError as reason:
        return _refused(reason.faults)
    return FINE


def _refused(faults: Iterable[Fault]) -> int:
    for fault in faults:
        print(fault, file=sys.stderr)
    return FAULTY


def _tour(asked: argparse.Namespace) -> int:
    """Draws every screen, off screen, in every combination of what is asked for. Leaves the pictures,
    index.html, and tour.json: where each text and target is, and what is cut off, shortened or covered."""
    plan = plan_of(asked)
    from kiosk.bridge.engine import NoWindowError
    from kiosk.core.fault import DeckFaultyError
    from kiosk.tour.screen import NeverSettlesError
    from kiosk.tour.walk import walk

    try:
        tour = walk(plan)
    except DeckFaultyError as reason:
        return _refused(reason.faults)
    except (OSError, NeverSettlesError, NoWindowError) as reason:
        print(f"The tour broke off: {reason}", file=sys.stderr)
        return FAULTY
    print(
        f"{len(tour.shots)} screens, {tour.flawed} of them with a text that is cut off, shortened or covered."
    )
    print(asked.out / ("tour.json" if asked.no_pictures else "index.html"))
    return FINE
