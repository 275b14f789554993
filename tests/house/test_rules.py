"""The short name of whatever can be wrong is written down once: in ``kiosk/core/rules``."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from pathlib import Path

from tests.house.imports import ROOT

KIOSK = ROOT / "kiosk"
RULES = KIOSK / "core" / "rules"


def _every() -> list[StrEnum]:
    modules = (import_module(f"kiosk.core.rules.{path.stem}") for path in sorted(RULES.glob("[a-z]*.py")))
    kinds = (kind for module in modules for kind in vars(module).values() if isinstance(kind, type))
    return [rule for kind in kinds if issubclass(kind, StrEnum) for rule in kind]


def _spelled_out(path: Path) -> Iterator[int]:
    """Where a fault is made with a rule that is written out."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id="Fault"), args=[_, _, ast.Constant(), *_]):
                yield node.lineno
            case _:
                pass


def test_each_rule_has_a_name_of_its_own() -> None:
    names = [rule.value for rule in _every()]
    assert len(names) > 140
    assert len(names) == len(set(names))


def test_no_fault_spells_its_rule_out() -> None:
    assert [path.name for path in sorted(KIOSK.rglob("*.py")) for _ in _spelled_out(path)] == []


def test_control_a_rule_that_is_spelled_out_is_found(tmp_path: Path) -> None:
    module = tmp_path / "one.py"
    module.write_text('Fault(".", 0, "too-blue", "It is blue.", "Mend it.")\n', encoding="utf-8")
    assert [*_spelled_out(module)] == [1]
