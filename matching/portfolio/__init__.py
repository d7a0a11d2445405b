"""Which programmes to run, for whom: the most closed gaps that money, seats and hours allow, and how near to the best.

A portfolio is advice for one year. A programme supports reaching a level; only an assessment afterwards shows it.
"""

from matching.portfolio.limits import Limits, Wishes
from matching.portfolio.needs import Needed, done_since_assessed, needs_of
from matching.portfolio.problem import Need, Participant, Problem, problem
from matching.portfolio.solving import Portfolio, greedy, solve

__all__ = [
    "Limits",
    "Need",
    "Needed",
    "Participant",
    "Portfolio",
    "Problem",
    "Wishes",
    "done_since_assessed",
    "greedy",
    "needs_of",
    "problem",
    "solve",
]
