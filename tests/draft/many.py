"""`python -m tests.draft.many [SENTENCES]`: how long `judge` takes over that many made-up sentences."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from itertools import accumulate, pairwise
from random import Random

from kiosk.core.statement import Locator
from kiosk.draft.judge import Stage, judge
from kiosk.draft.sentence import Form, Sentence
from kiosk.draft.topics import default_topics
from kiosk.draft.words import listed
from kiosk.editorial.originals import digest

_CONSONANTS, _VOWELS = "bcdfghklmnprstvw", "aeiou"
_LIGHT = sorted(listed("the of and to in is that with for may can people it this not before after more some"))
_KNOWN = sorted(
    listed(
        """
        treatment therapy study nausea dizziness doctor pressure session dose mg infusion pregnant history
        anesthetic risk raises lowers effective safe early
        """
    )
)
_WORDS, _PER_DOCUMENT = 30_000, 130


def made_up(count: int, seed: int = 1) -> list[Sentence]:
    """Words are as frequent as in a language; each 17th sentence repeats an earlier one."""
    random = Random(seed)
    words = [_word(random) for _ in range(_WORDS)]
    weights = list(accumulate(1 / (rank + 3) for rank in range(_WORDS)))
    texts: list[str] = []
    found: list[Sentence] = []
    heading = ""
    for number in range(count):
        at = number % _PER_DOCUMENT
        if at % 13 == 0:
            heading = " ".join(["Ketamine", *random.choices(words, cum_weights=weights, k=3)])
        again = texts and number % 17 == 0
        text = random.choice(texts) if again else _text(random, words, weights)
        texts.append(text)
        place = Locator(at // 13, at % 13 + 1, digest(text))
        name = f"document-{number // _PER_DOCUMENT:04}.txt"
        found.append(Sentence(text, Form.SENTENCE, name, place, at + 1, at // 4 + 1, (heading,)))
    return found


def _word(random: Random) -> str:
    syllables = (random.choice(_CONSONANTS) + random.choice(_VOWELS) for _ in range(random.randint(2, 4)))
    return "".join(syllables) + random.choice(["", "n", "s", "r"])


def _text(random: Random, words: list[str], weights: list[float]) -> str:
    def one() -> Iterator[str]:
        for _ in range(random.randint(8, 20)):
            kind = random.random()
            if kind < 0.06:
                yield "ketamine"
            elif kind < 0.42:
                yield random.choice(_LIGHT)
            elif kind < 0.52:
                yield random.choice(_KNOWN)
            elif kind < 0.535:
                yield str(random.randint(1, 99))
            else:
                yield random.choices(words, cum_weights=weights)[0]

    return f"{' '.join(one()).capitalize()}."


def main() -> int:
    sentences = made_up(int(sys.argv[1]) if len(sys.argv) > 1 else 130_000)
    marks: list[tuple[str, float]] = []

    def at(stage: Stage) -> None:
        marks.append((stage.value, time.perf_counter()))

    used = time.process_time()
    judged = judge(sentences, default_topics(), at)
    marks.append(("", time.perf_counter()))
    for (name, start), (_, end) in pairwise(marks):
        sys.stdout.write(f"{name}: {end - start:.1f} s\n")
    whole = marks[-1][1] - marks[0][1]
    sys.stdout.write(
        f"{len(sentences)} sentences, {len(judged.statements)} statements, {len(judged.pairs)} pairs: "
        f"{whole:.1f} s, {time.process_time() - used:.1f} s of one processor\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
