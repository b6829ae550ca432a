"""The routes of the page, as programs use them: a role, a run, its results."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import jsonschema
import pytest
from openapi_spec_validator import validate
from pagehost import BAKERY, Served, cv, desk_of, served
from waiting import eventually

from matcher.web.application import routes
from matcher.web.description import openapi
from matcher.web.desk import MOST_KEPT_RUNS

PARTS = ("/", "/style.css", "/script.js")  # of the page, which a browser alone asks for
FORM = "multipart/form-data"  # without a boundary
DESCRIPTION = "Baker\n\nWhat you will do:\n- Bake rye bread\n- Teach two apprentices\n"


@pytest.fixture
def page(folder: Path, estimator: ModuleType) -> Iterator[Served]:
    """Return a page that is open, with a model that costs nothing."""
    with served(desk_of()) as page:
        yield page


def check(value: object, name: str) -> None:
    """Check a value against a schema of the description."""
    described = openapi()
    schema = {"$ref": f"#/components/schemas/{name}", **described}
    jsonschema.Draft202012Validator(schema).validate(value)


# The description


def test_the_description_is_openapi() -> None:
    """Of the version that it says."""
    validate(openapi())


def test_the_description_names_the_routes_that_exist() -> None:
    """No more and no less, each with its methods."""
    described = openapi()["paths"]
    methods = {
        path: {name.upper() for name in item if name != "parameters"}
        for path, item in described.items()
    }
    existing: dict[str, set[str]] = {}
    for route in routes(desk_of()):
        if route.path not in PARTS:
            existing.setdefault(route.path, set()).update((route.methods or set()) - {"HEAD"})
    assert methods == existing


class Told:
    """Notes which operations answered with which status, and that both are described."""

    def __init__(self) -> None:
        self.seen: set[tuple[str, str]] = set()

    def __call__(self, operation: str, answer: httpx.Response, schema: str = "") -> Any:  # noqa: ANN401
        """Check an answer against the description of its operation; return its JSON."""
        status = str(answer.status_code)
        self.seen.add((operation, status))
        responses = operations()[operation]["responses"]
        assert status in responses, (operation, answer.text)
        if answer.status_code == 204:
            return None
        kinds = responses[status].get("content", {"application/json": None})
        assert answer.headers["content-type"].partition(";")[0] in kinds
        if answer.status_code >= 400:
            check(answer.json(), "Error")
        elif schema:
            check(answer.json(), schema)
        return answer.json() if "application/json" in kinds and schema else None


def ask_for_roles(told: Told, ask: httpx.Client) -> None:
    """Ask for a role, its reading and its writing, rightly and wrongly."""
    role = told("role", ask.get("/api/role"), "Role")
    told("read_role", ask.post("/api/role", data={"text": DESCRIPTION}), "Role")
    told("read_role", ask.post("/api/role", data={"text": "baker"}))
    told("read_role", ask.post("/api/role", data={"other": ""}))
    told("write_role", ask.post("/api/role.md", data={"role": json.dumps(role)}))
    told("write_role", ask.post("/api/role.md", data={"role": "{}"}))
    told("write_role", ask.post("/api/role.md", content=b"-", headers={"Content-Type": FORM}))


def ask_for_runs(told: Told, page: Served, formats: list[str]) -> None:
    """Begin runs, look at them, take their results and remove them, rightly and wrongly."""
    ask = page.program
    told("begin", page.begin())
    told("begin", page.begin(("a.txt", cv("score 0.4")), role="[]"))
    run = told("begin", page.begin(("a.txt", cv("score 0.4"))), "Run")
    page.over(run["id"])
    told("run", ask.get(f"/api/runs/{run['id']}"), "Run")
    told("run", ask.get("/api/runs/none"))
    told("runs", ask.get("/api/runs"))
    check(ask.get("/api/runs").json()[0], "Run")
    for format_ in formats:
        told("results", page.results(run["id"], format_))
    for each in page.results(run["id"]).json():
        check(each, "Result")
    told("results", page.results(run["id"], "docx"))
    told("results", ask.get(f"/api/runs/{run['id']}/results.html?blind=maybe"))
    told("remove", ask.delete(f"/api/runs/{run['id']}"))
    told("remove", ask.delete(f"/api/runs/{run['id']}"))


def test_what_is_described_is_what_is_answered(page: Served) -> None:
    """Each operation, with each status that can be brought about here, and each format."""
    told = Told()
    told("describe", page.program.get("/openapi.json"))
    about = told("about", page.program.get("/api/about"), "About")
    ask_for_roles(told, page.program)
    ask_for_runs(told, page, about["formats"])
    rare = {"403", "413", "409", "429", "500", "503"}  # of which other tests tell
    described = {
        (name, status) for name, one in operations().items() for status in one["responses"]
    }
    assert {each for each in described - told.seen if each[1] not in rare} == set()


def operations() -> dict[str, dict[str, Any]]:
    """Return what is described, by its name."""
    methods = ("get", "post", "delete")
    return {
        item[method]["operationId"]: item[method]
        for item in openapi()["paths"].values()
        for method in methods
        if method in item
    }


# A run


def test_files_are_matched_and_ranked(page: Served) -> None:
    """Under the names that they were given with; those not read are told with a reason."""
    run = page.begin(
        ("low.txt", cv("score 0.2")), ("team/high.txt", cv("score 0.8")), ("none.txt", b"")
    ).json()
    over = page.over(run["id"])
    assert (over["state"], over["done"], over["total"]) == ("done", 3, 3)
    assert [row["resume"] for row in over["best"]] == ["team/high.txt", "low.txt"]
    assert over["best"][0] == {
        "resume": "team/high.txt",
        "score": 0.8,
        "demonstrated": 1,
        "claimed": 0,
        "missing": 0,
    }
    assert [(row["resume"], row["kind"]) for row in over["failures"]] == [("none.txt", "empty")]
    rows = page.results(run["id"]).json()
    assert [row["resume"] for row in rows] == ["team/high.txt", "low.txt", "none.txt"]
    assert {row.get("profile", "Baker") for row in rows} == {"Baker"}


def test_results_come_in_each_format(page: Served) -> None:
    """As the command writes them; to be read, or taken along under a name."""
    run = page.begin(("=a.txt", cv("score 0.2")), ("b.txt", cv("score 0.8"))).json()
    page.over(run["id"])
    assert "<title>Baker" in page.results(run["id"], "html").text
    lines = page.results(run["id"], "jsonl").text.splitlines()
    assert [json.loads(line)["score"] for line in lines] == [0.8, 0.2]
    rows = list(csv.DictReader(io.StringIO(page.results(run["id"], "csv").text)))
    assert [row["resume"] for row in rows] == ["b.txt", "'=a.txt"]
    read, taken = (
        page.program.get(f"/api/runs/{run['id']}/results.html", params=params)
        for params in ({}, {"download": "true"})
    )
    assert "content-disposition" not in read.headers
    assert taken.headers["content-disposition"] == 'attachment; filename="matches.html"'
    assert taken.content == read.content
    assert "script-src" not in read.headers["content-security-policy"]  # the report has its own
    assert "script-src &#39;sha256-" in read.text


def test_names_are_masked_where_it_is_asked(page: Served) -> None:
    """As --blind does."""
    run = page.begin(("noor-adeyemi.txt", cv("score 0.2"))).json()
    page.over(run["id"])
    address = f"/api/runs/{run['id']}/results.html"
    assert "noor" in page.program.get(address).text
    assert "noor" not in page.program.get(f"{address}?blind=true").text


def test_files_of_one_name_are_told_apart(page: Served) -> None:
    """And a copy names the first."""
    run = page.begin(("cv.txt", cv("0")), ("cv.txt", cv("0")), ("cv", cv("1")), ("cv", cv("2")))
    page.over(run.json()["id"])
    rows = page.results(run.json()["id"]).json()
    assert sorted(row["resume"] for row in rows) == ["cv", "cv (2)", "cv (2).txt", "cv.txt"]
    copies = {row["resume"]: row["duplicate_of"] for row in rows}
    assert copies["cv (2).txt"] == "cv.txt"


def test_an_archive_is_searched(page: Served) -> None:
    """As the command does it; what it leaves out is told."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("in/ann.txt", cv("score 0.3"))
        archive.writestr("photo.png", b"\x89PNG")
    run = page.begin(("cvs.zip", packed.getvalue())).json()
    over = page.over(run["id"])
    assert [row["resume"] for row in over["best"]] == ["cvs.zip/in/ann.txt"]
    assert [(row["resume"], row["kind"]) for row in over["failures"]] == [
        ("cvs.zip", "left-out")
    ]


