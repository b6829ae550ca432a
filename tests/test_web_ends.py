"""``match --web`` as a command: how it begins, what it refuses, that nothing outlives it."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from click.testing import Result
from commands import end, posix, scoring, start
from pagehost import BAKERY, cv
from waiting import GUARD, eventually

from matcher.errors import MatcherError, MissingDependencyError
from matcher.installing import install_line
from matcher.web import server
from matcher.web.server import PORT, ListenAt, PortError, check_installed, listening

ADDRESS = re.compile(r"http://\S+/\?token=\S+")


@contextmanager
def opened(*arguments: str) -> Iterator[tuple[subprocess.Popen[bytes], str, httpx.Client]]:
    """Start the command with the page; give its process, its address and a program."""
    Path("scratch").mkdir(exist_ok=True)
    Path("bakery.md").write_text(BAKERY.to_markdown(), encoding="utf-8")
    usual = ("--web", "--no-open", "--port", "0", "-p", "bakery.md")
    short = tempfile.TemporaryDirectory(prefix="w")  # names of sockets have 100 letters at most
    link = Path(short.name) / "s"
    link.symlink_to(Path("scratch").resolve())
    process = start(*usual, *arguments, TMPDIR=str(link))
    try:
        assert process.stdout is not None
        found = ADDRESS.search(process.stdout.readline().decode())
        assert found, process.stderr and process.stderr.read().decode()
        base, _, token = found[0].partition("/?token=")
        asks = {"Authorization": f"Bearer {token}"}
        with httpx.Client(base_url=base, headers=asks, timeout=GUARD) as program:
            yield process, found[0], program
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(GUARD)
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()
        short.cleanup()


def is_gone(group: int) -> bool:
    """Tell whether no process of a group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    return False


def at_work(program: httpx.Client) -> None:
    """Begin a run that does not end by itself, and wait until a worker is at it."""
    files = [("resumes", ("SLOW.txt", cv("SLOW")))]
    assert program.post("/api/runs", files=files).status_code == 201
    scoring()


# What it begins with


def first_run(program: httpx.Client) -> dict[str, Any]:
    """Return the only run of a page, once it is over."""
    runs: list[dict[str, Any]] = []

    def is_over() -> bool:
        runs[:] = program.get("/api/runs").json()
        return bool(runs) and runs[0]["state"] not in ("waiting", "running")

    eventually(is_over)
    (only,) = runs
    return only


@posix
def test_files_of_the_command_line_are_the_first_run(folder: Path) -> None:
    """Called as they were named, read where they stand; and they stay there."""
    with opened("cv", "gone.txt") as (_, _, program):
        run = first_run(program)
        assert [each["resume"] for each in run["best"]] == ["cv/b.txt", "cv/a.txt"]
        assert [each["resume"] for each in run["failures"]] == ["gone.txt"]
        assert program.delete(f"/api/runs/{run['id']}").is_success
    assert {path.name for path in folder.glob("cv/*")} == {"a.txt", "b.txt"}


@posix
@pytest.mark.parametrize("given", ["./cv", "cv/", "cv/../cv", "."])
def test_a_folder_is_found_however_it_is_named(folder: Path, given: str) -> None:
    """With a dot before it, or a slash behind."""
    with opened(given) as (_, _, program):
        run = first_run(program)
    assert run["state"] == "done"
    assert {each["resume"].rpartition("/")[2] for each in run["best"]} >= {"a.txt", "b.txt"}


@posix
def test_without_files_a_page_begins_with_no_run(folder: Path) -> None:
    """They are dropped on it then."""
    with opened() as (_, _, program):
        assert program.get("/api/runs").json() == []


# How it ends


@posix
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_all_and_leaves_nothing(folder: Path, name: str) -> None:
    """Ctrl-C, kill -TERM, the end of the terminal: no process, no file, no complaint."""
    with opened() as (process, _, program):
        at_work(program)
        assert list(Path("scratch").glob("match-web-*/*/*/SLOW.txt"))
        process.send_signal(getattr(signal, name))
        code, _, errors = end(process)
        assert (code, errors) == (0, "")
        eventually(lambda: is_gone(process.pid))
        assert list(Path("scratch").iterdir()) == []


@posix
def test_ctrl_c_in_a_terminal_reaches_all_its_processes(folder: Path) -> None:
    """The whole group is told, and ends the same way."""
    with opened() as (process, _, program):
        at_work(program)
        os.killpg(process.pid, signal.SIGINT)
        code, _, errors = end(process)
        assert (code, errors) == (0, "")
        eventually(lambda: is_gone(process.pid))
        assert list(Path("scratch").iterdir()) == []


@posix
def test_a_page_that_is_ended_at_once_leaves_nothing(folder: Path) -> None:
    """Before it has become ready."""
    with opened() as (process, _, _):
        process.terminate()
        code, _, errors = end(process)
        assert (code, errors) == (0, "")
        eventually(lambda: is_gone(process.pid))
        assert list(Path("scratch").iterdir()) == []


@posix
def test_workers_of_a_page_that_is_killed_end_too(folder: Path) -> None:
    """What it could not remove is removed by the next."""
    with opened() as (process, _, _):
        process.kill()
        process.wait(GUARD)
        eventually(lambda: is_gone(process.pid))
        (left,) = Path("scratch").glob("match-web-*")
    with opened() as (process, _, _):
        assert not left.exists()
        process.terminate()
        assert end(process)[0] == 0


