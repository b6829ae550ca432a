"""Headers and footers of a Word document, and which of them its pages show."""

from __future__ import annotations

from collections.abc import Iterator

from matcher.readers.docx.archive import PackagePart
from matcher.readers.docx.wordml import Element, R, W, is_on, value_of

_KINDS = ("first", "default", "even")


def margin_parts(
    main: PackagePart, settings: Element | None, which: str
) -> Iterator[tuple[PackagePart, str]]:
    """Yield each header or footer once, and why no page shows it if none does.

    ``which`` is "header" or "footer". A section that names none has that of the one before.
    Raises what XML raises.
    """
    has_even = settings is not None and is_on(settings.find(f"{W}evenAndOddHeaders"))
    named: dict[str, bool] = {}
    current: dict[str, str] = {}
    for section in main.root.iter(f"{W}sectPr"):
        for reference in section.iterfind(f"{W}{which}Reference"):
            found = main.related(reference.get(f"{R}id"))
            if found:
                kind = value_of(reference, "type") or "default"
                current[kind] = found.target
        for kind in _KINDS:
            target = current.get(kind)
            if target is None:
                continue
            shown = {
                "first": is_on(section.find(f"{W}titlePg")),
                "default": True,
                "even": has_even,
            }[kind]
            named[target] = named.get(target, False) or shown
    for target, shown in named.items():
        reason = "" if shown else "in a header or footer that no page shows"
        yield PackagePart(main.archive, target), reason
