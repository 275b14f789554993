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


_IN_A_THREAD = """
import ctypes
from threading import Thread
import psutil
from kiosk.app.spare import give_back, keep_little

libc = ctypes.CDLL(None)
libc.malloc.restype = libc.memset.restype = ctypes.c_void_p
libc.malloc.argtypes, libc.free.argtypes = [ctypes.c_size_t], [ctypes.c_void_p]
libc.memset.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t]

def paints():
    libc.free(libc.malloc(30_000_000))  # from then on glibc takes such things for usual
    pictures = [libc.malloc(4_000_000) for _ in range(5)]
    for picture in pictures:
        libc.memset(picture, 1, 4_000_000)
    for picture in pictures:
        libc.free(picture)

def left():
    before = psutil.Process().memory_info().rss
    thread = Thread(target=paints)
    thread.start()
    thread.join()
    give_back()
    return psutil.Process().memory_info().rss - before

print(left())
keep_little()
print(left())
"""


def test_what_was_let_go_is_given_back() -> None:
    kept, left = _told(_LETS_GO)
    assert kept > 30_000_000  # else this would tell nothing
    assert left < 10_000_000


def test_no_thread_keeps_large_things_that_it_let_go() -> None:
    """Pictures are painted in one of Qt's own: it kept 11 MB, as it happened to paint."""
    before, left = _told(_IN_A_THREAD)
    assert before > 10_000_000  # else this would tell nothing
    assert left < 1_000_000


def _told(program: str) -> list[int]:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return [int(each) for each in done.stdout.split()]
