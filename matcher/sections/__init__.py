"""A résumé's text to passages: sections by their headings, then one bullet or sentence each.

Personal and contact details never leave this package: a name, an address, a birth, a gender,
a family, a faith, a signature is no passage, in whatever section it stands.
"""

from __future__ import annotations

from matcher.datamodels import Passage, Resume
from matcher.sections.entries import is_duty, only_names
from matcher.sections.lines import Walk, without_person
from matcher.sections.listed import is_counted_off
from matcher.sections.passages import join_blocks, kept_section, passage_spans, passage_text
from matcher.sections.polarity import own_part
from matcher.sections.spoken import only_speaks
from matcher.sections.tense import as_done
from matcher.text import vocabulary

__all__ = ["split_passages"]


def split_passages(resume: Resume) -> tuple[Passage, ...]:
    """Return the passages of a résumé in the order of its text, without personal details.

    A passage is one bullet or one sentence of at most 60 words, or the row of a table.
    ``resume.text[start:end]`` is where it stands. Its text has wrapped lines joined, the
    bullet removed, and contact details cut out; ``compared`` is that without the name and
    without what is denied, done by somebody else, or the prompt of a template, and what is
    done today in it is told as done.
    """
    words = vocabulary(resume.text)
    walk = Walk(resume.text, resume.columns)
    lines = list(walk.lines())  # all of them first: the name may stand at the end
    passages = []
    kept = list(without_person(lines, walk.person))
    for block in join_blocks(kept, wrapped=resume.wrapped):
        for start, end in passage_spans(resume.text, block):
            text = passage_text(resume.text[start:end], words)
            compared = walk.person.without(text)
            if section := kept_section(text, compared, block[0]):
                page = resume.page_at(start)
                said = compared.lower().split()
                own, deed = own_part(compared, said, section)
                named = only_names(compared, said, section)
                deed = deed and not (named or only_speaks(own, said) or is_counted_off(own))
                duty = deed and is_duty(own, section)
                told = own if named else as_done(own, "experience" if duty else section)
                passages.append(Passage(text, section, page, start, end, told, deed))
    return tuple(passages)
