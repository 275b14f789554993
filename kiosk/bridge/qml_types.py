"""PySide6's decorators for QML types, with the types its stubs leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    T = TypeVar("T")

    def QmlElement(kind: type[T]) -> type[T]: ...

    def QEnum(kind: type[T]) -> type[T]: ...

    def QmlUncreatable(reason: str) -> Callable[[type[T]], type[T]]: ...

else:
    from PySide6.QtCore import QEnum
    from PySide6.QtQml import QmlElement, QmlUncreatable

__all__ = ["QEnum", "QmlElement", "QmlUncreatable"]
