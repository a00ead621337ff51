"""The film sentences with their labels, in the three parts of chapter 8: always the same ones."""

from functools import cache

import numpy as np

from lstm_ref.sentiment import films
from lstm_ref.sentiment.words import split

LEAST = 0.5  # the mean rating of a sentence that counts is at least so far from 0
SHARES = {"train": 0.65, "valid": 0.1, "test": 0.25}


def labelled(place=None):
    """Pairs (sentence, label), 1 for praise and 0 for blame; where people do not lean either way there is no label."""
    return [(each, int(each.mean > 0)) for each in films.sentences(place) if abs(each.mean) >= LEAST]


@cache
def parts(place=None):
    """The labelled sentences dealt out at random, by the names "train", "valid" and "test"."""
    everything = labelled(place)
    dealt = split(len(everything), tuple(SHARES.values()), np.random.default_rng(0))
    return {name: [everything[k] for k in numbers] for name, numbers in zip(SHARES, dealt, strict=True)}
