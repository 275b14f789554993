"""What a source document says, in our own words, and whether it may be shown."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Verdict(StrEnum):
    USE = "use"
    CARE = "care"
    LEAVE_OUT = "leave-out"


class Kind(StrEnum):
    """`UNSURE` stands in drafts only: nobody has said yet which one it is."""

    FACT = "fact"
    MECHANISM = "mechanism"
    EFFECT = "effect"
    RISK = "risk"
    BENEFIT = "benefit"
    PROCEDURE = "procedure"
    ELIGIBILITY = "eligibility"
    REGULATION = "regulation"
    STUDY = "study"
    MISUSE = "misuse"
    ADVERTISING = "advertising"
    FURNITURE = "furniture"
    UNSURE = "unsure"


class Strength(StrEnum):
    """How well a statement is borne out, as far as its document shows."""

    ESTABLISHED = "established"
    SMALL_STUDIES = "small-studies"
    CLAIM = "claim"
    NONE = "none"


class PublisherKind(StrEnum):
    """Who answers for a document, as a visitor is told. `UNKNOWN` stands in drafts only."""

    SELLS_TREATMENT = "sells-treatment"
    LISTS_CLINICS = "lists-clinics"
    MAKER = "maker"
    HOSPITAL = "hospital"
    PUBLIC_BODY = "public-body"
    PROFESSIONAL_BODY = "professional-body"
    UNIVERSITY = "university"
    JOURNAL = "journal"
    CHARITY = "charity"
    PATIENT_GROUP = "patient-group"
    HEALTH_SITE = "health-site"
    PRESS = "press"
    PRIVATE_PERSON = "private-person"
    CLINICIAN = "clinician"
    UNKNOWN = "unknown"


class Locator(Struct, frozen=True):
    """Where a sentence stands in the original.

    ``section`` and ``sentence`` count from 0 and 1; ``digest`` is the first 12 hexadecimal digits of the
    SHA-256 of the normalised sentence; ``occurrence`` counts equal sentences from 1.
    """

    section: int
    sentence: int
    digest: str
    occurrence: int = 1


class Attestation(Struct, frozen=True):
    """Who answers for a statement of the clinic's own, and what it rests on. ``valid_until`` is the last
    month that it holds for, such as ``2031-06``."""

    reference: str
    signer: str
    valid_until: str

    def holds_in(self, month: str) -> bool:
        return month <= self.valid_until


class Statement(Struct, frozen=True):
    """``reason`` is empty only with verdict `use`; ``wording`` says how a `care` statement may be put;
    ``settled`` says, where it is not empty, which side of a clash we follow and why; ``signature`` stands
    in the place of ``places`` where the clinic's own clinician says it."""

    id: str
    source: str
    text: str
    topic: str
    kind: Kind
    verdict: Verdict
    strength: Strength
    reason: str
    wording: str
    same: tuple[str, ...]
    clash: tuple[str, ...]
    places: tuple[Locator, ...]
    line: int
    settled: str = ""
    signature: Attestation | None = None

    @property
    def for_visitors(self) -> str:
        return self.wording if self.verdict is Verdict.CARE else self.text


class Source(Struct, frozen=True):
    """One source document: what its header says; ``publisher`` is empty if the document names none."""

    id: str
    title: str
    publisher: str
    publisher_kind: PublisherKind
    original: str
    sha256: str
