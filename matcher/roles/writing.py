"""Profiles as Markdown: what reads back as the same."""

from __future__ import annotations

import re

from matcher.datamodels import NICE_WEIGHT, Competency, Fact
from matcher.lazily import late
from matcher.roles.markdown import KEY_LINE

_MARKUP = late(
    rf"^{KEY_LINE.pattern}|^\d{{1,9}}[.)]|^[-+#>=~]|[\\`*_\[<]|&(?=#|\w+;)|(?<= )#(?=#*$)", re.I
)


def escape(text: str) -> str:
    """Return plain text as one line of Markdown that reads back as the same text."""
    return _MARKUP.sub(lambda sign: f"{sign[0][:-1]}\\{sign[0][-1]}", " ".join(text.split()))


def competency_markdown(competency: Competency) -> list[str]:
    """Return the blocks of a competency, which read back as the same."""
    usual = 1 if competency.must else NICE_WEIGHT
    keys = [] if competency.must else ["must: no"]
    if competency.weight != usual:
        from decimal import Decimal

        keys.append(f"weight: {Decimal(repr(competency.weight)):f}")
    blocks = [f"### {escape(competency.name)}", "\n".join(keys), escape(competency.statement)]
    blocks.append("\n".join(f"- {escape(text)}" for text in competency.indicators))
    return [block for block in blocks if block]


def fact_markdown(fact: Fact) -> list[str]:
    """Return the blocks of a fact, which read back as the same."""
    keys = [f"about: {' '.join(fact.about.split())}"] if fact.about else []
    keys += [] if fact.must else ["must: no"]
    heading = f"### {fact.type.capitalize()}: {escape(fact.value)}"
    return [part for part in (heading, "\n".join(keys), escape(fact.statement)) if part]
