"""Long work that is done while whoever asked for it waits, looks again, or stops it."""

from api.jobs.keeping import Changes, Job, Jobs
from api.jobs.state import JobState

__all__ = ["Changes", "Job", "JobState", "Jobs"]
