"""Which certificate stands for which other: higher ones, those of one maker, equivalents.

A line comes in if whoever asks for the one would not ask further of a person with the other.
"""

from __future__ import annotations

from matcher.language.patterns import Phrases, Regex, phrases

HIGHER: dict[str, Phrases] = {
    "ccna": phrases("ccnp, ccie"),
    "ccnp": phrases("ccie"),
    "mcsa": phrases("mcse"),
    "mcp": phrases("mcsa, mcse, mcitp"),
    "capm": phrases("pmp"),
    "iosh": phrases("nebosh"),
    "aat": phrases("acca, aca, cima, cpa"),
    "first aid": phrases("bls, acls"),
    "cpr": phrases("bls, acls"),
    "bls": phrases("acls"),
    "comptia a+": phrases("comptia network+"),
    "driving licence": phrases("commercial driving licence"),
}
"""Papers, and those which nobody gets without as much."""

EQUALS: tuple[Phrases, ...] = (
    phrases("pmp, prince2, capm, msp"),
    phrases("cpa, acca, cima, aca"),
    phrases("cipd, shrm, phr"),
    phrases("cissp, cism, cisa, ceh"),
    phrases("mcse, mcsa, mcitp"),
    phrases("ccna, ccnp, ccie"),
    phrases("comptia a+, comptia network+, mcp"),
    phrases("osha, nebosh, iosh, smsts"),
    phrases("scrum master, scrum product owner, safe"),
    phrases("first aid, cpr, bls"),
)
"""Papers of one kind: one will do for another where an equivalent will."""

MAKERS: dict[Regex, Phrases] = {
    r"\bmicrosoft\b|\bwindows\b": phrases("mcse, mcsa, mcp, mcitp, azure certificate"),
    r"\bcisco\b": phrases("ccna, ccnp, ccie"),
    r"\bcomp ?tia\b": phrases("comptia a+, comptia network+, comptia security+"),
    r"\bamazon\b|\baws\b": phrases("aws certificate"),
    r"\bazure\b": phrases("azure certificate"),
    r"\bred ?hat\b|\blinux\b": phrases("rhce"),
    r"\bproject management\b": phrases("pmp, capm, prince2"),
    r"\bscrum\b|\bagile\b": phrases("scrum master, scrum product owner, safe"),
    r"\bhr\b|\bhuman resources?\b": phrases("shrm, phr, cipd"),
    r"\bsafety\b": phrases("osha, nebosh, iosh"),
    r"\bnetwork(?:ing)?\b": phrases("ccna, ccnp, ccie, comptia network+"),
    r"\bfood (?:safety|hygiene|handl)": phrases("food hygiene"),
    r"\bsecurity\b": phrases("comptia security+, cissp, cism, ceh"),
    r"\baccount(?:ing|ancy)\b": phrases("acca, aca, cima, cpa, aat"),
}
"""Makers and fields by whose name alone a paper is asked, and papers of theirs."""
