"""What was typed onto a page: the values of its form, text boxes and stamps.

Follows ISO 32000-1, 12.5 (annotations) and 12.7 (forms): what is seen of each is a form of
its own, its appearance, which no operation of the page paints.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from textwrap import wrap
from typing import Any

from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1
from pdfminer.utils import decode_text

from matcher.readers.pdf.content.colors import BLACK
from matcher.readers.pdf.content.operands import of_six
from matcher.readers.pdf.geometry import IDENTITY, Box, Matrix, transformed
from matcher.readers.pdf.textruns import DESCENT, FAR, Run

MOST_ANNOTATIONS = 2_000
"""How many annotations of a page are looked at."""

# with text of their own; others cover that of the page, but for what opens when asked for
_TOLD = ("Widget", "FreeText", "Stamp", "Square", "Circle", "Polygon", "Redact", "Watermark")
_UNPAINTED = ("Popup",)
_TYPED, _CHOSEN = "Tx", "Ch"
_HIDDEN, _NO_VIEW, _PASSWORD = 1 << 1, 1 << 5, 1 << 13
_DEEPEST = 32  # fields in fields
_SIDES = 4
_LETTER = 0.5  # width, in font sizes
_LEADING = 1.2
_USUAL_SIZE = 10.0
_SIZE = re.compile(rb"([\d.]+)\s+Tf")


@dataclass(frozen=True, slots=True)
class Appearance:
    """What is seen of an annotation: the form that paints it, and the matrix that places it.

    ``value`` is what was typed, in letters of ``size``, for where the form paints no text;
    ``box`` where it stands on the page before that is turned, ``layer`` what it belongs to,
    ``told`` whether its text, if it has any, is part of that of the page.
    """

    form: PDFStream | None
    matrix: Matrix
    box: Box
    value: str
    size: float
    layer: object
    told: bool = True


def appearances(annotations: object) -> Iterator[Appearance]:
    """Yield what is seen of a page's annotations that hold text or cover it, if not hidden."""
    listed = resolve1(annotations)
    for each in islice(listed if isinstance(listed, list) else [], MOST_ANNOTATIONS):
        annotation = dict_value(each)
        flags = _inherited(annotation, "F", deepest=1)
        flags = flags if isinstance(flags, int) else 0
        kind = _name(annotation.get("Subtype"))
        is_painted = kind in _TOLD or ("AP" in annotation and kind not in _UNPAINTED)
        if is_painted and not flags & (_HIDDEN | _NO_VIEW):
            found = _appearance(annotation)
            if found:
                yield found


def _appearance(annotation: dict[str, Any]) -> Appearance | None:
    box, kind = _box(annotation.get("Rect")), _name(annotation.get("Subtype"))
    if not box:
        return None
    is_field = kind == "Widget"
    told = kind in _TOLD
    if is_field:  # the marks of buttons and signatures are no words
        told = _name(_inherited(annotation, "FT")) in (_TYPED, _CHOSEN)
    form = resolve1(dict_value(annotation.get("AP")).get("N"))
    if isinstance(form, dict):
        form = resolve1(form.get(_name(annotation.get("AS"))))
    form = form if isinstance(form, PDFStream) else None
    value = _value(annotation, is_field=is_field) if told else ""
    if form is None and not value:
        return None
    written = _SIZE.search(_bytes(_inherited(annotation, "DA")))
    try:
        size = float(written[1]) if written else 0.0
    except ValueError:
        size = 0.0
    layer = annotation.get("OC")
    return Appearance(form, _placed(form, box), box, value, size or _USUAL_SIZE, layer, told)


def _value(annotation: dict[str, Any], *, is_field: bool) -> str:
    if not is_field:
        kind = _name(annotation.get("Subtype"))
        return _text(annotation.get("Contents")) if kind == "FreeText" else ""
    flags = _inherited(annotation, "Ff")
    if isinstance(flags, int) and flags & _PASSWORD:
        return ""
    value = _inherited(annotation, "V")
    values = value if isinstance(value, list) else [value]
    return "\n".join(filter(None, map(_text, values)))


def _inherited(field: dict[str, Any], key: str, *, deepest: int = _DEEPEST) -> Any:  # noqa: ANN401 -- a PDF holds anything
    """Return a value of a field, or of the nearest around it that has one."""
    for _ in range(deepest):
        if key in field:
            return resolve1(field[key])
        field = dict_value(field.get("Parent"))
    return None


def _placed(form: PDFStream | None, box: Box) -> Matrix:
    """Return the matrix that puts the box of a form, after its own, where it is to stand."""
    bounds = _box(form.get("BBox")) if form is not None else None
    if form is None or not bounds:
        return IDENTITY
    own = of_six([num_value(value) for value in list_value(form.get("Matrix", []))])
    xs, ys = [bounds[0], bounds[2]] * 2, [bounds[1], bounds[1], bounds[3], bounds[3]]
    left, bottom, right, top = transformed(own or IDENTITY, xs, ys)
    across = (box[2] - box[0]) / (right - left) if right > left else 1.0
    up = (box[3] - box[1]) / (top - bottom) if top > bottom else 1.0
    return (across, 0.0, 0.0, up, box[0] - left * across, box[1] - bottom * up)


def typed_runs(each: Appearance, matrix: Matrix, before: Sequence[Run]) -> Iterator[Run]:
    """Yield the lines of a value as a viewer paints them, after what was painted before."""
    left, bottom, right, top = each.box
    x0, y0, x1, y1 = transformed(matrix, [left, right], [bottom, top])
    if not (x0 > -FAR and x1 < FAR and y0 > -FAR and y1 < FAR):
        return
    order, size = before[-1].order if before else 0, each.size
    most = max(1, int((x1 - x0) / (_LETTER * size)))
    height = y1 - y0
    lines = each.value.splitlines()
    if height > 2 * _LEADING * size:
        lines = [part for line in lines for part in wrap(line, most)]
    base = y1 - size if len(lines) > 1 else (y0 + y1 - size) / 2 + DESCENT * size
    for number, text in enumerate(lines):
        low = base - number * _LEADING * size - DESCENT * size
        end = x0 + _LETTER * size * len(text)
        yield Run(text, x0, low, end, low + size, size, color=BLACK, order=order)


def _text(value: object) -> str:
    value = resolve1(value)
    if isinstance(value, PDFStream):
        value = value.get_data()
    return decode_text(value).replace("\r\n", "\n").strip() if isinstance(value, bytes) else ""


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""


def _name(value: object) -> str:
    return str(getattr(resolve1(value), "name", ""))


def _box(value: object) -> Box | None:
    numbers = [num_value(each) for each in list_value(value)]
    if len(numbers) != _SIDES:
        return None
    (left, right), (bottom, top) = sorted(numbers[::2]), sorted(numbers[1::2])
    return left, bottom, right, top
