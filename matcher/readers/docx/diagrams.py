"""Diagrams (SmartArt) and charts of a Word document."""

from __future__ import annotations

from collections.abc import Iterator

from matcher.readers.docx.anchored import where
from matcher.readers.docx.archive import PackagePart
from matcher.readers.docx.boxes import Rectangle, TextBox
from matcher.readers.docx.context import Context
from matcher.readers.docx.diagramlook import DrawnDiagram, lines_of
from matcher.readers.docx.drawn import OUTSIDE
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.setting import PROMPT, Setting
from matcher.readers.docx.shapes import extent_of_frame, reason_of_frame
from matcher.readers.docx.wordml import CHART, DGM, WP, A, Element, R, descendants
from matcher.readers.legibility import count_words

_LINKS = ("parTrans", "sibTrans", "pres")  # points of a diagram that hold no text of it
_ON = ("1", "true", "on")
_DRAWING = "{http://schemas.microsoft.com/office/drawing/2008/diagram}dataModelExt"


def diagram_texts(
    drawing: Element, part: PackagePart, context: Context, place: Setting
) -> Iterator[str]:
    """Yield the text of the diagrams that a drawing shows; charts are counted as left out."""
    for data in descendants(drawing, f"{DGM}relIds", f"{CHART}chart"):
        relation = part.related(data.get(f"{R}dm"))
        if relation is None:
            name = "a chart" if data.tag == f"{CHART}chart" else "a diagram"
            context.left_out[name] += 1
        else:
            root = PackagePart(part.archive, relation.target).root
            yield _text(root, _drawn(root, part, context), context, _framed(data, place))


def _framed(data: Element, place: Setting) -> Setting:
    """Return the place that a diagram has by the frame it stands in."""
    frame = next(data.iterancestors(f"{WP}anchor", f"{WP}inline"), None)
    if frame is None:
        return place
    width, height = extent_of_frame(frame)
    size = place.page.size
    seen, *_ = where(frame, TextBox(Rectangle(0.0, 0.0, width, height)), size)
    return place.hidden(reason_of_frame(frame)).shown(seen, OUTSIDE)


def _drawn(data: Element, part: PackagePart, context: Context) -> DrawnDiagram | None:
    """Return how a diagram was drawn last, if that is kept."""
    kept = next(data.iter(_DRAWING), None)
    relation = None if kept is None else part.related(kept.get("relId"))
    if relation is None:
        return None
    return DrawnDiagram(PackagePart(part.archive, relation.target).root, context.sight.theme)


def _text(data: Element, drawn: DrawnDiagram | None, context: Context, place: Setting) -> str:
    """Return a line for each paragraph of a diagram that is seen."""
    lines = []
    for point in data.iterfind(f"{DGM}ptLst/{DGM}pt"):
        if point.get("type") in _LINKS:
            continue
        settings = point.find(f"{DGM}prSet")
        asks = settings is not None and settings.get("phldr") in _ON
        for paragraph in point.iter(f"{A}p"):
            line = ""
            for text, reason, seen in lines_of(paragraph, drawn, context.sight.theme, place):
                unseen = place.unseen or (PROMPT if asks else "")
                if unseen or seen == Visibility.HIDDEN:
                    context.hide(unseen or reason, text)
                    continue
                line += text
                if place.doubtful or seen == Visibility.DOUBTFUL:
                    context.sight.doubted += count_words(text)
            if line.strip():
                lines.append(line.strip())
    return "\n".join(lines)
