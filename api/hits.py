"""What was found and why, as people say it; for the command line and the pages."""

from api.service.answers import Hit, SearchAnswer

KINDS = {
    "person": "Pegawai",
    "jabatan": "Jabatan",
    "unit": "Unit",
    "competency": "Kompetensi",
    "programme": "Program",
    "indicator": "Indikator",
}

WITHOUT_MODEL = {
    "opening": "Model bahasa sedang dibuka; untuk sementara hanya menurut kata. Ulangi sebentar lagi.",
    "unavailable": "Model bahasa tidak dapat dibuka (periksa JENJANG_MODEL); hanya menurut kata.",
}

LIKELY = 0.2
"""From here on it is worth saying that a competency is meant."""


def kind_of_hit(kind: str) -> str:
    """The kind of a hit."""
    return KINDS[kind]


def because_of(hit: Hit) -> str:
    """Why something was found: the words it shares, what was written out, what it builds or asks for, its meaning."""
    why, said = hit.why, []
    if why.exact:
        said.append("persis yang dicari")
    elif why.words:
        said.append(f"kata: {', '.join(why.words)}")
    said.extend(f"kepanjangan {entry.replace(': ', ' = ', 1)}" for entry in why.glossary)
    said.extend(why.competencies)
    if why.share is not None and why.share >= LIKELY:
        said.append(f"dimaksud {_comma(why.share)}")
    if why.meaning is not None:
        said.append(f"makna {_comma(why.meaning)}")
    return "; ".join(said)


def meaning_told(answer: SearchAnswer) -> str:
    """Which model took part, or why none did."""
    if answer.model is None:
        return WITHOUT_MODEL.get(answer.meaning, "")
    made = f"Kedekatan makna oleh model {answer.model} ({(answer.model_digest or '')[:8]}); usul, bukan fakta."
    return f"{made} Makna sebagian teks masih disiapkan." if answer.meaning == "filling" else made


def _comma(number: float) -> str:
    return f"{number:.2f}".replace(".", ",")
