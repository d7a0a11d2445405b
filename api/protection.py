"""Guards around every answer: headers for browsers, and who may ask under which host name."""

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.language import preferred
from api.problems import FORBIDDEN_ORIGIN, UNKNOWN_HOST, Kind
from api.wire import to_json

CONTENT_SECURITY_POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
"""Sent with every answer, unless the answer has set its own."""

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


class Protection:
    """Refuses host names that are not ours (DNS rebinding) and changes asked for by other sites; adds the headers."""

    def __init__(self, app: ASGIApp, hosts: frozenset[str] | None = None) -> None:
        """`hosts`: the names to answer to; `None`: any."""
        self.app, self.hosts = app, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on, guarded."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        headers = Headers(scope=scope)
        if self.hosts is not None and _name(headers.get("host", "")) not in self.hosts:
            await _refuse(UNKNOWN_HOST, headers, guarded)
        elif scope["method"] not in SAFE_METHODS and _comes_from_elsewhere(headers):
            await _refuse(FORBIDDEN_ORIGIN, headers, guarded)
        else:
            await self.app(scope, receive, guarded)


def _name(host: str) -> str:
    """The host name without its port: `127.0.0.1:8000`, `[::1]:8000`."""
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.partition(":")[0].lower()


def _comes_from_elsewhere(headers: Headers) -> bool:
    """Whether a browser says that another site asks (Fetch Metadata, else Origin)."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site not in {"same-origin", "none"}
    origin = headers.get("origin")
    return origin is not None and origin.partition("://")[2] != headers.get("host", "")


async def _refuse(kind: Kind, headers: Headers, send: Send) -> None:
    body = to_json(kind.problem(preferred(headers.get("accept-language"))))
    start = [(b"content-type", b"application/problem+json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": kind.status, "headers": start})
    await send({"type": "http.response.body", "body": body})
