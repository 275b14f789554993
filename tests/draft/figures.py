"""Figures of a sorting: macro-F1 over the topics that are there, and the confusion table."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct


class Outcome(Struct, frozen=True):
    """``right`` and ``guessed`` are numbers of topics, one a sentence."""

    name: str
    right: list[int]
    guessed: list[int]

    @property
    def macro_f1(self) -> float:
        there = sorted(set(self.right))
        return sum(self.f1(topic) for topic in there) / len(there)

    @property
    def accuracy(self) -> float:
        return sum(map(int.__eq__, self.right, self.guessed)) / len(self.right)

    def f1(self, topic: int) -> float:
        both = sum(a == b == topic for a, b in zip(self.right, self.guessed, strict=True))
        return 2 * both / (self.right.count(topic) + self.guessed.count(topic)) if both else 0.0


def pooled(outcomes: Sequence[Outcome]) -> Outcome:
    right = [topic for outcome in outcomes for topic in outcome.right]
    return Outcome("all together", right, [topic for outcome in outcomes for topic in outcome.guessed])


def mean(outcomes: Sequence[Outcome]) -> float:
    return sum(outcome.macro_f1 for outcome in outcomes) / len(outcomes)


def table(outcomes: Sequence[Outcome], names: Sequence[str]) -> str:
    """Rows are what the notes say, columns what was guessed."""
    lines: list[str] = []
    for outcome in (*outcomes, pooled(outcomes)):
        lines.append(
            f"  {outcome.name}: macro-F1 {outcome.macro_f1:.3f}, right {outcome.accuracy:.3f} "
            f"of {len(outcome.right)}"
        )
        for topic, name in enumerate(names):
            pairs = list(zip(outcome.right, outcome.guessed, strict=True))
            counts = (pairs.count((topic, guess)) for guess in range(len(names)))
            lines.append(f"    {name:<20}" + "".join(f"{count:>4}" for count in counts))
    return "\n".join([*lines, f"  mean macro-F1 {mean(outcomes):.3f}", ""])
