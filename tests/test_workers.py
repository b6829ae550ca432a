"""Processes that can be killed: what ends them, what that costs, and what it does not."""

from __future__ import annotations

import logging
import multiprocessing
import operator
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import cloudpickle
import pytest
from commands import HERE
from limited import Bounded
from pebble import CONSTS
from sent import Sent
from waiting import GUARD, eventually

from matcher.errors import MatcherError, ModelError, ResumeReadError
from matcher.runs import workers
from matcher.runs.workers import Lost, Workers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends processes by signals")
cloudpickle.register_pickle_by_value(sys.modules[__name__])  # workers cannot import this file
linux = pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
MEGABYTE = 2**20
FOREVER = 600.0  # seconds, before which a test gives up


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let pebble look more often, and fail where it would wait without end."""

    def give_up(*_: object) -> None:
        pytest.fail("waits without end")

    monkeypatch.setattr(CONSTS, "sleep_unit", 0.01)
    before = signal.signal(signal.SIGALRM, give_up)  # a process forked has no alarm
    signal.setitimer(signal.ITIMER_REAL, GUARD)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture
def a_second(bounded: Bounded) -> None:
    """End what takes more than a second of the processor, or some by the clock.

    By the clock a machine that does other things as well may need seconds for nothing.
    """
    bounded(seconds=1.0, wall_seconds=6.0)


def nothing() -> None:
    """Load nothing."""


class Calls(Workers[int, Any]):
    """Workers that call functions, which they are sent with all that these need."""

    def __init__(
        self, *items: Callable[[], Any], jobs: int = 1, load: Callable[[], Any] = nothing
    ) -> None:
        super().__init__(Sent(load), Sent(lambda _, number: items[number]()), jobs)
        self.all = range(len(items))


def results(*items: Callable[[], Any], **settings: Any) -> list[object]:  # noqa: ANN401
    """Return what functions give, all handed over at once."""
    with Calls(*items, **settings) as pool:
        return [pool.result(job) for job in [pool.submit(number) for number in pool.all]]


def echo(number: int) -> Callable[[], int]:
    """Return an item that gives a number."""
    return partial(int, number)


def spin() -> None:
    """Hold the interpreter for ever, in C, where no signal handler of Python's is called."""
    re.match(r"(a+)+$", "a" * 60 + "b")


