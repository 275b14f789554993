"""What Python gives to QML, as qmltyperegistrar reads it.

pyside6-metaobjectdump reads it from the source, and so misses whether a property is constant, that it
points to an object, and what is built at run time. Here the modules are imported and Qt itself is asked; only
the QML decorators are read from the source.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType

from PySide6.QtCore import QMetaMethod, QMetaObject, QObject

BRIDGE = "kiosk.bridge"

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
