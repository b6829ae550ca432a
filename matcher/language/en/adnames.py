"""Words by which a phrase is told to name what an advertisement asks.

One comes in if names of several trades begin or end better for it.
"""

from __future__ import annotations

from matcher.language.namewords import NameWords
from matcher.language.patterns import Regex, words

_SEEKING: Regex = r"^(?:[^\s.;:]+ ){0,8}?(?:looking for|seeking|hiring|recruiting) (?:an?|the) "

_NAME: Regex = r"(?-i:[A-Z][\w+#.&-]*(?: [A-Z0-9][\w+#.&-]*){0,2})"

_CHOICE: Regex = r"(?-i:(?:[A-Z][\w+#.&\u2215-]*|\.NET)(?: [A-Z0-9][\w+#.&\u2215-]*){0,2})"
_ONE: Regex = rf"(?:{_CHOICE}|(?-i:\d+\b|[A-Z]\b))"
_SIMILAR: Regex = (
    r"(?:(?:an? |the |any )?(?:other |another )?(?:equivalents?|similar|comparable|related"
    r"|alike|others?)(?: (?:tools?|software|systems?|packages?|ones?|languages?))?\b)"
)
_WORDS: Regex = r"[a-z][\w+#.&-]*(?: [a-z][\w+#.&-]*)?"
_SEVERAL: Regex = r"(?:(?:either|one of|any of)(?: the following)?:? |at least one of:? )"

_MARK: Regex = (
    r"(?:to join (?:[^\s.;:]+ ){1,14}?to (?:help (?:us )?)?"
    r"|to (?!(?:join|help|be|become)\b)|with (?!(?:potential|us)\b)"
    r"|who (?:(?:really |truly |would )?(?:loves?|enjoys?|likes?|wants?) (?:to )?"
    r"|(?:can|will|has|have|is|are) )?|(?:(?:must|should) (?:have|be) )?(?:able|capable)"
    r" (?:to|of) )"
)
_POST: Regex = (
    r"^(?:[^\s.;:]+ ){0,10}?(?:looking for|seeking|hiring|recruiting|arisen for) (?!to\b)"
    rf"(?:[^\s.;:]+ ){{1,7}}?{_MARK}(?=\w+ \w)"
    r"|^(?:the |ideal )*(?:candidates?|applicants?) (?:should|must|will) (?:ideally )?be "
    r"(?:[^\s.;:,]+ ){0,4}?(?:graduates?|professionals?|individuals|people)\b"
    rf"(?: \([^)]*\))?,? (?:and )?{_MARK}(?=\w+ \w)"
    r"|^(?:you(?:(?:['’]ll| will) (?:also )?be|['’]re| are) |as )?an? (?:key|vital|valued"
    r"|integral|important|core) (?:member|part) of (?:our|the|an?)(?: [^\s,]+){1,5}?"
    r"(?:,| who| and) (?:you )?(?:(?:will|must|is|are) )?(?=\w+ \w)"
)

