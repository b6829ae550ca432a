"""Cleaning, joining and splitting of extracted text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from waiting import costs_at_most

from matcher.sections.spans import list_spans, sentence_spans
from matcher.text import (
    clean,
    collapse_blanks,
    join_lines,
    join_lone_bullets,
    join_spaced_letters,
    mark_bullets,
    strip_rules,
    unmask_characters,
    vocabulary,
)

PIECES = st.sampled_from(
    [
        *"abAB1éo.,;:-–—_=~*#•·●>§v|+^&@( \n\t\r",
        *"\x01\x0b\x0c\x85\xa0\xad\u0301\u0338\u200b\u2028\ufb01\ufffd\uf020\uf0b7",
        "(cid:12)",
        "  ",
        "     ",
        "\n\n\n",
        "o ",
        "- ",
        "A B C D",
        "---",
    ]
)
EXTRACTED = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60)


@settings(max_examples=400)
@given(EXTRACTED)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    """Clean text stays as it is."""
    assert clean(clean(text)) == clean(text)


@given(EXTRACTED)
def test_clean_text_holds_no_stray_characters(text: str) -> None:
    """Clean text is composed, has no margins, no control and no private-use characters."""
    cleaned = clean(text)
    assert cleaned == unicodedata.normalize("NFC", cleaned)
    assert "\n\n\n" not in cleaned
    assert all(line == line.strip(" \t") for line in cleaned.split("\n"))
    categories = {
        unicodedata.category(character) for character in cleaned if character not in "\n\t"
    }
    assert not categories & {"Cc", "Co", "Cs"}


@pytest.mark.parametrize(
    ("extracted", "expected"),
    [
        ("one\r\ntwo\rthree\x0bfour\x0cfive", "one\ntwo\nthree\nfour\nfive"),
        ("ﬁrst oﬃce ﬂow", "first office flow"),
        ("cafe\u0301", "café"),
        ("one\u00a0two\u2009three\u3000four", "one two three four"),
        ("pro\u00adduct\u200b\ufeff", "product"),
        ("non\u2011profit", "non-profit"),
        ("led\x01a\x02team", "ledateam"),
        ("led \uf0b7 a team", "led a team"),
        ("left\uf020right", "left right"),
        ("of(cid:12)ce", "of ce"),
        ("led \ud835 on", "led on"),
        ("  margins \t ", "margins"),
        ("a\n\n\n\nb", "a\n\nb"),
        ("", ""),
        ("\n \n", ""),
    ],
)
def test_characters_are_unmasked(extracted: str, expected: str) -> None:
    """Each character that a font or an encoding put for another becomes that one."""
    assert clean(extracted) == expected


def test_a_private_use_blank_is_a_blank() -> None:
    """U+F020 at the start of a line is a blank of a symbol font and no bullet."""
    assert unmask_characters("\uf020led") == " led"


@pytest.mark.parametrize(
    "line",
    [
        "\uf0b7 Led a team",
        "\uf0d8Led a team",
        "\x01 Led a team",
        "\ufffd Led a team",
        "(cid:127) Led a team",
        "● Led a team",
        "  ➢\tLed a team",
        "✓Led a team",
        "· Led a team",
        "* Led a team",
        "- Led a team",
        "-Led a team",
        "– Led a team",
        "— Led a team",
        "-- Led a team",
        "o Led a team",
        "o\tLed a team",
        "v Led a team",
        "+ Led a team",
        "Ø Led a team",
        ">> Led a team",
        "• - Led a team",
        "●\nLed a team",
        "\uf0b7\n\nLed a team",
        "o\nLed a team",
        "-\nLed a team",
    ],
)
def test_every_bullet_becomes_the_same(line: str) -> None:
    """Whatever sign begins an item, clean text has one bullet for it."""
    assert clean(line) == "• Led a team"


@pytest.mark.parametrize(
    "line",
    [
        "–2019",
        "-5 degrees",
        "- 2019",
        "o gerente de produto",
        "obtained funding",
        "value for money",
        "5 - 7 years",
        "C* search",
        "+ 46 31 555",
        "+20 % of revenue",
        "A - B testing",
        "2.5 x growth",
    ],
)
def test_what_only_looks_like_a_bullet_stays(line: str) -> None:
    """A range, a negative number or a word is no bullet."""
    assert clean(line) == line


def test_a_bullet_before_a_number_is_one() -> None:
    """A dash and a blank begin an item even if a number follows."""
    assert mark_bullets("- 5 years in retail") == "• 5 years in retail"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-Career Objective-", "Career Objective"),
        ("--- Skills ---", "Skills"),
        ("*** Skills", "• Skills"),
        ("Education _________", "Education"),
        ("~ Projects ~", "Projects"),
        ("above\n==========\nbelow", "above\n\nbelow"),
        ("Experience ........", "Experience"),
        ("Name: . . . . . .", "Name:"),
        ("And so on...", "And so on..."),
        ("above\n- - - -\nbelow", "above\n\nbelow"),
        ("…………", ""),
        ("well-known", "well-known"),
        ("a_b", "a_b"),
        ("C++", "C++"),
        ("2012 -", "2012 -"),
    ],
)
def test_rules_are_stripped_and_words_kept(text: str, expected: str) -> None:
    """Lines drawn with characters go, alone or around a heading."""
    assert strip_rules(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("E X P E R I E N C E", "EXPERIENCE"),
        ("W O R K  H I S T O R Y", "WORK HISTORY"),
        ("S K I L L S & T O O L S", "SKILLS & TOOLS"),
        ("P  R  O  F  I  L  E", "PROFILE"),
        ("É T U D E S", "ÉTUDES"),
        ("a b c", "a b c"),
        ("Plan A or B", "Plan A or B"),
        ("I 2 3 4", "I 2 3 4"),
    ],
)
def test_spaced_letters_are_closed_up(text: str, expected: str) -> None:
    """Four letters or more set apart are a word, and wider gaps stand between words."""
    assert join_spaced_letters(text) == expected


def test_gaps_between_cells_are_tabs() -> None:
    """A tab stays, a wide gap becomes one, and other blanks collapse."""
    assert collapse_blanks("a  b \t c      d") == "a b\tc\td"


def test_bullets_without_text_are_dropped() -> None:
    """A column of bullets read apart from its texts leaves one at most."""
    assert join_lone_bullets("•\n\n•\n\n•\nOne\nTwo\n•") == "\n\n• One\nTwo\n"


@pytest.mark.parametrize(
    ("lines", "words", "expected"),
    [
        (["led a", "team"], "", "led a team"),
        (["develop-", "ment"], "development", "development"),
        (["develop-", "ment"], "", "development"),
        (["client-", "facing"], "client-facing", "client-facing"),
        (["cross-", "functional"], "crossfunctional", "cross-functional"),
        (["the ex-", "ecutive board"], "", "the executive board"),
        (["the ex-", "ecutive board"], "executive", "the executive board"),
        (["an ex-", "president"], "", "an ex-president"),
        (["non-", "profit"], "", "non-profit"),
        (["brand-", "new"], "brand new", "brand-new"),
        (["hand-", "over"], "hand over handover", "handover"),
        (["Micro-", "Focus"], "", "Micro-Focus"),
        (["covid-", "19"], "", "covid-19"),
        (["2012 -", "2014"], "", "2012 - 2014"),
        (["document-", "oriented"], "document oriented", "document-oriented"),
        (["level-", "wide"], "levelwide", "levelwide"),
        (["from 2012-", "2014"], "", "from 2012-2014"),
        (["  one ", "", "two\tthree"], "", "one two\tthree"),
        ([], "", ""),
    ],
)
def test_wrapped_lines_are_joined(lines: list[str], words: str, expected: str) -> None:
    """A hyphen at a line end goes where the document's words show that it may."""
    assert join_lines(lines, set(words.split())) == expected


