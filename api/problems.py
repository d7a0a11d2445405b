"""Everything that can go wrong at a door, as RFC 9457 problems: one table from kinds of error to answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ontology.errors import (
    GraphUnavailable,
    InvalidInput,
    JenjangError,
    LoadUnderway,
    MissingStandard,
    ModelUnavailable,
    NothingYet,
    TooManySent,
    TooMuchSent,
    UnknownTerm,
)
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldError(Term):
    """What is wrong with one field of a request."""

    field: str
    """Where it was found: `query.limit`, `path.id`."""
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem(Term):
    """Why a request was not met (RFC 9457)."""

    type: str
    """Stable: programs may rely on it; it can be opened."""
    title: str
    status: int
    detail: str
    errors: tuple[FieldError, ...] = ()
    nearest: tuple[str, ...] = ()
    """Names that the asker may have meant."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of problem: its stable name, its HTTP status, its title and a general sentence in both languages."""

    name: str
    status: int
    title: Mapping[str, str]
    sentence: Mapping[str, str]

    @property
    def type(self) -> str:
        """The address that stands for the kind, relative to the door."""
        return f"/api/problems/{self.name}"

    def problem(
        self, language: str, detail: str = "", *, errors: tuple[FieldError, ...] = (), nearest: tuple[str, ...] = ()
    ) -> Problem:
        """The kind in one language, with what is special about this case."""
        return Problem(
            type=self.type,
            title=self.title[language],
            status=self.status,
            detail=detail or self.sentence[language],
            errors=errors,
            nearest=nearest,
        )


def _kind(name: str, status: int, title: tuple[str, str], sentence: tuple[str, str]) -> Kind:
    return Kind(
        name, status, dict(zip(("id", "en"), title, strict=True)), dict(zip(("id", "en"), sentence, strict=True))
    )


UNKNOWN_TERM = _kind(
    "unknown-term",
    404,
    ("Tidak dikenal", "Not known"),
    ("Yang ditanyakan tidak dikenal.", "What was asked about is not known."),
)
MISSING_STANDARD = _kind(
    "missing-standard",
    404,
    ("Belum ada standar kompetensi", "No competency standard"),
    (
        "Jabatan ini tidak mempunyai standar kompetensi pada tanggal itu.",
        "The jabatan has no competency standard on that day.",
    ),
)
NOTHING_YET = _kind(
    "nothing-yet",
    404,
    ("Belum ada", "Nothing yet"),
    ("Tentang hal ini belum ada apa-apa pada saat itu.", "Nothing had been said about this by then."),
)
INVALID_INPUT = _kind(
    "invalid-input",
    422,
    ("Isian tidak dapat dipakai", "Input cannot be used"),
    (
        "Satu atau beberapa isian permintaan tidak dapat dipakai.",
        "One or more values of the request cannot be used.",
    ),
)
GRAPH_UNAVAILABLE = _kind(
    "graph-unavailable",
    503,
    ("Basis data graf tidak menjawab", "The graph does not answer"),
    ("Basis data graf sedang tidak dapat dihubungi.", "The graph database cannot be reached at the moment."),
)
MODEL_UNAVAILABLE = _kind(
    "model-unavailable",
    503,
    ("Model bahasa tidak dapat dibuka", "The sentence model cannot be opened"),
    (
        "Pencarian menurut makna tidak tersedia; pengelola dapat membaca sebabnya dengan `python -m api.preparation`.",
        "Meaning cannot be searched; whoever runs this server can read why with `python -m api.preparation`.",
    ),
)
LOAD_UNDERWAY = _kind(
    "load-underway",
    409,
    ("Pemuatan sedang berlangsung", "A load is under way"),
    ("Pengguna lain sedang memuat data.", "Somebody else is loading data."),
)
NOT_FOUND = _kind(
    "not-found",
    404,
    ("Alamat tidak ada", "No such address"),
    ("Tidak ada apa-apa di alamat ini.", "There is nothing at this address."),
)
METHOD_NOT_ALLOWED = _kind(
    "method-not-allowed",
    405,
    ("Cara meminta tidak dilayani", "Method not allowed"),
    ("Alamat ini tidak melayani cara meminta itu.", "This address does not serve that method."),
)
FORBIDDEN_ORIGIN = _kind(
    "forbidden-origin",
    403,
    ("Asal permintaan ditolak", "Origin refused"),
    ("Permintaan ini datang dari situs lain.", "This request comes from another site."),
)
UNKNOWN_HOST = _kind(
    "unknown-host",
    421,
    ("Nama situs tidak dikenal", "Host not served"),
    ("Layanan ini tidak dikenal dengan nama itu.", "This service does not answer to that host name."),
)
TOO_MUCH_SENT = _kind(
    "too-much-sent",
    413,
    ("Kiriman terlalu besar", "Too much was sent"),
    ("Kiriman ini lebih besar daripada yang diterima.", "This is larger than what is taken."),
)
TOO_MANY_SENT = _kind(
    "too-many-sent",
    429,
    ("Terlalu banyak kiriman", "Too many deliveries"),
    ("Masih banyak kiriman lain yang sedang dikerjakan.", "Many other deliveries are being worked on."),
)
UNEXPECTED = _kind(
    "unexpected",
    500,
    ("Kesalahan tak terduga", "Unexpected error"),
    (
        "Terjadi kesalahan yang tidak kami duga. Catatan kejadian menyimpan nomor permintaan ini.",
        "Something went wrong that we did not expect. The log keeps the number of this request.",
    ),
)
KINDS: tuple[Kind, ...] = (
    UNKNOWN_TERM,
    MISSING_STANDARD,
    NOTHING_YET,
    INVALID_INPUT,
    GRAPH_UNAVAILABLE,
    MODEL_UNAVAILABLE,
    LOAD_UNDERWAY,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    FORBIDDEN_ORIGIN,
    UNKNOWN_HOST,
    TOO_MUCH_SENT,
    TOO_MANY_SENT,
    UNEXPECTED,
)
OF_ERROR: Mapping[type[JenjangError], Kind] = {
    TooMuchSent: TOO_MUCH_SENT,
    TooManySent: TOO_MANY_SENT,
    UnknownTerm: UNKNOWN_TERM,
    MissingStandard: MISSING_STANDARD,
    NothingYet: NOTHING_YET,
    InvalidInput: INVALID_INPUT,
    GraphUnavailable: GRAPH_UNAVAILABLE,
    ModelUnavailable: MODEL_UNAVAILABLE,
    LoadUnderway: LOAD_UNDERWAY,
}
NAMING_PLACES = (GRAPH_UNAVAILABLE, MODEL_UNAVAILABLE)
"""Their errors name servers and folders, which are nobody's business outside."""
OF_STATUS: Mapping[int, Kind] = {
    400: INVALID_INPUT,  # a body that is no JSON
    404: NOT_FOUND,
    405: METHOD_NOT_ALLOWED,
    422: INVALID_INPUT,
}


