"""What every loader gives: a text with spans, and what its corpus labels at all."""

from dataclasses import dataclass, field


@dataclass
class Span:
    """Half-open, in code points. kinds: the types it may have; () is surely nothing; None is left out of the loss."""

    start: int
    end: int
    kinds: tuple | None
    masked: int | None = None


@dataclass
class Document:
    """labelled: the types that a token outside the spans surely has not. masked: the same for the mask logit (None: unknown)."""

    text: str
    spans: list = field(default_factory=list)
    labelled: tuple = ()
    masked: int | None = None
    lang: str = "en"
