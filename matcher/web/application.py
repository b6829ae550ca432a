"""The routes, as one ASGI application behind a door."""

from __future__ import annotations

import traceback
from functools import partial
from importlib.resources import files
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from matcher.display.inert import plain
from matcher.errors import MatcherError, ProfileError
from matcher.reports.html import asset
from matcher.web.door import Door
from matcher.web.handlers import Handlers
from matcher.web.intake import RefusedError
from matcher.web.matchrun import BUG

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp

    from matcher.web.desk import Desk

_SCRIPTS = ("base.js", "role.js", "resumes.js", "run.js", "start.js")
_CLOSED = 499  # as other servers log that nobody waits for the answer


def application(desk: Desk, token: str, hosts: frozenset[str], cookie: str) -> ASGIApp:
    """Return the application of a desk, for these hosts and behind this token."""
    app = Starlette(
        routes=routes(desk),
        exception_handlers={
            RefusedError: _refused,
            ProfileError: _no_role,
            MatcherError: _failed,
            OSError: _failed,
            ClientDisconnect: _gone,
            HTTPException: _not_here,
            Exception: _bug,
        },
    )
    return Door(app, token, hosts, cookie)


def routes(desk: Desk) -> list[Route]:
    """Return the routes, which ``openapi.json`` describes but for the page and its parts."""
    to = Handlers(desk)
    return [
        Route("/", partial(_part, _page(), "text/html")),
        Route("/style.css", partial(_part, asset("page.css") + _own("web.css"), "text/css")),
        Route("/script.js", partial(_part, _script(), "text/javascript")),
        Route("/openapi.json", to.described),
        Route("/api/about", to.about),
        Route("/api/role", to.role),
        Route("/api/role", to.read_role, methods=["POST"]),
        Route("/api/role.md", to.write_role, methods=["POST"]),
        Route("/api/runs", to.runs),
        Route("/api/runs", to.begin, methods=["POST"]),
        Route("/api/runs/{run}", to.run),
        Route("/api/runs/{run}", to.remove, methods=["DELETE"]),
        Route("/api/runs/{run}/results.{format}", to.results),
    ]


def _page() -> str:
    return _own("web.html")


def _script() -> str:
    return '"use strict";\n' + "\n".join(map(_own, _SCRIPTS))


def _own(name: str) -> str:
    return files(__package__).joinpath("assets", name).read_text(encoding="utf-8")


async def _part(text: str, media_type: str, _: Request) -> Response:
    return Response(text, media_type=media_type)


def _told(status: int, kind: str, message: str) -> Response:
    error = {"kind": kind, "message": plain(message)}
    return JSONResponse({"error": error}, status_code=status)


def _refused(_: Request, error: Exception) -> Response:
    assert isinstance(error, RefusedError)  # noqa: S101 -- for type checkers
    return _told(error.status, error.kind, error.message)


def _no_role(_: Request, error: Exception) -> Response:
    return _told(422, "role", str(error))


def _failed(_: Request, error: Exception) -> Response:
    reason = getattr(error, "strerror", None) if isinstance(error, OSError) else None
    return _told(500, "failed", reason or str(error))


def _gone(_: Request, __: Exception) -> Response:
    return Response(status_code=_CLOSED)


def _bug(_: Request, error: Exception) -> Response:
    traceback.print_exception(error)
    return _told(500, "failed", BUG)


def _not_here(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 -- as above
    return _told(error.status_code, "not-found", error.detail)
