"""However a PDF is put together, it is read, or refused with a reason, within the limits."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.fault import Fault
from kiosk.draft.reading.document_file import read
from tests.draft import sheets, structures
from tests.draft.hanging import never_hangs

FILES = "/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.pdf) >>] >> >>"


def test_a_portfolio_is_named_though_its_catalog_is_packed(tmp_path: Path) -> None:
    found = read(structures.packed(tmp_path / "folder.pdf", f"/Collection << >> {FILES}"))
    assert isinstance(found, Fault)
    assert (found.rule, "portfolio" in found.message) == ("document-format", True)


@pytest.mark.parametrize("catalog", ["", "/Collection << >>", FILES])
def test_control_a_packed_pdf_that_is_no_portfolio_is_read(tmp_path: Path, catalog: str) -> None:
    found = read(structures.packed(tmp_path / "pond.pdf", catalog))
    assert not isinstance(found, Fault), found
    assert [block.text for block in found.blocks] == [sheets.POND[0]]


LOOPS = {
    "a table of places that names itself as the one before": {"more": "/Prev SELF"},
    "pages that lead back to themselves": {"kids": "[2 0 R]"},
    "pages that lead back, and to a page": {"kids": "[2 0 R 3 0 R]"},
    "a page twice": {"kids": "[3 0 R 3 0 R]"},
}


@pytest.mark.parametrize("parts", LOOPS.values(), ids=LOOPS)
def test_what_leads_back_to_itself_comes_to_an_end(tmp_path: Path, parts: dict[str, str]) -> None:
    with never_hangs():
        found = read(structures.packed(tmp_path / "loop.pdf", **parts))
    if isinstance(found, Fault):
        assert (found.rule, found.message) == ("document-broken", "This file is broken: it is no whole PDF.")
    else:
        assert {block.text for block in found.blocks} == {sheets.POND[0]}


@pytest.mark.parametrize(("levels", "whole"), [(1, True), (500, True), (5_000, False)])
def test_a_deep_tree_of_pages_is_read_or_refused(tmp_path: Path, levels: int, whole: bool) -> None:
    with never_hangs():
        found = read(structures.deep(tmp_path / "deep.pdf", levels))
    assert whole != isinstance(found, Fault)
    if isinstance(found, Fault):
        assert (found.rule, found.message) == ("document-broken", "This file is broken: it is no whole PDF.")
