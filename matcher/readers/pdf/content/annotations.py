"""What was typed onto a page: the values of its form, text boxes and stamps.

Follows ISO 32000-1, 12.5 (annotations) and 12.7 (forms): what is seen of each is a form of
its own, its appearance, which no operation of the page paints.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1
from pdfminer.utils import decode_text

from matcher.readers.pdf.content.colors import color_of
from matcher.readers.pdf.content.fieldtexts import TypedStyle, style_of
from matcher.readers.pdf.content.operands import of_six
from matcher.readers.pdf.geometry import IDENTITY, Box, Color, Matrix, transformed

MOST_ANNOTATIONS = 2_000
"""How many annotations of a page are looked at."""

# with text of their own; others cover that of the page, but for what opens when asked for
_TOLD = ("Widget", "FreeText", "Stamp", "Square", "Circle", "Polygon", "Redact", "Watermark")
_UNPAINTED = ("Popup",)
_TYPED, _CHOSEN = "Tx", "Ch"
_HIDDEN, _NO_VIEW, _PASSWORD, _COMBO, _MULTILINE = 1 << 1, 1 << 5, 1 << 13, 1 << 17, 1 << 12
_ENDS_LINE = re.compile(r"\s*(?:</(?:p|div)\s*>|<br\s*/?>)\s*", re.I)
_TAG = re.compile(r"<[^<>]*>")
_DEEPEST = 32  # fields in fields
_PAIR = 2
_SIDES = 4

NOT_DRAWN = "typed into what shows nothing of it"
"""Why a value may not be seen whose appearance paints no text."""

NOT_LISTED = "chosen from a list that does not hold it"
"""Why the value of a list may not be seen."""


class Appearance(NamedTuple):
    """What is seen of an annotation: the form that paints it, and the matrix that places it.

    ``value`` is what was typed, for where the form paints no text, written in a ``style``;
    ``doubt`` is why that may not be seen. ``box`` is where it stands on the page before that
    is turned, ``layer`` what it belongs to, ``told`` whether its text, if it has any, is part
    of that of the page.
    """

    form: PDFStream | None
    matrix: Matrix
    box: Box
    value: str
    style: TypedStyle
    layer: object
    told: bool = True
    doubt: str = ""


def appearances(annotations: object, form: Mapping[str, Any]) -> Iterator[Appearance]:
    """Yield what is seen of a page's annotations that hold text or cover it, if not hidden.

    ``form`` is that of the file.
    """
    listed = resolve1(annotations)
    for each in islice(listed if isinstance(listed, list) else [], MOST_ANNOTATIONS):
        annotation = dict_value(each)
        flags = _inherited(annotation, "F", deepest=1)
        flags = flags if isinstance(flags, int) else 0
        kind = _name(annotation.get("Subtype"))
        is_painted = kind in _TOLD or ("AP" in annotation and kind not in _UNPAINTED)
        if is_painted and not flags & (_HIDDEN | _NO_VIEW):
            found = _appearance(annotation, form)
            if found:
                yield found


def _appearance(
    annotation: dict[str, Any], form_of_file: Mapping[str, Any]
) -> Appearance | None:
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
    style = _style(annotation, form_of_file, is_field=is_field)
    if form is None and not value and not style.back:
        return None
    doubt = "" if form is None or resolve1(form_of_file.get("NeedAppearances")) else NOT_DRAWN
    doubt = doubt or _list_doubt(annotation)
    layer = annotation.get("OC")
    return Appearance(form, _placed(form, box), box, value, style, layer, told, doubt)


def _style(
    annotation: dict[str, Any], form: Mapping[str, Any], *, is_field: bool
) -> TypedStyle:
    """Return how a viewer writes the value of an annotation, and upon which colour."""
    written = _inherited(annotation, "DA") or (resolve1(form.get("DA")) if is_field else b"")
    style = style_of(_bytes(written))
    back = dict_value(annotation.get("MK")).get("BG") if is_field else None
    if _name(annotation.get("Subtype")) == "FreeText":
        back = annotation.get("C")
    wraps = not is_field or bool(_flags(annotation) & _MULTILINE) or _is_list(annotation)
    opacity = num_value(annotation.get("CA", 1.0))
    return style._replace(alpha=opacity, wraps=wraps, back=_color(back), back_sure=is_field)


def _flags(field: dict[str, Any]) -> int:
    flags = _inherited(field, "Ff")
    return flags if isinstance(flags, int) else 0


def _is_list(field: dict[str, Any]) -> bool:
    """Tell whether a field is a list all of which is shown."""
    return _name(_inherited(field, "FT")) == _CHOSEN and not _flags(field) & _COMBO


def _color(value: object) -> Color | None:
    numbers = [num_value(each) for each in list_value(value)]
    return color_of(numbers, len(numbers))


def _list_doubt(annotation: dict[str, Any]) -> str:
    """Return why what was chosen from a list, all of which is shown, may not be seen."""
    if not _is_list(annotation):
        return ""
    listed = {
        _text(part)
        for each in list_value(_inherited(annotation, "Opt"))
        for part in ([each] if not isinstance(resolve1(each), list) else resolve1(each))
    }
    return "" if set(_values(annotation)) <= listed else NOT_LISTED


def _rich_text(value: object) -> str:
    """Return the words of a text in XHTML, a line a paragraph (ISO 32000-1, 12.7.3.4)."""
    from html import unescape  # whose tables no start needs

    lines = _ENDS_LINE.sub("\n", _text(value))
    return unescape(_TAG.sub("", lines)).strip()


def _value(annotation: dict[str, Any], *, is_field: bool) -> str:
    if not is_field:
        if _name(annotation.get("Subtype")) != "FreeText":
            return ""
        return _text(annotation.get("Contents")) or _rich_text(annotation.get("RC"))
    if _flags(annotation) & _PASSWORD:
        return ""
    return "\n".join(_values(annotation))


def _values(field: dict[str, Any]) -> list[str]:
    """Return what was typed into a field, or chosen in it."""
    value = _inherited(field, "V")
    values = filter(None, map(_text, value if isinstance(value, list) else [value]))
    shown = _shown(field) if _name(_inherited(field, "FT")) == _CHOSEN else {}
    return [shown.get(each, each) for each in values]


def _shown(field: dict[str, Any]) -> dict[str, str]:
    """Return what a list shows for the values that it gives to a program."""
    options = [resolve1(each) for each in list_value(_inherited(field, "Opt"))]
    pairs = (each for each in options if isinstance(each, list) and len(each) == _PAIR)
    return {_text(value): _text(said) for value, said in pairs}


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
