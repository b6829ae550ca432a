"""The page of ``match --web`` in a browser: the whole way, by keyboard, in two tabs."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator
from multiprocessing.util import get_temp_dir
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from axed import SCHEMES, WIDTHS, faults
from pagehost import Served, desk_of, served

from matcher import match_files
from matcher.cli.roles import load_models
from matcher.estimator import RoleMatcher

api = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
pytest.importorskip("axe_playwright_python", reason="pip install axe-playwright-python")
expect = api.expect

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    Tab = Callable[..., Page]

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path for path in (ROOT / "examples").iterdir() if path.is_file())
JOB = ROOT / "corpus" / "example_job.txt"
MANY = 300  # files
TAKEN = """
async ([name, text, id]) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  for (const type of ["dragenter", "dragover", "drop"]) {
    const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
    document.getElementById(id).dispatchEvent(new DragEvent(type, options));
  }
}
"""


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder for the temporary files of the page."""
    return tmp_path_factory.mktemp("scratch")


@pytest.fixture(scope="module")
def host(scratch: Path) -> Iterator[Served]:
    """Return the page with the packaged model and role; at its end nothing is left on disk."""
    with pytest.MonkeyPatch.context() as patch:
        get_temp_dir()  # for sockets, whose names must be short
        patch.setattr("tempfile.tempdir", str(scratch))
        with served(desk_of(None, load_models)) as page:
            yield page
        left = [path.name for path in scratch.iterdir()]
        assert [name for name in left if not name.startswith("pymp-")] == []  # of this process


@pytest.fixture
def tab(browser: Browser, host: Served, troubles: list[str]) -> Iterator[Tab]:
    """Return a function that opens the page in a tab of one browser.

    At the end it has reached out to nobody else, and told of no error.
    """
    contexts = []

    def opener(address: str = "", **options: object) -> Page:
        if options or not contexts:
            contexts.append(browser.new_context(**options))  # type: ignore[arg-type]
        page = contexts[-1].new_page()
        page.on("console", lambda message: troubles.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: troubles.append(f"error: {error}"))
        page.on("request", lambda request: _check(request.url, host, troubles))
        page.goto(address or host.address)
        return page

    yield opener
    for context in contexts:
        context.close()
    assert troubles == []


def _check(url: str, host: Served, troubles: list[str]) -> None:
    if not url.startswith((host.origin, "data:", f"blob:{host.origin}")):
        troubles.append(f"request: {url}")


def choose(page: Page, *paths: Path) -> None:
    """Choose files of résumés."""
    page.locator("#files").set_input_files(list(paths))


def matched(page: Page) -> None:
    """Ask for the match, and wait until it is done."""
    page.get_by_role("button", name="Match").click()
    expect(page.locator(".run h3").first).to_be_focused()  # and none of a run before it
    page.locator(".run").first.get_by_role("link", name="Read the report").wait_for()


# The whole way


def mend(page: Page) -> None:
    """Drop a description, and mend what was found in it."""
    page.evaluate(TAKEN, [JOB.name, JOB.read_text(encoding="utf-8"), "role-box"])
    expect(page.locator("#role-said")).to_contain_text("10 requirements found")
    page.get_by_role("button", name="Drop Talk to travellers every week").click()
    page.get_by_label("How much is asked: Product management").select_option("nice to have")
    page.locator("#requirements input").first.fill("Roadmap of an app")
    page.get_by_label("Another requirement").fill("Negotiation")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#asked-count")).to_have_text("10 requirements, 3 only nice to have")


def taken_along(page: Page, *labels: str) -> dict[str, Path]:
    """Download the results of the last run, and return the files by their names."""
    files = {}
    for label in labels:
        with page.expect_download() as taken:
            page.locator(".run").first.get_by_role("link", name=f"{label}:").click()
        files[taken.value.suggested_filename] = taken.value.path()
    return files


def test_from_dropped_files_to_a_report(tab: Tab) -> None:
    """A description is dropped and mended, résumés are dropped and chosen and matched."""
    page = tab()
    mend(page)
    for path in EXAMPLES:
        if path.suffix == ".txt":
            page.evaluate(TAKEN, [path.name, path.read_text(encoding="utf-8"), "drop"])
    choose(page, *(path for path in EXAMPLES if path.suffix != ".txt"))
    expect(page.locator("#chosen-title")).to_contain_text(f"{len(EXAMPLES)} files")
    matched(page)
    run = page.locator(".run").first
    expect(run).to_contain_text("Product Operations Lead")
    expect(run.locator(".best tbody tr")).to_have_count(len(EXAMPLES))
    with page.expect_popup() as opened:
        run.get_by_role("link", name="Read the report").click()
    report = opened.value
    expect(report.locator("h1")).to_have_text("Product Operations Lead")
    expect(report.locator("#body tr")).to_have_count(len(EXAMPLES))
    asked = report.locator("#asked")
    for text in ("Negotiation", "Roadmap of an app", "example_job.txt, edited"):
        expect(asked).to_contain_text(text)
    expect(asked).not_to_contain_text("Talk to travellers")


