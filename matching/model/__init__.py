"""The sentence model that ships with the product: one packed file, and how it becomes a folder that can be loaded."""

from pathlib import Path

NAME = "multilingual-e5-small-id-en"
"""Stands beside every vector and every suggestion."""
DIGEST = "2f6974cc1c48b2df1a8674dd258b9d363e1377ed6d98983e28fb54eb349f75d8"
"""SHA-256 of the packed file; another file under its name is refused."""
PREFIX = "query: "
"""What the model wants before every text. It knows `passage: ` too, but one prefix for both sides suits short texts."""
PACKED = Path(__file__).parent / f"{NAME}.safetensors"
