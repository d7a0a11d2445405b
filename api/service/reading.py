"""Reading files as everything that is known and was agreed on asks for."""

from collections.abc import Sequence
from pathlib import Path

from api.service.answers.agreements import Correction
from api.service.columns import ColumnQuestions
from graph.intake import KnownCodes, ReadFile, read


class FileReading(ColumnQuestions):
    """Files, read and judged; nothing is written."""

    def read_files(
        self, paths: Sequence[Path], *, shown_per_rule: int, accept_rest: bool = False
    ) -> tuple[ReadFile, ...]:
        """What files and folders say, with accepted corrections and confirmed mappings of columns."""
        return read(
            paths,
            self._known_codes(),
            today=self.today(),
            shown_per_rule=shown_per_rule,
            accept_rest=accept_rest,
            mappings=self.confirmed_tables(),
            corrections=self.graph.agreements(Correction),
        ).files

    def _known_codes(self) -> KnownCodes:
        units, jabatan, programmes = self.graph.units(), self.graph.every_jabatan(), self.graph.programmes()
        return KnownCodes(
            instansi={agency.code for agency in self.graph.instansi()},
            units={unit.code for unit in units},
            jabatan={each.code for each in jabatan},
            programmes={programme.code for programme in programmes},
            persons=self.graph.nips(),
            every_unit=units,
            every_jabatan=jabatan,
            every_programme=programmes,
            people=self.graph.everyone,
            posts=self.graph.definitive_posts,
        )