def of_error(error: JenjangError, language: str) -> Problem:
    """The problem that an error of the field becomes."""
    kind = next((OF_ERROR[ancestor] for ancestor in type(error).__mro__ if ancestor in OF_ERROR), UNEXPECTED)
    nearest = error.nearest if isinstance(error, UnknownTerm) else ()
    told = "" if kind in NAMING_PLACES else error.said_in(language)
    return kind.problem(language, told, nearest=nearest)


INVALID: Mapping[str, tuple[str, str]] = {
    "date": ("harus tanggal, contoh 2026-04-01", "must be a date such as 2026-04-01"),
    "datetime": (
        "harus tanggal dan jam, contoh 2026-04-01T08:00:00+07:00",
        "must be a date and time such as 2026-04-01T08:00:00+07:00",
    ),
    "timezone": ("harus menyebut zona waktu, contoh +07:00", "must name its time zone, such as +07:00"),
    "int": ("harus bilangan bulat", "must be a whole number"),
    "bool": ("harus true atau false", "must be true or false"),
    "greater": ("terlalu kecil", "is too small"),
    "less": ("terlalu besar", "is too large"),
    "string": (
        "teksnya terlalu pendek, terlalu panjang, atau tidak sesuai pola",
        "is too short, too long or malformed",
    ),
    "literal": ("tidak termasuk pilihan yang ada", "is none of the choices"),
    "missing": ("wajib diisi", "is required"),
}
"""What to say for the kinds of validation error, by the first word of the kind."""


def of_validation(errors: Iterable[Mapping[str, object]], language: str) -> Problem:
    """The problem for values that do not fit, field by field; the values themselves are not repeated."""
    found = []
    for error in errors:
        location = error.get("loc")
        path = ".".join(map(str, location)) if isinstance(location, tuple | list) else "request"
        first = str(error.get("type", "")).split("_")[0]
        fallback = ("nilainya tidak dapat dipakai", "cannot be used")
        found.append(FieldError(field=path, detail=INVALID.get(first, fallback)[language == "en"]))
    return INVALID_INPUT.problem(language, errors=tuple(found))
