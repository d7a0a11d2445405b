"""Assessments: dated glimpses of true levels, at half or whole levels, with an error, unevenly spread."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from graph.sample.abilities import Abilities
from graph.sample.campaigns import Campaigns
from graph.sample.career import Career
from graph.sample.days import years_after
from graph.sample.succession import Nomination
from ontology.facts import Assessment, AttainedLevel, Standard
from ontology.terms import Aspect, Vocabulary

_CENTRES = ("Pusat Penilaian Kompetensi Kementerian Karsa Nusantara", "Lembaga Asesmen Rimba Jernih")
_TESTERS = "Tim Uji Kompetensi Teknis Kementerian Karsa Nusantara"
_EXPIRED_SHARE, _PARTIAL_SHARE = 0.55, 0.12
"""Of the people without a full valid result: those with an old one, and those with some competencies only."""
_CLASS_ABOVE = {"PLK": "PGW", "JF-PT": "JF-MU", "PGW": "ADM", "JF-MU": "ADM", "ADM": "JPT-P", "JF-MA": "JPT-P"}
_SIMPLE_TEST = ("PLK", "JF-PM", "JF-TR", "JF-MH", "JF-PY", "JF-PT")
"""Levels whose people are assessed on a computer rather than in a centre."""


class Assessors:
    """Those who assess: they see true levels through an error and write reports."""

    def __init__(self, vocabulary: Vocabulary, campaigns: Campaigns, abilities: Abilities, seed: int) -> None:
        """Prepares the assessment of everybody; `seed` decides whom and how well."""
        self._chance = Random(f"{seed}/assessments")
        self._campaigns, self._abilities = campaigns, abilities
        self._positions = {item.code: position for position, item in enumerate(vocabulary.competencies)}
        self._common = [item.code for item in vocabulary.competencies if item.aspect is not Aspect.TEKNIS]
        self._technical = {item.code for item in vocabulary.competencies if item.aspect is Aspect.TEKNIS}
        self._reports = 0

    def _found(self, career: Career, codes: Sequence[str], day: date, *, halves: bool) -> tuple[AttainedLevel, ...]:
        grain = 2 if halves else 1
        return tuple(
            AttainedLevel(
                competency=code,
                level=min(
                    5.0, max(1 / grain, round((self._abilities.level(career, code, day) + error) * grain) / grain)
                ),
            )
            for code in sorted(codes, key=self._positions.__getitem__)
            for error in (self._chance.gauss(0, 0.2),)
        )

    def _assessment(
        self, career: Career, nip: str, day: date, codes: Sequence[str], for_level: str, provider: str, method: str
    ) -> Assessment:
        self._reports += 1
        return Assessment(
            person=nip,
            assessed_on=day,
            provider=provider,
            method=method,
            for_level=for_level,
            report=f"LHP-{self._reports:05}/{day.year}",
            levels=self._found(career, codes, day, halves=self._chance.random() < 0.45),
        )

    def _of_campaign(self, career: Career, nip: str, day: date, codes: Sequence[str]) -> Assessment:
        """A person's turn in the campaign of the unit: for the present class, sometimes for the one above."""
        level = career.post_on(day).level
        above = self._chance.random() < 0.18
        method = "CACT" if level in _SIMPLE_TEST else "Assessment Centre"
        provider = _CENTRES[0] if self._chance.random() < 0.8 else _CENTRES[1]
        for_level = _CLASS_ABOVE.get(level, level) if above else level
        return self._assessment(career, nip, day, codes, for_level, provider, method)

    def _common_results(self, career: Career, nip: str) -> Iterator[Assessment]:
        chance, campaign = self._chance, self._campaigns.of(career.post.unit)
        days = [day for day in campaign.days if day > career.joined + timedelta(days=200)]
        old_days = [day for day in campaign.expired_days if day > career.joined + timedelta(days=200)]
        drawn, once = chance.random(), chance.random()
        if days and drawn < campaign.coverage:
            if old_days and once < 0.25:
                yield self._of_campaign(career, nip, old_days[0], self._common)
            yield self._of_campaign(career, nip, chance.choice(days), self._common)
        elif old_days and once < _EXPIRED_SHARE:
            yield self._of_campaign(career, nip, old_days[0], self._common)
        elif days and once > 1 - _PARTIAL_SHARE:
            some = chance.sample(self._common, chance.randrange(4, 9))
            yield self._of_campaign(career, nip, chance.choice(days), some)

    def _technical_result(self, career: Career, nip: str, standard: Standard) -> Iterator[Assessment]:
        chance, campaign = self._chance, self._campaigns.of(career.post.unit)
        asked = [item.competency for item in standard.requirements if item.competency in self._technical]
        share = campaign.technical * (1 if career.post.family else 0.4)
        day = campaign.days[0] + timedelta(days=chance.randrange(1, 30))
        if day > career.joined + timedelta(days=300) and chance.random() < share:
            codes = asked[: max(1, len(asked) - chance.choice((0, 0, 1, 2)))]
            level = career.post_on(day).level
            found = self._assessment(career, nip, day, codes, level, _TESTERS, "Uji teknis")
            own_scheme = chance.random() < 0.3
            yield replace(found, valid_until=years_after(day, 4)) if own_scheme else found

    def of(
        self, career: Career, nip: str, standard: Standard, nomination: Nomination | None, as_of: date
    ) -> Iterator[Assessment]:
        """All assessments of one person up to `as_of`, oldest kinds first; `standard` is that of the present post."""
        yield from self._common_results(career, nip)
        yield from (item for item in self._technical_result(career, nip, standard) if item.assessed_on <= as_of)
        if nomination:
            codes = [item.competency for item in nomination.standard.requirements]
            yield self._assessment(career, nip, nomination.day, codes, nomination.level, _CENTRES[0], nomination.method)
