"""A made-up print service: small programs named as those of CUPS, in a folder that is first on the PATH."""

from __future__ import annotations

import os
import re
from enum import Enum
from pathlib import Path

import pytest
from msgspec import Struct
from PySide6.QtCore import QCoreApplication

_HEAD = '#!/bin/sh\nPATH=/usr/bin:/bin\ncd "%s" || exit 9\nmood=$(cat mood)\n'
_LP = """\
printf '%s\\n' "lp $*" >>calls
[ "$mood" = refuses ] && { echo "lp: The printer or class does not exist." >&2; exit 1; }
[ "$mood" = hangs ] && exec sleep 600
[ "$mood" = mumbles ] && { echo "accepted"; exit 0; }
tee page >spool/office-7
echo "request id is office-7 (1 file(s))"
"""
_LPSTAT = """\
printf '%s\\n' "lpstat $*" >>calls
block() {
    printf 'office-%s  someone  1024  today\\n\\tStatus: \\n\\tAlerts: %s\\n\\tqueued for office\\n' "$1" "$2"
}
block 6 job-canceled-by-user
case $mood in
silent) exec sleep 600 ;;
jammed) block 7 job-printing ;;
aborts) block 7 aborted-by-system ;;
slow)
    echo look >>looks
    if [ "$(wc -l <looks)" -lt 4 ]; then block 7 job-printing; else block 7 job-completed-successfully; fi ;;
forgets) ;;
*) block 7 job-completed-successfully ;;
esac
"""
_CANCEL = """\
printf '%s\\n' "cancel $*" >>calls
rm -f "spool/$2"
"""


class Mood(Enum):
    """``SILENT``: the queue tells nothing. ``FORGETS``: it keeps no history, so a job is gone when done."""

    GOOD = "good"
    FORGETS = "forgets"
    SLOW = "slow"
    REFUSES = "refuses"
    MUMBLES = "mumbles"
    HANGS = "hangs"
    JAMMED = "jammed"
    ABORTS = "aborts"
    SILENT = "silent"


class Cups(Struct):
    folder: Path

    def calls(self, name: str = "") -> list[str]:
        """What was run, in order, with its arguments."""
        file = self.folder / "calls"
        lines = file.read_text("utf-8").splitlines() if file.exists() else []
        return [line for line in lines if line.startswith(name)]

    def spool(self) -> list[Path]:
        """What waits to be printed, or is kept."""
        return sorted((self.folder / "spool").iterdir())

    def page(self) -> bytes:
        """The last one that it was given."""
        return (self.folder / "page").read_bytes()


def with_cups(folder: Path, mood: Mood, patch: pytest.MonkeyPatch) -> Cups:
    (folder / "spool").mkdir(parents=True)
    (folder / "mood").write_text(mood.value, encoding="utf-8")
    for name, body in (("lp", _LP), ("lpstat", _LPSTAT), ("cancel", _CANCEL)):
        program = folder / name
        program.write_text(_HEAD % folder + body, encoding="utf-8")
        program.chmod(0o755)
    patch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return Cups(folder)


def without_cups(folder: Path, patch: pytest.MonkeyPatch) -> None:
    folder.mkdir()
    patch.setenv("PATH", str(folder))


def is_at_rest() -> bool:
    """Whether no page is on its way any more, and no program runs."""
    from kiosk.bridge.paper.command import Command
    from kiosk.bridge.paper.printer import PrintJob

    application = QCoreApplication.instance()
    assert application is not None
    return not any(isinstance(child, Command | PrintJob) for child in application.children())


def pages_in(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))