def test_a_broken_word_is_no_vocabulary() -> None:
    """The halves of a word broken at a line end do not count as words."""
    assert vocabulary("Self-made Plans, develop-\nment") == {"self-made", "plans"}


def split(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Led a team. Grew sales.", 2),
        ("Led a team! “Grew” sales? Yes.", 3),
        ("Ran the shop (and the bar.) Grew sales.", 2),
        ("Wished to grow the potential.Willing to move on", 2),
        ("Led a\nteam.\nGrew sales.", 2),
        ("Grew sales. 5 people reported to me.", 1),
        ("Grew sales. and more", 1),
        ("Worked for Md. Arlo at Acme Ltd. Fernbridge", 1),
        ("Sl. No. Name", 1),
        ("B.Tech. Mechanical, M.Sc. Physics", 1),
        ("The U.S. Market, i.e. North America, e.g. Canada", 1),
        ("With Dr. J. Roe and St. Mary", 1),
        ("Built it with Node.Js and ASP.Net tools", 1),
        ("Reacts on React.Js tools", 1),
        ("   ", 0),
    ],
)
def test_sentences_end_at_full_stops_only(text: str, count: int) -> None:
    """An abbreviation, an initial or a number after the stop is no end of a sentence."""
    assert len(split(text)) == count


@given(st.text("ab AB.!?,;\n", max_size=80))
def test_sentences_are_in_order_and_lose_nothing(text: str) -> None:
    """The sentences of a text are all of it but blanks."""
    assert "".join("".join(split(text)).split()) == "".join(text.split())


