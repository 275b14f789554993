"""PySide6's declarations of what QML sees, with the types its stubs leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, Self, TypeVar, overload

    from PySide6.QtCore import Signal

    T = TypeVar("T")

    def QmlElement(kind: type[T]) -> type[T]: ...

    def QmlSingleton(kind: type[T]) -> type[T]: ...

    def QEnum(kind: type[T]) -> type[T]: ...

    def QmlUncreatable(reason: str) -> Callable[[type[T]], type[T]]: ...

    class Property(Generic[T]):
        """Over a method, or with what reads it and what writes it."""

        def __init__(
            self,
            kind: type[T],
            fget: Callable[[Any], T] | None = None,
            fset: Callable[[Any, T], None] | None = None,
            *,
            notify: Signal | None = None,
            constant: bool = False,
        ) -> None: ...

        def __call__(self, read: Callable[[Any], T | None]) -> Self: ...

        @overload
        def __get__(self, owner: None, kind: type) -> Self: ...
        @overload
        def __get__(self, owner: object, kind: type) -> T: ...
        def __get__(self, owner: object, kind: type) -> T | Self: ...

        def __set__(self, owner: object, value: T) -> None: ...

else:
    from PySide6.QtCore import Property, QEnum
    from PySide6.QtQml import QmlElement, QmlSingleton, QmlUncreatable

__all__ = ["Property", "QEnum", "QmlElement", "QmlSingleton", "QmlUncreatable"]
