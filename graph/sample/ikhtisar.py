"""What a post is for, in one sentence of good Indonesian (ikhtisar jabatan)."""

_SENTENCES = {
    "JPT-M": "Memimpin {work} dan mempertanggungjawabkan hasilnya kepada Menteri.",
    "JPT-P": "Memimpin {work}, membina pejabat di bawahnya, dan memastikan hasilnya dirasakan penerima layanan.",
    "ADM": "Mengelola {work} serta mengendalikan mutu, anggaran, dan ketepatan waktunya.",
    "PGW": "Mengawasi pelaksanaan {work} dan membimbing pelaksana dalam pekerjaan sehari-hari.",
    "JF-UT": "Mengembangkan konsep, kebijakan, dan metode {work} yang menjadi rujukan, dari {unit}.",
    "JF-MA": "Merumuskan rancangan, membimbing pejabat fungsional, dan mengevaluasi {work} pada {unit}.",
    "JF-MU": "Melaksanakan secara mandiri {work} yang kompleks serta mengulas hasil kerja tim pada {unit}.",
    "JF-PT": "Melaksanakan {work} yang bersifat dasar dengan pedoman yang jelas pada {unit}.",
    "JF-PY": "Menyelia dan memeriksa hasil {work} pada {unit}.",
    "JF-MH": "Melaksanakan dan memeriksa sendiri {work} pada {unit}.",
    "JF-TR": "Melaksanakan tugas teknis {work} sesuai dengan prosedur pada {unit}.",
    "JF-PM": "Membantu pelaksanaan {work} dengan arahan langsung pada {unit}.",
}


def summary(level: str, work: str, unit: str) -> str:
    """The sentence for a post of a class, for the work it is about and the unit it stands in."""
    return _SENTENCES[level].format(work=work, unit=unit)
