"""Ids of a draft's statements: the document's name, and where in it the sentence stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from kiosk.core.statement import Locator

_LONGEST = 32


def slugs(documents: Iterable[str]) -> Mapping[str, str]:
    """For each file name one of its own, in the order given: ``Tea & you.pdf`` becomes ``tea-you``."""
    given: dict[str, str] = {}
    for document in documents:
        if document not in given:
            given[document] = _free(_slug(document), frozenset(given.values()))
    return given


def statement_id(slug: str, place: Locator) -> str:
    return f"{slug}-{place.section}-{place.sentence}"


def _slug(document: str) -> str:
    stem = unicodedata.normalize("NFKD", PurePath(document).stem)
    letters = stem.encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", letters)[:_LONGEST].strip("-") or "document"
    return slug if slug[0].isalpha() else f"d{slug}"


def _free(slug: str, taken: frozenset[str]) -> str:
    number, free = 1, slug
    while free in taken:
        number += 1
        free = f"{slug}-{number}"
    return free
