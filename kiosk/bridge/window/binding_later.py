"""What PySide imports for seldom needs, loaded once it is asked: docs/decisions/binding.md.

Its modules that tell of signatures compile expressions for it; a signature is read where an argument is wrong
and where a stub is written. And it unpacks nothing where its files lie ready.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from importlib.abc import Loader

_SIGNATURE = ("layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
LATER = {
    *(f"shibokensupport.signature.{name}" for name in _SIGNATURE),
    *("base64", "tempfile", "zipfile"),
}


class _Asked(ModuleType):
    """Becomes the module that it stands for with the first name that it is asked for."""

    def __getattr__(self, name: str) -> object:
        loader = vars(self)["__loader__"]
        if name.startswith("__") or not isinstance(loader, _Later):
            raise AttributeError(name)
        self.__loader__ = loader.loader
        loader.loader.exec_module(self)
        return getattr(self, name)


class _Later:
    def __init__(self, loader: Loader) -> None:
        self.loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Asked(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Not yet."""


class _Finder:
    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path, target) if name in LATER else None
        if spec is not None and spec.loader is not None:
            spec.loader = cast("Loader", _Later(spec.loader))
        return spec


@contextmanager
def binding_later() -> Iterator[None]:
    """While PySide is imported."""
    sys.meta_path.insert(0, _Finder)
    try:
        yield
    finally:
        sys.meta_path.remove(_Finder)
