"""Workload forms: the need of each task worked out again, and one effective time within a form."""

from collections import Counter

from graph.intake.circulating.entries import Reading
from graph.intake.circulating.records import say
from graph.intake.remarks.rules import Severity


def judge_workload(reading: Reading) -> None:
    """Says where a need does not follow from amount, time and effective time, or that time is another one."""
    times = Counter(record.number("abk.waktu_efektif") for record in reading.records)
    times.pop(None, None)
    usual = times.most_common(1)[0][0] if times else None
    for record in reading.records:
        amount, time, effective, need = (
            record.number(f"abk.{name}")
            for name in ("jumlah_hasil", "waktu_penyelesaian", "waktu_efektif", "kebutuhan")
        )
        if effective is not None and usual is not None and effective != usual and times[effective] * 3 <= times[usual]:
            say(reading, record, "abk.waktu_efektif", "abk.waktu_efektif_beda", Severity.REMARK)
        least, most = record.number("abk.waktu_minimal"), record.number("abk.waktu_maksimal")
        if least is not None and most is not None and most < least:
            say(reading, record, "abk.waktu_maksimal", "abk.waktu_terbalik", Severity.ERROR)
        if effective == 0:
            say(reading, record, "abk.waktu_efektif", "abk.waktu_efektif_beda", Severity.ERROR)
        if amount is None or time is None or not effective or need is None:
            continue
        computed = amount * time / effective
        if abs(computed - need) > max(0.01, 0.01 * computed):
            say(reading, record, "abk.kebutuhan", "abk.beda_hitung", Severity.ERROR, proposal=f"{computed:.4f}")
