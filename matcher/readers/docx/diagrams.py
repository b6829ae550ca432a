"""Diagrams (SmartArt) and charts of a Word document."""

from __future__ import annotations

from collections.abc import Iterator

from matcher.readers.docx.archive import PackagePart
from matcher.readers.docx.context import Context
from matcher.readers.docx.setting import PROMPT, Setting
from matcher.readers.docx.wordml import CHART, DGM, A, Element, R, descendants

_LINKS = ("parTrans", "sibTrans", "pres")  # points of a diagram that hold no text of it
_ON = ("1", "true", "on")


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
            yield _text(PackagePart(part.archive, relation.target).root, context, place.unseen)


def _text(data: Element, context: Context, reason: str) -> str:
    """Return a line for each paragraph of a diagram."""
    lines = []
    for point in data.iterfind(f"{DGM}ptLst/{DGM}pt"):
        if point.get("type") in _LINKS:
            continue
        settings = point.find(f"{DGM}prSet")
        asks = settings is not None and settings.get("phldr") in _ON
        for paragraph in point.iter(f"{A}p"):
            line = "".join(text.text or "" for text in paragraph.iter(f"{A}t")).strip()
            if reason or asks:
                context.hide(reason or PROMPT, line)
            elif line:
                lines.append(line)
    return "\n".join(lines)
