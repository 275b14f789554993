"""What the tour measures in real items: each planted defect, and beside it what is no defect."""

from __future__ import annotations

import pytest

from kiosk.tour.measure import Found, TextFound
from tests.tour.conftest import HEIGHT, WIDTH, Seen

THREE_LINES = 'text: "one<br>two<br>three"; textFormat: Text.StyledText'
TAN = 'color: "tan"'
_STANDS = """Image {{
    property rect spot: Qt.rect({})
    source: "image://planted/any"; width: 400; height: 200
}}"""


def _flaws(found: Found) -> dict[str, set[str]]:
    return {text.text: _flaws_of(text) for text in found.texts}


def _flaws_of(text: TextFound) -> set[str]:
    marks = {"cut off": text.cut_off, "elided": text.elided, "overlapped": text.overlapped}
    return {name for name, is_so in marks.items() if is_so}


def test_a_good_text_stands_where_its_letters_are(seen: Seen) -> None:
    (text,) = seen('Words { text: "Ålgj words"; x: 50; y: 60 }').texts

    assert _flaws_of(text) == set()
    assert text.rect.x == 50
    assert 60 < text.rect.y < 70
    assert 25 < text.rect.height < 40
    assert 100 < text.rect.width < 200


@pytest.mark.parametrize(("aligned", "share"), [("AlignLeft", 0), ("AlignRight", 1), ("AlignHCenter", 0.5)])
def test_alignment_moves_the_letters(seen: Seen, aligned: str, share: float) -> None:
    (text,) = seen(f'Words {{ text: "mmm"; width: 500; horizontalAlignment: Text.{aligned} }}').texts

    assert text.rect.x == pytest.approx(20 + share * (500 - text.rect.width))


def test_lines_of_a_height_that_the_font_gives_are_found_too(seen: Seen) -> None:
    (text,) = seen(f"Text {{ {THREE_LINES}; font.pixelSize: 30 }}").texts

    assert text.total == 3
    assert 90 < text.rect.height < 130


def test_tags_are_not_words_and_what_says_nothing_is_no_text(seen: Seen) -> None:
    found = seen("""
        Words { text: "a <b>bold</b> &amp; brave"; textFormat: Text.StyledText }
        Words { text: "a < b &amp; c > d"; y: 100; textFormat: Text.PlainText }
        Words { text: " "; y: 200 }
        Words { text: "unseen"; visible: false }
        Words { text: "faded"; opacity: 0 }
    """)

    assert [text.text for text in found.texts] == ["a bold & brave", "a < b &amp; c > d"]


@pytest.mark.parametrize(
    "source",
    [
        'Item { clip: true; width: 300; height: 40; Words { text: "at the foot"; y: 15 } }',
        'Item { clip: true; width: 150; height: 90; Words { text: "at the side, where it is long" } }',
        f"Item {{ clip: true; width: 300; height: 60; Words {{ {THREE_LINES} }} }}",
        f"Item {{ clip: true; width: 300; height: 80; Words {{ {THREE_LINES}; y: 0 }} }}",
        f'Words {{ text: "by the window"; x: {WIDTH - 100} }}',
        f'Words {{ text: "by the window"; y: {HEIGHT - 20} }}',
        f'Words {{ text: "wholly out of the window"; y: {HEIGHT + 20} }}',
        f'Rectangle {{ width: 120; height: 60; {TAN}; Words {{ text: "out of its card" }} }}',
        f"""Item {{
            width: 200; height: 50
            Rectangle {{ anchors.fill: parent; {TAN} }}
            Column {{ y: 30; Words {{ text: "out of its card" }} }}
        }}""",
    ],
)
def test_a_text_that_is_cut_off_is_found(seen: Seen, source: str) -> None:
    (text,) = seen(source).texts

    assert _flaws_of(text) == {"cut off"}


LONG = "width: 120; wrapMode: Text.Wrap"


@pytest.mark.parametrize(
    "source",
    [
        f'Words {{ text: "incomprehensibilities"; {LONG} }}',
        f'Words {{ text: "so <b>incomprehensible</b> it is"; textFormat: Text.StyledText; {LONG} }}',
    ],
)
def test_a_word_that_is_broken_over_two_lines_is_found(seen: Seen, source: str) -> None:
    (text,) = seen(source).texts

    assert _flaws_of(text) == {"cut off"}


def test_a_line_may_end_between_words_and_after_a_hyphen(seen: Seen) -> None:
    (text,) = seen(f'Words {{ text: "off-and-on label-by-label"; {LONG} }}').texts

    assert _flaws_of(text) == set()


def test_a_shortened_text_is_found(seen: Seen) -> None:
    (text,) = seen('Words { text: "too long for its room"; width: 160; elide: Text.ElideRight }').texts

    assert _flaws_of(text) == {"elided"}


