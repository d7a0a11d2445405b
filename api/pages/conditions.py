"""A condition in words, where its document gave none: what is asked, without anybody's result."""

from collections.abc import Mapping

from ontology.terms import Condition

ASKED: Mapping[str, str] = {
    "staff_kind": "Jenis pegawai: {codes}",
    "minimum_education": "Pendidikan paling rendah {threshold}",
    "education_field": "Bidang ilmu: {codes}",
    "minimum_golongan": "Golongan paling rendah {threshold}",
    "held_levels": "Paling singkat {amount} tahun pada jenjang {codes}",
    "related_experience": "Pengalaman dalam bidang terkait paling singkat {amount} tahun",
    "maximum_age": "Usia paling tinggi {amount} tahun",
    "before_retirement": "Belum mencapai batas usia pensiun",
    "minimum_predicate": "Predikat kinerja {amount} tahun terakhir paling rendah {threshold}",
    "no_discipline": "Tidak dijatuhi hukuman disiplin dalam {amount} tahun terakhir",
    "competence": "Kategori Job Person Match paling rendah {threshold}",
    "completed_training": "Menyelesaikan pelatihan {codes}",
    "credit_points": "Angka kredit paling sedikit {amount}",
    "time_in_post": "Paling singkat {amount} tahun dalam jabatan sekarang",
    "time_in_post_at_most": "Paling lama {amount} tahun dalam jabatan sekarang",
    "no_demotion": "Jabatan yang dituju tidak lebih rendah daripada jabatan sekarang",
    "assessment_validity": "Hasil penilaian berlaku {amount} tahun",
    "minimum_hours": "Paling sedikit {amount} JP setahun bagi {codes}",
    "maximum_hours": "Paling banyak {amount} JP setahun bagi {codes}",
    "talent_measure": "Pemetaan talenta, {codes}: {amount}",
    "years_in_rank": "Naik pangkat reguler setelah {amount} tahun dalam pangkat",
}
"""One phrase for each criterion; the values are those of the condition."""


def in_words(condition: Condition) -> str:
    """The words of the document, else a phrase made of the criterion and its parameters."""
    if condition.text:
        return condition.text
    phrase = ASKED.get(condition.criterion, condition.criterion)
    return phrase.format(
        codes=" atau ".join(condition.codes) or "apa pun",
        threshold=condition.threshold or "yang ditetapkan",
        amount=condition.amount if condition.amount is not None else "yang ditetapkan",
    )
