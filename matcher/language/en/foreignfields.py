"""Fields of study as French, German, Spanish, Italian, Portuguese and Polish name them.

Somebody who writes an English résumé often leaves the name of a degree as it was awarded.
A word comes in if it is the usual name of what is studied, and no English word of another.
"""

from __future__ import annotations

from matcher.language.patterns import Regex

FOREIGN: dict[str, Regex] = {
    "computing": (
        r"\binformatik|\binformatique|\binform[aá]tica|\binformatyk|\bcomputa[cç][aãiõ]\w*o?n?\b"
        r"|\bsistemas de informaci[oó]n|\blogiciel"
    ),
    "electrical": (
        r"\belektro\w*|\b[eé]lectri(?:que|cit[eé])|\b[eé]lectronique|\bel[eé]ctric[ao]\b"
        r"|\bel[eé]tric[ao]\b|\belettr(?:ic|on)\w*|\belektry\w*"
    ),
    "mechanical": (
        r"\bmaschinenbau|\bm[eé]canique|\bmec[aâá]nica|\bmeccanica|\bmechaniczn\w*"
        r"|\bfahrzeugtechnik|\bverfahrenstechnik"
    ),
    "civil": (
        r"\bbauingenieur\w*|\bbauwesen|\bg[eé]nie civil|\bingegneria civile|\bin[gż]\w* civil\b"
    ),
    "building": r"\barchitektur|\barquitectura|\barquitetura|\barchitettura",
    "science": r"\bphysik\b|\bf[ií]sica\b",
    "chemistry": r"\bchemie|\bchimie|\bqu[ií]mica|\bchimica\b",
    "life": r"\bbiologie|\bbiolog[ií]a",
    "nursing": r"\benfermer[ií]a|\benfermagem|\binfermier\w*|\bsoins infirmiers|\binfirmi\w*"
    r"|\bkrankenpflege|\bpflegewissenschaft|\bpiel[eę]gniar\w*",
    "health": r"\bmedizin|\bm[eé]decine|\bmedicina\b|\bpharmacie|\bfarmacia\b|\bpsychologie"
    r"|\bpsicolog[ií]a",
    "mathematics": r"\bestat[ií]stica|\bestad[ií]stica",
    "business": (
        r"\bbetriebswirt\w*|\bbwl\b|\bwirtschaft\w*|\bgestion\b|\bgesti[oó]n\b|\bgest[aã]o\b"
        r"|\beconomia aziendale|\badministra(?:ci[oó]n|[cç][aã]o)\b|\bcomercio\b"
        r"|\bzarz[aą]dzani\w*"
        r"|\b[eé]conomie\b|\beconom[ií]a\b|\bcomptabilit[eé]|\bcontabili\w+|\brechnungswesen"
    ),
    "finance": (
        r"\bcomptabilit[eé]|\bcontabili(?:dad|dade|t[aà])|\brechnungswesen|\bfinanzas|\bfinanze"
        r"|\bfinan[cç]as|\bfinanzwesen|\b[eé]conomie\b|\beconom[ií]a\b|\bvolkswirt\w*|\bvwl\b"
    ),
    "law": (
        r"\bdroit\b|\bderecho\b|\bdireito\b|\bgiurisprudenza|\brechtswissenschaft\w*"
        r"|\bjura\b|\bprawo\b"
    ),
    "words": (
        r"\blettres modernes|\bgermanistik|\banglistik|\bperiodismo|\bjornalismo|\blettere\b"
    ),
    "teaching": r"\blehramt|\bp[aä]dagogik|\bpedagog[ií]a|\bmagisterio\b|\beducaci[oó]n\b",
    "society": (
        r"\bsoziologie|\bsociologie|\bsociolog[ií]a|\bgeschichte\b|\bhistoire\b|\bpolitologie"
        r"|\bpolitikwissenschaft\w*|\bsciences po\b|\bpsychologie|\bpsicolog[ií]a"
    ),
    "design": r"\bdise[nñ]o\b|\bgestaltung\b",
}
"""Families of fields as in ``fields``, by their names in other languages."""
