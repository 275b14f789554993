"""Each planted fault has its place: one whose text has changed would prove nothing."""

from __future__ import annotations

import pytest

from tests.proof.faults import FAULTS, Planted
from tests.proof.planted import place_of


def test_there_are_at_least_forty_each_with_its_own_name() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 40


def test_each_fault_stands_in_one_place() -> None:
    assert [fault.name for fault in FAULTS if fault.sound == fault.faulty] == []
    assert all(place_of(fault).is_file() for fault in FAULTS)


def test_control_a_fault_without_a_place_is_told() -> None:
    with pytest.raises(ValueError, match="not in one place"):
        place_of(Planted("nowhere", "no such text in any file", "", ()))
