"""Documents about tea, as a clinic might have them, and a command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Types
from tests.cli.conftest import environment as environment
from tests.cli.conftest import types as types
from tests.draft.leaflets import complaints, write_leaflets


@pytest.fixture
def leaflets(tmp_path: Path) -> Path:
    """A folder with two documents and a file of topics."""
    return write_leaflets(tmp_path / "leaflets")


@pytest.fixture
def drafted(types: Types, leaflets: Path, tmp_path: Path) -> Path:
    out = tmp_path / "drafted"
    done = types("draft", *sorted(leaflets.glob("*.txt")), "--topics", leaflets / "topics.toml", "--out", out)
    assert (done.returncode, complaints(done)) == (0, [])
    return out
