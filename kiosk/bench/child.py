"""A child of the bench: started, listened to, ended."""

from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

import msgspec

from kiosk.bench.environment import Environment, script
from kiosk.bench.figures import CannotMeasureError

T = TypeVar("T")
_PATIENCE = 300.0


class Child:
    """Tells one JSON value a line on its stdout, and is killed when it hangs.

    ``began`` is the monotonic clock before it was forked.
    """

    def __init__(self, name: str, arguments: Sequence[str], here: Environment) -> None:
        self._name = name
        self.began = time.monotonic_ns()
        self._process = subprocess.Popen(
            [*script(name), *arguments],
            env=here.environment,
            stdout=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
        )

        self._guard = threading.Timer(_PATIENCE, self._process.kill)
        self._guard.daemon = True
        self._guard.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def hear(self, kind: type[T]) -> T:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        try:
            return msgspec.json.decode(line, type=kind)
        except msgspec.MsgspecError:
            raise CannotMeasureError(
                f"The child {self._name} said {line!r} and not what was asked."
            ) from None

    def finish(self) -> None:
        """Raises CannotMeasureError unless it ends well by itself."""
        if (code := self._process.wait()) != 0:
            raise CannotMeasureError(f"The child {self._name} ended with {code}.")

    def end(self) -> None:
        self._guard.cancel()
        self._process.kill()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


@contextmanager
def running(name: str, arguments: Sequence[str], here: Environment) -> Iterator[Child]:
    child = Child(name, arguments, here)
    try:
        yield child
    finally:
        child.end()


def told_by(name: str, arguments: Sequence[str], here: Environment, kind: type[T]) -> T:
    """The one thing that a child tells before it ends."""
    with running(name, arguments, here) as child:
        told = child.hear(kind)
        child.finish()
        return told
