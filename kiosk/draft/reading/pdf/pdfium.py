"""The part of PDFium that is used here, with its types: its Python names carry none."""

from __future__ import annotations

from collections.abc import Callable
from ctypes import Structure, byref, c_void_p
from ctypes import cast as cast_pointer
from importlib import import_module
from typing import Protocol, cast

Handle = object
"""What PDFium hands out, and what it writes into: only PDFium looks inside."""


class Pdfium(Protocol):
    """Its own names. Lengths are in points; a count or index is -1 or 0 where it found nothing."""

    FS_MATRIX: type[Structure]
    FS_RECTF: type[Structure]
    FS_QUADPOINTSF: type[Structure]
    FPDF_ERR_PASSWORD: int
    FPDF_PAGEOBJ_PATH: int
    FPDF_PAGEOBJ_TEXT: int
    FPDF_PAGEOBJ_FORM: int
    FPDF_TEXTRENDERMODE_INVISIBLE: int
    FPDF_ANNOT_STRIKEOUT: int
    FPDF_ANNOT_REDACT: int
    FPDFBitmap_Gray: int
    FPDF_UNSP_DOC_PORTABLECOLLECTION: int
    UNSUPPORT_INFO: type[Structure]

    def FPDF_InitLibrary(self) -> None: ...  # noqa: N802
    def FSDK_SetUnSpObjProcessHandler(self, told: Handle) -> int: ...  # noqa: N802
    def FPDF_LoadMemDocument64(self, data: bytes, size: int, password: bytes | None) -> Handle: ...  # noqa: N802
    def FPDF_GetLastError(self) -> int: ...  # noqa: N802
    def FPDF_GetPageCount(self, document: Handle) -> int: ...  # noqa: N802
    def FPDF_GetMetaText(self, document: Handle, name: bytes, into: Handle, size: int) -> int: ...  # noqa: N802
    def FPDFDoc_GetAttachmentCount(self, document: Handle) -> int: ...  # noqa: N802
    def FPDF_LoadPage(self, document: Handle, page: int) -> Handle: ...  # noqa: N802
    def FPDF_ClosePage(self, page: Handle) -> None: ...  # noqa: N802
    def FPDF_GetPageWidthF(self, page: Handle) -> float: ...  # noqa: N802
    def FPDF_GetPageHeightF(self, page: Handle) -> float: ...  # noqa: N802
    def FPDF_PageToDevice(  # noqa: N802
        self,
        page: Handle,
        left: int,
        top: int,
        width: int,
        height: int,
        turned: int,
        x: float,
        y: float,
        into_x: Handle,
        into_y: Handle,
    ) -> int: ...
    def FPDFPage_CountObjects(self, page: Handle) -> int: ...  # noqa: N802
    def FPDFPage_GetObject(self, page: Handle, number: int) -> Handle: ...  # noqa: N802
    def FPDFPageObj_GetType(self, thing: Handle) -> int: ...  # noqa: N802
    def FPDFPageObj_GetBounds(self, thing: Handle, *into: Handle) -> int: ...  # noqa: N802
    def FPDFPage_GetAnnotCount(self, page: Handle) -> int: ...  # noqa: N802
    def FPDFPage_GetAnnot(self, page: Handle, number: int) -> Handle: ...  # noqa: N802
    def FPDFPage_CloseAnnot(self, annotation: Handle) -> None: ...  # noqa: N802
    def FPDFAnnot_GetSubtype(self, annotation: Handle) -> int: ...  # noqa: N802
    def FPDFAnnot_GetRect(self, annotation: Handle, into: Handle) -> int: ...  # noqa: N802
    def FPDFAnnot_CountAttachmentPoints(self, annotation: Handle) -> int: ...  # noqa: N802
    def FPDFAnnot_GetAttachmentPoints(self, annotation: Handle, number: int, into: Handle) -> int: ...  # noqa: N802
    def FPDFPageObj_SetIsActive(self, thing: Handle, active: bool) -> int: ...  # noqa: N802
    def FPDFPageObj_CountMarks(self, thing: Handle) -> int: ...  # noqa: N802
    def FPDFPageObj_GetMark(self, thing: Handle, number: int) -> Handle: ...  # noqa: N802
    def FPDFPageObjMark_GetName(  # noqa: N802
        self, mark: Handle, into: Handle, size: int, used: Handle
    ) -> int: ...
    def FPDFPageObjMark_GetParamStringValue(  # noqa: N802
        self, mark: Handle, key: bytes, into: Handle, size: int, used: Handle
    ) -> int: ...
    def FPDFFormObj_CountObjects(self, thing: Handle) -> int: ...  # noqa: N802
    def FPDFFormObj_GetObject(self, thing: Handle, number: int) -> Handle: ...  # noqa: N802
    def FPDFTextObj_GetTextRenderMode(self, thing: Handle) -> int: ...  # noqa: N802
    def FPDFText_GetTextObject(self, text: Handle, number: int) -> Handle: ...  # noqa: N802
    def FPDFText_LoadPage(self, page: Handle) -> Handle: ...  # noqa: N802
    def FPDFText_ClosePage(self, text: Handle) -> None: ...  # noqa: N802
    def FPDFText_CountChars(self, text: Handle) -> int: ...  # noqa: N802
    def FPDFText_GetUnicode(self, text: Handle, number: int) -> int: ...  # noqa: N802
    def FPDFText_IsGenerated(self, text: Handle, number: int) -> int: ...  # noqa: N802
    def FPDFText_GetFontSize(self, text: Handle, number: int) -> float: ...  # noqa: N802
    def FPDFText_GetMatrix(self, text: Handle, number: int, into: Handle) -> int: ...  # noqa: N802
    def FPDFText_GetCharBox(self, text: Handle, number: int, *into: Handle) -> int: ...  # noqa: N802
    def FPDFText_GetLooseCharBox(self, text: Handle, number: int, into: Handle) -> int: ...  # noqa: N802
    def FPDFText_GetCharOrigin(self, text: Handle, number: int, *into: Handle) -> int: ...  # noqa: N802
    def FPDFBitmap_CreateEx(  # noqa: N802
        self, width: int, height: int, form: int, first: Handle, stride: int
    ) -> Handle: ...
    def FPDFBitmap_FillRect(self, bitmap: Handle, *colour_and_box: int) -> None: ...  # noqa: N802
    def FPDF_RenderPageBitmap(self, bitmap: Handle, page: Handle, *box: int) -> None: ...  # noqa: N802
    def FPDFBitmap_Destroy(self, bitmap: Handle) -> None: ...  # noqa: N802


def address(handle: Handle) -> int:
    """Tells whether two handles are of one thing; 0 where there is none."""
    return cast_pointer(cast(c_void_p, handle), c_void_p).value or 0


class Unsupported:
    """Gathers what PDFium says it has no support for in a document that it opens, wherever that stands."""

    def __init__(self, library: Pdfium) -> None:
        self.features: set[int] = set()
        _, handler = library.UNSUPPORT_INFO._fields_
        self._heard = cast(Callable[..., object], handler[1])(self._hear)
        self._told = library.UNSUPPORT_INFO(1, self._heard)
        library.FSDK_SetUnSpObjProcessHandler(byref(self._told))

    def _hear(self, _: object, feature: int) -> None:
        self.features.add(feature)


def pdfium() -> Pdfium:
    return cast(Pdfium, import_module("pypdfium2.raw"))
