"""Curves for a profile that was edited: what labelled résumés of one's own mend."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from matcher import Resume, RoleMatcher
from matcher.learning.calibrating import calibrated
from matcher.scoring.matching import match_resume
from matcher.scoring.notices import edited_warning


def test_labels_end_the_warning_that_a_profile_was_edited(model: RoleMatcher) -> None:
    """Each of its competencies has a curve from then on, the edited one as well."""
    first, *others = model.profile_.competencies
    edited = replace(first, indicators=("sold tickets at the door of a museum",))
    profile = replace(model.profile_, competencies=(edited, *others))
    before = replace(model.model_, profile=profile)
    resumes = [
        Resume("tove.txt", "EXPERIENCE\n• Sold tickets at the door of a museum in Bergen"),
        Resume("nils.txt", "EXPERIENCE\n• Drove a taxi through Oslo for eleven years"),
    ]
    labels = np.array([[2] * len(profile.competencies), [0] * len(profile.competencies)])
    after = calibrated(before, resumes, labels)
    warning = edited_warning([first.name], others=len(others))
    assert match_resume(before, resumes[0]).warnings == (warning,)
    assert match_resume(after, resumes[0]).warnings == ()
    assert set(after.role.curves) == {each.id for each in profile.competencies}
