"""Why people move or stay in a rotation, in words."""

from collections.abc import Mapping, Sequence

from api.service.answers.rotation import RotationStep
from matching.moving.board import Limit
from matching.moving.staying import Reason
from matching.shares import percent
from ontology.findings import TermRef

LIMITS: Mapping[Limit, str] = {
    Limit.NOT_ELIGIBLE: "syarat jabatan",
    Limit.UNDECIDED: "data yang belum diketahui",
    Limit.CLASS: "jenjang yang setara",
    Limit.TENURE: "masa minimal dalam jabatan",
    Limit.DISTANCE: "jarak antarunit",
    Limit.KEPT: "daftar yang dipertahankan",
    Limit.FORBIDDEN: "penempatan yang dilarang",
    Limit.FORCED: "penempatan yang dipastikan",
}
"""What limits are called after `tanpa batas`."""

CLOSED: Mapping[Limit, str] = {
    Limit.NOT_ELIGIBLE: "syarat jabatannya tidak terpenuhi",
    Limit.UNDECIDED: "sesuatu yang menentukan belum diketahui",
    Limit.CLASS: "jenjangnya tidak setara dengan jabatan sekarang",
    Limit.TENURE: "jabatan sekarang belum cukup lama dipegang",
    Limit.DISTANCE: "unitnya terlalu jauh di bagan organisasi",
    Limit.KEPT: "pegawai ini dipertahankan",
    Limit.FORBIDDEN: "penempatan ini dilarang",
    Limit.FORCED: "pegawai ini dipastikan di jabatan lain",
}

STAYS: Mapping[Reason, str] = {
    Reason.FORCED: "Dipastikan tetap.",
    Reason.KEPT: "Dipertahankan.",
    Reason.TENURE: "Lebih cocok untuk {}, tetapi jabatan sekarang belum cukup lama dipegang.",
    Reason.DISTANCE: "Lebih cocok untuk {}, tetapi unitnya terlalu jauh di bagan organisasi.",
    Reason.UNDECIDED: "Mungkin lebih cocok untuk {}, tetapi sesuatu yang menentukan belum diketahui.",
    Reason.BEST: "Tidak ada jabatan terbuka yang lebih cocok melebihi biaya pindah.",
    Reason.NOT_ELIGIBLE: "Tidak ada jabatan setara lain yang syaratnya terpenuhi.",
    Reason.IN_THE_WAY: "Lebih cocok untuk {}, tetapi jumlah bersama tidak naik karenanya.",
}

NAMED = 3
"""How many people in the way are named before the rest is only counted."""


def signed(hundredths: int) -> str:
    """Hundredths of a percent with their sign."""
    return f"{'-' if hundredths < 0 else '+'}{percent(abs(hundredths))}"


def move_sentence(before: int, after: int, kept: int | None, step: RotationStep) -> str:
    """Why somebody moves: what they win, or whom they make way for, and what all lose if they stay."""
    said = (
        f"Memenuhi {_comma(after)} % standar {_at(step.takes, step.unit_taken)}; sekarang {_comma(before)} % standar "
        f"{step.leaves.label}."
    )
    if after <= before:
        said += " Memberi tempat kepada yang lain."
    if kept is not None:
        said += f" Bila tetap, jumlah bersama turun {_comma(kept)} %." if kept else " Bila tetap, jumlahnya sama."
    return said


def stay_sentence(reason: Reason, better: TermRef | None, loss: int | None, steps: Sequence[RotationStep]) -> str:
    """Why somebody stays, and who stands in the way of something better."""
    if reason is Reason.IN_THE_WAY and better is not None and loss is not None:
        return f"Lebih cocok untuk {better.label}. {way_sentence(loss, steps)}"
    return STAYS[reason].format(better.label if better else "")


def way_sentence(loss: int, steps: Sequence[RotationStep]) -> str:
    """What forcing a placement costs all, and who makes way."""
    others = steps[1:]
    cost = f"jumlah bersama turun {_comma(loss)} %" if loss else "jumlah bersama tetap sama"
    if not others:
        return f"Bila dipastikan, {cost}."
    named = "; ".join(f"{each.person.label} ke {_at(each.takes, each.unit_taken)}" for each in others[:NAMED])
    rest = f"; dan {len(others) - NAMED} orang lain" if len(others) > NAMED else ""
    return f"Bila dipastikan, {cost}, dan yang berubah: {named}{rest}."


def closed_sentence(closed: Sequence[Limit]) -> str:
    """What forbids a placement."""
    return f"Tidak dapat: {'; '.join(CLOSED[limit] for limit in closed)}."


def _comma(hundredths: int) -> str:
    return percent(hundredths).replace(".", ",")


def _at(post: TermRef, unit: TermRef | None) -> str:
    """A post with its unit, since many posts are called alike."""
    return f"{post.label} ({unit.label})" if unit else post.label
