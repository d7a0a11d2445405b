"""What a post asks for besides competencies (persyaratan jabatan), where real standards have such conditions."""

from collections.abc import Iterator
from random import Random

from graph.sample.tables import several, table
from ontology.facts import Jabatan
from ontology.terms import Condition, Importance, Vocabulary

_GOLONGAN = {
    "JPT-M": "IV/c",
    "JPT-P": "IV/b",
    "ADM": "III/d",
    "PGW": "III/b",
    "JF-UT": "IV/d",
    "JF-MA": "III/d",
    "JF-MU": "III/c",
    "JF-PT": "III/a",
}
"""The lowest usual golongan by level of post."""
_LEADERSHIP = {"JPT-M": "P01", "JPT-P": "P02", "ADM": "P03", "PGW": "P04"}
"""The leadership training of each level."""
_STAFF_EDUCATION = {row["name"]: row["education"] for row in table("staff")}
_MUTLAK_SHARE = {"JPT-M": 0.0, "JPT-P": 0.2, "ADM": 0.5, "PGW": 0.6}
"""How often a rank decides; elsewhere it is only wished for."""


def _decides(chance: Random, share: float) -> Importance:
    return Importance.MUTLAK if chance.random() < share else Importance.PENTING


def _functional_training(post: Jabatan) -> tuple[str, str] | None:
    """Code and name of a programme that builds the main competency of the family for this level."""
    family = next((row for row in table("families") if row["name"] == post.family), None)
    if family is None:
        return None
    main = several(family["mutlak"])[0]
    return next(
        (
            (row["code"], row["name"])
            for row in table("programmes")
            if post.level in several(row["targets"]) and any(part.startswith(main) for part in several(row["builds"]))
        ),
        None,
    )


def conditions(chance: Random, post: Jabatan, vocabulary: Vocabulary) -> Iterator[Condition]:
    """The conditions of a post: rank, field of study, training and experience, as far as its level has them."""
    if post.level == "PLK":
        level = _STAFF_EDUCATION[post.name]
        yield Condition(criterion="minimum_education", threshold=level, text=f"Pendidikan paling rendah {level}")
        return
    if post.level in _GOLONGAN:
        code = _GOLONGAN[post.level]
        name = next(golongan.label_id for golongan in vocabulary.golongan if golongan.code == code)
        yield Condition(
            criterion="minimum_golongan",
            threshold=code,
            importance=_decides(chance, _MUTLAK_SHARE.get(post.level, 0.25)),
            text=f"{name} ({code})",
        )
    if post.level not in ("PGW", "JPT-M", "JF-PM", "JF-TR", "JF-MH", "JF-PY"):
        row = next(row for row in table("fields") if row["field"] == post.field)
        studies = several(row["studies"])
        yield Condition(
            criterion="education_field",
            codes=studies,
            importance=_decides(chance, 0.75 if post.family else 0.4),
            text=f"Bidang ilmu {', '.join(studies).lower()}",
        )
    training = _functional_training(post)
    if post.level in _LEADERSHIP:
        code = _LEADERSHIP[post.level]
        training = next((row["code"], row["name"]) for row in table("programmes") if row["code"] == code)
    if training:
        code, name = training
        yield Condition(
            criterion="completed_training", codes=(code,), importance=Importance.PENTING, text=f"Lulus {name}"
        )
    if post.level in ("JF-MU", "JF-MA", "ADM"):
        yield Condition(
            criterion="related_experience",
            amount=2 if post.level == "JF-MU" else 3,
            importance=Importance.PENTING,
            text=f"Pengalaman pada urusan {post.field}",
        )
