"""Layers of a PDF, however a file writes them: what stands in one that is off is kept apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from matcher.readers.extracted import Extracted
from matcher.readers.pdf import read_pdf
from matcher.readers.pdf.content.layers import DEEPEST_EXPRESSION, MOST_GROUPS

SEEN = "Kept the ledger of nine ferries through two winters"
WORDS = "product roadmap stakeholder prioritization user research agile analytics"
TEXT = f"BT /F1 10 Tf 50 300 Td ({WORDS}) Tj ET "

Make = Callable[..., Extracted]


def nested(depth: int) -> str:
    """Return an expression that is false, in as many others."""
    return "[/Or" * depth + "[/Not 11 0 R]" + "]" * depth


@pytest.fixture
def read(raw_pdf: Callable[..., bytes]) -> Make:
    """Return a function that reads a page: a visible line, and content that may be hidden.

    ``layer`` is what the content may name as /M, and what the form /X, the picture /I and the
    annotations belong to; ``usual`` is the default configuration of layers.
    """

    def make(
        content: str = "",
        layer: str = "10 0 R",
        usual: str = "/OFF[10 0 R 13 0 R]",
        annotations: str = "",
        more: str = "",
    ) -> Extracted:
        head = "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>"
        note = "/Type/Annot/Subtype/FreeText/F 4/Rect[40 290 560 320]"
        objects = (
            "<</Type/OCG/Name(off)>>",
            "<</Type/OCG/Name(on)>>",
            "<</Type/OCG/Name(says off)/Usage<</View<</ViewState/OFF>>>>>>",
            "<</Type/OCG/Name(for designers)/Intent/Design>>",
            "<</Type/OCG/Name(says on)/Usage<</View<</ViewState/ON>>>>>>",
            layer if layer.startswith("<<") else "null",
            f"<</Length {len(TEXT)}{head}/OC {layer}>>\nstream\n{TEXT}\nendstream",
            f"<</Length 1/Subtype/Image/Width 1/Height 1/BitsPerComponent 8"
            f"/ColorSpace/DeviceGray/OC {layer}>>\nstream\n\x01\nendstream",
            f"<<{note}/Contents()/AP<</N 19 0 R>>/OC {layer}>>",
            f"<</Length {len(TEXT)}{head.replace('0 0 600 800', '40 290 560 320')}>>\nstream\n"
            f"{TEXT}\nendstream",
            f"<<{note}/Contents({WORDS})/OC {layer}>>",
        )
        groups = "/OCGs[10 0 R 11 0 R 12 0 R 13 0 R 14 0 R]"
        painted = f"BT /F1 10 Tf 50 700 Td ({SEEN}) Tj ET {content}"
        data = raw_pdf(
            painted.encode("latin-1"),
            objects=tuple(each.encode() for each in objects),
            resources=f"/Properties<</M {layer}/N 11 0 R/\xe9 {layer}>>"
            "/XObject<</X 16 0 R/I 17 0 R>>".encode("latin-1"),
            catalog=f"/OCProperties<<{groups}/D<<{usual}>>{more}>>".encode(),
            page=f"/Annots[{annotations}]".encode(),
        )
        return read_pdf(data)

    return make


def is_kept_apart(found: Extracted) -> bool:
    """Return whether the words are hidden, told, and no part of the text."""
    apart = [hidden.text.strip() for hidden in found.hidden] == [WORDS]
    warning = "page 1: 8 hidden words were not scored (in a layer that is switched off)"
    return apart and found.warnings == [warning] and found.pages[0].split() == SEEN.split()


def is_read(found: Extracted, *, doubtful: bool = False) -> bool:
    """Return whether the words are part of the text, and what is said of them."""
    doubt = (
        "page 1: 8 words that are scored may be hidden (in a layer that may be switched off)"
    )
    whole = found.pages[0].split() == [*SEEN.split(), *WORDS.split()]
    return whole and not found.hidden and found.warnings == ([doubt] if doubtful else [])


MARKS = (
    "/OC /M BDC\n",
    "/OC/M BDC ",
    "/OC/M\nBDC\n",
    "/OC\r/M\tBDC ",
    "/O#43 /M BDC ",
    "/#4fC/#4D BDC ",
    "/OC%/P\n/M BDC ",
    "/OC /M %/N\nBDC ",
    "%/P /N\n/OC /M BDC ",
    "/P /OC /M BDC ",
    "(/P /N) /OC /M BDC ",
    "/OC /\xe9 BDC ",
    "/OC /M BDC q Q /P BMC EMC /Span <</Lang(en)>> BDC EMC ",
)
"""How the mark of a layer is written: all of these are one."""


@pytest.mark.parametrize("mark", MARKS)
def test_the_mark_of_a_layer_is_known_however_it_is_written(read: Make, mark: str) -> None:
    """With or without blanks, escaped, with comments; and its look-alike is seen."""
    assert is_kept_apart(read(f"{mark}{TEXT} EMC"))
    assert is_read(read(f"{mark}{TEXT} EMC", layer="11 0 R"))
    assert is_read(read(f"{mark}EMC {TEXT}"))


@pytest.mark.parametrize(
    "mark",
    [
        "/OC /N BDC ",
        "/OC /N %/M\nBDC ",
        "/OCX /M BDC ",
        "/P /M BDC ",
        "/OC /M BMC ",
        "/OC /Gone BDC ",
        "/OC BMC /M MP ",
        "/P <</OC /M>> BDC ",
        "/OC <</Type/OCG>> BDC ",
    ],
)
def test_what_is_no_mark_of_a_layer_that_is_off_hides_nothing(read: Make, mark: str) -> None:
    """Another layer, another tag, a layer in a comment, one that is not there."""
    assert is_read(read(f"{mark}{TEXT} EMC"))


@pytest.mark.parametrize(
    "mark", ["/OC <</Type/OCMD/OCGs[10 0 R]>> BDC ", "/OC /M ) BDC ", "/OC /M >> BDC "]
)
def test_the_mark_of_a_layer_that_cannot_be_read_is_a_doubt(read: Make, mark: str) -> None:
    """Viewers differ in what they make of it."""
    found = read(f"{mark}{TEXT} EMC")
    assert is_read(found, doubtful=True)


OFF_LAYERS = (
    "10 0 R",
    "<</Type/OCMD/OCGs 10 0 R>>",
    "<</Type/OCMD/OCGs[10 0 R]>>",
    "<</Type/OCMD/OCGs[null 10 0 R null]/P/AnyOn>>",
    "<</Type/OCMD/OCGs[10 0 R 11 0 R]/P/AllOn>>",
    "<</Type/OCMD/OCGs[11 0 R]/P/AllOff>>",
    "<</Type/OCMD/OCGs 11 0 R/P/AllOff>>",
    "<</Type/OCMD/OCGs[10 0 R 11 0 R]/P/AllOff>>",
    "<</Type/OCMD/OCGs[11 0 R 14 0 R]/P/AnyOff>>",
    "<</Type/OCMD/VE[/Not 11 0 R]>>",
    "<</Type/OCMD/VE[/Not[/Not[/Not 11 0 R]]]>>",
    "<</Type/OCMD/VE[/And 11 0 R[/Or 10 0 R[/Not 14 0 R]]]>>",
    "<</Type/OCMD/VE[/Or 10 0 R null]>>",
    f"<</Type/OCMD/VE{nested(DEEPEST_EXPRESSION - 1)}>>",
)
"""Layers, and several with a policy or an expression, that are off."""

ON_LAYERS = (
    "11 0 R",
    "13 0 R",
    "<</Type/OCMD/OCGs 11 0 R>>",
    "<</Type/OCMD/OCGs[10 0 R 11 0 R]>>",
    "<</Type/OCMD/OCGs[10 0 R]/P/AllOff>>",
    "<</Type/OCMD/OCGs[10 0 R 11 0 R]/P/AnyOff>>",
    "<</Type/OCMD/OCGs[null]/P/AllOff>>",
    "<</Type/OCMD/OCGs[]/P/AnyOff>>",
    "<</Type/OCMD>>",
    "<</Type/OCMD/VE[/Not 10 0 R]>>",
    "<</Type/OCMD/VE[/Or 10 0 R 11 0 R]/OCGs[10 0 R]>>",
    "<</Type/OCMD/VE[/And[/Or 10 0 R 14 0 R][/Not[/Not 11 0 R]]]>>",
    "<</Type/OCG/Name(of its own)>>",
)

DOUBTFUL_LAYERS = (
    "12 0 R",
    "<</Type/OCMD/OCGs[12 0 R]>>",
    "<</Type/OCMD/VE[/Nor 11 0 R]>>",
    "<</Type/OCMD/VE[/Not]>>",
    "<</Type/OCMD/VE[]>>",
    f"<</Type/OCMD/VE{nested(DEEPEST_EXPRESSION + 1)}>>",
    "<</Type/Other/OCGs[10 0 R]>>",
    "<</OCGs[10 0 R]>>",
)
"""Layers in which viewers differ, expressions that are broken or deeper than we look."""

MARK, PAINTS = f"/OC/M BDC {TEXT} EMC", "/X Do"
PLACES = {
    "marked content": {"content": MARK},
    "a form": {"content": PAINTS},
    "an annotation": {"annotations": "18 0 R"},
    "an annotation without an appearance": {"annotations": "20 0 R"},
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("layer", OFF_LAYERS)
def test_layers_that_are_off_hide_what_belongs_to_them(
    read: Make, layer: str, place: str
) -> None:
    """Wherever they are named; policies may hide where every layer is on."""
    assert is_kept_apart(read(layer=layer, **PLACES[place]))


@pytest.mark.parametrize("layer", OFF_LAYERS)
def test_a_policy_is_the_same_where_it_is_an_object_of_its_own(read: Make, layer: str) -> None:
    """A policy may stand among the resources, or be named there."""
    if layer.startswith("<<"):
        layer = layer.replace(">>", "/Base 11 0 R>>")
    assert is_kept_apart(read(MARK, layer=layer))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("layer", ON_LAYERS)
def test_layers_that_are_on_hide_nothing(read: Make, layer: str, place: str) -> None:
    """Neither do policies that want a layer to be off which is off."""
    assert is_read(read(layer=layer, **PLACES[place]))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("layer", DOUBTFUL_LAYERS)
def test_layers_that_may_be_off_are_a_doubt(read: Make, layer: str, place: str) -> None:
    """It is scored, and told."""
    assert is_read(read(layer=layer, **PLACES[place]), doubtful=True)


@pytest.mark.parametrize("layer", ["<</Type/OCMD/VE[/Not 11 0 R]>>", "10 0 R"])
def test_a_picture_in_a_layer_that_is_off_covers_nothing(read: Make, layer: str) -> None:
    """One that is on does."""
    cover = f"{TEXT} q 500 0 0 30 40 290 cm /I Do Q "
    assert is_read(read(cover, layer=layer))
    assert read(cover, layer="11 0 R").hidden


VIEW = "/AS[<</Event/View/Category[/View]/OCGs[12 0 R 14 0 R]>>]"


@pytest.mark.parametrize(
    ("layer", "usual"),
    [
        ("11 0 R", "/BaseState/OFF"),
        ("11 0 R", "/BaseState/OFF/ON[]"),
        ("11 0 R", "/BaseState/OFF/ON[10 0 R 14 0 R]"),
        ("11 0 R", "/BaseState/OFF/ON[11 0 R]/OFF[11 0 R]"),
        ("11 0 R", "/OFF[10 0 R 11 0 R]/ON[11 0 R]"),
        ("12 0 R", VIEW),
        ("12 0 R", VIEW.replace("/Category[/View]", "")),
        ("12 0 R", "/BaseState/OFF" + VIEW),
        ("14 0 R", "/OFF[14 0 R]"),
        ("14 0 R", "/OFF[14 0 R]" + VIEW.replace("View", "Print")),
    ],
)
def test_a_layer_is_off_as_the_file_opens(read: Make, layer: str, usual: str) -> None:
    """By the default configuration, and by what a layer says of itself where that counts."""
    assert is_kept_apart(read(MARK, layer=layer, usual=usual))


@pytest.mark.parametrize(
    ("layer", "usual", "more"),
    [
        ("11 0 R", "", ""),
        ("11 0 R", "/BaseState/OFF/ON[11 0 R]", ""),
        ("11 0 R", "/BaseState/Unchanged", ""),
        ("11 0 R", "", "/Configs[<</BaseState/OFF/Intent/Design>>]"),
        ("14 0 R", "/OFF[14 0 R]" + VIEW, ""),
        ("14 0 R", "/BaseState/OFF" + VIEW, ""),
    ],
)
def test_a_layer_is_on_as_the_file_opens(read: Make, layer: str, usual: str, more: str) -> None:
    """Other configurations are for those who choose them."""
    assert is_read(read(MARK, layer=layer, usual=usual, more=more))


@pytest.mark.parametrize(
    "usual", ["", VIEW.replace("View", "Print"), VIEW.replace("[/View]", "[/Zoom]")]
)
def test_a_layer_that_says_it_is_off_and_is_not_asked_is_a_doubt(
    read: Make, usual: str
) -> None:
    """Some viewers obey it all the same."""
    assert is_read(read(MARK, layer="12 0 R", usual=usual), doubtful=True)


def test_policies_hide_in_a_file_that_lists_no_layers(raw_pdf: Callable[..., bytes]) -> None:
    """Its layers are on."""
    data = raw_pdf(
        f"BT /F1 10 Tf 50 700 Td ({SEEN}) Tj ET {MARK}".encode(),
        objects=(b"<</Type/OCG/Name(a)>>",),
        resources=b"/Properties<</M<</Type/OCMD/OCGs[10 0 R]/P/AllOff>>>>",
    )
    assert is_kept_apart(read_pdf(data))


def test_of_more_layers_than_are_looked_at_nothing_is_known(read: Make) -> None:
    """What stands in one of them is a doubt."""
    many = "/OFF[" + "11 0 R " * MOST_GROUPS + "10 0 R]"
    assert is_read(read(MARK, usual=many), doubtful=True)


def test_two_direct_policies_are_told_apart(raw_pdf: Callable[..., bytes]) -> None:
    """Neither is an object, so that one must not be taken for the other."""
    data = raw_pdf(
        f"/OC/N BDC BT /F1 10 Tf 50 700 Td ({SEEN}) Tj ET EMC {MARK}".encode(),
        objects=(b"<</Type/OCG/Name(a)>>",),
        resources=b"/Properties<</N<</Type/OCMD/OCGs[10 0 R]>>"
        b"/M<</Type/OCMD/OCGs[10 0 R]/P/AllOff>>>>",
        catalog=b"/OCProperties<</OCGs[10 0 R]/D<<>>>>",
    )
    assert is_kept_apart(read_pdf(data))


@pytest.mark.parametrize(
    ("content", "is_hidden"),
    [
        (f"/OC/M BDC /P BMC {TEXT} EMC EMC", True),
        (f"/P BMC /OC/M BDC {TEXT} EMC EMC", True),
        (f"/OC/M BDC q {TEXT} Q EMC EMC", True),
        (f"/OC/M BDC {TEXT}", True),
        (f"BT /OC/M BDC /F1 10 Tf 50 300 Td ({WORDS}) Tj EMC ET", True),
        (f"/OC/N BDC /OC/M BDC EMC {TEXT} EMC", False),
        (f"/OC/M BDC /OC/N BDC {TEXT} EMC EMC", True),
        (f"/OC/M BDC EMC EMC {TEXT}", False),
    ],
)
def test_layers_stand_in_each_other(read: Make, content: str, is_hidden: bool) -> None:
    """What one that is off holds is hidden, whatever stands in between."""
    found = read(content)
    assert is_kept_apart(found) if is_hidden else is_read(found)


@pytest.mark.parametrize(
    ("content", "size"),
    [("/F1 1 %10\nTf", 1), ("/F1 10 %1\nTf", 10), ("%/F1 1 Tf\n/F1 10 Tf", 10)],
)
def test_a_comment_among_operands_means_nothing(
    raw_pdf: Callable[..., bytes], content: str, size: int
) -> None:
    """Words of one point are hidden, whatever a comment beside their size says."""
    shown = f"BT /F1 10 Tf 50 700 Td ({SEEN}) Tj ET BT {content} 50 300 Td ({WORDS}) Tj ET"
    assert bool(read_pdf(raw_pdf(shown.encode())).hidden) is (size == 1)


def test_a_state_is_found_by_a_name_that_is_no_text(raw_pdf: Callable[..., bytes]) -> None:
    """Names of resources may be of any bytes."""
    shown = f"BT /F1 10 Tf 50 700 Td ({SEEN}) Tj ET /\xe9 gs {TEXT}"
    data = raw_pdf(shown.encode("latin-1"), resources=b"/ExtGState<</\xe9<</ca 0>>>>")
    assert read_pdf(data).hidden
