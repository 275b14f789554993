"""Every frame of a window: when its work began, after animating, and when it was swapped."""

from __future__ import annotations

import time
from itertools import pairwise

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow


class FrameTimes(Struct, frozen=True):
    """``processor_ms``: what its work took of the processor, whatever else ran on the machine."""

    began: float
    swapped: float
    processor_ms: float


class Frames:
    """``burnt_ms`` is wasted in each frame: a control of what is measured with this."""

    def __init__(self, window: QQuickWindow, burnt_ms: float = 0) -> None:
        self.seen: list[FrameTimes] = []
        self._began, self._processor, self._burnt = 0.0, 0.0, burnt_ms / 1000
        window.afterAnimating.connect(self._begin, Qt.ConnectionType.DirectConnection)
        window.frameSwapped.connect(self._end, Qt.ConnectionType.DirectConnection)

    def _begin(self) -> None:
        self._began, self._processor = time.perf_counter(), time.thread_time()
        while time.perf_counter() - self._began < self._burnt:
            pass

    def _end(self) -> None:
        self.seen.append(
            FrameTimes(self._began, time.perf_counter(), (time.thread_time() - self._processor) * 1000)
        )

    def work_ms(self, first: int = 0) -> list[float]:
        return [(frame.swapped - frame.began) * 1000 for frame in self.seen[first:]]

    def processor_ms(self, first: int = 0) -> list[float]:
        return [frame.processor_ms for frame in self.seen[first:]]

    def intervals_ms(self, first: int = 0) -> list[float]:
        seen = self.seen[first:]
        return [(later.swapped - sooner.swapped) * 1000 for sooner, later in pairwise(seen)]