def test_a_short_list_is_not_cut() -> None:
    """A text within the limit stays in one piece."""
    assert list(list_spans(" plans, budgets, teams ")) == [(1, 22)]


@pytest.mark.parametrize("separator", [", ", "; ", " "])
@given(st.integers(61, 300))
def test_long_lists_are_cut(separator: str, count: int) -> None:
    """A long list is cut at commas, or by words where it has none, and loses nothing."""
    text = separator.join(["word"] * count)
    pieces = [text[start:end] for start, end in list_spans(text)]
    assert max(len(piece.split()) for piece in pieces) <= (60 if separator == " " else 40)
    assert " ".join(pieces).split() == text.split()


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "unit", ["-", "- ", "•\n", "a  ", "A B C D ", "a.", "….", "a-\n", "\t", " "]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    """A hundred thousand of anything are cleaned at once."""
    with costs_at_most(5):
        text = clean("x" + unit * 100_000 + "9")
        list(sentence_spans(text))
        vocabulary(text)


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["the payment-", "gateway of the mill"], "the payment-gateway of the mill"),
        (["an incident-", "response plan"], "an incident-response plan"),
        (["price-", "elasticity"], "price-elasticity"),
        (["counter-", "parts"], "counterparts"),
        (["formu-", "lating"], "formulating"),
        (["bench-", "marking"], "benchmarking"),
        (["the Quan-", "delish way"], "the Quandelish way"),
        (["inter-", "national"], "international"),
        (["sub-", "contractors"], "subcontractors"),
        (["pre-", "requisite"], "prerequisite"),
        (["the ware-", "house of the mill"], "the warehouse of the mill"),
        (["inter-", "team"], "inter-team"),
        (["in-", "house"], "in-house"),
        (["day-to-", "day"], "day-to-day"),
        (["cross-depart-", "mental"], "cross-departmental"),
    ],
)
def test_a_compound_keeps_the_hyphen_it_is_broken_at(lines: list[str], joined: str) -> None:
    """If what it would make without is no word, and both of its halves are."""
    assert join_lines(lines) == joined


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Python\n●●●●○\nExperience", "Python\n\nExperience"),
        ("German\n\ue001 \ue001 \ue001\n\nEducation", "German\n\nEducation"),
        ("\ue001 \ue002 Call me", "• Call me"),
        ("•\nLed a team", "• Led a team"),
    ],
)
def test_a_line_of_signs_alone_is_no_bullet(text: str, cleaned: str) -> None:
    """Several rate something; one, or those before words, begin an item."""
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("M I R A   Q U A N D E L", "MIRA QUANDEL"),
        ("M  I  R  A    Q  U  A  N  D  E  L", "MIRA QUANDEL"),
        ("M i  r  a   Q  u  a  n  d  e  l", "Mira Quandel"),
        ("E D  L E E", "ED LEE"),
    ],
)
def test_names_set_in_wide_letters_keep_their_two_words(text: str, cleaned: str) -> None:
    """The gap between them is wider than that between most of the letters."""
    assert clean(text) == cleaned
