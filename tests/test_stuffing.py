"""Words of a role among a person's own do not pay, and words that belong there cost nothing."""

from __future__ import annotations

import random
import re

import numpy as np
import pytest

from matcher import MatchResult, Resume, RoleMatcher
from matcher.datamodels import Passage
from matcher.roles.profiles import RoleProfile
from matcher.scoring.stuffing import MOST_TEXTS, RoleWords
from matcher.sections import split_passages

OWN = (
    "Stoked two boilers of the harbour laundry every morning",
    "Oiled nine pumps and swept the yard behind the drying rooms",
    "Carried sacks of linen from the quay to the washing floor",
    "Changed the belts of three presses and noted the hours",
    "Trained two apprentices to read the gauges of both boilers",
    "Ordered coal, soap and starch from four merchants in town",
    "Sorted the sheets of six hotels by house and by floor",
    "Locked the doors at night and logged the meters",
)
MANAGER = """EXPERIENCE
• Planned the renewal of three stations with budget, schedule and contractors
• Reported progress and risks to the client and the steering committee every month
• Led a team of eight planners and site engineers"""


def experience(lines: list[str]) -> Resume:
    """Return a résumé of so many bullets."""
    return Resume("stoker.txt", "EXPERIENCE\n" + "\n".join(f"• {line}" for line in lines))


def strewn(model: RoleMatcher, count: int, seed: int) -> list[str]:
    """Return the stoker's lines with so many of the role's words put among those of each."""
    draws = random.Random(seed)  # noqa: S311 -- nothing secret
    texts = " ".join(t for each in model.model_.profile.competencies for t in each.texts)
    asked = sorted(set(re.findall(r"[a-z-]{4,}", texts.lower())))
    lines = []
    for line in OWN:
        words = line.split()
        for word in draws.sample(asked, count):
            words.insert(draws.randrange(1, len(words) + 1), word)
        lines.append(" ".join(words))
    return lines


def pays_not(model: RoleMatcher, lines: list[str]) -> bool:
    """Tell whether a résumé shows no deed and scores below half of an honest neighbour's."""
    found = model.match(experience(lines))
    honest: MatchResult = model.match(Resume("manager.txt", MANAGER))
    verdicts = {match.verdict for match in found.competencies}
    return "demonstrated" not in verdicts and found.score < honest.score / 2


@pytest.mark.parametrize("count", [6, 8])
@pytest.mark.parametrize("seed", range(4))
def test_words_strewn_over_ones_own_lines_do_not_pay(
    model: RoleMatcher, count: int, seed: int
) -> None:
    """Nobody writes such neighbours; fewer words in a line than its own half may be honest."""
    assert pays_not(model, strewn(model, count, seed))


@pytest.mark.parametrize("pattern", ["{own} with {asked}", "{asked} {own}", "{own} - {asked}"])
@pytest.mark.parametrize("text", [0, 2, 3])
def test_names_and_indicators_put_into_ones_own_lines_do_not_pay(
    model: RoleMatcher, text: int, pattern: str
) -> None:
    """A few may be one's own words; a dozen are not."""
    asked = [each.texts[text] for each in model.model_.profile.competencies]
    lines = [OWN[n % len(OWN)] for n in range(len(asked))]
    assert pays_not(
        model, [pattern.format(own=o, asked=a) for o, a in zip(lines, asked, strict=True)]
    )


def test_words_of_any_other_role_do_not_pay_either(baker: RoleProfile) -> None:
    """Of a role that nobody labelled the same holds."""
    model = RoleMatcher.load(profile=baker)
    for seed in range(3):
        found = model.match(experience(strewn(model, 8, seed)))
        assert "demonstrated" not in {match.verdict for match in found.competencies}


def told(model: RoleMatcher, *lines: str) -> list[bool]:
    """Return which lines hold words of the packaged role that were put there."""
    (part,) = model.model_.parts
    words = RoleWords.of(part.competencies, part.shared.lexical)
    passages = [Passage(line, "experience", None, 0, len(line), line) for line in lines]
    return words.stuffed(passages, np.zeros(len(lines), dtype=bool)).tolist()


