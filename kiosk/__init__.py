"""A touchscreen guide for a waiting room, and what makes one."""

from __future__ import annotations

import sys
from contextlib import suppress

# msgspec prefers typing_extensions where another package brought it. Python's own typing says the same, and a
# start is three milliseconds sooner and takes a megabyte and a half less.
_PREFERRED = "typing_extensions"
if _PREFERRED not in sys.modules and "msgspec" not in sys.modules:
    sys.modules[_PREFERRED] = None  # pyright: ignore[reportArgumentType] - as if it were not there
    with suppress(ImportError):  # which the command line tells of
        import msgspec  # noqa: F401 - so that it looks for it now
    del sys.modules[_PREFERRED]
