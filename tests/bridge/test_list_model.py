"""The list model: what it tells is true, and is the smallest change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from msgspec import Struct
from PySide6.QtCore import QMessageLogContext, QModelIndex, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.bridge.list_model import ROOT, ListModel
from tests.bridge.model import all_rows, get


class Leaf(Struct, frozen=True):
    name: str
    green: bool


leaves = st.lists(st.builds(Leaf, st.sampled_from("abc"), st.booleans()), max_size=6)


class Changes:
    """Everything that a model tells while it changes, and the rows as they follow from that alone."""

    def __init__(self, rows: ListModel) -> None:
        self.rows, self.mirror, self.calls = rows, all_rows(rows), list[tuple[str, int, int]]()
        self.sizes = list[int]()
        rows.rowsInserted.connect(self._inserted)
        rows.rowsRemoved.connect(self._removed)
        rows.dataChanged.connect(self._changed)
        rows.modelReset.connect(lambda: self.calls.append(("reset", 0, 0)))
        rows.layoutChanged.connect(lambda: self.calls.append(("layout", 0, 0)))
        rows.sizeChanged.connect(lambda: self.sizes.append(get(rows, "size")))

    def _inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        self.calls.append(("inserted", first, last))
        self.mirror[first:first] = all_rows(self.rows)[first : last + 1]

    def _removed(self, parent: QModelIndex, first: int, last: int) -> None:
        self.calls.append(("removed", first, last))
        del self.mirror[first : last + 1]

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.calls.append(("changed", first.row(), last.row()))
        self.mirror[first.row() : last.row() + 1] = all_rows(self.rows)[first.row() : last.row() + 1]


@contextmanager
def complaints() -> Iterator[list[str]]:
    heard: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        heard.append(message)

    before = qInstallMessageHandler(hear)
    try:
        yield heard
    finally:
        qInstallMessageHandler(before)


def watched(rows: ListModel, change: Callable[[], Any]) -> list[str]:
    """What Qt's own model tester has to say of a change."""
    with complaints() as heard:
        tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Warning)
        change()
        del tester
    return heard


def as_rows(leaves_: list[Leaf]) -> list[dict[str, Any]]:
    return [{"name": leaf.name, "green": leaf.green} for leaf in leaves_]


@given(st.lists(leaves, min_size=1, max_size=5))
@example([[], [Leaf("a", True)], []])
def test_qts_model_tester_is_content(shown: list[list[Leaf]]) -> None:
    rows = ListModel(Leaf, shown[0])

    def show_all() -> None:
        for leaves_ in shown[1:]:
            rows.show(leaves_)

    assert watched(rows, show_all) == []
    assert all_rows(rows) == as_rows(shown[-1])


def test_control_the_model_tester_finds_a_row_that_nobody_told_of() -> None:
    class Silent(ListModel):
        def _lengthen(self, rows: Any) -> None:  # noqa: ANN401 - planted defect
            self.beginInsertRows(ROOT, 0, 5)
            self._rows.extend(rows)
            self.endInsertRows()

    rows = Silent(Leaf)
    assert watched(rows, lambda: rows.show([Leaf("a", True)])) != []


@given(leaves, leaves)
def test_what_is_told_leads_from_the_old_rows_to_the_new_ones(old: list[Leaf], new: list[Leaf]) -> None:
    rows = ListModel(Leaf, old)
    changes = Changes(rows)
    rows.show(new)
    assert changes.mirror == as_rows(new) == all_rows(rows)


@given(leaves, leaves)
def test_nothing_more_is_told_than_what_differs(old: list[Leaf], new: list[Leaf]) -> None:
    rows = ListModel(Leaf, old)
    changes = Changes(rows)
    rows.show(new)
    calls = [
        ("changed", number, number)
        for number, (before, now) in enumerate(zip(old, new, strict=False))
        if before != now
    ]
    if len(new) > len(old):
        calls.append(("inserted", len(old), len(new) - 1))
    if len(new) < len(old):
        calls.append(("removed", len(new), len(old) - 1))
    assert changes.calls == calls
    assert changes.sizes == ([len(new)] if len(new) != len(old) else [])


def test_the_fields_of_a_row_are_its_roles() -> None:
    rows = ListModel(Leaf, [Leaf("mint", True)])
    assert all_rows(rows) == [{"name": "mint", "green": True}]
    assert rows.data(rows.index(0), 0) is None
    assert rows.data(rows.index(0), max(rows.roleNames()) + 1) is None
    assert rows.data(QModelIndex(), min(rows.roleNames())) is None


def test_a_row_has_no_rows_of_its_own() -> None:
    rows = ListModel(Leaf, [Leaf("mint", True)])
    assert rows.rowCount(rows.index(0)) == 0
    assert rows.rowCount() == get(rows, "size") == 1
