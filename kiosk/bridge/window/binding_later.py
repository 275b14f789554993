"""What PySide imports for seldom needs, loaded once it is asked: docs/decisions/binding.md.

Its modules that tell of signatures compile expressions for it; a signature is read where an argument is wrong
and where a stub is written. And it unpacks nothing where its files lie ready.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from importlib.abc import Loader

_LOADER = "shibokensupport.signature.loader"
_MAPPING, _TAKEN = "shibokensupport.signature.mapping", "update_mapping"
_SIGNATURE = ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
LATER = {
    _MAPPING,
    *(f"shibokensupport.signature.{name}" for name in _SIGNATURE),
    *("base64", "inspect", "tempfile", "zipfile"),
}


class _Asked(ModuleType):
    """Becomes the module that it stands for with the first name that it is asked for."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__") or not self.was_loaded():
            raise AttributeError(name)
        return getattr(self, name)

    def was_loaded(self) -> bool:
        """Now; False if it was before."""
        loader = vars(self)["__loader__"]
        if not isinstance(loader, _Later):
            return False
        self.__loader__ = loader.loader
        loader.loader.exec_module(self)
        return True


class _Later:
    def __init__(self, loader: Loader) -> None:
        self.loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Asked(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Not yet. What PySide takes out of a module without asking it for a name stands there at once."""
        if isinstance(module, _Asked) and module.__name__ == _MAPPING:
            vars(module)[_TAKEN] = partial(_load_and_call, module)


def _load_and_call(module: _Asked) -> object:
    module.was_loaded()
    return vars(module)[_TAKEN]()


class _NoHook:
    """Loads it as it is, but for the end, where it would put PySide's hook into each import."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        self._loader.exec_module(module)
        vars(module)["post_init"] = lambda: None


class _Finder:
    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        kind = _Later if name in LATER else _NoHook if name == _LOADER else None
        spec = PathFinder.find_spec(name, path, target) if kind else None
        if kind and spec is not None and spec.loader is not None:
            spec.loader = cast("Loader", kind(spec.loader))
        return spec


@contextmanager
def binding_later() -> Iterator[None]:
    """While PySide is imported."""
    sys.meta_path.insert(0, _Finder)
    try:
        yield
    finally:
        sys.meta_path.remove(_Finder)
