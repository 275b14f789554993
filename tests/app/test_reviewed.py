"""Visitors see only what a clinician has checked; where that isn't enough, nothing, and staff see why."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app.day import NewDay
from kiosk.app.decks import library_of
from kiosk.app.loaded_deck import SHIPPED_DECK, LoadedDeck, RunOptions, load_deck
from kiosk.app.opening import make_kiosk
from kiosk.app.reviewed import command_options, values_for
from kiosk.core.clinic import URGENT
from kiosk.core.todo import ToDo
from kiosk.core.typed import kiosk_command
from kiosk.library.loader import load_template
from kiosk.review.code import code_of
from kiosk.review.reviews import FILE, Signed
from kiosk.review.signing import Signer, keep, sign
from kiosk.station.settings import read_settings
from kiosk.tour.screen import TourScreen
from kiosk.visit import events as on
from kiosk.visit.machine import advance
from kiosk.visit.states import Attract, SettingUp
from tests.app.conftest import Runs

TODAY, DAY = date(2026, 5, 20), timedelta(days=1)
PAGES = [f"tea-{topic}/pot-{page}" for topic in (1, 2) for page in (1, 2, 3, 4)]
ESSENTIAL = ["tea-1/pot-1", "tea-2/pot-1"]
PANEL = (1920, 1080)
Words = Callable[..., list[str]]
SETTING_UP = "This screen is being set up. Please ask at the desk."


def signs(deck: Path, *pages: str, role: str = "nurse") -> None:
    sign_with(deck, numbers(deck.parent), *pages, role=role)


def sign_with(deck: Path, settings: Path, *pages: str, role: str = "nurse") -> None:
    template, clinic = load_template(deck), read_settings(settings).clinic_in("en")
    signed = Signed(template.library, values_for(template, clinic))
    read = [(page, code_of(page, "en", signed.digests(page))) for page in pages]
    keep(deck, (), sign(signed, read, Signer("Ann Example", role, 12), TODAY))


def numbers(folder: Path, more: str = "") -> Path:
    """A clinic's settings with what a kiosk can't do without."""
    file = folder / "clinic.toml"
    file.write_text(f'[clinic.en]\nemergency_number = "911"\ncrisis_line = "988"\n{more}', encoding="utf-8")
    return file


def visitors(deck: Path, today: date = TODAY, settings: Path | None = None) -> LoadedDeck:
    file = settings or numbers(deck.parent)
    return load_deck(RunOptions(deck=deck, full_screen=True, today=today, settings=file))


@pytest.fixture
def words(qtbot: QtBot) -> Iterator[Words]:
    """All that a panel says once these things have happened."""
    open_ones: list[TourScreen] = []

    def said(loaded: LoadedDeck, *events: on.Event) -> list[str]:
        screen = TourScreen(loaded, PANEL, None)
        open_ones.append(screen)
        state = make_kiosk(loaded).state
        for event in events:
            state = advance(state, event, loaded.library)
        look = screen.show(state, "here")
        return [text.text.replace("\u2060", "") for text in look.display_list.texts]

    yield said
    for screen in open_ones:
        screen.close()


def shown_pages(loaded: LoadedDeck) -> list[str]:
    return [page.id for page in loaded.library.pages]


def test_nothing_signed_nothing_shown(words: Words, deck: Path) -> None:
    loaded = visitors(deck)

    assert (loaded.library.pages, loaded.faults) == ((), ())
    assert [each.what.split()[0] for each in loaded.to_do[1:]] == ESSENTIAL
    assert all(f" --deck {deck} --settings {deck.parent}" in each.command for each in loaded.to_do)
    assert words(loaded, on.Begin())[0] == SETTING_UP


def test_staff_are_told_what_to_type(words: Words, deck: Path) -> None:
    told = words(visitors(deck))

    assert "tea-1/pot-1 must be shown: not signed." in told
    sign_it = kiosk_command("review sign tea-1/pot-1 --code CODE --name NAME --role ROLE --valid-months 12")
    assert any(text.startswith(sign_it) for text in told)
    assert "Then start the program again." in told
    assert "If you feel unwell, tell staff." in told


def test_what_is_signed_is_shown_and_says_by_whom(words: Words, deck: Path) -> None:
    signs(deck, *PAGES)
    loaded = visitors(deck)

    assert (loaded.to_do, shown_pages(loaded)) == ((), PAGES)
    for events in ((), (on.ChooseTopic("tea-1"), on.Next()), (on.OpenCheck(), on.Next(1))):
        told = words(loaded, on.Begin(), *events)
        assert "Checked by a nurse, May 2026." in told, told
    behind = words(loaded, on.Begin(), on.ChooseTopic("tea-1"), on.Next(), on.OpenOrigins())
    assert "Checked by a nurse, May 2026. Next check: May 2027." in behind


def test_what_is_not_signed_is_missing_and_the_rest_is_there(words: Words, deck: Path) -> None:
    signs(deck, *ESSENTIAL, "tea-2/pot-3")

    assert shown_pages(visitors(deck)) == ["tea-1/pot-1", "tea-2/pot-1", "tea-2/pot-3"]


def test_the_day_after_its_last_a_page_is_gone(deck: Path) -> None:
    signs(deck, *PAGES)
    due = TODAY.replace(year=TODAY.year + 1)

    assert shown_pages(visitors(deck, due)) == PAGES
    assert "check overdue since 2027-05-20" in visitors(deck, due + DAY).to_do[1].what


def test_a_changed_page_is_gone_and_a_changed_essential_one_takes_all_along(deck: Path) -> None:
    signs(deck, *PAGES)
    page = deck / "content/en/tea-1/02-pot-2.md"
    page.write_text(page.read_text(encoding="utf-8").replace("slowly", "quickly"), encoding="utf-8")
    assert "tea-1/pot-2" not in shown_pages(visitors(deck))

    page = deck / "content/en/tea-2/01-pot-1.md"
    page.write_text(
        page.read_text(encoding="utf-8").replace("It is hot.", "It is very hot."), encoding="utf-8"
    )
    loaded = visitors(deck)
    (_, told) = loaded.to_do
    assert told.what == "tea-2/pot-1 must be shown: signature void: changed since then: page."
    assert loaded.library.pages == ()


def test_the_settings_may_say_that_all_is_shown(words: Words, deck: Path, tmp_path: Path) -> None:
    signs(deck, "tea-1/pot-1")
    loaded = visitors(deck, settings=numbers(tmp_path, '[review]\nunreviewed = "show"\n'))

    assert (loaded.to_do, shown_pages(loaded)) == ((), PAGES)
    assert "Not yet checked by a doctor or nurse." in words(loaded, on.Begin())
    assert "Checked by a nurse, May 2026." in words(loaded, on.Begin(), on.ChooseTopic("tea-1"), on.Next())


@pytest.mark.parametrize("unreviewed", ["hide", "show"])
def test_without_the_numbers_for_an_emergency_nothing_is_shown(
    words: Words, deck: Path, tmp_path: Path, unreviewed: str
) -> None:
    signs(deck, *PAGES)
    settings = tmp_path / "clinic.toml"
    settings.write_text(f'[review]\nunreviewed = "{unreviewed}"\n', encoding="utf-8")
    loaded = visitors(deck, settings=settings)

    assert [each.what.split(" is ")[0] for each in loaded.to_do] == [
        "The emergency number",
        "The crisis line",
    ]
    assert loaded.library.pages == ()
    assert words(loaded)[0] == SETTING_UP


def test_a_value_that_changes_takes_the_signature_with_it(deck: Path, tmp_path: Path) -> None:
    page = deck / "content/en/tea-1/02-pot-2.md"
    asks = "Ask {your team at {day_number}|your team}.[^ask]\n"
    page.write_text(page.read_text(encoding="utf-8") + f"\n{asks}", encoding="utf-8")
    before = 'day_number = "555 01"\n'
    sign_with(deck, numbers(tmp_path, before), *PAGES)

    assert shown_pages(visitors(deck, settings=numbers(tmp_path, before))) == PAGES
    loaded = visitors(deck, settings=numbers(tmp_path, 'day_number = "555 02"\n'))
    assert "tea-1/pot-2" not in shown_pages(loaded)


@pytest.mark.parametrize("value", ["maybe", "SHOW", ""])
def test_a_setting_that_is_neither_is_a_fault(deck: Path, tmp_path: Path, value: str) -> None:
    settings = tmp_path / "clinic.toml"
    settings.write_text(f'[review]\nunreviewed = "{value}"\n', encoding="utf-8")

    (fault,) = visitors(deck, settings=settings).faults
    assert str(fault).startswith(f"{settings}:2: settings: review.unreviewed: ")


def test_a_window_for_a_demo_shows_all_and_says_what_is_so(words: Words, deck: Path) -> None:
    signs(deck, *PAGES, role="anaesthetist")
    due = TODAY.replace(year=TODAY.year + 1)

    for today, told in (
        (TODAY, "Checked by an anaesthetist, May 2026."),
        (due + DAY, "The check of this page is overdue."),
        (TODAY - DAY, "Not yet checked by a doctor or nurse."),
    ):
        loaded = load_deck(RunOptions(deck=deck, today=today))
        assert shown_pages(loaded) == PAGES
        assert told in words(loaded, on.Begin(), on.ChooseTopic("tea-1"), on.Next())
    assert "The check of some pages is overdue." in words(
        load_deck(RunOptions(deck=deck, today=due + DAY)), on.Begin()
    )


def test_a_bad_file_of_signatures_is_a_fault(deck: Path) -> None:
    (deck / FILE).write_text("en = 3\n", encoding="utf-8")

    for full_screen in (True, False):
        loaded = load_deck(RunOptions(deck=deck, full_screen=full_screen))
        assert [fault.rule for fault in loaded.faults] == ["reviews"]
        assert loaded.library.pages == ()


def test_the_log_says_what_is_left_to_do(runs: Runs, deck: Path, tmp_path: Path) -> None:
    done = runs(deck=deck, full_screen=True, state=tmp_path / "state")
    log = (tmp_path / "state" / "kiosk.log").read_text(encoding="utf-8")

    assert (done.returncode, done.stdout) == (1, "")
    for told in (done.stderr, log):
        assert "/kiosk packet --out packet.pdf" in told
        assert "/kiosk review sign tea-1/pot-1 --code CODE" in told


def test_a_signed_deck_opens_full_screen_without_a_word(runs: Runs, deck: Path, tmp_path: Path) -> None:
    signs(deck, *PAGES)
    settings = numbers(tmp_path)
    done = runs(deck=deck, full_screen=True, today=TODAY, state=tmp_path / "state", settings=settings)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_on_a_new_day_it_starts_anew_once_nobody_is_there(qapp: QGuiApplication, deck: Path) -> None:
    kiosk = make_kiosk(load_deck(RunOptions(deck=deck)))
    days = [TODAY, TODAY, TODAY + DAY]
    told: list[str] = []
    watch = NewDay(kiosk, lambda: told.append("anew"), lambda: days.pop(0) if len(days) > 1 else days[0])
    watch.look()
    assert told == []
    kiosk.happen(on.Begin())
    watch.look()
    assert told == []
    kiosk.happen(on.Done())
    watch.look()
    assert (kiosk.state, told) == (Attract(), ["anew"])


def test_on_a_new_day_the_program_reads_again(runs: Runs, deck: Path, tmp_path: Path) -> None:
    """A day passes as soon as the window is open, and in the meantime somebody signs."""
    signs(deck, *PAGES)
    signed = (deck / FILE).rename(tmp_path / "reviews.toml")
    plan = f"""
