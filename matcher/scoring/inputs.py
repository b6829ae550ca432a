"""What callers give: checked, with a word on what was expected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from matcher.datamodels import Resume
from matcher.errors import ResumeReadError
from matcher.heard import in_our_language
from matcher.roles.profiles import RoleProfile
from matcher.scoring.notices import foreign, partly_foreign
from matcher.text import clean


def checked_texts(texts: Iterable[object]) -> list[str]:
    """Return texts as a list. Raises TypeError for what is no collection of texts."""
    if isinstance(texts, str):
        message = "expected a list of texts, not one string; put it in a list"
        raise TypeError(message)
    if isinstance(texts, Mapping) or hasattr(texts, "columns"):  # these iterate over names
        message = f"expected a list of texts, not a {type(texts).__name__}; give one column"
        raise TypeError(message)
    listed = []
    for text in texts:
        if not isinstance(text, str):
            message = f"expected texts, got {type(text).__name__}; see read_resume(path).text"
            raise TypeError(message)
        listed.append(text)
    return listed


def checked_resume(resume: object, *, any_language: bool = False) -> Resume:
    """Return a résumé with clean text, and a warning if some is in another language.

    Raises TypeError for what is none, and ResumeReadError of kind ``other-language`` if most
    of it is, unless texts of ``any_language`` are taken.
    """
    if not isinstance(resume, Resume):
        message = (
            f"expected a Resume, got {type(resume).__name__}; "
            "see read_resume(path) for a file, and Resume(name, text) for a text"
        )
        raise TypeError(message)
    text = resume.text if resume.pages else clean(resume.text)  # pages point into their text
    heard = in_our_language(text, of_lists=True)
    if heard.is_foreign and not any_language:
        raise ResumeReadError("other-language", foreign(heard.language))
    warnings = resume.warnings
    if heard.is_foreign or heard.is_mixed:
        warnings = (*warnings, partly_foreign(heard.language, heard.left_out))
    if heard.is_mixed:
        text = heard.in_place  # they would only make what is read count for less
    if text == resume.text and warnings == resume.warnings:
        return resume
    return replace(resume, text=text, warnings=warnings)


def checked_profile(profile: object) -> RoleProfile:
    """Return a profile. Raises TypeError for what is none."""
    if not isinstance(profile, RoleProfile):
        message = (
            f"expected a RoleProfile, got {type(profile).__name__}; "
            "see RoleProfile.from_file(path)"
        )
        raise TypeError(message)
    return profile


def as_resume(number: int, text: str) -> Resume:
    """Return a text as a résumé, under its number."""
    return Resume(name=f"text {number}", text=clean(text))
