"""Names to fill slots with: people of the countries of the name lists (CC0), invented companies, streets, projects and numbers."""

import csv
import random
import re
from collections import defaultdict
from pathlib import Path

STEMS = """Al Ar Bel Bor Cal Cor Dan Del El Fen Fer Gal Gran Hal Har Is Jor Kal Kest Lan Lor Mar Mel Nor Or Pel Quin Ral Ros Sal Sol
Tal Tor Ul Val Ver Win Xan Yor Zel Brev Crest Drift Ember Frost Glen Haven Iron Juniper Kite Lark Moss North Oak Pine Quarry Ridge
Stone Thorn Umber Vale Willow Amber Birch Cedar Dover Elder Falcon Granite Heron Indigo Juno Kelp Linden Maple Nimbus Onyx Pebble""".split()
ENDINGS = "ant aris via ex ion ora ix eon ity on um ova ent ica el a is os io en ford ley wick mark well field bridge port gate stead by".split()
TRADES = """Logistics Capital Partners Foods Analytics Holdings Shipping Energy Labs Therapeutics Systems Advisory Consulting Interiors
Motors Textiles Insurance Properties Construction Media Robotics Water Mining Dental Catering Security Aviation Yachts Legal Software
Pharma Instruments Packaging Studios Recruitment Farms Vineyards Tooling Networks Diagnostics Bank Trust Ventures Outfitters Bakery""".split()
LEGAL = {
    "en": "Ltd Limited Inc. Inc LLC plc LLP Corp. Corporation Co. L.P. Pty_Ltd Pte_Ltd Company Group".split(),
    "de": "GmbH AG KG GmbH_&_Co._KG e.V. UG_(haftungsbeschränkt) OHG SE".split(),
    "fr": "SA SAS SARL SASU S.A. SCI SNC".split(), "es": "S.A. S.L. SL S.A.U. S.L.U. S._Coop.".split(),
    "pt": "Lda. S.A. Ltda. ME Unipessoal_Lda.".split(), "it": "S.r.l. S.p.A. srl S.a.s. S.n.c.".split(),
    "nl": "B.V. N.V. BV VOF Stichting".split(), "da": "A/S ApS I/S K/S".split(), "sv": "AB HB KB".split(),
    "no": "AS ASA ANS".split(), "pl": "sp._z_o.o. S.A. sp._k. sp.j.".split(),
}
STREETS = {
    "en": "{n} {s} Street|{n} {s} Road|{n} {s} Avenue|{n} {s} Lane|{n} {s} Close|{n} {s} Drive, Apt {m}|Flat {m}, {n} {s} Court|PO Box {m}{n}".split("|"),
    "de": "{s}straße {n}|{s}weg {n}|{s}gasse {n}a|Am {s} {n}|{s}platz {n}".split("|"), "fr": "{n}, rue {s}|{n} avenue {s}|{n} bis, boulevard {s}".split("|"),
    "es": "Calle {s}, {n}|Avda. {s} {n}, {m}º B|Plaza {s} {n}".split("|"), "pt": "Rua {s}, {n}|Avenida {s}, {n}, {m}.º Dto".split("|"),
    "it": "Via {s} {n}|Viale {s}, {n}|Piazza {s} {n}".split("|"), "nl": "{s}straat {n}|{s}laan {n}|{s}weg {n}-{m}".split("|"),
    "da": "{s}vej {n}|{s}gade {n}, {m}. tv".split("|"), "sv": "{s}gatan {n}|{s}vägen {n}".split("|"), "no": "{s}veien {n}|{s} gate {n}".split("|"),
    "pl": "ul. {s} {n}/{m}|al. {s} {n}".split("|"),
}
SCHOOL = re.compile(r"(?i)school|college|academy|universit|schule|scuola|istituto|colegio")
LANGUAGES_OF = {"gb": ["en"], "nz": ["en"], "us": ["en"], "de": ["de"], "ch": ["de", "fr", "it"], "it": ["it"], "br": ["pt"], "se": ["sv"]}
CODE_NAMES = """Bluebird Kestrel Atlas Orion Saffron Mistral Halcyon Cobalt Juniper Lighthouse Nightjar Quartz Redwood Sandpiper Tundra
Vesper Wolverine Zephyr Borealis Cinnabar Dragonfly Everest Firefly Gannet Hibiscus Icarus Jaguar Kingfisher Lantern Monsoon Nautilus
Obsidian Peregrine Quicksilver Rainier Sequoia Tanager Umbra Vermilion Whitecap Yarrow Acorn Basilisk Chestnut Driftwood Foxglove Harvest""".split()


def read_rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


