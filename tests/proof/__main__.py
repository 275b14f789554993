"""All that takes too long for every change: ``python -m tests.proof [PART]``, of those in `PARTS`.

Writes ``build/proof.json``; the exit code is 1 if anything was found, or a planted fault was not.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec
from msgspec import Struct

from tests.proof.breakout import Undone, breakout
from tests.proof.hands import Played, hands
from tests.proof.kept import BUILD, program_digest
from tests.proof.layout import Walked, walks
from tests.proof.planted import Sought, planted
from tests.proof.soak import Killed, Visited, soaks
from tests.proof.standings import Compared, standings
from tests.proof.whole import Tried, whole

Part = Walked | Compared | Played | Undone | Visited | Killed | Sought | Tried
PARTS: Mapping[str, Callable[[str], Iterable[Part]]] = {
    "layout": walks,
    "standings": standings,
    "hands": hands,
    "breakout": breakout,
    "soak": soaks,
    "planted": planted,
    "whole": whole,
}


class Proof(Struct, frozen=True):
    """``parts`` by the names of `PARTS`."""

    made_from: str
    proven: int
    screens: int
    texts: int
    targets: int
    touches: int
    breakouts: int
    not_undone: int
    slowest_undone: float
    visits: int
    kills: int
    planted: int
    planted_found: int
    findings: int
    parts: dict[str, list[Part]]


def main(asked: Sequence[str]) -> int:
    made_from = program_digest()
    parts: dict[str, list[Part]] = {}
    for name in asked or PARTS:
        parts[name] = []
        for each in PARTS[name](made_from):
            parts[name].append(each)
            print(f"{name} {len(parts[name])}: {each.name}: {each.told}", flush=True)
            for found in each.findings:
                print(f"  {found}", flush=True)
    proof = _summed(made_from, parts)
    BUILD.mkdir(exist_ok=True)
    (BUILD / "proof.json").write_bytes(msgspec.json.format(msgspec.json.encode(proof), indent=1))
    print(
        f"{proof.screens} screens, {proof.texts} texts, {proof.targets} targets; {proof.touches} touches; "
        f"{proof.breakouts} tries to break out, {proof.not_undone} not undone; "
        f"{proof.visits} visits, {proof.kills} kills; "
        f"{proof.planted_found} of {proof.planted} planted faults found: {proof.findings or 'no'} findings."
    )
    return 1 if proof.findings else 0


def _summed(made_from: str, parts: dict[str, list[Part]]) -> Proof:
    every = [each for part in parts.values() for each in part]
    walked = [each for each in every if isinstance(each, Walked)]
    undone = [each for each in every if isinstance(each, Undone)]
    sought = [each for each in every if isinstance(each, Sought)]
    return Proof(
        made_from=made_from,
        proven=len(every),
        screens=sum(each.screens for each in walked),
        texts=sum(each.texts for each in walked),
        targets=sum(each.targets for each in walked),
        touches=sum(each.steps for each in every if isinstance(each, Played)),
        breakouts=sum(each.tries for each in undone),
        not_undone=sum(len(each.findings) for each in undone),
        slowest_undone=max((each.longest for each in undone), default=0),
        visits=sum(each.visits for each in every if isinstance(each, Visited)),
        kills=sum(each.kills for each in every if isinstance(each, Killed)),
        planted=len(sought),
        planted_found=sum(bool(each.found_by) for each in sought),
        findings=sum(len(each.findings) for each in every),
        parts=parts,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
