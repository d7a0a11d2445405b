"""One value, many writings: what people write in a cell, and what it can be taken for.

Every parser is pure: a cell in, a `Parsed` out. None of them ever guesses or repairs; where something can be meant
in more than one way, it says so and proposes.
"""