import shutil
import kiosk.app.day
class Passes(kiosk.app.day.NewDay):
    def __init__(self, kiosk, then):
        super().__init__(kiosk, then)
        print(type(kiosk.state).__name__)
        if not Path({str(deck / FILE)!r}).exists():
            shutil.copy({str(signed)!r}, {str(deck / FILE)!r})
            timer.singleShot(0, then)
        else:
            timer.singleShot(0, application.exit)
kiosk.app.day.NewDay = Passes
timer = QTimer
class QTimer:
    singleShot = staticmethod(lambda *_: None)  # nobody else closes the window
"""
    settings = numbers(tmp_path)
    done = runs(plan, deck=deck, full_screen=True, today=TODAY, state=tmp_path / "state", settings=settings)

    assert done.stdout == "SettingUp\nAttract\n"


def test_nothing_leads_out_of_setting_up(qapp: QGuiApplication, deck: Path) -> None:
    kiosk = make_kiosk(visitors(deck))
    state = SettingUp(visitors(deck).to_do)
    for event in (on.Begin(), on.Next(1), on.Broke(), on.Mended(), on.Done(), on.WentIdle(1)):
        kiosk.happen(event)
        assert kiosk.state == state


def test_a_to_do_without_a_command_is_only_told(words: Words, deck: Path) -> None:
    phone = ToDo("The emergency number is missing.", "")
    loaded = visitors(deck)

    assert words(LoadedDeck(loaded.library, loaded.settings, (), loaded.reviews, (phone,)))[-2:] == [
        "The emergency number is missing.", "Then start the program again.",
    ]  # fmt: skip


def test_in_the_shipped_deck_what_keeps_people_safe_is_essential_and_nothing_is_signed() -> None:
    loaded = load_deck(RunOptions(full_screen=True))
    library = library_of(SHIPPED_DECK, "en")
    safe = {page.id for page in library.pages if page.topic == "side-effects"}

    assert {page.id for page in library.pages if page.essential} >= {
        *safe,
        "what-ketamine-is/approved-or-not",
    }
    assert {"side-effects/misuse", "side-effects/when-to-get-help"} <= safe
    assert not (SHIPPED_DECK / FILE).exists()
    assert all(" --deck " not in each.command for each in loaded.to_do)
    assert len(loaded.to_do) == len(URGENT) + 1 + sum(page.essential for page in library.pages)


def test_a_command_names_a_deck_with_a_space_as_one_word(tmp_path: Path) -> None:
    deck, settings = tmp_path / "my deck", tmp_path / "it's ours.toml"

    assert shlex.split(command_options(deck, settings)) == ["--deck", str(deck), "--settings", str(settings)]
