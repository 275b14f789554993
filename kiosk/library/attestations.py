"""Who answers for a clinician's own statement, and until when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from kiosk.core.fault import Fault
from kiosk.core.rules.deck import Rule
from kiosk.core.statement import Attestation, Statement
from kiosk.library.decode import decode
from kiosk.library.findings import Findings
from kiosk.library.values import Fields

KEYS = ("reference", "signer", "valid_until")
_MONTH = re.compile(r"20[0-9]{2}-(?:0[1-9]|1[0-2])")


class _Keys(Struct, frozen=True):
    reference: str
    signer: str
    valid_until: str


def read_attestation(written: Fields, findings: Findings) -> Attestation | None:
    before, line = len(findings.faults), written.line
    keys = decode(written, _Keys, findings)
    if keys is None:
        return None
    if not _has_name_and_role(keys.signer):
        mend = 'Write name and role with a comma between: "- signer: Jo Bloggs, nurse".'
        message = f"{keys.signer[:40]!r} doesn't say who signed this."
        findings.fault(line, Rule.SIGNATURE_FORM, message, mend)
    if not _MONTH.fullmatch(keys.valid_until):
        mend = 'Write year and month: "- valid_until: 2031-06"; it holds until the end of that month.'
        message = f"{keys.valid_until[:40]!r} is no month."
        findings.fault(line, Rule.SIGNATURE_FORM, message, mend)
    if len(findings.faults) > before:
        return None
    return Attestation(keys.reference, keys.signer, keys.valid_until)


def _has_name_and_role(signer: str) -> bool:
    letters = [found.start() for found in re.finditer(r"\w", signer)]
    return bool(letters) and "," in signer[letters[0] : letters[-1]]


def check_attestations(statements: Iterable[Statement], month: str) -> Iterator[Fault]:
    for statement in statements:
        signed = statement.signature
        if signed is not None and not signed.holds_in(month):
            message = f"{statement.id}, signed by {signed.signer}, was valid until {signed.valid_until}."
            mend = "Have it read and signed again with a later month, or take it out with what cites it."
            file = f"seeds/{statement.source}.md"
            yield Fault(file, statement.line, Rule.SIGNATURE_EXPIRED.value, message, mend)
