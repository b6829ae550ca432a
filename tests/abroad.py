"""Advertisements in other languages, made up: of no employer, written for tests."""

from __future__ import annotations

ABROAD = {
    "German": """Imker (m/w/d) in Vollzeit – Imkerei Moosgrund

Wir suchen zum nächsten Sommer Verstärkung für unser kleines Team.

Ihre Aufgaben
- Betreuung von achtzig Bienenvölkern
- Schleudern und Abfüllen von Honig
- Verkauf auf dem Wochenmarkt

Ihr Profil
- Erfahrung in der Haltung von Bienen
- Führerschein der Klasse B
- Freude an der Arbeit im Freien
""",
    "French": """Boulanger de nuit (H/F) – Boulangerie des Deux Ponts

Vous rejoindrez une équipe de quatre personnes dans un quartier calme.

Vos missions
- Pétrir et façonner les pains au levain
- Entretenir les fours et le matériel
- Noter les températures et les allergènes

Votre profil
- Expérience de deux ans dans une boulangerie artisanale
- Connaissance des règles d'hygiène
""",
    "Spanish": """Jardinero para el parque municipal

Buscamos a una persona con ganas de trabajar al aire libre durante todo el año.

Funciones
- Podar rosales, setos y árboles frutales
- Cuidar el sistema de riego
- Enseñar a dos aprendices

Requisitos
- Experiencia previa en jardines públicos
- Conocimiento de las plagas más comunes
""",
    "Italian": """Sarta per laboratorio teatrale

Il nostro laboratorio cerca una persona che sappia lavorare con calma e precisione.

Mansioni
- Tagliare e cucire costumi di scena
- Riparare abiti tra uno spettacolo e l'altro

Requisiti
- Esperienza nella modellistica
- Conoscenza dei tessuti storici
""",
    "Portuguese": """Mestre cervejeiro para fábrica pequena

Procuramos alguém que goste de experimentar e que saiba trabalhar em equipa.

Funções
- Preparar as receitas e acompanhar a fermentação
- Limpar as cubas e registar as temperaturas

Requisitos
- Experiência na produção de cerveja
- Conhecimento das regras de higiene
""",
    "Dutch": """Fietsenmaker gezocht voor onze werkplaats

Wij zijn een kleine winkel en zoeken iemand die graag met zijn handen werkt.

Wat ga je doen
- Fietsen repareren en afstellen
- Klanten helpen aan de balie

Wat vragen wij
- Ervaring met elektrische fietsen
- Kennis van remmen en versnellingen
""",
    "Polish": """Stolarz do pracowni mebli

Szukamy osoby, która lubi pracę z drewnem i potrafi czytać rysunek techniczny.

Zakres obowiązków
- Wykonywanie szaf i stołów na zamówienie
- Konserwacja maszyn i narzędzi

Wymagania
- Doświadczenie w obróbce drewna
- Znajomość zasad bezpieczeństwa
""",
    "Swedish": """Båtbyggare till varv i skärgården

Vi söker dig som tycker om att arbeta med trä och som har ett gott öga för former.

Arbetsuppgifter
- Bygga och laga träbåtar
- Måla och lacka skrov

Kvalifikationer
- Erfarenhet av snickeri
- Kunskap om båtmotorer
""",
    "Russian": """Пекарь в ночную смену

Мы ищем человека, который любит своё дело и умеет работать самостоятельно.

Обязанности
- Замешивать и формовать тесто
- Следить за чистотой печей

Требования
- Опыт работы в пекарне от двух лет
- Знание правил гигиены
""",
    "Japanese": """和菓子職人の募集

私たちは小さな店で、一緒に働いてくれる方を探しています。

仕事内容
- あんこを炊き、餅を包む
- 店頭でお客様に説明する

応募資格
- 菓子作りの経験がある方
- 衛生管理の知識がある方
""",
    "Chinese": """招聘茶艺师

我们是一家小茶馆，正在寻找热爱茶文化的人加入我们的团队。

工作内容
- 为客人泡茶并讲解茶的来历
- 保持茶具和店面的清洁

任职要求
- 有两年以上茶馆工作经验
- 熟悉各种茶叶的特点
""",
    "Arabic": """مطلوب نجار لورشة أثاث

نبحث عن شخص يحب العمل بالخشب ويستطيع قراءة الرسومات.

المهام
- صنع الخزائن والطاولات حسب الطلب
- صيانة الآلات والأدوات

المتطلبات
- خبرة لا تقل عن سنتين في النجارة
- معرفة بقواعد السلامة
""",
    "Turkish": """Gece fırıncısı aranıyor

Küçük ekibimizle çalışacak, işini seven ve dakik birini arıyoruz.

Görevler
- Hamur yoğurmak ve şekil vermek
- Fırınları temiz tutmak

Aranan nitelikler
- En az iki yıl fırın deneyimi
- Hijyen kuralları bilgisi
""",
}