def gone(pid: int) -> bool:
    """Return whether a process has ended; a zombie has."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return True
    return state.rpartition(")")[2].split()[0] == "Z"


# Time


@pytest.mark.usefixtures("a_second")
@pytest.mark.parametrize("stuck", [partial(time.sleep, FOREVER), spin])
def test_an_item_without_end_is_ended_and_the_next_one_served(
    stuck: Callable[[], None],
) -> None:
    """Asleep or busy in C: the process is killed, and another takes its place."""
    assert results(echo(1), stuck, echo(2)) == [1, Lost.TOO_SLOW, 2]


@pytest.mark.usefixtures("a_second")
def test_others_go_on_while_one_is_stuck() -> None:
    """And what they give stays with its item."""
    items = [echo(0), partial(time.sleep, FOREVER), *map(echo, range(2, 12))]
    assert results(*items, jobs=2) == [0, Lost.TOO_SLOW, *range(2, 12)]


@pytest.mark.usefixtures("a_second")
def test_waiting_for_a_process_does_not_count() -> None:
    """Ten items of 0.7 seconds each take longer than the six that each may take."""
    naps = [partial(time.sleep, 0.7)] * 10
    assert results(*naps) == [None] * 10


def test_loading_does_not_count(bounded: Bounded) -> None:
    """A model takes seconds to load, each time a process is replaced."""
    bounded(seconds=1.0, wall_seconds=4.0)
    load = partial(time.sleep, 4.5)
    assert results(echo(1), load=load) == [1]


def test_a_process_that_never_loads_is_given_up(bounded: Bounded) -> None:
    """The item is not to blame, and nobody waits for ever."""
    bounded(loading_seconds=0.2)
    with pytest.raises(MatcherError, match="before it had loaded"):
        results(echo(1), load=partial(time.sleep, FOREVER))


# Death


@pytest.mark.parametrize("sign", ["SIGKILL", "SIGSEGV", "SIGTERM", "SIGABRT"])
def test_a_process_that_is_killed_costs_its_item_only(sign: str) -> None:
    """As the system kills it when memory is short, or a fault in C."""

    def die() -> None:
        os.kill(os.getpid(), getattr(signal, sign))
        time.sleep(FOREVER)

    assert results(echo(1), die, echo(2)) == [1, Lost.DIED, 2]


@pytest.mark.parametrize("code", [1, 3])
def test_a_process_that_leaves_costs_its_item_only(code: int) -> None:
    """Also where every second item makes it."""
    leave = partial(os._exit, code)
    items = [leave, echo(1), leave, echo(3), leave]
    assert results(*items, jobs=2) == [Lost.DIED, 1, Lost.DIED, 3, Lost.DIED]


def late(told: Path) -> int:
    """Return the number of the process, and die when that has come, which a file tells."""

    def die() -> None:
        while not told.exists():
            time.sleep(0.01)
        os._exit(1)

    threading.Thread(target=die, daemon=True).start()
    return os.getpid()


def test_a_process_that_dies_between_two_items_costs_none(tmp_path: Path) -> None:
    """What crashes late has given its value, and the next item has not begun."""
    with Calls(partial(late, tmp_path / "told"), echo(2), echo(3)) as pool:
        pid = pool.result(pool.submit(0))
        (tmp_path / "told").touch()
        eventually(lambda: gone(pid))
        waiting = [pool.submit(1), pool.submit(2)]
        assert [pool.result(job) for job in waiting] == [2, 3]


def test_items_in_the_queue_survive_the_death_of_every_process(tmp_path: Path) -> None:
    """They are handed over anew, to new processes; at most the one in work is lost."""
    with Calls(partial(late, tmp_path / "told"), *map(echo, range(1, 20))) as pool:
        pool.result(pool.submit(0))
        (tmp_path / "told").touch()
        jobs = []
        for number in pool.all[1:]:
            jobs.append(pool.submit(number))
            time.sleep(0.02)
        values = [pool.result(job) for job in jobs]
    assert sum(value is not number for number, value in enumerate(values, 1)) <= 1


def test_processes_that_die_loading_are_an_error_and_no_endless_loop() -> None:
    """Too little memory for a model is told once."""
    with pytest.raises(MatcherError, match="use fewer jobs"):
        results(echo(1), echo(2), load=partial(os._exit, 9))


# Memory


@linux
def test_an_item_that_takes_too_much_memory_raises(bounded: Bounded) -> None:
    """MemoryError is caught where one knows what it means; the process lives on."""
    bounded(memory=512 * MEGABYTE)

    def attempt(megabytes: int) -> str:
        try:
            return str(len(bytes(megabytes * MEGABYTE)) // MEGABYTE)
        except MemoryError:
            return "too much"

    sizes = [100, 900, 100]
    said = results(os.getpid, *[partial(attempt, size) for size in sizes], os.getpid)
    assert said[1:-1] == ["100", "too much", "100"]
    assert said[0] == said[-1]


@linux
def test_what_is_held_when_ready_does_not_count(bounded: Bounded) -> None:
    """A model may be larger than what an item may take."""
    bounded(memory=128 * MEGABYTE)
    model = partial(bytearray, 256 * MEGABYTE)
    assert results(lambda: len(bytes(64 * MEGABYTE)), load=model) == [64 * MEGABYTE]


@linux
def test_what_an_item_leaves_behind_is_not_the_next_ones_loss(
    bounded: Bounded,
) -> None:
    """A process that has grown is replaced before it begins another item."""
    bounded(memory=128 * MEGABYTE)
    left = []

    def leave() -> int:
        left.append(bytearray(100 * MEGABYTE))
        return os.getpid()

    first, second = results(leave, leave)
    assert first != second


@linux
def test_a_value_that_cannot_be_sent_for_want_of_memory_is_a_death(
    bounded: Bounded, capfd: pytest.CaptureFixture[str]
) -> None:
    """It fails where no code of the work can catch it."""
    bounded(memory=128 * MEGABYTE)
    assert results(lambda: bytes(100 * MEGABYTE), echo(2)) == [Lost.DIED, 2]
    assert capfd.readouterr() == ("", "")


# Errors


class Particular(Exception):
    """An error that cannot be made from its message alone."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__(f"{one} and {two}")


def fail(error: Exception) -> None:
    """Raise an error."""
    raise error


