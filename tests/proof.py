"""The whole product of panels, text scales and themes: ``python -m tests.proof``.

Every finished combination stays in ``build/proof`` until the program or the deck changes, so that a proof
that was broken off goes on where it was. Writes ``build/proof.json``; exit code 1 if anything was found.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.tour.plan import Combination
from tests.tour.panels import ROOT, everything, findings, walked

BUILD = ROOT / "build"
PROVEN = BUILD / "proof"
_FOLDERS = ("kiosk", "content", "seeds", "assets")


class Proven(Struct, frozen=True):
    """What one combination showed. ``made_from`` is the digest of the program and the deck."""

    name: str
    combination: Combination
    made_from: str
    screens: int
    texts: int
    targets: int
    findings: tuple[str, ...]


class Proof(Struct, frozen=True):
    combinations: int
    screens: int
    texts: int
    targets: int
    findings: int
    proven: tuple[Proven, ...]


def main() -> int:
    PROVEN.mkdir(parents=True, exist_ok=True)
    made_from = _digest()
    wanted = list(everything())
    proven: list[Proven] = []
    with ThreadPoolExecutor(os.cpu_count() or 1) as workers:
        for each in workers.map(lambda combination: _prove(combination, made_from), wanted):
            proven.append(each)
            print(f"{len(proven)} of {len(wanted)}: {each.name}: {each.screens} screens", flush=True)
            for found in each.findings:
                print(f"  {found}", flush=True)
    proof = _summed(proven)
    (BUILD / "proof.json").write_bytes(msgspec.json.format(msgspec.json.encode(proof), indent=1))
    print(
        f"{proof.combinations} combinations, {proof.screens} screens, {proof.texts} texts, "
        f"{proof.targets} targets: {proof.findings or 'no'} findings."
    )
    return 1 if proof.findings else 0


def _prove(combination: Combination, made_from: str) -> Proven:
    kept = PROVEN / f"{combination.name}.json"
    try:
        before = msgspec.json.decode(kept.read_bytes(), type=Proven)
        if before.made_from == made_from:
            return before
    except (FileNotFoundError, msgspec.MsgspecError):
        pass  # not proven yet, or broken off while it was written
    proven = _walk(combination, made_from)
    kept.write_bytes(msgspec.json.encode(proven))
    return proven


def _walk(combination: Combination, made_from: str) -> Proven:
    out = PROVEN / combination.name
    try:
        shots = walked(combination, out).shots
        found = tuple(each for shot in shots for each in findings(shot))
    except subprocess.CalledProcessError as error:
        shots, found = (), (f"the walk failed: {error.stderr.strip()[-500:]}",)
    except subprocess.TimeoutExpired as error:
        shots, found = (), (f"the walk hung: no end after {error.timeout:g} seconds",)
    finally:
        shutil.rmtree(out, ignore_errors=True)
    return Proven(
        name=combination.name,
        combination=combination,
        made_from=made_from,
        screens=len(shots),
        texts=sum(len(shot.texts) for shot in shots),
        targets=sum(len(shot.targets) for shot in shots),
        findings=found,
    )


def _summed(proven: list[Proven]) -> Proof:
    return Proof(
        combinations=len(proven),
        screens=sum(each.screens for each in proven),
        texts=sum(each.texts for each in proven),
        targets=sum(each.targets for each in proven),
        findings=sum(len(each.findings) for each in proven),
        proven=tuple(proven),
    )


def _digest() -> str:
    total = sha256((ROOT / "requirements.lock").read_bytes())
    for file in sorted(_files()):
        total.update(file.relative_to(ROOT).as_posix().encode())
        total.update(file.read_bytes())
    return total.hexdigest()


def _files() -> Iterator[Path]:
    for folder in _FOLDERS:
        for file in (ROOT / folder).rglob("*"):
            if file.is_file() and "__pycache__" not in file.parts:
                yield file
    yield Path(__file__).resolve()
    yield ROOT / "tests" / "tour" / "panels.py"


if __name__ == "__main__":
    sys.exit(main())
