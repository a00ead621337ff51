"""Documents with a summary by their own author: docstrings, whose first line says in one sentence what the rest tells.

They are read from the source files of scientific packages that the book pins, as they are installed (under their own
licences); nothing is imported. The first sentence is the summary, the sentences of prose after it are the document.
What is indented, as the meaning of a parameter is, examples and formulas are left out.
"""

import ast
import hashlib
import json
import os
import re
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from inspect import cleandoc
from pathlib import Path
from typing import NamedTuple

import numpy as np

from lstm_ref.sentiment.films import folder
from lstm_ref.summarisation.rouge import plain
from lstm_ref.text.texts import LITERAL, documented, prose

PACKAGES = ("keras", "matplotlib", "networkx", "nltk", "numpy", "pandas", "scikit-learn", "scipy", "statsmodels")
LONGEST = 10  # sentences; what comes after them is left out
RUN = 5  # words
CHOICE = 3  # sentences, from which on there is something to choose
SUMMARY = (4, 16)  # words of a summary
TRAIN, VALID = 70, 83  # percent of the folders: up to here

MISSING = """The docstrings of {package} are not on this machine. Run
    pip install {package}
and then this again."""

_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"])")


class Document(NamedTuple):
    """The file where it stands, its summary line, and its sentences."""

    place: str
    summary: str
    sentences: list


def sentences_of(text):
    """The sentences of a paragraph.

    >>> sentences_of("It is kept. All else goes.")
    ['It is kept.', 'All else goes.']
    """
    return _END.split(text)


def document(place, docstring):
    """The document of a docstring, or None where it has no summary of one sentence, or no prose after it.

    >>> said = "All that is given is added, one after the other, from the first to the last, and nothing is left out."
    >>> document("a.py", f"Add up what is given.\\n\\n{said} {said}\\n{said}\\n").sentences[0] == said
    True
    """
    head, _, rest = docstring.strip().partition("\n\n")
    summary = LITERAL.sub(r'"\2"', " ".join(head.split()))
    flush = "\n".join(line for line in rest.split("\n") if not line.startswith(" "))
    sentences = [each for paragraph in prose(flush) for each in sentences_of(paragraph)][:LONGEST]
    one = summary.endswith(".") and len(sentences_of(summary)) == 1
    if one and sentences and SUMMARY[0] <= len(plain(summary)) <= SUMMARY[1]:
        return Document(place, summary, sentences)
    return None


def part(place):
    """Whether the documents of a file are for training, validation or the test: folders are dealt out whole.

    So what one author wrote in one breath, and most near copies of it, stand on one side.

    >>> part("scipy/stats/_morestats.py") == part("scipy/stats/_qmc.py")
    True
    """
    room = place.rpartition("/")[0]
    dealt = int(hashlib.sha256(f"docstrings {room}".encode()).hexdigest(), 16) % 100
    return "train" if dealt < TRAIN else "valid" if dealt < VALID else "test"


def _read(package):
    for file in sorted(package.files, key=str):
        if file.suffix == ".py" and "tests" not in file.parts:
            for _, _, text in documented(ast.parse(file.read_text(encoding="utf-8"))):
                if found := document(str(file), cleandoc(text)):
                    yield found


def _runs(each):
    words = [word for sentence in each.sentences for word in plain(sentence)]
    return {tuple(words[k : k + RUN]) for k in range(max(1, len(words) - RUN + 1))}


def likeness(some, others):
    """Of each document, the share of its runs of RUN words that stand in some of the others, an array.

    >>> one, other = Document("a.py", "", ["It is kept as it is."]), Document("b.py", "", ["It is kept as well."])
    >>> likeness([one], [other]).tolist(), likeness([one], [one]).tolist()
    ([0.0], [1.0])
    """
    known = set().union(*map(_runs, others))
    return np.array([len(_runs(each) & known) / len(_runs(each)) for each in some])


@cache
def documents():
    """All documents, none of whose summary or first sentence stands in another: a list a part, by its name.

    Of validation and test, what shares more than half of its runs of words with the training part is left out. What
    was read is kept in the folder of built things, for these versions and this way of reading. Raises RuntimeError
    where a package is missing.
    """
    packages = []
    for name in PACKAGES:
        try:
            packages.append(distribution(name))
        except PackageNotFoundError:
            raise RuntimeError(MISSING.format(package=name)) from None
    how = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    versions = [how, *(package.version for package in packages)]
    kept = folder() / "docstrings.json"
    stored = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    if stored.get("versions") != versions:
        found = [each for package in packages for each in _read(package)]
        stored = {"versions": versions, "documents": found}
        kept.parent.mkdir(parents=True, exist_ok=True)
        fresh = kept.with_suffix(f".{os.getpid()}")  # another process reads what is whole, or nothing
        fresh.write_text(json.dumps(stored), encoding="utf-8")
        fresh.replace(kept)
    parts, said = {"train": [], "valid": [], "test": []}, set()
    for each in (Document(*fields) for fields in stored["documents"]):
        if not said & {each.summary, each.sentences[0]}:
            parts[part(each.place)].append(each)
        said |= {each.summary, each.sentences[0]}
    for name in ("valid", "test"):
        alike = likeness(parts[name], parts["train"])
        parts[name] = [each for each, share in zip(parts[name], alike, strict=True) if share <= 0.5]
    return parts


def with_choice(name):
    """The documents of a part that have at least CHOICE sentences."""
    return [each for each in documents()[name] if len(each.sentences) >= CHOICE]


def shuffled(some, rng):
    """The same documents with their sentences in random order: nothing can be told from a sentence's place.

    >>> from numpy.random import default_rng
    >>> shuffled([Document("a.py", "Add.", ["First.", "Second.", "Third."])], default_rng(3))[0].sentences
    ['Third.', 'Second.', 'First.']
    """
    return [each._replace(sentences=rng.permutation(each.sentences).tolist()) for each in some]
