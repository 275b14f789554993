"""How much each signal counts. All but one are fitted on our notes, by `python -m tests.draft.measure`.

The weight of examples is chosen: fitted beside the words of the default topics it is nearly nothing, fitted
without any words it is 1.5, and a topics file may have many words or few.
"""

from __future__ import annotations

from types import MappingProxyType

from kiosk.draft.signals import Signal

WEIGHTS = MappingProxyType(
    {
        Signal.WORDS: 1.56,
        Signal.HEADING: 0.33,
        Signal.LEAD_IN: 1.27,
        Signal.NEIGHBOURS: 0.0,
        Signal.PARAGRAPH: 0.84,
        Signal.EXAMPLES: 0.3,
        Signal.ANY: -0.09,
        Signal.NAMES_NO_SUBJECT: 0.64,
        Signal.HEADING_NAMES_NO_SUBJECT: 1.35,
        Signal.LEADS_IN: 0.75,
        Signal.NO_WORDS: 1.20,
        Signal.SPEAKS_TO_READER: -0.48,
        Signal.ITEM: -0.38,
        Signal.REFERS_TO_NOTHING: 0.91,
        Signal.MISUSE: 0.33,
        Signal.AMOUNT: 0.08,
    }
)
