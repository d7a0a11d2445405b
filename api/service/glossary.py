"""Abbreviations and the like: looked up, added by an agency, switched off, and taken back."""

import hashlib
import re
from datetime import datetime

from api.service.answers.glossary import Glossary, ShippedWord
from api.service.ground import Ground
from graph.intake.remarks.showing import holds_identity_number
from graph.intake.values.cells import plain
from graph.writing import now
from ontology.agreements import AgencyWord
from ontology.errors import InvalidInput
from ontology.names import folded
from ontology.words import WordEntry, load_words

LONGEST_WORD, LONGEST_EXPANSION = 60, 300
_LETTER = re.compile(r"[^\W\d_]")


class GlossaryQuestions(Ground):
    """Words that texts are read by, in searches, links and names alike."""

    def glossary(self, text: str = "", limit: int = 50) -> Glossary:
        """The agency's words, and shipped ones that hold some letters in writing or meaning; none for no text."""
        kept = sorted(self.graph.agreements(AgencyWord), key=lambda each: each.added_at, reverse=True)
        off = {_meaning(each): each.id for each in kept if each.switched_off and each.revoked_at is None}
        wanted = text.casefold().strip()
        found = [each for each in load_words() if _holds(each, wanted)] if wanted else []
        found.sort(key=lambda each: (not each.word.casefold().startswith(wanted), each.word.casefold(), each.expansion))
        return Glossary(
            agency=tuple(sorted(kept, key=lambda each: each.revoked_at is not None)),
            shipped=tuple(
                ShippedWord(
                    word=each.word,
                    expansion=each.expansion,
                    kind=each.kind,
                    as_written=each.as_written,
                    switched_off=off.get(_meaning(each)),
                )
                for each in found[:limit]
            ),
            found=len(found),
            of=len(load_words()),
        )

    def add_word(
        self, word: str, expansion: str, *, as_written: bool = False, switched_off: bool = False
    ) -> AgencyWord:
        """Adds what a word stands for, or switches a shipped meaning off; it counts at once. Twice it is kept once.

        Args:
            word: the writing as it occurs in texts.
            expansion: what it stands for, then words of its field, separated by commas; of a shipped one, its first.
            as_written: whether only this very case means it.
            switched_off: whether a shipped word of this writing does not stand for this here.

        Raises:
            InvalidInput: it says nothing, is too long, ships already, or no shipped word is so.
        """
        word, expansion = plain(word), plain(expansion)
        _judge(word, expansion)
        shipped = [each for each in load_words() if folded(each.word) == folded(word)]
        if switched_off:
            expansion = _shipped_meaning(word, expansion, shipped)
        elif any(_means(each, expansion) for each in shipped):
            raise InvalidInput(
                f"“{word}” sudah dikenal sebagai “{expansion}”. Bila pernah dinonaktifkan, cabut penonaktifannya.",
                f"“{word}” is known as “{expansion}” already. If it was switched off, revoke that.",
            )
        for held in self.graph.words_held():
            if _meaning(held) == (folded(word), folded(expansion)) and held.switched_off == switched_off:
                return held
        at = now()
        made = AgencyWord(
            id=_id(word, expansion, at),
            word=word,
            expansion=expansion,
            as_written=as_written,
            switched_off=switched_off,
            added_at=at,
            added_by=self.actor,
        )
        self.graph.agree(AgencyWord, [made])
        return made

    def revoke_word(self, word: str) -> AgencyWord:
        """Takes back what was added, or switches on again what was switched off; both stay on record.

        Raises:
            UnknownTerm: there is none with this id.
        """
        return self.graph.revoke(AgencyWord, word, at=now(), by=self.actor)


def _judge(word: str, expansion: str) -> None:
    for said, name, longest in ((word, "Kata", LONGEST_WORD), (expansion, "Kepanjangan", LONGEST_EXPANSION)):
        if not _LETTER.search(said) or len(said) > longest:
            raise InvalidInput(
                f"{name} harus memuat huruf dan paling panjang {longest} aksara.",
                f"A word holds letters and at most {LONGEST_WORD} characters, its expansion {LONGEST_EXPANSION}.",
            )
        if holds_identity_number(said):
            raise InvalidInput(
                f"{name} memuat angka sepanjang nomor identitas. Data pribadi tidak disimpan sebagai kata.",
                "It holds as many digits as an identity number. Who somebody is is not kept as a word.",
            )
    if folded(word) == folded(expansion):
        raise InvalidInput("Kepanjangan harus berbeda dari katanya.", "An expansion differs from its word.")


def _shipped_meaning(word: str, expansion: str, shipped: list[WordEntry]) -> str:
    """The whole meaning of a shipped word as it is written there."""
    for each in shipped:
        if _means(each, expansion):
            return each.expansion
    known = "; ".join(dict.fromkeys(each.expansion.split(", ")[0] for each in shipped)) or "–"
    raise InvalidInput(
        f"“{word}” bawaan tidak berarti “{expansion}”. Yang dikenal: {known}.",
        f"No shipped word “{word}” means “{expansion}”. Known: {known}.",
    )


def _means(entry: WordEntry, expansion: str) -> bool:
    return folded(expansion) in {folded(entry.expansion), folded(entry.expansion.split(", ")[0])}


def _meaning(entry: AgencyWord | WordEntry) -> tuple[str, str]:
    return folded(entry.word), folded(entry.expansion)


def _holds(entry: WordEntry, wanted: str) -> bool:
    return wanted in entry.word.casefold() or wanted in entry.expansion.casefold()


def _id(word: str, expansion: str, at: datetime) -> str:
    return "w" + hashlib.sha256("\n".join((word, expansion, at.isoformat())).encode()).hexdigest()[:12]
