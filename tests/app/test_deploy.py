"""The files that make a machine a kiosk: systemd understands them, and what they say is what works."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.conftest import ROOT
from tests.app.test_watchdog import listens, told
from tests.app.unattended_program import Clinic, clinic
from tests.x_display import waits, x_server

if sys.platform != "linux":
    pytest.skip("systemd is for Linux", allow_module_level=True)

DEPLOY = ROOT / "deploy"
UNITS = ("kiosk.service", "kiosk-display.service")
_NEEDS_VERIFY = pytest.mark.skipif(
    not shutil.which("systemd-analyze"), reason="this machine has no systemd-analyze to ask"
)
_NEEDS_WESTON = pytest.mark.skipif(not shutil.which("weston"), reason="this machine has no weston")


def _value(unit: str, key: str) -> str:
    return "\n".join(re.findall(rf"^{key}=(.*)$", (DEPLOY / unit).read_text("utf-8"), re.MULTILINE))


def _verified(folder: Path, old: str = "", new: str = "") -> str:
    """Complaints about the units, with programs of this machine in the place of those of a kiosk."""
    for unit in UNITS:
        text = (DEPLOY / unit).read_text("utf-8").replace(old or "\0", new)
        text = re.sub(r"^ExecStart=\S+", f"ExecStart={sys.executable}", text, flags=re.MULTILINE)
        (folder / unit).write_text(text, encoding="utf-8")
    command = ["systemd-analyze", "verify", "--man=no", *(str(folder / unit) for unit in UNITS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return "\n".join(line for line in done.stderr.splitlines() if str(folder) in line or "kiosk" in line)


@_NEEDS_VERIFY
def test_systemd_understands_the_units(tmp_path: Path) -> None:
    assert _verified(tmp_path) == ""


@_NEEDS_VERIFY
@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("Restart=always", "Restart=allways", "allways"),
        ("WatchdogSec=30", "WatchdogSecs=30", "WatchdogSecs"),
        ("ProtectSystem=strict", "ProtectSystem=stricter", "stricter"),
        ("SystemCallFilter=@system-service", "SystemCallFilter=@system-servant", "system-servant"),
    ],
)
def test_control_a_typo_is_found(tmp_path: Path, old: str, new: str, word: str) -> None:
    assert word in _verified(tmp_path, old, new)


def test_both_come_back_however_often_they_end() -> None:
    for unit in UNITS:
        assert (_value(unit, "Restart"), _value(unit, "StartLimitIntervalSec")) == ("always", "0")
        assert (_value(unit, "Type"), _value(unit, "WatchdogSec")) == ("notify", "30")


def test_both_meet_in_one_folder_whatever_the_session_of_the_display_says() -> None:
    """Where PAMName= is set, what the session sets goes before Environment=."""
    assert _value("kiosk-display.service", "PAMName")
    assert "XDG_RUNTIME_DIR" not in _value("kiosk-display.service", "Environment")
    met = re.findall(
        r"XDG_RUNTIME_DIR=(\S+)",
        _value("kiosk-display.service", "ExecStart") + " " + _value("kiosk.service", "Environment"),
    )
    assert met == ["/run/kiosk"] * 2
    assert "d /run/kiosk 0700 kiosk kiosk -" in (DEPLOY / "tmpfiles.conf").read_text("utf-8")


def test_weston_can_write_nothing_beside_itself() -> None:
    assert _value("kiosk-display.service", "WorkingDirectory") == "/"
    assert _value("kiosk-display.service", "User") == "kiosk", "whom nothing there belongs to"


def test_what_staff_restart_ends_well_and_is_no_crash(tmp_path: Path, deck: Path) -> None:
    stand = clinic(tmp_path, deck)
    again = int(_value("kiosk.service", "SuccessExitStatus"))
    with stand.stands(f"QTimer.singleShot(900, lambda: application.exit({again}))") as program:
        assert (stand.state / "starts.json").exists()
        assert program.wait(20) == again
    assert not (stand.state / "starts.json").exists()


@_NEEDS_WESTON
def test_under_weston_as_the_files_have_it_the_screen_is_painted_and_feeds(
    tmp_path: Path, deck: Path
) -> None:
    """The units' own environment, the options that they give and the settings of weston, in a window of X."""
    stand, run = clinic(tmp_path, deck), tmp_path / "run"
    run.mkdir(0o700)
    given = dict(each.split("=", 1) for each in _value("kiosk.service", "Environment").split())
    given["XDG_RUNTIME_DIR"], given["HOME"] = str(run), str(tmp_path)
    ini = tmp_path / "weston.ini"
    shutil.copy(DEPLOY / "weston.ini", ini)
    _, folder, _, *options = _value("kiosk-display.service", "ExecStart").split()
    assert folder == "XDG_RUNTIME_DIR=/run/kiosk"
    options = [each.replace("/etc/kiosk/weston.ini", str(ini)) for each in options]
    address = str(tmp_path / "notify")
    with x_server(1000, 700) as server, listens(address) as listener:
        display = {**os.environ, "DISPLAY": server.name, "XDG_RUNTIME_DIR": str(run)}
        command = ["weston", "--backend=x11-backend.so", "--use-pixman", "--width=1000", "--height=700"]
        with subprocess.Popen([*command, *options], env=display, stderr=subprocess.DEVNULL) as weston:
            try:
                waits(lambda: (run / given["WAYLAND_DISPLAY"]).exists() and server.seen())
                fed = _fed(stand, {**given, "NOTIFY_SOCKET": address, "WATCHDOG_USEC": "900000"})
                with fed as program:
                    heard = told(listener, 4)
                    ended = program.poll()
                    program.kill()
                assert (heard, ended) == (["READY=1", *3 * ["WATCHDOG=1"]], None)
            finally:
                weston.terminate()


def _fed(stand: Clinic, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    places = {
        "/opt/kiosk/.venv/bin/kiosk": f"{sys.executable} -m kiosk",
        "/etc/kiosk/clinic.toml": str(stand.settings),
        "--state /var/lib/kiosk": f"--state {stand.state} --deck {stand.deck}",
    }
    command = _value("kiosk.service", "ExecStart")
    for place, here in places.items():
        assert place in command
        command = command.replace(place, here)
    return subprocess.Popen(command.split(), env={**os.environ, **environment}, cwd=ROOT)