@pytest.mark.parametrize("place", ["load", "work"])
@pytest.mark.parametrize(
    "error",
    [
        ModelError("damaged; build it anew"),
        ZeroDivisionError("a bug"),
        ResumeReadError("scanned", "holds pictures only", Path("job.pdf")),
        MemoryError(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_reaches_the_parent_as_it_is(place: str, error: Exception) -> None:
    """Class, message and attributes, whether it is raised loading or working."""
    item, load = (partial(fail, error), nothing)[:: 1 if place == "work" else -1]
    with pytest.raises(type(error)) as caught:
        results(item, load=load)
    assert str(caught.value) == str(error)
    for name in ("kind", "message", "path"):
        assert getattr(caught.value, name, None) == getattr(error, name, None)
    assert "in fail" in str(caught.value.__cause__), "the traceback of the worker"


def test_an_error_that_cannot_be_sent_is_told_by_another() -> None:
    """Its class and message, and the traceback of the worker."""
    with pytest.raises(RuntimeError, match="Particular: 1 and 2") as caught:
        results(lambda: fail(Particular(1, 2)))
    assert "in fail" in str(caught.value.__cause__)


def test_a_value_that_cannot_be_sent_is_an_error() -> None:
    """It is a bug in the work, and stops nothing but this run."""
    with pytest.raises(TypeError, match="pickle"):
        results(threading.Lock)


def test_a_script_that_asks_for_processes_as_it_is_read_is_told_so_once(tmp_path: Path) -> None:
    """Its processes would each run it anew, and say what only the first has to say."""
    script = tmp_path / "own.py"
    script.write_text(
        "from matcher.runs.workers import Workers\n"
        "with Workers(dict, print, 2) as pool:\n"
        "    pool.result(pool.submit(1))\n"
    )
    done = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | HERE,
        timeout=GUARD,
    )
    assert done.returncode == 1
    assert done.stderr.count("Traceback") == 1
    assert 'below `if __name__ == "__main__":`' in done.stderr.splitlines()[-1]


@pytest.mark.parametrize("jobs", [0, -1])
def test_no_process_is_too_few(jobs: int) -> None:
    """Said at once and not with the first item."""
    with pytest.raises(ValueError, match=f"from 1; got {jobs}"):
        Calls(jobs=jobs)


# What is said


def test_workers_print_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    """Neither Python nor C: what a file makes a package print is not for the terminal."""

    def chatter() -> None:
        sys.stdout.write("secret\n")
        sys.stderr.write("secret\n")
        sys.__stdout__.write("secret\n")
        sys.__stdout__.flush()
        os.write(1, b"secret\n")
        os.write(2, b"secret\n")

    assert results(chatter, partial(os._exit, 1)) == [None, Lost.DIED]
    assert capfd.readouterr() == ("", "")


def test_a_closed_stream_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its number may be that of the pipe through which items come."""
    monkeypatch.setattr(sys, "__stdout__", None)
    assert results(echo(1)) == [1]


def test_what_matcher_logs_in_a_worker_is_logged_here(caplog: pytest.LogCaptureFixture) -> None:
    """With level and place, as far as the level asks for it; of others nothing is."""

    def tell() -> None:
        logging.getLogger("matcher.part").debug("a detail")
        logging.getLogger("matcher.part").warning("odd %s", "vectors")
        logging.getLogger("pdfminer").error("quotes the résumé")

    with caplog.at_level("INFO", logger="matcher"):
        results(tell)
    assert caplog.record_tuples == [("matcher.part", logging.WARNING, "odd vectors")]


# The end


def test_the_end_does_not_wait_for_the_work(bounded: Bounded) -> None:
    """Who stops taking results stops the processes."""
    bounded(seconds=FOREVER)
    with Calls(os.getpid, os.getpid, partial(time.sleep, FOREVER), spin, jobs=2) as pool:
        jobs = [pool.submit(number) for number in pool.all]
        pids = [pool.result(job) for job in jobs[:2]]
        eventually(lambda: all(job.future.running() for job in jobs[2:]))
    assert all(gone(pid) for pid in pids)
    assert not multiprocessing.active_children()


@linux
def test_an_interrupt_does_not_cut_the_end_short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who presses Ctrl-C twice is left no process that is waited for without end."""
    handler = signal.getsignal(signal.SIGINT)
    with Calls(os.getpid, partial(time.sleep, FOREVER), jobs=2) as pool:
        pids = [pool.result(pool.submit(number)) for number in pool.all[:1]]
        assert pool._pool is not None
        stop = pool._pool.stop

        def interrupted() -> None:
            os.kill(os.getpid(), signal.SIGINT)
            stop()

        monkeypatch.setattr(pool._pool, "stop", interrupted)
    assert all(gone(pid) for pid in pids)
    assert not multiprocessing.active_children()
    assert signal.getsignal(signal.SIGINT) is handler


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="alone")
def test_ctrl_c_at_a_terminal_is_for_the_command_alone() -> None:
    """The server of processes and its processes are deaf to it, also while they load."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [])

    def deaf() -> bool:
        return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, [])

    assert results(deaf, deaf, jobs=2) == [True, True]
    assert signal.pthread_sigmask(signal.SIG_BLOCK, []) == before


def test_what_workers_share_is_loaded_without_a_word() -> None:
    """Nor does one speak that is started while the command ends."""
    code = "import matcher.runs.preloaded, os; os.write(2, b'x'); print('x')"
    done = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | HERE, capture_output=True, check=True
    )
    assert (done.stdout, done.stderr) == (b"", b"")


def test_without_an_item_nothing_is_started() -> None:
    """Nor loaded."""
    with Calls(load=partial(fail, ModelError("never"))):
        assert not multiprocessing.active_children()


PARENT = """
import os, re, sys, time
from functools import partial
from matcher.runs import workers
from matcher.settings import Bounds, hold_to
from sent import Sent

hold_to(Bounds(wall_seconds=600.0))
workers.GRACE = -599.0  # a worker gives itself one second, its parent more
note = sys.argv[1]

def work(_, item):
    with open(note, "a") as file:
        print(os.getpid(), file=file, flush=True)
    {act}

with workers.Workers(dict, Sent(work), 1) as pool:
    pool.result(pool.submit(1))
    time.sleep(60)
"""


@linux
@pytest.mark.parametrize("act", ["pass", "time.sleep(60)", "re.match('(a+)+$', 'a' * 60)"])
def test_workers_do_not_outlive_a_parent_that_is_killed(tmp_path: Path, act: str) -> None:
    """Idle, asleep or busy: there is nobody left to end them but themselves."""
    note = tmp_path / "pids"
    act = act.replace("'a' * 60", "'a' * 60 + 'b'")
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT.format(act=act), str(note)],
        env=os.environ | HERE,
    )
    try:
        eventually(lambda: note.exists() and note.read_text().endswith("\n"))
    finally:
        parent.kill()
        parent.wait(timeout=GUARD)
    pids = [int(line) for line in note.read_text().split()]
    try:
        eventually(lambda: all(gone(pid) for pid in pids))
    finally:
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


# Elsewhere


@pytest.mark.slow
def test_where_there_is_no_server_of_processes_each_starts_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As on Windows and macOS."""
    monkeypatch.setattr(workers, "usual_context", partial(multiprocessing.get_context, "spawn"))
    with Workers(partial(int, "3"), operator.add, 1) as pool:
        assert pool.result(pool.submit(4)) == 7


@pytest.mark.parametrize(
    ("platform", "methods", "expected"),
    [
        ("linux", ["fork", "spawn", "forkserver"], "forkserver"),
        ("linux", ["fork", "spawn"], "spawn"),
        ("darwin", ["spawn", "fork", "forkserver"], "spawn"),
        ("win32", ["spawn"], "spawn"),
    ],
)
def test_no_process_is_a_copy_of_this_one(
    monkeypatch: pytest.MonkeyPatch, platform: str, methods: list[str], expected: str
) -> None:
    """It may have threads, and what they have locked would stay locked in a copy."""
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: methods)
    monkeypatch.setattr(multiprocessing, "get_context", lambda method: method)
    assert workers.usual_context() == expected


