"""Workbooks out: facts as rows, rows as sheets, and the empty templates."""
