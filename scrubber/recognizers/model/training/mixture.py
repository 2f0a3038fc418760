"""How much of which source one epoch holds (in chunks of at most 126 pieces; about half a million pieces in all)."""

from itertools import islice
from pathlib import Path

import corpora
import snippets
from chunks import changed, encode, packed, windows

SHARES = {
    "sec-filings/FIN5_train.jsonl": 90, "wnut17/wnut17_train.jsonl": 90, "presidio-research/synth_dataset_v2_dev.jsonl": 100, "re3d/re3d.jsonl": 70,
    "multiner-en/multiner_en.jsonl": 180, "onet-occupations/onet_occupations.jsonl": 90, "cyner/cyner.jsonl": 70, "bc5cdr/bc5cdr.jsonl": 60,
    "ncbi-disease/ncbi-disease.jsonl": 40, "btc/btc.jsonl": 90, "meddocan-spanish/meddocan_dev.jsonl": 130, "german-ler/ler_dev_chunks25.jsonl": 110,
    "lener-br/lener_br_train_dev.jsonl": 90, "ronec/ronec_test.jsonl": 90, "europeana/enp_DE.lft.jsonl": 35, "europeana/enp_NL.kb.jsonl": 40,
    "swedish-ner/swedish_ner.jsonl": 90,
}
TAB, CONTRACTS, ADVERTS, GUM, DAB = 500, 400, 150, 150, 60
SNIPPET_ROUNDS = 3


def chunked(documents, rng, tok, draw, limit):
    """At most `limit` chunks of documents in a new order."""
    documents = list(documents)
    rng.shuffle(documents)
    pieces = (w for d in documents for w in windows(encode(changed(d, rng, draw), tok), rng))
    return list(islice(packed(pieces, rng), limit))


class Sources:
    """Reads every corpus once; the snippets anew at each epoch."""

    def __init__(self, root, authored, draw):
        self.root, self.authored, self.draw = Path(root), authored, draw
        self.tables = {name: list(corpora.by_table(root, name)) for name in SHARES}
        self.tab, self.gum, self.dab = list(corpora.tab(root, False)), list(corpora.gum(root)), list(corpora.dab(root, False))
        self.contracts = list(corpora.cuad(root))

    def epoch(self, rng, tok):
        draw = self.draw
        out = chunked(self.tab, rng, tok, draw, TAB) + chunked(self.gum, rng, tok, draw, GUM) + chunked(self.dab, rng, tok, draw, DAB)
        for name, share in SHARES.items():
            out += chunked(rng.sample(self.tables[name], min(len(self.tables[name]), share * 6)), rng, tok, draw, share)
        out += chunked(corpora.skillspan(self.root, draw), rng, tok, draw, ADVERTS)
        out += self.parties(rng, tok)
        train, _ = snippets.load(self.authored)
        for _ in range(SNIPPET_ROUNDS):
            out += chunked((snippets.read(markup, draw, lang) for lang, markup in train), rng, tok, draw, len(train))
        rng.shuffle(out)
        return out

    def parties(self, rng, tok):
        """Windows of contracts: the first pages, where the parties are, and some of the rest."""
        out = []
        for document in rng.sample(self.contracts, min(len(self.contracts), 110)):
            encoded = encode(changed(cut(document, 24000), rng, self.draw), tok)
            found = list(windows(encoded, rng))
            out += found[:2] + rng.sample(found[2:], min(4, len(found[2:])))
        return out[:CONTRACTS]


def cut(document, length):
    document.text = document.text[:length]
    document.spans = [s for s in document.spans if s.end <= length]
    return document
