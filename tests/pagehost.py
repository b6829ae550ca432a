"""The page of ``match --web`` for tests: served in this process, on a port of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import fakes
import httpx
from waiting import GUARD, eventually

from matcher.cli.jobcount import jobs_for
from matcher.datamodels import Competency
from matcher.roles.profiles import RoleProfile
from matcher.web.desk import Desk
from matcher.web.server import ListenAt, listening, made_server

BREAD = Competency("bread", "Bread", "skill", "Bakes bread.", ("baked rye bread",))
BAKERY = RoleProfile("Baker", "", (BREAD,), source="bakery.md")


@dataclass(frozen=True)
class Served:
    """A page that is open: where it is, and a program that may ask."""

    desk: Desk
    port: int
    token: str
    program: httpx.Client

    @property
    def origin(self) -> str:
        """Return where the page is, without the token."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def address(self) -> str:
        """Return what is printed for a person to open."""
        return f"{self.origin}/?token={self.token}"

    def begin(self, *resumes: tuple[str, bytes], **fields: str) -> httpx.Response:
        """Ask for a run of files, each with a name and its bytes."""
        files = [("resumes", (name, data)) for name, data in resumes]
        return self.program.post("/api/runs", files=files, data=fields)

    def run(self, identifier: str) -> dict[str, Any]:
        """Return how far a run is."""
        value: dict[str, Any] = self.program.get(f"/api/runs/{identifier}").json()
        return value

    def over(self, identifier: str) -> dict[str, Any]:
        """Wait until a run is over, and return how it went."""
        eventually(lambda: self.run(identifier)["state"] not in ("waiting", "running"))
        return self.run(identifier)

    def results(self, identifier: str, format_: str = "json") -> httpx.Response:
        """Return the results of a run."""
        return self.program.get(f"/api/runs/{identifier}/results.{format_}")


def desk_of(
    profile: RoleProfile | None = BAKERY,
    models: Callable[..., Sequence[Any]] = fakes.load_models,
    jobs: int | None = 1,
) -> Desk:
    """Return a desk with the fake model, or another."""
    return Desk(partial(models, None), partial(jobs_for, given=jobs), profile)


@contextmanager
def served(desk: Desk) -> Iterator[Served]:
    """Show the page of a desk, to its end."""
    place, token = ListenAt(port=0), "a-token-of-tests"
    with listening(place) as listener, desk:
        port = listener.getsockname()[1]
        server = made_server(desk, place, port, token)
        thread = threading.Thread(target=server.run, args=([listener],))
        thread.start()
        eventually(lambda: server.started)
        asks = {"Authorization": f"Bearer {token}"}
        try:
            with httpx.Client(
                base_url=f"http://127.0.0.1:{port}", headers=asks, timeout=GUARD
            ) as program:
                yield Served(desk, port, token, program)
        finally:
            desk.close()
            server.should_exit = True
            thread.join()


def cv(text: str) -> bytes:
    """Return the bytes of a résumé in which a model finds a passage."""
    return f"EXPERIENCE\n\n• Baked bread for a village, {text} of all\n".encode()
