"""What is true and added to a résumé, and says nothing of the role, for a role of one's own."""

from __future__ import annotations

import pytest
from advertised import ADS, Advertised
from tradespeople import PEOPLE

from matcher import Resume, RoleMatcher, RoleProfile
from matcher.several import score_roles

TRADES = [ad.trade for ad in ADS]
LINES = (
    "HOBBIES\nPottery, hiking and choir",
    "LANGUAGES\nSwahili",
    "CERTIFICATIONS\nLifeguard",
    "EDUCATION\nAstrophysics, Otago, 2009",
)


@pytest.mark.parametrize("ad", ADS, ids=TRADES)
def test_a_line_on_something_else_makes_nobody_less_near_to_the_title(ad: Advertised) -> None:
    """Whole and cut to a few lines, for one role as for many at once."""
    matcher = RoleMatcher.load(profile=RoleProfile.from_job_description(ad.text))
    texts = [text for trade, text in PEOPLE.items() if trade != ad.trade][::2]
    near = []
    for before in (*texts, *("\n".join(text.split("\n")[:8]) for text in texts)):
        told = matcher.match(Resume("somebody.txt", before))
        assert told.title is not None
        near.append(told.title.nearness)
        for line in LINES:
            longer = Resume("somebody.txt", f"{before}\n\n{line}\n")
            more = matcher.match(longer)
            assert more.title is not None
            assert more.title.nearness >= told.title.nearness - 1e-9, line
            assert score_roles([matcher], [longer])[0, 0] == pytest.approx(more.score)
    assert max(near) > 0 or ad.trade == "lawyer"  # to whose title none of these comes near


def test_a_line_of_the_work_tells_how_near_somebody_is() -> None:
    """What was done is of the résumé whatever it is near to: a deed of another trade counts."""
    ad = ADS[0]
    matcher = RoleMatcher.load(profile=RoleProfile.from_job_description(ad.text))
    before = Resume("somebody.txt", PEOPLE[ad.trade])
    other = Resume("somebody.txt", f"{PEOPLE[ad.trade]}\n\n{PEOPLE[TRADES[3]]}")
    assert matcher.match(other).score < matcher.match(before).score
