"""The authored snippets: markup to text and spans, slots filled anew at each call. The format is described in snippets/README.md."""

import hashlib
import re
from pathlib import Path

from document import Document, Span
from labels import TYPES

KINDS = {
    "person": "PERSON", "org": "ORG", "body": "BODY", "place": "PLACE", "street": "PLACE", "project": "PROJECT", "product": "PROJECT",
    "role": "ROLE", "health": "HEALTH", "money": "MONEY", "quantity": "QUANTITY", "date": "DATE", "id": "ID", "email": "ID", "phone": "ID",
    "misc": "MISC",
}
MARK = re.compile(r"\\([\[\]{}|])|\{(\w+)(?::(\w+))?(?:\.(\w+))?\}|\[(\w+)\|((?:\\.|[^\]\\])*)\]")


class Cast:
    """Who plays in one snippet: the same letter is the same person, company, place."""

    def __init__(self, inventions, lang):
        self.draw, self.lang, self.parts = inventions, lang, {}

    def of(self, kind, letter, make):
        return self.parts.setdefault((kind, letter), make()) if letter else make()

    def fill(self, kind, letter, form):
        if kind in ("person", "email"):
            given, family = self.of("person", letter, self.draw.person)
            if kind == "email":
                return f"{given.split()[0]}.{family.split()[-1]}@{self.draw.word()}.com".lower()
            forms = {
                "given": given, "family": family, "formal": f"{family}, {given}", "short": f"{given[0]}. {family}",
                "upper": f"{given} {family}".upper(), "initials": f"{given[0]}{family[0]}".upper(),
            }
            return forms.get(form, f"{given} {family}")
        if kind == "org":
            full, short, acronym = self.of("org", letter, lambda: self.draw.company(self.lang))
            return {"short": short, "acronym": acronym, "upper": full.upper()}.get(form, full)
        make = {
            "place": lambda: self.draw.rng.choice(self.draw.towns), "street": lambda: self.draw.street(self.lang), "project": self.draw.project,
            "product": self.draw.product, "id": self.draw.number, "phone": self.draw.phone, "date": self.draw.date, "money": self.draw.money,
        }[kind]
        return self.of(kind, letter, make)


def read(markup, inventions, lang="en"):
    """The Document of one snippet. Every type is labelled in a snippet, so all that is unmarked is surely nothing."""
    cast, text, spans, at = Cast(inventions, lang), "", [], 0
    for match in MARK.finditer(markup):
        text += markup[at : match.start()]
        at = match.end()
        escaped, slot, letter, form, literal, words = match.groups()
        if escaped:
            text += escaped
            continue
        kind = slot or literal
        value = re.sub(r"\\(.)", r"\1", words) if literal else cast.fill(kind, letter, form)
        spans.append(Span(len(text), len(text) + len(value), (KINDS[kind],), None if kind == "body" else 1))
        text += value
    return Document(text + markup[at:], spans, TYPES, 0, lang)


def load(folder):
    """(for training, for testing only): lists of (language, markup). The tenth whose SHA-1 divides by ten is only for testing."""
    train, test = [], []
    for path in sorted(Path(folder).glob("*/*.txt")):
        for block in re.split(r"^=== .*\n", path.read_text(encoding="utf-8"), flags=re.M):
            markup = block.strip("\n")
            if markup.strip():
                held = int(hashlib.sha1(markup.encode()).hexdigest(), 16) % 10 == 0
                (test if held else train).append((path.parent.name, markup))
    return train, test
