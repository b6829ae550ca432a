"""Word documents for tests, written part by part, as Word and others write them."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

OPEN = "http://schemas.openxmlformats.org"
MICROSOFT = "http://schemas.microsoft.com/office/word/2010"
NAMES = (
    f'xmlns:w="{OPEN}/wordprocessingml/2006/main" xmlns:a="{OPEN}/drawingml/2006/main" '
    f'xmlns:r="{OPEN}/officeDocument/2006/relationships" '
    f'xmlns:wp="{OPEN}/drawingml/2006/wordprocessingDrawing" '
    f'xmlns:pic="{OPEN}/drawingml/2006/picture" xmlns:m="{OPEN}/officeDocument/2006/math" '
    f'xmlns:dgm="{OPEN}/drawingml/2006/diagram" xmlns:c="{OPEN}/drawingml/2006/chart" '
    f'xmlns:mc="{OPEN}/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
    f'xmlns:wps="{MICROSOFT}/wordprocessingShape" xmlns:wpg="{MICROSOFT}/wordprocessingGroup" '
    f'xmlns:w14="{MICROSOFT}/wordml" xmlns:odd="urn:nobody-knows"'
)
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_ROOTS = {"numbering": "w:numbering", "theme": "a:theme", "settings": "w:settings"}
THEME = "<a:themeElements><a:clrScheme name='x'>" + "".join(
    f"<a:{name}><a:srgbClr val='{value}'/></a:{name}>"
    for name, value in (
        ("dk1", "000000"),
        ("lt1", "FFFFFF"),
        ("dk2", "1F3864"),
        ("lt2", "EEECE1"),
        ("accent1", "4472C4"),
    )
)
THEME += "</a:clrScheme></a:themeElements>"


def run(text: str, properties: str = "") -> str:
    """Return a run of text with properties."""
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def paragraph(text: str, properties: str = "", own: str = "") -> str:
    """Return a paragraph of one run, with properties of the run and of its own."""
    return f"<w:p><w:pPr>{own}</w:pPr>{run(text, properties)}</w:p>"


def shape(
    content: str = "",
    fill: str = "",
    anchor: str = "behindDoc='0'",
    size: tuple[int, int] = (500, 300),
    inside: str = "<wp:wrapNone/>",
    style: str = "",
) -> str:
    """Return a run with a shape as Word draws it since 2010; ``size`` is in points."""
    wide, high = (12700 * length for length in size)
    box = f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>" if content else ""
    return (
        f"<w:r><w:drawing><wp:anchor {anchor}><wp:extent cx='{wide}' cy='{high}'/>{inside}"
        f"<a:graphic><a:graphicData><wps:wsp><wps:spPr>{fill}</wps:spPr>{style}{box}"
        "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


def box(  # noqa: PLR0913 -- what a box says of itself, as far as tests vary it
    content: str,
    size: tuple[float, float] = (300, 100),
    body: str = "<wps:bodyPr/>",
    *,
    across: str = "",
    down: str = "",
    fill: str = "<a:noFill/>",
    anchor: str = "behindDoc='0' relativeHeight='1'",
    more: str = "<wp:wrapNone/>",
    transform: str = "<a:xfrm>",
) -> str:
    """Return a paragraph with a box that is placed on the page; sizes are in points."""
    wide, high = (round(12700 * length) for length in size)
    text = f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>" if content else ""
    own = f"{transform}<a:off x='0' y='0'/><a:ext cx='{wide}' cy='{high}'/></a:xfrm>"
    return (
        f"<w:p><w:r><w:drawing><wp:anchor {anchor}><wp:simplePos x='-30000000' y='0'/>"
        f"{across or placed('H', 'page', 72)}{down or placed('V', 'page', 390)}"
        f"<wp:extent cx='{wide}' cy='{high}'/>{more}<a:graphic><a:graphicData><wps:wsp>"
        f"<wps:spPr>{own}<a:prstGeom prst='rect'/>{fill}</wps:spPr>{text}{body}"
        "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>"
    )


def placed(way: str, anchor: str, start: float) -> str:
    """Return how far from what a drawing begins, in points, along ("H") or down ("V")."""
    offset = f"<wp:posOffset>{round(12700 * start)}</wp:posOffset>"
    return f"<wp:position{way} relativeFrom='{anchor}'>{offset}</wp:position{way}>"


def older_box(content: str, style: str, inside: str = "", more: str = "") -> str:
    """Return a paragraph with a box as Word drew them before 2010."""
    return (
        f"<w:p><w:r><w:pict><v:rect style='position:absolute;{style}' filled='f'>{more}"
        f"<v:textbox {inside}><w:txbxContent>{content}</w:txbxContent></v:textbox>"
        "</v:rect></w:pict></w:r></w:p>"
    )


def solid(color: str) -> str:
    """Return the fill of a shape."""
    return f"<a:solidFill><a:srgbClr val='{color}'/></a:solidFill>"


def word(
    body: str,
    *,
    before: str = "",
    kind: str = MAIN,
    relations: str = "",
    strict: bool = False,
    **parts: str,
) -> bytes:
    """Return a Word document of a body and of parts by their names ("styles", "header1").

    ``before`` stands before the body, ``kind`` is what the document says that it is, and
    ``relations`` are more than those to its parts.
    """
    texts = {
        "word/document.xml": f"<w:document {NAMES}>{before}<w:body>{body}</w:body></w:document>"
    }
    for name, text in parts.items():
        kind_of_part = name.rstrip("0123456789")
        root = _ROOTS.get(
            kind_of_part, {"header": "w:hdr", "footer": "w:ftr"}.get(kind_of_part)
        )
        root = root or f"w:{kind_of_part}"
        texts[f"word/{name}.xml"] = (
            text if text[:1] != "<" else f"<{root} {NAMES}>{text}</{root}>"
        )
        relations += _relation(name, kind_of_part, f"{name}.xml")
    start = f"<Relationships xmlns='{OPEN}/package/2006/relationships'>"
    texts["word/_rels/document.xml.rels"] = f"{start}{relations}</Relationships>"
    main = _relation("rId1", "officeDocument", "word/document.xml")
    texts["_rels/.rels"] = f"{start}{main}</Relationships>"
    texts["[Content_Types].xml"] = (
        f"<Types xmlns='{OPEN}/package/2006/content-types'>"
        "<Default Extension='xml' ContentType='application/xml'/>"
        f"<Override PartName='/word/document.xml' ContentType='{kind}'/></Types>"
    )
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        for name, text in texts.items():
            archive.writestr(name, _strict(text) if strict else text)
    return data.getvalue()


def _relation(identifier: str, kind: str, target: str) -> str:
    return (
        f"<Relationship Id='{identifier}' Target='{target}' "
        f"Type='{OPEN}/officeDocument/2006/relationships/{kind}'/>"
    )


def _strict(text: str) -> str:
    """Return XML with the names of Strict Open XML."""
    for old, new in (
        (
            f"{OPEN}/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
        (f"{OPEN}/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/"),
        (
            f"{OPEN}/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ):
        text = text.replace(old, new)
    return text
