"""Everything that is asked of a delivery as a whole, in this order."""

from collections.abc import Callable

from graph.intake.checks.dates import check_dates
from graph.intake.checks.duplicates import check_duplicates
from graph.intake.checks.people import check_people
from graph.intake.checks.post_names import check_post_names
from graph.intake.checks.references import check_references
from graph.intake.checks.same_names import check_same_names
from graph.intake.checks.same_people import check_same_people
from graph.intake.checks.tenure import check_tenure
from graph.intake.checks.units import check_units
from graph.intake.checks.wholes import check_programmes, check_standards
from graph.intake.delivery import Delivery

CHECKS: tuple[Callable[[Delivery], None], ...] = (
    check_people,
    check_units,
    check_references,
    check_duplicates,
    check_same_people,
    check_same_names,
    check_post_names,
    check_dates,
    check_tenure,
    check_standards,
    check_programmes,
)
"""Each adds remarks and drops rows that say nothing new."""
