"""The type of an element of a parsed page or part, for the checker of types only."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from lxml import etree

Node: TypeAlias = "etree._Element"  # pyright: ignore[reportPrivateUsage]
