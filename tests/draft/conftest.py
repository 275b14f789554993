"""Documents about tea, as a clinic might have them, and a command line."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT
from tests.cli.conftest import environment as environment
from tests.cli.conftest import types as types
from tests.draft.leaflets import complaints, write_leaflets


@pytest.fixture
def leaflets(tmp_path: Path) -> Path:
    """A folder with two documents and a file of topics."""
    return write_leaflets(tmp_path / "leaflets")


@pytest.fixture(scope="session")
def drafted_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """For nobody to change."""
    folder = tmp_path_factory.mktemp("drafted-once")
    leaflets, out = write_leaflets(folder / "leaflets"), folder / "drafted"
    documents = sorted(leaflets.glob("*.txt"))
    command = [sys.executable, "-m", "kiosk", "draft", *documents, "--topics", leaflets / "topics.toml"]
    done = subprocess.run([*command, "--out", out], check=False, capture_output=True, text=True, cwd=ROOT)
    assert (done.returncode, complaints(done)) == (0, [])
    return out


@pytest.fixture
def drafted(drafted_once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(drafted_once, tmp_path / "drafted")