def test_two_hundred_files_at_once(page: Served) -> None:
    """Each has its row."""
    files = [(f"{number:03}.txt", cv(f"score 0.{number:03}")) for number in range(200)]
    run = page.begin(*files).json()
    over = page.over(run["id"])
    assert (over["state"], over["done"], len(over["best"])) == ("done", 200, 5)
    assert len(page.results(run["id"]).json()) == 200


def test_runs_wait_for_each_other_and_keep_their_results(page: Served) -> None:
    """As two tabs ask for them; the last stands first."""
    first = page.begin(("SLOW.txt", cv("SLOW"))).json()
    second = page.begin(("b.txt", cv("score 0.8"))).json()
    eventually(lambda: page.run(first["id"])["state"] == "running")
    assert page.run(second["id"])["state"] == "waiting"
    assert page.results(second["id"]).status_code == 409
    assert [run["id"] for run in page.program.get("/api/runs").json()] == [
        second["id"],
        first["id"],
    ]
    assert page.program.delete(f"/api/runs/{first['id']}").status_code == 204
    assert page.over(second["id"])["state"] == "done"
    assert [run["id"] for run in page.program.get("/api/runs").json()] == [second["id"]]


def test_a_model_that_is_damaged_is_told(folder: Path, estimator: ModuleType) -> None:
    """The run fails with the reason, and the page stays."""
    desk = desk_of(models=_damaged)
    with served(desk) as page:
        run = page.begin(("a.txt", cv("score 0.4"))).json()
        over = page.over(run["id"])
        assert over["state"] == "failed"
        assert over["error"] == "damaged: no vectors; build them again"
        assert page.results(run["id"]).status_code == 409


