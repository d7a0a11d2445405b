"""Corrections that stick: proposed by a check, accepted by somebody, used on the next file, and taken back."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from api.service.answers.agreements import CorrectableShown, Correction, CorrectionList
from api.service.file_reports import shown_correctable
from api.service.marking import MARKED_PER_RULE
from api.service.reading import FileReading
from graph.intake.corrections import LONGEST, is_of_template, tells_who
from graph.intake.layouts import SHEETS
from graph.intake.remarks.showing import holds_identity_number
from graph.intake.values.cells import plain
from graph.writing import now
from ontology.errors import InvalidInput
from ontology.names import labels


def heading_of(sheet: str, field: str) -> str | None:
    """The heading of a column in our templates; `None` where the field is none of theirs."""
    if not is_of_template(sheet, field):
        return None
    column = SHEETS[sheet].by_key.get(field)
    return column.heading if column else labels("competency").get(field, field)


class CorrectionQuestions(FileReading):
    """Accepting a fix once and for all."""

    def corrections(self) -> CorrectionList:
        """Every correction that was ever accepted, those that hold first, and the newest of these."""
        kept = sorted(self.graph.agreements(Correction), key=lambda each: each.accepted_at, reverse=True)
        return CorrectionList(corrections=tuple(sorted(kept, key=lambda each: each.revoked_at is not None)))

    def proposals(self, paths: Sequence[Path]) -> tuple[tuple[str, CorrectableShown], ...]:
        """What could be corrected for good in some files: each once, with its rule and a proposal if there is one.

        Raises:
            InvalidInput: a file is not there, or cannot be read.
        """
        files = self.read_files(paths, shown_per_rule=MARKED_PER_RULE)
        for file in files:
            if file.layout is None and file.remarks:
                remark = file.remarks[0]
                raise InvalidInput(f"{file.path}: {remark.message}", f"{file.path}: {remark.message_en}")
        found = (
            (remark.rule, shown_correctable(remark.correctable))
            for file in files
            for remark in file.remarks
            if remark.correctable is not None
        )
        return tuple(dict.fromkeys(found))

    def accepted_in(self, path: Path) -> tuple[CorrectableShown, ...]:
        """What somebody accepted in the summary of a marked workbook.

        Raises:
            InvalidInput: the file is no marked workbook, or nothing is accepted in it.
        """
        from graph.intake.returned import ACCEPTED, accepted_in

        found = accepted_in(path)
        if found is None:
            raise InvalidInput(
                f"{path} bukan laporan bertanda. Buat dahulu: jenjang load BERKAS --dry-run --report LAPORAN.xlsx.",
                f"{path} is no marked workbook. Write one: jenjang load FILE --dry-run --report REPORT.xlsx.",
            )
        if not found:
            raise InvalidInput(
                f"Kolom Putusan di {path} belum berisi satu pun “{ACCEPTED}”.",
                f"The column Putusan in {path} says “{ACCEPTED}” nowhere.",
            )
        return tuple(map(shown_correctable, found))

    def accept(self, fixes: Sequence[CorrectableShown]) -> tuple[Correction, ...]:
        """Accepts corrections: from now on each value is read as its replacement. Accepted twice it is kept once.

        Raises:
            InvalidInput: one of them cannot be accepted; then none is.
        """
        for fix in fixes:
            self._judge(fix)
        at = now()
        held = {
            (each.sheet, each.field, each.value): each
            for each in self.graph.agreements(Correction)
            if each.revoked_at is None
        }
        wanted = {(fix.sheet, fix.field, plain(fix.value)): str(fix.replacement) for fix in fixes}
        made = {
            key: self._made(*key, replacement, at)
            for key, replacement in wanted.items()
            if key not in held or held[key].replacement != replacement
        }
        self.graph.agree(Correction, made.values())
        return tuple((held | made)[key] for key in wanted)

    def revoke_correction(self, correction: str) -> Correction:
        """Takes a correction back: the value is judged again as it is written. What was loaded stays.

        Raises:
            UnknownTerm: there is none with this id.
        """
        return self.graph.revoke(Correction, correction, at=now(), by=self.actor)

    def _made(self, sheet: str, field: str, value: str, replacement: str, at: datetime) -> Correction:
        named = "\n".join((sheet, field, value, replacement, at.isoformat()))
        return Correction(
            id="c" + hashlib.sha256(named.encode()).hexdigest()[:12],
            sheet=sheet,
            field=field,
            value=value,
            replacement=replacement,
            accepted_at=at,
            accepted_by=self.actor,
        )

    def _judge(self, fix: CorrectableShown) -> None:
        """Refuses what must not be accepted, and says what to do instead."""
        from graph.intake.accepting import is_field, is_readable  # reads the layouts, for which no start should wait

        value, replacement = plain(fix.value), plain(fix.replacement or "")
        if not is_field(fix.sheet, fix.field):
            raise InvalidInput(
                f"Lembar “{fix.sheet}” tidak mempunyai isian “{fix.field}”.",
                f"There is no field “{fix.field}” in sheets of the kind “{fix.sheet}”.",
            )
        if tells_who(fix.sheet, fix.field) or holds_identity_number(f"{value} {replacement}"):
            raise InvalidInput(
                "NIP, nama, dan tanggal lahir tidak pernah dikoreksi secara tetap, dan angka NIP tidak pernah "
                "dilengkapi atau diganti: dua orang dapat mempunyai salah tulis yang sama. Perbaiki di berkasnya.",
                "NIP, name and birth date are never corrected for good, and no digit of a NIP is completed or "
                "replaced: two people may have the same slip. Correct the file.",
            )
        if not value or len(value) > LONGEST:
            raise InvalidInput(
                f"Isi sel yang dikoreksi harus 1 sampai {LONGEST} huruf.",
                f"The value to be corrected must have 1 to {LONGEST} characters.",
            )
        if value == replacement or not is_readable(fix.sheet, fix.field, replacement, self.today()):
            raise InvalidInput(
                f"“{replacement}” tidak dapat dipakai pada isian “{fix.field}” sebagai pengganti “{value}”. Tulis "
                "pengganti yang lain, seperti yang diminta pada templat.",
                f"“{replacement}” cannot be used in the field “{fix.field}” in the place of “{value}”. Write another "
                "replacement, as the template asks for it.",
            )
