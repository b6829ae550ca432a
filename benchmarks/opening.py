"""Measure what the HTML page takes to open and to sort, beside an earlier checkout.

    pip install '.[browser]'    # and a chromium on the path
    python -m benchmarks.opening --before CHECKOUT [--people N] [--rounds N] [--no-write]

CHECKOUT is another version of matcher's source, such as a worktree of an earlier commit. Each
version matches the same résumés, those of benchmarks.scale. A page is opened in a new process
of the browser, until its second frame is painted, and sorted once by a competency. What counts
is the CPU time of the thread that parses, runs, lays out and paints it; the versions take
turns, and each ratio is of one round. The table is printed and written to benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from benchmarks.quality import filled
from benchmarks.scale import make
from benchmarks.tables import table

ROOT = Path(__file__).parent.parent
PAGE = Path(__file__).with_name("README.md")
MARKER = "opening"
WIDTH, HEIGHT = 1280, 900
_FRAMES = "requestAnimationFrame(() => requestAnimationFrame(done))"
_PAINTED = f"() => new Promise((done) => {_FRAMES})"
_SORTED = f"""() => new Promise((done) => {{
  document.querySelector("#head [data-key=c3] button").click();
  {_FRAMES};
}})"""


class Took(NamedTuple):
    """CPU seconds of the browser's main thread for one page."""

    opened: float
    sorted: float


def page_of(tree: Path, resumes: Path, output: Path) -> None:
    """Let a version of matcher write its page of the résumés; raise if it fails."""
    command: list[str | Path] = [sys.executable, "-m", "matcher", resumes]
    command += ["-q", "-j", "2", "-o", output]
    environment = os.environ | {"PYTHONPATH": str(tree)}
    subprocess.run(command, cwd=tree, env=environment, check=True)  # noqa: S603 -- our own


def took(browser: Any, page: Path) -> Took:  # noqa: ANN401 -- playwright's
    """Return what it takes to open a page and to sort it."""
    with browser.new_context(viewport={"width": WIDTH, "height": HEIGHT}) as context:
        tab = context.new_page()
        tools = context.new_cdp_session(tab)
        tools.send("Performance.enable", {"timeDomain": "threadTicks"})

        def spent() -> float:
            found = tools.send("Performance.getMetrics")["metrics"]
            return float(
                next(each["value"] for each in found if each["name"] == "TaskDuration")
            )

        tab.goto(page.as_uri())
        tab.locator("#body tr").first.wait_for()
        tab.evaluate(_PAINTED)
        opened = spent()
        tab.evaluate(_SORTED)
        return Took(opened, spent() - opened)


def measured(pages: Sequence[Path], rounds: int) -> list[list[Took]]:
    """Return for each round what each page took; the first round does not count."""
    from playwright.sync_api import sync_playwright

    found = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        every = [[took(browser, page) for page in pages] for _ in range(rounds + 1)]
        browser.close()
    return every[1:]


def rows_of(rounds: Sequence[Sequence[Took]], sizes: Sequence[int]) -> list[list[str]]:
    """Return a row for each thing that was measured: now, before, and the ratio of both."""

    def row(name: str, value: Callable[[Took], float]) -> list[str]:
        now, before = ([value(each[place]) for each in rounds] for place in (0, 1))
        ratios = [one / other for one, other in zip(now, before, strict=True)]
        spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
        seconds = (f"{median(each):.3f} s" for each in (now, before))
        return [name, *seconds, f"{median(ratios):.2f}", spread]

    megabytes = [f"{size / 1e6:.1f} MB" for size in sizes]
    return [
        row("open", lambda each: each.opened),
        row("sort", lambda each: each.sorted),
        ["size", *megabytes, f"{sizes[0] / sizes[1]:.2f}", "—"],
    ]


def main() -> None:
    """Write both pages, measure them in turns, and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--before", type=Path, required=True)
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--no-write", action="store_true")
    given = parser.parse_args()
    with TemporaryDirectory() as name:
        resumes = Path(name, "resumes")
        resumes.mkdir()
        make(resumes, given.people)
        pages = [Path(name, "now.html"), Path(name, "before.html")]
        for page, tree in zip(pages, (ROOT, given.before.resolve()), strict=True):
            page_of(tree, resumes, page)
        sizes = [page.stat().st_size for page in pages]
        rows = rows_of(measured(pages, given.rounds), sizes)
    text = f"{given.people:,} people:\n\n"
    text += table(["page", "now", "before", "now / before", "least to most"], rows)
    print(text)
    if not given.no_write:
        PAGE.write_text(filled(PAGE, {MARKER: text}), encoding="utf-8")


if __name__ == "__main__":
    main()
