"""Memory that was let go is given back to the system, which glibc alone would not do."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

from tests.app.conftest import ROOT

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_trim"),
    reason="elsewhere nothing has to be given back",
)

_LETS_GO = """
import psutil
from kiosk.app.spare import give_back

def taken():
    return psutil.Process().memory_info().rss

before = taken()
things = [bytes(1000) for _ in range(40_000)]
last = bytes(1000)  # behind all of them, and kept
del things
kept = taken() - before
give_back()
print(kept, taken() - before)
"""


def test_what_was_let_go_is_given_back() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LETS_GO], capture_output=True, text=True, check=True, cwd=ROOT
    )
    kept, left = map(int, done.stdout.split())
    assert kept > 30_000_000  # else this would tell nothing
    assert left < 10_000_000