def test_texts_that_overlap_are_both_found(seen: Seen) -> None:
    found = seen("""
        Words { text: "one" }
        Words { text: "other"; x: 30; y: 35 }
        Words { text: "next line"; y: 60 }
        Words { text: "good"; y: 100 }
    """)

    over = {"overlapped"}
    assert _flaws(found) == {"one": over, "other": over, "next line": over, "good": set()}


@pytest.mark.parametrize(
    "cover",
    [
        f"Rectangle {{ x: 60; y: 20; width: 200; height: 30; {TAN} }}",
        'Target { label: "Press"; width: 99; height: 99 }',
        'Image { source: "image://planted/any"; width: 99; height: 99 }',
        'Image { source: "image://planted/any"; width: 99; height: 99; z: -1 }',
        _STANDS.format("0, 0, 99, 99"),
    ],
)
def test_a_text_under_something_else_is_found(seen: Seen, cover: str) -> None:
    found = seen(f'Words {{ text: "covered, in part" }}\n{cover}')

    assert _flaws(found) == {"covered, in part": {"overlapped"}}


@pytest.mark.parametrize(
    "ground",
    [
        f'Rectangle {{ x: 5; y: 5; width: 400; height: 90; {TAN}; Words {{ text: "good" }} }}',
        f"""Item {{
            width: 400; height: 90
            Words {{ text: "good" }}
            Rectangle {{ anchors.fill: parent; z: -1; {TAN} }}
        }}""",
        f'Rectangle {{ width: 300; height: 50; {TAN} }} Words {{ text: "good" }}',
        'Words { text: "good" } Rectangle { width: 300; height: 50; color: "transparent"; border.width: 2 }',
        f'Words {{ text: "good" }} Rectangle {{ width: 300; height: 50; {TAN}; opacity: 0.1 }}',
        f'Words {{ text: "good" }} Rectangle {{ width: 300; height: 50; {TAN}; visible: false }}',
        'Target { label: "good"; width: 300; height: 99; Words { text: "good" } }',
        f"""Item {{
            width: 400; height: 90
            Rectangle {{
                anchors.fill: parent; {TAN}
                Image {{ source: "image://planted/hills"; width: 99; height: 99 }}
            }}
            Words {{ text: "good" }}
        }}""",
        'Words { text: "good"; y: 120 } Image { source: "image://planted/any"; width: 99; height: 99 }',
        f'{_STANDS.format("0, 120, 99, 60")} Words {{ text: "good" }}',
    ],
)
def test_a_text_on_its_own_ground_is_no_defect(seen: Seen, ground: str) -> None:
    assert _flaws(seen(ground)) == {"good": set()}


def test_what_lies_behind_a_sheet_over_everything_does_not_count(seen: Seen) -> None:
    found = seen(f"""
        Words {{ text: "behind" }}
        Target {{ label: "Behind"; width: 99; height: 99 }}
        Rectangle {{ width: {WIDTH}; height: {HEIGHT}; opacity: 0.5 }}
        Words {{ text: "before" }}
    """)

    assert _flaws(found) == {"before": set()}
    assert found.targets == ()


def test_a_target_has_its_name_and_what_can_be_seen_of_it(seen: Seen) -> None:
    found = seen(f"""
        Target {{ label: "Whole"; width: 40; height: 50; x: 10 }}
        Target {{ label: "Part"; width: 40; height: 50; x: {WIDTH - 10} }}
        Target {{ label: "Gone"; width: 40; height: 50; visible: false }}
    """)

    assert [(each.name, each.rect.width, each.cut_off) for each in found.targets] == [
        ("Whole", 40, False),
        ("Part", 10, True),
    ]


def test_a_picture_that_is_cut_is_named(seen: Seen) -> None:
    found = seen(f"""
        Image {{ source: "image://planted/half"; width: 99; height: 99; x: {WIDTH - 50} }}
        Image {{ source: "image://planted/whole"; width: 99; height: 99 }}
    """)

    assert found.cut_pictures == ("image://planted/half",)


def _paged(index: int) -> str:
    """Three lines, shown two at a time."""
    return f"""
        Item {{
            clip: true; width: 300; height: 80
            Column {{ id: flow; y: -80 * {index}; Words {{ {THREE_LINES} }} }}
        }}
        Screenfuls {{ flow: flow; available: 80; index: {index} }}
    """


def test_a_screenful_may_leave_whole_lines_to_another(seen: Seen) -> None:
    first, second = seen(_paged(0)).texts[0], seen(_paged(1)).texts[0]

    assert (_flaws_of(first), first.shown, first.total) == (set(), {0, 1}, 3)
    assert (_flaws_of(second), second.shown, second.total) == (set(), {2}, 3)


def test_a_text_that_stands_on_another_screenful_is_not_shown(seen: Seen) -> None:
    found = seen(_paged(5))

    assert found.texts == ()
    assert [text.total for text in found.hidden] == [3]
