"""What in the entry of a job, a school or a paper is a name, and no deed.

A label comes in if what stands behind it is a name, a number, a date or a list on all
résumés; a verb of ``schooling`` if it says that somebody was taught, or how a school is; a noun
of ``done_as_nouns`` if what stands behind it and "of" is what somebody did, and no department.
"""

from __future__ import annotations

from matcher.language.base import Entries, Regex, phrases, words
from matcher.language.en.duties import VERBS

_THING: Regex = (
    r"(?:power|water|paper|number|order|customer|computer|server|tender|sector|motor|boiler"
    r"|transformer|timber|rubber|weather|summer|winter|silver|leather|tower|shower|router"
    r"|career|other|over|under|center|color|error|floor|indoor|outdoor|minor|major|interior"
    r"|exterior|master|layer|cover|filter|letter|newsletter|matter|offer|transfer|user)$"
)
_WORKER: Regex = (
    rf"(?!{_THING})(?:[a-z]{{2,}}(?:er|or|ist|ian|man|woman|smith|keeper|hand|master)"
    r"|cook|chef|nurse|guard|pilot|judge|aide|barista|waitress|seamstress|stewardess|butler"
    r"|au pair|priest|apprentice|attendant|consultant|merchant|sergeant)"
)
"""Somebody who does a job, by the ending of the word; things that end alike are none."""

ENTRIES = Entries(
    labels=phrases("""location, place, city, country, team size, size of team, team strength,
        duration, period, date, time period, time frame, tenure, from, to, client, end client,
        client name, customer, environment, environment used, technology, technology used,
        technologies and tool, tool, tool used, tool and technology, software, software used,
        software and tool, platform, operating system, os, language, programming language,
        database, web server, application server, server, framework, hardware, tech stack,
        stack, designation, position, position held, job title, title, role, role played,
        company, company name, name of company, name of the company, organization,
        organisation, name of organization, name of the organization, employer, employer name,
        name of employer, industry, domain, sector, department, division, project, project
        name, project title, name of project, name of the project, title of project, reporting
        to, report to, reported to, supervisor, website, url, web site, link, school, college,
        university, institute, institution, board, degree, course, stream, branch, major,
        minor, percentage, grade, gpa, cgpa, year, year of passing, skill, skill used, key
        skill, keyword, version, methodology, front end, back end, backend, frontend, ide,
        salary, ctc, notice period, headcount, employee, turnover, type, business, nature of
        business, product, contract type, employment type, status"""),
    schooling=words("""graduated completed passed obtained attended received earned awarded
        certified licensed licenced registered accredited affiliated recognised recognized
        secured scored studied majored minored enrolled enroled admitted qualified trained
        specialised specialized related applied advanced integrated distributed embedded
        computerised computerized aided based continued attained acquired gained finished
        expected granted accepted approved validated issued listed limited selected combined
        required named unaided sponsored accelerated pursued persued appeared deemed renewed
        dated held oriented used met cut set put took began got united allied
        associated"""),
    starts=(
        *(verb for verb in VERBS if verb not in {"lead", "market", "process", "program"}),
        *words("""responsible involved in-charge actively successfully solely independently
            personally proactively effectively i we my our assisted"""),
    ),
    before_deed=words("and i we"),
    before_employer="at",
    workers=_WORKER,
    plural="s",
    small_words=words("""a an and as at by for from in of on or the to with via de la le du des
        und für y e von van den der al el per vs"""),
    pastimes=words("""browse collect cook cooking collecting draw drawing drive driving explore
        exploring follow following grow growing help helping learn learning listen listening
        make making meet meeting play playing practice practicing practise practising read
        reading ride riding see seeing share sharing sing singing solve solving spend spending
        swim swimming teach teaching travel travelling use using visit visiting watch watching
        write writing"""),
    done_as_nouns=words("""administration allocation analysis assessment calibration
        collaboration collection commissioning compilation completion coordination
        co-ordination creation delivery deployment documentation erection estimation
        evaluation execution facilitation fabrication formulation handling identification
        implementation improvement inspection installation integration interaction liaison
        liasoning liaising maintenance management mentorship mobilisation mobilization
        monitoring negotiation operation optimisation optimization oversight participation
        planning preparation presentation prioritisation prioritization procurement
        reconciliation recruitment resolution review scheduling selection setup submission
        supervision upkeep validation verification"""),
    behind_nouns=words("of with between amongst among"),
)
