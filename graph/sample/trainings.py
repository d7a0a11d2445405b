"""Trainings completed: basic, leadership of each level reached, and short ones of the affair year by year."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from graph.sample.career import Career
from graph.sample.days import day_between, years_after
from graph.sample.tables import several, table
from ontology.facts import Programme, Training
from ontology.terms import StaffKind

_LEADERSHIP = {
    "PGW": ("P04", "Diklat Kepemimpinan Tingkat IV"),
    "ADM": ("P03", "Diklat Kepemimpinan Tingkat III"),
    "JPT-P": ("P02", "Diklat Kepemimpinan Tingkat II"),
    "JPT-M": ("P01", "Diklat Kepemimpinan Tingkat I"),
}
"""The leadership training of each level, and what it was called before it was renamed."""
_RENAMED = date(2019, 1, 1)
_BASIC_SINCE = date(2014, 1, 1)
"""Since when newcomers attend the basic training (Latsar); before, it was a training of another kind."""
_SEMINARS = (
    "Seminar Manajemen Talenta ASN",
    "Lokakarya Penyusunan Sasaran Kinerja",
    "Sosialisasi Kode Etik Aparatur",
    "Seminar Layanan Publik Inklusif",
    "Bimbingan Teknis Tata Naskah Dinas Elektronik",
    "Lokakarya Reformasi Birokrasi Tematik",
)
_STRUCTURAL = {"P01", "P02", "P03", "P04", "P05"}


class Trainers:
    """Those who train: they know the catalogue and which of it suits whom."""

    def __init__(self, catalogue: tuple[Programme, ...], seed: int) -> None:
        """Prepares the catalogue; `seed` decides who attends what."""
        self._chance = Random(f"{seed}/trainings")
        self._programmes = {programme.code: programme for programme in catalogue}
        own = {row["field"]: {*several(row["own"]), *several(row["near"])} for row in table("fields")}
        self._suitable = {
            (field, level): [
                programme
                for programme in catalogue
                if programme.code not in _STRUCTURAL
                and level in programme.target_levels
                and any(part.competency in codes or "-" not in part.competency for part in programme.builds)
            ]
            for field, codes in own.items()
            for level in {level for programme in catalogue for level in programme.target_levels}
        }
        self._certificates = 0

    def _training(self, nip: str, day: date, programme: Programme | None, name: str, hours: int) -> Training:
        self._certificates += 1
        return Training(
            person=nip,
            programme=programme.code if programme else None,
            name=name,
            provider=programme.provider if programme else "Kementerian Karsa Nusantara",
            hours=hours,
            finished_on=day,
            certificate=f"STTP-{self._certificates:06}/{day.year}",
        )

    def _of_programme(self, nip: str, day: date, programme: Programme, name: str | None = None) -> Training:
        return self._training(nip, day, programme, name or programme.name, programme.hours or 0)

    def _required(self, career: Career, nip: str, as_of: date) -> Iterator[Training]:
        chance = self._chance
        if career.staff is StaffKind.PNS:
            day = day_between(chance, career.joined + timedelta(days=120), years_after(career.joined, 1))
            if day <= as_of and day >= _BASIC_SINCE:
                yield self._of_programme(nip, day, self._programmes["P05"])
            elif day <= as_of:
                yield self._training(nip, day, None, "Diklat Prajabatan", 216)
        reached = {stint.post.level: stint.since for stint in reversed(career.stints)}
        for level, since in reversed(reached.items()):
            day = since + timedelta(days=chance.randrange(60, 500))
            if level in _LEADERSHIP and day <= as_of and chance.random() < 0.85:
                code, old_name = _LEADERSHIP[level]
                yield self._of_programme(nip, day, self._programmes[code], old_name if day < _RENAMED else None)

    def _chosen(self, career: Career, nip: str, as_of: date) -> Iterator[Training]:
        """Short trainings of the last ten years, each programme once at most."""
        chance, attended = self._chance, set()
        for back in range(9, -1, -1):
            first, end = years_after(as_of, -back - 1), years_after(as_of, -back)
            if chance.random() > 0.72 or career.joined + timedelta(days=365) > first:
                continue
            day = day_between(chance, first, end)
            post = career.post_on(day)
            options = [
                programme
                for programme in self._suitable.get((post.field or "", post.level), ())
                if programme.code not in attended
            ]
            if options and chance.random() < 0.75:
                programme = chance.choice(options)
                attended.add(programme.code)
                yield self._of_programme(nip, day, programme)
            else:
                yield self._training(nip, day, None, chance.choice(_SEMINARS), chance.choice((4, 6, 8, 16)))

    def of(self, career: Career, nip: str, as_of: date) -> Iterator[Training]:
        """All trainings of one person up to `as_of`."""
        yield from self._required(career, nip, as_of)
        yield from self._chosen(career, nip, as_of)
