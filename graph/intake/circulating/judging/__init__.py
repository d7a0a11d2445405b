"""What the cells of a circulating table say together: each module judges one matter, whatever the layout."""

from collections.abc import Callable

from graph.intake.circulating.entries import Reading
from graph.intake.circulating.judging.assessments import judge_assessments
from graph.intake.circulating.judging.courses import judge_courses
from graph.intake.circulating.judging.days import judge_days
from graph.intake.circulating.judging.flips import judge_flips
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

JUDGES: tuple[tuple[Callable[[Reading], None], frozenset[str]], ...] = (
    (judge_requirements, frozenset({"persyaratan"})),
    (judge_references, frozenset({"jabatan", "unit"})),
    (judge_classes, frozenset({"jabatan"})),
    (judge_persons, frozenset({"pegawai"})),
    (judge_numbers, frozenset({"pegawai", "pangkat"})),
    (judge_ranks, frozenset({"pendidikan"})),
    (
        judge_days,
        frozenset({"pegawai", "pangkat", "jabatan", "pelatihan", "asesmen", "disiplin", "pengembangan", "formasi"}),
    ),
    (judge_flips, frozenset()),
    (judge_courses, frozenset({"pelatihan"})),
    (judge_performance, frozenset({"kinerja", "disiplin"})),
    (judge_assessments, frozenset({"kompetensi"})),
    (judge_talents, frozenset({"talenta"})),
    (judge_headcount, frozenset({"jabatan"})),
    (judge_workload, frozenset({"abk"})),
    (judge_totals, frozenset()),
)
"""Everything that is asked of a table as a whole, with the matters of which it must tell something (none: of any)."""


def judge(reading: Reading) -> None:
    """Asks of a table whatever can be asked of it."""
    told = reading.table.names | (reading.records[0].entries.keys() if reading.records else set())
    subjects = {name.partition(".")[0] for name in told}
    for each, matters in JUDGES:
        if not matters or matters & subjects:
            each(reading)
