"""How people are named in the graph: by an id that does not tell the NIP, which holds a birth date and a sex."""

import hashlib
import hmac
import secrets


def new_key() -> str:
    """A fresh secret from which one installation makes its ids: 64 hexadecimal digits."""
    return secrets.token_hex(32)


def person_id(key: str, nip: str) -> str:
    """The id of the person with this NIP: the same within an installation, meaningless outside it."""
    return "p" + hmac.new(key.encode(), nip.encode(), hashlib.sha256).hexdigest()[:12]
