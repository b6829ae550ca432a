"""How a clause begins that tells a hope: what is wanted, dreamt of, waited for or liked.

A pattern comes in as those of wishes do. Each stands behind words of which it needs one: few
résumés have those of more than one.
"""

from __future__ import annotations

from matcher.language.patterns import Cued, Regex

A_ROLE: Regex = (
    r"(?:positions?|roles?|jobs?|careers?|employment|internships?|placements?|apprenticeships?"
    r"|traineeships?|assignments?|vacanc(?:y|ies)|posts?)\b"
)
FAR: Regex = r"(?:[^ ]+ ){0,25}?"
_HOPE: Regex = (
    r"(?:hop(?:e|es|ing)|wish(?:es|ing)?|want(?:s|ing)?|aspir(?:e|es|ing)|intend(?:s|ing)?"
    r"|long(?:s|ing)?|desir(?:e|es|ing)|yearn(?:s|ing)?|eager|keen|willing|ready|excited|happy"
    r"|thrilled|ambitious|anxious|hungry|itching|impatient|raring)"
    r"(?: (?:one day|someday|soon|now|eventually|next"
    r"|ultimately))? to(?! (?:the|eat|use|cook|wear)\b)"
)
_OF_HOPE: Regex = (
    r"(?:dream(?:s|ing)? of|desirous (?:of|to)|aspir(?:e|es|ing) (?:for|towards?)|hop(?:e"
    r"|es|ing)"
    rf" for|keen on|keen for|hop(?:e|es|ing) (?:that )?i\b|ready for an? {FAR}(?:{A_ROLE}"
    r"|responsib)"
    r"|hopeful (?:of|to|for|that)"
    r"|passionate about (?:becoming|learning|getting)|(?:can not|could not) wait to"
    r"|on (?:track|course|my way) to (?:become|be)|(?:see|picture|imagine) myself"
    r"|(?:can|could) (?:well |easily )?(?:imagine|picture)\b"
    r"|(?:(?:eagerly |patiently )?awaiting|(?:eagerly|patiently) waiting for)\b"
    r"|(?:in|on) the (?:job )?market for\b"
    r"|trying to (?:(?:break|get|move) into|become|find (?:work|an?)|enter the|switch to"
    r"|transition)\b"
    rf"|available (?:[a-z]+ly )?for (?:[^ ]+ ){{0,4}}?{A_ROLE}"
    r"|(?:if|when|once) (?:i (?:am|get) )?(?:hired|selected|appointed|employed|chosen"
    r"|offered)|(?:if )?given (?:the|a|any) (?:chance|opportunity)|should i (?:be|get)\b"
    r"|(?:have |had )?(?:only |just )?(?:read|heard) (?:about|of)\b"
    r"|wish (?:i|that)\b"
    r"|(?:my|it is my) (?:[a-z-]+ )?(?:plan|wish|hope|dream|intention|aspiration|ambition|aim"
    r"|desire)(?: (?:is|remains|would be)(?: still)?)? to\b|ready for my\b|aiming (?:for|at"
    r"|to)\b|on the hunt for\b"
    r"|curious (?:to|about)\b|waiting to (?:begin|start|join|enter)\b|excited at\b|reading"
    r" up on\b"
    r"|the next step (?:for me )?(?:is|would be)\b|my (?:target|goal) (?:is|remains)\b"
    r"|should you\b"
    r"|dream(?:s|ing)? about\b|saving(?: up)? for\b"
    r"|on (?:the|an?) waiting list\b|should (?:also |really |very much )?(?:like|love) to\b"
    r"|in training (?:to|as|for)\b|(?:studying|revising|cramming) for\b|hopefully\b"
    r"|working towards? (?:an?|my|the) (?:[^ ]+ ){0,4}?(?:licen[cs]e|certificat|degree|diploma"
    r"|qualification|exam|accreditation|badge|permit)|(?<=i )(?:expect to|long (?:for|to))\b"
    r"|what i (?:want|hope|wish|dream)\b|(?<=am )(?:dead )?set on\b|(?:dying|burning) to\b"
    r"|interested to|plans? on [a-z]+ing|thinking (?:of|about)"
    r"|considering (?:an? (?:career|move|role|job|change)|becoming|moving|training)"
    r"|transitioning (?:in)?to|retraining (?:as|in|to)|pivoting (?:in)?to|moving towards?"
    r"|targeting an? [^ ]+ (?:role|position|job)|applying (?:for|to) (?:an?|the|any|your)"
    r"|exploring (?:roles"
    r"|careers?|jobs|a move)|drawn to|eager for|excited (?:about|by)|enthusiastic about)"
)
_LIKE: Regex = (
    r"would (?:also |really |very much |one day |dearly )*(?:like|love|welcome|enjoy"
    r"|appreciate"
    r"|relish|be (?:keen|happy|interested|glad|delighted|excited))"
    r"|look(?:s|ing)? forward to|open to (?:learn|new|work|relocat|travel|roles?|any|a |taking"
    r"|lead|opportunit|moving|train|(?:[^ ]+ ){1,3}?(?:positions?|roles?|jobs?|posts?)\b)"
    r"|(?:very |particularly |deeply |also |most |strongly |genuinely |especially |mainly "
    r"|highly )*interested in"
    r"|(?:have |has |with )?(?:an? )?(?:strong |keen |great |deep |genuine |growing |burning )*"
    r"(?:interest|desire|wish|ambition|aspiration|dream|hope) (?:in|to|for"
    r"|of)\b"
)
HOPES: Cued = (
    (
        r"(?:hop|wish|want|aspir|intend|long|desir|yearn|eager|keen|willing|ready|excited|happy"
        r"|thrilled|ambitious|anxious|hungry|itching|impatient|raring)[a-z]*"
        r"(?: [a-z]+){0,2} to",
        _HOPE,
    ),
    (
        r"(?:dream|desirous|aspir|hop(?:e|es|ing|eful|efully)\b|keen|ready for|passionate about"
        r"|not wait|on (?:track|course|my way)|myself|(?:can|could) (?:[a-z]+ )?(?:imagin"
        r"|pictur)|awaiting|waiting|market for|trying|available|(?:if|when|once) (?:i|hired"
        r"|selected|appointed|employed|chosen|offered)|given (?:the|an?y?) [co]|should"
        r"|read about|read of|heard|wish|my (?:[a-z-]+ )?(?:plan|intention|ambition|aim|desire"
        r"|target|goal)|aiming|hunt|curious|excited|reading up|next step|saving|in training"
        r"|studying|revising|cramming|working towards?|expect to|long|what i|set on|dying"
        r"|burning|interested to|plans? on|thinking|considering|transitioning|retraining"
        r"|pivoting|moving|targeting|applying|exploring|drawn|eager|enthusiastic)",
        _OF_HOPE,
    ),
    (
        r"(?:would|forward to|open to|interest|desire|wish|ambition|aspiration|dream|hope)",
        _LIKE,
    ),
)
"""How a clause begins that tells so."""
