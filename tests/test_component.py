"""The matcher in a spaCy pipeline: what a Doc is given, and what goes to disk with it."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from museum import MUSEUM
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from waiting import GUARD

import matcher
from matcher.datamodels import Resume
from matcher.errors import ModelError, ProfileError
from matcher.estimator import RoleMatcher
from matcher.spacy_component import RoleMatcherComponent
from matcher.spacy_component.alignment import spans_before
from matcher.text import clean

DEED = "Led a team of eight engineers and coached three of them."
TEXT = f"""\
E X P E R I E N C E

- {DEED}
-   Kept  the roadmap of two teams, and ranked its items by user need and effort.
"""
BAKER = """\
---
role: Baker
---
## Essential skills
### Oven Care
Keeps ovens clean and at the right heat.
- cleaned deck ovens every day
"""


@pytest.fixture(scope="module")
def nlp() -> Language:
    """Return an English pipeline with nothing but the matcher."""
    nlp = spacy.blank("en")
    nlp.add_pipe("role_matcher")
    return nlp


def spans_of(doc: Doc, label: str) -> list[str]:
    """Return the texts of the spans with a label."""
    return [span.text for span in doc.spans["competencies"] if span.label_ == label]


def test_a_doc_is_given_what_match_gives(nlp: Language, model: RoleMatcher) -> None:
    """The component adds nothing to the numbers and takes nothing away."""
    doc = nlp(TEXT)
    expected = model.match(Resume("text", clean(TEXT)))
    assert doc._.role_match == expected
    assert doc._.role_match.source == expected.source
    assert doc._.competencies == expected.competencies
    assert doc.text == TEXT


def test_a_result_has_the_title_of_its_doc(nlp: Language) -> None:
    """A Doc has no name; what displaCy calls its title is one."""
    doc = nlp.make_doc(TEXT)
    doc.user_data["title"] = "ann.txt"
    assert nlp(doc)._.role_match.resume == "ann.txt"


def test_evidence_is_marked_in_the_text_before_cleaning(nlp: Language) -> None:
    """Bullets are not in a span, and blanks that cleaning removes are."""
    doc = nlp(TEXT)
    assert spans_of(doc, "leadership")[0] == DEED
    assert (
        "Kept  the roadmap of two teams, and ranked its items by user need and effort."
        in spans_of(doc, "product-roadmap-management")
    )


def test_what_is_missing_has_no_span(nlp: Language) -> None:
    """The nearest passages of a missing competency are no evidence of it."""
    doc = nlp(TEXT)
    labels = {span.label_ for span in doc.spans["competencies"]}
    present = {m.competency.id for m in doc._.competencies if m.verdict != "missing"}
    assert labels == present
    assert doc._.role_match.missing, "else this test shows nothing"


@pytest.mark.parametrize("text", ["", " \n ", "Curriculum Vitae", "noor@example.com"])
def test_a_text_with_nothing_to_score_is_not_scored(nlp: Language, text: str) -> None:
    """There is no result and no 0, and the pipe goes on."""
    first, second = nlp.pipe([text, TEXT])
    assert first._.role_match is None
    assert first._.competencies == ()
    assert len(first.spans["competencies"]) == 0
    assert second._.role_match is not None


def test_a_doc_that_was_not_matched_has_no_result() -> None:
    """The attributes are there for every Doc."""
    doc = spacy.blank("en")(TEXT)
    assert doc._.role_match is None
    assert doc._.competencies == ()


def test_pipe_gives_what_single_calls_give(nlp: Language) -> None:
    """In the order of the texts."""
    texts = [TEXT, "", TEXT.replace("eight", "nine")]
    piped = [doc._.role_match for doc in nlp.pipe(texts, batch_size=2)]
    assert piped == [nlp(text)._.role_match for text in texts]


@pytest.mark.slow
def test_a_result_comes_out_of_another_process(
    nlp: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Docs are sent back as bytes, and the component is sent."""
    monkeypatch.setattr("spacy.language.mp", multiprocessing.get_context("spawn"))
    docs = list(nlp.pipe([TEXT, ""], n_process=2, batch_size=1))
    assert docs[0]._.role_match == nlp(TEXT)._.role_match
    assert [span.label_ for span in docs[0].spans["competencies"]]
    assert docs[1]._.role_match is None


