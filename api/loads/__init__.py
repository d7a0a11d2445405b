"""Files that are sent to the server: kept in a private folder, checked, loaded on request, and then removed."""

from api.loads.job import Job, JobKind, JobState
from api.loads.keeping import Loads
from api.loads.sending import Sent, sent_files

__all__ = ["Job", "JobKind", "JobState", "Loads", "Sent", "sent_files"]
