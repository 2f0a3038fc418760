"""The types that the model tags, and sets of them as bit masks.

A corpus seldom labels all types. Each token therefore carries the set of BIO labels that its corpus allows, and the loss asks
only that the model's probability lies inside that set (partial labels: Jin & Ghahramani 2002, "Learning with multiple labels").
"""

TYPES = ("PERSON", "ORG", "BODY", "PLACE", "PROJECT", "ROLE", "HEALTH", "MONEY", "QUANTITY", "DATE", "ID", "MISC")
LABELS = ("O",) + tuple(f"{prefix}-{kind}" for kind in TYPES for prefix in "BI")
OUTSIDE = 1
EVERYTHING = (1 << len(LABELS)) - 1


def begin(kinds):
    """The mask of "a span of one of these types begins here"."""
    return sum(1 << (1 + 2 * TYPES.index(kind)) for kind in kinds)


def inside(kinds):
    """The mask of "a span of one of these types goes on here"."""
    return sum(1 << (2 + 2 * TYPES.index(kind)) for kind in kinds)


def unlabelled(labelled):
    """The mask of a token outside every span, in a corpus that labels only these types: O, or any other type."""
    others = [kind for kind in TYPES if kind not in labelled]
    return OUTSIDE | begin(others) | inside(others)
