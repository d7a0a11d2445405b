"""A transaction log whose end was torn off: what a disk leaves that was full in the middle of a record.

Neo4j overlooks a record that breaks off, unless what stands there looks like a number that cannot be; then it refuses
to start its database. Nothing of a torn transaction was ever acknowledged, so its rest may go.
"""

import re

from graph.embedded.home import Home

UNREADABLE = re.compile(
    r"Unreadable bytes are encountered.*?LogPosition\{logVersion=(\d+), byteOffset=(\d+)\}", re.DOTALL
)

LONGEST_RECORD = 1024 * 1024
"""Bytes at the end of a log within which a record may be torn. What is unreadable before that is damage of another
kind: committed transactions may follow, so a person must decide."""

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
        found = UNREADABLE.search(log.read().decode("utf-8", errors="replace"))
    if found is None:
        return False
    number, position = map(int, found.groups())
    logs = home.transactions.glob("neostore.transaction.db.*")
    sizes = {int(file.suffix.removeprefix(".")): file.stat().st_size for file in logs}
    return bool(sizes) and number == max(sizes) and sizes[number] - position <= LONGEST_RECORD
