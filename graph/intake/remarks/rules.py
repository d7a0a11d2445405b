"""What can be wrong with a cell, a row, a sheet or a file: the one list of rules with their sentences.

`rules.csv` beside this file holds it. A rule is called `subject.fault`; an error refuses its file, a remark does not.
"""

import csv
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files


class Severity(StrEnum):
    """What a remark means for its file."""

    ERROR = "error"
    """The file is refused whole."""
    REMARK = "remark"
    """It was read, or left as not known, and is only said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkRule:
    """One rule with its sentences; both may name `{value}`, `{proposal}`, `{column}`, `{detail}`, `{other}`."""

    rule: str
    severity: Severity
    message: str
    message_en: str


def _rules() -> dict[str, RemarkRule]:
    text = files(__name__.rpartition(".")[0]).joinpath("rules.csv").read_text(encoding="utf-8")
    return {
        row["rule"]: RemarkRule(
            rule=row["rule"],
            severity=Severity(row["severity"]),
            message=row["message"],
            message_en=row["message_en"],
        )
        for row in csv.DictReader(text.splitlines())
    }


RULES: dict[str, RemarkRule] = _rules()
"""Every rule by its name."""
