"""Drawings in ``assets/``: SVG that needs nothing from outside and looks the same in every program."""

from __future__ import annotations

from xml.parsers import expat

from kiosk.core.library import Drawing
from kiosk.core.rules.deck import Rule
from kiosk.library.drawing_elements import Elements, StopError
from kiosk.library.findings import Findings

_MOST_FAULTS = 20


def read_drawing(text: str, name: str, findings: Findings) -> Drawing | None:
    own = Findings(findings.file)
    _Reader(own).run(text)
    told = {(fault.rule, fault.message): fault for fault in reversed(own.faults)}
    findings.faults += sorted(told.values(), key=lambda fault: fault.line)[:_MOST_FAULTS]
    return None if told else Drawing.of(f"asset/{name}", text)


class _Reader:
    """Expat, because it knows lines; it stops at a DOCTYPE, so that no entity is ever expanded."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._parser = parser = expat.ParserCreate(encoding="utf-8", namespace_separator=" ")
        self._elements = Elements(findings, parser)
        parser.buffer_text = True
        parser.namespace_prefixes = True
        parser.XmlDeclHandler = self._declaration
        parser.StartDoctypeDeclHandler = self._doctype
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartElementHandler = self._elements.start
        parser.EndElementHandler = self._elements.end

    def run(self, text: str) -> None:
        try:
            self._parser.Parse(text.encode("utf-8"), True)
        except expat.ExpatError as error:
            reason = expat.ErrorString(error.code)
            mend = "Export it again as plain SVG."
            self._findings.fault(
                error.lineno, Rule.DRAWING_BROKEN, f"This is not a whole SVG file: {reason}.", mend
            )
        except StopError:
            return
        else:
            self._elements.finish(text)

    def _declaration(self, version: str, encoding: str | None, standalone: int) -> None:
        """Qt believes what is declared here; the file itself has been read as UTF-8."""
        if version != "1.0" or (encoding or "utf-8").lower() != "utf-8":
            mend = 'Write <?xml version="1.0" encoding="UTF-8"?>, or leave the line out.'
            message = (
                f"It says that it is XML {version[:10]} in {(encoding or 'utf-8')[:20]!r}, and it isn't."
            )
            self._fault(Rule.DRAWING_NOT_DRAWN, message, mend)

    def _doctype(self, name: str, system: str | None, public: str | None, has_inner: bool) -> None:
        message = "A DOCTYPE can pull in other files."
        self._fault(Rule.DRAWING_UNSAFE, message, "Delete the <!DOCTYPE …> part.")
        raise StopError

    def _instruction(self, target: str, data: str) -> None:
        self._fault(Rule.DRAWING_UNSAFE, f"<?{target[:40]}?> can pull in other files.", "Delete it.")

    def _fault(self, rule: Rule, message: str, mend: str) -> None:
        self._findings.fault(self._parser.CurrentLineNumber, rule, message, mend)
