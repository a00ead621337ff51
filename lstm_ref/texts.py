"""English text that comes with Python, and symbols as numbers: nothing is downloaded.

The text is the prose of Python's own documentation, as `help()` shows it (`pydoc_data.topics`, under Python's licence).
Its paragraphs differ a little from one version of Python to the next. The alphabet does not, so that a model's
shapes stay the same everywhere.
"""

import re
import string
from functools import cache
from pydoc_data.topics import topics

import numpy as np

ALPHABET = "\n " + "!\"'()*,-./:;=?_" + string.digits + string.ascii_letters
LOWER_CASE = "".join(symbol for symbol in ALPHABET if symbol not in string.ascii_uppercase)

_TYPEWRITTEN = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "..."})
_ITEM = re.compile(r"(?:\*|\d+\.) ")
_THREE_WORDS = re.compile(r"[a-z]+ [a-z]+ [a-z]+")


@cache
def paragraphs():
    """Each paragraph of the documentation that is prose, once, on one line, in the order of its topics' names.

    >>> all("\\n" not in paragraph and paragraph.endswith(".") for paragraph in paragraphs())
    True
    """
    found = {}  # a dictionary keeps the order; a paragraph under two topics would be in both halves of a split
    for name in sorted(topics):
        for lines in re.split(r"\n\s*\n", topics[name].translate(_TYPEWRITTEN)):
            paragraph = _ITEM.sub("", " ".join(lines.split()), count=1)
            if _is_prose(paragraph):
                found[paragraph] = None
    return tuple(found)


def english(lower=False):
    """The paragraphs, each ended by a new line, as one string of the symbols of ALPHABET, or of LOWER_CASE.

    >>> set(english()) <= set(ALPHABET), set(english(lower=True)) <= set(LOWER_CASE)
    (True, True)
    """
    text = "".join(f"{paragraph}\n" for paragraph in paragraphs())
    return text.lower() if lower else text


def encode(text, alphabet=ALPHABET):
    """The place of each symbol in the alphabet, integers (T,). ValueError where it holds one that is not there.

    >>> encode("abba", alphabet="ab").tolist()
    [0, 1, 1, 0]
    """
    places = {symbol: place for place, symbol in enumerate(alphabet)}
    unknown = sorted(set(text) - set(places))
    if unknown:
        raise ValueError(f"text: expected symbols of the alphabet, got {unknown[0]!r}")
    return np.array([places[symbol] for symbol in text], dtype=int)


def decode(numbers, alphabet=ALPHABET):
    """The text of places in the alphabet: what `encode` was given.

    >>> decode([0, 1, 1, 0], alphabet="ab")
    'abba'
    """
    return "".join(alphabet[number] for number in numbers)


def _is_prose(paragraph):
    """Whether it is sentences, neither a heading nor a line of code nor a rule of the grammar."""
    return (
        len(paragraph) >= 60
        and paragraph[0].isupper()
        and paragraph[-1] == "."
        and set(paragraph) <= set(ALPHABET)
        and "::=" not in paragraph
        and sum(symbol.isalpha() or symbol == " " for symbol in paragraph) > 0.9 * len(paragraph)
        and bool(_THREE_WORDS.search(paragraph))
    )
