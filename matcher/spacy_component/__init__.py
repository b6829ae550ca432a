"""The matcher as a component of a spaCy pipeline: ``nlp.add_pipe("role_matcher")``."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from matcher.datamodels import Competency, Fact, Passage, Resume
from matcher.errors import ModelError, ResumeReadError
from matcher.estimator import RoleMatcher
from matcher.results import (
    CompetencyMatch,
    Evidence,
    FactMatch,
    MatchResult,
    Measured,
    TitleMatch,
)
from matcher.roles.profiles import RoleProfile
from matcher.scoring.folder import forget_roles
from matcher.spacy_component.alignment import spans_before

SPANS = "competencies"
"""The key of the evidence in ``doc.spans``."""

_KEY = "role_matcher"


class RoleMatcherComponent:
    r"""Match each Doc as a résumé; what is found goes with the Doc, also to disk.

    ``doc._.role_match`` is the MatchResult, named by ``doc.user_data["title"]``, and
    ``doc._.competencies`` the tuple of its CompetencyMatch. A text without anything to score
    gives None and an empty tuple: what is not there is not scored, and no error, so that a
    pipe goes on.

    The result speaks of ``clean(doc.text)``, which is ``doc._.role_match.source.text``: the
    offsets of its evidence point there. ``doc.spans["competencies"]`` has the same evidence
    as Spans of the Doc, labelled with the competency's id, for what is claimed or
    demonstrated. A span ends at the ends of tokens, and may begin a little early where
    cleaning removed something; there are none if the texts differ in their letters.

    ``model`` is a model folder and ``profile`` a profile file, by default the packaged ones.
    A pipeline holds one: a second overwrites what the first found.
    They are read at first use, which raises ModelError or ProfileError. A pipeline that is
    saved holds both, and needs neither when it is loaded again.

    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> _ = nlp.add_pipe("role_matcher")
    >>> doc = nlp("Experience\n- Led a team of eight engineers and coached three of them.")
    >>> [m.verdict for m in doc._.competencies if m.competency.id == "leadership"]
    ['demonstrated']
    >>> [span.text for span in doc.spans["competencies"] if span.label_ == "leadership"]
    ['Led a team of eight engineers and coached three of them.']
    >>> nlp("")._.role_match is None
    True
    """

    def __init__(self, name: str, model: str | None, profile: str | None) -> None:
        self.name = name
        self.model = model
        self.profile = profile

    @cached_property
    def matcher(self) -> RoleMatcher:
        """The matcher that the settings name, or that the component was loaded with."""
        profile = None if self.profile is None else RoleProfile.from_file(self.profile)
        return RoleMatcher.load(self.model, profile=profile)

    def __call__(self, doc: Doc) -> Doc:
        """Match a Doc and return it."""
        name = str(doc.user_data.get("title", "text"))
        try:
            result = self.matcher.match(Resume(name, doc.text))
        except ResumeReadError:
            result = None
        # As plain values, which a Doc can take to disk and to another process.
        doc.user_data[_KEY] = None if result is None else asdict(result)
        doc.spans[SPANS] = SpanGroup(doc, name=SPANS, spans=list(_spans(doc, result)))
        return doc

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the model with its profile; ``exclude`` is spaCy's, and has no meaning.

        A component has one role: what stands there of another goes.
        """
        forget_roles(Path(path))
        self.matcher.save(path)

    def from_disk(
        self, path: str | Path, *, exclude: Iterable[str] = ()
    ) -> RoleMatcherComponent:
        """Read what :meth:`to_disk` wrote; raises ModelError if it is not there."""
        matcher = RoleMatcher.load(path)
        _ = matcher.model_.shared.semantic.nlp  # else the folder is needed later
        self.matcher = matcher
        return self

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Return the files of :meth:`to_disk` as a zip archive."""
        stream = io.BytesIO()
        with TemporaryDirectory() as folder, zipfile.ZipFile(stream, "w") as archive:
            self.to_disk(folder)
            for path in sorted(Path(folder).rglob("*")):
                archive.write(path, path.relative_to(folder))
        return stream.getvalue()

    def from_bytes(
        self, bytes_data: bytes, *, exclude: Iterable[str] = ()
    ) -> RoleMatcherComponent:
        """Read what :meth:`to_bytes` gave; ModelError for anything else."""
        with TemporaryDirectory() as folder:
            try:
                with zipfile.ZipFile(io.BytesIO(bytes_data)) as archive:
                    archive.extractall(folder)
            except zipfile.BadZipFile as error:
                raise ModelError("not the bytes of a role_matcher; see to_bytes") from error
            return self.from_disk(folder)

    def __getstate__(self) -> dict[str, Any]:
        settings = {"name": self.name, "model": self.model, "profile": self.profile}
        return {"settings": settings, "bytes": self.to_bytes()}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        self.__dict__.update(state["settings"])
        self.from_bytes(state["bytes"])


def create_role_matcher(
    nlp: Language, name: str, model: str | None, profile: str | None
) -> RoleMatcherComponent:
    """Return the component for a pipeline; spaCy calls this for ``add_pipe``."""
    return RoleMatcherComponent(name, model, profile)


def _spans(doc: Doc, result: MatchResult | None) -> Iterator[Span]:
    """Yield the evidence of what is not missing as spans of the Doc."""
    if result is None or result.source is None:
        return
    found = [m for m in result.competencies if m.verdict != "missing"]
    places = [(m.competency.id, (e.start, e.end)) for m in found for e in m.evidence]
    spans = spans_before(doc.text, result.source.text, [place for _, place in places])
    for (id_, _), (start, end) in zip(places, spans or (), strict=bool(spans)):
        span = doc.char_span(start, end, label=id_, alignment_mode="expand")
        if span is not None:
            yield span


def _role_match(doc: Doc) -> MatchResult | None:
    """Return the result that a Doc holds as plain values."""
    values = doc.user_data.get(_KEY)
    if values is None:
        return None
    matches = tuple(_competency_match(match) for match in values["competencies"])
    facts = tuple(_fact_match(match) for match in values["facts"])
    also_says = tuple(Fact(**fact) for fact in values["also_says"])
    given: dict[str, Any] = {"competencies": matches, "facts": facts, "also_says": also_says}
    given["warnings"] = tuple(values["warnings"])
    given["measured"] = Measured(**values["measured"]) if values["measured"] else None
    given["title"] = TitleMatch(**values["title"]) if values["title"] else None
    source = Resume(values["source"]["name"], values["source"]["text"])
    return MatchResult(**values | given | {"source": source})


def _competency_match(values: Mapping[str, Any]) -> CompetencyMatch:
    competency = dict(values["competency"])
    competency["indicators"] = tuple(competency["indicators"])
    evidence = tuple(
        Evidence(**{**each, "matched": tuple(each["matched"])}) for each in values["evidence"]
    )
    return CompetencyMatch(
        **{**values, "competency": Competency(**competency), "evidence": evidence}
    )


def _fact_match(values: Mapping[str, Any]) -> FactMatch:
    evidence = tuple(Passage(**each) for each in values["evidence"])
    return FactMatch(**{**values, "fact": Fact(**values["fact"]), "evidence": evidence})


def _competencies(doc: Doc) -> tuple[CompetencyMatch, ...]:
    result = _role_match(doc)
    return () if result is None else result.competencies


Language.factory(
    "role_matcher",
    func=create_role_matcher,
    default_config={"model": None, "profile": None},
    assigns=["doc._.role_match", "doc._.competencies", "doc.spans"],
)
# A module may be run twice, as by a doctest: the second time is no conflict.
Doc.set_extension("role_match", getter=_role_match, force=True)
Doc.set_extension("competencies", getter=_competencies, force=True)
