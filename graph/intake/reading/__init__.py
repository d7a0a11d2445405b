"""Workbooks in: from the cells of a sheet to facts, each cell judged on the way."""
