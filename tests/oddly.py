"""Advertisements in odd forms, made up: of no employer, and written for these tests."""

from __future__ import annotations

from advertised import Advertised

ODD_ADS = (
    Advertised(
        "acronyms before and after what they stand for",
        """SOC Analyst L1 (Security Operations Centre) - Brightwater Grid

What you'll do
• Triage alerts in the SIEM (security information and event management) tool
• Write RCAs (root cause analyses) after each incident
• Tune IDS rules

You'll need
• TCP/IP - transmission control protocol, internet protocol - at packet level
• EDR: reading endpoint telemetry without help
• Familiar with GDPR
• PKI knowledge a plus

T&Cs: FTE 0.8, TOIL for nights, WFH 1 day p.w., ref SOC/7.
""",
        (
            "SIEM",
            "root cause analyses",
            "IDS rules",
            "packet level",
            "endpoint telemetry",
            "GDPR",
            "PKI",
        ),
        ("FTE 0.8", "TOIL", "SOC/7", "Brightwater"),
        ("PKI",),
    ),
    Advertised(
        "capitals throughout",
        """CNC MACHINIST - PELL & DAUGHTERS - NIGHTS

PELL & DAUGHTERS TURNS VALVE BODIES FOR TRAWLERS. THIRD GENERATION, 41 YEARS.

DUTIES:
* SET AND RUN FANUC LATHES
* MEASURE PARTS WITH MICROMETER AND BORE GAUGE
* CHANGE INSERTS, LOG TOOL WEAR

REQUIREMENTS:
* MINIMUM 3 YRS TURNING; MILLING A PLUS
* READS G-CODE
* ABLE TO LIFT 25 KG
* OWN TOOLS NOT REQUIRED - ALL PROVIDED

PAY $31 PER HOUR. OVERTIME AT TIME AND A HALF.

EQUAL OPPORTUNITY EMPLOYER. NO PHONE CALLS.
""",
        ("fanuc lathes", "micrometer", "tool wear", "g-code", "milling"),
        ("trawlers", "lift 25", "own tools", "per hour", "phone calls", "equal"),
        ("milling",),
    ),
    Advertised(
        "two languages, the second a repetition",
        """SWIMMING INSTRUCTOR / MONITORA DE NATACIÓN

What you will do
- Teach beginners of six to nine in groups of eight
- Watch over the pool between lessons

What we ask
- Experience with nervous swimmers
- Knowledge of rescue techniques
- Good to have: sign language

Lo que harás
- Enseñar a nadar a niños de seis a nueve años en grupos de ocho
- Vigilar la piscina entre las clases

Lo que pedimos
- Experiencia con personas que tienen miedo al agua
- Conocimiento de técnicas de rescate
- Se valora: lengua de signos
""",
        ("beginners", "pool between", "nervous swimmers", "rescue techniques", "sign language"),
        ("Enseñar", "Vigilar", "piscina", "Conocimiento", "Experiencia con", "valora"),
        ("sign language",),
    ),
    Advertised(
        "another language first",
        """FAHRRADMECHANIKER / BICYCLE MECHANIC (m/f/d)

Ihre Aufgaben
- Wartung und Reparatur von Rädern aller Art
- Beratung der Kunden in der Werkstatt
Ihr Profil
- Erfahrung mit Scheibenbremsen und Schaltungen

Your tasks
- Service and repair bicycles of every kind
- Advise customers in the workshop
Your profile
- Experience with disc brakes and gears
- Soldering skills are an advantage
""",
        ("bicycles", "customers in the workshop", "disc brakes", "soldering"),
        ("Wartung", "Beratung", "Erfahrung", "Scheibenbremsen"),
        ("soldering",),
    ),
    Advertised(
        "columns by tabs and by blanks",
        """FRONT-END DEVELOPER - Osier Maps

We draw footpaths for walkers in nine countries.

Required\tDesirable
TypeScript in production\tSvelte
CSS grid and layout\tWebGL
Automated browser tests\tCartography
Accessible forms\tDocker

Essential experience          Desirable experience
Running a design system       Mentoring juniors
Debugging slow pages          Conference talks

How to apply: send us a link.
""",
        (
            "TypeScript",
            "CSS grid",
            "browser tests",
            "Accessible forms",
            "design system",
            "slow pages",
            "Svelte",
            "WebGL",
            "Cartography",
            "Docker",
            "juniors",
            "Conference talks",
        ),
        ("footpaths", "link"),
        ("Svelte", "WebGL", "Cartography", "Docker", "juniors", "Conference talks"),
    ),
    Advertised(
        "duties and boilerplate, and no list of what is asked",
        """JOB TITLE: Museum Attendant
DEPARTMENT: Visitor Services
REPORTS TO: Duty Manager

JOB SUMMARY
The attendant welcomes visitors of the Ropewalk Museum.

ESSENTIAL DUTIES AND RESPONSIBILITIES
1. Opening and closing galleries with the alarm panel.
2. Answering questions about the looms.
3. Counting visitors each hour in the ticket system.
4. Reporting damaged exhibits to the conservator.
5. Performs other related duties as required.

This job description is not a full account of the post. Its duties may be changed when that \
is needed, without notice. This document does not make an employment contract. \
Reasonable adjustments will be made for people with disabilities.

PHYSICAL REQUIREMENTS: The employee is regularly required to stand and walk.
""",
        ("alarm panel", "looms", "ticket system", "damaged exhibits"),
        (
            "related duties",
            "may be changed",
            "full account",
            "employment contract",
            "adjustments",
            "stand and walk",
            "Duty Manager",
        ),
    ),
    Advertised(
        "pictures in place of bullets",
        """🌻 FLORIST wanted @ Petal & Thorn 🌻
📍 Quayside | 💷 £12.90/hr | ⏰ 24 hrs, every other Saturday

🙋 Who are we?
A mother, a son and a very old van 🚐

💐 You will…
🌹 tie bouquets while the customer waits
🌹 condition deliveries at 6️⃣ in the morning
🌹 keep the window fresh and the till right

✨ Even better if you…
🌿 have built a wedding arch
🌿 know how to run an Etsy shop

🙅 No need for: certificates, a driving licence

🎁 What you get
☕ Coffee. Flowers home on Sundays. Paid training.

📩 Message us! #florist #jobs #quayside
""",
        ("bouquets", "condition deliveries", "window fresh", "wedding arch", "Etsy"),
        ("very old van", "Flowers home", "Paid training", "Message us", "certificates"),
        ("wedding arch", "Etsy"),
    ),
    Advertised(
        "what is not asked",
        """Apprentice Piano Tuner
Hollis & Wren, Upper Sedge

You don't have to read music or own tools. We do not ask for A-levels, and nobody will make \
you play.

What you do need:
- a patient ear
- steady hands with small screws
- to be happy driving between villages

What you will not be doing:
- selling instruments
- moving grand pianos
- answering the phone

Woodwork isn't essential but it would be useful. We are not accepting agency candidates.
""",
        ("patient ear", "steady hands", "Woodwork"),
        ("read music", "A-levels", "make you play", "selling", "grand pianos", "agency"),
        ("Woodwork",),
    ),
    Advertised(
        "one line",
        "Wanted: experienced roofer, Pennick and around, slate and lead work essential,"
        " scaffold assembly useful, own transport, £190/day, start after Easter, ring Dov"
        " in the evening and tell him what you did last winter as half of those who call have"
        " never been up a ladder",
        ("roofer", "slate and lead work", "scaffold"),
        ("£190", "Easter", "ring Dov", "up a ladder"),
        ("scaffold",),
    ),
    Advertised(
        "one line that says seeking",
        "Seeking night nanny for twins, newborn care essential, safe sleep knowledge essential,"
        " bottle sterilising and a feeding log, reflux experience a bonus, Thursdays to"
        " Saturdays, £14 an hour, text Amaru",
        ("newborn care", "safe sleep", "bottle sterilising", "feeding log", "reflux"),
        ("Thursdays", "£14", "Amaru"),
        ("reflux",),
    ),
    Advertised(
        "prose without a list",
        """Orchard Manager, Nettlecombe Cider

We're a family of seven who press apples, and most people hear of us in a pub.

Who we're looking for
Someone who has run an orchard of their own or for somebody else, and who can see from the \
leaves that a tree is hungry. You'll plan the pruning over winter with four pickers, so you \
should be at ease telling others what to do. You will also keep the spray records, which \
the inspector reads more closely than we do. If you have ever grafted old varieties, we'd \
love to hear of it, but it can be learned. We don't care which college you went to.

What happens next
Gwen answers every letter within a week. There is one visit and no test.
""",
        ("run an orchard", "from the leaves", "plan the pruning", "spray records", "grafted"),
        ("pub", "college", "Gwen", "one visit"),
        ("grafted",),
    ),
    Advertised(
        "duties in a paragraph at the top",
        """Site Administrator
Fallow Bridge Homes, Marsden

Fallow Bridge Homes builds timber houses in the valleys. We are looking for a Site \
Administrator to run the office of our new site. The administrator will be responsible for \
booking deliveries and keeping the visitor log. Working closely with the site manager, you \
will prepare the weekly labour returns and order stationery. You will also take minutes at \
progress meetings.

Requirements
- Good knowledge of spreadsheets
- Experience on a building site

Benefits
- 26 days of leave
""",
        (
            "booking deliveries",
            "labour returns",
            "minutes at progress meetings",
            "spreadsheets",
            "building site",
        ),
        ("timber houses", "26 days"),
    ),
    Advertised(
        "pay in the middle of the list",
        """Pastry Chef - The Salt Loft

Requirements
Laminated doughs made by hand
Chocolate tempering
Ran a section for 60+ covers
Pay: £31,500 plus a share of tips, paid weekly
Hours: 45 over five days
Plating under pressure
Recipe costing
Free meals on shift and staff discount
28 days holiday
Cycle to work scheme
Our story: two friends bought a sail loft in 2009 and never left.
""",
        (
            "Laminated doughs",
            "Chocolate tempering",
            "60+ covers",
            "Plating",
            "Recipe \
costing",
        ),
        ("£31,500", "five days", "Free meals", "28 days", "Cycle", "sail loft"),
    ),
    Advertised(
        "semicolons behind a label",
        """Archive Assistant (Film)
Holloway Reels, Lower Tarn

Duties: inspecting nitrate reels; repairing splices and perforations; entering titles in \
the catalogue; packing loans.

Requirements: a certificate in archives or similar; careful handling of film; metadata \
entry; Microsoft Access/FileMaker; able to work at 12 degrees. Desirable: scanner \
operation; knowledge of colour dyes.

Terms: 30 h/wk; £23,100; pension; closes 4/6.
""",
        (
            "nitrate reels",
            "splices",
            "catalogue",
            "packing loans",
            "handling of film",
            "metadata entry",
            "FileMaker",
            "scanner operation",
            "colour dyes",
        ),
        ("30 h/wk", "£23,100", "pension", "closes"),
        ("scanner operation", "colour dyes"),
    ),
    Advertised(
        "several roles in one text",
        """COME AND WORK AT THE MERIDIAN LIDO - two openings for the summer

1) DUTY LIFEGUARD
You will watch two pools and run the first-aid room. Confident with a \
spinal board.

2) CAFE LEAD
Three years behind a busy counter, able to write a rota for nine. Ordering stock and \
closing the till; barista skills useful.

For both roles: right to work, and living near Quarr.
""",
        (
            "watch two pools",
            "spinal board",
            "busy counter",
            "write a rota",
            "Ordering stock",
            "barista skills",
        ),
        ("COME AND WORK", "right to work"),
        ("barista skills",),
    ),
    Advertised(
        "trackers and notices around it",
        """We use cookies and similar technologies to measure our audience. Accept all | \
Reject all | Settings

Payroll Officer
Dunmore Textiles plc - Haxby - Full time

What you'll be doing
Weekly and monthly payroll runs, statutory returns, and pension uploads for four mills.

What we're looking for
Solid knowledge of statutory deductions
Iris or a similar payroll system
Comfortable explaining payslips to weavers

Benefits UNAVAILABLE
#LI-DM1 #LI-Onsite
Dunmore Textiles is a disability confident employer. All qualified applicants will be \
considered.
Scam warning: we never ask candidates for money.
By submitting your application you agree to our candidate privacy notice and processing of \
personal data.
Source: feedjob | utm_medium=email&utm_source=digest | ref 5511-HAX
You receive this email because you subscribed to alerts. Unsubscribe
""",
        (
            "payroll runs",
            "statutory returns",
            "statutory deductions",
            "Iris",
            "explaining payslips",
        ),
        ("cookies", "qualified applicants", "Scam", "privacy", "utm_", "Unsubscribe", "#LI"),
    ),
    Advertised(
        "labels of a portal",
        """Skip to main content
Careers at Quillby Foods
Search for Jobs
Demand Planner
Apply
locations
Stoke Lacy Depot
time type
Full time
posted on
Posted 11 Days Ago
job requisition id
R-207714
Job Family: Supply Chain>Planning
Worker Type: Regular
What you'll do
Run the weekly forecast for 600 chilled lines
Chase promotions out of the sales team before they surprise us
Present forecast error to the directors each month
What you'll bring
A year or more in planning or buying
At home with pivot tables
Working knowledge of a planning tool, Kinaxis for choice
Nice to have: Python scripts; shelf-life modelling
Similar Jobs (3)
Forklift Driver
locations
Stoke Lacy Depot
Hygiene Operative
Follow Us
© 2030 Quillby Foods. All rights reserved.
""",
        (
            "weekly forecast",
            "promotions",
            "forecast error",
            "pivot tables",
            "planning tool",
            "Python scripts",
            "shelf-life",
        ),
        ("Skip to", "R-207714", "Regular", "Forklift", "Hygiene Operative", "Posted"),
        ("planning tool", "Python scripts", "shelf-life"),
    ),
    Advertised(
        "years in words and years of others",
        """Senior Stonemason - Calder & Finch

For more than sixty years Calder & Finch has mended cathedrals, and our masons share two \
hundred years at the bench.

You will need
• Six to eight years' banker masonry, at least two (2) of them leading a gang
• Lime mortars mixed and placed in frost season
• Twelve months or more with laser scanning, e.g. FARO
• An apprenticeship in stonemasonry or equivalent

The contract is a three-year fixed term with a three-month probation. Applicants must be \
over eighteen. Our guarantee runs ten years.
""",
        ("banker masonry", "Lime mortars", "laser scanning"),
        ("sixty years", "cathedrals", "fixed term", "over eighteen", "guarantee"),
    ),
)
