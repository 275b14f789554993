"""Measures reading 1,000 made-up documents of 2,000 words: ``python -m tests.draft.thousand [WORKERS]``."""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from pathlib import Path

from kiosk.draft.reading.documents import read_all
from kiosk.draft.sentences.gate import ReadDocument

DOCUMENTS, WORDS = 1000, 2000
_WHO = (
    "The garden",
    "A gardener",
    "Every bed",
    "The old wall",
    "Most of the moss",
    "Rain from the west",
    "A bee",
)
_DOES = ("holds", "needs", "may lose", "can bring", "has kept", "often shows", "does not want", "will take")
_WHAT = (
    "water for weeks",
    "a little shade in the morning",
    "two kinds of compost, e.g. leaf and bark",
    "about 0.5 cm of growth",
    "what was left in autumn",
    "sand, clay and stones",
)
_MORE = (
    ".",
    ", as Dr. Hale found.",
    ", when the days grow longer and the nights are mild.",
    " in most years.(1)",
)


def document(chance: random.Random) -> str:
    lines: list[str] = []
    words = 0
    while words < WORDS:
        chapter = [f"Chapter {len(lines)} of the garden book"]
        for _ in range(3):
            sentences = (
                f"{chance.choice(_WHO)} {chance.choice(_DOES)} {chance.choice(_WHAT)}{chance.choice(_MORE)}"
                for _ in range(5)
            )
            chapter += ["", " ".join(sentences)]
        chapter += [
            "",
            *(f"  \u2022 {chance.choice(_WHAT).capitalize()}" for _ in range(4)),
            "",
            "Back to top",
            "",
        ]
        lines += chapter
        words += sum(len(line.split()) for line in chapter)
    return "\n".join(lines)


def main(workers: int) -> None:
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number:04}.txt" for number in range(DOCUMENTS)]
        for path in paths:
            path.write_text(document(chance), encoding="utf-8")
        begun, used = time.perf_counter(), _processor()
        found = read_all(paths, workers=workers)
        took, used = time.perf_counter() - begun, _processor() - used
    sentences = sum(len(one.sentences) for one in found if isinstance(one, ReadDocument))
    sys.stdout.write(
        f"{sentences:,} sentences in {took:.1f} s, {used:.1f} s of processors, {workers} workers\n"
    )


def _processor() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in both)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2)
