"""Loaders of the labelled corpora whose licence allows shipped weights (../../../../../shared/corpora/SOURCES.md; model card)."""

import json
import re
from pathlib import Path

from document import Document, Span

NAMES = ("PERSON", "ORG", "BODY", "PLACE")
ORG, BODY, PLACE, PERSON = ("ORG", "BODY"), ("BODY", "ORG"), ("PLACE",), ("PERSON",)
DATE, IDS, ROLE = ("DATE",), ("ID",), ("ROLE",)
ALL = (*NAMES, "PROJECT", "ROLE", "HEALTH", "MONEY", "QUANTITY", "DATE", "ID", "MISC")

# file, what a token outside the spans surely isn't, {label: kinds; () is nothing, None is left out; a label not named is left out}
TABLES = {
    "sec-filings/FIN5_train.jsonl": (NAMES, {"PER": PERSON, "ORG": ("ORG",), "LOC": PLACE}),
    "wnut17/wnut17_train.jsonl": ((*NAMES, "PROJECT"), {"person": PERSON, "group": ORG, "corporation": ("ORG",), "location": PLACE, "product": ()}),
    "presidio-research/synth_dataset_v2_dev.jsonl": (
        (*NAMES, "DATE", "ID"),
        {"PERSON": PERSON, "ORGANIZATION": ("ORG",), "STREET_ADDRESS": PLACE, "GPE": PLACE, "NRP": ROLE, "AGE": ("ROLE", "QUANTITY", "DATE"),
         "DATE_TIME": DATE, "ZIP_CODE": ("PLACE", "ID"), "CREDIT_CARD": IDS, "PHONE_NUMBER": IDS, "EMAIL_ADDRESS": IDS, "IBAN_CODE": IDS,
         "DOMAIN_NAME": IDS, "IP_ADDRESS": IDS, "US_DRIVER_LICENSE": IDS}),
    "re3d/re3d.jsonl": (NAMES, {"Organisation": BODY, "Location": PLACE, "Person": PERSON, "Temporal": DATE, "Nationality": ("ROLE",), "Money": ("MONEY",)}),
    "multiner-en/multiner_en.jsonl": (NAMES, {"ORG": BODY, "LOC": PLACE, "PER": PERSON}),
    "onet-occupations/onet_occupations.jsonl": (ALL, {"SOFTWARE": (), "JOB_TITLE": ()}),
    "cyner/cyner.jsonl": (("ORG", "BODY", "PROJECT", "HEALTH"), {"Organization": ("ORG",), "System": (), "Malware": (), "Vulnerability": ()}),
    "bc5cdr/bc5cdr.jsonl": ((*NAMES, "PROJECT", "MONEY"), {"Chemical": (), "Disease": ()}),
    "ncbi-disease/ncbi-disease.jsonl": ((*NAMES, "PROJECT", "MONEY"), {"Disease": ()}),
    "btc/btc.jsonl": (NAMES, {"PER": PERSON, "ORG": ORG, "LOC": PLACE}),
    "meddocan-spanish/meddocan_dev.jsonl": (
        (*NAMES, "DATE", "ID", "PROJECT", "MONEY"),
        {"NOMBRE_SUJETO_ASISTENCIA": PERSON, "NOMBRE_PERSONAL_SANITARIO": PERSON, "TERRITORIO": PLACE, "CALLE": PLACE, "PAIS": PLACE, "FECHAS": DATE,
         "EDAD_SUJETO_ASISTENCIA": ("ROLE", "QUANTITY", "DATE"), "SEXO_SUJETO_ASISTENCIA": ROLE, "FAMILIARES_SUJETO_ASISTENCIA": ("ROLE", "PERSON"),
         "HOSPITAL": ORG, "INSTITUCION": ORG, "CENTRO_SALUD": ORG, "PROFESION": ROLE, "ID_SUJETO_ASISTENCIA": IDS, "CORREO_ELECTRONICO": IDS,
         "ID_TITULACION_PERSONAL_SANITARIO": IDS, "ID_ASEGURAMIENTO": IDS, "NUMERO_TELEFONO": IDS}),
    "german-ler/ler_dev_chunks25.jsonl": (
        NAMES, {"PER": PERSON, "RR": PERSON, "AN": PERSON, "LD": PLACE, "ST": PLACE, "STR": PLACE, "LDS": PLACE, "UN": ("ORG",), "ORG": ORG,
                "INN": BODY, "GRT": ("BODY",), "GS": (), "RS": (), "VT": (), "VS": (), "VO": (), "EUN": (), "LIT": None}),
    "lener-br/lener_br_train_dev.jsonl": (NAMES, {"PESSOA": PERSON, "ORGANIZACAO": ORG, "LOCAL": PLACE, "LEGISLACAO": (), "JURISPRUDENCIA": None}),
    "ronec/ronec_test.jsonl": (NAMES, {"PERSON": PERSON, "GPE": PLACE, "LOC": PLACE, "FACILITY": PLACE, "ORG": ORG, "DATETIME": DATE, "MONEY": ("MONEY",)}),
    "europeana/enp_DE.lft.jsonl": (NAMES, {"PER": PERSON, "LOC": PLACE, "ORG": ORG}),
    "europeana/enp_NL.kb.jsonl": (NAMES, {"PER": PERSON, "LOC": PLACE, "ORG": ORG}),
    "swedish-ner/swedish_ner.jsonl": (NAMES, {"PER": PERSON, "LOC": PLACE, "ORG": ORG}),
}


