"""Take the pictures of the HTML page that the documents show.

    pip install '.[browser]'    # and a chromium on the path
    python -m benchmarks.screenshot

The people are those of examples/, who do not exist.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import chdir
from pathlib import Path

from matcher import RoleMatcher, match_files, render

ROOT = Path(__file__).parent.parent
PICTURES = {"report.png": ("", 1060), "report-person.png": ("#/1", 900)}
"""For each picture the place in the page, and how many pixels of its height are shown."""
WIDTH = 1280


def take(page: Path, folder: Path) -> None:
    """Open the page in a browser without a window and write the pictures."""
    from playwright.sync_api import sync_playwright

    path = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for name, (place, height) in PICTURES.items():
            tab = browser.new_page(viewport={"width": WIDTH, "height": height})
            tab.goto(f"{page.as_uri()}{place}")
            tab.screenshot(path=folder / name)
        browser.close()


def main() -> None:
    """Match the examples, and take the pictures."""
    with chdir(ROOT):  # names as a reader of the documents would see them
        results = list(match_files(RoleMatcher.load(), ["examples"]))
    with tempfile.TemporaryDirectory() as scratch:
        page = Path(scratch, "report.html")
        page.write_text(render(results, "html"), encoding="utf-8")
        take(page, ROOT / "docs")


if __name__ == "__main__":
    main()
