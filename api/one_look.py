"""A request that changes nothing sees the graph in one state, read once."""

from starlette.types import ASGIApp, Receive, Scope, Send

from api.protection import SAFE_METHODS
from graph.looking import looked_once


class OneLook:
    """Lets each request that only reads look once at how the graph stands."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on."""
        if scope["type"] == "http" and scope["method"] in SAFE_METHODS:
            with looked_once():
                await self.app(scope, receive, send)
        else:
            await self.app(scope, receive, send)
