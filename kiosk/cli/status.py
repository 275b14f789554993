"""``kiosk status``."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import time
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.app.last_fault import last_fault
from kiosk.bridge.window.paths import data_folder
from kiosk.cli.exits import FAULTY, FINE
from kiosk.cli.output import say
from kiosk.station.health import Finding, MachineState, findings, is_running
from kiosk.station.heartbeat import Heartbeat, read_heartbeat
from kiosk.station.installed import versions


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(act=act)
    parser.add_argument("--json", action="store_true", help="for a program to read")
    told = "where the program keeps its log and tells how it runs (default: your folder for data)"
    parser.add_argument("--state", type=Path, metavar="DIR", help=told)


def act(asked: argparse.Namespace) -> int:
    """Tells how a screen for visitors (kiosk run --kiosk) runs on this machine: what it shows, how much of
    it is checked and until when, the last fault. Ends with 0 if all is well, else with 1."""
    folder = asked.state or data_folder()
    heart = read_heartbeat(folder)
    now = MachineState(datetime.now().astimezone(), time.monotonic(), _room(folder))
    found = findings(heart, now)
    well = all(finding.well for finding in found)
    fault = last_fault(folder)
    if asked.json:
        say(*json.dumps(_told(heart, now, found, fault), indent=2, ensure_ascii=False).splitlines())
        return FINE if well else FAULTY
    say("All is well." if well else "Somebody should look: see the lines with a !.")
    for finding in found:
        say(f"{' ' if finding.well else '!'} {finding.about:9}{finding.told}")
    say(f"  {'last':9}{fault or 'no fault in the log'}", f"  {'version':9}{versions()}")
    return FINE if well else FAULTY


def _told(
    heart: Heartbeat | None, now: MachineState, found: tuple[Finding, ...], fault: str
) -> dict[str, object]:
    running = is_running(heart, now)
    up = max(round((now.time - heart.begun).total_seconds()), 0) if heart is not None and running else None
    return {
        "well": all(finding.well for finding in found),
        "running": running,
        "uptime_seconds": up,
        "disk_free_bytes": now.room,
        "last_fault": fault or None,
        "installed": versions(),
        "heartbeat": None if heart is None else msgspec.to_builtins(heart),
        "findings": msgspec.to_builtins(found),
    }


def _room(folder: Path) -> int | None:
    """Where the folder would be made, if it isn't there yet."""
    there = next((each for each in (folder, *folder.absolute().parents) if os.path.isdir(each)), None)
    try:
        return shutil.disk_usage(there).free if there else None
    except OSError:
        return None