def test_from_dropped_files_to_a_download(tab: Tab) -> None:
    """What is taken along holds each résumé, and the role as it was mended."""
    page = tab()
    mend(page)
    choose(page, *EXAMPLES)
    matched(page)
    files = taken_along(page, "HTML", "JSON", "CSV")
    assert set(files) == {"matches.html", "matches.json", "matches.csv"}
    rows = json.loads(files["matches.json"].read_text(encoding="utf-8"))
    assert {row["resume"] for row in rows} == {path.name for path in EXAMPLES}
    ids = {each["id"]: each["must"] for each in rows[0]["competencies"]}
    assert ids["negotiation"] is True
    assert ids["product-management"] is False
    with files["matches.csv"].open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == len(EXAMPLES)


def test_the_page_gives_the_verdicts_of_the_command(tab: Tab, model: RoleMatcher) -> None:
    """Of the packaged role, for the examples in every format."""
    page = tab()
    choose(page, *EXAMPLES)
    matched(page)
    with page.expect_download() as taken:
        page.locator(".run").first.get_by_role("link", name="JSON:").click()
    rows = json.loads(taken.value.path().read_text(encoding="utf-8"))
    found = {row["resume"]: row for row in rows}
    for result in match_files(model, EXAMPLES):
        expected = result.to_dict()
        assert found[Path(result.resume).name] | {"resume": ""} == expected | {"resume": ""}


def test_names_can_be_masked(tab: Tab) -> None:
    """In the report, and on this page."""
    page = tab()
    choose(page, EXAMPLES[1])
    matched(page)
    run = page.locator(".run").first
    expect(run.locator(".best")).to_contain_text(EXAMPLES[1].name)
    run.get_by_label("mask names").check()
    expect(run.locator(".best")).to_be_hidden()
    with page.expect_popup() as opened:
        run.get_by_role("link", name="Read the report").click()
    expect(opened.value.locator("#blind")).to_be_visible()


def test_what_is_mended_can_be_undone(tab: Tab) -> None:
    """Step by step, and the packaged role is learned again."""
    page = tab()
    page.get_by_text("What is asked").click()
    page.get_by_role("button", name="Drop Leadership", exact=True).click()
    expect(page.locator("#asked-count")).to_have_text("11 requirements")
    page.locator("#requirements input").first.fill("Strategy")
    page.get_by_label("Name of the role").fill("Head of Product")
    for _ in range(3):
        page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="Undo")).to_be_disabled()
    expect(page.locator("#asked-count")).to_have_text("12 requirements")
    expect(page.get_by_label("Name of the role")).to_have_value("Senior Product Manager")
    expect(page.locator("#requirements input").first).to_have_value(
        "Product Strategy Development"
    )


def test_a_role_is_saved_as_markdown(tab: Tab) -> None:
    """Which the command reads."""
    page = tab()
    page.get_by_text("What is asked").click()
    with page.expect_download() as taken:
        page.get_by_role("button", name="Save as Markdown").click()
    assert taken.value.suggested_filename == "role.md"
    assert "### Leadership" in taken.value.path().read_text(encoding="utf-8")


# By keyboard


def go(page: Page, element: str) -> None:
    """Press the tabulator until an element has the focus."""
    for _ in range(120):
        if page.evaluate(f"document.activeElement.matches({json.dumps(element)})"):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"no way to {element} by keyboard")


def test_a_role_is_mended_by_keyboard_alone(tab: Tab) -> None:
    """The focus stays where the eyes are."""
    page = tab()
    expect(page.locator("#own-name")).to_have_text("Senior Product Manager")
    go(page, "#which-own")
    page.keyboard.press("ArrowDown")
    go(page, "#text")
    page.keyboard.insert_text(JOB.read_text(encoding="utf-8"))
    go(page, "#read")
    page.keyboard.press("Enter")
    expect(page.locator("#role-said")).to_contain_text("10 requirements found")
    second = "#requirements li:nth-child(2) > button"
    go(page, second)
    page.keyboard.press("Enter")
    expect(page.locator("#asked-count")).to_contain_text("9 requirements")
    expect(page.locator(second)).to_be_focused()
    go(page, "#new-name")
    page.keyboard.insert_text("Negotiation")
    page.keyboard.press("Enter")
    expect(page.locator("#asked-count")).to_contain_text("10 requirements")
    expect(page.locator("#new-name")).to_be_focused()


