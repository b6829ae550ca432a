"""Short résumés of people who do not exist: deeds in plain words, and what sounds like one.

Of each person: job, employer and paper on a line, and below it bullets, each with the id of
the competency that it shows, or has words of and does not show. Nothing is learned from them,
and nothing was chosen by them.
"""

from __future__ import annotations

from matcher import Resume
from matcher.text import clean

SHOWN = """\
Product Manager|Tidevand Energy|BSc Physics, 2013
product-roadmap-management: Put the wishes of installers into an order and said no to half
  of them for this year
user-research-and-feedback: Rode along with heat pump installers for a week and filmed how
  they set up the device
performance-tracking: Followed how many homes opened the energy report each month and
  shortened it when half stopped
product-strategy-development: Argued with numbers that we should rent out batteries instead
  of selling them, and wrote the price list
technical-acumen: Drafted the message format between heat pump and server together with the
  firmware people

Product Owner|Vereinsfreund|BA Sociology, 2016
cross-functional-leadership: Made programmers, a graphic artist and the advertising people
  work towards the same first of March
stakeholder-communication: Showed the club federation every month what had been finished and
  why some things slipped
analytical-skills: Took a year of login records apart and saw that treasurers come only in
  January
communication-skills: Wrote the newsletter that goes to nine thousand clubs
product-roadmap-management: Wrote up what each change is for, when it is done, and in which
  month it appears

Chief of Staff|Holm Medical|MBA, 2011
strategic-thinking: Drafted the plan for entering dental care by 2028, with what rivals are
  likely to do
leadership: Took over a team of seven that was about to break up; five are still there
project-management: Got the new plant certified in nine months by keeping dates, people and
  money together
stakeholder-communication: Prepared the owners' meeting each quarter and told them plainly
  what had gone wrong
analytical-skills: Found in the books which three clinics pay late, and by how much that
  costs us

Restaurant Manager|Zur Muehle|Cook's apprenticeship, 2006
leadership: Put together and led a crew of fifteen in kitchen and service
user-research-and-feedback: Handed every guest a card with three questions and changed the
  lunch menu by the answers
performance-tracking: Kept an eye on sales per seat and waste per dish, and cut the menu
  when both went the wrong way
project-management: Rebuilt the kitchen during four weeks of holidays, on the day and inside
  the budget
communication-skills: Held cooking classes for beginners twice a month

Civil Engineer|Brueckenbau Lenz|MSc Civil Engineering, 2010
technical-acumen: Calculated the steel structure of two footbridges and drew the plans
project-management: Led the repair of a railway bridge from the tender to the handover
cross-functional-leadership: Kept architects, the railway, divers and the town's lawyers
  moving together during the repair
stakeholder-communication: Informed neighbours and the council at monthly evenings about
  noise and dates
analytical-skills: Evaluated measurements of cracks over six years and predicted which
  girder fails first

Growth Manager|Sprachinsel|BA Linguistics, 2015
product-strategy-development: Spotted that nurses from abroad need language courses before
  an exam and shaped an offer for them
performance-tracking: Tried four versions of the start page, measured who registered, and
  kept the best
user-research-and-feedback: Phoned forty learners who had quit and sorted their reasons into
  five piles
communication-skills: Presented the language course on the radio and at two fairs
strategic-thinking: Put forward which countries to go to first in the next six years, and
  why not Spain

Team Lead|Bitwerk|BSc Informatics, 2012
leadership: Gave nine programmers feedback every month and brought two of them to a senior post
technical-acumen: Rewrote the billing service in Go and moved it to the cloud
product-roadmap-management: Sorted tickets every Thursday with the customer's people so that
  the most useful ones went first
cross-functional-leadership: Sat between sales, support and the programmers and found
  releases that suited all three
strategic-thinking: Decided to build on open standards so that we would not depend on one
  vendor in ten years

Deputy Director|Stadtbibliothek Wieck|MA Library Science, 2008
product-strategy-development: Looked at what streaming services and bookshops offer and made
  from it a new lending service for games
user-research-and-feedback: Stood at the entrance for ten Saturdays and asked visitors what
  they had not found
analytical-skills: Put loans, age and district side by side and showed where a third branch
  is worth its rent
communication-skills: Taught pensioners how to use the electronic catalogue
strategic-thinking: Worked out what the library should be for in twenty years, and which
  services it gives up
"""
"""Bullets that show their competency."""

