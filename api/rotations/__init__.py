"""Rotations that are being worked out while their askers wait."""

from api.rotations.job import RotationJob
from api.rotations.keeping import Rotations

__all__ = ["RotationJob", "Rotations"]