def test_a_result_is_kept_with_its_doc(nlp: Language) -> None:
    """A DocBin gives the same numbers, to the last digit."""
    doc = nlp(TEXT)
    kept = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (again,) = DocBin().from_bytes(kept).get_docs(nlp.vocab)
    assert again._.role_match == doc._.role_match
    assert again._.role_match.source == doc._.role_match.source
    assert spans_of(again, "leadership") == spans_of(doc, "leadership")


@pytest.fixture
def baker(tmp_path: Path) -> Iterator[Language]:
    """Return a pipeline for another role, whose profile file is gone after first use."""
    profile = tmp_path / "baker.md"
    profile.write_text(BAKER, encoding="utf-8")
    nlp = spacy.blank("en")
    nlp.add_pipe("role_matcher", config={"profile": str(profile)})
    assert nlp("Experience\n- Cleaned deck ovens every day.")._.role_match.profile == "Baker"
    profile.unlink()
    yield nlp


OVENS = "Experience\n- Cleaned two deck ovens every day and kept them at the right heat."


def test_a_saved_pipeline_needs_neither_profile_nor_model_file(
    baker: Language, tmp_path: Path
) -> None:
    """The folder holds all that scores depend on."""
    expected = baker(OVENS)._.role_match
    baker.to_disk(tmp_path / "pipeline")
    again = spacy.load(tmp_path / "pipeline")
    assert again(OVENS)._.role_match.profile == "Baker"
    assert again(OVENS)._.role_match == expected
    assert again(OVENS)._.competencies[0].verdict != "missing"


def test_a_pipeline_goes_through_bytes(baker: Language) -> None:
    """The model comes along: a loaded pipeline never falls back on the packaged one."""
    expected = baker(OVENS)._.role_match
    again = spacy.blank("en")
    again.add_pipe("role_matcher")
    again.from_bytes(baker.to_bytes())
    assert again(OVENS)._.role_match == expected


def test_a_component_can_be_pickled(baker: Language) -> None:
    """Processes that are not forked are sent the component."""
    component = baker.get_pipe("role_matcher")
    again = pickle.loads(pickle.dumps(component))  # noqa: S301
    assert isinstance(again, RoleMatcherComponent)
    assert again.name == "role_matcher"
    assert again(spacy.blank("en")(OVENS))._.role_match.profile == "Baker"


def test_a_model_folder_can_be_named(model: RoleMatcher, tmp_path: Path) -> None:
    """As with the command."""
    model.save(tmp_path / "model")
    nlp = spacy.blank("en")
    nlp.add_pipe("role_matcher", config={"model": str(tmp_path / "model")})
    expected = model.match(Resume("text", clean(TEXT))).score
    assert nlp(TEXT)._.role_match.score == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize(
    ("config", "error"),
    [({"model": "no-such-folder"}, ModelError), ({"profile": "no-such.md"}, ProfileError)],
)
def test_what_cannot_be_read_is_our_error(config: dict[str, str], error: type) -> None:
    """A pipeline can be put together anywhere; a missing file tells at first use."""
    nlp = spacy.blank("en")
    nlp.add_pipe("role_matcher", config=config)
    with pytest.raises(error, match="no-such"):
        nlp(TEXT)


