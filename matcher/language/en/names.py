"""What tells an English headline, an address and a title from a name; names stand nowhere.

A role comes in if people call themselves so in the head of a résumé, a modifier if it stands
beside one there. Where a word of either is a surname too, the name may be cut there: "Baker"
and "Cook" are therefore none. Particles are those of names in any language.
"""

from __future__ import annotations

from matcher.language.base import Names, Regex, phrases, words

ABBREVIATED_TITLES = ("mr", "mrs", "ms", "mx", "dr", "er", "prof")
"""Titles with a full stop behind them, which ends no sentence."""

_DOCUMENT: Regex = r"curr?icul[a-z]+\W?v[a-z]+|r[eé]sum[eé]|cv|bio-?data"
_STREET: Regex = r"street|st|road|rd|nagar|lane|avenue|ave|colony|apartment|apt|drive"
_NUMBERED_PLACE: Regex = (
    r"street|st|road|rd|nagar|dist|distt|district|village|vill|po|p\.o|box|house|h\.?no|flat"
    r"|plot|door|sector|colony|near|lane|avenue|ave|tehsil|taluk|pin|pincode|apartment|apt"
    r"|block|floor"
)

NAMES = Names(
    roles=words("""accountant administrator advisor adviser agent analyst architect artist
        assistant associate auditor author banker buyer captain ceo cfo chief clerk coach
        consultant controller coo coordinator counsel cpo creator cto designer developer
        director doctor driver editor educator electrician engineer entrepreneur executive
        expert facilitator faculty fellow fitter founder fresher generalist graduate head
        instructor intern inspector journalist lawyer lead leader lecturer librarian maker
        manager marketer marketing mechanic mentor merchandiser nurse officer operator owner
        partner pharmacist photographer physician planner practitioner president principal
        producer product professional professor programmer recruiter representative researcher
        sale scientist scrum secretary specialist strategist student supervisor surveyor teacher
        technician technologist tester trainee trainer translator tutor vp welder writer"""),
    modifiers=words("""account administration administrative agile ai analytic and application
        area aspiring assurance at backend brand business care certified civil clinical cloud
        computer content cost creative crm cum customer data database delivery deputy design
        development digital electrical electronic engineering enterprise erp experience
        experienced finance financial for freelance front frontend full fullstack general global
        graphic group growth health healthcare hr human hvac ict in independent industrial
        information it junior learning legal logistic machine maintenance management managing
        mechanical media medical ml mobile national network nursing of office operation personal
        plant platform policy portfolio process procurement production program programme project
        public purchase qa quality regional registered relation resource retail safety school
        science security senior service site social software solution sr staff strategic
        strategy structural success supply support system talent tax team technical technology
        test the to ui user ux vice visual warehouse web"""),
    ranks=words("senior sr junior jr principal lead staff mid entry level i ii iii iv"),
    roles_before_roles=words("""assistant associate chief executive graduate head lead marketing
        principal product sale scrum student trainee"""),
    labels=phrases("""name, full name, name in full, candidate name, applicant name, name of
        candidate, name of the candidate, name of applicant"""),
    address=words("""avenue colony dist distic district nagar near road street vill village
        ville"""),
    places=words("""citizen city college department hospital house institute lane mail post
        school sector university"""),
    credentials=words("""ba bba bca be bsc btech ca cbap cfa cma cpa csm cspo cv dba esq facp jr
        llb llm ma mba mca md me mph ms msc mtech pe pgdm phd pmp psm resume rn sr"""),
    titles=(*ABBREVIATED_TITLES, "miss", "shri", "smt"),
    particles=words("""af al av bin binti da dal de del della den der di do dos du e el ibn la
        le ten ter van von y zu"""),
    hyphenated_particle="al-",
    elided_particle="d['’]",
    possessive="s",
    not_before=("the", "a", "an", "as", "in"),
    pronouns="s?he|they|ze",
    document=_DOCUMENT,
    letter=r"cover(?:ing)?|letters?|motivation|application|references?|transcripts?|diplomas?",
    document_of=("of", "for"),
    street=_STREET,
    numbered_place=_NUMBERED_PLACE,
    in_addresses=words("a b c d no of off opp near post the and th st nd rd"),
)
