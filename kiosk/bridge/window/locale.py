"""The deck says which language the screen speaks, and the machine has no say in letters, numbers or dates."""

from __future__ import annotations

import os
import sys

_NEUTRAL = "C.UTF-8"


def speak_neutrally() -> None:
    """Before Qt's application is made, which hands the environment's locale to the C library: from then on
    a Turkish one would change how letters join and which capital an "i" has, and a German one the decimal
    point. Elsewhere than on Linux Qt asks the system, and C libraries don't all know this name."""
    if sys.platform == "linux":
        os.environ["LC_ALL"] = _NEUTRAL
        os.environ.pop("LANGUAGE", None)
