"""Function words, abbreviations and compounds of English.

A function word comes in if a line that ends with it goes on in the next one, an abbreviation
if its full stop cut a sentence in two, and a part of a compound if its hyphen was lost at the
end of a line.
"""

from __future__ import annotations

from matcher.language.base import Sentences, words
from matcher.language.en.dates import ABBREVIATED_MONTHS
from matcher.language.en.names import ABBREVIATED_TITLES

SENTENCES = Sentences(
    conjunction="and",
    open_words=words("and or the a an of in on to for with by from at as"),
    open_words_of_passages=words("using is are its their my our"),
    small_words=words("and of in the for at"),
    abbreviations=(
        *words("""md mod mhd mohd sl sr jr hr mob tel ph dt dist reg regd regn regdn e.g i.e viz
            vs st no nos inc ltd pvt co corp llc det dett dept deptt eng engg mech elec civ tech
            mgmt mgr asst gen sec std govt univ int natl approx incl resp rs ref vol fig ed cf
            hon hons"""),
        *ABBREVIATED_TITLES,
        *ABBREVIATED_MONTHS,
    ),
    first_parts=words("""all anti best client co cost cross customer data day decision e end ex
        face full half hands hard high in inter key long low mid multi near non off on one part
        post pre problem re real result results self semi short state sub team third time top
        two user well world"""),
    hyphened_parts=words("cross e ex non self"),
    second_parts=words("""based driven oriented focused facing friendly functional level wide
        related ready specific free scale effective saving term time to of up in end site
        house"""),
)
