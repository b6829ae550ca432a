"""Résumés that are not in English: told with their language, and scored only if asked."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from matcher import Resume, RoleMatcher
from matcher.cli import main
from matcher.errors import ResumeReadError
from matcher.heard import in_our_language
from matcher.runs.ledger import scored_by
from matcher.text import clean

ABROAD = {
    "German": """Lena Vogt
lena@example.org

Berufserfahrung
Produktmanagerin, Finchley Pay, 2018 - 2023
- Verantwortlich für die Produktstrategie und die Roadmap.
- Leitung eines Teams von neun Personen.

Ausbildung
BSc Betriebswirtschaft, Universität Köln

Kenntnisse
SQL, Jira, Datenanalyse, Kommunikation
""",
    "Dutch": """Piet Jansen

Werkervaring
Productmanager bij Kaas BV, 2018 - heden
- Verantwoordelijk voor de planning van het team en de verkoop van kaas in heel Nederland.
- Leiding gegeven aan negen mensen en de kosten met een derde verlaagd.

Opleiding
HBO Bedrijfskunde, Rotterdam

Vaardigheden
Excel, plannen, onderhandelen
""",
    "Indonesian": """Budi Santoso

Pengalaman kerja
Manajer produk, PT Maju Jaya, 2018 - 2023
- Memimpin tim yang terdiri dari sembilan orang dan menyusun laporan untuk dewan direksi.
- Melakukan wawancara dengan pelanggan.

Pendidikan
Sarjana Ekonomi, Universitas Indonesia

Keahlian
Excel, komunikasi, kepemimpinan
""",
    "Swedish": """Anna Berg

Erfarenhet
Produktchef, Bröd AB, 2018 - 2023
- Ledde ett team på nio personer och ansvarade för budgeten.
- Genomförde intervjuer med kunder.

Utbildning
Kandidatexamen i ekonomi, Uppsala

Kunskaper
Excel, SQL
""",
    "Polish": """Jan Kowal

Doświadczenie
Kierownik produktu, 2018 - 2023
- Kierowałem zespołem dziewięciu osób i przygotowałem strategię produktu.
- Prowadziłem rozmowy z klientami.

Wykształcenie
Licencjat z ekonomii, Kraków
""",
    "Turkish": """Ali Kaya

Deneyim
Ürün müdürü, 2018 - 2023
- Dokuz kişilik bir ekibi yönettim ve ürün stratejisini hazırladım.
- Müşterilerle görüşmeler yaptım.

Eğitim
İşletme lisansı, Ankara
""",
    "Russian": """Иван Петров

Опыт работы
Менеджер по продукту, 2018 - 2023
- Руководил командой из девяти человек и готовил отчёты.

Образование
Московский университет

Навыки
SQL, Jira, Excel
""",
    "Chinese": """张伟

工作经历
产品经理，2018 - 2023
- 领导九人的团队，负责产品路线图。
- 进行了四十次客户访谈。

教育
北京大学 经济学学士

技能
SQL, Jira
""",
    "Japanese": """山田太郎

職務経歴
製品担当、2018 - 2023
・九人のチームを率い、製品の計画を立てました。

学歴
東京大学
""",
    "Arabic": """أحمد علي

الخبرة
مدير منتج، 2018 - 2023
- قدت فريقا من تسعة أشخاص وأعددت خطة المنتج.

التعليم
جامعة القاهرة
""",
    "French": """Jean Roux
Lyon

Expérience
Chef de produit, Pain et Fils, 2018 - 2023
- Encadré une équipe de neuf personnes et réduit les coûts d'un tiers.
- Présenté la stratégie au conseil.

Formation
Licence d'économie, Lyon

Compétences
Excel, SQL
""",
    "Spanish": """Ana Ruiz
Málaga

Experiencia
Jefa de producto, Pan y Sal, 2018 - 2023
- Dirigí un equipo de nueve personas y reduje los costes en un tercio.
- Presenté la estrategia al consejo.

Educación
Grado en Economía, Sevilla

Habilidades
Excel, SQL
""",
}
ENGLISH = """Tessa Marlowe

Experience
Product manager, Finchley Pay, 2018 - 2023
- Presented the quarterly roadmap to the executive board and won funding for two launches.
- Interviewed 40 customers and turned the findings into a prioritised backlog.

Education
BSc Economics, University of Leeds

