"""What one question finds: candidates judged by words and by meaning, in one order."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from api.service.answers import Hit, Why
from api.service.fetching import KINDS, Candidate, Fetching, Place
from api.service.meaning_keeping import Meaning
from graph.career_graph import CareerGraph
from graph.searching import Near, Wanted
from matching.search import (
    SHOWN_FROM,
    SHOWN_OF_A_KIND,
    Fit,
    Matched,
    Question,
    Sought,
    Understood,
    fused,
    pieces,
    understood,
)
from ontology.terms import Competency, Importance
from ontology.words import WordEntry, WordFinder, WordKind

MEANT_FROM = 0.2
"""How likely a competency must be meant for posts and programmes to be found by it."""
MOST_MEANT = 5
MEANT_BY_NAME = 0.6
"""A competency whose name holds the question, and is not much longer, is meant whatever the model says."""
NEARLY_NAMED = 0.8
"""How much of a name another must hold to go for it."""

ASKED = {Importance.MUTLAK: 1.0, Importance.PENTING: 0.8, Importance.PERLU: 0.6}
"""How much it says for a post that it asks for a competency which is meant."""

NAMESAKES = 3
"""Of one name so many are shown before others had their turn; units differ, the post is the same."""

LABELS = {"Jabatan": "jabatan", "Unit": "unit", "Programme": "programme", "Competency": "competency"}
"""The kinds of what may be looked for by its code, by label."""

Exact = Mapping[str, Mapping[str, str]]
"""By label, the names by code of what goes by just the words of a question."""

LONGEST = 32
"""Words of a question that are looked at; its meaning is taken from the whole."""


class Finding:
    """One question on its way to its hits."""

    def __init__(
        self,
        graph: CareerGraph,
        competencies: Mapping[str, Competency],
        words: WordFinder,
        question: Question,
        place: Place,
        meaning: Meaning | None,
    ) -> None:
        """`meaning`: the open model, or `None` to go by words alone."""
        self._competencies, self._question, self._place = competencies, question, place
        self._entries = [each for each in words.find(question.subject) if each.kind is not WordKind.ORGANISATION]
        asked = question.words[:LONGEST]
        self._sought = Sought(asked, _expansions(self._entries))
        vector = None if meaning is None else meaning.vector(question.subject)
        self._meaning, self._vector = meaning, vector
        self._understood: Understood | None = None
        if meaning is not None and vector is not None:
            self._understood = understood(question.subject, vector, meaning.index)
        shares = self._understood.shares if self._understood else {}
        self._shares = {code: share for code, share in shares.items() if code in competencies}
        """How likely each competency is meant, by the index of terms."""
        self._posts = [
            (name, Sought(pieces(name)), share)
            for name, share in shares.items()
            if share >= MEANT_FROM and name not in competencies
        ]
        """Names of posts that may well be meant, ready to be compared, with how likely each is."""
        self._meant: dict[str, float] = {}
        wanted = Wanted(
            words=list(dict.fromkeys([*asked, *_written_out(self._entries)])),
            limit=place.limit,
            vector=None if vector is None else vector.tolist(),
            model_digest=None if meaning is None else meaning.encoder.digest,
            known_at=place.known_at,
        )
        self._fetching = Fetching(graph, question, place, wanted)

    def hits(self, exact: Exact, *, add: bool, names_only: bool = False) -> tuple[Hit, ...]:
        """The best hits, best first.

        Args:
            exact: what goes by just the words of the question.
            add: whether it is a hit even where the indexes give too many others of its name.
            names_only: whether only names are looked at, which is quick.
        """
        candidates = self._fetching.by_name() if names_only else self._candidates()
        if add:
            candidates += self._missing(exact, {near.id for _, near in candidates})
        judged = [self._hit(kind, near, exact) for kind, near in candidates]
        shown_from = SHOWN_FROM if len(self._place.kinds) == len(KINDS) else SHOWN_OF_A_KIND
        shown = [
            (hit, fullness)
            for hit, fullness in judged
            if hit.why.exact or (hit.score >= shown_from and not self._unwanted(hit.label))
        ]
        shown.sort(key=lambda each: (-each[0].score, -each[1], KINDS.index(each[0].kind), each[0].label, each[0].id))
        return _mixed([hit for hit, _ in shown], self._place.limit)

    def _candidates(self) -> list[Candidate]:
        likely = sorted(self._shares, key=lambda code: -self._shares[code])[:MOST_MEANT]
        post_words = [piece for name, *_ in self._posts for piece in pieces(name)]
        return self._as_known(self._fetching.candidates(likely, post_words, self._now_meant))

    def _missing(self, exact: Exact, found: Collection[str]) -> Iterator[Candidate]:
        for label, names in exact.items():
            for code, name in names.items():
                if LABELS[label] in self._place.kinds and code not in found:
                    near = Near(label=label, id=code, code=code, name=name, text="", detail=None, meaning=None)
                    yield LABELS[label], near

    def _as_known(self, candidates: list[Candidate]) -> list[Candidate]:
        """The candidates, with the meaning of the text that was known where another text describes them by now."""
        former = {near.formerly: 0.0 for _, near in candidates if near.formerly}
        if self._meaning is None or self._vector is None or not former:
            return candidates
        former = dict(zip(former, (self._meaning.vectors(list(former)) @ self._vector).tolist(), strict=True))
        return [
            (kind, replace(near, meaning=former[near.formerly]) if near.formerly else near) for kind, near in candidates
        ]

    def _now_meant(self, competencies: Sequence[Near]) -> list[Competency]:
        """The competencies that may well be meant, by the index of terms or because they are all but named."""
        likely = {code: share for code, share in self._shares.items() if share >= MEANT_FROM}
        for near in competencies:
            matched = self._sought.matched(near.name)
            named = matched.share * (1 + _fullness(matched, near.name)) / 2
            if named >= MEANT_BY_NAME:
                likely[near.id] = max(named, likely.get(near.id, 0.0))
        best = sorted(likely, key=lambda code: (-likely[code], code))[:MOST_MEANT]
        self._meant = {code: likely[code] for code in best}
        return [self._competencies[code] for code in best]

    def _hit(self, kind: str, near: Near, exact: Exact) -> tuple[Hit, float]:
        """A candidate as a hit, and how much of its name the question fills."""
        matched = self._sought.matched(near.name, near.text)
        called = near.label == "Person" and near.name.casefold() == self._question.subject.casefold()
        same = called or near.id in exact.get(near.label, ())
        score = fused(Fit(exact=same, words=matched.share, meaning=self._sense(near)))
        share = self._shares.get(near.id)
        why = Why(
            exact=same,
            words=matched.words,
            glossary=tuple(_told(entry) for entry in self._entries if _of(entry, matched.written_out)),
            meaning=None if near.meaning is None else round(near.meaning, 4),
            share=None if share is None else round(share, 4),
            competencies=tuple(dict.fromkeys(self._structure(near))),
        )
        hit = Hit(
            kind=kind,
            id=near.id,
            code=near.code,
            label=near.name,
            detail=near.detail,
            score=round(score, 4),
            why=why,
        )
        return hit, _fullness(matched, near.name)

    def _sense(self, near: Near) -> float | None:
        """How near a term is: by itself, by the index of terms, or by a competency meant that it asks for or builds.

        `None` of people and units, and without a model where nothing that is named speaks for it.
        """
        said = [ASKED[each.importance] * self._meant[each.competency] for each in near.asks]
        said += [self._meant[each.competency] for each in near.builds if each.competency in self._meant]
        if self._understood is not None and near.label not in ("Person", "Unit"):
            said.append(self._shares.get(near.id, 0.0))
            if near.meaning is not None:
                said.append(self._understood.standing.of(near.meaning))
            if near.label == "Jabatan":
                said += [share for _, post, share in self._posts if post.matched(near.name).share >= NEARLY_NAMED]
        return max(said, default=None)

    def _structure(self, near: Near) -> Iterator[str]:
        for asked in near.asks:
            yield f"{self._competencies[asked.competency].label_id} level {asked.level:g}"
        lacking = self._place.lacking or ()
        for built in near.builds:
            if built.competency in self._meant or built.competency in lacking:
                label = self._competencies[built.competency].label_id
                yield f"{label} {built.from_level:g} → {built.to_level:g}"

    def _unwanted(self, name: str) -> bool:
        return bool(self._question.without) and Sought(self._question.without).matched(name).share >= NEARLY_NAMED


def _mixed(ranked: Sequence[Hit], limit: int) -> tuple[Hit, ...]:
    """The best hits, best first, but no more than half of one kind and a few of one name while there are others.

    Twenty posts of one name must not hide the competency that they ask for.
    """
    many = Counter[str]()
    namesakes = Counter[tuple[str, str]]()
    chosen: list[int] = []
    passed_over: list[int] = []
    for place, hit in enumerate(ranked):
        many[hit.kind] += 1
        namesakes[hit.kind, hit.label] += 1
        enough = many[hit.kind] > (limit + 1) // 2 or namesakes[hit.kind, hit.label] > NAMESAKES
        (passed_over if enough and not hit.why.exact else chosen).append(place)
    kept = sorted([*chosen[:limit], *passed_over[: max(0, limit - len(chosen))]])
    return tuple(ranked[place] for place in kept)


def _fullness(matched: Matched, name: str) -> float:
    """How much of a name the question fills."""
    return min(1.0, (len(matched.words) + len(matched.written_out)) / max(1, len(pieces(name))))


def _expansions(entries: Iterable[WordEntry]) -> dict[str, list[tuple[str, ...]]]:
    """For each piece of a word in the glossary the words of what it stands for."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in entries:
        for piece in pieces(entry.word):
            found.setdefault(piece, []).append(pieces(_first(entry)))
    return found


def _written_out(entries: Iterable[WordEntry]) -> list[str]:
    return [piece for entry in entries for piece in pieces(_first(entry))]


def _told(entry: WordEntry) -> str:
    return f"{entry.word}: {_first(entry)}"


def _first(entry: WordEntry) -> str:
    """What a word stands for, without the words of its field that stand behind."""
    return entry.expansion.split(", ")[0]


def _of(entry: WordEntry, words: Collection[str]) -> bool:
    return any(piece in words for piece in pieces(entry.word))
