"""What would make a person eligible, and by when: steps are found, tried on a copy of the person, and asked again.

`situation.py` asks the criteria that judge everyone about a changed copy on a later day; `cures.py` says what opens
each criterion, `levels.py` what raises levels; `finding.py` puts them together and leaves out whatever is not needed,
and `advising.py` tells it.
"""

from matching.development.becoming.advising import advice_for, advise

__all__ = ["advice_for", "advise"]
