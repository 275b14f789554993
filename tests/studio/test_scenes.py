"""Somebody describes a scene, draws it, and is told what of it can't be drawn."""

from __future__ import annotations

import re
from pathlib import Path
from shutil import copytree, rmtree

import pytest
from msgspec.structs import replace

from kiosk.cli import main
from kiosk.cli.check_drawings import nothing_missing
from kiosk.cli.options import SHIPPED_DECK
from kiosk.core.rules.deck import Rule
from kiosk.library.loader import load
from kiosk.library.made_from import stamps_of
from kiosk.review.covers import covered_by
from kiosk.studio.scenes import scene_faults, scene_names
from tests.decks import write_deck

SCENE = """\
put = [
  { part = "pot", at = [20, 30], size = 2 },
  { person = "ann", pose = "standing", at = [200, 300], mirror = true, near_hand = [190, 90] },
]
size = [400, 300]
"""
PEOPLE = '[ann]\nhead = "round"\nskin = "olive"\ntop = "clay"\nlegs = "slate"\nbadge = true\n'
POSES = "[standing]\nhip = [0, -230]\nhands = [[-37, -198], [36, -198]]\nfeet = [[-24, 0], [26, 0]]\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  <!-- idle -->\n  {}\n</svg>\n'
FILES = {
    "scenes/tea.toml": SCENE,
    "parts/people.toml": PEOPLE,
    "parts/poses.toml": POSES,
    "parts/pot.svg": SVG.format('<circle r="4" fill="var(--mid)"/>'),
    "parts/head-round.svg": SVG.format('<circle cy="-40" r="36" fill="var(--skin)"/><g id="eyes"/>'),
    "parts/mouth-smile.svg": SVG.format('<path d="M14 -21H25"/>'),
    "parts/eyes-open.svg": SVG.format('<circle cx="9" cy="-40" r="3" fill="var(--ink)"/>'),
}


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    deck = write_deck(tmp_path, topics=1)
    for name, text in FILES.items():
        file = deck / "assets" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return deck


def change(deck: Path, name: str, old: str, new: str) -> None:
    file = deck / "assets" / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def told(deck: Path) -> list[tuple[str, int, str]]:
    found = sorted(scene_faults(deck))
    assert all(fault.mend for fault in found)
    return [(fault.file, fault.line, fault.rule) for fault in found]


def test_a_scene_that_is_drawn_is_a_drawing_like_any_other(
    deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(deck) == [("assets/tea.svg", 0, Rule.DRAWING_STALE)]
    before = stamps_of(str(deck))
    assert main(["draw", "tea", "--deck", str(deck)]) == 0
    assert stamps_of(str(deck)) != before
    drawn = (deck / "assets/tea.svg").read_text(encoding="utf-8")
    assert "var(--olive, #d3a07c)" in drawn
    assert 'stroke-width="3"' in drawn  # the pot is twice as large, its line is not
    assert "idle" not in drawn
    capsys.readouterr()
    assert main(["check", "--deck", str(deck)]) == 0
    assert capsys.readouterr().out.endswith("no faults.\n")


def test_a_drawing_is_stale_once_a_part_of_it_changes_and_no_start_looks_at_parts(deck: Path) -> None:
    assert main(["draw", "--deck", str(deck)]) == 0
    assert told(deck) == []
    before = stamps_of(str(deck))
    change(deck, "parts/pot.svg", 'r="4"', 'r="3"')
    assert told(deck) == [("assets/tea.svg", 0, Rule.DRAWING_STALE)]
    assert stamps_of(str(deck)) == before


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "rule"),
    [
        ("scenes/tea.toml", '"pot"', '"pan"', 2, Rule.PART_MISSING),
        ("scenes/tea.toml", '"ann"', '"bob"', 3, Rule.PART_MISSING),
        ("scenes/tea.toml", '"standing"', '"dancing"', 3, Rule.PART_MISSING),
        ("scenes/tea.toml", "size = 2", 'colours = { mid = "mauve" }', 2, Rule.PART_MISSING),
        ("scenes/tea.toml", "[190, 90]", "[10, 10]", 3, Rule.OUT_OF_REACH),
        ("scenes/tea.toml", "size = 2", "size = 0", 2, Rule.SCENE_FORM),
        ("scenes/tea.toml", "size = 2", 'person = "ann"', 2, Rule.SCENE_FORM),
        ("scenes/tea.toml", 'pose = "standing", ', "", 3, Rule.SCENE_FORM),
        ("scenes/tea.toml", "mirror = true", 'without = ["nose"]', 3, Rule.SCENE_FORM),
        ("scenes/tea.toml", "mirror = true", "mirrored = true", 3, Rule.SCENE_FORM),
        ("scenes/tea.toml", "put = [", "put = [[", 5, Rule.SCENE_FORM),
    ],
)
def test_what_cannot_be_drawn_is_told_with_its_line(
    deck: Path, name: str, old: str, new: str, line: int, rule: Rule
) -> None:
    change(deck, name, old, new)
    assert told(deck) == [(f"assets/{name}", line, rule)]
    assert main(["draw", "--deck", str(deck)]) == 1
    assert not (deck / "assets/tea.svg").exists()


def test_a_part_that_is_wrong_is_told_where_it_stands(deck: Path) -> None:
    change(deck, "parts/people.toml", 'top = "clay"', 'hat = "clay"')
    assert told(deck) == [("assets/parts/people.toml", 1, Rule.SCENE_FORM)]
    change(deck, "parts/people.toml", 'hat = "clay"', 'top = "clay"')
    change(deck, "parts/pot.svg", "<svg", "<html")
    assert told(deck) == [("assets/parts/pot.svg", 1, Rule.DRAWING_BROKEN)]


