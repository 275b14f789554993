"""Word's "Strict Open XML": the same elements under other names (ISO 29500), which are put right here."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

_MARK = b"http://purl.oclc.org/ooxml/"
_NAMES = re.compile(rb"http://purl\.oclc\.org/ooxml/([A-Za-z]+)/([A-Za-z]+)")
_USUAL = rb"http://schemas.openxmlformats.org/\1/2006/\2"
_CORE = "docProps/core.xml"
_CORE_NAME = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_NO_CORE = f'<coreProperties xmlns="{_CORE_NAME}"/>'.encode()


def needs_putting_right(parts: dict[str, bytes]) -> bool:
    return any(_MARK in content for content in parts.values()) or not _is_whole(parts.get(_CORE))


def usual(parts: dict[str, bytes]) -> bytes:
    """The archive anew, with its text alone. Who wrote it and when may be broken."""
    whole = parts if _is_whole(parts.get(_CORE)) else {**parts, _CORE: _NO_CORE}
    into = BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_STORED) as archive:
        for name, content in whole.items():
            archive.writestr(name, _NAMES.sub(_USUAL, content))
    return into.getvalue()


def _is_whole(core: bytes | None) -> bool:
    from lxml import etree

    if core is None:
        return True
    try:
        root = etree.fromstring(
            core, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        )
    except etree.XMLSyntaxError:
        return False
    return root.tag == f"{{{_CORE_NAME}}}coreProperties"
