"""The right answers of the last part: a classifier put together of its parts, and what each word does to the score."""

import numpy as np  # noqa: F401 (named mistakes, which are edits of this module, need it)

from lstm_ref import lstm
from lstm_ref.sequences.wiring import bidirectional


def read(x, lengths, weights):
    """x (T, N) of word numbers, lengths (N,) -> y (T, N, 2H), both directions in the order of time; at padding, 0."""
    both, params = bidirectional(lstm, lengths), tuple(lstm.Params(*weights[way]) for way in ("ahead", "back"))
    y, _, _ = both.forward(weights["embedding"][x], both.zero_state(x.shape[1], params[0].W_h.shape[1]), params)
    return y


def praise_score(sentences, weights, pad_batch, read, attention_pool):
    """Lists of word numbers -> the score of each, (N,): the logarithm of the odds of praise."""
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    z, _ = attention_pool(y, y @ weights["attention"], lengths)
    return z @ weights["readout"] + weights["bias"]


def word_effects(sentence, score_of):
    """By how much the score of a sentence falls if a word is left out, for each word: list (T,) -> (T,)."""
    without = [sentence[:t] + sentence[t + 1 :] for t in range(len(sentence))]
    scores = score_of([sentence, *without])
    return scores[0] - scores[1:]