def test_the_whole_way_by_keyboard_alone(tab: Tab) -> None:
    """From files to the report; the focus goes to the results, and stays when they come."""
    page = tab()
    page.on("filechooser", lambda _: None)  # from here on a choice opens no window
    expect(page.locator("#own-name")).to_have_text("Senior Product Manager")
    go(page, "#files")
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Enter")
    chooser.value.set_files(EXAMPLES[0])
    go(page, "#match")
    page.keyboard.press("Enter")
    title = page.locator(".run h3").first
    expect(title).to_be_focused()
    page.locator(".run").first.get_by_role("link", name="Read the report").wait_for()
    expect(title).to_be_focused()
    go(page, ".run a.main")
    with page.expect_popup() as opened:
        page.keyboard.press("Enter")
    expect(opened.value.locator("h1")).to_have_text("Senior Product Manager")


# Tabs


def test_two_tabs_do_not_disturb_each_other(tab: Tab) -> None:
    """Each has its role and its files; both see the results of both."""
    first, second = tab(), tab()
    first.get_by_label("A job description").check()
    first.locator("#description").set_input_files(JOB)
    expect(first.locator("#role-said")).to_contain_text("10 requirements found")
    expect(second.locator("#asked-count")).to_have_text("12 requirements")
    choose(first, EXAMPLES[0])
    choose(second, EXAMPLES[1], EXAMPLES[2])
    first.get_by_role("button", name="Match").click()
    expect(first.locator(".run h3").first).to_be_focused()
    matched(second)
    for page in (first, second):
        runs = page.locator(".run")
        expect(runs.nth(0)).to_contain_text("Senior Product Manager 2 files")
        expect(runs.nth(1)).to_contain_text("Product Operations Lead 1 file")
        expect(runs.nth(1).get_by_role("link", name="Read the report")).to_be_visible()
    second.get_by_role("button", name="Remove these results").first.click()
    expect(first.locator(".run").nth(0)).to_contain_text("Product Operations Lead 1 file")


def test_a_tab_that_is_closed_loses_nothing(tab: Tab) -> None:
    """The run goes on, and is there in the next tab, and after a reload."""
    page = tab()
    choose(page, *EXAMPLES)
    page.get_by_role("button", name="Match").click()
    expect(page.locator(".run h3").first).to_be_focused()
    page.close()
    again = tab()
    again.locator(".run").first.get_by_role("link", name="Read the report").wait_for()
    expect(again).not_to_have_url(re.compile("token"))
    again.reload()
    again.locator(".run").first.get_by_role("link", name="Read the report").wait_for()


def long_cv(number: int) -> bytes:
    """Return the bytes of a résumé of 500 lines, no two of them alike, that takes a while."""
    said = (f"- Baked {n + number} loaves for {n * 7} homes of village {n}" for n in range(500))
    return "\n".join(["EXPERIENCE", *said]).encode()


def test_a_run_can_be_cancelled(tab: Tab) -> None:
    """And is gone then; it has more files than are read before the button is found."""
    page = tab()
    page.locator("#files").set_input_files(
        [
            {"name": f"{number}.txt", "mimeType": "text/plain", "buffer": long_cv(number)}
            for number in range(MANY)
        ]
    )
    page.get_by_role("button", name="Match").click()
    title = page.locator(".run h3").first
    expect(title).to_be_focused()
    name = title.get_attribute("id")
    page.locator(".run").first.get_by_role("button", name="Cancel of").click()
    expect(page.locator(f"#{name}")).to_have_count(0)


# What goes wrong


def test_what_is_no_description_is_told_where_it_stands(tab: Tab, troubles: list[str]) -> None:
    """One word; the role before it stays."""
    page = tab()
    page.get_by_label("A job description").check()
    page.get_by_label("Paste the description").fill("baker")
    with page.expect_console_message(lambda message: "status of 422" in message.text):
        page.get_by_role("button", name="Read the text").click()
    said = page.locator("#role-said")
    expect(said).to_contain_text("nothing is asked")
    expect(said).to_have_class("said wrong")
    expect(page.locator("#match-said")).to_contain_text("a role")
    troubles[:] = [each for each in troubles if "status of 422" not in each]


