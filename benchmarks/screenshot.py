"""Take the pictures of the HTML page, and of match --web, that the documents show.

    pip install '.[browser,web,xlsx]'    # and a chromium on the path
    python -m benchmarks.screenshot

The people are those of examples/, who do not exist.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from pathlib import Path
from typing import Any

from matcher import RoleMatcher, match_files, render

ROOT = Path(__file__).parent.parent
PICTURES = {"report.png": ("", 1060), "report-person.png": ("#/1", 900)}
"""For each picture the place in the page, and how many pixels of its height are shown."""
WIDTH, WEB_WIDTH = 1280, 900
JOB = "corpus/example_job.txt"
RESUMES = ("ines-carvalho.txt", "maya-lindqvist.pdf", "samuel-brandt.pdf", "tomas-okafor.docx")


def take(page: Path, folder: Path, browser: Any) -> None:  # noqa: ANN401 -- playwright's
    """Open the page and write its pictures."""
    for name, (place, height) in PICTURES.items():
        tab = browser.new_page(viewport={"width": WIDTH, "height": height})
        tab.goto(f"{page.as_uri()}{place}")
        tab.screenshot(path=folder / name)


def take_web(address: str, folder: Path, browser: Any) -> None:  # noqa: ANN401 -- as above
    """Open the page of match --web, go the whole way, and write its pictures."""
    tab = browser.new_page(viewport={"width": WEB_WIDTH, "height": 900})
    tab.goto(address)
    tab.get_by_label("A job description").check()
    tab.locator("#description").set_input_files(JOB)
    tab.locator("#requirements li").first.wait_for()
    tab.locator("#files").set_input_files([f"examples/{name}" for name in RESUMES])
    clip = {"x": 0, "y": 0, "width": WEB_WIDTH, "height": 860}
    tab.screenshot(path=folder / "web-role.png", clip=clip)
    tab.get_by_role("button", name="Match").click()
    tab.get_by_role("link", name="Read the report").wait_for()
    tab.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    box = tab.locator("#runs-box").bounding_box() or clip
    around = {"x": 0, "y": box["y"] - 10, "width": WEB_WIDTH, "height": box["height"] + 20}
    tab.screenshot(path=folder / "web-results.png", clip=around, full_page=True)


@contextmanager
def web() -> Iterator[str]:
    """Start match --web, and give its address."""
    command = [sys.executable, "-m", "matcher", "--web", "--no-open", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        try:
            found = re.search(r"http\S+", process.stdout.readline() if process.stdout else "")
            if found is None:
                raise SystemExit("match --web did not start")
            yield found[0]
        finally:
            process.terminate()


def main() -> None:
    """Match the examples, and take the pictures."""
    from playwright.sync_api import sync_playwright

    path = shutil.which("chromium") or shutil.which("google-chrome")
    with chdir(ROOT), sync_playwright() as playwright:  # names as a reader would see them
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        results = list(match_files(RoleMatcher.load(), ["examples"]))
        with tempfile.TemporaryDirectory() as scratch:
            page = Path(scratch, "report.html")
            page.write_text(render(results, "html"), encoding="utf-8")
            take(page, ROOT / "docs", browser)
        with web() as address:
            take_web(address, ROOT / "docs", browser)
        browser.close()


if __name__ == "__main__":
    main()
