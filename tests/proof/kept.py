"""What was proven stays in ``build/proof`` until the program or the deck changes: a proof can be resumed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

ROOT = Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build"
PROVEN = BUILD / "proof"
_FOLDERS = ("kiosk", "content", "seeds", "assets", "tests")
T = TypeVar("T")


class _Kept(Struct, frozen=True):
    made_from: str
    proven: msgspec.Raw


def kept(name: str, kind: type[T], made_from: str, prove: Callable[[], T]) -> T:
    """What ``prove`` gives, or gave of the same program before."""
    file = PROVEN / f"{name}.json"
    try:
        before = msgspec.json.decode(file.read_bytes(), type=_Kept)
        if before.made_from == made_from:
            return msgspec.json.decode(before.proven, type=kind)
    except (FileNotFoundError, msgspec.MsgspecError):
        pass  # not proven yet, or broken off while it was written
    proven = prove()
    PROVEN.mkdir(parents=True, exist_ok=True)
    file.write_bytes(msgspec.json.encode(_Kept(made_from, msgspec.Raw(msgspec.json.encode(proven)))))
    return proven


def program_digest() -> str:
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
