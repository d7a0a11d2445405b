"""The one file that speaks to the Neo4j driver: named questions in, plain Python values out."""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Self

import neo4j
from neo4j.exceptions import (
    AuthError,
    ConfigurationError,
    ConnectionAcquisitionTimeoutError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
    TransientError,
)

from graph.looking import seen
from graph.queries import query as query_of_this_package
from graph.settings import Address
from graph.values import plain
from ontology.errors import GraphUnavailable

FETCH_SIZE = 5_000
"""Rows asked for at a time while streaming."""

OPENING_PATIENCE = 60
"""Seconds a database may take to come up after its server answers."""

RETRY_SECONDS = 2
"""How long a transaction that lost a race or its server is tried again; a dead graph is told as such in about 3."""

OUTAGES = (ServiceUnavailable, SessionExpired, ConnectionAcquisitionTimeoutError, TransientError)
"""What the driver raises when the server is at fault rather than the question."""

STOPPED = "Neo.DatabaseError.Transaction."
"""How the codes of faults begin after which a database takes no more questions until its server starts again."""

Row = dict[str, Any]
"""One row of an answer by the names the question gives; dates and times are Python's own."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """Several questions that take effect together."""

    _transaction: neo4j.Transaction
    _text: Callable[[str], str]

    def run(self, name: str, /, **params: object) -> list[Row]:
        """The answer to a named question, all rows at once."""
        return _rows(self._transaction, self._text(name), params)


@dataclass(frozen=True, slots=True)
class Connection:
    """A way to one database. Safe to use from several threads; close it when done."""

    _driver: neo4j.Driver
    _address: Address
    _text: Callable[[str], str]

    @classmethod
    def open(cls, address: Address, queries: Callable[[str], str] = query_of_this_package) -> Self:
        """Connects and waits until the database answers; `queries` gives the text of a question by its name.

        Raises:
            GraphUnavailable: nobody answers, or the name or password is refused.
        """
        with _troubles_told(address.uri):
            driver = neo4j.GraphDatabase.driver(
                address.uri,
                auth=(address.username, address.password),
                connection_timeout=5,
                connection_acquisition_timeout=15,
                max_transaction_retry_time=RETRY_SECONDS,
                notifications_min_severity="OFF",
                telemetry_disabled=True,
                user_agent="jenjang",
            )
            try:
                _wait_for_database(driver, address.database)
            except BaseException:
                driver.close()
                raise
        return cls(driver, address, queries)

    def read(self, name: str, /, **params: object) -> list[Row]:
        """The answer to a named question that changes nothing, all rows at once."""
        with self._session(neo4j.READ_ACCESS) as session:
            return session.execute_read(_rows, self._text(name), params)

    def look(self, name: str, /) -> list[Row]:
        """The answer to a named question about how the graph stands; asked once inside `graph.looking.looked_once`."""
        return seen(self, name, lambda: self.read(name))

    def stream(self, name: str, /, **params: object) -> Iterator[tuple[Any, ...]]:
        """The rows of a long answer one after the other, as tuples in the order the question gives them."""
        with self._session(neo4j.READ_ACCESS) as session, session.begin_transaction() as transaction:
            result = transaction.run(self._text(name), params)
            for record in result:
                yield tuple(map(plain, record.values()))

    def write(self, name: str, /, **params: object) -> list[Row]:
        """Runs a named question that changes the graph, in a transaction of its own."""
        with self._session(neo4j.WRITE_ACCESS) as session:
            return session.execute_write(_rows, self._text(name), params)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Questions asked inside take effect together at the end of the block, or not at all if it raises."""
        with self._session(neo4j.WRITE_ACCESS) as session, session.begin_transaction() as transaction:
            yield Transaction(transaction, self._text)

    def run_schema(self, statements: Iterable[str]) -> None:
        """Runs statements that define constraints and indexes, and waits until the indexes are filled."""
        with self._session(neo4j.WRITE_ACCESS) as session:
            for statement in statements:
                session.run(statement).consume()
            session.run("CALL db.awaitIndexes(300)").consume()

    def close(self) -> None:
        """Gives back everything the connection holds."""
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _session(self, access: str) -> Iterator[neo4j.Session]:
        with (
            _troubles_told(self._address.uri),
            self._driver.session(
                database=self._address.database, default_access_mode=access, fetch_size=FETCH_SIZE
            ) as session,
        ):
            yield session


def _rows(transaction: neo4j.ManagedTransaction | neo4j.Transaction, text: str, params: dict[str, object]) -> list[Row]:
    result = transaction.run(text, params)
    names = result.keys()
    return [dict(zip(names, map(plain, record.values()), strict=True)) for record in result]


def _wait_for_database(driver: neo4j.Driver, database: str) -> None:
    """Asks for one row; a server that has just started answers before its databases do."""
    until = time.monotonic() + OPENING_PATIENCE
    while True:
        try:
            with driver.session(database=database, default_access_mode=neo4j.READ_ACCESS) as session:
                session.run("RETURN 1").consume()
            return
        except TransientError:
            if time.monotonic() > until:
                raise
        time.sleep(0.05)


@contextmanager
def _troubles_told(where: str) -> Iterator[None]:
    """Turns what may go wrong between here and the server into a sentence; faults of a question stay faults."""
    try:
        yield
    except AuthError as error:
        raise GraphUnavailable(
            f"Neo4j di {where} menolak nama pengguna atau kata sandi.",
            f"Neo4j at {where} refuses the user name or password.",
        ) from error
    except ConfigurationError as error:
        raise GraphUnavailable(
            f"Alamat graf “{where}” tidak dapat dipakai: {error}", f"The address “{where}” cannot be used: {error}"
        ) from error
    except OUTAGES as error:
        raise GraphUnavailable(
            f"Graf di {where} tidak menjawab. Nyalakan dengan `jenjang graph start`, atau periksa NEO4J_URI. ({error})",
            f"The graph at {where} does not answer. Start it by `jenjang graph start`, or check NEO4J_URI. ({error})",
        ) from error
    except DriverError as error:
        if type(error) is not DriverError:  # its subclasses are faults of whoever asks
            raise
        raise GraphUnavailable(
            f"Sambungan ke graf di {where} sudah ditutup.", f"The connection to the graph at {where} is closed."
        ) from error
    except Neo4jError as error:
        if error.code == "Neo.ClientError.Database.DatabaseNotFound":
            raise GraphUnavailable(
                f"Basis data itu tidak ada di {where}; periksa NEO4J_DATABASE.",
                f"There is no such database at {where}; check NEO4J_DATABASE.",
            ) from error
        if (error.code or "").startswith(STOPPED):
            raise GraphUnavailable(
                "Basis data graf berhenti karena galat berat, misalnya diska penuh. Yang belum selesai dimuat tidak "
                "berlaku. Sediakan ruang, jalankan `jenjang graph stop`, lalu ulangi.",
                "The database of the graph stopped for a grave fault, such as a full disk. Nothing of an unfinished "
                "load counts. Make room, run `jenjang graph stop`, then try again.",
            ) from error
        raise
