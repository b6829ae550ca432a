"""Ten advertisements of ten trades, made up: of no employer, and written for these tests."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Advertised:
    """A text, words of what it asks (each found in some requirement), and of what it does not.

    ``welcome`` are words of requirements that are no must.
    """

    trade: str
    text: str
    asked: tuple[str, ...]
    not_asked: tuple[str, ...] = ()
    welcome: tuple[str, ...] = ()


ADS = (
    Advertised(
        "baker",
        """Night Baker
Harrow Lane Bakehouse

About us
We have baked for the town since 1988 and are proud of our ovens.

Your duties
- Mix and shape sourdough and enriched doughs
- Keep the deck ovens clean and at the right heat
- Record batch temperatures and allergens

Requirements
- Two years of experience in a craft bakery
- Knowledge of food hygiene rules
- Ability to work alone at night

Nice to have
- Experience with viennoiserie

What we offer
- Free bread
- Pension after three months
""",
        ("sourdough", "deck ovens", "allergens", "food hygiene", "viennoiserie"),
        ("Free bread", "Pension", "proud"),
        ("viennoiserie",),
    ),
    Advertised(
        "bus driver",
        """BUS DRIVER

RESPONSIBILITIES:
* DRIVE SCHEDULED ROUTES SAFELY AND ON TIME
* SELL TICKETS AND HANDLE CASH
* CHECK THE VEHICLE BEFORE EACH JOURNEY

REQUIREMENTS:
* EXCELLENT CUSTOMER SERVICE SKILLS
* GOOD KNOWLEDGE OF THE CITY
* VALID DRIVING LICENCE

BENEFITS:
* FREE TRAVEL FOR YOUR FAMILY
""",
        ("scheduled routes", "sell tickets", "vehicle", "customer service"),
        ("free travel", "driving licence"),
    ),
    Advertised(
        "accountant",
        "Accounts Clerk Responsibilities: Prepare the monthly ledgers and reconcile the bank"
        " accounts Process supplier invoices and payment runs Answer questions from budget"
        " holders Requirements: Strong knowledge of double entry bookkeeping Experience with a"
        " ledger system such as Sage Excellent attention to detail Benefits: 25 days of holiday"
        " and a pension. We are an equal opportunity employer.",
        ("ledgers", "supplier invoices", "double entry", "Sage", "attention to detail"),
        ("holiday", "equal opportunity"),
    ),
    Advertised(
        "nursery teacher",
        """# Nursery Teacher

## What you will do
- **Plan** activities for children of three and four
- Observe children and write their learning journals
- Work closely with parents and carers

## What you bring
- Experience of the early years framework
- Patience and a sense of humour
- Strong communication skills

## How to apply
Send us your letter by Friday.
""",
        ("activities", "learning journals", "early years", "communication skills"),
        ("your letter",),
    ),
    Advertised(
        "network technician",
        """Network Technician

You will install switches and cabling on customer sites. You will troubleshoot wireless
networks and document every change. You must have hands-on experience with firewalls and a good
understanding of routing protocols. Knowledge of Python is a plus.

Our company was founded by two engineers and now has offices in four cities.
""",
        ("switches", "wireless", "firewalls", "routing protocols", "Python"),
        ("founded",),
        ("Python",),
    ),
    Advertised(
        "gardener",
        """Gardener

Key responsibilities:
• Prune roses, hedges and fruit trees
• Maintain mowers and hand tools
• Supervise two seasonal workers

Skills and experience:
• Previous experience in a public garden
• Knowledge of plant diseases
• Safe use of pesticides

Similar jobs
Head Gardener
Lawn Care Operative
""",
        ("prune roses", "mowers", "seasonal workers", "plant diseases", "pesticides"),
        ("Lawn Care",),
    ),
    Advertised(
        "lawyer",
        """Property Lawyer

The role
Draft and negotiate commercial leases; advise clients on planning law; supervise one trainee.

Essential
Experience of commercial property transactions
Excellent drafting skills
Ability to manage a caseload without supervision

Desirable
Knowledge of agricultural tenancies

Salary
Competitive, depending on experience
""",
        ("commercial leases", "planning law", "drafting", "caseload", "agricultural tenancies"),
        ("Competitive",),
        ("agricultural tenancies",),
    ),
    Advertised(
        "warehouse manager",
        """We use cookies on this site.
Skip to main content
Jobs
Sign in

Warehouse Manager

In this role you will
Lead a team of thirty pickers and packers
Plan shifts and deliveries with the transport office
Improve stock accuracy and reduce damage

You have
Experience managing a warehouse team
Good knowledge of warehouse management systems
Forklift experience is desirable

Job alerts
Create an alert for jobs like this one
""",
        ("pickers", "deliveries", "stock accuracy", "warehouse management systems", "forklift"),
        ("cookies", "Create an alert"),
        ("forklift",),
    ),
    Advertised(
        "nurse",
        """Staff Nurse, Surgical Ward

Main duties:
Assess patients before and after surgery.
Administer medicines and record observations.
Teach student nurses on the ward.

Person specification:
Experience in acute care.
Ability to recognise a patient who is getting worse.
Good written and verbal communication.

We value our staff and offer a nursery on site.
""",
        ("surgery", "medicines", "student nurses", "acute care", "communication"),
        ("nursery on site",),
    ),
    Advertised(
        "translator",
        """Translator and Editor

What you'll do:

1. Translate product manuals from German into English
2. Edit the texts of other translators
3. Keep the term base up to date

What we're looking for:

- Strong research skills
- Experience with a translation memory such as Trados
- Interest in machinery

Perks:
- Flexible hours
""",
        ("product manuals", "other translators", "term base", "research skills", "Trados"),
        ("Flexible hours",),
    ),
)
