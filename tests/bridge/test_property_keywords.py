"""No property or signal of Qt is set by a keyword of a constructor: PySide makes the setter's name with the
C library's capitals, and in a Turkish or Azeri locale an "i" has another."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parent.parent.parent
_REAL = {"parent"}
"""Keywords that are arguments in C++ too."""


@cache
def _is_qt(module: str, name: str) -> bool:
    try:
        found = getattr(import_module(module), name, None)
    except ImportError:
        return False
    return isinstance(found, type) and issubclass(found, QObject)


class _Names:
    """What stands for a class of Qt's in one file: imported anywhere in it, or derived from such a class."""

    def __init__(self, tree: ast.Module) -> None:
        self._modules: dict[str, str] = {}
        self._own: dict[str, ast.ClassDef] = {}
        self._classes: set[str] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "PySide6":
                self._take(node)
            elif isinstance(node, ast.Import):
                self._modules |= {each.asname or each.name: each.name for each in node.names}
            elif isinstance(node, ast.ClassDef):
                self._own[node.name] = node

    def _take(self, node: ast.ImportFrom) -> None:
        for each in node.names:
            name = each.asname or each.name
            if _is_qt(str(node.module), each.name):
                self._classes.add(name)
            self._modules[name] = f"{node.module}.{each.name}"

    def is_qt(self, node: ast.expr) -> bool:
        """A class whose constructor is Qt's own."""
        name = ast.unparse(node)
        if name in self._own:
            return not _makes_itself(self._own[name]) and self.derives(self._own[name])
        head, _, last = name.rpartition(".")
        return name in self._classes or _is_qt(self._modules.get(head, head) or "builtins", last)

    def derives(self, node: ast.ClassDef) -> bool:
        bases = [ast.unparse(base) for base in node.bases]
        return any(
            self.derives(self._own[name]) if name in self._own else self.is_qt(base)
            for name, base in zip(bases, node.bases, strict=True)
        )


def _makes_itself(node: ast.ClassDef) -> bool:
    return any(isinstance(each, ast.FunctionDef) and each.name == "__init__" for each in node.body)


def by_keyword(source: str) -> Iterator[int]:
    """The lines that do it. ``super().__init__`` counts in a class that derives from one of Qt's, and so does
    ``partial``."""
    tree = ast.parse(source)
    names = _Names(tree)
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        given = {keyword.arg for keyword in call.keywords} - _REAL
        made = call.args[0] if ast.unparse(call.func).endswith("partial") else call.func
        if given and names.is_qt(made):
            yield call.lineno
    for own in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and names.derives(node)):
        for call in (node for node in ast.walk(own) if isinstance(node, ast.Call)):
            given = {keyword.arg for keyword in call.keywords} - _REAL
            if given and ast.unparse(call.func).endswith("__init__"):
                yield call.lineno


@pytest.mark.parametrize("room", ["kiosk", "tests", "tools", "start"])
def test_no_property_is_set_by_keyword(room: str) -> None:
    found = [
        f"{file.relative_to(ROOT)}:{line}"
        for file in sorted((ROOT / room).rglob("*.py"))
        for line in by_keyword(file.read_text("utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtCore import QTimer\nt = QTimer(None, singleShot=True)",
        "from PySide6.QtCore import QTimer as Clock\nt = Clock(interval=3)",
        "from PySide6 import QtCore\nt = QtCore.QTimer(timeout=print)",
        "import PySide6.QtCore\nt = PySide6.QtCore.QTimer(interval=3)",
        "import PySide6.QtQuick as quick\nv = quick.QQuickView(title='t')",
        "def f():\n    from PySide6.QtCore import QObject\n    return QObject(objectName='x')",
        "from PySide6.QtCore import QObject\nclass A(QObject): pass\na = A(objectName='x')",
        "from PySide6.QtCore import QObject\nclass A(QObject):\n    def __init__(self):\n"
        "        super().__init__(objectName='x')",
        "from PySide6.QtCore import QTimer\nt = QTimer(**{'interval': 3})",
        "from functools import partial\nfrom PySide6.QtCore import QTimer\nt = partial(QTimer, interval=3)",
    ],
)
def test_control_each_way_of_doing_it_is_found(source: str) -> None:
    assert list(by_keyword(source))


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtCore import QTimer\nt = QTimer(parent=None)",
        "from PySide6.QtCore import QObject, Property\nx = Property(int, constant=True)",
        "from PySide6.QtCore import QObject\nclass A(QObject):\n    def __init__(self, interval): pass\n"
        "a = A(interval=3)",
    ],
)
def test_control_what_is_no_property_is_let_be(source: str) -> None:
    assert not list(by_keyword(source))
