"""Two visitors did all that there is to do, each otherwise: what is left of them anywhere is the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QClipboard, QColor, QGuiApplication
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.language import Edition
from kiosk.core.library import Library
from kiosk.tour.meta import meta_of
from kiosk.visit.states import Attract
from tests.cups import Mood, is_at_rest, with_cups
from tests.journeys.conftest import Builds
from tests.journeys.story import DONE, START, STILL_THERE, Stand
from tests.journeys.test_comfort import CONTRAST, LESS, ground
from tests.journeys.test_languages import in_language
from tests.journeys.test_no_trace import ASKING
from tests.journeys.test_taking_along import CUPS, OFFICE, PRINT, shows_code
from tests.takeaway.test_matters import CARES, LABELS

MARK = "Zq7"
PLAIN = {"QString", "QStringList", "QUrl", "QColor", "bool", "int", "double", "float", "QVariant", "QJSValue"}
LAID_OUT = {"fontInfo", "implicitHeight", "implicitWidth", "slack", "y"}
"""Measures of a screen that is not shown, as it was laid out last. It is laid out anew before it is seen, and
`test_no_trace` compares what is seen then. They tell how large the words were, to who reads memory."""
PLANNED = {
    *(("PagePlan", name) for name in ("air", "begin", "first", "spacing")),
    *(("FlowScreen", name) for name in ("place", "spacing")),
    ("QQuickColumn", "spacing"),
    ("QQuickBehavior", "targetValue"),
}
"""The same of how a page's words shared the screen."""
TOUCHED = {"tapCount"}
"""How often in a row something was touched last."""
HUES = {
    ("Icon", "source", f"image://drawing/icon/{icon}?hue={hue}")
    for icon in ("arrow-left", "file-text", "book-open")
    for hue in ("094a4f", "244b29")
}
"""Of Back, "Where this comes from" and "See the page", which are not shown: one of the colors of topics, put
right when they are."""
Said = Counter[tuple[str, str, str]]


class Visit(Struct, frozen=True):
    size: str
    matter: str
    ask: str
    right: bool


ONE = Visit("150 %", LABELS[0], CUPS[1], right=False)
OTHER = Visit("125 %", LABELS[2], CUPS[2], right=True)


def marked(library: Library) -> Library:
    """Each text that only who chose it comes to."""
    pages = tuple(replace(page, title=f"{page.title} {MARK}") for page in library.pages)
    questions = tuple(
        replace(
            each,
            text=f"{each.text} {MARK}",
            options=tuple(replace(option, text=f"{option.text} {MARK}") for option in each.options),
        )
        for each in library.questions
    )
    return replace(library, pages=pages, questions=questions)


def waits(builds: Builds) -> Stand:
    stand = builds(marked(ASKING), settings=OFFICE)
    stand.visitor.window.setProperty("still", True)
    stand.kiosk.language.offer([Edition(in_language("es"))])
    stand.visitor.is_stirred()
    stand.visitor.rests()
    return stand


def visits(stand: Stand, visit: Visit) -> None:
    """Up to the answer of a question."""
    visitor, library = stand.visitor, stand.library
    visitor.touches(START)
    stand.makes_text(visit.size)
    topic = next(each for each in library.topics if each.pages[0] == CARES)
    visitor.touches(topic.title)
    visitor.touches("Next")
    visitor.reads_to(visit.matter)
    visitor.touches(visit.matter)
    visitor.rests()
    while visit.ask not in visitor.buttons():
        visitor.touches(visitor.onward())
        visitor.rests()
    visitor.touches(visit.ask)
    shows_code(visitor)
    visitor.touches("Close")
    visitor.reads_to(PRINT)
    visitor.touches(PRINT)
    visitor.sees("Your page is at the printer")
    visitor.touches("Close")
    visitor.waits_until(is_at_rest)
    visitor.touches("Menu")
    visitor.touches(library.welcome.check_title)
    visitor.touches("Start")
    if visit.right:
        stand.answers_right()
    else:
        stand.answers_wrong()
    visitor.rests()


def ends(stand: Stand, walks_away: bool) -> None:
    if walks_away:
        stand.nobody_touches()
        stand.visitor.sees(STILL_THERE)
        stand.seconds_pass(20)
    else:
        stand.visitor.touches(DONE)
    stand.visitor.sees(START)
    stand.visitor.rests()


def said(root: QObject) -> Said:
    """Each word, number and colour that QML holds in any object below, seen or not."""
    found: Said = Counter()
    for each in _all(root):
        found.update(_of(each))
    return found


def _of(each: QObject) -> list[tuple[str, str, str]]:
    with meta_of(each) as about:
        kind = about.className().partition("_QML")[0]
        properties = map(about.property, range(about.propertyCount()))
        return [
            (kind, str(of.name()), word)
            for of in properties
            if of.typeName() in PLAIN
            for word in _words(of.read(each))
        ]


