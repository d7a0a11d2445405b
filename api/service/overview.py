"""The state of the whole: what the graph holds, whether it answers, and getting ready."""

from datetime import date, datetime

from api.nip import NipCheck, check_nip
from api.service.ground import Ground
from api.service.reports import Health, Overview
from api.service.terms import ref

PAUSE = 2
"""Seconds in which warming up does not compete with whoever asks first."""


class OverviewQuestions(Ground):
    """How things stand."""

    def overview(self, *, as_of: date | None = None, known_at: datetime | None = None) -> Overview:
        """The agencies, how much is known of them, and how many loads have changed the graph."""
        moment = self.moment(as_of, known_at)
        return Overview(
            **moment.stamp,
            instansi=tuple(map(ref, self.graph.instansi(moment.known_at))),
            counts=self.graph.counts(moment.known_at),
            revision=self.graph.ledger().revision,
        )

    def health(self) -> Health:
        """Whether the graph answers.

        Raises:
            GraphUnavailable: it does not.
        """
        ledger, moment = self.graph.ledger(), self.moment(None, None)
        return Health(
            status="ok",
            revision=ledger.revision,
            committed_at=ledger.committed_at,
            rules_version=moment.rules_version,
        )

    def state(self) -> str:
        """A word that changes whenever an answer may: with a load, a day, the rules or the settings."""
        ledger = self.graph.ledger()
        settings = self.targets.settings
        words = " ".join(word.id for word in self.graph.words_held())
        decided = self.graph.talent_decisions_extent()
        known = f"{ledger.revision} {ledger.committed_at} {self.today()} {self.vocabulary.version} {settings!r}"
        return f"{known} {words} {decided} {self.meaning_in_graph.state(ledger.revision)}"

    def nip(self, number: str, *, as_of: date | None = None) -> NipCheck:
        """What the digits of an identity number say by themselves; nobody is looked up."""
        return check_nip(number, as_of or self.today())

    def warm(self) -> None:
        """Reads what the first questions would wait for: the columns of everyone, and a little later all standards."""
        moment = self.moment(None, None)
        self.view(moment).levels  # noqa: B018
        if not self.closing.wait(PAUSE):
            self.targets.at(moment)

    def close(self) -> None:
        """Gives the connection back; the graph goes on running."""
        self.closing.set()
        self.graph.close()
