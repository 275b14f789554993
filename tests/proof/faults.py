"""Faults to plant, read from ``faults.toml``."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec import Struct


class Planted(Struct, frozen=True):
    """``sound`` becomes ``faulty``; ``tests`` are folders of tests, or files, that should tell."""

    name: str
    sound: str
    faulty: str
    tests: tuple[str, ...]


class _Fault(Struct, frozen=True, forbid_unknown_fields=True):
    tests: tuple[str, ...]
    sound: str
    faulty: str


def _read() -> tuple[Planted, ...]:
    written = Path(__file__).with_suffix(".toml").read_bytes()
    faults = msgspec.toml.decode(written, type=dict[str, _Fault])
    return tuple(
        Planted(name, each.sound, each.faulty, tuple(f"tests/{room}" for room in each.tests))
        for name, each in faults.items()
    )


FAULTS = _read()
