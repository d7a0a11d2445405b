"""What is near to what: by what standards ask for, and by what texts mean. Two measures, never mixed into one."""

from matching.neighbours.meaning import nearest_meanings
from matching.neighbours.overlap import Measures, Overlap, nearest, overlap
from matching.neighbours.standards import asked_by_competency, asked_by_jabatan

__all__ = [
    "Measures",
    "Overlap",
    "asked_by_competency",
    "asked_by_jabatan",
    "nearest",
    "nearest_meanings",
    "overlap",
]
