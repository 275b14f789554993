"""Somebody who reads another language than the first."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt

from kiosk.bridge.language import Edition
from kiosk.bridge.window import translation
from kiosk.core.library import Library
from kiosk.tour.look import Look
from kiosk.tour.measure import measure
from tests.journeys.conftest import Builds
from tests.journeys.story import DONE, MENU, START, STILL_THERE, UNWELL, Stand
from tests.journeys.visitor import everything, place, words
from tests.made_up import TEA

PX = 800 / 268  # a millimetre of the panel that the stories use
LEAST, LEAST_GAP = 15.0, 3.0
TITLES = {"es": "Todo sobre el té", "ar": "كل شيء عن الشاي", "vi": "Tất cả về trà", "so": "Shaah"}
ASKED = tuple(teaser.question for teaser in TEA.welcome.teasers)
NAMES = {"es": "Español", "ar": "العربية", "vi": "Tiếng Việt", "so": "Soomaali"}
_PHRASES = {"StartButton": (START, "Toque para empezar"), "MenuHead": (MENU, "¿Qué quiere saber?")}


def in_language(language: str) -> Library:
    topics = tuple(replace(topic, title=f"{topic.title} ({language})") for topic in TEA.topics)
    welcome = replace(TEA.welcome, title=TITLES[language])
    return replace(TEA, language=language, welcome=welcome, topics=topics)


def speaks(stand: Stand, *languages: str) -> Stand:
    stand.kiosk.language.offer(Edition(in_language(language)) for language in languages)
    stand.visitor.is_stirred()
    stand.visitor.rests()
    return stand


def begins(stand: Stand) -> None:
    """With a touch on the button itself: in its middle the screen has others."""
    visitor = stand.visitor
    visitor.rests()
    button = next(item for item in everything(visitor.screen) if words(item) == START)
    visitor.touches_at(place(button).center().toPoint())
    visitor.sees(MENU)


@pytest.fixture
def bilingual(tea_stand: Stand) -> Stand:
    return speaks(tea_stand, "es")


def test_one_touch_begins_in_another_language_and_the_next_visitor_finds_the_first(bilingual: Stand) -> None:
    visitor = bilingual.visitor
    visitor.sees("All about tea")
    visitor.touches("Español")
    visitor.sees("About the leaf (es)")
    visitor.touches("About the leaf (es)")
    visitor.touches("Next")
    visitor.sees("About the leaf (es): 1 of 4", "The leaf, first")
    visitor.touches(DONE)
    visitor.sees("All about tea", "Español")
    begins(bilingual)
    visitor.sees("About the leaf")
    assert not visitor.can_see("(es)")


def test_a_touch_beside_the_languages_begins_in_the_first(bilingual: Stand) -> None:
    visitor = bilingual.visitor
    button = place(visitor.finds("Español"))
    visitor.touches_at((button.center() + (button.center() - button.topLeft()) * 1.5).toPoint())
    visitor.sees(MENU)
    assert not visitor.can_see("(es)")


def test_walking_away_leaves_the_first_language(bilingual: Stand) -> None:
    visitor = bilingual.visitor
    visitor.touches("Español")
    visitor.sees("(es)")
    bilingual.nobody_touches()
    visitor.sees(STILL_THERE)
    bilingual.seconds_pass(20)
    visitor.sees("All about tea", START)


def test_in_the_middle_of_a_visit_the_bar_leads_to_the_other_language(bilingual: Stand) -> None:
    visitor = bilingual.visitor
    begins(bilingual)
    visitor.touches("About the water")
    visitor.touches("Bigger words")
    visitor.touches("150 %")
    visitor.touches("Keep this")
    visitor.touches("Español")
    visitor.sees(MENU)
    visitor.reads_to("About the leaf (es)")
    visitor.touches("Bigger words")
    assert visitor.finds("150 %").property("chosen") is True
    visitor.touches("Keep this")
    visitor.touches("English")
    visitor.sees(MENU)
    assert not visitor.can_see("(es)")


def test_by_keyboard(bilingual: Stand) -> None:
    bilingual.visitor.tabs_to("Español")
    bilingual.visitor.presses(Qt.Key.Key_Space)
    bilingual.visitor.sees("About the leaf (es)")


def test_one_that_is_written_from_the_right_turns_the_screen_round(tea_stand: Stand) -> None:
    visitor = speaks(tea_stand, "ar").visitor
    visitor.touches(NAMES["ar"])
    visitor.sees(MENU)
    width = visitor.window.width()
    assert place(visitor.finds(DONE)).center().x() > width / 2
    assert place(visitor.finds("English")).center().x() < width / 2
    visitor.touches(DONE)
    visitor.sees(START)
    begins(tea_stand)
    assert place(visitor.finds(DONE)).center().x() < width / 2


def test_several_stand_on_the_first_screen_only(tea_stand: Stand) -> None:
    visitor = speaks(tea_stand, *TITLES).visitor
    assert set(visitor.buttons()) == {START, *ASKED, *NAMES.values()}
    visitor.touches(NAMES["vi"])
    visitor.sees("(vi)")
    assert not {*NAMES.values(), "English"} & set(visitor.buttons())


def test_with_one_language_there_is_no_choice(tea_stand: Stand) -> None:
    assert set(tea_stand.visitor.buttons()) == {START, *ASKED}
    tea_stand.opens_menu()
    assert "English" not in tea_stand.visitor.buttons()


@pytest.mark.parametrize("count", [1, 2, 4])
@pytest.mark.parametrize(
    ("size", "ppi"),
    [
        ((800, 480), 133.0),
        ((1024, 768), 0.0),
        ((1280, 800), 98.0),
        ((1920, 1080), 102.0),
        ((1080, 1920), 102.0),
    ],
    ids=str,
)
def test_the_languages_have_room_everywhere(
    builds: Builds, size: tuple[int, int], ppi: float, count: int
) -> None:
    stand = speaks(builds(TEA, size=size, ppi=ppi), *list(TITLES)[:count])
    dot = ppi / 25.4 if ppi else min(size) / 268
    stand.visitor.sees(START, UNWELL, "All about tea")
    found = measure(Look(stand.visitor.window).display_list)
    assert [text.text for text in found.texts if text.cut_off or text.elided or text.overlapped] == []
    buttons = {
        name: place(item) for name, item in stand.visitor.buttons().items() if name not in (START, *ASKED)
    }
    assert set(buttons) == set(list(NAMES.values())[:count])
    unwell = next(text.rect for text in found.texts if text.text == UNWELL)
    for name, rect in buttons.items():
        assert min(rect.width(), rect.height()) >= LEAST * dot, name
        assert not rect.intersects(QRectF(unwell.x, unwell.y, unwell.width, unwell.height)), name
        for other, beside in buttons.items():
            grown = rect.adjusted(*(LEAST_GAP * dot * sign for sign in (-1, -1, 1, 1)))
            assert other == name or not grown.intersects(beside), (name, other)


def translated(folder: Path) -> Path:
    contexts = "".join(
        f"<context><name>{name}</name><message><source>{english}</source>"
        f"<translation>{spanish}</translation></message></context>"
        for name, (english, spanish) in _PHRASES.items()
    )
    source = folder / "es.ts"
    source.write_text(
        f'<?xml version="1.0"?><TS version="2.1" language="es">{contexts}</TS>', encoding="utf-8"
    )
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([lrelease, source, "-qm", folder / "es.qm"], check=True, capture_output=True)
    return folder


def test_the_screens_own_words_follow_where_there_is_a_file_with_them(
    builds: Builds, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation, "FOLDER", translated(tmp_path))
    visitor = speaks(builds(TEA), "es").visitor
    visitor.touches("Español")
    visitor.sees("¿Qué quiere saber?", DONE)
    visitor.touches(DONE)
    visitor.sees(START)
    assert not visitor.can_see("Toque para empezar")


def test_without_such_a_file_they_stay_english(bilingual: Stand) -> None:
    bilingual.visitor.touches("Español")
    bilingual.visitor.sees("About the leaf (es)", MENU)
