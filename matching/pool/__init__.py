"""Talent mapping: two axes, nine boxes, the succession group, and who succeeds whom.

Source: PermenPANRB 3/2020 as amended by 20/2025, art. 17. Every weight, cut and period is a measure of the agency
(`measures.py`); none is a national constant. Sums are whole numbers and comparisons exact, so that no score falls
between two grades.
"""
