"""Job advertisements: what is made of a text, whatever form it comes in."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from advertised import ADS, Advertised

from matcher.datamodels import Fact
from matcher.errors import ModelError
from matcher.learning.advariants import masked, variants
from matcher.packaged import packaged_ads
from matcher.roles.ads import Requirement, read_advertisement, requirements_of
from matcher.roles.ads.linear import read_lines
from matcher.roles.ads.parting import parted
from matcher.roles.ads.reading import said_in
from matcher.roles.ads.shortening import LONGEST_NAME
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.titles import division, is_title
from matcher.roles.ads.wrapping import lines_of

MOST_WORDS = 45


def said(each: Requirement) -> str:
    """Return all that a requirement says, in lower case."""
    return " ".join([each.name, *each.sentences]).lower()


def found(ad: Advertised, text: str) -> list[str]:
    """Return which words of an advertisement's requirements are found in a form of it."""
    texts = [said(each) for each in requirements_of(text)]
    return [words for words in ad.asked if any(words.lower() in each for each in texts)]


@pytest.mark.parametrize("ad", ADS, ids=lambda ad: ad.trade)
def test_what_is_asked_is_found_and_nothing_else(ad: Advertised) -> None:
    """Of ten trades, in ten forms."""
    assert found(ad, ad.text) == list(ad.asked)
    texts = [said(each) for each in requirements_of(ad.text)]
    assert [w for w in ad.not_asked if any(w.lower() in each for each in texts)] == []


@pytest.mark.parametrize("ad", ADS, ids=lambda ad: ad.trade)
def test_a_must_is_told_from_what_is_welcome(ad: Advertised) -> None:
    """By the heading or by the line itself."""
    for each in requirements_of(ad.text):
        assert each.must is not any(word.lower() in said(each) for word in ad.welcome)


@pytest.mark.parametrize("form", list(variants("")))
def test_other_forms_of_a_text_lose_little(form: str) -> None:
    """Without headings too, where the words alone have to tell."""
    pairs = [(len(found(ad, variants(ad.text)[form])), len(ad.asked)) for ad in ADS]
    assert sum(got for got, _ in pairs) >= 0.85 * sum(asked for _, asked in pairs)


@pytest.mark.parametrize("form", list(variants("")))
def test_nothing_is_made_up(form: str) -> None:
    """Names and sentences stand in the text, at the places that are told."""
    for ad in ADS:
        text = variants(ad.text)[form]
        for each in requirements_of(text):
            assert len(each.name.split()) <= LONGEST_NAME
            assert sum(len(sentence.split()) for sentence in each.sentences) <= MOST_WORDS
            joined = " ".join(each.sentences).lower()
            assert set(each.name.lower().split()) <= set(joined.replace(",", ", ").split()) | {
                word.strip(".,;:()") for word in joined.split()
            }
            for sentence, (start, end) in zip(each.sentences, each.spans, strict=True):
                there = "".join(text[start:end].lower().replace("**", "").split())
                assert there == "".join(sentence.lower().split())


def test_a_text_that_asks_nothing_gives_nothing() -> None:
    """An empty one, and one about bread."""
    assert requirements_of("") == ()
    assert requirements_of("Rye bread £3\nSoup of the day £5\n") == ()


def test_at_most_sixteen_are_kept() -> None:
    """The heaviest of them, in the order of the text."""
    verbs = ("bake", "clean", "count", "paint", "repair", "sell", "teach", "weigh", "wash")
    nouns = ("apples", "boats", "chairs", "doors")
    items = "\n".join(f"- {verb} {noun}" for verb in verbs for noun in nouns)
    ticked = requirements_of(f"Responsibilities:\n{items}\n")
    assert 0 < len(ticked) <= 16
    assert [each.spans[0] for each in ticked] == sorted(each.spans[0] for each in ticked)


def test_facts_are_set_apart() -> None:
    """A licence is no requirement, and its line is told with its type and name."""
    ad = read_advertisement(
        "Requirements:\n- Valid driving licence\n- Patience with children\n"
    )
    assert [each.name for each in ad.requirements] == ["Patience with children"]
    assert ad.facts == (Fact("licence", "driving licence", statement="Valid driving licence"),)


def test_columns_are_read_one_after_the_other() -> None:
    """What stands below Desirable is no must, though it stands in the line of one."""
    ticked = requirements_of("Essential\tDesirable\nSQL\tPython\nGit\tKafka\n")
    assert {each.name: each.must for each in ticked} == {
        "SQL": True,
        "Git": True,
        "Python": False,
        "Kafka": False,
    }


def test_what_is_denied_is_not_asked() -> None:
    """Neither a list of what one will not do, nor a sentence."""
    ad = "What you won't do:\n- cold calling\n- sales targets\n\nYou don't need a degree.\n"
    assert requirements_of(ad) == ()


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (
            "Plans the work of two teams, reads drawings, keeps the records of the yard and"
            " of all CVsStrong knowledge of steel",
            [
                "Plans the work of two teams, reads drawings, keeps the records of the yard and"
                " of all CVs",
                "Strong knowledge of steel",
            ],
        ),
        ("Uses HubSpot daily", ["Uses HubSpot daily"]),
    ],
)
def test_fused_lines_are_parted(line: str, parts: list[str]) -> None:
    """Where two stand without a blank, and not inside the name of a product."""
    assert [part.text for part in parted(Slice.of(line))] == parts


def test_lines_that_a_page_broke_are_joined() -> None:
    """By the room that was left, not by the stop alone."""
    text = variants(ADS[4].text * 3)["hard-wrapped"]
    assert any("document every change" in line.text for line in lines_of(text))


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("What you'll do", "duty"),
        ("Requirements:", "skill"),
        ("PREFERRED QUALIFICATIONS", "nice"),
        ("Benefits", "other"),
        ("Education", "fact"),
        ("Job summary", "role"),
    ],
)
def test_headings_are_known(title: str, kind: str) -> None:
    """And which class of section each opens."""
    assert is_title(title)
    assert division(title) == kind


def test_a_damaged_model_is_refused(tmp_path: Path) -> None:
    """By its checksum, and one of another version."""
    folder = tmp_path / "ads"
    shutil.copytree(packaged_ads(), folder)
    assert read_lines(folder).intercepts == read_lines(packaged_ads()).intercepts
    weights = folder / "weights.npz"
    weights.write_bytes(weights.read_bytes()[:-1] + b"x")
    read_lines.cache_clear()
    with pytest.raises(ModelError, match="is not the file that was saved"):
        read_lines(folder)


def test_masked_words_keep_their_places() -> None:
    """Known words stay, others have other letters."""
    assert masked("Strong knowledge of tapestry") == "Strong knowledge of gncrfgel"


def test_sentences_know_their_section() -> None:
    """And a heading is none of them."""
    said_there = said_in("Duties:\n- Sweep the yard\nBenefits:\n- Free tea\n")
    assert [(each.text, each.division) for each in said_there if not each.is_title] == [
        ("Sweep the yard", "duty"),
        ("Free tea", "other"),
    ]


def test_no_heavy_package_is_imported() -> None:
    """An advertisement is read with numpy alone."""
    code = (
        "import sys; from matcher.roles.ads import requirements_of;"
        "requirements_of('Duties:\\n- Sweep the yard');"
        "print(sorted({'spacy', 'sklearn', 'scipy'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
