"""Texts made for it, in the order in which a reader would rank them, with stated margins.

Nobody in them exists. The paraphrase shows all twelve competencies without one content word
of the profile; the stuffed texts are the profile's words and nothing else.
"""

from __future__ import annotations

import re

import pytest
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

from matcher import MatchResult, Resume, RoleMatcher
from matcher.text import clean

PARAPHRASE = """\
Oriane Petrescu
Principal PM, creator app
oriane@example.org | Trieste

Profile
PM with a decade in mobile video and subscriptions. Strategist, researcher and
mentor; grew an app from a pilot in two cities to four million viewers.

Employment

Principal PM, Clipwell (short video app)
2019 - 2024
- Authored the three-year direction of the app after researching seven competitor apps,
  viewer habits and where advertisers spend money
- Chose which audiences to win next, won over the board, and expanded from two
  languages to nine
- Noticed an opportunity in live video before any competitor and launched a subscription
  that is now a fifth of income
- Launched creator payouts with a squad of eight programmers, a designer, a marketer and an
  analyst, from first sketches to general availability
- Chaired a weekly sync of backend, UX, legal, finance and marketer representatives, aligning
  everybody on a single goal
- Prioritised backlogs in Jira each month by benefit to viewers, income and complexity
- Merged the roadmaps of three squads into a single timeline, and postponed whatever
  creators had not asked for
- Specified each epic and story with programmers, and trimmed what could wait
- Interviewed forty viewers a month to find out what frustrated them, and redesigned
  onboarding around it
- Surveyed nine hundred creators about their preferred upload flow, and simplified it
- Analysed a thousand App Store reviews, and tried a prototype of each fix with five viewers
- Measured activation, repeat visits and churned subscribers on a weekly dashboard, and
  reversed a drop in renewals
- Experimented with two signup variants; the winner increased paid subscriptions by 18 percent
- Agreed a KPI and a goal for every version we shipped, and checked a month later whether we
  had hit it
- Updated the CEO, the board and shareholders each Friday on what had shipped, what was late
  and why
- Reassured an unhappy advertiser by explaining a delay in person and agreeing a revised date
- Argued for subscriptions well before rivals sold them, a multi-year bet that made the app
  profitable
- Foresaw mergers among video apps and proposed the acquisition of one competitor
- Hired eight programmers, growing the squad from three to eleven
- Managing five associate PMs, held weekly one-to-ones, mentoring each of them, and promoted two
- Resolved a conflict between two squads over who owns the signup flow

PM, Tramwise
2014 - 2019
- Analysed viewing telemetry with BigQuery and Tableau to explain why subscribers leave
- Modelled how a subscription fee sways signups; the forecast was within three percent
- Calculated the lifetime worth of each subscriber and dropped two unprofitable bundles
- Spoke at four meetups and hosted a podcast about mobile video
- Explained in plain English to advertisers, lawyers and bankers why the app matters
- Author of the app's blog and its help pages
- Migrated the video infrastructure in nine months, before its deadline and without extra money
- Estimated, budgeted and staffed eleven launches, and logged each hazard with a fallback
- Rescued a late payments upgrade by renegotiating its deadline and cutting a third of it
- Prototyped an Android video editor in Kotlin together with a programmer
- Specified the upload API with backend programmers, weighing caching, queues and Kubernetes
- Debugged a slow Postgres query that held up signup

Tools
Jira, Figma, Tableau, BigQuery, Postgres, Kotlin

Degree
MSc Informatics, Adriatic Institute, 2013
"""
CIVIL = """\
Harald Nyström
Civil Engineer

Experience

Site Engineer, Grauwerk Bau, 2016 - 2024
- Supervised concreting, shuttering and reinforcement of two bridges
- Checked bar bending schedules and setting out with a total station
- Prepared bills of quantities and certified the invoices of subcontractors
- Tested concrete cubes and soil samples in the site laboratory
- Held safety talks with masons and bar benders every morning
- Kept the site diary and filed daily reports to the consultant

Junior Engineer, Lindal Veg, 2013 - 2016
- Drew road alignments and drainage in AutoCAD Civil 3D
- Surveyed twelve kilometres of road with level and theodolite
- Measured earthworks and asphalt for monthly bills

Education
B.Sc. in Civil Engineering, Trondheim, 2013

Skills
AutoCAD, STAAD Pro, MS Excel, surveying, concrete technology
"""


def match(model: RoleMatcher, text: str) -> MatchResult:
    """Match a text."""
    return model.match(Resume("resume.txt", clean(text)))


def content_words(text: str) -> set[str]:
    """Return the words of a text that are no stop words of scikit-learn's."""
    return set(re.findall(r"[^\W\d_]+", text.lower())) - ENGLISH_STOP_WORDS


@pytest.fixture(scope="module", params=["Skills", "Experience"])
def heading(request: pytest.FixtureRequest) -> str:
    """Return where the profile's words are stuffed."""
    return str(request.param)


@pytest.fixture(scope="module", params=["every name", "every text"])
def stuffed(request: pytest.FixtureRequest, model: RoleMatcher, heading: str) -> MatchResult:
    """Match a résumé of the profile's own words, a bullet each."""
    competencies = model.profile_.competencies
    texts = [text for c in competencies for text in c.texts]
    if request.param == "every name":
        texts = [competency.name for competency in competencies]
    return match(model, "\n".join((heading, *(f"- {text}" for text in texts))))


def test_the_paraphrase_has_no_content_word_of_the_profile(model: RoleMatcher) -> None:
    """Of all names, statements and indicators none, whatever the case."""
    texts = (text for c in model.profile_.competencies for text in c.texts)
    assert not content_words(PARAPHRASE) & content_words(" ".join(texts))


def test_the_profile_s_own_words_are_claimed_and_no_more(stuffed: MatchResult) -> None:
    """Every competency is named, and none is shown: a quarter of a full score."""
    assert {m.verdict for m in stuffed.competencies} == {"claimed"}
    assert stuffed.score <= 0.25


def test_a_paraphrase_stands_above_the_profile_s_own_words(
    model: RoleMatcher, stuffed: MatchResult
) -> None:
    """Deeds in other words are worth more than the words without deeds."""
    assert match(model, PARAPHRASE).score >= stuffed.score + 0.02


def test_a_paraphrase_stands_above_another_trade(model: RoleMatcher) -> None:
    """Deeds of a product manager, in other words, before those of a civil engineer."""
    assert match(model, PARAPHRASE).score >= match(model, CIVIL).score + 0.05


def test_the_profile_s_own_words_stand_below_an_honest_person_of_another_trade(
    model: RoleMatcher, stuffed: MatchResult
) -> None:
    """To copy them does not pay."""
    assert stuffed.score + 0.05 <= match(model, CIVIL).score


def test_another_trade_stands_above_a_recipe(model: RoleMatcher, cake_text: str) -> None:
    """A civil engineer reports and knows technology; a cake does neither."""
    assert match(model, CIVIL).score >= match(model, cake_text).score + 0.05


def test_a_recipe_shows_nothing(model: RoleMatcher, cake_text: str) -> None:
    """A fluent text about something else is missing every competency, clearly."""
    cake = match(model, cake_text)
    assert len(cake.missing) == 12
    assert cake.score < 0.05
