"""How much each signal counts, as fitted on our notes by `python -m tests.draft.measure`.

Only the weight of examples is chosen: it is fitted beside topics with many words, and others may have few.
"""

from __future__ import annotations

from types import MappingProxyType

from kiosk.draft.signals import Signal

WEIGHTS = MappingProxyType(
    {
        Signal.WORDS: 1.46,
        Signal.HEADING: 0.23,
        Signal.HEADING_ALONE: 0.29,
        Signal.LEAD_IN: 0.61,
        Signal.PARAGRAPH: 0.86,
        Signal.EXAMPLES: 0.4,
        Signal.ANY: 0.19,
        Signal.NAMES_NO_SUBJECT: 0.57,
        Signal.HEADING_NAMES_NO_SUBJECT: 0.78,
        Signal.LEADS_IN: 0.28,
        Signal.NO_WORDS: 0.88,
        Signal.SPEAKS_TO_READER: -0.16,
        Signal.ITEM: 0.02,
        Signal.REFERS_TO_NOTHING: 0.66,
        Signal.MISUSE: 0.13,
        Signal.AMOUNT: 0.00,
    }
)
