"""Somebody deletes the log, or its folder, while the program runs: what comes after stands in a new one."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

import pytest

from kiosk.app.log_file import KeptFile


def _tells(file: KeptFile, what: str) -> None:
    file.handle(logging.makeLogRecord({"levelname": "WARNING", "msg": what}))


@pytest.mark.parametrize("whole_folder", [False, True])
def test_a_log_that_was_taken_away_is_begun_anew(tmp_path: Path, whole_folder: bool) -> None:
    log = tmp_path / "state" / "kiosk.log"
    file = KeptFile(log)
    _tells(file, "The first.")
    _tells(file, "The second.")
    assert len(log.read_text("utf-8").splitlines()) == 2, "as long as nobody takes it away it is one"
    if whole_folder:
        shutil.rmtree(log.parent)
    else:
        log.unlink()
    _tells(file, "The third.")
    file.close()
    (line,) = log.read_text("utf-8").splitlines()
    assert line.endswith("WARNING The third.")
