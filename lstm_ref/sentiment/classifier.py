r"""A small classifier of sentences that is trained already: an embedding, an LSTM in both directions, attention.

$$ y_t = [\overrightarrow{h}_t ; \overleftarrow{h}_t], \qquad z = \sum_t \alpha_t y_t, \qquad a = w \cdot z + b_w $$

where the shares $\alpha$ are the softmax of $v \cdot y_t$, and a is the logarithm of the odds of praise. `small()`
reads the weights that the page of the chapter computes with; site/sentiment_weights.py trained them.
"""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from lstm_ref import lstm
from lstm_ref.layouts.packed import cell, parts
from lstm_ref.sentiment.pooling import attention_pool
from lstm_ref.sentiment.words import UNKNOWN, words
from lstm_ref.sequences.wiring import bidirectional

PLACE = Path(__file__).with_name("small.json")


class Classifier(NamedTuple):
    """Weights: embedding (V, E), for each direction W_x (4H, E), W_h (4H, H), b (4H,), attention, readout (2H,)."""

    words: tuple
    embedding: np.ndarray
    ahead: lstm.Params
    back: lstm.Params
    attention: np.ndarray
    readout: np.ndarray
    bias: float

    def encode(self, text):
        """The numbers of the words of a text, (T,)."""
        numbers = {word: number for number, word in enumerate(self.words)}
        return np.array([numbers.get(word, UNKNOWN) for word in words(text)], dtype=int)


def score(model, x, lengths):
    """x (T, N) of word numbers, lengths (N,) -> the score of each sentence (N,), and the shares of its words (T, N)."""
    both = bidirectional(lstm, lengths)
    y, _, _ = both.forward(
        model.embedding[x], both.zero_state(x.shape[1], len(model.attention) // 2), (model.ahead, model.back)
    )
    z, shares = attention_pool(y, y @ model.attention, lengths)
    return z @ model.readout + model.bias, shares


def effects(model, codes):
    """Of each word of a sentence (T,), by how much the score falls if it is left out; a single word leaves the bias."""
    whole, _ = score(model, codes[:, None], np.array([len(codes)]))
    if len(codes) == 1:
        return whole - model.bias
    x = np.stack([np.delete(codes, t) for t in range(len(codes))], axis=1)
    without, _ = score(model, x, np.full(len(codes), len(codes) - 1))
    return whole - without


def from_packed(stored):
    """The classifier of what `small.json` holds."""
    part = parts(stored)
    ahead, back = (cell(part, way) for way in ("ahead", "back"))
    names = ("", "<unknown>", *stored["words"].split(" "))
    return Classifier(names, part["embedding"].T, ahead, back, part["attention"][0], part["readout"][0], stored["bias"])


@cache
def small():
    """The trained classifier."""
    return from_packed(json.loads(PLACE.read_text(encoding="utf-8")))