def rows(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def by_table(root, name):
    """The documents of a corpus that one table describes."""
    labelled, table = TABLES[name]
    for row in rows(Path(root) / name):
        spans = [Span(s["start"], s["end"], kinds_of(table, s)) for s in row["spans"]]
        yield Document(row["text"], spans, labelled, None, row.get("lang", "en"))


def kinds_of(table, span):
    """A person in lower case is a pronoun or a noun in two corpora, and "@..." a handle: left out. "Borrower" is a role."""
    kinds, text = table.get(span["label"]), span["text"]
    if kinds == PERSON and (text.startswith("@") or not any(c.isupper() for c in text)):
        return None
    return () if kinds == PERSON and text in ("Borrower", "Lender", "Bank") else kinds


TAB = {
    "PERSON": PERSON, "ORG": ORG, "LOC": PLACE, "DEM": ("ROLE", "HEALTH"), "DATETIME": DATE, "QUANTITY": ("QUANTITY", "MONEY"), "CODE": IDS,
    "MISC": ("MISC",),
}


def tab(root, held):
    """TAB's court cases: all types, and the decision whether a person's identity needs the span masked. A fifth is kept for dev."""
    for row in rows(Path(root) / "tab/tab144_dev.jsonl"):
        if (sum(map(ord, row["doc_id"])) % 5 == 0) == held:
            spans = [Span(s["start"], s["end"], TAB[s["entity_type"]], int(s["identifier_type"] != "NO_MASK")) for s in row["spans"]]
            yield Document(row["text"], spans, ALL, 0)


def dab(root, held):
    """Danish documents with the same decision and no types: the mask logit alone learns from them, and O outside."""
    for number, row in enumerate(rows(Path(root) / "dab-danish/dab_dev.jsonl")):
        if (number % 3 == 0) == held:
            spans = [Span(s["start"], s["end"], by_form(row["text"][s["start"] : s["end"]]), int(s["identifier_type"] != "NO_MASK")) for s in row["spans"]]
            yield Document(row["text"], spans, NAMES, 0, "da")


def by_form(text):
    """What a span without a type may be."""
    if any(c.isdigit() for c in text):
        return ("DATE", "ID", "QUANTITY", "PLACE")
    return NAMES if text[:1].isupper() else ("ROLE", "QUANTITY", "DATE", "MISC")


def gum(root):
    """Named noun phrases; the name itself is the phrase's head span where the corpus gives one."""
    table = {"person": PERSON, "organization": ORG, "place": PLACE}
    for row in rows(Path(root) / "gum/gum_ccby.jsonl"):
        spans = []
        for s in row["spans"]:
            if s.get("named") and s["label"] in table:
                start, end = s.get("head") or (s["start"], s["end"])
                whole = row["text"][start:end]
                spans.append(Span(start, end, table[s["label"]] if whole[:1].isupper() and len(whole) < 60 else None))
            elif s.get("named"):
                spans.append(Span(s["start"], s["end"], None))
        yield Document(row["text"], spans, NAMES)


PLACEHOLDER = re.compile(r"<(ORGANIZATION|LOCATION|ADDRESS|NAME|CONTACT|SALARY)>(?:\s+<\1>)*|<[A-Z_]+>")


def skillspan(root, inventions):
    """Job adverts: full of technologies and titles that are nobody's secret; the placeholders become invented names."""
    for row in rows(Path(root) / "skillspan/skillspan.jsonl"):
        text, spans, at = "", [], 0
        for match in PLACEHOLDER.finditer(row["text"]):
            text += row["text"][at : match.start()]
            at = match.end()
            kind, value = filled(match.group(1), inventions)
            if kind:
                spans.append(Span(len(text), len(text) + len(value), (kind,), 1))
            text += value
        yield Document(text + row["text"][at:], spans, ALL, 0)


def filled(placeholder, draw):
    """(type, an invented value) for a placeholder of the job adverts."""
    if placeholder == "ORGANIZATION":
        return "ORG", draw.company()[draw.rng.choice([0, 1, 1])]
    if placeholder == "LOCATION":
        return "PLACE", draw.rng.choice(draw.towns)
    if placeholder == "ADDRESS":
        return "PLACE", draw.street()
    if placeholder in ("NAME", "CONTACT"):
        return "PERSON", " ".join(draw.person())
    return ("MONEY", draw.money()) if placeholder == "SALARY" else (None, "several")


WORD = re.compile(r"[A-Z][A-Za-z]+")


def cuad(root):
    """Contracts: windows around the parties. Other companies and people are unlabelled, so only what is surely nothing is punished."""
    for number in (1, 2, 3):
        for row in rows(Path(root) / f"cuad/cuad_train_{number}.jsonl"):
            yield contract(row)


def contract(row):
    text = row["text"]
    common = set(re.findall(r"\b[a-z]{3,}\b", text))
    spans = [Span(s["start"], s["end"], ("ORG", "PERSON")) for s in row["spans"] if s["label"] == "PARTY" or s["label"] == "PARTY_ALIAS" and s["text"].lower() not in common]
    taken = sorted((s.start, s.end) for s in spans)
    roles = {t["term"] for t in row["defined_terms"] if t["kind"] == "role"}
    free = lambda a, b: not any(s < b and a < e for s, e in taken)
    for match in WORD.finditer(text):
        word = match.group()
        if (word in roles or word.lower() in common) and len(word) > 2 and free(*match.span()):
            spans.append(Span(*match.span(), ()))
    spans.sort(key=lambda s: s.start)
    return Document(text, spans, ())
