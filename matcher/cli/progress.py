"""The bar that a person sees who waits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

_Item = TypeVar("_Item")


@contextmanager
def progress(items: Iterable[_Item], total: int, *, shown: bool) -> Iterator[Iterable[_Item]]:
    """Give the items back, with a bar of those come, their rate and the time left."""
    if not shown or total == 1:
        yield items
        return
    with _bar() as bar:
        yield bar.track(items, total=total, description="Scoring")


@contextmanager
def counting(*, shown: bool) -> Iterator[Callable[[int, int], None]]:
    """Give what a bar is told by: how many are done, and how many there are."""
    if not shown:
        yield lambda done, total: None
        return
    with _bar() as bar:
        task = bar.add_task("Scoring", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


@contextmanager
def _bar() -> Iterator[Progress]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        Task,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class Rate(ProgressColumn):
        """Résumés per second, over the last of them."""

        def render(self, task: Task) -> Text:
            """Return the rate, once there is one."""
            return Text(f"{task.speed:.1f}/s" if task.speed else "", "dim")

    columns = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=None),
        MofNCompleteColumn(),
        Rate(),
        TimeRemainingColumn(),
    )
    # Results that stream to a pipe must not be drawn above the bar.
    with Progress(
        *columns, console=Console(stderr=True), transient=True, redirect_stdout=False
    ) as bar:
        yield bar
