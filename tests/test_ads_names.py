"""Names of what an advertisement asks: they end where a phrase ends, in its own words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from advertised import ADS, Advertised
from hypothesis import given
from hypothesis import strategies as st
from oddly import ODD_ADS

from matcher.errors import ModelError
from matcher.packaged import packaged_ads
from matcher.roles.ads import requirements_of
from matcher.roles.ads.naming import name_of
from matcher.roles.ads.shortening import LONGEST_NAME
from matcher.roles.ads.tagging import read_tags

SCRAPS = (
    *(" ", ", ", "; ", ": ", " (", ") ", ". ", " - ", "...", "é", "4️⃣", "\n", "C#", "R&D"),
    *("you will ", "the ", "and ", "of ", "a ", "plan ", "repair ", "boats", "well ", "who "),
    *("If you have ever ", "Nice to have: ", "the following: ", "required", "self-taught "),
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("You will have excellent communication skills.", "Communication skills"),
        ("Self-organised with a steady hand and a calm voice", "Self-organised"),
        ("Knowledge of orchard machines including but not only sprayers", "Orchard machines"),
        ("At least 3 years of experience with hydraulic presses", "Hydraulic presses"),
        (
            "Prepare weekly reports for the board of the regional office",
            "Prepare weekly reports",
        ),
        (
            "Monitor and record water quality results for the lock keeper",
            "Monitor and record water quality results",
        ),
        (
            "Ability to work as a part of a team in a busy kitchen",
            "Work as part of a team",
        ),
        (
            "The gallery assistant will be responsible for hanging large paintings",
            "Hanging large paintings",
        ),
        (
            "Chair the harbour users' safety committee",
            "Chair the harbour users' safety committee",
        ),
        ("Strong attention to detail is essential", "Attention to detail"),
        ("Nice to have: falconry", "Falconry"),
        ("If you have ever bred rare sheep, we would be glad", "Bred rare sheep"),
        ("Proficient in one or more of the following: looms, spindles", "Looms, spindles"),
        (
            "Restore, repair and catalogue the wooden printing blocks of the collection",
            "Catalogue wooden printing blocks of collection",
        ),
        ("The warden maintains and repairs footpaths", "Maintains and repairs footpaths"),
        ("Twelve months or more with kiln controllers", "Kiln controllers"),
        ("Use of computer aided design software", "Use of computer aided design software"),
        ("Ensure all equipment is cleaned after use", "Ensure all equipment is cleaned"),
        (
            "Ensures compliance with all safety rules of the quarry",
            "Compliance with safety rules of quarry",
        ),
        (
            "Assist management in the recruitment of seasonal staff",
            "Assist management in recruitment of staff",
        ),
        (
            "Serve as liaison between the workshop and the drawing office",
            "Liaison between workshop and drawing office",
        ),
        ("Respond to the concerns of guests", "Respond to the concerns of guests"),
        (
            "Take responsibility for the upkeep of the greenhouse",
            "Take responsibility for upkeep of greenhouse",
        ),
        ("Confidence to talk to senior people", "Confidence to talk to senior people"),
        (
            "Experience working with high level executives",
            "Working with high level executives",
        ),
        ("Working across multiple sites", "Working across multiple sites"),
        (
            "Experience in a busy museum setting",
            "Experience in a busy museum setting",
        ),
        (
            "We are seeking a Harbour Clerk to keep the register of moorings",
            "Keep the register of moorings",
        ),
    ],
)
def test_a_name_is_short_and_whole(text: str, name: str) -> None:
    """It leaves out who is meant, and ends where a phrase does and not inside a compound."""
    assert name_of(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # the noun that parts of a list share
        (
            "Provide 2nd level scanner, plotter and loom support to weavers",
            "Provide 2nd level loom support",
        ),
        (
            "Keep accurate records of hemp, paint, timber and lamp costs",
            "Keep accurate records of lamp costs",
        ),
        (
            "Experience of boat building, sail making and knot tying courses abroad",
            "Boat building",
        ),
        ("Setting 3, 4 and 5 axis looms from drawings", "Setting 5 axis looms from drawings"),
        ("Prune roses, hedges and fruit trees", "Prune roses, hedges and fruit trees"),
        # a purpose behind a thing that is whole without it
        (
            "Coordinate the work of scaffolders to deliver harmony on the quay",
            "Coordinate the work of scaffolders",
        ),
        ("Willingness to learn to sail", "Learn to sail"),
        # on what, with whom or what for
        (
            "Advise senior museum staff on humidity control",
            "Advise museum staff on humidity control",
        ),
        ("Work with partners to propose ferry timetables", "Propose ferry timetables"),
        (
            "Train local guides and harbour pilots on buoys",
            "Train local guides and harbour pilots",
        ),
        (
            "Work with weavers, dyers and printers on the colours of new sails",
            "Colours of new sails",
        ),
        ("Work hand in hand with the sail loft", "Work with the sail loft"),
        ("Recognise a horse who is lame", "Recognise a horse who is lame"),
        # what is to be done with it, or known of it
        ("Keep the salt pans clean and at the right depth", "Keep the salt pans clean"),
        ("Record tide heights and wind", "Record tide heights and wind"),
        (
            "Ensure high levels of cleanliness are upheld in all cabins",
            "Ensure high levels of cleanliness",
        ),
        ("Good knowledge of the river", "Knowledge of the river"),
        (
            "Knowledge of maritime laws and regulations",
            "Knowledge of maritime laws and regulations",
        ),
        ("Previous experience in a busy forge", "Experience in a busy forge"),
        ("Knowledge of tidal sluices", "Tidal sluices"),
        ("You will keep the log books, which the master reads", "Keep the log books"),
        # short forms, quotes, asides, praise, time
        ("IT literate", "IT literate"),
        (
            "Take overall responsibility for arranging and staging the yearly regatta",
            "Arranging and staging the yearly regatta",
        ),
        ("Direct processions and act as marshal", "Direct processions and act as marshal"),
        ("Direct experience of rigging", "Experience of rigging"),
        ("E4 Knowledge of tidal charts", "Tidal charts"),
        ("Main duties: tend the lamps of the pier", "Tend the lamps of the pier"),
        ("You will report to the harbour master and tend the lamps", "Tend the lamps"),
        ("You are a strong swimmer", "Strong swimmer"),
        ("Confident on the radio, calm in fog", "Confident on radio, calm in fog"),
        (
            'Uphold the yard\'s "steady hand" motto at all times',
            'Uphold the yard\'s "steady hand" motto',
        ),
        ('A "measure twice" habit that lasts', "Measure twice habit that lasts"),
        ("Grease the winches when required", "Grease the winches"),
        ("The keeper will spend about half of their time trimming lamps", "Trimming lamps"),
        ("Most important qualities are calm hands and patience", "Calm hands and patience"),
        ("Several years of boat building", "Boat building"),
    ],
)
def test_a_name_tells_what_is_asked(text: str, name: str) -> None:
    """It is no bare outcome, no piece of a list, no company without a topic, and not empty."""
    assert name_of(text) == name


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Glaze chemistry", "Glaze chemistry"),
        ("Your duties will include", "Firing kilns"),
        ("Nice to have", "Firing kilns"),
    ],
)
def test_an_item_that_bears_a_name_keeps_it(lead: str, name: str) -> None:
    """Unless what stands before the colon only opens a list."""
    assert name_of(f"{lead}: firing kilns", lead) == name


def test_what_asks_nothing_has_no_name() -> None:
    """Terms, riders, labels, praise, a firm, the title again, a letter that was left."""
    asked = requirements_of(
        """Quarry Clerk
