"""QML for Python without Qt's network for Python, which PySide loads with it for how an engine would fetch
screens from elsewhere: none here comes from elsewhere. docs/decisions/memory.md says what it takes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

NETWORK = "PySide6.QtNetwork"


@contextmanager
def left_out(*names: str) -> Iterator[None]:
    """PySide's modules that an import shall find empty. Who asks for one later gets the whole of it."""
    empty = {name: ModuleType(name) for name in names if name not in sys.modules}
    sys.modules.update(empty)
    try:
        yield
    finally:
        for name in empty:
            del sys.modules[name]


if not {NETWORK, "PySide6.QtQml"} & sys.modules.keys():
    with left_out(NETWORK):
        from PySide6.QtQml import QQmlEngine
    # It would crash, as it knows no type to return.
    QQmlEngine.networkAccessManager = None  # pyright: ignore[reportAttributeAccessIssue]
