"""Real Neo4j Community as a child process, for everyone who has no server of their own."""

from graph.embedded.distribution import fetch_distribution
from graph.embedded.lifecycle import Status, reset, start, status, stop

__all__ = ["Status", "fetch_distribution", "reset", "start", "status", "stop"]
