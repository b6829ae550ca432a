"""Content streams as operations, and the objects of a file, whatever bytes they hold."""

from __future__ import annotations

from itertools import chain
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from matcher.readers.pdf.content.scanner import (
    Remembered,
    name,
    numbers,
    operations,
    string_bytes,
    strings,
)
from matcher.readers.pdf.content.showing import close_strings
from matcher.readers.pdf.syntax.literals import LONGEST_STRING, parse_hex, parse_string
from matcher.readers.pdf.syntax.objects import UnknownSyntaxError, parse_object

PIECES = (
    b"BT", b"ET", b"q", b"Q", b"(", b")", b"<", b">", b"<<", b">>", b"[", b"]", b"{", b"%",
    b"\\", b"/F1", b"12", b"-.5", b"1 0 0 1 9 9", b"cm", b"Tj", b"TJ", b"'", b'"', b"T*", b"BI",
    b"ID", b"EI", b"\n", b" ", b"\0", b"\xff", b"true", b"R", b"(a)", b"<41>", b"re",
    b"f*", b"Do",
)  # fmt: skip


def seen(data: bytes) -> list[tuple[bytes, bytes]]:
    """Return operators with their operands, blanks at the ends left out."""
    return [
        (operator, operands.strip()) for some in operations(data) for operands, operator in some
    ]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"BT /F1 12 Tf", [(b"BT", b""), (b"Tf", b"/F1 12")]),
        (b"1 0 0 1 5 6 cm q", [(b"cm", b"1 0 0 1 5 6"), (b"q", b"")]),
        (b"(a)Tj(b)Tj", [(b"Tj", b"(a)"), (b"Tj", b"(b)")]),
        (b"[(a)-20(b)]TJ", [(b"TJ", b"[(a)-20(b)]")]),
        (b"(a (b) c) Tj", [(b"Tj", b"(a (b) c)")]),
        (b"(a ((b) c)) Tj T*", [(b"Tj", b"(a ((b) c))"), (b"T*", b"")]),
        (rb"(a \) \( b) Tj", [(b"Tj", rb"(a \) \( b)")]),
        (b"(BT ET) Tj", [(b"Tj", b"(BT ET)")]),
        (b"% a Tj (comment)\n(b) Tj", [(b"Tj", b"% a Tj (comment)\n(b)")]),
        (b"/P <</MCID 0 /A true>> BDC", [(b"BDC", b"/P <</MCID 0 /A true>>")]),
        (b"<41 42> Tj", [(b"Tj", b"<41 42>")]),
        (b"(a) ' 1 2 (b) \"", [(b"'", b"(a)"), (b'"', b"1 2 (b)")]),
        (b"BI /W 1 ID \xff Q EI Q", [(b"BI", b""), (b"EI", b"/W 1"), (b"Q", b"")]),
        (b"BI ID never ends Q", [(b"BI", b""), (b"EI", b"")]),
        (b"} (a) Tj", [(b"Tj", b"} (a)")]),
        (b"(never ends Tj", []),
        (b"1 2 3", []),
        (b"", []),
    ],
)
def test_a_content_stream_is_cut_into_operations(
    data: bytes, expected: list[tuple[bytes, bytes]]
) -> None:
    """Strings, comments and the data of images are not taken for operators."""
    assert seen(data) == expected


@pytest.mark.parametrize("operation", [b"(%b) Tj", b"[<41>-5%b]TJ", b"/P%b Do", b"%%%b\nT*"])
@pytest.mark.parametrize("length", [1, 5_000, 20_000, 40_000])
def test_an_operation_may_be_of_any_length(operation: bytes, length: int) -> None:
    """Where a call stops in the midst of an operation, the next one reads the whole of it."""
    one = operation % (b"4" * length)
    assert seen(one + b"\n" + one + b" Q") == [*seen(one), *seen(one), (b"Q", b"")]


