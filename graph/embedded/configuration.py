"""Writes what Neo4j reads when it starts: its settings, and on the very first start its password."""

import hashlib
import secrets

from graph.embedded.home import Home, write_private
from graph.embedded.releases import Release
from graph.settings import GraphSettings

ROUNDS = 1024
"""How often Neo4j hashes a password of its own accounts file."""

SETTINGS = """\
# Written at every start; changes made by hand are lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.bolt.advertised_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.memory.heap.initial_size={heap}
server.memory.heap.max_size={heap}
server.memory.pagecache.size={page_cache}
# An empty store takes 3 MB instead of 500.
db.tx_log.preallocate=false
{prompt_stop}
{once}
"""


def configure(home: Home, release: Release, settings: GraphSettings, port: int, once: str = "") -> None:
    """Writes the configuration for a start on that loopback port, and a password where the folder has none yet.

    `once` is a further line for this one start.
    """
    text = SETTINGS.format(
        port=port, heap=settings.heap, page_cache=settings.page_cache, prompt_stop=release.prompt_stop, once=once
    )
    write_private(home.configuration / "neo4j.conf", text)
    if home.password() is None:
        password = secrets.token_urlsafe(24)
        write_private(home.accounts, account("neo4j", password))
        home.keep_password(password)


def account(username: str, password: str) -> str:
    """The line of Neo4j's accounts file for a user: its own salted hash, 1,024 rounds of SHA-256."""
    salt = secrets.token_bytes(32)
    digest = salt + password.encode()
    for _ in range(ROUNDS):
        digest = hashlib.sha256(digest).digest()
    return f"{username}:SHA-256,{digest.hex()},{salt.hex()},{ROUNDS}:\n"
