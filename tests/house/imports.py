"""The imports of a package, read off its source: also those inside functions and those for types only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).resolve().parents[2]


class Import(Struct, frozen=True):
    """``inside``: it stands in a function."""

    names: str
    line: int
    inside: bool


def modules_of(package: Path) -> dict[str, Path]:
    root = package.parent
    return {
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"): path
        for path in sorted(package.rglob("*.py"))
    }


@cache
def imports_in(path: Path) -> tuple[Import, ...]:
    return tuple(_imports(ast.parse(path.read_text(encoding="utf-8")), inside=False))


def _imports(node: ast.AST, *, inside: bool) -> Iterator[Import]:
    match node:
        case ast.ImportFrom(module=str(source), names=names):
            for name in (source, *(f"{source}.{name.name}" for name in names)):
                yield Import(name, node.lineno, inside)
        case ast.Import(names=names):
            yield from (Import(name.name, node.lineno, inside) for name in names)
        case ast.expr():
            return
        case _:
            inside = inside or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            for child in ast.iter_child_nodes(node):
                yield from _imports(child, inside=inside)


def graph_of(package: Path) -> dict[str, set[str]]:
    """Each module with those of the package that it imports, wherever in it that stands."""
    modules = modules_of(package)
    graph: dict[str, set[str]] = {}
    for name, path in modules.items():
        named = {found.names for found in imports_in(path)} & modules.keys()
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