def _all(root: QObject) -> Iterator[QObject]:
    seen, waiting = set[int](), [root]
    while waiting:
        each = waiting.pop()
        at = shiboken6.getCppPointer(each)[0]
        if at not in seen:
            seen.add(at)
            yield each
            waiting += each.children()
            waiting += each.childItems() if isinstance(each, QQuickItem) else ()


def _words(value: object) -> Iterator[str]:
    if isinstance(value, QJSValue):
        if not value.isObject():
            yield value.toString()
        elif not value.isCallable() and not value.isQObject():
            inside = value.toVariant()
            yield from () if isinstance(inside, QJSValue) else _words(inside)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _words(each)
    elif isinstance(value, dict):
        yield from _words(list(value.values()))
    elif isinstance(value, QUrl):
        yield value.toString()
    elif isinstance(value, QColor):
        yield value.name()
    elif isinstance(value, str | int | float):
        yield str(value)


def copied() -> list[str]:
    clipboard = QGuiApplication.clipboard()
    modes = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection, QClipboard.Mode.FindBuffer)
    return [text for mode in modes if (text := clipboard.text(mode))]


@pytest.fixture
def at_cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_cups(tmp_path / "cups", Mood.GOOD, monkeypatch)


def told_of(visit: Visit, held: Said) -> list[str]:
    """What only this visitor came to, or chose."""
    return [word for _, _, word in held if any(sign in word for sign in (MARK, visit.matter, visit.ask))]


def apart(one: Said, other: Said) -> set[tuple[str, str, str]]:
    return {
        each
        for each in (*(one - other), *(other - one))
        if each[1] not in LAID_OUT | TOUCHED and each[:2] not in PLANNED and each not in HUES
    }


@pytest.mark.usefixtures("at_cups")
@pytest.mark.parametrize("walks_away", [True, False])
def test_no_item_tells_one_visitor_from_another(builds: Builds, walks_away: bool) -> None:
    left = []
    for visit in (ONE, OTHER):
        stand = waits(builds)
        visits(stand, visit)
        assert told_of(visit, said(stand.visitor.window)), "a visit is seen while it lasts"
        ends(stand, walks_away)
        assert stand.kiosk.state == Attract()
        left.append(said(stand.visitor.window))
        assert told_of(visit, left[-1]) == []
        assert copied() == []
    assert apart(*left) == set()


ASKED_FOR = {"language": "es", "scale": 1.5, "theme": "contrast", "motion": "full"}
AS_IT_CAME = {"language": "en", "scale": 1.0, "theme": "", "motion": ""}


def asked_for(stand: Stand) -> dict[str, object]:
    """In what form a visitor has the screen, where the clinic has it stand still."""
    kiosk = stand.kiosk
    return {
        "language": kiosk.library.language,
        "scale": kiosk.comfort.textScale,
        "theme": kiosk.comfort.theme,
        "motion": kiosk.comfort.motion,
    }


def words_of_another_language(stand: Stand) -> list[str]:
    return [word for _, _, word in said(stand.visitor.window) if "(es)" in word]


@pytest.mark.parametrize("walks_away", [True, False])
def test_the_next_visitor_finds_language_words_colors_and_movement_as_they_came(
    builds: Builds, walks_away: bool
) -> None:
    stand = waits(builds)
    visitor, paper = stand.visitor, ground(stand.visitor)
    assert asked_for(stand) == AS_IT_CAME
    visitor.touches("Español")
    for choice in ("150 %", CONTRAST, LESS):
        stand.makes_text(choice)
    assert asked_for(stand) == ASKED_FOR
    assert words_of_another_language(stand)

    ends(stand, walks_away)
    assert (asked_for(stand), ground(visitor)) == (AS_IT_CAME, paper)
    assert words_of_another_language(stand) == []
    visitor.touches(START)
    visitor.touches("Bigger words")
    assert [visitor.finds(choice).property("chosen") for choice in ("100 %", CONTRAST, LESS)] == [
        True, False, True,
    ]  # fmt: skip


def test_control_what_is_kept_is_found(builds: Builds) -> None:
    window = waits(builds).visitor.window
    before = said(window)
    hidden = next(each for each in _all(window) if isinstance(each, QQuickItem) and not each.isVisible())
    hidden.setObjectName(f"The cup {MARK}")
    assert told_of(ONE, said(window)) == [f"The cup {MARK}"]
    assert {name for _, name, _ in apart(before, said(window))} == {"objectName"}
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        QGuiApplication.clipboard().setText(MARK, mode)
        if QGuiApplication.clipboard().supportsSelection() or mode is QClipboard.Mode.Clipboard:
            assert copied() == [MARK]
        QGuiApplication.clipboard().clear(mode)
