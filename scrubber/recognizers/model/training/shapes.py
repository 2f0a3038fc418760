"""Shape ids: what lower-casing takes from the model, given back as a second input per piece.

id = 4 * shape + gap. The TypeScript side (../shapes.ts) holds the same table; both are tested against the same vectors.
"""

LOWER, TITLE, UPPER, LETTER, DIGITS, MIXED, CAMEL, CASELESS, SIGN = range(9)
JOINED, SPACED, NEW_LINE, NEW_PARAGRAPH = range(4)
SHAPES = 36


def shape_of(piece):
    """The shape of a piece's original text (not lower-cased, without the ## of WordPiece)."""
    digits = sum(c.isdecimal() for c in piece)
    letters = [c for c in piece if c.isalpha()]
    if digits:
        return MIXED if letters else DIGITS
    if not letters:
        return SIGN
    upper = sum(c.isupper() for c in letters)
    lower = sum(c.islower() for c in letters)
    if not upper:
        return LOWER if lower else CASELESS
    if not lower:
        return LETTER if len(letters) == 1 else UPPER
    return TITLE if upper == 1 and letters[0].isupper() else CAMEL


def gap_of(between):
    """What stands between the piece before and this one: nothing, white space, a line break, an empty line."""
    if not between:
        return JOINED
    breaks = between.count("\n")
    return SPACED if breaks == 0 else NEW_LINE if breaks == 1 else NEW_PARAGRAPH


def shape_ids(text, offsets):
    """One id per piece. `offsets` are (start, end) in code points of `text`; the first piece of a text starts a paragraph."""
    ids, before = [], 0
    for position, (start, end) in enumerate(offsets):
        gap = NEW_PARAGRAPH if position == 0 else gap_of(text[before:start])
        ids.append(4 * shape_of(text[start:end]) + gap)
        before = end
    return ids
