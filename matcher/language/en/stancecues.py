"""Words that tell at a glance which passages may deny, wish or tell of others.

Most passages have none and are left alone. A word comes in with the pattern that needs it: one
that stands in many passages counts only beside another.
"""

from __future__ import annotations

from matcher.language.en.others import COMPANIES, CRAFTS, PERSONS
from matcher.language.en.undergone import CUES
from matcher.language.patterns import words

_DONE = words("""made taken done set led decided handled written checked drawn given counted
    planned managed defined designed built created run developed prepared chosen driven headed
    conducted performed delivered negotiated drafted directed coordinated repaired fixed tested
    hired taught painted cooked installed sold presented calculated signed introduced examined
    treated ordered served trained inspected shown instructed""")
DENYING = words("""no not never none nil n/a na without lack lacks lacking lacked zero 0 little
    unfamiliar inexperienced unqualified untrained unskilled unable cannot can't haven't
    hasn't hadn't don't doesn't didn't wasn't weren't isn't aren't couldn't won't hardly barely
    scarcely rarely neither nor nothing nobody withdrawn wouldn't spared excluded barred
    refrained refrain abstained instead beginner novice newcomer newbie absent excludes
    0/3 0/4 0/5 0/10""")
WISHING = words("""seeking seek seeks hope hopes hoping hopeful would i'd wish wishes wishing
    want
    wants wanting aspire aspires aspiring aspiration aspirations eager eagerness keen interested
    willing willingness objective objectives goal goals ambition ambitious ambitions dream
    dreams dreaming desire desires desirous intend intends excited longing shall i'll enrolled
    striving strive yearning myself transitioning retraining pivoting targeting applying
    exploring considering wait hungry itching impatient raring imagine awaiting trying
    intention sought might you'll supposed hopefully dying
    intending curious halfway midway pending awaited hunt""")
OF_ANOTHER = words("""others somebody someone colleagues seniors superiors coworkers co-workers
    boss bosses classmates teammates predecessor shadowed shadowing husband wife spouse brother
    uncle aunt shoulder shoulders""")
