"""Invented people of an invented regency; the serial digits of their NIP are 900 to 999."""

from dataclasses import dataclass
from datetime import date
from random import Random

_FIRST = (
    "Anggit Bagas Candra Damar Erlin Farida Ganang Hesti Ilham Jamal Kinanti Lestari Mulyo Nurul Oktavia Pramudya "
    "Qonita Restu Sekar Taufan Ulfa Vina Wulan Yulia Zaki Bimo Dian Elok Gandi Hapsari Indra Joko Krisna Linda Mira "
    "Nino Ovi Prita Rizal Salma Tegar Umar Vero Wira Yanto Zahra"
)
_LAST = "Adi Bratas Cipta Dirga Giri Harsa Kusuma Laksana Mahesa Nara Prawira Rekso Suta Tanu Wicak Yudha"
_ENDINGS = "wijana negara santika purna lesmana raharja pratala manggala wardana jenaka"
_MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
_RANKS = (
    ("II/c", "Pengatur"),
    ("II/d", "Pengatur Tingkat I"),
    ("III/a", "Penata Muda"),
    ("III/b", "Penata Muda Tingkat I"),
    ("III/c", "Penata"),
    ("III/d", "Penata Tingkat I"),
    ("IV/a", "Pembina"),
    ("IV/b", "Pembina Tingkat I"),
)
PLACES = ("Contoh Raya", "Karanganyar", "Sumberejo", "Wonosari", "Tirtomoyo", "Banyuurip")


@dataclass(frozen=True, slots=True)
class Somebody:
    """A civil servant with what lists say about them."""

    name: str
    nip: str
    born: date
    appointed: date
    female: bool
    golongan: str
    rank: str
    rank_from: date
    place: str

    @property
    def spaced(self) -> str:
        """The NIP in four groups."""
        return f"{self.nip[:8]} {self.nip[8:14]} {self.nip[14]} {self.nip[15:]}"


def people(count: int, seed: int, pppk: int = 0) -> list[Somebody]:
    """That many people of different names; the last `pppk` of them are PPPK (golongan IX)."""
    rng = Random(seed)
    names: list[str] = []
    while len(names) < count:
        name = f"{rng.choice(_FIRST.split())} {rng.choice(_LAST.split())}{rng.choice(_ENDINGS.split())}"
        if name not in names:
            names.append(name)
    serials = rng.sample(range(900, 1000), min(count, 100))
    found = []
    for index, name in enumerate(names):
        born = date(rng.randint(1972, 1990), rng.randint(1, 12), rng.randint(13, 28))
        appointed = date(born.year + rng.randint(23, 26), rng.randint(1, 12), 1)
        female = rng.random() < 0.5
        code, rank = _RANKS[min(7, max(0, (2024 - appointed.year) // 4 + rng.randint(0, 2)))]
        rank_from = date(rng.randint(max(appointed.year + 1, 2018), 2024), rng.choice((4, 10)), 1)
        head = f"{born:%Y%m%d}"
        sex = "2" if female else "1"
        if index >= count - pppk:
            nip, code, rank = f"{head}202221{sex}{serials[index % 100]:03d}", "IX", ""
            appointed = date(2022, 3, 1)
            rank_from = appointed
        else:
            nip = f"{head}{appointed:%Y%m}{sex}{serials[index % 100]:03d}"
        found.append(Somebody(name, nip, born, appointed, female, code, rank, rank_from, PLACES[index % len(PLACES)]))
    return found


def long_date(day: date) -> str:
    """31 Desember 2025."""
    return f"{day.day} {_MONTHS.split()[day.month - 1]} {day.year}"


def dmy(day: date, sign: str = "-") -> str:
    """31-12-2025."""
    return f"{day:%d}{sign}{day:%m}{sign}{day:%Y}"