@pytest.mark.slow
def test_spacy_finds_the_component_by_its_entry_point(tmp_path: Path) -> None:
    """Once installed, nothing of matcher need be imported; and matcher loads no spaCy."""
    info = tmp_path / "pointed-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: pointed\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[spacy_factories]\nrole_matcher = matcher.spacy_component:create_role_matcher\n"
    )
    code = (
        "import sys, matcher; assert 'spacy' not in sys.modules\n"
        "import spacy; nlp = spacy.blank('en'); nlp.add_pipe('role_matcher')\n"
        "print(nlp.analyze_pipes()['summary']['role_matcher']['assigns'])\n"
    )
    paths = [str(tmp_path), str(Path(matcher.__file__).parents[1])]
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        timeout=GUARD,
    )
    assert done.stdout == "['doc._.role_match', 'doc._.competencies', 'doc.spans']\n"


# Where a cleaned text stands in the text before


def before(text: str, phrase: str) -> str:
    """Return what stands in a text where its cleaned form has a phrase."""
    cleaned = clean(text)
    start = cleaned.index(phrase)
    spans = spans_before(text, cleaned, [(start, start + len(phrase))])
    assert spans is not None
    return text[slice(*spans[0])]


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("- Ran an  o\ufb03ce.", "Ran an office.", "Ran an  o\ufb03ce."),
        ("S K I L L S\n\nLed", "SKILLS", "S K I L L S"),
        ("Cafe\u0301 owner", "Café owner", "Cafe\u0301 owner"),
        (
            "\u1112\u1161\u11ab\u1100\u1173\u11af ok",
            "한글",
            "\u1112\u1161\u11ab\u1100\u1173\u11af",
        ),
        ("a\u200bb\xadc (d)", "abc (d)", "a\u200bb\xadc (d)"),
        ("one\r\ntwo\x0bthree", "two\nthree", "two\x0bthree"),
        ("===\nText (made)", "(made)", "(made)"),
        ("(cid:12) Caused it", "Caused it", "cid:12) Caused it"),
        ("o\tOrganised fairs", "Organised fairs", "o\tOrganised fairs"),
    ],
)
def test_a_phrase_is_found_before_cleaning(text: str, phrase: str, expected: str) -> None:
    """Ligatures, blanks, accents and bullets are followed; after what is removed, too early."""
    assert before(text, phrase) == expected


def test_texts_that_differ_in_letters_are_not_followed() -> None:
    """Nothing is guessed."""
    assert spans_before("abc", "abx", [(0, 3)]) is None


@given(
    st.lists(
        st.one_of(
            st.text(max_size=6),
            st.sampled_from(
                [
                    "\n",
                    "- ",
                    "• ",
                    "\t",
                    "   ",
                    "o ",
                    "(cid:7)",
                    "\ufb01",
                    "\u0301",
                    "a b c d e",
                    "...",
                ]
            ),
        ),
        max_size=30,
    ).map("".join)
)
def test_every_letter_of_a_cleaned_text_is_found_before_cleaning(text: str) -> None:
    """Whatever the text, in its order."""
    cleaned = clean(text)
    places = [(n, n + 1) for n, sign in enumerate(cleaned) if sign.isalnum()]
    found = spans_before(text, cleaned, places)
    assert found is not None
    assert [start for start, _ in found] == sorted(start for start, _ in found)
    assert all(0 <= start < end <= len(text) for start, end in found)


def test_bytes_of_anything_else_are_refused() -> None:
    """The message names what gives them."""
    component = spacy.blank("en").add_pipe("role_matcher")
    with pytest.raises(ModelError, match="not the bytes of a role_matcher; see to_bytes"):
        component.from_bytes(b"junk")


def test_a_pipeline_saved_over_another_has_its_own_role(tmp_path: Path) -> None:
    """A component has one role; that of an earlier save is gone."""
    folder = tmp_path / "component"
    for profile, texts in ((None, ()), (MUSEUM, ("EXPERIENCE\n• Kneaded dough",))):
        component = RoleMatcherComponent("role_matcher", None, None)
        component.matcher = RoleMatcher(profile).fit(texts)
        component.to_disk(folder)
    assert component.from_disk(folder).matcher.profile_ == MUSEUM
