"""A transaction log whose end was torn off: what a disk leaves that was full in the middle of a record.

Neo4j overlooks a record that breaks off, unless what stands there looks like a number that cannot be; then it refuses
to start its database. Nothing of a torn transaction was ever acknowledged, so its rest may go.
"""

import re

from graph.embedded.home import Home

UNREADABLE = "Unreadable bytes are encountered"
REFUSED = (UNREADABLE, "Error reading transaction logs, recovery not possible")
"""What is said when the end of a log cannot be read: the rest of a record may look like many things."""

EXACTLY = re.compile(UNREADABLE + r".*?LogPosition\{logVersion=(\d+), byteOffset=(\d+)\}", re.DOTALL)
"""Where Neo4j could read the beginning of a record, it says where that is."""

LONGEST_RECORD = 1024 * 1024
"""Bytes at the end of a log within which a record may be torn. What is unreadable before that is damage of another
kind: committed transactions may follow, so a person must decide."""

NEARLY = re.compile(r"Fail to read transaction log version (\d+)\. Last valid transaction start offset is: (\d+)")
"""Otherwise only where the last transaction begins that could be read."""

LONGEST_TRANSACTION = 16 * 1024 * 1024
"""Bytes that a batch of the write door may take in the log."""

FORGIVING = "internal.dbms.tx_log.fail_on_corrupted_log_files=false"
"""The setting with which Neo4j cuts off what it cannot read; only ever used for a log that is torn at its end."""


def mark(home: Home) -> int:
    """How much was logged by now."""
    return home.details.stat().st_size if home.details.exists() else 0


def is_torn(home: Home, since: int) -> bool:
    """Whether Neo4j says since then that it cannot read the very end of its newest transaction log."""
    if not home.details.exists():
        return False
    with home.details.open("rb") as log:
        log.seek(since if since <= mark(home) else 0)  # a log that became too long begins anew
        said = log.read().decode("utf-8", errors="replace")
    if not any(words in said for words in REFUSED):
        return False
    for place, longest in ((EXACTLY, LONGEST_RECORD), (NEARLY, 2 * LONGEST_TRANSACTION)):
        if found := place.search(said):
            number, position = map(int, found.groups())
            return _is_near_the_end(home, number, position, longest)
    return False


def _is_near_the_end(home: Home, number: int, position: int, longest: int) -> bool:
    """Whether a position is in the newest log and not more than so many bytes before its end."""
    logs = home.transactions.glob("neostore.transaction.db.*")
    sizes = {int(file.suffix.removeprefix(".")): file.stat().st_size for file in logs}
    return bool(sizes) and number == max(sizes) and sizes[number] - position <= longest
