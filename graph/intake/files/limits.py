"""How large a file may be before it is refused: a workbook is small on disk and can still fill any memory."""

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
MAX_CELLS = 20_000_000
"""Cells between the first and the last one in use, empty ones included: each costs some 32 bytes while it is read."""
MAX_FIELD = 100_000
"""Characters in one cell of a CSV file."""
