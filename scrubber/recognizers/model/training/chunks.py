"""Documents to chunks of 126 pieces with their allowed labels, and the changes made to a text before it is learnt from."""

import random

import numpy as np
from tokenizers import Tokenizer

from document import Document, Span
from labels import EVERYTHING, OUTSIDE, begin, inside, unlabelled
from shapes import shape_ids
from tagger import encoder_folder

PIECES = 126
CLS, SEP = 101, 102
UNKNOWN = -1


def tokenizer():
    made = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
    made.no_padding()
    made.no_truncation()
    return made


def encode(document, tok):
    """(ids, shapes, allowed, masked) of a whole document, one entry a piece."""
    code = tok.encode(document.text, add_special_tokens=False)
    offsets = code.offsets
    outside = unlabelled(document.labelled) if document.labelled else EVERYTHING
    allowed, masked = [outside] * len(offsets), [UNKNOWN if document.masked is None else document.masked] * len(offsets)
    starts = np.array([s for s, _ in offsets])
    for span in document.spans:
        first = int(np.searchsorted(starts, span.start))
        if first and offsets[first - 1][1] > span.start:
            first -= 1
        last = int(np.searchsorted(starts, span.end))
        for at in range(first, last):
            allowed[at] = allowed_in(span.kinds, at == first)
            masked[at] = UNKNOWN if span.masked is None else span.masked
    return np.array(code.ids, np.int32), np.array(shape_ids(document.text, offsets), np.int8), np.array(allowed, np.int64), np.array(masked, np.int8)


def allowed_in(kinds, first):
    if kinds is None:
        return EVERYTHING
    if not kinds:
        return OUTSIDE
    return begin(kinds) if first else inside(kinds)


def windows(encoded, rng):
    """Cuts a document into chunks; the first cut is anywhere, so that no word always stands at the same place."""
    length = len(encoded[0])
    first = rng.randint(40, PIECES) if length > PIECES else PIECES
    cuts = [0, *range(first, length, PIECES), length]
    for start, end in zip(cuts, cuts[1:]):
        if end - start > 3:
            yield tuple(part[start:end] for part in encoded)


def packed(chunks, rng):
    """Short texts of one corpus beside each other in one chunk, as the paragraphs of a document stand; a quarter stays alone."""
    waiting = None
    for chunk in chunks:
        if waiting is None:
            waiting = chunk
        elif len(waiting[0]) + len(chunk[0]) <= PIECES and rng.random() > 0.25:
            waiting = tuple(np.concatenate(pair) for pair in zip(waiting, chunk))
        else:
            yield waiting
            waiting = chunk
    if waiting is not None:
        yield waiting


def changed(document, rng, inventions):
    """The document with some people, companies and towns exchanged, digits changed, or its case lost."""
    swapped = exchanged(document, rng, inventions) if rng.random() < 0.4 else document
    lottery = rng.random()
    if lottery < 0.03:
        return cased(swapped, str.upper)
    if lottery < 0.06:
        return cased(swapped, str.lower)
    return noisy(swapped, rng) if lottery < 0.08 else swapped


def cased(document, change):
    """Upper or lower case where no letter changes its length (ß and ligatures do)."""
    text = "".join(change(c) if len(change(c)) == 1 else c for c in document.text)
    return Document(text, document.spans, document.labelled, document.masked, document.lang)


SLIPS = str.maketrans({"l": "1", "O": "0", "S": "5", "e": "c", "m": "n", "I": "l", "B": "8", "a": "o"})


def noisy(document, rng):
    text = "".join(c.translate(SLIPS) if rng.random() < 0.03 else c for c in document.text)
    return Document(text, document.spans, document.labelled, document.masked, document.lang)


def exchanged(document, rng, draw):
    """Each sure person, firm and town becomes another one, the same everywhere in the document; nested spans are left alone."""
    makers = {("PERSON",): lambda s: name_like(s, draw), ("ORG",): lambda s: draw.company(document.lang)[rng.choice([0, 1])], ("PLACE",): lambda s: rng.choice(draw.towns),
              ("BODY",): lambda s: draw.body(document.lang) if document.lang in draw.bodies else s}
    spans = sorted(document.spans, key=lambda s: (s.start, -s.end))
    text, out, at, known = "", [], 0, {}
    for span in spans:
        if span.start < at:
            continue
        old = document.text[span.start : span.end]
        text += document.text[at : span.start]
        new = old
        if span.kinds in makers and any(c.isupper() for c in old) and (span.kinds != ("PLACE",) or len(old.split()) < 3 and not any(c.isdigit() for c in old)):
            new = known.setdefault((span.kinds, old), makers[span.kinds](old) if rng.random() < 0.6 else old)
        out.append(Span(len(text), len(text) + len(new), span.kinds, span.masked))
        text += new
        at = span.end
    return Document(text + document.text[at:], out, document.labelled, document.masked, document.lang)


def name_like(old, draw):
    given, family = draw.person()
    words = old.split()
    if len(words) == 1:
        made = family if draw.rng.random() < 0.5 else given
    else:
        made = f"{given[0]}. {family}" if len(words[0].strip(".")) == 1 else f"{given} {family}"
    return made.upper() if old.isupper() and len(old) > 3 else made


def batch(chunks):
    """Padded int64 arrays of chunks with [CLS] and [SEP]: ids, shapes, mask, allowed, masked."""
    length = max(len(c[0]) for c in chunks) + 2
    ids, shapes, mask = (np.zeros((len(chunks), length), np.int64) for _ in range(3))
    allowed, masked = np.full((len(chunks), length), EVERYTHING, np.int64), np.full((len(chunks), length), UNKNOWN, np.int64)
    for row, chunk in enumerate(chunks):
        n = len(chunk[0])
        ids[row, 0], ids[row, n + 1] = CLS, SEP
        ids[row, 1 : n + 1], shapes[row, 1 : n + 1], allowed[row, 1 : n + 1], masked[row, 1 : n + 1] = chunk
        mask[row, : n + 2] = 1
    return ids, shapes, mask, allowed, masked


def seeded(seed):
    return random.Random(seed)
