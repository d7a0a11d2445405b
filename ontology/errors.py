"""What can go wrong in the field's own words. Doors decide what it means for them: a status, an exit code."""


class JenjangError(Exception):
    """Base of every error that a user may see; `str(error)` is a sentence in Bahasa Indonesia."""

    def __init__(self, message: str = "", english: str | None = None) -> None:
        """`message` is the sentence in Bahasa Indonesia, `english` the same in English where there is one."""
        super().__init__(message)
        self.english = english or message

    def said_in(self, language: str) -> str:
        """The sentence in the language asked for: `en`, else Bahasa Indonesia."""
        return self.english if language == "en" else str(self)


ENGLISH_KINDS = {
    "pegawai": "person",
    "kompetensi": "competency",
    "aturan": "rule",
    "instansi": "agency",
    "kiriman": "delivery",
    "berkas": "file",
    "jabatan atau kompetensi": "jabatan or competency",
    "istilah": "term",
    "usul tautan": "proposed link",
    "putusan tautan": "decision about a link",
    "rencana pengembangan": "development plan",
    "langkah rencana": "step of the plan",
}
"""The Indonesian words for kinds of terms that English does not share."""


class UnknownTerm(JenjangError):
    """A person, jabatan, unit or competency was named that does not exist, or whose name is ambiguous."""

    def __init__(self, kind: str, name: str, nearest: tuple[str, ...] = (), *, ambiguous: bool = False) -> None:
        """`kind` is the Indonesian word for what was sought; `nearest` are names the user may have meant."""
        self.kind, self.name, self.nearest, self.ambiguous = kind, name, nearest, ambiguous
        problem = "menunjuk lebih dari satu" if ambiguous else "tidak dikenal"
        hint = f" Mungkin maksud Anda: {'; '.join(nearest)}." if nearest else ""
        english_problem = "names more than one" if ambiguous else "is not known"
        english_hint = f" Perhaps you mean: {'; '.join(nearest)}." if nearest else ""
        super().__init__(
            f"{kind.capitalize()} “{name}” {problem}.{hint}",
            f"{ENGLISH_KINDS.get(kind, kind).capitalize()} “{name}” {english_problem}.{english_hint}",
        )


class InvalidInput(JenjangError):
    """A value from outside cannot be used: a date, a number, a file."""


class MissingStandard(JenjangError):
    """A jabatan has no competency standard that is valid on the day asked about."""


class NothingYet(JenjangError):
    """Of what is asked about nothing had been said: by no rule in force on the day, or by no file loaded by then."""


class GraphUnavailable(JenjangError):
    """The graph does not answer, or cannot be started."""


class LoadUnderway(JenjangError):
    """Somebody else is loading data into the graph; one loader writes at a time."""


class TooMuchSent(InvalidInput):
    """A request is larger than is taken, or does not say how large it is."""


class TooManySent(JenjangError):
    """All deliveries that are kept at once are being worked on."""


class ModelUnavailable(JenjangError):
    """The sentence model cannot be opened: it is damaged, not there, or no model at all."""
