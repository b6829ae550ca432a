"""Verbs by which somebody tells that they would not do a thing, or left it to others.

A task comes in if whoever refuses it boasts of nothing: "refused to sign off faulty brakes" and
"avoided downtime by building spares" are good work, so neither "sign" nor a noun is one.
"""

from __future__ import annotations

from matcher.language.en.spotless import SPOTLESS_SOON
from matcher.language.en.undone import SPOILT
from matcher.language.patterns import Cued, Regex, any_of, phrases, words

_TASKS = phrases("""present, lead, manage, supervise, run, train, coach, mentor, teach, speak,
    write, plan, design, develop, define, track, measure, report on, organise, organize,
    coordinate, negotiate, interview, analyse, analyze, prepare, attend, join, learn, head,
    chair, handle, hold, take part, take on, take over, take charge, take responsibility,
    work on, work with, work in, own, set, build, cook, help, delegate, document, collaborate,
    participate, hire, recruit, prioritise, prioritize, budget, forecast, operate, drive""")
_TASKS_DONE = words("""presenting leading managing supervising running training coaching
    mentoring teaching speaking writing planning designing developing defining tracking
    measuring organising organizing coordinating negotiating interviewing analysing analyzing
    preparing attending joining learning heading chairing handling taking working owning
    setting building delegating documenting collaborating participating hiring recruiting
    budgeting forecasting talking""")
_MATTERS = words("""management planning leadership strategy presentation presentations
    reporting analysis negotiation negotiations research decisions budgets budgeting forecasts
    roadmap roadmaps metrics supervision recruitment""")
_TASK, _TASK_DONE, _MATTER = (
    rf"(?:{any_of(each)})" for each in (_TASKS, _TASKS_DONE, _MATTERS)
)
_WITH_REASON: Regex = (
    rf"(?!(?:[^ ]+ ){{0,14}}?(?:{SPOILT}|(?:until|unless|without|by|because|whose|which|before"
    r"|faulty|illegal|bribes?|costs?|fees?|dangerous|risks?|unethical|fraud\w*|rotten|dirty"
    r"|broken|unlicensed)\b))"
)
_OTHERS: Regex = (
    r"(?:the|my|our|an?|others?|other|those|whoever|somebody|someone|him|her|them|management"
    r"|head|hr|people|colleagues)\b(?! (?:next|best|end|full|point|highest|letter))"
)
_ALL: Regex = r"(?:all|any|every|most|such)(?: of)?(?: (?:the|my|our|its))? "

SHUNNED: Cued = (
    (
        r"(?:refus|resist)",
        r"(?:[a-z]+ly )?(?:refus|resist)(?:ed|es|ing) (?:outright )?to (?:ever |even )?"
        rf"(?!{SPOTLESS_SOON}){_WITH_REASON}{_TASK}\b",
    ),
    (
        r"(?:resist|evad|dodg|shirk|duck|shun|avoid)",
        r"(?:resist|evad|dodg|shirk|duck|shunn|avoid)(?:ed|s|es) (?:ever |all )?"
        rf"{_WITH_REASON}{_TASK_DONE}\b",
    ),
    (
        r"stop(?:s|ped)\b",
        rf"stop(?:s|ped) (?:well |just )?short of (?!{SPOTLESS_SOON}){_WITH_REASON}[a-z]+ing\b",
    ),
    (
        r"left\b",
        rf"left (?:{_ALL}(?:[\w-]+ ){{1,4}}?|(?:the |my )?{_TASK_DONE} (?:[\w-]+ )"
        rf"{{0,4}}?|(?:the |my )?(?:[\w-]+ ){{0,2}}?{_MATTER} (?:(?:with|of|for|on|and)"
        rf" [\w-]+ ){{0,2}}?)to {_OTHERS}",
    ),
)
"""How a clause begins that tells so."""
FOLLOWED = (
    (words("refuses refusing refused resists resisted"), words("to outright"), "denying"),
    (
        words("""resisted resists evaded evades dodged dodges shirked shirks ducked ducks
            shunned shuns avoided avoids"""),
        (*_TASKS_DONE, *words("ever all")),
        "denying",
    ),
    (
        words("left"),
        (*words("all any every most such the my"), *_TASKS_DONE, *_MATTERS),
        "denying",
    ),
)
PRECEDED = ((words("to"), words("left"), "denying"),)
"""Words that are such cues only beside others; what they tell."""
