"""No module needs itself, however far round; and what a function imports is what a start would pay for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.imports import ROOT, Import, circle_in, graph_of, imports_in, modules_of

KIOSK = ROOT / "kiosk"
LATE = {
    "kiosk.bench.first": "measures what comes after it",
    "kiosk.bridge.window.demo": "a touch or a key, once somebody ends the demo with one",
    "kiosk.bridge.blocks.sentences": "Qt's words, for a page that has some",
    "kiosk.bridge.paper.desk": "stands on the way where a printer is set, and prints at the end of a visit",
    "kiosk.bridge.window.trial_process": "tells that it has begun before it loads Qt, which may fail",
    "kiosk.cli.draft": "says what to install where something is missing",
    "kiosk.draft.reading.document_file": "each format's reader, for a document of that format",
    "kiosk.draft.topics.file_format": "the names of icons, where a file names some",
    "kiosk.staff.pin": "the slow hash, where a PIN is set or tried",
    "kiosk.station.clinic_faults": "stands on the way where a clinic has settings; most have plain letters",
}
"""Modules that are not on every way to the first screen, with what their functions wait for."""


def test_no_module_needs_itself_however_far_round() -> None:
    assert circle_in(graph_of(KIOSK)) == []


_ROUND = ("import kiosk.b", "def late():\n    from kiosk import b", "from kiosk.b import c")


@pytest.mark.parametrize("source", _ROUND)
def test_control_a_circle_is_found(tmp_path: Path, source: str) -> None:
    package = tmp_path / "kiosk"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "a.py").write_text(source, encoding="utf-8")
    (package / "b.py").write_text("if TYPE_CHECKING:\n    from kiosk.a import d", encoding="utf-8")
    assert sorted({*circle_in(graph_of(package))}) == ["kiosk.a", "kiosk.b"]


def _on_the_way() -> set[str]:
    """What is loaded before the first screen, whatever is shown then."""
    code = "import sys, kiosk.cli.run, kiosk.app.run; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("heavy", ["typing_extensions", "html", "decimal", "uuid"])
def test_a_start_does_without(heavy: str) -> None:
    """What others would bring in beside what they are needed for."""
    assert heavy not in _on_the_way()


def _late(package: Path) -> dict[str, list[Import]]:
    found: dict[str, list[Import]] = {}
    for name, path in modules_of(package).items():
        for each in imports_in(path):
            if each.inside:
                found.setdefault(name, []).append(each)
    return found


def test_functions_import_only_on_the_way_to_the_first_screen() -> None:
    """The readers of documents load each library with the first document that needs it."""
    late, start = _late(KIOSK), _on_the_way()
    ours = {name for name, found in late.items() if not name.startswith("kiosk.draft.") or _are_ours(found)}
    assert {name for name in ours - start if not name.startswith("kiosk.app.")} == LATE.keys()


def _are_ours(found: list[Import]) -> bool:
    return any(each.names.startswith("kiosk.") for each in found)


def test_control_a_late_import_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("import os\ndef late() -> None:\n    import json\n", encoding="utf-8")
    ((found,),) = _late(tmp_path).values()
    assert (found.line, found.names) == (3, "json")


def test_what_is_loaded_by_then_is_imported_where_modules_import() -> None:
    """An import in a function of what is there anyway saves nothing."""
    start = _on_the_way()
    vain = [
        f"{name}:{each.line}: {each.names}"
        for name, path in modules_of(KIOSK).items()
        if name in start and name != "kiosk.cli.run"
        for each in imports_in(path)
        if each.inside and each.names in start and each.names.startswith("kiosk")
    ]
    assert vain == []
