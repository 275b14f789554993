"""Pictures with as much in them as their limits allow, on panels of all kinds: nothing cut off or covered."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.tour.plan import Combination
from tests.decks import write_deck
from tests.sample import sample
from tests.tour.panels import findings, walked

LABEL = "Warm cups of tea, guests"
SENTENCE = "This is a sentence about tea, and it is as long as a sentence below a drawing may be"
LEAD = f"Tea is warm, and so are its cups.[^tea-cup-1] {SENTENCE}.[^tea-cup-1]"
LEAD += " Cups of tea are warm as long as the pot is, and the pot is warm for an hour.[^tea-cup-1]"
CITES = "cites: [tea-cup-1]"
DRAWINGS = ("kettle", "teapot", "kettle", "teapot", "kettle")
PARTS = ("head", "eyes", "heart", "stomach", "hands", "legs")
PANELS = (
    Combination((800, 480), 133.0, 1.0, "en", "warm"),
    Combination((800, 480), 133.0, 2.0, "en", "contrast"),
    Combination((1280, 800), 98.0, 1.0, "en", "warm"),
    Combination((1920, 1080), 102.0, 1.5, "en", "contrast"),
    Combination((1080, 1920), 102.0, 1.0, "en", "warm"),
    Combination((1080, 1920), 102.0, 2.0, "en", "warm"),
)


def _array(total: int, *counts: int) -> str:
    groups = "".join(f"  - label: {LABEL} {count}\n    count: {count}\n" for count in counts)
    words = f"total: {total}\ncaption: {SENTENCE}.\nalt: Cups in rows.\n{CITES}\n"
    return f"```icon-array\n{words}groups:\n{groups}```\n"


def _stages() -> str:
    each = (
        f"  - drawing: {name}.svg\n    text: {SENTENCE}.\n    alt: Cup.\n    {CITES}\n" for name in DRAWINGS
    )
    return f"```stages\nnote: One idea about tea, still being studied\nstages:\n{''.join(each)}```\n"


def _grid() -> str:
    card = f"- icon: coffee\n  label: {LABEL}\n  touch: {SENTENCE}.\n  {CITES}\n"
    return f"```icon-grid\n{card * 8}```\n"


def _body() -> str:
    places = "".join(f"  - part: {part}\n    label: {LABEL}, or two\n    {CITES}\n" for part in PARTS)
    return f"```body-map\nalt: A person with tea.\nplaces:\n{places}```\n"


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_deck(tmp_path_factory.mktemp("deck"), topics=1, pages=7, questions=2)
    pictures = (_array(2, 0, 2), _array(97, 13, 96), _array(100, 9, 100), _stages(), _grid(), _body())
    for number, picture in enumerate(pictures, 2):
        page = f"---\ntitle: Cup {number}\nicon: coffee\n---\n\n{LEAD}\n\n{picture}"
        file = folder / f"content/en/tea-1/{number:02}-pot-{number}.md"
        file.write_text(page, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "combination", sample("pictures", PANELS, 2), ids=lambda combination: combination.name
)
def test_a_full_picture_is_laid_out_well(deck: Path, combination: Combination, tmp_path: Path) -> None:
    tour = walked(combination, tmp_path, deck)
    mine = [shot for shot in tour.shots if shot.kind == "page" and shot.page != "tea-1/pot-1"]
    opened = {shot.variant for shot in mine if shot.page in ("tea-1/pot-5", "tea-1/pot-6")}

    assert opened == {None, *(f"opened {number}" for number in range(1, 9))}
    assert [found for shot in mine for found in findings(shot)] == []
