"""Answers about what was ever recorded."""

from graph.history.digests import GraphDigest

__all__ = ["GraphDigest"]
