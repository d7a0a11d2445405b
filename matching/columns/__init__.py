"""Everyone's levels in half a byte each, and the sums that a whole nation is ranked by in one pass.

`levels.py` holds the levels, `sums.py` says what one question adds up and how many answers lie in one look-up,
`leading.py` finds who comes first. What is found here is a superset by bounds; the order itself is made from whole
numbers by `matching.points`, so that nothing depends on how people are held.
"""
