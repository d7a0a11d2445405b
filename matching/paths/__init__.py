"""Careers as a network: which jabatan can lead to which, and by when somebody can arrive over which route.

`moves.py` names moves by the classes they join; `network.py` says which are kept, `made.py` how many people made each.
`career.py` is the arithmetic of time in posts, `asking.py` what a jabatan asks of time, `arriving.py` finds the routes
of earliest arrival, and `steps.py` asks the criteria about a changed copy of the person on the day of each step.
"""
