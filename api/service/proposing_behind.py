"""Long lists are linked behind the pages: one at a time, with progress, and an end that can be told."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Lock, Thread

from api.service.answers.links import LinksKept
from ontology.errors import JenjangError, TooManySent

Work = Callable[[Callable[[int, int, str], None]], LinksKept]
"""Proposes links, and tells how many texts are done, of how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposing:
    """How far a list is."""

    file: str
    done: int = 0
    of: int = 0
    kept: LinksKept | None = None
    """What came of it, once it has ended well."""
    trouble: str | None = None
    """Why it ended otherwise."""

    @property
    def ended(self) -> bool:
        """Whether nobody works on it any longer."""
        return self.kept is not None or self.trouble is not None


class ProposingBehind:
    """Works on one list at a time and remembers the last one. Safe to use from several threads."""

    def __init__(self) -> None:
        self.last: Proposing | None = None
        self._turn = Lock()

    def begin(self, file: str, work: Work) -> None:
        """Begins to work on a list; raises `TooManySent` while another one is under way."""
        with self._turn:
            if self.last is not None and not self.last.ended:
                raise TooManySent(
                    f"“{self.last.file}” masih ditautkan. Kirim berkas berikutnya setelah selesai.",
                    f"“{self.last.file}” is still being linked. Send the next file when it is done.",
                )
            self.last = Proposing(file=file)
        Thread(target=self._run, args=(self.last, work), name="linking", daemon=True).start()

    def _run(self, begun: Proposing, work: Work) -> None:
        try:
            kept = work(lambda done, of, _what: self._told(replace(begun, done=done, of=of)))
            self._told(replace(begun, kept=kept))
        except JenjangError as error:
            self._told(replace(begun, trouble=str(error)))
        except BaseException:
            self._told(replace(begun, trouble="Penautan terhenti karena galat; coba lagi, atau lihat catatan layanan."))
            raise

    def _told(self, now: Proposing) -> None:
        self.last = now
