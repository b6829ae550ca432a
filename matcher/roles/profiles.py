"""Role profiles: the Markdown in which a role and its competencies are written down.

A profile begins with a block between ``---`` lines that names the role and, if wanted,
the organisation. ``##`` opens a group (Responsibilities, Essential skills, Context),
``###`` a competency: one paragraph, the statement, and one ``-`` list, the indicators, which
may be left out. Lines ``must: no`` and ``weight: 2`` may stand before the statement, an empty
line between. Under Facts stand ``### Years: 5`` and the like, which are shown and not scored;
what stands under Context is for the reader alone.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path

from matcher.datamodels import Competency, Fact
from matcher.errors import ProfileError
from matcher.roles.markdown import (
    KEYS,
    TITLES,
    Fault,
    contents,
    front_matter,
    sections,
)
from matcher.roles.untitled import is_untitled
from matcher.roles.writing import competency_markdown, escape, fact_markdown


@dataclass(frozen=True, slots=True)
class RoleProfile:
    r"""A role as competencies, in the order in which they are reported.

    ``organisation`` is empty where none is named. ``context`` holds a title and a text
    for each unscored section: its paragraphs and list items, an empty line between them.
    ``facts`` are shown beside the score and never scored. ``source`` is the file it was read
    from, as given, and empty where there was none; ``warnings`` say what was odd about a
    description. These two are no part of what makes profiles equal.

    >>> profile = RoleProfile.from_markdown('''---
    ... role: Baker
    ... ---
    ... ## Essential skills
    ... ### Oven Care
    ... Keeps ovens clean and at the right heat.
    ... - cleaned deck ovens every day
    ... ''')
    >>> profile.role, profile.competencies[0].id, profile.competencies[0].indicators
    ('Baker', 'oven-care', ('cleaned deck ovens every day',))
    """

    role: str
    organisation: str
    competencies: tuple[Competency, ...]
    context: tuple[tuple[str, str], ...] = ()
    facts: tuple[Fact, ...] = ()
    source: str = field(default="", compare=False)
    warnings: tuple[str, ...] = field(default=(), compare=False)

    @property
    def title(self) -> str:
        """Return what the role is called, which counts in scores; nothing if nothing told it.

        The name of a file tells nothing: ``role`` has it for people.
        """
        return "" if is_untitled(self.role) else self.role

    @classmethod
    def from_file(cls, path: str | Path) -> RoleProfile:
        """Read a role from a file: a profile in Markdown, or a job description.

        A description may have any format that a résumé has, and becomes a profile as
        :meth:`from_job_description` makes it. Raises ProfileError where the file cannot be
        read, breaks the format of a profile, or asks nothing.
        """
        from matcher.roles.given import bytes_of

        source = os.fsencode(path).decode("utf-8", "backslashreplace")
        return cls.from_bytes(bytes_of(path, source), source)

    @classmethod
    def from_bytes(cls, data: bytes, source: str = "<description>") -> RoleProfile:
        """Read a role from the bytes of a file, as :meth:`from_file` does.

        ``source`` is what messages call it. Raises ProfileError.
        """
        from matcher.roles.descriptions import is_profile  # whose patterns take a while
        from matcher.roles.given import check_whole, text_of

        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            if is_profile(data.decode("utf-8", "replace")):
                line = data.count(b"\n", 0, error.start) + 1
                message = f"{source}:{line}: not UTF-8 text; expected Markdown saved as UTF-8"
                raise ProfileError(message) from error
            text = ""
        if is_profile(text):
            check_whole(data, source)
            return replace(cls.from_markdown(text, source), source=source)
        given = text_of(data, source)
        read = cls._described(given.titled, source, given.called)
        return replace(read, source=source, warnings=(*given.warnings, *read.warnings))

    @classmethod
    def from_job_description(cls, text: str, source: str = "<description>") -> RoleProfile:
        """Make a profile of the text of a job description; ``source`` is its name in messages.

        Its competencies are what a recruiter would tick off, sixteen at most, each with its
        sentences for a statement and without indicators; what the description says of the
        company, pay, place or how to apply is left out. They were picked by a model that
        agrees with careful readers (F1 0.948 on twelve descriptions not learned from); read
        them, and mend the Markdown of :meth:`to_markdown`. Raises ProfileError for a text that
        is too long, or asks nothing, and TypeError for what is no text.
        """
        return cls._described(text, source)

    @classmethod
    def _described(cls, text: str, source: str, called: str = "") -> RoleProfile:
        from matcher.roles.descriptions import read_description

        given: object = text
        if not isinstance(given, str):
            message = f"text is that of a description; got {type(given).__name__}"
            raise TypeError(f"{message}: RoleProfile.from_file reads a file")
        read = read_description(text, source, called)
        return cls(read.role, "", read.competencies, facts=read.facts, warnings=read.warnings)

    @classmethod
    def from_markdown(cls, text: str, source: str = "<profile>") -> RoleProfile:
        """Read a profile from Markdown; ``source`` is what messages call it.

        Raises ProfileError, ``source:line: ...``, at the first fault.
        """
        lines = re.sub(r"\r\n?", "\n", text.removeprefix("\ufeff")).split("\n")
        try:
            keys, end = front_matter(lines)
            found = contents(sections("\n" * end + "\n".join(lines[end:])))
            if not found.competencies:
                raise Fault(len(lines), "no competency; expected '### Name' in a '##' group")
        except Fault as fault:
            raise ProfileError("{}:{}: {}".format(source, *fault.args)) from None
        return cls(
            keys["role"],
            keys.get("organisation", ""),
            tuple(found.competencies),
            tuple(found.context),
            tuple(found.facts),
        )

    @property
    def checksum(self) -> str:
        """Return the SHA-256, in hexadecimal, of the role and of every text compared."""
        content = [self.role, [competency.texts for competency in self.competencies]]
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()

    def to_markdown(self) -> str:
        """Return the profile in the format that :meth:`from_markdown` reads."""
        keys = [f"{key}: {getattr(self, key)}" for key in KEYS if getattr(self, key)]
        parts = ["\n".join(["---", *keys, "---"])]
        for kind, members in groupby(self.competencies, key=lambda each: each.kind):
            parts.append(f"## {TITLES[kind]}")
            for each in members:
                parts += competency_markdown(each)
        parts += [f"## {TITLES['facts']}"] if self.facts else []
        for fact in self.facts:
            parts += fact_markdown(fact)
        parts += [f"## {TITLES['context']}"] if self.context else []
        for title, text in self.context:
            parts += [f"### {escape(title)}", *map(escape, text.split("\n\n"))]
        return "\n\n".join(parts) + "\n"