@posix
def test_a_browser_that_waits_does_not_keep_it(folder: Path) -> None:
    """An upload that is half done, and a connection that is kept, are cut."""
    with opened() as (process, _, program):
        program.get("/api/runs")
        port = program.base_url.port or 0
        with socket.create_connection(("127.0.0.1", port)) as line:
            head = (
                f"POST /api/runs HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
                f"Authorization: {program.headers['authorization']}\r\n"
                "Content-Type: multipart/form-data; boundary=x\r\n"
                "Content-Length: 1000000\r\n\r\n--x\r\n"
            )
            line.sendall(head.encode())
            process.terminate()
            code, _, errors = end(process)
        assert (code, errors) == (0, "")
        eventually(lambda: is_gone(process.pid))


# How it begins


def test_the_address_holds_a_token_that_is_new_each_time(folder: Path) -> None:
    """And how to end the page is printed below it."""
    with opened() as (_, first, _), opened() as (process, second, program):
        assert first.partition("token=")[2] != second.partition("token=")[2]
        assert len(second.partition("token=")[2]) > 40
        assert httpx.get(second).status_code == 200
        assert process.stdout is not None
        assert b"Ctrl-C ends it" in process.stdout.readline()
        assert program.get("/api/role").json()["role"] == "Baker"


def test_a_port_in_use_is_one_line(folder: Path) -> None:
    """It says what to do."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        code, out, errors = end(start("--web", "--no-open", "--port", str(port)))
    assert (code, out) == (1, "")
    reason = "another program has this port: name another --port, or none"
    assert errors == f"match: 127.0.0.1:{port}: {reason}\n"


def test_without_a_port_the_next_that_is_free_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a few, any. Other programs may have whatever port is next."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        monkeypatch.setattr(server, "PORT", port)
        with listening(ListenAt()) as second:
            assert second.getsockname()[1] != port
        monkeypatch.setattr(server, "_TRIED", 1)
        with listening(ListenAt()) as third:
            assert third.getsockname()[1] != port


def test_the_port_of_the_page_is_tried_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """And then those after it, so that the address stays what it was."""
    tried: list[int] = []
    monkeypatch.setattr(server, "_bound", lambda _, port: tried.append(port))
    with listening(ListenAt()) as found:
        assert found.getsockname()[1] not in tried
    assert tried[:2] == [PORT, PORT + 1]


@pytest.mark.parametrize("place", [ListenAt("203.0.113.7", 0), ListenAt("no such host", 0)])
def test_an_address_of_another_machine_is_refused(place: ListenAt) -> None:
    """In one line, as an error of ours."""
    with pytest.raises(PortError, match="cannot listen there"), listening(place):
        pass
    assert issubclass(PortError, MatcherError)


def test_other_machines_are_let_in_with_a_warning_only(folder: Path) -> None:
    """Which says that somebody must guard the door."""
    with opened("--host", "0.0.0.0", "--allow-host", "cv.example") as (process, address, ask):  # noqa: S104
        assert address.startswith("http://127.0.0.1:")
        assert ask.get("/api/runs", headers={"Host": "cv.example"}).status_code == 200
        assert ask.get("/api/runs", headers={"Host": "other.example"}).status_code == 403
        process.terminate()
        code, _, errors = end(process)
    assert code == 0
    assert errors.startswith("match: Anyone who reaches 0.0.0.0 and has the address sees")
    assert errors.count("\n") == 1


@pytest.mark.parametrize("module", ["starlette", "uvicorn", "python_multipart"])
def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, run: Callable[..., Result], module: str
) -> None:
    """In one line, whichever of its packages is missing."""
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingDependencyError):
        check_installed()
    result = run("--web")
    assert result.exit_code == 1
    package, line = module.replace("_", "-"), install_line("web")
    assert result.stderr == f"match: --web needs {package}: {line}\n"


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--web", "-"], "--web reads no standard input: name files"),
        (["--web", "-o", "x.html"], "--output does not go with --web"),
        (["--web", "--blind"], "--blind does not go with --web"),
        (["--web", "-p", "a.md", "-p", "b.md"], "one role at a time"),
        (["--web", "--port", "70000"], "70000"),
        (["--port", "80", "cv"], "--port is for the page: add --web"),
        (["--host", "::", "cv"], "--host is for the page: add --web"),
        (["--allow-host", "a", "cv"], "--allow-host is for the page: add --web"),
        (["--no-open", "cv"], "is for the page: add --web"),
    ],
)
def test_wrong_usage_of_the_page_exits_with_2(
    run: Callable[..., Result], arguments: list[str], reason: str
) -> None:
    """And says why."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert reason in result.stderr


def test_a_role_that_is_none_is_told_before_the_page_opens(run: Callable[..., Result]) -> None:
    """As for any other run."""
    Path("job.txt").write_text("baker", encoding="utf-8")
    result = run("--web", "-p", "job.txt")
    assert result.exit_code == 1
    assert result.stderr.startswith("match: job.txt: ")
    assert result.stdout == ""


def test_nothing_of_the_page_is_loaded_for_another_run() -> None:
    """A run without it needs none of what it needs."""
    code = (
        "import sys, matcher.cli; "
        "print({'starlette', 'uvicorn', 'anyio', 'matcher.web'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.strip() == b"set()"


def test_the_page_loads_nothing_that_only_its_processes_need() -> None:
    """They read and score; the page itself starts with neither their words nor a terminal's."""
    needed_by_them = {"numpy", "rich", "matcher.sections", "matcher.language", "matcher.text"}
    code = (
        "import sys, matcher.web.server, matcher.web.desk, matcher.web.application; "
        f"print({needed_by_them!r} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.strip() == b"set()"
