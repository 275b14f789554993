"""How much each signal counts, as fitted on our notes by `python -m tests.draft.measure`.

Chosen are those of examples and of headings: the notes are on documents whose topics have many words and
whose headings say little, and others may have few words and telling headings.
"""

from __future__ import annotations

from types import MappingProxyType

from kiosk.draft.judging.topic_signals import Signal

WEIGHTS = MappingProxyType(
    {
        Signal.WORDS: 1.48,
        Signal.HEADING: 0.23,
        Signal.HEADING_ALONE: 0.29,
        Signal.LEAD_IN: 0.65,
        Signal.PARAGRAPH: 0.98,
        Signal.EXAMPLES: 0.4,
        Signal.ANY: 0.21,
        Signal.NAMES_NO_SUBJECT: 0.50,
        Signal.HEADING_NAMES_NO_SUBJECT: 0.83,
        Signal.LEADS_IN: 0.27,
        Signal.NO_WORDS: 0.76,
        Signal.SPEAKS_TO_READER: -0.42,
        Signal.ITEM: 0.05,
        Signal.REFERS_TO_NOTHING: 0.61,
        Signal.MISUSE: 0.14,
        Signal.AMOUNT: -0.01,
    }
)
