r"""Sentences by how much they say of their document: the cosine of a sentence and the whole, in rare words.

$$ w = n_w \left( \ln \frac{1 + N}{1 + \mathrm{df}_w} + 1 \right) $$

is the weight of a word that a sentence has $n_w$ times, where $\mathrm{df}_w$ of N documents have it (Spärck Jones
1972; smoothed as scikit-learn has it). A document's vector is the sum of its sentences', its centroid (Radev and others
2004).
"""

from collections import Counter
from typing import NamedTuple

import numpy as np


class Frequencies(NamedTuple):
    """Of how many documents, and in how many of them each word stands."""

    documents: int
    df: Counter


def frequencies(documents):
    """Documents are lists of words; a word that a document repeats counts once.

    >>> frequencies([["a", "list", "a"], ["a", "dict"]]).df["a"]
    2
    """
    return Frequencies(len(documents), Counter(word for document in documents for word in set(document)))


def idf(word, known):
    """The logarithm by which a word is weighted; a word that no document has, by most."""
    return np.log((1 + known.documents) / (1 + known.df[word])) + 1


def centroid_scores(sentences, known):
    """The cosine of each sentence with the whole document, (S,); 0 for a sentence without words.

    >>> known = frequencies([["the", "array"], ["the", "mean"]])
    >>> centroid_scores([["the", "mean"], ["the"], []], known).round(2).tolist()
    [0.94, 0.82, 0.0]
    """
    words = sorted({word for sentence in sentences for word in sentence})
    counts = np.array([[sentence.count(word) for word in words] for sentence in sentences], dtype=float)
    vectors = counts * np.array([idf(word, known) for word in words])
    centroid = vectors.sum(axis=0)
    norms = np.linalg.norm(vectors, axis=1) * np.linalg.norm(centroid)
    return np.divide(vectors @ centroid, norms, out=np.zeros(len(sentences)), where=norms > 0)
