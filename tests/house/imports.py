"""The imports of a package, read off its source: also those inside functions and those for types only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).resolve().parents[2]


class Import(Struct, frozen=True):
    """``inside``: it stands in a function."""

    module: str
    line: int
    names: str
    inside: bool


def modules_of(package: Path) -> dict[str, Path]:
    root = package.parent
    return {
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"): path
        for path in sorted(package.rglob("*.py"))
    }


def imports_in(module: str, path: Path) -> Iterator[Import]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    inside = {id(node) for function in functions for node in ast.walk(function)}
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(source), names=names):
                found = [source, *(f"{source}.{name.name}" for name in names)]
            case ast.Import(names=names):
                found = [name.name for name in names]
            case _:
                continue
        for name in found:
            yield Import(module, node.lineno, name, id(node) in inside)


def graph_of(package: Path) -> dict[str, set[str]]:
    """Each module with those of the package that it imports, wherever in it that stands."""
    modules = modules_of(package)
    graph: dict[str, set[str]] = {name: set() for name in modules}
    for name, path in modules.items():
        named = {found.names for found in imports_in(name, path)} & modules.keys()
        # "from kiosk.core import icons" names the room too, which is no dependence of its own
        graph[name] = {one for one in named if not any(other.startswith(f"{one}.") for other in named)}
    return graph


def circle_in(graph: dict[str, set[str]]) -> list[str]:
    """The modules of one circle, from one to the same again; none where there is none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as reason:
        return list(reason.args[1])
    return []
