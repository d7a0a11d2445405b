"""What the demonstration shows first."""

from api.service.placement import PlacementQuestions
from ontology.errors import InvalidInput
from ontology.findings import Candidates, Verdict

SHOWN = 5
"""How many people its list holds."""


class ShowcaseQuestions(PlacementQuestions):
    """One recommendation that is worth reading."""

    def showcase(self) -> Candidates:
        """Candidates of the first jabatan whose best one is eligible and has a gap, beside others not fully known.

        Raises:
            InvalidInput: nobody is eligible for anything.
        """
        fallback: Candidates | None = None
        for code in self.targets.at(self.moment(None, None)):
            answer = self.candidates(code, limit=SHOWN)
            if not answer.candidates or answer.candidates[0].verdict is not Verdict.LAYAK:
                continue
            fallback = fallback or answer
            best = answer.candidates[0].score
            if best.points < best.possible and any(
                match.score.known < match.score.required for match in answer.candidates
            ):
                return answer
        if fallback is None:
            raise InvalidInput(
                "Belum ada pegawai yang layak untuk jabatan apa pun.", "Nobody is eligible for any jabatan."
            )
        return fallback
