"""What each route answers."""

from __future__ import annotations

import json
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anyio import CapacityLimiter, to_thread
from starlette.responses import PlainTextResponse, Response, StreamingResponse

from matcher.display.inert import json_safe, plain
from matcher.errors import ProfileError
from matcher.readers.formats import SEARCHED
from matcher.roles.profiles import RoleProfile
from matcher.settings import in_force
from matcher.version import __version__
from matcher.web.description import openapi
from matcher.web.intake import Form, RefusedError, stored
from matcher.web.matchrun import MatchRun
from matcher.web.roleform import role_from_dict, role_to_dict

if TYPE_CHECKING:
    from starlette.datastructures import UploadFile
    from starlette.requests import Request

    from matcher.web.desk import Desk

MEDIA_TYPES = {
    "html": "text/html; charset=utf-8",
    "json": "application/json",
    "jsonl": "application/jsonl; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "parquet": "application/vnd.apache.parquet",
}
"""The formats of results that can be read, or taken along, as browsers know them."""

_NEEDED = {"parquet": "pyarrow", "xlsx": "xlsxwriter"}
_FILES, _TEXTS = ("resumes", "profile"), ("text", "role", "any_language")  # of a run
_REPORT_POLICY = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"  # and its own
_PASTED = "pasted description"


class Handlers:
    """The answers, from what stands on a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._readers = CapacityLimiter(1)  # processes that read descriptions

    async def about(self, _: Request) -> Response:
        """Answer what is read and written here, and what bounds there are."""
        most = in_force()
        bounds = {
            "files": most.web_files,
            "bytes": most.web_bytes,
            "file_bytes": most.file_bytes,
        }
        value = {
            "version": __version__,
            "formats": _formats(),
            "searched": list(SEARCHED),
            "any_language": self._desk.any_language,
            "bounds": bounds,
        }
        return _json(value)

    async def described(self, _: Request) -> Response:
        """Answer the description of these routes."""
        return _json(openapi())

    async def role(self, _: Request) -> Response:
        """Answer the role that the page begins with."""
        profile = await to_thread.run_sync(self._desk.role, limiter=self._readers)
        return _json(role_to_dict(profile))

    async def read_role(self, request: Request) -> Response:
        """Answer what was made of a profile or a description: a file, or pasted text."""
        async with Form(request, self._desk.room, ("profile",), ("text",)) as form:
            profile = await self._given(form)
            if profile is None:
                message = "send a file as 'profile', or a text as 'text'"
                raise RefusedError(400, "bad-request", message)
        return _json(role_to_dict(profile))

    async def write_role(self, request: Request) -> Response:
        """Answer a role as Markdown, which ``--profile`` reads."""
        async with Form(request, self._desk.room, (), ("role",)) as form:
            profile = await to_thread.run_sync(_mended, form.text("role"))
        name = {"content-disposition": 'attachment; filename="role.md"'}
        text = profile.to_markdown()
        return PlainTextResponse(text, headers=name, media_type="text/markdown")

    async def runs(self, _: Request) -> Response:
        """Answer the runs, the last first."""
        return _json([run.to_dict() for run in self._desk.runs()])

    async def begin(self, request: Request) -> Response:
        """Begin a run: résumés, and a role that was mended, or a profile or description."""
        async with Form(request, self._desk.room, _FILES, _TEXTS) as form:
            uploads = form.files("resumes")
            if not uploads:
                message = "send résumés, as files of the field 'resumes'"
                raise RefusedError(400, "bad-request", message)
            mended = form.text("role")
            profile = (
                await to_thread.run_sync(_mended, mended) if mended else await self._given(form)
            )
            add = partial(
                self._desk.add,
                profile,
                partial(stored, uploads),
                any_language=_flag(form.text("any_language"), self._desk.any_language),
                size=form.handed_over(),
            )
            run = await to_thread.run_sync(add)
        return _json(run.to_dict(), 201)

    async def run(self, request: Request) -> Response:
        """Answer how far a run is."""
        return _json(self._run(request).to_dict())

    async def remove(self, request: Request) -> Response:
        """Cancel a run, and forget it."""
        self._desk.remove(request.path_params["run"])
        return Response(status_code=204)

    async def results(self, request: Request) -> Response:
        """Answer the results of a run in a format, to be read or, if asked, taken along."""
        run, format_ = self._run(request), request.path_params["format"]
        if format_ not in _formats():
            message = f"results are given as {', '.join(_formats())}"
            raise RefusedError(404, "not-found", message)
        if run.state != "done":
            raise RefusedError(409, "not-done", f"the run is {run.state}: it has no results")
        query = request.query_params
        blind = _flag(query.get("blind", ""), usual=False)
        headers = {"content-security-policy": _REPORT_POLICY} if format_ == "html" else {}
        if _flag(query.get("download", ""), usual=False):
            headers["content-disposition"] = f'attachment; filename="matches.{format_}"'
        pieces = run.written(format_, blind=blind)
        return StreamingResponse(pieces, headers=headers, media_type=MEDIA_TYPES[format_])

    def _run(self, request: Request) -> MatchRun:
        return self._desk.run(request.path_params["run"])

    async def _given(self, form: Form) -> RoleProfile | None:
        """Return the role of the fields ``profile`` and ``text``; None if there is neither."""
        files, text = form.files("profile"), form.text("text")
        if files:
            data, source = await files[0].read(in_force().file_bytes + 1), _name(files[0])
        elif "text" in form.data:
            data, source = text.encode("utf-8", "replace"), _PASTED
        else:
            return None
        read = partial(self._desk.read_role, data, source)
        return await to_thread.run_sync(read, limiter=self._readers)


def _formats() -> list[str]:
    """Return the formats for which what they need is installed."""
    needed = {name: find_spec(module) is not None for name, module in _NEEDED.items()}
    return [name for name in MEDIA_TYPES if needed.get(name, True)]


def _name(upload: UploadFile) -> str:
    return plain(Path(upload.filename or "").name) or "profile"


def _mended(text: str) -> RoleProfile:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ProfileError(f"the role is no JSON: {error}") from error
    return role_from_dict(value)


def _flag(given: str, usual: bool) -> bool:
    """Return what a field or a parameter says. Raises RefusedError."""
    known = {"": usual, "0": False, "1": True, "false": False, "true": True}
    if given.lower() not in known:
        raise RefusedError(400, "bad-request", f"{given!r}: expected true or false")
    return known[given.lower()]


def _json(value: Any, status: int = 200) -> Response:  # noqa: ANN401 -- JSON
    text = json_safe(json.dumps(value, ensure_ascii=False))
    return Response(text, status, media_type="application/json")
