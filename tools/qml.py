"""Checks the QML files: ``qml.py lint`` and ``qml.py format [--write]``.

qmllint must know the types that Python gives to QML: `qml_types` gathers them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import PySide6
from qml_types import bridge_types

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "kiosk" / "qml"
TYPES = ROOT / "build" / "qmltypes"
IMPORT_NAME = "Kiosk.Bridge"
TOOLS = Path(PySide6.__file__).parent
QT = TOOLS / "Qt"


def write_types() -> None:
    """Leaves the module Kiosk.Bridge, as qmllint reads it, in build/qmltypes."""
    folder = TYPES.joinpath(*IMPORT_NAME.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    (TYPES / "bridge.json").write_text(json.dumps(bridge_types(), indent=1), encoding="utf-8")
    qmldir = f"module {IMPORT_NAME}\ntypeinfo kiosk-bridge.qmltypes\ndepends QtQuick\n"
    (folder / "qmldir").write_text(qmldir, encoding="utf-8")
    foreign = (
        str(QT / "metatypes" / f"qt6{module}_metatypes.json") for module in ("core", "gui", "qml", "quick")
    )
    subprocess.run(
        [
            *(str(QT / "libexec" / "qmltyperegistrar"), "-o", str(TYPES / "registration.cpp")),
            *("--generate-qmltypes", str(folder / "kiosk-bridge.qmltypes")),
            *("--import-name", IMPORT_NAME, "--major-version", "1", "--minor-version", "0"),
            *("--foreign-types", ",".join(foreign)),
            str(TYPES / "bridge.json"),
        ],
        check=True,
    )


def lint(files: list[Path]) -> int:
    write_types()
    folders = (QT / "qml", TYPES, QML)
    command = [
        str(TOOLS / "qmllint"),
        "--ignore-settings",
        "--max-warnings",
        "0",
        "--unused-imports",
        "warning",
    ]
    for folder in folders:
        command += ["-I", str(folder)]
    failed = subprocess.run([*command, *map(str, files)], check=False).returncode
    print(f"qmllint: {len(files)} files, {'see above' if failed else 'no warnings'}")
    return int(failed != 0)


def format_files(files: list[Path], *, write: bool) -> int:
    command = [str(TOOLS / "qmlformat"), "--ignore-settings", "--newline", "unix"]
    changed: list[Path] = []
    for file in files:
        done = subprocess.run([*command, str(file)], capture_output=True, check=False)
        if done.returncode != 0:
            sys.stderr.write(done.stderr.decode())
            changed.append(file)
        elif done.stdout != file.read_bytes():
            changed.append(file)
            if write:
                file.write_bytes(done.stdout)
    for file in changed:
        print(f"{file.relative_to(ROOT)}: {'formatted' if write else 'is not as qmlformat writes it'}")
    print(
        f"qmlformat: {len(files)} files, {len(changed)} {'changed' if write else 'to format (make format)'}"
    )
    return int(bool(changed) and not write)


def main(arguments: list[str]) -> int:
    files = sorted(QML.rglob("*.qml"))
    if not files:
        print(f"no QML files in {QML.relative_to(ROOT)}", file=sys.stderr)
        return 1
    match arguments:
        case ["lint"]:
            return lint(files)
        case ["format"]:
            return format_files(files, write=False)
        case ["format", "--write"]:
            return format_files(files, write=True)
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
