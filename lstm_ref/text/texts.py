"""English text that every reader has, and symbols as numbers: nothing is downloaded.

The text is the prose of NumPy's documentation: the docstrings in the source files that are installed with it (under
NumPy's licence). They are read and not imported, so that the text depends on the version of NumPy, which the book pins,
and not on that of Python. The alphabet depends on neither, so that a model's shapes stay the same everywhere.
"""

import ast
import re
import string
from functools import cache
from inspect import cleandoc
from pathlib import Path

import numpy as np

ALPHABET = "\n " + "!\"'()*,-./:;=?_" + string.digits + string.ascii_letters
LOWER_CASE = "".join(symbol for symbol in ALPHABET if symbol not in string.ascii_uppercase)

LEFT_OUT = {"distutils", "f2py", "tests"}  # the first comes only with old versions of Python

LITERAL = re.compile(r"(?::[\w:]+:)?(`+)~?([^`]+?)\1_{0,2}")  # a name or code, between its marks

_TYPEWRITTEN = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "..."})
_HEADING = re.compile(r"^.*\n *([-=~])\1{2,} *$", re.MULTILINE)
_ITEM = re.compile(r" *(?:[*-]|\d+[.)]|\(?[a-z]\)) +")
_FOOTNOTE = re.compile(r" ?\[\w+\]_")
_THREE_WORDS = re.compile(r"[a-z]+ [a-z]+ [a-z]+")
_WINDOW = 5  # words


@cache
def docstrings():
    """All docstrings of NumPy, in the order of the names of what they describe.

    >>> any(docstring.startswith("Return the maximum of an array") for docstring in docstrings())
    True
    """
    package = Path(np.__file__).parent
    found = []
    for path in package.rglob("*.py"):
        place = path.relative_to(package)
        if not LEFT_OUT & set(place.parts):
            for name, line, text in documented(ast.parse(path.read_text(encoding="utf-8"))):
                found.append((name.lower(), place.as_posix(), line, cleandoc(text)))
    return tuple(text for *_, text in sorted(found))


def prose(docstring):
    """The paragraphs of a docstring that are sentences, each on one line, with names and code in quotation marks.

    >>> said = "The elements of `a` and ``b`` are added one by one, and what they give is returned"
    >>> list(prose(f"Add.\\n\\n* {said}\\n  as an array, unless an array for it is given.\\n"))[0][:51]
    'The elements of "a" and "b" are added one by one, a'
    """
    for block in re.split(r"\n\s*\n", _HEADING.sub("\n", docstring.translate(_TYPEWRITTEN))):
        lines, indent = [], None
        for line in [*block.split("\n"), ""]:  # a parameter and what is said of it differ in indentation
            item = _ITEM.match(line)
            place = item.end() if item else len(line) - len(line.lstrip())
            if lines and (item or place != indent or not line.strip()):
                paragraph = LITERAL.sub(r'"\2"', _FOOTNOTE.sub("", " ".join(" ".join(lines).split())))
                if _is_prose(paragraph):
                    yield paragraph
                lines = []
            indent = place
            if line.strip():
                lines.append(line[place:])


@cache
def paragraphs():
    """The paragraphs of prose of all docstrings, without those that repeat five words in a row of one before them.

    >>> all("\\n" not in paragraph and paragraph.endswith(".") for paragraph in paragraphs())
    True
    """
    found, said = [], set()
    for docstring in docstrings():
        for paragraph in prose(docstring):
            words = paragraph.split()
            windows = {tuple(words[k : k + _WINDOW]) for k in range(max(1, len(words) - _WINDOW + 1))}
            if not windows & said:
                found.append(paragraph)
                said |= windows
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


def documented(node):
    """Name, line and docstring of a module, its classes and its functions, and of what it documents by add_newdoc."""
    if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
        text = ast.get_docstring(node, clean=False)
        if text:
            yield getattr(node, "name", ""), getattr(node, "lineno", 0), text
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        values = [each.value for each in ast.walk(node) if isinstance(each, ast.Constant)]
        values = [value for value in values if isinstance(value, str)]
        if getattr(node.value.func, "id", "") == "add_newdoc" and len(values) > 1:
            yield values[-2], node.lineno, values[-1]
    for inner in getattr(node, "body", []):
        yield from documented(inner)


def _is_prose(paragraph):
    """Whether it is sentences, neither a heading nor a line of code nor a rule of the grammar."""
    return (
        len(paragraph) >= 120
        and paragraph[0].isupper()
        and paragraph[-1] == "."
        and set(paragraph) <= set(ALPHABET)
        and "::=" not in paragraph
        and sum(symbol.isalpha() or symbol == " " for symbol in paragraph) > 0.9 * len(paragraph)
        and bool(_THREE_WORDS.search(paragraph))
    )
