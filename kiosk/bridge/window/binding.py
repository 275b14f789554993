"""PySide's own Python files, ready as bytecode.

They lie packed as text in its library, and are compiled with each start; but from a folder ``files.dir``
beside its package they would be imported as any others. Ours lies in the program's own folder, one for each
build of PySide, and it is told that its package lay beside it: docs/decisions/binding.md.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from kiosk.bridge.window.binding_later import binding_later

if TYPE_CHECKING:
    from zipfile import ZipFile

_PACKAGE, _PACKED, _FILES = "shiboken6", "shibokensupport", "files.dir"
_OURS = Path(__file__).resolve().parents[3] / "build"


def use_binding(ours: Path = _OURS) -> None:
    """If it was made, and PySide isn't imported yet."""
    spec = None if _PACKAGE in sys.modules else find_spec(_PACKAGE)
    if spec is None or spec.loader is None or not (folder := _folder(spec, ours)).is_dir():
        return
    package = module_from_spec(spec)
    package.__file__ = str(folder.with_name("__init__.py"))
    sys.modules[_PACKAGE] = package
    with binding_later():
        spec.loader.exec_module(package)
    package.__file__ = spec.origin


def make_binding(ours: Path = _OURS) -> Path | None:
    """None where PySide has nothing packed. Raises OSError."""
    import shiboken6

    packed = getattr(getattr(sys.modules.get(_PACKED), "__loader__", None), "zfile", None)
    spec = shiboken6.__spec__
    if packed is None or spec is None:
        return None
    from compileall import compile_dir

    folder = _folder(spec, ours)
    if not folder.is_dir():
        _unpack(packed, folder)
    compile_dir(folder, quiet=1)
    return folder


def _unpack(packed: ZipFile, folder: Path) -> None:
    """Whole, or not at all."""
    from shutil import rmtree

    from kiosk.files.writing import write_whole

    part = folder.with_name(f"{folder.name}.{os.getpid()}.part")
    try:
        for name in packed.namelist():
            if name.endswith(".py"):
                (part / name).parent.mkdir(parents=True, exist_ok=True)
                write_whole(part / name, packed.read(name))
        part.rename(folder)
    except OSError:
        if not folder.is_dir():  # made by another set-up meanwhile
            raise
    finally:
        rmtree(part, ignore_errors=True)


def _folder(spec: ModuleSpec, ours: Path) -> Path:
    """Its first file tells its version, and its time when it was installed."""
    first = Path(spec.origin or "")
    return ours / f"binding-{crc32(first.read_bytes()):08x}-{first.stat().st_mtime_ns}" / _FILES
