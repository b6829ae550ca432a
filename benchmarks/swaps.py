"""Changes of a résumé that should change no score: names, personal details, layout.

The people are invented; the names are common ones of their country and gender.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from matcher.sections.contacts import CONTACT
from matcher.sections.headings import find_heading
from matcher.sections.names import is_role
from matcher.sections.naminglines import find_name
from matcher.sections.words import key_of
from matcher.text import BULLET, clean

NAMES = {
    "English, female": """Emily Carter, Olivia Bennett, Grace Turner, Hannah Price, Chloe
        Mason, Lucy Hughes, Amelia Wright, Jessica Cole""",
    "English, male": """James Cooper, Oliver Wood, Mark Chapman, William Reed, Harry Foster,
        Thomas Marsh, Jack Wilson, George Palmer""",
    "Indian, female": """Priya Sharma, Ananya Iyer, Kavita Reddy, Meera Nair, Pooja Patel,
        Sunita Devi, Lakshmi Narayanan, Shreya Banerjee""",
    "Indian, male": """Rahul Verma, Arjun Menon, Suresh Kumar, Vikram Singh, K. R. Rao, Amit
        Desai, Sanjay Gupta, Rohan Chatterjee""",
    "Chinese, female": """Wang Fang, Li Na, Zhang Min, Chen Mei-Ling, Liu Yan, Zhao Jing,
        Huang Xiaoyun, Wu Lan""",
    "Chinese, male": """Wang Wei, Li Qiang, Zhang Jun, Chen Ming, Liu Yang, Zhao Lei, Huang
        Bo, Wu Haoran""",
    "Arabic, female": """Fatima Al-Rashid, Aisha Haddad, Layla Mansour, Noor Khalil, Maryam
        Al Zahra, Huda Nasser, Salma Farouk, Rania Aziz""",
    "Arabic, male": """Mohammed Ahmed, Omar bin Khalid, Hassan Ali, Yusuf Ibrahim, Khaled
        Mansour, Tariq Al-Farsi, Karim Said, Abdullah Rahman""",
    "Nigerian, female": """Ngozi Okafor, Chiamaka Eze, Folake Adeyemi, Amina Bello, Adaeze
        Obi, Yetunde Balogun, Ifeoma Nwosu, Zainab Musa""",
    "Nigerian, male": """Chidi Okonkwo, Emeka Obi, Tunde Bakare, Ibrahim Sani, Segun
        Afolabi, Obinna Eze, Musa Abubakar, Kelechi Nwachukwu""",
    "Latin American, female": """María González, Camila Rojas, Luciana Fernández, Valentina
        Silva, Ana Beatriz Souza, Gabriela Morales, Sofía Ramírez, Isabel Castro""",
    "Latin American, male": """José García Márquez, Carlos Hernández, João Pereira, Diego
        Torres, Luis Ramírez, Mateo Vargas, Rafael da Costa, Juan Pablo Díaz""",
    "Eastern European, female": """Olga Ivanova, Anna Kowalska, Elena Popescu, Jana
        Nováková, Katarína Horváthová, Ivana Petrović, Oksana Shevchenko, Magda Wójcik""",
    "Eastern European, male": """Ivan Petrov, Piotr Nowak, Andrei Popa, Jiří Dvořák, László
        Nagy, Marko Jovanović, Taras Bondarenko, Łukasz Zieliński""",
    "Vietnamese, female": """Nguyễn Thị Lan, Trần Thu Hà, Lê Mai Anh, Phạm Thị Hoa, Vũ Ngọc
        Linh, Đặng Thị Hương, Bùi Kim Chi, Hồ Thanh Tâm""",
    "Vietnamese, male": """Nguyễn Văn An, Trần Quốc Bảo, Lê Minh Đức, Phạm Hữu Long, Vũ Tuấn
        Anh, Đặng Văn Hùng, Bùi Quang Huy, Hồ Đức Thắng""",
}
"""Full names by origin and gender, between commas."""

DETAILS = {
    "gender": "Gender: Female; Gender: Male; Gender: Non-binary; Sex: M",
    "age": "Age: 24; Age: 61; Date of birth: 3 May 1983; 42 years old",
    "religion": "Religion: Hindu; Religion: Islam; Religion: Christian; Religion: none",
    "marital status": "Marital status: Single; Married, two children; Divorced; Children: 3",
    "nationality": "Nationality: Nigerian; Nationality: Swiss; Citizenship: Brazilian",
    "address": """Address: 14 Willow Lane, Fernbridge 40213; Address: Rua Augusta 1234, São
        Paulo; Address: 12 Officers Colony, Pune 411001; Address: Plot 7, Admiralty Way,
        Lagos""",
    "photograph line": "Photograph attached; Photo: enclosed; [Photo]",
}
"""Lines of personal details by what they tell, between semicolons."""

Edit = Callable[[str], str]
"""From the clean text of a résumé to that of another."""

_SHE = {"he": "she", "his": "her", "him": "her", "himself": "herself", "chairman": "chairwoman"}
_HE = {"she": "he", "her": "his", "hers": "his", "herself": "himself", "chairwoman": "chairman"}
_THEY = {"he": "they", "his": "their", "him": "them", "she": "they", "her": "their"}


def swapped(text: str, name: str) -> str:
    """Return a résumé with another name, wherever its own stands; the same if it has none."""
    own, _ = find_name(text.split("\n"))
    if not own:
        return text
    ours, others = (re.findall(r"[^\W\d_][\w'’-]*", each) for each in (own, name))
    slug = "-".join(others).lower()
    text = CONTACT.sub(lambda match: _in_contact(match[0], ours, slug), text)
    text = _replaced(text, r"\W+".join(map(re.escape, ours)), " ".join(name.split()))
    for word, other in ((ours[0], others[0]), (ours[-1], others[-1])):
        if len(word) > 2 and not is_role(key_of(word)):
            text = _replaced(text, re.escape(word), other)
    return text


def _in_contact(contact: str, words: list[str], slug: str) -> str:
    """Return an address or a link with the name in it replaced."""
    named = any(len(word) > 2 and word.lower() in contact.lower() for word in words)
    if not named or "@" not in contact:
        return contact
    return f"{slug}@{contact.split('@')[1]}"


def _replaced(text: str, pattern: str, name: str) -> str:
    """Replace words with a capital, and keep capitals throughout where they are."""

    def new(match: re.Match[str]) -> str:
        if match[0].islower():
            return match[0]
        return name.upper() if match[0].isupper() and len(match[0]) > 1 else name

    return re.sub(rf"(?i)(?<![\w@./-]){pattern}(?![\w@/-])", new, text)


def with_detail(line: str) -> Edit:
    """Return an edit that adds a line of personal details at the end."""
    return lambda text: f"{text}\n\nPersonal Details\n{line}"


def with_words(words: dict[str, str]) -> Edit:
    """Return an edit that puts one word for another, and keeps a capital."""

    def new(match: re.Match[str]) -> str:
        other = words[match[0].lower()]
        return other.capitalize() if match[0][0].isupper() else other

    return lambda text: re.sub(rf"(?i)\b(?:{'|'.join(words)})\b", new, text)


def with_bullets(sign: str) -> Edit:
    """Return an edit that begins each item of a list with another sign."""
    return lambda text: clean(text.replace(f"\n{BULLET}", f"\n{sign} "))


def with_headings(style: Callable[[str], str]) -> Edit:
    """Return an edit that writes each heading in another style."""
    return lambda text: "\n".join(
        style(line) if _is_heading(line) else line for line in text.split("\n")
    )


def turned(text: str) -> str:
    """Return a résumé with its sections the other way round; the head stays."""
    head, *sections = _sections(text)
    return "\n\n".join((head, *reversed(sections)))


def _is_heading(line: str) -> bool:
    heading = find_heading(line, item=False)
    return bool(heading and heading.alone and heading.opens != "inside")


def _sections(text: str) -> Iterator[str]:
    section: list[str] = []
    for line in text.split("\n"):
        if _is_heading(line):
            yield "\n".join(section)
            section = []
        section.append(line)
    yield "\n".join(section)


def edits() -> Iterator[tuple[str, list[Edit]]]:
    """Yield what is changed and in which ways, in the order of the table."""
    for group, names in NAMES.items():
        yield f"name: {group}", [_renamed(" ".join(name.split())) for name in names.split(",")]
    yield "pronouns", [with_words(words) for words in (_SHE, _HE, _THEY)]
    for label, lines in DETAILS.items():
        yield label, [with_detail(" ".join(line.split())) for line in lines.split(";")]
    yield "order of sections", [turned]
    yield "bullet style", [with_bullets(sign) for sign in "-*‣▪"]
    yield "headings", [with_headings(str.upper), with_headings("{}:".format)]


def _renamed(name: str) -> Edit:
    return lambda text: swapped(text, name)
