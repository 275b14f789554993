"""The names in a package: of its rooms, modules and public classes, as words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_SAME_IN_PLURAL = ("ss", "us", "is")


class Name(Struct, frozen=True, order=True):
    text: str
    where: str
    is_class: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """In small letters, nouns in the singular; that something is an error says nothing."""
        return tuple(singular(word.lower()) for word in _WORD.findall(self.text.removesuffix("Error")))


def singular(word: str) -> str:
    if len(word) < 3:
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "shes", "ches")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(_SAME_IN_PLURAL) else word


def names_in(package: Path) -> Iterator[Name]:
    for path in sorted(package.rglob("*")):
        where = str(path.relative_to(package))
        if path.suffix == ".py":
            if not path.stem.startswith("__"):
                yield Name(path.stem, where)
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for node in tree.body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    yield Name(node.name, where, is_class=True)
        elif path.is_dir() and not path.name.startswith("__"):
            yield Name(path.name, where)
