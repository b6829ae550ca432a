"""What is uploaded to the page: bounded, named safely, and gone when it is worked through."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from io import BytesIO
from multiprocessing.util import get_temp_dir
from pathlib import Path
from types import ModuleType

import pytest
from pagehost import Served, cv, desk_of, served
from waiting import eventually

from matcher.settings import Bounds
from matcher.web import intake
from matcher.web.desk import Desk
from matcher.web.intake import RefusedError, Room, stored


@pytest.fixture
def scratch(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder for temporary files, of this test alone."""
    place = folder / "scratch"
    place.mkdir()
    get_temp_dir()  # for sockets, whose names must be short
    monkeypatch.setattr("tempfile.tempdir", str(place))
    return place


@pytest.fixture
def page(scratch: Path, estimator: ModuleType) -> Iterator[Served]:
    """Return a page that is open, with a model that costs nothing."""
    with served(desk_of()) as page:
        yield page


def files_in(folder: Path) -> list[str]:
    """Return what stands below a folder, but for the mark that it is in use."""
    return sorted(
        path.name for path in folder.rglob("*") if path.is_file() and path.name != "in-use"
    )


class Upload:
    """A file as it is sent, for what stores it."""

    def __init__(self, name: str | None, data: bytes = b"x") -> None:
        self.filename, self.file = name, BytesIO(data)


# Names


@pytest.mark.parametrize(
    ("name", "shown", "kept"),
    [
        ("cv.pdf", "cv.pdf", "cv.pdf"),
        ("team/in/cv.pdf", "team/in/cv.pdf", "cv.pdf"),
        ("../../etc/passwd", "../../etc/passwd", "passwd"),
        ("/etc/passwd", "etc/passwd", "passwd"),
        (r"C:\cv.docx", r"C:\cv.docx", "C__cv.docx"),
        ("..", "..", "unnamed"),
        (".pdf", ".pdf", "pdf"),
        ("", "unnamed", "unnamed"),
        (None, "unnamed", "unnamed"),
        ("a\x00b\n.txt", "ab .txt", "ab.txt"),
        ("\u202excod.exe", "xcod.exe", "xcod.exe"),
        ("x" * 400 + ".txt", "x" * 400 + ".txt", "x" * 100 + ".txt"),
        ("é" * 400 + ".txt", "é" * 400 + ".txt", "é" * 50 + ".txt"),  # two bytes each
        ("Zoë Núñez.txt", "Zoë Núñez.txt", "Zoë Núñez.txt"),
    ],
)
def test_a_file_keeps_its_name_and_stays_in_its_folder(
    tmp_path: Path, name: str, shown: str, kept: str
) -> None:
    """Whatever it is called."""
    ((path, told),) = stored([Upload(name)], tmp_path).items()  # type: ignore[list-item]
    assert (told, path.name) == (shown, kept)
    assert path.resolve().parent.parent == tmp_path.resolve()
    assert path.read_bytes() == b"x"


