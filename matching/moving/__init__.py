"""Moves of several people: who fills the post that somebody leaves, and one assignment for many people and posts."""
