"""Tests that run in a copy of the program, which may be spoiled."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.proof.kept import ROOT
from tests.sample import SAMPLE

HUNG = -1
_MOST_NAMED = 3
_LONGEST = 1800  # seconds
_LEFT_OUT = shutil.ignore_patterns(".venv", ".git", "build", "__pycache__", ".*_cache", ".hypothesis")
_FAILED = re.compile(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", re.MULTILINE)


@contextmanager
def copied() -> Iterator[Path]:
    with TemporaryDirectory(prefix="kiosk-proof-") as folder:
        yield Path(shutil.copytree(ROOT, Path(folder) / "kiosk", ignore=_LEFT_OUT, symlinks=True))


def tested(copy: Path, tests: tuple[str, ...], sample: str) -> tuple[int, tuple[str, ...]]:
    """How pytest ends, and the first tests that fail; `HUNG` and none if it doesn't end."""
    told = ["-q", "-n0", f"--maxfail={_MOST_NAMED}", "-p", "no:cacheprovider", "--tb=no"]
    command = [sys.executable, "-m", "pytest", *told, f"--basetemp={copy.parent / 'temp'}", *tests]
    environment = {**os.environ, SAMPLE: sample}
    try:
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, cwd=copy, env=environment, timeout=_LONGEST
        )
    except subprocess.TimeoutExpired:
        return HUNG, ()
    return done.returncode, tuple(_FAILED.findall(done.stdout))[:_MOST_NAMED]