def test_a_file_that_is_no_resume_is_told_with_its_reason(tab: Tab) -> None:
    """Text of strangers is text."""
    page = tab()
    page.evaluate(TAKEN, ["<img src=x onerror=alert(1)>.pdf", "no pdf", "drop"])
    choose(page, EXAMPLES[0])
    expect(page.locator("#chosen-title")).to_contain_text("2 files")
    matched(page)
    unread = page.locator(".run").first.locator(".unread")
    expect(unread).to_contain_text("1 file not read")
    expect(unread).to_contain_text("<img src=x onerror=alert(1)>.pdf")


def test_too_many_files_are_told_before_they_are_sent(tab: Tab) -> None:
    """With how many are too many."""
    page = tab()
    expect(page.locator("#own-name")).to_have_text("Senior Product Manager")
    page.evaluate("about.bounds.files = 2")
    choose(page, *EXAMPLES[:3])
    expect(page.locator("#match-said")).to_have_text("At most 2 files at once: remove 1.")
    expect(page.get_by_role("button", name="Match")).to_be_disabled()
    page.locator("#chosen-title").click()
    page.get_by_role("button", name=f"Remove {EXAMPLES[0].name}").click()
    expect(page.get_by_role("button", name="Match")).to_be_enabled()


def test_a_page_whose_command_has_ended_says_so(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what to do."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with browser.new_context() as context:
        page = context.new_page()
        with served(desk_of(None, load_models)) as host:
            page.goto(host.address)
            expect(page.locator("#own-name")).to_have_text("Senior Product Manager")
        choose(page, EXAMPLES[0])
        page.get_by_role("button", name="Match").click()
        expect(page.locator("#match-said")).to_contain_text("match --web has ended")
        expect(page.locator("#ended")).to_contain_text("Start it again")


# Strangers


ASKS = """async ([origin, method, mode]) => {
  const body = method === "POST" ? new FormData() : undefined;
  if (body) body.append("resumes", new File(["EXPERIENCE"], "a.txt"));
  try {
    const options = { method, mode, body, credentials: "include" };
    return await (await fetch(`${origin}/api/runs`, options)).text();
  } catch (error) {
    return error.name;
  }
}"""
FRAMES = """(origin) => new Promise((done) => {
  const frame = document.createElement("iframe");
  frame.addEventListener("load", () => done(Boolean(frame.contentDocument)));
  frame.src = `${origin}/`;
  document.body.append(frame);
})"""


def test_a_page_of_another_origin_gets_nothing(browser: Browser, host: Served) -> None:
    """Neither what it asks for, nor a run that it begins, nor a frame."""
    with served(desk_of()) as stranger, browser.new_context(bypass_csp=True) as context:
        page = context.new_page()
        page.goto(host.address)  # the cookie is there
        page.goto(stranger.address)  # another port of this machine: another origin
        runs = len(host.program.get("/api/runs").json())
        for method in ("GET", "POST"):
            for mode in ("cors", "no-cors"):
                seen = page.evaluate(ASKS, [host.origin, method, mode])
                assert seen in ("TypeError", "")  # "": what the browser hides
        assert len(host.program.get("/api/runs").json()) == runs
        assert page.evaluate(FRAMES, host.origin) is False


def test_another_name_of_this_machine_is_refused(browser: Browser, host: Served) -> None:
    """As a stranger's name that leads here would be (DNS rebinding)."""
    with browser.new_context() as context:
        page = context.new_page()
        answer = page.goto(host.address.replace("127.0.0.1", "stranger.localhost"))
        assert answer is not None
        assert answer.status == 403
        assert "not served under that host" in page.content()


# Looks


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_and_nothing_overflows(tab: Tab, scheme: str, width: int) -> None:
    """At the start, with a role to mend and files, and with results."""
    page = tab(viewport={"width": width, "height": 900}, color_scheme=scheme)
    expect(page.locator("#own-name")).to_have_text("Senior Product Manager")
    assert faults(page) == []
    page.get_by_label("A job description").check()
    page.locator("#description").set_input_files(JOB)
    expect(page.locator("#role-said")).to_contain_text("10 requirements found")
    page.get_by_text("What it means").first.click()
    choose(page, *EXAMPLES, ROOT / "examples" / "team" / "upload-0413.txt")
    page.locator("#chosen-box summary").click()
    assert faults(page) == []
    matched(page)
    assert faults(page) == []
