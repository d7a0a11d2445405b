"""Checks that need more than one row: each takes a delivery, says what does not fit, and changes nothing else."""
