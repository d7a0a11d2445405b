"""The files of a request: taken from a multipart body whose size is known before anything of it is read."""

from dataclasses import dataclass
from typing import BinaryIO

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import Request

from ontology.errors import InvalidInput, TooMuchSent

MAX_BYTES = 250_000_000
"""All files of one request together."""
MAX_FILES = 20
_NOT_MULTIPART = (
    "Kirim berkas sebagai multipart/form-data, paling banyak 20 berkas.",
    "Send the files as multipart/form-data, at most 20 of them.",
)


@dataclass(frozen=True, slots=True)
class Sent:
    """One file as it was sent."""

    name: str
    content: BinaryIO


async def sent_files(request: Request) -> list[Sent]:
    """The files of a multipart request, in the order in which they were sent.

    Raises:
        TooMuchSent: more than `MAX_BYTES`, or of unknown length.
        InvalidInput: no multipart body, too many files, or none.
    """
    length = request.headers.get("content-length", "")
    if not length.isdecimal() or int(length) > MAX_BYTES:
        raise TooMuchSent(
            f"Paling banyak {MAX_BYTES // 1_000_000} MB sekali kirim.",
            f"At most {MAX_BYTES // 1_000_000} MB are taken at once.",
        )
    try:
        form = await request.form(max_files=MAX_FILES, max_fields=MAX_FILES)
    except (HTTPException, MultiPartException) as broken:
        raise InvalidInput(*_NOT_MULTIPART) from broken
    files = [part for _, part in form.multi_items() if isinstance(part, UploadFile) and part.filename]
    if not files:
        raise InvalidInput("Belum ada berkas yang dipilih.", "No file was sent.")
    return [Sent(str(file.filename), file.file) for file in files]
