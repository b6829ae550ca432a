"""What a role asks besides its competencies, in tables and notebooks: facts, must and nice."""

from __future__ import annotations

from dataclasses import replace

from reported import competency, match, result

from matcher.datamodels import Fact, Passage
from matcher.reports import render
from matcher.reports.table import Style, draw_profile
from matcher.results import FactMatch, MatchResult
from matcher.roles.profiles import RoleProfile

FACTS = (
    FactMatch(
        Fact("years", "3-5", "bread", must=False),
        "met",
        "4 years",
        (Passage("Baker, 2019-2023", "experience", 2, 10, 26, "Baker, 2019-2023"),),
    ),
    FactMatch(Fact("degree", "bachelor"), "not met"),
    FactMatch(Fact("licence", "forklift licence"), "unclear"),
)


def baker() -> MatchResult:
    """Return a result of a must and of what is only welcome, both missing."""
    cake = match("Cakes", 0.1)
    cake = replace(cake, competency=replace(cake.competency, must=False))
    return result(competencies=(cake, match("Ovens", 0.2)), facts=FACTS)


def test_a_table_tells_which_facts_are_met_and_by_what() -> None:
    """Below the competencies, and in words."""
    lines = render(baker()).splitlines()
    first = lines.index("Facts, which move no score:")
    assert lines[first + 1 : first + 4] == [
        "  ✓ met      Years: 3-5 (bread) · nice to have · found: 4 years",
        "  ✗ not met  Degree: bachelor · not found in the text",
        "  ? unclear  Licence: forklift licence",
    ]
    assert "Baker, 2019-2023" not in render(baker())
    assert "    “Baker, 2019-2023” (experience, page 2)" in render(baker(), explain=True)
    assert "Facts" not in render(result())


def test_what_is_only_welcome_is_marked_and_missed_last() -> None:
    """In the table of a person, and in that of several."""
    assert "Cakes · nice to have" in render(baker(), width=100)
    told = render(baker())
    assert told.index("○ Ovens · missing") < told.index("○ Cakes · missing")
    assert "Ovens, Cakes" in render([baker()], width=120)


def test_a_notebook_shows_facts_and_what_is_only_welcome() -> None:
    """As the table does."""
    page = baker()._repr_html_()
    assert "<li>✗ not met · Degree: bachelor · not found in the text</li>" in page
    assert "Years: 3-5 (bread) <small>· nice to have</small> · found: 4 years" in page
    assert "Cakes <small>· nice to have</small>" in page
    assert "Facts" not in result()._repr_html_()


def test_what_was_made_of_a_description_fits_in_a_few_lines() -> None:
    """Requirements by kind, facts, what else is said, and how to mend it."""
    nice = replace(competency("Cakes"), must=False)
    facts = (Fact("years", "3", "bread"), Fact("location", "Lyon"), Fact("shift", "nights"))
    profile = RoleProfile(
        "Baker",
        "",
        (competency("Kneading", "responsibility"), competency("Ovens"), nice),
        facts=facts,
        source="job.txt",
    )
    assert draw_profile(profile, Style(), "Mend it.").splitlines() == [
        "Baker · 3 requirements made of job.txt, 1 of them nice to have",
        "  Title, half of a score: Baker",
        "  Responsibilities: Kneading",
        "  Essential skills: Ovens; Cakes · nice to have",
        "  Facts, which move no score: Years: 3 (bread)",
        "  It also says: Location: Lyon; Shift: nights",
        "  Mend it.",
        "",
    ]


def test_a_terminal_is_not_steered_by_a_description() -> None:
    """Control characters of names, facts and file names are gone."""
    evil = "\x1b[31mred\x07"
    profile = RoleProfile(
        evil, "", (competency(evil),), facts=(Fact("other", evil),), source=evil
    )
    drawn = draw_profile(profile, Style(), evil)
    assert "\x1b" not in drawn
    assert "\x07" not in drawn
    facts = (FactMatch(Fact("degree", evil), "met", evil),)
    assert "\x1b" not in render(result(facts=facts), explain=True)


def test_a_ranking_has_the_signs_of_facts_and_names_them() -> None:
    """One sign a fact, in their order; they do not move the order of people."""
    nice = Fact("years", "3", "lifting", must=False)
    licence = Fact("license", "crane")
    low = result("low.pdf", facts=(FactMatch(licence, "met"), FactMatch(nice, "met")))
    high = result("top.pdf", facts=(FactMatch(licence, "not met"), FactMatch(nice, "unclear")))
    low, high = replace(low, score=0.2), replace(high, score=0.9)
    for width in (40, 80, 120):
        lines = render([low, high], width=width).splitlines()
        assert [line.split()[1] for line in lines if ".pdf" in line] == ["top.pdf", "low.pdf"]
        assert "✗?" in next(line for line in lines if "top.pdf" in line).split()
        assert "✓✓" in next(line for line in lines if "low.pdf" in line).split()
    told = "License: crane; Years: 3 (lifting) · nice to have"
    assert any(line.endswith(told) for line in render([low, high], width=160).splitlines())
    assert "Facts" not in render([result("a.pdf"), result("b.pdf")])


def test_a_fact_that_must_be_met_and_is_not_follows_the_score() -> None:
    """A high score alone would mislead; one that is only welcome is told with the others."""
    licence, nice = Fact("license", "crane"), Fact("years", "3", "lifting", must=False)
    unmet = result(facts=(FactMatch(licence, "not met"), FactMatch(nice, "not met")))
    lines = render(unmet, width=100).splitlines()
    place = next(n for n, line in enumerate(lines) if "of the role shown" in line)
    assert lines[place + 1] == "✗ required, not met: License: crane"
    met = result(facts=(FactMatch(licence, "unclear"), FactMatch(nice, "not met")))
    assert "required, not met" not in render(met)


def test_one_requirement_is_no_plural() -> None:
    """A short description may ask a single thing."""
    one = draw_profile(
        RoleProfile("Baker", "", (competency("Ovens"),), source="job.txt"), Style()
    )
    assert "1 requirement made of job.txt" in one