FOLLOWED = (
    (
        words("""planning plan plans open aim aims aiming due ready happy prepared motivated
            determined anxious going scheduled expecting expected booked registered soon yet
            set accepted signed thrilled looking look looks learning started begun began
            about"""),
        words("to"),
        "wishing",
    ),
    (words("looking look looks search searching lookout"), words("for of forward"), "wishing"),
    (words("learning"), words("how about"), "wishing"),
    (words("enthusiastic excited"), words("about"), "wishing"),
    (
        words("will"),
        words("""be start begin learn study take join complete attend lead manage have work
            graduate receive become move train enrol enroll sit gain continue get run build
            own soon also then bring define deliver make help add drive contribute offer
            prove ensure"""),
        "wishing",
    ),
    (words("position role job post"), words("where which that in"), "wishing"),
    (words("preparing ready"), words("to for"), "wishing"),
    (
        words("signed registered enrolled booked accepted"),
        words("up for on in onto"),
        "wishing",
    ),
    (words("plan plans"), words("on"), "wishing"),
    (words("believe think feel confident sure convinced"), words("i that"), "wishing"),
    (words("passionate thinking"), words("about of"), "wishing"),
    (words("drawn moving"), words("to towards toward"), "wishing"),
    (words("taking"), words("a an my some"), "wishing"),
    (words("track course way interested"), words("to"), "wishing"),
    (words("being"), words("trained taught mentored coached"), "wishing"),
    (
        words("next"),
        words("""role job position post step step: move move: challenge goal year month week
            spring summer autumn fall winter term semester january
            february march april may june july august september october november december"""),
        "wishing",
    ),
    (
        words("challenging responsible suitable rewarding dynamic growth-oriented"),
        words("position role job post career and"),
        "wishing",
    ),
    (words("starting beginning joining"), words("a an my the"), "wishing"),
    (words("interest aim target mission"), words("in to is"), "wishing"),
    (words("market available waiting"), words("for"), "wishing"),
    (words("given"), words("the a any"), "wishing"),
    (words("ready saving studying revising cramming"), words("for up"), "wishing"),
    (words("waiting"), words("list"), "wishing"),
    (words("working"), words("towards toward"), "wishing"),
    (words("training"), words("to as for"), "wishing"),
    (words("plan aim target goal"), words("is remains"), "wishing"),
    (words("i"), words("will would shall"), "wishing"),
    (words("aiming"), words("for at"), "wishing"),
    (words("waiting"), words("to"), "wishing"),
    (words("middle"), words("of"), "wishing"),
    (words("sights heart mind eye eyes"), words("on is"), "wishing"),
    (words("planned"), words("for"), "wishing"),
    (words("being"), words("shown"), "wishing"),
    (words("was"), words("refused denied rejected turned passed"), "denying"),
    (words("was were"), words("rejected unsuccessful"), "denying"),
    (words("hopeless useless terrible good"), words("at with in"), "denying"),
    (_DONE, words("by"), "of_another"),
    (words("hands"), words("of"), "of_another"),
    (words("lay rested"), words("with"), "of_another"),
    (words("expect long"), words("to for"), "wishing"),
    (words("what"), words("i"), "wishing"),
    (words("set"), words("on"), "wishing"),
    (words("booked scheduled reserved"), words("for"), "wishing"),
    (words("new foreign unknown alien mystery book stranger"), words("to for"), "denying"),
    (words("kept stayed steered"), words("from out"), "denying"),
    (words("off"), words("limits"), "denying"),
    (words("off-limits missing"), words("for to from in"), "denying"),
    (words("before"), words("i"), "denying"),
    (words("gap"), words("where"), "denying"),
    (words("left"), words("to"), "denying"),
    (
        words("if once when"),
        words("hired selected appointed employed chosen offered"),
        "wishing",
    ),
    (words("should"), words("i you like love"), "wishing"),
    (words("read heard"), words("about of"), "wishing"),
    (words("studying training"), words("towards toward"), "wishing"),
    (words("taking"), words("lessons classes courses"), "wishing"),
    (
        words("target desired preferred intended sought wanted role position job post"),
        words("""role position job post title role: position: job: post: title: sought: wanted:
            desired: applied"""),
        "wishing",
    ),
    (words("exempt exempted discouraged"), words("from"), "denying"),
    (words("shied shy steered"), words("away clear"), "denying"),
    (
        words("avoided avoid"),
        words("leading managing presenting speaking supervising talking working"),
        "denying",
    ),
    (words("dropped"), words("out"), "denying"),
    (words("failed fail fails failing"), words("to"), "denying"),
    (words("outside beyond above"), words("my of the"), "denying"),
    (words("yet"), words("to"), "denying"),
    (
        words("kept stayed stay well far right"),
        words("away clear out well far right"),
        "denying",
    ),
    (words("passed"), words("over"), "denying"),
    (words("turned"), words("down"), "denying"),
    (words("rejected"), words("for as"), "denying"),
    (words("refused declined"), words("every any all each the"), "denying"),
    (words("rather"), words("than"), "denying"),
    (words("far"), words("from"), "denying"),
    (words("stops stopped"), words("short well"), "denying"),
    (words("my"), words("hands"), "denying"),
    (
        words("you"),
        words("will must should have bring own lead work enjoy possess thrive are"),
        "wishing",
    ),
    (words("are we're actively currently now"), words("hiring recruiting"), "wishing"),
    (
        words("ideal successful right perfect preferred suitable"),
        words("candidate candidates applicant applicants"),
        "wishing",
    ),
    (
        words("candidate candidates applicant applicants"),
        words("must should will need needs"),
        "wishing",
    ),
    (words("role position job"), words("requires will offers"), "wishing"),
    (words("applied tried"), words("to for"), "wishing"),
    (
        words("almost nearly"),
        words("became led managed ran got joined launched presented"),
        "wishing",
    ),
    (
        words("trained taught coached mentored tutored guided advised"),
        words("by in on how"),
        "wishing",
    ),
    (
        words(
            "led managed supervised headed directed overseen interviewed for nursed examined"
        ),
        words("by"),
        "of_another",
    ),
    (words("fell falls belonged"), words("to"), "of_another"),
    (words("head"), words("office"), "of_another"),
    (words("sat"), words("in"), "of_another"),
    (
        words("other"),
        words("people departments teams colleagues staff members employees persons offices"),
        "of_another",
    ),
    (
        words("another"),
        words("team person department company did made ran wrote led"),
        "of_another",
    ),
)
PRECEDED = (
    (
        words("starts begins commences starting beginning planned scheduled"),
        words("course courses module modules class classes training diploma degree in on"),
        "wishing",
    ),
    (words("progress"), words("in"), "wishing"),
    (
        words("""learning studying training taking pursuing reading preparing working
            teaching revising undergoing attending familiarising familiarizing"""),
        words("currently still now presently just am i'm present moment been"),
        "wishing",
    ),
    (
        words("new"),
        words("entirely completely relatively totally wholly fairly still am i'm"),
        "denying",
    ),
    (
        (
            *(form for person in (*PERSONS, *CRAFTS) for form in (person, f"{person}s")),
            *(form for body in COMPANIES for form in (body, f"{body}'s")),
            *words("lead leads head heads master masters person persons"),
        ),
        words("my our his her their the a an another by other senior it whose"),
        "of_another",
    ),
    (
        words("""office staff team department board committee hr headquarters management council
            agency firm people"""),
        words("by other another watched observed"),
        "of_another",
    ),
    *CUES,
)
PROMPTING = words("your you yourself here lorem ipsum")
FIRST = words(
    "aspiring career aim wanted in use what how here tip: click consider remember keep say do"
    " tap insert describe summarise summarize replace feel this"
)
