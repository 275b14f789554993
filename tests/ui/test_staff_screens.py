"""The pad and the panel on every size of screen: all can be read, and a finger finds each button."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.staff.states import StaffSection
from kiosk.tour.look import Look
from kiosk.tour.measure import measure
from kiosk.visit.journey import Comforts, Journey
from kiosk.visit.states import Menu, Visiting
from tests.journeys.conftest import Builds
from tests.journeys.staff import PAD, PANEL, PIN, Minds, Staff
from tests.made_up import TEA
from tests.sample import sample

SMALL_PPI, LEAST_MM = 133, 14.9
SIZES = {
    "wide": ((1280, 800), 0),
    "full": ((1920, 1080), 0),
    "tall": ((1080, 1920), 0),
    "small": ((800, 480), SMALL_PPI),
    "small and tall": ((480, 800), SMALL_PPI),
}


def flaws(staff: Staff) -> list[str]:
    staff.visitor.is_stirred()
    staff.visitor.rests()
    found = measure(Look(staff.visitor.window).display_list)
    dot = staff.staffing._glass.dot
    texts = [each.text for each in found.texts if each.cut_off or each.overlapped or each.elided]
    small = [each.name for each in found.targets if min(each.rect.width, each.rect.height) < LEAST_MM * dot]
    return [*texts, *small, *(each.name for each in found.targets if each.cut_off), *found.mistaken]


@pytest.fixture
def minds(builds: Builds, tmp_path: Path) -> Iterator[Minds]:
    there: list[Staff] = []

    def mind(size: tuple[int, int], ppi: float, theme: str, scale: float) -> Staff:
        staff = Staff(builds(TEA, size=size, ppi=ppi, theme=theme), tmp_path)
        staff.stand.kiosk.put(Visiting(Journey(Comforts(text_scale=scale)), Menu()))
        there.append(staff)
        return staff

    yield mind
    for each in there:
        each.staffing.end()


@pytest.mark.parametrize("name", sample("staff", tuple(SIZES), 3))
@pytest.mark.parametrize(("theme", "scale"), [("warm", 1.0), ("contrast", 2.0)])
def test_all_can_be_read_and_touched(minds: Minds, name: str, theme: str, scale: float) -> None:
    size, ppi = SIZES[name]
    staff = minds(size, ppi, theme, scale)
    staff.asks_by_key()
    staff.visitor.sees(PAD)
    found = {"pad": flaws(staff)}
    staff.types_by_key("7530")
    found["refused"] = flaws(staff)
    staff.types_by_key(PIN)
    staff.visitor.sees(PANEL)
    for section in StaffSection:
        staff.view.show(section.value)
        found[section.name] = flaws(staff)
    assert {name: each for name, each in found.items() if each} == {}


def test_control_on_glass_that_is_too_low_it_is_found(minds: Minds) -> None:
    staff = minds((800, 250), SMALL_PPI, "warm", 2.0)
    staff.asks_by_key()
    staff.visitor.sees("For staff")
    assert flaws(staff) != []
