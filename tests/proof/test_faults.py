"""Each planted fault has its place: one whose text has changed would prove nothing."""

from __future__ import annotations

import pytest

from tests.proof.faults import FAULTS, Planted
from tests.proof.planted import place_of


def test_there_are_at_least_forty_each_with_its_own_name() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 40


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_stands_in_one_place(fault: Planted) -> None:
    assert fault.sound != fault.faulty
    assert place_of(fault).is_file()


def test_control_a_fault_without_a_place_is_told() -> None:
    with pytest.raises(ValueError, match="not in one place"):
        place_of(Planted("nowhere", "no such text in any file", "", ()))
