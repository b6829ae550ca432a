"""Who may ask: a browser that was given the address, or a program with its token."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

PAGE_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)
"""The content security policy of all that is answered; reports have their own."""

_HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": PAGE_POLICY,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
_OWN_SITE = ("same-origin", "none")  # none: a person typed it, or followed a bookmark
_READING = ("GET", "HEAD")


class Door:
    """Lets in what a page of its own ``hosts``, or a program, asks with the token.

    ``hosts`` are names with ports, as browsers send them. The token stands in the address that
    a person opens (``/?token=...``); the answer sets a cookie that no page of another site can
    make a browser send. Programs send it as ``Authorization: Bearer``. An ASGI application
    around another.
    """

    def __init__(self, app: ASGIApp, token: str, hosts: frozenset[str], cookie: str) -> None:
        self._app, self._token, self._cookie = app, token, cookie
        self._hosts = hosts
        self._origins = {f"{scheme}://{host}" for host in hosts for scheme in ("http", "https")}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        from starlette.requests import Request

        request = Request(scope)
        reason = self._reason(request)
        app: ASGIApp = self._app if reason is None else _refusal(reason)
        opened = reason is None and self._is_address(request)

        async def sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._seal(message, opened=opened)
            await send(message)

        await app(scope, receive, sealed)

    def _reason(self, request: Request) -> str | None:
        """Return why a request is refused; None if it is not."""
        if request.headers.get("host", "").lower() not in self._hosts:
            return "this page is not served under that host"
        origin = request.headers.get("origin")
        if origin is not None and origin.lower() not in self._origins:
            return "a page of another origin asks"
        site = request.headers.get("sec-fetch-site", "none")
        if site not in _OWN_SITE and not self._is_address(request):
            return "a page of another site asks"
        return None if self._is_address(request) else self._without_address(request)

    def _without_address(self, request: Request) -> str | None:
        """Return why a request is refused whose address holds no token."""
        if self._is_program(request):
            return None
        if not self._is_token(request.cookies.get(self._cookie, "")):
            return "open the whole address that match --web has printed: it holds a token"
        if request.method not in _READING and "origin" not in request.headers:
            return "a browser says which page asks; a program sends Authorization: Bearer"
        return None

    def _is_address(self, request: Request) -> bool:
        """Tell whether this is the address that was printed, with its token."""
        is_page = request.method in _READING and request.url.path == "/"
        return is_page and self._is_token(request.query_params.get("token", ""))

    def _is_program(self, request: Request) -> bool:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        return scheme.lower() == "bearer" and self._is_token(token.strip())

    def _is_token(self, given: str) -> bool:
        return secrets.compare_digest(given.encode(), self._token.encode())

    def _seal(self, message: Message, *, opened: bool) -> None:
        """Add the headers of safety that an answer does not have."""
        from starlette.datastructures import MutableHeaders

        headers = MutableHeaders(scope=message)
        for name, value in _HEADERS.items():
            headers.setdefault(name, value)
        if opened:
            cookie = f"{self._cookie}={self._token}; Path=/; HttpOnly; SameSite=Strict"
            headers.append("set-cookie", cookie)


def _refusal(reason: str) -> ASGIApp:
    from starlette.responses import JSONResponse

    error = {"kind": "forbidden", "message": reason}
    return JSONResponse({"error": error}, status_code=403)
