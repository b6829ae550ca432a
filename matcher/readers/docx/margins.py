"""Headers and footers of a Word document, and which of them its pages show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from matcher.readers.docx.archive import PackagePart
from matcher.readers.docx.pagecount import PageCount, begins_page
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.wordml import Element, R, W, child_of, is_on, value_of, whole

ON_NO_PAGE = "in a header or footer that no page shows"
"""Why nobody sees one that is for pages that there are none of."""

_KINDS = ("first", "default", "even")


def margin_parts(
    main: PackagePart, settings: Element | None, pages: PageCount, which: str
) -> Iterator[tuple[PackagePart, Visibility]]:
    """Yield each header or footer once, and whether some page shows it.

    ``which`` is "header" or "footer". A section that names none has that of the one before.
    Raises what XML raises.
    """
    has_even = settings is not None and is_on(settings.find(f"{W}evenAndOddHeaders"))
    named: dict[str, Visibility] = {}
    current: dict[str, str] = {}
    sections = pages.sections
    for number, section in enumerate(sections):
        for reference in section.iterfind(f"{W}{which}Reference"):
            found = main.related(reference.get(f"{R}id"))
            if found:
                kind = value_of(reference, "type") or "default"
                current[kind] = found.target
        for kind in _KINDS:
            target = current.get(kind)
            if target is not None and named.get(target) != Visibility.SEEN:
                seen = _seen(kind, sections, number, pages, has_even=has_even)
                named[target] = min(named.get(target, seen), seen)
    for target, seen in named.items():
        yield PackagePart(main.archive, target), seen


def _seen(
    kind: str, sections: Sequence[Element], number: int, pages: PageCount, *, has_even: bool
) -> Visibility:
    """Return whether a page of a section shows a header of a kind."""
    section = sections[number]
    titled = is_on(section.find(f"{W}titlePg"))
    begins = begins_page(sections, number)
    if kind == "first":
        if not titled:
            return Visibility.HIDDEN
        return Visibility.SEEN if begins else Visibility.DOUBTFUL
    if kind == "even" and not has_even:
        return Visibility.HIDDEN
    if begins and not titled and (not has_even or kind in _of_first_page(section, number)):
        return Visibility.SEEN
    return pages.goes_on(number)


def _of_first_page(section: Element, number: int) -> Sequence[str]:
    """Return which kinds the first page of a section may have, by its number."""
    said = value_of(child_of(section, "pgNumType"), "start")
    if said is None and number > 0:
        return "default", "even"
    return ("default",) if whole(said, 1) % 2 else ("even",)