NOT_SHOWN = """\
Bus Driver|Verkehrsbetrieb Lund|Driving licence D, 2006
product-roadmap-management: Turned at the end of the road where the map shows a loop
performance-tracking: Read the speed on the dashboard display
user-research-and-feedback: Let passengers with prams get in first
communication-skills: Pressed the button for the next stop's announcement
product-strategy-development: Passed the market square forty times a day

Bricklayer|Bau Hinrichs|Apprenticeship, 2002
cross-functional-leadership: Laid bricks across the joint of two walls
project-management: Mixed mortar at the building site
leadership: Carried lead sheets up to the roof
stakeholder-communication: Hammered stakes into the lawn for the fence
analytical-skills: Threw rubble and sand into separate skips

Dishwasher|Hotel Aurora|School leaving certificate, 2019
technical-acumen: Switched the dishwashing machine on and off
performance-tracking: Polished glasses before the evening performance
user-research-and-feedback: Scraped leftovers of guests into a bin
strategic-thinking: Stacked plates for the next day
product-strategy-development: Put new forks into the drawer

Model|Agentur Weiss|School leaving certificate, 2016
project-management: Stood still in the studio while lights were set
product-strategy-development: Wore the products of three fashion houses in front of cameras
cross-functional-leadership: Walked across the stage in eight shows
stakeholder-communication: Smiled at clients of the agency
analytical-skills: Held a chart into the camera

Harvest Hand|Weingut Prell|School leaving certificate, 2014
leadership: Picked grapes in a team of thirty
strategic-thinking: Pruned vines for the following year
product-roadmap-management: Pulled the cart along the vineyard road
technical-acumen: Rinsed the grape press with water
communication-skills: Stuck labels with writing on bottles

Lifeguard|Freibad Sonnental|Swimming badge, 2017
user-research-and-feedback: Watched swimmers from the high chair
performance-tracking: Swam the length of the pool in a competition at school
stakeholder-communication: Blew the whistle when children ran
communication-skills: Hung the board with the opening hours at the gate
leadership: Rowed in an eight with a coxswain

Packer|Bonbonfabrik Kern|School leaving certificate, 2011
analytical-skills: Looked for broken sweets on the belt and took them out
product-roadmap-management: Taped boxes in the order in which they came
project-management: Folded cartons until the end of the shift
product-strategy-development: Filled bags with the product of the day
cross-functional-leadership: Passed trays from one hall to the other

Night Porter|Pension Alma|School leaving certificate, 2000
technical-acumen: Carried the guests' computers to their rooms
stakeholder-communication: Gave keys to late guests
strategic-thinking: Sat at the desk and waited for the morning
analytical-skills: Lit the lamp and put the numbers on the doors
user-research-and-feedback: Woke guests at the hour that they had asked for
"""
"""Bullets of other trades that do not show theirs."""


def people(told: str) -> list[tuple[Resume, dict[str, str]]]:
    """Return each person's résumé, and the bullets by the id of their competency."""
    found = []
    for person in told.strip().split("\n\n"):
        head, *lines = person.replace("\n  ", " ").split("\n")
        job, employer, paper = head.split("|")
        bullets = dict(line.split(": ", 1) for line in lines)
        text = "\n".join(
            [
                *("Robin Vester", job, "robin@example.com | Kolding", ""),
                *("EXPERIENCE", f"{job}, {employer}", "2019 - 2024"),
                *(f"• {bullet}" for bullet in bullets.values()),
                *("", "EDUCATION", paper),
            ]
        )
        found.append((Resume("robin.txt", clean(text)), bullets))
    return found
