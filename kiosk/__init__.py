"""A touchscreen guide for a waiting room, and what makes one."""

from __future__ import annotations

import sys
from contextlib import suppress
from types import ModuleType


class _Unneeded(ModuleType):
    """Has what msgspec looks for when it is imported, and nothing that anybody uses."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {"unknown": None})


# msgspec prefers typing_extensions where another package brought it, and Python's own typing says the same;
# and it knows numbers and ids that nothing here reads or writes: docs/decisions/late-imports.md.
_PREFERRED, _KNOWN = "typing_extensions", ("decimal", "uuid")
if _PREFERRED not in sys.modules and "msgspec" not in sys.modules:
    _left_out = {_PREFERRED: None, **{name: _Unneeded(name) for name in _KNOWN if name not in sys.modules}}
    sys.modules.update(_left_out)  # None: as if it were not there
    with suppress(ImportError):  # which the command line tells of
        import msgspec  # noqa: F401 - so that it looks for them now
    for _name in _left_out:
        del sys.modules[_name]
