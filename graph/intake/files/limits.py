"""How large a file may be before it is refused: a workbook is small on disk and can still fill any memory.

Together they keep the promise that a hopeless file is answered within 10 seconds and `MAX_MEMORY_MB`; `python -m bench
hopeless` measures it.
"""

MAX_MEMORY_MB = 2_000
"""What reading one file may take at its worst, in megabytes."""

MAX_BYTES = 200_000_000
"""On disk."""
MAX_UNPACKED = 1_000_000_000
"""All parts of a workbook together, unpacked."""
SWOLLEN = 50_000_000
"""From so many bytes on a part of a workbook is too large if it is also packed more tightly than any table:"""
MAX_SWELLING = 60
"""times as many bytes unpacked as packed. Cells with their addresses come to some 10 to 30."""
MAX_COLUMNS = 1_000
MAX_ROWS = 1_048_576
"""No spreadsheet has more."""
MAX_CELLS = 12_000_000
"""Cells between the first and the last one in use, empty ones included: a full sheet of eleven columns. Each costs some
32 bytes while it is read, and nearly a microsecond while it is only looked at."""
HOPELESS_ROWS = 10_000
"""After so many rows one below the other of which none can be used, a sheet is given up: it is another table, or every
row has the same fault, and both are told by then. Fewer could be one part of a list that somebody still has to mend."""
MAX_FIELD = 100_000
"""Characters in one cell of a CSV file."""
MAX_PAGE = 30_000_000
"""Bytes of a web page saved as a workbook: some 100,000 rows of ten columns. It is read by Python alone, which takes
about a second for five million of them."""