def test_a_part_that_no_screen_could_draw_is_not_written(deck: Path) -> None:
    change(deck, "parts/pot.svg", "<circle", "<text>tea</text><circle")
    assert main(["draw", "--deck", str(deck)]) == 1
    assert not (deck / "assets/tea.svg").exists()


def test_what_is_missing_is_blank_in_a_second_drawing_and_its_own_colours_are_gone(deck: Path) -> None:
    change(deck, "scenes/tea.toml", "size = 2", "size = 2, missing = true")
    change(deck, "scenes/tea.toml", "size = [400", "question = [20, 30]\nsize = [400")
    assert told(deck) == [
        ("assets/tea-open.svg", 0, Rule.DRAWING_STALE),
        ("assets/tea.svg", 0, Rule.DRAWING_STALE),
    ]
    assert main(["draw", "--deck", str(deck)]) == 0
    assert told(deck) == []
    whole, left = ((deck / f"assets/{name}.svg").read_text(encoding="utf-8") for name in ("tea", "tea-open"))
    assert "var(--mid" in whole
    assert "stroke-dasharray" not in whole
    assert "var(--mid" not in left
    assert "stroke-dasharray" in left
    assert "var(--olive" in left  # who isn't missing is drawn as ever
    assert main(["check", "--deck", str(deck)]) == 0


def test_who_is_away_is_not_there_at_all_in_the_second_drawing(deck: Path) -> None:
    change(deck, "scenes/tea.toml", "size = 2", 'size = 2, missing = "away"')
    change(deck, "scenes/tea.toml", "size = [400", "question = [20, 30]\nsize = [400")
    assert main(["draw", "--deck", str(deck)]) == 0
    whole, left = ((deck / f"assets/{name}.svg").read_text(encoding="utf-8") for name in ("tea", "tea-open"))
    assert "var(--mid" in whole
    assert "var(--mid" not in left
    assert "stroke-dasharray" not in left


def test_a_drawing_that_leaves_nothing_open_any_more_is_told(deck: Path) -> None:
    change(deck, "scenes/tea.toml", "size = 2", "size = 2, missing = true")
    change(deck, "scenes/tea.toml", "size = [400", "question = [20, 30]\nsize = [400")
    assert main(["draw", "--deck", str(deck)]) == 0
    change(deck, "scenes/tea.toml", ", missing = true", "")
    assert told(deck) == [("assets/scenes/tea.toml", 0, Rule.SCENE_FORM)]  # a question about nothing
    change(deck, "scenes/tea.toml", "question = [20, 30]\n", "")
    assert told(deck) == [("assets/tea-open.svg", 0, Rule.DRAWING_STALE)]


def test_a_strip_has_a_drawing_of_its_own_and_one_left_behind_is_told(deck: Path) -> None:
    file = deck / "assets/scenes/tea.toml"
    before = file.read_text(encoding="utf-8")
    file.write_text(before + "\nwide = [{ part = 'pot', at = [1900, 500] }]\n", encoding="utf-8")
    assert main(["draw", "--deck", str(deck)]) == 0
    assert told(deck) == []
    assert 'viewBox="0 0 1920 600"' in (deck / "assets/tea-wide.svg").read_text(encoding="utf-8")
    file.write_text(before, encoding="utf-8")
    assert told(deck) == [("assets/tea-wide.svg", 0, Rule.DRAWING_STALE)]


def test_what_is_wrong_in_a_strip_is_told_where_it_stands(deck: Path) -> None:
    file = deck / "assets/scenes/tea.toml"
    before = file.read_text(encoding="utf-8").rstrip()
    file.write_text(before + "\nwide = [\n  { part = 'nothing', at = [0, 0] },\n]\n", encoding="utf-8")
    assert told(deck) == [("assets/scenes/tea.toml", len(before.splitlines()) + 2, Rule.PART_MISSING)]


def test_the_guides_example_can_be_drawn(deck: Path) -> None:
    for part in ("parts", "scenes"):
        rmtree(deck / "assets" / part)
    copytree(SHIPPED_DECK / "assets/parts", deck / "assets/parts")
    guide = (SHIPPED_DECK / "docs/authoring.md").read_text(encoding="utf-8")
    example = re.search(r"^```toml\n# assets/scenes/(\S+)\.toml.*?^```$", guide, re.DOTALL | re.MULTILINE)
    assert example is not None
    scene = deck / f"assets/scenes/{example[1]}.toml"
    scene.parent.mkdir()
    scene.write_text(example[0].strip("`").removeprefix("toml"), encoding="utf-8")
    assert main(["draw", example[1], "--deck", str(deck)]) == 0
    assert told(deck) == []


def test_the_shipped_drawings_are_what_their_scenes_describe() -> None:
    assert len(scene_names(SHIPPED_DECK)) >= 20
    assert [*scene_faults(SHIPPED_DECK)] == []


def test_each_question_of_the_shipped_deck_has_something_to_complete() -> None:
    library = load(SHIPPED_DECK)
    assert nothing_missing(SHIPPED_DECK, (library,)) == ()
    page = library.page_by_id["who-can-have-it/alcohol-and-drugs"]
    signed = {drawing.name for drawing in covered_by(page, library).drawings}
    assert {"asset/tell-before.svg", "asset/tell-before-open.svg"} <= signed
    known = tuple(each for each in library.drawings if each.name != "asset/tell-before-open.svg")
    (note,) = nothing_missing(SHIPPED_DECK, (replace(library, drawings=known),))
    assert (note.file, note.rule) == ("assets/scenes/tell-before.toml", Rule.NOTHING_MISSING)
