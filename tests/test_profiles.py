"""Reading and writing role profiles."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.datamodels import FACT_TYPES, Competency, Fact, Kind, competency_id
from matcher.errors import ProfileError
from matcher.roles.profiles import RoleProfile

PACKAGED = Path(__file__).parents[1] / "corpus" / "role_profile.md"
NAMES = {
    "responsibility": [
        "Product Strategy Development",
        "Cross-Functional Leadership",
        "Product Roadmap Management",
        "User Research and Feedback",
        "Performance Tracking",
        "Stakeholder Communication",
    ],
    "skill": [
        "Strategic Thinking",
        "Leadership",
        "Analytical Skills",
        "Communication Skills",
        "Project Management",
        "Technical Acumen",
    ],
}
HEAD = "---\nrole: Baker\n---\n"
OVEN = "### Oven Care\n\nKeeps ovens clean.\n\n- cleaned deck ovens\n"
BAKER = f"{HEAD}## Skills\n{OVEN}"
OVENS = f"{HEAD}## Skills\n### Oven\n"


def baker() -> RoleProfile:
    """Return what BAKER says."""
    oven = Competency(
        "oven-care", "Oven Care", "skill", "Keeps ovens clean.", ("cleaned deck ovens",)
    )
    return RoleProfile("Baker", "", (oven,))


def test_a_profile_says_what_its_markdown_says() -> None:
    """The smallest profile: one role, one competency."""
    assert RoleProfile.from_markdown(BAKER) == baker()


def test_competencies_stand_in_the_order_of_the_file_each_with_the_kind_of_its_group() -> None:
    """Whichever group comes first."""
    text = (
        "---\nrole: Baker\norganisation: Mill & Sons\n---\n"
        "## Essential skills\n### B\nb\n- one\n- two\n### A\na\n- three\n"
        "## Responsibilities\n### C\nc\n- four\n"
    )
    profile = RoleProfile.from_markdown(text)
    assert profile.organisation == "Mill & Sons"
    assert [(each.id, each.kind) for each in profile.competencies] == [
        ("b", "skill"),
        ("a", "skill"),
        ("c", "responsibility"),
    ]
    assert profile.competencies[0].indicators == ("one", "two")


def test_context_is_kept_as_paragraphs_and_makes_no_competency() -> None:
    """Lists become paragraphs; a title may stand alone."""
    text = f"{BAKER}## Context\n### Career\nUp\nand up.\n\n- far\n  1. very far\n### Outlook\n"
    profile = RoleProfile.from_markdown(text)
    assert profile.context == (("Career", "Up and up.\n\nfar\n\nvery far"), ("Outlook", ""))
    assert profile.competencies == baker().competencies


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("*quick* and __clean__", "quick and clean"),
        ("ran `make` [daily](https://x.org)", "ran make daily"),
        ("![a clock](c.png) watched", "a clock watched"),
        ("one line\nand the next", "one line and the next"),
        ("one line  \nand the next", "one line and the next"),
        ("R&amp;D in C\\#", "R&D in C#"),
        ("kept <b>warm</b> <!-- not hot -->", "kept warm"),
        ("snake_case, 2 * 3 and a|b", "snake_case, 2 * 3 and a|b"),
        ("blanks\u00a0\u2003 here", "blanks here"),
    ],
)
def test_markup_is_read_as_the_plain_text_that_it_shows(written: str, read: str) -> None:
    """In statements and in indicators."""
    profile = RoleProfile.from_markdown(
        f"{HEAD}## Skills\n### Oven\n{written}\n\n- {written}\n"
    )
    assert profile.competencies[0].statement == read
    assert profile.competencies[0].indicators == (read,)


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + BAKER,
        "\n\n" + BAKER,
        BAKER.replace("\n", "\r\n"),
        BAKER.replace("\n", "\r"),
        BAKER.replace("Skills", "ESSENTIAL *Skills*"),
        BAKER.replace("- cleaned", "* cleaned"),
        BAKER.replace("### Oven", "<!-- about\n\n## ovens -->\n\n### Oven"),
        BAKER.replace("role:", "\n  role :  "),
        BAKER.replace("## Skills", "Skills\n------"),
        BAKER.rstrip(),
    ],
    ids=[
        "bom",
        "blank-lines",
        "crlf",
        "cr",
        "case",
        "star",
        "comment",
        "blanks",
        "underline",
        "no-last-line-end",
    ],
)
def test_the_way_of_writing_makes_no_difference(text: str) -> None:
    """Editors and people differ in line ends, signs and blanks."""
    assert RoleProfile.from_markdown(text) == baker()


def test_a_comment_may_divide_the_indicators() -> None:
    """The two lists around it are one."""
    profile = RoleProfile.from_markdown(f"{BAKER}<!-- claims -->\n- careful\n")
    assert profile.competencies[0].indicators == ("cleaned deck ovens", "careful")


FAULTS = {
    "empty file": ("", 1, "no front matter"),
    "no front matter": ("## Skills\n", 1, "no front matter"),
    "front matter not closed": ("---\nrole: Baker\n", 1, "no front matter"),
    "no role": ("---\norganisation: Mill\n---\n", 1, "names no role"),
    "role without a value": ("---\nrole:\n---\n", 2, "'role:'"),
    "unknown key": ("---\nrole: Baker\nsalary: 1\n---\n", 3, "'salary: 1'"),
    "key twice": ("---\nrole: Baker\n\nrole: Cook\n---\n", 4, "'role: Cook'"),
    "no competency": (HEAD, 4, "no competency"),
    "only context": (f"{HEAD}## Context\n### Path\nUp.\n", 7, "no competency"),
    "text above the groups": (
        f"{HEAD}\nHello.\n\n## Skills\n{OVEN}",
        5,
        "unexpected paragraph",
    ),
    "unknown group": (
        f"{HEAD}## Perks\n{OVEN}",
        4,
        "'## Responsibilities', '## Essential skills', '## Facts', '## Context'",
    ),
    "competency in no group": (f"{HEAD}{OVEN}", 4, "'Oven Care' is in no known group"),
    "text in a group": (f"{HEAD}## Skills\nMany.\n\n{OVEN}", 5, "expected '### Name'"),
    "empty group": (f"{HEAD}## Responsibilities\n## Skills\n{OVEN}", 4, "empty group"),
    "empty group at the end": (f"{BAKER}## Context\n", 10, "empty group"),
    "top heading": (f"{HEAD}# Baker\n", 4, "has level 1"),
    "deep heading": (f"{BAKER}#### Detail\n", 10, "has level 4"),
    "heading without words": (f"{HEAD}##\n", 4, "empty heading"),
    "name without words": (f"{HEAD}## Skills\n### **!**\n", 5, "empty heading"),
    "same name": (
        f"{BAKER}## Responsibilities\n### oven-CARE\nHot.\n- hot\n",
        11,
        "stands in line 5 too",
    ),
    "no statement": (f"{HEAD}## Skills\n### Oven\n", 5, "'Oven' has no statement"),
    "list for a statement": (f"{HEAD}## Skills\n### Oven\n- hot\n", 5, "has no statement"),
    "statement without words": (f"{HEAD}## Skills\n### Oven\n<b></b>\n\n- a\n", 6, "empty par"),
    "second paragraph": (f"{HEAD}## Skills\n### Oven\na\n\nb\n\n- c\n", 8, "one paragraph"),
    "paragraph below": (f"{BAKER}\nMore.\n", 11, "unexpected paragraph"),
    "numbered list": (f"{HEAD}## Skills\n### Oven\na\n\n1. b\n", 8, "unexpected ordered list"),
    "empty indicator": (f"{BAKER}-\n- baked\n", 10, "empty indicator"),
    "indicator without words": (f"{BAKER}- ...\n", 10, "empty indicator"),
    "nested list": (f"{BAKER}- baked\n  - bread\n", 11, "unexpected bullet list"),
    "two paragraphs in an indicator": (f"{BAKER}- a\n\n  b\n", 12, "unexpected paragraph"),
    "heading in an indicator": (f"{BAKER}- # a\n", 10, "unexpected heading"),
    "quotation": (f"{BAKER}\n> bread\n", 11, "unexpected blockquote"),
    "code": (f"{BAKER}\n```\nbread\n```\n", 11, "unexpected code block"),
    "table": (f"{BAKER}\n| a |\n| - |\n| b |\n", 11, "unexpected table"),
    "rule": (f"{BAKER}\n***\n", 11, "unexpected rule"),
    "html": (f"{BAKER}\n<div>bread</div>\n", 11, "unexpected HTML"),
    "comment without its end": (f"{BAKER}\n<!-- here\n### B\n", 11, "expected '-->'"),
    "text behind a comment": (f"{BAKER}\n<!-- a --> b\n", 11, "expected '-->'"),
    "a word for must": (f"{OVENS}must: maybe\n\nHot.\n", 6, "'must: yes' or 'must: no'"),
    "a weight of nothing": (f"{OVENS}weight: 0\n\nHot.\n", 6, "'weight: 1.5'"),
    "a weight of no end": (f"{OVENS}weight: {'9' * 350}\n\nHot.\n", 6, "'weight: 1.5'"),
    "a weight in words": (f"{OVENS}must: no\nweight: high\n\nHot.\n", 7, "'weight: 1.5'"),
    "a key twice": (f"{OVENS}must: no\nmust: no\n\nHot.\n", 7, "each at most once"),
    "a key of facts": (f"{OVENS}about: bread\n\nHot.\n", 6, "'must: yes'"),
    "no line after keys": (f"{OVENS}must: no\nHot.\n", 7, "an empty line between keys"),
    "keys without a statement": (f"{OVENS}must: no\n", 5, "has no statement"),
    "fact of no type": (f"{BAKER}## Facts\n### Height: 2 m\n", 11, "is no fact"),
    "fact without a value": (f"{BAKER}## Facts\n### Years\n", 11, "'TYPE: ...'"),
    "years in words": (f"{BAKER}## Facts\n### Years: many\n", 11, "has no number"),
    "degree of no level": (f"{BAKER}## Facts\n### Degree: any\n", 11, "one of school"),
    "a weight of a fact": (f"{BAKER}## Facts\n### Years: 2\nweight: 2\n", 12, "'about: ...'"),
    "list in a fact": (f"{BAKER}## Facts\n### Years: 2\na\n\n- b\n", 14, "one paragraph"),
    "only facts": (f"{HEAD}## Facts\n### Years: 2\n", 6, "no competency"),
    "windows line ends": (f"{BAKER}\n> bread\n".replace("\n", "\r\n"), 11, "blockquote"),
}


@pytest.mark.parametrize(("text", "line", "part"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_told_with_its_line(text: str, line: int, part: str) -> None:
    """Line of the file, front matter counted; what is wrong; what is expected."""
    with pytest.raises(ProfileError) as caught:
        RoleProfile.from_markdown(text, "baker.md")
    assert str(caught.value).startswith(f"baker.md:{line}: ")
    assert part in str(caught.value)
    assert "expected" in str(caught.value)


def test_a_file_is_read_and_named_in_messages(tmp_path: Path) -> None:
    """By path or by name."""
    path = tmp_path / "baker.md"
    path.write_text(BAKER, encoding="utf-8")
    assert RoleProfile.from_file(path) == RoleProfile.from_file(str(path)) == baker()
    path.write_text(f"{BAKER}-\n", encoding="utf-8")
    with pytest.raises(ProfileError) as caught:
        RoleProfile.from_file(path)
    assert str(caught.value).startswith(f"{path}:10: ")


def test_a_file_in_another_encoding_is_a_fault_in_its_line(tmp_path: Path) -> None:
    """An older editor saved it."""
    path = tmp_path / "baker.md"
    path.write_bytes(BAKER.encode() + "- crème brûlée\n".encode("latin-1"))
    with pytest.raises(ProfileError, match=r"baker\.md:10: not UTF-8"):
        RoleProfile.from_file(path)


@pytest.mark.parametrize("name", ["missing.md", ".", "null\0byte.md"])
def test_what_is_no_file_is_a_fault(tmp_path: Path, name: str) -> None:
    """Missing, a folder, impossible."""
    with pytest.raises(ProfileError, match="cannot be read"):
        RoleProfile.from_file(tmp_path / name)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_path_that_is_no_text_can_be_printed() -> None:
    """Its bytes are shown escaped."""
    with pytest.raises(ProfileError) as caught:
        RoleProfile.from_file(os.fsdecode(b"caf\xe9.md"))
    assert str(caught.value).encode("utf-8").startswith(b"caf\\xe9.md: cannot be read")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("User Research & Feedback", "user-research-feedback"),
        ("  C++ / C# ", "c-plus-plus-c-sharp"),
        ("#1 in F#", "1-in-f-sharp"),
        ("Führung_im Team", "führung-im-team"),
        ("Re\u0301sume\u0301s", "résumés"),
        ("戦略 的", "戦略-的"),
        ("...", ""),
    ],
)
def test_an_id_is_the_name_in_lower_case_with_hyphens(name: str, expected: str) -> None:
    """In any script; nothing is left of signs."""
    assert competency_id(name) == expected


def test_the_checksum_changes_with_what_is_compared_and_with_nothing_else() -> None:
    """Organisation and context are not compared."""
    profile = baker()
    oven = profile.competencies[0]
    same = dataclasses.replace(profile, organisation="Mill", context=(("Path", "Up."),))
    assert profile.checksum == same.checksum
    others = [
        dataclasses.replace(profile, role="Cook"),
        dataclasses.replace(profile, competencies=(dataclasses.replace(oven, name="Oven"),)),
        dataclasses.replace(profile, competencies=(dataclasses.replace(oven, statement="a"),)),
        dataclasses.replace(profile, competencies=(dataclasses.replace(oven, indicators=()),)),
        dataclasses.replace(profile, competencies=(oven, oven)),
    ]
    assert len({each.checksum for each in [profile, *others]}) == 6
    assert len(profile.checksum) == 64


def test_the_packaged_profile_has_the_twelve_competencies_of_the_role() -> None:
    """Names and order are those of the article on the role."""
    profile = RoleProfile.from_file(PACKAGED)
    assert (profile.role, profile.organisation) == ("Senior Product Manager", "TikTok")
    expected = [(name, kind) for kind, names in NAMES.items() for name in names]
    assert [(each.name, each.kind) for each in profile.competencies] == expected
    assert [title for title, _ in profile.context] == ["Career path", "Industry outlook"]


def test_the_packaged_profile_has_8_to_15_indicators_each_unlike_all_others() -> None:
    """Capitals and punctuation aside."""
    competencies = RoleProfile.from_file(PACKAGED).competencies
    assert all(8 <= len(each.indicators) <= 15 for each in competencies)
    indicators = [competency_id(text) for each in competencies for text in each.indicators]
    assert len(set(indicators)) == len(indicators)


def test_the_packaged_profile_reads_back_from_what_it_writes() -> None:
    """As it does when a model is saved."""
    profile = RoleProfile.from_file(PACKAGED)
    assert RoleProfile.from_markdown(profile.to_markdown()) == profile


def test_a_competency_may_be_only_welcome_and_may_weigh_more_or_less() -> None:
    """What is only welcome counts half, unless its weight is told."""
    text = (
        f"{OVENS}Must: No\n\nKeeps it hot.\n### Dough\nmust: no\nweight: 3\n\nKneads.\n"
        "### Salt\nWeight: 2.5\n\nSalts.\n### Yeast\nMust: rises.\n"
    )
    with pytest.raises(ProfileError, match="Must: rises"):
        RoleProfile.from_markdown(text)
    read = RoleProfile.from_markdown(text.replace("Must: rises", "Must\\: rises")).competencies
    assert [(each.must, each.weight) for each in read] == [
        (False, 0.5),
        (False, 3.0),
        (True, 2.5),
        (True, 1.0),
    ]
    assert [each.statement for each in read][::3] == ["Keeps it hot.", "Must: rises."]


def test_facts_stand_in_a_group_of_their_own() -> None:
    """Each with its type and value in the heading, and the words of the description."""
    text = (
        f"{BAKER}## Facts\n### Years: 3-5\nabout: bread & rolls\n\nThree to five years.\n"
        "### licence: driving licence\nmust: no\n### Location: Lyon\n\nWe bake in Lyon.\n"
    )
    profile = RoleProfile.from_markdown(text)
    assert profile.facts == (
        Fact("years", "3-5", "bread & rolls", True, "Three to five years."),
        Fact("licence", "driving licence", "", False, ""),
        Fact("location", "Lyon", "", True, "We bake in Lyon."),
    )
    assert profile.competencies == baker().competencies


SIGNS = st.text("a1 -*.>#`~<!&;:/[]()|\\\n\r\0\ufeff\u2028", max_size=6)
PIECES = st.sampled_from([HEAD, OVEN, "## Skills\n", "## Context\n", "\n### ", "\n- ", "<!--"])


@given(
    st.text()
    | st.lists(PIECES | SIGNS | st.text(max_size=3)).map(lambda each: HEAD + "".join(each))
)
def test_any_text_is_a_profile_or_a_profile_error(text: str) -> None:
    """And what is a profile reads back from what it writes."""
    try:
        profile = RoleProfile.from_markdown(text)
    except ProfileError as error:
        assert str(error).startswith("<profile>:")
    else:
        assert RoleProfile.from_markdown(profile.to_markdown()) == profile


@given(st.binary())
def test_any_file_is_a_profile_or_a_profile_error(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    """No bytes after the front matter make another error."""
    path = tmp_path_factory.getbasetemp() / "any.md"
    path.write_bytes(HEAD.encode() + data)
    with pytest.raises(ProfileError):
        RoleProfile.from_file(path)


def words() -> st.SearchStrategy[str]:
    """Return texts as a profile holds them: one line, with a letter or digit."""
    signs = st.sampled_from("ab1 *_`[](){}<>#+-=.!|~&;:\\/\"'é")
    text = st.text(signs | st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)
    return text.map(lambda each: " ".join(each.split())).filter(competency_id)


@st.composite
def profiles(draw: st.DrawFn) -> RoleProfile:
    """Draw any profile that the format can hold."""
    kinds = st.sampled_from(Kind.__args__)  # type: ignore[attr-defined]
    names = draw(st.lists(words(), min_size=1, max_size=5, unique_by=competency_id))
    texts = st.lists(words(), min_size=1, max_size=4).map(tuple)
    weights = st.just(1.0) | st.floats(1e-6, 1e6)
    competencies = [
        Competency(
            competency_id(name),
            name,
            draw(kinds),
            draw(words()),
            draw(st.just(()) | texts),
            draw(st.booleans()),
            draw(weights),
        )
        for name in names
    ]
    kind = st.sampled_from(FACT_TYPES)
    types = {"years": st.just("3-5"), "degree": st.just("bachelor or master")}
    fact = kind.flatmap(
        lambda type_: st.builds(
            Fact,
            st.just(type_),
            types.get(type_, words()),
            st.just("") | words(),
            st.booleans(),
            st.just("") | words(),
        )
    )
    facts = tuple(draw(st.lists(fact, max_size=3)))
    texts_of = st.lists(words(), max_size=3).map("\n\n".join)
    context = tuple(draw(st.lists(st.tuples(words(), texts_of), max_size=2)))
    organisation = draw(st.just("") | words())
    return RoleProfile(draw(words()), organisation, tuple(competencies), context, facts)


@given(profiles())
def test_a_profile_reads_back_from_what_it_writes(profile: RoleProfile) -> None:
    """Whatever signs its texts hold."""
    written = profile.to_markdown()
    assert RoleProfile.from_markdown(written) == profile
    assert RoleProfile.from_markdown(written).checksum == profile.checksum
