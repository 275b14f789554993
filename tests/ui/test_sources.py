"""The QML sources: words go through the translation, and only the module Theme names colours, sizes and
times."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import kiosk

SOURCES = sorted((Path(kiosk.__file__).parent / "qml").rglob("*.qml"))
WORD_BINDING = re.compile(
    r"(?:^|[\s.])(text|label|title|caption|name|description)\s*:(?!\s*string\s*$)(?P<value>.*)$"
)
TRANSLATED = re.compile(r"qsTr\((?:[^()\"]|\"(?:[^\"\\]|\\.)*\")*\)")
LITERAL = re.compile(r"\"((?:[^\"\\]|\\.)*)\"")
COMPARED = re.compile(r"[!=]==?\s*\"(?:[^\"\\]|\\.)*\"")
SPEAKS = re.compile(r"[^\W\d_]{2,}")
COLOUR = re.compile(
    r"\"#[0-9a-fA-F]{3,8}\"|\bQt\.(?:rgba|hsla|hsva|color)\s*\(|\bcolou?r\s*:\s*\"(?!transparent\")\w+\""
)
SIZES = (
    r"width|height|implicitWidth|implicitHeight|spacing|rowSpacing|columnSpacing|radius|corner|pad|padding|size|"
    r"margins?|(?:left|right|top|bottom)Margin|pixelSize|pointSize|x|y"
)
SIZE = re.compile(rf"(?:^|[\s.])(?:{SIZES})\s*:\s*-?(?P<number>\d+(?:\.\d+)?)\s*$")
LEADING = re.compile(r"\bleading\s*:.*\d\.\d")
THRESHOLD = re.compile(r"\btextScale\s*[<>]=?\s*\(?.*\d")
DURATION = re.compile(r"\bduration\s*:\s*(?P<number>\d+)\s*$")
# The window's first size, before the command line has its say
EXPECTED = {("Main.qml", "width: 1920"), ("Main.qml", "height: 1080")}


def code(source: str) -> list[str]:
    """Its lines without comments, numbered as they are."""
    bare = re.sub(r"/\*.*?\*/", lambda found: "\n" * found[0].count("\n"), source, flags=re.S)
    return [re.sub(r"(?<![:\"])//.*$", "", line) for line in bare.splitlines()]


def untranslated(source: str) -> list[str]:
    found = []
    for line in code(source):
        binding = WORD_BINDING.search(line)
        if binding is None or "property alias" in line:
            continue
        value = COMPARED.sub("", TRANSLATED.sub("", binding["value"]))
        found += [line.strip() for literal in LITERAL.findall(value) if SPEAKS.search(literal)]
    return found


def written_out(source: str) -> list[str]:
    found = []
    for line in code(source):
        number = SIZE.search(line) or DURATION.search(line)
        named = COLOUR.search(line) or LEADING.search(line) or THRESHOLD.search(line)
        if named or (number and float(number["number"]) > 1):
            found.append(line.strip())
    return found


def lines_with(check: str, source: Path) -> list[str]:
    found = {"words": untranslated, "measures": written_out}[check](source.read_text(encoding="utf-8"))
    return [line for line in found if (source.name, line) not in EXPECTED]


NAMES_NO_WORDS = {"Colours.qml", "Main.qml"}  # `name` there is the theme's


def test_all_words_go_through_the_translation() -> None:
    sources = [source for source in SOURCES if source.name not in NAMES_NO_WORDS]
    assert {each.name: found for each in sources if (found := lines_with("words", each))} == {}


def test_only_the_theme_names_colours_sizes_and_times() -> None:
    sources = [source for source in SOURCES if source.parent.name != "Theme"]
    assert {each.name: found for each in sources if (found := lines_with("measures", each))} == {}


@pytest.mark.parametrize(
    "planted",
    [
        'Words { text: "Hello there" }',
        'text: ready ? qsTr("Yes") : "No thanks"',
        'Accessible.name: "A kettle"',
        'property string label: "Start"',
        '    label: qsTr("Page %1").arg("nine")',
    ],
)
def test_control_words_outside_the_translation_are_found(planted: str) -> None:
    assert untranslated(planted) == [planted.strip()]


@pytest.mark.parametrize(
    "planted",
    [
        'color: "#ff0000"',
        'property color ink: "#abc"',
        'color: "red"',
        "color: Qt.rgba(1, 0, 0, 1)",
        "width: 20",
        "    anchors.leftMargin: 12",
        "font.pixelSize: 18",
        "spacing: 4.5",
        "duration: 300",
        "leading: 1.25",
        "leading: roomy ? Theme.noteLeading : 1.2",
        "readonly property bool wide: Theme.textScale < 1.3 && !Theme.compact",
        "most: Theme.textScale >= (Theme.compact ? 1 : 2) ? 1 : 2",
    ],
)
def test_control_colours_sizes_and_times_are_found(planted: str) -> None:
    assert written_out(planted) == [planted.strip()]


@pytest.mark.parametrize(
    "innocent",
    [
        'text: qsTr("Hello (you)")',
        'visible: text !== ""',
        'text: list.ordered ? qsTr("%1.").arg(1) : "•"',
        "text: page.title",
        'color: "transparent"',
        "width: parent.width * 0.56",
        "height: 0",
        "implicitWidth: 1",
        '// text: "Hello"',
        "opacity: 0.55",
        "leading: Theme.labelLeading",
        "chosen: size === Theme.textScale",
    ],
)
def test_control_what_is_right_is_left_alone(innocent: str) -> None:
    assert untranslated(innocent) == written_out(innocent) == []


def test_there_are_sources_to_check() -> None:
    assert {"Theme.qml", "Pressable.qml", "Main.qml"} <= {source.name for source in SOURCES}
