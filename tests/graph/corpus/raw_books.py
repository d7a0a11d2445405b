"""Workbooks byte by byte, for what no program writes."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """An archive with these parts."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return written.getvalue()


def spread(rows: bytes, part: str = "xl/worksheets/sheet1.xml") -> bytes:
    """A workbook with one sheet `pegawai` that holds these rows, wherever in the archive the sheet lies."""
    relations = f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="{_OFFICE}/'
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>'.encode(),
            "_rels/.rels": f'{relations}officeDocument" Target="xl/workbook.xml"/></Relationships>'.encode(),
            "xl/_rels/workbook.xml.rels": f'{relations}worksheet" Target="/{part}"/></Relationships>'.encode(),
            "xl/workbook.xml": (
                f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="pegawai" sheetId="1" r:id="rId1"/>'
                "</sheets></workbook>"
            ).encode(),
            part: f'<worksheet xmlns="{_MAIN}"><sheetData>'.encode() + rows + b"</sheetData></worksheet>",
        }
    )


def repeated(rows: int, columns: int) -> bytes:
    """An OpenDocument table that says of one cell how often it stands there."""
    return zipped(
        {
            "content.xml": (
                f'<table:table table:name="pegawai"><table:table-row table:number-rows-repeated="{rows}">'
                f'<table:table-cell table:style-name=">" table:number-columns-repeated="{columns}" '
                'office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>'
            ).encode()
        }
    )
