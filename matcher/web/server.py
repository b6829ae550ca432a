"""The server of the page: where it listens, what it prints, how it ends."""

from __future__ import annotations

import errno
import secrets
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from types import FrameType
from typing import TYPE_CHECKING

from matcher.errors import MatcherError, MissingDependencyError

if TYPE_CHECKING:
    import uvicorn

    from matcher.web.desk import Desk

HOST, PORT = "127.0.0.1", 8321
"""Where the page is, unless told."""

_NEEDED = ("python_multipart", "starlette", "uvicorn", "anyio", "h11")
_TRIED = 20  # ports from PORT on, before any that is free
_LOCAL = ("127.0.0.1", "localhost", "::1")
_LAST_SECONDS = 3  # for answers under way when the page ends
_MOST_CONNECTIONS = 64
_HTTP = 80


class PortError(MatcherError):
    """An address and port on which the page cannot be; the message says why."""


@dataclass(frozen=True, slots=True)
class ListenAt:
    """Where the page listens: ``port`` None is the first that is free.

    ``names`` are hosts, with or without a port, under which browsers may ask for it besides
    those of this machine: those of a server before it, say.
    """

    host: str = HOST
    port: int | None = None
    names: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Tell whether other machines can reach it."""
        return self.host not in _LOCAL


def check_installed() -> None:
    """Raise MissingDependencyError if what the page needs is not installed.

    It is not imported yet: that goes on while the processes that score start.
    """
    for name in _NEEDED:
        if find_spec(name) is None:
            from matcher.installing import install_line

            named = name.replace("_", "-")
            raise MissingDependencyError(f"--web needs {named}: {install_line('web')}")


def serve(desk: Desk, place: ListenAt, tell: Callable[[str], None]) -> None:
    """Show the page until Ctrl-C, or the end of this process is asked for.

    ``tell`` is called with its address, which holds a token, once it can be opened. Raises
    PortError, and MissingDependencyError if what it needs is not installed.
    """
    check_installed()
    with _ended_by_signals(), listening(place) as listener:
        port: int = listener.getsockname()[1]
        token = secrets.token_urlsafe(32)
        with suppress(KeyboardInterrupt), desk:
            server = made_server(desk, place, port, token)
            tell(f"http://{_bracketed(_shown(place.host))}:{port}/?token={token}")
            with _hung_up(server):
                server.run([listener])


def made_server(desk: Desk, place: ListenAt, port: int, token: str) -> uvicorn.Server:
    """Return the server of the page of a desk, which is to listen at a port."""
    import uvicorn

    from matcher.web.application import application

    class Server(uvicorn.Server):
        """Lets go of the work as soon as it is to end."""

        def handle_exit(self, sig: int, frame: FrameType | None) -> None:
            """Take a signal."""
            desk.close()
            super().handle_exit(sig, frame)

    config = uvicorn.Config(
        application(desk, token, hosts_of(place, port), f"matcher-{port}"),
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,  # an address holds the token, and names may tell of people
        access_log=False,
        log_level="critical",
        proxy_headers=False,
        server_header=False,
        limit_concurrency=_MOST_CONNECTIONS,
        timeout_graceful_shutdown=_LAST_SECONDS,
    )
    return Server(config)


def hosts_of(place: ListenAt, port: int) -> frozenset[str]:
    """Return what may stand in the Host header of a request."""
    own = {*_LOCAL, place.host}
    known = {f"{_bracketed(name)}:{port}" for name in own}
    known |= {_bracketed(name) for name in own} if port == _HTTP else set()
    return frozenset(name.lower() for name in (*known, *place.names))


@contextmanager
def listening(place: ListenAt) -> Iterator[socket.socket]:
    """Give a socket that listens, at the port asked for or at the first that is free.

    Raises PortError.
    """
    ports = [*range(PORT, PORT + _TRIED), 0] if place.port is None else [place.port]
    *others, last = ports
    listener = next(filter(None, (_bound(place.host, port) for port in others)), None)
    try:
        with listener or _listener(place.host, last) as found:
            yield found
    except _TakenError as error:
        raise PortError(f"{place.host}:{last}: {error}") from error


class _TakenError(Exception):
    """Why no page can be at a port."""


def _bound(host: str, port: int) -> socket.socket | None:
    """Return a listening socket; None if another program has the port."""
    try:
        return _listener(host, port)
    except _TakenError as error:
        if error.__cause__ and getattr(error.__cause__, "errno", 0) == errno.EADDRINUSE:
            return None
        raise


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            reason = "another program has this port: name another --port, or none"
        else:
            reason = f"cannot listen there: {error.strerror or error}"
        raise _TakenError(reason) from error


def _shown(host: str) -> str:
    """Return what to open for an address that stands for all of this machine."""
    return {"0.0.0.0": HOST, "::": "::1"}.get(host, host)  # noqa: S104 -- told, not bound


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _interrupt(_: int, __: FrameType | None) -> None:
    raise KeyboardInterrupt


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Let the request to end this process do what Ctrl-C does."""
    if threading.current_thread() is not threading.main_thread():
        yield  # no other thread may set a handler
        return
    before = {sig: signal.signal(sig, _interrupt) for sig in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for sig, handler in before.items():
            signal.signal(sig, handler)


@contextmanager
def _hung_up(server: uvicorn.Server) -> Iterator[None]:
    """Let the end of the terminal end the page too, unless it is to outlive it."""
    hangup = getattr(signal, "SIGHUP", None)
    is_main = threading.current_thread() is threading.main_thread()
    if hangup is None or not is_main or signal.getsignal(hangup) is signal.SIG_IGN:
        yield
        return
    before = signal.signal(hangup, server.handle_exit)
    try:
        yield
    finally:
        signal.signal(hangup, before)