Tarn and Field
We are looking for a Quarry Clerk

Requirements
- Experience with stone saws
- Equivalent experience will be accepted
- Full-time position
- Date posted: 3 March
- A key member of our team
- Quarry Clerk
- Tarn and Field
- E -
- Good with ledgers and invoices
- R
"""
    )
    assert [each.name for each in asked] == ["Stone saws", "Ledgers and invoices", "R"]


def test_sentences_that_are_too_long_end_with_a_clause() -> None:
    """The shorter stays whole, and the longer is not cut inside a parenthesis."""
    text = (
        "Duties\n- Tend the bees, the hives and the tools of the honey house every day of the "
        "long season, keep the log of each hive that you open and of each swarm that you take, "
        "and write to the members (in spring, in summer and again before the first frost)\n"
    )
    (asked,) = requirements_of(text)
    (kept,) = asked.sentences
    assert len(kept.split()) <= 45
    assert text.replace("\n", " ").split(kept)[1].startswith((",", " (", " \n"))
    assert kept.count("(") == kept.count(")")


@pytest.mark.parametrize("ad", [*ADS, *ODD_ADS], ids=lambda ad: ad.trade)
def test_names_have_the_words_of_their_text(ad: Advertised) -> None:
    """At most six, none made up, none that ends with a word that links."""
    text = ad.text
    known = {word.strip(".,;:()!?*#").lower() for word in text.replace("/", " / ").split()}
    known |= {word.strip(".,;:()!?*#").lower() for word in text.split()}
    for each in requirements_of(text):
        words = [word.strip(".,;:()!?*#").lower() for word in each.name.split()]
        assert 1 <= len(words) <= LONGEST_NAME
        assert set(words) <= known
        assert words[-1] not in {"and", "or", "of", "the", "a", "with", "to", "for", "in"}


@given(st.lists(st.sampled_from(SCRAPS), max_size=30).map("".join))
def test_a_name_is_found_in_any_scraps(text: str) -> None:
    """Of at most six words, and of none that the scraps do not have."""
    words = [word.lower() for word in name_of(text).split()]
    assert len(words) <= LONGEST_NAME
    assert all(word in text.lower() for word in words)


def test_parts_of_speech_are_told() -> None:
    """Of a duty, and of words that no list has."""
    tags = read_tags().tags(
        ["Calibrate", "the", "brass", "sextants", "and", "quickly", "repair", "broken", "ones"]
    )
    assert tags[:5] == "VDNNC" or tags[:5] == "VDANC"
    assert tags[5:8] == "RVA" or tags[5:8] == "RVP"
    assert read_tags().tags([]) == ""


def test_damaged_parts_of_speech_are_refused(tmp_path: Path) -> None:
    """By their checksum, and if they are missing."""
    folder = tmp_path / "ads"
    shutil.copytree(packaged_ads(), folder)
    weights = folder / "tags.npz"
    weights.write_bytes(weights.read_bytes()[:-1] + b"x")
    with pytest.raises(ModelError, match="is not the file that was saved"):
        read_tags(folder)
    weights.unlink()
    with pytest.raises(ModelError, match="install anew"):
        read_tags(folder)