def test_where_a_call_stops_does_not_matter() -> None:
    """Operators and numbers are not cut in two, wherever in the stream they stand."""
    content = b"BT 1 0 0 1 55.5 7 Tm [(a)-20(b)]TJ ETX f* true BDC ID \xff EI %c\nnull Qq "
    expected = seen(content)
    for shift in range(len(content)):
        data = b" " * shift + content * (2 * 2**14 // len(content))
        assert seen(data) == expected * (2 * 2**14 // len(content))


def test_operations_that_never_matter_are_passed_over() -> None:
    """The ends of text and of marked content, and the ends of lines, are read and dropped."""
    assert seen(b"q 1 j 0 J ET EMC Q ETX") == [(b"q", b""), (b"Q", b""), (b"ETX", b"")]


@given(st.lists(st.sampled_from(PIECES), max_size=60).map(b" ".join) | st.binary(max_size=300))
@example(b"(((((" * 40)
@example(b"<<<<[[[[//")
@example(b"1e5 .. -- +-. 1.2.3 Tj")
def test_any_bytes_are_operations(data: bytes) -> None:
    """Nothing in a stream raises, and its operands can be asked for what they may hold."""
    for operands, operator in chain.from_iterable(operations(data)):
        assert isinstance(operator, bytes)
        assert all(isinstance(number, float) for number in numbers(operands))
        assert isinstance(name(operands), str)
        for string, number in strings(operands):
            assert isinstance(number, float)
            assert isinstance(string_bytes(string), bytes)


@given(st.binary(max_size=80))
def test_a_string_is_read_as_it_was_written(raw: bytes) -> None:
    """What is escaped and what is in hexadecimal comes back byte by byte."""
    escaped = b"".join(b"\\%03o" % byte for byte in raw)
    assert string_bytes(b"(%b)" % escaped) == raw
    assert string_bytes(b"<%b>" % raw.hex().encode()) == raw
    [(_, operands)] = seen(b"(%b) Tj" % escaped)
    assert [string_bytes(one) for one, _ in strings(operands)] == [raw]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (rb"a\nb\tc\rd\be\ff", b"a\nb\tc\rd\be\ff"),
        (rb"\(\)\\", b"()\\"),
        (b"a\\\nb\\\r\nc", b"abc"),
        (b"a\r\nb\rc", b"a\nb\nc"),
        (rb"\101\60\7x\q", b"A0\x07xq"),
        (rb"\777", b"\xff"),
        (b"(nested)", b"(nested)"),
    ],
)
def test_escapes_in_strings(raw: bytes, expected: bytes) -> None:
    """ISO 32000-1, table 3: letters, octal numbers, line ends, and any other sign itself."""
    assert parse_string(raw + b") rest", 0) == (expected, len(raw) + 1)


def test_damage_within_hexadecimal_is_passed_over() -> None:
    """A stray sign costs no more than itself, and not the reading of the whole page."""
    [(_, operands)] = seen(b"<41{42 43> Tj")
    assert string_bytes(operands) == b"ABC"


def test_numbers_are_remembered_within_bounds() -> None:
    """A number is what it was, however many were read since, and however it was written."""
    read = Remembered(float)
    for _ in range(2):
        assert [read[b"%d.5" % n] for n in range(20_000)] == [n + 0.5 for n in range(20_000)]
    assert len(read) < 10_000
    assert read[b"0" * 1_000 + b"7"] == 7
    assert max(map(len, read)) < 100
    with pytest.raises(ValueError, match="could not convert"):
        read[b"--1"]


@pytest.mark.parametrize(
    ("array", "expected"),
    [
        (b"\r\n[(a)-20(b)5( c)] ", (b"ab c", -15.0)),
        (b"[(a)-20(b)7]", (b"ab", -13.0)),
        (b"[<41>-3<4243>]", (b"ABC", -3.0)),
        (b"[(a) (b)]", (b"ab", 0.0)),
        (b"[(a)-200(b)]", None),
        (b"[(a)2 3(b)]", None),
        (b"[(a(1)b)]", None),
        (b"[(a)<41>]", None),
        (rb"[(\050a)1(b)]", None),
        (b"[<4>1<1>]", None),
        (b"[<<1>>]", None),
        (b"[7(a)]", None),
        (b"(a)(b)", None),
        (b"[]", None),
        (b"", None),
    ],
)
def test_strings_with_kerns_between_are_one(
    array: bytes, expected: tuple[bytes, float] | None
) -> None:
    """What is not plain, or holds a gap, is left to the reading of each string."""
    assert close_strings(array) == expected


