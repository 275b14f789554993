"""``roles`` in ``deck.md``: in which roles its pages may be signed, and what the screen calls each."""

from __future__ import annotations

from kiosk.core.roles import Role, what_is_wrong_with_role, what_is_wrong_with_shown
from kiosk.core.rules.deck import Rule
from kiosk.library.findings import Findings
from kiosk.library.values import Fields, Text, Value

_MEND = 'Write lines such as "nurse: a nurse": what is typed, and how the screen says "Checked by a nurse".'


def read_roles(header: Value | None, language: str, findings: Findings) -> tuple[Role, ...]:
    """Of a header that has been decoded. Of a role that can't be, a fault is noted."""
    entries = header.entries if isinstance(header, Fields) else ()
    groups = (entry.value for entry in entries if entry.key == "roles")
    found: list[Role] = []
    for entry in (entry for group in groups if isinstance(group, Fields) for entry in group.entries):
        shown = entry.value.text if isinstance(entry.value, Text) else ""
        wrong = what_is_wrong_with_role(entry.key) or what_is_wrong_with_shown(shown, language)
        if wrong:
            findings.fault(entry.line, Rule.VALUE_WRONG, f"{wrong[0].upper()}{wrong[1:]}", _MEND)
        found.append(Role(entry.key, shown))
    return tuple(found)