def test_a_file_is_kept_up_to_what_is_read_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One byte more tells that it is too large."""
    monkeypatch.setattr(intake, "in_force", lambda: Bounds(file_bytes=10))
    monkeypatch.setattr(intake, "PIECE", 4)
    (path,) = stored([Upload("a.txt", b"0123456789abcdef")], tmp_path)  # type: ignore[list-item]
    assert path.read_bytes() == b"0123456789a"


# Bounds


def test_a_room_has_so_many_bytes() -> None:
    """What would be too much is not counted; what is given back is there again."""
    room = Room(10)
    room.take(8)
    with pytest.raises(RefusedError, match="MB"):
        room.take(3)
    room.take(2)
    room.give_back(8)
    room.take(8)
    assert room.taken == 10


def test_uploads_are_bounded_in_all(page: Served, scratch: Path) -> None:
    """The rest is not read, nothing of it is kept, and the next finds room."""
    page.desk.room.most = 100_000
    answer = page.begin(("a.txt", cv("score 0.4")), ("b.txt", b"x" * 200_000))
    assert answer.status_code == 413
    assert answer.json()["error"]["kind"] == "too-large"
    assert page.desk.room.taken == 0
    assert files_in(scratch) == []
    assert page.program.get("/api/runs").json() == []
    assert page.begin(("a.txt", cv("score 0.4"))).status_code == 201


def test_what_waits_to_be_worked_through_is_counted(page: Served) -> None:
    """Until it is, or is cancelled."""
    run = page.begin(("SLOW.txt", cv("SLOW"))).json()
    after = page.begin(("b.txt", b"EXPERIENCE\n" + b"x" * 50_000)).json()
    assert page.desk.room.taken > 50_000
    page.desk.room.most = page.desk.room.taken + 10
    assert page.begin(("c.txt", cv("score 0.4"))).status_code == 413
    page.program.delete(f"/api/runs/{run['id']}")
    page.over(after["id"])
    eventually(lambda: page.desk.room.taken == 0)
    assert page.begin(("c.txt", cv("score 0.4"))).status_code == 201


def test_what_is_refused_later_is_not_counted(page: Served, scratch: Path) -> None:
    """A role that is none, a disk that is full."""
    assert page.begin(("a.txt", cv("x")), role="[]").status_code == 422
    page.desk._folder.joinpath("in-use").rename(scratch / "kept")
    page.desk._folder.rmdir()  # as if there was no room
    assert page.begin(("a.txt", cv("x"))).status_code == 500
    assert page.desk.room.taken == 0


def test_uploads_are_bounded_in_number(
    page: Served, monkeypatch: pytest.MonkeyPatch, scratch: Path
) -> None:
    """With how many there may be."""
    monkeypatch.setattr(intake, "in_force", lambda: Bounds(web_files=3))
    answer = page.begin(*((f"{number}.txt", cv("x")) for number in range(4)))
    assert answer.status_code == 413
    assert answer.json()["error"] == {
        "kind": "too-many",
        "message": "more than 3 files: give fewer at once",
    }
    assert page.desk.room.taken == 0
    assert files_in(scratch) == []


def test_a_file_that_is_too_large_is_a_row(
    page: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As for the command; the others are scored."""
    more = Bounds(file_bytes=51 * 2**20)  # than is read
    monkeypatch.setattr(intake, "in_force", lambda: more)
    large = b"EXPERIENCE\n" + b"x" * (50 * 2**20)
    run = page.begin(("large.txt", large), ("a.txt", cv("score 0.4"))).json()
    over = page.over(run["id"])
    assert [(row["resume"], row["kind"]) for row in over["failures"]] == [
        ("large.txt", "too-large")
    ]
    assert [row["resume"] for row in over["best"]] == ["a.txt"]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "multipart/form-data"),
        (b"--x\r\nbroken", "multipart/form-data; boundary=x"),
        (b"--x\r\n\r\n\r\n--x--\r\n", "multipart/form-data; boundary=x"),
        (b"a=b", "application/x-www-form-urlencoded"),
        (b'{"resumes": []}', "application/json"),
    ],
)
def test_a_form_that_is_broken_is_refused(page: Served, content: bytes, kind: str) -> None:
    """With a reason, and nothing is left."""
    answer = page.program.post("/api/runs", content=content, headers={"Content-Type": kind})
    assert answer.status_code == 400
    assert answer.json()["error"]["kind"] == "bad-request"
    assert page.desk.room.taken == 0


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"profil": "We look for a baker."}, "no field 'profil'"),
        ({"profile": "We look for a baker."}, "'profile' as a file"),
        ({"jobs": "2"}, "no field 'jobs'"),
    ],
)
def test_a_field_that_would_be_passed_over_is_refused(
    page: Served, fields: dict[str, str], said: str
) -> None:
    """Else the résumés were matched with another role than the one that was sent."""
    answer = page.begin(("a.txt", cv("score 0.4")), **fields)
    error = answer.json()["error"]
    assert (answer.status_code, error["kind"]) == (400, "bad-request")
    assert said in error["message"]
    assert page.desk.room.taken == 0


