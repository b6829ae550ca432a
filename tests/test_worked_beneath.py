"""For whom somebody worked, or what they applied to be, is no deed of that person's trade."""

import pytest
import test_polarity as told


@pytest.mark.parametrize(
    "sentence",
    [
        "Reported to the Payroll Officer.",
        "Reporting directly to the head chef",
        "Worked alongside the site engineer",
        "Applied for Payroll Officer",
        "Applied to become a head chef",
    ],
)
def test_to_work_beneath_or_beside_somebody_is_no_deed(sentence: str) -> None:
    """It is compared, and tells no deed."""
    assert told.is_named_alone(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Reporting to the finance director, prepared the annual budget",
        "Reported monthly sales to the managing director",
        "Worked with the site engineer to set out the foundations",
        "Worked for the head chef and ran the pass on Saturdays",
        "Applied statistics to orders for the buyer",
        "Reported to the regional manager on stock, shrinkage and sales",
    ],
)
def test_what_was_done_beneath_or_beside_somebody_is(sentence: str) -> None:
    """Whatever is told of a deed beside it counts."""
    assert told.may_be_deed(sentence)
