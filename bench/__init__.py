"""Figures for claims about speed: each command prints ours and, in the same run, what people would use instead."""
