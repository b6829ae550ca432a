"""A whole Word document: its parts put together as one text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from matcher.readers.docx.archive import Archive, PackagePart
from matcher.readers.docx.blanks import blank_sheets, blanked, with_sheets
from matcher.readers.docx.context import Context
from matcher.readers.docx.covers import covered
from matcher.readers.docx.drawn import Drawn, PageSize, page_size
from matcher.readers.docx.layered import grounds_of_boxes
from matcher.readers.docx.margins import ON_NO_PAGE, margin_parts
from matcher.readers.docx.numbering import Numbering
from matcher.readers.docx.pagecount import PageCount
from matcher.readers.docx.pagesetup import common_setup, page_setups
from matcher.readers.docx.paint import UNKNOWN_GROUND, Ground, Theme
from matcher.readers.docx.room import TextRoom, Visibility
from matcher.readers.docx.setting import Setting
from matcher.readers.docx.shapes import Shapes
from matcher.readers.docx.sight import Sight
from matcher.readers.docx.stacked import Aside
from matcher.readers.docx.story import Story
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.unsettled import unsettled
from matcher.readers.docx.wordml import MC, Element, V, W, is_on, value_of
from matcher.readers.extracted import Extracted, PageTexts, TableReading
from matcher.readers.legibility import told

_Margins = Sequence[tuple[PackagePart, Visibility]]
_Drawings = dict[Element, Sequence[Drawn]]

_FROM_EDGE = 36.0
"""How far from the edge of its page a header begins where nothing is said, in points."""

_MANY_LINES = 30
"""How many lines a header has at most that surely has room upon its page."""


class _Layout(NamedTuple):
    """What is drawn in the body, in headers and footers, and these."""

    in_body: _Drawings
    in_margins: _Drawings
    headers: _Margins
    footers: _Margins


def assembled(data: bytes, tables: TableReading | None) -> Extracted:
    """Return a document as one page: headers, body with its notes, footers.

    Raises what zip and XML raise, where the body cannot be read; of a fault in another part it
    is said that it was not read.
    """
    main = Archive(data).main()
    body = main.root.find(f"{W}body")
    if body is None:
        raise KeyError("body")
    left_out: Counter[str] = Counter()
    settings = _root(_tried(main, "settings", left_out))
    theme = Theme(_root(_tried(main, "theme", left_out)), settings)
    numbering = Numbering(lambda: _root(_tried(main, "numbering", left_out)))
    sheet = Stylesheet(_root(_tried(main, "styles", left_out)), numbering)
    pages = PageCount(body, sheet)
    headers, footers = (
        _margins(main, settings, pages, which, left_out) for which in ("header", "footer")
    )
    setup = common_setup(list(page_setups(body)))
    known = Shapes(theme)
    in_body = dict(_drawn(body, known, setup.size))
    loose = _unsettled(main, sheet, (*headers, *footers), left_out)
    drawn = [one for found in in_body.values() for one in found]
    in_margins = {
        drawing: found
        for part, _ in (*headers, *footers)
        for drawing, found in _drawn(part.root, known, setup.size)
    }
    # what stands in a header is painted below the body
    drawn += [one._replace(behind=one.floats) for each in in_margins.values() for one in each]
    context = Context(
        sheet,
        Sight(theme, drawn),
        _page(main.root, settings, theme).of_section(setup),
        known,
        tables,
        left_out=left_out,
        covered=covered(body, in_body, sheet, setup.size) | loose,
        grounds=grounds_of_boxes(body, in_body, sheet, setup.size),
    )
    context.notes.update(_notes(main, left_out))
    _look_under(context, body, _Layout(in_body, in_margins, headers, footers))
    read = _page_of(headers, (main, body), footers, context)
    return Extracted(read, [*context.warnings(), *told(context.hidden)], context.hidden)


def _page_of(
    headers: _Margins, main: tuple[PackagePart, Element], footers: _Margins, context: Context
) -> PageTexts:
    part, body = main
    story = Story(part, context)
    texts = [
        *_once(headers, context),
        story.text(body, context.page),
        *_once(footers, context),
    ]
    return PageTexts(["\n\n".join(filter(None, texts))], story.going_on)


def _notes(
    main: PackagePart, left_out: Counter[str]
) -> Iterator[tuple[str, tuple[PackagePart, Element]]]:
    """Yield the notes by the names that references call them by."""
    for kind in ("footnotes", "endnotes"):
        notes = _tried(main, kind, left_out)
        if notes is not None:
            for note in notes.root:
                yield f"{kind} {value_of(note, 'id')}", (notes, note)


def _look_under(context: Context, body: Element, layout: _Layout) -> None:
    """Note what may lie under the blank sheets of a document."""
    paper = context.page.ground
    headers, footers = (
        [part.root for part, _ in margins] for margins in (layout.headers, layout.footers)
    )
    aside = Aside(headers, footers, [note for _, note in context.notes.values()])
    found = blanked(
        body,
        blank_sheets(layout.in_body, paper),
        context.sheet,
        context.page.page.size,
        aside,
        context.covered,
    )
    in_margins = with_sheets((*headers, *footers), blank_sheets(layout.in_margins, paper))
    context.covered = frozenset((*context.covered, *found.holders, *in_margins))
    context.sight.doubted += found.words


def _unsettled(
    main: PackagePart, sheet: Stylesheet, margins: _Margins, left_out: Counter[str]
) -> frozenset[Element]:
    parts = main, *(part for part, _ in margins)
    try:
        return frozenset(found for part in parts for found in unsettled(part.root, main, sheet))
    except Exception:  # what zip and XML raise
        left_out["a damaged part (glossaryDocument)"] += 1
        return frozenset()


def _root(part: PackagePart | None) -> Element | None:
    return None if part is None else part.root


def _tried(main: PackagePart, kind: str, left_out: Counter[str]) -> PackagePart | None:
    """Return the part that is a ``kind`` to the body, if there is one that can be read."""
    try:
        return main.of_kind(kind)
    except Exception:  # what zip and XML raise
        left_out[f"a damaged part ({kind})"] += 1
        return None


def _margins(
    main: PackagePart,
    settings: Element | None,
    pages: PageCount,
    which: str,
    left_out: Counter[str],
) -> _Margins:
    try:
        return list(margin_parts(main, settings, pages, which))
    except Exception:  # what zip and XML raise
        left_out[f"a damaged part ({which})"] += 1
        return []


def _once(margins: _Margins, context: Context) -> Iterator[str]:
    """Yield the texts of headers or footers, what several say but once."""
    said = set()
    for part, seen in sorted(margins, key=lambda margin: margin[1]):
        before = context.sight.doubted
        page = _of_margin(part.root, context.page)
        place = page.shown(min(seen, Visibility.DOUBTFUL), "")
        text = Story(part, context).text(part.root, place)
        if text in said or seen == Visibility.HIDDEN:
            context.sight.doubted = before
        if text in said:
            continue
        said.add(text)
        if seen == Visibility.HIDDEN:
            context.hide(ON_NO_PAGE, text)
        else:
            yield text


def _of_margin(root: Element, page: Setting) -> Setting:
    """Return the place of a header or a footer; one that is as high as a page goes beyond it.

    Programs differ in what they do then. Few have so many lines.
    """
    lines = sum(1 for _ in root.iter(f"{W}p"))
    if lines <= _MANY_LINES:
        return page
    return page.within(TextRoom(page.page.size.height - _FROM_EDGE, certain=False))


def _drawn(
    root: Element, known: Shapes, size: PageSize
) -> Iterator[tuple[Element, Sequence[Drawn]]]:
    """Yield the drawings of a part with what is drawn, each by the pages of its section."""
    drawings: list[Element] = []
    for element in root.iter(f"{W}drawing", f"{W}pict", f"{W}sectPr"):
        if element.tag == f"{W}sectPr":
            yield from _shapes(drawings, known, page_size(element))
            drawings = []
        else:
            drawings.append(element)
    yield from _shapes(drawings, known, size)


def _shapes(
    drawings: Sequence[Element], known: Shapes, size: PageSize
) -> Iterator[tuple[Element, Sequence[Drawn]]]:
    for drawing in drawings:
        if next(drawing.iterancestors(f"{MC}Fallback"), None) is None:
            yield drawing, known.of(drawing, size)


def _page(document: Element, settings: Element | None, theme: Theme) -> Setting:
    """Return what a page is before anything stands upon it."""
    background = document.find(f"{W}background")
    if background is None:
        return Setting()
    fill = background.find(f"{V}background/{V}fill")
    paint = theme.written(background, "color")
    ground: Ground
    if fill is not None and fill.get("type") not in (None, "solid"):
        ground = UNKNOWN_GROUND
    elif paint is None:
        return Setting()
    else:
        ground = (paint,)
    if settings is not None and is_on(settings.find(f"{W}displayBackgroundShape")):
        return replace(Setting(), ground=ground)
    # Word paints it only if told to, and others do so anyway
    return replace(Setting(), perhaps=ground)
