"""Linking: which terms a list of texts means - courses, notes, searches - as proposals for somebody to confirm."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from api.linking.answers import Link, Links, Proposed
from api.linking.binding import bound
from api.linking.catalogues import catalogue_terms, known_terms, read_catalogue, read_examples
from api.linking.known import Known, known_links
from api.linking.queries import AskedFor, read_queries
from matching.settings import EncoderSettings

__all__ = ["AskedFor", "Known", "Link", "Links", "Proposed", "Request", "known_links", "link", "read_queries"]

Progress = Callable[[int, int, str], None]
"""Told how many texts are done, of how many, and what is being done: `learning` or `linking`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Texts to be linked, and to what."""

    queries: tuple[AskedFor, ...]
    catalogue: Path | None = None
    """A table of terms; the dictionary of the product, if left out."""
    examples: Path | None = None
    """A table of further texts that are known to mean a term."""
    top: int = 10
    known: Known = field(default_factory=Known)
    """What people confirmed and ruled out; it counts where texts are linked to the dictionary of the product."""


def link(request: Request, settings: EncoderSettings, progress: Progress = lambda _done, _of, _what: None) -> Links:
    """For each text the terms that it most likely means, best first, and whether one may be sure.

    Raises:
        InvalidInput: a table cannot be read, or an example is of no term.
        ModelUnavailable: the sentence model cannot be opened.
    """
    from matching.encoder import Encoder
    from matching.meaning import Query, TermIndex, kept_in
    from matching.vectors import VectorKeeping
    from ontology.words import load_words
    from ontology.words.agency import finder_for

    rows = None if request.catalogue is None else read_catalogue(request.catalogue)
    examples = {} if request.examples is None else read_examples(request.examples)
    known = request.known if rows is None else Known()
    terms = known_terms(examples, known.confirmed) if rows is None else catalogue_terms(rows, examples)
    labels = {term.id: term.name for term in terms}
    encoder = Encoder.open(settings)
    keeping = VectorKeeping(settings.cache, encoder)
    index = TermIndex(
        terms,
        lambda texts: keeping.of(texts, lambda done, of: progress(done, of, "learning")).values,
        load_words(),
        remembered=kept_in(settings.cache),
    )
    index = index.with_words(finder_for(request.known.words))
    texts = [asked.query for asked in request.queries]
    vectors = encoder.encode(texts, lambda done, of: progress(done, of, "linking"))
    queries = [Query(text=asked.query, written=asked.written) for asked in request.queries]
    links = Links(
        model=encoder.name,
        model_digest=encoder.digest,
        results=tuple(
            Link(
                qid=asked.qid,
                confidence=round(ranking.confidence, 4),
                sureness=ranking.sureness,
                words=tuple(f"{word.word}: {word.expansion}" for word in index.words.find(asked.query)),
                ranked=tuple(
                    Proposed(
                        id=each.id,
                        label=labels[each.id],
                        score=round(each.score, 6),
                        meaning=round(each.meaning, 4),
                        written=round(each.words, 4),
                    )
                    for each in ranking.ranked
                ),
            )
            for asked, ranking in zip(request.queries, index.rank(queries, vectors, request.top), strict=True)
        ),
    )
    answered = zip(links.results, texts, strict=True)
    return replace(links, results=tuple(bound(each, text, known.settled, labels) for each, text in answered))
