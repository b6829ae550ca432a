"""Many roles for which nothing was learned, as arrays: each of their texts and words once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from matcher.scoring.general.judging import TITLE_SHARE
from matcher.scoring.general.wanted import numbers_of_names, places_in_roles
from matcher.scoring.parts import all_texts, words_of_role
from matcher.scoring.role import unit_rows
from matcher.scoring.sparse import SparseColumns, SparseRows, row_numbers
from matcher.scoring.stems import word_stems
from matcher.scoring.together.compared import Compared
from matcher.scoring.together.copying import RolePhrases
from matcher.scoring.together.groupedtexts import GroupedTexts
from matcher.scoring.together.strewing import StackedWords

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from matcher.datamodels import Competency
    from matcher.scoring.arrays import Bools, Floats
    from matcher.scoring.general.judging import GeneralModel
    from matcher.scoring.model import Model
    from matcher.scoring.parts import Shared
    from matcher.scoring.vectorizers import LexicalVectorizer

MOST_ROLES = 128
"""Roles of a stack: its arrays grow with them and with the passages of a résumé."""


@dataclass(frozen=True)
class StackedStems:
    """The words without endings of U texts and M names, each weighed by its idf.

    ``column`` numbers the words. ``texts`` and ``names`` hold them column by column, and
    ``of_texts``, of shape (U,), and ``of_names``, (M,), their sums; ``rarest``, of shape (M,),
    is the column of the rarest word of each name.
    """

    column: Mapping[str, int]
    texts: SparseColumns
    names: SparseColumns
    of_texts: Floats
    of_names: Floats
    rarest: NDArray[np.intp]


@dataclass(frozen=True)
class Wants:
    """What R roles and their M competencies ask, as :class:`~..general.wanted.Wanted` has it.

    ``role_terms``, of shape (R, n_columns), are those of ``columns``, which rise; the terms of
    no role are left out.
    """

    own: Floats
    vectors: Floats
    names: Floats
    role: Floats
    title: Floats
    role_terms: Floats
    columns: NDArray[np.intp]


@dataclass(frozen=True)
class RoleStack:
    """R roles with M competencies and U texts between them.

    ``role_of``, of shape (M,), is the role of each competency, ``stands_for`` its own number,
    or of an option that of what it is an option of, ``share`` what that counts in the role,
    and ``title_share``, of shape (R,), what the title does. ``rows``, of shape (M, most texts
    of one), numbers the texts of each, U where it has no more, and ``sizes`` counts them. The
    terms of all roles are those of ``lexical``, whose last ones, which ``shared`` lacks, some
    roles know: ``knows`` has shape (n_new_terms, R).
    """

    shared: Shared
    general: GeneralModel
    role_of: NDArray[np.intp]
    stands_for: NDArray[np.intp]
    share: Floats
    title_share: Floats
    rows: NDArray[np.intp]
    sizes: NDArray[np.intp]
    lexical: LexicalVectorizer
    knows: Bools
    targets: SparseColumns
    semantic: Floats
    words: StackedStems
    wants: Wants
    phrases: RolePhrases
    strewn: StackedWords

    @cached_property
    def places(self) -> Floats:
        """Where the competencies stand on the axes of the general model, (M, n_axes)."""
        return np.asarray(self.wants.vectors @ self.general.axes.T, dtype=np.float64)

    @cached_property
    def grouped(self) -> GroupedTexts:
        """The texts of competencies, those of several told apart."""
        return GroupedTexts.of(self.rows, len(self.semantic))

    @classmethod
    def of(cls, models: Sequence[Model]) -> RoleStack:
        """Stack roles that share vectors and the general model, and for which none has more."""
        shared, general = models[0].shared, models[0].general
        if general is None:
            raise ValueError("without a general model nothing judges a role of texts alone")
        asked = [model.profile.competencies for model in models]
        given = Compared.of(asked)
        competencies, compared = given.competencies, given.by_role
        texts = list(dict.fromkeys(all_texts(competencies)))
        number = {text: row for row, text in enumerate(texts)}
        owned = [np.array([number[text] for text in each.texts]) for each in competencies]
        said = [np.array([number[text] for text in all_texts(own)]) for own in compared]
        counted = shared.lexical.counted(texts)
        lexical = shared.lexical.with_terms(sorted(frozenset().union(*counted.terms)))
        lexical_rows = lexical.unit_rows(counted)
        semantic = shared.semantic.transform(texts)
        words = _words_of(texts, competencies, compared, shared)
        wants = _wants_of(models, words, given, owned, lexical_rows, semantic)
        sizes = np.array([len(each) for each in owned])
        rows = np.full((len(owned), sizes.max()), len(texts))
        for place, each in enumerate(owned):
            rows[place, : len(each)] = each
        return cls(
            shared=shared,
            general=general,
            role_of=given.role_of,
            stands_for=given.stands_for,
            share=given.shares([m.plain_shares for m in models], wants.own),
            title_share=np.where(wants.title.any(axis=1), TITLE_SHARE, 0.0),
            rows=rows,
            sizes=sizes,
            lexical=lexical,
            knows=_knows(said, lexical_rows, len(shared.lexical.terms)),
            targets=SparseColumns.of(lexical_rows),
            semantic=semantic,
            words=words,
            wants=wants,
            phrases=RolePhrases.of([words_of_role(m.profile) for m in models]),
            strewn=StackedWords.of(asked, shared.lexical),
        )


def _knows(of_roles: Sequence[NDArray[np.intp]], rows: SparseRows, known: int) -> Bools:
    """Tell which role has which term that is not one of those ``known`` to all."""
    found = np.zeros((rows.shape[1] - known, len(of_roles)), dtype=bool)
    for role, own in enumerate(of_roles):
        columns = rows[own].indices
        found[columns[columns >= known] - known, role] = True
    return found


def _words_of(
    texts: Sequence[str],
    competencies: Sequence[Competency],
    asked: Sequence[Sequence[Competency]],
    shared: Shared,
) -> StackedStems:
    of_texts = [word_stems(text) for text in texts]
    of_names = [word_stems(each.name) for each in competencies]
    known = sorted(frozenset().union(*of_texts, *of_names))
    column = {stem: place for place, stem in enumerate(known)}
    idf = np.array(shared.rarity.idfs(known))
    by_text, by_name = (_weighed(sets, column, idf) for sets in (of_texts, of_names))
    said = zip(texts, of_texts, strict=True)
    least = {text: min(column[stem] for stem in stems) for text, stems in said if stems}
    first = [word for own in asked for word in [_first_word(own, least)] * len(own)]
    return StackedStems(
        column=column,
        texts=SparseColumns.of(by_text),
        names=SparseColumns.of(by_name),
        of_texts=_sums(by_text),
        of_names=_sums(by_name),
        rarest=np.array(
            [
                max(sorted(column[stem] for stem in stems), key=idf.__getitem__, default=other)
                for stems, other in zip(of_names, first, strict=True)
            ]
        ),
    )


def _sums(rows: SparseRows) -> Floats:
    return np.bincount(row_numbers(rows), rows.data, rows.shape[0]).astype(np.float64)


def _first_word(competencies: Iterable[Competency], least: Mapping[str, int]) -> int:
    """Return the first word of a role, by those of texts: the rarest of a name of none."""
    return min((least[text] for text in all_texts(competencies) if text in least), default=0)


def _weighed(
    sets: Sequence[frozenset[str]], column: Mapping[str, int], idf: Floats
) -> SparseRows:
    places = [sorted(column[stem] for stem in stems) for stems in sets]
    owner = np.repeat(np.arange(len(sets)), [*map(len, places)])
    columns = np.array([place for own in places for place in own], dtype=np.intp)
    return SparseRows.of(owner, columns, (len(sets), len(column)), idf[columns])


def _wants_of(
    models: Sequence[Model],
    words: StackedStems,
    given: Compared,
    owned: Sequence[NDArray[np.intp]],
    rows: SparseRows,
    semantic: Floats,
) -> Wants:
    """Return what roles ask: options have no part in what makes up a role."""
    competencies, role_of = given.competencies, given.role_of
    by_role = [given.asked[role_of[given.asked] == role] for role in range(len(models))]
    of_roles = [np.concatenate([owned[number] for number in own]) for own in by_role]
    said = [word_stems(each.name) for each in competencies]
    stems = [*words.column]
    idf = dict(zip(stems, models[0].shared.rarity.idfs(stems), strict=True))
    names = np.zeros((len(said), max(map(len, said))))
    for number, each in enumerate(said):
        names[number, : len(each)] = [idf[stem] for stem in each]
    duties = [each.kind == "responsibility" for each in competencies]
    columns = np.unique(rows.indices)
    place = np.zeros(rows.shape[1], dtype=np.intp)
    place[columns] = np.arange(len(columns))
    terms = np.zeros((len(models), len(columns)))
    for role, own in enumerate(of_roles):
        found = rows[own]
        terms[role] = np.bincount(place[found.indices], found.data, len(columns))
    vectors = unit_rows(np.array([semantic[own].sum(axis=0) for own in owned]))
    title = models[0].shared.semantic.transform([model.profile.title for model in models])
    of_each = [vectors[own] for own in by_role]
    places = places_in_roles(vectors, of_each, title, role_of, vectors[given.stands_for])
    return Wants(
        own=np.column_stack([numbers_of_names(names), duties, places]),
        vectors=vectors,
        names=semantic[[own[0] for own in owned]],
        role=unit_rows(np.array([semantic[own].sum(axis=0) for own in of_roles])),
        title=title,
        role_terms=unit_rows(terms),
        columns=columns,
    )
