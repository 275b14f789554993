"""What the shipped deck shows beside its words: a drawing on each page, and icons that mean what they say."""

from __future__ import annotations

import tomllib
from importlib.resources import files

from kiosk.cli.options import SHIPPED_DECK
from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.types import BodyMap, Scene
from kiosk.core.icons import FRAME_ICONS
from kiosk.core.page import CLOSING, OPENING, Page
from kiosk.library.loader import load

MISLEADING = {
    "alarm-clock", "ban", "beer", "bottle-wine", "circle-off", "clock", "clock-3", "cloud",
    "cloud-lightning", "file-check", "file-x", "flask-conical", "flask-round", "frown-open", "hand",
    "octagon", "octagon-x", "pill", "pills", "skull", "sunrise", "sunset", "syringe", "wine", "zap",
}  # fmt: skip
LIBRARY = load(SHIPPED_DECK)


def drawings_on(page: Page) -> list[str]:
    return [block.drawing for block in page.blocks if isinstance(block, Scene)]


def test_each_page_shows_one_drawing_whose_caption_says_the_point() -> None:
    for page in LIBRARY.pages:
        pictured = [block for block in page.blocks if isinstance(block, (Scene, BodyMap))]
        assert len(pictured) == 1, page.id
        assert all(block.caption for block in pictured if isinstance(block, Scene)), page.id


def test_no_drawing_stands_for_two_pages_but_the_main_points_and_none_is_left_over() -> None:
    shown = [name for page in LIBRARY.pages if page.id != CLOSING for name in drawings_on(page)]
    assert len(shown) == len({*shown})
    assert drawings_on(LIBRARY.page_by_id[CLOSING]) == drawings_on(LIBRARY.page_by_id[OPENING])
    known = {each.name.removeprefix("asset/") for each in LIBRARY.drawings if each.name.startswith("asset/")}
    assert {name for name in known if not name.endswith(("-open.svg", "-wide.svg"))} == {*shown}


def test_no_icon_says_what_its_words_do_not() -> None:
    used = {name for page in LIBRARY.pages for block in page.blocks for name in contents(block).drawings}
    named = {name.removeprefix("icon/") for name in used if name.startswith("icon/")}
    named |= {each.icon for each in (*LIBRARY.pages, *LIBRARY.topics)} | {*FRAME_ICONS}
    drafted = tomllib.loads(files("kiosk.draft").joinpath("ketamine.toml").read_text(encoding="utf-8"))
    named |= {topic["icon"] for topic in drafted["topics"].values()}
    assert len(named) > 40
    assert named & MISLEADING == set()
    assert {"clock", "house"} & MISLEADING == {"clock"}, "who goes home may see a house"
