"""What the cells of a circulating table say together: each module judges one matter, whatever the layout."""

from collections.abc import Callable

from graph.intake.circulating.entries import Reading
from graph.intake.circulating.judging.assessments import judge_assessments
from graph.intake.circulating.judging.courses import judge_courses
from graph.intake.circulating.judging.days import judge_days
from graph.intake.circulating.judging.headcount import judge_headcount
from graph.intake.circulating.judging.numbers import judge_numbers
from graph.intake.circulating.judging.performance import judge_performance
from graph.intake.circulating.judging.persons import judge_persons
from graph.intake.circulating.judging.ranks import judge_ranks
from graph.intake.circulating.judging.references import judge_classes, judge_references
from graph.intake.circulating.judging.requirements import judge_requirements
from graph.intake.circulating.judging.talents import judge_talents
from graph.intake.circulating.judging.totals import judge_totals
from graph.intake.circulating.judging.workload import judge_workload

JUDGES: tuple[Callable[[Reading], None], ...] = (
    judge_requirements,
    judge_references,
    judge_classes,
    judge_persons,
    judge_numbers,
    judge_ranks,
    judge_days,
    judge_courses,
    judge_performance,
    judge_assessments,
    judge_talents,
    judge_headcount,
    judge_workload,
    judge_totals,
)
"""Everything that is asked of a table as a whole."""
