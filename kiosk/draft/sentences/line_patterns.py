"""Patterns that tell a kind of line, with what makes looking for them quick."""

from __future__ import annotations

import re

from msgspec import Struct

from kiosk.draft.sentences.words import listed


class Signs(Struct, frozen=True):
    """``starts`` is tried at a line's start; ``within`` anywhere in it, if it holds one of ``needs``."""

    starts: re.Pattern[str]
    within: re.Pattern[str]
    needs: frozenset[str]

    def are_in(self, line: str, its_words: frozenset[str]) -> bool:
        if self.starts.match(line):
            return True
        return not self.needs.isdisjoint(its_words) and bool(self.within.search(line))


def signs(starts: tuple[str, ...], within: tuple[str, ...] = (), needs: str = "") -> Signs:
    return Signs(_any(starts), _any(within), listed(needs))


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns) if patterns else r"(?!)")
