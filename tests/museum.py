"""A small role with labelled résumés of people who do not exist, to learn from in tests.

No sentence stands in two of them, so that what is learned has to carry over.
"""

from __future__ import annotations

from itertools import cycle

from matcher import RoleProfile

MUSEUM = RoleProfile.from_markdown("""\
---
role: Museum Educator
organisation: Example Museum
---
## Responsibilities
### Guided Tours
Leads visitors through the exhibitions of Example Museum and answers what they ask.
- led guided tours for visitors
- guided groups through an exhibition
### School Programmes
Plans and teaches programmes for school classes at Example Museum.
- taught school classes in the museum
- planned a programme with teachers
## Essential skills
### Writing for Visitors
Writes labels, leaflets and audio guides that everybody understands.
- wrote labels and wall texts
- edited an audio guide
""")

SENTENCES = {
    "guided-tours": [
        "Led two tours a day through the collection of old maps",
        "Guided groups of thirty visitors through the sculpture garden",
        "Showed travellers around the cathedral treasury in French",
        "Took evening visitors through the new photography exhibition",
        "Gave walking tours of the harbour for cruise passengers",
        "Led families through the natural history halls on Sundays",
        "Guided visitors with low vision through the touch gallery",
        "Conducted tours of the castle and its kitchens every weekend",
        "Walked visitors through the mine and told them of the strike",
        "Led tours behind the scenes of the opera house",
        "Guided delegations of foreign guests through the glassworks",
        "Showed visitors around the observatory on clear nights",
    ],
    "school-programmes": [
        "Taught workshops on fossils to classes of ten-year-olds",
        "Planned a term of museum lessons with four primary schools",
        "Ran a clay workshop for pupils after their visit",
        "Developed teaching materials on trade for secondary classes",
        "Taught school groups to read medieval handwriting",
        "Organised project days for vocational schools in the workshop",
        "Prepared teachers for visits with their classes",
        "Designed a holiday course in printing for children of eight",
        "Taught chemistry pupils how pigments are made",
        "Set up a partnership with a school for the deaf",
        "Led kindergarten classes through games about the sea",
        "Wrote lesson plans on migration for the ninth grade",
    ],
    "writing-for-visitors": [
        "Wrote the wall texts of an exhibition on bread",
        "Edited labels for two hundred objects in plain language",
        "Recorded an audio guide for children in three voices",
        "Wrote a leaflet about the chapel that visitors take home",
        "Translated object labels from Dutch to English",
        "Drafted panels for the trail along the old wall",
        "Wrote captions for a show of press photographs",
        "Revised the museum's map and its short descriptions",
        "Wrote scripts for the audio stations in the salt mine",
        "Edited the catalogue's texts for readers without training",
        "Wrote a guide in easy language for the open-air museum",
        "Composed the texts of a travelling exhibition on tea",
    ],
}
OTHER = [
    "Kept the books of a bakery with three branches",
    "Drove a delivery van through the old town",
    "Repaired bicycles and sold spare parts",
    "Answered the telephone at a dental practice",
    "Counted the stock of a shoe shop every month",
    "Cooked lunch for a canteen of ninety people",
    "Planted trees along a motorway",
    "Maintained the printers of an insurance office",
]
IDS = tuple(SENTENCES)


def museum_resumes(
    count: int = 24,
) -> tuple[list[str], list[list[int]], list[dict[str, list[str]]]]:
    """Return texts, labels of 0 and 2, and what a reader would quote, for ``count`` people."""
    left = {name: iter(sentences) for name, sentences in SENTENCES.items()}
    filler = cycle(OTHER)
    texts, labels, quotes = [], [], []
    for number in range(count):
        has = [bool(number >> bit & 1) for bit in range(len(IDS))]
        said = {name: next(left[name]) for name, here in zip(IDS, has, strict=True) if here}
        lines = [next(filler), *said.values(), next(filler)]
        texts.append("EXPERIENCE\n" + "\n".join(f"• {line}" for line in lines) + "\n")
        labels.append([2 * here for here in has])
        quotes.append({name: [line] for name, line in said.items()})
    return texts, labels, quotes
