"""Names of very many parts, found before a reader's time and memory grow with their square."""

from __future__ import annotations

import re

# Each branch gives nothing back (a group by (?>…): Python 3.11.2 spoils it with *+), so that a sign is looked
# at once. A string that never ends matches nothing.
_TOKEN = re.compile(
    r"""(?P<dot>\.)
    |(?P<end>[\n=,\[\]{}])
    |[^\s"'\#.=,\[\]{}]++ | [^\S\n]++ | \#[^\n]*+
    |\"\"\"(?>(?:[^"\\]++|\\.|"(?!""))*)\"{3,5} | '''(?>(?:[^']++|'(?!''))*)'{3,5}
    |"(?!"")(?>(?:[^"\\\n]++|\\[^\n])*)" | '(?!'')[^'\n]*+'
    """,
    re.DOTALL | re.VERBOSE,
)


def too_many_dots(text: str, most: int) -> int:
    """The line of the first name with more than ``most`` parts, else 0. What stands behind a string that
    never ends doesn't count: no reader comes that far."""
    place = dots = 0
    while found := _TOKEN.match(text, place):
        place = found.end()
        if found.lastgroup == "end":
            dots = 0
        elif found.lastgroup == "dot":
            dots += 1
            if dots >= most:
                return text.count("\n", 0, place) + 1
    return 0
