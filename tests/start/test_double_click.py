"""A double click that starts the program: on macOS and Linux in full with a stand-in for Python, on Windows
as far as reading the commands can tell."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from kiosk.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
START, BAT, DESKTOP = "start/start-kiosk.command", "start/start-kiosk.bat", "start/desktop.sh"
# Notes what it is asked for; makes an environment of more of its kind.
_PYTHON = """\
#!/bin/sh
echo "$(basename "$0") $*" >>"$NOTES"
case "$(basename "$0") $*" in
*"$BREAKS"*) [ -z "$BREAKS" ] || exit 1 ;;
esac
if [ "$1 $2" = "-m venv" ]; then
    mkdir -p .venv/bin
    cp "$0" .venv/bin/python
    cp "$0" .venv/bin/kiosk
    printf '%s\\n' "#!$(pwd -P)/.venv/bin/python" >.venv/bin/pip
fi
"""


class Folder:
    """A fresh copy of what the start needs, in a folder whose name is a trap."""

    def __init__(self, home: Path) -> None:
        self.path = home / "my $kiosk (new)"
        (self.path / "start").mkdir(parents=True)
        for file in (START, DESKTOP, "start/setup.sh", "requirements.lock", "pyproject.toml"):
            shutil.copy(ROOT / file, self.path / file)
        self._tools = home / "tools"
        self._tools.mkdir()
        self.notes = home / "notes.txt"
        for name in ("python3.13", "python3.12", "python3.11", "python3"):
            self.has(name, "#!/bin/sh\nexit 1\n")

    def has(self, name: str, text: str = _PYTHON) -> None:
        tool = self._tools / name
        tool.write_text(text, encoding="utf-8")
        tool.chmod(0o755)

    def starts(self, *typed: str, breaks: str = "") -> tuple[int, str, list[str]]:
        """The exit code, what was said, and what was asked of Python and of the program."""
        self.notes.write_text("", encoding="utf-8")
        surroundings = {
            "PATH": f"{self._tools}:{os.environ['PATH']}",
            "NOTES": str(self.notes),
            "BREAKS": breaks,
        }
        done = subprocess.run(
            [self.path / START, *typed],
            check=False,
            capture_output=True,
            text=True,
            cwd="/",
            stdin=subprocess.DEVNULL,
            env=surroundings,
            timeout=30,
        )
        noted = self.notes.read_text(encoding="utf-8").splitlines()
        return done.returncode, done.stdout + done.stderr, [line for line in noted if " -c " not in line]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def test_the_first_start_sets_up_what_is_locked_and_opens_the_window(folder: Folder) -> None:
    folder.has("python3.12")
    code, _, asked = folder.starts()
    assert code == 0
    assert asked[0] == "python3.12 -m venv --clear .venv"
    assert "python -m pip install --quiet --require-hashes -r requirements.lock" in asked
    assert asked[-2:] == ["kiosk compile", "kiosk run"]


def test_the_next_start_only_opens_it(folder: Folder) -> None:
    folder.has("python3")
    folder.starts()
    code, said, asked = folder.starts("--demo", "--settings", "my clinic.toml")
    assert (code, said) == (0, "")
    assert not [line for line in asked if "install" in line or "venv" in line]
    assert asked[-2:] == ["kiosk compile", "kiosk run --demo --settings my clinic.toml"]


def test_without_a_python_that_is_new_enough_it_says_so(folder: Folder) -> None:
    code, said, asked = folder.starts()
    assert (code, asked) == (1, [])
    assert "Python 3.11 or newer is missing." in said


@pytest.mark.parametrize(
    ("breaks", "told"),
    [
        ("--require-hashes", "It could not be set up."),
        ("kiosk compile", "The deck has faults."),
        ("kiosk run", "It ended with a fault."),
    ],
)
def test_what_fails_is_told_and_nothing_goes_on_from_there(folder: Folder, breaks: str, told: str) -> None:
    folder.has("python3")
    code, said, asked = folder.starts(breaks=breaks)
    assert code == 1
    assert told in said
    assert breaks in asked[-1]
    again, _, asked = folder.starts()
    assert (again, asked[-1]) == (0, "kiosk run"), "and it can be mended"


def test_linux_gets_an_entry_that_starts_it(folder: Folder, tmp_path: Path) -> None:
    done = subprocess.run(
        [folder.path / DESKTOP, tmp_path / "desktop"], check=True, capture_output=True, text=True
    )
    entry = configparser.RawConfigParser(interpolation=None)
    entry.read(done.stdout.strip(), encoding="utf-8")
    known = entry["Desktop Entry"]
    assert (known["Type"], known["Terminal"]) == ("Application", "true")
    command = known["Exec"].replace("\\\\", "\\").replace("%%", "%")
    started = subprocess.check_output(["sh", "-c", f"printf %s {command}"], text=True)
    assert Path(started) == folder.path / START
    assert os.access(started, os.X_OK)


def bat() -> list[str]:
    return (ROOT / BAT).read_text(encoding="ascii").splitlines()


def test_the_windows_file_has_its_own_line_ends() -> None:
    raw = (ROOT / BAT).read_bytes()
    assert raw.count(b"\n") == raw.count(b"\r\n") > 20


def test_the_windows_file_names_what_there_is() -> None:
    text = "\n".join(bat())
    assert f"-r {ROOT.joinpath('requirements.lock').name} " in text
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    called = re.findall(r"\.venv\\Scripts\\(\w+)\.exe (\w+)", text)
    assert called == [("kiosk", "compile"), ("kiosk", "run")]
    assert all(program in scripts and command in COMMANDS for program, command in called)


def test_the_windows_file_jumps_only_to_what_it_has() -> None:
    text = "\n".join(bat())
    labels = set(re.findall(r"^:(\w+)$", text, re.MULTILINE))
    assert set(re.findall(r"goto (\w+)", text)) == labels == {"start", "failed"}
    assert text.count("(") == text.count(")")


def test_windows_installs_what_the_others_install() -> None:
    text, setup = "\n".join(bat()), (ROOT / "start/setup.sh").read_text(encoding="utf-8")
    for options in re.findall(r"pip install (--[^\n|]*)", setup):
        assert f"pip install {options.strip()} ||" in text


@pytest.mark.parametrize("file", [START, BAT, DESKTOP])
def test_no_address_stands_in_them(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    assert not re.search(r"://|--(?:extra-)?index-url|--find-links", text)
