"""Optional layers of a PDF: what is off is no statement, whatever lies over or under it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.draft.sentences.document import SetAside
from tests.draft import sheets
from tests.draft.kept import aside, kept, reading
from tests.draft.sheets import LEFT, POND, SHED, TOP, at

NOTE = "Frogs never need any water at all."
OFF = "/OCProperties << /OCGs [4 0 R] /D << /OFF [4 0 R] >> >>"
ON = "/OCProperties << /OCGs [4 0 R] /D << >> >>"
PICTURE = "q 0.9 0.2 0.2 rg 30 480 200 16 re f 0.5 g 30 495 500 8 re f Q"


def on_layer(drawing: str, name: str = "L") -> str:
    return f"/OC /{name} BDC {drawing} EMC"


def page(folder: Path, *drawn: str, catalog: str = OFF, usage: str = "", layer: str = "4 0 R") -> Path:
    return sheets.drawn(
        folder / "made.pdf",
        [at(LEFT, TOP, POND[0]), *drawn],
        info=f"/Type /OCG /Name (Draft) {usage}",
        catalog=catalog,
        resources=f"/Properties << /L {layer} /M << /Type /OCG /Name (Other) >> >>",
    )


SWITCHES: dict[str, dict[str, str]] = {
    "off": {},
    "all off but some": {"catalog": "/OCProperties << /OCGs [4 0 R] /D << /BaseState /OFF >> >>"},
    "by membership": {"layer": "<< /Type /OCMD /OCGs [4 0 R] /P /AnyOn >>"},
    "for print only": {
        "usage": "/Usage << /Print << /PrintState /ON >> /View << /ViewState /OFF >> >>",
        "catalog": "/OCProperties << /OCGs [4 0 R] /D << /AS"
        " [<< /Event /View /OCGs [4 0 R] /Category [/View] >>] >> >>",
    },
}
AROUND = {"alone": "", "over a picture": PICTURE, "under a line": at(LEFT, 500, POND[3])}


@pytest.mark.parametrize("switch", SWITCHES.values(), ids=SWITCHES)
@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND)
def test_what_is_off_is_no_statement(tmp_path: Path, switch: dict[str, str], around: str) -> None:
    path = page(tmp_path, around, on_layer(at(LEFT, 500, NOTE)), **switch)
    found = reading(tmp_path, "layers.pdf", path.read_bytes())
    assert kept(found) == [POND[0], *([POND[3]] if POND[3] in around else [])]
    assert " ".join(aside(found, SetAside.HIDDEN)) == NOTE


def test_of_two_languages_in_one_place_the_one_that_is_on_is_read(tmp_path: Path) -> None:
    both = on_layer(at(LEFT, 500, NOTE)), on_layer(at(LEFT, 500, SHED[0]), "M")
    found = reading(tmp_path, "layers.pdf", page(tmp_path, *both).read_bytes())
    assert kept(found) == [POND[0], SHED[0]]


def test_a_word_that_is_off_leaves_its_sentence_torn(tmp_path: Path) -> None:
    parts = f"BT /F 10 Tf 1 0 0 1 {LEFT} 500 Tm (Newts do ) Tj {on_layer('(not ) Tj')} (bite at all.) Tj ET"
    found = reading(tmp_path, "layers.pdf", page(tmp_path, parts).read_bytes())
    assert kept(found) == [POND[0]]


SHOWN = {
    "on": at(LEFT, 500, SHED[0]),
    "on, white on blue": f"q 0 0 0.6 rg 30 490 500 30 re f 1 1 1 rg {at(LEFT, 500, SHED[0])} Q",
    "on, behind a scan": f"{at(LEFT, 500, SHED[0], more='3 Tr')} BT 0 Tr ET",
}


@pytest.mark.parametrize("drawing", SHOWN.values(), ids=SHOWN)
def test_control_what_is_on_is_read(tmp_path: Path, drawing: str) -> None:
    scan = "0 0 0 rg 30 500 500 3 re f"
    path = page(tmp_path, scan if "3 Tr" in drawing else "", on_layer(drawing), catalog=ON)
    assert kept(reading(tmp_path, "layers.pdf", path.read_bytes())) == [POND[0], SHED[0]]


def test_a_page_of_many_layers_is_read(tmp_path: Path) -> None:
    """As drawing programs make them; beyond some they are not told apart."""
    names = [f"/N{number}" for number in range(30)]
    lines = [
        on_layer(at(LEFT, 600 - 17 * number, SHED[number % len(SHED)]), name[1:])
        for number, name in enumerate(names)
    ]
    resources = " ".join(f"{name} << /Type /OCG /Name ({name[1:]}) >>" for name in names)
    path = sheets.drawn(
        tmp_path / "made.pdf",
        [*lines, on_layer(at(LEFT, 50, NOTE))],
        info="/Type /OCG /Name (Draft)",
        catalog=OFF,
        resources=f"/Properties << /L 4 0 R {resources} >>",
    )
    found = reading(tmp_path, "layers.pdf", path.read_bytes())
    assert set(kept(found)) == set(SHED)
    assert " ".join(aside(found, SetAside.HIDDEN)) == NOTE