NAMES = NameWords(
    general=words("""experience experiences ability abilities skill skills knowledge team
        teams part
        range level environment work role requirements duties area areas thing
        things person candidate candidates individual individuals people
        position company job years year background understanding way basis
        opportunity opportunities variety number other member members manner
        time order conjunction support record requirement accordance
        line abreast date"""),
    needing=words("""ability abilities knowledge understanding experience record part order
        conjunction accordance responsibility interest use range variety number level
        compliance adherence attention contact scope basics quality need needs
        concerns liaison alignment confidence willingness commitment desire eagerness
        exposure familiarity implementation execution delivery development creation
        achievement completion preparation resolution performance progress accuracy
        integrity availability relationship principles basis aspects lack awareness
        appreciation comprehension command capacity aptitude contribution access right
        coordination point routing publishing smooth status terms relating related
        necessary responsible impact thirst hunger passion flair date involvement
        link links bridge
        arising resulting stemming pertaining ranging"""),
    trait_ending=(
        r"(?:oriented|orientated|driven|minded|focused|motivated|organi[sz]ed|literate|savvy)$"
    ),
    adjective=r"(?:ous|ful|able|ible|less)$",
    settled=(
        r",?\s+(?:(?:is|are) )?(?:(?:strictly|absolutely|also) )?(?:required|essential"
        r"|mandatory"
        r"|necessary|needed|desired|a must|likewise|as well)\W*$"
    ),
    personal=words("""you your we our us they their he she will must should is are"""),
    clausal=words("""that which who whom whose when where why how what whether if because while
        whilst so you we they doesn't don't doesn’t don’t isn't isn’t"""),
    adverb=("ly", "well", "quickly"),
    causing=words("ensure ensures ensuring help helps helping make makes making"),
    finite=words("""is are was were has have had be been being does do did"""),
    conjunctions=words("and or and/or & nor but /"),
    articles=words("a an the"),
    wanting=words("""opportunity opportunities relationships changes developments advances
        trends"""),
    spare=words("""all any every various overall other own your their its his her his/her strong
        relevant appropriate necessary excellent good great thorough general wide broad
        high highest such these those
        this genuine keen real true"""),
    moving=words("""bring brings bringing transform transforms transforming convert converts
        converting translate translates translating turn turns turning put puts putting
        position positions positioning refer refers referring advise advises advising
        align aligns aligning act acts acting serve serves serving
        supply supplies supplying equip equips equipping"""),
    definite=words("the"),
    owning=words("of"),
    aiding=words("assist assists assisting help helps helping support supports supporting"),
    pairing=words("between"),
    known=words("""experience knowledge understanding working interest awareness appreciation
        familiarity confident comfortable familiar"""),
    seeking=_SEEKING,
    sought=(
        rf"{_SEEKING}(?:[^\s.;:]+ ){{1,7}}?(?:to (?!join\b|help\b|be\b|become\b)"
        r"|who (?:will |can |has |have |is )?|with (?!potential\b|us\b))(?=\w+ \w)"
    ),
    others=words("""executives customers clients stakeholders patients children guests vendors
        suppliers partners contractors managers leaders teams departments groups agencies
        people colleagues staff users audiences setting settings environment environments
        workplace offices residents pupils students families communities employees directors
        consumers visitors members professionals engineers sites locations
        countries schools shops stores branches partnership collaboration"""),
    quantity=words("""times ability abilities range level levels part variety number set degree
        amount
        involvement series kind type types terms use areas needs"""),
    light=words("""maintain provide ensure support perform participate assist conduct act serve
        demonstrate handle drive execute complete have possess work keep use
        utilize oversee manage lead carry"""),
    joining=words("""work works working collaborate collaborates collaborating liaise liaises
        liaising partner partners partnering coordinate coordinates coordinating interact
        interacts interacting consult consults consulting engage engages engaging advise
        advises advising assist assists assisting support supports supporting help helps
        helping educate educates educating brief briefs briefing inform informs informing
        guide guides guiding coach coaches coaching train trains training"""),
    persons=r"(?:ers|ors|ists|ees|ians|ants|women|men)$",
    company=words("with within alongside beside among between"),
    topics=words("on in about regarding concerning to through into against"),
    purpose=words("to"),
    keeping=words("keep keeps keeping leave leaves leaving"),
    relative=words("who whose"),
    hollow=words("""expectations qualities culture values ethos mission vision role roles
        function philosophy spirit reputation attitude"""),
    ruling=words("""laws law regulations regulation legislation rules policies policy standards
        procedures act acts
        deadlines targets"""),
    one_of=(
        r"\b(?:at least (?:one|two)|one or more|any(?: one)?|one)(?: or more)?"
        r" of (?:the following"
        r"|these)?:? ?(?=[A-Z]|\w+,)|\bat least (?:one|two) of:? "
    ),
    such_as=r"\b(?:such as|e\.g\.,?|for example,?) ",
    between=r",? (?:or|and) |, ?| ?/ ?",
    either=(
        rf"{_NAME}(?:, {_NAME})*(?: [a-z]{{3,}})?,? or {_NAME}(?: or {_NAME})*"
        rf"|{_NAME}(?: / {_NAME})+"
        r"|(?:[A-Z][\w+#.]{3,}/)+[A-Z][\w+#.]{2,}"
    ),
    choice=(
        rf"{_SEVERAL}?{_CHOICE}(?:(?:, ?|,? (?:and/)?or | ?/ ?){_ONE})*"
        rf"(?:,? (?:and/)?or | ?/ ?)(?:{_ONE}|{_SIMILAR})"
    ),
    chosen=rf",? (?:and/)?or {_SIMILAR}|^{_SEVERAL}|,? (?:and/)?or |, ?| ?/ ?",
    choice_lead=rf"(?:[\w-]+ ){{0,3}}(?:with|in|of|using|on|as) {_SEVERAL}?|{_SEVERAL}",
    choice_of_words=rf"{_WORDS}(?:, {_WORDS})*,? (?:and/)?or {_WORDS}",
    setting=r"\b(?:with)?in an?$",
    preliminary=(
        r"^(?:we )?(?:would|['’]d) (?:also )?prefer (?:to have )?"
        r"|^(?:\w+ ){0,3}?report(?:s|ing)? (?:directly )?(?:in)?to [^,.;]{3,60}?"
        r"(?:,|\sand)\s(?:will (?:also )?be (?:tasked with|responsible for) )?"
        r"|^(?:committed|dedicated|devoted) to (?:\w+ )?(?:greatness|excellence|success),?"
        r" (?:and|with) (?=\w+ \w)"
    ),
    spending=r"^(?:\w+ ){0,6}?spend(?:s|ing)? (?:[\w%]+ ){1,6}?(?:time|days?|weeks?)\b,?\s*"
    r"(?:working (?:with)?in [^.;]{3,90}? to (?=\w+ \w))?",
    aside=(
        r"\sto (?:an?|the) (?:\w+ )?high(?:est)? standards?\b"
        r"|(?<!work)(?<!working)(?<!act)\sin (?:line|keeping) with\b"
        r"(?:[^,;.]*(?:, \w+)+,? and \w+|[^,;.]*)"
        r"|\sand (?:keen|eager|willing|happy|hungry) to\b[^,;.]*"
        r"|(?<!someone)(?<!somebody)(?<!anyone)(?<!person)(?<!people)"
        r"\s(?:that|which) (?:is|are) (?!responsible\b)[^,;.]*$"
        r"|,\s(?:preferably|ideally)\b[^.;]*"
        r"|\sin an? (?:[\w-]+,? (?:(?:and|but|yet) )?){1,4}(?:manner|way|fashion)(?=[\s,.;]|$)"
        r"|\sin (?:great |full |more )?(?:detail|depth)(?=[,.;]|$)"
        r"|\sface[- ]to[- ]face\b(?: and [^,.;]*)?"
        r"|(?<=sure)\sthat\b|(?<=ensure)\sthat\b|(?<=ensures)\sthat\b|(?<=ensuring)\sthat\b"
        r"|,\sboth \w+ and \w+(?=,)"
        r"|\s(?:relating|related|pertaining) to [^.;:]{3,60}?,?(?=\s(?:are|is) )"
        r"|,? then (?-i:[A-Z]).*$"
        r"|,?\s(?:and )?(?:looking|wanting|hoping|wishing|eager) to (?:join|grow|build|develop"
        r"|enhance|further|advance|progress|become)\b[^.;,]*"
        r"|\s(?:with)?in the (?:last|past|previous) (?:[\w-]+ )?(?:years?|months?)\b"
        r"|\s(?:hand in hand|side by side|in close (?:collaboration|partnership)|very"
        r" closely)\b"
        r"|,?\s\(?(?:as|when|where|if|wherever|whenever) (?:and when )?(?:required|needed"
        r"|necessary|appropriate|applicable|possible|directed|requested|assigned)\)?(?=[\s,.;]|$)"
    ),
    shared=words("""support needs systems services skills requirements documentation management
        maintenance development equipment issues problems tools data records reports
        solutions processes procedures inspections costs files accounts contracts
        training testing infrastructure legislation law duties rates work software
        applications programs programmes projects activities levels schemes
        calculations deductions pay prices bookings claims payments orders stock
        areas departments teams staff machines machinery tests checks surveys studies
        materials products parts components documents forms drawings plans policies
        events courses lessons sessions meetings campaigns content media channels
        environment workplace planning networks devices hardware servers databases platforms
        environments
        technologies methods techniques theory controls regulations standards
        analysis design installation repair operations functions responsibilities
        cases queries enquiries complaints calls works"""),
    post=_POST,
    side=(
        r",?\s(?:(?:while|whilst|thereby) (?:\w+ly )?\w+ing\b"
        r"|(?:in order|so as) to\b|including\b|and will\b|so that\b).*"
    ),
    manner=r",?\s(?:by|through) (?:\w+ly )?\w+ing\b.*",
    placed=(
        r"\s(?:at|near|based (?:in|at)|(?:(?:at|in|within|for) )?our \w+ (?:in|on|at))"
        r" (?-i:(?:[A-Z][\w'’]+ )+[A-Z][\w'’]+, [A-Z][a-z]+)\W*$"
    ),
    coded=r"\s?\S+_[A-Z]{0,4}-?\d{3,}\S*",
    means=r"^(?:(?:by )?using|with|through|together with|alongside) [^,.;:]{3,60}, ",
    modal=(
        r"^(?:may|shall|will|can|must)(?: also| then)?"
        r"(?: be (?:asked|required|called upon|expected) to)?\s+"
    ),
    vague=words("""situations situation solutions plans processes strategies actions tasks
        activities matters issues concerns items things initiatives efforts methods options
        questions problems topics challenges"""),
    bodies=words("""unit units program programme department division office board committee
        council bureau ministry institute section"""),
    pronouns=words("them it him her us"),
    asking=words("why how what which whether"),
    possessive=words("our"),
    learned=words("knowledge understanding awareness appreciation"),
    sought_alone=(
        r"^(?:[^\s.;:,]+ ){0,4}?(?:looking for|seeking|hiring|recruiting) [^.;:,]{3,60}$"
    ),
)