@pytest.mark.parametrize(
    "data",
    [b"\x00\x01\x02" * 500, b"%PDF-1.7\n%%EOF", b"PK\x03\x04broken", "Füße ".encode() * 400],
)
def test_a_file_that_is_no_resume_is_told_with_a_reason(page: Served, data: bytes) -> None:
    """And is a row of the results."""
    run = page.begin(("odd.pdf", data), ("a.txt", cv("score 0.4"))).json()
    over = page.over(run["id"])
    assert over["state"] == "done"
    assert [row["resume"] for row in over["best"]] == ["a.txt"]
    ((name, message),) = [(row["resume"], row["message"]) for row in over["failures"]]
    assert name == "odd.pdf"
    assert len(message) > 10


# What is left


def test_files_are_gone_when_they_are_worked_through(page: Served, scratch: Path) -> None:
    """While they wait they are there; results stay."""
    run = page.begin(("SLOW.txt", cv("SLOW"))).json()
    eventually(lambda: page.run(run["id"])["state"] == "running")
    assert files_in(scratch) == ["SLOW.txt"]
    page.program.delete(f"/api/runs/{run['id']}")
    done = page.begin(("a.txt", cv("score 0.4"))).json()
    page.over(done["id"])
    eventually(lambda: files_in(scratch) == [])
    assert page.results(done["id"]).status_code == 200


def test_a_browser_that_closes_half_way_leaves_nothing(page: Served, scratch: Path) -> None:
    """No run, no file, and no bytes that are counted."""
    with socket.create_connection(("127.0.0.1", page.port)) as line:
        head = (
            f"POST /api/runs HTTP/1.1\r\nHost: 127.0.0.1:{page.port}\r\n"
            f"Authorization: Bearer {page.token}\r\nContent-Length: 5000000\r\n"
            "Content-Type: multipart/form-data; boundary=x\r\n\r\n"
            '--x\r\nContent-Disposition: form-data; name="resumes"; filename="a.txt"\r\n\r\n'
        )
        line.sendall(head.encode() + b"a" * 2_000_000)
        eventually(lambda: page.desk.room.taken > 1_500_000)
    eventually(lambda: page.desk.room.taken == 0)
    assert page.program.get("/api/runs").json() == []
    assert files_in(scratch) == []


def test_nothing_is_left_at_the_end(scratch: Path, estimator: ModuleType) -> None:
    """Neither of runs that are over, nor of one at work, nor of one that waits."""
    with served(desk_of()) as page:
        page.over(page.begin(("a.txt", cv("score 0.4"))).json()["id"])
        run = page.begin(("SLOW.txt", cv("SLOW"))).json()
        page.begin(("b.txt", cv("score 0.4")))
        eventually(lambda: page.run(run["id"])["state"] == "running")
        assert files_in(scratch) == ["SLOW.txt", "b.txt"]
    assert list(scratch.iterdir()) == []


def test_what_a_page_that_was_killed_left_is_cleared_away(scratch: Path) -> None:
    """But not what a page holds that is still open, nor what is no page's."""
    left, other = scratch / "match-web-left", scratch / "match-web-other"
    for folder in (left, other):
        folder.mkdir()
    (left / "in-use").touch()
    (left / "cv.txt").touch()
    with _entered(desk_of()), _entered(desk_of()):
        assert len(list(scratch.glob("match-web-*/in-use"))) == 2
        assert not left.exists()
    assert list(scratch.iterdir()) == [other]


def _entered(desk: Desk) -> Desk:
    desk._warm = lambda: None  # type: ignore[method-assign]
    return desk
