"""Figures on texts that training does not see: a fifth of TAB's dev file, a third of DAB's, the tenth of the snippets.

As a program it scores what ships, with E-NER's dev file beside: python evaluate.py --model names.onnx --corpora CORPORA
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

import corpora
import snippets
from chunks import CLS, PIECES, SEP
from labels import LABELS, TYPES
from shapes import shape_ids

STRIDE = 96


def probabilities(model, text, tok):
    """(offsets, label probabilities, mask probabilities) of every piece; windows overlap, each piece is read where it has most around it."""
    code = tok.encode(text, add_special_tokens=False)
    ids, shapes = np.array(code.ids, np.int64), np.array(shape_ids(text, code.offsets), np.int64)
    labels, masked = np.zeros((len(ids), len(LABELS)), np.float32), np.zeros(len(ids), np.float32)
    for start in range(0, max(1, len(ids)), STRIDE):
        end = min(len(ids), start + PIECES)
        if end <= start:
            break
        row = torch.from_numpy(np.concatenate([[CLS], ids[start:end], [SEP]]))[None]
        kinds = torch.from_numpy(np.concatenate([[0], shapes[start:end], [0]]))[None]
        with torch.no_grad():
            logits, choice = model(row, kinds, torch.ones_like(row))
        skip = 0 if start == 0 else (PIECES - STRIDE) // 2
        labels[start + skip : end] = torch.softmax(logits[0, 1 + skip : -1].float(), -1).numpy()
        masked[start + skip : end] = torch.sigmoid(choice[0, 1 + skip : -1, 0].float()).numpy()
        if end == len(ids):
            break
    return code.offsets, labels, masked


def counts(model, tok, documents):
    """Per type: (gold, found, marked, right): a gold span is found when all of it is marked with any type it may have."""
    tally = {kind: [0, 0, 0, 0] for kind in (*TYPES, "MASK")}
    for document in documents:
        offsets, labels, masked = probabilities(model, document.text, tok)
        best = labels.argmax(-1)
        kinds = [None if b == 0 else TYPES[(b - 1) // 2] for b in best]
        gold = [None] * len(offsets)
        for span in document.spans:
            inside = [i for i, (s, e) in enumerate(offsets) if s < span.end and span.start < e]
            for i in inside:
                gold[i] = span
            if span.kinds and inside:
                row = tally[span.kinds[0]]
                row[0] += 1
                row[1] += all(kinds[i] in span.kinds for i in inside)
            if span.masked == 1 and inside and document.masked is not None:
                tally["MASK"][0] += 1
                tally["MASK"][1] += all(masked[i] > 0.5 for i in inside)
        for i, kind in enumerate(kinds):
            if kind and not (gold[i] and gold[i].kinds is None):
                tally[kind][2] += 1
                tally[kind][3] += bool(gold[i] and gold[i].kinds and kind in gold[i].kinds)
            if document.masked is not None and masked[i] > 0.5:
                tally["MASK"][2] += 1
                tally["MASK"][3] += bool(gold[i] and gold[i].masked != 0)
    return tally


def shares(tally):
    return {k: [round(f / g, 3) if g else None, round(r / m, 3) if m else None, g] for k, (g, f, m, r) in tally.items() if g}


def dev_figures(model, root, tok, draw):
    """{set: {type: [recall of spans, precision of pieces, spans]}}."""
    model.eval()
    detection = Path(root) / "detection"
    _, held = snippets.load(Path(__file__).parent / "snippets")
    sets = {
        "tab": list(corpora.tab(detection, True))[:12],
        "dab": list(corpora.dab(detection, True)),
        "snippets": [snippets.read(markup, draw, lang) for lang, markup in held],
    }
    return {name: shares(counts(model, tok, documents)) for name, documents in sets.items()}


ENER = {"PERSON": ("PERSON",), "BUSINESS": ("ORG",), "GOVERNMENT": ("BODY", "ORG"), "COURT": ("BODY", "ORG"), "LOCATION": ("PLACE",)}


class Shipped:
    """The int8 file, called as the network is."""

    def __init__(self, path):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(path), options)

    def __call__(self, ids, shapes, mask):
        out = self.session.run(None, {"ids": ids.numpy(), "shapes": shapes.numpy(), "mask": mask.numpy()})
        return [torch.from_numpy(one) for one in out]

    def eval(self):
        return self


def labelled(path, table, limit):
    """Documents of an evaluation set that is never trained on."""
    for number, row in enumerate(corpora.rows(path)):
        if number < limit:
            spans = [corpora.Span(s["start"], s["end"], table.get(s["label"])) for s in row["spans"]]
            yield corpora.Document(row["text"], spans)


def main():
    from chunks import seeded, tokenizer
    from inventions import Inventions

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--corpora", required=True)
    args = parser.parse_args()
    tok, model, detection = tokenizer(), Shipped(args.model), Path(args.corpora) / "detection"
    figures = dev_figures(model, args.corpora, tok, Inventions(Path(args.corpora) / "names", seeded(7)))
    figures["e-ner dev"] = shares(counts(model, tok, labelled(detection / "e-ner/ener_dev.jsonl", ENER, 10)))
    for name, rows in figures.items():
        print(name, json.dumps(rows))


if __name__ == "__main__":
    main()
