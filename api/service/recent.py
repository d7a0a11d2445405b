"""What was computed last is kept for the next to ask."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(Generic[K, V]):
    """The last few values by their keys. Safe from several threads: who asks for the same waits for one computing."""

    def __init__(self, keep: int) -> None:
        """`keep`: how many values; the one asked for longest ago goes first."""
        self._keep, self._values, self._lock = keep, OrderedDict[K, V](), Lock()

    def at_hand(self, key: K) -> V | None:
        """The value of the key if it is there already; never waits."""
        return self._values.get(key)

    def get(self, key: K, compute: Callable[[], V]) -> V:
        """The value of the key, computed where it is not at hand; an error leaves nothing behind."""
        with self._lock:
            if key not in self._values:
                self._values[key] = compute()
                while len(self._values) > self._keep:
                    self._values.popitem(last=False)
            self._values.move_to_end(key)
            return self._values[key]
