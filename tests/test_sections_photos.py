"""Photographs that are somebody's work, and the label of a portrait. All is made up."""

from __future__ import annotations

from sectioned import texts

DONE = ("Photographed fairs for a weekly paper", "Wedding photography for clients")
TEXT = "Ina Holm\n\nEXPERIENCE\nPhotographer, Fen Ltd, 2012 - 2019\n- {}\n- {}\n\n{}: none\n"


def test_photography_is_work_and_no_portrait() -> None:
    """Only a label of one, with a colon, is a personal detail."""
    told = texts(TEXT.format(*DONE, "Photograph"))
    assert set(DONE) < set(told)
    assert not [each for each in told if "none" in each]
