"""Two groups beside each other: out of the same number, and told apart by name."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.blocks.types import Group, IconArray
from kiosk.core.rules.deck import Rule
from kiosk.library.decode import decode
from kiosk.library.findings import Findings
from kiosk.library.picture_forms import ArrayForm
from kiosk.library.values import Entry, Fields, Items, Value


def icon_array(value: Value, line: int, findings: Findings) -> IconArray | None:
    form = decode(value, ArrayForm, findings)
    if form is None:
        return None
    before = len(findings.faults)
    for entry, group in zip(_entries(value, "count"), form.groups, strict=True):
        if group.count > form.total:
            message = f"{group.count} can't be counted among {form.total}."
            mend = f"Write a whole number from 0 to {form.total}: both groups are out of the same total."
            findings.fault(entry.line, Rule.VALUE_WRONG, message, mend)
    one, other = form.groups
    if one.label.casefold() == other.label.casefold():
        last = tuple(_entries(value, "label"))[-1]
        message = f"Both groups are called {other.label[:40]!r}."
        findings.fault(last.line, Rule.GROUP_TWICE, message, "Say what tells them apart.")
    if len(findings.faults) > before:
        return None
    groups = tuple(Group(group.label, group.count) for group in form.groups)
    return IconArray(groups, form.total, form.caption, form.alt, form.cites, line)


def _entries(value: Value, key: str) -> Iterator[Entry]:
    """Those of the groups, in order, of a picture that could be decoded."""
    groups = (
        [entry.value for entry in value.entries if entry.key == "groups"] if isinstance(value, Fields) else []
    )
    for group in (item for items in groups if isinstance(items, Items) for item in items.items):
        if isinstance(group, Fields):
            yield from (entry for entry in group.entries if entry.key == key)
