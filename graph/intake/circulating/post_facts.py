"""From forms and maps of posts to facts: formations and classes of posts on record, and their standards.

Posts are never made of a list: it does not say their codes. What is missing for a fact is said once a sheet.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.known_posts import KnownPosts
from graph.intake.circulating.titles import days_of
from graph.intake.known import KnownCodes
from graph.intake.remarks.collecting import Place, Remarks
from graph.intake.result import Stated
from graph.intake.values.conditions import read_condition
from ontology import facts
from ontology.names import folded, labels
from ontology.terms import Condition, Importance

_FORMATIONS = frozenset({"bezetting", "formasi"})
_YEAR = re.compile(r"\btahun ((?:19|20)\d{2})\b")
_NOT_ON_RECORD = "jabatan.tidak_tercatat"
_SHOWN = 5
"""So many names are said before the rest is only counted."""
_IMPORTANCES = {each.value: each for each in Importance}
_CRITERIA = {"pendidikan": "minimum_education", "jenjang": "minimum_education", "pangkat": "minimum_golongan"}
"""Words of requirements that say the lowest degree or golongan, with the criterion."""


def post_facts(readings: list[Reading], posts: KnownPosts, remarks: Remarks) -> Iterator[Stated]:
    """Formations and standards of the posts that are on record; says which posts are not, and what else is missing."""
    for reading in readings:
        if reading.layout in _FORMATIONS and "formasi.periode" not in reading.table.names:
            yield from _formations(reading, posts, remarks)
    yield from _standards(readings, posts, remarks)


def say_what_lacks(readings: list[Reading], known: KnownCodes, remarks: Remarks) -> None:
    """Says of a file that is refused which posts are not on record and what else is missing, as if it went in."""
    for _ in post_facts(readings, KnownPosts(known), remarks):
        pass


def _formations(reading: Reading, posts: KnownPosts, remarks: Remarks) -> Iterator[Stated]:
    unknown: list[str] = []
    for record in reading.records:
        need = record.number("jabatan.kebutuhan")
        if need is None or "jabatan.nama" not in record.entries:
            continue
        post = posts.find(record)
        if post is None:
            unknown.append(record.text("jabatan.nama") or "")
        elif need == int(need):
            job_class = record.number("jabatan.kelas")
            told = replace(post, formation=int(need), job_class=int(job_class) if job_class else post.job_class)
            if told != post:
                yield Stated(told, record.row.corrections)
    _say(remarks, reading.sheet, _NOT_ON_RECORD, unknown, posts)


def _standards(readings: list[Reading], posts: KnownPosts, remarks: Remarks) -> Iterator[Stated]:
    lacking: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for reading in readings:
        if reading.layout != "standar_kompetensi" or not reading.records:
            continue
        first = reading.records[0]
        post, begun, requirements = posts.find(first), _begun(reading.titles), _requirements(reading)
        name = first.text("jabatan.nama") or reading.sheet
        if post is None:
            lacking[reading.sheet, _NOT_ON_RECORD].append(name)
        elif begun is None:
            lacking[reading.sheet, "standar.tanpa_tanggal"].append(name)
        elif requirements is None:
            lacking[reading.sheet, "standar.tidak_lengkap"].append(name)
        else:
            corrections = tuple(dict.fromkeys(each for record in reading.records for each in record.row.corrections))
            conditions = tuple(_conditions(readings, folded(name)))
            standard = facts.Standard(
                jabatan=post.code, valid_from=begun, requirements=requirements, conditions=conditions
            )
            yield Stated(standard, corrections)
    for (sheet, rule), names in lacking.items():
        _say(remarks, sheet, rule, names, posts)


def _begun(titles: str) -> date | None:
    """The day from which a standard holds by its titles: that day, or the first of the year of its regulation."""
    days = next((found for line in titles.splitlines() if (found := days_of(line))), None)
    if days is not None:
        return days.last
    year = _YEAR.search(titles)
    return date(int(year.group(1)), 1, 1) if year else None


def _requirements(reading: Reading) -> tuple[facts.Requirement, ...] | None:
    """What a standard asks for; `None` where a competency or a level of it is not known, for half of it is another."""
    found = []
    for record in reading.records:
        competency, level = record.text("standar.kompetensi"), record.number("standar.level")
        if competency is None or competency not in labels("competency") or level is None:
            return None
        importance = _IMPORTANCES.get((record.text("standar.kepentingan") or "").casefold(), Importance.PENTING)
        found.append(facts.Requirement(competency=competency, level=level, importance=importance))
    return tuple(found)


def _conditions(readings: list[Reading], name: str) -> Iterator[Condition]:
    """The conditions on degree and golongan that the form of a post lists; others stay words."""
    for reading in readings:
        if reading.layout != "persyaratan_jabatan":
            continue
        for record in reading.records:
            if folded(record.text("jabatan.nama") or "") == name and (condition := _condition(record)):
                yield condition


def _condition(record: Record) -> Condition | None:
    kind, text = record.text("persyaratan.jenis") or "", record.text("persyaratan.uraian")
    criterion = next((each for word, each in _CRITERIA.items() if word in kind.casefold()), None)
    weight = record.text("persyaratan.kepentingan")
    if criterion is None or weight is None or text is None:
        return None
    threshold = record.text("pangkat.golongan") if criterion == "minimum_golongan" else text
    values = {"criterion": criterion, "threshold": threshold, "amount": None, "codes": None, "text": text}
    return read_condition({**values, "importance": weight}, lambda *_: None) if threshold else None


def _say(remarks: Remarks, sheet: str, rule: str, names: list[str], posts: KnownPosts) -> None:
    if names:
        named = list(dict.fromkeys(names))
        more = f" … (+{len(named) - _SHOWN})" if len(named) > _SHOWN else ""
        near = partial(posts.near, named[:_SHOWN]) if rule == _NOT_ON_RECORD else tuple
        remarks.add(rule, Place(sheet), detail=", ".join(named[:_SHOWN]) + more, nearest=near)