def test_a_string_without_end_is_given_up() -> None:
    """What never closes is no string, and is not read to the end again and again."""
    data = b"(" * (LONGEST_STRING + 10)
    assert parse_string(data, 1) == (b"", LONGEST_STRING + 1)


def test_an_odd_digit_counts_as_followed_by_zero() -> None:
    """ISO 32000-1, 7.3.4.3."""
    assert parse_hex(b"41 4") == b"A@"


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "data",
    [
        b"(" * 2_000_000,
        b"\\" * 2_000_000,
        b"<" * 2_000_000,
        b"1 " * 1_000_000,
        b"1" * 2_000_000,
        b"[" * 2_000_000,
        b"(\\" * 1_000_000,
        b"\\(" * 1_000_000,
        b"<0" * 1_000_000,
        b"{!" * 1_000_000,
        b"BI ID " * 300_000,
        b"%(" * 1_000_000,
    ],
    ids=lambda data: repr(data[:4]),
)
def test_time_grows_with_the_bytes_and_no_faster(data: bytes) -> None:
    """Ten times the bytes take about ten times as long, and not a hundred times."""
    times = []
    for share in (data[: len(data) // 10], data):
        start = process_time()
        for _ in operations(share):
            pass
        times.append(process_time() - start)
    assert times[1] < 40 * times[0] + 1


# Objects


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"12 ", 12),
        (b"-1.5 ", -1.5),
        (b"+.5 ", 0.5),
        (b"4. ", 4.0),
        (b"--5.0 ", -5.0),
        (b"true ", True),
        (b"null ", None),
        (b"(a(b)c)", b"a(b)c"),
        (b"<4142>", b"AB"),
        (b"[1 2 3]", [1, 2, 3]),
        (b"[1 (a) [2.5]]", [1, b"a", [2.5]]),
        (b"<</A 1/B[2]/C<</D(x)>>/E null>>", {"A": 1, "B": [2], "C": {"D": b"x"}}),
        (b"<<1 2/A 3/B>>", {"A": 3}),
        (b"[{1 foo}]", [None, 1, None, None]),
        (b"<</A>>", {}),
        (b"% comment\n 7 ", 7),
        (b"99999999999999999999999999 ", 99999999999999999999),
    ],
)
def test_objects_are_read(data: bytes, expected: object) -> None:
    """Every kind of object, with the blanks and comments that may stand before it."""
    assert parse_object(data, 0, None)[0] == expected  # type: ignore[arg-type]


def test_references_and_names() -> None:
    """A reference keeps its number, and a name may be written in hexadecimal."""
    value, _ = parse_object(b"[12 0 R /A#20B]", 0, None)  # type: ignore[arg-type]
    assert (value[0].objid, value[1].name) == (12, "A B")


@pytest.mark.parametrize(
    "data", [b"", b"]", b"<</A]", b"[1>>", b"endobj ", b"[" * 300, b"<4G>", b"[1 2"]
)
def test_what_is_no_object_is_unknown(data: bytes) -> None:
    """Damage is told from objects, for the stock parser to look at."""
    with pytest.raises(UnknownSyntaxError):
        parse_object(data, 0, None)  # type: ignore[arg-type]


@given(st.binary(max_size=200))
def test_any_bytes_are_an_object_or_unknown(data: bytes) -> None:
    """No other exception leaves the parser."""
    try:
        _, end = parse_object(data, 0, None)  # type: ignore[arg-type]
    except UnknownSyntaxError:
        return
    assert 0 < end <= len(data)
