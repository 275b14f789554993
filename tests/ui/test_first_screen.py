"""The screen that waits: questions that change and lead to their pages, a land, words that can be read."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMetaObject, QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.app.opening import open_kiosk
from kiosk.bridge.window.themes import THEMES
from kiosk.core.drawing import ROLES
from kiosk.core.library import Library, Teaser
from kiosk.core.page import OPENING
from kiosk.tour.look import Look
from kiosk.tour.measure import measure
from tests.journeys.conftest import Builds
from tests.journeys.story import DONE, MENU, START, UNWELL, Stand
from tests.journeys.visitor import everything, place, words
from tests.made_up import TEA
from tests.ui.test_contrast import SHAPE, TEXT, contrast

PANELS = (
    *((size, 0.0) for size in ((800, 480), (1024, 768), (1280, 800), (1280, 1024), (1920, 1080))),
    *((size, 0.0) for size in ((1080, 1920), (600, 1024))),
    ((800, 480), 133.0),
    ((3840, 2160), 80.0),
)
Panel = tuple[tuple[int, int], float]
ASKED = tuple(f"How is tea number {name} made?" for name in ("one", "two", "three", "four", "five"))


def asking(*questions: str) -> Library:
    """Page after page answers them."""
    teasers = tuple(Teaser(question, page.id) for question, page in zip(questions, TEA.pages, strict=False))
    return replace(TEA, welcome=replace(TEA.welcome, teasers=teasers))


def asked_in(library: Library) -> list[str]:
    return [teaser.question for teaser in library.welcome.teasers]


def seen(stand: Stand) -> list[str]:
    return [text for text in stand.visitor.texts() if text in asked_in(stand.library)]


def teasers_of(stand: Stand) -> QQuickItem:
    (teasers,) = [item for item in everything(stand.visitor.screen) if item.property("ticks") is not None]
    return teasers


def passes(stand: Stand) -> None:
    """As after some seconds: one question gives way to another."""
    before = seen(stand)
    QMetaObject.invokeMethod(teasers_of(stand), "change")
    stand.visitor.is_stirred()
    stand.visitor.waits_until(lambda: len(seen(stand)) == len(before) and seen(stand) != before)


@pytest.mark.parametrize(("size", "count"), [((1280, 800), 3), ((1080, 1920), 3), ((1024, 768), 3)])
def test_questions_that_the_deck_answers_come_one_after_the_other(
    builds: Builds, size: tuple[int, int], count: int
) -> None:
    stand = builds(asking(*ASKED), size=size)
    met = seen(stand)
    assert len(met) == count
    for _ in range(5):
        passes(stand)
        assert len(set(seen(stand))) == count, "no question stands twice"
        met += seen(stand)
    assert set(met) == set(ASKED)


def test_nothing_moves_when_a_question_changes(builds: Builds) -> None:
    """Also where the next one is much longer."""
    stand = builds(asking("Hot?", "Long?", "Sweet?", f"{' '.join(ASKED[:2])}?"), size=(1280, 800))
    before = {text: y for text, y in heights(stand).items() if text != "Hot?"}
    passes(stand)
    after = heights(stand)
    assert "Hot?" not in after
    assert {text: after[text] for text in before} == before


def heights(stand: Stand) -> dict[str, float]:
    return {words(item): place(item).y() for item in everything(stand.visitor.screen) if words(item)}


def test_with_few_questions_they_stay(builds: Builds) -> None:
    for few in ((), ASKED[:1], ASKED[:3]):
        stand = builds(asking(*few), size=(1280, 800))
        assert seen(stand) == list(few)
        if few:
            assert teasers_of(stand).property("changes") is False


def test_control_with_more_of_them_they_change(builds: Builds) -> None:
    assert teasers_of(builds(asking(*ASKED))).property("changes") is True


def test_a_clinic_may_want_nothing_to_move(builds: Builds) -> None:
    stand = builds(asking(*ASKED))
    stand.visitor.window.setProperty("still", True)
    teasers = teasers_of(stand)
    assert teasers.property("changes") is False
    marks = [item for item in everything(stand.visitor.screen) if item.property("breathing") is not None]
    assert [mark.property("breathing") for mark in marks] == [False]
    assert seen(stand) == list(ASKED[:3]), "and they are all there"


@pytest.mark.parametrize("still", [True, False])
def test_the_settings_say_whether_anything_moves(qtbot: object, still: bool) -> None:
    loaded = load_deck(RunOptions())
    settings = replace(loaded.settings, screen=replace(loaded.settings.screen, still=still))
    shown = open_kiosk(RunOptions(), replace(loaded, settings=settings))
    try:
        assert shown.window.property("still") is still
    finally:
        shown.close()


def test_a_touch_anywhere_starts(builds: Builds) -> None:
    stand = builds(asking(*ASKED))
    stand.visitor.touches_at(QPoint(stand.visitor.window.width() - 9, 9))
    stand.visitor.sees(MENU, DONE)


def test_a_touch_on_a_question_opens_the_page_that_answers_it(deck: Library, builds: Builds) -> None:
    """A visit of its own, which meets the main points on its first way to the menu."""
    stand = builds(deck)
    teaser = deck.welcome.teasers[0]
    stand.visitor.touches(teaser.question)
    stand.sees_page(teaser.page)
    stand.visitor.touches("Menu")
    stand.reads_the_message(OPENING)
    stand.visitor.sees(MENU)


def test_and_so_does_one_that_has_changed(builds: Builds) -> None:
    stand = builds(asking(*ASKED))
    passes(stand)
    (new,) = set(seen(stand)) - set(ASKED[:3])
    stand.visitor.touches(new)
    stand.sees_page(TEA.pages[ASKED.index(new)].id)


def test_under_a_finger_no_question_changes(builds: Builds) -> None:
    """Also one that was about to."""
    stand = builds(asking(*ASKED))
    at = stand.visitor.middle_of(ASKED[0])
    QMetaObject.invokeMethod(teasers_of(stand), "change")
    stand.visitor.puts_down(at)
    stand.visitor.waits_until(lambda: teasers_of(stand).property("changes") is False)
    stand.visitor.rests()
    assert seen(stand) == list(ASKED[:3])
    stand.visitor.lifts(at)
    stand.sees_page(TEA.pages[0].id)


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_nothing_is_cut_off_or_covered_at_any_size(builds: Builds, deck: Library, panel: Panel) -> None:
    stand = builds(deck, size=panel[0], ppi=panel[1])
    stand.visitor.sees(START, UNWELL, deck.welcome.purpose, asked_in(deck)[0])
    found = measure(Look(stand.visitor.window).display_list)
    assert [text.text for text in found.texts if text.cut_off or text.elided or text.overlapped] == []
    rects = [(text.text, text.rect) for text in found.texts]
    assert [
        (one, other)
        for number, (one, first) in enumerate(rects)
        for other, second in rects[number + 1 :]
        if first.cut(second).width > 0 and first.cut(second).height > 0
    ] == []


def least_contrast(stand: Stand) -> dict[str, float]:
    """Of each text with whatever is painted under it, pixel by pixel."""
    texts = [item for item in everything(stand.visitor.screen) if words(item)]
    colours = [item.property("color") for item in texts]
    for item in texts:
        item.setProperty("color", QColor("transparent"))
    stand.visitor.waits_for_a_frame()
    image = stand.visitor.window.grabWindow()
    return {
        words(item): min(contrast(colour, QColor(under)) for under in painted_under(item, image))
        for item, colour in zip(texts, colours, strict=True)
    }


def painted_under(item: QQuickItem, image: QImage) -> set[int]:
    where = place(item)
    right = min(where.right(), where.left() + item.property("contentWidth"), image.width())
    return {
        image.pixel(x, y)
        for x in range(round(where.left()), int(right), 5)
        for y in range(round(where.top()), int(min(where.bottom(), image.height())), 5)
    }


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_words_stand_out_from_all_that_is_under_them(
    builds: Builds, deck: Library, panel: Panel, theme: str
) -> None:
    """Sky, hills and places alike."""
    stand = builds(deck, size=panel[0], ppi=panel[1], theme=theme)
    land_is_there(stand)
    assert {text: round(ratio, 2) for text, ratio in least_contrast(stand).items() if ratio < TEXT} == {}


def land_is_there(stand: Stand) -> None:
    def painted() -> bool:
        lands = [item for item in everything(stand.visitor.screen) if item.property("shift") is not None]
        asked = [item for land in lands for item in everything(land) if item.property("source")]
        asked = [item for item in asked if not item.property("source").isEmpty()]
        return len(asked) > 1 and all(each.opacity() == each.property("progress") == 1 for each in asked)

    stand.visitor.waits_until(painted)


def test_control_words_before_the_gate_are_found(builds: Builds, deck: Library) -> None:
    stand = builds(deck)
    land_is_there(stand)
    title = next(item for item in everything(stand.visitor.screen) if "\n" in words(item))
    title.setX(stand.visitor.window.width() * 0.6)
    assert least_contrast(stand)[words(title)] < SHAPE


@pytest.mark.parametrize("theme", THEMES)
def test_a_deck_may_have_a_scene_of_its_own(builds: Builds, deck: Library, theme: str) -> None:
    own = replace(deck, welcome=replace(deck.welcome, scene="visit-room.svg"))
    stand = builds(own, theme=theme)
    stand.visitor.waits_until(lambda: any(own_scene(stand)))
    (source,) = own_scene(stand)
    query = source.partition("?")[2]
    assert {part.partition("=")[0] for part in query.split("&") if part} == ROLES.keys(), "none drawn in ink"
    assert not any(item.property("painted") for item in everything(stand.visitor.screen)), "and no land"
    assert {text: round(ratio, 2) for text, ratio in least_contrast(stand).items() if ratio < TEXT} == {}


def own_scene(stand: Stand) -> list[str]:
    pictures = [item for item in everything(stand.visitor.screen) if item.property("sourceSize")]
    sources = [item.property("source").toString() for item in pictures if item.property("progress") == 1]
    return [source for source in sources if source.startswith("image://drawing/asset/visit-room.svg")]


def test_the_largest_words_are_really_drawn(builds: Builds) -> None:
    """Letters that are laid out and leave no mark are missed by every measure of boxes."""
    stand = builds(TEA, size=(1920, 1080))
    land_is_there(stand)
    (title,) = [
        item
        for item in everything(stand.visitor.screen)
        if words(item) and item.property("font").pixelSize() > 64
    ]
    spot = place(title).toRect()
    drawn = stand.visitor.window.grabWindow().copy(spot)
    title.setProperty("color", "transparent")
    stand.visitor.waits_for_a_frame()
    assert stand.visitor.window.grabWindow().copy(spot) != drawn