def test_a_few_names_within_ones_own_sentences_are_ones_own_words(model: RoleMatcher) -> None:
    """Terms of the trade stand in honest deeds."""
    names = [each.name.lower() for each in model.model_.profile.competencies]
    long = [name for name in names if " " in name]
    lines = [f"Took over {name} for the ferry lines in spring 2019" for name in long]
    assert not any(told(model, *lines[:MOST_TEXTS]))
    assert all(told(model, *lines[: MOST_TEXTS + 1]))


def test_what_product_people_write_is_not_strewn(model: RoleMatcher) -> None:
    """Many words of the role, as people put them together."""
    lines = (
        "Owned the product roadmap and the backlog of a mobile app with two million users",
        "Led a cross functional team of nine engineers and two designers from start to launch",
        "Worked with marketing, sales and customer support to set the goals of each release",
        "Ran user interviews and usability tests and turned the feedback into new features",
        "Defined key performance indicators and tracked them on a weekly dashboard",
        "Presented the product strategy to senior management and to the board of directors",
        "Analysed market trends and customer needs to find new business opportunities",
    )
    assert not any(told(model, *lines))


def test_a_few_dense_lines_of_ones_own_are_not_strewn(model: RoleMatcher) -> None:
    """Uncommon neighbours happen; only many of them are none."""
    assert not any(
        told(
            model,
            "Presented the yearly roadmap to the harbour board and secured its funding",
            "Interviewed sixty passengers and turned complaints into a ranked backlog",
            "Analysed ticket data with SQL and cut refunds by a tenth",
        )
    )


def test_little_text_tells_nothing(model: RoleMatcher) -> None:
    """Below a number of pairs chance may have put them together."""
    line = "Managed roadmap night strategy house stakeholder paper metrics water"
    assert not any(told(model, line))
    assert np.all(told(model, *[line] * 9))


@pytest.mark.parametrize(
    "line",
    [
        "coached (2001); vision (2002); for (2003); sprints (2004); roadmap (2006)",
        "led teams, 2. planned vision, 3. roadmap owned, 4. product strategy",
        "(1) launched (2) products (3) metrics (4) owned (5) roadmap",
        "owned | 9. roadmap | 10. budgets | 11. launches",
        "#coaching #RoadmapPlanning #budgets",
    ],
)
def test_words_counted_off_within_a_line_are_no_deed(line: str) -> None:
    """Each few words have a number, a year or a hash of their own: a list, of any words."""
    (passage,) = split_passages(experience([line]))
    assert not passage.may_be_deed


@pytest.mark.parametrize(
    "line",
    [
        "Led launches in (1) Norway with nine people and (2) Denmark with four, (3) on time",
        "Raised revenue by 12% in 2019, 14% in 2020 and 20% in 2021",
        "Won the bakers' prize (2019), (2021)",
    ],
)
def test_numbers_within_a_sentence_make_no_list_of_it(line: str) -> None:
    """What is told between the numbers is a deed."""
    assert all(passage.may_be_deed for passage in split_passages(experience([line])))


def test_many_short_lines_of_a_role_s_words_are_strewn(model: RoleMatcher) -> None:
    """Forty lines of three of its words at random show nothing, as long ones do not."""
    texts = [text for each in model.profile_.competencies for text in each.texts]
    words = sorted({word for text in texts for word in text.split()})
    for seed in range(5):
        drawn = random.Random(seed).choices(words, k=120)  # noqa: S311 -- nothing secret
        lines = [" ".join(drawn[n : n + 3]) for n in range(0, len(drawn), 3)]
        result = model.match(experience(lines))
        assert "demonstrated" not in {each.verdict for each in result.competencies}


def test_bullets_within_a_line_part_its_items() -> None:
    """Items that follow each other on one line are passages of their own."""
    line = "Stoked two boilers of the laundry • Oiled nine pumps • Swept the yard"
    found = [passage.text for passage in split_passages(experience([line]))]
    assert found == ["Stoked two boilers of the laundry", "Oiled nine pumps", "Swept the yard"]