class Inventions:
    """Draws every kind of name from one seeded generator."""

    def __init__(self, names, rng=None):
        self.rng = rng or random.Random(1)
        self.given, self.family = defaultdict(list), defaultdict(list)
        for row in read_rows(Path(names) / "common-forenames-by-country.csv"):
            self.given[row["Country"]] += {n for n in (row["Localized Name"], row["Romanized Name"]) if n}
        for row in read_rows(Path(names) / "common-surnames-by-country.csv"):
            self.family[row["Country"]] += {n for n in (row["Localized Name"], row["Romanized Name"]) if n}
        latin = lambda pool: {c: [n for n in ns if n.isascii() or n[0] < "ʰ"] for c, ns in pool.items()}
        self.given, self.family = latin(self.given), latin(self.family)
        self.countries = [c for c in self.given if len(self.given[c]) > 4]
        self.with_family = [c for c in self.countries if len(self.family.get(c, ())) > 4]
        self.bodies = defaultdict(list)
        for row in read_rows(Path(names) / "public-bodies.csv"):
            for lang in LANGUAGES_OF.get(row["country"], ()):
                self.bodies[lang] += [n.strip() for n in (row["name"], row["name"], row["abbreviation"]) if 2 < len(n.strip()) < 60 and not SCHOOL.search(n)]
        self.towns = [row["name"] for row in read_rows(Path(names) / "world-cities.csv")]

    def person(self):
        """(given, family) of one culture, with the double names, particles and initials that occur."""
        rng = self.rng
        country = rng.choice(self.with_family)
        given, family = rng.choice(self.given[country]), rng.choice(self.family[country])
        if rng.random() < 0.08:
            given += rng.choice(["-", " "]) + rng.choice(self.given[country])
        if rng.random() < 0.1:
            given += f" {rng.choice('ABCDEFGHJKLMNPRSTVW')}."
        if rng.random() < 0.08:
            family += rng.choice(["-", " "]) + rng.choice(self.family[country])
        if rng.random() < 0.04:
            family = rng.choice(["van ", "van der ", "de ", "da ", "bin ", "al-", "O’", "O'", "Mc", "von ", "del ", "St. "]) + family
        if rng.random() < 0.1:
            family = self.word()
        return given, family

    def word(self):
        return self.rng.choice(STEMS) + self.rng.choice(ENDINGS)

    def company(self, lang="en"):
        """(full name, short name, acronym) of a company that nobody has."""
        rng = self.rng
        legal = rng.choice(LEGAL.get(lang if rng.random() < 0.8 else "en", LEGAL["en"])).replace("_", " ")
        kind = rng.random()
        if kind < 0.3:
            short = self.word()
        elif kind < 0.5:
            short = f"{self.person()[1]} {rng.choice(TRADES)}"
        elif kind < 0.65:
            short = f"{rng.choice(STEMS)} {rng.choice(STEMS)} {rng.choice(TRADES)}"
        elif kind < 0.8:
            short = f"{self.person()[1]} {rng.choice(['&', 'and', '+'])} {self.person()[1]}"
        elif kind < 0.9:
            short = f"{rng.choice(self.towns)} {rng.choice(TRADES)}"
        else:
            short = f"{self.word()} {rng.choice(TRADES)}"
        if rng.random() < 0.08:
            short = short.upper()
        comma = "," if lang == "en" and rng.random() < 0.3 else ""
        full = short if rng.random() < 0.15 else f"{short}{comma} {legal}"
        return full, short, "".join(w[0] for w in short.split() if w[0].isalpha()).upper() + rng.choice("ABCGLPST")

    def body(self, lang="en"):
        """A public body of a country where this language is spoken (public-bodies.csv); none is invented."""
        return self.rng.choice(self.bodies.get(lang) or self.bodies["en"])

    def street(self, lang="en"):
        pattern = self.rng.choice(STREETS.get(lang, STREETS["en"]))
        return pattern.format(n=self.rng.randint(1, 240), m=self.rng.randint(1, 40), s=self.rng.choice([self.word(), self.person()[1]]))

    def project(self):
        name = self.rng.choice(CODE_NAMES) if self.rng.random() < 0.6 else self.word()
        kind = self.rng.random()
        return name if kind < 0.7 else name.upper() if kind < 0.8 else f"{name} {self.rng.choice(['II', '2', 'X', 'Next', 'North'])}"

    def product(self):
        return self.rng.choice([self.word(), f"{self.word()}{self.rng.choice(['Flow', 'Sense', 'Core', 'Kit', 'Desk'])}", f"{self.word()} {self.rng.randint(2, 900)}"])

    def number(self):
        """An identifier: letters and digits in one of the ways that offices write them."""
        pattern = self.rng.choice(["######", "##-####", "A#######", "AA-####-##", "####/##", "AAA######", "#### #### ##", "A##.###.###"])
        draw = {"#": lambda: str(self.rng.randint(0, 9)), "A": lambda: self.rng.choice("ABCDEFGHKLMNPRSTVXZ")}
        return "".join(draw[c]() if c in draw else c for c in pattern)

    def date(self):
        d, m, y = self.rng.randint(1, 28), self.rng.randint(1, 12), self.rng.randint(1950, 2027)
        month = "January February March April May June July August September October November December".split()[m - 1]
        return self.rng.choice([f"{d} {month} {y}", f"{month} {d}, {y}", f"{d:02}.{m:02}.{y}", f"{y}-{m:02}-{d:02}", f"{d:02}/{m:02}/{y}", f"{d} {month[:3]}"])

    def money(self):
        n = self.rng.choice([self.rng.randint(2, 99) * 1000, self.rng.randint(100, 9999), self.rng.randint(1, 90) * 100000])
        return self.rng.choice([f"€{n:,}", f"${n:,}", f"£{n:,}", f"{n:,} EUR", f"USD {n:,}.00", f"${n / 1e6:.1f} million", f"{n // 1000}k"])

    def phone(self):
        r = self.rng.randint
        return self.rng.choice([f"+{r(1, 99)} {r(10, 99)} {r(100, 999)} {r(1000, 9999)}", f"0{r(100, 999)} {r(100000, 999999)}", f"({r(200, 999)}) {r(200, 999)}-{r(1000, 9999)}"])