def _damaged(_: object, *given: Any) -> Any:  # noqa: ANN401 -- as the command's own
    import fakes

    return fakes.load_models("damaged", *given)


def test_there_are_only_so_many_runs(page: Served) -> None:
    """Whoever wants more removes one."""
    for _ in range(MOST_KEPT_RUNS):
        last = page.begin(("a.txt", cv("score 0.4")))
        assert last.status_code == 201
    assert page.begin(("a.txt", cv("score 0.4"))).status_code == 429
    page.program.delete(f"/api/runs/{last.json()['id']}")
    assert page.begin(("a.txt", cv("score 0.4"))).status_code == 201


# A role


def test_a_role_that_was_mended_is_what_is_matched(page: Served) -> None:
    """Its name and its file stand in the results."""
    role = page.program.get("/api/role").json()
    assert role["competencies"][0]["name"] == "Bread"
    role |= {"role": "Pastry Cook", "source": "bakery.md, edited"}
    run = page.begin(("a.txt", cv("Pastry Cook 0.9")), role=json.dumps(role)).json()
    assert run["role"] == "Pastry Cook"
    page.over(run["id"])
    (row,) = page.results(run["id"]).json()
    assert (row["profile"], row["score"]) == ("Pastry Cook", 0.9)
    assert row["profile_source"] == "bakery.md, edited"


def test_a_profile_may_be_sent_with_the_files(page: Served) -> None:
    """One request does all."""
    files = [
        ("profile", ("cook.md", BAKERY.to_markdown().replace("Baker", "Cook").encode())),
        ("resumes", ("a.txt", cv("Cook 0.7"))),
    ]
    run = page.program.post("/api/runs", files=files).json()
    page.over(run["id"])
    assert [row["profile"] for row in page.results(run["id"]).json()] == ["Cook"]


def test_a_profile_is_written_as_markdown(page: Served) -> None:
    """Which reads back as the same."""
    role = page.program.get("/api/role").json()
    answer = page.program.post("/api/role.md", data={"role": json.dumps(role)})
    assert answer.text == BAKERY.to_markdown()
    again = page.program.post("/api/role", files={"profile": ("role.md", answer.content)})
    assert again.json()["competencies"] == role["competencies"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("baker", "nothing is asked"),
        ("https://jobs.example/baker", "asked"),
        ("---\nrole: Baker\n---\n", "no competency"),
    ],
)
def test_what_is_no_description_is_refused_with_a_reason(
    page: Served, text: str, reason: str
) -> None:
    """One word, an address, a profile that asks nothing."""
    answer = page.program.post("/api/role", data={"text": text})
    assert answer.status_code == 422
    assert answer.json()["error"]["kind"] == "role"
    assert reason in answer.json()["error"]["message"]


def test_the_page_names_its_tick_box_where_the_command_has_an_option() -> None:
    """Who has a browser before them has no command line, and no Python."""
    from matcher.results import Failure
    from matcher.scoring.notices import foreign
    from matcher.web.matchrun import _on_page

    told = _on_page(Failure("cv.txt", "other-language", foreign("German")))
    assert "--any-language" not in told and "Python" not in told
    assert "score what is not in English too" in told
