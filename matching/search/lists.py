"""Lists of words beside this module, one word a line."""

from importlib.resources import files


def word_list(name: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(files("matching.search").joinpath(f"{name}.txt").read_text("utf-8").split())