Skills
SQL, Jira, analytics, communication
"""
LISTS = """Maya Lindqvist
S/o Ramakrishnan Venkataraman, Velachery Main Road, Chennai
Senior Software Engineer
Java, Python, SQL, Kubernetes, Docker, Terraform, Ansible, Jenkins
Amazon Web Services, Google Cloud Platform
BTech Computer Science, Anna University, Chennai, Tamil Nadu
Hindi, Tamil, Telugu, English
"""


@pytest.fixture(scope="module")
def model() -> RoleMatcher:
    """Return the packaged model."""
    return RoleMatcher.load()


@pytest.mark.parametrize("language", ABROAD)
def test_a_resume_in_another_language_is_told_with_its_language(
    model: RoleMatcher, language: str
) -> None:
    """And not scored."""
    with pytest.raises(ResumeReadError, match=rf"^in {language}, .*--any-language") as caught:
        model.match(Resume("a.txt", ABROAD[language]))
    assert caught.value.kind == "other-language"


def test_it_is_scored_where_that_is_asked(model: RoleMatcher) -> None:
    """With a warning; the parameter stays with a copy."""
    any_language = RoleMatcher.load().set_params(any_language=True)
    result = any_language.match(Resume("a.txt", ABROAD["German"]))
    assert any("in German" in warning for warning in result.warnings)
    assert any_language.score_samples([ABROAD["German"]]).shape == (1,)
    with pytest.raises(ResumeReadError, match=r"text 1 in German"):
        model.transform([ENGLISH, ABROAD["German"]])


@pytest.mark.parametrize("language", ["German", "French", "Polish", "Russian", "Chinese"])
def test_a_text_in_two_languages_is_scored_with_a_warning(
    model: RoleMatcher, language: str
) -> None:
    """Of which the score counts the English one."""
    resume = Resume("a.txt", f"{ENGLISH}\n{ABROAD[language]}", warnings=("odd",))
    result = model.match(resume)
    assert len(result.warnings) == 2
    assert f"are in {language}," in result.warnings[1]
    assert result.score == pytest.approx(model.match(Resume("a.txt", ENGLISH)).score, abs=0.15)


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        LISTS,
        LISTS * 3,
        f"Søren Kjær, Ærø\nMüller & Söhne GmbH, Köln\n{ENGLISH}",
        f"张伟 (Zhang Wei)\n北京大学 Peking University\n{ENGLISH}",
        "Łukasz Żółw\nŁódź\n",
        "",
    ],
)
def test_english_is_never_told(text: str) -> None:
    """Neither lists without a sentence nor names and places make another language."""
    heard = in_our_language(clean(text), of_lists=True)
    assert not heard.is_foreign
    assert not heard.is_mixed


def test_the_library_is_loaded_only_in_doubt() -> None:
    """To load what it knows takes half a second."""
    code = (
        "import sys; from matcher.heard import in_our_language as heard;"
        f"heard({ENGLISH!r}, of_lists=True); print('py3langid' in sys.modules);"
        f"heard({ABROAD['German']!r}, of_lists=True); print('py3langid' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == ["False", "True"]


def test_the_command_names_the_language_and_scores_it_if_asked(tmp_path: Path) -> None:
    """A file in another language is a row, and results of either run are no others'."""
    path = tmp_path / "lena.txt"
    path.write_text(ABROAD["German"], encoding="utf-8")
    told = CliRunner().invoke(main, [str(path), "-f", "json"])
    assert told.exit_code == 1
    assert json.loads(told.stdout)["error"]["kind"] == "other-language"
    asked = CliRunner().invoke(main, [str(path), "-f", "json", "--any-language"])
    assert asked.exit_code == 0
    assert "in German" in json.loads(asked.stdout)["warnings"][0]
    assert scored_by() != scored_by(any_language=True)


def test_names_and_terms_stay_where_they_stand_in_lines_of_another_language() -> None:
    """The rest of such a line is blanks, and lines in English are as they were."""
    text = f"{ENGLISH}\n{ABROAD['French']}"
    heard = in_our_language(text, of_lists=True)
    assert heard.is_mixed
    assert len(heard.in_place) == len(text)
    assert heard.in_place.startswith(ENGLISH)
    kept = heard.in_place[len(ENGLISH) :]
    assert all(kept[at] in (" ", sign) for at, sign in enumerate(text[len(ENGLISH) :]))
    assert "SQL" in kept
    assert " de " not in kept
