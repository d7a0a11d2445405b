"""Names as people write them, and the known names that they mean.

`KnownNames(kind, names).reconcile(cell)` says which known name a cell means, or that it means none, and why. Nothing is
guessed: every word that counts must be on both sides, as itself, as a short form, or with a slip of the finger.
"""

from ontology.reconciling.known_names import KnownNames, Near, Reconciled

__all__ = ["KnownNames", "Near", "Reconciled"]
