"""An invented agency of any size, as the workbooks that a real one would bring."""

from graph.sample.writing import write_sample

__all__ = ["write_sample"]
