"""How far a piece of long work has come."""

from enum import StrEnum


class JobState(StrEnum):
    """Where it stands."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    """Nothing better is looked for."""
    STOPPED = "stopped"
    """Somebody stopped the search; the answer is the best so far."""
    FAILED = "failed"

    @property
    def ended(self) -> bool:
        """Whether nothing more will come of it."""
        return self not in {JobState.QUEUED, JobState.RUNNING}