def test_a_lock_that_a_thread_holds_is_no_lock_of_the_workers() -> None:
    """A good file once came back too slow, since a copy of this process waited for ever."""
    lock, held, free = threading.Lock(), threading.Event(), threading.Event()
    sys.modules["locked_by_a_thread"] = module = ModuleType("locked_by_a_thread")
    module.lock = lock  # type: ignore[attr-defined]

    def hold() -> None:
        with lock:
            held.set()
            free.wait()

    def take() -> bool:
        found = getattr(sys.modules.get("locked_by_a_thread"), "lock", None)
        return found is None or bool(found.acquire(timeout=GUARD))

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    try:
        assert results(take, take, jobs=2) == [True, True]
    finally:
        free.set()
        thread.join()
        del sys.modules["locked_by_a_thread"]


# Bounds


def burn(seconds: float) -> float:
    """Use so much time of the processor."""
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass
    return seconds


def test_time_is_that_of_the_processor(bounded: Bounded) -> None:
    """Who has to wait, as on a busy machine, is not ended for it; who computes is."""
    bounded(seconds=0.5)
    assert results(partial(time.sleep, 1.0), partial(burn, 30.0), partial(burn, 0.1)) == [
        None,
        Lost.TOO_SLOW,
        0.1,
    ]


def test_the_bounds_of_time_can_grow_with_an_item(bounded: Bounded) -> None:
    """As a file that is matched with many roles takes longer."""
    bounded(seconds=0.4)
    with Calls(partial(burn, 0.8)) as pool:
        once, more = pool.submit(0), pool.submit(0, times=20.0)
        assert [pool.result(once), pool.result(more)] == [Lost.TOO_SLOW, 0.8]
