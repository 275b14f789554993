"""Reads many documents on every core; what comes back is the same on one core as on many."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

from msgspec import Struct, msgpack

from kiosk.core.fault import Fault
from kiosk.draft.faults import broken
from kiosk.draft.reading.document_file import read
from kiosk.draft.sentences.gate import ReadDocument, read_sentences

Progress = Callable[[int, int], None]

_FEW = 24
_AT_ONCE = 8


def read_one(path: Path) -> ReadDocument | Fault:
    document = read(path)
    return document if isinstance(document, Fault) else read_sentences(document, str(path))


def read_all(
    paths: Sequence[Path], progress: Progress | None = None, workers: int | None = None
) -> tuple[ReadDocument | Fault, ...]:
    """In the order of ``paths``. ``progress`` hears how many are read, of how many."""
    count = workers or min(os.cpu_count() or 1, 8)
    results = _alone(paths) if len(paths) < _FEW or count == 1 else _together(paths, count)
    told: list[ReadDocument | Fault] = []
    for result in results:
        told.append(result)
        if progress:
            progress(len(told), len(paths))
    return tuple(told)


def _alone(paths: Sequence[Path]) -> Iterator[ReadDocument | Fault]:
    return (read_one(path) for path in paths)


class _Told(Struct, frozen=True):
    """How it comes back from another process, where pickling would take longer than reading."""

    reading: ReadDocument | None = None
    fault: Fault | None = None


def _together(paths: Sequence[Path], count: int) -> Iterator[ReadDocument | Fault]:
    """A document that ends the process it is read in is told, and takes no other with it."""
    groups = [paths[start : start + _AT_ONCE] for start in range(0, len(paths), _AT_ONCE)]
    with ProcessPoolExecutor(count, mp_context=get_context("spawn")) as pool:
        futures: list[Future[bytes]] = [pool.submit(_read_group, group) for group in groups]
        for group, future in zip(groups, futures, strict=True):
            try:
                yield from _opened(future.result())
            except BrokenProcessPool:
                yield from (_by_itself(path) for path in group)


def _read_group(paths: Sequence[Path]) -> bytes:
    results = (read_one(path) for path in paths)
    return msgpack.encode(
        [_Told(fault=one) if isinstance(one, Fault) else _Told(reading=one) for one in results]
    )


def _opened(told: bytes) -> Iterator[ReadDocument | Fault]:
    for one in msgpack.decode(told, type=list[_Told]):
        result = one.reading or one.fault
        assert result
        yield result


def _by_itself(path: Path) -> ReadDocument | Fault:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        try:
            return next(_opened(pool.submit(_read_group, [path]).result()))
        except BrokenProcessPool:
            return broken("the process that read it came to an end").fault(path)
