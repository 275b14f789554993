"""Checks the QML files: ``qml.py lint`` and ``qml.py format [--write]``.

qmllint must know the types that Python gives to QML. pyside6-metaobjectdump reads them from the source,
and so misses whether a property is constant, that it points to an object, and what is built at run time.
Here the modules are imported and Qt itself is asked; only the QML decorators are read from the source.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import PySide6
from PySide6.QtCore import QMetaMethod, QMetaObject, QObject

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "kiosk" / "qml"
TYPES = ROOT / "build" / "qmltypes"
BRIDGE = "kiosk.bridge"
IMPORT_NAME = "Kiosk.Bridge"
TOOLS = Path(PySide6.__file__).parent
QT = TOOLS / "Qt"

Entry = dict[str, object]


def own_properties(meta: QMetaObject) -> Iterator[Entry]:
    for index in range(meta.propertyOffset(), meta.propertyCount()):
        known = meta.property(index)
        entry: Entry = {
            "name": known.name(),
            "type": known.typeName(),
            "index": index - meta.propertyOffset(),
            "read": known.name(),
            "constant": known.isConstant(),
            "final": known.isFinal(),
            "required": known.isRequired(),
        }
        if known.isWritable():
            entry["write"] = known.name()
        if known.hasNotifySignal():
            entry["notify"] = text(known.notifySignal().name())
        yield entry


def own_methods(meta: QMetaObject, kind: QMetaMethod.MethodType) -> Iterator[Entry]:
    for index in range(meta.methodOffset(), meta.methodCount()):
        method = meta.method(index)
        if method.methodType() == kind:
            types = [text(name) for name in method.parameterTypes()]
            yield {
                "access": "public",
                "name": text(method.name()),
                "arguments": [{"name": f"a{n}", "type": name} for n, name in enumerate(types, 1)],
                "returnType": method.typeName(),
            }


def own_enums(meta: QMetaObject) -> Iterator[Entry]:
    for index in range(meta.enumeratorOffset(), meta.enumeratorCount()):
        enum = meta.enumerator(index)
        yield {
            "name": enum.name(),
            "isClass": enum.isScoped(),
            "isFlag": enum.isFlag(),
            "type": "int",
            "values": [enum.key(key) for key in range(enum.keyCount())],
        }


def text(raw: object) -> str:
    """Qt's byte arrays, as PySide hands them out."""
    return bytes(raw).decode()  # pyright: ignore[reportArgumentType]


def qml_decorators(node: ast.ClassDef) -> list[Entry]:
    infos: list[Entry] = []
    for decorator in node.decorator_list:
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        argument = decorator.args[0] if isinstance(decorator, ast.Call) and decorator.args else None
        value = argument.value if isinstance(argument, ast.Constant) else ""
        match called.id if isinstance(called, ast.Name) else "":
            case "QmlElement":
                infos.append({"name": "QML.Element", "value": "auto"})
            case "QmlNamedElement":
                infos.append({"name": "QML.Element", "value": value})
            case "QmlAnonymous":
                infos.append({"name": "QML.Element", "value": "anonymous"})
            case "QmlSingleton":
                infos.append({"name": "QML.Singleton", "value": "true"})
            case "QmlUncreatable":
                infos.append({"name": "QML.Creatable", "value": "false"})
                infos.append({"name": "QML.UncreatableReason", "value": value})
            case _:
                pass
    return infos


@dataclass(frozen=True)
class Found:
    module: str
    cls: type[QObject]
    infos: list[Entry]

    def described(self) -> Entry:
        meta: QMetaObject = self.cls.staticMetaObject  # pyright: ignore[reportAttributeAccessIssue]
        base = meta.superClass()
        return {
            "className": meta.className(),
            "qualifiedClassName": meta.className(),
            "object": True,
            "superClasses": [{"access": "public", "name": base.className() if base else "QObject"}],
            "classInfos": self.infos,
            "properties": list(own_properties(meta)),
            "signals": list(own_methods(meta, QMetaMethod.MethodType.Signal)),
            "slots": list(own_methods(meta, QMetaMethod.MethodType.Slot)),
            "enums": list(own_enums(meta)),
        }


def qobjects(module: ModuleType) -> Iterator[Found]:
    for node in ast.parse(inspect.getsource(module)).body:
        cls = getattr(module, node.name) if isinstance(node, ast.ClassDef) else None
        if isinstance(node, ast.ClassDef) and isinstance(cls, type) and issubclass(cls, QObject):
            yield Found(module.__name__, cls, qml_decorators(node))


def bridge_types() -> list[Entry]:
    """The types that QML sees and those they inherit from, as qmltyperegistrar reads them."""
    package = importlib.import_module(BRIDGE)
    inside = pkgutil.walk_packages(package.__path__, f"{BRIDGE}.")
    modules = [importlib.import_module(info.name) for info in inside if not info.ispkg]
    found = [each for module in modules for each in qobjects(module)]
    seen = [each.cls for each in found if each.infos]
    return [
        {"classes": [each.described()], "inputFile": f"{each.module.replace('.', '/')}.py"}
        for each in found
        if any(issubclass(cls, each.cls) for cls in seen)
    ]


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
