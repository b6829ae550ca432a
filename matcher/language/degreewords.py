"""What a language says of degrees: their levels, their fields, what stands around them."""

from __future__ import annotations

from collections.abc import Mapping

from matcher.language.patterns import Phrases, Regex, part_of_language


@part_of_language
class Degrees:
    """How degrees are written; the names of levels are those of the code."""

    levels: Mapping[str, Regex]
    """For each level, from the lowest on, what names it."""
    head_of_table: Regex
    """A cell, or cells, at the head of a table of degrees, whole."""
    plain: Regex
    """What names a degree without its level: it is the first one."""
    on_resumes: Mapping[str, Regex]
    """For levels what names them on résumés only, where schooling is told."""
    not_degree: Regex
    """Uses of the word that mean none."""
    elsewhere: Regex
    """What stands in a sentence of degrees that nobody is asked for."""
    denied: Regex
    """What says that none is asked."""
    between: Regex
    """Words between two degrees of which either will do."""
    without: Regex
    """What says of years that they do in place of a degree."""
    equivalent: Regex
    """What says that something else will do as well."""
    related: Regex
    """What says that a neighbouring field will do as well."""
    going_on: Regex
    """What says that a degree is not finished."""
    not_earned: Regex
    """Uses of its words on a résumé that mean none: no degree, an honorary one."""
    demanded: Regex
    """What stands behind one that an advertisement asks, whose line is copied."""
    of_others: Regex
    """What stands before one that somebody else has."""
    of_any: Regex
    """Names of degrees that tell by themselves as little of their field as none."""
    says_field: Regex
    """What leads in the name of one to a field, and to no art or science at large."""
    of_arts: Regex
    """Those of arts."""
    never_of_arts: Phrases
    """Families of fields that these are not of."""
    studying: Regex
    """What stands right behind one that somebody still studies for."""
    before_field: Regex
    """Words between a degree and its field."""
    into: Regex
    """Those of them that only a field follows."""
    after_field: Regex
    """Where a field ends."""
    in_full: Regex
    """Words of degrees that are written in full."""
    studied_in: Regex
    """What leads in a summary to the field that somebody has studied."""
    before_held: Regex
    """A word that may stand before one that somebody has, in a line of its own."""
    beside_field: Regex
    """What is said of a field that was studied beside that of one."""
    beyond_field: Regex
    """What stands behind one in a sentence that goes on to something else."""
    perhaps: Regex
    """What stands in any passage that names a degree, and in few others."""
    after_name: Regex
    """Where the name of a degree ends on a résumé: where, when and how well."""
    fields: Mapping[str, Regex]
    """Families of fields: two fields of one family are near."""
    within: Mapping[str, Phrases]
    """For a family those that it holds, of which one that is asked by name is meant alone."""
    headed: Mapping[str, Phrases]
    """For a family those in whose names its words stand, and that are meant then."""
    groups: Phrases
    """Families of which one may do where a field related to another will."""
    close: Phrases
    """Pairs of families of which one is related to the other by what most readers think."""
    places: Regex
    """Where degrees are studied."""
    institution: Regex
    """A name of such a place that holds a field, of which a degree need not be."""
    by_experience: Regex
    """What says that experience will do in place of a degree."""
    vocational: Regex
    """What names papers of a trade, which are of a field though of no high level."""
    vocational_grade: Regex
    """Their level, which ends with its number, one digit."""
    own_words: Phrases
    """Families whose words tell of work in them, wherever they stand in what was done."""
    named_wide: Phrases
    """Families that are of a wider word for several only where a degree bears it."""
    of_schools: Phrases
    """Families of fields that every school teaches."""
    school_papers: Regex
    """Certificates of schools that are given in each subject."""
    school_subjects: Mapping[str, Regex]
    """Subjects in which these are asked, as they are shown, and how they are written."""
    grade_behind: Regex
    """A grade right behind a subject; case counts here and below."""
    grade_before: Regex
    """A grade right before one."""
    grade_asked: Regex
    """The least grade that is asked, and others beside it."""
    grade_range: Regex
    """From which grade to which several are."""
    wide: Mapping[Regex, str]
    """What names several families at once, and their names with a blank between them."""
    wide_on_resumes: Mapping[Regex, str]
    """What does so on résumés: short forms of degrees."""
