"""A text that a small network learns in seconds: short sentences, some of which quote what somebody said.

Who speaks says "i" and "you", whoever tells names the animals: so it pays, at every word, to know whether a quotation is
open. Commas and "and" stand in both.
"""

import numpy as np

from lstm_ref.text.texts import encode

WHO = "the cat", "the dog", "the owl", "the fox", "ann", "tom"
DOES = "saw", "met", "fed", "heard", "lost", "found"
ALPHABET = '" ,.' + "".join(sorted(set("".join(WHO + DOES + ("said", "i", "you", "and"))) - {" "}))


def clause(rng, quoted):
    """Who did what to whom.

    >>> clause(np.random.default_rng(0), quoted=False), clause(np.random.default_rng(0), quoted=True)
    ('tom heard the fox', 'i heard you')
    """
    who, does, whom = rng.choice(WHO), rng.choice(DOES), rng.choice(WHO)
    return f"i {does} you" if quoted else f"{who} {does} {whom}"


def sentence(rng):
    quoted = rng.random() < 0.5
    said = rng.choice([", ", " and "]).join(clause(rng, quoted) for _ in range(rng.integers(1, 5)))
    return f'{rng.choice(WHO)} said "{said}". ' if quoted else f"{said}. "


def text(length, rng):
    """So many characters of sentences."""
    parts, size = [], 0
    while size < length:
        parts.append(sentence(rng))
        size += len(parts[-1])
    return "".join(parts)[:length]


def codes(text):
    """The places of a text's symbols in the alphabet, (T,)."""
    return encode(text, ALPHABET)


def inside(text):
    """Whether a quotation is open after each symbol, (T,) of booleans."""
    return np.cumsum(np.array(list(text)) == '"') % 2 == 1
